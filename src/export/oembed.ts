import {tag} from './html.js';

/**
 * The answer that content systems ask for when an editor pastes the address of the page (oEmbed 1.0, `rich`). Only for
 * markup of this form WordPress gives the frame the height of its content.
 *
 * @param address of the page
 */
export function oembedOf(title: string, address: string): Readonly<Record<string, string | number>> {
  const link = tag('blockquote', {}, tag('a', {href: address}, title));
  const frame = tag('iframe', {src: address, title, width: '600', height: '600'});
  return {version: '1.0', type: 'rich', title, width: 600, height: 600, html: link.html + frame.html};
}
