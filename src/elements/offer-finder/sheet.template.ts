import {html, type TemplateResult} from 'lit';
import {clampLevel, headingTag} from '../../base/heading.template.js';
import {paperAsOf, paperSource} from '../../base/paper.template.js';
import {formatDate} from '../../i18n/format.js';
import {icu} from '../../i18n/icu.js';
import type {Offer} from '../../plan/plan.js';
import {offerCard} from './card.template.js';
import type {FinderScene} from './finder-scene.js';
import {whoHelps} from './messages.template.js';

/** What is printed instead of the finder: a sheet to hand over or to put beside a letter. */
export interface Sheet {
  readonly title: string;
  readonly offers: readonly Offer[];
  /** The address of the same on the screen, as QR code and in letters. */
  readonly code: TemplateResult;
}

/** Everything about some offers, in the language of the page. What is open just now is no matter for paper. */
export function offerSheet(scene: FinderScene, {title, offers, code}: Sheet): TemplateResult {
  const {display, hours, today, headingLevel} = scene;
  const {msg, intl} = display.locale;
  const printed = msg('Gedruckt am {date}', {id: 'sheet-printed-on', desc: 'Auf Papier: der Tag des Drucks'});
  const onPaper: FinderScene = {
    ...scene,
    headingLevel: clampLevel(headingLevel),
    hours: hours && {...hours, opening: () => ''},
    foundBy: () => '',
    keep: () => '',
    passOn: () => '',
    isOpen: () => true,
  };
  return html`<div class="sheet">
    <div class="sheet-head">
      <div>
        ${headingTag(headingLevel - 1, title, undefined, 'heading sheet-title')}
        <p class="label">${display.text(display.plan.title)}</p>
        <p>${icu(intl, printed, {date: formatDate(intl, today)})} · ${paperAsOf(display)}</p>
        ${paperSource(display)}
      </div>
      ${code}
    </div>
    ${offers.map((offer) => offerCard(onPaper, offer))}
    <div class="sheet-foot">${whoHelps(display)}</div>
  </div>`;
}
