import {expect} from '@open-wc/testing';
import {readPermalink, readView, writeView} from '../../src/base/view-state.js';

const views: readonly [title: string, params: Readonly<Record<string, string>>, hash: string][] = [
  ['a word', {q: 'Sprache'}, '#pw:table.q=Sprache'],
  [
    'several values in reading order',
    {status: 'planned,done', page: '2'},
    '#pw:table.status=planned,done&table.page=2',
  ],
  [
    'letters of all scripts',
    {q: 'Café اللغة 日本'},
    '#pw:table.q=Caf%C3%A9%20%D8%A7%D9%84%D9%84%D8%BA%D8%A9%20%E6%97%A5%E6%9C%AC',
  ],
  ['characters that mean something here', {q: 'a&b=c.d#e%f'}, '#pw:table.q=a%26b%3Dc.d%23e%25f'],
  ['an empty value', {q: ''}, '#pw:table.q='],
  ['names that every object has', {constructor: 'a', toString: 'b'}, '#pw:table.constructor=a&table.toString=b'],
];

describe('the view in the fragment', () => {
  for (const [title, params, hash] of views) {
    it(`is written and read again: ${title}`, () => {
      const written = writeView('', 'table', new Map(Object.entries(params)));
      expect(written).to.equal(hash);
      expect([...readView(hash, 'table')]).to.deep.equal(Object.entries(params));
    });
  }

  it('stays as it is in the address of a page', () => {
    for (const [, , hash] of views) expect(new URL(hash, 'https://example.org/').hash).to.equal(hash);
  });

  for (const key of ['table', 'a.b', 'a=b&c', 'Maßnahmen', '__proto__', 'x/y:z']) {
    it(`is kept under the key ${key}`, () => {
      const hash = writeView('', key, new Map([['q', 'x']])) ?? '';
      expect(readView(hash, key).get('q')).to.equal('x');
      expect(readView(hash, 'b').size).to.equal(0);
    });
  }

  it('leaves the views of other elements alone', () => {
    const hash = writeView('#pw:a.q=1&b.q=2&b.page=3', 'a', new Map([['q', '4']])) ?? '';
    expect([...readView(hash, 'b')]).to.deep.equal([
      ['q', '2'],
      ['page', '3'],
    ]);
    expect([...readView(hash, 'a')]).to.deep.equal([['q', '4']]);
  });

  it('is gone when nothing is left to keep', () => {
    expect(writeView('#pw:a.q=1', 'a', new Map())).to.equal('');
    expect(writeView('#pw:a.q=1&b.q=2', 'a', new Map())).to.equal('#pw:b.q=2');
  });

  it('takes the place of a foreign fragment', () => {
    expect(writeView('#impressum', 'a', new Map([['q', '1']]))).to.equal('#pw:a.q=1');
  });

  it('never touches a fragment with a secret of WordPress', () => {
    expect(writeView('#?secret=Xy12', 'a', new Map([['q', '1']]))).to.equal(undefined);
  });

  for (const hash of ['', '#', '#impressum', '#?secret=Xy12', '#/route?q=1', '#pw', '#pw.a.q=1', 'pw:a.q=1']) {
    it(`is empty in the foreign fragment "${hash}"`, () => {
      expect(readView(hash, 'a').size).to.equal(0);
    });
  }

  const hostile = [
    '#pw:',
    '#pw:&&&',
    '#pw:a',
    '#pw:a=1',
    '#pw:.q=1',
    '#pw:a.=1',
    '#pw:a.q=%E0%A4%A',
    '#pw:%.q=1',
    `#pw:${'&'.repeat(10_000)}`,
    `#pw:${'a.'.repeat(10_000)}`,
  ];
  for (const hash of hostile) {
    it(`passes over what is no pair: ${hash.slice(0, 20)}`, () => {
      expect(readView(hash, 'a').size).to.equal(0);
      expect([...readView(`${hash}&a.p=2`, 'a')]).to.deep.equal([['p', '2']]);
    });
  }

  it('keeps half a character out of the address', () => {
    expect(writeView('', 'a', new Map([['q', 'x\ud800y']]))).to.equal('#pw:a.q=xy');
  });

  it('takes the last of two equal names', () => {
    expect(readView('#pw:a.q=1&a.q=2', 'a').get('q')).to.equal('2');
  });
});

describe('a permalink', () => {
  const links: readonly [hash: string, id: string | undefined][] = [
    ['#m-38', 'm-38'],
    ['#m%2D38', 'm-38'],
    ['#Stra%C3%9Fe', 'Straße'],
    ['#pw:a.q=1', undefined],
    ['#', undefined],
    ['', undefined],
    ['#%E0%A4%A', undefined],
  ];
  for (const [hash, id] of links) {
    it(`"${hash}" names ${id ?? 'nothing'}`, () => {
      expect(readPermalink(hash)).to.equal(id);
    });
  }
});
