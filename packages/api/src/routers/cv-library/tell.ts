import { type ContactRequestRow, companyMembers, type DatabaseHandle } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { advisorOf, candidateOf } from "../application/tell.ts";

type Working = Pick<Context, "now" | "baseUrl">;

/** Where the three sides see a request. */
export function requestPage({ id }: Pick<ContactRequestRow, "id">): string {
  return `/espace/cvtheque/demandes/${id}`;
}

/** Tells the young person and their advisor that a company asks. */
export async function tellAsked(
  handle: DatabaseHandle,
  ctx: Working,
  request: ContactRequestRow,
): Promise<void> {
  const { candidateId, companyName: company, offerTitle: title } = request;
  const candidate = await candidateOf(handle, candidateId);
  const advisor = await advisorOf(handle, candidateId);
  const values = { company, title, page: requestPage(request) };
  const key = `library-asked ${request.id}`;
  await enqueueMail(
    handle,
    ctx.baseUrl,
    {
      kind: "library.asked",
      to: candidate,
      values: { ...values, candidate: null },
      dedupeKey: `${key} candidate`,
    },
    ctx.now(),
  );
  if (!advisor) return;
  await enqueueMail(
    handle,
    ctx.baseUrl,
    {
      kind: "library.asked",
      to: advisor,
      values: { ...values, candidate: candidate.name },
      dedupeKey: `${key} advisor`,
    },
    ctx.now(),
  );
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
  for (const { name, email } of await companyMembers(handle.db, companyId)) {
    const values = { title, state, candidate: state === "accepted" ? candidate.name : null, page };
    const dedupeKey = `library-answered ${id} ${email}`;
    await enqueueMail(
      handle,
      ctx.baseUrl,
      { kind: "library.answered", to: { name, email }, values, dedupeKey },
      ctx.now(),
    );
  }
  const advisor = state === "accepted" || state === "declined" ? await advisorOf(handle, candidateId) : null;
  if (!advisor) return;
  const values = { candidate: candidate.name, company, title, isAccepted: state === "accepted", page };
  const dedupeKey = `library-answered ${id} advisor`;
  await enqueueMail(
    handle,
    ctx.baseUrl,
    { kind: "library.advisor-news", to: advisor, values, dedupeKey },
    ctx.now(),
  );
}
