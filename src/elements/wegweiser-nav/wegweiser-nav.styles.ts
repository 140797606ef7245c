import {css} from 'lit';

export default css`
  .languages {
    column-gap: calc(3 * var(--_space));
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
  }

  ::slotted([slot='dgs']),
  ::slotted([slot='easy-language']) {
    padding-block: 0.5em;
  }

  .section {
    margin-block-end: calc(5 * var(--_space));
  }

  .entries,
  .children,
  .steps {
    display: grid;
    gap: calc(3 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    margin: 0;
  }

  .entry {
    background: var(--_page);
    border: var(--_border-width) solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    color: var(--_text-on-surface);
    padding: calc(3 * var(--_space));
    position: relative;
    scroll-margin-block: 6em;
  }

  .entry [part='heading'] {
    align-items: center;
    display: flex;
    font-size: 1.15em;
    gap: calc(1.5 * var(--_space));
  }

  .entry-icon {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    block-size: 2.4em;
    border-radius: 50%;
    color: var(--_accent);
    display: grid;
    flex: none;
    inline-size: 2.4em;
    place-items: center;
  }

  .entry-icon svg {
    block-size: 1.4em;
    inline-size: 1.4em;
  }

  .description {
    color: var(--_text-muted);
  }

  .targets {
    margin: 0;
  }

  .targets > li {
    border-block-start: var(--_border-width) solid var(--_line);
    padding-block-end: 0.1px;
  }

  .targets > li > a {
    display: block;
    padding-block: calc((var(--_target) - 1.5em) / 2);
  }

  .targets > li > a ~ p {
    margin-block: calc(-0.5 * var(--_space)) var(--_space);
  }

  .targets > li > .contact {
    padding-block: var(--_space);
  }

  /* The whole card leads where its title leads. */
  .whole a::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .now .entries {
    grid-template-columns: 1fr;
  }

  .count {
    font-weight: normal;
  }

  .steps {
    counter-reset: step;
  }

  .steps > li {
    counter-increment: step;
    padding-inline-start: 2.6em;
    position: relative;
  }

  .steps > li::before {
    background: var(--_accent);
    block-size: 1.8em;
    border-radius: 50%;
    color: var(--_on-accent);
    content: counter(step);
    display: grid;
    font-weight: bold;
    inline-size: 1.8em;
    inset-block-start: 0;
    inset-inline-start: 0;
    place-items: center;
    position: absolute;
  }

  .step-title {
    font-weight: bold;
  }

  .logic,
  .checked {
    color: var(--_text-muted);
    font-size: 0.9em;
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    min-block-size: var(--_target);
    padding-block: calc((var(--_target) - 1.5em) / 2);
  }

  .help {
    margin: 0;
  }
`;
