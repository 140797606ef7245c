/** Ids that must differ from each other (the plan format, section 3). */
export class IdSpace {
  readonly #taken = new Set<string>();
  /** The next number to try behind an id that is taken, so that many equal titles cost no more than many others. */
  readonly #nextSuffix = new Map<string, number>();

  /** Takes an id for its first owner; `false` if it has one already. */
  claim(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /** Takes the wished id, or the first of `-2`, `-3` … behind it that is free. */
  derive(wish: string): string {
    let id = wish;
    for (let next = this.#nextSuffix.get(wish) ?? 2; !this.claim(id); next += 1) {
      id = `${wish}-${next}`;
      this.#nextSuffix.set(wish, next + 1);
    }
    return id;
  }
}
