import {html, nothing, type TemplateResult} from 'lit';
import {saveFile} from '../../base/save-file.js';
import type {StatusLine} from '../../base/status-line.js';
import {icsOf, type CalendarEntry} from '../../export/ics.js';
import {offerDates} from '../../export/offer-dates.js';
import {icu} from '../../i18n/icu.js';
import type {Offer, Text} from '../../plan/plan.js';
import {slug} from '../../plan/slug.js';
import type {FinderScene} from './finder-scene.js';
import {addressOf} from './offer-address.js';

/** The button that saves the dates of an offer for a calendar; nothing where it has none. */
export function datesButton(scene: FinderScene, offer: Offer, line: StatusLine): TemplateResult | typeof nothing {
  const {msg, intl} = scene.display.locale;
  const entries = entriesOf(scene, offer);
  if (entries.length === 0) return nothing;
  const save = (): void => {
    const name = `${slug(scene.display.words(offer.title)) || 'termin'}.ics`;
    saveFile({name, type: 'text/calendar;charset=utf-8', text: icsOf(entries, scene.now)});
    const saved = msg('Die Datei {name} wird gespeichert.', {
      id: 'export-saved',
      desc: 'Meldung, nachdem jemand eine Datei haben wollte',
    });
    line.sayAnew(icu(intl, saved, {name}));
  };
  return html`<button type="button" class="quiet" @click=${save}>
    ${msg('In den Kalender', {id: 'offer-calendar', desc: 'Schaltfläche: speichert die Termine eines Angebots'})}
  </button>`;
}

function entriesOf({display, today}: FinderScene, offer: Offer): readonly CalendarEntry[] {
  const {id, title, summary, schedule, places: [place = {}] = []} = offer;
  const words = (texts: readonly (Text | undefined)[]): readonly string[] =>
    texts.filter((text) => text !== undefined).map((text) => display.words(text));
  const {name, address, street, postcode, town} = place;
  return offerDates(offer, today, display.plan.region).map((when, position) => ({
    uid: `${id}-${position + 1}@${location.hostname}`,
    title: display.words(title),
    when,
    place: words([name, address, street, [postcode, town].filter(Boolean).join(' ') || undefined]).join(', '),
    text: words([summary, schedule]).join('\n'),
    url: addressOf(display, offer),
  }));
}
