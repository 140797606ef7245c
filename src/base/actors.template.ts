import {html, nothing, type TemplateResult} from 'lit';
import type {Display} from './display.js';
import type {Words} from '../i18n/msg.js';
import {actorName, actorOf, actorPath} from '../plan/actors.js';
import type {ActorRef} from '../plan/plan.js';

/** Who takes part, with role, task, and where an office belongs to. */
export function actorsWithRoles(display: Display, actors: readonly ActorRef[]): TemplateResult {
  return html`<ul class="plain" role="list">
    ${actors.map((ref) => html`<li>${actor(display, ref)}</li>`)}
  </ul>`;
}

function actor(display: Display, ref: ActorRef): TemplateResult {
  const {role, note} = ref;
  const entry = actorOf(ref, display.plan);
  const above = entry ? actorPath(entry, display.plan) : [];
  return html`${display.text(actorName(ref, display.plan))}${
    above.length > 0
      ? html` <span class="muted"
          >(${above.map((name, position) => html`${position > 0 ? ', ' : nothing}${display.text(name)}`)})</span
        >`
      : nothing
  }${role ? html` <span class="muted">– ${roleLabel(display.locale, role)}</span>` : nothing}${
    note ? html`<br /><span class="muted">${display.text(note)}</span>` : nothing
  }`;
}

/** Our word for a role. */
export function roleLabel({msg}: Words, role: NonNullable<ActorRef['role']>): string {
  switch (role) {
    case 'lead':
      return msg('federführend', {id: 'actor-lead', desc: 'Rolle eines Akteurs'});
    case 'partner':
      return msg('Kooperation', {id: 'actor-partner', desc: 'Rolle eines Akteurs'});
    case 'contributor':
      return msg('Mitwirkung', {id: 'actor-contributor', desc: 'Rolle eines Akteurs'});
    case 'preparation':
      return msg('Vorbereitung', {id: 'actor-preparation', desc: 'Rolle eines Akteurs'});
    case 'implementation':
      return msg('Umsetzung', {id: 'actor-implementation', desc: 'Rolle eines Akteurs'});
    case 'contact':
      return msg('Ansprechpartner', {id: 'actor-contact', desc: 'Rolle eines Akteurs'});
    case 'funding':
      return msg('Förderung', {id: 'actor-funding', desc: 'Rolle eines Akteurs'});
    case 'audience':
      return msg('Zielgruppe', {id: 'actor-audience', desc: 'Rolle eines Akteurs'});
  }
}
