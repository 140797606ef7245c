/** Takes out of the address what elements left there. WebKit refuses that at times: a hundred times in ten seconds. */
export function clearAddress(): void {
  if (!location.hash) return;
  try {
    history.replaceState(null, '', location.pathname + location.search);
  } catch {
    location.replace('#');
  }
}
