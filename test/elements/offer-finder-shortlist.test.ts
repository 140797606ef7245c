import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import type {ViewChangeEvent} from '../../src/base/plan-element.events.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {freshHistory} from '../support/fresh-history.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {
  card,
  clearPage,
  find,
  findAll,
  focused,
  press,
  read,
  search,
  showFinder,
  titles,
  type Attributes,
} from './offer-finder-page.js';

const offers = [
  {id: 'o-1', title: 'Sprachcafé', topics: ['t-1'], summary: 'Deutsch sprechen'},
  {id: 'o-2', title: 'Chor', topics: ['t-2']},
  {id: 'o-3', title: 'Beratung', topics: ['t-2'], description: 'Hilfe bei Anträgen'},
];
const topics = [
  {id: 't-1', title: 'Sprache'},
  {id: 't-2', title: 'Freizeit'},
];

/** A finder with a shortlist, when its controls are there. */
async function shown(attributes: Attributes = {}): Promise<OfferFinderElement> {
  const element = await showFinder({topics, offers}, {shortlist: '', ...attributes});
  await waitUntil(() => findAll(element, '.shortlist').length === 1);
  return element;
}

/** The titles on the shortlist, in its order. */
function kept(element: Element): readonly string[] {
  return findAll(element, '.shortlist li > a').map((link) => link.textContent ?? '');
}

function heading(element: Element): string {
  return read(find(element, '.shortlist summary'));
}

function keepButton(element: Element, title: string): HTMLElement {
  const button = card(element, title).querySelector<HTMLElement>('.keep');
  if (!button) throw new Error(`${title} cannot be kept.`);
  return button;
}

async function keep(element: OfferFinderElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    keepButton(element, name).click();
    await element.updateComplete;
  }
}

/** The list with these offers, unfolded. */
async function opened(...names: readonly string[]): Promise<OfferFinderElement> {
  const element = await shown();
  await keep(element, ...names);
  find(element, '.shortlist summary').click();
  return element;
}

/** What is in focus, by its name: what only readers hear stands apart from the word. */
function focus(element: Element): string {
  return focused(element).replace(' :', ':');
}

function spoken(element: Element): string {
  return read(find(element, '[role=status]'));
}

function follow(hash: string): void {
  const link = document.createElement('a');
  link.href = hash;
  document.body.append(link);
  link.click();
  link.remove();
}

async function goBack(element: OfferFinderElement): Promise<void> {
  history.back();
  await oneEvent(window, 'popstate');
  await element.updateComplete;
}

describe('the shortlist of <offer-finder>', () => {
  beforeEach(showPage);
  beforeEach(freshHistory);
  afterEach(clearPage);

  it('is not there unless the page wants it', async () => {
    location.hash = '#pw:offer-finder.shortlist=o-1';
    const element = await showFinder({offers}, {share: 'link'});
    await waitUntil(() => findAll(element, '.foot button').some((button) => read(button) === 'Link kopieren'));
    expect(findAll(element, '.shortlist, .keep').length).to.equal(0);
  });

  it('takes offers by keyboard, says so once in words, keeps the focus and the address', async () => {
    const element = await shown();
    keepButton(element, 'Chor').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => spoken(element) === 'Gemerkt: Chor. Auf der Merkliste: 1');
    expect(focus(element)).to.equal('Gemerkt: Chor, von der Merkliste entfernen');
    await sendKeys({press: 'Space'});
    await waitUntil(() => spoken(element) === 'Von der Merkliste entfernt: Chor. Noch gemerkt: 0');
    expect([focus(element), location.hash]).to.deep.equal(['Merken: Chor auf die Merkliste', '']);
  });

  it('holds ids in the order of the reader, in the address and nowhere else', async () => {
    const element = await shown();
    await keep(element, 'Beratung', 'Sprachcafé');
    expect([kept(element), heading(element)]).to.deep.equal([['Beratung', 'Sprachcafé'], 'Merkliste (2)']);
    expect(location.hash).to.equal('#pw:offer-finder.shortlist=o-3,o-1');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('survives search, filters, pages and details', async () => {
    const element = await shown({'page-size': '2'});
    await keep(element, 'Chor');
    find(element, '[part=pagination] a[href*="page=2"]').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Beratung']);
    await keep(element, 'Beratung');
    expect(titles(element), 'stays on its page').to.deep.equal(['Beratung']);
    await press(element, 'Einzelheiten');
    await search(element, 'sprach');
    await press(element, 'Sprache');
    await press(element, 'Alle Filter entfernen');
    expect(kept(element)).to.deep.equal(['Chor', 'Beratung']);
    expect(location.hash).to.contain('offer-finder.shortlist=o-2,o-3');
  });

  it('goes back and forward step by step', async () => {
    const element = await shown();
    await keep(element, 'Chor', 'Beratung');
    await goBack(element);
    expect(kept(element)).to.deep.equal(['Chor']);
    await goBack(element);
    expect(kept(element)).to.deep.equal([]);
    history.forward();
    await oneEvent(window, 'popstate');
    await element.updateComplete;
    expect(kept(element)).to.deep.equal(['Chor']);
  });

  it('stays when a reader follows a link to a topic, and is in the address again', async () => {
    const element = await shown();
    await keep(element, 'Chor');
    follow('#pw:offer-finder.topic=t-1');
    await waitUntil(() => titles(element).length === 1);
    await waitUntil(() => location.hash === '#pw:offer-finder.topic=t-1&offer-finder.shortlist=o-2');
    expect(kept(element)).to.deep.equal(['Chor']);
  });

  it('stays when a reader follows the link of an offer, whose address it leaves alone', async () => {
    const element = await opened('Chor');
    find(element, '.shortlist li > a').click();
    await waitUntil(() => focus(element) === 'Chor');
    expect([kept(element), location.hash]).to.deep.equal([['Chor'], '#o-2']);
    await keep(element, 'Beratung');
    expect(location.hash).to.contain('offer-finder.shortlist=o-2,o-3');
  });

  it('gives way to one that a link brings along', async () => {
    const element = await shown();
    await keep(element, 'Chor');
    follow('#pw:offer-finder.shortlist=o-1');
    await waitUntil(() => kept(element).join() === 'Sprachcafé');
  });

  it('is open for readers to whom somebody has sent it, and says what is gone meanwhile', async () => {
    location.hash = '#pw:offer-finder.shortlist=o-2,o-weg,o-2,__proto__';
    const element = await shown();
    expect(find(element, '.shortlist').hasAttribute('open')).to.equal(true);
    expect([kept(element), heading(element)]).to.deep.equal([['Chor'], 'Merkliste (1)']);
    expect(read(find(element, '.shortlist'))).to.contain('2 gemerkte Angebote gibt es nicht mehr.');
  });

  it('says how it is used as long as it is empty', async () => {
    const element = await shown();
    expect([heading(element), find(element, '.shortlist').hasAttribute('open')]).to.deep.equal([
      'Merkliste (0)',
      false,
    ]);
    find(element, '.shortlist summary').click();
    expect(read(find(element, '.shortlist p'))).to.contain('Wählen Sie bei einem Angebot „Merken“.');
  });

  it('gives back what was removed, by keyboard, in its place', async () => {
    const element = await opened('Sprachcafé', 'Chor', 'Beratung');
    find(element, '[data-kept=o-2] .remove').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => spoken(element) === 'Von der Merkliste entfernt: Chor');
    expect([kept(element), focus(element)]).to.deep.equal([['Sprachcafé', 'Beratung'], 'Entfernen: Beratung']);
    find(element, '.undo').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focus(element) === 'Entfernen: Chor');
    expect(kept(element)).to.deep.equal(['Sprachcafé', 'Chor', 'Beratung']);
    await waitUntil(() => spoken(element) === 'Wieder auf der Merkliste. Angebote: 3');
    expect(findAll(element, '.undo').length).to.equal(0);
  });

  it('is emptied at once, and given back at once', async () => {
    const element = await opened('Sprachcafé', 'Chor');
    await press(element, 'Alle entfernen');
    await waitUntil(() => focus(element) === 'Rückgängig');
    expect([kept(element), location.hash, read(find(element, '.undo-line'))]).to.deep.equal([
      [],
      '',
      'Die Merkliste ist leer. Rückgängig',
    ]);
    await press(element, 'Rückgängig');
    await waitUntil(() => focus(element) === 'Entfernen: Sprachcafé');
    expect(kept(element)).to.deep.equal(['Sprachcafé', 'Chor']);
  });

  it('is put in order', async () => {
    const element = await opened('Sprachcafé', 'Chor', 'Beratung');
    find(element, '[data-kept=o-3] .up').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => spoken(element) === 'Beratung: jetzt an Stelle 2');
    expect([kept(element), focus(element)]).to.deep.equal([['Sprachcafé', 'Beratung', 'Chor'], 'Nach oben: Beratung']);
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focus(element) === 'Entfernen: Beratung');
    expect(kept(element)).to.deep.equal(['Beratung', 'Sprachcafé', 'Chor']);
    expect(location.hash).to.equal('#pw:offer-finder.shortlist=o-3,o-1,o-2');
  });

  it('tells the page of each change', async () => {
    const element = await shown();
    const heard = new Promise<ViewChangeEvent['view']>((resolve) =>
      element.addEventListener('view-change', ({view}) => resolve(view), {once: true}),
    );
    await keep(element, 'Chor');
    const view = await heard;
    expect(view.get('shortlist')).to.equal('o-2');
  });

  it('keeps fifty offers at most of an address', async () => {
    location.hash = `#pw:offer-finder.shortlist=${Array.from({length: 80}, (_, at) => `x-${at}`).join()},o-1`;
    const element = await shown();
    expect(read(find(element, '.shortlist'))).to.contain('50 gemerkte Angebote gibt es nicht mehr.');
  });

  for (const [lang, width] of [
    ['de', 1280],
    ['ar', 320],
  ] as const) {
    it(`is accessible in "${lang}" at ${width} pixels, full and after a removal`, async () => {
      await setViewport({width, height: 800});
      const element = await showFinder('musterstadt', {lang, shortlist: '', share: 'link print qr', heading: 'A'});
      await waitUntil(() => findAll(element, '.keep').length > 2);
      for (const at of [0, 1, 2]) {
        findAll(element, '.keep')[at]?.click();
        await element.updateComplete;
      }
      find(element, '.shortlist summary').click();
      findAll(element, '.remove')[1]?.click();
      await element.updateComplete;
      findAll(element, '.shortlist [aria-expanded]')[0]?.click();
      await waitUntil(() => findAll(element, '.qr svg').length === 1);
      await expectAccessible(element);
      const {left, right} = element.getBoundingClientRect();
      const wide = findAll(element, '.shortlist *:not(.for-readers), .foot *:not(.for-readers)').filter((inner) => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      });
      expect(wide.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      await setViewport({width: 800, height: 600});
    });
  }

  it('shows hostile titles as they are written', async () => {
    const hostile = [
      '<img src=x onerror=alert(1)>',
      '{count, plural, one {#} other {#}}',
      '</li></ol><script>alert(1)</script>',
    ];
    const list = hostile.map((title, at) => ({id: `o-${at}`, title}));
    location.hash = '#pw:offer-finder.shortlist=o-0,o-1,o-2';
    const element = await showFinder({offers: list}, {shortlist: ''});
    await waitUntil(() => findAll(element, '.shortlist').length === 1);
    expect(kept(element)).to.deep.equal(hostile);
    find(element, '[data-kept=o-1] .remove').click();
    await waitUntil(() => spoken(element) === `Von der Merkliste entfernt: ${hostile[1] ?? ''}`);
    expect(findAll(element, 'img, script').length).to.equal(0);
  });
});
