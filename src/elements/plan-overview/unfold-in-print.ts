import type {LitElement, ReactiveController} from 'lit';

/** Opens what readers have not unfolded while the page is printed. */
export class UnfoldInPrint implements ReactiveController {
  #unfolded: readonly HTMLDetailsElement[] = [];

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  readonly #unfold = (): void => {
    this.#unfolded = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.#unfolded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#unfolded) details.open = false;
  };
}
