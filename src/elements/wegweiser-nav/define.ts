import '../../base/guard-globals.js';
import {defineElement} from '../../base/define-element.js';
import {WegweiserNavElement} from './wegweiser-nav.js';

defineElement('wegweiser-nav', WegweiserNavElement);

declare global {
  interface HTMLElementTagNameMap {
    'wegweiser-nav': WegweiserNavElement;
  }
}
