import type {StatusCode} from '../plan/status.js';

/** The nine shapes that tell statuses apart without colour. */
export type StatusShape = 'ring' | 'half' | 'cycle' | 'tick' | 'question' | 'calendar' | 'bars' | 'cross' | 'dash';

/** The six accents; they colour border and icon only. */
export type StatusAccent = 'neutral' | 'review' | 'active' | 'ongoing' | 'done' | 'stopped';

const looks: Readonly<Record<StatusCode, readonly [StatusShape, StatusAccent]>> = {
  idea: ['ring', 'neutral'],
  'not-started': ['ring', 'neutral'],
  'under-review': ['question', 'review'],
  'in-coordination': ['question', 'review'],
  planned: ['calendar', 'neutral'],
  'in-preparation': ['calendar', 'neutral'],
  'in-progress': ['half', 'active'],
  'partially-implemented': ['half', 'active'],
  ongoing: ['cycle', 'ongoing'],
  completed: ['tick', 'done'],
  'on-hold': ['bars', 'stopped'],
  blocked: ['bars', 'stopped'],
  postponed: ['bars', 'stopped'],
  'not-implemented': ['cross', 'stopped'],
  rejected: ['cross', 'stopped'],
  dropped: ['cross', 'stopped'],
  merged: ['cross', 'stopped'],
  failed: ['cross', 'stopped'],
  unknown: ['dash', 'neutral'],
};

/** Whether a word is a status code: each code has a look. */
export function hasLook(word: string): word is StatusCode {
  return Object.hasOwn(looks, word);
}

export function shapeOf(code: StatusCode): StatusShape {
  return looks[code][0];
}

export function accentOf(code: StatusCode): StatusAccent {
  return looks[code][1];
}

/**
 * The shapes in a box of 16 by 16, each one even-odd path in one colour. Marks are holes: a mark in a second colour
 * would vanish where the reader's system sets the colours.
 */
export const shapePaths: Readonly<Record<StatusShape, string>> = {
  ring: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 2a5 5 0 1 0 0 10A5 5 0 0 0 8 3',
  half: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m0 2a5 5 0 0 0 0 10',
  cycle: 'M8 1a7 7 0 0 1 5 2l2-2v6H9l2-2A4.8 4.8 0 1 0 13 9h2A7 7 0 1 1 8 1',
  tick: 'M8 .5a7.5 7.5 0 1 1 0 15A7.5 7.5 0 0 1 8 .5m3.5 4-5 5.5L4.5 8 3 9.5l3.5 3.5L13 6',
  question:
    'M8 0l8 8-8 8-8-8m8-4.5C6.3 3.5 5.3 4.5 5.3 6H7c0-.6.3-1 1-1s1 .4 1 .9c0 1-2 1-2 3.1h2c0-1.2 2-1.3 2-3.1C11 4.5 9.7 3.5 8 3.5M7 10h2v2H7',
  calendar: 'M1 2h3V0h2v2h4V0h2v2h3v13H1m2-8v6h10V7',
  bars: 'M1 1h14v14H1M5 4v8h2V4m2 0v8h2V4',
  cross: 'M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5m5.5-1L4 6l2 2-2 2 2 2 2-2 2 2 2-2-2-2 2-2-2-2-2 2',
  dash: 'M2 7h12v2H2',
};
