import type {Words} from '../../i18n/msg.js';

export function hiddenText({msg}: Words): string {
  return msg('Ein Filter blendet die verlinkte Maßnahme eigentlich aus.', {
    id: 'measure-table-hidden',
    desc: 'Die Adresse nennt eine Maßnahme, die ein gesetzter Filter nicht zeigen würde',
  });
}
