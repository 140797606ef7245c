import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {Town} from '../support/town.mjs';
import {readJson, tags} from './dist-files.mjs';

const {modules} = readJson('dist/custom-elements.json');
const classes = modules.flatMap(({declarations = []}) => declarations);
const ofAll = classes.find(({name}) => name === 'PlanElement').attributes;

describe('the demo page', () => {
  let town;
  let visit;
  before(async () => void (town = await Town.open()));
  after(() => town.close());
  afterEach(() => visit.close());

  for (const tag of tags) {
    const {attributes} = classes.find(({tagName}) => tagName === tag);
    const own = attributes.filter(({name, inheritedFrom}) => !inheritedFrom || !namesOf(ofAll).includes(name));

    it(`of ${tag} explains each of its attributes`, async () => {
      visit = await town.visit(`elemente/${tag}.html`);
      assert.deepEqual(await namesIn(visit.page, '#attribute ~ table th > code'), namesOf(own));
    });

    it(`of ${tag} lets us try only what there is, all of it at once, and write it down`, async () => {
      visit = await town.visit(`elemente/${tag}.html`);
      const tried = await visit.page.$$eval('form[data-for="probe"] [name]', tryAll);
      await visit.ready();
      const snippet = await visit.page.$eval('[data-snippet-of="probe"]', ({innerText}) => innerText);
      const missing = tried.filter((name) => !namesOf(attributes).includes(name) || !snippet.includes(` ${name}`));
      assert.deepEqual([missing, visit.faults], [[], []]);
    });
  }

  it('of all elements explains what they share', async () => {
    visit = await town.visit('elemente/index.html');
    const explained = await namesIn(visit.page, '#gemeinsame-attribute ~ table th > code');
    assert.deepEqual(explained, [...namesOf(ofAll), 'lang'].sort());
  });
});

function namesOf(attributes) {
  return attributes.map(({name}) => name).sort();
}

async function namesIn(page, selector) {
  return (await page.$$eval(selector, (found) => found.map(({innerText}) => innerText))).sort();
}

/** Runs in the page. Chooses the last option, checks every box, fills every field. */
function tryAll(controls) {
  for (const control of controls) {
    if (control.type === 'checkbox') control.checked = true;
    else if (control.type === 'number') control.value = '7';
    else if (control.type === 'text') control.value = 'abc';
    else control.selectedIndex = control.options.length - 1;
    control.dispatchEvent(new Event('input', {bubbles: true}));
  }
  return controls.map(({name}) => name);
}
