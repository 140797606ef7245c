import {expect} from '@open-wc/testing';
import {germanWords} from '../../src/german/german-words.js';
import {planPage, tableId, type PlanPage} from '../../src/export/plan-page.js';
import {oembedOf} from '../../src/export/oembed.js';
import {importTable} from '../../src/import/import-table.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import type {Plan} from '../../src/plan/plan.js';
import {demoPlan, loadDemoPlans} from '../plan/demo-plans.js';

const today = '2026-01-15';
const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(1)> "' & <!-- ]]> \u0000`;

/** The page as a browser reads it, inert. */
function pageOf(plan: Plan, more: Partial<PlanPage> = {}): Document {
  const words = germanWords(plan, today);
  const html = planPage({plan, document: plan, widget: 'measure-table', words, today, kit: '', ...more});
  return new DOMParser().parseFromString(html, 'text/html');
}

async function importedFrom(page: Document): Promise<Plan> {
  const table = page.querySelector<HTMLTableElement>(`#${tableId}`);
  return parsePlan((await importTable(table as HTMLTableElement)).document).plan;
}

function words(text: unknown): string {
  return String(typeof text === 'object' && text !== null && 'de' in text ? text.de : text);
}

describe('the page that is written for a plan', () => {
  before(loadDemoPlans);

  for (const name of ['leinfelden-echterdingen', 'boeblingen'] as const) {
    it(`has a table that reads back as the measures of ${name}: number, field, wording, code and percentage`, async () => {
      const plan = demoPlan(name);
      const titleOf = ({fields}: Plan, id: string | undefined) => words(fields.find((field) => field.id === id)?.title);
      const essence = (some: Plan) =>
        some.measures.map(({number, title, field, status}) => [
          number,
          words(title),
          titleOf(some, field),
          status?.code,
          status?.percent,
        ]);
      expect(essence(await importedFrom(pageOf(plan)))).to.deep.equal(essence(plan));
    });
  }

  it('holds the document unchanged', () => {
    const document = {schemaVersion: 1, lang: 'de', title: hostile, unknown: [hostile, {'<!--': 1}]};
    const {plan} = parsePlan(document);
    const block = pageOf(plan, {document}).querySelector('script[type="application/json"]');
    expect(JSON.parse(block?.textContent ?? '')).to.deep.equal(document);
  });

  for (const widget of ['measure-table', 'offer-finder', 'wegweiser-nav']) {
    it(`shows hostile words of a plan for ${widget} as words`, () => {
      const {plan} = parsePlan({
        schemaVersion: 1,
        lang: 'de',
        title: hostile,
        measures: [{title: hostile, status: {code: 'planned', text: hostile}}],
        offers: [{title: hostile, contacts: [hostile], online: [{url: 'https://a.example/"><b>', label: hostile}]}],
        wegweiser: [
          {title: hostile, kind: 'topics', targets: [{kind: 'link', href: 'https://a.example/', label: hostile}]},
        ],
      });
      const page = pageOf(plan, {widget, address: `https://a.example/"><b>`, oembed: `https://a.example/'><b>`});
      expect(page.querySelectorAll('img, b, script:not([src]):not([type="application/json"])').length).to.equal(0);
      expect(page.querySelector('main')?.textContent).to.contain('<img src=x onerror=alert(1)>');
      const handlers = [...page.querySelectorAll('*')].flatMap((one) =>
        one.getAttributeNames().filter((name) => /^on|style/.test(name)),
      );
      expect(handlers).to.deep.equal([]);
    });
  }

  it('has offers with contacts and times, and the Wegweiser with addresses that can be read', () => {
    const plan = demoPlan('musterstadt');
    const offers = pageOf(plan, {widget: 'offer-finder'}).querySelector('table')?.textContent;
    expect(offers)
      .to.contain('Sprachcafé am Markt')
      .and.to.match(/\d{2}:\d{2} bis \d{2}:\d{2} Uhr/);
    const list = pageOf(plan, {widget: 'wegweiser-nav'}).querySelector('main');
    expect(list?.querySelectorAll('li').length).to.be.greaterThan(5);
  });
});

describe('the answer for content systems that embed an address', () => {
  it('escapes title and address', () => {
    const {html} = oembedOf(hostile, 'https://a.example/?"><b>');
    const page = new DOMParser().parseFromString(String(html), 'text/html');
    expect([...page.body.children].map(({localName}) => localName)).to.deep.equal(['blockquote', 'iframe']);
    expect(page.querySelectorAll('img, b, script').length).to.equal(0);
  });
});
