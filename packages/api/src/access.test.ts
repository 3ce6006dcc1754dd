import type { Actor } from "@tremplin/core/account";
import { addMembership, createUser, setMember } from "@tremplin/database";
import { eachDialect, membershipExample } from "@tremplin/database/testing";
import { TRPCError } from "@trpc/server";
import { beforeAll, describe, expect, test } from "vitest";
import { accountRows } from "./access/account.ts";
import { administrationRows } from "./access/administration.ts";
import { advisorRows } from "./access/advisor.ts";
import { alertRows } from "./access/alert.ts";
import { applicationRows } from "./access/application.ts";
import { appointmentRows } from "./access/appointment.ts";
import { candidateRows } from "./access/candidate.ts";
import { contentRows } from "./access/content.ts";
import { conversationRows } from "./access/conversation.ts";
import { cvRows } from "./access/cv.ts";
import { cvLibraryRows } from "./access/cv-library.ts";
import { employerRows } from "./access/employer.ts";
import { figuresRows } from "./access/figures.ts";
import { liveRows } from "./access/live.ts";
import { membershipRows } from "./access/membership.ts";
import { moderationRows } from "./access/moderation.ts";
import { notificationRows } from "./access/notification.ts";
import { offerRows } from "./access/offer.ts";
import { profileRows } from "./access/profile.ts";
import { publicRows } from "./access/public.ts";
import type { Row } from "./access/row.ts";
import { actors, everybody, other, own, ownOffer, type Who } from "./access/who.ts";
import { appRouter } from "./router.ts";
import { boardNow, type TestBoard, testBoard } from "./testing/board.ts";
import { smallNetwork } from "./testing/network.ts";
import { smallSector } from "./testing/sector.ts";

/** Every procedure of the board, and whom it lets in. A new one gets its row in `access/`. */
const rows: Readonly<Record<string, Row>> = {
  ...publicRows,
  ...accountRows,
  ...administrationRows,
  ...alertRows,
  ...advisorRows,
  ...applicationRows,
  ...appointmentRows,
  ...candidateRows,
  ...contentRows,
  ...conversationRows,
  ...cvRows,
  ...cvLibraryRows,
  ...employerRows,
  ...figuresRows,
  ...liveRows,
  ...notificationRows,
  ...offerRows,
  ...profileRows,
  ...moderationRows,
  // The last: what a company may do hangs on how they leave its membership.
  ...membershipRows,
};

test("every procedure has its row", () => {
  expect(Object.keys(rows).toSorted()).toEqual(Object.keys(appRouter._def.procedures).toSorted());
});

// A board that has every feature: a procedure of one that is off answers nobody.
type Outcome = "served" | "refused" | "signed-out" | "forbidden";

eachDialect((_engine, open) => {
  let board: TestBoard;

  beforeAll(async () => {
    const database = await open();
    board = await testBoard(database, {
      companies: [own, other],
      offers: [ownOffer],
      network: smallNetwork,
      antennas: true,
      sector: smallSector,
    });
    await addMembership(database, membershipExample({ companyId: own.id }));
    for (const actor of Object.values<Actor>(actors)) {
      if (actor.kind === "visitor") continue;
      const { userId: id, name, email, memberships } = actor;
      await createUser(database, { id, name, email }, boardNow);
      for (const { companyId, role } of memberships) {
        await setMember(database, companyId, id, role, boardNow);
      }
    }
  });

  describe.each(Object.entries(rows))("%s", (_name, row) => {
    test.each(everybody)("called by: %s", async (who) => {
      await row.prepare?.(board);
      const expected = expectedOf(row, who);
      const outcome = await outcomeOf(row, who);
      if (expected === "in") expect(["served", "refused"]).toContain(outcome);
      else expect(outcome).toBe(expected);
    });
  });

  async function outcomeOf({ call }: Row, who: Who): Promise<Outcome> {
    try {
      const answer = await call(board.as(actors[who]), board);
      const isRefusal =
        typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;
      return isRefusal ? "refused" : "served";
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      if (error.code === "UNAUTHORIZED") return "signed-out";
      if (error.code === "FORBIDDEN") return "forbidden";
      throw error;
    }
  }
});

function expectedOf({ letsIn, serves }: Row, who: Who): Outcome | "in" {
  if (!letsIn.includes(who)) return who === "visitor" ? "signed-out" : "forbidden";
  if (!serves) return "in";
  return serves.includes(who) ? "served" : "refused";
}
