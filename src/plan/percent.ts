/** A percentage written as text, such as "50 %", "12,5" or "80 Prozent"; `undefined` if it is none. */
export function readPercent(value: string): number | undefined {
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*(?:%|Prozent)?\s*$/i.exec(value);
  if (!match?.[1]) return undefined;
  const read = Number(match[1].replace(',', '.'));
  return read <= 100 ? read : undefined;
}
