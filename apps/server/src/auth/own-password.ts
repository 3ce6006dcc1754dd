import { checkPassword } from "@tremplin/core/account";
import { accept, refuse } from "@tremplin/core/shared";
import { endSessions, passwordOf, savePassword } from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import type { Desk } from "./desk.ts";

/** One's own password, for those who want one. */
export function passwordWays(desk: Desk): Pick<SignIn, "setPassword" | "hasPassword"> {
  const { db } = desk;
  const { database, instance, now, newId } = desk.options;
  return {
    setPassword: async ({ password, current }) => {
      const { userId, name, email } = desk.owner();
      const checked = checkPassword(password, [name, email, instance.config.name]);
      if (!checked.ok) return refuse(checked.refusal.code, { ...checked.refusal.details, field: "password" });
      if (!(await desk.mayTry("change", userId))) return refuse("too-many");
      const { hashPassword, verifyPassword } = await import("better-auth/crypto");
      const known = await passwordOf(db, userId);
      if (known !== null && !(await verifyPassword({ hash: known, password: current }))) {
        return refuse("password-wrong", { field: "current" });
      }
      await savePassword(database, { id: newId(), userId, password: await hashPassword(password) }, now());
      await endSessions(db, userId, desk.found?.session.id ?? null);
      await desk.tellChange("password");
      return accept(null);
    },

    hasPassword: async () => (await passwordOf(db, desk.owner().userId)) !== null,
  };
}
