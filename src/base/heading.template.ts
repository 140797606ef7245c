import {html, nothing, type TemplateResult} from 'lit';

/**
 * A real heading of a level from 2 to 6, never a tag name made of input; nothing without text.
 *
 * @param part the name by which pages style it; headings of entries have none
 */
export function headingTag(
  level: number,
  text: unknown,
  id?: string,
  part: string | typeof nothing = 'heading',
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  switch (clampLevel(level)) {
    case 2:
      return html`<h2 part=${part} id=${id ?? nothing}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id ?? nothing}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id ?? nothing}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id ?? nothing}>${text}</h5>`;
    default:
      return html`<h6 part=${part} id=${id ?? nothing}>${text}</h6>`;
  }
}

/** Garbage counts as the default, everything else is brought within 2 to 6. */
export function clampLevel(level: number): number {
  return Number.isFinite(level) ? Math.min(6, Math.max(2, Math.round(level))) : 2;
}
