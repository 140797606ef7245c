/**
 * Writes what an editor pastes. No form holds inline scripts, styles or JSON, every attribute has a value, everything
 * stands on one line, and what it holds is a real link: all of this has been seen to break in some content system.
 */
import {elements, flags} from './options.js';

/** Where `npm run pack:cms` puts the files. */
export const usualFolder = '/planweiser/v0.1.0/';
const exampleSite = 'https://www.ihre-stadt.de';

/**
 * What was chosen, as every form needs it.
 *
 * @typedef {object} Choice
 * @property {string} widget tag of the element
 * @property {string} src
 * @property {string} [label] text of the link
 * @property {string} [folder] where our files are
 * @property {string} [site] origin of the town's website
 * @property {Record<string, string>} options attributes by name; empty ones are left out
 */

/** @type {Record<string, {name: string, needsLoader: boolean, parts: (choice: Choice) => Part[]}>} */
export const forms = {
  element: {
    name: 'Script und Element',
    needsLoader: false,
    parts: (choice) => [['HTML', `${moduleScript(choice)}\n${element(choice)}`]],
  },
  tag: {name: 'Element', needsLoader: true, parts: (choice) => [['HTML', element(choice)]]},
  placeholder: {name: 'Platzhalter', needsLoader: true, parts: (choice) => [['HTML', placeholder(choice)]]},
  link: {
    name: 'Link',
    needsLoader: true,
    parts: (choice) => [
      ['Text des Links', labelOf(choice)],
      ['Adresse des Links', pageAddress(choice)],
    ],
  },
  table: {
    name: 'Link und eigene Tabelle',
    needsLoader: true,
    parts: (choice) => [
      ['Text des Links', labelOf(choice)],
      ['Adresse des Links', pageAddress({...choice, src: 'table'})],
    ],
  },
  frame: {name: 'Rahmen (iframe)', needsLoader: false, parts: (choice) => [['HTML', frame(choice)]]},
  shortcode: {name: 'Shortcode', needsLoader: false, parts: (choice) => [['Shortcode', shortcode(choice)]]},
  fields: {
    name: 'eigenes Inhaltselement',
    needsLoader: false,
    parts: (choice) => [
      ['Element', choice.widget],
      ['Quelle', choice.src],
      ['Beschriftung', labelOf(choice)],
    ],
  },
};

/** @typedef {[name: string, text: string]} Part what is copied at once, and where it goes */

/** Once per website, by the agency, before `</body>`. */
export function loaderLine({folder = usualFolder}) {
  return `<script src="${escaped(folder)}loader.js" defer="defer"></script>`;
}

/** The address of the stand-alone page: link, source of a frame and target of the loader. */
export function pageAddress(choice) {
  const {folder = usualFolder, site = ''} = choice;
  return `${site}${folder}embed.html?${queryOf(choice)}`;
}

/** For dialogues that take no address without its host. */
export function withSite(choice) {
  return {...choice, site: choice.site || exampleSite};
}

/** @param {Choice} choice */
export function queryOf({widget, src, options}) {
  const settings = [['widget', widget], ['src', src], ...statedIn(options)].filter(([, value]) => value);
  return settings.map(([name, value]) => `${name}=${readable(value)}`).join('&');
}

function moduleScript({widget, folder = usualFolder}) {
  return `<script type="module" src="${escaped(`${folder}${widget}.js`)}"></script>`;
}

function element(choice) {
  const {widget, src, options} = choice;
  const attributes = [['src', src], ...statedIn(options)].map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${widget}${attributes.join('')}>${dataLink(choice)}</${widget}>`;
}

function placeholder(choice) {
  const {widget, src, options} = choice;
  const data = [['widget', widget], ['src', src], ...statedIn(options)];
  return `<div${data.map(([name, value]) => ` data-${name}="${escaped(value)}"`).join('')}>${dataLink(choice)}</div>`;
}

function frame(choice) {
  const title = escaped(labelOf(choice));
  const size = 'loading="lazy" width="100%" height="600"';
  return `<iframe src="${escaped(pageAddress(choice))}" title="${title}" ${size}></iframe>`;
}

function shortcode(choice) {
  const {widget, src, options} = choice;
  const attributes = [['type', widget], ['src', src], ['label', labelOf(choice)], ...statedIn(options)];
  const plain = (value) => value.replace(/["[\]<>]/g, '');
  return `[planweiser${attributes.map(([name, value]) => ` ${name}="${plain(value)}"`).join('')}]`;
}

/** The way to the data, for readers without scripts. */
function dataLink(choice) {
  return `<a href="${escaped(choice.src)}">${escaped(labelOf(choice))}</a>`;
}

function labelOf({label, widget}) {
  return label || elements[widget].title;
}

function statedIn(options) {
  const stated = Object.entries(options).filter(([, value]) => value !== '' && value !== undefined);
  return stated.map(([name, value]) => [name, flags.includes(name) ? name : value]);
}

/** An address may hold these as they are, and people can read it. */
function readable(value) {
  return encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+');
}

function escaped(value) {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
