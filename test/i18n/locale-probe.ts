import {LitElement, html} from 'lit';
import type {TemplateResult} from 'lit';
import {createLocaleLoader} from '../../src/i18n/locale-loader.js';
import type {LoadLocale, LocaleTexts} from '../../src/i18n/locale-loader.js';
import {LocaleController} from '../../src/i18n/locale-controller.js';

const greetings = {en: {'probe-greeting': 'Hello'}, ar: {'probe-greeting': 'أهلا'}};

/** Says hello in the language of the page; greets in German, English and Arabic. */
export class LocaleProbe extends LitElement {
  static load: LoadLocale = greetingLoader();

  readonly locale = new LocaleController(this, LocaleProbe.load);

  /** What the reader has seen, one entry a render. */
  readonly shown: string[] = [];

  get greeting(): string {
    return this.shadowRoot?.textContent?.trim() ?? '';
  }

  protected override render(): TemplateResult {
    const {lang, dir, msg} = this.locale;
    const greeting = msg('Hallo', {id: 'probe-greeting', desc: 'Gruß'});
    this.shown.push(`${lang} ${dir} ${greeting}`);
    return html`<p lang=${lang} dir=${dir}>${greeting}</p>`;
  }
}

/** A host whose shadow tree holds a probe and a place for slotted ones. */
class ProbeFrame extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({mode: 'open'}).append(document.createElement('locale-probe'), document.createElement('slot'));
  }

  get inner(): LocaleProbe {
    const probe = this.shadowRoot?.querySelector('locale-probe');
    if (!probe) throw new Error('the frame holds a probe');
    return probe;
  }
}

customElements.define('locale-probe', LocaleProbe);
customElements.define('probe-frame', ProbeFrame);

declare global {
  interface HTMLElementTagNameMap {
    'locale-probe': LocaleProbe;
    'probe-frame': ProbeFrame;
  }
}

/** Greetings that are there as soon as they are asked for. */
export function greetingLoader(): LoadLocale {
  return createLocaleLoader({
    en: {load: async () => ({templates: greetings.en})},
    ar: {load: async () => ({templates: greetings.ar})},
  });
}

/** Greetings that come when, and in the order in which, the test hands them out. */
export class HeldLoader {
  readonly #waiting = new Map<string, {resolve: (texts: LocaleTexts) => void; reject: (error: Error) => void}>();

  readonly load: LoadLocale = (code) => {
    if (code !== 'en' && code !== 'ar') return undefined;
    return new Promise((resolve, reject) => this.#waiting.set(code, {resolve, reject}));
  };

  deliver(code: 'en' | 'ar'): void {
    this.#waiting.get(code)?.resolve({first: greetings[code]});
  }

  fail(code: 'en' | 'ar'): void {
    this.#waiting.get(code)?.reject(new Error('offline'));
  }
}

/** Lets the observer of `lang`, a loader that is ready, and the render run. */
export async function settled(probe: LocaleProbe): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await probe.updateComplete;
}
