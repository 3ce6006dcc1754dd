import {
  advisorsToTell,
  type ContactRequestRow,
  companyMembers,
  type DatabaseHandle,
} from "@tremplin/database";
import { today } from "../../asking.ts";
import type { Context } from "../../context.ts";
import { notify } from "../../notification/notify.ts";
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
    const about = name === null ? null : candidateId;
    await notify(handle, ctx, {
      kind: "library.asked",
      to,
      values: { ...values, candidate: name },
      dedupeKey,
      about,
    });
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
    const about = values.candidate === null ? null : candidateId;
    await notify(handle, ctx, {
      kind: "library.answered",
      to: { userId, name, email },
      values,
      dedupeKey,
      about,
    });
  }
  if (state !== "accepted" && state !== "declined") return;
  for (const to of await advisorsToTell(handle.db, candidateId, today(ctx))) {
    const values = { candidate: candidate.name, company, title, isAccepted: state === "accepted", page };
    const dedupeKey = `library-answered ${id} ${to.id}`;
    await notify(handle, ctx, { kind: "library.advisor-news", to, values, dedupeKey, about: candidateId });
  }
}

/** Where the three sides see a request. */
function requestPage({ id }: Pick<ContactRequestRow, "id">): string {
  return `/espace/cvtheque/demandes/${id}`;
}
