import {expect, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../support/wait-until.js';
import {WegweiserNavElement} from '../../src/elements/wegweiser-nav/wegweiser-nav.js';
import type {WegweiserSelectEvent} from '../../src/elements/wegweiser-nav/wegweiser-nav.events.js';
import {selectOffers} from '../../src/plan/select-offers.js';
import {germanDay} from '../../src/plan/zoned-time.js';
import {demoPlan} from '../plan/plan-of.js';
import {find, findAll, read, sections, showWegweiser} from './wegweiser-nav-page.js';

const page = 'https://town.example';
const link = {kind: 'link', href: `${page}/rat`, label: 'Gemeinderat'};
const lists = {
  pages: {measures: `${page}/plan`, offers: `${page}/angebote`, wegweiser: `${page}/start`},
  contactPoint: {name: 'Rathaus', email: 'rathaus@town.example'},
  fields: [{id: 'f.1', title: 'Sprache'}],
  measures: [{id: 'm-1', title: 'Sprachcafé', field: 'f.1', status: {code: 'in-progress', percent: 40}}],
  actors: [{id: 'a', name: 'Bürgerbüro', type: 'office', contact: {email: 'amt@town.example'}}],
  topics: [{id: 't_1', title: 'Deutsch lernen'}],
  offers: [
    {id: 'o-1', title: 'Kurs', topics: ['t_1']},
    {id: 'o-2', title: 'Treff', topics: ['t_1']},
    {id: 'o-3', title: 'Früherer Kurs', topics: ['t_1'], status: 'ended'},
  ],
};

/** A plan whose Wegweiser has these entries. */
function withEntries(...wegweiser: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  return {...lists, wegweiser: wegweiser.map((entry) => ({kind: 'topics', title: 'Eintrag', ...entry}))};
}

describe('<wegweiser-nav>', () => {
  const clean = location.href;

  afterEach(() => {
    for (const element of document.querySelectorAll('wegweiser-nav')) element.remove();
    history.replaceState(null, '', clean);
  });

  it('is created by its tag, detached, without throwing', () => {
    expect(document.createElement('wegweiser-nav')).to.be.instanceOf(WegweiserNavElement);
  });

  describe('shows', () => {
    it('what to do right away first, then entries of all four kinds', async () => {
      expect(sections(await showWegweiser('musterstadt'))).to.deep.equal([
        ['Das Wichtigste zuerst', 'Ich bin neu in Musterstadt'],
        [
          'Lebenslagen',
          'Ich suche eine Wohnung',
          'Ich habe Kinder',
          'Ich verstehe einen Brief nicht',
          'Ich suche Arbeit',
        ],
        ['Themen', 'Gesundheit', 'Was die Stadt vorhat'],
        ['Zielgruppen', 'Für Frauen', 'Für Vermieterinnen und Vermieter', 'Für Freiwillige'],
        ['Was möchten Sie tun?', 'Deutsch lernen', 'Leute kennenlernen'],
      ]);
    });

    it('an entry for each topic and each field where the document has no Wegweiser', async () => {
      const [[heading, ...titles] = [''], ...others] = sections(await showWegweiser('sachsenheim'));
      expect([heading, titles.length, others.length]).to.deep.equal(['Themen', 13 + 4, 0]);
      expect(titles[0]).to.equal('Wohnen (3 Angebote)');
      expect(titles.at(-1)).to.equal('Sport, Kultur, Freizeit, Vereine (3 Maßnahmen)');
    });

    it('an entry for each field where it has neither Wegweiser nor offers', async () => {
      const element = await showWegweiser('boeblingen');
      expect(sections(element).map(([heading, ...titles]) => [heading, titles.length])).to.deep.equal([['Themen', 8]]);
      expect(find(element, '[part=card] a', HTMLAnchorElement).href).to.match(/#pw:measure-table\.field=[\w-]+$/);
    });

    it('the same number of offers as the finder finds', async () => {
      const plan = await demoPlan('sachsenheim');
      const shown = findAll(await showWegweiser('sachsenheim'), 'a[href*="offer-finder"]').map(
        (found) => /\((\d+)/.exec(read(found))?.[1],
      );
      const found = plan.topics.map(
        ({id}) => selectOffers(plan, {chosen: {topic: [id]}}, germanDay(Date.now())).offers.length,
      );
      expect(shown.map(Number)).to.deep.equal(found);
    });

    it('the few offers that name an audience by their titles, each once, and more by a link to all that suit', async () => {
      const offers = [
        ...Array.from({length: 2}, (_, number) => ({
          id: `o-${number}`,
          title: `Rat ${number}`,
          audiences: ['landlords'],
        })),
        ...Array.from({length: 4}, (_, number) => ({title: `Treff ${number}`, audiences: ['women']})),
        {title: 'Für alle'},
      ];
      const [landlords, women] = [
        {kind: 'audiences', audiences: ['landlords']},
        {kind: 'audiences', audiences: ['women']},
      ];
      const known = {kind: 'offer', ref: 'o-1'};
      const element = await showWegweiser({
        ...withEntries({...landlords, targets: [known]}, {...women, targets: [link]}),
        offers,
      });
      const [first, second] = findAll(element, '[part=card]');
      expect(Array.from(first?.querySelectorAll('a') ?? [], read)).to.deep.equal(['Rat 1', 'Rat 0']);
      expect(read(second)).to.match(/Passende Angebote \(5 Angebote\)$/);
    });

    it('children within the card of their entry', async () => {
      const element = await showWegweiser('musterstadt');
      const card = find(element, '[data-entry=w-kind]');
      expect(Array.from(card.querySelectorAll('.children > li > [part=heading]'), read)).to.deep.equal([
        'Mein Kind soll in die Kita',
        'Mein Kind kommt in die Schule',
        'Ich bekomme ein Kind',
      ]);
    });

    it('steps with their words: or, and, voluntary', async () => {
      const steps = [
        {title: 'Anmelden', targets: [link]},
        {title: 'Kurs suchen', logic: 'and'},
        {title: 'Treff besuchen', logic: 'or'},
        {title: 'Fragen', optional: true},
      ];
      const element = await showWegweiser(withEntries({steps}));
      expect(findAll(element, 'ol > li').map(read)).to.deep.equal([
        '1 Anmelden Gemeinderat (externe Seite)',
        '2 und Kurs suchen oder Treff besuchen',
        '3 Fragen (freiwillig)',
      ]);
    });

    it('five targets and the rest on request, but never a single one behind a disclosure', async () => {
      const targets = (count: number) => Array.from({length: count}, () => link);
      const element = await showWegweiser(withEntries({targets: targets(7)}, {targets: targets(6)}));
      const [seven, six] = findAll(element, '[part=card]');
      expect(seven?.querySelectorAll(':scope > .targets > li').length).to.equal(5);
      expect(read(seven?.querySelector('summary'))).to.equal('2 weitere: Eintrag');
      expect(seven?.querySelectorAll('details li').length).to.equal(2);
      expect(six?.querySelectorAll('li').length).to.equal(6);
      expect(six?.querySelectorAll('details').length).to.equal(0);
    });

    it('when an entry was checked, as exactly as is known', async () => {
      const element = await showWegweiser(withEntries({targets: [link], checkedOn: '2026-03'}));
      expect(read(find(element, '.checked'))).to.equal('Geprüft: März 2026');
    });

    it('an icon that it knows, and no gap for one that it does not know', async () => {
      const element = await showWegweiser(
        withEntries({icon: 'home', targets: [link]}, {icon: 'rocket', targets: [link]}),
      );
      await waitUntil(() => findAll(element, '.entry-icon svg').length > 0);
      expect(findAll(element, '[part=card]').map((card) => card.querySelectorAll('.entry-icon').length)).to.deep.equal([
        1, 0,
      ]);
    });

    it('headings one level below its own, and two for entries', async () => {
      const element = await showWegweiser(withEntries({targets: [link]}), {heading: 'Wegweiser', 'heading-level': '3'});
      expect(findAll(element, '[part=heading]').map(({localName}) => localName)).to.deep.equal([
        'h3',
        'h4',
        'h5',
        'h4',
      ]);
    });

    it('only what stands below an entry, where the page wants it so', async () => {
      const below = sections(await showWegweiser('musterstadt', {entry: 'w-kind'}));
      expect(below.map(([, ...titles]) => titles)).to.deep.equal([
        ['Mein Kind soll in die Kita', 'Mein Kind kommt in die Schule', 'Ich bekomme ein Kind'],
      ]);
      const itself = sections(await showWegweiser('musterstadt', {entry: 'w-frauen'}));
      expect(itself).to.deep.equal([['Zielgruppen', 'Für Frauen']]);
    });

    it('everything where the page names an entry that does not exist', async () => {
      expect(sections(await showWegweiser('musterstadt', {entry: 'w-nichts'})).length).to.equal(5);
    });

    for (const [layout, look] of [
      ['list', 'list'],
      ['cards', 'cards'],
      ['mosaic', 'cards'],
    ] as const) {
      it(`entries as ${look} for the layout "${layout}"`, async () => {
        const card = find(await showWegweiser(withEntries({targets: [link]}), {layout}), '[part=card]');
        expect(getComputedStyle(card).borderTopWidth).to.equal(look === 'cards' ? '1px' : '0px');
      });
    }

    it('words instead of an empty box when there is nothing at all', async () => {
      const element = await showWegweiser({contactPoint: lists.contactPoint});
      expect(read(find(element, '[part=empty]'))).to.equal('Dieser Wegweiser hat noch keine Einträge.');
      expect(element.matches(':state(empty)')).to.equal(true);
      expect(findAll(element, 'input').length).to.equal(0);
    });
  });

  describe('leads', () => {
    const cases: readonly (readonly [kind: string, target: object, words: string, href: string])[] = [
      ['a link', link, 'Gemeinderat (externe Seite)', `${page}/rat`],
      ['an offer', {kind: 'offer', ref: 'o-1'}, 'Kurs', `${page}/angebote#o-1`],
      ['a measure', {kind: 'measure', ref: 'm-1'}, 'Sprachcafé in Umsetzung (40 %)', `${page}/plan#m-1`],
      [
        'a topic',
        {kind: 'topic', ref: 't_1'},
        'Deutsch lernen (2 Angebote)',
        `${page}/angebote#pw:offer-finder.topic=t_1`,
      ],
      ['a field', {kind: 'field', ref: 'f.1'}, 'Sprache (1 Maßnahme)', `${page}/plan#pw:measure-table.field=f.1`],
      ['an entry', {kind: 'entry', ref: 'w-2'}, 'Zweiter', `${clean}#w-2`],
      ['a file', {...link, href: `${page}/plan.pdf?v=2`}, 'Gemeinderat (externe Seite) PDF', `${page}/plan.pdf?v=2`],
      ['a contact', {kind: 'contact', ref: 'a'}, 'Bürgerbüro E-Mail: amt@town.example', 'mailto:amt@town.example'],
    ];

    for (const [kind, target, words, href] of cases) {
      it(`to ${kind}`, async () => {
        const element = await showWegweiser(
          withEntries({targets: [target]}, {id: 'w-2', title: 'Zweiter', targets: [link]}),
        );
        expect(read(find(element, '.targets > li'))).to.equal(words);
        expect(find(element, '.targets a', HTMLAnchorElement).href).to.equal(href);
      });
    }

    it('to an entry on the page of the whole Wegweiser, from one that shows a part of it', async () => {
      const targets = [{kind: 'entry', ref: 'w-2'}];
      const plan = withEntries({id: 'w-1', targets}, {id: 'w-2', title: 'Zweiter', targets: [link]});
      const element = await showWegweiser(plan, {entry: 'w-1'});
      expect(find(element, '.targets a', HTMLAnchorElement).href).to.equal(`${page}/start#w-2`);
    });

    it('there with what one should know before: a note, sign language, easy language, another language', async () => {
      const targets = [
        {...link, note: 'kostenlos', format: 'dgs'},
        {...link, format: 'easy-language', lang: 'de'},
        {...link, lang: 'ar'},
      ];
      const element = await showWegweiser(withEntries({targets}));
      expect(findAll(element, '.targets > li > p').map(read)).to.deep.equal([
        'kostenlos · in Deutscher Gebärdensprache',
        'in Leichter Sprache',
        'Arabisch',
      ]);
    });

    it('to the page that is being shown, and says that it is the one', async () => {
      const here = {...link, href: clean};
      const targets = [here, link, {...here, href: `${clean}#unten`}];
      const element = await showWegweiser(withEntries({targets}));
      const current = findAll(element, '.targets a').map((found) => found.getAttribute('aria-current'));
      expect(current).to.deep.equal(['page', null, null]);
    });

    it('nowhere to what readers may not see', async () => {
      const targets = [{kind: 'offer', ref: 'o-3'}, {kind: 'contact', ref: 'a'}, link];
      const element = await showWegweiser(withEntries({targets}), {contacts: 'none'});
      expect(findAll(element, '.targets > li').length).to.equal(1);
    });

    for (const [what, selector, target] of [
      ['a link', '.targets > li:first-child a', link.href],
      ['the mail address of a contact', '.targets > li:last-child a', 'a'],
    ] as const) {
      it(`the reader along ${what} only when the page has not cancelled it`, async () => {
        const element = await showWegweiser(withEntries({id: 'w-1', targets: [link, {kind: 'contact', ref: 'a'}]}));
        expect(isCancelled(find(element, selector))).to.equal(false);
        const heard: WegweiserSelectEvent[] = [];
        document.body.addEventListener(
          'wegweiser-select',
          (event) => {
            heard.push(event);
            event.preventDefault();
          },
          {once: true},
        );
        expect(isCancelled(find(element, selector))).to.equal(true);
        expect(heard.map(({entry}) => entry?.id)).to.deep.equal(['w-1']);
        expect(heard[0]?.entryTarget.href ?? heard[0]?.entryTarget.ref).to.equal(target);
      });
    }

    it('nobody astray who clicks beside a link', async () => {
      const element = await showWegweiser(withEntries({targets: [{...link, note: 'kostenlos'}]}));
      let heard = 0;
      element.addEventListener('wegweiser-select', () => (heard += 1));
      find(element, '.targets p').click();
      expect(heard).to.equal(0);
    });
  });

  describe('the address', () => {
    it('of an entry brings it into view, with the focus on its heading', async () => {
      history.replaceState(null, '', '#w-kita');
      const element = await showWegweiser('musterstadt');
      await waitUntil(() => element.shadowRoot?.activeElement);
      const heading = element.shadowRoot?.activeElement;
      expect(read(heading)).to.equal('Mein Kind soll in die Kita');
      expect(heading?.getBoundingClientRect().top).to.be.within(0, innerHeight);
    });

    it('leads from one entry to another', async () => {
      const element = await showWegweiser('musterstadt');
      const other = find(element, '[data-entry=w-arbeit-suchen] .targets > li:last-child a', HTMLAnchorElement);
      expect(other.href).to.equal(`${clean}#w-deutsch-lernen`);
      const followed = oneEvent(window, 'popstate');
      other.click();
      await followed;
      await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'h4');
      expect(read(element.shadowRoot?.activeElement)).to.equal('Deutsch lernen');
    });

    it('takes no focus for an entry that is not known', async () => {
      history.replaceState(null, '', '#inhalt');
      const element = await showWegweiser('musterstadt');
      await element.updateComplete;
      expect(read(element.shadowRoot?.activeElement)).to.equal('');
    });

    it('keeps which entries show all their targets', async () => {
      const entries = withEntries({id: 'w-1', targets: Array.from({length: 7}, () => link)});
      const element = await showWegweiser(entries);
      const changed = oneEvent(element, 'view-change');
      find(element, 'summary').click();
      await changed;
      expect(location.hash).to.equal('#pw:wegweiser-nav.open=w-1');
      element.remove();
      expect(find(await showWegweiser(entries), 'details', HTMLDetailsElement).open).to.equal(true);
    });
  });

  describe('help', () => {
    it('stands at the end', async () => {
      const element = await showWegweiser('musterstadt');
      expect(find(element, 'nav').lastElementChild?.classList.contains('help')).to.equal(true);
      expect(read(find(element, '.help'))).to.match(/^Hilfe und Fragen .*Telefon/);
    });

    it('stands there also where the list of entries is no list', async () => {
      const element = document.createElement('wegweiser-nav');
      const failed = oneEvent(element, 'plan-error');
      element.plan = {schemaVersion: 1, lang: 'de', title: 'Plan', contactPoint: lists.contactPoint, wegweiser: 5};
      document.body.append(element);
      await failed;
      await element.updateComplete;
      expect(find(element, '[part=error]').checkVisibility()).to.equal(true);
      expect(read(find(element, 'nav').lastElementChild)).to.contain('rathaus@town.example');
    });

    it('in sign language and easy language is there even while the plan is not', async () => {
      const element = document.createElement('wegweiser-nav');
      element.append(slotted('dgs', 'Gebärdensprache'), slotted('easy-language', 'Leichte Sprache'));
      document.body.append(element);
      await element.updateComplete;
      const tops = Array.from(element.children, (child) => child.getBoundingClientRect().height);
      expect(tops.every((height) => height >= 24)).to.equal(true);
    });
  });
});

function slotted(slot: string, words: string): HTMLAnchorElement {
  const element = Object.assign(document.createElement('a'), {href: '#leicht', textContent: words});
  element.slot = slot;
  return element;
}

/** Whether the page keeps the browser from following a link; the test stays where it is in any case. */
function isCancelled(anchor: HTMLElement): boolean {
  let cancelled = false;
  const stay = (event: Event): void => {
    cancelled = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, {once: true});
  anchor.click();
  return cancelled;
}
