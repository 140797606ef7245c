/** `dist/custom-elements.json`: what the elements offer, for editors, documentation and frameworks; and data for IDEs. */
import {writeFileSync} from 'node:fs';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

export default {
  globs: ['src/elements/*/*.ts', 'src/base/source-element.ts', 'src/base/plan-element*.ts', 'src/base/list-element.ts'],
  exclude: ['src/elements/*/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [documentedApiOnly(), publishedPaths(), ideData()],
};

/**
 * The analyzer takes `dispatchEvent(new PlanLoadEvent(plan))` for an event named `plan`, and lists what is private:
 * what counts is what the documentation of a class names.
 */
function documentedApiOnly() {
  return {
    name: 'documented-api-only',
    packageLinkPhase({customElementsManifest}) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        declaration.events &&= declaration.events.filter(({description}) => description);
        const isPublic = ({name, privacy = 'public'}) => privacy === 'public' && !name.startsWith('#');
        const hidden = (declaration.members ?? []).filter((member) => !isPublic(member)).map(({name}) => name);
        declaration.members &&= declaration.members.filter(isPublic);
        declaration.attributes &&= declaration.attributes.filter(({fieldName}) => !hidden.includes(fieldName));
      }
    },
  };
}

/** Says where things are in the package, and which modules register the elements. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      rewritePaths(customElementsManifest);
      for (const module of customElementsManifest.modules) {
        const elements = (module.declarations ?? []).filter(({tagName}) => tagName);
        for (const element of elements) customElementsManifest.modules.push(definitionOf(element, module.path));
      }
    },
  };
}

/** The plugins of these packages do the same, but always have something to say. */
function ideData() {
  return {
    name: 'ide-data',
    packageLinkPhase({customElementsManifest}) {
      writeFileSync('dist/vscode.html-custom-data.json', getVsCodeHtmlCustomData(customElementsManifest));
      writeFileSync('dist/vscode.css-custom-data.json', getVsCodeCssCustomData(customElementsManifest));
      writeFileSync('dist/web-types.json', getWebTypesData(customElementsManifest));
    },
  };
}

function rewritePaths(node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const isPath = (key === 'path' || key === 'module') && typeof value === 'string';
    if (isPath) node[key] = value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    else rewritePaths(value);
  }
}

function definitionOf({name, tagName}, module) {
  return {
    kind: 'javascript-module',
    path: module.replace(/[^/]+$/, 'define.js'),
    exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module}}],
  };
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap(({declarations}) => declarations ?? []);
}
