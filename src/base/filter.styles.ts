import {css} from 'lit';

/** Filters and the tags of filters in force. */
export default css`
  .filter legend,
  .sorting label {
    font-weight: bold;
  }

  .filter {
    border: 0;
    display: flex;
    flex: 1 0 100%;
    max-inline-size: 100%;
    flex-wrap: wrap;
    gap: var(--_space);
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .filter legend {
    margin-block-end: calc(0.5 * var(--_space));
    padding: 0;
  }

  .choice {
    align-items: center;
    background: var(--_surface);
    border: var(--_border-width) solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    cursor: pointer;
    display: inline-flex;
    gap: var(--_space);
    min-block-size: var(--_target);
    padding-block: 0.2em;
    padding-inline: var(--_space) calc(1.5 * var(--_space));
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
  }

  .count {
    color: var(--_text-muted);
    white-space: nowrap;
  }

  .panel {
    flex: 1 0 100%;
  }

  .panel > summary,
  .filter > details > summary {
    align-content: center;
    color: var(--_link);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: var(--_target);
  }

  .filter > details {
    flex: 1 0 100%;
  }

  .filter-grid {
    border-inline-start: 0.2em solid var(--_accent);
    display: grid;
    gap: calc(3 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
    padding-block: var(--_space);
    padding-inline-start: calc(2 * var(--_space));
  }

  .sorting {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .sorting label {
    display: grid;
    gap: calc(0.5 * var(--_space));
    min-inline-size: 0;
  }

  .sorting select {
    font-weight: normal;
  }

  .tags {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .chip {
    border-radius: calc(var(--_target) / 2);
  }
`;
