import {expect, fixtureSync} from '@open-wc/testing';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {createMsg} from '../../src/i18n/msg.js';
import type {TemplateMap} from '../../src/i18n/msg.js';

const translated: TemplateMap = {
  'test-plain': 'Hello',
  'test-order': html`${1} by <bdi>${0}</bdi>`,
  'test-unused': html`only ${1}`,
};
const msg = createMsg(() => translated);
const options = (id: string) => ({id, desc: 'Text der Prüfung'});

describe('msg', () => {
  it('gives the translation of a plain text', () => {
    expect(msg('Hallo', options('test-plain'))).to.equal('Hello');
  });

  it('gives the German original where there is no translation', () => {
    expect(msg('Nur deutsch', options('test-missing'))).to.equal('Nur deutsch');
  });

  it('gives the very template of the original where there is no translation', () => {
    const original = html`Von <bdi>${'Stadt'}</bdi>`;
    expect(msg(original, options('test-missing'))).to.equal(original);
  });

  it('takes no text from what an object inherits', () => {
    expect(msg('Original', options('constructor'))).to.equal('Original');
  });

  it('puts the values of the original where the translation wants them', () => {
    expect(read(msg(html`<bdi>${'Verein'}</bdi> zeigt ${'Kurs'}`, options('test-order')))).to.equal('Kurs by Verein');
  });

  it('keeps the order of a translation however often it is shown', () => {
    read(msg(html`<bdi>${'A'}</bdi> zeigt ${'B'}`, options('test-order')));
    expect(read(msg(html`<bdi>${'C'}</bdi> zeigt ${'D'}`, options('test-order')))).to.equal('D by C');
  });

  it('shows the language that is there at the moment of the call', () => {
    let map: TemplateMap = {};
    const changing = createMsg(() => map);
    map = translated;
    expect(changing('Hallo', options('test-plain'))).to.equal('Hello');
  });
});

function read(template: TemplateResult): string {
  return fixtureSync<HTMLElement>(html`<div>${template}</div>`).innerText;
}
