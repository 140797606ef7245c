/**
 * Takes the messages from the code into the XLIFF files, writes the modules in `src/generated` from them, and fails
 * when a message or a translation breaks a rule. Run it after every change of a text; it must leave nothing to commit.
 */
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {splitModule, tidy, writeMeta} from './generated.mjs';
import {messageFaults, translationFaults} from './message-rules.mjs';
import {idsByPart} from './reach.mjs';
import {markStale, readXliff, REVIEWED, STALE} from './xliff.mjs';

// The localizer instead of its command line: reading the whole program is what takes time, and one is enough here.
const config = readConfigFileAndWriteSchema(fileURLToPath(new URL('lit-localize.json', import.meta.url)));
const localizer = new RuntimeLitLocalizer(config);
const generated = config.resolve(config.output.outputDir);

const {messages, errors} = localizer.extractSourceMessages();
if (errors.length > 0) {
  printDiagnostics(errors);
  process.exit(1);
}
const sources = messages.map(toSource);
const translations = localizer.readTranslationsSync().translations;

await extract();
await build();

const faults = sources.flatMap(({where, ...message}) =>
  messageFaults(message, config.sourceLocale).map((fault) => `${where}: ${message.id} ${fault}`),
);
const parts = idsByPart();
const meta = {};
for (const locale of config.targetLocales) {
  for (const path of await splitModule(generated, locale, parts)) await tidy(path);
  const {draft, units} = await readXliff(xliffPath(locale));
  meta[locale] = progress([...units.values()]);
  faults.push(...translationsOf(locale).flatMap(({name, contents}) => faultsOf(locale, name, textOf(contents))));
  if (!draft) faults.push(...gaps(locale, units));
}
await writeMeta(config.resolve('../src/generated/locale-meta.ts'), meta);

console.log(`${sources.length} messages`);
console.table(meta);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Updates the XLIFF files in place. */
async function extract() {
  const before = await Promise.all(config.targetLocales.map((locale) => readXliff(xliffPath(locale))));
  await localizer.writeInterchangeFiles();
  await Promise.all(config.targetLocales.map((locale, at) => markStale(xliffPath(locale), before[at])));
}

/** lit-localize warns of every text that has no translation; drafts lack many, and `gaps` tells of the others. */
async function build() {
  const {warn} = console;
  console.warn = () => {};
  await localizer.build().finally(() => (console.warn = warn));
}

/** What a complete locale must not have. */
function gaps(locale, units) {
  return [...units].flatMap(([id, {state}]) => {
    if (state === undefined) return [`${locale}.xlf: ${id} is not translated`];
    return state === STALE ? [`${locale}.xlf: ${id} translates an older German text`] : [];
  });
}

function faultsOf(locale, id, translation) {
  const source = sources.find((message) => message.id === id);
  if (!source) return []; // no longer in the code; lit-localize has removed it
  return translationFaults(source, translation, locale).map((fault) => `${locale}.xlf: ${id} ${fault}`);
}

function progress(units) {
  const translated = units.filter(({state}) => state !== undefined);
  const reviewed = translated.filter(({state}) => state === REVIEWED).length;
  return {complete: translated.length === units.length, machine: translated.length - reviewed, reviewed};
}

function toSource({name, desc, tag, contents, file}) {
  return {id: name, desc, tag, text: textOf(contents), where: relative(process.cwd(), file.fileName)};
}

function textOf(contents) {
  return contents.filter((part) => typeof part === 'string').join('');
}

function translationsOf(locale) {
  return translations.get(locale) ?? [];
}

function xliffPath(locale) {
  return config.resolve(`${config.interchange.xliffDir}/${locale}.xlf`);
}
