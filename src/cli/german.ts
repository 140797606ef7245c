import {createMsg, type Words} from '../i18n/msg.js';

/** The words of the terminal: the German originals. */
export const german: Words = {intl: 'de', msg: createMsg(() => ({}))};
