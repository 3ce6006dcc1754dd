import {
  advisorsToTell,
  type ContactRequestRow,
  companyMembers,
  type DatabaseHandle,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { candidateOf } from "../application/tell.ts";

type Working = Pick<Context, "instance" | "now" | "baseUrl">;

/** Tells the young person, their advisor and who stands in that a company asks. */
export async function tellAsked(
  handle: DatabaseHandle,
  ctx: Working,
  request: ContactRequestRow,
): Promise<void> {
  const { candidateId, companyName: company, offerTitle: title } = request;
  const [candidate, advisors] = await Promise.all([
    candidateOf(handle, candidateId),
    advisorsToTell(handle.db, candidateId, today(ctx)),
  ]);
  const values = { company, title, page: requestPage(request) };
  const told = [
    { to: candidate, candidate: null },
    ...advisors.map((advisor) => ({ to: advisor, candidate: candidate.name })),
  ];
  for (const { to, candidate: name } of told) {
    const dedupeKey = `library-asked ${request.id} ${to.id}`;
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "library.asked", to, values: { ...values, candidate: name }, dedupeKey },
      ctx.now(),
    );
  }
}

/**
 * Tells the company what became of its request, and the advisor what the young person decided. Who declines, or is not
 * there any more, is not named to the company.
 */
export async function tellAnswered(
  handle: DatabaseHandle,
  ctx: Working,
  request: ContactRequestRow,
): Promise<void> {
  const { id, candidateId, companyId, companyName: company, offerTitle: title, state } = request;
  const candidate = await candidateOf(handle, candidateId);
  const page = requestPage(request);
  for (const { userId, name, email } of await companyMembers(handle.db, companyId)) {
    const values = { title, state, candidate: state === "accepted" ? candidate.name : null, page };
    const dedupeKey = `library-answered ${id} ${userId}`;
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "library.answered", to: { name, email }, values, dedupeKey },
      ctx.now(),
    );
  }
  if (state !== "accepted" && state !== "declined") return;
  for (const to of await advisorsToTell(handle.db, candidateId, today(ctx))) {
    const values = { candidate: candidate.name, company, title, isAccepted: state === "accepted", page };
    const dedupeKey = `library-answered ${id} ${to.id}`;
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "library.advisor-news", to, values, dedupeKey },
      ctx.now(),
    );
  }
}

/** Where the three sides see a request. */
function requestPage({ id }: Pick<ContactRequestRow, "id">): string {
  return `/espace/cvtheque/demandes/${id}`;
}
