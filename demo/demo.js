/**
 * The demo bar: switches for plan, language, colours and width. Their state lives in the query of the address,
 * so that a view can be shared, and goes along with every link between the pages of the demo.
 */

/** The first option of each switch is its default and stays out of the address. */
const switches = [
  {
    name: 'plan',
    label: 'Plan',
    options: [
      ['musterstadt', 'Musterstadt (erfunden)'],
      ['leinfelden-echterdingen', 'Leinfelden-Echterdingen'],
      ['boeblingen', 'Landkreis Böblingen'],
      ['sachsenheim', 'Sachsenheim'],
      ['plochingen', 'Plochingen'],
      ['esslingen', 'Landkreis Esslingen'],
    ],
  },
  {
    name: 'lang',
    label: 'Sprache',
    options: [
      ['de', 'Deutsch'],
      ['de-simple', 'Einfache Sprache'],
      ['en', 'English'],
      ['ar', 'العربية'],
      ['fa', 'فارسی'],
      ['fr', 'Français'],
      ['hr', 'Hrvatski'],
      ['it', 'Italiano'],
      ['pl', 'Polski'],
      ['ro', 'Română'],
      ['ru', 'Русский'],
      ['sq', 'Shqip'],
      ['tr', 'Türkçe'],
      ['uk', 'Українська'],
    ],
  },
  {
    name: 'theme',
    label: 'Farben',
    options: [
      ['system', 'wie das Gerät'],
      ['light', 'hell'],
      ['dark', 'dunkel'],
    ],
  },
  {
    name: 'width',
    label: 'Breite',
    options: [
      ['full', 'volle Breite'],
      ['768', '768 Pixel'],
      ['360', '360 Pixel'],
    ],
  },
];

const elementPages = [
  'measure-table',
  'offer-finder',
  'plan-overview',
  'plan-timeline',
  'status-badge',
  'wegweiser-nav',
];
const toolPages = {
  'werkstatt/index.html': 'Planwerkstatt',
  'einbetten/konfigurator.html': 'Konfigurator',
  'rezepte/index.html': 'Rezepte',
};
const planElements = elementPages.join();
const measuresPage = document.querySelector('.stage measure-table') ? location.pathname : 'plan.html';
const townPages = {'measures-href': measuresPage, 'offers-href': 'angebote.html', 'wegweiser-href': 'index.html'};
const root = new URL('.', import.meta.url);

const bar = createBar();
document.getElementById('demo')?.append(bar.details);
bar.form.addEventListener('change', () => switchTo(Object.fromEntries(new FormData(bar.form))));
addEventListener('popstate', () => show(readState()));
show(readState());

/** The chosen value of each switch; what the address does not name, or names wrongly, is the default. */
function readState() {
  const query = new URLSearchParams(location.search);
  const chosen = ({name, options}) => options.find(([value]) => value === query.get(name)) ?? options[0];
  return Object.fromEntries(switches.map((one) => [one.name, chosen(one)[0]]));
}

function switchTo(state) {
  // The fragment names entries of one plan; in another plan it would mean nothing.
  const hash = state.plan === readState().plan ? location.hash : '';
  history.replaceState(history.state, '', `${location.pathname}${queryOf(state)}${hash}`);
  show(state);
}

function queryOf(state) {
  const changed = switches.filter(({name, options}) => state[name] !== options[0][0]);
  const query = new URLSearchParams(changed.map(({name}) => [name, state[name]])).toString();
  return query && `?${query}`;
}

function show(state) {
  showOnPage(state);
  showInBar(state);
  showPlan(state.plan);
  carryAlong(queryOf(state));
}

function showOnPage({lang, theme, width}) {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = ['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr';
  page.dataset.theme = theme;
  page.dataset.width = width;
}

function showInBar(state) {
  for (const {name} of switches) bar.form.elements[name].value = state[name];
  const changed = switches.filter(({name, options}) => state[name] !== options[0][0]);
  const words = changed.map(({name}) => bar.form.elements[name].selectedOptions[0].label);
  const offer = 'Demo: Plan, Sprache, Farben und Breite wechseln';
  bar.summary.textContent = words.length > 0 ? ['Demo', ...words].join(' · ') : offer;
}

/** Of the elements only those on a stage follow the switch; the badge in a news article belongs to its own town. */
function showPlan(plan) {
  const address = new URL(`plans/${plan}.plan.json`, root);
  for (const element of document.querySelectorAll('.stage [src]')) {
    const current = new URL(element.getAttribute('src'), document.baseURI);
    if (current.href !== address.href) element.setAttribute('src', address.pathname);
  }
  // What the page itself says of one plan is not true of another.
  for (const words of document.querySelectorAll('[data-plan]')) words.hidden = words.dataset.plan !== plan;
}

/** Links of the page get the query themselves; the elements get the addresses from which they build theirs. */
function carryAlong(query) {
  for (const link of document.links) {
    const toPage = link.origin === location.origin && /(\/|\.html)$/.test(link.pathname) && !isEmbedPage(link);
    // What stands in an element is the editor's; the snippets show it as it was written.
    if (toPage && !link.closest(planElements)) link.search = query;
  }
  for (const element of document.querySelectorAll(planElements)) {
    for (const [name, page] of Object.entries(townPages)) {
      element.setAttribute(name, new URL(page, root).pathname + query);
    }
  }
}

/** Its query says what it shows. */
function isEmbedPage({pathname}) {
  return pathname.endsWith('/embed.html');
}

function createBar() {
  const form = create('form', {className: 'demo-switches'}, ...switches.map(createSwitch));
  const summary = create('summary');
  const links = elementPages.map((tag) => create('a', {href: new URL(`elemente/${tag}.html`, root).href}, tag));
  const tools = Object.entries(toolPages).map(([path, name]) => create('a', {href: new URL(path, root).href}, name));
  const items = [...links, ...tools].map((link) => create('li', {}, link));
  const list = create('ul', {className: 'demo-pages'}, ...items);
  return {form, summary, details: create('details', {}, summary, form, list)};
}

function createSwitch({name, label, options}) {
  const inItsLanguage = (value) => (name === 'lang' ? {lang: value} : {});
  const choices = options.map(([value, text]) => create('option', {value, ...inItsLanguage(value)}, text));
  return create('label', {}, label, create('select', {name, autocomplete: 'off'}, ...choices));
}

function create(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
