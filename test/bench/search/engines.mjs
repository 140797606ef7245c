/** The search engines that are compared: each takes records once and then gives the places of what a query finds. */

const dist = new URL('../../../dist/', import.meta.url);

/**
 * @typedef {{title: string, keywords: string[], summary: string}} SearchRecord
 * @typedef {(query: string) => number[]} Search the best first
 * @type {Record<string, {entry: string[], make: (records: SearchRecord[]) => Promise<Search>, every?: number}>}
 */
export const engines = {
  Planweiser: {
    entry: ['find', 'search-index', 'thesaurus', 'query', 'marks'].map(
      (name) => new URL(`search/${name}.js`, dist).href,
    ),
    make: planweiser,
  },
  'MiniSearch, prefix and fuzzy': {entry: ['minisearch'], make: (records) => miniSearch(records, {})},
  'MiniSearch, with our folding': {entry: ['minisearch'], make: miniSearchFolded},
  'Fuse.js, anywhere, without accents': {entry: ['fuse.js'], make: fuse, every: 10},
  'FlexSearch, full': {entry: ['flexsearch'], make: (records) => flexSearch(records, undefined)},
  'FlexSearch, full, with our folding': {entry: ['flexsearch'], make: flexSearchFolded},
};

/** Without any word list: no other engine has one. */
async function planweiser(records) {
  const {find} = await import(new URL('search/find.js', dist).href);
  const {indexing} = await import(new URL('search/search-index.js', dist).href);
  const {parseQuery} = await import(new URL('search/query.js', dist).href);
  const {Thesaurus} = await import(new URL('search/thesaurus.js', dist).href);
  const places = new Map(records.map((record, place) => [record, place]));
  const work = indexing(records, function* ({title, keywords, summary}) {
    yield {kind: 'title', words: title, lang: 'de', shown: true};
    for (const words of keywords) yield {kind: 'keyword', words, lang: 'de', shown: false};
    yield {kind: 'text', words: summary, lang: 'de', shown: true};
  });
  let step = work.next();
  while (!step.done) step = work.next();
  const none = new Thesaurus([]);
  return (query) => find(step.value, parseQuery(query), none).entries.map((record) => places.get(record));
}

async function miniSearch(records, more) {
  const {default: MiniSearch} = await import('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'keywords', 'summary'],
    ...more,
    searchOptions: {boost: {title: 4, keywords: 2}, prefix: true, fuzzy: 0.2, combineWith: 'AND'},
  });
  index.addAll(records.map(({title, keywords, summary}, id) => ({id, title, keywords: keywords.join(' '), summary})));
  return (query) => index.search(query).map(({id}) => id);
}

async function miniSearchFolded(records) {
  return miniSearch(records, {processTerm: await folding()});
}

async function fuse(records) {
  const {default: Fuse} = await import('fuse.js');
  const keys = [
    {name: 'title', weight: 4},
    {name: 'keywords', weight: 2},
    {name: 'summary', weight: 1},
  ];
  const index = new Fuse(records, {keys, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3});
  return (query) => index.search(query).map(({refIndex}) => refIndex);
}

async function flexSearch(records, encode) {
  const {default: FlexSearch} = await import('flexsearch');
  const index = new FlexSearch.Index({tokenize: 'full', ...(encode ? {encode} : {})});
  for (const [id, {title, keywords, summary}] of records.entries()) {
    index.add(id, [title, ...keywords, summary].join(' '));
  }
  return (query) => index.search(query, {limit: records.length});
}

async function flexSearchFolded(records) {
  const fold = await folding();
  return flexSearch(records, (text) =>
    text
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map(fold),
  );
}

async function folding() {
  const {fold, spellings} = await import(new URL('search/fold.js', dist).href);
  return (word) => spellings(fold(word)).at(-1);
}
