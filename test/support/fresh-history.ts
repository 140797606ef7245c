import {cdp} from './cdp.js';

/**
 * Forgets where the tab of this test has been. Tabs are used for many files; once their history is full, the browser
 * drops the steps of scripts first, and going back leads out of the test.
 */
export async function freshHistory(): Promise<void> {
  await cdp('Page.resetNavigationHistory');
}
