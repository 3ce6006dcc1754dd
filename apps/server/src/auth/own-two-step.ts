import { randomBytes } from "node:crypto";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  beginTwoStep,
  confirmTwoStep,
  endSessions,
  endTwoStep,
  type RateLimit,
  spendBackupCode,
  spendTwoStepCode,
  twoStepOf,
} from "@tremplin/database";
import type { SecondStepRefusal, SignIn } from "@tremplin/web";
import type { Desk } from "./desk.ts";
import { counterOfCode, keyUri, newKey } from "./one-time-code.ts";
import { tokenDigest } from "./seal.ts";

type Ways = Pick<SignIn, "beginTwoStep" | "begunTwoStep" | "confirmTwoStep" | "endTwoStep">;

const perCode: RateLimit = { most: 6, seconds: 600 };
const backupCodeCount = 8;

/** One's own second step: codes of a telephone, and codes kept for its loss. */
export function twoStepWays(desk: Desk): Ways {
  const { db } = desk;
  const { database, seal, instance, now, newId } = desk.options;
  const begun = (key: string, email: string) => ({ key, uri: keyUri(key, instance.config.name, email) });
  return {
    beginTwoStep: async () => {
      const { userId, email } = desk.owner();
      const key = newKey();
      await beginTwoStep(database, { id: newId(), userId, secret: seal.seal(key) });
      return begun(key, email);
    },

    begunTwoStep: async () => {
      const { userId, email } = desk.owner();
      const found = await twoStepOf(db, userId);
      return !found || found.verified ? null : begun(seal.open(found.secret), email);
    },

    confirmTwoStep: async (code) => {
      const { userId } = desk.owner();
      if (!(await desk.mayTry("code", userId, perCode))) return refuse("too-many");
      const found = await twoStepOf(db, userId);
      if (!found || found.verified) return refuse("code-wrong");
      const usedCounter = counterOfCode(code, seal.open(found.secret), now());
      if (usedCounter === null) return refuse("code-wrong");
      const codes = Array.from({ length: backupCodeCount }, () => randomBytes(5).toString("hex"));
      const backupCodes = JSON.stringify(codes.map(tokenDigest));
      await confirmTwoStep(database, userId, { backupCodes, usedCounter });
      await endSessions(db, userId, desk.found?.session.id ?? null);
      await desk.tellChange("two-step-on");
      return accept(codes);
    },

    endTwoStep: async (code) => {
      const { userId } = desk.owner();
      const right = await takeCode(desk, userId, code);
      if (!right.ok) return right;
      await endTwoStep(database, userId);
      await desk.tellChange("two-step-off");
      return accept(null);
    },
  };
}

/** Takes a code of the telephone, or one of those kept for its loss; either serves once. */
export async function takeCode(
  desk: Desk,
  userId: string,
  code: string,
): Promise<Result<null, SecondStepRefusal>> {
  const { db } = desk;
  const { seal, now } = desk.options;
  if (!(await desk.mayTry("code", userId, perCode))) return refuse("too-many");
  const found = await twoStepOf(db, userId);
  if (!found?.verified) return refuse("code-wrong");
  const counter = counterOfCode(code, seal.open(found.secret), now());
  if (counter !== null) {
    return (await spendTwoStepCode(db, userId, counter)) ? accept(null) : refuse("code-used");
  }
  const left = JSON.parse(found.backupCodes) as string[];
  const used = tokenDigest(code.replace(/\s/g, "").toLowerCase());
  if (!left.includes(used)) return refuse("code-wrong");
  const after = JSON.stringify(left.filter((kept) => kept !== used));
  const isSpent = await spendBackupCode(db, userId, { before: found.backupCodes, after });
  return isSpent ? accept(null) : refuse("code-used");
}
