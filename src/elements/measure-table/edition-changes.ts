import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {Display} from '../../base/display.js';
import {failureBox} from '../../base/failure.template.js';
import {OtherPlan} from '../../base/other-plan.js';
import type {StatusLine} from '../../base/status-line.js';
import {waitingWords} from '../../base/waiting.template.js';
import {icu} from '../../i18n/icu.js';
import {planChanges, type PlanChanges} from '../../plan/changes.js';
import type {Measure, Plan} from '../../plan/plan.js';
import {changeCount, changeList, changeMark} from './changes.template.js';
import {earlierAddress} from './earlier-address.js';

/** Two editions of a plan, each as readers see it, and what differs. */
export interface Comparison {
  readonly now: Display;
  readonly before: Display;
  readonly changes: PlanChanges;
}

/** What has changed since the edition before: a list that readers open, and while it is open marks in the table. */
export class EditionChanges {
  readonly #earlier: OtherPlan;
  #isOpen = false;
  /** What was compared last: the table is drawn more often than plans change. */
  #compared: {readonly earlier: Plan; readonly later: Plan; readonly changes: PlanChanges} | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly line: StatusLine,
  ) {
    this.#earlier = new OtherPlan(host);
  }

  /** The list behind its question; nothing where the plan names no edition that can be compared. */
  render(display: Display): TemplateResult | typeof nothing {
    const title = display.plan.supersedes?.title;
    const address = earlierAddress(display);
    if (title === undefined || address === undefined) return nothing;
    const question = display.locale.msg('Was hat sich seit „{title}“ geändert?', {
      id: 'changes-since',
      desc: 'Klappt eine Liste auf; in Anführungszeichen der Titel der früheren Fassung des Plans',
    });
    const isOpen = this.#isOpen && this.#earlier.address === address;
    const onToggle = ({currentTarget}: Event): void => {
      this.#isOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
      if (this.#isOpen) this.#ask(display, address);
      this.host.requestUpdate();
    };
    return html`<details part="changes" class="box changes" .open=${isOpen} @toggle=${onToggle}>
      <summary>${icu(display.locale.intl, question, {title: display.words(title)})}</summary>
      ${isOpen ? this.#content(display, address) : nothing}
    </details>`;
  }

  /** What the row of a measure says besides, while the list is open. */
  mark(display: Display, measure: Measure): TemplateResult | typeof nothing {
    const comparison = this.#isOpen ? this.#compare(display, earlierAddress(display)) : undefined;
    return comparison ? changeMark(comparison, measure) : nothing;
  }

  #ask(display: Display, address: string): void {
    this.#earlier.ask(address, () => {
      const comparison = this.#compare(display, address);
      if (comparison) this.line.say(changeCount(comparison));
    });
  }

  #content(display: Display, address: string): TemplateResult {
    const {locale} = display;
    const {state} = this.#earlier;
    const comparison = this.#compare(display, address);
    if (comparison) return changeList(comparison);
    if (state.is !== 'failed') return html`<p>${waitingWords(locale)}</p>`;
    return failureBox(locale, state, () => this.#retry(display, address));
  }

  /** The pressed button is about to go: the focus goes to what opens the list. */
  #retry(display: Display, address: string): void {
    this.#ask(display, address);
    this.host.renderRoot.querySelector<HTMLElement>('.changes > summary')?.focus();
  }

  /** What a reader searches for is looked for in the table, and so not marked here. */
  #compare({plan, locale, options}: Display, address: string | undefined): Comparison | undefined {
    const {state} = this.#earlier;
    if (state.is !== 'ready' || this.#earlier.address !== address) return undefined;
    const quiet = {...options, query: undefined};
    return {
      now: new Display(plan, locale, quiet),
      before: new Display(state.plan, locale, {...quiet, address: state.address}),
      changes: this.#changesSince(state.plan, plan),
    };
  }

  #changesSince(earlier: Plan, later: Plan): PlanChanges {
    const last = this.#compared;
    if (last?.earlier === earlier && last.later === later) return last.changes;
    const changes = planChanges(earlier, later);
    this.#compared = {earlier, later, changes};
    return changes;
  }
}
