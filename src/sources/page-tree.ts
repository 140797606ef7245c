import {isRecord} from '../plan/raw.js';
import {normal, pathOf, type Edition} from './editions.js';
import {objectAt, textAt, type Raw} from './raw-entry.js';

/** No town nests deeper; more is a circle. */
const deepest = 30;

/** The pages of one language as a tree. Ids are those of translations, so it hangs on paths. */
export class PageTree {
  readonly #pages: ReadonlyMap<string, Raw>;
  readonly #parents: ReadonlySet<string>;

  constructor({entries}: Edition) {
    const pages = entries.filter(isRecord);
    this.#pages = new Map(pages.map((page) => [pathOf(page), page]));
    this.#parents = new Set(pages.map(parentPath).filter(Boolean));
  }

  /** Whether a page says something itself: nothing is below it. Of pages in a circle each one does. */
  isLeaf(page: Raw): boolean {
    return !this.#parents.has(pathOf(page)) || this.#ancestors(page) === undefined;
  }

  /** The uppermost page above one; `undefined` if there is none. */
  topOf(page: Raw): Raw | undefined {
    return this.#ancestors(page)?.at(-1);
  }

  /** From the parent upwards; `undefined` if that has no end. */
  #ancestors(page: Raw): readonly Raw[] | undefined {
    const ancestors: Raw[] = [];
    for (let above = this.#parentOf(page); above; above = this.#parentOf(above)) {
      ancestors.push(above);
      if (ancestors.length > deepest) return undefined;
    }
    return ancestors;
  }

  #parentOf(page: Raw): Raw | undefined {
    const path = parentPath(page);
    return path === '' ? undefined : this.#pages.get(path);
  }
}

function parentPath(page: Raw): string {
  return normal(textAt(objectAt(page, 'parent'), 'path'));
}
