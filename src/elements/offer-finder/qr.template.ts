import {html, svg, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/msg.js';
import {icu} from '../../i18n/icu.js';
import type {qrDrawing} from '../../export/qr.js';

/** Width of a module on the screen; on paper that is 0.8 mm. */
const moduleWidth = 3;

/**
 * An address for cameras, and beside it in letters: for readers without a camera, and so that everybody sees where it
 * leads.
 *
 * @param draw absent as long as the QR code is on its way, or where it cannot be had: the letters do
 */
export function qrFigure(words: Words, address: string, draw: typeof qrDrawing | undefined): TemplateResult {
  const drawing = draw?.(address);
  const name = words.msg('QR-Code mit der Adresse {address}', {
    id: 'qr-name',
    desc: 'Wird anstelle des QR-Codes vorgelesen',
  });
  return html`<figure class="qr">
    ${
      drawing &&
      html`<svg
        role="img"
        aria-label=${icu(words.intl, name, {address})}
        viewBox="0 0 ${drawing.size} ${drawing.size}"
        width=${drawing.size * moduleWidth}
        height=${drawing.size * moduleWidth}
        shape-rendering="crispEdges"
      >
        ${svg`<rect width=${drawing.size} height=${drawing.size} fill="#fff"></rect><path fill="#000" d=${drawing.path}></path>`}
      </svg>`
    }
    <figcaption><bdi dir="ltr">${address}</bdi></figcaption>
  </figure>`;
}
