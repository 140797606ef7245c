import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {filesIn, readJson} from './dist-files.mjs';

const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(readJson('dist/plan.schema.json'));

const head = {schemaVersion: 1, lang: 'de', title: 'Plan'};

describe('plan.schema.json', () => {
  for (const file of filesIn('demo/plans').filter((path) => path.endsWith('.json'))) {
    it(`accepts ${file}`, () => {
      assert.deepEqual(faultsOf(readJson(`demo/plans/${file}`)), []);
    });
  }

  const accepted = {
    'the head alone': head,
    'the address of the schema, for editors': {...head, $schema: './plan.schema.json'},
    'a text in several languages': {...head, title: {de: 'Plan', ar: 'خطة'}},
    'a period as a bare year': {...head, period: '2026'},
    'items in items, as texts and as objects': {...head, needs: ['A', {text: 'B', items: ['C', {text: {en: 'D'}}]}]},
    'entries in entries of the Wegweiser': {
      ...head,
      wegweiser: [entry({children: [{title: 'B', children: [{title: 'C'}]}]})],
    },
    'the wording of a status': {...head, measures: [withStatus('läuft seit 2019')]},
    'a value that is known not to be stated': {...head, asOf: null},
  };
  for (const [what, document] of Object.entries(accepted)) {
    it(`accepts ${what}`, () => {
      assert.deepEqual(faultsOf(document), []);
    });
  }

  const refused = {
    'a document without a title': [{schemaVersion: 1, lang: 'de'}, ''],
    'another version of the format': [{...head, schemaVersion: 2}, '/schemaVersion'],
    'a slip in a key': [{...head, measure: []}, ''],
    'a percentage above 100': [{...head, measures: [withStatus({percent: 101})]}, '/measures/0/status/percent'],
    'an unknown code of a status': [{...head, measures: [withStatus({code: 'finished'})]}, '/measures/0/status/code'],
    'a date in words': [{...head, asOf: 'March 2024'}, '/asOf'],
    'an item without a text, three levels down': [
      {...head, needs: [{text: 'A', items: [{text: 'B', items: [{}]}]}]},
      '/needs/0/items/0/items/0',
    ],
    'a text in a language that is none': [{...head, title: {german: 'Plan'}}, '/title'],
    'a slip in an entry below an entry': [
      {...head, wegweiser: [entry({children: [{titel: 'B'}]})]},
      '/wegweiser/0/children/0',
    ],
  };
  for (const [what, [document, place]] of Object.entries(refused)) {
    it(`refuses ${what} and says where it is`, () => {
      assert.ok(faultsOf(document).includes(place), `${faultsOf(document)}`);
    });
  }
});

function withStatus(status) {
  return {title: 'Sprachkurse', status};
}

function entry(more) {
  return {title: 'A', kind: 'topics', ...more};
}

function faultsOf(document) {
  return validate(document) ? [] : validate.errors.map(({instancePath}) => instancePath);
}
