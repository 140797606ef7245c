/**
 * Integreat for the tests of the way in: the lists of the demo town as its API would answer.
 *
 * `/integreat/<case>/api/v3/musterstadt/<language>/<list>/`: `sound` answers; `half` has only German, the rest fails;
 * `closed` says in JSON what is wrong, with the status 200.
 */
import {readFile} from 'node:fs/promises';

const demo = new URL('../../demo/integreat/', import.meta.url);
const address = /^\/integreat\/(sound|half|closed)(\/api\/v3\/\w+\/([\w-]+)\/(?:locations|events))\/$/;

/** @returns {import('@web/test-runner').TestRunnerConfig['middleware'][number]} */
export function integreat() {
  return async function answer(context, next) {
    const [, how, list, language] = address.exec(context.path) ?? [];
    if (!list) return next();
    context.type = 'application/json';
    context.set('cache-control', 'no-store');
    if (how === 'closed') return void (context.body = '{"error": "No Region found with these parameters."}');
    if (how === 'half' && language !== 'de') return fail(context, 500);
    const body = await readFile(new URL(`.${list}/index.json`, demo)).catch(() => undefined);
    if (!body) return fail(context, 404);
    context.body = body;
  };
}

function fail(context, status) {
  context.status = status;
  context.body = '{"error": "No Language found with these parameters."}';
}
