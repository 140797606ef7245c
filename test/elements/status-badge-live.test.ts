import {expect, oneEvent} from '@open-wc/testing';
import type {PlanErrorEvent} from '../../src/base/plan-element.events.js';
import type {StatusBadgeElement} from '../../src/elements/status-badge/status-badge.js';
import {Fault} from '../support/fault-server.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, fallback, href, look, makeBadge, showBadge, showsFallback, words} from './status-badge-page.js';

const src = '/demo/plans/musterstadt.plan.json';

/** Modules of ours that the page has asked for, by the end of their address. */
function requested(...endings: readonly string[]): readonly string[] {
  const paths = performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
  return endings.filter((ending) => paths.some((path) => path.includes(ending)));
}

async function loaded(attributes: Readonly<Record<string, string>>): Promise<StatusBadgeElement> {
  const element = makeBadge(attributes);
  const load = oneEvent(element, 'plan-load');
  document.body.append(element);
  await load;
  await element.updateComplete;
  return element;
}

function statesOf(element: Element): readonly string[] {
  return ['loading', 'ready', 'failed'].filter((state) => element.matches(`:state(${state})`));
}

describe('<status-badge> of a plan', () => {
  afterEach(clearPage);

  // First, while no other test has asked for a plan.
  it('loads nothing that reads plans before it names one', async () => {
    const element = await showBadge({status: 'ongoing', percent: '40'});
    const parts = ['/data/plan-controller', '/plan/read-plan', '/status-badge/live-status', 'zod', 'plan.schema'];
    expect(requested('/status-badge/status-badge', ...parts)).to.deep.equal(['/status-badge/status-badge']);
    element.measure = 'm-1';
    element.src = src;
    await oneEvent(element, 'plan-load');
    expect(requested(...parts)).to.include.members(['/data/plan-controller', '/status-badge/live-status']);
  });

  it('shows the status of its measure and leads to it', async () => {
    const element = await loaded({src, measure: 'm-7', 'measures-href': '/plan'});
    expect([words(element), look(element).code]).to.deep.equal(['Status: Ruht seit Juli 2026 (40 %)', 'on-hold']);
    expect(href(element)).to.equal(`${location.origin}/plan#m-7`);
    expect(statesOf(element)).to.deep.equal(['ready']);
  });

  it('leads to the page of measures that the document names', async () => {
    const element = makeBadge({measure: 'm-1'});
    element.plan = {
      schemaVersion: 1,
      lang: 'de',
      title: 'Plan',
      pages: {measures: 'https://example.org/plan'},
      measures: [{id: 'm-1', title: 'Kita', status: 'ongoing'}],
    };
    const load = oneEvent(element, 'plan-load');
    document.body.append(element);
    await load;
    await element.updateComplete;
    expect(href(element)).to.equal('https://example.org/plan#m-1');
  });

  it('says that nothing is stated about a measure without a status', async () => {
    const element = await loaded({src, measure: 'm-15'});
    expect([words(element), look(element).code]).to.deep.equal(['Status: keine Angabe', 'unknown']);
  });

  it('shows the words of the page until the plan is there', async () => {
    const fault = new Fault('held');
    const element = await showBadge({src: fault.src, measure: 'm-1', status: 'ongoing'});
    await waitUntil(() => statesOf(element).length > 0);
    expect([statesOf(element), showsFallback(element)]).to.deep.equal([['loading'], true]);
    const load = oneEvent(element, 'plan-load');
    await fault.release();
    await load;
    await element.updateComplete;
    expect(words(element)).to.equal('Status: keine Angabe');
  });

  for (const [title, attributes, kind] of [
    ['the plan has no such measure', {src, measure: 'm-99'}, 'not-found'],
    ['no measure is named', {src}, 'not-found'],
    ['the plan cannot be loaded', {src: new Fault('status', {code: 410}).src, measure: 'm-1'}, 'http'],
    ['the address is none', {src: 'javascript:alert(1)', measure: 'm-1'}, 'address'],
  ] as const) {
    it(`keeps the words of the page and tells the page when ${title}`, async () => {
      const element = makeBadge(attributes);
      const failed = oneEvent<PlanErrorEvent>(element, 'plan-error');
      document.body.append(element);
      expect((await failed).error.kind).to.equal(kind);
      await element.updateComplete;
      expect([showsFallback(element), element.textContent]).to.deep.equal([true, fallback]);
      expect(statesOf(element)).to.deep.equal(['failed']);
    });
  }

  it('shows the plan when the page asks again', async () => {
    const element = makeBadge({src: new Fault('status', {code: 410, times: 1}).src, measure: 'm-1'});
    const failed = oneEvent(element, 'plan-error');
    document.body.append(element);
    await failed;
    await element.reload();
    await element.updateComplete;
    expect([words(element), statesOf(element)]).to.deep.equal(['Status: keine Angabe', ['ready']]);
  });

  it('shows another measure of the plan when its attribute changes', async () => {
    const element = await loaded({src, measure: 'm-7'});
    element.measure = 'm-11';
    await element.updateComplete;
    expect(words(element)).to.equal('Status: Entfallen');
  });

  it('goes back to its attributes when no plan is named any more', async () => {
    const element = await loaded({src, measure: 'm-7', status: 'ongoing'});
    element.removeAttribute('src');
    await element.updateComplete;
    expect([words(element), href(element)]).to.deep.equal(['Status: wird fortgesetzt', null]);
  });

  for (const nothing of [null, undefined]) {
    it(`shows its attributes where a script gives ${String(nothing)} as a plan`, async () => {
      const element = await showBadge({status: 'ongoing'});
      element.plan = nothing;
      await element.updateComplete;
      expect(words(element)).to.equal('Status: wird fortgesetzt');
    });
  }

  it('shares one request with all badges of a page', async () => {
    const fault = new Fault('none');
    const badges = Array.from({length: 5}, () => makeBadge({src: fault.src, measure: 'm-1'}));
    const all = Promise.all(badges.map((badge) => oneEvent(badge, 'plan-load')));
    document.body.append(...badges);
    await all;
    expect((await fault.log()).visits).to.have.length(1);
  });

  it('speaks the language around it', async () => {
    const element = await loaded({src, measure: 'm-7', lang: 'ar'});
    await waitUntil(() => element.shadowRoot?.querySelector<HTMLElement>('[part=base]')?.dir === 'rtl');
    expect(words(element)).to.contain('متوقف منذ يوليو 2026');
  });
});
