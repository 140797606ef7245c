import {html, svg, type TemplateResult} from 'lit';

/** Round shapes that several icons share. */
const disc = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z';

/** What an editor may name as `icon`: one line each, in a box of 24. */
const lines: Readonly<Record<string, string>> = {
  home: 'M3 11l9-7 9 7M6 9v11h12V9M10 20v-6h4v6',
  people: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 20c0-7 12-7 12 0M16 5a3 3 0 0 1 0 6M18 14c2 1 3 3 3 6',
  talk: 'M4 5h16v11h-9l-5 4v-4H4ZM8 9h8M8 12h5',
  book: 'M12 7c-2-2-5-2-9-2v13c4 0 7 0 9 2 2-2 5-2 9-2V5c-4 0-7 0-9 2ZM12 7v13',
  school: 'M2 10l10-5 10 5-10 5ZM6 12v5c3 3 9 3 12 0v-5M22 10v6',
  work: 'M3 8h18v11H3ZM9 8V5h6v3M3 13h18',
  health: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6Z',
  family:
    'M7 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM17 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM12 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2 20c0-5 2-7 5-7M22 20c0-5-2-7-5-7M9 21c0-3 6-3 6 0',
  sport: `${disc}M12 8l4 3-2 5h-4l-2-5ZM12 3v5M16 11l4-2M14 16l3 3M10 16l-3 3M8 11L4 9`,
  culture: 'M9 18V5l11-2v13M9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM20 16a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  help: `${disc}M9 10a3 3 0 1 1 5 2c-1 1-2 1-2 2M12 17v.1`,
  info: `${disc}M12 11v6M12 7v.1`,
  law: 'M12 3v17M8 20h8M4 6h16M5 6l-3 8c0 4 6 4 6 0ZM19 6l-3 8c0 4 6 4 6 0Z',
  calendar: 'M4 6h16v14H4ZM4 11h16M8 3v5M16 3v5',
  place: 'M12 21c5-6 7-9 7-12a7 7 0 0 0-14 0c0 3 2 6 7 12ZM12 12a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  heart: 'M12 20C4 15 3 11 3 9c0-5 7-6 9-1 2-5 9-4 9 1 0 2-1 6-9 11Z',
};

/** Draws an icon; `undefined` for a name that is not known. It says nothing that the words beside it do not say. */
export function entryIcon(name: string): TemplateResult | undefined {
  if (!Object.hasOwn(lines, name)) return undefined;
  const line = svg`<path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" d=${lines[name]}></path>`;
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${line}</svg>`;
}
