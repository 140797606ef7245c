import {html, nothing, type TemplateResult} from 'lit';
import type {FailedState} from '../data/plan-state.js';
import {icu} from '../i18n/icu.js';
import type {Words} from '../i18n/msg.js';
import type {PlanError} from '../plan/plan-error.js';

type Failure = Pick<FailedState, 'error' | 'first'>;

/**
 * Says what failed, why, and what to do. Bundled with every element, because where the network failed nothing more can
 * be fetched. Only the first of several elements with one source interrupts the reader.
 */
export function failureBox(words: Words, {error, first}: Failure, retry: () => void): TemplateResult {
  const {msg} = words;
  return html`<div part="error" class="box" role=${first ? 'alert' : nothing}>
    <p>
      <strong
        >${msg('Das kann gerade nicht angezeigt werden.', {id: 'plan-error', desc: 'Überschrift der Fehlermeldung'})}</strong
      >
      ${causeOf(words, error)}
    </p>
    <button @click=${retry}>
      ${msg('Erneut versuchen', {id: 'plan-error-retry', desc: 'Schaltfläche in der Fehlermeldung'})}
    </button>
  </div>`;
}

function causeOf({msg, intl}: Words, {kind, details}: PlanError): string {
  switch (kind) {
    case 'network':
      return msg(
        'Der Server ist nicht zu erreichen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
        {
          id: 'plan-error-network',
          desc: 'Fehlermeldung: keine Antwort',
        },
      );
    case 'timeout':
      return msg('Der Server antwortet zu langsam. Versuchen Sie es in einigen Minuten noch einmal.', {
        id: 'plan-error-timeout',
        desc: 'Fehlermeldung: 20 Sekunden lang kam nichts an',
      });
    case 'http':
      return icu(
        intl,
        msg(
          'Der Server meldet den Fehler {status}. Versuchen Sie es später noch einmal oder sagen Sie der Redaktion dieser Seite Bescheid.',
          {
            id: 'plan-error-http',
            desc: 'Fehlermeldung mit dem HTTP-Status',
          },
        ),
        {status: String(details.status)},
      );
    case 'syntax':
      return syntaxFault({msg, intl}, details);
    case 'too-large':
    case 'too-deep':
      return msg('Die Datei ist zu groß. Sagen Sie bitte der Redaktion dieser Seite Bescheid.', {
        id: 'plan-error-too-large',
        desc: 'Fehlermeldung: mehr als 8 MB oder zu tief verschachtelt',
      });
    case 'address':
    case 'not-found':
    case 'no-table':
      return msg('Die Adresse der Daten stimmt nicht. Sagen Sie bitte der Redaktion dieser Seite Bescheid.', {
        id: 'plan-error-address',
        desc: 'Fehlermeldung: Adresse nicht erlaubt oder auf der Seite nicht vorhanden',
      });
    case 'plan':
    case 'list':
      return msg('In der Datei fehlen nötige Angaben. Sagen Sie bitte der Redaktion dieser Seite Bescheid.', {
        id: 'plan-error-plan',
        desc: 'Fehlermeldung: Kopf oder Liste des Dokuments unbrauchbar',
      });
  }
}

function syntaxFault({msg, intl}: Words, {line, column}: PlanError['details']): string {
  if (line === undefined) {
    return msg('Die Antwort ist keine Plan-Datei. Sagen Sie bitte der Redaktion dieser Seite Bescheid.', {
      id: 'plan-error-syntax',
      desc: 'Fehlermeldung: etwa eine Anmeldeseite statt der Daten',
    });
  }
  const place = msg(
    'Die Datei ist beschädigt: Zeile {line}, Spalte {column}. Sagen Sie bitte der Redaktion dieser Seite Bescheid.',
    {id: 'plan-error-syntax-place', desc: 'Fehlermeldung mit der Stelle des Fehlers in der Datei'},
  );
  return icu(intl, place, {line: String(line), column: String(column)});
}
