import type { Clock } from "@tremplin/core/shared";
import type { JsonObject } from "../rows/json-rows.ts";
import { establishmentIn, type RegisteredCompany } from "./answer.ts";

/** What the register says of a SIRET; `unreachable` when it cannot be asked now. */
export type RegisterAnswer =
  | { readonly kind: "found"; readonly company: RegisteredCompany }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreachable"; readonly reason: string };

/** Finds companies by SIRET. It never throws and never takes long: whoever asks can go on without it. */
export interface CompanyRegister {
  find(siret: string): Promise<RegisterAnswer>;
}

export interface CompanyRegisterOptions {
  /** The State's service unless given; `off` asks nobody. */
  readonly baseUrl?: string | undefined;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly now?: Clock;
}

const officialUrl = "https://recherche-entreprises.api.gouv.fr";
/** The service takes seven calls a second from one address. */
const callsPerSecond = 5;
const keptMs = 30 * 60_000;
const keptAnswers = 500;

/**
 * The register of companies of the State, by its API "Recherche d'entreprises" (DINUM, no key): one
 * `GET /search?q=<SIRET>` that asks for the establishments only, not for the names of directors. Redirects are
 * not followed: no host but that of `baseUrl` is ever asked.
 */
export function companyRegister(options: CompanyRegisterOptions = {}): CompanyRegister {
  const { baseUrl, timeoutMs = 3_000, maxBytes = 256 * 1024, now = () => new Date() } = options;
  if (baseUrl === "off") return { find: async () => unreachable("off") };
  const base = baseUrl || officialUrl;
  const kept = new Map<string, { readonly answer: RegisterAnswer; readonly until: number }>();
  let calls: number[] = [];

  async function ask(siret: string): Promise<RegisterAnswer> {
    const at = now().getTime();
    calls = calls.filter((call) => call > at - 1_000);
    if (calls.length >= callsPerSecond) return unreachable("too many calls");
    calls.push(at);
    try {
      const answer = await fetchJson(addressOf(base, siret), { timeoutMs, maxBytes });
      const company = establishmentIn(answer, siret);
      return company ? { kind: "found", company } : { kind: "unknown" };
    } catch (error) {
      return unreachable(reasonOf(error));
    }
  }

  return {
    async find(siret) {
      const known = kept.get(siret);
      if (known && known.until > now().getTime()) return known.answer;
      const answer = await ask(siret);
      if (answer.kind === "unreachable") return answer;
      kept.delete(siret);
      kept.set(siret, { answer, until: now().getTime() + keptMs });
      for (const oldest of kept.keys()) {
        if (kept.size <= keptAnswers) break;
        kept.delete(oldest);
      }
      return answer;
    },
  };
}

function addressOf(base: string, siret: string): string {
  const query = new URLSearchParams({
    q: siret,
    minimal: "true",
    include: "siege,matching_etablissements",
    page: "1",
    per_page: "1",
  });
  return `${base.replace(/\/$/, "")}/search?${query}`;
}

async function fetchJson(
  url: string,
  { timeoutMs, maxBytes }: { readonly timeoutMs: number; readonly maxBytes: number },
): Promise<JsonObject> {
  const response = await fetch(url, {
    headers: { accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`HTTP ${response.status}`);
  }
  const answer: unknown = JSON.parse(await textOf(response, maxBytes));
  if (typeof answer !== "object" || answer === null || !("results" in answer))
    throw new Error("not an answer");
  return answer as JsonObject;
}

/** Reads an answer to its end, unless it is longer than any that is meant. */
async function textOf(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop closes the connection.
    if (size > maxBytes) throw new Error("too long an answer");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function unreachable(reason: string): RegisterAnswer {
  return { kind: "unreachable", reason };
}

/** `fetch` only says that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${reasonOf(error.cause)})` : error.message;
}
