import type {XliffUnit} from '../i18n/xliff-units.js';

/** Finds messages in what elements show: by their ids, those whose German original, or translation, can be read there. */
export class MessageSearch {
  readonly #patterns: readonly (readonly [id: string, pattern: RegExp])[];

  constructor(units: readonly XliffUnit[], side: 'source' | 'target') {
    this.#patterns = units.map((unit) => [unit.id, patternOf(unit[side])]);
  }

  idsIn(texts: readonly string[]): readonly string[] {
    return this.#patterns.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([id]) => id);
  }
}

/** What readers see or hear of an element in its own language, without the texts of its plan. */
export function interfaceTexts(element: Element, ofPlan: ReadonlySet<string> = new Set()): readonly string[] {
  const base = element.shadowRoot?.querySelector<HTMLElement>('[part=base]');
  if (!base) return [];
  const inner = [base, ...base.querySelectorAll<HTMLElement>('*')].filter(
    (node) => node.closest<HTMLElement>('[lang]')?.lang === base.lang,
  );
  return inner.flatMap((node) => [...spokenNames(node), ...ownTexts(node)]).filter((text) => !ofPlan.has(text));
}

function spokenNames(node: Element): readonly string[] {
  return ['aria-label', 'placeholder', 'title', 'alt', 'data-label'].flatMap((name) => node.getAttribute(name) ?? []);
}

function ownTexts(node: Node): readonly string[] {
  return [...node.childNodes]
    .filter((child) => child instanceof Text)
    .map(({data}) => data.replace(/\s+/g, ' ').trim());
}

/** A message as a whole word or sentence, with whatever its arguments may be: strings are isolated, numbers are digits. */
function patternOf(message: string): RegExp {
  const number = '[\\d.,\u066b\u066c]+';
  const words = message
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+, plural, ((?:[^{}]+\{[^{}]*\})+)\}/g, (_, branches: string) => `(?:${branchesOf(branches)})`)
    .replace(/\{\w+\}/g, `(?:\u2068[^\u2069]*\u2069|${number})`)
    .replaceAll('#', number);
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u');
}

function branchesOf(plural: string): string {
  return [...plural.matchAll(/\{([^{}]*)\}/g)].map(([, words]) => words).join('|');
}
