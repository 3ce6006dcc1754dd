import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { stripeCards } from "./stripe.ts";

const secretKey = "sk_test_51";
const webhookSecret = "whsec_test";
const now = new Date("2026-11-23T12:00:00Z");
const order = {
  day: "2026-11-23",
  reference: "i1",
  subject: "Facture ADH-2026-0001 : adhésion d'un an & plus",
  amount: 60_000,
  successUrl: "https://emploi.exemple.fr/espace/entreprise/fournil/adhesion?fait=card-paid",
  cancelUrl: "https://emploi.exemple.fr/espace/entreprise/fournil/adhesion",
};

let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** Serves what Stripe's reference says that it answers, and tells what it was asked. */
async function serve(
  answer: (asked: { request: IncomingMessage; body: string }) => { status: number; body: string },
) {
  const asked: { request: IncomingMessage; body: string }[] = [];
  server = createServer(async (request, response) => {
    const told = { request, body: await text(request) };
    asked.push(told);
    const { status, body } = answer(told);
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, cards: stripeCards({ secretKey, webhookSecret, baseUrl: `http://127.0.0.1:${port}` }) };
}

/** A session as the reference shows it; the members that we don't read are some of the many. */
const session = {
  id: "cs_test_a11YYufWQzNY63zpQ6QSNRQhkUpVph4WRmzW0zWJO2znZKdVujZ0N0S22u",
  object: "checkout.session",
  amount_subtotal: 60_000,
  amount_total: 60_000,
  client_reference_id: "i1",
  created: 1_795_435_200,
  currency: "eur",
  livemode: false,
  mode: "payment",
  payment_status: "unpaid",
  status: "open",
  url: "https://checkout.stripe.com/c/pay/cs_test_a11YYufWQzNY63zpQ6QSNRQhkUpVph4WRmzW0zWJO2znZKdVujZ0N0S22u",
};

describe("a payment page", () => {
  test("is asked for with form fields, the key and a key of the order, and its address is answered", async () => {
    const { asked, cards } = await serve(() => ({ status: 200, body: JSON.stringify(session) }));
    expect(await cards.begin(order)).toEqual({ url: session.url });
    const [{ request, body } = { request: null, body: "" }] = asked;
    expect([request?.method, request?.url]).toEqual(["POST", "/v1/checkout/sessions"]);
    expect(request?.headers).toMatchObject({
      authorization: `Bearer ${secretKey}`,
      "content-type": "application/x-www-form-urlencoded",
      "idempotency-key": expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      mode: "payment",
      locale: "auto",
      client_reference_id: "i1",
      success_url: order.successUrl,
      cancel_url: order.cancelUrl,
      "payment_method_types[0]": "card",
      "line_items[0][quantity]": "1",
      "line_items[0][price_data][currency]": "eur",
      "line_items[0][price_data][unit_amount]": "60000",
      "line_items[0][price_data][product_data][name]": order.subject,
    });
  });

  test("is the same page when it is asked for alike, and another for another amount, address or day", async () => {
    const { asked, cards } = await serve(() => ({ status: 200, body: JSON.stringify(session) }));
    const others = [{ amount: 30_000 }, { cancelUrl: "https://autre.exemple.fr/" }, { day: "2026-11-24" }];
    for (const change of [{}, {}, ...others]) await cards.begin({ ...order, ...change });
    const keys = asked.map(({ request }) => request.headers["idempotency-key"]);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(1 + others.length);
  });

  const error = {
    error: { type: "invalid_request_error", message: "Invalid API Key provided: sk_test_**51" },
  };

  test.each([
    ["a refusal", 401, JSON.stringify(error)],
    ["no JSON", 200, "<html>"],
    ["no address", 200, JSON.stringify({ ...session, url: null })],
    ["an address that is none of the web", 200, JSON.stringify({ ...session, url: "javascript:alert(1)" })],
    ["an error of theirs", 500, "{}"],
  ])("%s: there is none, and nothing breaks", async (_what, status, body) => {
    const { cards } = await serve(() => ({ status, body }));
    expect(await cards.begin(order)).toBeNull();
  });

  test("nobody there: there is none", async () => {
    const cards = stripeCards({ secretKey, webhookSecret, baseUrl: "http://127.0.0.1:1" });
    expect(await cards.begin(order)).toBeNull();
  });
});

describe("a notice", () => {
  const cards = stripeCards({ secretKey, webhookSecret });
  const paid = {
    id: "evt_1NG8Du2eZvKYlo2CUI79vXWy",
    object: "event",
    created: now.getTime() / 1_000,
    type: "checkout.session.completed",
    data: { object: { ...session, payment_status: "paid", status: "complete", url: null } },
  };
  const seconds = now.getTime() / 1_000;

  function signed(body: string, time = seconds, secret = webhookSecret): string {
    const signature = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
    return `t=${time},v1=${signature},v0=${"0".repeat(64)}`;
  }
  const read = (event: unknown, header = signed(JSON.stringify(event))) =>
    cards.readNotice(JSON.stringify(event), header, now);

  test("of a session that was paid gives the payment", () => {
    expect(read(paid)).toEqual({
      kind: "paid",
      payment: { id: `stripe:${session.id}`, reference: "i1", amount: 60_000, paidAt: now },
    });
  });

  test("with two signatures, as while a secret is changed, is good by one of them", () => {
    const body = JSON.stringify(paid);
    const header = `${signed(body, seconds, "whsec_old")},${signed(body).split(",")[1]}`;
    expect(read(paid, header)).toMatchObject({ kind: "paid" });
  });

  test.each<[string, string]>([
    ["of another secret", signed(JSON.stringify(paid), seconds, "whsec_other")],
    ["of another body", signed(`${JSON.stringify(paid)} `)],
    ["six minutes old", signed(JSON.stringify(paid), seconds - 301)],
    ["of the future", signed(JSON.stringify(paid), seconds + 301)],
    ["without a signature", `t=${seconds}`],
    ["without a time", signed(JSON.stringify(paid)).replace(/^t=\d+,/, "")],
    ["with a signature of another scheme", signed(JSON.stringify(paid)).replace("v1=", "v0=")],
    ["with half a signature", signed(JSON.stringify(paid)).slice(0, 40)],
    ["with nothing", ""],
  ])("%s is forged", (_what, header) => {
    expect(read(paid, header)).toEqual({ kind: "forged" });
  });

  test.each<[string, unknown]>([
    ["not paid yet", { ...paid, data: { object: { ...paid.data.object, payment_status: "unpaid" } } }],
    ["in another currency", { ...paid, data: { object: { ...paid.data.object, currency: "usd" } } }],
    ["of nothing of ours", { ...paid, data: { object: { ...paid.data.object, client_reference_id: null } } }],
    ["of something else", { ...paid, type: "charge.refunded" }],
    ["of no known shape", { type: 3 }],
  ])("%s is passed over", (_what, event) => {
    expect(read(event)).toEqual({ kind: "other" });
  });
});
