import {expect} from '@open-wc/testing';
import {mailHref} from '../../src/base/mail-href.js';

function draft(parts: Partial<Parameters<typeof mailHref>[0]> = {}): URL | undefined {
  const href = mailHref({to: 'amt@example.org', subject: 'Frage', body: ['Text'], ...parts});
  return href === undefined ? undefined : new URL(href);
}

describe('a mail that is filled in', () => {
  it('keeps letters, signs and lines', () => {
    const href = draft({subject: 'Straße & Café? 100 % #1', body: ['a&b=c', '', 'ع 🙂']});
    expect(href?.searchParams.get('subject')).to.equal('Straße & Café? 100 % #1');
    expect(href?.searchParams.get('body')).to.equal('a&b=c\r\n\r\nع 🙂');
    expect(href?.hash).to.equal('');
  });

  const hostile = [
    'x\r\nBcc: a@example.org',
    'x\nCc: a',
    'x&bcc=a@example.org',
    'x?to=a',
    'x%0D%0ABcc:a',
    'x\u2028Bcc: a',
    'x\0y',
  ];
  for (const text of hostile) {
    it(`gets no header and no recipient from ${JSON.stringify(text)} in subject or text`, () => {
      const href = draft({subject: text, body: [text]});
      expect([href?.pathname, [...(href?.searchParams.keys() ?? [])].join()]).to.deep.equal([
        'amt@example.org',
        'subject,body',
      ]);
      expect(/[\p{Cc}\u2028]/u.test(href?.searchParams.get('subject') ?? '')).to.equal(false);
      expect(/[\p{Cc}\u2028]/u.test(href?.searchParams.get('body') ?? '')).to.equal(false);
    });
  }

  for (const to of [
    'a@example.org?cc=b@example.org',
    'a@example.org&x',
    'a@example.org#x',
    'a@x,b@x',
    'a@x%0d%0aBcc:b@x',
    'a\r\n@x',
    'a',
    '',
  ]) {
    it(`goes to nobody else with the address ${JSON.stringify(to)}`, () => {
      const href = draft({to});
      const [recipient = '', ...others] = decodeURIComponent(href?.pathname ?? to).split(/[,;\r\n]/);
      expect(href === undefined || (recipient === to && others.length === 0)).to.equal(true);
      expect([...(href?.searchParams.keys() ?? ['subject', 'body'])].join()).to.equal('subject,body');
    });
  }

  it('is short enough to be opened, however long the titles are', () => {
    const long = 'ü'.repeat(5_000);
    expect(draft({subject: long, body: [long]})?.href.length).to.be.lessThan(4_000);
  });

  it('does not break on half of a letter', () => {
    expect(draft({subject: 'a\ud83d', body: ['\udc00b']})?.searchParams.get('body')).to.equal('b');
  });
});
