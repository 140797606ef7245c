/** A word or phrase in its language. */
export interface Word {
  readonly text: string;
  /** Language tag of `text`. */
  readonly lang: string;
}

/** Words and phrases that mean the same to someone who looks for help. */
export type WordGroup = readonly Word[];

/** What is known about the words of a language or of a document. */
export interface WordList {
  readonly groups: readonly WordGroup[];
  /** Words that say nothing about what is looked for: "ich", "suche", "eine". */
  readonly fillers: readonly string[];
}

/** The same as it is written down in `synonyms/`, to be read and reviewed by people who know the language. */
export interface WrittenWords {
  readonly lang: string;
  /** A group on each line, with commas; in other languages than German, the German words behind an equals sign. */
  readonly groups: string;
  /** Separated by blanks. */
  readonly fillers: string;
}

/** Reads a list of `synonyms/`. */
export function readWords({lang, groups, fillers}: WrittenWords): WordList {
  return {
    groups: groups
      .trim()
      .split('\n')
      .map((line) => {
        const [own = '', german = ''] = line.split('=');
        return [...wordsIn(own, lang), ...wordsIn(german, 'de')];
      }),
    fillers: fillers.trim().split(/\s+/),
  };
}

/** The `synonyms` of a document in its language (the plan format, section 4.1). */
export function ownWords(synonyms: readonly (readonly string[])[], lang: string): WordList {
  return {groups: synonyms.map((group) => group.map((text) => ({text, lang}))), fillers: []};
}

function wordsIn(list: string, lang: string): readonly Word[] {
  const texts = list.split(/[,،]/).map((text) => text.trim());
  return texts.filter(Boolean).map((text) => ({text, lang}));
}
