import {expect} from '@open-wc/testing';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {richDocument} from './rich-document.js';

/** The same again, as JSON carries it; who chose a code is not part of a document. */
const reread = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) => (part === 'inferred' ? 'author' : part)) as unknown;

describe('a rich document', () => {
  it('is read without any issue', () => {
    const {issues, issueTotal, lists} = parsePlan(richDocument);
    expect(issues).to.deep.equal([]);
    expect(issueTotal).to.equal(0);
    expect(lists).to.deep.equal({
      measures: {given: 3, kept: 3, failed: false},
      offers: {given: 2, kept: 2, failed: false},
      wegweiser: {given: 3, kept: 3, failed: false},
    });
  });

  it('loses no key of the root', () => {
    const {plan} = parsePlan(richDocument);
    expect(Object.keys(plan)).to.include.members(Object.keys(richDocument));
  });

  it('is read the same from what it was read to', () => {
    const {plan} = parsePlan(richDocument);
    const again = parsePlan(reread(plan));
    expect(again.issues).to.deep.equal([]);
    expect(reread(again.plan)).to.deep.equal(reread(plan));
  });

  it('has the topics that only offers name, and the languages that occur', () => {
    const {plan} = parsePlan(richDocument);
    expect(plan.topics.map(({id}) => id)).to.deep.equal(['sprache', 'freizeit']);
    expect(plan.languages).to.deep.equal(['de', 'de-simple', 'uk']);
  });
});
