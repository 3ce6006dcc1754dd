/** What became of a text message. `refused`: the service says that it did not take it, so it may be sent again. */
export type SmsAnswer =
  | { readonly kind: "sent"; readonly id: string }
  | { readonly kind: "refused"; readonly reason: string };

/** A service that sends text messages. Throws when nobody knows whether a message went out. */
export interface SmsService {
  /** `to` is an E.164 number, `text` what one message holds. */
  send(message: { readonly to: string; readonly text: string }): Promise<SmsAnswer>;
}

export interface BrevoOptions {
  /** The account's key. */
  readonly key: string;
  /** What the telephone shows: at most eleven letters and digits. */
  readonly sender: string;
  /** The service's own address unless given. */
  readonly baseUrl?: string | undefined;
  readonly timeoutMs?: number;
}

const officialUrl = "https://api.brevo.com";

/**
 * Brevo (France), by its published API: `POST /v3/transactionalSMS/send` with the header `api-key`; the recipient
 * without its plus, the type `transactional`, which a stop code would make `marketing`. It answers 201 with
 * `{ messageId }`, else `{ code, message }`. Redirects are not followed: the key goes to no other host.
 */
export function brevoSms({ key, sender, baseUrl, timeoutMs = 15_000 }: BrevoOptions): SmsService {
  const address = new URL("/v3/transactionalSMS/send", baseUrl || officialUrl);
  return {
    async send({ to, text }) {
      const response = await ask(address, {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/json", "api-key": key },
        body: JSON.stringify({
          sender,
          recipient: to.replace("+", ""),
          content: text,
          type: "transactional",
          unicodeEnabled: false,
        }),
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (response === null) return { kind: "refused", reason: "unreachable" };
      const answer = (await response.json().catch(() => ({}))) as Answer;
      if (response.status === 201) return { kind: "sent", id: String(answer.messageId ?? "") };
      const reason = `${response.status} ${answer.code ?? ""} ${answer.message ?? ""}`.trim().slice(0, 200);
      // A fault of theirs may come after the message went out.
      if (response.status >= 500 && response.status !== 503) throw new Error(reason);
      return { kind: "refused", reason };
    },
  };
}

interface Answer {
  readonly messageId?: number | string;
  readonly code?: string;
  readonly message?: string;
}

/** Null when no connection was made, so that nothing went out. */
async function ask(address: URL, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code !== undefined && notConnected.has(code)) return null;
    throw error;
  }
}

const notConnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);
