import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';

/** What the editors of the demo have put into each element. */
const fallbacks = {
  'measure-table': 'Der Integrationsplan als PDF',
  'offer-finder': 'Alle Angebote als PDF',
  'plan-overview': 'Der Integrationsplan als PDF',
  'plan-timeline': 'Der Zeitplan als PDF',
  'status-badge': 'Stand der Sprachcafés',
  'wegweiser-nav': 'Rat und Hilfe in Musterstadt',
};

/** What may keep the scripts or the plan from a page. */
const withoutScripts = {
  'scripts are switched off': (page) => page.setJavaScriptEnabled(false),
  'the scripts are blocked': (page) => intercept(page, '/cdn/', (request) => request.abort('blockedbyclient')),
  'the scripts are gone': (page) => intercept(page, '/cdn/', notFound),
  'a part of the scripts is gone': (page) => intercept(page, '/cdn/chunks/', notFound),
};
const withoutPlan = {
  'the plan is gone': (page) => intercept(page, '.plan.json', notFound),
  'the plan is broken': (page) => intercept(page, '.plan.json', (request) => request.respond({body: '{"title": '})),
};

describe('what an editor has put into', {concurrency: 2}, () => {
  let town;
  before(async () => void (town = await Town.open()));
  after(() => town.close());

  for (const [tag, words] of Object.entries(fallbacks)) {
    for (const [mishap, prepare] of Object.entries(withoutScripts)) {
      it(`${tag} is visible when ${mishap}`, async () => {
        const visit = await town.visit(`elemente/${tag}.html`, {prepare});
        await visit.page.waitForNetworkIdle({idleTime: 100});
        assert.match(await visibleText(visit.page, tag), new RegExp(words));
        await visit.close();
      });
    }

    for (const [mishap, prepare] of Object.entries(withoutPlan)) {
      it(`${tag} is visible when ${mishap}`, async () => {
        const visit = await town.visit(`elemente/${tag}.html`, {prepare});
        await visit.page.waitForSelector(`${tag}[src]:state(failed)`, {visible: true});
        assert.match(await visibleText(visit.page, tag), new RegExp(words));
        await visit.close();
      });
    }

    it(`${tag} makes no fuss when what loads on demand is gone`, async () => {
      const visit = await town.visit(`elemente/${tag}.html`, {prepare: withoutLaterParts});
      await visit.page.waitForNetworkIdle({idleTime: 100});
      assert.deepEqual(
        visit.faults.filter((fault) => fault.startsWith('uncaught')),
        [],
      );
      await visit.close();
    });

    it(`${tag} gives way to the plan`, async () => {
      const visit = await town.visit(`elemente/${tag}.html`);
      await visit.ready();
      assert.doesNotMatch(await visibleText(visit.page, tag), new RegExp(words));
      await visit.close();
    });
  }
});

async function intercept(page, part, answer) {
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().includes(part) ? answer(request) : request.continue()));
}

/** Everything that an element fetches after its first view. */
function withoutLaterParts(page) {
  const later = /\/chunks\/(on-demand|overview-drawing|timeline-drawing|hours|icons|live-status|report|more)/;
  return intercept(page, '/cdn/chunks/', (request) =>
    later.test(request.url()) ? notFound(request) : request.continue(),
  );
}

function notFound(request) {
  return request.respond({status: 404, body: 'Not found'});
}

/** What of the page's own text in the element is to be seen. */
function visibleText(page, tag) {
  return page.$eval(`${tag}[src]`, (element) => element.innerText);
}
