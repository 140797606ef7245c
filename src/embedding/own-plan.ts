/** The name of the data block in which a page holds its plan. */
export const ownPlanId = 'planweiser-plan';

/**
 * The plan document that the page itself holds, unchecked: a block of data, which no policy blocks and no browser runs.
 * `undefined` where there is none, or none that can be read.
 */
export function ownPlan(): unknown {
  const block = document.querySelector(`script[type="application/json"]#${ownPlanId}`);
  try {
    return block ? (JSON.parse(block.textContent) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
