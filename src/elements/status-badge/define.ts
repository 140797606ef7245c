import '../../base/guard-globals.js';
import {defineElement} from '../../base/define-element.js';
import {StatusBadgeElement} from './status-badge.js';

defineElement('status-badge', StatusBadgeElement);

declare global {
  interface HTMLElementTagNameMap {
    'status-badge': StatusBadgeElement;
  }
}
