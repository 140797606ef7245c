import {html, type TemplateResult} from 'lit';
import type {Display} from '../../src/base/display.js';
import {PlanElement} from '../../src/base/plan-element.js';
import type {Plan} from '../../src/plan/plan.js';
import type {MainList} from '../../src/plan/read-plan.js';
import type {PlanState} from '../../src/data/plan-state.js';

/** The smallest element that shows a plan: the titles of its measures, below a heading of results. */
export class TinyPlan extends PlanElement {
  protected readonly list: MainList = 'measures';
  readonly restored: string[] = [];
  readonly #heard: (() => void)[] = [];

  constructor() {
    super();
    for (const type of ['plan-load', 'plan-error']) {
      this.addEventListener(type, () => this.#heard.splice(0).forEach((resolve) => resolve()));
    }
  }

  /** Resolves when the element has drawn a state of this kind. */
  async reaches<Kind extends PlanState['is']>(kind: Kind): Promise<Extract<PlanState, {is: Kind}>> {
    for (;;) {
      await this.updateComplete;
      const {state} = this;
      if (state.is === kind) return state as Extract<PlanState, {is: Kind}>;
      await new Promise<void>((resolve) => this.#heard.push(resolve));
    }
  }

  find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  words(selector: string): string {
    return (
      this.find(selector)
        ?.textContent?.replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim() ?? ''
    );
  }

  keep(params: ReadonlyMap<string, string>): void {
    this.keepView(params, 'push');
  }

  say(text: string): void {
    this.statusLine.say(text);
  }

  protected override get defaultLabel(): string {
    return 'Plan';
  }

  protected override isEmpty({measures}: Plan): boolean {
    return measures.length === 0;
  }

  protected override restoreView(): void {
    this.restored.push(this.url.params.get('q') ?? '');
  }

  protected override renderPlan(display: Display): TemplateResult {
    return html`<p data-results tabindex="-1">Ergebnis</p>
      <ul>
        ${display.plan.measures.map(({title}) => html`<li>${display.text(title)}</li>`)}
      </ul>`;
  }
}

customElements.define('tiny-plan', TinyPlan);

declare global {
  interface HTMLElementTagNameMap {
    'tiny-plan': TinyPlan;
  }
}
