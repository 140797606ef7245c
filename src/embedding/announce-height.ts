import {heightMessage, readyMessage} from './frame-height.js';

/**
 * Tells the page around how high the content is: now, whenever that changes, and when it asks. WordPress has a message
 * of its own, with a secret from the address. Anybody may hear it: it is but a number.
 */
export function announceHeight(content: HTMLElement): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    parent.postMessage({type: heightMessage, height}, '*');
    const secret = /\?secret=([a-z0-9]+)/i.exec(location.hash)?.[1];
    if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
  };
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({data, source}: MessageEvent<unknown>) => {
    if (source === parent && asksAgain(data)) tell();
  });
}

function asksAgain(data: unknown): boolean {
  const {type, message} = (data ?? {}) as {type?: unknown; message?: unknown};
  return type === readyMessage || message === 'ready';
}
