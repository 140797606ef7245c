import {expect} from '@open-wc/testing';
import {clearPage, details, find, findAll, read, row, search, showTable, titles} from './measure-table-page.js';

const strings = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--?lit$123$-->',
  '?lit$123$',
  'javascript:alert(1)',
  '&lt;b&gt;',
  '$& $1 __proto__',
  '{count, plural, one {#} other {#}}',
];

/** A measure that says the same everywhere. */
function measureOf(text: string): Readonly<Record<string, unknown>> {
  return {
    id: 'm-1',
    number: text,
    title: text,
    description: text,
    theme: text,
    items: [text],
    status: {code: 'ongoing', text, reason: text},
    actors: [{text, note: text}],
    updates: [{dateText: text, title: text, text}],
    period: {text},
    indicators: [{text, unit: text}],
    budget: text,
    links: [{label: text, url: text}],
  };
}

const document = (text: string): Readonly<Record<string, unknown>> => ({
  fields: [{id: 'f-1', title: text, motto: text, description: text}],
  goals: [{id: 'g-1', field: 'f-1', kind: 'vision', text}],
  measures: [{...measureOf(text), field: 'f-1', goals: ['g-1']}],
});

describe('<measure-table> with hostile strings', () => {
  afterEach(clearPage);

  for (const text of strings) {
    it(`shows ${text} as it is written`, async () => {
      const element = await showTable(document(text), {heading: text, label: text});
      for (const button of findAll(element, '.more-button')) button.click();
      await element.updateComplete;
      expect([titles(element), read(find(element, '.badge')), read(find(element, 'h2'))]).to.deep.equal([
        [text],
        text,
        text,
      ]);
      expect(details(element, text).split(text).length).to.be.greaterThan(8);
      expect(findAll(element, 'img, script, .details b, a[href^=javascript]').length).to.equal(0);
    });
  }

  it('marks what was searched for in them without making markup of them', async () => {
    const element = await showTable(document('<b>fett</b>'));
    await search(element, 'fett');
    expect([titles(element)[0], read(find(element, '.title mark'))]).to.deep.equal(['<b>fett</b>', 'fett']);
    expect(findAll(element, '.title b').length).to.equal(0);
  });

  it('keeps a reversing mark from reversing more than its own text', async () => {
    const element = await showTable({measures: [{number: '1', title: 'Ein \u202eKurs', status: 'ongoing'}]});
    expect(row(element, '1').textContent).not.to.contain('\u202e');
  });

  it('takes the words of a filter that does not exist as words', async () => {
    const element = await showTable(document('a'), {field: '<b>x</b>'});
    expect(read(find(element, '[part=chip] bdi'))).to.equal('<b>x</b>');
    expect(findAll(element, '[part=chip] b').length).to.equal(0);
  });
});
