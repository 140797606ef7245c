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
  en: {complete: true, machine: 558, reviewed: 0},
  ar: {complete: true, machine: 558, reviewed: 0},
  fa: {complete: true, machine: 558, reviewed: 0},
  fr: {complete: true, machine: 558, reviewed: 0},
  hr: {complete: true, machine: 558, reviewed: 0},
  it: {complete: true, machine: 558, reviewed: 0},
  pl: {complete: true, machine: 558, reviewed: 0},
  ro: {complete: true, machine: 558, reviewed: 0},
  ru: {complete: true, machine: 558, reviewed: 0},
  sq: {complete: true, machine: 558, reviewed: 0},
  tr: {complete: true, machine: 558, reviewed: 0},
  uk: {complete: true, machine: 558, reviewed: 0},
};
