import type { Person } from "@tremplin/core/account";
import { type DatabaseHandle, type FollowEventRow, moveFollow } from "@tremplin/database";
import type { Context } from "../context.ts";
import { notify } from "../notification/notify.ts";

type Working = Pick<Context, "instance" | "newId" | "now" | "baseUrl">;

/** Who is put into whose hands, and by whom: an advisor, an administrator, or the young person with a code. */
export interface Attaching {
  readonly candidate: { readonly id: string; readonly name: string; readonly email: string };
  readonly advisor: Pick<Person, "userId" | "name" | "antennaIds">;
  /** Who accompanied them when it was decided. */
  readonly from: string | null;
  /** The advisor's only one unless given. */
  readonly antennaId?: string | null;
  readonly by: { readonly id: string; readonly name: string };
  /** A word for the advisor. */
  readonly reason?: string | null;
  /** False when the young person is told by another mail of the same moment. */
  readonly isTold?: boolean;
}

/**
 * Puts a young person into the hands of an advisor within a transaction, and tells them by mail. False when
 * somebody was faster, and nothing is changed.
 */
export async function attach(handle: DatabaseHandle, ctx: Working, attaching: Attaching): Promise<boolean> {
  const { candidate, advisor, from, by, reason = null, isTold = true } = attaching;
  const [antennaId = null] = advisor.antennaIds;
  const event: FollowEventRow = {
    id: ctx.newId(),
    candidateId: candidate.id,
    at: ctx.now(),
    actorId: by.id,
    actorName: by.name,
    kind: from === null ? "attached" : "transferred",
    fromAdvisorId: from,
    toAdvisorId: advisor.userId,
    reason,
  };
  const to = {
    candidateId: candidate.id,
    advisorId: advisor.userId,
    antennaId: attaching.antennaId === undefined ? antennaId : attaching.antennaId,
  };
  if (!(await moveFollow(handle.db, { ...to, from }, event))) return false;
  if (isTold) {
    const values = { advisor: advisor.name, isFirst: from === null };
    await notify(handle, ctx, { kind: "advisor.new-advisor", to: candidate, values });
  }
  return true;
}
