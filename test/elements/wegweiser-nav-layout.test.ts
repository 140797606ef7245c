import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {WegweiserNavElement} from '../../src/elements/wegweiser-nav/wegweiser-nav.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {find, findAll, read, sections, showWegweiser} from './wegweiser-nav-page.js';

const layouts = ['accordion', 'list', 'steps'] as const;
const link = {kind: 'link', href: 'https://town.example/', label: 'Rathaus'};
const entries = {
  wegweiser: [
    {id: 'w-1', kind: 'topics', title: 'Amt', description: 'Was wir tun', targets: Array.from({length: 8}, () => link)},
    {
      id: 'w-2',
      kind: 'topics',
      title: 'Familie',
      children: [
        {id: 'w-3', title: 'Kita', targets: [link]},
        {id: 'w-4', title: 'Schule', targets: [link]},
      ],
    },
  ],
};

function show(
  layout: string,
  plan: Parameters<typeof showWegweiser>[0] = entries,
  attributes: Readonly<Record<string, string>> = {},
): Promise<WegweiserNavElement> {
  return showWegweiser(plan, {layout, ...attributes});
}

/** Titles of the entries whose content readers see. */
function opened(element: Element): readonly string[] {
  return findAll(element, '[aria-expanded=true]').map(read);
}

describe('a layout of <wegweiser-nav>', () => {
  const clean = location.href;

  afterEach(async () => {
    for (const element of document.querySelectorAll('wegweiser-nav')) element.remove();
    history.replaceState(null, '', clean);
    await setViewport({width: 800, height: 600});
  });

  for (const layout of layouts) {
    for (const [lang, width] of [
      ['de', 1280],
      ['ar', 320],
    ] as const) {
      it(`"${layout}" is accessible in "${lang}" at ${width} pixels, closed and open`, async () => {
        await setViewport({width, height: 800});
        const element = await show(layout, 'musterstadt', {lang});
        await waitUntil(() => find(element, '[part=base]').lang === lang);
        await expectAccessible(element);
        for (const button of findAll(element, '.disclosure')) button.click();
        await element.updateComplete;
        await expectAccessible(element);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });
    }
  }

  describe('accordion', () => {
    it('shows the headings, and what stands below one at the press of its button', async () => {
      const element = await show('accordion');
      const panel = find(element, '#panel-w-1');
      expect(panel.checkVisibility({contentVisibilityAuto: true})).to.equal(true);
      expect(panel.querySelector('a')?.checkVisibility()).to.equal(false);
      const button = find(element, 'h4 > .disclosure');
      expect(button.getAttribute('aria-controls')).to.equal('panel-w-1');
      button.click();
      await element.updateComplete;
      expect(panel.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(opened(element)).to.deep.equal(['Amt']);
    });

    it('never hides anything twice: all links of an open entry are there, and its children', async () => {
      const element = await show('accordion');
      for (const button of findAll(element, '.disclosure')) button.click();
      await element.updateComplete;
      expect(findAll(element, '.panel details, .panel .disclosure')).to.deep.equal([]);
      expect(findAll(element, '#panel-w-1 a')).to.have.length(8);
      expect(findAll(element, '#panel-w-2 h5').map(read)).to.deep.equal(['Kita', 'Schule']);
    });

    it('opens and closes all with one button', async () => {
      const element = await show('accordion');
      const all = find(element, '.all');
      all.click();
      await waitUntil(() => read(all) === 'Alle schließen');
      expect(opened(element)).to.deep.equal(['Amt', 'Familie']);
      expect(location.hash).to.equal('#pw:wegweiser-nav.open=_all');
      all.click();
      await waitUntil(() => read(all) === 'Alle öffnen');
      expect(opened(element)).to.deep.equal([]);
    });

    it('keeps in the address what is open', async () => {
      const element = await show('accordion');
      find(element, '.all').click();
      await waitUntil(() => opened(element).length === 2);
      find(element, '.disclosure').click();
      await waitUntil(() => opened(element).length === 1);
      expect(decodeURIComponent(location.hash)).to.equal('#pw:wegweiser-nav.open=w-2,w-3,w-4');
      element.remove();
      expect(opened(await show('accordion'))).to.deep.equal(['Familie']);
    });

    it('opens what the search of the browser finds in it', async () => {
      const element = await show('accordion');
      const panel = find(element, '#panel-w-2');
      expect(panel.getAttribute('hidden')).to.equal('until-found');
      panel.querySelector('a')?.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      expect(opened(element)).to.deep.equal(['Familie']);
    });

    it('is all open on paper, whatever the reader has opened', async () => {
      const element = await show('accordion');
      dispatchEvent(new Event('beforeprint'));
      expect(findAll(element, '.panel[hidden]')).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(findAll(element, '.panel[hidden]')).to.have.length(2);
      expect(location.href).to.equal(clean);
    });

    it('opens for the address of an entry, also of a child', async () => {
      history.replaceState(null, '', '#w-4');
      const element = await show('accordion');
      await waitUntil(() => element.shadowRoot?.activeElement);
      expect(read(element.shadowRoot?.activeElement)).to.equal('Schule');
      expect(opened(element)).to.deep.equal(['Familie']);
    });

    it('is a plain link where an entry leads to one list only', async () => {
      const element = await show('accordion', 'boeblingen');
      expect(findAll(element, '.disclosure, .all')).to.deep.equal([]);
      expect(findAll(element, '[part=card] a')).to.have.length(8);
    });
  });

  describe('list', () => {
    it('is used by keyboard: opens level by level, and Escape closes the innermost', async () => {
      await showPage();
      const element = await show('list', entries, {'without-search': ''});
      const active = (): string => read(element.shadowRoot?.activeElement);
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await sendKeys({press: key});
        await element.updateComplete;
      };
      findAll(element, '.disclosure')[1]?.focus();
      await press('Enter', 'Tab', 'Enter', 'Tab');
      expect(active()).to.equal('Rathaus (externe Seite)');
      expect(opened(element)).to.deep.equal(['Familie', 'Kita']);
      await press('Escape');
      expect([active(), ...opened(element)]).to.deep.equal(['Kita', 'Familie']);
      await press('Escape');
      expect([active(), ...opened(element)]).to.deep.equal(['Familie']);
    });

    it('groups up to 40 entries by kind', async () => {
      expect(sections(await show('list', many(40))).map(([heading]) => heading)).to.deep.equal(['Themen']);
    });

    it('sorts more of them by their first letters, to which a bar of buttons leads', async () => {
      const element = await show('list', many(41));
      expect(sections(element).map(([heading]) => heading)).to.deep.equal(['#', 'A', 'B', 'O', 'Z']);
      const titles = findAll(element, '.letter .disclosure').map(read);
      expect(titles.slice(0, 5)).to.deep.equal(['1. Schritt', 'Ämter', 'Arbeit', '„Bunt“', 'Ort 2']);
      findAll(element, '.letters button').at(-1)?.click();
      expect(read(element.shadowRoot?.activeElement)).to.equal('Z');
    });
  });

  describe('steps', () => {
    const steps = [
      {title: 'Anmelden', targets: [link]},
      {title: 'Kurs suchen', logic: 'and'},
      {title: 'Treff besuchen', logic: 'or'},
      {title: 'Fragen', logic: 'and', optional: true},
    ];

    it('puts "or" in the place of the number, and says what is voluntary', async () => {
      const element = await show('steps', {wegweiser: [{kind: 'tasks', title: 'Ankommen', steps}]});
      const titles = findAll(element, '.step-title');
      expect(titles.map(read)).to.deep.equal([
        '1 Anmelden',
        '2 und Kurs suchen',
        'oder Treff besuchen',
        '3 und Fragen (freiwillig)',
      ]);
      const starts = titles.map((title) => title.firstElementChild?.getBoundingClientRect().left);
      expect(new Set(starts).size).to.equal(1);
    });

    it('stand one below the other, each in its own line', async () => {
      const element = await show('steps', {wegweiser: [{kind: 'tasks', title: 'Ankommen', steps}]});
      const tops = findAll(element, '.steps > li').map((step) => step.getBoundingClientRect().top);
      expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
      expect(new Set(tops).size).to.equal(3);
    });
  });

  describe('below one entry', () => {
    it('has its title as heading, and a way back up that works in place', async () => {
      const element = await show('cards', 'musterstadt', {entry: 'w-kind'});
      expect(sections(element).map(([heading, ...titles]) => [heading, titles.length])).to.deep.equal([
        ['Ich habe Kinder', 3],
      ]);
      const [whole] = findAll(element, '.up a');
      expect(whole?.getAttribute('href')).to.match(/#pw:wegweiser-nav\.entry=_top$/);
      whole?.click();
      await waitUntil(() => element.shadowRoot?.activeElement);
      expect(read(element.shadowRoot?.activeElement)).to.equal('Das Wichtigste zuerst');
      expect(findAll(element, '.up')).to.deep.equal([]);
    });

    it('leads from a child also to its parent', async () => {
      const element = await show('cards', 'musterstadt', {entry: 'w-kita'});
      const [whole, parent] = findAll(element, '.up a');
      expect([whole, parent].map(read)).to.deep.equal(['Ganzer Wegweiser', 'Ich habe Kinder']);
      parent?.click();
      await waitUntil(() => sections(element)[0]?.[0] === 'Ich habe Kinder');
      expect(location.hash).to.equal('#pw:wegweiser-nav.entry=w-kind');
    });

    it('gives way to everything for the address of another entry, where the Wegweiser has no page of its own', async () => {
      history.replaceState(null, '', '#w-1');
      const element = await show('cards', entries, {entry: 'w-2'});
      await waitUntil(() => element.shadowRoot?.activeElement);
      expect(read(element.shadowRoot?.activeElement)).to.equal('Amt');
    });
  });
});

/** A plan with so many entries, some of them with titles that are hard to sort. */
function many(count: number): Readonly<Record<string, unknown>> {
  const titles = ['Zoll', 'Arbeit', 'Ämter', '„Bunt“', '1. Schritt'];
  const others = Array.from({length: count - titles.length}, (_, number) => `Ort ${number + 2}`);
  return {wegweiser: [...titles, ...others].map((title) => ({kind: 'topics', title, targets: [link]}))};
}
