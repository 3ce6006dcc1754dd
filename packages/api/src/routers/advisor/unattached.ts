import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  advisors,
  bumpDataVersion,
  candidateById,
  followOf,
  inTransaction,
  type UnattachedRow,
  unattached as unattachedPeople,
} from "@tremplin/database";
import { z } from "zod";
import { attach as attachTo } from "../../advisor/attach.ts";
import { audit } from "../../audit.ts";
import { accompanying } from "../../policy.ts";
import { procedure } from "../../procedure.ts";
import { activeAdvisor } from "./accompaniment.ts";
import { fileInput } from "./reach.ts";

/** The young people whom nobody accompanies: name and town, nothing else. */
export const unattached = procedure(accompanying).query(
  async ({
    ctx,
  }): Promise<{
    readonly people: readonly UnattachedRow[];
    /** Those to whom the reader may give them: themselves first, an administrator everybody. */
    readonly advisors: readonly { readonly id: string; readonly name: string }[];
  }> => {
    const [people, all] = await Promise.all([unattachedPeople(ctx.database), advisors(ctx.database)]);
    const { userId, roles } = ctx.actor;
    const isOwn = ({ id }: { readonly id: string }) => id === userId;
    const offered = roles.includes("administrator") ? all : all.filter(isOwn);
    return {
      people,
      advisors: offered
        .toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)))
        .map(({ id, name }) => ({ id, name })),
    };
  },
);

/**
 * Puts somebody whom nobody accompanies into the hands of an advisor: oneself, or whom an administrator
 * chooses. The young person is told. Refused: `not-found`, `advisor-unknown`, `follow-moved`.
 */
export const attach = procedure(accompanying)
  .input(fileInput.extend({ advisorId: z.string().max(64) }))
  .mutation(({ ctx, input }): Promise<Result<null, "not-found" | "advisor-unknown" | "follow-moved">> => {
    return inTransaction(ctx.database, async (handle) => {
      await bumpDataVersion(handle);
      const [waiting] = await unattachedPeople(handle, { candidateId: input.id });
      const person = waiting && (await candidateById(handle.db, waiting.id));
      if (!person) return refuse("follow-moved");
      const isAllowed = input.advisorId === ctx.actor.userId || ctx.actor.roles.includes("administrator");
      const advisor = isAllowed ? await activeAdvisor(handle, input.advisorId) : null;
      if (!advisor) return refuse("advisor-unknown", { field: "advisorId" });
      const from = (await followOf(handle.db, person.id))?.advisorId ?? null;
      const { userId, name } = ctx.actor;
      const by = { id: userId, name };
      if (!(await attachTo(handle, ctx, { candidate: person, advisor, from, by }))) {
        return refuse("follow-moved");
      }
      await audit(handle, ctx, {
        action: "follow.attach",
        subject: { kind: "person", id: person.id, label: person.id },
        details: { to: advisor.name },
      });
      return accept(null);
    });
  });
