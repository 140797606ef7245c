import {css} from 'lit';

/** Links to pages, in a row that wraps. The current one is framed: colour alone would not tell. */
export default css`
  .pages {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
    margin-block: calc(2 * var(--_space)) 0;
  }

  .page {
    align-items: center;
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    display: inline-flex;
    justify-content: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding-inline: var(--_space);
  }

  .page:hover {
    border-color: var(--_border);
  }

  .page[aria-current] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: bold;
  }
`;
