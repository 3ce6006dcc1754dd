import { mayDisable, mayResetSecondStep } from "@tremplin/core/account";
import { auditTable, peopleTable } from "@tremplin/core/administration";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { parseTableQuery } from "@tremplin/core/table";
import {
  type Antenna,
  type AuditEntry,
  antennas,
  auditSource,
  countSessions,
  isGuarded,
  type ListedPerson,
  otherAdministrators,
  peopleSource,
  profileOf,
  tablePage,
} from "@tremplin/database";
import { z } from "zod";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { tableInput } from "../../table/table-input.ts";
import { type FileColumn, takeAway, takeAwayFormat } from "../../table/take-away.ts";

const query = tableInput(peopleTable);

/** The people who have an account. */
export const list = procedure(administrator)
  .input(query)
  .query(({ ctx, input }) => tablePage(peopleSource, ctx.database, input, ctx.now()));

const columns: readonly FileColumn<ListedPerson>[] = [
  { word: "column.person", cell: ({ name }) => name },
  { word: "column.email", cell: ({ email }) => email },
  { word: "column.roles", cell: ({ roles }, t) => roles.map((role) => t(`role.${role}`)).join(", ") },
  { word: "column.antennas", cell: ({ antennas: own }) => own.map(({ name }) => name).join(", ") },
  { word: "column.companies", cell: ({ companies }) => companies.map(({ name }) => name).join(", ") },
  { word: "column.state", cell: ({ state }, t) => t(`personState.${state}`) },
  { word: "column.createdAt", cell: ({ createdAt }) => createdAt },
];

/** The people whom a query finds, in a file. */
export const file = procedure(administrator)
  .input(takeAwayFormat.extend({ query }))
  .mutation(({ ctx, input }) => {
    const table = { name: "people", title: "administration.people", source: peopleSource, columns } as const;
    return takeAway(ctx, table, input.query, input.format);
  });

/** Somebody, with what an administrator may change of them, and what was decided about them. */
export interface PersonPage {
  readonly person: ListedPerson;
  readonly sessions: number;
  readonly antennas: readonly Antenna[];
  readonly deeds: readonly AuditEntry[];
  /** What keeps the account from being closed; null when nothing does. */
  readonly closing: "own-account" | "last-administrator" | null;
  /** What keeps the second step from being taken away; null when nothing does. */
  readonly resetting: "own-second-step" | "no-second-step" | null;
  readonly hasSecondStep: boolean;
  /** ISO day; null for who has not told it, and for who is no young person. */
  readonly birthDate: string | null;
}

export const idInput = z.object({ id: z.string().max(64) });
const shownDeeds = 20;

/** Refused: `not-found`. */
export const show = procedure(administrator)
  .input(idInput)
  .query(async ({ ctx, input: { id } }): Promise<Result<PersonPage, "not-found">> => {
    const { database, now } = ctx;
    const [person] = await peopleSource.read(database, [id], now());
    if (!person) return refuse("not-found");
    const about = {
      ...parseTableQuery(auditTable, new URLSearchParams({ objet: id })),
      size: shownDeeds,
    };
    const [sessions, all, deeds, others, hasSecondStep, profile] = await Promise.all([
      countSessions(database.db, id, now()),
      antennas(database.db),
      tablePage(auditSource, database, about, now()),
      otherAdministrators(database.db, [id]),
      isGuarded(database.db, id),
      person.roles.includes("candidate") ? profileOf(database.db, id) : null,
    ]);
    const closed = mayDisable(accountOf(person), { actorId: ctx.actor.userId, otherAdministrators: others });
    const reset = mayResetSecondStep(accountOf(person), { actorId: ctx.actor.userId, hasSecondStep });
    return accept({
      person,
      sessions,
      antennas: all,
      deeds: deeds.rows,
      closing: closed.ok ? null : closed.refusal.code,
      resetting: reset.ok ? null : reset.refusal.code,
      hasSecondStep,
      birthDate: profile?.birthDate ?? null,
    });
  });

/** What the rules of administration look at. */
export function accountOf({ id, roles, state }: ListedPerson) {
  return { userId: id, roles, isDisabled: state === "disabled" };
}
