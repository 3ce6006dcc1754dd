import { type AccountRole, type Actor, moderatesSome, type Person } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";

/** `signed-out`: signing in may help; `forbidden`: it would not. */
export type PolicyRefusal = "signed-out" | "forbidden";

/** Says who may call a procedure; what of the data they may see is the procedure's own rule. */
export interface Policy<Allowed extends Actor = Actor> {
  readonly name: string;
  readonly decide: (actor: Actor) => Result<Allowed, PolicyRefusal>;
}

/** Public: a visitor who has not signed in may call it. */
export const anyone: Policy = { name: "anyone", decide: accept };

/** Whoever has signed in, for what is their own. */
export const signedIn: Policy<Person> = personWho("signed-in", () => true);

export const candidate: Policy<Person> = whoIs("candidate");
export const advisor: Policy<Person> = whoIs("advisor");
export const administrator: Policy<Person> = whoIs("administrator");
/** Administrators moderate too: in a small agency they are the same person. */
export const moderator: Policy<Person> = whoIs("moderator", "administrator");
/** Whoever moderates the board or an antenna of it; where the matter lies is the procedure's own rule. */
export const moderating: Policy<Person> = personWho("moderating", moderatesSome);
/** Those who say who accompanies whom; an administrator does, and reads no file. */
export const accompanying: Policy<Person> = whoIs("advisor", "administrator");
/** The two who meet: young people and who accompanies them. */
export const together: Policy<Person> = whoIs("candidate", "advisor");
/** Whoever works for the agency. */
export const staff: Policy<Person> = whoIs("advisor", "moderator", "administrator");

/** A member of any company; which one the matter belongs to is the procedure's own rule. */
export const recruiter: Policy<Person> = personWho("recruiter", ({ memberships }) => memberships.length > 0);

function whoIs(...roles: readonly AccountRole[]): Policy<Person> {
  return personWho(roles.join(" or "), (person) => roles.some((role) => person.roles.includes(role)));
}

function personWho(name: string, may: (person: Person) => boolean): Policy<Person> {
  return {
    name,
    decide(actor) {
      if (actor.kind === "visitor") return refuse("signed-out");
      return may(actor) ? accept(actor) : refuse("forbidden");
    },
  };
}
