import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {planDocument} from '../support/fault-server.js';
import {showPage} from '../support/visible-page.js';
import {draw} from './drawing.js';
import './tiny-plan.js';
import type {TinyPlan} from './tiny-plan.js';

/** German, with every title also in easy German. */
function easyPlan(translation?: unknown): unknown {
  return {
    ...planDocument(),
    title: {de: 'Plan', 'de-simple': 'Der Plan'},
    ...(translation === undefined ? {} : {translation}),
  };
}

async function planIn(lang: string, plan: unknown, withoutNote = false): Promise<TinyPlan> {
  const parent = draw(html`<tiny-plan lang=${lang} .plan=${plan} ?without-mt-note=${withoutNote}></tiny-plan>`);
  const element = parent.querySelector('tiny-plan');
  if (!element) throw new Error('the template holds an element');
  await element.reaches('ready');
  await shows(element, lang);
  return element;
}

async function shows(element: TinyPlan, code: string): Promise<void> {
  while (element.find('[part=base]')?.dataset['locale'] !== code) await new Promise(requestAnimationFrame);
}

describe('the note about machine translation', () => {
  before(showPage);

  const table: readonly [title: string, lang: string, plan: unknown, isShown: boolean][] = [
    ['is not there for the language of the document', 'de', easyPlan(), false],
    ['is there for texts that a machine translated', 'de-simple', easyPlan({'de-simple': 'machine'}), true],
    ['is there where nobody says how they were translated', 'de-simple', easyPlan(), true],
    ['is not there for texts that a person wrote', 'de-simple', easyPlan({'de-simple': 'human'}), false],
    ['is not there for texts that a person reviewed', 'de-simple', easyPlan({'de-simple': 'machine-reviewed'}), false],
    ['is not there for a language in which the document has no texts', 'de-simple', planDocument(), false],
  ];
  for (const [title, lang, plan, isShown] of table) {
    it(title, async () => {
      const element = await planIn(lang, plan);
      expect(element.find('[part=mt-note]') !== null).to.equal(isShown);
    });
  }

  it('says that the German text counts', async () => {
    const element = await planIn('de-simple', easyPlan());
    expect(element.words('[part=mt-note]')).to.equal(
      'Diese Texte wurden automatisch übersetzt. Verbindlich ist die deutsche Fassung. Auf Deutsch anzeigen',
    );
  });

  it('is left out where the town has reviewed everything', async () => {
    expect((await planIn('de-simple', easyPlan(), true)).find('[part=mt-note]')).to.equal(null);
  });

  it('leads to the German text and back, and keeps the focus on its button', async () => {
    const element = await planIn('de-simple', easyPlan());
    const button = element.find('[part=mt-note] button');
    button?.focus();
    button?.click();
    await shows(element, 'de');
    expect(element.words('[part=mt-note]')).to.equal('Deutsch (einfach)');
    expect(element.find('[part=mt-note] button')?.lang).to.equal('de');
    element.find('[part=mt-note] button')?.click();
    await shows(element, 'de-simple');
    expect(element.renderRoot.querySelector(':focus') === button).to.equal(true);
    expect(button?.textContent?.trim()).to.equal('Auf Deutsch anzeigen');
  });
});
