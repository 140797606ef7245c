/** All visits of a run and the figures made of them. */
import {median, pairedRatio, percentile} from './statistics.mjs';

export class Results {
  #visits = new Map();
  #cycles = new Map();

  /** @param {{contender: {name: string}, size: number, slowdown: number}} where */
  add(where, visit) {
    this.#visits.set(keyOf(where), [...this.visits(where), visit]);
  }

  /** @returns {readonly import('./measure.mjs').Visit[]} by repeat */
  visits(where) {
    return this.#visits.get(keyOf(where)) ?? [];
  }

  /** Whether a contender has been too slow and need not be measured again under the same circumstances. */
  wasTooSlow(where) {
    return this.visits(where).some(({tooSlow}) => tooSlow !== undefined);
  }

  /** @param {{before: object, after: object} | undefined} memory before and after filter cycles */
  addCycles({name}, memory) {
    this.#cycles.set(name, memory);
  }

  cyclesOf({name}) {
    return this.#cycles.get(name);
  }

  /** Medians and percentiles of all visits; `undefined` where nothing was measured. */
  figures(where) {
    const visits = this.visits(where);
    const of = (pick) => visits.map(pick).filter((value) => value !== undefined);
    const samples = (name) => visits.flatMap(({series}) => series[name] ?? []);
    return {
      firstRow: median(of(({firstRow}) => firstRow)),
      longestTask: median(of(({longestTask}) => longestTask)),
      bytesBefore: median(of(({bytes}) => bytes?.before)),
      bytesAll: median(of(({bytes}) => bytes?.all)),
      files: median(of(({bytes}) => bytes?.files)),
      heapLoaded: median(of(({loaded}) => loaded?.heap)),
      heapUsed: median(of(({used}) => used?.heap)),
      nodes: median(of(({loaded}) => loaded?.nodes)),
      keyMedian: median(samples('keys')),
      keyP95: percentile(samples('keys'), 0.95),
      filterP95: percentile(samples('filters'), 0.95),
      sort: median(samples('sorts')),
    };
  }

  /** How many times as long as another contender this one takes to its first row; the median over the repeats. */
  firstRowRatio(where, base) {
    const times = (which) => this.visits({...where, contender: which}).map(({firstRow}) => firstRow);
    return pairedRatio(times(where.contender), times(base));
  }
}

function keyOf({contender, size, slowdown}) {
  return [contender.name, size, slowdown].join(' ');
}
