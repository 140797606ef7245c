import {expect, oneEvent} from '@open-wc/testing';
import {demoNames} from '../plan/demo-plans.js';
import {showPage} from '../support/visible-page.js';
import {shown} from './demo-element.js';
import {find, findAll, inLanguage, read} from './measure-table-page.js';

describe('the console', () => {
  before(showPage);

  let ear: ReturnType<typeof listenToConsole>;
  beforeEach(() => (ear = listenToConsole()));
  afterEach(() => {
    ear.stop();
    for (const element of document.querySelectorAll(
      'measure-table, offer-finder, plan-overview, plan-timeline, wegweiser-nav, status-badge',
    )) {
      element.remove();
    }
  });

  for (const plan of demoNames) {
    for (const tag of ['measure-table', 'offer-finder', 'plan-overview', 'plan-timeline', 'wegweiser-nav'] as const) {
      it(`stays empty while <${tag}> shows ${plan} with everything open, in German and Arabic`, async () => {
        const element = await shown(tag, plan);
        for (const button of findAll(element, '[aria-expanded=false]')) button.click();
        await element.updateComplete;
        element.lang = 'ar';
        await inLanguage(element, 'ar');
        expect(ear.heard).to.deep.equal([]);
        expect(find(element, '[part=base]').childElementCount).to.be.greaterThan(0);
      });
    }

    it(`stays empty while a <status-badge> shows each measure of ${plan}`, async () => {
      const src = `/demo/plans/${plan}.plan.json`;
      const response = await fetch(src);
      const {measures} = (await response.json()) as {measures: readonly {id: string}[]};
      const badges = measures.map(({id}) => Object.assign(document.createElement('status-badge'), {src, measure: id}));
      const all = Promise.all(badges.map((badge) => oneEvent(badge, 'plan-load')));
      document.body.append(...badges);
      await all;
      await Promise.all(badges.map(({updateComplete}) => updateComplete));
      expect(badges.every((badge) => read(find(badge, '.badge-text')) !== '')).to.equal(true);
      expect(ear.heard).to.deep.equal([]);
    });
  }
});

/** Everything that reaches the console from now on. */
function listenToConsole(): {readonly heard: readonly string[]; readonly stop: () => void} {
  const heard: string[] = [];
  const kinds = ['log', 'info', 'debug', 'warn', 'error', 'assert', 'trace'] as const;
  const own = kinds.map((kind) => [kind, console[kind]] as const);
  const fail = (event: Event): void => void heard.push(event.type);
  for (const kind of kinds) console[kind] = (...args: unknown[]) => heard.push(`${kind}: ${args.join(' ')}`);
  for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, fail);
  const stop = (): void => {
    for (const [kind, method] of own) console[kind] = method;
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) removeEventListener(type, fail);
  };
  return {heard, stop};
}
