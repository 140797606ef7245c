/** Tells React 19 the tags: `import 'planweiser/react.js'` once. Types only. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {PlanTagAttributes, PlanTagHandlers, PlanTags} from './jsx.js';

type ReactTags = {
  [Tag in keyof PlanTags]: DetailedHTMLProps<HTMLAttributes<PlanTags[Tag]>, PlanTags[Tag]> &
    PlanTagAttributes[Tag] &
    PlanTagHandlers<Tag>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- it is React's
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, types do not
    interface IntrinsicElements extends ReactTags {}
  }
}
