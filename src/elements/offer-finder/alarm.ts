import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** At the latest after an hour: a day may have passed, or the device may have slept. */
const longest = 3_600_000;

/** Draws an element again at a moment to come. */
export class Alarm implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** @param wait milliseconds; replaces what was set before */
  set(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.host.requestUpdate(), Math.min(wait, longest));
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
