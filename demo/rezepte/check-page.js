/** What the paragraph about privacy promises, checked on the page in which this runs. */

/** The hosts that the page has asked for anything so far. */
export function askedHosts() {
  const addresses = performance.getEntriesByType('resource').map(({name}) => new URL(name));
  const asked = addresses.filter(({protocol}) => protocol.startsWith('http')).map(({host}) => host);
  return [...new Set([location.host, ...asked])].sort();
}

/** The names of cookies, and of all that pages can leave on a device. */
export async function leftOnDevice() {
  const cookies = document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => `Cookie ${cookie.split('=')[0]}`);
  const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)].map((name) => `Speicher ${name}`);
  const databases = ((await indexedDB.databases?.()) ?? []).map(({name}) => `Datenbank ${name}`);
  const caches = (await globalThis.caches?.keys()) ?? [];
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return [...cookies, ...stored, ...databases, ...caches, ...workers.map(({scope}) => `Service Worker ${scope}`)];
}
