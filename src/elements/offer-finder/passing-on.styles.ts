import {css} from 'lit';

/** The shortlist, the ways to pass offers on, and the sheet on paper. */
export default css`
  .foot,
  .permalink,
  .passing-on {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
  }

  .permalink {
    column-span: all;
  }

  :is(.foot, .permalink, .passing-on) > button {
    padding-inline: 0;
  }

  .foot > .more-button {
    padding-inline: var(--_space);
  }

  .keep {
    align-items: center;
    display: inline-flex;
    gap: 0.4em;
    text-decoration: none;
  }

  .keep-word {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .shortlist summary {
    align-content: center;
    cursor: pointer;
    min-block-size: 24px;
  }

  .shortlist[open] summary {
    margin-block-end: var(--_space);
  }

  .shortlist li > a {
    display: inline-block;
    min-block-size: 24px;
  }

  .kept-controls {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 calc(2 * var(--_space));
    margin-inline-start: calc(2 * var(--_space));
  }

  .kept-controls button {
    padding-inline: 0;
  }

  .undo-line {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(2 * var(--_space));
  }

  .address input {
    inline-size: 30em;
  }

  .qr {
    flex: 1 0 100%;
    margin: var(--_space) 0 0;
  }

  .qr svg {
    block-size: auto;
    display: block;
    forced-color-adjust: none;
    max-inline-size: 100%;
    print-color-adjust: exact;
  }

  .qr figcaption {
    font-size: 0.9em;
    margin-block-start: var(--_space);
    overflow-wrap: anywhere;
  }

  .sheet {
    font-size: 0.85em;
  }

  .sheet-head {
    border-block-end: 0.15em solid currentColor;
    display: grid;
    gap: var(--_space) calc(4 * var(--_space));
    grid-template-columns: 1fr auto;
    margin-block-end: calc(2 * var(--_space));
    padding-block-end: calc(2 * var(--_space));
  }

  .sheet-head .qr {
    display: contents;
  }

  .sheet-head figcaption {
    grid-column: 1 / -1;
    margin: 0;
  }

  .sheet .card {
    background: none;
    border: 0;
    border-block-end: 1px solid currentColor;
    border-radius: 0;
    break-inside: auto;
    padding-block: 0 calc(2 * var(--_space));
    padding-inline: 0;
  }

  .sheet .card > * {
    break-inside: avoid;
    margin-block-end: calc(0.5 * var(--_space));
  }

  .sheet .detail-grid {
    border: 0;
    break-inside: auto;
    columns: 18em;
    padding: 0;
  }

  .sheet .contacts {
    columns: 18em;
    column-gap: calc(4 * var(--_space));
  }

  .sheet .card > .whom {
    break-inside: auto;
  }

  .sheet .contacts li {
    break-inside: avoid;
  }

  .sheet :is(h2, h3, h4, h5, h6) {
    break-after: avoid;
  }

  .sheet .contact a {
    display: inline;
  }

  .sheet-foot {
    break-inside: avoid;
  }

  .sheet a[href^='http']::after {
    content: attr(href);
    direction: ltr;
    display: inline-block;
    font-size: 0.9em;
    margin-inline: 0.4em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    :is(.foot, .permalink, .passing-on, .kept-controls) > button {
      padding-inline: var(--_space);
    }
  }

  @media print {
    .shortlist,
    .passing-on {
      display: none;
    }

    [part='base']:has(.sheet) slot[name='heading'] {
      display: none;
    }
  }
`;
