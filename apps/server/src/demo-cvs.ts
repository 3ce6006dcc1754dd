import { randomUUID } from "node:crypto";
import { madeCv } from "@tremplin/api";
import { type CvState, isProfileTelling } from "@tremplin/core/candidate";
import type { Clock } from "@tremplin/core/shared";
import {
  addCvComment,
  addCvVersion,
  inTransaction,
  profileOf,
  type TremplinDatabase,
} from "@tremplin/database";
import { createTranslators, type Instance } from "@tremplin/instance";

const dayMs = 86_400_000;
const states: readonly CvState[] = [
  "validated",
  "to-review",
  "validated",
  "to-improve",
  "validated",
  "draft",
];

/** Gives young people of a demo whose profile says enough a CV of it, in every state of its review. */
export async function seedDemoCvs({
  database,
  instance,
  now: clock,
}: {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Clock;
}): Promise<void> {
  if (instance.config.demoOffers === null) return;
  const { db } = database;
  if (await db.selectFrom("cvVersion").select("id").limit(1).executeTakeFirst()) return;
  const followed = await db
    .selectFrom("follow")
    .innerJoin("user", "user.id", "follow.candidateId")
    .innerJoin("user as advisor", "advisor.id", "follow.advisorId")
    .where("user.isDemo", "=", true)
    .where("follow.archivedAt", "is", null)
    .select(["user.id", "user.name", "user.email", "advisor.id as advisorId", "advisor.name as advisorName"])
    .orderBy("user.id")
    .limit(20)
    .execute();
  const t = createTranslators(instance).in(null);
  const now = clock();
  await inTransaction(database, async (handle) => {
    for (const [rank, { id: userId, name, email, advisorId, advisorName }] of followed.entries()) {
      const profile = await profileOf(handle.db, userId);
      if (!isProfileTelling(profile)) continue;
      const state = states[rank % states.length] ?? "draft";
      const createdAt = new Date(now.getTime() - (rank + 2) * dayMs);
      const isDecided = state === "validated" || state === "to-improve";
      const id = randomUUID();
      await addCvVersion(handle, {
        ...madeCv(profile, { name, email }, t),
        id,
        userId,
        title: `CV ${profile.jobs[0] ?? ""}`.trim(),
        state,
        createdAt,
        askedAt: state === "draft" ? null : createdAt,
        decidedAt: isDecided ? now : null,
        decidedBy: isDecided ? advisorId : null,
        deletedAt: null,
      });
      if (state !== "to-improve") continue;
      await addCvComment(handle.db, {
        id: randomUUID(),
        versionId: id,
        authorId: advisorId,
        authorName: advisorName,
        passage: profile.skills[0]?.label ?? null,
        text: "Très bien. Donnez un exemple : quand, avec qui ?",
        createdAt: now,
        doneAt: null,
      });
    }
  });
}
