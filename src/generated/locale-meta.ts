// Do not modify this file by hand!
// Re-generate this file by running locales/check.mjs.

/** How far a translation is. */
export interface LocaleMeta {
  /** Every message is translated. */
  readonly complete: boolean;
  /** Translations that no person has reviewed. */
  readonly machine: number;
  /** Translations that a person has reviewed. */
  readonly reviewed: number;
}

/** By code; the source language is not listed. */
export const localeMeta: Readonly<Record<string, LocaleMeta>> = {
  en: {complete: false, machine: 482, reviewed: 0},
  ar: {complete: false, machine: 482, reviewed: 0},
  fa: {complete: false, machine: 0, reviewed: 0},
  fr: {complete: false, machine: 0, reviewed: 0},
  hr: {complete: false, machine: 0, reviewed: 0},
  it: {complete: false, machine: 0, reviewed: 0},
  pl: {complete: false, machine: 0, reviewed: 0},
  ro: {complete: false, machine: 0, reviewed: 0},
  ru: {complete: false, machine: 0, reviewed: 0},
  sq: {complete: false, machine: 0, reviewed: 0},
  tr: {complete: false, machine: 0, reviewed: 0},
  uk: {complete: false, machine: 0, reviewed: 0},
};
