/** Lines that must compile, and lines that must not: `tsc --noEmit -p test` tells. */
import type {MsgFn as ToolMsgFn} from '@lit/localize';
import type {MsgFn} from '../../src/i18n/msg.js';

declare const msg: MsgFn;
declare const number: number;

/** The extractor of the tools knows our function by the brand of theirs. */
export const brand: ToolMsgFn['_LIT_LOCALIZE_MSG_'] extends never ? never : MsgFn['_LIT_LOCALIZE_MSG_'] = undefined;

export const plain: string = msg('Maßnahmen', {id: 'measure-table-label', desc: 'Name der Region'});

// @ts-expect-error every message has an id for its translators
msg('Maßnahmen', {desc: 'Name der Region'});

// @ts-expect-error every message says where it stands
msg('Maßnahmen', {id: 'measure-table-label'});

// @ts-expect-error a message is a text
msg(number, {id: 'measure-table-label', desc: 'Name der Region'});
