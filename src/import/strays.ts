import {excerpt, type RowLog} from './row-log.js';

/** Rows that have no place in a plan, told together where they stand together. */
export class Strays {
  #first: {line: number; text: string} | undefined;
  #last = 0;

  constructor(
    private readonly sheet: string | undefined,
    private readonly log: RowLog,
  ) {}

  add(line: number, text: string): void {
    this.#first ??= {line, text};
    this.#last = line;
  }

  /** Tells what has come together. */
  end(): void {
    if (!this.#first) return;
    const {line, text} = this.#first;
    const quote = line === this.#last ? 'Der Text' : 'Der Text beginnt so';
    this.log.add(
      {sheet: this.sheet, line, lastLine: this.#last},
      {
        effect: 'dropped',
        code: 'wrong-type',
        value: text,
        sentence: `Steht in keiner Tabelle mit bekanntem Kopf und wurde nicht übernommen. ${quote}: „${excerpt(text)}“`,
      },
    );
    this.#first = undefined;
  }
}
