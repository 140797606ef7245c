import {css} from 'lit';

/** Search box, in the form in which filters may follow it. */
export default css`
  [part='toolbar'] {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block: 0 calc(2 * var(--_space));
  }

  .search {
    display: grid;
    flex: 1 1 24em;
    gap: calc(0.5 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }

  .search label {
    font-weight: bold;
  }

  .search-line {
    display: flex;
    gap: var(--_space);
    max-inline-size: 36em;
  }

  .search-line input {
    flex: 1;
    min-inline-size: 0;
  }
`;
