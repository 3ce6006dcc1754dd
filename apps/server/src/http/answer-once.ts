import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "@tremplin/core/shared";
import { giveSendingBack, keepAnswer, type TremplinDatabase, takeSending } from "@tremplin/database";
import { sealer } from "../auth/seal.ts";
import { formBody } from "./form-body.ts";
import { plainPage } from "./plain-page.ts";

/** The hidden field that holds the key of the page a form was sent from. */
export const sendKeyField = "envoi";
/** The cookie that tells the page's script which form was taken; it says nothing of what was sent. */
const takenCookie = "envoye";

/** As pages make them: 128 bits that nobody guesses. */
const keyPattern = /^[\w-]{22,40}$/;

const secondMs = 1000;
/** No form takes longer: its answer is taken for lost then, and it may be sent again. */
const leaseMs = 120 * secondMs;
const keptMs = 24 * 3_600 * secondMs;
/** What lets somebody in is not said again to who comes later. */
const keptWithCookiesMs = 60 * secondMs;
const pauseMs = 100;
const longestWaitMs = 30 * secondMs;
/** Longer pages are not kept. */
const longestBody = 256 * 1024;

interface Sent {
  readonly request: Request;
  /** Whose form it is: an account, or empty for a visitor. */
  readonly who: string;
}

interface Kept {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/**
 * Answers a form once. One that arrives again, or twice at the same time — a second press, a network that lost the
 * answer — is told what the first was told, and does nothing. The same form is the one that the same person sends
 * from the same page to the same place, saying the same: other words are another wish. A form that was not taken
 * (422, a fault) leaves nothing behind; what is no form at all is refused (415). What is kept opens only with the page's key, which is kept nowhere.
 * See docs/decisions/0027-forms-lose-nothing.md.
 */
export async function answerOnce(
  { database: { db }, now }: { readonly database: TremplinDatabase; readonly now: Clock },
  { request, who }: Sent,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { again, entries } = await formBody(request);
  // No page of ours can read it either.
  if (!entries) return plainPage(415, "notForm");
  const key = entries.find(([name]) => name === sendKeyField)?.[1];
  if (typeof key !== "string" || !keyPattern.test(key)) return answer(again);
  const digest = await digestOf(who, request.url, entries);
  const seal = sealer(key);
  for (let waited = 0; waited <= longestWaitMs; waited += pauseMs) {
    const sending = await takeSending(db, digest, { now: now(), until: new Date(now().getTime() + leaseMs) });
    if (sending.kind === "mine") break;
    if (sending.kind === "answered") return told(JSON.parse(seal.open(sending.answer)) as Kept, key, request);
    if (waited === longestWaitMs) return underWay();
    await wait(pauseMs);
  }
  let kept: Kept | null = null;
  try {
    const response = await answer(again);
    if (!mayBeKept(response)) return response;
    const body = Buffer.from(await response.arrayBuffer());
    const made: Kept = {
      status: response.status,
      headers: [...response.headers],
      body: body.toString("base64"),
    };
    if (body.length <= longestBody) kept = made;
    return told(made, key, request);
  } finally {
    if (kept) {
      const hasCookies = kept.headers.some(([name]) => name === "set-cookie");
      const until = new Date(now().getTime() + (hasCookies ? keptWithCookiesMs : keptMs));
      await keepAnswer(db, digest, seal.seal(JSON.stringify(kept)), until);
    } else await giveSendingBack(db, digest);
  }
}

/** A page that follows a form, or the way to it; not the way to sign in, nor a form to show again. */
function mayBeKept({ status }: Response): boolean {
  return status === 200 || status === 303;
}

function told({ status, headers, body }: Kept, key: string, { url }: Request): Response {
  const bytes = Buffer.from(body, "base64");
  const response = new Response(bytes.length === 0 ? null : bytes, {
    status,
    headers: [...headers].map(([name, value]) => [name, value]),
  });
  // A page that is shown at once may be a look at what is not saved yet.
  if (status === 303) {
    const secure = url.startsWith("https:") ? "; Secure" : "";
    response.headers.append(
      "set-cookie",
      `${takenCookie}=${key}; Path=/; Max-Age=300; SameSite=Lax${secure}`,
    );
  }
  return response;
}

/** Of all that makes two arrivals the same sending. */
async function digestOf(
  who: string,
  url: string,
  entries: readonly (readonly [string, string | File])[],
): Promise<string> {
  const { pathname, search } = new URL(url);
  const hash = createHash("sha256").update(JSON.stringify([who, pathname + search]));
  for (const [name, value] of entries) {
    if (typeof value === "string") hash.update(JSON.stringify([name, value]));
    else {
      hash.update(JSON.stringify([name, value.name, value.type, value.size]));
      hash.update(new Uint8Array(await value.arrayBuffer()));
    }
  }
  return hash.digest("base64url");
}

function underWay(): Response {
  return plainPage(503, "underWay", { headers: { "retry-after": "10" } });
}
