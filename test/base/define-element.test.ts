import {expect} from '@open-wc/testing';
import {defineElement} from '../../src/base/define-element.js';

describe('defining an element', () => {
  it('makes its tag work', () => {
    class First extends HTMLElement {}
    defineElement('defined-once', First);
    expect(document.createElement('defined-once')).to.be.instanceOf(First);
  });

  it('leaves a tag to the copy of the library that was there before', () => {
    class First extends HTMLElement {}
    defineElement('defined-twice', First);
    defineElement('defined-twice', class extends HTMLElement {});
    expect(document.createElement('defined-twice')).to.be.instanceOf(First);
  });
});
