import {oneEvent} from '@open-wc/testing';
import '../../src/define.js';

type Tag = 'measure-table' | 'offer-finder' | 'plan-overview' | 'plan-timeline' | 'wegweiser-nav';

/** An element in the page that shows a demo plan. */
export async function shown(tag: Tag, plan: string): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  const loaded = oneEvent(element, 'plan-load');
  element.src = `/demo/plans/${plan}.plan.json`;
  document.body.append(element);
  await loaded;
  await element.updateComplete;
  return element;
}
