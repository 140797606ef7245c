/** What the bundles in `cdn/` need beyond what rollup and its plugins do. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

/**
 * A replacement in a file of a package that is bundled.
 *
 * @typedef {object} Patch
 * @property {string} file path inside `node_modules`
 * @property {RegExp} find global; every hit is replaced
 * @property {string} replace as for `String.prototype.replaceAll`
 * @property {number} times how often it must be found
 */

/**
 * Replaces code of other packages, and fails the build when that code is no longer what the patch was written for.
 *
 * @param {readonly Patch[]} patches
 * @returns {import('rollup').Plugin}
 */
export function patchPackages(patches) {
  return {
    name: 'patch-packages',
    transform(code, id) {
      const wanted = patches.filter(({file}) => id.endsWith(`/node_modules/${file}`));
      if (wanted.length === 0) return null;
      const patched = wanted.reduce((text, patch) => {
        const times = text.match(patch.find)?.length ?? 0;
        if (times !== patch.times) this.error(`${patch.file}: ${patch.find} found ${times} times, not ${patch.times}`);
        return text.replaceAll(patch.find, patch.replace);
      }, code);
      return {code: patched, map: null};
    },
    buildEnd(error) {
      if (error) return;
      const ids = [...this.getModuleIds()];
      for (const {file} of patches) {
        const bundled = ids.some((id) => id.includes(`/node_modules/${file.split('/', 1)[0]}/`));
        const patched = ids.some((id) => id.endsWith(`/node_modules/${file}`));
        if (bundled && !patched) this.error(`${file} is not in the bundle: its patch was not applied`);
      }
    },
  };
}

/**
 * Takes from messages what only people need: the notes for translators, and names as ids. Each id becomes a few letters,
 * alike in the code and in the texts of other languages. Blanks fill the gaps, so that source maps stay right; the
 * minifier removes them.
 *
 * @param {readonly string[]} ids of all messages that have translations; others keep their names
 * @returns {import('rollup').Plugin}
 */
export function squeezeMessages(ids) {
  const options = /(?<=\{\s*id: )'([\w-]+)'(,\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?)(?=\s*\})/g;
  const translation = /(?<=^ *)'([\w-]+)'(?=: `)/gm;
  const short = new Map([...ids].sort().map((id, position) => [id, `'${lettersOf(position)}'`]));
  const shortened = (id) => (short.get(id) ?? `'${id}'`).padEnd(id.length + 2);
  return {
    name: 'squeeze-messages',
    transform(code, file) {
      const squeezed = file.includes('/generated/locales/')
        ? code.replace(translation, (_, id) => shortened(id))
        : code.replace(options, (_, id, note) => shortened(id) + note.replace(/\S/g, ' '));
      return {code: squeezed, map: null};
    },
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** @param {number} position from 0 */
function lettersOf(position) {
  const rest = Math.floor(position / letters.length);
  return (rest > 0 ? lettersOf(rest - 1) : '') + letters[position % letters.length];
}

/**
 * Writes `licenses.txt`: what the licences of the bundled packages want to go with their code.
 *
 * @returns {import('rollup').Plugin}
 */
export function collectLicenses() {
  return {
    name: 'collect-licenses',
    generateBundle() {
      const paths = [...this.getModuleIds()].map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]);
      const texts = [...new Set(paths)]
        .filter((path) => path !== undefined)
        .sort()
        .map((path) => `${path.replace(/^.*\/node_modules\//, '')}\n\n${readFileSync(`${path}/LICENSE`, 'utf8')}`);
      this.emitFile({type: 'asset', fileName: 'licenses.txt', source: texts.join('\n\n')});
    },
  };
}

/**
 * Makes of imports the addresses of files that an earlier bundle has written: a script without modules fetches them when
 * it needs them. A relative address would not do, because a script of another origin has none of its own.
 *
 * @param {string} base name of a variable with the address of the script
 * @param {readonly {file: string, find: RegExp, folder: string}[]} imports the first group of `find` is the name of the
 *   file without its hash; `folder` is put before it
 * @returns {import('rollup').Plugin}
 */
export function lazyFiles(base, imports) {
  const marked = /lazy-file:([\w./-]+)/g;
  return {
    name: 'lazy-files',
    transform(code, id) {
      const found = imports.find(({file}) => id.replaceAll('\\', '/').endsWith(file));
      if (!found) return null;
      if (!code.match(found.find)) this.error(`${found.file}: ${found.find} is not there`);
      const address = `import(new URL('lazy-file:${found.folder}$1', ${base}).href)`;
      return {code: code.replaceAll(found.find, address), map: null};
    },
    renderChunk(code, chunk, {dir}) {
      return {code: code.replaceAll(marked, (_, name) => fileNamed(name, dir)), map: null};
    },
  };
}

/** The file of this name with its hash. */
function fileNamed(name, dir) {
  const [folder, start] = name.split('/');
  const file = readdirSync(`${dir}/${folder}`).find((other) => other.replace(/-.{8}\.js$/, '') === start);
  if (!file) throw new Error(`No file is named ${name}`);
  return `./${folder}/${file}`;
}

/**
 * Puts strings at the place of names that are only declared.
 *
 * @param {Record<string, string>} values by name
 * @returns {import('rollup').Plugin}
 */
export function writeConstants(values) {
  return {
    name: 'write-constants',
    transform(code) {
      const written = Object.entries(values).reduce((text, [name, value]) => text.replaceAll(name, `'${value}'`), code);
      return {code: written, map: null};
    },
  };
}

/**
 * Puts files beside the bundle as they are.
 *
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {import('rollup').Plugin}
 */
export function copyAssets(folder, files) {
  return {
    name: 'copy-assets',
    generateBundle() {
      for (const fileName of files) {
        this.emitFile({type: 'asset', fileName, source: readFileSync(`${folder}/${fileName}`, 'utf8')});
      }
    },
  };
}

/** @param {string} path */
function hashOf(path) {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

/**
 * Writes `integrity.json`: the hash of every file beside it, as the `integrity` attribute takes it.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export function writeIntegrity(folder) {
  return {
    name: 'write-integrity',
    closeBundle() {
      const files = readdirSync(folder, {recursive: true}).map((file) => file.replaceAll('\\', '/'));
      const entries = files
        .filter((file) => /\.(?:js|css|html)$/.test(file))
        .sort()
        .map((file) => [file, hashOf(`${folder}/${file}`)]);
      writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    },
  };
}
