import {expect} from '@open-wc/testing';
import {findAll, read} from './measure-table-page.js';
import {clearPage, fieldLinks, showOverview} from './plan-overview-page.js';

const strings = [
  '<img src=x onerror=alert(1)>',
  '</svg></ul><script>alert(1)</script>',
  '${alert(1)}',
  '<!--?lit$123$-->',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '$& $1 __proto__',
  '{count, plural, one {#} other {#}}',
];

/** A plan that says the same in every text that an overview shows. */
function documentOf(text: string): Readonly<Record<string, unknown>> {
  const context = {
    motto: text,
    fields: [{id: 'f-1', title: text, context: text, analysis: text, requirements: [text]}],
    goals: [{field: 'f-1', kind: 'vision', text}],
    measures: [{title: text, field: 'f-1', status: {code: 'ongoing', percent: 50}, notes: ['n']}],
    guidelines: [text],
    facts: [{text, value: 1, unit: text, source: text}],
    swot: {title: text, strengths: [text], weaknesses: [{text, items: [text]}]},
  };
  const people = {
    forewords: [{author: text, role: text, text}],
    targetGroups: [{name: text, text}],
    bodies: [{name: text, lead: [text], members: [{text, note: text}], frequency: text, status: text, purpose: text}],
    roles: [{name: text, functions: [text], tasks: [text]}],
    authors: [{name: text, role: text}],
  };
  const course = {
    decisions: [{body: text, text, reference: text, href: text}],
    monitoring: {cycle: text, method: text, indicators: [{text, unit: text, source: text}]},
    events: [{title: text, text, place: text, links: [{label: text, href: text}]}],
    activities: [{theme: text, items: [text]}],
    sources: [{text, href: text}],
    notes: [{id: 'n', mark: text, text}],
    supersedes: {title: text, href: text},
  };
  return {...context, ...people, ...course};
}

describe('<plan-overview> with hostile strings', () => {
  afterEach(clearPage);

  for (const text of strings) {
    it(`shows ${text} as it is written, in every section`, async () => {
      const element = await showOverview(documentOf(text), {heading: text});
      const silent = findAll(element, '.section').filter((section) => !read(section).includes(text));
      expect(silent.map(({className}) => className)).to.deep.equal([]);
      expect(findAll(element, 'img, script, b, a[href^=javascript]').length).to.equal(0);
    });
  }

  it('makes an address of an id, and nothing else', async () => {
    const plan = {fields: [{id: 'a.b_c-d', title: 'Feld'}], measures: [{title: 'Eins', field: 'a.b_c-d'}]};
    const element = await showOverview(plan);
    expect(fieldLinks(element).map(({hash}) => hash)).to.deep.equal(['#pw:measure-table.field=a.b_c-d']);
  });

  it('lets a text in another direction turn nothing but itself', async () => {
    const title = {ar: 'تعلم اللغة (2024)'};
    const plan = {fields: [{id: 'a', number: '1', title}], measures: [{title: 'Eins', field: 'a'}]};
    const element = await showOverview(plan, {sections: 'summary'});
    const name = findAll(element, '.field-name bdi span')[0];
    expect([name?.lang, name?.dir]).to.deep.equal(['ar', 'auto']);
  });
});
