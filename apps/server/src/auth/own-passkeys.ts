import { mostPasskeys, readPasskeyName } from "@tremplin/core/account";
import { accept, refuse } from "@tremplin/core/shared";
import {
  addPasskey,
  endSessions,
  keepChallenge,
  passkeysOf,
  removePasskey,
  takeChallenge,
} from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import type { Desk } from "./desk.ts";
import { challengeMs, makingOptions, readNewPasskey } from "./passkey.ts";

type Ways = Pick<SignIn, "beginPasskey" | "addPasskey" | "removePasskey">;

/** One's own passkeys: made by a device, for this board alone. */
export function passkeyWays(desk: Desk): Ways {
  const { db } = desk;
  const { instance, now, newId } = desk.options;
  const { origin } = desk.asking;
  return {
    beginPasskey: async () => {
      const { userId } = desk.owner();
      if (!(await desk.mayTry("passkey", userId))) return refuse("too-many");
      const known = await passkeysOf(db, userId);
      if (known.length >= mostPasskeys) return refuse("passkeys-many", { maximum: mostPasskeys });
      const options = await makingOptions(instance.config.name, origin, desk.owner(), known);
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + challengeMs);
      const { challenge } = options;
      await keepChallenge(db, { id: newId(), challenge, purpose: { addTo: userId }, createdAt, expiresAt });
      return accept(options);
    },

    addPasskey: async ({ name: typed, credential }) => {
      const { userId } = desk.owner();
      const name = readPasskeyName(typed);
      if (!name.ok) return name;
      const made = await readNewPasskey(credential, origin, (challenge) =>
        takeChallenge(db, { addTo: userId }, challenge, now()),
      );
      if (!made) return refuse("passkey-refused");
      const isNew = await addPasskey(db, {
        id: newId(),
        userId,
        name: name.value,
        credentialId: made.id,
        publicKey: Buffer.from(made.publicKey).toString("base64url"),
        counter: made.counter,
        transports: made.transports?.join(",") ?? null,
        createdAt: now(),
        usedAt: null,
      });
      if (!isNew) return refuse("passkey-refused");
      await desk.tellChange("passkey");
      return accept(null);
    },

    removePasskey: async (id) => {
      const { userId } = desk.owner();
      if (!(await removePasskey(db, userId, id))) return refuse("not-found");
      // Mostly the device was lost: whoever holds it is not to stay signed in.
      await endSessions(db, userId, desk.found?.session.id ?? null);
      await desk.tellChange("no-passkey");
      return accept(null);
    },
  };
}
