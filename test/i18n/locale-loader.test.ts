import {expect} from '@open-wc/testing';
import {createLocaleLoader} from '../../src/i18n/locale-loader.js';

const texts = {templates: {'test-word': 'Word'}};

describe('createLocaleLoader', () => {
  it('has nothing to fetch for a locale that shows the German originals', () => {
    const load = createLocaleLoader({de: {}});
    expect([load('de'), load('de-simple')]).to.deep.equal([undefined, undefined]);
  });

  it('asks once, however many elements want the language', async () => {
    let asked = 0;
    const count = async (): Promise<typeof texts> => {
      asked++;
      return texts;
    };
    const load = createLocaleLoader({en: {load: count}});
    await Promise.all([load('en'), load('en')]);
    await load('en');
    expect(asked).to.equal(1);
  });

  it('asks again after a failure', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve(texts)];
    const load = createLocaleLoader({en: {load: () => answers.shift() ?? Promise.resolve(texts)}});
    await load('en')?.catch(() => undefined);
    expect(await load('en')).to.deep.equal({first: texts.templates});
  });

  it('adds the texts of what loads on demand once they are asked for, and asks again after a failure', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve({templates: {'test-more': 'More'}})];
    const more = (): Promise<typeof texts> => (answers.shift() ?? Promise.resolve(texts)) as Promise<typeof texts>;
    const load = createLocaleLoader({en: {load: async () => ({...texts, parts: {plan: more, help: more}})}});
    const loaded = await load('en');
    expect(loaded?.first).to.equal(texts.templates);
    await loaded?.parts?.plan().catch(() => undefined);
    expect(await loaded?.parts?.plan()).to.deep.equal({'test-word': 'Word', 'test-more': 'More'});
    expect((await loaded?.parts?.plan()) === (await loaded?.parts?.plan())).to.equal(true);
  });
});
