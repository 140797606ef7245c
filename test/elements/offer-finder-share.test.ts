import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import {entriesOf, valueOf} from '../export/read-ics.js';
import {cdp, emulateMedia} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {SavedFiles} from '../support/saved-files.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, press, read, showFinder, type Attributes} from './offer-finder-page.js';

const offers = [
  {
    id: 'o-kurs',
    title: 'Kurs; <b>für alle</b>',
    summary: 'Jede Woche',
    places: [{name: 'Haus am Fluss', street: 'Uferweg 2', postcode: '70002', town: 'Auental'}],
    validFrom: '2026-12-01',
    validThrough: '2026-12-15',
    hours: {weekly: [{days: [2], opens: '16:00', closes: '18:00'}]},
  },
  {id: 'o-chor', title: 'Chor'},
];

/** The details of the first offer, with all that can be done there. */
async function opened(attributes: Attributes = {share: 'link print qr'}): Promise<OfferFinderElement> {
  const element = await showFinder({offers}, attributes);
  await press(element, 'Einzelheiten');
  await waitUntil(() => controls(element, '.permalink').includes('In den Kalender'));
  return element;
}

/** The names of the controls in a row. */
function controls(element: Element, row: string): readonly string[] {
  return findAll(element, `${row} :is(a, button)`).map(read);
}

function spoken(element: Element): string {
  return read(find(element, '[role=status]'));
}

function permalink(id: string): string {
  return `${location.origin}${location.pathname}${location.search}#${id}`;
}

const toOffer = 'Link zu diesem Angebot';

describe('<offer-finder> passes an offer on', () => {
  const {clipboard} = navigator;
  let files: SavedFiles;

  before(async () => {
    await showPage();
    await cdp('Browser.grantPermissions', {permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite']});
  });
  beforeEach(() => {
    files = new SavedFiles();
    setShare(undefined);
  });
  afterEach(async () => {
    files.restore();
    clearPage();
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    Reflect.deleteProperty(navigator, 'share');
    await emulateMedia();
  });

  /** A device that can share; `undefined` for one that cannot. */
  function setShare(share: ((data: ShareData) => Promise<void>) | undefined): void {
    if (share) Object.defineProperty(navigator, 'share', {value: share, configurable: true});
  }

  const ways: readonly [share: string | undefined, controls: readonly string[]][] = [
    [undefined, []],
    ['link', ['Link kopieren']],
    ['print', ['Blatt drucken']],
    ['qr', ['QR-Code']],
    ['qr print link', ['Link kopieren', 'Blatt drucken', 'QR-Code']],
    ['fax', []],
  ];
  for (const [share, expected] of ways) {
    it(`by ${expected.join(', ') || 'its link alone'} with ${share === undefined ? 'no attribute' : `share="${share}"`}`, async () => {
      const element = await opened(share === undefined ? {} : {share});
      const names = controls(element, '.permalink').map((name) => name.replace(/ ?:.*$/, ''));
      expect(names.filter((name) => name !== 'Teilen …')).to.deep.equal([toOffer, ...expected, 'In den Kalender']);
    });
  }

  it('also where it has no details', async () => {
    const element = await showFinder({offers: [offers[1]]}, {share: 'qr'});
    await waitUntil(() => controls(element, '.foot').length === 2);
    await press(element, 'QR-Code');
    await waitUntil(() => findAll(element, '.foot .qr svg').length === 1);
  });

  it('by a link that it copies by keyboard, says so once, and keeps the focus', async () => {
    const element = await opened();
    const button = find(element, '.permalink button');
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => spoken(element) === 'Link kopiert');
    expect(await navigator.clipboard.readText()).to.equal(permalink('o-kurs'));
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('by a link to the page on which the town shows its offers', async () => {
    const element = await opened({share: 'link', 'offers-href': '/angebote'});
    await press(element, 'Link kopieren');
    await waitUntil(() => spoken(element) === 'Link kopiert');
    expect(await navigator.clipboard.readText()).to.equal(`${location.origin}/angebote#o-kurs`);
  });

  it('by an address in focus where the browser does not copy', async () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    const element = await opened();
    await press(element, 'Link kopieren');
    await waitUntil(() => element.shadowRoot?.activeElement instanceof HTMLInputElement);
    expect((element.shadowRoot?.activeElement as HTMLInputElement).value).to.equal(permalink('o-kurs'));
  });

  it('through the device, where that can share', async () => {
    const shared: ShareData[] = [];
    setShare(async (data) => void shared.push(data));
    const element = await opened();
    await press(element, 'Teilen …');
    expect(shared).to.deep.equal([{title: 'Kurs; <b>für alle</b>', url: permalink('o-kurs')}]);
  });

  it('and takes it calmly when the reader thinks better of it', async () => {
    setShare(() => Promise.reject(new DOMException('', 'AbortError')));
    const element = await opened();
    let isCalm = true;
    addEventListener('unhandledrejection', () => (isCalm = false), {once: true});
    await press(element, 'Teilen …');
    await press(element, 'QR-Code');
    await waitUntil(() => findAll(element, '.qr svg').length === 1);
    expect(isCalm).to.equal(true);
  });

  it('by a QR code with its address in letters, opened and closed by keyboard', async () => {
    const element = await opened();
    const button = findAll(element, '.permalink [aria-expanded]')[0];
    button?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => findAll(element, '.qr svg').length === 1);
    const svg = find(element, '.qr svg');
    const name = (svg.getAttribute('aria-label') ?? '').replace(/[\u2068\u2069]/g, '');
    expect([svg.getAttribute('role'), name, read(find(element, '.qr figcaption'))]).to.deep.equal([
      'img',
      `QR-Code mit der Adresse ${permalink('o-kurs')}`,
      permalink('o-kurs'),
    ]);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(element);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect([findAll(element, '.qr').length, button?.getAttribute('aria-expanded')]).to.deep.equal([0, 'false']);
  });

  for (const features of [{'forced-colors': 'active'}, {'prefers-color-scheme': 'dark'}]) {
    it(`by a QR code that stays black on white with ${JSON.stringify(features)}`, async () => {
      await emulateMedia(features);
      const element = await opened({share: 'qr'});
      await press(element, 'QR-Code');
      await waitUntil(() => findAll(element, '.qr svg').length === 1);
      const colours = ['rect', 'path'].map((part) => getComputedStyle(find(element, `.qr ${part}`)).fill);
      expect(colours).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  }

  it('by the letters alone where no QR code holds the address', async () => {
    const ids = Array.from({length: 50}, (_, at) => `o-${'x'.repeat(60)}-${at}`);
    location.hash = `#pw:offer-finder.shortlist=${ids.join()}`;
    const element = await showFinder({offers}, {share: 'qr', shortlist: ''});
    await waitUntil(() => findAll(element, '.shortlist [aria-expanded]').length === 1);
    find(element, '.shortlist [aria-expanded]').click();
    await waitUntil(() => findAll(element, '.qr figcaption')[0]?.textContent?.includes('-49'));
    expect(findAll(element, '.qr svg').length).to.equal(0);
  });

  it('by a calendar file with its meetings, place and link, and says so', async () => {
    const element = await opened();
    await press(element, 'In den Kalender');
    const [file] = await files.all();
    const [entry, ...others] = entriesOf(file?.text ?? '');
    expect([file?.name, file?.type, others.length]).to.deep.equal([
      'kurs-b-fuer-alle-b.ics',
      'text/calendar;charset=utf-8',
      0,
    ]);
    const names = ['UID', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'URL', 'DTSTART', 'RRULE'];
    expect(names.map((name) => valueOf(entry, name))).to.deep.equal([
      `o-kurs-1@${location.hostname}`,
      'Kurs; <b>für alle</b>',
      'Haus am Fluss, Uferweg 2, 70002 Auental',
      'Jede Woche',
      permalink('o-kurs'),
      '20261201T160000',
      'FREQ=WEEKLY;UNTIL=20261215T235959Z',
    ]);
    await waitUntil(() => spoken(element) === 'Die Datei kurs-b-fuer-alle-b.ics wird gespeichert.');
  });
});
