import {inSlices} from './in-slices.js';
import type {LoadedDocument, LoadOptions} from './load-plan.js';
import {loadJson} from './parse-json.js';
import {requestDocument} from './request-document.js';

/** Loads a list of Integreat from its address and from those of other languages. */
export async function loadEditions(address: string, options: LoadOptions): Promise<LoadedDocument> {
  const ask = async (each: string): Promise<unknown> => {
    const {value} = await loadJson((await requestDocument(each, options)).bytes, each);
    return value;
  };
  const {loadIntegreat} = await import('../sources/load-integreat.js');
  const work = <Result>(steps: Generator<unknown, Result>): Promise<Result> => inSlices(steps, options);
  const {document, complete} = await loadIntegreat(address, {...options.editions, ask, work});
  return {value: document, size: Infinity, address, complete};
}
