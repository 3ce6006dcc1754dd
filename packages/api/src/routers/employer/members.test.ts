import type { TremplinDatabase } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { beforeEach, expect, test } from "vitest";
import type { TestBoard } from "../../testing/board.ts";
import { bakery, companyBoard, garage, join, member, person } from "./testing.ts";

eachDialect((_engine, open) => {
  let database: TremplinDatabase;
  let board: TestBoard;

  beforeEach(async () => {
    database = await open();
    board = await companyBoard(database);
    await join(database, "jeanne", "recruiter-admin");
    await join(database, "paul", "recruiter");
  });

  const slug = bakery.slug;
  const jeanne = member("jeanne", "recruiter-admin");
  const paul = member("paul", "recruiter");

  test("members see one another, and those who manage change roles", async () => {
    expect(await board.as(paul).employer.members({ slug })).toMatchObject({
      mayManage: false,
      members: [{ userId: "jeanne" }, { userId: "paul", role: "recruiter" }],
    });
    await expect(
      board.as(paul).employer.setMemberRole({ slug, userId: "paul", role: "recruiter-admin" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(board.as(paul).employer.removeMember({ slug, userId: "jeanne" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(
      (await board.as(jeanne).employer.setMemberRole({ slug, userId: "paul", role: "recruiter-admin" })).ok,
    ).toBe(true);
    expect((await board.as(jeanne).employer.removeMember({ slug, userId: "jeanne" })).ok).toBe(true);
    expect((await board.as(paul).employer.members({ slug })).members.map(({ userId }) => userId)).toEqual([
      "paul",
    ]);
  });

  test("members always keep one who manages them, and may leave", async () => {
    const last = { refusal: { code: "member-last-admin" } };
    expect(await board.as(jeanne).employer.removeMember({ slug, userId: "jeanne" })).toMatchObject(last);
    expect(
      await board.as(jeanne).employer.setMemberRole({ slug, userId: "jeanne", role: "recruiter" }),
    ).toMatchObject(last);
    expect((await board.as(paul).employer.removeMember({ slug, userId: "paul" })).ok).toBe(true);
    expect(await board.as(jeanne).employer.removeMember({ slug, userId: "paul" })).toMatchObject({
      refusal: { code: "member-unknown" },
    });
  });

  test("members are not shown to others", async () => {
    await expect(board.as(person("lea")).employer.members({ slug })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(
      board.as(member("x", "recruiter-admin", garage.id)).employer.removeMember({ slug, userId: "paul" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
