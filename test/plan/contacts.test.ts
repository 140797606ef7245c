import {expect} from '@open-wc/testing';
import {contactsShown, type ContactsMode, type ShownContact} from '../../src/plan/contacts.js';
import type {Plan} from '../../src/plan/plan.js';
import {demoPlan, planOf} from './plan-of.js';

const actors = [
  {
    id: 'amt',
    name: {de: 'Bürgerbüro', en: 'Citizens’ office'},
    type: 'office',
    aliases: ['Bürgeramt'],
    contact: {
      kind: 'organisation',
      name: 'Zimmer 12',
      email: 'amt@example.org',
      phones: [{number: '07147 28-0'}],
      hours: {weekly: [{days: [1], opens: '08:00', closes: '12:00'}]},
    },
  },
  {
    id: 'treff',
    name: 'Treff',
    type: 'volunteers',
    contact: {kind: 'person', name: 'M. Muster', email: 'm@example.org'},
  },
  {id: 'frau', name: 'Frau Beispiel', type: 'person', contact: {email: 'b@example.org'}},
  {id: 'irgendwer', name: 'Irgendwer'},
  {id: 'dienst', name: 'Dienst', type: 'office', contact: {email: 'd@example.org'}},
];

function planWith(...contacts: readonly unknown[]): Plan {
  return planOf({actors, offers: [{title: 'Angebot', contacts}]});
}

function shown(mode: ContactsMode, ...contacts: readonly unknown[]): readonly ShownContact[] {
  const plan = planWith(...contacts);
  return contactsShown(plan.offers[0]?.contacts, mode, plan);
}

/** A contact, and whether a town that shows offices only shows it. */
const offices = [
  ['an organisation', {name: 'Verein', kind: 'organisation'}, true],
  ['a group', {name: 'Ehrenamtliche', kind: 'group'}, true],
  ['a role', {role: 'Telefondienst', kind: 'role'}, true],
  ['a person', {name: 'M. Muster', kind: 'person'}, false],
  ['a person of an office', {actor: 'amt', name: 'M. Muster', kind: 'person'}, false],
  ['a role of a person', {actor: 'frau', kind: 'role'}, true],
  ['an office among the actors', {actor: 'amt'}, true],
  ['a person among the actors', {actor: 'frau'}, false],
  ['an actor of unknown type', {actor: 'irgendwer'}, false],
  ['a name', 'Schule', false],
  ['the name of an office', 'Bürgerbüro', true],
  ['the name of an office in another language', {name: {en: 'Citizens’ office'}}, true],
  ['the alias of an office', 'Bürgeramt', true],
  ['the id of an office', 'amt', false],
  ['the name of a person', 'Frau Beispiel', false],
  ['the name of an actor of unknown type', 'Irgendwer', false],
  ['nearly the name of an office', 'Bürgerbüro Süd', false],
  ['the name of an office with a number of its own', {name: 'Bürgerbüro', phones: [{number: '110'}]}, false],
  ['a role without a kind', {role: 'Hausmeisterin'}, false],
  ['an address without a name', {email: 'm@example.org'}, false],
] as const;

describe('contacts', () => {
  for (const [name, contact, isOffice] of offices) {
    it(`"office" ${isOffice ? 'shows' : 'hides'} ${name}`, () => {
      expect(shown('office', contact)).to.have.length(isOffice ? 1 : 0);
    });
  }

  it('"all" shows every shape, in the order of the document', () => {
    const all = offices.map(([, contact]) => contact);
    const plan = planWith(...all);
    const contacts = contactsShown(plan.offers[0]?.contacts, 'all', plan);
    expect(contacts).to.have.length(all.length);
    expect(contacts.slice(0, 3).map(({name, role}) => name ?? role)).to.deep.equal([
      'Verein',
      'Ehrenamtliche',
      'Telefondienst',
    ]);
  });

  it('"none" shows none', () => {
    expect(shown('none', 'Bürgerbüro', {name: 'Verein', kind: 'organisation'})).to.deep.equal([]);
  });

  it('of an offer without contacts are none', () => {
    expect(contactsShown(undefined, 'all', planWith())).to.deep.equal([]);
  });
});

describe('a contact', () => {
  it('may be nothing but a name', () => {
    const [contact] = shown('all', 'Schule');
    expect(contact).to.include({name: 'Schule', actor: undefined});
    expect(contact?.phones).to.deep.equal([]);
  });

  it('is reached where its actor is', () => {
    for (const contact of shown('all', {actor: 'amt'}, 'Bürgeramt')) {
      expect(contact.actor?.id).to.equal('amt');
      expect(contact.email).to.equal('amt@example.org');
      expect(contact.phones).to.deep.equal([{number: '07147 28-0'}]);
      expect(contact.hours?.weekly).to.have.length(1);
    }
  });

  it('keeps its own wording, else has the name of its actor, not of the one who answers', () => {
    const [own, alias, none] = shown('all', {actor: 'amt', name: 'Rathaus'}, 'Bürgeramt', {actor: 'amt'});
    expect(own?.name).to.equal('Rathaus');
    expect(alias?.name).to.equal('Bürgeramt');
    expect(none?.name).to.deep.equal({de: 'Bürgerbüro', en: 'Citizens’ office'});
  });

  it('keeps its own ways before those of its actor', () => {
    const [contact] = shown('all', {actor: 'amt', email: 'kurse@example.org', phones: [{number: '07147 281'}]});
    expect(contact?.email).to.equal('kurse@example.org');
    expect(contact?.phones).to.deep.equal([{number: '07147 281'}]);
    expect(contact?.hours?.weekly).to.have.length(1);
  });

  it('has each number once', () => {
    const phones = [{number: '07147 280'}, {number: '+49 7147 28-0', note: 'Zentrale'}];
    expect(shown('all', {name: 'Amt', phones})[0]?.phones).to.deep.equal([{number: '07147 280', note: 'Zentrale'}]);
  });

  it('of an office never shows the address of a person there, where persons are not shown', () => {
    const emailOf = (mode: ContactsMode, contact: object) => shown(mode, contact).map(({email}) => email);
    expect(emailOf('office', {actor: 'treff'})).to.deep.equal([undefined]);
    expect(emailOf('all', {actor: 'treff'})).to.deep.equal(['m@example.org']);
    expect(emailOf('office', {actor: 'frau', kind: 'role'})).to.deep.equal([undefined]);
    expect(emailOf('office', {actor: 'dienst'})).to.deep.equal(['d@example.org']);
  });
});

describe('the contacts of Sachsenheim', () => {
  it('are 46, in 9 offers several, and at most 6', async () => {
    const plan = await demoPlan('sachsenheim');
    const counts = plan.offers.map(({contacts}) => contactsShown(contacts, 'all', plan).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(46);
    expect(counts.filter((count) => count > 1)).to.have.length(9);
    expect(Math.max(...counts)).to.equal(6);
  });
});
