import {expect} from '@open-wc/testing';
import decode from 'qr/decode.js';
import {qrDrawing, type QrDrawing} from '../../src/export/qr.js';

/** What a camera reads that sees the drawing in black on white, each module four points wide. */
function read({size, path}: QrDrawing): string {
  const canvas = new OffscreenCanvas(size * 4, size * 4);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  context.scale(4, 4);
  context.fill(new Path2D(path));
  return decode(context.getImageData(0, 0, canvas.width, canvas.height));
}

const page = 'https://www.musterstadt.example/leben/angebote.html';
const long = Array.from({length: 50}, (_, number) => `o-angebot-nummer-${number}`).join();

describe('a QR code', () => {
  const addresses = [
    `${page}#o-sprachcafe`,
    `${page}#pw:offer-finder.shortlist=o-sprachcafe,o-kaufhaus`,
    `${page}?lang=ar#pw:offer-finder.q=%D9%85%D9%82%D9%87%D9%89`,
    `${page}#pw:offer-finder.shortlist=${long}`,
  ];
  for (const address of addresses) {
    it(`leads cameras to ${address.slice(0, 90)}, ${address.length} letters`, () => {
      const drawing = qrDrawing(address);
      expect(drawing && read(drawing)).to.equal(address);
    });
  }

  it('has a light edge of four modules', () => {
    const {size, path} = qrDrawing(page) ?? {size: 0, path: ''};
    const rows = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(x) + Number(width),
    ]);
    const [left, top, right] = [0, 1, 2].map((at) => rows.map((row) => row[at] ?? 0));
    expect([Math.min(...(left ?? [])), Math.min(...(top ?? [])), Math.max(...(right ?? []))]).to.deep.equal([
      4,
      4,
      size - 4,
    ]);
  });

  it('is none for more than a QR code holds', () => {
    expect(qrDrawing('x'.repeat(3000))).to.equal(undefined);
  });
});
