import { dayIn } from "@tremplin/core/candidate";
import { endOfDay, startOfDay } from "@tremplin/core/shared";
import { appointmentsWith } from "@tremplin/database";
import type { Asking } from "../../asking.ts";
import type { HomeTask } from "../account/home.ts";

/** The appointments that an advisor has today. */
export async function appointmentTasks({ actor, database, now, instance }: Asking): Promise<HomeTask[]> {
  if (!actor.roles.includes("advisor")) return [];
  const { timeZone } = instance.config;
  const day = dayIn(now(), timeZone);
  const time = { from: startOfDay(day, timeZone), until: endOfDay(day, timeZone) };
  const rows = await appointmentsWith(database.db, actor.userId, time);
  const count = rows.filter(({ state }) => state === "booked").length;
  return [{ kind: "appointments-today", count, path: "/espace/agenda" }];
}
