import type {Display} from '../../base/display.js';
import type {Words} from '../../i18n/msg.js';
import type {Offer} from '../../plan/plan.js';
import {lines} from './lines.template.js';

type Access = NonNullable<Offer['access']>;

/** What is known about barriers; what is not stated is not said to be missing. */
export function access(display: Display, {access: stated}: Offer): unknown {
  const {msg} = display.locale;
  const label = msg('Barrierefreiheit', {id: 'offer-access', desc: 'Überschrift in den Einzelheiten'});
  if (!stated) return lines(label, []);
  const {note} = stated;
  const facts = [
    wheelchair(display.locale, stated),
    toilet(display.locale, stated),
    hearingLoop(display.locale, stated),
  ];
  return lines(label, [...facts.flat(), ...(note === undefined ? [] : [display.text(note)])]);
}

function wheelchair({msg}: Words, {wheelchair: stated}: Access): readonly string[] {
  switch (stated) {
    case 'yes':
      return [msg('mit dem Rollstuhl zugänglich', {id: 'offer-wheelchair', desc: 'Barrierefreiheit'})];
    case 'partial':
      return [
        msg('mit dem Rollstuhl teilweise zugänglich', {id: 'offer-wheelchair-partial', desc: 'Barrierefreiheit'}),
      ];
    case 'no':
      return [msg('mit dem Rollstuhl nicht zugänglich', {id: 'offer-wheelchair-no', desc: 'Barrierefreiheit'})];
    case undefined:
      return [];
  }
}

function toilet({msg}: Words, {toilet: stated}: Access): readonly string[] {
  if (stated === undefined) return [];
  return [
    stated
      ? msg('barrierefreie Toilette', {id: 'offer-toilet', desc: 'Barrierefreiheit'})
      : msg('keine barrierefreie Toilette', {id: 'offer-no-toilet', desc: 'Barrierefreiheit'}),
  ];
}

function hearingLoop({msg}: Words, {hearingLoop: stated}: Access): readonly string[] {
  if (stated === undefined) return [];
  return [
    stated
      ? msg('mit Höranlage', {id: 'offer-hearing-loop', desc: 'Barrierefreiheit'})
      : msg('ohne Höranlage', {id: 'offer-no-hearing-loop', desc: 'Barrierefreiheit'}),
  ];
}
