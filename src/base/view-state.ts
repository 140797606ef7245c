/**
 * The fragment of the address: `#m-38` is the permalink of an entry, `#pw:<key>.<name>=<value>&…` is what the elements
 * of a page show, each under its own key. Everything else belongs to somebody else.
 */

const prefix = '#pw:';

/** What one element shows, by short names such as `q` or `status`. */
export type ViewParams = ReadonlyMap<string, string>;

/** The parameters that a fragment holds for `key`; none for a foreign fragment. Never throws. */
export function readView(hash: string, key: string): ViewParams {
  const params = new Map<string, string>();
  for (const [owner, name, value] of pairs(hash)) if (owner === key) params.set(name, value);
  return params;
}

/**
 * The fragment after `key` changed what it shows; those of other elements stay. `undefined`: it must not be touched,
 * because WordPress keeps a secret of its own in it.
 */
export function writeView(hash: string, key: string, params: ViewParams): string | undefined {
  if (hash.includes('?secret=')) return undefined;
  const others = pairs(hash).filter(([owner]) => owner !== key);
  const own = Array.from(params, ([name, value]) => [key, name, value] as const);
  const all = [...others, ...own].map(([owner, name, value]) => `${encode(owner)}.${name}=${encode(value)}`);
  return all.length === 0 ? '' : prefix + all.join('&');
}

/** The fragment of one view of one element: for links that lead to it. */
export function viewHash(key: string, params: ViewParams): string {
  return writeView('', key, params) ?? '';
}

/** The id that a permalink names; `undefined` for any other fragment. */
export function readPermalink(hash: string): string | undefined {
  return hash.length < 2 || hash.startsWith(prefix) ? undefined : decode(hash.slice(1));
}

function pairs(hash: string): (readonly [owner: string, name: string, value: string])[] {
  if (!hash.startsWith(prefix)) return [];
  return hash
    .slice(prefix.length)
    .split('&')
    .flatMap((pair) => {
      const match = /^([^=]*)\.([^.=]+)=(.*)$/.exec(pair);
      const [owner, value] = [decode(match?.[1] ?? ''), decode(match?.[3] ?? '')];
      return match?.[2] && owner && value !== undefined ? [[owner, match[2], value] as const] : [];
    });
}

/** Commas stay readable: they part the values of a filter. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replaceAll('%2C', ',');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
