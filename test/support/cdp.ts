import {executeServerCommand} from '@web/test-runner-commands';

/** Sends one command of the Chrome DevTools Protocol to the page of this test. */
export function cdp<T = unknown>(method: string, params: Record<string, unknown> = {}): Promise<T> {
  return executeServerCommand<T, {method: string; params: Record<string, unknown>}>('cdp', {method, params});
}

/** Emulates media features, for example `{'forced-colors': 'active'}`; without features all emulation ends. */
export async function emulateMedia(features: Record<string, string> = {}, media = ''): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({name, value}));
  await cdp('Emulation.setEmulatedMedia', {media, features: list});
}
