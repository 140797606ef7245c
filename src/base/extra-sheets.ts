import {adoptStyles, type CSSResult, type LitElement} from 'lit';

/** Further stylesheets of an element, after its own: they may come and go while the element is in the page. */
export class ExtraSheets {
  #sheets: readonly CSSResult[] = [];

  constructor(private readonly host: LitElement) {}

  /** Puts sheets in the place of those before. */
  adopt(sheets: readonly CSSResult[]): void {
    if (sheets.length === this.#sheets.length && sheets.every((sheet, position) => sheet === this.#sheets[position]))
      return;
    this.#sheets = sheets;
    const {elementStyles} = this.host.constructor as typeof LitElement;
    adoptStyles(this.host.renderRoot as ShadowRoot, [...elementStyles, ...sheets]);
  }
}
