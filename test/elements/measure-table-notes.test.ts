import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {cdp, emulateMedia} from '../support/cdp.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, details, find, findAll, focused, press, read, row, showTable} from './measure-table-page.js';

const plan = {
  fields: [{id: 'f-1', title: 'Arbeit', notes: ['n-2']}],
  goals: [
    {id: 'g-1', text: 'Beraten'},
    {id: 'g-2', text: 'Vermitteln'},
  ],
  notes: [
    {id: 'n-1', mark: '*', text: 'Gefördert vom Land.'},
    {id: 'n-2', text: 'Siehe Anlage.'},
  ],
  measures: [
    {id: 'm-1', number: '7', title: 'Flyer', field: 'f-1', goals: ['g-1', 'g-2'], notes: ['n-1', 'n-2', 'n-9']},
    {id: 'm-2', number: '8', title: 'Messe', field: 'f-1', notes: ['n-1']},
  ],
};

/** The marks of footnotes within a part of the table, as they are seen. */
function marks(part: Element): readonly string[] {
  return [...part.querySelectorAll('.note-mark')].map((mark) => read(mark).replace('Anmerkung ', ''));
}

function mark(element: Element, name: string, position = 0): HTMLElement {
  const found = row(element, name).querySelectorAll<HTMLElement>('.note-mark')[position];
  if (!found) throw new Error(`${name} has no such footnote.`);
  return found;
}

/** Follows the first footnote of a measure by keyboard. */
async function readNote(element: MeasureTableElement, name: string): Promise<void> {
  mark(element, name).focus();
  await sendKeys({press: 'Enter'});
  await waitUntil(() => element.shadowRoot?.activeElement?.matches('.footnote'));
}

describe('footnotes in <measure-table>', () => {
  before(showPage);
  afterEach(async () => {
    clearPage();
    await emulateMedia();
  });

  it('have marks behind the title, those without one by their place in the plan; a mark of nothing is left out', async () => {
    const element = await showTable(plan);
    expect([marks(row(element, '7')), marks(find(element, '.group-head'))]).to.deep.equal([['*', '2'], ['2']]);
  });

  it('open the details by keyboard and take the focus; the address stays', async () => {
    const element = await showTable(plan);
    const address = location.href;
    await readNote(element, '7');
    expect(focused(element)).to.contain('Gefördert vom Land.');
    expect([details(element, '7') === '', location.href]).to.deep.equal([false, address]);
  });

  it('lead back to their mark', async () => {
    const element = await showTable(plan);
    const address = location.href;
    await readNote(element, '7');
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('↑ zurück zur Stelle *');
    await sendKeys({press: 'Enter'});
    expect([element.shadowRoot?.activeElement === mark(element, '7'), location.href]).to.deep.equal([true, address]);
  });

  it('are those of the measure, though another one has the same note', async () => {
    const element = await showTable(plan);
    await readNote(element, '7');
    await readNote(element, '8');
    const open = element.shadowRoot?.activeElement?.closest('.details')?.previousElementSibling;
    expect(open === row(element, '8')).to.equal(true);
  });

  it('are the nearest where a measure stands in two groups', async () => {
    const element = await showTable(plan, {'group-by': 'goal'});
    const [, second] = findAll(element, '[data-entry=m-1]');
    second?.querySelector<HTMLElement>('.note-mark')?.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('.footnote'));
    const note = element.shadowRoot?.activeElement;
    expect(note?.closest('.details')?.previousElementSibling === second).to.equal(true);
    note?.querySelector<HTMLElement>('.note-back')?.click();
    expect(second?.contains(element.shadowRoot?.activeElement ?? null)).to.equal(true);
  });

  it('of a field open what the plan says about it', async () => {
    const element = await showTable(plan);
    find(element, '.group-head .note-mark').click();
    await waitUntil(() => focused(element).includes('Siehe Anlage.'));
    expect(element.shadowRoot?.activeElement?.closest('.field-details') !== null).to.equal(true);
  });

  it('stay closed where the page keeps the details of a measure closed', async () => {
    const element = await showTable(plan);
    element.addEventListener('measure-select', (event) => event.preventDefault());
    mark(element, '7').click();
    await element.updateComplete;
    expect(details(element, '7')).to.equal('');
  });

  it('say what they are to screen readers', async () => {
    await cdp('Accessibility.enable');
    const element = await showTable(plan);
    await press(element, 'Einzelheiten zu 7');
    const {nodes} = await cdp<{nodes: {role?: {value: string}; name?: {value: string}}[]}>(
      'Accessibility.getFullAXTree',
    );
    const names = nodes
      .filter(({role}) => role?.value === 'button')
      .map(({name}) => name?.value.replace(/[\u2068\u2069]/g, ''));
    expect(names).to.include.members(['Anmerkung *', 'Anmerkung 2', 'zurück zur Stelle *', 'zurück zur Stelle 2']);
  });

  it('have their marks on paper, but no way back', async () => {
    const element = await showTable(plan);
    await press(element, 'Einzelheiten zu 7');
    await emulateMedia({}, 'print');
    const visible = (selector: string): boolean => find(element, selector).checkVisibility();
    expect(['.note-mark', '.footnote', '.note-back'].map(visible)).to.deep.equal([true, true, false]);
  });
});
