import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {demoNames} from '../plan/demo-plans.js';
import {cdp} from '../support/cdp.js';
import {clearAddress} from '../support/clear-address.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {find, findAll, read, search, showWegweiser} from './wegweiser-nav-page.js';

interface AccessibleNode {
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
}

const widths = [1280, 320] as const;

describe('<wegweiser-nav> for everybody', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('wegweiser-nav')) element.remove();
    clearAddress();
    await setViewport({width: 800, height: 600});
  });

  for (const width of widths) {
    for (const lang of ['de', 'en', 'ar', 'fa']) {
      it(`is accessible in "${lang}" at ${width} pixels`, async () => {
        await setViewport({width, height: 800});
        const element = await showWegweiser('musterstadt', {lang, heading: 'Wo finde ich was?'});
        await waitUntil(() => findAll(element, '.entry-icon svg').length > 0);
        await waitUntil(() => find(element, '[part=base]').lang === lang);
        await expectAccessible(element);
      });

      it(`is accessible in "${lang}" at ${width} pixels as accordion, with an entry open`, async () => {
        await setViewport({width, height: 800});
        const element = await showWegweiser('musterstadt', {lang, layout: 'accordion', label: 'Hilfe'});
        await waitUntil(() => find(element, '[part=base]').lang === lang && findAll(element, '.disclosure').length > 0);
        findAll(element, '.disclosure')[0]?.click();
        await waitUntil(() => findAll(element, '.disclosure')[0]?.ariaExpanded === 'true');
        await expectAccessible(element);
      });

      it(`is accessible in "${lang}" at ${width} pixels with hits of a search, and without`, async () => {
        await setViewport({width, height: 800});
        const element = await showWegweiser('musterstadt', {lang, heading: 'Wo finde ich was?'});
        await waitUntil(() => find(element, '[part=base]').lang === lang);
        await search(element, 'Wohnung');
        await waitUntil(() => findAll(element, '.hit').length > 0);
        await expectAccessible(element);
        await search(element, 'xyzabc');
        await waitUntil(() => findAll(element, '[part=empty]').length > 0);
        await expectAccessible(element);
      });
    }
  }

  it('is accessible twice on a page: each search is named by what its Wegweiser is for', async () => {
    for (const label of ['Für Familien', 'Für Ehrenamtliche']) await showWegweiser('musterstadt', {label});
    await expectAccessible(document.body);
  });

  for (const plan of demoNames) {
    it(`fits 320 pixels with the plan "${plan}"`, async () => {
      await setViewport({width: 320, height: 800});
      const element = await showWegweiser(plan);
      const {left, right} = element.getBoundingClientRect();
      const wide = findAll(element, '*:not(.for-readers)').filter((inner) => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      });
      expect(wide.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }

  for (const [named, attributes, name] of [
    ['by its heading', {heading: 'Wo finde ich was?'}, 'Wo finde ich was?'],
    ['by its label', {label: 'Hilfe finden'}, 'Hilfe finden'],
    ['by default', {}, 'Wegweiser'],
  ] as const) {
    it(`is one navigation, named ${named}, and no region beside it`, async () => {
      await showWegweiser('musterstadt', attributes);
      const {nodes} = await cdp<{nodes: readonly AccessibleNode[]}>('Accessibility.getFullAXTree');
      const landmarks = nodes.filter(({role}) => ['navigation', 'region'].includes(role?.value ?? ''));
      expect(landmarks.map(({role, name: of}) => [role?.value, of?.value])).to.deep.equal([['navigation', name]]);
    });
  }

  it('is used by keyboard alone: from the search to the links, and more links by a key press', async () => {
    await showPage();
    const link = {kind: 'link', href: 'https://town.example/', label: 'Rathaus'};
    const targets = Array.from({length: 7}, () => link);
    const element = await showWegweiser({wegweiser: [{kind: 'topics', title: 'Amt', targets}]});
    find(element, 'input').focus();
    const visited: string[] = [];
    for (let press = 0; press < 7; press += 1) {
      await sendKeys({press: 'Tab'});
      visited.push(element.shadowRoot?.activeElement?.localName ?? '');
    }
    expect(visited).to.deep.equal(['button', 'a', 'a', 'a', 'a', 'a', 'summary']);
    await sendKeys({press: 'Enter'});
    expect(find(element, 'details', HTMLDetailsElement).open).to.equal(true);
    await sendKeys({press: 'Tab'});
    expect(read(element.shadowRoot?.activeElement)).to.equal('Rathaus (externe Seite)');
  });

  it('has targets of at least 44 pixels for a finger', async () => {
    const element = await showWegweiser('musterstadt');
    const heights = findAll(element, '.targets > li > a').map((link) => link.getBoundingClientRect().height);
    expect(Math.min(...heights)).to.be.at.least(44);
  });
});
