import {expect} from '@open-wc/testing';
import type {OfferFinderElement} from '../../src/elements/offer-finder/offer-finder.js';
import {emulateMedia} from '../support/cdp.js';
import {showPage} from '../support/visible-page.js';
import {waitUntil} from '../support/wait-until.js';
import {card, clearPage, find, findAll, press, read, showFinder, titles, type Attributes} from './offer-finder-page.js';

const plan = {
  title: 'Plan für Auental',
  asOf: '2026-09',
  contactPoint: {name: 'Integrationsbüro', phones: [{number: '+49 30 23125 100'}]},
  offers: [
    {
      id: 'o-1',
      title: 'Sprachcafé',
      description: 'Tee und Gespräche',
      contacts: [{name: 'Bücherei', phones: [{number: '+49 30 23125 120'}], url: 'https://www.example.org/buecherei'}],
      places: [{street: 'Marktplatz 4', postcode: '70001', town: 'Auental'}],
      hours: {weekly: [{days: [5], opens: '09:00', closes: '18:00'}]},
      languages: ['ar'],
    },
    {id: 'o-2', title: 'Chor'},
    {id: 'o-3', title: 'Beratung', online: [{url: 'https://www.example.org/beratung', label: 'Video'}]},
  ],
};

/** What stands in the element while the browser prints what a press on this button sends to the printer. */
async function printed(element: OfferFinderElement, button: HTMLElement | undefined, look: () => void): Promise<void> {
  const {print} = window;
  const paper = new Promise<void>((resolve) => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      resolve(new Promise((looked) => looked(look())));
      dispatchEvent(new Event('afterprint'));
    };
  });
  button?.click();
  await paper.finally(() => (window.print = print));
  await element.updateComplete;
}

async function shown(attributes: Attributes = {}, document: typeof plan | string = plan): Promise<OfferFinderElement> {
  const element = await showFinder(document, {shortlist: '', share: 'print', heading: 'Angebote', ...attributes});
  await waitUntil(() => findAll(element, '.keep').length > 0);
  return element;
}

async function keep(element: OfferFinderElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    card(element, name).querySelector<HTMLElement>('.keep')?.click();
    await element.updateComplete;
  }
}

function buttonOf(element: Element, row: string): HTMLElement | undefined {
  return findAll(element, `${row} button`).find((button) => button.textContent?.trim() === 'Blatt drucken');
}

describe('the sheet of <offer-finder>', () => {
  before(showPage);
  afterEach(async () => {
    clearPage();
    await emulateMedia();
  });

  it('holds the shortlist and nothing else, in its order, with everything open', async () => {
    const element = await shown();
    await keep(element, 'Beratung', 'Sprachcafé');
    await printed(element, buttonOf(element, '.shortlist'), () => {
      expect(titles(element)).to.deep.equal(['Beratung', 'Sprachcafé']);
      const text = read(find(element, '.sheet'));
      for (const words of ['Merkliste', 'Plan für Auental', 'Gedruckt am 20. November 2026', 'Stand: September 2026']) {
        expect(text).to.contain(words);
      }
      for (const words of ['Tee und Gespräche', '+49 30 23125 120', 'Marktplatz 4', 'Freitag', 'Arabisch']) {
        expect(text).to.contain(words);
      }
      expect(text).to.contain('Hier können Sie fragen: Integrationsbüro');
      expect(text, 'what is so just now is not for paper').not.to.match(/geöffnet|geschlossen/i);
      expect(findAll(element, '.offers, .keep').length).to.equal(0);
    });
    expect(titles(element), 'afterwards').to.deep.equal(['Sprachcafé', 'Chor', 'Beratung']);
  });

  it('leads back by QR code and letters to the same list, without search and filters', async () => {
    const element = await shown({id: 'finder'});
    await keep(element, 'Beratung', 'Sprachcafé');
    const {href} = new URL('#pw:finder.shortlist=o-3,o-1', location.href);
    await press(element, 'Einzelheiten');
    await printed(element, buttonOf(element, '.shortlist'), () => {
      expect(read(find(element, '.sheet figcaption'))).to.equal(href);
      expect(find(element, '.sheet .qr svg').getAttribute('aria-label')).to.contain(href);
    });
  });

  it('writes addresses of links out and shows no controls', async () => {
    const element = await shown();
    await keep(element, 'Sprachcafé', 'Beratung');
    await emulateMedia({}, 'print');
    await printed(element, buttonOf(element, '.shortlist'), () => {
      const written = findAll(element, '.sheet a[href^=http]').map((link) => getComputedStyle(link, '::after').content);
      expect(written.some((content) => content.includes('https://www.example.org/buecherei'))).to.equal(true);
      expect(written.every((content) => content.includes('http'))).to.equal(true);
      const controls = findAll(element, 'button, input, summary').filter((control) => control.checkVisibility());
      expect(controls.map(read)).to.deep.equal([]);
      expect(find(element, 'slot[name=heading]').checkVisibility(), 'the heading of the finder').to.equal(false);
    });
  });

  it('holds one offer where a reader prints that', async () => {
    const element = await shown();
    await press(element, 'Einzelheiten');
    await waitUntil(() => buttonOf(element, '.permalink') !== undefined);
    await printed(element, buttonOf(element, '.permalink'), () => {
      expect(titles(element)).to.deep.equal(['Sprachcafé']);
      expect(read(find(element, '.sheet figcaption'))).to.equal(new URL('#o-1', location.href).href);
    });
  });

  it('is for one print: the next one shows the page with all offers', async () => {
    const element = await shown();
    await keep(element, 'Chor');
    await printed(element, buttonOf(element, '.shortlist'), () => {
      expect(titles(element)).to.deep.equal(['Chor']);
    });
    dispatchEvent(new Event('beforeprint'));
    expect([titles(element).length, findAll(element, '.sheet').length]).to.deep.equal([3, 0]);
    dispatchEvent(new Event('afterprint'));
  });

  it('leaves the shortlist out where a reader prints the page', async () => {
    const element = await shown();
    await emulateMedia({}, 'print');
    expect(find(element, '.shortlist').checkVisibility()).to.equal(false);
  });

  it('runs from right to left in Arabic, with numbers and addresses the right way round', async () => {
    const element = await shown({lang: 'ar'}, 'musterstadt');
    await waitUntil(() => find(element, '[part=base]').lang === 'ar');
    findAll(element, '.keep')[0]?.click();
    await element.updateComplete;
    await printed(element, findAll(element, '.shortlist .passing-on button')[0], () => {
      expect(getComputedStyle(find(element, '.sheet')).direction).to.equal('rtl');
      expect(titles(element)).to.deep.equal(['المقهى اللغوي في السوق']);
      const phones = findAll(element, '.sheet a[href^=tel], .sheet figcaption bdi');
      expect(phones.map((phone) => getComputedStyle(phone).direction)).to.deep.equal(phones.map(() => 'ltr'));
    });
  });

  it('shows hostile texts as they are written', async () => {
    const text = '<img src=x onerror=alert(1)> {count, plural, one {#}}';
    const offers = [{id: 'o-1', title: text, summary: text, description: text, contacts: [{name: text}]}];
    const element = await shown({}, {...plan, title: text, offers} as unknown as typeof plan);
    await keep(element, text);
    await printed(element, buttonOf(element, '.shortlist'), () => {
      expect(read(find(element, '.sheet')).split(text).length).to.be.greaterThan(5);
      expect(findAll(element, 'img').length).to.equal(0);
    });
  });
});
