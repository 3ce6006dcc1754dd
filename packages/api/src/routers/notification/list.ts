import type { NotificationKind } from "@tremplin/core/notification";
import { accept, type Result } from "@tremplin/core/shared";
import {
  countNotifications,
  inTransaction,
  markNotificationsRead,
  notificationsOf,
} from "@tremplin/database";
import { z } from "zod";
import { tellLive } from "../../live/tell-live.ts";
import { lineOf } from "../../notification/line.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A notification in one's list. */
export interface ListedNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly title: string;
  /** Path of where one sees it. */
  readonly page: string;
  readonly at: Date;
  readonly isRead: boolean;
}

export interface NotificationList {
  readonly notifications: readonly ListedNotification[];
  readonly unread: number;
  readonly page: number;
  readonly pageCount: number;
}

const pageSize = 30;

/** What one was told, the latest first. Looking marks nothing: `markRead` does. */
export const list = procedure(signedIn)
  .input(z.object({ page: z.number().int().min(1).max(1_000).default(1) }).default({ page: 1 }))
  .query(async ({ ctx, input }): Promise<NotificationList> => {
    const { db } = ctx.database;
    const { userId } = ctx.actor;
    const now = ctx.now();
    const { all, unread } = await countNotifications(db, userId, now);
    const pageCount = Math.max(1, Math.ceil(all / pageSize));
    const page = Math.min(input.page, pageCount);
    const reader = { ...ctx, t: ctx.tReader };
    const rows = await notificationsOf(db, userId, { now, limit: pageSize, offset: (page - 1) * pageSize });
    const notifications = rows.flatMap((row) => {
      const line = lineOf(row, reader);
      const { id, kind, at, readAt } = row;
      return line ? [{ id, kind, ...line, at, isRead: readAt !== null }] : [];
    });
    return { notifications, unread, page, pageCount };
  });

/** How many one has not read: what the counter of open pages shows. */
export const unread = procedure(signedIn).query(
  async ({ ctx }): Promise<number> =>
    (await countNotifications(ctx.database.db, ctx.actor.userId, ctx.now())).unread,
);

/** Notes that one has read a notification, or all of them. Of somebody else's nothing is told. */
export const markRead = procedure(signedIn)
  .input(z.object({ id: z.string().max(64).nullable() }))
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    return inTransaction(ctx.database, async (handle) => {
      const { userId } = ctx.actor;
      const now = ctx.now();
      const which = input.id === null ? "all" : { id: input.id };
      const count = await markNotificationsRead(handle.db, userId, which, now);
      if (count > 0) {
        await tellLive(handle, { kind: "notification", subject: input.id ?? "all", userIds: [userId] }, now);
      }
      return accept(null);
    });
  });
