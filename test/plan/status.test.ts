import {expect} from '@open-wc/testing';
import {isStatusCode, qualifierCodes, statusCodes, statusGroup, statusGroups} from '../../src/plan/status.js';

/** Code and group, in sort order (the plan format, section 5.1). */
const table = [
  ['idea', 'open'],
  ['not-started', 'open'],
  ['under-review', 'open'],
  ['in-coordination', 'open'],
  ['planned', 'planned'],
  ['in-preparation', 'planned'],
  ['in-progress', 'active'],
  ['partially-implemented', 'active'],
  ['ongoing', 'active'],
  ['completed', 'done'],
  ['on-hold', 'stopped'],
  ['blocked', 'stopped'],
  ['postponed', 'stopped'],
  ['not-implemented', 'stopped'],
  ['rejected', 'stopped'],
  ['dropped', 'stopped'],
  ['merged', 'stopped'],
  ['failed', 'stopped'],
  ['unknown', 'unknown'],
] as const;

describe('the status vocabulary', () => {
  it('has the codes of the plan format in sort order', () => {
    expect([...statusCodes]).to.deep.equal(table.map(([code]) => code));
  });

  it('puts every code into its group', () => {
    expect(statusCodes.map((code) => [code, statusGroup(code)])).to.deep.equal(table);
  });

  it('lists the groups from open to unknown', () => {
    expect([...statusGroups]).to.deep.equal(['open', 'planned', 'active', 'done', 'stopped', 'unknown']);
  });

  it('has six qualifiers', () => {
    const expected = ['continuing', 'follow-up-planned', 'expansion', 'under-review', 'with-changes', 'delayed'];
    expect([...qualifierCodes]).to.deep.equal(expected);
  });

  it('knows its codes and nothing else', () => {
    expect(statusCodes.every(isStatusCode)).to.equal(true);
    for (const other of ['in_progress', 'Planned', '', 'open', 'constructor', null, 3]) {
      expect(isStatusCode(other), String(other)).to.equal(false);
    }
  });
});
