import {css} from 'lit';

/** What only details need. It comes with them. */
export default css`
  .details > td {
    border-block-end: var(--_border-width) solid var(--_line);
    padding-block-start: 0;
  }

  .share progress {
    accent-color: var(--_accent);
    vertical-align: middle;
  }

  .links a {
    display: inline-block;
    padding-block: max(0.2em, 4px);
  }

  .contacts > li + li,
  .updates > li + li {
    margin-block-start: var(--_space);
  }

  .footnote p {
    display: inline;
  }

  /* Large enough to be hit, without moving the lines apart. */
  .note-mark {
    background: none;
    color: var(--_link);
    line-height: 1;
    margin-block: -0.5em;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    text-decoration: underline;
  }

  .note-back {
    min-block-size: 24px;
    padding: 0;
  }

  .note-mark,
  .note-back {
    border: 0;
  }

  .group-facts {
    color: var(--_text-muted);
  }

  @media print {
    /* The mark is part of the text: on paper too. */
    [part='base'] .note-mark {
      color: inherit;
      display: inline;
      min-inline-size: 0;
      text-decoration: none;
    }
  }
`;
