import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells an element that the page is being printed, in time for it to show everything. */
export class PrintMode implements ReactiveController {
  active = false;

  /** @param render draws the host at once: the browser takes the page as it is when the event is over */
  constructor(
    host: ReactiveControllerHost,
    private readonly render: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    this.active = true;
    this.render();
  };

  readonly #end = (): void => {
    this.active = false;
    this.render();
  };
}
