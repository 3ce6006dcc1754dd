import { getRandomValues } from "node:crypto";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import {
  createUser,
  giveRole,
  hasUsers,
  inTransaction,
  setMember,
  type TremplinDatabase,
} from "@tremplin/database";
import type { Instance } from "@tremplin/instance";
import { seedDemoApplications } from "./demo-applications.ts";
import { seedOfferWork } from "./demo-offer-work.ts";

const candidates = 25;
const companies = 24;

interface DemoPeopleTarget {
  readonly database: TremplinDatabase;
  readonly instance: Instance;
  readonly now: Clock;
}

/** Gives a demo without people invented ones: a team, young people, recruiters of its companies. */
export async function seedDemoPeople({ database, instance, now }: DemoPeopleTarget): Promise<void> {
  const { demoOffers, features } = instance.config;
  if (demoOffers === null || (await hasUsers(database.db))) return;
  const { demoPeople } = await import("@tremplin/interop/demo");
  const employers = await database.db
    .selectFrom("company")
    .select("id")
    .orderBy("createdAt")
    .orderBy("id")
    .limit(companies)
    .execute();
  const at = now();
  const young: { id: string; name: string }[] = [];
  const recruiters: { companyId: string; userId: string; name: string }[] = [];
  await inTransaction(database, async (handle) => {
    const people = demoPeople(demoOffers.seed, candidates, employers.length, features.advisors);
    for (const [rank, { name, email, roles, company }] of people.entries()) {
      // In the order in which they were made, so that the first are those of whom most is told.
      const id = uuidv7(new Date(at.getTime() + rank), (bytes) => getRandomValues(new Uint8Array(bytes)));
      await createUser(handle, { id, name, email, isDemo: true }, at);
      for (const role of roles) await giveRole(handle, id, role, at);
      if (roles.includes("candidate")) young.push({ id, name });
      const employer = company && employers[company.rank];
      if (!employer) continue;
      await setMember(handle, employer.id, id, company.role, at);
      recruiters.push({ companyId: employer.id, userId: id, name });
    }
  });
  await seedOfferWork({ database, now }, recruiters.slice(0, 4));
  await seedDemoApplications({
    database,
    now,
    hasAdvisors: features.advisors,
    candidates: young,
    employers: recruiters.slice(0, 8),
  });
}
