import {expect, oneEvent} from '@open-wc/testing';
import {showPage} from '../support/visible-page.js';
import {freshHistory} from '../support/fresh-history.js';
import {waitUntil} from '../support/wait-until.js';
import {card, clearPage, find, findAll, focused, press, read, search, showFinder, titles} from './offer-finder-page.js';

/** What a reader sees who clicks on a link of the page. */
function follow(hash: string): void {
  const link = document.createElement('a');
  link.href = hash;
  document.body.append(link);
  link.click();
  link.remove();
}

describe('<offer-finder> and the address', () => {
  beforeEach(showPage);
  beforeEach(freshHistory);
  afterEach(clearPage);

  it('keeps search, topics and open details in the fragment', async () => {
    const element = await showFinder('musterstadt');
    await search(element, 'deutsch');
    await press(element, 'Deutsch lernen');
    await press(element, 'Einzelheiten zu Integrationskurs');
    expect(location.hash).to.equal(
      '#pw:offer-finder.q=deutsch&offer-finder.topic=t-deutsch&offer-finder.open=o-integrationskurs',
    );
  });

  it('shows what the fragment says, over what the page asks for', async () => {
    location.hash = '#pw:offer-finder.topic=t-wohnen&offer-finder.q=vermieter';
    const element = await showFinder('musterstadt', {topic: 't-deutsch'});
    expect(titles(element)).to.deep.equal(['Anlaufstelle für Vermieter']);
  });

  it('goes back and forward between views', async () => {
    const element = await showFinder('musterstadt');
    await press(element, 'Wohnen');
    await press(element, 'Gesundheit');
    const wide = titles(element).length;
    history.back();
    await oneEvent(window, 'popstate');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Sprechstunde der Mietlotsen', 'Anlaufstelle für Vermieter']);
    history.forward();
    await oneEvent(window, 'popstate');
    await element.updateComplete;
    expect(titles(element)).to.have.length(wide);
  });

  it('brings the offer into view that the address names: its page, its details, the focus on its title', async () => {
    location.hash = '#o-kaufhaus';
    const element = await showFinder('musterstadt', {'page-size': '3'});
    await waitUntil(() => focused(element) === 'Soziales Kaufhaus');
    expect(read(find(element, '[data-results]'))).to.equal('Angebote und Termine 13 bis 15 von 18');
    expect(read(card(element, 'Soziales Kaufhaus'))).to.contain('5 €');
  });

  it('shows a linked offer even where a filter hides it, and says so', async () => {
    location.hash = '#o-kaufhaus';
    const element = await showFinder('musterstadt', {topic: 't-wohnen'});
    await waitUntil(() => focused(element) === 'Soziales Kaufhaus');
    expect(read(find(element, '[part=note]'))).to.contain('Ein Filter blendet das verlinkte Angebot eigentlich aus.');
    find(element, '[part=note] button').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(18);
    expect(findAll(element, '[part=note]').map(read)).to.be.empty;
  });

  for (const hash of ['#o-computerkurs', '#m-1', '#gibt-es-nicht']) {
    it(`does nothing for ${hash}, which is no offer to be seen`, async () => {
      location.hash = hash;
      const element = await showFinder('musterstadt');
      expect(titles(element)).to.have.length(18);
      expect(focused(element)).to.equal('');
    });
  }

  describe('below the fold', () => {
    let room: HTMLElement;
    beforeEach(() => {
      room = document.createElement('div');
      room.style.height = '3000px';
      document.body.append(room);
    });
    afterEach(() => {
      room.remove();
      scrollTo(0, 0);
    });

    it('comes into sight when a link leads to a view of it, and again with the same link', async () => {
      const element = await showFinder('musterstadt');
      for (const time of ['first', 'second']) {
        scrollTo(0, 0);
        element.blur();
        follow('#pw:offer-finder.topic=t-wohnen');
        await waitUntil(() => scrollY > 2000, time);
        await waitUntil(() => focused(element) === '2 Angebote', time);
      }
    });

    it('comes into sight for readers who follow a link from another page', async () => {
      location.hash = '#pw:offer-finder.topic=t-wohnen';
      await showFinder('musterstadt');
      await waitUntil(() => scrollY > 2000);
    });

    it('stays where it is when another element changes its view', async () => {
      location.hash = '#pw:offer-finder.topic=t-wohnen';
      const element = await showFinder('musterstadt');
      await waitUntil(() => focused(element) === '2 Angebote');
      scrollTo(0, 0);
      follow('#pw:offer-finder.topic=t-wohnen&measure-table.q=kita');
      await oneEvent(window, 'hashchange');
      await element.updateComplete;
      expect(scrollY).to.equal(0);
    });
  });
});
