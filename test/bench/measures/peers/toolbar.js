import {groups} from '../statuses.js';
import {place} from './page-data.js';

/** A search box above the table, for those that bring none. */
export function addSearch(onSearch) {
  const input = document.createElement('input');
  input.id = 'search';
  input.type = 'search';
  input.addEventListener('input', () => onSearch(input.value.trim().toLowerCase()));
  place.before(input);
}

/** A button per group of statuses. The pressed one is in force; pressed again, it is taken back (`undefined`). */
export function addStatusFilter(onGroup) {
  const bar = document.createElement('div');
  bar.id = 'status';
  for (const group of groups) {
    const button = document.createElement('button');
    button.value = group;
    button.textContent = group;
    button.addEventListener('click', () => {
      const chosen = button.ariaPressed !== 'true';
      for (const other of bar.children) other.ariaPressed = String(chosen && other === button);
      onGroup(chosen ? group : undefined);
    });
    bar.append(button);
  }
  place.before(bar);
}
