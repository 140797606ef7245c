import {expect} from '@open-wc/testing';
import {nextTurn} from '../../src/data/next-turn.js';
import {PlanController} from '../../src/data/plan-controller.js';
import type {PlanState} from '../../src/data/plan-state.js';
import {PlanStore} from '../../src/data/plan-store.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {Fault, planDocument, titled} from '../support/fault-server.js';
import {PlanHost} from '../support/plan-host.js';
import {showPage} from '../support/visible-page.js';

describe('the plan of an element', () => {
  let host: PlanHost;
  beforeEach(() => {
    host = new PlanHost(new PlanStore({wait: () => Promise.resolve()}));
  });
  afterEach(() => {
    host.remove();
  });

  it('is idle before anything is asked for', () => {
    document.body.append(host);
    expect(host.plan.state).to.deep.equal({is: 'idle'});
  });

  it('is not asked for before the element is in a page', async () => {
    const fault = new Fault('none');
    host.plan.show({src: fault.src});
    await nextTurn();
    expect(host.plan.state.is).to.equal('idle');
    expect((await fault.log()).visits).to.deep.equal([]);
  });

  it('passes loading and becomes ready, and tells the element each time', async () => {
    host.plan.show({src: new Fault('none').src});
    document.body.append(host);
    const {plan} = await host.reaches('ready');
    expect(host.seen.map(({is}) => is)).to.deep.equal(['loading', 'ready']);
    expect(plan).to.deep.equal(parsePlan(planDocument()).plan);
  });

  it('asks the element for an update with every state', async () => {
    document.body.append(host);
    const drawn: string[] = [];
    for (const kind of ['idle', 'loading', 'ready'] as const) {
      if (kind === 'loading') host.plan.show({src: new Fault('none').src});
      await host.reaches(kind);
      await host.updateComplete;
      drawn.push(host.shadowRoot?.textContent ?? '');
    }
    expect(drawn).to.deep.equal(['idle', 'loading', 'ready']);
  });

  it('takes an address with blanks around it', async () => {
    document.body.append(host);
    host.plan.show({src: `\n ${new Fault('none').src} `});
    expect((await host.reaches('ready')).is).to.equal('ready');
  });

  for (const src of ['', ' ', null, undefined]) {
    it(`is idle when the address is ${JSON.stringify(src) ?? 'undefined'}`, async () => {
      document.body.append(host);
      host.plan.show({src: new Fault('none').src});
      await host.reaches('ready');
      host.plan.show({src});
      expect(host.plan.state).to.deep.equal({is: 'idle'});
    });
  }

  it('becomes failed with the kind of the error', async () => {
    document.body.append(host);
    host.plan.show({src: 'javascript:alert(1)'});
    expect(await host.reaches('failed')).to.have.nested.property('error.kind', 'address');
  });
});

describe('a plan given as a value', () => {
  let host: PlanHost;
  beforeEach(() => {
    host = new PlanHost();
  });

  it('is read even outside a page', async () => {
    host.plan.show({plan: planDocument()});
    expect(await host.reaches('ready')).to.deep.equal({is: 'ready', ...parsePlan(planDocument())});
  });

  it('is there at once and as it is when parsePlan made it', () => {
    const {plan, lists} = parsePlan(planDocument());
    host.plan.show({plan});
    expect(host.plan.state).to.have.property('plan', plan);
    expect(host.plan.state).to.have.deep.property('lists', lists);
  });

  it('is parsed first when it only looks like a plan', async () => {
    const {plan} = parsePlan(planDocument());
    host.plan.show({plan: {...plan}});
    expect(await host.reaches('ready'))
      .to.have.property('plan')
      .that.does.not.equal(plan);
  });

  it('fails when it is no plan document', async () => {
    host.plan.show({plan: 'Maßnahmenplan'});
    const state = await host.reaches('failed');
    expect(state).to.have.nested.property('error.kind', 'plan');
    expect(state).to.have.property('first', true);
  });

  it('gives way to a newer one that is shown before it is read', async () => {
    const {plan} = parsePlan(planDocument());
    host.plan.show({plan: planDocument()});
    host.plan.show({plan});
    await nextTurn();
    expect(host.seen.map(({is}) => is)).to.deep.equal(['loading', 'ready']);
    expect(host.plan.state).to.have.property('plan', plan);
  });

  it('wins over an address, which is not asked', async () => {
    const fault = new Fault('none');
    host.plan.show({plan: planDocument(), src: fault.src});
    document.body.append(host);
    await nextTurn();
    host.remove();
    expect((await fault.log()).visits).to.deep.equal([]);
  });

  it('stays when the element is moved in the page', async () => {
    document.body.append(host);
    host.plan.show({plan: planDocument()});
    const state = await host.reaches('ready');
    host.remove();
    document.body.append(host);
    host.remove();
    expect(host.plan.state).to.equal(state);
  });
});

describe('a new source', () => {
  let host: PlanHost;
  beforeEach(() => {
    host = new PlanHost(new PlanStore());
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
  });

  it('wins over an older one that answers later', async () => {
    const [slow, fast] = [new Fault('held', titled('Alt')), new Fault('none', titled('Neu'))];
    host.plan.show({src: slow.src});
    await slow.log({visits: 1});
    host.plan.show({src: fast.src});
    await host.reaches('ready');
    await slow.release();
    await slow.log({closed: 1});
    expect(titlesOf(host.seen)).to.deep.equal(['Neu']);
  });

  it('counts alone when 50 come in a row', async () => {
    const sources = Array.from({length: 50}, (_, at) => new Fault('none', titled(`Plan ${at}`)));
    for (const {src} of sources) host.plan.show({src});
    await host.reaches('ready');
    expect(titlesOf(host.seen)).to.deep.equal(['Plan 49']);
  });

  it('counts when it is named while the old one is announced, and its request ends with the element', async () => {
    const [first, second] = [new Fault('none'), new Fault('stall')];
    const store = new PlanStore();
    const other = new PlanController(host, () => undefined, store);
    other.show({src: first.src});
    while (other.state.is !== 'ready') await nextTurn();
    const controller = new PlanController(host, (state) => state.is === 'ready' && controller.show(second), store);
    controller.show({src: first.src});
    expect(controller.state.is).to.equal('loading');
    await second.log({visits: 1});
    host.remove();
    expect((await second.log({closed: 1})).closed).to.equal(1);
  });
});

describe('an element that leaves the page', () => {
  let host: PlanHost;
  beforeEach(() => {
    host = new PlanHost(new PlanStore());
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
  });

  it('ends its request and is idle', async () => {
    const fault = new Fault('stall');
    host.plan.show({src: fault.src});
    await fault.log({visits: 1});
    host.remove();
    expect(host.plan.state.is).to.equal('idle');
    expect((await fault.log({closed: 1})).closed).to.equal(1);
  });

  it('asks again when it comes back', async () => {
    const fault = new Fault('none', {cacheControl: 'no-store'});
    host.plan.show({src: fault.src});
    await host.reaches('ready');
    host.remove();
    await nextTurn();
    document.body.append(host);
    await host.reaches('ready');
    expect((await fault.log()).visits).to.have.length(2);
  });

  it('keeps its plan, and tells nobody, when it is only moved', async () => {
    const fault = new Fault('none', {cacheControl: 'no-store'});
    host.plan.show({src: fault.src});
    await host.reaches('ready');
    document.body.prepend(host);
    await nextTurn();
    expect(host.seen.map(({is}) => is)).to.deep.equal(['loading', 'ready']);
    expect((await fault.log()).visits).to.have.length(1);
  });
});

describe('reload()', () => {
  let host: PlanHost;
  beforeEach(() => {
    host = new PlanHost(new PlanStore());
    document.body.append(host);
  });
  afterEach(() => {
    host.remove();
  });

  it('resolves when the new plan is there', async () => {
    const fault = new Fault('none', {cacheControl: 'max-age=3600'});
    host.plan.show({src: fault.src});
    await host.reaches('ready');
    await host.plan.reload();
    expect(host.seen.map(({is}) => is)).to.deep.equal(['loading', 'ready', 'loading', 'ready']);
    expect((await fault.log()).visits).to.have.length(2);
  });

  it('resolves when the source fails', async () => {
    host.plan.show({src: new Fault('status', {code: 500}).src});
    await host.reaches('failed');
    await host.plan.reload();
    expect(host.plan.state.is).to.equal('failed');
  });

  it('resolves when the element leaves the page', async () => {
    host.plan.show({src: new Fault('mute').src});
    const reloading = host.plan.reload();
    host.remove();
    await reloading;
    expect(host.plan.state.is).to.equal('idle');
  });

  it('resolves at once when there is nothing to load', async () => {
    await host.plan.reload();
    expect(host.seen).to.deep.equal([]);
  });
});

describe('a lazy element', () => {
  let host: PlanHost;
  let spacer: HTMLElement;
  before(showPage);
  beforeEach(() => {
    host = new PlanHost(new PlanStore());
    spacer = document.createElement('div');
    spacer.style.height = '5000px';
    document.body.append(spacer, host);
  });
  afterEach(() => {
    host.remove();
    spacer.remove();
  });

  it('asks for its plan when it comes near the viewport, not before', async () => {
    const fault = new Fault('none');
    host.plan.show({src: fault.src, loading: 'lazy'});
    await viewportIsObserved();
    expect((await fault.log()).visits, 'far away').to.deep.equal([]);
    host.scrollIntoView();
    await host.reaches('ready');
    expect((await fault.log()).visits, 'near').to.have.length(1);
  });

  it('asks for nothing when it has left the page before', async () => {
    const fault = new Fault('none');
    host.plan.show({src: fault.src, loading: 'lazy'});
    host.remove();
    spacer.remove();
    await viewportIsObserved();
    expect((await fault.log()).visits).to.deep.equal([]);
  });

  it('shows nothing of its last source while it waits for the next one', async () => {
    host.plan.show({src: new Fault('none').src});
    await host.reaches('ready');
    host.plan.show({src: new Fault('none').src, loading: 'lazy'});
    expect(host.plan.state.is).to.equal('idle');
  });

  it('asks for nothing when its source is taken away before', async () => {
    host.plan.show({src: new Fault('none').src, loading: 'lazy'});
    host.plan.show({});
    spacer.remove();
    await viewportIsObserved();
    expect(host.seen).to.deep.equal([]);
  });

  it('asks at once when it is told to reload', async () => {
    host.plan.show({src: new Fault('none').src, loading: 'lazy'});
    await host.plan.reload();
    expect(host.plan.state.is).to.equal('ready');
  });
});

/** Resolves when another lazy element, in the viewport and observed later, has its plan. */
async function viewportIsObserved(): Promise<void> {
  const witness = new PlanHost(new PlanStore());
  document.body.prepend(witness);
  witness.plan.show({src: new Fault('none').src, loading: 'lazy'});
  await witness.reaches('ready');
  witness.remove();
}

function titlesOf(states: readonly PlanState[]): unknown[] {
  return states.flatMap((state) => (state.is === 'ready' ? [state.plan.title] : []));
}
