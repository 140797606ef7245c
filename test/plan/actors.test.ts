import {expect} from '@open-wc/testing';
import {actorName, actorNamed, actorOf, actorPath, actorTexts} from '../../src/plan/actors.js';
import type {Actor, Plan} from '../../src/plan/plan.js';
import {planOf} from './plan-of.js';

const plan = planOf({
  actors: [
    {id: 'stadt', name: {de: 'Stadt', en: 'Town'}, short: 'ST'},
    {id: 'amt', name: 'Amt für Soziales', parent: 'stadt'},
    {id: 'stelle', name: 'Fachstelle', parent: 'amt', aliases: ['Fachst.', 'Stadt']},
  ],
});

function actor(id: string, of: Plan = plan): Actor {
  const found = actorOf({actor: id}, of);
  if (!found) throw new Error(`There is no actor ${id}.`);
  return found;
}

describe('an actor', () => {
  it('keeps the wording of the place where it is named', () => {
    expect(actorName({actor: 'amt', text: 'das Sozialamt'}, plan)).to.equal('das Sozialamt');
    expect(actorName({text: 'Ehrenamtliche'}, plan)).to.equal('Ehrenamtliche');
  });

  it('has its name in all languages where there is no wording', () => {
    expect(actorName({actor: 'stadt'}, plan)).to.deep.equal({de: 'Stadt', en: 'Town'});
  });

  it('is not guessed from a wording', () => {
    expect(actorOf({text: 'Amt für Soziales'}, plan)).to.equal(undefined);
  });

  it('comes with the names above it, outermost first', () => {
    expect(actorPath(actor('stelle'), plan)).to.deep.equal([{de: 'Stadt', en: 'Town'}, 'Amt für Soziales']);
    expect(actorPath(actor('stadt'), plan)).to.deep.equal([]);
  });

  it('survives parents in a circle', () => {
    const circle = planOf({
      actors: [
        {id: 'a', name: 'A', parent: 'b'},
        {id: 'b', name: 'B', parent: 'a'},
      ],
    });
    expect(actorPath(actor('a', circle), circle)).to.have.length.below(2);
  });

  it('is found by its name in any language and by its aliases', () => {
    expect(actorNamed('Town', plan)?.id).to.equal('stadt');
    expect(actorNamed({de: 'Die Fachstelle', en: 'Fachst.'}, plan)?.id).to.equal('stelle');
    expect(actorNamed('Amt', plan)).to.equal(undefined);
    expect(actorNamed('constructor', plan)).to.equal(undefined);
  });

  it('that comes first owns a name that two have', () => {
    expect(actorNamed('Stadt', plan)?.id).to.equal('stadt');
  });

  it('is searched by name, short name and aliases', () => {
    expect(actorTexts(actor('stadt'))).to.deep.equal([{de: 'Stadt', en: 'Town'}, 'ST']);
    expect(actorTexts(actor('stelle'))).to.deep.equal(['Fachstelle', 'Fachst.', 'Stadt']);
  });
});
