/** Lets a test send a command of the Chrome DevTools Protocol to its own page (`cdp()` in support/cdp.ts). */

const clients = new WeakMap();

/** One client per page: what a fresh client emulates cannot be taken back by the next one. */
async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
}

export function cdpPlugin() {
  return {
    name: 'cdp',
    async executeCommand({command, payload, session}) {
      if (command !== 'cdp') return undefined;
      const client = await clientOf(session.browser.getPage(session.id));
      return (await client.send(payload.method, payload.params)) ?? {};
    },
  };
}
