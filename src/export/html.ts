/** Markup that was put together by `tag()`: every text and every value in it is escaped. */
export interface Markup {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

const voidTags: ReadonlySet<string> = new Set(['meta', 'link', 'br']);
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** An element; attributes without a value are left out, texts are escaped. */
export function tag(name: string, attributes: Attributes, ...children: readonly (string | Markup)[]): Markup {
  const stated = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
  );
  const content = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.html)).join('');
  return {html: `<${name}${stated.join('')}>${content}${voidTags.has(name) ? '' : `</${name}>`}`};
}

/** A block of data, which no policy blocks and no browser runs; nothing in it can end it. */
export function dataBlock(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return {html: `<script type="application/json" id="${escapeHtml(id)}">${json}</script>`};
}

/** A text as it stands between tags or in an attribute with quotes. Browsers read a zero byte as an error. */
export function escapeHtml(text: string): string {
  return text.replaceAll('\0', '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
