import { type ApplicationState, employerStates } from "@tremplin/core/application";
import type { Role } from "@tremplin/core/shared";
import {
  type ApplicationRow,
  applicationById,
  type DatabaseHandle,
  mayAdvisorOpen,
} from "@tremplin/database";
import { TRPCError } from "@trpc/server";
import { type Asking, today } from "../../asking.ts";

/** What somebody has to do with an application: it is theirs, they accompany its candidate, or it was sent to them. */
export interface Relation {
  readonly kind: "candidate" | "advisor" | "employer";
  /** The role in which they act on it. */
  readonly role: Role;
}

/** What an actor has to do with an application; null for nothing. */
export async function relationTo(
  { actor, database, instance, now }: Asking,
  application: Pick<ApplicationRow, "candidateId" | "companyId" | "state">,
): Promise<Relation | null> {
  if (application.candidateId === actor.userId) return { kind: "candidate", role: "candidate" };
  const member = actor.memberships.find(({ companyId }) => companyId === application.companyId);
  if (member && (employerStates as readonly ApplicationState[]).includes(application.state)) {
    return { kind: "employer", role: member.role };
  }
  return (await mayFollow({ actor, database, instance, now }, application.candidateId))
    ? { kind: "advisor", role: "advisor" }
    : null;
}

/** Whether somebody is an advisor who may open a young person's file today. */
export async function mayFollow(
  { actor, database, instance, now }: Pick<Asking, "actor" | "database" | "instance" | "now">,
  candidateId: string,
): Promise<boolean> {
  if (!actor.roles.includes("advisor")) return false;
  const day = today({ now, instance });
  return mayAdvisorOpen(database.db, { advisorId: actor.userId, candidateId, day });
}

/** An application that the actor has to do with. Forbidden to all others, who are not told whether it exists. */
export async function ownApplication(
  ctx: Asking,
  id: string,
  kinds: readonly Relation["kind"][],
  { db }: Pick<DatabaseHandle, "db"> = ctx.database,
): Promise<{ readonly application: ApplicationRow; readonly relation: Relation }> {
  const application = await applicationById(db, id);
  const relation = application ? await relationTo(ctx, application) : null;
  if (!application || !relation || !kinds.includes(relation.kind)) {
    throw new TRPCError({ code: "FORBIDDEN", message: "forbidden" });
  }
  return { application, relation };
}
