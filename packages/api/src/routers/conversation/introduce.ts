import { agreementWays } from "@tremplin/core/application";
import { isMinor } from "@tremplin/core/candidate";
import { whyNotIntroduce } from "@tremplin/core/conversation";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { fold } from "@tremplin/core/text";
import {
  addIntroduction,
  advisorOf,
  companyReaders,
  consentOf,
  conversationAbout,
  type DatabaseHandle,
  introductionTo,
  profileOf,
  type ReachableCompany,
  reachableCompanies,
} from "@tremplin/database";
import { z } from "zod";
import { allOrNothing } from "../../all-or-nothing.ts";
import type { Asking } from "../../asking.ts";
import { audit } from "../../audit.ts";
import { advisor } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { mayFollow } from "../application/relation.ts";
import { candidateOf } from "../application/tell.ts";
import { forbidden } from "./access.ts";
import { say } from "./say.ts";
import { begin } from "./start.ts";
import { text } from "./text.ts";

/** Companies told at a time: a longer name finds fewer. */
const shown = 10;

/** What an advisor introduces with. */
export interface Introducible {
  readonly candidate: string;
  /** Why the young person can't be introduced now; null when they can. */
  readonly whyNot: ReturnType<typeof whyNotIntroduce>;
  readonly companies: readonly ReachableCompany[];
}

/** Who may be introduced to which companies: those whose name holds what was typed, and that somebody reads for. */
export const introducible = procedure(advisor)
  .input(z.object({ candidateId: z.string().max(64), name: z.string().trim().max(120) }))
  .query(async ({ ctx, input }): Promise<Introducible> => {
    if (!(await mayFollow(ctx, input.candidateId))) throw forbidden();
    const { name } = await candidateOf(ctx.database, input.candidateId);
    const whyNot = await whyNotNow(ctx, ctx.database, input.candidateId);
    const folded = fold(input.name).trim();
    const isAsked = whyNot === null && folded !== "";
    const companies = isAsked ? await reachableCompanies(ctx.database.db, folded, shown) : [];
    return { candidate: name, whyNot, companies };
  });

/**
 * Introduces a young person to a company, without an application: with their agreement, which is recorded, the three
 * of them are in one conversation, and the advisor says the first words. Introduced already, it leads to the
 * conversation that there is. Refused: `introduction-ended` once nobody accompanies them, `introduction-needs-consent`
 * for a minor without their legal representative's, `introduction-nobody` when nobody reads for the company; then
 * nothing of it stays.
 */
export const introduce = procedure(advisor)
  .input(
    z.object({
      candidateId: z.string().max(64),
      companyId: z.string().max(64),
      agreement: z.enum(agreementWays),
      messageId: z.uuid(),
      text,
    }),
  )
  .mutation(({ ctx, input }): Promise<Result<{ readonly id: string }>> => {
    const { candidateId, companyId } = input;
    return allOrNothing(ctx.database, async (handle) => {
      if (!(await mayFollow(ctx, candidateId))) throw forbidden();
      const why = await whyNotNow(ctx, handle, candidateId);
      if (why) return refuse(why);
      if ((await companyReaders(handle.db, companyId)).length === 0) return refuse("introduction-nobody");
      const id = ctx.newId();
      const recorded = { recordedBy: ctx.actor.userId, recordedAt: ctx.now().toISOString() };
      const agreement = { way: input.agreement, ...recorded };
      const introduction = { id, candidateId, companyId, agreement, createdAt: ctx.now(), endedAt: null };
      if (!(await addIntroduction(handle.db, introduction))) {
        const held = await introductionTo(handle.db, { candidateId, companyId });
        const known = held && (await conversationAbout(handle.db, "introduction", held.id));
        return known ? accept({ id: known.id }) : refuse("conversation-step");
      }
      const matter = { subjectId: id, candidateId, companyId, title: ctx.t("conversation.introduction") };
      const begun = await begin(handle, ctx, "introduction", matter);
      if (!begun.ok) return begun;
      const said = { id: begun.value.id, messageId: input.messageId, text: input.text };
      const sent = await say(handle, ctx, { ...said, isWhisper: false, isSure: true }, []);
      if (!sent.ok) return sent;
      const { name } = await candidateOf(handle, candidateId);
      await audit(handle, ctx, {
        action: "introduction.make",
        subject: { kind: "person", id: candidateId, label: name },
        details: { companyId, way: input.agreement },
      });
      return begun;
    });
  });

async function whyNotNow(
  { now, instance }: Pick<Asking, "now" | "instance">,
  { db }: Pick<DatabaseHandle, "db">,
  candidateId: string,
): Promise<ReturnType<typeof whyNotIntroduce>> {
  const [profile, advisor, consent] = await Promise.all([
    profileOf(db, candidateId),
    advisorOf(db, candidateId),
    consentOf(db, candidateId),
  ]);
  return whyNotIntroduce({
    isMinor: isMinor(profile.birthDate, now(), instance.config.timeZone),
    hasAdvisor: advisor !== undefined,
    hasConsent: consent !== undefined,
  });
}
