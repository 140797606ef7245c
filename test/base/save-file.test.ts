import {expect} from '@open-wc/testing';
import {saveFile} from '../../src/base/save-file.js';
import {SavedFiles} from '../support/saved-files.js';
import {waitUntil} from '../support/wait-until.js';

describe('a file that is made in the page', () => {
  let files: SavedFiles;
  const {revokeObjectURL} = URL;

  beforeEach(() => {
    files = new SavedFiles();
  });
  afterEach(() => {
    files.restore();
    URL.revokeObjectURL = revokeObjectURL;
  });

  it('is saved with its name, its type and every byte', async () => {
    saveFile({name: 'plan.csv', type: 'text/csv', text: '\ufeffä;"b"\r\n'});
    expect(await files.all()).to.deep.equal([{name: 'plan.csv', type: 'text/csv', text: '\ufeffä;"b"\r\n'}]);
  });

  it('leaves nothing in the page, and is forgotten after a while', async () => {
    const elements = document.querySelectorAll('*').length;
    const forgotten: string[] = [];
    URL.revokeObjectURL = (address) => {
      forgotten.push(address);
      revokeObjectURL.call(URL, address);
    };
    saveFile({name: 'plan.csv', type: 'text/csv', text: 'a'}, 100);
    await files.all();
    expect([document.querySelectorAll('*').length, forgotten]).to.deep.equal([elements, []]);
    await waitUntil(() => forgotten.length === 1);
    expect(await fetch(forgotten[0] ?? '').catch(() => 'gone')).to.equal('gone');
  });
});
