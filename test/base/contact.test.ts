import {expect} from '@open-wc/testing';
import contactStyles from '../../src/base/contact.styles.js';
import {contactList} from '../../src/base/contact.template.js';
import type {InterfaceLanguage} from '../../src/base/display.js';
import {contactsShown} from '../../src/plan/contacts.js';
import {expectAccessible} from '../support/expect-accessible.js';
import {displayOf, draw, drawStyled, languageOf, read} from './drawing.js';

const actors = [{id: 'treff', name: 'Freundeskreis Ankommen', contact: {email: 'treff@example.org'}}];

/** Contacts as they stand in a document, drawn in the language of the reader. */
function listOf(contacts: readonly unknown[], language?: InterfaceLanguage): unknown {
  const display = displayOf({actors, offers: [{title: 'Treff', contacts}]}, {}, language);
  return contactList(display, contactsShown(display.plan.offers[0]?.contacts, 'all', display.plan));
}

function drawContacts(contacts: readonly unknown[], language?: InterfaceLanguage): HTMLElement {
  return draw(listOf(contacts, language));
}

const table: readonly [title: string, contact: unknown, words: string][] = [
  ['a name alone', 'Café L´inK', 'Café L´inK'],
  ['name and role', {name: 'Frau Öz', role: 'Beratung'}, 'Frau Öz, Beratung'],
  ['a role alone', {role: 'Integrationsbeauftragte'}, 'Integrationsbeauftragte'],
  ['the name of the actor', {actor: 'treff', email: 'a@example.org'}, 'Freundeskreis Ankommen E-Mail: a@example.org'],
  ['what is known of the actor', {actor: 'treff'}, 'Freundeskreis Ankommen E-Mail: treff@example.org'],
  ['an e-mail address alone', {email: 'a@example.org'}, 'E-Mail: a@example.org'],
  [
    'numbers with their kind in words, and notes',
    {
      phones: [
        {number: '07031 1-2'},
        {number: '0170 3', type: 'mobile', note: 'abends'},
        {number: '07031 4', type: 'fax'},
      ],
    },
    'Telefon: 07031 1-2 Mobil: 0170 3 (abends) Fax: 07031 4',
  ],
  ['one number once', {phones: [{number: '07031 1'}, {number: '+49 7031 1'}]}, 'Telefon: 07031 1'],
  ['a site by its host', {url: 'https://www.treff.example/wir?x=1'}, 'Website: treff.example (externe Seite)'],
  ['an address', {address: 'Markt 1\n71000 Ort'}, 'Adresse: Markt 1 71000 Ort'],
  ['its own hours', {name: 'Büro', hours: {note: 'Mo nach Absprache'}}, 'Büro Zeiten: Mo nach Absprache'],
  [
    'languages by their names',
    {name: 'Büro', languages: ['ar', 'uk', 'de-simple']},
    'Büro Sprachen: Arabisch, Ukrainisch und Einfache Sprache',
  ],
  ['a way to an appointment', {name: 'Büro', appointmentUrl: '/termin'}, 'Büro Termin vereinbaren'],
];

describe('a contact', () => {
  for (const [title, contact, words] of table) {
    it(`shows ${title}`, () => {
      expect(read(drawContacts([contact]))).to.equal(words);
    });
  }

  const numbers: readonly [number: string, type: string | undefined, href: string | undefined][] = [
    ['+49 (0) 7031/66-30', undefined, 'tel:+4970316630'],
    ['07031 66.30', 'mobile', 'tel:070316630'],
    ['07031 6630', 'fax', undefined],
    ['07031 66 Durchwahl 3', undefined, undefined],
    ['-', undefined, undefined],
  ];
  for (const [number, type, href] of numbers) {
    it(`${href ? `calls ${href} by` : 'calls nobody by'} the ${type ?? 'number'} ${number}`, () => {
      const parent = drawContacts([{name: 'Büro', phones: [{number, ...(type && {type})}]}]);
      expect(parent.querySelector('a')?.getAttribute('href') ?? undefined).to.equal(href);
      expect(read(parent.querySelector('[dir=ltr]'))).to.equal(number);
    });
  }

  it('opens a mail to the address and nothing else', () => {
    const link = drawContacts([{email: 'a.b+c@example.org'}]).querySelector('a');
    expect([link?.getAttribute('href'), link?.dir]).to.deep.equal(['mailto:a.b+c@example.org', 'ltr']);
  });

  it('keeps numbers, addresses and names whole in a page that runs from right to left', () => {
    const contact = {name: 'Büro', email: 'a@example.org', phones: [{number: '1'}], url: 'https://treff.example/'};
    const parent = drawContacts([contact], languageOf('ar'));
    expect([...parent.querySelectorAll('[dir=ltr]')].map(read)).to.deep.equal(['1', 'a@example.org', 'treff.example']);
    expect(read(parent.querySelector('bdi'))).to.equal('Büro');
    expect(parent.querySelector('bdi [lang]')?.getAttribute('lang')).to.equal('de');
  });

  it('shows a mail address given as its site', () => {
    expect(read(drawContacts([{url: 'mailto:a@example.org'}]))).to.equal('Website: a@example.org');
  });

  it('shows markup as characters', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const parent = drawContacts([{name: evil, address: evil}]);
    expect([read(parent), parent.querySelector('img')]).to.deep.equal([`${evil} Adresse: ${evil}`, null]);
  });
});

describe('contacts', () => {
  it('are accessible, whatever is known of them', async () => {
    await expectAccessible(drawStyled(listOf(table.map(([, contact]) => contact)), contactStyles));
  });

  it('are a list in the order of the document', () => {
    const parent = drawContacts(['B', 'A', 'C']);
    expect([...parent.querySelectorAll('ul[role=list] > li')].map(read)).to.deep.equal(['B', 'A', 'C']);
  });
});
