import {html, nothing, type TemplateResult} from 'lit';
import {headingTag} from '../../base/heading.template.js';
import {icu} from '../../i18n/icu.js';
import type {Words} from '../../i18n/msg.js';
import type {Offer} from '../../plan/plan.js';
import {offerCard} from './card.template.js';
import type {FinderModel} from './finder-model.js';
import type {FinderScene} from './finder-scene.js';

/** The offers of a page; those that do not state what is asked for stand apart, below the others. */
export function results(scene: FinderScene, {offers, unstated}: FinderModel): TemplateResult {
  const apart = new Set(unstated);
  const sure = offers.filter((offer) => !apart.has(offer));
  const unsure = offers.filter((offer) => apart.has(offer));
  const {display, headingLevel} = scene;
  return html`${sure.length > 0 ? offerList(scene, sure) : nothing}
  ${
    unsure.length > 0
      ? html`<div class="unstated">
          ${headingTag(headingLevel, unstatedTitle(display.locale, unstated.length), undefined, nothing)}
          ${offerList({...scene, headingLevel: headingLevel + 1}, unsure)}
        </div>`
      : nothing
  }`;
}

function offerList(scene: FinderScene, offers: readonly Offer[]): TemplateResult {
  return html`<ul class="plain offers" role="list">
    ${offers.map((offer) => html`<li class=${scene.isOpen(offer.id) ? 'wide' : ''}>${offerCard(scene, offer)}</li>`)}
  </ul>`;
}

function unstatedTitle({msg, intl}: Words, count: number): string {
  const text = msg('Angabe fehlt ({count})', {
    id: 'offer-unstated-group',
    desc: 'Überschrift über Angeboten, die zu dem nichts sagen, wonach gefiltert wird',
  });
  return icu(intl, text, {count});
}
