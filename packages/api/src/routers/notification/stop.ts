import { digestKinds, isWanted, type NotificationKind } from "@tremplin/core/notification";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { changeSavedSearch, choicesOf, personById, saveChoices, savedSearchById } from "@tremplin/database";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { anyone } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** What the link at the foot of a mail stops: nothing of anybody's name. */
export type StopPage =
  | { readonly what: "kind"; readonly kind: NotificationKind; readonly isStopped: boolean }
  | { readonly what: "alert"; readonly label: string; readonly isStopped: boolean };

const link = z.object({ token: z.string().min(1).max(500) });

/** What a link stops, and whether it did. Changes nothing. Refused: `link-spent`. */
export const stopPage = procedure(anyone)
  .input(link)
  .query(async ({ ctx, input }): Promise<Result<StopPage, "link-spent">> => {
    const found = await targetOf(ctx, input.token);
    if (!found) return refuse("link-spent");
    if (found.what === "alert") {
      const { label, stoppedAt } = found.search;
      return accept({ what: "alert", label, isStopped: stoppedAt !== null });
    }
    const { kind, userId } = found;
    const isStopped = !isWanted(await choicesOf(ctx.database.db, userId), kind, "mail");
    return accept({ what: "kind", kind, isStopped });
  });

/**
 * Stops the mails of a link: whoever holds it reads the mailbox. With the mail of the day stops what waits for it, which
 * would else come one by one. Stopped twice, they are stopped. Refused: `link-spent`.
 */
export const stop = procedure(anyone)
  .input(link)
  .mutation(async ({ ctx, input }): Promise<Result<null, "link-spent">> => {
    const { db } = ctx.database;
    const found = await targetOf(ctx, input.token);
    if (!found) return refuse("link-spent");
    if (found.what === "kind") {
      const kinds = found.kind === "digest" ? digestKinds() : [found.kind];
      await saveChoices(
        db,
        found.userId,
        kinds.map((kind) => ({ kind, channel: "mail" as const, isOn: false })),
      );
    } else if (found.search.stoppedAt === null) {
      await changeSavedSearch(db, found.search.id, { stoppedAt: ctx.now() });
    }
    return accept(null);
  });

async function targetOf({ database: { db }, stopLinks, now }: Context, token: string) {
  const target = stopLinks.read(token, now());
  if (!target) return null;
  if ("searchId" in target) {
    const search = await savedSearchById(db, target.searchId);
    return search ? { what: "alert" as const, search } : null;
  }
  return (await personById(db, target.userId)) ? { what: "kind" as const, ...target } : null;
}
