import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {documentWith, read, readMeasure, told} from './documents.js';
import {richDocument} from './rich-document.js';

describe('a page with a past', () => {
  const additions: Readonly<Record<string, unknown>> = {
    each: () => 0,
    title: 'inherited',
    href: 'javascript:alert(1)',
    measures: [],
    id: 'x',
    lang: 'xx',
    level: 1,
  };

  /** Runs an action while all objects inherit enumerable values, as on pages with very old scripts. */
  function withAdditions<T>(action: () => T): T {
    for (const [key, value] of Object.entries(additions)) {
      Object.defineProperty(Object.prototype, key, {value, enumerable: true, configurable: true, writable: true});
    }
    try {
      return action();
    } finally {
      for (const key of Object.keys(additions)) Reflect.deleteProperty(Object.prototype, key);
    }
  }

  it('reads the same plan', () => {
    const before = JSON.stringify(parsePlan(richDocument).plan);
    const same = withAdditions(() => JSON.stringify(parsePlan(richDocument).plan) === before);
    expect(same).to.equal(true);
  });

  it('gives no inherited value to a plan', () => {
    const links = [{label: 'Rat'}, {label: 'Rat', href: '/a'}];
    const document = documentWith({measures: [{id: 'm', title: 'A', links, status: 'planned'}, {id: 'n'}]});
    const found = withAdditions(() => {
      const {plan} = parsePlan(document);
      return {
        count: plan.measures.length,
        links: plan.measures[0]?.links?.map(({href}) => href),
        status: Object.entries(plan.measures[0]?.status ?? {}),
      };
    });
    expect(found).to.deep.equal({
      count: 1,
      links: ['/a'],
      status: [
        ['code', 'planned'],
        ['source', 'author'],
      ],
    });
  });

  it('is not changed by names that mean something to the language', () => {
    const names =
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "prototype": {"polluted": 1}';
    const text = `{"de": "A", "__proto__": "B", "constructor": "C"}`;
    const document =
      JSON.parse(`{"schemaVersion": 1, "lang": "de", "title": ${text}, ${names}, "translation": {${names}},
      "statusLabels": {${names}}, "terms": {${names}, "measure": "Projekt"}, "actors": [{"id": "constructor", "name": "A"}],
      "measures": [{"id": "constructor", "title": ${text}, ${names}, "status": {${names}, "code": "constructor"}, "kind": "__proto__"},
        {"id": "prototype", "title": "B", "field": "constructor", "actors": ["__proto__", "constructor"]}],
      "offers": [{"id": "toString", "title": "C", "topics": ["__proto__", "constructor"], "externalIds": {${names}}}]}`) as unknown;
    const {plan} = parsePlan(document);
    expect(plan.measures.map(({id}) => id)).to.deep.equal(['constructor', 'prototype']);
    expect(plan.measures[1]?.actors).to.deep.equal([{text: '__proto__'}, {actor: 'constructor'}]);
    expect(plan.topics.map(({title}) => title)).to.deep.equal(['__proto__', 'constructor']);
    expect(JSON.stringify(plan)).not.to.contain('polluted');
    expect(Object.prototype).not.to.have.property('polluted');
    expect(told(parsePlan(document).issues)).to.include('dropped unknown-code measures.0.status.code');
  });
});

describe('a document of memory', () => {
  it('may hold one object in several places', () => {
    const town = {id: 'stadt', name: 'Stadt', title: 'Stadt', text: 'Stadt'};
    const {plan} = read({
      actors: [town],
      publisher: town,
      goals: [town],
      measures: [{id: 'm', title: 'A', contacts: [town], actors: [town]}],
    });
    expect(plan.publisher).to.deep.equal({name: 'Stadt'});
    expect(plan.measures[0]).to.deep.include({contacts: [{name: 'Stadt'}], actors: [{text: 'Stadt'}]});
    expect([plan.actors[0]?.id, plan.goals[0]?.id]).to.deep.equal(['stadt', 'stadt']);
  });

  it('may be frozen, sparse or without prototype', () => {
    const entries: unknown[] = [];
    entries[2] = Object.freeze(Object.assign(Object.create(null) as object, {id: 'm', title: 'A'}));
    const {plan, lists} = read({measures: Object.freeze(entries), goals: new Array(4_000_000_000)});
    expect(plan.measures).to.deep.equal([{id: 'm', title: 'A'}]);
    expect(lists.measures).to.deep.equal({given: 3, kept: 1, failed: false});
  });

  it('that throws does no harm to the next one', () => {
    const trap = {
      items: [
        {
          text: 'A',
          get items(): never {
            throw new Error('trap');
          },
        },
      ],
    };
    for (let round = 0; round < 10; round += 1) expect(() => readMeasure(trap)).to.throw('trap');
    expect(readMeasure({items: [{text: 'A', items: [{text: 'B', items: ['C']}]}]}).issues).to.be.empty;
  });
});
