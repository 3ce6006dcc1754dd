import { getRandomValues } from "node:crypto";
import { isMinor } from "@tremplin/core/candidate";
import { anonymousCv } from "@tremplin/core/cv-library";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import {
  addContactRequest,
  addMessage,
  beginConversation,
  type ContactRequestRow,
  consentOf,
  type DatabaseHandle,
  inTransaction,
  namePartner,
  offersOfCompanies,
  profileOf,
  recordLibraryView,
  saveLibraryEntry,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";

const dayMs = 86_400_000;
/** So many companies of a demo are named as partners. */
const partners = 3;
/** The rank of who has yet to decide. */
const undecided = 3;

interface DemoLibraryTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Clock;
}

interface Employer {
  readonly companyId: string;
  readonly companyName: string;
  readonly userId: string;
  readonly name: string;
}

interface Shown {
  readonly entryId: string;
  readonly candidateId: string;
  readonly name: string;
}

/**
 * Gives a demo a library: some companies named as partners; the validated CVs of young people who agreed, all but one,
 * who has yet to decide; looks, a request that waits and one that was accepted, with its conversation.
 */
export async function seedDemoLibrary({ database, instance, now }: DemoLibraryTarget): Promise<void> {
  const { demoOffers, features, timeZone } = instance.config;
  if (demoOffers === null || !features.cvLibrary) return;
  if (await database.db.selectFrom("partnerCompany").select("companyId").limit(1).executeTakeFirst()) return;
  const at = now();
  const newId = () => uuidv7(at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  const ago = (days: number) => new Date(at.getTime() - days * dayMs);
  await inTransaction(database, async (handle) => {
    const employers = await demoPartners(handle, ago(30));
    const shown = await agreements(handle, { at: ago(10), now: at, timeZone, newId });
    for (const [rank, { entryId, candidateId }] of shown.entries()) {
      for (const [order, employer] of employers.entries()) {
        if ((rank + order) % 3 === 2) continue;
        const seenAt = ago(order * 2 + (rank % 3) + 1);
        await recordLibraryView(handle.db, {
          candidateId,
          companyId: employer.companyId,
          day: seenAt.toISOString().slice(0, 10),
          entryId,
          companyName: employer.companyName,
          viewerId: employer.userId,
          viewerName: employer.name,
          at: seenAt,
        });
      }
    }
    const [employer] = employers;
    const [first, second] = shown;
    if (!employer || !first || !second) return;
    const [offer] = await offersOfCompanies(handle.db, [employer.companyId], ["published"]);
    if (!offer) return;
    const request = (whom: Shown, days: number): ContactRequestRow => ({
      id: newId(),
      entryId: whom.entryId,
      candidateId: whom.candidateId,
      companyId: employer.companyId,
      companyName: employer.companyName,
      offerId: offer.id,
      offerTitle: offer.title,
      askedBy: employer.userId,
      askedByName: employer.name,
      text: "Bonjour, ce que vous savez faire correspond à notre équipe. Nous formons sur place et les horaires se discutent : parlons-en ?",
      state: "asked",
      askedAt: ago(days),
      changedAt: ago(days),
      reason: null,
    });
    await addContactRequest(handle.db, request(first, 1));
    const accepted = { ...request(second, 4), state: "accepted" as const, changedAt: ago(3) };
    await addContactRequest(handle.db, accepted);
    await talk(handle, accepted, { newId, at: ago(3), employer });
  });
}

/** The first companies of a demo that have members, named as partners by one of its moderators. */
async function demoPartners(handle: DatabaseHandle, at: Date): Promise<Employer[]> {
  const { db } = handle;
  const moderator = await db
    .selectFrom("userRole")
    .innerJoin("user", "user.id", "userRole.userId")
    .where("role", "in", ["moderator", "administrator"])
    .select(["user.id", "user.name"])
    .orderBy("user.id")
    .limit(1)
    .executeTakeFirst();
  const members = await db
    .selectFrom("companyMember")
    .innerJoin("user", "user.id", "companyMember.userId")
    .innerJoin("company", "company.id", "companyMember.companyId")
    .where("user.isDemo", "=", true)
    .select(["companyMember.companyId", "company.name as companyName", "user.id as userId", "user.name"])
    .orderBy("user.id")
    .execute();
  const employers = members
    .filter((member, rank) => members.findIndex(({ companyId }) => companyId === member.companyId) === rank)
    .slice(0, partners);
  for (const { companyId } of employers) {
    await namePartner(db, {
      companyId,
      namedAt: at,
      namedBy: moderator?.id ?? "",
      namedByName: moderator?.name ?? "",
    });
  }
  return employers;
}

async function agreements(
  handle: DatabaseHandle,
  {
    at,
    now,
    timeZone,
    newId,
  }: { readonly at: Date; readonly now: Date; readonly timeZone: string; readonly newId: () => string },
): Promise<Shown[]> {
  const { db } = handle;
  const versions = await db
    .selectFrom("cvVersion")
    .innerJoin("user", "user.id", "cvVersion.userId")
    .where("user.isDemo", "=", true)
    .where("cvVersion.state", "=", "validated")
    .select(["cvVersion.id", "cvVersion.content", "user.id as userId", "user.name", "user.email"])
    .orderBy("user.id")
    .execute();
  const shown: Shown[] = [];
  for (const [rank, { id, content, userId, name, email }] of versions.entries()) {
    const { phone, birthDate, place } = await profileOf(db, userId);
    const isUnrepresented = isMinor(birthDate, now, timeZone) && !(await consentOf(db, userId));
    // One has yet to decide: their page shows what is asked.
    if (content === null || isUnrepresented || rank === undecided) continue;
    const entryId = newId();
    await saveLibraryEntry(db, {
      id: entryId,
      candidateId: userId,
      cvVersionId: id,
      content: anonymousCv(content, {
        names: [name, content.name],
        email,
        phone,
        birthDate,
        commune: place?.label ?? null,
      }),
      consentedAt: at,
    });
    shown.push({ entryId, candidateId: userId, name });
  }
  return shown;
}

async function talk(
  { db }: DatabaseHandle,
  { id, candidateId, companyId, offerTitle }: ContactRequestRow,
  { newId, at, employer }: { readonly newId: () => string; readonly at: Date; readonly employer: Employer },
): Promise<void> {
  const conversationId = newId();
  await beginConversation(db, {
    id: conversationId,
    kind: "contact",
    subjectId: id,
    candidateId,
    companyId,
    title: offerTitle,
    state: "open",
    blockedBy: null,
    advisorJoinedAt: at,
    createdAt: at,
    lastAt: at,
  });
  await addMessage(db, {
    id: newId(),
    conversationId,
    authorId: employer.userId,
    authorName: employer.name,
    side: "employer",
    text: "Bonjour, merci d'avoir accepté. Pouvez-vous passer jeudi à 14 h ?",
    isWhisper: false,
    at: new Date(at.getTime() + 60_000),
    editedAt: null,
    earlierTexts: [],
    withdrawnAt: null,
    byMail: false,
  });
}
