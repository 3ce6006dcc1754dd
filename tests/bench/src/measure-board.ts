import type { Person } from "@tremplin/core/account";
import { emptyProfile } from "@tremplin/core/candidate";
import {
  beginApplication,
  createUser,
  inTransaction,
  saveCompanies,
  saveOffers,
  saveProfile,
  setMember,
} from "@tremplin/database";
import { applicationExample, companyExample, offerExample } from "@tremplin/database/testing";
import type { Services } from "@tremplin/server";
import { sql } from "kysely";
import { figure } from "./plot.ts";
import { type Spread, spreadOf, timeEach } from "./statistics.ts";
import { table } from "./table.ts";

const applications = 1_000;
const warmUp = 10;
const times = 100;
const states = ["sent", "seen", "shortlisted", "interview", "refused"] as const;

export interface BoardFigures {
  readonly engine: string;
  /** The whole procedure: who may, every card, the questions. */
  readonly board: Spread;
}

/** Gives an offer so many applications, and measures the board on which its employer answers them. */
export async function measureBoard(engine: string, services: Services): Promise<BoardFigures> {
  const company = companyExample(900_001, { slug: "bench", name: "Bench" });
  const offer = offerExample(900_001, { companyId: company.id });
  const employer: Person = {
    kind: "person",
    userId: "bench-employer",
    name: "Jeanne",
    email: "jeanne@bench.invalid",
    roles: [],
    memberships: [{ companyId: company.id, role: "recruiter-admin" }],
    antennaIds: [],
  };
  const now = services.now();
  await inTransaction(services.database, async (handle) => {
    await saveCompanies(handle, [company]);
    await saveOffers(handle, [offer], now);
    const { userId: id, name, email } = employer;
    await createUser(handle, { id, name, email }, now);
    await setMember(handle, company.id, id, "recruiter-admin", now);
    for (let rank = 0; rank < applications; rank++) {
      const candidateId = `board-${rank}`;
      const young = { id: candidateId, name: `Jeune ${rank}`, email: `board${rank}@bench.invalid` };
      await createUser(handle, young, now);
      await saveProfile(handle.db, candidateId, { ...emptyProfile, jobs: ["Vente"] }, now);
      const state = states[rank % states.length] ?? "sent";
      const sent = { id: candidateId, candidateId, offerId: offer.id, companyId: company.id, state };
      await beginApplication(handle.db, applicationExample(sent));
    }
  });
  // A server's autovacuum does so within a minute.
  if (services.database.engine === "postgresql") await sql`analyze`.execute(services.database.db);
  const api = services.caller("http://bench.invalid", employer).application;
  const open = async () => {
    const opened = await api.board({ offerId: offer.id });
    if (!opened.ok || opened.value.cards.length !== applications) throw new Error("The board is not whole.");
  };
  const ranks = Array.from({ length: times }, (_, rank) => rank);
  await timeEach(ranks.slice(0, warmUp), open);
  return { engine, board: spreadOf(await timeEach(ranks, open)) };
}

/** The figures as Markdown. */
export function boardReport(measured: readonly BoardFigures[]): string {
  const ms = (value: number) => `${figure(value)} ms`;
  return table(
    ["board of 1,000 applications", "opened, p50", "p99"],
    measured.map(({ engine, board }) => [engine, ms(board.p50), ms(board.p99)]),
  );
}
