import {expect} from '@open-wc/testing';
import {whenNear} from '../../src/data/near-viewport.js';
import {showPage} from '../support/visible-page.js';

describe('waiting until an element is near the viewport', () => {
  const native = window.IntersectionObserver;
  let observers = 0;

  before(async () => {
    await showPage();
    window.IntersectionObserver = class extends native {
      constructor(...args: ConstructorParameters<typeof native>) {
        super(...args);
        observers += 1;
      }
    };
  });
  after(() => {
    window.IntersectionObserver = native;
  });

  it('takes one observer for all elements of the page', async () => {
    await Promise.all([comesNear(), comesNear()]);
    await comesNear();
    expect(observers).to.equal(1);
  });

  it('ends about a screen before the element is seen', async () => {
    const spacer = document.createElement('div');
    const element = document.createElement('p');
    spacer.style.height = `${innerHeight + 400}px`;
    document.body.append(spacer, element);
    await new Promise<void>((resolve) => whenNear(element, resolve));
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    spacer.remove();
    element.remove();
  });

  it('ends when the element has come near once', async () => {
    const spacer = document.createElement('div');
    const element = document.createElement('p');
    let calls = 0;
    document.body.append(spacer, element);
    await new Promise<void>((resolve) => {
      whenNear(element, () => {
        calls += 1;
        resolve();
      });
    });
    spacer.style.height = '5000px';
    await comesNear();
    spacer.style.height = '0';
    await comesNear();
    expect(calls).to.equal(1);
    spacer.remove();
    element.remove();
  });
});

/** Resolves when a new element at the top of the page has been met. */
async function comesNear(): Promise<void> {
  const element = document.createElement('p');
  document.body.prepend(element);
  await new Promise<void>((resolve) => whenNear(element, resolve));
  element.remove();
}
