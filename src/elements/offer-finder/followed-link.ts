import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPlainClick} from '../../base/plain-click.js';

/**
 * Tells whether the address has changed because the reader followed a link in this page, and not by going back or
 * forward: a link to a topic shall not cost them their shortlist, but going back shall undo what they did.
 */
export class FollowedLink implements ReactiveController {
  #followed = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('click', this.#onClick);
  }

  hostDisconnected(): void {
    removeEventListener('click', this.#onClick);
  }

  /** Whether the last change of the address came from a link; asked once for each change. */
  take(): boolean {
    const followed = this.#followed;
    this.#followed = false;
    return followed;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    this.#followed = link !== undefined && link.hash !== '' && isPlainClick(event);
  };
}
