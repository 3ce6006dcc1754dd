import { addCover, createUser, fileReadingsOf, giveRole } from "@tremplin/database";
import { eachDialect } from "@tremplin/database/testing";
import { describe, expect, test } from "vitest";
import { anne } from "../../testing/three-sides.ts";
import { applicationScene, code, written } from "./testing.ts";

eachDialect((_engine, open) => {
  const { asAnne, asJeanne, asLina, board, mails, now, send, stateOf } = applicationScene(open);

  describe("an advisor", () => {
    test("leaves a trace in the young person's account when they read an application", async () => {
      const id = await send();
      await asLina().show({ id });
      const { db } = board().context.database;
      expect(await fileReadingsOf(db, "lina")).toEqual([]);
      await asAnne().show({ id });
      expect(await fileReadingsOf(db, "lina")).toMatchObject([{ readerName: "Anne" }]);
    });

    test("who stands in for an absent one is told too, and nobody else", async () => {
      const { database } = board().context;
      for (const id of ["bilal", "cloe"]) {
        await createUser(database, { id, name: id, email: `${id}@exemple.fr` }, now());
        await giveRole(database, id, "advisor", now());
      }
      const cover = { id: "c", advisorId: "anne", createdAt: now() };
      await addCover(database.db, {
        ...cover,
        coveredBy: "bilal",
        fromDay: "2026-11-20",
        toDay: "2026-11-23",
      });
      await addCover(database.db, {
        ...cover,
        id: "d",
        coveredBy: "cloe",
        fromDay: "2026-11-24",
        toDay: "2026-11-30",
      });
      await asLina().write({ ...written, next: "ask-review" });
      expect(await mails()).toEqual([
        "anne@exemple.fr: application.to-review advisor-review",
        "bilal@exemple.fr: application.to-review advisor-review",
      ]);
    });

    test("notes that a young person was hired: it shows and is told at once", async () => {
      const id = await send();
      expect(code(await asAnne().takeStep({ id, step: "hire" }))).toBe("ok");
      expect(await stateOf(id)).toBe("hired");
      expect(await mails()).toContain("lina@exemple.fr: application.news hired");
      expect(code(await asJeanne().decide({ ids: [id], step: "undo" }))).toBe("application-needs-undo-open");
    });

    test("applies for a young person with their agreement", async () => {
      const forLina = { ...written, candidateId: "lina", next: "send" } as const;
      expect(code(await asAnne().write(forLina))).toBe("application-needs-agreement");
      expect(code(await asAnne().write({ ...forLina, agreement: "by-phone" }))).toBe("ok");
      expect(await mails()).toEqual([
        "jeanne@exemple.fr: application.received",
        "lina@exemple.fr: application.news sent",
      ]);
    });

    test("does nothing for somebody whom they do not accompany", async () => {
      const other = board().as({ ...anne, userId: "bilal" }).application;
      const id = await send();
      await expect(other.show({ id })).rejects.toThrow("forbidden");
      await expect(other.write({ ...written, candidateId: "lina", next: "keep" })).rejects.toThrow(
        "forbidden",
      );
      await expect(other.takeStep({ id, step: "withdraw-for", reason: "other" })).rejects.toThrow(
        "forbidden",
      );
    });
  });
});
