import {describe, it} from 'node:test';
import {filesIn} from './dist-files.mjs';

describe('on a server without a DOM', () => {
  // What stands in cli/ is a program: imported, it would run.
  for (const file of filesIn('dist').filter((path) => path.endsWith('.js') && !path.startsWith('cli/'))) {
    it(`${file} can be imported`, async () => {
      await import(`../../dist/${file}`);
    });
  }
});
