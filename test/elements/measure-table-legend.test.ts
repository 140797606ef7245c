import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, find, findAll, read, showTable} from './measure-table-page.js';

const measures = [
  {number: '1', title: 'Flyer', status: 'Wird fortgesetzt'},
  {number: '2', title: 'Messe', status: 'planned'},
];

describe('the legend of <measure-table>', () => {
  before(showPage);
  afterEach(clearPage);

  it('opens by keyboard behind the rows and explains the statuses of the plan', async () => {
    const element = await showTable({measures, statusHelp: {ongoing: 'Das bleibt.'}});
    find(element, '.legend > summary').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => find(element, '.legend', HTMLDetailsElement).open);
    expect(findAll(element, '.legend dt').map(read)).to.deep.equal(['in Planung', 'wird fortgesetzt']);
    expect(findAll(element, '.legend dd').map(read)[1]).to.equal('Das bleibt.');
    const order = find(element, '.measures').compareDocumentPosition(find(element, '.legend'));
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('stays open while readers filter, and still explains all statuses of the plan', async () => {
    const element = await showTable({measures});
    find(element, '.legend', HTMLDetailsElement).open = true;
    element.query = 'Messe';
    await element.updateComplete;
    expect([find(element, '.legend', HTMLDetailsElement).open, findAll(element, '.legend dt').length]).to.deep.equal([
      true,
      2,
    ]);
  });

  it('is not there in a plan without statuses', async () => {
    const element = await showTable({measures: [{title: 'Flyer'}]});
    expect(findAll(element, '.legend').length).to.equal(0);
  });
});
