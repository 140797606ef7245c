import {expect, fixtureSync, html, oneEvent} from '@open-wc/testing';
import {createLocaleLoader} from '../../src/i18n/locale-loader.js';
import type {LocaleErrorEvent} from '../../src/i18n/locale-error.event.js';
import {HeldLoader, LocaleProbe, greetingLoader, settled} from './locale-probe.js';

const german = 'de ltr Hallo';
const english = 'en ltr Hello';
const arabic = 'ar rtl أهلا';

describe('LocaleController', () => {
  const page = document.documentElement;
  let pageLang: string;

  beforeEach(() => {
    pageLang = page.lang;
    page.lang = 'de';
    LocaleProbe.load = greetingLoader();
  });

  afterEach(() => {
    page.lang = pageLang;
  });

  describe('finds the language', () => {
    it('of the page', async () => {
      page.lang = 'en';
      expect(await greets(await probeIn(html`<locale-probe></locale-probe>`))).to.equal('Hello');
    });

    it('of the section', async () => {
      expect(await greets(await probeIn(html`<section lang="ar"><locale-probe></locale-probe></section>`))).to.equal(
        'أهلا',
      );
    });

    it('of the element itself before any other', async () => {
      const probe = await probeIn(html`<section lang="ar"><locale-probe lang="en"></locale-probe></section>`);
      expect(await greets(probe)).to.equal('Hello');
    });

    it('of the section around an empty lang', async () => {
      const probe = await probeIn(html`<section lang="ar"><locale-probe lang=""></locale-probe></section>`);
      expect(await greets(probe)).to.equal('أهلا');
    });

    it('around the host of a shadow tree', async () => {
      const section = fixtureSync(html`<section lang="ar"><probe-frame></probe-frame></section>`);
      expect(await greets(innerOf(section))).to.equal('أهلا');
    });

    it('around hosts within hosts', async () => {
      const outer = fixtureSync<HTMLElement>(html`<section lang="ar"><div></div></section>`);
      const frame = document.createElement('probe-frame');
      outer.querySelector('div')?.attachShadow({mode: 'closed'}).append(frame);
      expect(await greets(frame.inner)).to.equal('أهلا');
    });

    it('of the tree in which a slotted element is written', async () => {
      const section = fixtureSync(html`
        <section lang="en">
          <probe-frame><locale-probe></locale-probe></probe-frame>
        </section>
      `);
      section.querySelector('probe-frame')?.shadowRoot?.querySelector('slot')?.setAttribute('lang', 'ar');
      const slotted = section.querySelector('locale-probe');
      expect(slotted && (await greets(slotted))).to.equal('Hello');
    });

    for (const lang of ['de_DE', 'ku', 'not a language', 'ar-<script>']) {
      it(`and falls back to German for lang="${lang}"`, async () => {
        page.lang = lang;
        expect(await greets(await probeIn(html`<locale-probe></locale-probe>`))).to.equal('Hallo');
      });
    }

    it('and lets the first lang count, even if it is not one of ours', async () => {
      page.lang = 'en';
      const probe = await probeIn(html`<section lang="ku"><locale-probe></locale-probe></section>`);
      expect(await greets(probe)).to.equal('Hallo');
    });
  });

  describe('follows the page', () => {
    it('when its language changes, with texts, lang and dir in one render', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      page.lang = 'ar';
      await settled(probe);
      expect(probe.shown).to.deep.equal([german, arabic]);
    });

    it('when the element moves into another section', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      const section = fixtureSync(html`<section lang="en"></section>`);
      section.append(probe);
      expect(await greets(probe)).to.equal('Hello');
    });

    it('when lang changes on a host around the shadow tree', async () => {
      const section = fixtureSync(html`<section><probe-frame></probe-frame></section>`);
      const probe = innerOf(section);
      await settled(probe);
      section.setAttribute('lang', 'ar');
      expect(await greets(probe)).to.equal('أهلا');
    });

    it('no longer after it has left', async () => {
      const section = fixtureSync<HTMLElement>(html`<section><locale-probe></locale-probe></section>`);
      const probe = section.querySelector('locale-probe');
      section.remove();
      section.lang = 'en';
      page.lang = 'ar';
      expect(probe && (await greets(probe))).to.equal('Hallo');
    });

    it('again after it has come back', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      const parent = probe.parentElement;
      probe.remove();
      page.lang = 'en';
      parent?.append(probe);
      expect(await greets(probe)).to.equal('Hello');
    });

    it('in two languages at once', async () => {
      const both = fixtureSync(html`
        <div>
          <locale-probe lang="ar"></locale-probe>
          <locale-probe lang="en"></locale-probe>
        </div>
      `);
      const greetings = await Promise.all([...both.querySelectorAll('locale-probe')].map(greets));
      expect(greetings).to.deep.equal(['أهلا', 'Hello']);
    });

    it('and writes nothing on the host', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      page.lang = 'ar';
      await settled(probe);
      expect(probe.getAttributeNames()).to.deep.equal([]);
    });
  });

  describe('while a language is on its way', () => {
    let held: HeldLoader;

    beforeEach(() => {
      held = new HeldLoader();
      LocaleProbe.load = held.load;
    });

    it('keeps what is shown', async () => {
      const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
      expect([probe.greeting, probe.locale.code]).to.deep.equal(['Hallo', 'de']);
    });

    it('shows it when it has come', async () => {
      const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
      held.deliver('ar');
      await settled(probe);
      expect([probe.greeting, probe.locale.code]).to.deep.equal(['أهلا', 'ar']);
    });

    it('shows only the last of four fast changes', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      for (const lang of ['ar', 'en', 'ar', 'en']) await changeLang(probe, lang);
      held.deliver('en');
      held.deliver('ar');
      await settled(probe);
      expect(probe.shown).to.deep.equal([german, english]);
    });

    it('stays in German when German is wanted again before it has come', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      for (const lang of ['ar', 'de']) await changeLang(probe, lang);
      held.deliver('ar');
      expect(await greets(probe)).to.equal('Hallo');
    });
  });

  describe('when a language cannot be loaded', () => {
    let held: HeldLoader;
    let probe: LocaleProbe;

    beforeEach(async () => {
      held = new HeldLoader();
      LocaleProbe.load = held.load;
      probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
    });

    it('tells the page which one and why, without bubbling', async () => {
      const failed = oneEvent<LocaleErrorEvent>(probe, 'locale-error');
      held.fail('ar');
      const {locale, error, bubbles} = await failed;
      expect([locale, String(error), bubbles]).to.deep.equal(['ar', 'Error: offline', false]);
    });

    it('keeps what is shown and waits no more', async () => {
      held.fail('ar');
      await settled(probe);
      expect(probe.greeting).to.equal('Hallo');
    });

    it('renders again, so that what was held back while waiting appears', async () => {
      held.fail('ar');
      await settled(probe);
      expect(probe.shown).to.deep.equal([german, german]);
    });

    it('asks again at the next change', async () => {
      held.fail('ar');
      await settled(probe);
      await changeLang(probe, 'ar-EG');
      held.deliver('ar');
      expect(await greets(probe)).to.equal('أهلا');
    });

    it('keeps quiet about a language that is no longer wanted', async () => {
      let failures = 0;
      probe.addEventListener('locale-error', () => failures++);
      await changeLang(probe, 'de');
      held.fail('ar');
      await settled(probe);
      expect(failures).to.equal(0);
    });
  });

  describe('on request of the reader', () => {
    it('shows the German text in an Arabic page', async () => {
      const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
      probe.locale.choose('de');
      expect(await greets(probe)).to.equal('Hallo');
    });

    it('keeps that choice when the page changes its language', async () => {
      const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
      probe.locale.choose('de');
      await changeLang(probe, 'en');
      expect(probe.greeting).to.equal('Hallo');
    });

    it('goes back to the language of the page', async () => {
      const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
      probe.locale.choose('de');
      probe.locale.choose(undefined);
      expect(await greets(probe)).to.equal('أهلا');
    });

    for (const [chosen, away] of [
      ['de', 'ar'],
      ['en', 'ar'],
      ['ar', undefined],
      [undefined, undefined],
    ] as const) {
      it(`${away ? 'leads back to' : 'leads nowhere else than'} Arabic when ${chosen ?? 'nothing'} is chosen`, async () => {
        const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
        probe.locale.choose(chosen);
        expect(probe.locale.chosenAway).to.equal(away);
      });
    }

    it('leads back to the language that the page has come to meanwhile, and renders for it', async () => {
      const probe = await probeIn(html`<locale-probe lang="ar"></locale-probe>`);
      probe.locale.choose('de');
      await settled(probe);
      const before = probe.shown.length;
      await changeLang(probe, 'en');
      expect([probe.locale.chosenAway, probe.shown.length]).to.deep.equal(['en', before + 1]);
    });
  });

  describe('with parts that load on demand', () => {
    const rest = {'probe-greeting': 'Hello to all'};
    let asked: number;
    let isOnline: boolean;

    beforeEach(() => {
      asked = 0;
      isOnline = true;
      const fetchRest = async (): Promise<{templates: typeof rest}> => {
        asked += 1;
        if (!isOnline) throw new Error('offline');
        return {templates: rest};
      };
      const templates = {'probe-greeting': 'Hello'};
      LocaleProbe.load = createLocaleLoader({
        en: {load: async () => ({templates, parts: {plan: fetchRest, help: fetchRest}})},
      });
    });

    it('fetches no texts of theirs before one is there', async () => {
      const probe = await probeIn(html`<locale-probe lang="en"></locale-probe>`);
      await settled(probe);
      expect([probe.greeting, asked]).to.deep.equal(['Hello', 0]);
    });

    it('has all texts when it is told that a part needs them', async () => {
      const probe = await probeIn(html`<locale-probe lang="en"></locale-probe>`);
      await probe.locale.need('plan');
      await settled(probe);
      expect([probe.greeting, asked]).to.deep.equal(['Hello to all', 1]);
    });

    it('shows another language only with all its texts from then on', async () => {
      const probe = await probeIn(html`<locale-probe></locale-probe>`);
      await probe.locale.need('plan');
      await changeLang(probe, 'en');
      await settled(probe);
      expect(probe.shown.filter((each) => each.includes('Hello'))).to.deep.equal(['en ltr Hello to all']);
    });

    it('keeps the first texts and says so when the others cannot be had', async () => {
      const probe = await probeIn(html`<locale-probe lang="en"></locale-probe>`);
      await settled(probe);
      isOnline = false;
      const failed = oneEvent<LocaleErrorEvent>(probe, 'locale-error');
      await probe.locale.need('plan');
      expect([(await failed).locale, probe.greeting]).to.deep.equal(['en', 'Hello']);
    });
  });

  it('shows easy German as German to screen readers', async () => {
    const probe = await probeIn(html`<locale-probe lang="de-simple"></locale-probe>`);
    await settled(probe);
    expect([probe.locale.code, probe.locale.lang, probe.greeting]).to.deep.equal(['de-simple', 'de', 'Hallo']);
  });

  it('speaks German before it is in a page', () => {
    const {code, lang, dir} = document.createElement('locale-probe').locale;
    expect({code, lang, dir}).to.deep.equal({code: 'de', lang: 'de', dir: 'ltr'});
  });
});

/** The probe of a template, as it is right after its first render. */
async function probeIn(template: ReturnType<typeof html>): Promise<LocaleProbe> {
  const container = fixtureSync(html`<div>${template}</div>`);
  const probe = container.querySelector('locale-probe');
  if (!probe) throw new Error('the template holds a probe');
  await probe.updateComplete;
  return probe;
}

function innerOf(section: Element): LocaleProbe {
  const frame = section.querySelector('probe-frame');
  if (!frame) throw new Error('the section holds a frame');
  return frame.inner;
}

async function greets(probe: LocaleProbe): Promise<string> {
  await settled(probe);
  return probe.greeting;
}

async function changeLang(probe: LocaleProbe, lang: string): Promise<void> {
  probe.lang = lang;
  await settled(probe);
}
