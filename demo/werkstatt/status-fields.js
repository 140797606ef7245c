/** How far a measure is: the code, the wording that readers see, progress, and why it stopped. */
import {
  classifyStatus,
  html,
  isStatusCode,
  longForm,
  nothing,
  statuses,
  valueAt,
  withWords,
  wordsOf,
} from '/cdn/workshop.js';
import {orNothing, refuse} from './fields.js';

/** Where readers ask why. */
const stopped = statuses.filter(({group}) => group === 'stopped').map(({code}) => code);

export function statusFields(scene, path) {
  const {lang} = scene.step.document;
  const raw = valueAt(scene.step.document, path);
  const status = longForm(raw, isStatusCode(raw) ? 'code' : 'text');
  const change = (changes) => scene.onEdit(path, orNothing({...status, ...changes}), 'Status geändert.');
  const words = wordsOf(status.text, lang, lang) ?? '';
  const fromWords = words === '' ? '' : `: ${statuses.find(({code}) => code === classifyStatus(words).code).label}`;
  return html`<div class="row">
      <label
        >Status
        <select name="status" @change=${({target}) => change({code: target.value || undefined})}>
          <option value="" .selected=${!status.code}>aus dem Wortlaut${fromWords}</option>
          ${statuses.map(({code, label}) => html`<option value=${code} .selected=${status.code === code}>${label}</option>`)}
        </select>
      </label>
      <label
        >Wortlaut des Status <small>das lesen Besucher</small>
        <input
          name="status-text"
          .value=${words}
          @change=${({target}) => change({text: withWords(status.text, target.value.trim(), lang, lang)})}
        />
      </label>
      <label
        >Fortschritt in Prozent
        <input
          name="percent"
          type="number"
          min="0"
          max="100"
          .value=${status.percent ?? ''}
          @change=${({target}) => (target.checkValidity() ? change({percent: numberIn(target.value)}) : refuse(scene, target))}
        />
      </label>
    </div>
    ${reasonField(scene, status, change)}`;
}

/** Why a measure stopped, where it did or where a reason is given. */
function reasonField(scene, {text, code, reason}, change) {
  const {lang} = scene.step.document;
  const meant = code ?? classifyStatus(wordsOf(text, lang, lang) ?? '').code;
  if (reason === undefined && !stopped.includes(meant)) return nothing;
  const words = wordsOf(reason, lang, lang);
  if (words === undefined) return html`<p class="fixed">Begründung: ein gegliederter Text. Er bleibt, wie er ist.</p>`;
  const write = ({target}) => change({reason: withWords(reason, target.value.trim(), lang, lang)});
  return html`<label>Begründung <textarea rows="2" name="reason" .value=${words} @change=${write}></textarea></label>`;
}

function numberIn(typed) {
  return typed === '' ? undefined : Number(typed);
}
