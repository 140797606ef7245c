import {html, nothing, type TemplateResult} from 'lit';
import type {Block, Item, Rich, Text} from '../plan/plan.js';
import {blocksOf, paragraphsOf, wordingOf} from '../plan/text.js';
import {domLang, type Display} from './display.js';

/** A text of several blocks. Its headings are set off by weight, not by level: they stand inside an entry. */
export function richText(display: Display, rich: Rich): readonly TemplateResult[] {
  return blocksOf(rich).map((block) => blockTemplate(display, block));
}

/** A list of entries with the entries below them. */
export function itemList(
  display: Display,
  items: readonly Item[],
  order: 'ordered' | 'plain' = 'plain',
): TemplateResult {
  const entries = items.map(
    ({text, items: below}) => html`<li>${display.text(text)}${below?.length ? itemList(display, below) : nothing}</li>`,
  );
  return order === 'ordered'
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}

function blockTemplate(display: Display, block: Block): TemplateResult {
  if ('p' in block) return paragraphs(display, block.p);
  if ('h' in block) return html`<p class="subheading">${display.text(block.h)}</p>`;
  if ('list' in block) return itemList(display, block.list, block.ordered ? 'ordered' : 'plain');
  return quotation(display, block.quote, block.source);
}

function paragraphs(display: Display, text: Text): TemplateResult {
  const {words, lang} = wordingOf(text, display.locale.code, display.plan.lang);
  const tag = domLang(lang);
  const foreign = tag !== display.locale.lang;
  return html`${paragraphsOf(words).map((paragraph) =>
    foreign
      ? html`<p lang=${tag} dir="auto">${display.marked(paragraph)}</p>`
      : html`<p>${display.marked(paragraph)}</p>`,
  )}`;
}

/** A quotation and who said it. */
export function quotation(display: Display, quote: Text, source: Text | undefined): TemplateResult {
  return html`<blockquote>
    ${paragraphs(display, quote)}${source ? html`<p class="source">– ${display.text(source)}</p>` : nothing}
  </blockquote>`;
}
