import { accept, refuse } from "@tremplin/core/shared";
import {
  endSession,
  finishSecondStep,
  keepChallenge,
  notePasskeyUse,
  passkeyByCredential,
  personById,
  takeChallenge,
} from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import type { Desk } from "./desk.ts";
import { challengeMs, checkPasskey, claimedPasskey, usingOptions } from "./passkey.ts";

/** Signing in by a passkey: the device finds it by itself, so that nobody types an address. */
export function enterByPasskey(desk: Desk): Pick<SignIn, "askPasskey" | "withPasskey"> {
  const { db, found } = desk;
  const { now, newId } = desk.options;
  const { origin } = desk.asking;
  return {
    askPasskey: async () => {
      if (!(await desk.mayTryHere("passkey"))) return refuse("too-many");
      const options = await usingOptions(origin);
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + challengeMs);
      const { challenge } = options;
      await keepChallenge(db, { id: newId(), challenge, purpose: "sign-in", createdAt, expiresAt });
      return accept(options);
    },

    withPasskey: async (answer) => {
      const claimed = claimedPasskey(answer);
      const passkey = claimed && (await passkeyByCredential(db, claimed.credentialId));
      if (!passkey || claimed.userId !== passkey.userId) return refuse("passkey-refused");
      const counter = await checkPasskey(answer, passkey, origin, (challenge) =>
        takeChallenge(db, "sign-in", challenge, now()),
      );
      const person = counter === null ? null : await personById(db, passkey.userId);
      if (counter === null || !person) return refuse("passkey-refused");
      await notePasskeyUse(db, passkey.id, { counter, usedAt: now() });
      const letIn = await desk.enterAs(person.email);
      if (!letIn.ok) return refuse("passkey-refused");
      await finishSecondStep(db, letIn.value.sessionId);
      // The session whose second step this was, or that of somebody else who used the same browser.
      if (found) await endSession(db, found.session.userId, found.session.id);
      return accept({ ...letIn.value, secondStepDue: false });
    },
  };
}
