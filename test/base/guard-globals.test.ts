import {expect} from '@open-wc/testing';
import 'lit';

const globals = window as unknown as Record<string, unknown>;
let copies = 0;

/** Runs the guard once more: a module runs once for each address. */
async function guard(): Promise<void> {
  copies += 1;
  await import(`../../src/base/guard-globals.ts?copy=${copies}`);
}

describe('the guard of the globals of Lit', () => {
  for (const [name, markup] of [
    ['litElementHydrateSupport', '<p id="litElementHydrateSupport"></p>'],
    ['reactiveElementPolyfillSupport', '<form name="reactiveElementPolyfillSupport"></form>'],
    ['litHtmlVersions', '<a id="litHtmlVersions"></a><a id="litHtmlVersions"></a>'],
  ] as const) {
    it(`hides ${markup}`, async () => {
      const before = Object.getOwnPropertyDescriptor(globals, name);
      Reflect.deleteProperty(globals, name);
      const page = document.createElement('div');
      page.innerHTML = markup;
      document.body.append(page);
      expect(globals[name]).not.to.equal(undefined);
      await guard();
      expect(globals[name]).to.equal(undefined);
      page.remove();
      Reflect.deleteProperty(globals, name);
      if (before) Object.defineProperty(globals, name, before);
    });
  }

  it('leaves alone what Lit has put there', async () => {
    const before = globals['litHtmlVersions'];
    expect(before).to.be.an('array');
    await guard();
    expect(globals['litHtmlVersions']).to.equal(before);
  });
});
