import {expect} from '@open-wc/testing';
import {safeUrl} from '../../src/plan/safe-url.js';

/** Addresses that become links, and as what if not as they stand. */
const good: readonly (readonly [address: string, link?: string])[] = [
  ['https://example.org/a?b=c#d'],
  ['http://example.org'],
  ['HTTPS://EXAMPLE.ORG/'],
  ['  https://example.org\n', 'https://example.org'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['WWW.example.org', 'https://WWW.example.org'],
  ['https://bücher.example/ä'],
  ['https://example.org/javascript:alert(1)'],
  ['https://example.org:8080/@user'],
  ['//example.org/a'],
  ['/angebote'],
  ['angebote/cafe.html'],
  ['../plan'],
  ['?seite=2'],
  ['#m-38'],
  ['mailto:integration@example.org'],
  ['MAILTO:a@example.org?Subject=Frage%20zum%20Plan,%20bitte'],
  ['tel:+49-711-12345'],
];

const bad: readonly string[] = [
  '',
  '   ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'java\rscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript\n:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org',
  'about:blank',
  'view-source:https://example.org',
  'intent://example.org#Intent;end',
  'urn:isbn:1',
  'foo:bar',
  'https://user:password@example.org',
  'https://user@example.org',
  'https://:password@example.org',
  '//user:password@example.org',
  '/\\user@example.org',
  'www.example.org@evil.example',
  'https:user:password@evil.example',
  'https:/user@evil.example',
  'http:evil.example',
  'https:\\\\user@evil.example',
  'https://exam ple.org',
  'https://example.org/a b',
  'https://example.org/\nb',
  'https://example.org/\u2028b',
  'https://example.org/\u00a0b',
  'https://',
  'https://[::1',
  'https://example.org:99999',
  '//',
  'mailto:',
  'mailto:?subject=x',
  'mailto:integration',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org%2Cb@example.org',
  'mailto:a@example.org;b@example.org',
  'mailto:a@example.org?cc=b@example.org',
  'mailto:a@example.org?subject=x&BCC=b@example.org',
  'mailto:a@example.org?body=x',
  'mailto:a@example.org?to=b@example.org',
  'mailto:a@example.org?subject=x%0D%0ABcc:b@example.org',
  'mailto:a@example.org%0ABcc:b@example.org',
  `https://example.org/${'x'.repeat(2_048)}`,
];

describe('safeUrl', () => {
  for (const [address, link = address] of good) {
    it(`lets ${JSON.stringify(address)} become a link`, () => expect(safeUrl(address)).to.equal(link));
  }

  for (const address of bad) {
    it(`refuses ${JSON.stringify(address.slice(0, 60))}`, () => expect(safeUrl(address)).to.equal(undefined));
  }

  it('gives the same for its own result', () => {
    for (const [, link] of good) if (link !== undefined) expect(safeUrl(link)).to.equal(link);
  });

  it('never lets another scheme reach an href, in whatever document', () => {
    const link = document.createElement('a');
    for (const address of [...good.map(([first]) => first), ...bad]) {
      const safe = safeUrl(address);
      if (safe === undefined) continue;
      link.href = safe;
      expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(link.protocol);
      expect(link.username + link.password).to.equal('');
    }
  });
});
