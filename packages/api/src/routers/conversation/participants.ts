import { type ConversationFacts, type ConversationSide, isWithCompany } from "@tremplin/core/conversation";
import { advisorOf, type ConversationRow, companyMembers, type DatabaseHandle } from "@tremplin/database";
import { candidateOf } from "../application/tell.ts";

/** Somebody in a conversation, as they are named and told. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly side: ConversationSide;
}

/** Everybody in a conversation now: the young person, the advisor once they are in it, and all of the company. */
export async function participants(
  handle: DatabaseHandle,
  { candidateId, companyId, kind }: Pick<ConversationRow, "candidateId" | "companyId" | "kind">,
  { isAdvisorIn, isMatterOpen }: Pick<ConversationFacts, "isAdvisorIn" | "isMatterOpen">,
): Promise<Participant[]> {
  const [candidate, advisor, members] = await Promise.all([
    candidateOf(handle, candidateId),
    advisorOf(handle.db, candidateId),
    companyId === null || !isMatterOpen ? [] : companyMembers(handle.db, companyId),
  ]);
  return [
    { ...candidate, side: "candidate" },
    ...(advisor && (!isWithCompany(kind) || isAdvisorIn) ? [{ ...advisor, side: "advisor" as const }] : []),
    ...members.map(({ userId: id, name, email }) => ({ id, name, email, side: "employer" as const })),
  ];
}
