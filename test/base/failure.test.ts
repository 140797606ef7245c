import {expect} from '@open-wc/testing';
import {failureBox} from '../../src/base/failure.template.js';
import {PlanError, type PlanErrorDetails, type PlanErrorKind} from '../../src/plan/plan-error.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {draw, drawStyled, german, read} from './drawing.js';

const ignored = (): void => undefined;

function drawFailure(kind: PlanErrorKind, details: PlanErrorDetails = {}): string {
  return read(draw(failureBox(german, {error: new PlanError(kind, details), first: true}, ignored)).querySelector('p'));
}

const kinds: Readonly<Record<PlanErrorKind, readonly [details: PlanErrorDetails, says: string]>> = {
  address: [{}, 'Die Adresse der Daten stimmt nicht.'],
  'not-found': [{}, 'Die Adresse der Daten stimmt nicht.'],
  'no-table': [{}, 'Die Adresse der Daten stimmt nicht.'],
  network: [{}, 'Der Server ist nicht zu erreichen.'],
  timeout: [{}, 'Der Server antwortet zu langsam.'],
  http: [{status: 404}, 'Der Server meldet den Fehler 404.'],
  'too-large': [{}, 'Die Datei ist zu groß.'],
  'too-deep': [{}, 'Die Datei ist zu groß.'],
  syntax: [{line: 1200, column: 7}, 'Die Datei ist beschädigt: Zeile 1200, Spalte 7.'],
  plan: [{}, 'In der Datei fehlen nötige Angaben.'],
  list: [{key: 'measures'}, 'In der Datei fehlen nötige Angaben.'],
};

describe('the box of a failure', () => {
  for (const [kind, [details, says]] of Object.entries(kinds)) {
    it(`says what happened and what to do: ${kind}`, () => {
      const words = drawFailure(kind as PlanErrorKind, details);
      expect(words).to.contain(`Das kann gerade nicht angezeigt werden. ${says}`);
      expect(words.split(says)[1]).to.match(/^ (Versuchen|Prüfen|Sagen) Sie .+\.$/);
    });
  }

  it('names no place in a file that is no plan at all', () => {
    expect(drawFailure('syntax')).to.contain('Die Antwort ist keine Plan-Datei.');
  });

  it('interrupts the reader only for the first of several elements', () => {
    const roles = [true, false].map((first) =>
      draw(failureBox(german, {error: new PlanError('network'), first}, ignored))
        .querySelector('[part=error]')
        ?.getAttribute('role'),
    );
    expect(roles).to.deep.equal(['alert', null]);
  });

  it('has a button that asks again', () => {
    let asked = 0;
    const parent = draw(failureBox(german, {error: new PlanError('network'), first: true}, () => (asked += 1)));
    const button = parent.querySelector('button');
    button?.click();
    expect([read(button), asked]).to.deep.equal(['Erneut versuchen', 1]);
  });

  it('is accessible', async () => {
    await expectAccessible(drawStyled(failureBox(german, {error: new PlanError('network'), first: true}, ignored)));
  });
});
