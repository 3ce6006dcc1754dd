import { waitingContactRequests } from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import type { HomeTask } from "../account/home.ts";

/** Companies that ask to get to know somebody. */
export async function libraryTasks({ database, actor }: Asking): Promise<HomeTask[]> {
  if (!actor.roles.includes("candidate")) return [];
  const waiting = await waitingContactRequests(database.db, { candidateId: actor.userId });
  return [{ kind: "contact-requests", count: waiting.length, path: "/espace/cvtheque/moi" }];
}
