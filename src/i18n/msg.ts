import type {TemplateResult} from 'lit';

/** A text for readers: a plain string, or a template when it holds markup or isolated data. */
export type Message = string | TemplateResult;

/** Translations by message id, as the generated locale modules hold them. */
export type TemplateMap = Readonly<Record<string, Message>>;

/** What identifies a message for its translators. */
export interface MessageOptions {
  /** `element-thing` in kebab-case, unique in the project. */
  readonly id: string;
  /** Where the text stands and what may vary in it. */
  readonly desc: string;
}

/**
 * Gives the text in the language shown now. The argument is the German original, written out in place.
 *
 * The brand is the mark by which the extractor of `@lit/localize` knows calls of this type. Unlike that package's own
 * type, `id` and `desc` are required and `str` templates are not accepted: a text with arguments is an ICU string for
 * `icu()`.
 */
export interface MsgFn {
  (original: string, options: MessageOptions): string;
  (original: TemplateResult, options: MessageOptions): TemplateResult;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** What a function needs to put something into words; a `LocaleController` is one. */
export interface Words {
  /** The tag for `Intl`. */
  readonly intl: string;
  readonly msg: MsgFn;
}

/** Makes the `msg` that looks its texts up in whatever `templates` gives at the moment of the call. */
export function createMsg(templates: () => TemplateMap): MsgFn {
  function lookUp(original: string, options: MessageOptions): string;
  function lookUp(original: TemplateResult, options: MessageOptions): TemplateResult;
  function lookUp(original: Message, {id}: MessageOptions): Message {
    const map = templates();
    const hit = Object.hasOwn(map, id) ? map[id] : undefined;
    if (hit === undefined) return original;
    return typeof hit === 'string' || typeof original === 'string' ? hit : withValuesOf(original, hit);
  }
  return lookUp;
}

/** The values of a translated template say which value of the original stands at their place. */
function withValuesOf(original: TemplateResult, translated: TemplateResult): TemplateResult {
  return {...translated, values: translated.values.map((index) => original.values[Number(index)])};
}
