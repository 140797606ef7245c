import {expect} from '@open-wc/testing';
import {naturalOrder} from '../../src/plan/natural-order.js';

describe('natural order', () => {
  it('counts digits as numbers', () => {
    const ordered = ['2', '3.2', '3.10', '10', '10a', '10b', 'A 2', 'A 10'];
    expect([...ordered].reverse().sort(naturalOrder())).to.deep.equal(ordered);
  });

  it('puts umlauts where German readers look for them', () => {
    expect(['Zoo', 'Österreich', 'Ort', 'Äpfel'].sort(naturalOrder())).to.deep.equal([
      'Äpfel',
      'Ort',
      'Österreich',
      'Zoo',
    ]);
  });

  it('follows the language asked for', () => {
    expect(['ö', 'z'].sort(naturalOrder('sv'))).to.deep.equal(['z', 'ö']);
    expect(['ö', 'z'].sort(naturalOrder('de'))).to.deep.equal(['ö', 'z']);
  });

  it('leaves equal labels in their order', () => {
    const rows = [
      {number: '1', id: 'a'},
      {number: '1', id: 'b'},
      {number: '01', id: 'c'},
    ];
    const order = naturalOrder();
    expect(rows.sort((a, b) => order(a.number, b.number)).map(({id}) => id)).to.deep.equal(['a', 'b', 'c']);
  });
});
