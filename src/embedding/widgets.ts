/** What may be embedded by a link, a placeholder or an address: our tags and their attributes, nothing else. */

/** The tags, as the files of the elements are named. */
export const widgets: readonly string[] =
  'measure-table offer-finder plan-overview plan-timeline status-badge wegweiser-nav'.split(' ');

/** What is stated for an attribute; nothing where nothing is. */
export type Stated = (attribute: string) => string | null | undefined;

/**
 * Makes an element with what is stated for it. What may be stated, its class knows: its attributes, and `lang`. Nothing
 * else is asked for, so no address and no placeholder can set anything else.
 *
 * @param widget a tag that is defined
 */
export function createWidget(widget: string, stated: Stated): HTMLElement {
  const element = document.createElement(widget);
  const {observedAttributes} = element.constructor as unknown as {observedAttributes: readonly string[]};
  for (const attribute of ['lang', ...observedAttributes]) {
    const value = stated(attribute);
    if (value != null) element.setAttribute(attribute, value);
  }
  return element;
}
