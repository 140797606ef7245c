import {expect} from '@open-wc/testing';
import {nextTurn} from '../../src/data/next-turn.js';
import type {PlanSource} from '../../src/data/plan-source.js';
import type {PlanState} from '../../src/data/plan-state.js';
import {PlanStore} from '../../src/data/plan-store.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {Fault, planDocument, titled} from '../support/fault-server.js';

const wait = (): Promise<void> => Promise.resolve();

/** Somebody who shows a plan. */
class User {
  readonly seen: PlanState[] = [];
  readonly reload: () => void;
  readonly leave: () => void;
  readonly #heard: (() => void)[] = [];

  constructor(store: PlanStore, src: string, {format = 'auto', root = document}: Partial<PlanSource> = {}) {
    const use = store.use({src, format, root}, (state) => this.#hear(state));
    this.seen.push(use.state);
    this.reload = use.reload;
    this.leave = use.leave;
  }

  get state(): PlanState {
    return this.seen.at(-1) ?? {is: 'idle'};
  }

  async settles(): Promise<PlanState> {
    while (this.state.is === 'loading') await new Promise<void>((resolve) => this.#heard.push(resolve));
    return this.state;
  }

  #hear(state: PlanState): void {
    this.seen.push(state);
    for (const resolve of this.#heard.splice(0)) resolve();
  }
}

describe('the plans of a page', () => {
  let store: PlanStore;
  beforeEach(() => {
    store = new PlanStore({wait});
  });

  it('come with what parsePlan says about the document, and its address', async () => {
    const fault = new Fault('none');
    const state = await new User(store, fault.src).settles();
    const address = new URL(fault.src, document.baseURI).href;
    expect(state).to.deep.equal({is: 'ready', address, ...parsePlan(planDocument())});
  });

  it('cost one request for 200 users, who get the same plan', async () => {
    const fault = new Fault('none');
    const users = Array.from({length: 200}, () => new User(store, fault.src));
    const states = await Promise.all(users.map((user) => user.settles()));
    expect(new Set(states).size).to.equal(1);
    expect((await fault.log()).visits).to.have.length(1);
  });

  it('are shared by all spellings of an address', async () => {
    const fault = new Fault('none');
    const spellings = [fault.src, new URL(fault.src, document.baseURI).href, `${fault.src}#m-1`];
    await Promise.all(spellings.map((src) => new User(store, src).settles()));
    expect((await fault.log()).visits).to.have.length(1);
  });

  it('are shared across shadow trees', async () => {
    const fault = new Fault('none');
    const root = document.createElement('div').attachShadow({mode: 'open'});
    await Promise.all([new User(store, fault.src).settles(), new User(store, fault.src, {root}).settles()]);
    expect((await fault.log()).visits).to.have.length(1);
  });

  it('look up #id in the tree of each user', async () => {
    const root = document.createElement('div').attachShadow({mode: 'open'});
    root.innerHTML = '<p id="source"></p>';
    const kinds = [{root}, {root: document}].map(async (tree) => {
      const state = await new User(store, '#source', tree).settles();
      return state.is === 'failed' && state.error.kind;
    });
    expect(await Promise.all(kinds)).to.deep.equal(['no-table', 'not-found']);
  });

  it('are told to who comes later without another request', async () => {
    const fault = new Fault('none');
    const state = await new User(store, fault.src).settles();
    expect(new User(store, fault.src).seen).to.deep.equal([state]);
    expect((await fault.log()).visits).to.have.length(1);
  });

  it('are asked for again when everybody had left', async () => {
    const fault = new Fault('none', {cacheControl: 'no-store'});
    const user = new User(store, fault.src);
    await user.settles();
    user.leave();
    await nextTurn();
    await new User(store, fault.src).settles();
    expect((await fault.log()).visits).to.have.length(2);
  });

  it('survive a user who leaves and comes back in the same task', async () => {
    const fault = new Fault('none', {cacheControl: 'no-store'});
    const user = new User(store, fault.src);
    await user.settles();
    user.leave();
    const back = new User(store, fault.src);
    await nextTurn();
    expect(back.seen).to.deep.equal([user.state]);
    expect((await fault.log()).visits).to.have.length(1);
  });

  it('are shared by newcomers while the last of those before are leaving', async () => {
    const fault = new Fault('held');
    const [early, late] = [new User(store, fault.src), new User(store, fault.src)];
    early.leave();
    const between = nextTurn();
    late.leave();
    await between;
    const first = new User(store, fault.src);
    await nextTurn();
    const second = new User(store, fault.src);
    await fault.release();
    expect(await first.settles()).to.equal(await second.settles());
  });
});

describe('a user who breaks when it is told', () => {
  it('is reported to the console, and the others get their plan', async () => {
    const store = new PlanStore();
    const {src} = new Fault('none');
    const reported = nextReport();
    const broken = new Error('Broken user');
    store.use({src, format: 'auto', root: document}, () => {
      throw broken;
    });
    const state = await new User(store, src).settles();
    expect(state.is).to.equal('ready');
    expect(await reported).to.equal(broken);
  });
});

describe('leaving', () => {
  it('ends the request when the last user goes, not before', async () => {
    const store = new PlanStore();
    const fault = new Fault('stall');
    const [first, last] = [new User(store, fault.src), new User(store, fault.src)];
    await fault.log({visits: 1});
    first.leave();
    await nextTurn();
    expect((await fault.log()).closed, 'one is left').to.equal(0);
    last.leave();
    expect((await fault.log({closed: 1})).closed, 'nobody is left').to.equal(1);
  });

  it('ends the telling', async () => {
    const store = new PlanStore();
    const fault = new Fault('held');
    const [gone, stays] = [new User(store, fault.src), new User(store, fault.src)];
    gone.leave();
    await fault.release();
    await stays.settles();
    expect(gone.seen).to.deep.equal([{is: 'loading'}]);
  });
});

describe('a plan that cannot be loaded', () => {
  let store: PlanStore;
  beforeEach(() => {
    store = new PlanStore({wait});
  });

  it('is announced by the first user only', async () => {
    const {src} = new Fault('status', {code: 500});
    const users = [1, 2, 3].map(() => new User(store, src));
    const states = await Promise.all(users.map((user) => user.settles()));
    expect(states.map((state) => state.is === 'failed' && state.first)).to.deep.equal([true, false, false]);
  });

  it('is asked for again by the next user, and all get it then', async () => {
    const fault = new Fault('status', {code: 500, times: 1});
    const early = new User(store, fault.src);
    await early.settles();
    const late = new User(store, fault.src);
    const state = await late.settles();
    expect(state.is).to.equal('ready');
    expect(
      early.seen.map(({is}) => is),
      'without a second wait',
    ).to.deep.equal(['loading', 'failed', 'ready']);
  });

  it('says which refusal the parser found', async () => {
    const state = await new User(store, new Fault('none', {body: '{"schemaVersion": 2}'}).src).settles();
    expect(state).to.have.nested.property('error.kind', 'plan');
    expect(state).to.have.nested.property('error.details.code', 'version');
  });

  it('fails for each wrong address on its own', async () => {
    const states = await Promise.all(['ftp://a/', 'ftp://b/'].map((src) => new User(store, src).settles()));
    expect(states.map((state) => state.is === 'failed' && state.first)).to.deep.equal([true, true]);
  });
});

describe('reloading', () => {
  let store: PlanStore;
  beforeEach(() => {
    store = new PlanStore({wait});
  });

  it('asks past the HTTP cache, and gives all users the new plan', async () => {
    const fault = new Fault('none', {cacheControl: 'max-age=3600'});
    const [first, second] = [new User(store, fault.src), new User(store, fault.src)];
    const old = await second.settles();
    first.reload();
    const renewed = await second.settles();
    expect(renewed).to.equal(await first.settles());
    expect(renewed).not.to.equal(old);
    expect((await fault.log()).visits).to.have.length(2);
  });

  it('recovers from an error that the HTTP cache remembers', async () => {
    const fault = new Fault('status', {code: 410, times: 1, cacheControl: 'max-age=3600'});
    const user = new User(store, fault.src);
    await user.settles();
    user.reload();
    expect((await user.settles()).is).to.equal('ready');
  });

  it('ends the request before: only the newest answer counts', async () => {
    const fault = new Fault('held', titled('Neu'));
    const user = new User(store, fault.src);
    await fault.log({visits: 1});
    user.reload();
    await fault.log({visits: 2, closed: 1});
    await fault.release();
    await user.settles();
    expect(user.seen.map(({is}) => is)).to.deep.equal(['loading', 'loading', 'ready']);
  });
});

/** The next error that is reported to the console, which does not show it: the test runner would print it. */
function nextReport(): Promise<unknown> {
  const {reportError} = window;
  return new Promise((resolve) => {
    window.reportError = (error): void => {
      window.reportError = reportError;
      resolve(error);
    };
  });
}
