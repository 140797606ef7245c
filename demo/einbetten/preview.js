/** The preview: the real element, on a piece of page that is as wide, as dark and in the language that was chosen. */
import {flags, sources} from './options.js';

const example = sources.musterstadt.src;
const table = [
  ['Handlungsfeld', 'Maßnahme', 'Zuständig', 'Stand'],
  ['Begegnung', 'Sprachcafé im Bürgerhaus', 'Volkshochschule', 'läuft'],
  ['Wohnen', 'Mietlotsen ausbilden', 'Amt für Soziales', 'geplant für 2027'],
];
const offers = [
  ['Thema', 'Angebot', 'Kontakt', 'Zeiten'],
  ['Sprache', 'Sprachcafé im Bürgerhaus', 'Volkshochschule', 'mittwochs ab 16 Uhr'],
  ['Wohnen', 'Hilfe beim Umzug', 'Amt für Soziales', 'nach Absprache'],
];

export class Preview {
  #page;
  #note;
  #shown = '';

  /**
   * @param {HTMLElement} page the piece of page
   * @param {HTMLElement} note where it says what it shows instead
   */
  constructor(page, note) {
    this.#page = page;
    this.#note = note;
  }

  show({widget, src, label, options}, {breite = '', farben = '', sprache = ''}) {
    Object.assign(this.#page.dataset, {width: breite, theme: farben || 'light'});
    this.#page.lang = sprache || 'de';
    this.#page.dir = this.#page.lang === 'ar' ? 'rtl' : 'ltr';
    const key = JSON.stringify([widget, src]);
    if (key !== this.#shown) this.#replace(widget, src, label);
    this.#shown = key;
    this.#set(options);
  }

  #replace(widget, src, label) {
    const element = document.createElement(widget);
    const address = new URL(src, location.href);
    const isForeign = address.origin !== location.origin;
    this.#note.textContent = isForeign ? `${foreign} ${instead}` : '';
    element.addEventListener('plan-error', () => this.#showExample(element));
    element.append(src === 'table' ? tableFor(widget) : linkTo(address.href, label));
    element.setAttribute('src', sourceFor(src, isForeign));
    element.setAttribute('without-url-state', '');
    for (const [name, page] of Object.entries(townPages)) element.setAttribute(name, page);
    this.#page.replaceChildren(element);
  }

  #showExample(element) {
    if (element.getAttribute('src') === example) return;
    this.#note.textContent = `${missing} ${instead}`;
    element.setAttribute('src', example);
  }

  #set(options) {
    const element = this.#page.firstElementChild;
    for (const [name, value] of Object.entries(options)) {
      if (value === '') element.removeAttribute(name);
      else element.setAttribute(name, flags.includes(name) ? '' : value);
    }
  }
}

/** Links between the elements lead into the demo town; the address of this page brings people back. */
const townPages = {'measures-href': '/plan.html', 'offers-href': '/angebote.html', 'wegweiser-href': '/index.html'};

const foreign = 'Diese Seite fragt keine fremden Server.';
const missing = 'Unter dieser Adresse ist hier nichts zu finden, was sich zeigen lässt.';
const instead = 'Die Vorschau zeigt deshalb Musterstadt; Ihr Schnipsel nennt Ihre Adresse.';

function sourceFor(src, isForeign) {
  if (src === 'table') return '#vorschau-tabelle';
  return isForeign ? example : src;
}

function linkTo(href, label) {
  return Object.assign(document.createElement('a'), {href, textContent: label || 'Alle Daten als Datei'});
}

function tableFor(widget) {
  const made = document.createElement('table');
  made.id = 'vorschau-tabelle';
  const [heads, ...rows] = widget === 'offer-finder' ? offers : table;
  const head = made.createTHead().insertRow();
  for (const words of heads) head.append(cell('th', words));
  const body = made.createTBody();
  for (const row of rows) body.insertRow().append(...row.map((words) => cell('td', words)));
  return made;
}

function cell(tag, words) {
  return Object.assign(document.createElement(tag), {textContent: words});
}
