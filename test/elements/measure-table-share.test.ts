import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {cdp} from '../support/cdp.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, press, read, showTable, type Attributes} from './measure-table-page.js';

const measures = [
  {id: 'm-38', number: '38', title: 'Flyer & Plakate'},
  {id: 'm-39', number: '39', title: 'Fest'},
];
const contactPoint = {name: 'Integrationsbüro', kind: 'organisation', email: 'integration@example.org'};

/** The details of measure 38. */
async function opened(rest: Record<string, unknown> = {}, attributes: Attributes = {}): Promise<MeasureTableElement> {
  const element = await showTable({title: 'Plan', measures, contactPoint, ...rest}, attributes);
  await press(element, 'Einzelheiten zu 38');
  return element;
}

function mailLink(element: Element): HTMLAnchorElement | undefined {
  return findAll(element, '.permalink a', HTMLAnchorElement).find((link) => read(link) === 'Frage oder Fehler melden');
}

function permalink(): string {
  return `${location.origin}${location.pathname}${location.search}#m-38`;
}

function spoken(element: Element): string {
  return read(find(element, '[role=status]'));
}

describe('the details of a measure', () => {
  const {clipboard} = navigator;

  before(async () => {
    await showPage();
    await cdp('Browser.grantPermissions', {permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite']});
  });
  afterEach(() => {
    clearPage();
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  });

  it('copy their link by keyboard, say so once beside the button and once in words, and keep the focus', async () => {
    const element = await opened();
    const button = find(element, '.permalink button');
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => spoken(element) === 'Link kopiert');
    expect(await navigator.clipboard.readText()).to.equal(permalink());
    expect(read(find(element, '.permalink [aria-hidden]'))).to.equal('✓ Link kopiert');
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('say it anew when a link is copied once more', async () => {
    const element = await opened();
    await press(element, 'Link kopieren');
    await waitUntil(() => spoken(element) === 'Link kopiert');
    await press(element, 'Link kopieren');
    await waitUntil(() => spoken(element) === '');
    await waitUntil(() => spoken(element) === 'Link kopiert');
  });

  it('copy the address of the page on which the town shows its measures', async () => {
    const element = await opened({}, {'measures-href': '/plan'});
    await press(element, 'Link kopieren');
    await waitUntil(() => spoken(element) === 'Link kopiert');
    expect(await navigator.clipboard.readText()).to.equal(`${location.origin}/plan#m-38`);
  });

  const refusals: Readonly<Record<string, unknown>> = {
    'has no clipboard, as without https': undefined,
    'does not let the page copy': {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))},
  };
  for (const [title, value] of Object.entries(refusals)) {
    it(`show the address, chosen and in focus, where the browser ${title}`, async () => {
      Object.defineProperty(navigator, 'clipboard', {value, configurable: true});
      const element = await opened();
      await press(element, 'Link kopieren');
      await waitUntil(() => element.shadowRoot?.activeElement instanceof HTMLInputElement);
      const field = find(element, '.address input', HTMLInputElement);
      expect([field.value, field.readOnly, field.selectionStart, field.selectionEnd]).to.deep.equal([
        permalink(),
        true,
        0,
        permalink().length,
      ]);
      expect([read(find(element, '.address')), spoken(element)]).to.deep.equal(['Adresse zum Kopieren', '']);
    });
  }

  it('show what happened only where it happened', async () => {
    const element = await opened();
    await press(element, 'Einzelheiten zu 39');
    await press(element, 'Link kopieren');
    await waitUntil(() => findAll(element, '.permalink [aria-hidden]').length === 1);
    expect(findAll(element, '.permalink').map((line) => line.querySelectorAll('[aria-hidden]').length)).to.deep.equal([
      1, 0,
    ]);
  });

  it('lead to a mail that names the measure, the plan and the address', async () => {
    const {protocol, pathname, searchParams} = new URL(mailLink(await opened())?.href ?? '');
    expect([protocol, pathname, [...searchParams.keys()]]).to.deep.equal([
      'mailto:',
      'integration@example.org',
      ['subject', 'body'],
    ]);
    expect(searchParams.get('subject')).to.equal('Frage oder Fehler: 38 Flyer & Plakate');
    expect(searchParams.get('body')).to.equal(
      ['Meine Frage oder mein Hinweis:', '', '', '38 Flyer & Plakate', 'Plan', permalink()].join('\r\n'),
    );
  });

  const without: readonly [title: string, rest: Record<string, unknown>, attributes?: Attributes][] = [
    ['names no contact point', {contactPoint: undefined}],
    ['names one without a mail address', {contactPoint: {name: 'Büro'}}],
    ['names a bad address', {contactPoint: {name: 'Büro', email: 'a@example.org?cc=b@example.org'}}],
    ['names a person and the page shows none', {contactPoint: {...contactPoint, kind: 'person'}}, {contacts: 'office'}],
    ['names an office and the page shows no contacts', {}, {contacts: 'none'}],
  ];
  for (const [title, rest, attributes] of without) {
    it(`lead to no mail where the plan ${title}`, async () => {
      const element = await opened(rest, attributes);
      expect([mailLink(element) === undefined, read(find(element, '.permalink button'))]).to.deep.equal([
        true,
        'Link kopieren',
      ]);
    });
  }

  it('write to the actor that the contact point is', async () => {
    const actors = [{id: 'a', name: 'Büro', type: 'office', contact: {email: 'buero@example.org'}}];
    const link = mailLink(await opened({actors, contactPoint: {actor: 'a'}}, {contacts: 'office'}));
    expect(link?.href.startsWith('mailto:buero@example.org?subject=')).to.equal(true);
  });
});
