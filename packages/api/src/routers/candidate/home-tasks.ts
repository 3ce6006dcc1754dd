import { accompaniedBy, adviceOfPeople, recommendationsTo, toldOffers } from "@tremplin/database";
import { type Asking, today } from "../../asking.ts";
import type { HomeTask } from "../account/home.ts";

const dayMs = 86_400_000;
/** An answer is news for a week, what an alert found for a day. */
const answerMs = 7 * dayMs;

/** What is new about offers for a young person. */
export async function offerTasks({ database: { db }, actor, now }: Asking): Promise<HomeTask[]> {
  if (!actor.roles.includes("candidate")) return [];
  const at = now();
  const [recommended, advice, told] = await Promise.all([
    recommendationsTo(db, actor.userId, at),
    adviceOfPeople(db, [actor.userId]),
    toldOffers(db, actor.userId, new Date(at.getTime() - dayMs)),
  ]);
  const lately = advice.filter(
    ({ answeredAt }) => answeredAt !== null && at.getTime() - answeredAt.getTime() < answerMs,
  );
  const unanswered = recommended.filter(({ answer }) => answer === null);
  return [
    { kind: "recommendations", count: unanswered.length, path: "/espace/pour-moi" },
    { kind: "advice-answered", count: lately.length, path: "/espace/avis" },
    { kind: "alerts-new", count: new Set(told.map(({ seq }) => seq)).size, path: "/espace/alertes" },
  ];
}

/** What young people ask of an advisor. */
export async function adviceTasks(ctx: Asking): Promise<HomeTask[]> {
  const { db } = ctx.database;
  if (!ctx.actor.roles.includes("advisor")) return [];
  const people = await accompaniedBy(db, ctx.actor.userId, today(ctx));
  const asked = await adviceOfPeople(
    db,
    people.map(({ candidateId }) => candidateId),
  );
  const count = asked.filter(({ answeredAt }) => answeredAt === null).length;
  return [{ kind: "advice-to-give", count, path: "/espace/avis" }];
}
