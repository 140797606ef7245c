import type {Phone} from './common.schema.js';

const dialable = /^[\d\s()+/.-]+$/;

/** The address of a link that calls a number; `undefined` if the number holds anything but digits and ` + ( ) / . -`. */
export function phoneHref(number: string): string | undefined {
  const digits = digitsOf(number);
  return dialable.test(number) && /\d/.test(digits) ? `tel:${digits}` : undefined;
}

/** The numbers without repetitions, however they are written. A fax number is another one than that of a telephone. */
export function distinctPhones(phones: readonly Phone[]): readonly Phone[] {
  const distinct = new Map<string, Phone>();
  for (const phone of phones) {
    const key = `${phone.type === 'fax'} ${international(digitsOf(phone.number))}`;
    distinct.set(key, {...phone, ...distinct.get(key)});
  }
  return [...distinct.values()];
}

/** Digits and a leading plus; the zero in `+49 (0) 7147` is not dialled. */
function digitsOf(number: string): string {
  return number.replace(/(?<=\+.*)\(0\)/, '').replace(/(?!^\+)\D/g, '');
}

function international(digits: string): string {
  return digits.replace(/^00/, '+').replace(/^0/, '+49');
}
