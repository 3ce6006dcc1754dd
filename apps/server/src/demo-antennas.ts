import { getRandomValues } from "node:crypto";
import { antennaState } from "@tremplin/core/antenna";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import {
  addAntennaModerator,
  antennas,
  createUser,
  demoUsers,
  inTransaction,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";
import { hasFeature } from "@tremplin/instance/features";

interface DemoAntennasTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Clock;
}

/** Gives each open antenna of a demo somebody who moderates it and nothing else, unless one has somebody already. */
export async function seedDemoAntennas({ database, instance, now }: DemoAntennasTarget): Promise<void> {
  const { demoOffers } = instance.config;
  if (demoOffers === null || !hasFeature(instance.config, "antennas")) return;
  const { db } = database;
  if (await db.selectFrom("antennaModerator").select("userId").limit(1).executeTakeFirst()) return;
  const open = (await antennas(db)).filter((antenna) => antennaState(antenna) === "open");
  if (open.length === 0) return;
  const { demoColleagues } = await import("@tremplin/interop/demo");
  const known = (await demoUsers(db)).map(({ name }) => name);
  const people = demoColleagues(demoOffers.seed, open.length, known);
  const at = now();
  await inTransaction(database, async (handle) => {
    for (const [rank, antenna] of open.entries()) {
      const person = people[rank];
      if (!person) continue;
      const id = uuidv7(new Date(at.getTime() + rank), (bytes) => getRandomValues(new Uint8Array(bytes)));
      await createUser(handle, { id, ...person, isDemo: true }, at);
      await addAntennaModerator(handle, antenna.id, id, at);
    }
  });
}
