import {expect} from '@open-wc/testing';
import {longForm, valueAt, withValue, withWords, wordsOf} from '../../src/plan/raw-edits.js';

const document = {title: 'Plan', own: {kept: [1, 2]}, measures: [{title: 'A'}, {title: 'B', x: null}]};

describe('a change to a document as it was written', () => {
  it('leaves everything else as it was, and the original alone', () => {
    const changed = withValue(document, ['measures', 1, 'title'], 'C');
    expect(changed).to.deep.equal({...document, measures: [{title: 'A'}, {title: 'C', x: null}]});
    expect(document.measures[1]?.title).to.equal('B');
    expect((changed as typeof document).own).to.equal(document.own);
  });

  it('makes what is not there on its way', () => {
    const changed = withValue(document, ['measures', 0, 'updates', 0], {text: 'Neu'});
    expect(valueAt(changed, ['measures', 0])).to.deep.equal({title: 'A', updates: [{text: 'Neu'}]});
    expect(withValue({}, ['contactPoint', 'phones', 0, 'number'], '1')).to.deep.equal({
      contactPoint: {phones: [{number: '1'}]},
    });
  });

  it('takes out keys and entries', () => {
    expect(withValue(document, ['measures', 0], undefined)).to.deep.include({measures: [{title: 'B', x: null}]});
    expect(withValue({a: 1, b: 2}, ['a'], undefined)).to.deep.equal({b: 2});
  });

  it('keeps the order of keys', () => {
    expect(Object.keys(withValue(document, ['title'], 'Neu') as object)).to.deep.equal(Object.keys(document));
  });

  it('finds only what a value has of its own', () => {
    expect(valueAt(document, ['toString'])).to.equal(undefined);
    expect(valueAt(document, ['measures', 7, 'title'])).to.equal(undefined);
  });
});

describe('the words of a text', () => {
  it('are changed in one language only', () => {
    expect(withWords({de: 'Kurs', ar: 'دورة'}, 'Treff', 'de', 'de')).to.deep.equal({de: 'Treff', ar: 'دورة'});
    expect(withWords('Kurs', 'Course', 'en', 'de')).to.deep.equal({de: 'Kurs', en: 'Course'});
    expect(withWords('Kurs', 'Treff', 'de', 'de')).to.equal('Treff');
  });

  it('end where nothing is left', () => {
    expect(withWords('Kurs', '', 'de', 'de')).to.equal(undefined);
    expect(withWords({de: 'Kurs'}, '', 'de', 'de')).to.equal(undefined);
  });

  it('are those of the language asked for, and none of what is no plain text', () => {
    expect(wordsOf({de: 'Kurs', en: 'Course'}, 'en', 'de')).to.equal('Course');
    expect(wordsOf('Kurs', 'en', 'de')).to.equal('');
    expect(wordsOf(undefined, 'de', 'de')).to.equal('');
    expect(wordsOf([{p: 'Kurs'}], 'de', 'de')).to.equal(undefined);
  });

  it('may stand for an object', () => {
    expect(longForm('Amt', 'name')).to.deep.equal({name: 'Amt'});
    expect(longForm({name: 'Amt', email: 'a@b.example'}, 'name')).to.deep.equal({name: 'Amt', email: 'a@b.example'});
    expect(longForm(null, 'name')).to.deep.equal({});
  });
});
