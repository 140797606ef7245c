import type {LitElement} from 'lit';
import type {Display} from '../../base/display.js';
import type {StatusLine} from '../../base/status-line.js';
import {icu} from '../../i18n/icu.js';
import type {Offer} from '../../plan/plan.js';

/** The offers that a reader has put on the shortlist, as the address holds them. */
export interface Kept {
  readonly display: Display;
  readonly ids: readonly string[];
  /** Those of them that there are, in their order. */
  readonly offers: readonly Offer[];
}

/** What a removal can be taken back to. */
export interface Removal {
  /** What is gone, in words. */
  readonly words: string;
  readonly before: readonly string[];
  /** Where the focus goes when it is back. */
  readonly id: string | undefined;
}

/** What readers do with the shortlist. The list itself stands in the address and nowhere else. */
export class Shortlist {
  /** What was removed last; forgotten with the next change. */
  removed: Removal | undefined;

  /**
   * @param ids the shortlist as it is now
   * @param keep makes a list of ids the shortlist
   */
  constructor(
    private readonly host: LitElement,
    private readonly line: StatusLine,
    private readonly ids: () => readonly string[],
    private readonly keep: (ids: readonly string[]) => void,
  ) {}

  /** Puts an offer at the end of the list, or takes it off. */
  toggle({display}: Kept, {id, title}: Offer): void {
    const ids = this.ids();
    const isKept = ids.includes(id);
    const next = isKept ? ids.filter((other) => other !== id) : [...ids, id];
    this.#change(next);
    const {msg, intl} = display.locale;
    const text = isKept
      ? msg('Von der Merkliste entfernt: {title}. Noch gemerkt: {count}', {
          id: 'shortlist-said-removed',
          desc: 'Meldung; dahinter die Zahl der gemerkten Angebote',
        })
      : msg('Gemerkt: {title}. Auf der Merkliste: {count}', {
          id: 'shortlist-said-kept',
          desc: 'Meldung; dahinter die Zahl der gemerkten Angebote',
        });
    this.line.sayAnew(icu(intl, text, {title: display.words(title), count: next.length}));
  }

  /** Takes an offer off; the focus goes to the next one, else to what takes that back. */
  async remove({display, offers}: Kept, {id, title}: Offer): Promise<void> {
    const ids = this.ids();
    const position = offers.findIndex((offer) => offer.id === id);
    const neighbour = offers[position + 1] ?? offers[position - 1];
    this.#change(ids.filter((other) => other !== id));
    const {msg, intl} = display.locale;
    const gone = msg('Von der Merkliste entfernt: {title}', {
      id: 'shortlist-removed',
      desc: 'Unter der Merkliste und als Meldung, daneben die Schaltfläche „Rückgängig“',
    });
    this.#remember({words: icu(intl, gone, {title: display.words(title)}), before: ids, id});
    await this.#focus(neighbour ? entry(neighbour.id, '.remove') : '.undo');
  }

  async clear({display}: Kept): Promise<void> {
    const before = this.ids();
    this.#change([]);
    const words = display.locale.msg('Die Merkliste ist leer.', {
      id: 'shortlist-emptied',
      desc: 'Meldung, nachdem alles entfernt wurde; daneben die Schaltfläche „Rückgängig“',
    });
    this.#remember({words, before, id: undefined});
    await this.#focus('.undo');
  }

  async undo({display}: Kept): Promise<void> {
    const {before, id} = this.removed ?? {};
    if (!before) return;
    this.#change(before);
    const {msg, intl} = display.locale;
    const text = msg('Wieder auf der Merkliste. Angebote: {count}', {
      id: 'shortlist-undone',
      desc: 'Meldung nach „Rückgängig“',
    });
    this.line.sayAnew(icu(intl, text, {count: before.length}));
    await this.#focus(id === undefined ? '.remove' : entry(id, '.remove'));
  }

  /** Moves an offer up by one; the focus goes along. */
  async moveUp({display, offers}: Kept, {id, title}: Offer): Promise<void> {
    const order = offers.map((offer) => offer.id);
    const position = order.indexOf(id);
    order.splice(position - 1, 0, ...order.splice(position, 1));
    this.#change(order);
    const {msg, intl} = display.locale;
    const text = msg('{title}: jetzt an Stelle {position}', {
      id: 'shortlist-moved',
      desc: 'Meldung, nachdem ein Angebot auf der Merkliste nach oben gerückt ist',
    });
    this.line.sayAnew(icu(intl, text, {title: display.words(title), position}));
    await this.#focus(entry(id, position > 1 ? '.up' : '.remove'));
  }

  #change(ids: readonly string[]): void {
    this.removed = undefined;
    this.keep(ids);
  }

  #remember(removal: Removal): void {
    this.removed = removal;
    this.line.sayAnew(removal.words);
    this.host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(`.shortlist ${selector}`)?.focus();
  }
}

function entry(id: string, control: string): string {
  return `[data-kept="${CSS.escape(id)}"] ${control}`;
}
