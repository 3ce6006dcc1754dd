import { accept, type Result, refuse } from "../shared/index.ts";

/** For how long a message can be answered by mail, in days. */
export const replyDays = 30;

/** What is kept of an address that answers go to: of one person, in one conversation. */
export interface ReplyAddress {
  readonly expiresAt: Date;
  /** Of the account that the address was given to. */
  readonly email: string;
}

/** A mail that came to such an address, as far as its sender is told. */
export interface ReplySender {
  /** Empty when the mail names none. */
  readonly from: string;
  /** What the agency's own mail server says of who sent it; `unasked` where none is named that could. */
  readonly authentication: "pass" | "fail" | "none" | "unasked";
}

export type ReplyRefusal = "reply-expired" | "reply-sender" | "reply-unproved";

/**
 * Whether a mail is taken as an answer of the person whose address it came to. Refused: an address
 * of long ago; a sender other than the account's, or one that the mail server takes for a fake, or can't vouch for.
 */
export function takeReply(
  address: ReplyAddress,
  { from, authentication }: ReplySender,
  now: Date,
): Result<null, ReplyRefusal> {
  const isSame = from.trim().toLowerCase() === address.email.trim().toLowerCase();
  if (!isSame || authentication === "fail") return refuse("reply-sender");
  if (authentication === "none") return refuse("reply-unproved");
  return address.expiresAt <= now ? refuse("reply-expired") : accept(null);
}

/** Answers that one address is sent of what was not taken, within a day: nobody is flooded in another's name. */
export const replyRefusalsPerDay = 5;
/** Answers of that kind to all whom nobody knows, within a day: we are nobody's way to write to strangers. */
export const strangerRefusalsPerDay = 100;

/**
 * The address at which one person answers one conversation: the board's own, with a token after a plus
 * (`reponse+…@exemple.fr`, RFC 5233). Tokens are of small letters and digits: mail programs change capitals.
 */
export function replyAddressWith(address: string, token: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${token}${address.slice(at)}`;
}

/** The token in an address that a mail came to; null for one that is not of this kind. */
export function replyTokenIn(address: string, recipient: string): string | null {
  const at = address.lastIndexOf("@");
  const [local, host] = [address.slice(0, at).toLowerCase(), address.slice(at).toLowerCase()];
  const came = recipient.trim().toLowerCase();
  if (!came.startsWith(`${local}+`) || !came.endsWith(host)) return null;
  const token = came.slice(local.length + 1, -host.length);
  return /^[a-z0-9]{20,60}$/.test(token) ? token : null;
}
