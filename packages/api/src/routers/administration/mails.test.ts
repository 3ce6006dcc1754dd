import { rulesOf } from "@tremplin/core/notification";
import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { type MailKind, mailTemplates } from "../../mail/templates/index.ts";
import { notificationOf } from "../../notification/notification-of.ts";
import { createCaller } from "../../router.ts";
import { testBoard } from "../../testing/board.ts";
import { smallNetwork } from "../../testing/network.ts";
import { person } from "../employer/testing.ts";

const kinds = Object.keys(mailTemplates) as MailKind[];

eachDialect((_engine, open) => {
  test("every mail that the board writes can be looked at, with what stops it where one may", async () => {
    const board = await testBoard(await open(), { offers: [], network: smallNetwork });
    const { mails } = board.as(person("ada", { name: "Ada", roles: ["administrator"] })).administration;
    const listed = await mails.list();
    expect(listed.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted());
    expect(kinds).toContain("notification.digest");
    for (const kind of kinds) {
      const preview = await mails.preview({ kind });
      if (preview === null) throw new Error(`No example of ${kind}`);
      const { subject, html, text, stop } = preview;
      expect(subject, kind).not.toMatch(/⟦|undefined/);
      expect(html.length > 500 && text.length > 50, kind).toBe(true);
      const told = notificationOf[kind];
      const mayStop = told !== null && !rulesOf(told).isEssential;
      expect(stop !== null, kind).toBe(mayStop);
      expect(text.includes("/lien/notifications/"), kind).toBe(mayStop);
    }
  });

  test("a kind that is unknown, or of a feature that the board has not, has no example", async () => {
    const { context } = await testBoard(await open(), { offers: [], network: smallNetwork });
    const { config } = context.instance;
    const instance = {
      ...context.instance,
      config: { ...config, features: { ...config.features, alerts: false } },
    };
    const actor = person("ada", { name: "Ada", roles: ["administrator"] });
    const { mails } = createCaller({ ...context, instance, actor }).administration;
    expect(await mails.preview({ kind: "account.none" })).toMatchObject({ kind: "account.none" });
    expect(await mails.preview({ kind: "alert.confirm" })).toBeNull();
    expect(await mails.preview({ kind: "toString" })).toBeNull();
  });
});
