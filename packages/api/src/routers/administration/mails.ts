import { rulesOf } from "@tremplin/core/notification";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { countAttempt, inTransaction } from "@tremplin/database";
import { isThere } from "@tremplin/instance/features";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import { type MailKind, mailTemplates } from "../../mail/templates/index.ts";
import { type WrittenMail, writeMail } from "../../mail/write-mail.ts";
import { notificationOf } from "../../notification/notification-of.ts";
import { administrator } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

const kinds = Object.keys(mailTemplates) as [MailKind, ...MailKind[]];
const one = z.object({ kind: z.enum(kinds) });

/** Every kind of mail that the board writes by its features, with the subject of its example. */
export const list = procedure(administrator).query(
  ({ ctx }): readonly { readonly kind: MailKind; readonly subject: string }[] =>
    kinds
      .filter((kind) => isThere(ctx.instance.config, "mails", kind))
      .map((kind) => ({ kind, subject: written(ctx, kind).subject })),
);

export interface MailExample extends WrittenMail {
  readonly kind: MailKind;
}

/**
 * A kind of mail as it would be sent, from its example, in the theme and the words of the instance; null where the
 * board writes none of that kind.
 */
export const preview = procedure(administrator)
  .input(z.object({ kind: z.string() }))
  .query(({ ctx, input }): MailExample | null => {
    const kind = kinds.find((each) => each === input.kind);
    if (kind === undefined || !isThere(ctx.instance.config, "mails", kind)) return null;
    return { kind, ...written(ctx, kind) };
  });

/** Tests of one administrator within an hour. */
const mostTests = { most: 20, seconds: 3_600 };

/** Sends an example to the administrator's own address, by the way that every mail takes. Refused: `too-many`. */
export const sendTest = procedure(administrator)
  .input(one)
  .mutation(({ ctx, input }): Promise<Result<{ readonly email: string }, "too-many">> => {
    const { email, name, userId } = ctx.actor;
    return inTransaction(ctx.database, async (handle) => {
      if (!(await countAttempt(handle.db, `mail-test ${userId}`, mostTests, ctx.now()))) {
        return refuse("too-many");
      }
      // The values of the very kind: which one it is, types can't follow.
      const values = exampleOf(input.kind) as never;
      const order = { kind: input.kind, to: { email, name }, values, isTest: true };
      await enqueueMail(handle, ctx.baseUrl, order, ctx.now());
      return accept({ email });
    });
  });

function written(ctx: Pick<Context, "instance" | "tIn" | "baseUrl">, kind: MailKind): WrittenMail {
  const values = exampleOf(kind) as Record<string, unknown>;
  const told = notificationOf[kind];
  const stopPath = told === null || rulesOf(told).isEssential ? null : "/lien/notifications/exemple";
  return writeMail({ kind, values, baseUrl: ctx.baseUrl, stopPath }, { ...ctx, t: ctx.tIn(null) });
}

function exampleOf(kind: MailKind): object {
  const { example }: { readonly example: object } = mailTemplates[kind];
  return example;
}
