/** Which part of a list stands on the page shown. */
export interface Paging {
  readonly pages: number;
  /** The page shown, from 1. */
  readonly page: number;
  /** Entries on one page; `Infinity` where there is one page only. */
  readonly size: number;
  /** Number of the first entry on the page, from 1, and of the last. */
  readonly first: number;
  readonly last: number;
}

/** Cuts a list of `count` entries into pages. A page past the end is the last one. */
export function pagingOf(count: number, size: number, wanted: number): Paging {
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(wanted, pages);
  const first = pages === 1 ? 1 : (page - 1) * size + 1;
  return {pages, page, size, first, last: Math.min(count, first + size - 1)};
}

/** The page on which the entry at a position, from 0, stands. What is nowhere stands on the first page. */
export function pageAt(position: number, {pages, size}: Paging): number {
  return position < 0 || pages === 1 ? 1 : Math.floor(position / size) + 1;
}

/** What the page of the town asks for; else all entries up to `whole`, and above that `usual` on a page. */
export function sizeOfPage(stated: number | undefined, count: number, whole: number, usual: number): number {
  if (stated !== undefined && stated >= 1) return Math.trunc(stated);
  return count > whole ? usual : Infinity;
}
