/** Step 6: what readers will look for and not find, with a way to the measures that lack it. */
import {html, measureCoverage, nameOfLanguage, nothing} from '/cdn/workshop.js';

const measuresNamed = 12;

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
  const {total, gaps, translations, plan: missing} = measureCoverage(plan);
  const untranslated = translations.filter(({measures}) => measures.length > 0);
  if (gaps.length + missing.length + untranslated.length === 0) return html`<p>Nichts fehlt.</p>`;
  const wayTo = (aspect) => canMend(aspect) && ((measure) => onMend(aspect, measure, plan.measures.indexOf(measure)));
  return html`<ul class="gaps">
    ${missing.map((aspect) => html`<li>${ofPlan[aspect]}</li>`)}
    ${gaps.map(({aspect, measures}) => gap(aspects[aspect], measures, total, wayTo(aspect)))}
    ${untranslated.map(({lang, measures}) => gap(`Ohne Titel auf ${nameOfLanguage(lang)}`, measures, total, wayTo('translation')))}
  </ul>`;
}

function gap(words, measures, total, go) {
  const share = measures.length === total ? `alle ${total} Maßnahmen` : `${measures.length} von ${total} Maßnahmen`;
  return html`<li>
    <details>
      <summary>${words}: ${share}</summary>
      <ul>
        ${measures.slice(0, measuresNamed).map((measure) => html`<li>${go ? way(measure, go) : titleOf(measure)}</li>`)}
        ${measures.length > measuresNamed ? html`<li>und ${measures.length - measuresNamed} weitere</li>` : nothing}
      </ul>
    </details>
  </li>`;
}

function way(measure, go) {
  return html`<button type="button" class="link" @click=${() => go(measure)}>${titleOf(measure)}</button>`;
}

function titleOf({number, title}) {
  const words = typeof title === 'string' ? title : Object.values(title)[0];
  return number ? `${number} ${words}` : words;
}
