import {css} from 'lit';

/** The legend of statuses. On paper it stands open. */
export default css`
  .legend {
    margin-block-start: calc(2 * var(--_space));
  }

  .legend > summary {
    align-content: center;
    color: var(--_link);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: var(--_target);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .legend > dl {
    column-gap: calc(4 * var(--_space));
    columns: 24em;
    margin: 0;
  }

  .legend > dl > div {
    break-inside: avoid;
    padding-block-end: calc(1.5 * var(--_space));
  }

  .legend dd {
    margin: calc(0.5 * var(--_space)) 0 0;
  }

  @media print {
    .legend::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
