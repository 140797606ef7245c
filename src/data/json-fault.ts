/** A place in a text. */
export interface Place {
  /** Counted from 1; a line ends with LF, CR LF or CR. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

type State = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'inObject' | 'inArray' | 'atEnd';
/** A token by its first character; `0` for a number, `true`, `false` or `null`; empty at the end of the text. */
type Token = '{' | '}' | '[' | ']' | ',' | ':' | '"' | '0' | '';

const value = {'{': 'firstKey', '[': 'firstItem', '"': 'after', '0': 'after'} as const;

/** The tokens that may come in each state, and the state they lead to: after a value it depends on what is open. */
const grammar: Record<State, Partial<Record<Token, State | 'after'>>> = {
  value,
  firstItem: {...value, ']': 'after'},
  firstKey: {'"': 'colon', '}': 'after'},
  key: {'"': 'colon'},
  colon: {':': 'value'},
  inObject: {',': 'key', '}': 'after'},
  inArray: {',': 'value', ']': 'after'},
  atEnd: {'': 'atEnd'},
};

const blanks = /[ \t\n\r]+/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plainCharacters = /[^"\\\u0000-\u001f]+/y;
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Where a text stops being JSON (RFC 8259); `undefined` if it is JSON. Needs no recursion, so depth does no harm. */
export function findJsonFault(text: string): Place | undefined {
  const open: State[] = [];
  let state: State = 'value';
  let at = 0;
  for (;;) {
    at = skip(blanks, text, at);
    const token = tokenAt(text, at);
    const next: State | 'after' | undefined = grammar[state][token];
    if (!next) return placeOf(text, at);
    if (token === '') return undefined;

    if (token === '{') open.push('inObject');
    if (token === '[') open.push('inArray');
    if (token === '}' || token === ']') open.pop();
    state = next === 'after' ? (open.at(-1) ?? 'atEnd') : next;

    const {end, isWhole} = pass(token, text, at);
    if (!isWhole) return placeOf(text, end);
    at = end;
  }
}

function tokenAt(text: string, at: number): Token {
  const char = text.charAt(at);
  return '{}[],:"'.includes(char) ? (char as Token) : '0';
}

/** Where a token ends, or where it goes wrong. */
function pass(token: Token, text: string, at: number): {end: number; isWhole: boolean} {
  if (token === '"') return passString(text, at + 1);
  if (token !== '0') return {end: at + 1, isWhole: true};
  const end = skip(scalar, text, at);
  return {end, isWhole: end > at};
}

function passString(text: string, from: number): {end: number; isWhole: boolean} {
  let at = from;
  for (;;) {
    at = skip(plainCharacters, text, at);
    if (text.charAt(at) === '"') return {end: at + 1, isWhole: true};
    const end = skip(escaped, text, at);
    if (end === at) return {end, isWhole: false};
    at = end;
  }
}

/** The position behind what a sticky pattern matches here; the same position if it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function placeOf(text: string, at: number): Place {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}
