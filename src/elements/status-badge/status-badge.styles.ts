import {css} from 'lit';

export default css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: baseline;
  }

  [part='base'] {
    display: inline;
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
