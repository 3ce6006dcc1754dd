import { randomUUID } from "node:crypto";
import type { Person } from "@tremplin/core/account";
import { portfolioTable } from "@tremplin/core/advisor";
import { emptyProfile } from "@tremplin/core/candidate";
import { parseTableQuery } from "@tremplin/core/table";
import {
  addAction,
  addAdvisorNote,
  beginApplication,
  createUser,
  giveRole,
  inTransaction,
  saveFollow,
  saveProfile,
  type TremplinDatabase,
} from "@tremplin/database";
import { applicationExample } from "@tremplin/database/testing";
import type { Services } from "@tremplin/server";
import { sql } from "kysely";
import { figure } from "./plot.ts";
import { type Spread, spreadOf, timeEach } from "./statistics.ts";
import { table } from "./table.ts";

const youngPeople = 500;
const applicationsEach = 6;
const warmUp = 20;
const times = 200;
const dayMs = 86_400_000;

export interface PortfolioFigures {
  readonly engine: string;
  /** The whole procedure: facts of all, needs, order, one page. */
  readonly portfolio: Spread;
  readonly search: Spread;
  readonly file: Spread;
}

const advisor: Person = {
  kind: "person",
  userId: "bench-advisor",
  name: "Anne",
  email: "anne@bench.invalid",
  roles: ["advisor"],
  memberships: [],
  antennaIds: [],
};

/** Gives an advisor so many young people, with applications, notes and actions, and measures what they open. */
export async function measurePortfolio(engine: string, services: Services): Promise<PortfolioFigures> {
  await seed(services.database, services.now());
  const api = services.caller("http://bench.invalid", advisor).advisor;
  const asked = (text: string) => parseTableQuery(portfolioTable, new URLSearchParams(text));
  const { total } = await api.portfolio(asked(""));
  if (total !== youngPeople) throw new Error(`${total} young people in the portfolio.`);
  const measured = async (work: (rank: number) => Promise<unknown>) => {
    const ranks = Array.from({ length: times + warmUp }, (_, rank) => rank);
    await timeEach(ranks.slice(times), work);
    return spreadOf(await timeEach(ranks.slice(0, times), work));
  };
  return {
    engine,
    portfolio: await measured((rank) => api.portfolio(asked(`page=${(rank % 20) + 1}`))),
    search: await measured((rank) => api.portfolio(asked(`q=jeune ${rank}&besoin=silence`))),
    file: await measured((rank) => api.file({ id: `bench-${rank}` })),
  };
}

async function seed(database: TremplinDatabase, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  await inTransaction(database, async (handle) => {
    const { db } = handle;
    const { userId: advisorId, name: authorName, email } = advisor;
    await createUser(handle, { id: advisorId, name: authorName, email }, now);
    await giveRole(handle, advisorId, "advisor", now);
    for (let rank = 0; rank < youngPeople; rank++) {
      const candidateId = `bench-${rank}`;
      const young = { id: candidateId, name: `Jeune ${rank}`, email: `jeune${rank}@bench.invalid` };
      await createUser(handle, young, daysAgo(100));
      await giveRole(handle, candidateId, "candidate", now);
      await saveProfile(db, candidateId, { ...emptyProfile, birthDate: "2007-05-12" }, daysAgo(rank % 60));
      const event = {
        id: randomUUID(),
        candidateId,
        at: daysAgo(90),
        actorId: advisorId,
        actorName: authorName,
      };
      await saveFollow(
        db,
        { candidateId, advisorId, antennaId: null },
        { ...event, kind: "attached", fromAdvisorId: null, toAdvisorId: advisorId, reason: null },
      );
      for (let number = 0; number < applicationsEach; number++) {
        const id = `${candidateId}-${number}`;
        const sentAt = daysAgo((rank + number * 7) % 80);
        await beginApplication(
          db,
          applicationExample({ id, candidateId, offerId: id, sentAt, changedAt: sentAt, updatedAt: sentAt }),
        );
      }
      const author = {
        id: randomUUID(),
        candidateId,
        authorId: advisorId,
        authorName,
        createdAt: daysAgo(30),
      };
      await addAdvisorNote(db, { ...author, visibility: "private", text: "Note", updatedAt: daysAgo(30) });
      const dueOn = daysAgo((rank % 20) - 10)
        .toISOString()
        .slice(0, 10);
      await addAction(db, { ...author, text: "Appeler", dueOn, doneAt: null, doneBy: null });
    }
  });
  // A server's autovacuum does so within a minute.
  if (database.engine === "postgresql") await sql`analyze`.execute(database.db);
}

/** The figures as Markdown. */
export function portfolioReport(measured: readonly PortfolioFigures[]): string {
  const ms = (value: number) => `${figure(value)} ms`;
  return table(
    [
      "portfolio of 500 young people",
      "opened, p50",
      "p99",
      "searched by name and need, p50",
      "one file, p50",
    ],
    measured.map(({ engine, portfolio, search, file }) => [
      engine,
      ms(portfolio.p50),
      ms(portfolio.p99),
      ms(search.p50),
      ms(file.p50),
    ]),
  );
}
