import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {measureBudgets} from '../../.ci/budgets.mjs';
import {filesIn, pathOf, readJson, readText, tags} from './dist-files.mjs';

const scripts = filesIn('cdn').filter((file) => file.endsWith('.js'));
const html = /[\w$]+\.innerHTML=[\w$]+/g;

/** What must not be in a file that runs on a page of a town, and why. */
const forbidden = {
  'code from strings': /\beval\(|new Function\b|setTimeout\("/,
  'markup from strings': /insertAdjacentHTML|outerHTML|document\.write|createContextualFragment|setHTMLUnsafe/,
  'something kept on the device': /localStorage|sessionStorage|indexedDB|document\.cookie/,
  "Lit's own policy name, which a page may use for its own Lit": /createPolicy\("lit-html"/,
  'zod, which shares its settings with that of the page and breaks where old scripts add to every object': /_zod\b/,
  'the localisation of one language per page': /configureLocalization|lit-localize-status/,
  'notes for translators': /\bdesc:["'`]/,
  'development builds': /Lit is in dev mode|process\.env/,
  'a request to somebody else': /\b(?:fetch|import|sendBeacon)\(["'`]https?:/,
};

describe('the files for websites without a build', () => {
  it('are one for each element, one for all, the loader, the embed page with its script, and the plan workshop', () => {
    const entries = filesIn('cdn').filter((file) => !file.includes('/') && /\.(?:js|html)$/.test(file));
    const names = [...tags, 'planweiser', 'loader', 'embed', 'workshop'].map((name) => `${name}.js`);
    assert.deepEqual(entries, [...names, 'embed.html'].sort());
  });

  for (const {page, bytes, limit} of measureBudgets()) {
    it(`cost at most ${limit / 1000} kB: ${page}`, () => {
      assert.ok(bytes <= limit, `${bytes} bytes`);
    });
  }

  for (const [what, pattern] of Object.entries(forbidden)) {
    it(`hold nothing of this: ${what}`, () => {
      assert.deepEqual(
        scripts.filter((file) => pattern.test(readText(`cdn/${file}`))),
        [],
      );
    });
  }

  it('write markup in one place only, where Lit prepares its templates', () => {
    for (const file of ['planweiser', 'embed']) assert.equal(readText(`cdn/${file}.js`).match(html)?.length, 1, file);
    assert.doesNotMatch(readText('cdn/loader.js'), html);
  });

  it('hold no script and no style in the embed page', () => {
    assert.doesNotMatch(readText('cdn/embed.html'), /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
  });

  it('fetch nothing for the embed page but its script, languages, words for search and workbooks', () => {
    const fetched = readText('cdn/embed.js').match(/(?<=["'`]\.\/)(?:chunks|locales)\/[a-z-]+(?=-[\w-]{8}\.js)/g);
    const languages = fetched.filter((name) => !name.startsWith('chunks/embed-')).map((name) => name.split('/')[1]);
    assert.ok(fetched.includes('chunks/embed-workbook'));
    assert.ok(!languages.includes('en') && !languages.includes('de') && languages.includes('ar'), `${languages}`);
  });

  it('need nothing but planweiser.js for the first view of all elements', () => {
    const imports = readText('cdn/planweiser.js').match(/(?:from|import)\s*"\.[^"]+"/g);
    assert.equal(imports, null);
  });

  it('have the hashes that integrity.json says', () => {
    const hashes = readJson('cdn/integrity.json');
    assert.deepEqual(
      Object.keys(hashes),
      filesIn('cdn').filter((file) => /\.(?:js|css|html)$/.test(file)),
    );
    for (const [file, hash] of Object.entries(hashes)) assert.equal(hash, hashOf(pathOf(`cdn/${file}`)), file);
  });

  it('are the same after another build', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'planweiser-'));
    await promisify(execFile)('npx', ['rollup', '-c', '--silent', '--dir', folder], {cwd: pathOf('')});
    const known = readJson('cdn/integrity.json');
    const hashes = Object.keys(known).map((file) => [file, hashOf(join(folder, file))]);
    rmSync(folder, {recursive: true});
    assert.deepEqual(Object.fromEntries(hashes), known);
  });
});

function hashOf(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}
