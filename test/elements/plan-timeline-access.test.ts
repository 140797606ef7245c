import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {cdp} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, read, showTimeline} from './plan-timeline-page.js';

const plan = {
  asOf: '2025-06',
  measures: [
    {id: 'm-1', number: '1', title: 'Sprachcafé', period: {from: '2024'}},
    {id: 'm-2', number: '2', title: 'Kurs', period: '2026'},
    {id: 'm-3', number: '3', title: 'Fest'},
  ],
};

/** Tags and texts of what the focus comes to, press by press. */
async function visited(element: Element, presses: number): Promise<readonly string[]> {
  const places: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await sendKeys({press: 'Tab'});
    const {activeElement} = element.shadowRoot ?? {};
    places.push(`${activeElement?.localName} ${read(activeElement)}`);
  }
  return places;
}

async function emulate(features: readonly {readonly name: string; readonly value: string}[]): Promise<void> {
  await cdp('Emulation.setEmulatedMedia', {features});
}

describe('<plan-timeline> for everybody', () => {
  afterEach(async () => {
    clearPage();
    await emulate([]);
    await cdp('Emulation.setEmulatedMedia', {media: ''});
    await setViewport({width: 800, height: 600});
  });

  for (const width of [1280, 320]) {
    for (const lang of ['de', 'ar']) {
      it(`is accessible in "${lang}" at ${width} pixels, with its table open`, async () => {
        await setViewport({width, height: 800});
        const element = await showTimeline('musterstadt', {lang, heading: 'Zeitplan'});
        await waitUntil(() => find(element, '[part=base]').lang === lang);
        find(element, 'details').toggleAttribute('open', true);
        await expectAccessible(element);
      });
    }
  }

  for (const name of ['musterstadt', 'sachsenheim', 'boeblingen', 'leinfelden-echterdingen']) {
    it(`fits 320 pixels with the plan "${name}"`, async () => {
      await setViewport({width: 320, height: 800});
      const element = await showTimeline(name);
      find(element, 'details').toggleAttribute('open', true);
      const {left, right} = element.getBoundingClientRect();
      const wide = findAll(element, '*:not(thead, thead *)').filter((inner) => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      });
      expect(wide.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }

  it('is a list with a bar below each name where there is little room, and bars beside the names elsewhere', async () => {
    const element = await showTimeline(plan);
    const isBelow = (): boolean =>
      find(element, '.row .lane').getBoundingClientRect().top >=
      find(element, '.row .entry').getBoundingClientRect().bottom;
    await setViewport({width: 1280, height: 800});
    expect(isBelow()).to.equal(false);
    await setViewport({width: 360, height: 800});
    expect(isBelow()).to.equal(true);
  });

  it('is used by keyboard alone: the measures in their order, then the table', async () => {
    await showPage();
    const element = await showTimeline(plan);
    const before = ['a Sprachcafé', 'a Kurs', 'a Fest', 'summary Zeitplan als Tabelle'];
    expect(await visited(element, 4)).to.deep.equal(before);
    await sendKeys({press: 'Enter'});
    expect(await visited(element, 3)).to.deep.equal(['a Sprachcafé', 'a Kurs', 'a Fest']);
  });

  it('says to screen readers in words what the bars show, and nothing of the bars', async () => {
    const element = await showTimeline(plan);
    expect(findAll(element, 'svg:not([aria-hidden=true], [aria-hidden=true] *)').length).to.equal(0);
    expect(findAll(element, '.row').map((row) => read(row.querySelector('.entry')))).to.deep.equal([
      '1 Sprachcafé ab 2024',
      '2 Kurs 2026',
    ]);
  });

  it('has targets of at least 44 pixels for a finger', async () => {
    const element = await showTimeline(plan);
    const heights = findAll(element, '.rows .entry, .unknown .entry, summary').map((target) => target.offsetHeight);
    expect(Math.min(...heights)).to.be.at.least(44);
  });

  it('shows bars, lines and years in the colours of the system where that sets them', async () => {
    const element = await showTimeline(plan);
    await emulate([{name: 'forced-colors', value: 'active'}]);
    const {color} = getComputedStyle(find(element, '.title'));
    expect(findAll(element, '.bar, .arrow').map((shape) => getComputedStyle(shape).fill)).to.deep.equal(
      findAll(element, '.bar, .arrow').map(() => color),
    );
    expect(getComputedStyle(find(element, '.as-of')).stroke).to.equal(color);
  });

  it('prints bars in the colour of the words, and the table only if a reader has opened it', async () => {
    const element = await showTimeline(plan);
    await cdp('Emulation.setEmulatedMedia', {media: 'print'});
    expect(getComputedStyle(find(element, '.bar')).fill).to.equal(getComputedStyle(find(element, '.title')).color);
    expect(find(element, 'details').checkVisibility()).to.equal(false);
    find(element, 'details').toggleAttribute('open', true);
    expect(find(element, 'table').checkVisibility()).to.equal(true);
  });
});
