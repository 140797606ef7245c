import type {LitElement} from 'lit';
import type {Display} from '../../base/display.js';
import {OnDemand} from '../../base/on-demand.js';
import type {JsonLdInHead} from './json-ld-in-head.js';

/** What search engines are told about the offers, where a page wants that. */
export class JsonLdOnDemand extends OnDemand<JsonLdInHead> {
  /** @param withTexts waits for the texts of a part besides */
  constructor(host: LitElement, withTexts: <Part>(loading: Promise<Part>) => Promise<Part>) {
    super(host, async () => new (await withTexts(import('./json-ld-in-head.js'))).JsonLdInHead(host));
  }

  /** Tells about what is shown; without a display it takes back what it told. */
  show(display: Display | undefined, today: string): void {
    if (display && !this.part && !this.hasFailed) void this.load();
    this.part?.show(display, today);
  }
}
