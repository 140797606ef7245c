import type {ContactsMode} from '../plan/contacts.js';
import type {ActorRef, Measure, Period, Text} from '../plan/plan.js';
import type {QualifierCode, StatusCode} from '../plan/status.js';
import type {MeasureColumn} from './measure-cells.js';

/** How an export says things in the reader's language: its elements know the words, the export knows none. */
export interface ExportWords {
  readonly heads: Readonly<Record<MeasureColumn, string>>;
  /** Which contacts the page shows, and so hands out. */
  readonly contacts: ContactsMode;
  /** What is said of measures that stand apart and are not counted. */
  readonly additional: string;
  readonly baseline: string;
  readonly target: string;
  readonly text: (text: Text) => string;
  /** A partial date. */
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  readonly period: (period: Period) => string;
  readonly term: (term: 'short' | 'medium' | 'long') => string;
  /** The label of a code that comes without a wording. */
  readonly status: (code: StatusCode) => string;
  readonly qualifier: (code: QualifierCode) => string;
  readonly role: (role: NonNullable<ActorRef['role']>) => string;
  /** The address of a measure that can be passed on. */
  readonly permalink: (measure: Measure) => string;
}
