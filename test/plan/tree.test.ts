import {expect} from '@open-wc/testing';
import {treeOf, type TreeNode} from '../../src/plan/tree.js';

function outline(nodes: readonly TreeNode<{readonly id: string}>[], indent = ''): readonly string[] {
  return nodes.flatMap(({entry, below}) => [indent + entry.id, ...outline(below, `${indent}-`)]);
}

describe('treeOf', () => {
  it('puts entries below the ones that they name, wherever those stand, in the order of the document', () => {
    const entries = [{id: 'b1', parent: 'b'}, {id: 'a'}, {id: 'b'}, {id: 'b1x', parent: 'b1'}, {id: 'b2', parent: 'b'}];
    expect(outline(treeOf(entries))).to.deep.equal(['a', 'b', '-b1', '--b1x', '-b2']);
  });

  it('is empty without entries', () => {
    expect(treeOf([])).to.deep.equal([]);
  });
});
