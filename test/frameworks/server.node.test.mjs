import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {createElement as element} from 'react';
import {renderToString} from 'react-dom/server';
import {compile} from 'svelte/compiler';
import {render} from 'svelte/server';
import 'planweiser/define.js';
import 'planweiser/react.js';
import 'planweiser/svelte.js';
import 'planweiser/vue.js';

const fallback = element('a', {href: '/plan.pdf'}, 'Der Plan als PDF');

describe('a server that imports the elements', () => {
  it('prints the tag and its fallback with React', () => {
    const page = element('measure-table', {src: '/plan.json', 'page-size': 20, report: true}, fallback);
    assert.equal(
      renderToString(page),
      '<measure-table src="/plan.json" page-size="20" report=""><a href="/plan.pdf">Der Plan als PDF</a></measure-table>',
    );
  });

  it('prints the tag and its fallback with Svelte', async () => {
    const source = readFileSync(new URL('src/Plan.svelte', import.meta.url), 'utf8');
    const {js} = compile(source, {generate: 'server', filename: 'Plan.svelte'});
    const module = new URL('node_modules/.plan.server.mjs', import.meta.url);
    writeFileSync(module, js.code);
    const {body} = render((await import(module.href)).default);
    assert.match(body, /<measure-table[^>]* src="\/massnahmen\.csv"[^>]*>/);
    assert.match(body, /<a href="\/massnahmen\.csv">Maßnahmen als Tabelle<\/a>/);
  });
});
