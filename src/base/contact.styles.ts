import {css} from 'lit';

/** Contacts: one line for each way to reach them. */
export default css`
  .contacts li + li {
    margin-block-start: var(--_space);
  }

  .contact p {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .contact a {
    display: inline-block;
    min-block-size: 24px;
  }

  .contact .in-lines {
    display: inline-block;
    vertical-align: top;
    white-space: pre-line;
  }
`;
