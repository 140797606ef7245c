import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathOf, readJson, tags} from './dist-files.mjs';

const {exports, name} = readJson('package.json');

describe('the package', () => {
  for (const [path, target] of Object.entries(exports)) {
    it(`has what it exports as ${path}`, () => {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok(existsSync(pathOf(file)), file);
      }
      assert.ok(import.meta.resolve(path.replace('.', name)));
    });
  }

  it('names every element for itself', () => {
    for (const tag of tags) assert.ok(exports[`./${tag}.js`], tag);
  });

  it('ships what it promises and nothing else', () => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json'], {cwd: pathOf(''), stdio: ['ignore', 'pipe', 'ignore']}),
    );
    const files = packed[0].files.map(({path}) => path);
    for (const file of [
      'LICENSE',
      'README.md',
      'dist/index.d.ts',
      'dist/custom-elements.json',
      'dist/plan.schema.json',
      'cdn/planweiser.js',
      'cdn/integrity.json',
    ]) {
      assert.ok(files.includes(file), file);
    }
    const others = files.filter(
      (file) => !/^(?:dist|cdn|src)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(file),
    );
    assert.deepEqual(others, []);
  });
});

describe('custom-elements.json', () => {
  const {modules} = readJson('dist/custom-elements.json');
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

  it('describes every element', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
  });

  it('names files of the package only', () => {
    for (const {path} of modules) assert.ok(existsSync(pathOf(path)), path);
  });

  it('lists events by their names', () => {
    const events = elements.flatMap(({events = []}) => events);
    assert.ok(events.length > 0);
    for (const event of events) assert.match(event.name, /^[a-z]+(?:-[a-z]+)+$/);
  });
});
