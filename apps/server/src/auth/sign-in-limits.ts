import { type Refusal, refuse } from "@tremplin/core/shared";
import type { RateLimit } from "@tremplin/database";
import type { Desk } from "./desk.ts";

const day = 86_400;
/** Links asked for one address from one network within a day: who asks for more is told so. */
const linksFromHere: RateLimit = { most: 15, seconds: day };
/** Mails with a link to one address within a day, wherever they are asked for. */
const linksToAddress: RateLimit = { most: 40, seconds: day };
/** Passwords tried for one address within a day, from all networks together; a link signs in all the same. */
const passwordsOfAddress: RateLimit = { most: 50, seconds: day };

type Told<Code extends string> = { readonly ok: false; readonly refusal: Refusal<Code> };

/**
 * Whether a link is sent to an address: `silent` when its mailbox has had enough for a day, which the page does
 * not tell. Only what comes from one network bars that network: nobody keeps somebody else from signing in. The
 * account is not looked at, so that an unknown address is answered alike.
 */
export async function linkFor(desk: Desk, email: string): Promise<"send" | "silent" | Told<LinkLimit>> {
  if (!(await desk.mayTryFromHere("link", email))) return refuse("too-many");
  if (!(await desk.countFromHere("links-day", email, linksFromHere))) return refuse("links-of-day");
  return (await desk.countFor("link-mails", email, linksToAddress)) ? "send" : "silent";
}

/** Why a password is not looked at; null when it is. */
export async function passwordLimit(desk: Desk, email: string): Promise<Told<PasswordLimit> | null> {
  if (!(await desk.mayTryFromHere("password", email))) return refuse("too-many");
  const isWithin = await desk.countFor("passwords-day", email, passwordsOfAddress);
  return isWithin ? null : refuse("passwords-of-day");
}

type LinkLimit = "too-many" | "links-of-day";
type PasswordLimit = "too-many" | "passwords-of-day";
