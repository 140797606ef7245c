import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {cdp} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {find, findAll, inLanguage, read} from './measure-table-page.js';
import {clearPage, fieldLinks, showOverview, statusLinks, tooWide} from './plan-overview-page.js';

const plans = ['musterstadt', 'sachsenheim', 'boeblingen', 'leinfelden-echterdingen'];

/** Opens everything that is folded. */
function unfold(element: Element): void {
  for (const details of findAll(element, 'details', HTMLDetailsElement)) details.open = true;
}

describe('<plan-overview> for everybody', () => {
  before(showPage);

  afterEach(async () => {
    clearPage();
    await cdp('Emulation.setEmulatedMedia', {features: []});
    await setViewport({width: 800, height: 600});
  });

  for (const width of [1280, 320]) {
    for (const lang of ['de', 'ar']) {
      it(`is accessible in "${lang}" at ${width} pixels`, async () => {
        await setViewport({width, height: 800});
        const element = await showOverview('musterstadt', {lang, heading: 'Der Plan im Überblick'});
        await inLanguage(element, lang);
        unfold(element);
        await expectAccessible(element);
      });
    }
  }

  for (const plan of plans) {
    it(`fits 320 pixels with the plan "${plan}", all unfolded`, async () => {
      await setViewport({width: 320, height: 800});
      const element = await showOverview(plan);
      unfold(element);
      expect(tooWide(element)).to.deep.equal([]);
    });
  }

  it('is a region with a name, and its numbers are links in lists', async () => {
    const element = await showOverview('boeblingen', {sections: 'summary'});
    expect(find(element, 'section').ariaLabel).to.equal('Der Plan im Überblick');
    expect(statusLinks(element).every((link) => link.closest('ul[role=list] > li') !== null)).to.equal(true);
  });

  it('is used by keyboard alone: from number to number, then from field to field, and texts by a key press', async () => {
    const statusQuo = Array.from({length: 3}, () => 'Das ist ein Satz. '.repeat(20)).join('\n\n');
    const measures = [
      {title: 'Eins', field: 'a', status: 'idea'},
      {title: 'Zwei', field: 'a', status: 'completed'},
    ];
    const element = await showOverview({statusQuo, measures, fields: [{id: 'a', title: 'Arbeit'}]});
    statusLinks(element)[0]?.focus();
    const visited: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      visited.push(read(element.shadowRoot?.activeElement));
      await sendKeys({press: 'Tab'});
    }
    expect(visited).to.deep.equal(['1 offen', '1 erledigt', 'Arbeit', 'Weiterlesen: Sachstand']);
    find(element, 'summary').focus();
    await sendKeys({press: 'Enter'});
    expect(find(element, 'details', HTMLDetailsElement).open).to.equal(true);
  });

  it('has targets of at least 44 pixels for the numbers and the folded texts, and of 24 in lists', async () => {
    const element = await showOverview('sachsenheim');
    const heights = (nodes: readonly HTMLElement[]): number[] =>
      nodes.map((node) => node.getBoundingClientRect().height);
    expect(Math.min(...heights(findAll(element, 'summary')))).to.be.at.least(44);
    expect(Math.min(...heights(fieldLinks(element).map((link) => link.closest('p') ?? link)))).to.be.at.least(24);
    const numbers = await showOverview('boeblingen', {sections: 'summary'});
    expect(Math.min(...heights(statusLinks(numbers)))).to.be.at.least(44);
  });

  it('tells the parts of a bar apart in forced colours: by outline and shape, without a colour of their own', async () => {
    await cdp('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
    const element = await showOverview('musterstadt', {sections: 'summary'});
    const looks = [...(element.shadowRoot?.querySelectorAll('.bar .filling') ?? [])].map((part) => {
      const {fill, stroke} = getComputedStyle(part);
      return `${fill} ${stroke}`;
    });
    expect(new Set(looks).size).to.equal(1);
    const [fill, stroke] = (looks[0] ?? '').split(/(?<=\)) /);
    expect(fill).not.to.equal(stroke);
  });
});
