import {css, type CSSResult} from 'lit';

/**
 * The rows of the table as cards, for all that `scope` matches: used in narrow containers, and at any width where the
 * page or easy German asks for cards. A function, because nested rules are newer than our oldest browsers.
 */
export function cardStyles(scope: CSSResult): CSSResult {
  return css`
    ${scope} > table,
    ${scope} > table > tbody,
    ${scope} > table > tbody > tr,
    ${scope} > table > tbody > tr > *,
    ${scope} > table > caption {
      display: block;
    }

    /* Not "display: none": that would take the column heads from screen readers. */
    ${scope} > table > thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    ${scope} .sort {
      display: none;
    }

    ${scope} .sort-label {
      display: inline;
    }

    ${scope} [part='row'] {
      background: var(--_surface);
      border: var(--_border-width) solid var(--_line);
      border-radius: var(--_radius);
      color: var(--_text-on-surface);
      margin-block-start: calc(1.5 * var(--_space));
      padding: calc(1.5 * var(--_space)) calc(2 * var(--_space)) var(--_space);
    }

    ${scope} [part='row'] > * {
      border: 0;
      inline-size: auto;
      min-inline-size: 0;
      padding: 0;
      white-space: normal;
    }

    ${scope} [data-label] {
      margin-block-start: calc(0.75 * var(--_space));
    }

    ${scope} [data-label]:empty {
      display: none;
    }

    ${scope} [data-label]::before {
      color: var(--_text-muted);
      content: attr(data-label) ': ';
      content: attr(data-label) ': ' / '';
      font-size: 0.9em;
    }

    ${scope} .actors .plain,
    ${scope} .actors li {
      display: inline;
    }

    ${scope} .actors li + li::before {
      content: ', ';
    }

    ${scope} .more-button {
      margin-inline-start: calc(-1 * var(--_space));
    }

    ${scope} .group-head {
      margin-block-start: calc(3 * var(--_space));
    }

    ${scope} .goal-head > th {
      border: 0;
      padding-inline: 0;
    }

    ${scope} .details > td {
      border: 0;
      padding: calc(1.5 * var(--_space)) 0 var(--_space) var(--_space);
    }
  `;
}
