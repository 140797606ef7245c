import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, focused, press, read, showFinder, titles} from './offer-finder-page.js';

const widths = [1280, 320] as const;
const languages = ['de', 'en', 'ar', 'fa'];

describe('<offer-finder> for everybody', () => {
  afterEach(async () => {
    clearPage();
    await setViewport({width: 800, height: 600});
  });

  for (const width of widths) {
    for (const lang of languages) {
      it(`is accessible in "${lang}" at ${width} pixels, with filters and details open`, async () => {
        await setViewport({width, height: 800});
        const element = await showFinder('musterstadt', {lang, heading: 'Angebote'});
        await waitUntil(() => find(element, '[part=base]').lang === lang);
        for (const button of findAll(element, '.filter-button, .panel > summary')) button.click();
        findAll(element, '.more-button')[0]?.click();
        await waitUntil(() => findAll(element, '.detail').length > 0 && findAll(element, '.panel fieldset').length > 0);
        await expectAccessible(element);
      });

      it(`is accessible in "${lang}" at ${width} pixels when nothing was found`, async () => {
        await setViewport({width, height: 800});
        const element = await showFinder('musterstadt', {
          lang,
          heading: 'Angebote',
          query: 'Zahnarzt',
          topic: 't-wohnen',
        });
        await waitUntil(() => find(element, '[part=base]').lang === lang);
        await expectAccessible(element, {
          'color-contrast': 'the cross on a filter is a sign and hidden from readers',
          'label-content-name-mismatch': 'without an Arabic font axe takes the words of a filter for a sign',
        });
      });
    }
  }

  it('is accessible twice on a page: each search is named by what its finder is for', async () => {
    const pairs = [
      [{label: 'Sprachkurse'}, {label: 'Beratung'}],
      [{heading: 'Sprachkurse'}, {}],
    ];
    for (const pair of pairs) {
      for (const attributes of pair) await showFinder('musterstadt', attributes);
      await expectAccessible(document.body, {
        'page-has-heading-one': 'the page of a test has no heading of its own',
        'landmark-one-main': 'the page of a test has no main part',
      });
      clearPage();
    }
  });

  for (const plan of ['musterstadt', 'sachsenheim', 'boeblingen']) {
    it(`fits 320 pixels with the plan "${plan}"`, async () => {
      await setViewport({width: 320, height: 800});
      const element = await showFinder(plan);
      for (const button of findAll(element, '.more-button, .filter-button')) button.click();
      await element.updateComplete;
      for (const {parentElement} of findAll(element, 'summary')) parentElement?.setAttribute('open', '');
      await waitUntil(() => plan === 'boeblingen' || findAll(element, '.detail').length > 0);
      const {left, right} = element.getBoundingClientRect();
      const wide = findAll(element, '*:not(.for-readers)').filter((inner) => {
        const box = inner.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      });
      expect(wide.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }

  it('keeps the filter behind a button on narrow screens, and in sight on wide ones', async () => {
    await setViewport({width: 320, height: 800});
    const element = await showFinder('sachsenheim');
    expect(find(element, '[part=filter]').checkVisibility()).to.equal(false);
    await press(element, 'Nach Thema filtern');
    expect(find(element, '[part=filter]').checkVisibility()).to.equal(true);
    await setViewport({width: 1280, height: 800});
    expect(find(element, '.filter-button').checkVisibility()).to.equal(false);
    await press(element, 'Nach Thema filtern');
    expect(find(element, '[part=filter]').checkVisibility()).to.equal(true);
  });

  it('is used by keyboard alone: search, filter, details', async () => {
    await showPage();
    await setViewport({width: 1280, height: 800});
    const element = await showFinder('musterstadt');
    find(element, 'input[type=search]').focus();
    await sendKeys({type: 'kurs'});
    await waitUntil(() => titles(element).length < 18);
    for (const key of ['Tab', 'Tab', ' ']) await sendKeys({press: key});
    await waitUntil(() => read(find(element, '[part=chip]')) === 'Deutsch lernen ✕');
    for (const part of ['[part=chip]', '[data-remove-all]']) {
      while (!element.shadowRoot?.activeElement?.matches(part)) await sendKeys({press: 'Tab'});
    }
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(element) === '15 Angebote und 3 Termine');
    while (!element.shadowRoot?.activeElement?.matches('.more-button')) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => findAll(element, '.detail').length > 0);
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('clears the search with Escape', async () => {
    await showPage();
    const element = await showFinder('musterstadt', {query: 'beratung'});
    find(element, 'input[type=search]').focus();
    await sendKeys({press: 'Escape'});
    await waitUntil(() => titles(element).length === 18);
  });
});
