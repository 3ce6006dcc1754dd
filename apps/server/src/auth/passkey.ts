import type {
  AuthenticationResponseJSON,
  RegistrationResponseJSON,
  WebAuthnCredential,
} from "@simplewebauthn/server";
import type { Person } from "@tremplin/core/account";
import type { Passkey } from "@tremplin/database";

/** How long a device may take to answer a challenge. */
export const challengeMs = 300_000;
/** What a browser sends of a passkey is far smaller, but for attestations, which are not asked for. */
const longestAnswer = 20_000;

/** Whether a challenge that a device signed is one of ours; it serves no more then. */
export type IsOurs = (challenge: string) => Promise<boolean>;

/** ES256, RS256 and EdDSA: what devices sign with. */
const supportedAlgorithmIDs = [-7, -257, -8];

/** It weighs 28 MB in memory and takes a third of a second to load: a board whose people have no passkey does without. */
const library = () => import("@simplewebauthn/server");

/** What a device needs to make a passkey for somebody of the board at this origin. */
export async function makingOptions(
  board: string,
  origin: string,
  { userId, name, email }: Person,
  known: readonly Passkey[],
) {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: board,
    rpID: partyOf(origin).expectedRPID,
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(userId),
    timeout: challengeMs,
    excludeCredentials: known.map(({ credentialId: id }) => ({ id })),
    // Found by the device without an address, and opened by a finger, a face or a code: both steps in one.
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs,
  });
}

/** What a device needs to sign in, by whichever passkey it has for the board at this origin. */
export async function usingOptions(origin: string) {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({
    rpID: partyOf(origin).expectedRPID,
    userVerification: "required",
    timeout: challengeMs,
  });
}

/** The board as passkeys know it: they are bound to its host name. */
function partyOf(origin: string): { readonly expectedOrigin: string; readonly expectedRPID: string } {
  return { expectedOrigin: origin, expectedRPID: new URL(origin).hostname };
}

/** The passkey that a device has made for the board at this origin; null when it does not prove that. */
export async function readNewPasskey(
  answer: string,
  origin: string,
  isOurs: IsOurs,
): Promise<WebAuthnCredential | null> {
  const response = parse<RegistrationResponseJSON>(answer);
  if (!response) return null;
  const { verifyRegistrationResponse } = await library();
  try {
    const verified = await verifyRegistrationResponse({
      response,
      supportedAlgorithmIDs,
      expectedChallenge: isOurs,
      ...partyOf(origin),
    });
    return verified.verified ? verified.registrationInfo.credential : null;
  } catch {
    // The library throws on whatever is not as it should be.
    return null;
  }
}

/** Which passkey a device says that it signs with, and for whom; null when it says nothing of the kind. */
export function claimedPasskey(
  answer: string,
): { readonly credentialId: string; readonly userId: string | null } | null {
  const response = parse<AuthenticationResponseJSON>(answer);
  if (!response) return null;
  const handle: unknown = response.response.userHandle;
  const userId = typeof handle === "string" ? Buffer.from(handle, "base64url").toString("utf8") : null;
  return { credentialId: response.id, userId };
}

/** The passkey's new counter when it has signed a challenge for the board at this origin; null otherwise. */
export async function checkPasskey(
  answer: string,
  { credentialId, publicKey, counter }: Passkey,
  origin: string,
  isOurs: IsOurs,
): Promise<number | null> {
  const response = parse<AuthenticationResponseJSON>(answer);
  if (!response) return null;
  const { verifyAuthenticationResponse } = await library();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: isOurs,
      ...partyOf(origin),
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")),
        counter,
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}

/** What a form brings of a device's answer; the library checks all that it reads in it. */
function parse<Answer extends RegistrationResponseJSON | AuthenticationResponseJSON>(
  text: string,
): Answer | null {
  if (text.length > longestAnswer) return null;
  try {
    const answer = JSON.parse(text) as Partial<Answer> | null;
    const isOne = typeof answer?.id === "string" && typeof answer.response === "object" && answer.response;
    return isOne ? (answer as Answer) : null;
  } catch {
    return null;
  }
}
