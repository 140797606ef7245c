import {rowsOf} from '../rows.js';

/** Where the page is to put its table. */
export const place = document.querySelector('#place');

/** Fetches the plan that the page names and makes rows of it, without any check. */
export async function loadRows() {
  const response = await fetch(place.dataset.src);
  return rowsOf(await response.json());
}
