import type {Display} from '../../base/display.js';
import type {Words} from '../../i18n/msg.js';
import {yes} from '../../plan/offer-facts.js';
import type {Offer} from '../../plan/plan.js';
import {conditionLabel} from './condition-labels.js';
import {facetTitle} from './facet-title.js';
import {factLines} from './fact-lines.js';
import {lines} from './lines.template.js';

type Access = NonNullable<Offer['access']>;

/** What is known about barriers; what is not stated is not said to be missing. */
export function access(display: Display, offer: Offer): unknown {
  const {access: stated} = offer;
  const label = facetTitle(display, 'wheelchair');
  if (!stated) return factLines(display, offer, ['access'], label, []);
  const {note} = stated;
  const facts = [
    wheelchair(display.locale, stated),
    toilet(display.locale, stated),
    hearingLoop(display.locale, stated),
  ];
  return lines(label, [...facts.flat(), ...(note === undefined ? [] : [display.text(note)])]);
}

function wheelchair(words: Words, {wheelchair: stated}: Access): readonly string[] {
  switch (stated) {
    case 'yes':
    case 'partial':
      return [conditionLabel(words, 'wheelchair', stated)];
    case 'no':
      return [words.msg('mit dem Rollstuhl nicht zugänglich', {id: 'offer-wheelchair-no', desc: 'Barrierefreiheit'})];
    case undefined:
      return [];
  }
}

function toilet(words: Words, {toilet: stated}: Access): readonly string[] {
  if (stated === undefined) return [];
  return [
    stated
      ? conditionLabel(words, 'toilet', yes)
      : words.msg('keine barrierefreie Toilette', {id: 'offer-no-toilet', desc: 'Barrierefreiheit'}),
  ];
}

function hearingLoop(words: Words, {hearingLoop: stated}: Access): readonly string[] {
  if (stated === undefined) return [];
  return [
    stated
      ? conditionLabel(words, 'hearing', yes)
      : words.msg('ohne Höranlage', {id: 'offer-no-hearing-loop', desc: 'Barrierefreiheit'}),
  ];
}
