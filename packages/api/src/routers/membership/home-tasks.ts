import { countAppliedMemberships } from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import type { HomeTask } from "../account/home.ts";
import { networkOf } from "./network-procedure.ts";

/** Companies that ask to join, for administrators. */
export async function membershipTasks(ctx: Asking): Promise<HomeTask[]> {
  if (networkOf(ctx) === null || !ctx.actor.roles.includes("administrator")) return [];
  const count = await countAppliedMemberships(ctx.database.db);
  return [{ kind: "memberships", count, path: "/espace/administration/adhesions?etat=applied" }];
}
