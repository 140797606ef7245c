/** The lists of Integreat in which there are offers. */
export type Endpoint = 'locations' | 'pages' | 'events';

/** An address of one list of Integreat's API v3, or of a copy of it. */
export interface IntegreatAddress {
  readonly endpoint: Endpoint;
  /** The region as the address writes it, such as `musterstadt`. */
  readonly region: string;
  /** The language as the address writes it, such as `de` or `fa-AF`. */
  readonly slug: string;
  /** The address of the same list in another language. */
  readonly inLanguage: (slug: string) => string;
}

/** Region, language and list, in a row; a copy may be a file. */
const place = /\/([^/]+)\/([a-z]{2,3}(?:-[a-z\d]+)*)\/(locations|pages|events)(?=\.json$|\/|$)/i;

/** Reads an absolute address; `undefined` if it names no list. */
export function readIntegreatAddress(address: string): IntegreatAddress | undefined {
  const {pathname} = new URL(address);
  const found = place.exec(pathname);
  const [whole, region = '', slug = '', list = ''] = found ?? [];
  if (!found || whole === undefined) return undefined;
  const before = pathname.slice(0, found.index);
  const after = pathname.slice(found.index + whole.length);
  return {
    endpoint: list.toLowerCase() as Endpoint,
    region: decoded(region),
    slug,
    inLanguage: (other) => {
      const url = new URL(address);
      url.pathname = `${before}/${region}/${other}/${list}${after}`;
      return url.href;
    },
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
