import { companiesTable, offersTable, peopleTable } from "@tremplin/core/administration";
import { parseTableQuery } from "@tremplin/core/table";
import { companiesSource, jobCounts, offersSource, peopleSource } from "@tremplin/database";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** How much there is of what administrators look after. */
export interface Overview {
  readonly people: number;
  readonly companies: number;
  readonly offers: number;
  /** Jobs that were given up. */
  readonly jobs: number;
}

const whole = new URLSearchParams();

export const overview = procedure(administrator).query(async ({ ctx }): Promise<Overview> => {
  const { database, now } = ctx;
  const [people, companies, offers, jobs] = await Promise.all([
    peopleSource.find(database, parseTableQuery(peopleTable, whole), now()).count(),
    companiesSource.find(database, parseTableQuery(companiesTable, whole), now()).count(),
    offersSource.find(database, parseTableQuery(offersTable, whole), now()).count(),
    jobCounts(database.db, now()),
  ]);
  return { people, companies, offers, jobs: jobs.failed };
});
