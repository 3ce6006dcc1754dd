import { emptyProfile } from "@tremplin/core/candidate";
import { createUser, giveRole, saveFollow, saveProfile, setMember } from "@tremplin/database";
import { companyExample, offerExample } from "@tremplin/database/testing";
import type { Context } from "../context.ts";
import { createCaller } from "../router.ts";
import { type TestBoard, testBoard } from "./board.ts";

/** The company of the three sides, and its offer. */
export const bakery = companyExample(1, { slug: "fournil", name: "Le Fournil", siret: "73282932000074" });
export const baker = offerExample(1, { companyId: bakery.id, companyName: "Le Fournil" });

/** A young person of age. */
export const lina = {
  kind: "person",
  userId: "lina",
  name: "Lina Morel",
  email: "lina@exemple.fr",
  roles: ["candidate"],
  memberships: [],
  antennaIds: [],
} as const;

/** Who accompanies Lina. */
export const anne = {
  ...lina,
  userId: "anne",
  name: "Anne",
  email: "anne@exemple.fr",
  roles: ["advisor"],
} as const;

/** Who recruits for the bakery. */
export const jeanne = {
  ...lina,
  userId: "jeanne",
  name: "Jeanne",
  email: "jeanne@exemple.fr",
  roles: [],
  memberships: [{ companyId: bakery.id, role: "recruiter-admin" }],
} as const;

/** A profile that says enough to apply with. */
export const tellingProfile = {
  ...emptyProfile,
  birthDate: "2004-05-12",
  jobs: ["vente"],
  about: "Souriante.",
  phone: "06 12 34 56 78",
};

/** A board whose clock is the test's. */
export async function boardAt(
  now: Context["now"],
  ...[database, content]: Parameters<typeof testBoard>
): Promise<TestBoard> {
  const made = await testBoard(database, content);
  const context = { ...made.context, now };
  return { context, api: createCaller(context), as: (actor) => createCaller({ ...context, actor }) };
}

/** Forgets all people and their mails, and begins anew with Lina, whom Anne accompanies, and Jeanne. */
export async function bringThreeSides({ database }: Pick<Context, "database">, now: Date): Promise<void> {
  const { db } = database;
  for (const table of ["user", "outbox", "linkToken", "rateLimit"] as const) {
    await db.deleteFrom(table).execute();
  }
  for (const { userId: id, name, email } of [lina, anne, jeanne]) {
    await createUser(database, { id, name, email }, now);
  }
  await giveRole(database, "lina", "candidate", now);
  await giveRole(database, "anne", "advisor", now);
  await saveProfile(db, "lina", tellingProfile, now);
  await saveFollow(
    db,
    { candidateId: "lina", advisorId: "anne", antennaId: null },
    {
      id: "f",
      candidateId: "lina",
      at: now,
      actorId: null,
      actorName: "",
      kind: "attached",
      fromAdvisorId: null,
      toAdvisorId: "anne",
      reason: null,
    },
  );
  const company = await db.selectFrom("company").select("id").where("id", "=", bakery.id).executeTakeFirst();
  if (company) await setMember(database, bakery.id, "jeanne", "recruiter-admin", now);
}
