import {expect} from '@open-wc/testing';
import {more} from '../../src/plan/more.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {readPlan, type ParsedPlan} from '../../src/plan/read-plan.js';
import {learn} from '../../src/plan/reader.js';
import {documentWith, times} from './documents.js';
import {richDocument} from './rich-document.js';

const link = {kind: 'link', href: '/a', label: 'A'};
const long = documentWith({
  measures: times(120, (n) => ({
    title: n % 7 ? `Maßnahme ${n}` : undefined,
    number: String(n % 50),
    items: [['x'], {text: 'A', items: ['B']}],
    kind: '?',
  })),
  offers: times(60, (n) => ({title: 'Gleich', topics: [`Thema ${n % 9}`]})),
  wegweiser: times(40, (n) => ({title: `Eintrag ${n}`, kind: 'tasks', children: [{title: 'Kind', targets: [link]}]})),
});
const documents = {'a rich document': richDocument, 'a document with many faults': long};

function finish(steps: ReturnType<typeof readPlan>): ParsedPlan {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('reading a plan before the reader has learnt everything', () => {
  const catalogue = documentWith({measures: [{id: 'm', title: 'A', status: {code: 'planned'}}]});

  it('needs nothing more for a catalogue of measures', () => {
    expect([...readPlan(catalogue)]).not.to.include('more');
  });

  for (const [what, document] of Object.entries({
    offers: documentWith({offers: [{id: 'o', title: 'A', hours: {note: 'täglich'}}]}),
    'a status without a code': documentWith({measures: [{id: 'm', title: 'A', status: 'läuft'}]}),
  })) {
    it(`asks once for more, and tells who does not give it: ${what}`, () => {
      const steps = readPlan(document);
      let step = steps.next();
      while (step.value !== 'more') step = steps.next();
      expect(() => finish(steps)).to.throw(TypeError, 'learn(more)');
    });
  }
});

describe('reading a plan in slices', () => {
  before(() => learn(more));

  for (const [what, document] of Object.entries(documents)) {
    it(`gives the same as reading it at once: ${what}`, () => {
      expect(finish(readPlan(document))).to.deep.equal(parsePlan(document));
    });

    it(`gives the same whatever else is read in its pauses: ${what}`, async () => {
      const [one, other] = [readPlan(document), readPlan(long)];
      let step = one.next();
      for (let count = 0; !step.done; count += 1) {
        if (count % 3 === 0) await Promise.resolve();
        if (count % 5 === 0) parsePlan(long);
        other.next();
        step = one.next();
      }
      expect(step.value).to.deep.equal(parsePlan(document));
      expect(finish(other)).to.deep.equal(parsePlan(long));
    });
  }

  it('pauses within long lists', () => {
    const count = (entries: number): number =>
      [...readPlan(documentWith({measures: times(entries, (n) => ({id: `m${n}`, title: 'A'}))}))].length;
    expect(count(1_000) - count(0)).to.be.at.least(30);
  });

  it('pauses while it looks at a big document', () => {
    const steps = readPlan(documentWith({extra: times(100_000, () => 0)}));
    const big = [...steps].length;
    expect(big - [...readPlan(documentWith())].length).to.be.at.least(4);
  });

  it('may be left unfinished', () => {
    const steps = readPlan(long);
    steps.next();
    expect(steps.return(parsePlan(long)).done).to.equal(true);
    expect(finish(readPlan(long))).to.deep.equal(parsePlan(long));
  });
});
