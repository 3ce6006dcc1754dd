import { type ConversationFacts, type ConversationSide, isWithCompany } from "@tremplin/core/conversation";
import {
  advisorOf,
  type ConversationRow,
  companyReaders,
  type DatabaseHandle,
  userById,
} from "@tremplin/database";

/** Somebody in a conversation, as they are named and told. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly side: ConversationSide;
}

/**
 * Everybody in a conversation now: the young person, the advisor once they are in it, and all of the company; nobody
 * whose account is closed or whose company is suspended.
 */
export async function participants(
  handle: DatabaseHandle,
  { candidateId, companyId, kind }: Pick<ConversationRow, "candidateId" | "companyId" | "kind">,
  { isAdvisorIn, isMatterOpen }: Pick<ConversationFacts, "isAdvisorIn" | "isMatterOpen">,
): Promise<Participant[]> {
  const [candidate, advisor, members] = await Promise.all([
    userById(handle.db, candidateId),
    advisorOf(handle.db, candidateId),
    companyId === null || !isMatterOpen ? [] : companyReaders(handle.db, companyId),
  ]);
  return [
    ...(candidate && candidate.disabledAt === null ? [personOf(candidate, "candidate")] : []),
    ...(advisor && (!isWithCompany(kind) || isAdvisorIn) ? [personOf(advisor, "advisor")] : []),
    ...members.map((member) => personOf(member, "employer")),
  ];
}

function personOf({ id, name, email }: Omit<Participant, "side">, side: ConversationSide): Participant {
  return { id, name, email, side };
}
