import {
  audiencesOf,
  type Channel,
  channels,
  choiceKey,
  choosableKinds,
  isWanted,
  type NotificationGroup,
  type NotificationKind,
  rulesOf,
} from "@tremplin/core/notification";
import { accept, type Result } from "@tremplin/core/shared";
import {
  choicesOf,
  inTransaction,
  mobilePhoneOf,
  pushSubscriptionsOf,
  saveChoices,
  saveNotificationSettings,
} from "@tremplin/database";
import { hasFeature, isThere } from "@tremplin/instance/features";
import { boardLanguage, languages } from "@tremplin/instance/words";
import { z } from "zod";
import type { Asking } from "../../asking.ts";
import { signedIn } from "../../policy.ts";
import { procedure } from "../../procedure.ts";

/** A line of the table of choices: one kind, by the channels of this board. */
export interface ChoiceLine {
  readonly kind: NotificationKind;
  readonly group: NotificationGroup;
  /** Null where the kind does not take the channel. */
  readonly by: Readonly<Partial<Record<Channel, boolean | null>>>;
}

export interface ChoicesPage {
  readonly lines: readonly ChoiceLine[];
  /** Those that this board has, in their order. */
  readonly channels: readonly Channel[];
  readonly digestHour: number | null;
  readonly quietFrom: number;
  readonly quietTo: number;
  readonly isMailQuiet: boolean;
  readonly language: string;
  /** Public key for `pushManager.subscribe`. */
  readonly pushKey: string;
  readonly devices: readonly { readonly id: string; readonly device: string | null; readonly since: Date }[];
  /** Null on a board that sends no text messages. */
  readonly phone: {
    readonly state: "none" | "to-prove" | "proved";
    /** E.164; empty without one. */
    readonly number: string;
  } | null;
}

/** What one chose, and what there is to choose. */
export const choices = procedure(signedIn).query(async ({ ctx }): Promise<ChoicesPage> => {
  const { db } = ctx.database;
  const { userId } = ctx.actor;
  const [own, devices, phone] = await Promise.all([
    choicesOf(db, userId),
    pushSubscriptionsOf(db, userId),
    mobilePhoneOf(db, userId),
  ]);
  const { digestHour, quiet, isMailQuiet, language } = own;
  const shown = shownChannels(ctx, devices.length > 0, phone?.verifiedAt != null);
  const isOn = (kind: NotificationKind, channel: Channel) =>
    rulesOf(kind).channels.includes(channel) ? isWanted(own, kind, channel) : null;
  return {
    lines: kindsFor(ctx).map((kind) => ({
      kind,
      group: rulesOf(kind).group,
      by: Object.fromEntries(shown.map((channel) => [channel, isOn(kind, channel)])),
    })),
    channels: shown,
    digestHour,
    quietFrom: quiet.from,
    quietTo: quiet.to,
    isMailQuiet,
    language: language ?? boardLanguage(ctx.instance.config),
    pushKey: ctx.pushKey,
    devices: devices.map(({ id, device, createdAt }) => ({ id, device, since: createdAt })),
    phone:
      ctx.instance.config.notifications.sms === null
        ? null
        : {
            state: phone === undefined ? "none" : phone.verifiedAt === null ? "to-prove" : "proved",
            number: phone?.number ?? "",
          },
  };
});

/** What may concern somebody on this board, by its features. */
function kindsFor({ actor, instance }: Asking): NotificationKind[] {
  return choosableKinds(audiencesOf(actor)).filter((kind) => isThere(instance.config, "notifications", kind));
}

/** A channel by which nothing could come yet is not asked about: first a device, or a number. */
function shownChannels({ instance }: Asking, hasDevice: boolean, hasPhone: boolean): Channel[] {
  return channels.filter(
    (channel) =>
      (channel !== "push" || (hasDevice && hasFeature(instance.config, "push"))) &&
      (channel !== "sms" || (hasPhone && instance.config.notifications.sms !== null)),
  );
}

const hour = z.number().int().min(0).max(23);

const saved = z.object({
  /** What is ticked, as `kind channel`. */
  on: z.array(z.string().max(60)).max(200),
  /** The channels that were asked about: of another one nothing changes. */
  channels: z.array(z.enum(channels)),
  digestHour: hour.nullable(),
  quietFrom: hour,
  quietTo: hour,
  isMailQuiet: z.boolean(),
  language: z.enum(languages),
});

/** Keeps what one chose; only about kinds that may concern one. */
export const saveOwnChoices = procedure(signedIn)
  .input(saved)
  .mutation(({ ctx, input }): Promise<Result<null>> => {
    const { userId } = ctx.actor;
    const { digestHour, quietFrom: from, quietTo: to, isMailQuiet, language } = input;
    const on = new Set(input.on);
    return inTransaction(ctx.database, async ({ db }) => {
      await saveChoices(db, userId, pickedOf(kindsFor(ctx), input.channels, on));
      const settings = { digestHour, quiet: { from, to }, isMailQuiet, language };
      await saveNotificationSettings(db, userId, settings, ctx.now());
      return accept(null);
    });
  });

function pickedOf(kinds: readonly NotificationKind[], asked: readonly Channel[], on: ReadonlySet<string>) {
  return kinds.flatMap((kind) =>
    rulesOf(kind)
      .channels.filter((channel) => asked.includes(channel))
      .map((channel) => ({ kind, channel, isOn: on.has(choiceKey(kind, channel)) })),
  );
}
