import {css} from 'lit';

/** How that looks which is fetched when the offers are there: filters, details, hours and the help where nothing was found. */
export default css`
  .filters {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  .filter-button {
    display: none;
  }

  .to-results:not(.shown, :focus-visible) {
    clip-path: inset(50%);
    block-size: 1px;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .to-results {
    align-content: center;
    min-block-size: var(--_target);
  }

  .unstated {
    margin-block-start: calc(4 * var(--_space));
  }

  .contact-hours {
    margin-block-start: calc(0.5 * var(--_space));
  }

  .contact-hours > p {
    margin: 0;
  }

  .week {
    margin: 0 0 var(--_space);
  }

  .week > div {
    column-gap: calc(2 * var(--_space));
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
  }

  .week :is(dd, p) {
    margin: 0;
  }

  .ways {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    margin-block: calc(2 * var(--_space));
  }

  @container (inline-size < 30em) {
    .week > div {
      display: block;
      margin-block-end: calc(0.5 * var(--_space));
    }

    .week dt {
      color: var(--_text-muted);
    }
  }

  @container (inline-size < 40em) {
    .filter-button {
      display: inline-block;
    }

    .filters:not(.shown) {
      display: none;
    }
  }

  @media print {
    .permalink {
      display: none;
    }
  }
`;
