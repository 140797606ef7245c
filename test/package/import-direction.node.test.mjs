import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Linter} from 'eslint';
import tseslint from 'typescript-eslint';
import {importDirection} from '../eslint.layers.mjs';

const config = {
  files: ['**/*.ts'],
  languageOptions: {parser: tseslint.parser},
  plugins: {planweiser: {rules: {'import-direction': importDirection}}},
  rules: {'planweiser/import-direction': 'error'},
};

describe('lint refuses an import', () => {
  const refused = [
    ['plan/plan.ts', `import {load} from '../data/load-plan.js';`],
    ['plan/plan.ts', `import type {Load} from '../data/load-plan.js';`],
    ['plan/plan.ts', `import {html} from 'lit';`],
    ['plan/plan.ts', `import * as z from 'zod';`],
    ['search/fold.ts', `import type {Plan} from '../plan/plan.js';`],
    ['import/csv.ts', `import {read} from '../sources/integreat.js';`],
    ['export/csv.ts', `import {load} from '../data/load-plan.js';`],
    ['data/load-plan.ts', `import {read} from '../import/csv.js';`],
    ['data/load-plan.ts', `import {html} from 'lit';`],
    ['i18n/format.ts', `import {dates} from '../plan/dates.js';`],
    ['base/icons.ts', `import {csv} from '../export/csv.js';`],
    ['base/icons.ts', `import {Badge} from '../elements/status-badge/status-badge.js';`],
    ['elements/a/a.ts', `import {B} from '../b/b.js';`],
    ['elements/a/a.ts', `import '../b/define.js';`],
    ['elements/a/a.ts', `import './define.js';`],
    ['elements/a/a.ts', `import {load} from '../../data/load-plan.js';`],
    ['elements/a/a.ts', `const load = () => import('../../data/load-plan.js');`],
    ['elements/a/a.ts', `export {B} from '../b/b.js';`],
    ['elements/a/define.ts', `import {B} from '../b/b.js';`],
    ['base/plan-element.ts', `import {Plan} from '../index.js';`],
    ['base/plan-element.ts', `import './guard-globals.js';`],
    ['cli/check.ts', `import {html} from 'lit';`],
    ['embedding/own-plan.ts', `import {parsePlan} from '../plan/parse-plan.js';`],
    ['loader.ts', `import {define} from './base/define-element.js';`],
    ['index.ts', `import './define.js';`],
  ];
  for (const [file, code] of refused) {
    it(`in ${file}: ${code}`, () => {
      assert.equal(faultsIn(file, code).length, 1);
    });
  }
});

describe('lint allows an import', () => {
  const allowed = [
    ['plan/plan.ts', `import * as z from 'zod/mini';`],
    ['data/load-plan.ts', `const read = () => import('../import/csv.js');`],
    ['data/load-plan.ts', `import type {ReactiveController} from 'lit';`],
    ['i18n/format.ts', `import type {Plan} from '../plan/plan.js';`],
    ['base/icons.ts', `import {live} from 'lit/directives/live.js';`],
    ['elements/a/a.ts', `import {csv} from '../../export/csv.js';`],
    ['elements/a/a.ts', `import styles from './a.styles.js';`],
    ['elements/a/define.ts', `import '../../base/guard-globals.js';`],
    ['elements/a/define.ts', `import '../b/define.js';`],
    ['define.ts', `import './elements/a/define.js';`],
    ['index.ts', `export {A} from './elements/a/a.js';`],
    ['loader.ts', `const a = () => import('./elements/a/define.js');`],
    ['loader.ts', `import {widgets} from './embedding/widgets.js';`],
    ['cli/check.ts', `import {readFile} from 'node:fs/promises';`],
  ];
  for (const [file, code] of allowed) {
    it(`in ${file}: ${code}`, () => {
      assert.deepEqual(faultsIn(file, code), []);
    });
  }
});

function faultsIn(file, code) {
  return new Linter({configType: 'flat', cwd: '/project'}).verify(code, [config], `/project/src/${file}`);
}
