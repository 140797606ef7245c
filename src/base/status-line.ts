import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * What the one live region of an element says. It is empty at first, and it changes only a moment after the last key
 * press, so that a screen reader speaks once and not with every letter (WCAG 4.1.3).
 */
export class StatusLine implements ReactiveController {
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly delay = 500,
  ) {
    host.addController(this);
  }

  /** Says something after `delay` milliseconds, unless something else is said before. */
  say(text: string, delay = this.delay): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(text), delay);
  }

  /** Says something even if it was said just before, as when a reader copies a second time. */
  sayAnew(text: string): void {
    this.clear();
    this.say(text);
  }

  /** Says nothing any more, at once. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#set('');
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #set(text: string): void {
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  }
}
