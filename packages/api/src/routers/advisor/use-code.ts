import { type CodeRefusal, openCode, typedCode } from "@tremplin/core/advisor";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  type CandidateAccount,
  codeByDigest,
  countAttempt,
  type DatabaseHandle,
  type RegistrationCodeRow,
  spendCode,
} from "@tremplin/database";
import { attach } from "../../advisor/attach.ts";
import type { Context } from "../../context.ts";
import { digestOf } from "../../link-token.ts";
import { activeAdvisor, currentAdvisor } from "./accompaniment.ts";

export type UseCodeRefusal = CodeRefusal | "code-unknown" | "too-many-codes";

/** Codes tried from one place of the network within an hour: a whole room may mistype a few. */
const perPlace = { most: 100, seconds: 3_600 };
/** Codes tried by one person within an hour. */
const perPerson = { most: 10, seconds: 3_600 };

type Working = Pick<Context, "instance" | "newId" | "now" | "baseUrl" | "place">;

/**
 * Reads a code that somebody typed. Refused beside the field `code`: what is wrong with it, or
 * `too-many-codes`; who does not know one cannot try them all.
 */
export async function readCode(
  handle: DatabaseHandle,
  { now, place }: Working,
  typed: string,
  who: string | null,
): Promise<Result<RegistrationCodeRow, UseCodeRefusal>> {
  const [key, limit] = who === null ? [`code ${place}`, perPlace] : [`code of ${who}`, perPerson];
  if (!(await countAttempt(handle.db, key, limit, now()))) return refused("too-many-codes");
  const code = typedCode(typed);
  const found = code === null ? undefined : await codeByDigest(handle.db, digestOf(code));
  if (!found) return refused("code-unknown");
  const open = openCode(found, now());
  return open.ok ? open : refused(open.refusal.code);
}

/** Uses a good code for somebody: they are in the hands of its advisor, unless somebody accompanies them already. */
export async function useCode(
  handle: DatabaseHandle,
  ctx: Working,
  code: RegistrationCodeRow,
  candidate: CandidateAccount,
): Promise<Result<null, UseCodeRefusal>> {
  if (!(await spendCode(handle.db, code.id, ctx.now()))) return refused("code-spent");
  const advisor = await activeAdvisor(handle, code.advisorId);
  const current = await currentAdvisor(handle, candidate.id);
  if (!advisor || current.advisor) return accept(null);
  await attach(handle, ctx, {
    candidate,
    advisor,
    from: current.from,
    ...(code.antennaId === null ? {} : { antennaId: code.antennaId }),
    by: candidate,
  });
  return accept(null);
}

function refused(code: UseCodeRefusal) {
  return refuse(code, { field: "code" });
}
