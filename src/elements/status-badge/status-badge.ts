import {html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import hostStyles from '../../base/host.styles.js';
import {OnDemand} from '../../base/on-demand.js';
import {hasLook} from '../../base/status-shapes.js';
import {badge, percentBeside} from '../../base/badge.template.js';
import {statusLabel} from '../../base/status-labels.js';
import statusStyles from '../../base/status.styles.js';
import tokens from '../../base/tokens.styles.js';
import {LocaleController} from '../../i18n/locale-controller.js';
import {safeUrl} from '../../plan/safe-url.js';
import {hiddenName} from './hidden-name.template.js';
import type {LiveStatus} from './live-status.js';
import styles from './status-badge.styles.js';

/**
 * The status of a measure: by attributes, or live from a plan.
 *
 * @element status-badge
 * @summary Shows the status of a measure as a shape and words.
 *
 * @slot - Shown until the plan is there, and when it cannot be loaded. Put the status in words here.
 *
 * @fires {PlanLoadEvent} plan-load - The plan is there.
 * @fires {PlanErrorEvent} plan-error - The plan cannot be shown, or has no such measure.
 * @fires {LocaleErrorEvent} locale-error - The texts of a language could not be loaded; the language before stays.
 *
 * @csspart base - The wrapper around everything.
 * @csspart badge - The badge.
 * @csspart link - The link around the badge.
 *
 * @cssstate loading - The plan is on its way.
 * @cssstate ready - The status is shown.
 * @cssstate failed - The plan cannot be shown.
 */
export class StatusBadgeElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, hostStyles, statusStyles, styles];

  static override properties = {
    status: {reflect: true},
    percent: {reflect: true, converter: {fromAttribute: numberOrNone}},
    text: {reflect: true},
    href: {reflect: true},
    src: {reflect: true},
    measure: {reflect: true},
    plan: {attribute: false},
    measuresHref: {attribute: 'measures-href', reflect: true},
  };

  /** One of the 19 status codes. Anything else shows `text` as an unknown status. */
  declare status?: string;

  /** Progress in percent, 0 to 100. Without it none is shown, never 0. */
  declare percent?: number;

  /** The wording; without it the label of the code. */
  declare text?: string;

  /** Where the badge leads. */
  declare href?: string;

  /** Address of a plan document, for the live status of `measure`. */
  declare src?: string;

  /** Id of a measure in the plan. */
  declare measure?: string;

  /** A plan, or the value of a plan document; wins over `src`. */
  declare plan?: unknown;

  /** The page of the town's site that shows the measures; by default the document's. */
  declare measuresHref?: string;

  private readonly locale = new LocaleController(this);
  readonly #live = new OnDemand<LiveStatus>(this, async () => {
    const {LiveStatus} = await import('./live-status.js');
    return new LiveStatus(this, this.locale);
  });

  /** Fetches the plan again, past the HTTP cache. Resolves when it is there or has failed. */
  async reload(): Promise<void> {
    if (!this.#live.part && this.#wantsPlan()) await this.#goLive();
    await this.#live.part?.reload();
  }

  /** Only a badge that names a plan loads what reads plans. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('src') && !changed.has('plan')) return;
    const {part} = this.#live;
    if (part) part.show(this);
    else if (this.#wantsPlan()) void this.#goLive();
  }

  protected override render(): TemplateResult {
    const {lang, dir, code} = this.locale;
    return html`<span part="base" lang=${lang} dir=${dir} data-locale=${code}>${this.#content()}</span>`;
  }

  /** Blank counts as absent, as CMS fields leave it. */
  #wantsPlan(): boolean {
    return Boolean(this.src?.trim()) || (this.plan ?? undefined) !== undefined;
  }

  #content(): unknown {
    if (!this.#wantsPlan()) return this.#fromAttributes();
    return this.#live.part?.render() ?? html`<slot></slot>`;
  }

  #fromAttributes(): unknown {
    const {status, text} = this;
    if (!status && !text) return html`<slot></slot>`;
    const code = status && hasLook(status) ? status : 'unknown';
    const wording = text || (status && !hasLook(status) ? status : statusLabel(this.locale, code));
    const percent = isPercent(this.percent) ? this.percent : undefined;
    const words = html`${hiddenName(this.locale)}<span dir="auto"
        >${wording}${percentBeside(this.locale, wording, percent)}</span
      >`;
    const shown = badge(code, words);
    const href = safeUrl(this.href ?? '');
    return href ? html`<a part="link" href=${href}>${shown}</a>` : shown;
  }

  async #goLive(): Promise<void> {
    await this.#live.load();
    this.#live.part?.show(this);
  }
}

/** A blank attribute states nothing; `Number` would make it 0. */
function numberOrNone(text: string | null): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}

function isPercent(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
