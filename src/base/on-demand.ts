import type {ReactiveControllerHost} from 'lit';

/** A part of the library that an element fetches when it needs it. The element is drawn again when the part is there. */
export class OnDemand<Part> {
  /** The part, once it is there. */
  part: Part | undefined;
  /** Whether it could not be had, as when the network is gone. The next need asks again. */
  hasFailed = false;
  #loading: Promise<void> | undefined;

  /** @param fetchPart imports the part, and makes of it what the element keeps */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly fetchPart: () => Promise<Part>,
  ) {}

  /** Resolves when the part is there, or cannot be had; never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    try {
      this.part = await this.fetchPart();
      this.hasFailed = false;
    } catch {
      this.hasFailed = true;
      this.#loading = undefined;
    }
    this.host.requestUpdate();
  }
}
