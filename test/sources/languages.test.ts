import {expect} from '@open-wc/testing';
import {inSlices} from '../../src/data/in-slices.js';
import {PlanError} from '../../src/plan/plan-error.js';
import {parsePlan} from '../../src/plan/parse-plan.js';
import {readIntegreatAddress} from '../../src/sources/integreat-address.js';
import {langOfSlug, offeredSlugs, slugFor} from '../../src/sources/integreat-languages.js';
import {planOfList} from '../../src/sources/integreat-shape.js';
import {loadIntegreat} from '../../src/sources/load-integreat.js';
import {eventEntry, from, inLanguage, locationEntry, pageEntry} from './answers.js';

const address = 'https://cms.example.org/api/v3/musterstadt/en/locations/?on_map=1';

describe('tags of Integreat', () => {
  it('stand for the languages of plans', () => {
    const tags = ['de', 'de-si', 'fa-AF', 'ku', 'ar-arb', 'zh-CN', '<b>', '__proto__'];
    expect(tags.map(langOfSlug)).to.deep.equal(['de', 'de-simple', 'prs', 'kmr', 'ar', 'zh-cn', undefined, undefined]);
  });

  it('serve a reader by the very language, else by another form of it', () => {
    const offered = ['en', 'de-si', 'fa-AF', 'ar-arb', 'ku'];
    const readers = ['ar', 'fa', 'prs', 'kmr', 'de-simple', 'en', 'tr', 'de'];
    expect(readers.map((lang) => slugFor(lang, offered))).to.deep.equal([
      'ar-arb',
      'fa-AF',
      'fa-AF',
      'ku',
      'de-si',
      'en',
      undefined,
      undefined,
    ]);
    expect(slugFor('de-simple', ['de', 'en'])).to.equal(undefined);
  });

  it('are offered where anything is translated', () => {
    const entry = locationEntry('a', {
      available_languages: {...inLanguage('ar', '/a/'), ...inLanguage('tr', '/t/', null)},
    });
    expect([...offeredSlugs([entry, null, {available_languages: 'x'}])]).to.deep.equal(['ar']);
  });
});

describe('an address of Integreat', () => {
  it('says region, language and list', () => {
    expect(readIntegreatAddress(address)).to.include({endpoint: 'locations', region: 'musterstadt', slug: 'en'});
    expect(readIntegreatAddress('https://example.org/kopie/musterstadt/fa-AF/pages.json')).to.include({
      endpoint: 'pages',
      slug: 'fa-AF',
    });
  });

  it('leads to other languages, with everything else as it is', () => {
    expect(readIntegreatAddress(address)?.inLanguage('ar')).to.equal(
      'https://cms.example.org/api/v3/musterstadt/ar/locations/?on_map=1',
    );
    const region = 'https://cms.example.org/api/v3/de/de/events/index.json';
    expect(readIntegreatAddress(region)?.inLanguage('uk')).to.equal(
      'https://cms.example.org/api/v3/de/uk/events/index.json',
    );
  });

  it('is none without a list', () => {
    for (const path of [
      '/api/v3/musterstadt/de/',
      '/api/v3/regions/',
      '/api/v3/musterstadt/de/offers/',
      '/plan.json',
    ]) {
      expect(readIntegreatAddress(`https://cms.example.org${path}`), path).to.equal(undefined);
    }
  });
});

describe('loading from Integreat', () => {
  const german = locationEntry('cafe', {available_languages: inLanguage('ar', '/musterstadt/ar/locations/x/')});
  const arabic = locationEntry('x', {title: 'مقهى'}, 'ar');

  /** A server that has these lists by language, and answers 404 otherwise. */
  function server(lists: Readonly<Record<string, unknown>>) {
    const asked: string[] = [];
    const ask = async (each: string): Promise<unknown> => {
      const slug = readIntegreatAddress(each)?.slug ?? '';
      asked.push(slug);
      if (slug in lists) return lists[slug];
      throw new PlanError('http', {status: 404});
    };
    return {asked, ask};
  }

  it('asks for German, and for the reader’s language where the list says that it is translated', async () => {
    const {ask, asked} = server({de: [german], ar: [arabic]});
    const {document, complete} = await loadIntegreat(address, {ask, languages: ['ar', 'tr']});
    expect(asked).to.deep.equal(['de', 'ar']);
    expect(complete(parsePlan(document)).plan.offers[0]?.title).to.deep.equal({de: 'cafe', ar: 'مقهى'});
  });

  it('pauses after each entry of a list where asked to, and makes the same plan', async () => {
    const entries = Array.from({length: 500}, (_, at) =>
      locationEntry(`ort-${at}`, {excerpt: 'Wort &amp; '.repeat(500)}),
    );
    const {ask} = server({de: entries});
    let pauses = 0;
    const work = <Result>(steps: Generator<unknown, Result>): Promise<Result> =>
      inSlices(steps, {onPause: () => void (pauses += 1)});
    const [{document}, atOnce] = await Promise.all([
      loadIntegreat(address, {ask, work}),
      loadIntegreat(address, {ask}),
    ]);
    expect(document).to.deep.equal(atOnce.document);
    expect(pauses).to.be.at.least(entries.length);
  });

  it('asks for nothing twice', async () => {
    const {ask, asked} = server({de: [german], ar: [arabic]});
    const lists = new Map<string, readonly unknown[]>();
    await loadIntegreat(address, {ask, lists});
    await loadIntegreat(address, {ask, lists, languages: ['ar']});
    expect(asked).to.deep.equal(['de', 'ar']);
  });

  it('keeps the language of the address where there is no German', async () => {
    const english = locationEntry('cafe', {title: 'Café'}, 'en');
    const {document} = await loadIntegreat(address, {...server({en: [english]}), languages: ['de']});
    expect(parsePlan(document).plan).to.include({lang: 'en', title: 'Integreat: musterstadt'});
  });

  it('shows German and tells the editor when a translation cannot be had', async () => {
    const {document, complete} = await loadIntegreat(address, {...server({de: [german]}), languages: ['ar']});
    const {plan, issues} = complete(parsePlan(document));
    expect(plan.offers).to.have.length(1);
    expect(issues.map(({effect, sentence}) => `${effect}: ${sentence ?? ''}`)).to.deep.equal([
      'hint: Die Fassung „ar“ konnte nicht geladen werden. Gezeigt wird die deutsche.',
    ]);
  });

  it('fails as the server fails, and with a remedy where the answer is no list', async () => {
    expect(await failure(server({}).ask)).to.deep.include({kind: 'http', details: {status: 404}});
    const {kind, details} = await failure(server({de: {error: 'No Region found.'}}).ask);
    expect([kind, details.code]).to.deep.equal(['syntax', 'not-a-list']);
    expect(details.sentence).to.include('„No Region found.“').and.include('/api/v3/musterstadt/de/locations/');
    expect((await failure(server({de: 'x'}).ask)).details.sentence).to.include('keine Liste');
  });

  it('reads a list at any address by its shape', async () => {
    const ask = async (): Promise<unknown> => [arabic];
    const {document} = await loadIntegreat('https://example.org/orte.json', {ask});
    expect(parsePlan(document).plan).to.include({lang: 'ar'});
  });
});

describe('a list without an address', () => {
  it('is known by its shape, each kind of list', () => {
    const dates = from('2026-12-01T13:00', '2026-12-01T15:00');
    const lists = [[locationEntry('a')], [pageEntry('b')], [null, eventEntry('c', dates)]];
    const topics = lists.map((list) => parsePlan(planOfList(list, '2026-11-20')).plan.topics.map(({id}) => id));
    expect(topics).to.deep.equal([['begegnung'], [], ['events']]);
  });

  it('is nothing of Integreat’s otherwise', () => {
    for (const value of [[], [1], [{path: '/a/b/'}], {}, null, 'x', [{title: 'x', excerpt: ''}]]) {
      expect(planOfList(value, '2026-11-20'), JSON.stringify(value)).to.equal(undefined);
    }
  });
});

async function failure(ask: (each: string) => Promise<unknown>): Promise<PlanError> {
  try {
    await loadIntegreat('https://cms.example.org/api/v3/musterstadt/de/locations/', {ask});
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('It was loaded.');
}
