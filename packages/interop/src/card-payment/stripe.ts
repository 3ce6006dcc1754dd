import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { CardNotice, CardOrder, CardPayments } from "./card-payments.ts";

export interface StripeOptions {
  /** `sk_live_…` or `sk_test_…` */
  readonly secretKey: string;
  /** `whsec_…`, of the endpoint that gets the notices. */
  readonly webhookSecret: string;
  /** Where the interface is; the real one unless told. */
  readonly baseUrl?: string;
}

/** For how long somebody waits at most. */
const timeoutMs = 10_000;
/** How far a notice's time may be from ours, as Stripe's own libraries have it. */
const toleranceSeconds = 300;

/** Notices of a session that was paid: at once, or later for ways that take their time. */
const paidTypes = new Set(["checkout.session.completed", "checkout.session.async_payment_succeeded"]);

/**
 * Payment by card with Stripe Checkout (docs.stripe.com/api/checkout/sessions, docs.stripe.com/webhooks): a page at
 * Stripe, and a signed notice once it is paid. No library: two requests of form fields and one HMAC.
 */
export function stripeCards({
  secretKey,
  webhookSecret,
  baseUrl = "https://api.stripe.com",
}: StripeOptions): CardPayments {
  return {
    async begin(order) {
      const body = formOf(order).toString();
      try {
        const answer = await fetch(new URL("/v1/checkout/sessions", baseUrl), {
          method: "POST",
          headers: {
            authorization: `Bearer ${secretKey}`,
            "content-type": "application/x-www-form-urlencoded",
            // Sent twice, the same page comes back; another body under the same key is an error
            // (docs.stripe.com/api/idempotent_requests).
            "idempotency-key": createHash("sha256").update(`${order.day} ${body}`).digest("hex"),
          },
          body,
          redirect: "error",
          signal: AbortSignal.timeout(timeoutMs),
        });
        if (!answer.ok) return null;
        const { url } = membersOf(await answer.json());
        return isWebAddress(url) ? { url } : null;
      } catch {
        return null;
      }
    },
    readNotice(body, proof, now) {
      if (!isSigned(body, proof, webhookSecret, now)) return { kind: "forged" };
      return noticeOf(body);
    },
  };
}

function formOf({ reference, subject, amount, successUrl, cancelUrl }: CardOrder): URLSearchParams {
  return new URLSearchParams({
    mode: "payment",
    // The language of the payer's browser.
    locale: "auto",
    client_reference_id: reference,
    success_url: successUrl,
    cancel_url: cancelUrl,
    "payment_method_types[0]": "card",
    "line_items[0][quantity]": "1",
    "line_items[0][price_data][currency]": "eur",
    "line_items[0][price_data][unit_amount]": String(amount),
    "line_items[0][price_data][product_data][name]": subject,
  });
}

/** Whether one of the signatures of `t=…,v1=…,v1=…` is that of the body at its time, and the time is near. */
function isSigned(body: string, header: string, secret: string, now: Date): boolean {
  const parts = header.split(",").map((part) => part.trim().split("=", 2));
  const time = parts.find(([name]) => name === "t")?.[1] ?? "";
  if (!/^\d{1,12}$/.test(time)) return false;
  if (Math.abs(now.getTime() / 1_000 - Number(time)) > toleranceSeconds) return false;
  const wanted = createHmac("sha256", secret).update(`${time}.${body}`).digest();
  return parts.some(([name, value = ""]) => {
    if (name !== "v1" || !/^[0-9a-f]{64}$/i.test(value)) return false;
    return timingSafeEqual(wanted, Buffer.from(value, "hex"));
  });
}

function noticeOf(body: string): CardNotice {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return { kind: "other" };
  }
  const { type, created, data } = membersOf(json);
  const { id, payment_status, client_reference_id, amount_total, currency } = membersOf(
    membersOf(data).object,
  );
  if (!paidTypes.has(String(type)) || payment_status !== "paid" || currency !== "eur")
    return { kind: "other" };
  if (typeof id !== "string" || typeof client_reference_id !== "string") return { kind: "other" };
  if (!Number.isSafeInteger(amount_total) || typeof created !== "number") return { kind: "other" };
  return {
    kind: "paid",
    payment: {
      id: `stripe:${id}`,
      reference: client_reference_id,
      amount: Number(amount_total),
      paidAt: new Date(created * 1_000),
    },
  };
}

/** The members of an object of JSON; none of anything else. */
function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}

function isWebAddress(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
