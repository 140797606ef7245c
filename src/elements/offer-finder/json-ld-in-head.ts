import type {LitElement, ReactiveController} from 'lit';
import type {Display} from '../../base/display.js';
import {jsonLdScript} from './json-ld.js';

/** Keeps the offers of a finder as JSON-LD in the head of the page, as long as the finder is in it and wants that. */
export class JsonLdInHead implements ReactiveController {
  #script: HTMLScriptElement | undefined;
  /** What the script was made of. */
  #made: readonly unknown[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /**
   * Puts the script into the head, or another one in its place where it would say something else.
   *
   * @param display what is shown; `undefined`: nothing, or JSON-LD is not wanted
   * @param today `YYYY-MM-DD`
   */
  show(display: Display | undefined, today: string): void {
    if (!display || !this.host.isConnected) return this.hostDisconnected();
    const {plan, locale, options} = display;
    const made = [plan, locale.code, options.contacts, today];
    if (this.#script && made.every((value, position) => value === this.#made[position])) return;
    this.#script?.remove();
    this.#script = jsonLdScript(display, today);
    this.#made = made;
    document.head.append(this.#script);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
