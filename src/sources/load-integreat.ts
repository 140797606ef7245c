import {finish} from '../plan/finish.js';
import type {Issue} from '../plan/issue.js';
import {limits} from '../plan/limits.js';
import {PlanError} from '../plan/plan-error.js';
import type {ParsedPlan} from '../plan/read-plan.js';
import {germanDay} from '../plan/zoned-time.js';
import type {Edition} from './editions.js';
import {readIntegreat} from './integreat.js';
import {readIntegreatAddress, type IntegreatAddress} from './integreat-address.js';
import {langOfSlug, offeredSlugs, slugFor} from './integreat-languages.js';
import {readList} from './integreat-shape.js';
import {noList} from './no-list.js';

/** How to get at the lists of Integreat. */
export interface IntegreatOptions {
  /** Gives the JSON value at an address, or throws a `PlanError`. */
  readonly ask: (address: string) => Promise<unknown>;
  /** What readers want besides German, as tags of plans. */
  readonly languages?: Iterable<string>;
  /** The answers there are by now, by Integreat's tag of their language; new ones are added. */
  readonly lists?: Map<string, readonly unknown[]>;
  /** `YYYY-MM-DD` in Germany; dates of events are told from this day on. */
  readonly today?: string;
  /** Does work that pauses after each entry, with a rest now and then; in one go by default. */
  readonly work?: <Result>(steps: Generator<unknown, Result>) => Result | Promise<Result>;
}

/** What the lists became. */
export interface IntegreatPlan {
  /** The value of a plan document, for `parsePlan`. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Adds to what reading the document found which languages could not be had. */
  complete(parsed: ParsedPlan): ParsedPlan;
}

/**
 * Loads a list of Integreat's API v3 in German and, where it is translated, in the languages of the readers; the language
 * in the address counts only where there is no German. A translation that cannot be had costs itself only.
 * An address that names no list is asked as it is. Throws what `ask` throws, and a `PlanError` of kind `syntax` for an
 * answer that is no list.
 */
export async function loadIntegreat(address: string, options: IntegreatOptions): Promise<IntegreatPlan> {
  const {today = germanDay(Date.now()), work = finish} = options;
  const place = readIntegreatAddress(address);
  if (!place) return loadOneList(address, {...options, today, work});
  const lists = new Lists(place, options);
  const first = await firstEdition(place, lists);
  const others = await Promise.all(wantedEditions(first, options.languages ?? []).map((wish) => lists.wish(wish)));
  const editions = others.filter((other) => other !== undefined);
  const {endpoint, region} = place;
  return {
    document: await work(readIntegreat({endpoint, region, editions: [first, ...editions], today})),
    complete: (parsed) => withIssues(parsed, lists.issues),
  };
}

async function loadOneList(
  address: string,
  {ask, today, work}: Required<Pick<IntegreatOptions, 'ask' | 'today' | 'work'>>,
): Promise<IntegreatPlan> {
  const value = await ask(address);
  const document = await work(readList(value, today));
  if (!document) throw noList(value);
  return {document, complete: (parsed) => parsed};
}

/** The lists of one place in several languages, each asked for once. */
class Lists {
  readonly issues: Issue[] = [];
  readonly #known: Map<string, readonly unknown[]>;

  constructor(
    private readonly place: IntegreatAddress,
    private readonly options: IntegreatOptions,
  ) {
    this.#known = options.lists ?? new Map<string, readonly unknown[]>();
  }

  async get(slug: string): Promise<readonly unknown[]> {
    const known = this.#known.get(slug);
    if (known) return known;
    const value = await this.options.ask(this.place.inLanguage(slug));
    if (!Array.isArray(value)) throw noList(value);
    const entries: readonly unknown[] = value;
    this.#known.set(slug, entries);
    return entries;
  }

  /** An edition that is good to have. */
  async wish({lang, slug}: Omit<Edition, 'entries'>): Promise<Edition | undefined> {
    try {
      return {lang, slug, entries: await this.get(slug)};
    } catch {
      const sentence = `Die Fassung „${slug}“ konnte nicht geladen werden. Gezeigt wird die deutsche.`;
      this.issues.push({effect: 'hint', code: 'missing', path: [], label: 'Integreat', sentence});
      return undefined;
    }
  }
}

/** German; the language of the address where the region has no German. */
async function firstEdition({slug}: IntegreatAddress, lists: Lists): Promise<Edition> {
  try {
    return {lang: 'de', slug: 'de', entries: await lists.get('de')};
  } catch (error) {
    const lang = langOfSlug(slug) ?? 'de';
    if (slug === 'de' || !isMissing(error)) throw error;
    return {lang, slug, entries: await lists.get(slug)};
  }
}

function wantedEditions(first: Edition, languages: Iterable<string>): readonly Omit<Edition, 'entries'>[] {
  const offered = offeredSlugs(first.entries);
  const wanted = new Map<string, string>();
  for (const lang of languages) {
    const slug = slugFor(lang, offered);
    if (slug !== undefined && slug !== first.slug && lang !== first.lang && !wanted.has(slug)) wanted.set(slug, lang);
  }
  return [...wanted].map(([slug, lang]) => ({lang, slug}));
}

/** Integreat says so of a language that a region has not. */
function isMissing(error: unknown): boolean {
  return error instanceof PlanError && (error.details.status === 404 || error.details.status === 400);
}

function withIssues(parsed: ParsedPlan, issues: readonly Issue[]): ParsedPlan {
  return {
    ...parsed,
    issues: [...issues, ...parsed.issues].slice(0, limits.issues),
    issueTotal: parsed.issueTotal + issues.length,
  };
}
