import {expect} from '@open-wc/testing';
import {distinctPhones, phoneHref} from '../../src/plan/phones.js';

const links = [
  ['07147 28-0', 'tel:07147280'],
  ['+49 7147 28-0', 'tel:+497147280'],
  ['+49 (0) 7147 280', 'tel:+497147280'],
  ['+49 (0)7147 280', 'tel:+497147280'],
  ['(07147) 280', 'tel:07147280'],
  ['07147/280.1', 'tel:071472801'],
  ['0049 7147 280', 'tel:00497147280'],
  ['(0) 7147', 'tel:07147'],
  ['112', 'tel:112'],
  ['0800 KOSTENLOS', undefined],
  ['07147 280, 07147 281', undefined],
  ['07147 280;phone-context=x', undefined],
  ['+', undefined],
  ['()', undefined],
] as const;

const numbers = (...given: readonly string[]) =>
  distinctPhones(given.map((number) => ({number}))).map(({number}) => number);

describe('a phone number', () => {
  for (const [number, href] of links) {
    it(`"${number}" ${href ? `calls ${href}` : 'is not a link'}`, () => expect(phoneHref(number)).to.equal(href));
  }

  it('is shown once, as it is written first', () => {
    expect(numbers('07147 28-0', '+49 7147 280', '0049 (7147) 280', '+49 (0)7147 280')).to.deep.equal(['07147 28-0']);
    expect(numbers('07147 280', '07147 281')).to.have.length(2);
  });

  it('keeps what is only said at its repetition', () => {
    const phones = [{number: '112'}, {number: '112', type: 'mobile', note: 'Notruf'}] as const;
    expect(distinctPhones(phones)).to.deep.equal([{number: '112', type: 'mobile', note: 'Notruf'}]);
  });

  it('of a fax is another one', () => {
    expect(distinctPhones([{number: '07147 280'}, {number: '07147 280', type: 'fax'}])).to.have.length(2);
  });
});
