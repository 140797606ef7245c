/** A page in React 19 that must compile, and lines in it that must not: `tsc --noEmit -p test` tells. */
import type {JSX} from 'react';
import '../../src/react.js';
import type {MeasureTableElement} from '../../src/index.js';

declare const remember: (words: string) => void;
declare const keep: (table: MeasureTableElement | null) => void;

export function Plan({plan}: {plan: unknown}): JSX.Element {
  return (
    <main>
      <measure-table
        ref={(table) => keep(table)}
        key="massnahmen"
        className="wide"
        lang="ar"
        src="/massnahmen.csv"
        heading="Maßnahmen"
        heading-level={3}
        group-by="status"
        page-size="20"
        without-search
        onplan-load={({plan: {measures}}) => remember(String(measures.length))}
        onplan-error={({error}) => remember(error.kind)}
        onmeasure-select={({measure}) => remember(measure.id)}
        onview-change={({view}) => remember([...view.keys()].join())}
      >
        <a href="/massnahmen.csv">Maßnahmen als Tabelle</a>
      </measure-table>
      <offer-finder plan={plan} clock={() => new Date(2026, 0, 1)} onoffer-select={({offer}) => remember(offer.id)} />
      <plan-overview src={undefined} sections="summary swot" onstatus-select={({status}) => remember(status ?? '')} />
      <plan-timeline src="/plan.json" from={2025} to="2029" />
      <status-badge status="in-progress" percent={60} text="Läuft" />
      <wegweiser-nav src="/plan.json" layout="list" onwegweiser-select={({entry}) => remember(entry?.id ?? '')} />
    </main>
  );
}

export const wrong = [
  // @ts-expect-error there is no such way to group
  <measure-table key={1} group-by="colour" />,
  // @ts-expect-error one of the 19 codes
  <status-badge key={2} status="fertig" />,
  // @ts-expect-error a finder is not a table
  <offer-finder key={3} ref={(table: MeasureTableElement | null) => keep(table)} />,
  // @ts-expect-error a measure is chosen, not an offer
  <measure-table key={4} onmeasure-select={({offer}) => remember(String(offer))} />,
  // @ts-expect-error React hears this name of an event never
  <measure-table key={5} onPlanLoad={() => undefined} />,
];
