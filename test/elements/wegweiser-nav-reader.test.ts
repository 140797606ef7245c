import {expect} from '@open-wc/testing';
import {clearAddress} from '../support/clear-address.js';
import {ScreenReader} from '../support/screen-reader.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {find, findAll, read, search, showWegweiser} from './wegweiser-nav-page.js';

const targets = [{kind: 'link', href: 'https://town.example/', label: 'Rathaus'}];
const plan = {
  wegweiser: [
    {id: 'w-1', kind: 'topics', title: 'Wohnung', targets},
    {id: 'w-2', kind: 'topics', title: 'Wohngeld', targets},
  ],
};

describe('<wegweiser-nav> heard', () => {
  let reader: ScreenReader;

  before(showPage);
  afterEach(async () => {
    await reader.off();
    for (const element of document.querySelectorAll('wegweiser-nav')) element.remove();
    clearAddress();
  });

  for (const [attributes, name, searchName] of [
    [{}, 'Wegweiser', 'Im Wegweiser suchen'],
    [{label: 'Hilfe'}, 'Hilfe', 'Im Wegweiser suchen Hilfe'],
    [{heading: 'Hilfe'}, 'Hilfe', 'Im Wegweiser suchen Hilfe'],
  ] as const) {
    it(`is the navigation "${name}" with the search "${searchName}"`, async () => {
      reader = await ScreenReader.on(await showWegweiser(plan, attributes));
      const heard = await reader.read();
      const waymarks = [
        `navigation, ${name}`,
        `search, ${searchName}`,
        'searchbox, Im Wegweiser suchen, Die Liste ändert sich beim Tippen.',
        `end of search, ${searchName}`,
        'heading, Wohnung, level 4',
        `end of navigation, ${name}`,
      ];
      expect(heard.filter((phrase) => waymarks.includes(phrase))).to.deep.equal(waymarks);
    });
  }

  it('says of an entry that opens whether it is open', async () => {
    const element = await showWegweiser(plan, {layout: 'accordion'});
    await waitUntil(() => findAll(element, '.disclosure').length > 0);
    reader = await ScreenReader.on(element);
    const entry = async () => (await reader.read()).filter((phrase) => phrase.startsWith('button, Wohnung'));
    expect(await entry()).to.deep.equal(['button, Wohnung, 1 control, not expanded']);
    find(element, '.disclosure').click();
    await waitUntil(() => find(element, '.disclosure').ariaExpanded === 'true');
    expect(await entry()).to.deep.equal(['button, Wohnung, 1 control, expanded']);
    expect(reader.told).to.deep.equal([]);
  });

  it('says after typing once how many hits there are, politely; and at once that there are none', async () => {
    const element = await showWegweiser(plan);
    reader = await ScreenReader.on(element);
    for (const typed of ['w', 'wo', 'wohn']) void search(element, typed);
    await waitUntil(() => reader.told.length > 0);
    await search(element, 'xyzabc');
    await waitUntil(() => findAll(element, '[role=alert]').length > 0);
    await waitUntil(() => read(find(element, '[role=status]')) === '');
    expect(findAll(element, '[role=alert]').map(read)).to.deep.equal(['Nichts passt zu Ihrer Suche.']);
    await search(element, 'wohngeld');
    await waitUntil(() => reader.told.length > 1);
    expect([reader.told, reader.hasSameRegion]).to.deep.equal([['2 Treffer', '1 Treffer'], true]);
    expect(await reader.spoken()).to.include.members(['polite: 2 Treffer', 'polite: 1 Treffer']);
  });
});
