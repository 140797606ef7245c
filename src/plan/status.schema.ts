import * as z from 'zod/mini';
import {period, rich} from './common.schema.js';
import {list, opt, short, type Schema} from './schema-kit.js';
import {qualifierCodes, statusCodes, type QualifierCode, type StatusCode} from './status.js';
import {code, partialDate, percent, plain, ref, title} from './values.schema.js';

/** How far a measure is (the plan format, section 5). */
const fields = z.strictObject({
  code: opt(code(...statusCodes)),
  text: opt(title),
  percent: opt(percent),
  qualifiers: opt(list(code(...qualifierCodes))),
  period: opt(period),
  asOf: opt(partialDate),
  reason: opt(rich),
  mergedInto: opt(ref('measures')),
  replacedBy: opt(ref('measures')),
});

/** A status with its code. `text` is the wording of the source and what readers see. */
export interface Status extends Omit<z.output<typeof fields>, 'qualifiers'> {
  readonly code: StatusCode;
  readonly qualifiers?: readonly QualifierCode[] | undefined;
  /** Who chose the code: the author of the document, or the classifier from the wording. */
  readonly source: 'author' | 'inferred';
}

/** A bare string is a code, else the wording. */
export const status = short('status', fields as unknown as Schema<Status, z.input<typeof fields>>, plain);
