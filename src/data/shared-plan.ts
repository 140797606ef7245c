import {loadPlan, type LoadOptions} from './load-plan.js';
import {nextTurn} from './next-turn.js';
import {isPerLanguage, type PlanSource} from './plan-source.js';
import {failed, idle, loading, type PlanState} from './plan-state.js';
import {readInSlices} from './read-in-slices.js';

/** Told every new state. */
export type PlanListener = (state: PlanState) => void;

/** One user's hold on a shared plan. */
export interface PlanUse {
  /** The state at the beginning; later ones go to the listener. */
  readonly state: PlanState;
  /** Asks again, for all users, past the HTTP cache. */
  reload(): void;
  /** Names another language of the user: a source that has one adds it, and the state stays until it is there. */
  speak(lang: string): void;
  /** Ends it; the listener hears nothing any more. */
  leave(): void;
}

/** One document and everybody who shows it: they share its request, its outcome and its reload. */
export class SharedPlan {
  #state: PlanState = idle;
  #request = new AbortController();
  /** What users speak besides German, and what was answered for it; empty where one document holds all languages. */
  readonly #languages = new Set<string>();
  #lists = new Map<string, readonly unknown[]>();
  /** In the order in which they came: the first one announces a failure. */
  readonly #users = new Set<PlanListener>();

  constructor(
    private readonly source: PlanSource,
    private readonly options: Partial<LoadOptions>,
    private readonly onUnused: () => void,
  ) {}

  /** Adds a user. A failure is never kept for newcomers: one more user is one more try, and its outcome is for all. */
  join(listener: PlanListener, lang: string): PlanUse {
    this.#users.add(listener);
    this.#speak(lang);
    if (this.#state.is === 'idle' || this.#state.is === 'failed') this.#start('default');
    return {
      state: this.#state,
      reload: () => this.#reload(),
      speak: (other) => this.#speak(other),
      leave: () => void this.#leave(listener),
    };
  }

  #reload(): void {
    this.#lists = new Map();
    this.#start('reload');
    this.#publish();
  }

  /** A request on its way is not ended for one more language, but followed by another one. */
  #speak(lang: string): void {
    if (lang === 'de' || this.#languages.has(lang) || !isPerLanguage(this.source)) return;
    this.#languages.add(lang);
    if (this.#state.is === 'ready') this.#ask('default');
  }

  /** Waits a turn before it lets go: an element that is only moved in the page comes back in the same task. */
  async #leave(listener: PlanListener): Promise<void> {
    this.#users.delete(listener);
    await nextTurn();
    if (this.#users.size > 0 || this.#request.signal.aborted) return;
    this.#request.abort();
    this.onUnused();
  }

  #start(cache: 'default' | 'reload'): void {
    this.#state = loading;
    this.#ask(cache);
  }

  /** The newest request wins: it ends the one before, whose outcome nobody hears of. */
  #ask(cache: 'default' | 'reload'): void {
    this.#request.abort();
    const {signal} = (this.#request = new AbortController());
    const languages = new Set(this.#languages);
    const editions = {languages, lists: this.#lists};
    void this.#load({...this.options, cache, signal, editions}).then((outcome) => {
      if (signal.aborted) return;
      if (outcome.is === 'ready' && languages.size < this.#languages.size) return this.#ask('default');
      this.#state = outcome;
      this.#publish();
    });
  }

  async #load(options: LoadOptions): Promise<PlanState> {
    try {
      const {value, size, address, complete} = await loadPlan(this.source, options);
      const parsed = await readInSlices(value, {signal: options.signal, size});
      return {is: 'ready', address, ...(complete?.(parsed) ?? parsed)};
    } catch (error) {
      return failed(error);
    }
  }

  #publish(): void {
    let first = true;
    for (const listener of this.#users) {
      const state = this.#state; // a listener may reload
      tell(listener, state.is === 'failed' ? {...state, first} : state);
      first = false;
    }
  }
}

/** One broken user costs the others nothing. */
function tell(listener: PlanListener, state: PlanState): void {
  try {
    listener(state);
  } catch (error) {
    reportError(error);
  }
}
