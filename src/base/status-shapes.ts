import type {StatusCode} from '../plan/status.js';

/** The nine shapes that tell statuses apart without colour. */
export type StatusShape =
  | 'ring'
  | 'half'
  | 'cycle'
  | 'tick'
  | 'question'
  | 'calendar'
  | 'bars'
  | 'cross'
  | 'dash';

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
  ring: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 2a5 5 0 1 0 0 10A5 5 0 0 0 8 3Z',
  half: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 2a5 5 0 0 0 0 10Z',
  cycle: 'M8 1.2a6.8 6.8 0 0 1 4.9 2.1L14.6 1.6V7H9.2L11.5 4.7A4.8 4.8 0 1 0 12.7 9H14.7A6.8 6.8 0 1 1 8 1.2Z',
  tick: 'M8 .5a7.5 7.5 0 1 1 0 15A7.5 7.5 0 0 1 8 .5Zm3.3 4.1-4.4 4.9-2.2-2.2-1.3 1.3 3.6 3.6 5.7-6.3Z',
  question:
    'M8 .1 15.9 8 8 15.9.1 8ZM8 3.7C6.5 3.7 5.5 4.6 5.4 6H7c.1-.6.4-.9 1-.9s1 .3 1 .8c0 .4-.2.7-.8 1.1C7.4 7.5 7.2 8 7.2 8.7v.3h1.6v-.2c0-.4.2-.6.7-.9.8-.5 1.2-1.1 1.2-2C10.7 4.6 9.6 3.7 8 3.7ZM7.1 10v1.7h1.8V10Z',
  calendar:
    'M4.2.5h1.8V2h4V.5h1.8V2H13.5A1.5 1.5 0 0 1 15 3.5v10A1.5 1.5 0 0 1 13.5 15h-11A1.5 1.5 0 0 1 1 13.5v-10A1.5 1.5 0 0 1 2.5 2H4.2ZM2.8 6.5v6.7h10.4V6.5Z',
  bars: 'M2.5 1h11A1.5 1.5 0 0 1 15 2.5v11A1.5 1.5 0 0 1 13.5 15h-11A1.5 1.5 0 0 1 1 13.5v-11A1.5 1.5 0 0 1 2.5 1ZM4.8 4.5v7h2.2v-7ZM9 4.5v7h2.2v-7Z',
  cross:
    'M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5ZM5.7 4.3 4.3 5.7 6.6 8 4.3 10.3l1.4 1.4L8 9.4l2.3 2.3 1.4-1.4L9.4 8l2.3-2.3-1.4-1.4L8 6.6Z',
  dash: 'M2.5 6.8h11v2.4h-11Z',
};
