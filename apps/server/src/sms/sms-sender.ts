import { NotSent, type SmsSender } from "@tremplin/api";
import type { Instance } from "@tremplin/instance";
import { brevoSms } from "@tremplin/interop";

/**
 * Who sends the board's text messages: the service that its settings name, with `TREMPLIN_SMS_KEY`. Null on a board
 * that sends none, or lacks the key: then they wait, and those that are late by then are not sent.
 */
export function smsSender(
  env: Readonly<Record<string, string | undefined>>,
  { config }: Pick<Instance, "config">,
): SmsSender | null {
  const { sms } = config.notifications;
  const key = env.TREMPLIN_SMS_KEY?.trim();
  if (sms === null || !key) return null;
  const service = brevoSms({ key, sender: sms.sender, baseUrl: env.SMS_SERVICE_URL?.trim() });
  return {
    async send(message) {
      const answer = await service.send(message);
      if (answer.kind === "refused") throw new NotSent(answer.reason);
    },
  };
}
