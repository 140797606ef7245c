import {describe, it} from 'node:test';
import {filesIn} from './dist-files.mjs';

describe('on a server without a DOM', () => {
  for (const file of filesIn('dist').filter((path) => path.endsWith('.js'))) {
    it(`${file} can be imported`, async () => {
      await import(`../../dist/${file}`);
    });
  }
});
