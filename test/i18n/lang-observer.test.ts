import {expect} from '@open-wc/testing';
import {observeLang} from '../../src/i18n/lang-observer.js';

const {observe, disconnect} = MutationObserver.prototype;

describe('observeLang', () => {
  let running: Set<MutationObserver>;
  let host: HTMLElement;
  let inner: HTMLElement;

  beforeEach(() => {
    running = new Set();
    MutationObserver.prototype.observe = function (...args) {
      running.add(this);
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      running.delete(this);
      disconnect.call(this);
    };
    host = document.createElement('div');
    inner = document.createElement('p');
    host.attachShadow({mode: 'closed'}).append(inner);
    document.body.append(host);
  });

  afterEach(() => {
    Object.assign(MutationObserver.prototype, {observe, disconnect});
    host.remove();
  });

  it('keeps one observer per tree, however many elements listen', () => {
    const stops = [observeLang(host, () => {}), observeLang(inner, () => {}), observeLang(inner, () => {})];
    expect(running.size).to.equal(2);
    for (const stop of stops) stop();
  });

  it('leaves no observer behind when the last element stops', () => {
    const stops = [observeLang(inner, () => {}), observeLang(inner, () => {})];
    for (const stop of stops) stop();
    expect(running.size).to.equal(0);
  });

  it('starts anew after the last element has stopped', async () => {
    observeLang(inner, () => {})();
    expect(await changesHeard(() => inner.setAttribute('lang', 'ar'))).to.equal(1);
  });

  it('hears a change in its own tree', async () => {
    expect(await changesHeard(() => inner.setAttribute('lang', 'ar'))).to.equal(1);
  });

  it('hears a change in the tree of the host', async () => {
    expect(await changesHeard(() => host.setAttribute('lang', 'ar'))).to.equal(1);
  });

  it('hears nothing of other attributes', async () => {
    expect(await changesHeard(() => host.setAttribute('title', 'ar'))).to.equal(0);
  });

  it('hears nothing after it has stopped', async () => {
    let heard = 0;
    observeLang(inner, () => heard++)();
    host.setAttribute('lang', 'ar');
    await Promise.resolve();
    expect(heard).to.equal(0);
  });

  async function changesHeard(change: () => void): Promise<number> {
    let heard = 0;
    const stop = observeLang(inner, () => heard++);
    change();
    await Promise.resolve();
    stop();
    return heard;
  }
});
