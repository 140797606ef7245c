/** What was chosen, as it stands in the fragment: anybody may have written it, so only what can be chosen is read. */
import {elements, sources} from './options.js';
import {forms} from './snippets.js';
import {systems} from './systems.js';

const mark = '#einbetten:';
const firsts = {element: 'measure-table', quelle: 'musterstadt', cms: 'wordpress'};
const previews = {
  breite: ['320', '768', '1200'],
  farben: ['dark', 'contrast'],
  sprache: ['de-simple', 'en', 'ar'],
};

/** @param {string} fragment */
export function isState(fragment) {
  return fragment.startsWith(mark);
}

/** @returns {Record<string, string>} */
export function readState(fragment = location.hash) {
  const stated = new URLSearchParams(isState(fragment) ? fragment.slice(mark.length) : '');
  const read = (name, accepts) => (stated.has(name) && accepts(stated.get(name)) ? {[name]: stated.get(name)} : {});
  const one = (name, values) => read(name, (value) => values.includes(value));
  const state = {
    ...firsts,
    ...one('element', Object.keys(elements)),
    ...one('quelle', Object.keys(sources)),
    ...one('cms', Object.keys(systems)),
    ...one('weg', Object.keys(forms)),
    ...read('src', isAddress),
    ...read('website', (value) => /^https?:\/\/[\w.:-]+$/.test(value)),
    ...read('ordner', (value) => /^\/(?:[\w.-]+\/)*$/.test(value)),
    ...read('beschriftung', () => true),
  };
  const roles = Object.keys(systems[state.cms].roles);
  const shown = Object.entries(previews).map(([name, values]) => one(name, values));
  const options = elements[state.element].options.map(({name, choices}) =>
    read(name, (value) => !choices || choices.some(([known]) => known === value)),
  );
  return Object.assign(state, {rolle: roles[0]}, one('rolle', roles), ...shown, ...options);
}

/** The fragment, with what differs from the beginning. */
export function writeState(state) {
  const {rolle} = readState(`${mark}cms=${state.cms}`);
  const start = {...firsts, rolle};
  const changed = Object.entries(state).filter(([name, value]) => value && value !== start[name]);
  return `${mark}${new URLSearchParams(changed)}`;
}

function isAddress(value) {
  try {
    return /^https?:$/.test(new URL(value, 'http://localhost').protocol);
  } catch {
    return false;
  }
}
