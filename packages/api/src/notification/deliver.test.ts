import { eachDialect } from "@tremplin/database/testing";
import { expect, test } from "vitest";
import { deliverPush, deliverSms, NotSent, type PushNote } from "./deliver.ts";
import type { OrderedPush } from "./notify.ts";
import { TellingBoard } from "./testing.ts";

eachDialect((_engine, open) => {
  const told = new TellingBoard(open);

  test("fifty workers send one text message, without name or subject", async () => {
    await told.hasPhone();
    await told.remind();
    const [order] = await told.queued<{ notificationId: string }>("sms");
    if (!order) throw new Error("no text message");
    const sent: { to: string; text: string }[] = [];
    const sender = { send: async (message: { to: string; text: string }) => void sent.push(message) };
    await Promise.all(Array.from({ length: 50 }, () => deliverSms(told.context, sender, order)));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.to).toBe("+33612345678");
    expect(sent[0]?.text).toContain("rendez-vous mar. 24 nov. à 09:00");
    expect(sent[0]?.text).toContain("Stop SMS : emploi.exemple.fr/lien/sms");
    expect(sent[0]?.text).not.toContain("Anne");
    expect(sent[0]?.text.length).toBeLessThanOrEqual(160);
  });

  test("a text message that failed goes later, one that may have gone does not; late ones and too many stay away", async () => {
    await told.hasPhone();
    for (const key of ["a", "b", "c", "d"]) await told.remind(key);
    const orders = await told.queued<{ notificationId: string }>("sms");
    const sent: string[] = [];
    let failure: Error | null = new NotSent("503");
    const sender = {
      async send({ to }: { to: string }) {
        if (failure) throw failure;
        sent.push(to);
      },
    };
    const deliver = (rank: number) =>
      deliverSms(told.context, sender, orders[rank] ?? { notificationId: "" });
    await expect(deliver(0)).rejects.toThrow("503");
    failure = new Error("timeout");
    await expect(deliver(1)).rejects.toThrow("timeout");
    failure = null;
    await deliver(1);
    expect(sent).toHaveLength(0);
    await deliver(0);
    expect(sent).toHaveLength(1);
    // Two within a day on this board.
    await deliver(2);
    expect(sent).toHaveLength(1);
    // What stayed away counts for nothing.
    const marks = told.db.selectFrom("notificationDelivery").select("sentAt").where("channel", "=", "sms");
    expect((await marks.execute()).filter(({ sentAt }) => sentAt !== null)).toHaveLength(2);
    told.wait(26);
    await deliver(3);
    expect(sent).toHaveLength(1);
  });

  test("a browser is told without a name, once; one that is gone is forgotten", async () => {
    await told.hasDevices("d1", "d2");
    await told.tell();
    const orders = await told.queued<OrderedPush>("push");
    expect(orders).toHaveLength(2);
    const notes: PushNote[] = [];
    const sender = {
      async send({ endpoint }: { endpoint: string }, note: PushNote): Promise<"sent" | "gone"> {
        notes.push(note);
        return endpoint.endsWith("d2") ? "gone" : "sent";
      },
    };
    const twice = [...orders, ...orders];
    await Promise.all(twice.map((order) => deliverPush(told.context, sender, order)));
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatchObject({ body: "Vous avez un nouveau message", path: "/espace/messages/k" });
    expect(JSON.stringify(notes)).not.toContain("Jeanne");
    const left = await told.db.selectFrom("pushSubscription").select("id").execute();
    expect(left).toEqual([{ id: "d1" }]);
  });

  test("a closed account is told nothing, not even what waited", async () => {
    await told.hasPhone();
    await told.hasDevices("d");
    await told.remind();
    const [text] = await told.queued<{ notificationId: string }>("sms");
    const [push] = await told.queued<OrderedPush>("push");
    if (!text || !push) throw new Error("nothing waits");
    await told.db.updateTable("user").set({ disabledAt: told.now }).where("id", "=", "lina").execute();
    const send = () => Promise.reject(new Error("told"));
    await deliverSms(told.context, { send }, text);
    await deliverPush(told.context, { send }, push);
    const before = await told.queued("mail");
    await told.tell();
    expect(await told.queued("mail")).toEqual(before);
    expect(await told.queued("push")).toHaveLength(1);
  });

  test("at night a browser waits, and what was read meanwhile does not ring", async () => {
    await told.hasDevices("d");
    told.now = new Date("2026-11-23T22:30:00Z");
    await told.tell();
    const [order] = await told.queued<OrderedPush>("push");
    expect(order?.runAt).toEqual(new Date("2026-11-24T06:00:00Z"));
    await told.lina.markRead({ id: null });
    const sender = { send: () => Promise.reject(new Error("rang")) };
    await deliverPush(told.context, sender, order ?? { notificationId: "", subscriptionId: "" });
  });
});
