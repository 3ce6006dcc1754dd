import type { PortfolioRow } from "@tremplin/core/advisor";
import type { CandidateProfile } from "@tremplin/core/candidate";
import type { Commune } from "@tremplin/core/territory";
import {
  type AdvisorInfo,
  type CandidateAccount,
  createUser,
  type DatabaseHandle,
  followOf,
  giveRole,
  profileOf,
  saveIndicators,
  saveProfile,
} from "@tremplin/database";
import { attach } from "../../advisor/attach.ts";
import type { Asking } from "../../asking.ts";
import { invite } from "../../invitations/invite.ts";
import { placeText } from "../../place.ts";
import { optionalPhone } from "../employer/input.ts";
import { activeAdvisor, currentAdvisor } from "./accompaniment.ts";

interface Taken {
  readonly row: PortfolioRow;
  readonly name: string;
  readonly advisor: AdvisorInfo;
  /** Null for an account to make. */
  readonly account: CandidateAccount | null;
  readonly commune: Commune | null;
}

/** Takes one line in: the account with what is known of the person, in the hands of their advisor. */
export async function takeRow(
  handle: DatabaseHandle,
  ctx: Asking,
  { row, name, advisor, account, commune }: Taken,
): Promise<void> {
  const now = ctx.now();
  const person = await activeAdvisor(handle, advisor.id);
  if (!person) return;
  const candidate = account ?? (await makeAccount(handle, ctx, { name, email: row.email }));
  const { userId, name: byName } = ctx.actor;
  const by = { id: userId, name: byName };
  const isNew = account === null;
  const { from } = await currentAdvisor(handle, candidate.id);
  await attach(handle, ctx, { candidate, advisor: person, from, by, isTold: !isNew });
  const known = await profileOf(handle.db, candidate.id);
  const told = withRow(known, row, commune);
  if (told !== known) await saveProfile(handle.db, candidate.id, told, now);
  await keepIndicators(handle, candidate.id, row);
  // Whoever is asked in by the advisor who accompanies them knows who writes.
  if (isNew) {
    await invite(handle, { ...ctx, actor: person }, { email: candidate.email, name, role: "candidate" });
  }
}

async function makeAccount(
  handle: DatabaseHandle,
  ctx: Asking,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<CandidateAccount> {
  const id = await createUser(handle, { id: ctx.newId(), name, email }, ctx.now());
  await giveRole(handle, id, "candidate", ctx.now());
  return { id, name, email };
}

/** What a line adds to a profile: what its owner has told stays as they told it. */
function withRow(known: CandidateProfile, row: PortfolioRow, commune: Commune | null): CandidateProfile {
  const phone = optionalPhone.safeParse(row.phone);
  const { latitude = null, longitude = null } = commune ?? {};
  const place =
    commune && latitude !== null && longitude !== null
      ? { insee: commune.insee, label: placeText(commune), latitude, longitude }
      : null;
  const added = {
    birthDate: known.birthDate ?? row.birthDate ?? null,
    phone: known.phone ?? phone.data ?? null,
    place: known.place ?? place,
  };
  const isSame =
    added.birthDate === known.birthDate && added.phone === known.phone && added.place === known.place;
  return isSame ? known : { ...known, ...added };
}

async function keepIndicators(handle: DatabaseHandle, candidateId: string, row: PortfolioRow): Promise<void> {
  const follow = await followOf(handle.db, candidateId);
  if (!follow) return;
  const { programmeFrom, programmeTo, isQpv, isRqth, isZrr, diplomaLevel, antennaId } = follow;
  await saveIndicators(handle.db, candidateId, {
    programme: follow.programme ?? row.programme,
    externalId: follow.externalId ?? (row.externalId || null),
    programmeFrom,
    programmeTo,
    isQpv,
    isRqth,
    isZrr,
    diplomaLevel,
    antennaId,
  });
}
