import type {Words} from '../../i18n/msg.js';

export function hiddenText({msg}: Words): string {
  return msg('Ein Filter blendet das verlinkte Angebot eigentlich aus.', {
    id: 'offer-hidden',
    desc: 'Die Adresse nennt ein Angebot, das ein gesetzter Filter nicht zeigen würde',
  });
}
