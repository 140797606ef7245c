import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {MeasureTableElement} from '../../src/elements/measure-table/measure-table.js';
import {cdp, emulateMedia} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {Fault} from '../support/fault-server.js';
import {showPage} from '../support/visible-page.js';
import {
  clearPage,
  columnNames,
  find,
  findAll,
  focused,
  inLanguage,
  makeTable,
  manyMeasures,
  press,
  read,
  search,
  showTable,
} from './measure-table-page.js';

const heading = {heading: 'Maßnahmen'};
const plan = {
  fields: [{id: 'f-1', title: 'Arbeit', description: 'Text'}],
  measures: manyMeasures(3).map((measure) => ({...measure, field: 'f-1', status: 'ongoing'})),
};

/** What readers may meet, each with how they get there. */
const scenes: Readonly<Record<string, () => Promise<MeasureTableElement>>> = {
  'a plan with details open': async () => {
    const element = await showTable('musterstadt', heading);
    for (const button of findAll(element, '.more-button')) button.click();
    await press(element, 'läuft');
    return element;
  },
  'a plan in pages, sorted': () => showTable({measures: manyMeasures(120)}, {...heading, sort: 'number desc'}),
  'a plan without measures': () => showTable({measures: []}, heading),
  'a search without results': async () => {
    const element = await showTable('musterstadt', heading);
    await search(element, 'Zahnarzt');
    return element;
  },
  'a plan on its way': () => without('plan-start', new Fault('held').src),
  'a plan that failed': () => without('plan-error', new Fault('status', {code: 410}).src),
};

/** A table that shows no plan, with a fallback. */
async function without(event: 'plan-start' | 'plan-error', src: string): Promise<MeasureTableElement> {
  const element = makeTable({}, heading);
  element.plan = undefined;
  element.append(Object.assign(document.createElement('a'), {href: '/plan.pdf', textContent: 'Plan als PDF'}));
  const failed = event === 'plan-error' ? oneEvent(element, event) : undefined;
  element.src = src;
  document.body.append(element);
  await failed;
  await element.updateComplete;
  return element;
}

/** Roles and names of everything in the page that a screen reader finds, without texts. */
async function tree(): Promise<readonly string[]> {
  type AxNode = {ignored: boolean; role?: {value: string}; name?: {value: string}};
  const {nodes} = await cdp<{nodes: readonly AxNode[]}>('Accessibility.getFullAXTree');
  const silent = [
    'none',
    'generic',
    'StaticText',
    'InlineTextBox',
    'RootWebArea',
    'paragraph',
    'ListMarker',
    'LineBreak',
  ];
  return nodes
    .filter(({ignored, role}) => !ignored && !silent.includes(role?.value ?? ''))
    .map(({role, name}) => `${role?.value ?? ''} ${name?.value ?? ''}`)
    .map((node) =>
      node
        .replace(/[\u2066-\u2069]/g, '')
        .replace(' :', ':')
        .trim(),
    );
}

/** Gives the page a light or a dark ground, as a town would. */
function paint(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.cssText = scheme && 'background: Canvas; color: CanvasText';
}

describe('<measure-table> for everybody', () => {
  before(showPage);
  afterEach(async () => {
    clearPage();
    paint('');
    await emulateMedia();
    await setViewport({width: 800, height: 600});
  });

  for (const [title, show] of Object.entries(scenes)) {
    for (const width of [1280, 320]) {
      for (const [lang, scheme] of [
        ['de', 'light'],
        ['de', 'dark'],
        ['ar', 'light'],
        ['ar', 'dark'],
      ] as const) {
        it(`is accessible with ${title} in "${lang}", ${scheme}, at ${width} pixels`, async () => {
          await setViewport({width, height: 800});
          paint(scheme);
          const element = await show();
          element.lang = lang;
          await inLanguage(element, lang);
          await expectAccessible(element, {
            'th-has-data-cells': 'the head of a group speaks of the rows below it',
            'label-content-name-mismatch': 'without an Arabic font axe takes the words of a filter for a sign',
            'color-contrast': 'the cross on a filter is a sign and hidden from readers',
          });
        });
      }
    }
  }

  it('is the same table to screen readers on wide and on narrow screens, but for the buttons that sort', async () => {
    await cdp('Accessibility.enable');
    await showTable(plan, heading);
    await setViewport({width: 1280, height: 800});
    const wide = await tree();
    await setViewport({width: 320, height: 800});
    const narrow = await tree();
    const sorts = ['button Nr.', 'button Maßnahme', 'button Status'];
    expect(wide).to.include.members(sorts);
    expect(narrow).to.deep.equal(wide.filter((node) => !sorts.includes(node)));
  });

  it('names its parts to screen readers', async () => {
    await cdp('Accessibility.enable');
    await showTable({...plan, measures: plan.measures.slice(0, 1)}, heading);
    expect(
      (await tree()).filter((node) => /^(region|heading|search|searchbox|table|column|row|button)/.test(node)),
    ).to.have.members([
      'region Maßnahmen',
      'heading Maßnahmen',
      'search Maßnahmen suchen, filtern und ordnen Maßnahmen',
      'searchbox Maßnahmen durchsuchen',
      'button Suchen',
      'table 1 Maßnahme Die Spaltenköpfe mit Schaltflächen sortieren die Tabelle.',
      'rowgroup',
      ...['row', 'columnheader Nr.', 'button Nr.', 'columnheader Maßnahme', 'button Maßnahme', 'columnheader Status'],
      ...[
        'button Status',
        'columnheader Einzelheiten',
        'rowgroup',
        'row',
        'rowheader Arbeit 1 Maßnahme Mehr dazu: Arbeit',
      ],
      ...['button Mehr dazu: Arbeit', 'row', 'rowheader Vorhaben 1', 'button Einzelheiten zu 1'],
      ...['button Alle Maßnahmen als CSV (1)', 'button Drucken'],
    ]);
  });

  for (const width of [1280, 320]) {
    it(`can be walked through by keyboard at ${width} pixels, past nothing that is not to be seen`, async () => {
      await setViewport({width, height: 800});
      const element = await showTable({...plan, measures: plan.measures.slice(0, 1)});
      const visited: string[] = [];
      find(element, 'input').focus();
      while (focused(element) !== 'Einzelheiten zu 1') {
        await sendKeys({press: 'Tab'});
        expect(element.shadowRoot?.activeElement?.checkVisibility()).to.equal(true);
        const {activeElement} = element.shadowRoot ?? document;
        visited.push(
          activeElement?.matches('button, summary') ? read(activeElement) : (activeElement?.localName ?? ''),
        );
      }
      const sorts = width > 640 ? ['Nr. ⇅', 'Maßnahme ⇅', 'Status ⇅'] : [];
      expect(visited).to.deep.equal([
        'Suchen',
        'input',
        'select',
        'select',
        'Weitere Filter',
        ...sorts,
        'Mehr dazu: Arbeit',
        'Einzelheiten zu 1',
      ]);
    });
  }

  it('uses no roles of applications, no order of its own and no tooltips', async () => {
    const element = await showTable('musterstadt');
    const bad = '[role=grid], [role=menu], [role=application], [accesskey], [title], [tabindex]:not([tabindex="-1"])';
    expect(findAll(element, bad).length).to.equal(0);
  });

  for (const [level, tag] of [
    ['3', 'h3'],
    ['6', 'h6'],
    ['1', 'h2'],
    ['9', 'h6'],
    ['viel', 'h2'],
  ] as const) {
    it(`has a real heading <${tag}> with heading-level="${level}"`, async () => {
      const element = await showTable(plan, {...heading, 'heading-level': level});
      expect(find(element, '[part=heading]').localName).to.equal(tag);
    });
  }

  it('takes nothing from a page that centres, capitalises and never wraps', async () => {
    const page = document.createElement('div');
    page.style.cssText = 'text-align: center; text-transform: uppercase; white-space: nowrap; font-style: italic';
    document.body.append(page);
    const element = await showTable(plan);
    page.append(element);
    const {textAlign, textTransform, whiteSpace, fontStyle} = getComputedStyle(find(element, '[part=row] > .title'));
    expect([textAlign, textTransform, whiteSpace, fontStyle]).to.deep.equal(['start', 'none', 'normal', 'normal']);
    page.remove();
  });

  it('keeps the edges of badges and boxes where the system sets the colours', async () => {
    const element = await showTable(plan);
    await emulateMedia({'forced-colors': 'active'});
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const {color} = getComputedStyle(probe);
    const badge = getComputedStyle(find(element, '.badge'));
    expect([
      badge.borderTopColor,
      badge.borderTopStyle,
      getComputedStyle(find(element, '.badge').firstElementChild ?? element).color,
    ]).to.deep.equal([color, 'solid', color]);
    probe.remove();
  });

  it('reads from right to left in Arabic, with numbers and German texts in their own direction', async () => {
    const element = await showTable(plan, {lang: 'ar'});
    await inLanguage(element, 'ar');
    expect(getComputedStyle(find(element, 'table')).direction).to.equal('rtl');
    const title = find(element, '[part=row] > .title > span');
    expect([title.lang, title.dir, getComputedStyle(title).direction]).to.deep.equal(['de', 'auto', 'ltr']);
    expect(columnNames(element)).to.have.length(4);
  });
});
