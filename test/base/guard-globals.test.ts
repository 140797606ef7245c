import {expect} from '@open-wc/testing';

const globals = window as unknown as Record<string, unknown>;
let copies = 0;

/** Runs the guard once more: a module runs once for each address. */
async function guard(): Promise<void> {
  copies += 1;
  await import(`../../src/base/guard-globals.ts?copy=${copies}`);
}

describe('the guard of the globals of our libraries', () => {
  for (const [name, markup] of [
    ['litElementHydrateSupport', '<p id="litElementHydrateSupport"></p>'],
    ['reactiveElementPolyfillSupport', '<form name="reactiveElementPolyfillSupport"></form>'],
    ['__zod_globalRegistry', '<a id="__zod_globalRegistry"></a><a id="__zod_globalRegistry"></a>'],
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

  it('leaves alone what the libraries have put there', async () => {
    const {litHtmlVersions, __zod_globalConfig} = globals;
    globals['litHtmlVersions'] = ['3.0.0'];
    globals['__zod_globalConfig'] = {jitless: true};
    await guard();
    expect([globals['litHtmlVersions'], globals['__zod_globalConfig']]).to.deep.equal([['3.0.0'], {jitless: true}]);
    Object.assign(globals, {litHtmlVersions, __zod_globalConfig});
  });
});
