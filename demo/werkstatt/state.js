/** What the workshop holds, and how to go back. A step is a value that is never changed, so that undoing it loses nothing. */

/**
 * @typedef {object} Step
 * @property {string} name of the file, or what else it came from
 * @property {readonly object[] | undefined} sheets of the table; absent for a plan that was opened
 * @property {object} given what the editor said about its columns
 * @property {object | undefined} imported what the import made of it
 * @property {object | undefined} document the plan document as it was written, with all its keys
 * @property {object | undefined} parsed what the elements show of it
 * @property {string | undefined} refusal why there is no plan
 * @property {number} edits changes to texts since the table was read
 */

const longestPast = 100;

/** @type {Step} */
const nothing = {name: '', sheets: undefined, given: {}, edits: 0};

export class State {
  /** @type {Step} */
  step = nothing;
  /** What was done last, in words for the editor. */
  said = 'Noch keine Tabelle und kein Plan.';
  #past = [];
  #saved;
  #onChange;

  constructor(onChange) {
    this.#onChange = onChange;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  /** Whether leaving the page would lose something. */
  get isUnsaved() {
    return this.step.document !== undefined && this.step.document !== this.#saved;
  }

  /**
   * @param {Step} step
   * @param {string} said
   */
  go(step, said) {
    this.#past = [...this.#past, this.step].slice(-longestPast);
    this.step = step;
    this.say(said);
  }

  /** A plan as it was opened is as good as saved. */
  open(step, said) {
    this.#saved = step.document;
    this.go(step, said);
  }

  undo() {
    this.step = this.#past.pop() ?? nothing;
    this.say('Der letzte Schritt ist zurückgenommen.');
  }

  /** @param {string} said */
  saved(said) {
    this.#saved = this.step.document;
    this.say(said);
  }

  /** @param {string} said */
  say(said) {
    this.said = said;
    this.#onChange();
  }
}
