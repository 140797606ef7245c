import {expect, oneEvent} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {PlanErrorEvent, PlanLoadEvent, ViewChangeEvent} from '../../src/base/plan-element.events.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {Fault, planDocument} from '../support/fault-server.js';
import {showPage} from '../support/visible-page.js';
import {draw} from './drawing.js';
import './tiny-plan.js';
import type {TinyPlan} from './tiny-plan.js';

const fallback = html`<a href="/plan.pdf">Plan als PDF</a>`;

/** The elements of a template. */
function plansIn(template: TemplateResult | readonly TemplateResult[]): TinyPlan[] {
  return [...draw(template).querySelectorAll('tiny-plan')];
}

function planIn(template: TemplateResult): TinyPlan {
  const [element] = plansIn(template);
  if (!element) throw new Error('the template holds an element');
  return element;
}

function isFallbackShown(element: TinyPlan): boolean {
  return element.querySelector('a')?.checkVisibility() ?? false;
}

/** Fails once, then gives the plan. */
function failsOnce(): string {
  return new Fault('status', {code: 410, times: 1}).src;
}

const failing = (): string => new Fault('status', {code: 410}).src;

describe('an element that shows a plan', () => {
  before(showPage);

  describe('without a plan', () => {
    it('shows the fallback of the page', async () => {
      const element = planIn(html`<tiny-plan>${fallback}</tiny-plan>`);
      await element.updateComplete;
      expect([element.state.is, isFallbackShown(element)]).to.deep.equal(['idle', true]);
      await expectAccessible(element);
    });

    it('shows it while the plan is on its way, and says so when that takes long', async () => {
      const fault = new Fault('held');
      const element = planIn(html`<tiny-plan src=${fault.src}>${fallback}</tiny-plan>`);
      await element.updateComplete;
      expect(isFallbackShown(element)).to.equal(true);
      expect([element.words('[role=status]'), element.find('[part=base]')?.ariaBusy]).to.deep.equal(['', 'true']);
      const region = element.find('[role=status]');
      await changed(region);
      expect(element.words('[role=status]')).to.equal('Wird geladen …');
      await fault.release();
      await element.reaches('ready');
      expect(element.find('[role=status]') === region).to.equal(true);
      expect([element.words('[role=status]'), element.find('[part=base]')?.ariaBusy]).to.deep.equal(['', 'false']);
    });

    it('shows it again when the plan fails, above the words about the failure', async () => {
      const element = planIn(html`<tiny-plan src=${failing()}>${fallback}</tiny-plan>`);
      await element.reaches('failed');
      expect(isFallbackShown(element)).to.equal(true);
      expect(element.words('[part=error]')).to.contain('Der Server meldet den Fehler 410.');
      await expectAccessible(element);
    });

    it('shows it when the plan is no longer wanted', async () => {
      const element = planIn(html`<tiny-plan src=${new Fault('none').src}>${fallback}</tiny-plan>`);
      await element.reaches('ready');
      element.removeAttribute('src');
      await element.reaches('idle');
      expect(isFallbackShown(element)).to.equal(true);
    });

    it('fails where the document has no use for this element, always in the same state', async () => {
      const element = planIn(html`<tiny-plan .plan=${{...planDocument(), measures: [{}]}}>${fallback}</tiny-plan>`);
      const {error} = await element.reaches('failed');
      expect([error.kind, error.details.key, element.state === element.state]).to.deep.equal([
        'list',
        'measures',
        true,
      ]);
      expect(element.issues.length).to.be.greaterThan(0);
    });
  });

  describe('with a plan', () => {
    it('shows it instead of the fallback', async () => {
      const element = planIn(html`<tiny-plan src=${new Fault('none').src}>${fallback}</tiny-plan>`);
      await element.reaches('ready');
      expect([isFallbackShown(element), element.words('li')]).to.deep.equal([false, 'Sprachcafé eröffnen']);
      await expectAccessible(element);
    });

    for (const [title, plan] of [
      ['a checked plan', parsePlan(planDocument()).plan],
      ['the value of a document', planDocument()],
    ] as const) {
      it(`shows ${title} that a script gives`, async () => {
        const element = planIn(html`<tiny-plan .plan=${plan}></tiny-plan>`);
        await element.reaches('ready');
        expect(element.words('li')).to.equal('Sprachcafé eröffnen');
      });
    }

    it('never takes the focus when it arrives', async () => {
      const parent = draw(html`<input /><tiny-plan src=${new Fault('none').src}></tiny-plan>`);
      parent.querySelector('input')?.focus();
      await parent.querySelector('tiny-plan')?.reaches('ready');
      expect(document.activeElement === parent.querySelector('input')).to.equal(true);
    });

    it('says which entries are missing', async () => {
      const measures = [{title: 'Kurse'}, {number: '38'}];
      const element = planIn(html`<tiny-plan .plan=${{...planDocument(), measures}}></tiny-plan>`);
      await element.reaches('ready');
      expect(element.words('[part=note]')).to.contain('Maßnahme 38');
    });
  });

  describe('after a failure', () => {
    it('shows the plan when the reader asks again, and brings the focus to it', async () => {
      const element = planIn(html`<tiny-plan src=${failsOnce()}></tiny-plan>`);
      await element.reaches('failed');
      element.find('button')?.focus();
      element.find('button')?.click();
      await element.reaches('ready');
      await focusIn(element);
      expect(element.renderRoot.querySelector(':focus') === element.find('[data-results]')).to.equal(true);
    });

    it('brings the focus to the new button when it fails again', async () => {
      const element = planIn(html`<tiny-plan src=${failing()}></tiny-plan>`);
      await element.reaches('failed');
      element.find('button')?.focus();
      element.find('button')?.click();
      await oneEvent(element, 'plan-error');
      await focusIn(element);
      expect(element.renderRoot.querySelector(':focus') === element.find('button')).to.equal(true);
    });

    it('leaves the focus to a reader who went on meanwhile', async () => {
      const parent = draw(html`<input /><tiny-plan src=${failsOnce()}></tiny-plan>`);
      const [element, input] = [parent.querySelector('tiny-plan'), parent.querySelector('input')];
      await element?.reaches('failed');
      element?.find('button')?.click();
      input?.focus();
      await element?.reaches('ready');
      await element?.updateComplete;
      expect(document.activeElement === input).to.equal(true);
    });

    it('is announced once, however many elements share the source', async () => {
      const src = failing();
      const elements = plansIn(Array.from({length: 10}, () => html`<tiny-plan src=${src}></tiny-plan>`));
      await Promise.all(elements.map((element) => element.reaches('failed')));
      expect(elements.filter((element) => element.find('[part=error]')).length).to.equal(10);
      expect(elements.map((element) => element.find('[role=alert]') !== null)).to.deep.equal([
        true,
        ...Array<boolean>(9).fill(false),
      ]);
    });
  });

  describe('is heard', () => {
    it('by who listens to itself, when its plan is there or has failed', async () => {
      const heard: Event[] = [];
      const parent = draw(
        html`<div @plan-load=${(event: Event) => heard.push(event)} @plan-error=${(event: Event) => heard.push(event)}>
          <tiny-plan src=${failsOnce()}></tiny-plan>
        </div>`,
      );
      const element = parent.querySelector('tiny-plan');
      if (!element) throw new Error('the template holds an element');
      const error = await oneEvent(element, 'plan-error');
      const loaded = oneEvent(element, 'plan-load');
      await element.reload();
      const load = await loaded;
      expect(error).to.be.instanceOf(PlanErrorEvent).and.to.have.nested.property('error.kind', 'http');
      expect(load).to.be.instanceOf(PlanLoadEvent).and.to.have.nested.property('plan.title', 'Maßnahmenplan');
      expect(heard).to.deep.equal([]);
    });

    it('everywhere, when its reader changes the view', async () => {
      const clean = location.href;
      const element = planIn(html`<tiny-plan></tiny-plan>`);
      const change = oneEvent<ViewChangeEvent>(document.body, 'view-change');
      element.keep(new Map([['q', 'Kita']]));
      const event = await change;
      expect(event).to.be.instanceOf(ViewChangeEvent);
      expect([event.composed, [...event.view]]).to.deep.equal([true, [['q', 'Kita']]]);
      history.replaceState(null, '', clean);
    });
  });

  describe('keeps its view in the address', () => {
    let clean: string;
    beforeEach(() => {
      clean = location.href;
    });
    afterEach(() => history.replaceState(null, '', clean));

    const keys: readonly [title: string, template: TemplateResult, hash: string][] = [
      ['under its tag', html`<tiny-plan></tiny-plan>`, '#pw:tiny-plan.q=a'],
      ['under its id', html`<tiny-plan id="mein-plan"></tiny-plan>`, '#pw:mein-plan.q=a'],
      ['under its key before its id', html`<tiny-plan id="mein-plan" state-key="p"></tiny-plan>`, '#pw:p.q=a'],
      ['not at all', html`<tiny-plan without-url-state></tiny-plan>`, ''],
    ];
    for (const [title, template, hash] of keys) {
      it(title, async () => {
        const element = planIn(template);
        await element.updateComplete;
        element.keep(new Map([['q', 'a']]));
        expect(location.hash).to.equal(hash);
      });
    }

    it('and takes it over when the plan is there and when the address changes', async () => {
      history.replaceState(null, '', '#pw:tiny-plan.q=first');
      const element = planIn(html`<tiny-plan .plan=${planDocument()}></tiny-plan>`);
      await element.reaches('ready');
      const moved = oneEvent(window, 'popstate');
      location.hash = '#pw:tiny-plan.q=second';
      await moved;
      expect(element.restored).to.deep.equal(['first', 'second']);
    });
  });

  describe('shows its state to stylesheets', () => {
    const states: readonly [title: string, plan: unknown, shown: readonly ['ready' | 'failed', 'empty'?]][] = [
      ['ready', planDocument(), ['ready']],
      ['empty', {...planDocument(), measures: []}, ['ready', 'empty']],
      ['failed', {}, ['failed']],
    ];
    for (const [title, plan, shown] of states) {
      it(title, async () => {
        const element = planIn(html`<tiny-plan .plan=${plan}></tiny-plan>`);
        await element.reaches(shown[0]);
        expect(statesOf(element)).to.deep.equal(shown);
      });
    }

    it('loading, then ready', async () => {
      const element = planIn(html`<tiny-plan src=${new Fault('none').src}></tiny-plan>`);
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['loading']);
      await element.reaches('ready');
      expect(statesOf(element)).to.deep.equal(['ready']);
    });

    it('right to left', async () => {
      const element = planIn(html`<tiny-plan lang="ar"></tiny-plan>`);
      await language(element, 'ar');
      expect(statesOf(element)).to.deep.equal(['rtl']);
    });
  });

  describe('is named', () => {
    const names: readonly [title: string, template: TemplateResult, name: string, heading: string][] = [
      ['by what it is', html`<tiny-plan></tiny-plan>`, 'Plan', ''],
      ['by its heading', html`<tiny-plan heading="Maßnahmen"></tiny-plan>`, 'Maßnahmen', 'Maßnahmen'],
      ['by its label first', html`<tiny-plan heading="Maßnahmen" label="Alle"></tiny-plan>`, 'Alle', 'Maßnahmen'],
      ['by what it is when both are blank', html`<tiny-plan heading="" label=""></tiny-plan>`, 'Plan', ''],
    ];
    for (const [title, template, name, heading] of names) {
      it(title, async () => {
        const element = planIn(template);
        await element.updateComplete;
        expect([element.find('section')?.ariaLabel, element.words('[part=heading]')]).to.deep.equal([name, heading]);
      });
    }

    it('by a heading of the page in its place', async () => {
      const element = planIn(html`<tiny-plan heading="Weg"><h3 slot="heading">Da</h3></tiny-plan>`);
      await element.updateComplete;
      expect(element.find('[part=heading]')?.checkVisibility()).to.equal(false);
      expect(element.querySelector('h3')?.checkVisibility()).to.equal(true);
    });

    it('by a real heading of the level that fits the page', async () => {
      const element = planIn(html`<tiny-plan heading="a" heading-level="4"></tiny-plan>`);
      await element.updateComplete;
      expect(element.find('[part=heading]')?.localName).to.equal('h4');
    });
  });

  it('leaves the attributes of its host untouched', async () => {
    const element = planIn(html`<tiny-plan src=${failsOnce()} lang="ar"></tiny-plan>`);
    await element.reaches('failed');
    await element.reload();
    await element.reaches('ready');
    await language(element, 'ar');
    expect(element.getAttributeNames().sort()).to.deep.equal(['lang', 'src']);
  });

  it('has one wrapper, which names language and direction', async () => {
    const [german, arabic] = plansIn([
      html`<tiny-plan .plan=${planDocument()}></tiny-plan>`,
      html`<tiny-plan lang="ar" .plan=${planDocument()}></tiny-plan>`,
    ]);
    if (!german || !arabic) throw new Error('the template holds two elements');
    await language(arabic, 'ar');
    const wrappers = [german, arabic].map(({renderRoot}) =>
      Array.from(renderRoot.children as HTMLCollectionOf<HTMLElement>, ({part, lang, dir}) => [part.value, lang, dir]),
    );
    expect(wrappers).to.deep.equal([[['base', 'de', 'ltr']], [['base', 'ar', 'rtl']]]);
    expect(arabic.find('li [lang]')?.lang).to.equal('de');
  });

  describe('for editors', () => {
    it('reports what was found in the document', async () => {
      const measures = [{id: 'm-1', title: 'Kurse', status: {percent: 150}}];
      const element = planIn(html`<tiny-plan report .plan=${{...planDocument(), measures}}></tiny-plan>`);
      await appears(element, 'details');
      expect(element.words('details')).to.contain('measures.0.status.percent');
      await expectAccessible(element);
    });

    it('reports why nothing is shown', async () => {
      const element = planIn(html`<tiny-plan report .plan=${{...planDocument(), measures: [{}]}}></tiny-plan>`);
      await appears(element, 'details');
      expect(element.words('details')).to.contain('Kein Eintrag der Liste ist brauchbar.');
    });

    it('reports why a document is refused', async () => {
      const element = planIn(html`<tiny-plan report .plan=${{}}></tiny-plan>`);
      await appears(element, 'details');
      expect(element.words('details')).to.contain('schemaVersion: Die Version des Dokuments ist nicht bekannt.');
    });

    it('reports nothing to others', async () => {
      const element = planIn(html`<tiny-plan .plan=${planDocument()}></tiny-plan>`);
      await element.reaches('ready');
      expect(element.find('details')).to.equal(null);
    });
  });
});

function statesOf(element: Element): readonly string[] {
  return ['loading', 'ready', 'failed', 'empty', 'rtl'].filter((state) => element.matches(`:state(${state})`));
}

/** Resolves after the next change below a node. */
function changed(node: Node | null): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    if (node) observer.observe(node, {childList: true, characterData: true, subtree: true});
  });
}

async function appears(element: TinyPlan, selector: string): Promise<void> {
  while (!element.find(selector)) await changed(element.renderRoot);
}

async function language(element: TinyPlan, lang: string): Promise<void> {
  while (element.find('[part=base]')?.lang !== lang) await new Promise(requestAnimationFrame);
}

async function focusIn(element: TinyPlan): Promise<void> {
  if (document.activeElement !== element) await oneEvent(element, 'focusin');
}
