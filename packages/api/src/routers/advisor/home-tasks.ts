import type { NeedKind } from "@tremplin/core/advisor";
import { countOpenActions, countUnattached, coversOn, portfolioOf } from "@tremplin/database";
import { type Asking, today } from "../../asking.ts";
import type { HomeTask } from "../account/home.ts";
import { needsHere } from "./needs-here.ts";

/** Needs that somebody of the agency answers; applications to read and advice to give have tasks of their own. */
const pressing: readonly NeedKind[] = ["cv-review", "left-job", "overdue"];

/** What waits for an advisor: young people who asked for something, and those whom nobody accompanies. */
export async function followTasks(ctx: Asking): Promise<HomeTask[]> {
  const { actor, database, now, instance } = ctx;
  const isAdvisor = actor.roles.includes("advisor");
  if (!isAdvisor && !actor.roles.includes("administrator")) return [];
  const [covers, waiting] = await Promise.all([
    isAdvisor ? coversOn(database.db, actor.userId, today(ctx)) : [],
    countUnattached(database.db),
  ]);
  const advisorIds = isAdvisor ? [actor.userId, ...covers.map(({ advisorId }) => advisorId)] : [];
  const at = { now: now(), timeZone: instance.config.timeZone };
  const people = await portfolioOf(database, { advisorIds, isArchived: false }, at);
  const asking = people.filter(({ facts }) =>
    needsHere(facts, ctx).some(({ kind }) => pressing.includes(kind)),
  );
  return [
    { kind: "young-people", count: asking.length, path: "/espace/jeunes" },
    { kind: "unattached", count: waiting, path: "/espace/jeunes/a-rattacher" },
  ];
}

/** What a young person has to do, as agreed with their advisor. */
export async function actionTasks({ actor, database: { db } }: Asking): Promise<HomeTask[]> {
  if (!actor.roles.includes("candidate")) return [];
  return [{ kind: "actions", count: await countOpenActions(db, actor.userId), path: "/espace/suivi" }];
}
