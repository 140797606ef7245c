import {expect} from '@open-wc/testing';
import {shapePaths, type StatusShape} from '../../src/base/status-shapes.js';
import {StatusBadgeElement} from '../../src/elements/status-badge/status-badge.js';
import type {StatusCode} from '../../src/plan/status.js';
import {
  clearPage,
  fallback,
  href,
  look,
  makeBadge,
  part,
  showBadge,
  showsFallback,
  words,
} from './status-badge-page.js';

const vocabulary: Readonly<Record<StatusCode, readonly [label: string, shape: StatusShape]>> = {
  idea: ['Idee', 'ring'],
  'not-started': ['noch nicht umgesetzt', 'ring'],
  'under-review': ['wird geprüft', 'question'],
  'in-coordination': ['in Abstimmung', 'question'],
  planned: ['in Planung', 'calendar'],
  'in-preparation': ['in Vorbereitung', 'calendar'],
  'in-progress': ['in Umsetzung', 'half'],
  'partially-implemented': ['teilweise umgesetzt', 'half'],
  ongoing: ['wird fortgesetzt', 'cycle'],
  completed: ['abgeschlossen', 'tick'],
  'on-hold': ['ruht', 'bars'],
  blocked: ['blockiert', 'bars'],
  postponed: ['verschoben', 'bars'],
  'not-implemented': ['nicht umgesetzt', 'cross'],
  rejected: ['wird nicht umgesetzt', 'cross'],
  dropped: ['entfallen', 'cross'],
  merged: ['in einer anderen Maßnahme aufgegangen', 'cross'],
  failed: ['gescheitert', 'cross'],
  unknown: ['keine Angabe', 'dash'],
};

describe('<status-badge>', () => {
  afterEach(clearPage);

  it('is created by its tag, detached, without attributes and without throwing', () => {
    const element = document.createElement('status-badge');
    expect(element).to.be.instanceOf(StatusBadgeElement);
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  for (const [code, [label, shape]] of Object.entries(vocabulary)) {
    it(`shows the status "${code}" in words and as a shape`, async () => {
      const element = await showBadge({status: code});
      expect(words(element)).to.equal(`Status: ${label}`);
      expect(look(element)).to.deep.equal({code, path: shapePaths[shape]});
    });
  }

  it('tells its nine shapes apart without colour', () => {
    expect(new Set(Object.values(vocabulary).map(([, shape]) => shapePaths[shape])).size).to.equal(9);
  });

  const cases: readonly [title: string, attributes: Record<string, string>, words: string, code: string][] = [
    ['its own wording', {status: 'ongoing', text: 'Läuft weiter'}, 'Läuft weiter', 'ongoing'],
    ['a wording without a code as unknown', {text: 'In der Schwebe'}, 'In der Schwebe', 'unknown'],
    ['a code it does not know as it is', {status: 'schwebend'}, 'schwebend', 'unknown'],
    [
      'the wording of a code it does not know',
      {status: 'schwebend', text: 'In der Schwebe'},
      'In der Schwebe',
      'unknown',
    ],
    ['a code that any object has as it is', {status: 'constructor'}, 'constructor', 'unknown'],
    ['a percentage', {status: 'in-progress', percent: '40'}, 'in Umsetzung (40 %)', 'in-progress'],
    ['a percentage with a fraction', {status: 'in-progress', percent: '12.5'}, 'in Umsetzung (12,5 %)', 'in-progress'],
    ['a percentage of 0 that is stated', {status: 'in-progress', percent: '0'}, 'in Umsetzung (0 %)', 'in-progress'],
    ['no percentage that its wording has', {text: 'Zu 40 % fertig', percent: '40'}, 'Zu 40 % fertig', 'unknown'],
    ['no percentage that is blank', {status: 'in-progress', percent: ''}, 'in Umsetzung', 'in-progress'],
    ['no percentage that is no number', {status: 'in-progress', percent: 'viel'}, 'in Umsetzung', 'in-progress'],
    ['no percentage above 100', {status: 'in-progress', percent: '101'}, 'in Umsetzung', 'in-progress'],
    ['no percentage below 0', {status: 'in-progress', percent: '-1'}, 'in Umsetzung', 'in-progress'],
    ['markup as characters', {text: '<b>fett</b>'}, '<b>fett</b>', 'unknown'],
    ['a look-alike of templates as characters', {text: '{{a}} ?lit$1$'}, '{{a}} ?lit$1$', 'unknown'],
  ];
  for (const [title, attributes, shown, code] of cases) {
    it(`shows ${title}`, async () => {
      const element = await showBadge(attributes);
      expect([words(element), look(element).code]).to.deep.equal([`Status: ${shown}`, code]);
    });
  }

  for (const attributes of [{}, {status: '', text: ''}, {percent: '40'}, {src: ''}, {src: '  '}]) {
    it(`keeps the words of the page with ${JSON.stringify(attributes)}`, async () => {
      const element = await showBadge(attributes);
      expect([showsFallback(element), element.textContent]).to.deep.equal([true, fallback]);
    });
  }

  it('follows when its attributes change and go away again', async () => {
    const element = await showBadge({status: 'in-progress', percent: '40', text: 'Läuft', href: '/m'});
    expect([words(element), href(element)]).to.deep.equal(['Status: Läuft (40 %)', '/m']);
    for (const name of ['percent', 'text', 'href']) element.removeAttribute(name);
    await element.updateComplete;
    expect([words(element), href(element)]).to.deep.equal(['Status: in Umsetzung', null]);
    element.removeAttribute('status');
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
  });

  it('may be filled before and after it is in the page, by attributes and properties', async () => {
    const element = makeBadge({status: 'completed'});
    element.percent = 100;
    document.body.append(element);
    element.text = 'Fertig';
    await element.updateComplete;
    expect(words(element)).to.equal('Status: Fertig (100 %)');
  });

  for (const [address, link] of [
    ['/plan#m-38', '/plan#m-38'],
    ['https://example.org/', 'https://example.org/'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<b>', null],
    ['', null],
  ] as const) {
    it(`${link === null ? 'leads nowhere' : 'leads on'} with href="${address}"`, async () => {
      const element = await showBadge({status: 'ongoing', href: address});
      expect([href(element), words(element)]).to.deep.equal([link, 'Status: wird fortgesetzt']);
    });
  }

  it('writes nothing on its host', async () => {
    const element = await showBadge({});
    element.status = 'ongoing';
    element.percent = 40;
    await element.updateComplete;
    expect(element.getAttributeNames().sort()).to.deep.equal(['percent', 'status']);
  });

  it('has one wrapper with language and direction, and is no place to stop at', async () => {
    const element = await showBadge({status: 'ongoing'});
    const [wrapper, ...others] = element.shadowRoot?.children ?? [];
    expect([others.length, wrapper?.getAttribute('lang'), wrapper?.getAttribute('dir')]).to.deep.equal([
      0,
      'de',
      'ltr',
    ]);
    expect(element.shadowRoot?.querySelectorAll('[tabindex], [role=status], [aria-live], [title]').length).to.equal(0);
  });

  it('hides its shape from readers who hear it', async () => {
    const element = await showBadge({status: 'ongoing'});
    const icon = part(element, 'badge').querySelector('svg');
    expect([icon?.ariaHidden, icon?.getAttribute('focusable')]).to.deep.equal(['true', 'false']);
  });
});
