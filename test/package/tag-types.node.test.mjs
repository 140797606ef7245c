import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {pathOf, readJson, tags} from './dist-files.mjs';

const {modules} = readJson('dist/custom-elements.json');
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

const types = pathOf('dist/jsx.d.ts');
const program = ts.createProgram([types], {lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], skipLibCheck: true});
const checker = program.getTypeChecker();
const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(types)));

/** Not attributes: values that only code can give. */
const properties = {'offer-finder': ['plan', 'clock']};

describe('the types for frameworks', () => {
  for (const tag of tags) {
    const {attributes, events} = elements.find(({tagName}) => tagName === tag);

    it(`know all attributes of ${tag}`, () => {
      const names = [...attributes.map(({name}) => name), ...(properties[tag] ?? ['plan'])];
      const typed = checker.getPropertiesOfType(typeOf('PlanTagAttributes', tag)).map(({name}) => name);
      assert.deepEqual(typed.sort(), names.sort());
    });

    it(`know all events of ${tag}`, () => {
      const typed = typeOf('PlanTagEvents', tag).types.map(({value}) => value);
      assert.deepEqual(typed.sort(), events.map(({name}) => name).sort());
    });
  }
});

/** The type that one of the exported interfaces has for a tag. */
function typeOf(name, tag) {
  const all = checker.getDeclaredTypeOfSymbol(exported.find((symbol) => symbol.name === name));
  return checker.getTypeOfSymbol(all.getProperty(tag));
}
