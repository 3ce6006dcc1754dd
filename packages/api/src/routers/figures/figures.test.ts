import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { runApplicationsRound } from "../../applications-round.ts";
import { anne } from "../../testing/three-sides.ts";
import { applicationScene, dayMs, mechanic, minuteMs } from "../application/testing.ts";

eachDialect((_engine, open) => {
  const { asJeanne, board, later, linkTo, send } = applicationScene(open);
  const figures = (months: 1 | 3 | 12 = 3) => board().as(anne).figures.show({ months });

  test("an answer counts once it can't be taken back, a hire with what is told of it later", async () => {
    const id = await send();
    await send(mechanic.publicId);
    await asJeanne().decide({ ids: [id], step: "hire" });
    expect((await figures()).applications).toEqual({ sent: 2, answered: 0, interviewed: 0, hired: 0 });
    later(11 * minuteMs);
    await runApplicationsRound(board().context);
    expect(await figures()).toEqual({
      accompanied: 1,
      applications: { sent: 2, answered: 1, interviewed: 0, hired: 1 },
      followUps: [],
    });
    later(7 * dayMs);
    await runApplicationsRound(board().context);
    expect((await figures()).followUps).toEqual([{ day: 7, asked: 1, still: 0, ended: 0 }]);
    const token = await linkTo("lina@exemple.fr", "application.follow-up");
    await board().api.application.answerFollowUpByLink({ token, isStill: true, text: "" });
    later(23 * dayMs);
    await runApplicationsRound(board().context);
    expect((await figures()).followUps).toEqual([
      { day: 7, asked: 1, still: 1, ended: 0 },
      { day: 30, asked: 1, still: 0, ended: 0 },
    ]);
  });

  test("what lies before the period counts no more", async () => {
    await send();
    later(32 * dayMs);
    expect((await figures(1)).applications.sent).toBe(0);
    expect((await figures(3)).applications.sent).toBe(1);
  });
});
