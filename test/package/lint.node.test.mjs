import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {ESLint} from 'eslint';
import {pathOf} from './dist-files.mjs';

/** A line of code and the rule that refuses it. */
const faults = [
  [`import {unsafeCSS} from 'lit';`, 'no-restricted-imports'],
  [`import {unsafeHTML} from 'lit/directives/unsafe-html.js';`, 'no-restricted-imports'],
  [`import {styleMap} from 'lit/directives/style-map.js';`, 'no-restricted-imports'],
  [`import {Issue} from '../plan/issue.js'; export type Fault = Issue;`, '@typescript-eslint/consistent-type-imports'],
  [`import {csv} from '../export/csv.js';`, 'planweiser/import-direction'],
  ['export enum Colour {Red}', 'no-restricted-syntax'],
  ['export const styled = html`<p style="color: red"></p>`;', 'no-restricted-syntax'],
  ['export const image = html`<img src="a.png">`;', 'lit-a11y/alt-text'],
  ['export const twice = html`<p class="a" class="b"></p>`;', 'lit/no-duplicate-template-bindings'],
  [`document.body.innerHTML = '';`, 'no-restricted-syntax'],
  [`document.cookie = 'a=b';`, 'no-restricted-syntax'],
  [`localStorage.setItem('a', 'b');`, 'no-restricted-globals'],
  [`eval('1');`, 'no-eval'],
  ['export function show(open: boolean): void { void open; }', 'no-restricted-syntax'],
  ['export const sure = document.body.firstChild!;', '@typescript-eslint/no-non-null-assertion'],
  ['export const anything: any = 1;', '@typescript-eslint/no-explicit-any'],
  [`fetch('/plan.json');`, '@typescript-eslint/no-floating-promises'],
  ['export default 1;', 'no-restricted-syntax'],
];

/** Where `CI` is set, the parser would read the file from the disk instead. */
const readsGivenCode = {disallowAutomaticSingleRunInference: true};

describe('lint', () => {
  let messages = [];

  before(async () => {
    const eslint = new ESLint({
      cwd: pathOf(''),
      overrideConfigFile: pathOf('test/eslint.config.mjs'),
      overrideConfig: {languageOptions: {parserOptions: readsGivenCode}},
    });
    const code = [...faults.map(([line]) => line), `import {html} from 'lit';`].join('\n');
    const [result] = await eslint.lintText(code, {filePath: pathOf('src/base/define-element.ts')});
    messages = result.messages;
  });

  for (const [index, [line, rule]] of faults.entries()) {
    it(`refuses ${line}`, () => {
      const found = messages.filter((message) => message.line === index + 1).map(({ruleId}) => ruleId);
      assert.ok(found.includes(rule), `found: ${found}`);
    });
  }
});
