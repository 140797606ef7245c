import {expect, oneEvent} from '@open-wc/testing';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {find, findAll, read} from './measure-table-page.js';
import {clearPage, headings, partCalled, sections, showOverview} from './plan-overview-page.js';

const all = ['summary', 'preamble', 'visions', 'context', 'swot', 'bodies', 'roles', 'monitoring', 'sources'];

describe('<plan-overview>', () => {
  before(showPage);
  afterEach(clearPage);

  for (const [plan, shown] of [
    ['musterstadt', all],
    ['sachsenheim', all.filter((name) => name !== 'swot')],
    ['boeblingen', ['summary', 'preamble', 'context', 'monitoring', 'sources']],
    ['leinfelden-echterdingen', ['summary', 'visions', 'sources']],
  ] as const) {
    it(`shows of ${plan} the sections to which the plan says something`, async () => {
      expect(sections(await showOverview(plan))).to.deep.equal(shown);
    });
  }

  it('shows the sections that the page asks for, in their order, and follows when it asks for others', async () => {
    const element = await showOverview('musterstadt', {sections: 'swot summary'});
    expect(sections(element)).to.deep.equal(['swot', 'summary']);
    element.sections = 'roles';
    await element.updateComplete;
    expect(sections(element)).to.deep.equal(['roles']);
  });

  it('says in words that a plan has nothing for the sections, and is then :state(empty)', async () => {
    const element = await showOverview({measures: [{title: 'Eins'}]}, {sections: 'swot'});
    expect(read(find(element, '[part=empty]'))).to.equal('Zu diesem Plan gibt es hier noch keine Angaben.');
    expect([element.matches(':state(empty)'), element.matches(':state(ready)')]).to.deep.equal([true, true]);
  });

  it('keeps the words of the page until the plan is there', async () => {
    const element = document.createElement('plan-overview');
    element.append('Der Plan als PDF');
    document.body.append(element);
    await element.updateComplete;
    expect(findAll(element, 'slot:not([name])').length).to.equal(1);
    element.src = '/demo/plans/musterstadt.plan.json';
    await oneEvent(element, 'plan-load');
    await waitUntil(() => findAll(element, '[data-results]').length > 0);
    expect(findAll(element, 'slot:not([name])').length).to.equal(0);
  });

  for (const [attributes, levels] of [
    [{heading: 'Überblick'}, ['2 Überblick', '3 Wo wir stehen', '4 Stärken', '4 Schwächen', '4 Chancen', '4 Risiken']],
    [{}, ['2 Wo wir stehen', '3 Stärken', '3 Schwächen', '3 Chancen', '3 Risiken']],
    [{'heading-level': '4'}, ['4 Wo wir stehen', '5 Stärken', '5 Schwächen', '5 Chancen', '5 Risiken']],
  ] as const) {
    it(`has headings without a gap with ${JSON.stringify(attributes)}`, async () => {
      expect(headings(await showOverview('musterstadt', {sections: 'swot', ...attributes}))).to.deep.equal(levels);
    });
  }

  it('names the date of the document, and never takes today for it', async () => {
    const dated = await showOverview('boeblingen', {sections: 'summary'});
    const undated = await showOverview('leinfelden-echterdingen', {sections: 'summary'});
    expect([dated, undated].map((element) => read(find(element, '.lines > p')))).to.deep.equal([
      'Stand: 20. Februar 2017',
      'Stand: nicht angegeben',
    ]);
  });

  it('shows visions by field, and those of the whole plan first', async () => {
    const element = await showOverview({
      fields: [{id: 'a', number: '1', title: 'Arbeit'}],
      goals: [
        {kind: 'vision', field: 'a', text: 'Alle haben Arbeit'},
        {kind: 'guiding', text: 'Alle gehören dazu'},
        {kind: 'goal', field: 'a', text: 'Zehn Praktika'},
      ],
    });
    expect(findAll(element, '.visions li').map(read)).to.deep.equal(['Alle gehören dazu', 'Alle haben Arbeit']);
    expect(read(find(element, '.vision .label'))).to.equal('1 Arbeit');
  });

  it('shows the bodies of Sachsenheim and, of Musterstadt, one within the other with its members', async () => {
    const sachsenheim = await showOverview('sachsenheim', {sections: 'bodies'});
    expect(findAll(sachsenheim, '.body-name').length).to.equal(7);
    const musterstadt = await showOverview('musterstadt', {sections: 'bodies'});
    expect(read(find(musterstadt, '.body-list .body-list .body-name strong'))).to.equal('Arbeitsgruppe Sprache');
    expect(findAll(musterstadt, '.section > .body-list > li > .people li').map(read)).to.deep.equal([
      'Integrationsbüro (Stadt Musterstadt) – federführend',
      'Volkshochschule',
      'Sozialverband Brücke',
      'Schulleitungen',
    ]);
  });

  it('shows what goes on: decisions, monitoring with its values, dates, outlook, ideas', async () => {
    const element = await showOverview('musterstadt', {sections: 'monitoring'});
    const parts = ['2 Wie es weitergeht', '3 Beschlüsse', '3 Monitoring', '3 Termine', '3 Ausblick', '3 Ideen'];
    expect(headings(element)).to.deep.equal(parts);
    expect(read(partCalled(element, 'Monitoring'))).to.contain('Turnus: einmal im Jahr');
    expect(findAll(element, '.values tbody tr').map(read)).to.deep.equal(['September 2025 12', 'September 2026 15']);
    expect(read(partCalled(element, 'Termine'))).to.contain('jedes Jahr am 21. Februar');
  });

  it('leads from a note back to the measures that it belongs to', async () => {
    const element = await showOverview({
      notes: [{id: 'n1', mark: '1', text: 'Gefördert vom Land'}],
      measures: [{id: 'm-1', number: '1', title: 'Kurse', notes: ['n1']}],
    });
    const note = partCalled(element, 'Anmerkungen');
    expect(read(note.querySelector('li'))).to.equal('1 Gefördert vom Land Zu: 1 Kurse');
    expect(note.querySelector('a')?.hash).to.equal('#m-1');
  });

  describe('with long texts', () => {
    const paragraph = 'Das ist ein Satz. '.repeat(20).trim();
    const long = {preamble: [paragraph, paragraph, paragraph].join('\n\n')};

    it('shows the beginning, and the rest behind a disclosure that is named by its heading', async () => {
      const element = await showOverview(long);
      const part = partCalled(element, 'Präambel');
      expect(part.querySelectorAll(':scope > p').length).to.equal(1);
      const details = find(element, 'details', HTMLDetailsElement);
      expect([details.open, read(details.querySelector('summary'))]).to.deep.equal([false, 'Weiterlesen: Präambel']);
      expect(details.querySelectorAll('p').length).to.equal(2);
    });

    it('shows all of it in print, and afterwards what the reader had unfolded', async () => {
      const element = await showOverview({...long, outlook: long.preamble});
      const disclosures = findAll(element, 'details', HTMLDetailsElement);
      const open = (): readonly boolean[] => disclosures.map((details) => details.open);
      disclosures[0]?.querySelector('summary')?.click();
      dispatchEvent(new Event('beforeprint'));
      expect(open()).to.deep.equal([true, true]);
      dispatchEvent(new Event('afterprint'));
      expect(open()).to.deep.equal([true, false]);
    });

    it('says how many entries of a list are folded', async () => {
      const guidelines = Array.from({length: 10}, (_, index) => `Leitlinie ${index + 1}`);
      const element = await showOverview({guidelines});
      expect(read(find(element, 'summary'))).to.equal('4 weitere: Leitlinien');
      expect(findAll(element, 'li').length).to.equal(10);
    });
  });
});
