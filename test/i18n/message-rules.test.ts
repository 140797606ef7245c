import {expect} from '@open-wc/testing';
import {messageFaults, shapeOf, translationFaults} from '../../locales/message-rules.mjs';
import type {SourceMessage} from '../../locales/message-rules.mjs';

const good: SourceMessage = {
  id: 'test-count',
  desc: 'Anzahl',
  text: '{n, plural, one {# Ort} other {# Orte}}',
  tag: undefined,
};

const badMessages: readonly [title: string, change: Partial<SourceMessage>, fault: string][] = [
  ['an id made by the extractor', {id: 's4a1f0c2b3d4e5f60'}, 'id'],
  ['no description', {desc: undefined}, 'desc'],
  ['an ampersand', {text: 'Ziele & Wege'}, 'escaped'],
  ['markup in a plain text', {text: '<b>Ziele</b>'}, 'escaped'],
  ['a plural without "one"', {text: '{n, plural, other {# Orte}}'}, 'plural'],
  ['a category that German does not have', {text: '{n, plural, one {a} few {b} other {c}}'}, 'plural'],
  ['an open brace', {text: 'Orte {n'}, 'brace'],
  ['a `select`', {text: '{n, select, a {b} other {c}}'}, 'syntax'],
  ['a `str` template', {tag: 'str'}, 'str'],
];

const arabic = '{n, plural, zero {لا} one {واحد} two {اثنان} few {# أماكن} many {# مكانا} other {# مكان}}';

const badTranslations: readonly [title: string, translation: string, fault: string][] = [
  ['nothing', '', 'empty'],
  ['a missing category', '{n, plural, one {واحد} other {# مكان}}', 'plural'],
  ['another argument', arabic.replace('{n,', '{m,'), 'arguments'],
  ['no argument', 'أماكن', 'arguments'],
  ['an ampersand', `${arabic} &`, 'escaped'],
];

describe('the rules of messages', () => {
  it('accept a message in order', () => {
    expect(messageFaults(good, 'de')).to.deep.equal([]);
  });

  it('accept markup in templates', () => {
    expect(messageFaults({...good, text: 'Ziele &amp; Wege', tag: 'html'}, 'de')).to.deep.equal([]);
  });

  for (const [title, change, fault] of badMessages) {
    it(`name ${title}`, () => {
      expect(messageFaults({...good, ...change}, 'de').join()).to.contain(fault);
    });
  }

  it('accept a translation with every plural form of its language', () => {
    expect(translationFaults(good, arabic, 'ar')).to.deep.equal([]);
  });

  for (const [title, translation, fault] of badTranslations) {
    it(`name a translation with ${title}`, () => {
      expect(translationFaults(good, translation, 'ar').join()).to.contain(fault);
    });
  }

  it('see arguments within plural forms, and exact counts beside categories', () => {
    expect(shapeOf('{n, plural, =0 {bei {a}} other {# bei {b}}}')).to.deep.equal({
      names: ['a', 'b', 'n'],
      plurals: [{name: 'n', categories: ['other']}],
    });
  });
});
