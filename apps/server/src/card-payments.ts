import { type CardPayments, stripeCards } from "@tremplin/interop";

/**
 * The provider of payments by card that the environment names: Stripe, by `TREMPLIN_STRIPE_KEY` and
 * `TREMPLIN_STRIPE_WEBHOOK_SECRET`. Null when one of them is missing: there is no payment by card then.
 * `TREMPLIN_STRIPE_URL` leads elsewhere, for tests.
 */
export function cardPayments(env: Readonly<Record<string, string | undefined>>): CardPayments | null {
  const { TREMPLIN_STRIPE_KEY: secretKey, TREMPLIN_STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
  if (!secretKey || !webhookSecret) return null;
  const baseUrl = env.TREMPLIN_STRIPE_URL;
  return stripeCards({ secretKey, webhookSecret, ...(baseUrl ? { baseUrl } : {}) });
}
