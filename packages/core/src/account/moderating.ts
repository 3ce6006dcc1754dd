import { covers, type Territory } from "../territory/index.ts";
import type { Actor, Person } from "./actor.ts";

/** Whether somebody moderates the whole board. Administrators do too: in a small agency they are the same person. */
export function moderatesAll(actor: Actor): boolean {
  return (
    actor.kind === "person" && actor.roles.some((role) => role === "moderator" || role === "administrator")
  );
}

/** Whether somebody moderates anything: the whole board, or the territory of an antenna. */
export function moderatesSome(actor: Actor): boolean {
  return moderatesAll(actor) || (actor.kind === "person" && (actor.moderated ?? []).length > 0);
}

/** Whether somebody moderates what is in a commune; what is nowhere is for those who moderate all. */
export function moderatesAt(actor: Actor, insee: string | null): boolean {
  if (moderatesAll(actor)) return true;
  if (actor.kind === "visitor") return false;
  return (actor.moderated ?? []).some(({ territory }) => covers(territory, insee));
}

/** Where somebody moderates, each territory by itself; null: everywhere. */
export function moderatedTerritories(actor: Actor): readonly Territory[] | null {
  if (moderatesAll(actor)) return null;
  return actor.kind === "visitor" ? [] : (actor.moderated ?? []).map(({ territory }) => territory);
}

/** A person as they stand before what is in a commune: who moderates there is a moderator. */
export function standingAt(person: Person, insee: string | null): Person {
  if (moderatesAll(person) || !moderatesAt(person, insee)) return person;
  return { ...person, roles: [...person.roles, "moderator"] };
}
