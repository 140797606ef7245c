import {css} from 'lit';

export default css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: baseline;
  }

  /* As large as the badge in them, so that the outline of the focus goes around all of it. */
  [part='base'],
  [part='link'] {
    display: inline-block;
    max-inline-size: 100%;
  }

  [part='link'] {
    color: inherit;
    text-decoration: none;
  }

  [part='link'] .badge-text {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
`;
