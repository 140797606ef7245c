/** Which way imports go: the rule `planweiser/import-direction`. */
import {basename, dirname, join, relative} from 'node:path/posix';

/**
 * What the modules in a folder of `src` may import: other folders and packages, `lazy` ones only by `import()`,
 * `types` only as types. A name that ends in `*` stands for all that begin so.
 *
 * @type {Record<string, {folders?: string[], lazy?: string[], types?: string[], packages?: string[]}>}
 */
const directions = {
  plan: {folders: ['generated'], packages: ['zod/mini']},
  search: {},
  import: {folders: ['plan'], packages: ['d3-dsv', 'fflate', 'read-excel-file*']},
  sources: {folders: ['plan']},
  export: {folders: ['plan'], packages: ['lean-qr/nano']},
  data: {folders: ['plan'], lazy: ['import', 'sources'], types: ['import', 'lit']},
  i18n: {folders: ['generated'], types: ['plan', 'lit']},
  base: {folders: ['data', 'i18n', 'plan', 'search'], packages: ['lit', 'lit/*']},
  elements: {folders: ['base', 'i18n', 'plan', 'search', 'export'], packages: ['lit', 'lit/*']},
  embedding: {},
  german: {folders: ['base', 'elements', 'export', 'i18n', 'plan']},
  cli: {folders: ['plan', 'import', 'sources', 'export', 'i18n', 'german'], packages: ['node:*']},
  generated: {},
};

/** The modules that may do something by being imported, and may import others for that. */
const acting = ['define.ts', 'loader.ts', 'embed.ts', 'workshop.ts'];

/** Imported for what they do, by those only; the guard must run before anything else. */
const actedUpon = ['define.ts', 'guard-globals.ts'];

export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: '{{from}} must not import {{to}}.',
      package: '{{from}} must not import the package {{to}}.',
      element: 'An element must not import another one; its define.ts may.',
      entry: 'index.ts is for users of the package, not for its own modules.',
      effect: 'Only define.ts, loader.ts, embed.ts and workshop.ts may import a module for its side effects.',
      eager: 'loader.ts reaches everything but embedding/ by import().',
    },
  },
  create(context) {
    const file = inSource(context.cwd, context.filename);
    const check = (node, how) => {
      if (typeof node.source?.value !== 'string') return;
      const fault = faultOf(file, node.source.value, how);
      if (fault) context.report({node, ...fault});
    };
    return {
      ImportDeclaration(node) {
        check(node, {asType: node.importKind === 'type', forEffect: node.specifiers.length === 0});
      },
      ExportNamedDeclaration: (node) => check(node, {asType: node.exportKind === 'type'}),
      ExportAllDeclaration: (node) => check(node, {asType: node.exportKind === 'type'}),
      ImportExpression: (node) => check(node, {lazily: true}),
    };
  },
};

/** @returns {{messageId: string, data?: object} | undefined} what is wrong with an import */
function faultOf(file, source, how) {
  const acts = acting.includes(basename(file));
  const isSmall = source.startsWith('./embedding/');
  if (basename(file) === 'loader.ts' && !how.lazily && !how.asType && !isSmall) return {messageId: 'eager'};
  if (how.forEffect && !acts) return {messageId: 'effect'};
  const direction = directions[folderOf(file)];
  if (!source.startsWith('.')) return direction && packageFault(file, source, direction, how);
  const target = join(dirname(file), source).replace(/\.js$/, '.ts');
  if (actedUpon.includes(basename(target)) && !acts) return {messageId: 'effect'};
  if (target === 'index.ts') return {messageId: 'entry'};
  if (isOtherElement(file, target))
    return acts && basename(target) === 'define.ts' ? undefined : {messageId: 'element'};
  return direction && folderFault(file, target, direction, how);
}

function packageFault(file, source, {packages = [], types = []}, {asType}) {
  const allowed = asType ? [...packages, ...types] : packages;
  const fits = allowed.some((name) => (name.endsWith('*') ? source.startsWith(name.slice(0, -1)) : source === name));
  return fits ? undefined : {messageId: 'package', data: {from: folderOf(file), to: source}};
}

function folderFault(file, target, {folders = [], lazy = [], types = []}, {asType, lazily}) {
  const [from, to] = [folderOf(file), folderOf(target)];
  const allowed = [from, ...folders, ...(lazily ? lazy : []), ...(asType ? types : [])];
  return allowed.includes(to) ? undefined : {messageId: 'folder', data: {from, to: to || target}};
}

function isOtherElement(file, target) {
  const [from, own] = file.split('/');
  const [to, other] = target.split('/');
  return from === 'elements' && to === 'elements' && own !== other;
}

/** @returns {string} the folder directly in `src`, or nothing for the entries beside them */
function folderOf(path) {
  return path.includes('/') ? path.split('/', 1)[0] : '';
}

function inSource(cwd, filename) {
  return relative(join(cwd.replaceAll('\\', '/'), 'src'), filename.replaceAll('\\', '/'));
}
