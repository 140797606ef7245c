/** Registers every element: what a page embeds. */
import './elements/measure-table/define.js';
import './elements/offer-finder/define.js';
import './elements/plan-overview/define.js';
import './elements/plan-timeline/define.js';
import './elements/status-badge/define.js';
import './elements/wegweiser-nav/define.js';
