/** Figures from several samples. Without samples there is none: `undefined`. */

/** @param {readonly number[]} samples */
export function median(samples) {
  if (samples.length === 0) return undefined;
  const sorted = inOrder(samples);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[Math.floor(middle)];
}

/**
 * The nearest rank: a value that was really measured.
 *
 * @param {readonly number[]} samples
 * @param {number} share from 0 to 1
 */
export function percentile(samples, share) {
  return inOrder(samples)[Math.max(0, Math.ceil(share * samples.length) - 1)];
}

/**
 * The median of the ratios within each repeat: what slows the machine down for a while slows both.
 *
 * @param {readonly number[]} samples by repeat
 * @param {readonly number[]} base likewise
 */
export function pairedRatio(samples, base) {
  const pairs = Math.min(samples.length, base.length);
  return median(samples.slice(0, pairs).map((sample, repeat) => sample / base[repeat]));
}

function inOrder(samples) {
  return [...samples].sort((a, b) => a - b);
}
