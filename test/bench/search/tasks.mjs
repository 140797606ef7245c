/** What the engines are asked. */
import {manyOffers, randomFrom} from '../../support/many-offers.mjs';

export const offers = manyOffers(5_000);

/** Parts of compounds. An engine has to find every offer that has them anywhere in a word. */
export const compoundParts = ['kurs', 'beratung', 'hilfe', 'treff', 'börse', 'café', 'übung', 'vermittlung'];

/** What a reader types, key after key. */
export const typedWords = [
  'Sprachkurs',
  'Wohnungsbörse',
  'Kinderbetreuung',
  'Deutschkurs Abend',
  'Fahradwerkstat',
  'xyzabcd',
];

/** A record and what its reader types: on some keyboards, in other spellings, in other scripts. */
export const scripts = [
  ['اللغة العربية للمبتدئين', 'لغة'],
  ['مَدْرَسَة', 'مدرسة'],
  ['كتاب', 'کتاب'],
  ['دورة فارسی', 'فارسي'],
  ['Ёлка для детей', 'елка'],
  ['Мій перший чай', 'чаи'],
  ['Работа для женщин', 'работу'],
  ['İstanbul buluşması', 'istanbul'],
  ['Işık kursu', 'isik'],
  ['Łódź spotkanie', 'lodz'],
  ['Żłobek i świetlica', 'zlobek'],
  ['Nguyễn gặp mặt', 'nguyen'],
  ['日本語コース', '語'],
  ['ภาษาไทย', 'ไทย'],
  ['Straßenfest', 'strasse'],
  ['Vermieter:innen', 'vermieterinnen'],
  ['Café L´inK', "l'ink"],
  ['Mutter-Kind-Treff', 'mutterkind'],
];

const random = randomFrom(7);

/** The first words of titles, each with one typing error: two letters swapped, one left out, one doubled. */
export const typos = sample(60).map(({title}, place) => {
  const word = title.split(' ')[0];
  const at = 1 + Math.floor(random() * (word.length - 3));
  const [before, one, other, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const query = [before + other + one + after, before + other + after, before + one + one + other + after][place % 3];
  return {title, query};
});

const spelled = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};

/** The same words with ae, oe, ue, ss instead of what they are written with. */
export const umlauts = offers
  .map(({title}) => ({title, word: title.split(' ')[0]}))
  .filter(({word}) => /[äöüß]/i.test(word))
  .slice(0, 60)
  .map(({title, word}) => ({title, query: word.replace(/[äöüß]/gi, (letter) => spelled[letter.toLowerCase()])}));

function sample(count) {
  return Array.from({length: count}, () => offers[Math.floor(random() * offers.length)]);
}
