import {waitUntil} from '../support/wait-until.js';
import {findAll, read} from './measure-table-page.js';

/** The fields of a plan as they stand in a table in the page. */

/** What a reader of the table sees of one field. */
export interface SeenField {
  readonly title: string;
  readonly count: string;
  readonly rows: number;
  readonly additional: number;
  readonly goals: number;
  readonly visions: number;
  readonly head: HTMLElement;
  readonly details: readonly HTMLElement[];
}

/** The fields as they stand in the table, each with what is below its head. */
export function seenFields(element: Element): readonly SeenField[] {
  return findAll(element, '.group-head').map((head) => {
    const below = rowsBelow(head);
    const firstAdditional = below.findIndex((row) => read(row) === 'Weitere Maßnahmen');
    const isAdditional = (row: HTMLElement): boolean => firstAdditional >= 0 && below.indexOf(row) > firstAdditional;
    const measures = below.filter((row) => row.matches('[part=row]'));
    const goals = below.filter((row) => row.matches('.goal-head:has(.label)'));
    return {
      title: read(head.querySelector('.group-title')),
      count: read(head.querySelector('.count')),
      rows: measures.filter((row) => !isAdditional(row)).length,
      additional: measures.filter(isAdditional).length,
      goals: new Set(
        goals.flatMap((row) =>
          read(row)
            .replace(/^[^:]+: /, '')
            .split(' · '),
        ),
      ).size,
      visions: head.querySelectorAll('.vision').length,
      head,
      details: below.filter((row) => row.matches('.details')),
    };
  });
}

/** What stands under a label in opened details. */
export function section(details: Element, label: string): Element | undefined {
  return [...details.querySelectorAll('.detail')].find((part) => read(part.querySelector('.label')) === label);
}

/** How many items stand under a label, in all opened details of a field. */
export function items({details}: SeenField, label: string): number {
  return details.reduce((sum, each) => sum + (section(each, label)?.querySelectorAll('li').length ?? 0), 0);
}

/** Opens the details of all fields and measures. */
export async function openAll(element: Element): Promise<void> {
  for (const button of findAll(element, '.more-button')) button.click();
  await waitUntil(() => findAll(element, '.more-button[aria-expanded=false]').length === 0);
}

/** The rows from a head of a field to the next one. */
function rowsBelow(head: Element): readonly HTMLElement[] {
  const rows: HTMLElement[] = [];
  for (let row = head.nextElementSibling; row && !row.matches('.group-head'); row = row.nextElementSibling) {
    rows.push(row as HTMLElement);
  }
  return rows;
}
