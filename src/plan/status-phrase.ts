import type {QualifierCode, StatusCode} from './status.js';

/** What a wording says about a status. */
export interface StatusReading {
  readonly code: StatusCode;
  /** The wording without tags and needless blanks; absent if there is none. */
  readonly text?: string;
  /** 0 to 100; absent unless exactly one percentage is stated. */
  readonly percent?: number;
  readonly qualifiers: readonly QualifierCode[];
  /** Partial dates, both inclusive. */
  readonly period?: StatusPeriod;
}

export interface StatusPeriod {
  readonly from?: string;
  readonly to?: string;
}

/** A wording as the rules see it. */
interface Phrase {
  /** Lower case, one blank between words, no brackets, quotes or tags. */
  readonly words: string;
  /** Every percentage mentioned, both ends of a range included. */
  readonly percentages: readonly number[];
}

type Test = (phrase: Phrase) => boolean;

const longestPhrase = 1000;

/** The first rule that matches wins: what denies comes before what affirms. */
const codeRules: readonly (readonly [StatusCode, Test])[] = [
  ['rejected', says('wird nicht (mehr )?(weiter )?(umgesetzt|verfolgt|weiterverfolgt|realisiert|durchgeführt)')],
  ['rejected', says('kann nicht umgesetzt werden|nicht realisierbar|nicht umsetzbar|abgelehnt')],
  ['dropped', says('entfällt|entfallen|gestrichen|hinfällig')],
  ['failed', says('gescheitert')],
  ['merged', says('aufgegangen in|zusammengelegt')],
  ['postponed', says('verschoben|zurückgestellt|vertagt')],
  ['blocked', says('blockiert')],
  ['on-hold', says('ruht|pausiert|ausgesetzt|unterbrochen')],
  ['in-coordination', says('abstimmung\\p{L}*')],
  ['in-preparation', says('in vorbereitung|wird vorbereitet')],
  ['not-started', says('(noch|bisher|bislang) nicht (umgesetzt|begonnen|gestartet|realisiert|durchgeführt|erfolgt)')],
  ['not-started', says('nicht (begonnen|gestartet)')],
  ['in-progress', says('nicht (vollständig )?abgeschlossen|nicht (ganz )?zu 100 ?(%|prozent)')],
  ['partially-implemented', says('teilweise umgesetzt|nicht vollständig umgesetzt')],
  ['not-implemented', says('nicht (umgesetzt|realisiert|durchgeführt)')],
  ['completed', ({percentages}) => percentages.length === 1 && percentages[0] === 100],
  ['completed', withoutPercentage(says('abgeschlossen|erledigt|fertiggestellt'))],
  ['completed', withoutPercentage(says('(^|wurde |ist )(bereits )?(vollständig )?umgesetzt'))],
  ['under-review', says('geprüft|in prüfung')],
  ['not-started', ({percentages}) => percentages.length === 1 && percentages[0] === 0],
  ['in-progress', ({percentages}) => percentages.length > 0 && percentages.every((percentage) => percentage < 100)],
  ['planned', says('in planung|geplant|vorgesehen|beabsichtigt')],
  ['ongoing', says('fortgesetzt|fortgeführt|weitergeführt|daueraufgabe|fortlaufend|laufend')],
  ['in-progress', says('i[nm] arbeit|in umsetzung|in bearbeitung|begonnen|gestartet|angelaufen|im gange|läuft')],
  ['in-progress', says('wird (derzeit )?umgesetzt')],
  ['planned', says('umsetzung (im|in|ab|für|bis) .{0,40}(?<!\\p{N})(19|20)\\d\\d')],
  ['idea', says('idee|impuls|vorschlag')],
];

const qualifierRules: readonly (readonly [QualifierCode, Test])[] = [
  ['continuing', says('weiterentwicklung')],
  ['follow-up-planned', says('(weitere durchführung|fortsetzung|wiederholung) (ist |wird )?(in planung|geplant)')],
  ['expansion', says('ausbau')],
  ['under-review', says('geprüft')],
  ['with-changes', says('mit änderungen')],
  ['delayed', says('verzögert')],
];

const codesWithPeriod: readonly StatusCode[] = ['planned', 'in-preparation', 'postponed'];
const percentagePattern = new RegExp(
  '(?<![\\p{N}.,])(?<!nicht (?:ganz )?zu )' +
    '(?:(\\d{1,3}(?:[.,]\\d+)?) ?(?:-|bis|und|oder) ?)?' +
    '(\\d+(?:[.,]\\d+)?) ?(?:%|prozent(?!\\p{L}))',
  'gu',
);
const months = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/**
 * Finds out what a wording such as "In Planung ab 2024" means (the plan format, section 6). For status cells only:
 * in titles, time frames and prose the same words mean something else. Never throws; what no rule knows is `unknown`.
 */
export function classifyStatus(phrase: string): StatusReading {
  const text = clean(phrase);
  const words = normalise(text.slice(0, longestPhrase));
  if (words === '') return {code: 'unknown', qualifiers: []};
  const percentages = percentagesIn(words);
  const [percent] = percentages;
  const read: Phrase = {words, percentages};
  const code = codeRules.find(([, applies]) => applies(read))?.[0] ?? 'unknown';
  const qualifiers = qualifierRules.filter(([qualifier, applies]) => qualifier !== code && applies(read));
  const period = codesWithPeriod.includes(code) ? periodIn(words) : undefined;
  return {
    code,
    text,
    ...(percentages.length === 1 && percent !== undefined && percent <= 100 && {percent}),
    qualifiers: qualifiers.map(([qualifier]) => qualifier),
    ...(period && {period}),
  };
}

/** Whole words only; `\b` would take umlauts for blanks. Words right after "nicht" say the opposite and do not count. */
function says(pattern: string): Test {
  const words = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<!nicht (?:mehr |weiter |vollständig )?)(?:${pattern})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return (phrase) => words.test(phrase.words);
}

function withoutPercentage(test: Test): Test {
  return (phrase) => phrase.percentages.length === 0 && test(phrase);
}

function clean(phrase: string): string {
  return phrase
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;: ]+$/, '')
    .toLowerCase();
}

/** "50 %" gives one number, "50-60 %" two; "nicht zu 100 %" states none. */
function percentagesIn(words: string): number[] {
  return [...words.matchAll(percentagePattern)]
    .flatMap(([, low, high]) => [low, high])
    .filter((number) => number !== undefined)
    .map((number) => Number(number.replace(',', '.')));
}

/** The one year of the phrase, with its month if one stands before it; two years or a school year give none. */
function periodIn(words: string): StatusPeriod | undefined {
  const years = [...words.matchAll(/(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])/gu)];
  const [year] = years;
  if (!year || years.length > 1 || /^[/-]\d/.test(words.slice(year.index + 4))) return undefined;
  const before = words.slice(0, year.index);
  const month = monthAtEnd(before);
  const date = month ? `${year[0]}-${String(month).padStart(2, '0')}` : year[0];
  const direction = before
    .split(' ')
    .slice(-4)
    .findLast((word) => /^(?:ab|seit|bis)$/.test(word));
  if (!direction) return {from: date, to: date};
  return direction === 'bis' ? {to: date} : {from: date};
}

/** 1 to 12 for "märz " or "03/", 0 if there is no month. */
function monthAtEnd(words: string): number {
  const number = Number(/(?<!\d)(\d\d?)[./]$/.exec(words)?.[1] ?? 0);
  return number > 12 ? 0 : number || months.indexOf(words.trim().split(' ').at(-1) ?? '') + 1;
}
