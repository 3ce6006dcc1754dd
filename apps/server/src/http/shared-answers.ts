import type { Handler } from "hono";
import { plainAddress } from "../address.ts";
import type { Services } from "../services.ts";
import type { RequestVariables } from "./guard.ts";
import { PageCache } from "./page-cache.ts";
import type { QuickAnswers } from "./quick-answers.ts";
import { protectiveHeaders } from "./security-headers.ts";
import { StoredAnswer } from "./stored-answer.ts";

/** Room for the answers: some thousand pages, never a large part of a small machine. */
const limits = { entries: 5_000, bytes: 48 * 1024 * 1024 };
/** An answer is told for a minute at most: "published since" and the like move with the clock. */
const longestMs = 60_000;

/** What an answer is made from. */
export interface Question {
  /** The address in its one form: what is not understood is left out. */
  readonly url: URL;
  readonly origin: string;
  /** The request, when it may be somebody's own; null for an answer that all visitors share. */
  readonly personal: Request | null;
}

export type Answerer = (question: Question) => Promise<Response>;

/** Makes a handler of what answers a question. */
export type Share = (answer: Answerer) => Handler<RequestVariables>;

/**
 * Makes handlers whose answers visitors share: kept for one version of the data, compressed, with an
 * ETag. A request with a cookie or credentials is answered apart and its answer is never kept; the
 * others are answered without being shown, so that nothing of theirs can get into what is shared.
 */
export function sharedAnswers(
  { index, content, now, instance }: Pick<Services, "index" | "content" | "now" | "instance">,
  quick: QuickAnswers | null = null,
): Share {
  const cache = new PageCache(limits);
  const beingMade = new Map<string, Promise<Response | StoredAnswer>>();

  async function make(question: Question, answer: Answerer): Promise<Response | StoredAnswer> {
    const asked = now();
    const { version } = index;
    await content.follow(version);
    const response = await answer(question);
    if (!isShareable(response)) return response;
    const stored = await StoredAnswer.of(withCaching(response, "public, max-age=0, must-revalidate"));
    const freshUntil = Math.min(asked.getTime() + longestMs, index.steadyUntil(asked));
    cache.set(question.url.href, version, stored, freshUntil);
    return stored;
  }

  return (answer) => {
    return async (c) => {
      const request = c.req.raw;
      const origin = c.get("origin");
      const url = new URL(plainAddress(new URL(request.url)), origin);
      await index.follow();
      if (request.headers.has("cookie") || request.headers.has("authorization")) {
        await content.follow(index.version);
        const response = await answer({ url, origin, personal: request });
        if (response.headers.has("set-cookie")) return response;
        return (await StoredAnswer.of(withCaching(response, "private, no-cache"))).answer(request);
      }
      const kept = cache.get(url.href, index.version, now().getTime());
      if (kept) {
        const headers = protectiveHeaders(instance.config, origin);
        if (request.method === "GET") quick?.remember(request, { ...kept, version: index.version, headers });
        return kept.answer.answer(request);
      }
      const question = { url, origin, personal: null };
      // Those who ask for the same page while it is being made wait for it.
      const key = `${index.version} ${url.href}`;
      const started = beingMade.get(key);
      const making = started ?? make(question, answer).finally(() => beingMade.delete(key));
      if (!started) beingMade.set(key, making);
      const made = await making;
      if (made instanceof StoredAnswer) return made.answer(request);
      return started ? answer(question) : made;
    };
  };
}

/** Answers each request apart and anew, while developing. */
export const unshared: Share = (answer) => async (c) => {
  const origin = c.get("origin");
  const url = new URL(plainAddress(new URL(c.req.url)), origin);
  return answer({ url, origin, personal: c.req.raw });
};

const shareableStatuses = new Set([200, 404, 410]);

function isShareable(response: Response): boolean {
  return (
    shareableStatuses.has(response.status) &&
    !response.headers.has("set-cookie") &&
    !/no-store|private/i.test(response.headers.get("cache-control") ?? "")
  );
}

/** Says how others may keep the answer, unless it says so itself. */
function withCaching(response: Response, caching: string): Response {
  response.headers.set("vary", "Accept-Encoding, Cookie");
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", caching);
  return response;
}
