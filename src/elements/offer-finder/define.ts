import '../../base/guard-globals.js';
import {defineElement} from '../../base/define-element.js';
import {OfferFinderElement} from './offer-finder.js';

defineElement('offer-finder', OfferFinderElement);

declare global {
  interface HTMLElementTagNameMap {
    'offer-finder': OfferFinderElement;
  }
}
