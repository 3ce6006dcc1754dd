import { saveMobilePhone, savePushSubscription, type TremplinDatabase } from "@tremplin/database";
import { beforeAll, beforeEach } from "vitest";
import type { OrderedMail } from "../mail/enqueue-mail.ts";
import { mailTemplates } from "../mail/templates/index.ts";
import { createCaller } from "../router.ts";
import { boardNow, type TestBoard } from "../testing/board.ts";
import { baker, bakery, boardAt, bringThreeSides, jeanne, lina } from "../testing/three-sides.ts";
import { type NotificationOrder, notify } from "./notify.ts";

export const hourMs = 3_600_000;

type Choices = Parameters<ReturnType<TestBoard["as"]>["notification"]["saveChoices"]>[0];

/** A board that sends text messages, two a day, its clock at `now`, where Lina is told things; anew for each test. */
export class TellingBoard {
  now = boardNow;
  /** The same without text messages. */
  plain!: TestBoard;
  board!: TestBoard;

  constructor(open: () => Promise<TremplinDatabase>) {
    beforeAll(async () => {
      this.plain = await boardAt(() => this.now, await open(), { companies: [bakery], offers: [baker] });
      const { instance } = this.plain.context;
      const sms = { provider: "brevo", sender: "Board", perDay: 2 } as const;
      const config = { ...instance.config, notifications: { sms } };
      const context = { ...this.plain.context, instance: { ...instance, config } };
      const as: TestBoard["as"] = (actor) => createCaller({ ...context, actor });
      this.board = { context, api: createCaller(context), as };
    });
    beforeEach(async () => {
      this.now = boardNow;
      await bringThreeSides(this.board.context, boardNow);
    });
  }

  get context(): TestBoard["context"] {
    return this.board.context;
  }

  get db() {
    return this.context.database.db;
  }

  get lina() {
    return this.board.as(lina).notification;
  }

  wait(hours: number): void {
    this.now = new Date(boardNow.getTime() + hours * hourMs);
  }

  /** Tells Lina that Jeanne wrote. */
  tell(order: Partial<NotificationOrder<"conversation.message">> = {}): Promise<void> {
    const page = "/espace/messages/k";
    const values = { author: jeanne.name, title: "Boulanger", page };
    return notify(this.context.database, this.context, {
      kind: "conversation.message",
      to: lina,
      values,
      page,
      ...order,
    });
  }

  /** Reminds Lina of an appointment with Anne, tomorrow. */
  remind(dedupeKey = "r"): Promise<void> {
    const startsAt = new Date(boardNow.getTime() + 20 * hourMs).toISOString();
    const { example } = mailTemplates["appointment.reminder"];
    const values = { ...example, startsAt, when: "day" } as const;
    const order = { kind: "appointment.reminder", to: lina, values, dedupeKey, about: "anne" } as const;
    return notify(this.context.database, this.context, order);
  }

  /** What waits in a queue, in its order. */
  async queued<Payload = OrderedMail>(queue: string): Promise<(Payload & { readonly runAt: Date })[]> {
    const rows = await this.db
      .selectFrom("outbox")
      .selectAll()
      .where("queue", "=", queue)
      .orderBy("createdAt")
      .orderBy("id")
      .execute();
    // Each queue holds one kind of order.
    return rows.map(({ payload, runAt }) => ({ ...(payload as Payload), runAt }));
  }

  /** Lina's choices, else as nobody chose. */
  choose(more: Partial<Choices> = {}) {
    const hours = { digestHour: null, quietFrom: 21, quietTo: 7, isMailQuiet: false };
    return this.lina.saveChoices({ on: [], channels: [], ...hours, language: "fr", ...more });
  }

  /** Lina wants to be reminded by text message. */
  async hasPhone(): Promise<void> {
    const row = { userId: "lina", number: "+33612345678", codeDigest: null, codeEndsAt: null };
    await saveMobilePhone(this.db, row);
    await this.db.updateTable("mobilePhone").set({ verifiedAt: this.now }).execute();
    await this.choose({ on: ["appointment-reminder sms"], channels: ["sms"] });
  }

  /** Lina's browsers let themselves be told. */
  async hasDevices(...ids: readonly string[]): Promise<void> {
    const device = {
      userId: "lina",
      p256dh: "p",
      auth: "a",
      device: "Firefox",
      sessionId: null,
      createdAt: this.now,
    };
    for (const id of ids) {
      await savePushSubscription(this.db, { ...device, id, endpoint: `https://push/${id}` });
    }
  }
}
