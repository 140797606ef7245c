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
  en: {complete: true, machine: 483, reviewed: 0},
  ar: {complete: true, machine: 483, reviewed: 0},
};
