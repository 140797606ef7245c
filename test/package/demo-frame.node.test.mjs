import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const demo = new URL('../../demo/', import.meta.url);
const pages = readdirSync(demo, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html'));

const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/** Takes in what editors paste, and can send nothing. */
const workshop = 'werkstatt/index.html';

/** Pages are whole files, as a town would have them; what they all show has to stay alike. */
const parts = {
  'what a page may load': policy,
  'the head of the page with its navigation': /<header class="site-header".*?<\/header>/s,
  'the foot of the page': /<footer class="site-footer".*?<\/footer>/s,
};

describe('the pages of the demo town', () => {
  for (const [name, part] of Object.entries(parts)) {
    it(`share ${name}`, () => {
      const alikeOnes = part === policy ? pages.filter((path) => path !== workshop) : pages;
      const [first, ...others] = alikeOnes.map((path) => [path, alike(partOf(path, part))]);
      for (const [path, text] of others) assert.equal(text, first[1], path);
    });
  }

  it('may load no data where editors bring their own', () => {
    assert.match(partOf(workshop, policy), /default-src 'none';.*connect-src 'none';.*form-action 'none'/);
  });
});

function partOf(path, part) {
  const found = part.exec(readFileSync(new URL(path, demo), 'utf8'));
  assert.ok(found, `${path} has none`);
  return found[0];
}

/** Pages with frames allow those, too. Pages in a folder lead to the same pages by other addresses, and each says by itself where readers are. */
function alike(html) {
  return html
    .replaceAll('="../', '="')
    .replaceAll(' aria-current="page"', '')
    .replace(" frame-src 'self';", '')
    .replace(/href="(?:elemente\/)?index\.html">Die Elemente/, 'href="elemente/index.html">Die Elemente')
    .replace(/\s+/g, ' ');
}
