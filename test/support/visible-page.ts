import {cdp} from './cdp.js';

/** Gives the page of this test frames and intersections as if it were in front: pages run side by side, some of them hidden. */
export async function showPage(): Promise<void> {
  await cdp('Emulation.setFocusEmulationEnabled', {enabled: true});
}
