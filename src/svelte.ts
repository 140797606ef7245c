/** Tells Svelte 5 the tags: `import 'planweiser/svelte.js'` once. Types only. */
import type {HTMLAttributes} from 'svelte/elements';
import type {PlanTagAttributes, PlanTagHandlers, PlanTags} from './jsx.js';

type SvelteTags = {
  [Tag in keyof PlanTags]: HTMLAttributes<PlanTags[Tag]> & PlanTagAttributes[Tag] & PlanTagHandlers<Tag>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, types do not
  interface SvelteHTMLElements extends SvelteTags {}
}
