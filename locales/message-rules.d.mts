/** A message as the extractor finds it; `tag` is undefined for a plain string. */
export interface SourceMessage {
  readonly id: string;
  readonly desc: string | undefined;
  readonly text: string;
  readonly tag: 'html' | 'str' | undefined;
}

export interface Shape {
  readonly names: readonly string[];
  readonly plurals: readonly {readonly name: string; readonly categories: readonly string[]}[];
}

export function messageFaults(message: SourceMessage, sourceLocale: string): string[];
export function translationFaults(message: SourceMessage, translation: string, locale: string): string[];
export function shapeOf(text: string): Shape | undefined;
