/** Fields of the form: each changes one value of the document as it was written and leaves all else in it. */
import {html, longForm, readPartialDate, valueAt, withWords, wordsOf} from '/cdn/workshop.js';

/**
 * @typedef {object} Scene
 * @property {import('./state.js').Step} step
 * @property {{measures: number, offers: number}} chosen the entries in the form
 * @property {(list: 'measures' | 'offers', index: number) => void} onChoose
 * @property {(path: (string | number)[], value: unknown, said: string) => void} onEdit
 * @property {(said: string) => void} onSay
 */

/** A text in the language of the plan; the other languages stay. */
export function textField(scene, label, path, size = 'short') {
  const {document} = scene.step;
  const {lang} = document;
  const raw = valueAt(document, path);
  const words = wordsOf(raw, lang, lang);
  if (words === undefined) return html`<p class="fixed">${label}: ein gegliederter Text. Er bleibt, wie er ist.</p>`;
  const change = ({target}) =>
    scene.onEdit(path, withWords(raw, target.value.trim(), lang, lang), `${label} geändert.`);
  return html`<label
    >${label}
    ${
      size === 'long'
        ? html`<textarea rows="4" name=${path.join('.')} .value=${words} @change=${change}></textarea>`
        : html`<input name=${path.join('.')} .value=${words} @change=${change} />`
    }
  </label>`;
}

/** A text of an object that may be written as a bare string. */
export function shortField(scene, label, path, key) {
  const {document} = scene.step;
  const {lang} = document;
  const whole = longForm(valueAt(document, path), key);
  const words = wordsOf(whole[key], lang, lang) ?? '';
  const change = ({target}) => {
    const named = {...whole, [key]: withWords(whole[key], target.value.trim(), lang, lang)};
    scene.onEdit(path, orNothing(named), `${label} geändert.`);
  };
  return html`<label>${label} <input name=${path.join('.')} .value=${words} @change=${change} /></label>`;
}

export function plainField(scene, label, path, type) {
  const owner = path.slice(0, -1);
  const key = path.at(-1);
  const whole = longForm(valueAt(scene.step.document, owner), 'name');
  const change = ({target}) =>
    scene.onEdit(owner, orNothing({...whole, [key]: target.value.trim() || undefined}), `${label} geändert.`);
  const value = typeof whole[key] === 'string' ? whole[key] : '';
  return html`<label>${label} <input type=${type} name=${path.join('.')} .value=${value} @change=${change} /></label>`;
}

/** The first number of a contact; more of them stay. */
export function phoneField(scene, path) {
  const whole = longForm(valueAt(scene.step.document, path), 'name');
  const [first, ...others] = Array.isArray(whole.phones) ? whole.phones : [];
  const phone = longForm(first, 'number');
  const change = ({target}) => {
    const number = target.value.trim();
    const phones = [...(number ? [{...phone, number}] : []), ...others];
    const changed = {...whole, phones: phones.length > 0 ? phones : undefined};
    scene.onEdit(path, orNothing(changed), 'Telefon geändert.');
  };
  return html`<label
    >Kontakt: Telefon
    <input type="tel" name=${`${path.join('.')}.phones`} .value=${phone.number ?? ''} @change=${change}
  /></label>`;
}

export function dateField(scene, label, path) {
  const value = valueAt(scene.step.document, path);
  const change = ({target}) => {
    const date = target.value.trim() === '' ? undefined : dateIn(target.value);
    if (date === null) return void refuse(scene, target);
    scene.onEdit(path, date, `${label} geändert.`);
  };
  return html`<label
    >${label} <small>zum Beispiel 15.03.2026, 2026-03 oder 2026</small>
    <input name=${path.join('.')} .value=${typeof value === 'string' ? value : ''} @change=${change} />
  </label>`;
}

/** A partial date as the format has it; `null` for anything else. */
export function dateIn(typed) {
  const words = typed.trim().replace(/^(\d{1,2})[./](\d{4})$/, (_, month, year) => `${year}-${month.padStart(2, '0')}`);
  return readPartialDate(words)?.date ?? null;
}

/** Without keys that say nothing; nothing at all once none is left. */
export function orNothing(record) {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

export function refuse(scene, control) {
  control.setAttribute('aria-invalid', 'true');
  control.addEventListener('input', () => control.removeAttribute('aria-invalid'), {once: true});
  scene.onSay(`„${control.value}“ ist hier nicht möglich und wurde nicht übernommen.`);
}
