/** Step 6: what readers will look for and not find, with a way to the entries that lack it. */
import {gapsOfOffers, html, measureCoverage, nameOfLanguage, nothing} from '/cdn/workshop.js';

const entriesNamed = 12;

const aspects = {
  status: 'Status fehlt',
  overdue: 'Frist vorbei, aber noch nicht abgeschlossen',
  reason: 'Nicht umgesetzt, ohne Begründung',
  actors: 'Zuständige fehlen',
  contacts: 'Kein Kontakt, auch nicht für den ganzen Plan',
  period: 'Zeitraum fehlt',
  field: 'Ohne Handlungsfeld',
  goals: 'Ohne Ziel',
  description: 'Beschreibung fehlt',
};
const ofPlan = {
  asOf: 'Der Plan nennt keinen Stand (Datum).',
  publisher: 'Der Plan nennt keinen Herausgeber.',
  contactPoint: 'Der Plan nennt keinen Kontakt für Fragen.',
};

export function gapsStep({step, canMend, onMend}) {
  const {plan} = step.parsed;
  const {plan: missing} = measureCoverage(plan);
  const gaps = [...gapsOfMeasures(plan), ...gapsOfOffers(plan).map((gap) => ({...gap, list: 'offers'}))];
  if (gaps.length + missing.length === 0) return html`<p>Nichts fehlt.</p>`;
  const wayTo = ({list, code}) =>
    canMend(list, code) &&
    ((entry) => {
      const position = plan[list].findIndex(({id}) => id === entry.id);
      onMend(list, code, entry, position);
    });
  return html`<ul class="gaps">
    ${missing.map((aspect) => html`<li>${ofPlan[aspect]}</li>`)} ${gaps.map((gap) => gapItem(gap, wayTo(gap)))}
  </ul>`;
}

/** As those of offers: a code, words, and the measures. */
function gapsOfMeasures(plan) {
  const {total, gaps, translations} = measureCoverage(plan);
  const untranslated = translations.filter(({measures}) => measures.length > 0);
  const gap = (code, words, measures) => {
    const share = measures.length === total ? `alle ${total} Maßnahmen` : `${measures.length} von ${total} Maßnahmen`;
    return {list: 'measures', code, words: `${words}: ${share}`, entries: measures};
  };
  return [
    ...gaps.map(({aspect, measures}) => gap(aspect, aspects[aspect], measures)),
    ...untranslated.map(({lang, measures}) => gap('translation', `Ohne Titel auf ${nameOfLanguage(lang)}`, measures)),
  ];
}

function gapItem({words, entries}, go) {
  return html`<li>
    <details>
      <summary>${words}</summary>
      <ul>
        ${entries.slice(0, entriesNamed).map((entry) => html`<li>${go ? way(entry, go) : titleOf(entry)}</li>`)}
        ${entries.length > entriesNamed ? html`<li>und ${entries.length - entriesNamed} weitere</li>` : nothing}
      </ul>
    </details>
  </li>`;
}

function way(entry, go) {
  return html`<button type="button" class="link" @click=${() => go(entry)}>${titleOf(entry)}</button>`;
}

function titleOf({number, title}) {
  const words = typeof title === 'string' ? title : Object.values(title)[0];
  return number ? `${number} ${words}` : words;
}
