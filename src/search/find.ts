import {Answer} from './answer.js';
import {excerpt} from './excerpt.js';
import {ideasOf, type Idea} from './ideas.js';
import {termOf, type Query} from './query.js';
import type {SearchIndex} from './search-index.js';
import type {Meaning, Thesaurus} from './thesaurus.js';

/**
 * How the hits were found. `exact`: they have every word, or another word for it. `fuzzy`: they do if typing errors are
 * allowed for. `related`: they have some of the words, or words of the same family.
 */
export type Rung = 'exact' | 'fuzzy' | 'related';

/** Words by which an entry was found although readers did not type them or do not see them there. */
export interface Reason {
  readonly words: string;
  /** Language tag of `words`. */
  readonly lang: string;
}

/** What a search found. */
export interface Found<Entry> {
  readonly rung: Rung;
  /** The best first; of equals the one that stands first in the document. */
  readonly entries: readonly Entry[];
  /** Marks in texts what was typed, and what was found in its stead. */
  readonly marks: Query;
  /** Why an entry is among them; nothing where its texts show it themselves. */
  readonly reasonsFor: (entry: Entry) => readonly Reason[];
}

/** Words that are marked at once. */
const mostMarks = 40;
/** What each answered idea counts: more than the scores of all of them together. */
const ideaWorth = 100;

/** Searches entries for what a query means. Goes on to the next rung only where the one before finds nothing. */
export function find<Entry>(index: SearchIndex<Entry>, query: Query, thesaurus: Thesaurus): Found<Entry> {
  const ideas = ideasOf(query, thesaurus);
  const literal = ideas.map((idea) => literally(index, idea));
  if (answering(literal, 'all').length > 0) return found('exact', index, query, literal, 'all');
  const near = ideas.map((idea, number) => orElse(literal[number], () => nearly(index, idea, thesaurus)));
  if (answering(near, 'all').length > 0) return found('fuzzy', index, query, near, 'all');
  const kin = ideas.map((idea, number) => orElse(near[number], () => related(index, idea, thesaurus)));
  return found('related', index, query, kin, 'some');
}

/** A phrase that was typed answers with all its words wherever they stand, or with one of its meanings. */
function literally(index: SearchIndex<unknown>, {words, meanings}: Idea): Answer {
  const typed = words.map((word) => new Answer(index).addTyped(word, index.vocabulary.literal(word)));
  return addAll(typed.reduce(and), meanings);
}

/** Typing errors, also in a word that only the thesaurus knows. */
function nearly(index: SearchIndex<unknown>, {words}: Idea, thesaurus: Thesaurus): Answer {
  const {vocabulary} = index;
  const typed = words.map((word) =>
    new Answer(index).addSimilar([...vocabulary.literal(word), ...vocabulary.near(word)], 'all'),
  );
  const known = words.length > 1 ? [] : words.flatMap((word) => thesaurus.near(word));
  return addAll(typed.reduce(and), known);
}

/** Any word of a phrase, and words of the same family: a "Winterjacke" is a kind of "Jacke". */
function related(index: SearchIndex<unknown>, {words}: Idea, thesaurus: Thesaurus): Answer {
  const {vocabulary} = index;
  const hits = words.flatMap((word) => [...vocabulary.literal(word), ...vocabulary.kin(word)]);
  const meanings = words.flatMap((word) => thesaurus.ofHead(word));
  return addAll(new Answer(index).addSimilar(hits, 'no names'), meanings);
}

function addAll(answer: Answer, meanings: readonly Meaning[]): Answer {
  return meanings.reduce((all, meaning) => all.addMeaning(meaning), answer);
}

function and(one: Answer, other: Answer): Answer {
  return one.and(other);
}

function orElse(answer: Answer | undefined, other: () => Answer): Answer {
  return answer && !answer.isEmpty ? answer : other();
}

/** The places of the entries that answer all ideas or some: those that answer more first, then the better ones. */
function answering(answers: readonly Answer[], how: 'all' | 'some'): readonly number[] {
  const length = answers[0]?.scores.length ?? 0;
  const scores = new Float64Array(length);
  for (const answer of answers) {
    for (let entry = 0; entry < length; entry += 1) {
      const score = answer.scores[entry] ?? 0;
      if (score > 0) scores[entry] = (scores[entry] ?? 0) + ideaWorth + score;
    }
  }
  const least = how === 'all' ? answers.length * ideaWorth : 0;
  return Array.from(scores.keys())
    .filter((entry) => (scores[entry] ?? 0) > least)
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
}

function found<Entry>(
  rung: Rung,
  index: SearchIndex<Entry>,
  query: Query,
  answers: readonly Answer[],
  how: 'all' | 'some',
): Found<Entry> {
  const places = answering(answers, how);
  const words = new Set(answers.flatMap((answer) => [...answer.words]));
  const marks = {...query, terms: [...words].slice(0, mostMarks).map(termOf)};
  return {
    rung,
    entries: places.flatMap((place) => index.entries[place] ?? []),
    marks,
    reasonsFor: (entry) => reasonsFor(index, answers, index.entries.indexOf(entry), marks),
  };
}

function reasonsFor(index: SearchIndex<unknown>, answers: readonly Answer[], place: number, marks: Query): Reason[] {
  const reasons = answers
    .filter((answer) => (answer.scores[place] ?? 0) > 0 && !answer.isSeen(place))
    .flatMap((answer): Reason[] => {
      const meaning = answer.meaningOf(place);
      const part = index.parts[answer.parts[place] ?? 0];
      if (meaning) return [{words: meaning.text, lang: meaning.lang}];
      return part && !part.shown ? [{words: excerpt(part.words, marks), lang: part.lang}] : [];
    });
  return [...new Map(reasons.map((reason) => [reason.words, reason])).values()];
}
