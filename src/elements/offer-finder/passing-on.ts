import {html, nothing, type TemplateResult} from 'lit';
import {splitWords} from '../../base/view-values.js';
import {isEvent} from '../../plan/event-offer.js';
import type {Offer} from '../../plan/plan.js';
import type {Display} from '../../base/display.js';
import {addressOf} from './offer-address.js';
import type {PassingFinder} from './finder-passing.js';
import type {FinderScene} from './finder-scene.js';
import {FollowedLink} from './followed-link.js';
import styles from './passing-on.styles.js';
import {PrintSheet} from './print-sheet.js';
import {datesButton} from './save-dates.js';
import {ShareOffer, type Shared} from './share-offer.js';
import {Shortlist, type Kept} from './shortlist.js';
import {keepButton, shortlistArea} from './shortlist.template.js';
import {offerSheet} from './sheet.template.js';

/** Events have no address of their own. */
const withoutAddress = ['print'];

/** What readers take along from a finder: a shortlist, links, paper, dates. One for each finder. */
export class PassingOn {
  readonly styles = [styles];
  readonly #followedLink: FollowedLink;
  readonly #shortlist: Shortlist;
  readonly #share: ShareOffer;
  readonly #paper: PrintSheet;
  /** The address held a shortlist when the reader came. */
  readonly #isSent: boolean;

  constructor(private readonly finder: PassingFinder) {
    const {host, line, kept, keep} = finder;
    this.#followedLink = new FollowedLink(host);
    this.#shortlist = new Shortlist(host, line, kept, keep);
    this.#share = new ShareOffer(host, line);
    this.#isSent = kept().length > 0;
    this.#paper = new PrintSheet(() => this.#share.prepare());
  }

  /**
   * A link that says nothing of a shortlist leaves the reader's as it is.
   *
   * @param before the shortlist before the address has changed
   */
  addressChanged(before: readonly string[]): void {
    const {kept, keep, carry} = this.finder;
    if (!this.#followedLink.take() || before.length === 0 || kept().length > 0) return;
    carry(before);
    // Only when the finder has seen where the link leads, and where the address is for elements to write.
    if (location.hash.startsWith('#pw:')) queueMicrotask(() => keep(before, 'replace'));
  }

  /** The button that puts an offer on the shortlist. */
  keep(display: Display, offer: Offer): TemplateResult | typeof nothing {
    const kept = this.#kept(display);
    return kept ? keepButton(kept, offer, () => this.#shortlist.toggle(kept, offer)) : nothing;
  }

  /** The ways to pass on one offer. */
  ways(scene: FinderScene, offer: Offer): TemplateResult {
    const {display} = scene;
    const {msg} = display.locale;
    const address = addressOf(display, offer);
    const title = msg('Angebot', {id: 'sheet-offer', desc: 'Auf Papier: Überschrift über einem einzelnen Angebot'});
    const shared: Shared = {
      key: offer.id,
      title: display.words(offer.title),
      address,
      print: () => this.#paper.print({title, offers: [offer], address}),
    };
    return html`${this.#share.buttons(display.locale, shared, isEvent(offer) ? withoutAddress : this.#ways)}
    ${datesButton(scene, offer, this.finder.line)} ${this.#share.code(display.locale, shared)}`;
  }

  /** The shortlist itself. Paper is what it is for; links are the page's to choose. */
  shortlist(display: Display): TemplateResult | typeof nothing {
    const kept = this.#kept(display);
    if (!kept) return nothing;
    const shortlist = this.#shortlist;
    const shared = this.#sharedList(kept);
    return shortlistArea({
      kept,
      isOpen: this.#isSent,
      removed: shortlist.removed,
      ways: this.#share.buttons(display.locale, shared, ['print', ...this.#ways]),
      code: this.#share.code(display.locale, shared),
      onRemove: (offer) => void shortlist.remove(kept, offer),
      onUp: (offer) => void shortlist.moveUp(kept, offer),
      onClear: () => void shortlist.clear(kept),
      onUndo: () => void shortlist.undo(kept),
    });
  }

  /** In place of the finder where a reader prints a sheet. */
  sheet(scene: FinderScene): TemplateResult | undefined {
    const {wish} = this.#paper;
    if (!wish) return undefined;
    return offerSheet(scene, {...wish, code: this.#share.onPaper(scene.display.locale, wish.address)});
  }

  #sharedList({display, ids, offers}: Kept): Shared {
    const address = this.finder.addressOf(ids);
    const title = display.locale.msg('Merkliste', {
      id: 'shortlist-name',
      desc: 'Überschrift der gedruckten Merkliste',
    });
    return {key: '', title, address, print: () => this.#paper.print({title, offers, address})};
  }

  /** The offers on the shortlist; `undefined` where the page has none. */
  #kept(display: Display): Kept | undefined {
    const {host, kept, offerOf} = this.finder;
    if (!host.shortlist) return undefined;
    const ids = kept();
    return {display, ids, offers: ids.flatMap((id) => offerOf(display.plan, id) ?? [])};
  }

  get #ways(): readonly string[] {
    return splitWords(this.finder.host.share) ?? [];
  }
}
