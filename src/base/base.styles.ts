import {css} from 'lit';

/** What elements that show a plan share: headings, messages, controls, texts. */
export default css`
  :host {
    box-sizing: border-box;
    container-type: inline-size;
    display: block;
    inline-size: 100%;
  }

  [data-locale='de-simple'] {
    font-size: 1.2em;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--_font-heading);
    margin-block: 0 var(--_space);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  p {
    margin-block: 0 var(--_space);
  }

  p:last-child {
    margin-block-end: 0;
  }

  ul,
  ol {
    margin-block: 0 var(--_space);
    padding-inline-start: 1.3em;
  }

  ul.plain {
    list-style: none;
    padding: 0;
  }

  li {
    overflow-wrap: anywhere;
  }

  blockquote {
    border-inline-start: 0.25em solid var(--_line);
    font-style: italic;
    margin: 0 0 var(--_space);
    padding-inline-start: calc(2 * var(--_space));
  }

  mark {
    background: #fff1a8;
    border-radius: 0.15em;
    color: #1a1d21;
    padding-inline: 0.05em;
  }

  .subheading,
  .label {
    font-weight: bold;
  }

  .muted,
  .source {
    color: var(--_text-muted);
  }

  .box {
    background: var(--_surface);
    border: var(--_border-width) solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    margin-block: 0 calc(2 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
  }

  [part='error'] {
    border-color: var(--_error);
    border-inline-start-width: 0.4em;
  }

  [part='error'] strong {
    color: var(--_error);
  }

  .message {
    color: var(--_text-muted);
    min-block-size: 1.5em;
  }

  .message:empty {
    min-block-size: 0;
    margin: 0;
  }

  button,
  input,
  select {
    background: var(--_page);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text-on-surface);
    font: inherit;
    letter-spacing: inherit;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.3em calc(1.5 * var(--_space));
    word-spacing: inherit;
  }

  input[type='checkbox'] {
    accent-color: var(--_accent);
    block-size: max(24px, 1.3em);
    flex: none;
    inline-size: max(24px, 1.3em);
    margin: 0;
    min-block-size: 0;
  }

  button {
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .primary:hover {
    background: var(--_page);
  }

  .quiet {
    background: none;
    border-color: transparent;
    color: var(--_link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  @media (forced-colors: active) {
    .primary,
    [aria-current],
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }

  /* More specific than the layout of what is left out, which comes later. */
  @media print {
    [part='base'] :is([part='toolbar'], [part='pagination'], .message, button) {
      display: none;
    }
  }
`;
