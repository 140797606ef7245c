import {moreShapes} from '../generated/more-shapes.js';
import {moreKinds} from './more-kinds.js';
import {moreRules} from './more-rules.js';
import type {Part} from './reader.js';
import {classifyStatus} from './status-phrase.js';

/**
 * What only some documents need: offers, Wegweiser, bodies and the like, and statuses whose code must be found in their
 * wording. A page loads it when a document asks for it.
 */
export const more: Part = {shapes: moreShapes, kinds: moreKinds, rules: moreRules, classify: classifyStatus};
