import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {tags} from './dist-files.mjs';

const defined = [];
globalThis.customElements = {define: (tag) => defined.push(tag), get: () => undefined};

describe('the entry of the package', () => {
  it('gives a developer the classes and the parser, and registers nothing', async () => {
    const {parsePlan, ...rest} = await import('../../dist/index.js');
    assert.equal(typeof parsePlan, 'function');
    for (const tag of tags) {
      const name = `${tag.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())}Element`;
      assert.equal(typeof rest[name], 'function', name);
    }
    assert.deepEqual(defined, []);
  });

  it('is apart from what registers every element', async () => {
    await import('../../dist/define.js');
    assert.deepEqual(defined.toSorted(), tags);
  });
});
