import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {CopyLink} from '../../base/copy-link.js';
import type {Display} from '../../base/display.js';
import type {StatusLine} from '../../base/status-line.js';
import type {Measure} from '../../plan/plan.js';
import {reportHref} from './report-mail.js';

/** In the details of a measure: its link to copy, and a mail about it. */
export class ShareMeasure {
  readonly #link: CopyLink;

  constructor(host: LitElement, line: StatusLine) {
    this.#link = new CopyLink(host, line);
  }

  /** The controls of one measure. */
  render(display: Display, measure: Measure): TemplateResult {
    const {id} = measure;
    return html`${this.#link.render(display.locale, id, display.pageHref('measures', `#${id}`))}
    ${reportLink(display, measure)}`;
  }
}

function reportLink(display: Display, measure: Measure): TemplateResult | typeof nothing {
  const href = reportHref(display, measure);
  if (href === undefined) return nothing;
  const words = display.locale.msg('Frage oder Fehler melden', {
    id: 'share-report',
    desc: 'Link, der eine E-Mail an die Stadt öffnet',
  });
  return html`<a href=${href}>${words}</a>`;
}
