import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { Services } from "../services.ts";
import { lineOf } from "./request-log.ts";
import type { AnswerForm, StoredAnswer } from "./stored-answer.ts";

interface QuickAnswer {
  readonly answer: StoredAnswer;
  readonly version: number;
  /** Milliseconds since 1970 from which it may no longer be told. */
  readonly freshUntil: number;
  /** The headers that protect visitors, as the rest of the board sets them. */
  readonly headers: Readonly<Record<string, string>>;
}

interface QuickAnswersOptions extends Pick<Services, "index" | "now"> {
  /** What `X-Forwarded-*` says counts: it is a part of the address then. */
  readonly trustProxy: boolean;
  readonly isLogging: boolean;
}

/** Raw addresses at most: a page has few, and a flood of made-up ones only costs what it did before. */
const mostEntries = 2_000;

/**
 * Answers that visitors share and that were given already (`sharedAnswers`), by the raw address, so
 * that a page in everybody's hands costs little more than its bytes: nothing is parsed, no Request or
 * Response is made. Whatever is not a plain GET of a visitor without cookie is left to the others.
 */
export class QuickAnswers {
  readonly #options: QuickAnswersOptions;
  readonly #answers = new Map<string, QuickAnswer>();
  /** By form: `sharedAnswers` keeps an answer apart for each origin, so a form has one set of headers. */
  readonly #headLines = new WeakMap<AnswerForm, string[]>();
  #version = -1;

  constructor(options: QuickAnswersOptions) {
    this.#options = options;
  }

  /** Keeps what was just answered to `request`, which had neither cookie nor credentials. */
  remember(request: Request, quick: QuickAnswer): void {
    if (quick.version !== this.#version) {
      this.#answers.clear();
      this.#version = quick.version;
    }
    const { headers, url } = request;
    const name = (header: string) => headers.get(header) ?? "";
    this.#answers.set(this.#key(url, name("x-forwarded-proto"), name("x-forwarded-host")), quick);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= mostEntries) return;
      this.#answers.delete(oldest);
    }
  }

  /** Answers, if it has what is asked for; false leaves the request to the others. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, headers, url } = request;
    if (method !== "GET" || headers.cookie !== undefined || headers.authorization !== undefined) return false;
    const { index, now, isLogging } = this.#options;
    if (index.isDue || index.version !== this.#version) return false;
    const quick = this.#answers.get(
      this.#key(
        `http://${headers.host}${url}`,
        textOf(headers, "x-forwarded-proto"),
        textOf(headers, "x-forwarded-host"),
      ),
    );
    const time = now();
    if (!quick || quick.freshUntil <= time.getTime()) return false;
    const form = quick.answer.form(textOf(headers, "accept-encoding"), textOf(headers, "if-none-match"));
    const { status, body } = form;
    response.writeHead(status, this.#lines(form, quick.headers));
    response.end(body);
    if (isLogging) console.log(lineOf({ at: time, method, path: url?.split("?")[0] ?? "", status, took: 0 }));
    return true;
  }

  /** The headers of a form as Node writes them with the least work: names and values in turn. */
  #lines(form: AnswerForm, headers: Readonly<Record<string, string>>): string[] {
    const known = this.#headLines.get(form);
    if (known) return known;
    const lines = Object.entries({ ...form.headers, ...headers }).flat();
    this.#headLines.set(form, lines);
    return lines;
  }

  #key(url: string, proto: string, host: string): string {
    return this.#options.trustProxy ? `${proto} ${host} ${url}` : url;
  }
}

function textOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return typeof value === "string" ? value : (value?.join(",") ?? "");
}
