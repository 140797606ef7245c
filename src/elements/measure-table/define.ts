import '../../base/guard-globals.js';
import {defineElement} from '../../base/define-element.js';
import {MeasureTableElement} from './measure-table.js';

defineElement('measure-table', MeasureTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'measure-table': MeasureTableElement;
  }
}
