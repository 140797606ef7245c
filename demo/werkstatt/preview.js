/** Step 4: the plan in the real elements, as readers will see it. */
import {html} from '/cdn/workshop.js';

const views = {
  measures: 'Maßnahmen',
  offers: 'Angebote',
  overview: 'Überblick',
  timeline: 'Zeitplan',
};

const languages = {de: 'Deutsch', 'de-simple': 'Einfache Sprache', en: 'English', ar: 'العربية'};

export function previewStep({step, view, lang, onView, onLang}) {
  const {plan} = step.parsed;
  const hasEntries = (one) => (one === 'offers' ? plan.offers : plan.measures).length > 0;
  const shown = Object.keys(views).filter(hasEntries);
  const chosen = shown.includes(view) ? view : shown[0];
  const radio = (one) =>
    html`<label
      ><input type="radio" name="view" .checked=${one === chosen} @change=${() => onView(one)} /> ${views[one]}</label
    >`;
  return html`
    <div class="controls">
      <fieldset class="views">
        <legend>Was soll zu sehen sein?</legend>
        ${shown.map(radio)}
      </fieldset>
      <label
        >Sprache der Vorschau
        <select name="preview-lang" @change=${({target}) => onLang(target.value)}>
          ${Object.entries(languages).map(([tag, name]) => html`<option value=${tag} lang=${tag} .selected=${tag === lang}>${name}</option>`)}
        </select>
      </label>
    </div>
    <div class="preview" lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${elementOf(chosen, plan)}</div>
  `;
}

function elementOf(view, plan) {
  switch (view) {
    case 'offers':
      return html`<offer-finder
        without-url-state
        heading-level="2"
        label="Vorschau der Angebote"
        .plan=${plan}
      ></offer-finder>`;
    case 'overview':
      return html`<plan-overview
        without-url-state
        heading-level="3"
        label="Vorschau des Überblicks"
        .plan=${plan}
      ></plan-overview>`;
    case 'timeline':
      return html`<plan-timeline
        without-url-state
        heading-level="3"
        label="Vorschau des Zeitplans"
        .plan=${plan}
      ></plan-timeline>`;
    case 'measures':
      return html`<measure-table
        without-url-state
        heading-level="3"
        label="Vorschau der Maßnahmen"
        .plan=${plan}
      ></measure-table>`;
    default:
      return html`<p>Der Plan hat noch keine Maßnahmen und keine Angebote.</p>`;
  }
}
