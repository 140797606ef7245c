import {expect} from '@open-wc/testing';
import {statusCodes} from '../../src/plan/status.js';
import {xliffUnits} from '../i18n/xliff-units.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {interfaceTexts, MessageSearch} from './interface-texts.js';
import {clearPage, findAll, openAll, planTags, planTexts, showPlan, speaks, textOf, wrapper} from './languages-page.js';

/** Some of the messages that each element shows. */
const shown = {
  'measure-table': ['measure-table-toolbar', 'measure-table-count', 'status-group-done', 'measure-permalink'],
  'offer-finder': ['offer-filter', 'offer-count', 'hours-opens-day', 'offer-wheelchair', 'hours-closed-then'],
  'plan-overview': ['overview-label', 'overview-by-status', 'overview-mean', 'overview-threats', 'overview-next'],
  'plan-timeline': ['timeline-label', 'timeline-as-of', 'timeline-unknown', 'timeline-none', 'timeline-table'],
  'wegweiser-nav': ['wegweiser-label', 'wegweiser-now', 'wegweiser-checked', 'wegweiser-optional', 'link-external'],
};

const notes = {
  en: ['These texts were translated automatically. The German version is binding. Show in German', 'English'],
  ar: ['تُرجمت هذه النصوص آليًا. النسخة الألمانية هي الملزمة. عرض بالألمانية', 'العربية'],
} as const;

const statuses = statusCodes.filter((code) => code !== 'unknown');

describe('the languages of the elements', () => {
  const page = document.documentElement;
  let pageLang: string;

  before(showPage);

  beforeEach(() => {
    pageLang = page.lang;
    page.lang = 'de';
  });

  afterEach(() => {
    page.lang = pageLang;
    clearPage();
  });

  describe('on one page', () => {
    it('may differ: an English and an Arabic table, each in its direction', async () => {
      const tables = [await showPlan('measure-table', 'en'), await showPlan('measure-table', 'ar')];
      expect(tables.map((table) => wrapper(table)?.dir)).to.deep.equal(['ltr', 'rtl']);
      expect(tables.map((table) => findAll(table, 'caption [data-results]').map(read))).to.deep.equal([
        ['16 measures'],
        ['16 إجراءً'],
      ]);
    });

    it('follow the page, except where an element has a language of its own', async () => {
      const [follower, english] = [await showPlan('measure-table'), await showPlan('measure-table', 'en')];
      page.lang = 'ar';
      await speaks(follower, 'ar');
      expect([wrapper(follower)?.dir, wrapper(english)?.dir]).to.deep.equal(['rtl', 'ltr']);
      page.lang = 'en';
      await speaks(follower, 'en');
      expect(interfaceTexts(follower)).to.deep.equal(interfaceTexts(english));
    });
  });

  for (const tag of planTags) {
    describe(`of <${tag}>`, () => {
      it('show in German the originals by which the tests below look for German', async () => {
        const element = await showPlan(tag, 'de');
        await openAll(element);
        const originals = new MessageSearch(await xliffUnits('en'), 'source');
        expect(originals.idsIn(interfaceTexts(element, await planTexts()))).to.include.members(shown[tag]);
      });

      for (const lang of ['en', 'ar'] as const) {
        it(`leave nothing of the interface in German in "${lang}"`, async () => {
          const element = await showPlan(tag, lang);
          await openAll(element);
          const units = (await xliffUnits(lang)).filter(({source, target}) => source !== target);
          const texts = interfaceTexts(element, await planTexts());
          expect(new MessageSearch(units, 'target').idsIn(texts)).to.include.members(shown[tag]);
          expect(new MessageSearch(units, 'source').idsIn(texts)).to.deep.equal([]);
        });

        it(`say in "${lang}" that a machine translated, and lead to the German text and back`, async () => {
          const [sentence, name] = notes[lang];
          const element = await showPlan(tag, lang);
          expect([noteOf(element), isNoteVisible(element)]).to.deep.equal([sentence, true]);
          pressNote(element);
          await speaks(element, 'de');
          expect([noteOf(element), wrapper(element)?.dir]).to.deep.equal([name, 'ltr']);
          pressNote(element);
          await speaks(element, lang);
          expect(noteOf(element)).to.equal(sentence);
        });
      }
    });
  }

  describe('of <status-badge>', () => {
    for (const lang of ['en', 'ar']) {
      it(`leave no status in German in "${lang}"`, async () => {
        const badges = await Promise.all(statuses.map((status) => showBadge(status, lang)));
        const units = (await xliffUnits(lang)).filter(({source, target}) => source !== target);
        const texts = badges.flatMap((badge) => interfaceTexts(badge));
        expect(new MessageSearch(units, 'target').idsIn(texts)).to.include.members(
          statuses.map((status) => `status-${status}`),
        );
        expect(new MessageSearch(units, 'source').idsIn(texts)).to.deep.equal([]);
      });
    }
  });

  for (const [what, tag, lang, text] of [
    ['percentages', 'measure-table', 'en', '66.5%'],
    ['percentages', 'measure-table', 'ar', '66.5\u200e%\u200e'],
    ['dates', 'measure-table', 'en', '15 September 2026'],
    ['dates', 'measure-table', 'ar', '15 سبتمبر 2026'],
    ['periods', 'measure-table', 'en', '\u2068April 2024\u2069 to \u20682027\u2069'],
    ['periods', 'measure-table', 'ar', 'من \u2068أبريل 2024\u2069 إلى \u20682027\u2069'],
    ['times', 'offer-finder', 'en', '\u206816:00\u2069 to \u206818:00\u2069'],
    ['times', 'offer-finder', 'ar', 'من \u206804:00 م\u2069 إلى \u206806:00 م\u2069'],
    ['lists', 'offer-finder', 'en', '\u2068German\u2069, \u2068Arabic\u2069 and \u2068French\u2069'],
    ['lists', 'offer-finder', 'ar', '\u2068الألمانية\u2069 و\u2068العربية\u2069 و\u2068الفرنسية\u2069'],
    ['days', 'wegweiser-nav', 'en', 'Checked: \u20682 November 2026\u2069'],
    ['days', 'wegweiser-nav', 'ar', 'جرى التحقق: \u20682 نوفمبر 2026\u2069'],
  ] as const) {
    it(`write ${what} in <${tag}> as "${lang}" does, with data isolated from the words around them`, async () => {
      const element = await showPlan(tag, lang);
      await openAll(element);
      await waitUntil(() => textOf(element).includes(text), `it says ${text}`);
    });
  }
});

async function showBadge(status: string, lang: string): Promise<Element> {
  const badge = Object.assign(document.createElement('status-badge'), {status, percent: 40, lang});
  document.body.append(badge);
  await speaks(badge, lang);
  return badge;
}

function noteOf(element: Element): string {
  return findAll(element, '[part=mt-note]').map(read).join();
}

function isNoteVisible(element: Element): boolean {
  return findAll(element, '[part=mt-note]').every((note) => note.checkVisibility());
}

function pressNote(element: Element): void {
  for (const button of findAll(element, '[part=mt-note] button')) button.click();
}

function read({textContent}: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
