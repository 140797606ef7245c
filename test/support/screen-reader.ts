import {Virtual} from '@guidepup/virtual-screen-reader/browser.js';

/** What an element says by itself: politely from its live region, or at once, as an alert. */
const byItself = /^(polite|assertive): /;

/** Phrases of an element that is small enough for a test: the reader begins anew at the end. */
const longestReading = 300;

/**
 * A screen reader for one element. It hears the wrapper in the shadow root, because it goes into no custom element. How
 * often something is said, the region itself tells: the reader logs the first words in an empty region twice. An alert
 * that comes into the page it does not log: what is in it the page says.
 */
export class ScreenReader {
  readonly #reader = new Virtual();
  readonly #region: HTMLElement;
  readonly #told: string[] = [];
  readonly #observer = new MutationObserver(() => this.#listen());

  private constructor(private readonly wrapper: Element) {
    const region = wrapper.querySelector<HTMLElement>('[role=status]');
    if (!region) throw new Error('The element cannot say anything by itself.');
    this.#region = region;
    this.#observer.observe(wrapper, {subtree: true, childList: true, characterData: true});
  }

  /** Begins to read the element. */
  static async on(element: Element): Promise<ScreenReader> {
    const wrapper = element.shadowRoot?.firstElementChild;
    if (!wrapper) throw new Error('The element is empty.');
    const reader = new ScreenReader(wrapper);
    await reader.#reader.start({container: wrapper});
    return reader;
  }

  async off(): Promise<void> {
    this.#observer.disconnect();
    await this.#reader.stop();
  }

  /** All that is there to be read, from the first word to the last. */
  async read(): Promise<readonly string[]> {
    await this.#reader.stop();
    await this.#reader.start({container: this.wrapper});
    const first = this.#reader.activeNode;
    do await this.#reader.next();
    while (this.#reader.activeNode !== first && (await this.#reader.spokenPhraseLog()).length < longestReading);
    return clean(await this.#reader.spokenPhraseLog());
  }

  /** Each text of the live region, in the order in which they came. */
  get told(): readonly string[] {
    return clean(this.#told);
  }

  /** Whether the region is the node that was there at first: a new one would be silent. */
  get hasSameRegion(): boolean {
    return this.#region.isConnected && this.wrapper.querySelectorAll('[role=status]').length === 1;
  }

  /** What was spoken by itself so far, each with how urgent it was. */
  async spoken(): Promise<readonly string[]> {
    const phrases = (await this.#reader.spokenPhraseLog()).filter((phrase) => byItself.test(phrase));
    return [...new Set(clean(phrases))];
  }

  #listen(): void {
    const text = this.#region.textContent;
    if (text !== '' && text !== this.#told.at(-1)) this.#told.push(text);
  }
}

/** Without the invisible marks that isolate data. */
function clean(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) =>
    phrase
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .replace(' :', ':')
      .trim(),
  );
}
