import {unzipSync, zipSync, type UnzipFileInfo} from 'fflate';
import {badTable, tooLarge} from './table-error.js';
import {tableLimits} from './table-limits.js';

/** The parts of a workbook that are text, by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const wanted = /\.(?:xml|rels)$/i;

/**
 * Unpacks a workbook. What it says about its sizes decides before anything is unpacked, and nothing grows beyond what
 * it says. Throws a `PlanError`: `too-large`, or `syntax` for what is no workbook.
 */
export function unpack(bytes: Uint8Array): Parts {
  let parts = 0;
  let size = 0;
  const isWanted = ({name, originalSize}: UnzipFileInfo): boolean => {
    parts += 1;
    if (parts > tableLimits.parts) throw tooLarge('Die Arbeitsmappe besteht aus zu vielen Teilen.');
    if (!wanted.test(name)) return false;
    size += originalSize;
    if (size > tableLimits.unpacked) throw tooLarge('Die Arbeitsmappe ist entpackt größer als 20 MB.');
    return true;
  };
  try {
    return unzipSync(bytes, {filter: isWanted});
  } catch (error) {
    if (error instanceof Error && error.name === 'PlanError') throw error;
    throw badTable('Die Datei ist keine Excel-Arbeitsmappe (.xlsx) oder sie ist beschädigt.');
  }
}

/** The parts in one file again, not compressed: for them a reader needs no worker, which a strict policy forbids. */
export function repack(parts: Parts): ArrayBuffer {
  const {buffer, byteOffset, byteLength} = zipSync({...parts}, {level: 0});
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
