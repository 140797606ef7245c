import {indexOf} from './plan-index.js';
import type {Actor, ActorRef, Plan, Text} from './plan.js';
import {allWordings} from './text.js';

const actorsByName = new WeakMap<Plan, ReadonlyMap<string, Actor>>();

/** What readers see of an actor at this place: the wording given there, else the actor's name. */
export function actorName(ref: ActorRef, plan: Plan): Text {
  return ref.text ?? actorOf(ref, plan)?.name ?? '';
}

/** The entry of the plan's actors that a reference means. */
export function actorOf({actor}: ActorRef, plan: Plan): Actor | undefined {
  return actor === undefined ? undefined : indexOf(plan).actors.get(actor);
}

/** The actor with this name or alias, in any language; of several, the first in the document. */
export function actorNamed(name: Text, plan: Plan): Actor | undefined {
  const actors = actorsByName.get(plan) ?? mapByName(plan);
  const known = allWordings(name).find((wording) => actors.has(wording));
  return known === undefined ? undefined : actors.get(known);
}

/** The names of the actors above an actor, outermost first: of a department, the town and then the office. */
export function actorPath(actor: Actor, plan: Plan): readonly Text[] {
  const parent = actorOf({actor: actor.parent}, plan);
  return parent ? [...actorPath(parent, plan), parent.name] : [];
}

/** All names of an actor, for search. */
export function actorTexts({name, short, aliases = []}: Actor): readonly Text[] {
  return short === undefined ? [name, ...aliases] : [name, short, ...aliases];
}

function mapByName(plan: Plan): ReadonlyMap<string, Actor> {
  const actors = new Map<string, Actor>();
  for (const actor of plan.actors) {
    for (const name of [...allWordings(actor.name), ...(actor.aliases ?? [])]) {
      if (!actors.has(name)) actors.set(name, actor);
    }
  }
  actorsByName.set(plan, actors);
  return actors;
}
