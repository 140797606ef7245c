import {expect} from '@open-wc/testing';
import {shapeOf} from '../../locales/message-rules.mjs';
import {localeMeta} from '../../src/generated/locale-meta.js';
import {isLocale, locales, type Locale} from '../../src/i18n/locales.js';
import type {Message} from '../../src/i18n/msg.js';
import {xliffUnits} from './xliff-units.js';
import type {XliffUnit} from './xliff-units.js';

/** A message with the text that ships for it. */
interface Shipped extends XliffUnit {
  readonly text: string;
}

const complete = Object.keys(localeMeta).filter((code) => localeMeta[code]?.complete);

describe('the texts that ship', () => {
  it('are complete in every language that is listed', () => {
    expect(complete).to.have.members(Object.keys(locales).filter((code) => locales[code as Locale].load));
  });

  it('are what each part of the elements needs, in every language alike', async () => {
    const first = Object.keys(await templatesOf('en'));
    for (const code of complete) expect(Object.keys(await templatesOf(code))).to.have.members(first);
  });

  for (const code of complete) {
    describe(`in "${code}"`, () => {
      const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories.sort();
      let messages: readonly Shipped[];
      let shippedIds: readonly string[];

      before(async () => {
        const templates = await templatesOf(code);
        shippedIds = Object.keys(templates);
        messages = (await xliffUnits(code)).map((unit) => ({...unit, text: textOf(templates[unit.id])}));
      });

      it('are those that were translated, and no others', () => {
        expect(shippedIds).to.have.members(messages.map(({id}) => id));
        expect(idsOf(messages, ({text, target}) => text === '' || text !== target)).to.deep.equal([]);
      });

      it('hold no escaped characters, which readers would see', () => {
        expect(idsOf(messages, ({text}) => /&\w+;/.test(text))).to.deep.equal([]);
      });

      it(`have the plural forms ${categories.join(', ')}, each of them once`, () => {
        const others = idsOf(messages, ({text}) =>
          (shapeOf(text)?.plurals ?? []).some((plural) => plural.categories.join() !== categories.join()),
        );
        expect(others).to.deep.equal([]);
      });

      it('count where the German originals count', () => {
        const uncounted = idsOf(messages, ({source, text}) => source.includes('#') && !text.includes('#'));
        expect(uncounted).to.deep.equal([]);
      });

      it('name the same arguments as the German originals', () => {
        const others = idsOf(messages, ({source, text}) => names(text) === undefined || names(text) !== names(source));
        expect(others).to.deep.equal([]);
      });
    });
  }
});

async function templatesOf(code: string): Promise<Readonly<Record<string, Message>>> {
  const first = isLocale(code) ? await locales[code].load?.() : undefined;
  const parts = first?.parts ? await Promise.all([first.parts.plan(), first.parts.help()]) : [];
  const later = Object.assign({}, ...parts.map(({templates}) => templates)) as Record<string, Message>;
  expect(Object.keys(first?.templates ?? {}).filter((id) => Object.hasOwn(later, id))).to.be.empty;
  return {...first?.templates, ...later};
}

function textOf(message: Message | undefined): string {
  return typeof message === 'string' ? message : (message?.strings.join('') ?? '');
}

function names(text: string): string | undefined {
  return shapeOf(text)?.names.join();
}

function idsOf(messages: readonly Shipped[], isFaulty: (message: Shipped) => boolean): readonly string[] {
  return messages.filter(isFaulty).map(({id}) => id);
}
