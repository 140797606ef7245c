import type {Display} from '../../base/display.js';
import {mailHref} from '../../base/mail-href.js';
import {icu} from '../../i18n/icu.js';
import {contactsShown} from '../../plan/contacts.js';
import type {Measure} from '../../plan/plan.js';

/** A mail to the town that says which measure it is about; `undefined` where the plan names nobody to write to. */
export function reportHref(display: Display, measure: Measure): string | undefined {
  const {plan, locale, options} = display;
  const [contact] = plan.contactPoint ? contactsShown([plan.contactPoint], options.contacts, plan) : [];
  if (!contact?.email) return undefined;
  const {msg, intl} = locale;
  const name = measure.number ? `${measure.number} ${display.words(measure.title)}` : display.words(measure.title);
  const subject = msg('Frage oder Fehler: {measure}', {
    id: 'share-report-subject',
    desc: 'Betreff einer E-Mail an die Stadt; dahinter Nummer und Titel der Maßnahme',
  });
  const prompt = msg('Meine Frage oder mein Hinweis:', {
    id: 'share-report-prompt',
    desc: 'Erste Zeile einer E-Mail; darunter schreiben Leserinnen und Leser',
  });
  const address = display.pageHref('measures', `#${measure.id}`);
  return mailHref({
    to: contact.email,
    subject: icu(intl, subject, {measure: name}),
    body: [prompt, '', '', name, display.words(plan.title), address],
  });
}
