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
    padding-block: 0.6em;
  }

  .section {
    margin-block-end: calc(4 * var(--_space));
  }

  .section > [part='heading'] {
    font-size: 1.3em;
  }

  .entries,
  .children,
  .steps {
    display: grid;
    gap: calc(2.5 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    margin: 0;
  }

  .entry {
    color: var(--_text-on-surface);
    position: relative;
  }

  .cards .entry {
    background: var(--_page);
    border: var(--_border-width) solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    padding: calc(2.5 * var(--_space));
  }

  [data-entry] {
    scroll-margin-block: 6em;
  }

  :is(.entry, .children) [part='heading'] {
    align-items: center;
    display: flex;
    font-size: 1.1em;
    gap: calc(1.5 * var(--_space));
    min-block-size: 2.2em;
  }

  .children [part='heading'] {
    font-size: 1em;
  }

  .entry-icon,
  .number {
    border-radius: 50%;
    display: grid;
    flex: none;
    place-items: center;
  }

  .entry-icon {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    block-size: 2.2em;
    color: var(--_accent);
    inline-size: 2.2em;
  }

  .entry-icon svg {
    block-size: 1.35em;
    inline-size: 1.35em;
  }

  .targets {
    margin: 0;
  }

  .targets > li {
    border-block-start: var(--_border-width) solid var(--_line);
  }

  .targets > li > a,
  .targets .contact {
    padding-block: 0.6em;
  }

  .targets > li > a {
    display: block;
    min-block-size: var(--_target);
  }

  .targets > li > p {
    margin-block: -0.3em 0.6em;
  }

  .targets > li > .label {
    margin-block: 0.6em -0.6em;
  }

  .contact > p:first-child {
    font-weight: 600;
  }

  /* The whole card leads where its title leads. */
  .whole a::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .count {
    color: var(--_text-muted);
    font-weight: normal;
  }

  .cards .now .entry {
    border-inline-start: 0.3em solid var(--_accent);
  }

  .children,
  .steps {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    list-style: none;
    margin-block-start: calc(2 * var(--_space));
    padding: 0;
  }

  .step + .step {
    margin-block-start: calc(2 * var(--_space));
  }

  .step-title {
    align-items: start;
    display: flex;
    font-weight: bold;
    gap: var(--_space);
  }

  .number {
    background: var(--_accent);
    block-size: 1.8em;
    color: var(--_on-accent);
    inline-size: 1.8em;
    margin-block-start: -0.1em;
  }

  .or {
    border: var(--_border-width) solid var(--_accent);
    border-radius: 0.9em;
    flex: none;
    padding-inline: 0.5em;
  }

  .checked {
    font-size: 0.9em;
    margin-block-start: var(--_space);
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    min-block-size: var(--_target);
    padding-block: 0.6em;
  }

  .help {
    margin: 0;
  }

  .now .entries {
    grid-template-columns: minmax(0, 1fr);
  }

  @container (inline-size >= 36em) {
    .cards .wide {
      grid-column: span 2;
    }
  }
`;
