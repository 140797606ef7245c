import {css} from 'lit';

/** Accordion, list, steps, and the way up from a part. */
export default css`
  .up {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(3 * var(--_space));
  }

  .up a {
    align-content: center;
    display: inline-block;
    min-block-size: var(--_target);
  }

  .up a::before {
    content: '←' / '';
    margin-inline-end: 0.4em;
  }

  [dir='rtl'] .up a::before {
    content: '→' / '';
  }

  .all {
    margin-block-end: calc(2 * var(--_space));
  }

  .folds,
  .menu {
    margin: 0;
  }

  .fold,
  .list > .section > .menu > .item {
    border-block-end: var(--_border-width) solid var(--_line);
    position: relative;
  }

  .section > .folds,
  .list > .section > .menu {
    border-block-start: var(--_border-width) solid var(--_line);
  }

  .fold > [part='heading'] {
    font-size: 1.05em;
    margin: 0;
  }

  .fold > [part='heading'] > .whole,
  .item > .whole {
    display: block;
    padding: 0.7em;
  }

  .disclosure {
    align-items: center;
    background: none;
    border: 0;
    border-radius: 0;
    display: flex;
    font-weight: inherit;
    gap: calc(1.5 * var(--_space));
    inline-size: 100%;
    min-block-size: max(44px, var(--_target));
    padding: 0.5em 0.7em;
    text-align: start;
  }

  .disclosure:hover {
    background: var(--_surface);
    color: var(--_text-on-surface);
    text-decoration: underline;
  }

  .disclosure .arrow {
    flex: none;
    margin-inline-start: auto;
  }

  .arrow {
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    block-size: 0.55em;
    inline-size: 0.55em;
    transform: translateY(-0.15em) rotate(45deg);
  }

  [aria-expanded='true'] > .arrow {
    transform: translateY(0.1em) rotate(225deg);
  }

  .panel-content {
    padding: 0 0.7em calc(2 * var(--_space));
  }

  /* Closed, but within reach of the browser's search for words; older browsers know only the other way. */
  @supports (content-visibility: hidden) {
    .panel[hidden] {
      content-visibility: hidden;
      display: block;
    }
  }

  .list .panel .panel-content {
    border-inline-start: 0.2em solid var(--_line);
    margin-inline-start: 0.9em;
    padding-block-end: var(--_space);
    padding-inline-end: 0;
  }

  .list .entry-icon {
    block-size: 1.6em;
    inline-size: 1.6em;
  }

  .letters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.5 * var(--_space));
    margin-block-end: calc(2 * var(--_space));
  }

  .letters button {
    min-inline-size: 2.4em;
    padding-inline: 0.4em;
  }

  .steps-first .steps {
    gap: 0;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 45em;
  }

  /* One below the other, a line from number to number. */
  .steps-first .in-steps {
    grid-column: 1 / -1;
  }

  .steps-first .steps > li {
    padding-block-end: calc(3 * var(--_space));
    padding-inline-start: 4.2em;
    position: relative;
  }

  .steps-first .steps > li:not(:last-child)::before {
    border-inline-start: 0.15em solid var(--_accent);
    content: '';
    inset-block: 1em 0;
    inset-inline-start: 0.825em;
    position: absolute;
  }

  .steps-first .number,
  .steps-first .or {
    background: var(--_page);
    inset-inline-start: 0;
    position: absolute;
  }

  .steps-first .number {
    background: var(--_accent);
  }

  /* A title is more than the button that it is on the screen. */
  @media print {
    [part='base'] :is(.fold, .item) .disclosure {
      display: flex;
      padding-inline: 0;
    }

    .disclosure .arrow {
      display: none;
    }
  }
`;
