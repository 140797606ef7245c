import {expect} from '@open-wc/testing';
import {html} from 'lit';
import filterStyles from '../../src/base/filter.styles.js';
import {filterBoxes, nothingFound, type Filter} from '../../src/base/filter.template.js';
import {filterTags} from '../../src/base/filter-tags.template.js';
import {hiddenNote} from '../../src/base/hidden-note.template.js';
import {searchBox} from '../../src/base/search-box.template.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {draw, drawStyled, german, read} from './drawing.js';

const options = [
  {value: 'done', label: 'erledigt', count: 1234},
  {value: 'open', label: 'offen', count: 0},
];

function filterWith(rest: Partial<Filter>): unknown {
  return filterBoxes({words: german, legend: 'Status', options, chosen: [], onChange: () => undefined, ...rest});
}

describe('a filter', () => {
  it('is a named group of checkboxes whose labels hold the counts', async () => {
    const parent = draw(filterWith({chosen: ['open']}));
    expect(read(parent.querySelector('legend'))).to.equal('Status');
    expect([...parent.querySelectorAll('label')].map(read)).to.deep.equal(['erledigt (1.234)', 'offen (0)']);
    expect([...parent.querySelectorAll('input')].map(({checked, disabled}) => [checked, disabled])).to.deep.equal([
      [false, false],
      [true, false],
    ]);
    await expectAccessible(drawStyled(filterWith({}), filterStyles));
  });

  for (const [value, chosen, after] of [
    ['done', ['open'], ['open', 'done']],
    ['open', ['open', 'done'], ['done']],
  ] as const) {
    it(`${chosen.includes(value as 'open') ? 'loses' : 'gains'} a value when its box is pressed`, () => {
      const heard: (readonly string[])[] = [];
      const parent = draw(filterWith({chosen, onChange: (values) => heard.push(values)}));
      parent.querySelectorAll('input')[options.findIndex((option) => option.value === value)]?.click();
      expect(heard).to.deep.equal([after]);
    });
  }
});

describe('the filters in force', () => {
  before(showPage);

  const pressed: string[] = [];
  const tagsOf = (...labels: readonly string[]): unknown => {
    const tags = labels.map((label) => ({label, onRemove: () => pressed.push(label)}));
    return filterTags.draw(german, tags, () => pressed.push('all'));
  };

  it('can be removed one by one and all at once', async () => {
    const parent = draw(tagsOf('Beratung', 'Arabisch'));
    const buttons = [...parent.querySelectorAll('button')];
    expect(buttons.map(({ariaLabel}) => ariaLabel?.replace(/[\u2068\u2069]/g, '') ?? null)).to.deep.equal([
      'Filter entfernen: Beratung',
      'Filter entfernen: Arabisch',
      null,
    ]);
    for (const button of buttons) button.click();
    expect(pressed).to.deep.equal(['Beratung', 'Arabisch', 'all']);
    await expectAccessible(drawStyled(tagsOf('Beratung'), filterStyles), {
      'color-contrast': 'the cross is no text, and hidden from screen readers',
    });
  });

  it('are not there when there are none', () => {
    expect(draw(tagsOf()).childElementCount).to.equal(0);
  });

  it('hand the focus on: to the next one, then to the button for all, then to nobody', () => {
    const parent = draw(tagsOf('a', 'b'));
    const focused = [1, 2, 3].map((position) => [filterTags.focus(parent, position), read(document.activeElement)]);
    expect(focused).to.deep.equal([
      [true, 'b ✕'],
      [true, 'Alle Filter entfernen'],
      [false, 'Alle Filter entfernen'],
    ]);
  });
});

describe('nothing found', () => {
  it('is said at once, with the way out', async () => {
    let reset = 0;
    const parent = drawStyled(nothingFound(german, 'Keine Maßnahme gefunden.', () => (reset += 1)));
    const box = parent.shadowRoot?.querySelector('[part=empty]');
    box?.querySelector('button')?.click();
    expect([box?.role, reset]).to.deep.equal(['alert', 1]);
    expect(read(box)).to.equal('Keine Maßnahme gefunden. Suche und Filter zurücksetzen');
    await expectAccessible(parent);
  });
});

describe('a filter that hides what the address names', () => {
  it('is said, and can be removed', async () => {
    let reset = 0;
    const parent = drawStyled(hiddenNote(german, 'Maßnahme 38 gehört nicht dazu.', () => (reset += 1)));
    parent.shadowRoot?.querySelector('button')?.click();
    expect([reset, read(parent.shadowRoot?.querySelector('[part=note]'))]).to.deep.equal([
      1,
      'Maßnahme 38 gehört nicht dazu. Alle Filter entfernen',
    ]);
    await expectAccessible(parent);
  });
});

describe('a search box', () => {
  const heard: string[] = [];
  const boxWith = (value: string): unknown => {
    heard.length = 0;
    return searchBox({words: german, label: 'Maßnahmen durchsuchen', value, onInput: (text) => heard.push(text)});
  };

  it('has a visible label and a button, and is accessible', async () => {
    const host = drawStyled(html`<form role="search" aria-label="Suche">${boxWith('')}</form>`, filterStyles);
    const input = host.shadowRoot?.querySelector('input');
    expect(read(input?.labels?.[0])).to.equal('Maßnahmen durchsuchen');
    expect(read(host.shadowRoot?.querySelector('button'))).to.equal('Suchen');
    await expectAccessible(host);
  });

  it('tells what the reader types', () => {
    const input = draw(boxWith('')).querySelector('input');
    if (input) input.value = 'Kita';
    input?.dispatchEvent(new InputEvent('input'));
    expect(heard).to.deep.equal(['Kita']);
  });

  for (const [value, key, told] of [
    ['Kita', 'Escape', ['']],
    ['', 'Escape', []],
    ['Kita', 'a', []],
  ] as const) {
    it(`${told.length > 0 ? 'is emptied' : 'stays as it is'} when it holds "${value}" and ${key} is pressed`, () => {
      draw(boxWith(value)).querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', {key}));
      expect(heard).to.deep.equal(told);
    });
  }
});
