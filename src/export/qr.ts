import {correction, generate} from 'lean-qr/nano';

/** A QR code as a drawing: a square of modules, light but for the dark ones on the path. */
export interface QrDrawing {
  /** Modules on each side, with the light edge that scanners need. */
  readonly size: number;
  /** The dark modules as a path of an SVG, one module being one unit. */
  readonly path: string;
}

/** The light edge, in modules (ISO/IEC 18004). */
const edge = 4;

/**
 * The QR code of a text, such that it can be read with a crease or a stain on the paper where the text is not too long
 * for that; `undefined` for a text that no QR code can hold.
 */
export function qrDrawing(text: string): QrDrawing | undefined {
  try {
    return draw(generate(text, {minCorrectionLevel: text.length > longForCorrection ? correction.L : correction.M}));
  } catch {
    return undefined;
  }
}

/** Above this many letters smaller modules would be harder to read than stains. */
const longForCorrection = 300;

interface Modules {
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** Dark modules side by side are drawn as one. */
function draw(modules: Modules): QrDrawing {
  const parts: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      const start = x;
      while (modules.get(x, y)) x += 1;
      if (x > start) parts.push(`M${start + edge} ${y + edge}h${x - start}v1H${start + edge}z`);
    }
  }
  return {size: modules.size + 2 * edge, path: parts.join('')};
}
