/** The name of the message by which the embed page tells how high its content is. */
export const heightMessage = 'planweiser:height';
/** The name of the message by which a page asks for it again. */
export const readyMessage = 'planweiser:ready';

/** Pixels. Higher than any list of ours, and less than what stops a browser. */
const highest = 100_000;

/** The height that a message states; `undefined` for any other message, and for heights that no content has. */
export function heightIn(message: unknown): number | undefined {
  const {type, height} = (message ?? {}) as {type?: unknown; height?: unknown};
  if (type !== heightMessage || typeof height !== 'number') return undefined;
  return height > 0 && height <= highest ? height : undefined;
}
