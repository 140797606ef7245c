import {expect} from '@open-wc/testing';
import {inLanguage, pageEntry} from './answers.js';
import {readLists} from './read.js';

describe('pages of Integreat', () => {
  const language = pageEntry('sprache', {title: 'Sprache'});
  const courses = pageEntry('sprache/kurse', {title: 'Sprachkurse'});
  const evening = pageEntry('sprache/kurse/abendkurs', {title: 'Abendkurs'});

  it('are offers where nothing is below them; the uppermost above is their topic', () => {
    const {plan} = readLists('pages', {de: [evening, language, courses]});
    expect(plan.offers.map(({id, topics}) => [id, topics])).to.deep.equal([['abendkurs', ['sprache']]]);
    expect(plan.topics.map(({title}) => title)).to.deep.equal([{de: 'Sprache'}]);
  });

  it('hang together by path, whatever their ids say', () => {
    const alike = [language, courses].map((page) => ({...page, id: 12}));
    expect(readLists('pages', {de: alike}).plan.offers.map(({id}) => id)).to.deep.equal(['kurse']);
  });

  it('have no topic at the root, or where the page above is missing', () => {
    const {plan} = readLists('pages', {de: [language, evening]});
    expect(plan.offers.map(({id, topics}) => [id, topics])).to.deep.equal([
      ['sprache', undefined],
      ['abendkurs', undefined],
    ]);
  });

  it('in a circle are all shown, without a topic', () => {
    const circle = [
      pageEntry('a', {parent: {id: 1, url: null, path: '/musterstadt/de/b/'}}),
      pageEntry('b', {parent: {id: 1, url: null, path: '/musterstadt/de/a/'}}),
      pageEntry('c', {parent: {id: 1, url: null, path: '/musterstadt/de/c/'}}),
    ];
    const {plan} = readLists('pages', {de: circle});
    expect(plan.offers.map(({id, topics}) => [id, topics])).to.deep.equal([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
    ]);
  });

  it('have topics in the languages of the reader', () => {
    const title = 'Language';
    const path = '/musterstadt/en/language/';
    const german = {...language, available_languages: inLanguage('en', path)};
    const {plan} = readLists('pages', {de: [german, courses], en: [{...pageEntry('language', {title}), path}]});
    expect(plan.topics.map((topic) => topic.title)).to.deep.equal([{de: 'Sprache', en: 'Language'}]);
  });
});
