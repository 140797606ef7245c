/** The browser's side of faults.mjs. */

/** What the server saw of the requests of one key. */
export interface FaultLog {
  readonly visits: readonly {readonly cookie: string; readonly referer: string; readonly revalidates: boolean}[];
  /** Connections that ended before the answer was complete. */
  readonly closed: number;
}

/** A fault with an address of its own, at which the server counts. */
export class Fault {
  readonly src: string;
  readonly #key = crypto.randomUUID();

  /** `name` and `query` as in faults.mjs; the body is a plan document unless `query` has one. */
  constructor(name: string, query: Readonly<Record<string, string | number>> = {}) {
    this.src = this.#address(name, {body: JSON.stringify(planDocument()), ...query});
  }

  /** The log as soon as so many requests have come and so many connections are closed. */
  async log(atLeast: {visits?: number; closed?: number} = {}): Promise<FaultLog> {
    const response = await fetch(this.#address('log', atLeast));
    return (await response.json()) as FaultLog;
  }

  /** Lets go of a `held` answer. */
  async release(): Promise<void> {
    await fetch(this.#address('release', {}));
  }

  #address(name: string, query: Readonly<Record<string, string | number>>): string {
    const strings = Object.entries(query).map(([key, value]) => [key, String(value)]);
    return `/faults/${name}?${String(new URLSearchParams([['key', this.#key], ...strings]))}`;
  }
}

/** A small sound plan document. */
export function planDocument(title = 'Maßnahmenplan'): Record<string, unknown> {
  return {schemaVersion: 1, lang: 'de', title, measures: [{id: 'm-1', title: 'Sprachcafé eröffnen'}]};
}

/** The query of a fault whose body is the plan document with this title. */
export function titled(title: string): {body: string} {
  return {body: JSON.stringify(planDocument(title))};
}
