/** Tells Vue 3 the tags: `import 'planweiser/vue.js'` once. Types only. */
import type {HTMLAttributes, ReservedProps} from 'vue';
import type {Handler, PlanTagAttributes, PlanTagEvents, PlanTags} from './jsx.js';

/** Vue checks `page-size` in a template as `pageSize`, and `@plan-load` as `onPlanLoad`. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name & string;

type VueAttributes<Tag extends keyof PlanTags> = {
  [Name in keyof PlanTagAttributes[Tag] as Camel<Name>]: PlanTagAttributes[Tag][Name];
};

type VueHandlers<Tag extends keyof PlanTags> = {
  [Name in PlanTagEvents[Tag] as `on${Capitalize<Camel<Name>>}`]?: Handler<Name> | undefined;
};

type VueProps<Tag extends keyof PlanTags> = HTMLAttributes & ReservedProps & VueAttributes<Tag> & VueHandlers<Tag>;

type VueTags = {[Tag in keyof PlanTags]: new () => {$props: VueProps<Tag>; $el: PlanTags[Tag]}};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- interfaces merge, types do not
  interface GlobalComponents extends VueTags {}
}
