import { NotSent, type PushSender } from "@tremplin/api";
import { once } from "../once.ts";
import type { VapidKeys } from "./vapid.ts";

export interface PushSettings {
  readonly keys: VapidKeys;
  /** Whom a push service writes to when something is wrong with us. */
  readonly contact: string;
  readonly timeoutMs?: number;
}

/** A service keeps what it can't hand over for so long, in seconds: news of yesterday ring no bell. */
const keptSeconds = 12 * 3_600;

/**
 * Tells browsers by the push service of each (RFC 8030), sealed for that browser (RFC 8291) and signed by the board
 * (RFC 8292). Redirects are not followed: no other host is called than the one that was looked at when it was kept.
 */
export function pushSender({ keys, contact, timeoutMs = 15_000 }: PushSettings): PushSender {
  // The library is read at the first notification.
  const library = once(async () => (await import("web-push")).default);
  return {
    async send({ endpoint, p256dh, auth }, note) {
      const { headers, body } = (await library()).generateRequestDetails(
        { endpoint, keys: { p256dh, auth } },
        JSON.stringify(note),
        {
          vapidDetails: { subject: `mailto:${contact}`, ...keys },
          contentEncoding: "aes128gcm",
          TTL: keptSeconds,
        },
      );
      const response = await fetch(endpoint, {
        method: "POST",
        headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
        body: new Uint8Array(body ?? []),
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      if (response.ok) return "sent";
      if (response.status === 404 || response.status === 410) return "gone";
      throw new NotSent(`push service: ${response.status}`);
    },
  };
}
