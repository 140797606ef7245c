import {expect} from '@open-wc/testing';
import {read, times, told} from './documents.js';

describe('references', () => {
  it('reach derived ids, and entries of footnotes with blocks', () => {
    const {plan, issues} = read({
      fields: [{title: 'Arbeit'}],
      notes: [{id: 'n', text: [{p: 'Fußnote'}]}],
      measures: [{id: 'm', title: 'A', field: 'arbeit', notes: ['n']}],
    });
    expect(plan.measures[0]).to.deep.include({field: 'arbeit', notes: ['n']});
    expect(issues).to.be.empty;
  });

  it('are typed: an id of another list is nothing', () => {
    const {issues} = read({goals: [{id: 'arbeit', text: 'A'}], measures: [{id: 'm', title: 'A', field: 'arbeit'}]});
    expect(told(issues)).to.deep.equal(['dropped dangling-reference measures.0.field']);
  });

  it('to entries that are skipped or cut lead nowhere', () => {
    const fields = [7, ...times(499, (n) => ({id: `f${n}`, title: 'A'})), {id: 'cut', title: 'A'}];
    const measures = [
      {id: 'm', title: 'A', field: 'cut', related: ['none', 'odd']},
      {id: 'none'},
      {id: 'odd', title: {'!': 'A'}},
    ];
    expect(told(read({fields, measures}).issues).filter((line) => line.includes('dangling'))).to.deep.equal([
      'dropped dangling-reference measures.0.field',
      'dropped dangling-reference measures.0.related.0',
      'dropped dangling-reference measures.0.related.1',
    ]);
  });

  it('to a topic may be its title; an unknown title makes a new topic', () => {
    const {plan, issues} = read({
      topics: [{id: 'deutsch', title: {de: 'Deutsch lernen', en: 'German'}}],
      offers: [
        {id: 'o', title: 'A', topics: ['deutsch', ' deutsch lernen ', 'German', 'Alltag\u202e', 'alltag', '2 Räder']},
      ],
    });
    expect(plan.topics.map(({id, title}) => [id, title])).to.deep.equal([
      ['deutsch', {de: 'Deutsch lernen', en: 'German'}],
      ['alltag', 'Alltag'],
      ['t-2-raeder', '2 Räder'],
    ]);
    expect(plan.offers[0]?.topics).to.deep.equal(['deutsch', 'deutsch', 'deutsch', 'alltag', 'alltag', 't-2-raeder']);
    expect(issues).to.be.empty;
  });

  it('to parents in a circle are dropped, what hangs on the circle keeps its parent', () => {
    const parents: Readonly<Record<string, string>> = {
      a: 'b',
      b: 'c',
      c: 'd',
      d: 'e',
      e: 'a',
      below: 'a',
      self: 'self',
    };
    const fields = Object.entries(parents).map(([id, parent]) => ({id, title: id, parent}));
    const {plan, issues} = read({fields});
    expect(plan.fields.filter(({parent}) => parent !== undefined).map(({id}) => id)).to.deep.equal(['below']);
    expect(issues.map(({code}) => code)).to.deep.equal(Array(6).fill('cycle'));
  });
});
