import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {statusCodes} from '../../src/plan/status.js';
import {emulateMedia} from '../support/cdp.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {clearPage, makeBadge, part, showBadge} from './status-badge-page.js';

const compound = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

describe('<status-badge> for everybody', () => {
  before(showPage);
  afterEach(async () => {
    clearPage();
    document.documentElement.style.colorScheme = document.body.style.cssText = '';
    await emulateMedia();
    await setViewport({width: 800, height: 600});
  });

  for (const scheme of ['light', 'dark']) {
    for (const lang of ['de', 'ar']) {
      it(`is accessible with every status, ${scheme}, in "${lang}", with and without a link`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.cssText = 'background: Canvas; color: CanvasText';
        const list = document.createElement('p');
        list.lang = lang;
        for (const status of statusCodes) {
          list.append(makeBadge({status, percent: '40'}), ' ', makeBadge({status, href: '/plan'}), ' ');
        }
        document.body.append(list);
        const badges = [...list.querySelectorAll('status-badge')];
        await Promise.all(badges.map(({updateComplete}) => updateComplete));
        await waitUntil(() => badges.every((badge) => part(badge, 'base').lang === lang));
        await expectAccessible(list);
        list.remove();
      });
    }
  }

  it('has an edge and a shape where the system sets the colours', async () => {
    await emulateMedia({'forced-colors': 'active'});
    const probe = document.createElement('i');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    const {color} = getComputedStyle(probe);
    for (const status of statusCodes) {
      const element = await showBadge({status});
      const badge = part(element, 'badge');
      const icon = badge.querySelector('.icon') ?? badge;
      expect([getComputedStyle(badge).borderTopColor, getComputedStyle(icon).color], status).to.deep.equal([
        color,
        color,
      ]);
      expect(parseFloat(getComputedStyle(badge).borderTopWidth), status).to.be.greaterThan(0);
    }
    probe.remove();
  });

  for (const width of [320, 256]) {
    it(`breaks very long words at ${width} pixels`, async () => {
      await setViewport({width, height: 600});
      await showBadge({status: 'ongoing', text: compound, href: '/plan'});
      const {scrollWidth, clientWidth} = document.documentElement;
      expect(scrollWidth <= clientWidth).to.equal(true);
    });
  }

  it('stands within a line of text, with its icon before the words in either direction', async () => {
    const element = await showBadge({status: 'completed', lang: 'ar'});
    await waitUntil(() => part(element, 'base').dir === 'rtl');
    const icon = part(element, 'badge').querySelector('.icon')?.getBoundingClientRect();
    const text = part(element, 'badge').querySelector('.badge-text')?.getBoundingClientRect();
    expect(icon && text && icon.left >= text.right).to.equal(true);
    expect(getComputedStyle(element).display).to.equal('inline-block');
  });
});
