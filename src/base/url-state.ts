import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isPlainClick} from './plain-click.js';
import {readPermalink, readView, writeView, type ViewParams} from './view-state.js';

/** How an element keeps what it shows in the address. */
export interface UrlStateOptions {
  /** Name under which the view is kept; `undefined` keeps nothing. */
  readonly key: () => string | undefined;
  /** Called when the address changed by a link or by back and forward. */
  readonly onChange: () => void;
}

/** Elements in the page that keep a view, in no particular order. */
const inUse = new Set<UrlState>();

/** One listener of each kind for all elements; what is added once more is added once. */
function tellAll(): void {
  for (const {options} of inUse) options.onChange();
}

/** Firefox says nothing when a reader follows a link to the address where the page is already. */
function onClick(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!location.hash || link?.href !== location.href || !isPlainClick(event)) return;
  const timer = setTimeout(tellAll);
  addEventListener('popstate', () => clearTimeout(timer), {once: true});
}

/** Ties the view of one element to the fragment of the page's address. */
export class UrlState implements ReactiveController {
  /** What the address said of this element, and as a whole, when that was last looked at. */
  #known = {view: '', hash: ''};

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly options: UrlStateOptions,
  ) {
    host.addController(this);
  }

  /** What the address says that this element shows. */
  get params(): ViewParams {
    const key = this.#key();
    return key === undefined ? new Map() : readView(location.hash, key);
  }

  /** The id that the address is the permalink of. */
  get permalink(): string | undefined {
    return readPermalink(location.hash);
  }

  /** Whether somebody followed a link to a view of this element: to another one than before, or once more to the same. */
  isLedHere(): boolean {
    const {params} = this;
    const before = this.#known;
    this.#remember(params);
    const {view, hash} = this.#known;
    return params.size > 0 && (view !== before.view || hash === before.hash);
  }

  /** The address of this page with another view of this element: for links that the browser can open elsewhere. */
  hrefOf(params: ViewParams): string {
    const key = this.#key();
    const hash = key === undefined ? undefined : writeView(location.hash, key, params);
    return addressWith(hash ?? location.hash);
  }

  /** Keeps a view. `replace` while a reader types, `push` for what back and forward lead to. */
  write(params: ViewParams, how: 'replace' | 'push'): void {
    const address = this.hrefOf(params);
    if (address === location.href || this.#key() === undefined) return;
    try {
      if (how === 'push') history.pushState(history.state, '', address);
      else history.replaceState(history.state, '', address);
    } catch {
      // Some frames may not touch the history: the view is then not kept, but shown all the same.
    }
    this.#remember(params);
  }

  hostConnected(): void {
    inUse.add(this);
    addEventListener('popstate', tellAll);
    addEventListener('click', onClick);
  }

  hostDisconnected(): void {
    inUse.delete(this);
    if (inUse.size > 0) return;
    removeEventListener('popstate', tellAll);
    removeEventListener('click', onClick);
  }

  #remember(params: ViewParams): void {
    this.#known = {view: JSON.stringify([...params]), hash: location.hash};
  }

  /** A second element with the same key takes `<key>-2`, in the order of the document. */
  #key(): string | undefined {
    const key = this.options.key();
    if (key === undefined) return undefined;
    const rivals = [...inUse].filter((other) => other !== this && other.options.key() === key);
    const before = rivals.filter(
      ({host}) => this.host.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    return before.length === 0 ? key : `${key}-${before.length + 1}`;
  }
}

/** Built from the location, because a `<base>` of the page would lead a bare fragment elsewhere. */
export function addressWith(hash: string): string {
  const address = new URL(location.href);
  address.hash = hash;
  return address.href;
}
