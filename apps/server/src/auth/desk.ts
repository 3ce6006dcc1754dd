import { randomBytes } from "node:crypto";
import { enqueueMail } from "@tremplin/api";
import type { Person } from "@tremplin/core/account";
import { type Result, refuse } from "@tremplin/core/shared";
import { countAttempt, type RateLimit } from "@tremplin/database";
import type { LetIn } from "@tremplin/web";
import type { Services } from "../services.ts";
import type { BoardAuth } from "./better-auth.ts";
import type { Providers } from "./elsewhere/providers.ts";
import { networkOf } from "./network-of.ts";
import { type Sealer, tokenDigest } from "./seal.ts";

/** A request, and from where. */
export interface Asking {
  readonly request: Request;
  readonly origin: string;
  /** The network address that it comes from; what a proxy of ours says of it. */
  readonly address: string;
}

/** Whose session a request carries. */
export interface Found {
  readonly person: Person;
  readonly session: {
    readonly id: string;
    readonly userId: string;
    readonly secondStepDue: boolean;
  };
  /** Some of their roles wait until they have a second step. */
  readonly isTwoStepMissing: boolean;
}

/** Somebody has been let in, and this is their session. */
export interface Entered extends LetIn {
  readonly sessionId: string;
}

export interface DeskOptions extends Pick<Services, "database" | "instance" | "now"> {
  readonly auth: () => Promise<BoardAuth>;
  readonly providers: Providers;
  readonly seal: Sealer;
  readonly newId: () => string;
}

type GuardChange = "password" | "two-step-on" | "two-step-off" | "passkey" | "no-passkey" | "service";

/** Attempts for one person, and from one place of the network. */
const perPerson: RateLimit = { most: 5, seconds: 600 };
const perPlace: RateLimit = { most: 40, seconds: 600 };

/** What all ways of signing in share, for one request. */
export class Desk {
  readonly asking: Asking;
  readonly found: Found | null;
  readonly options: DeskOptions;

  constructor(options: DeskOptions, asking: Asking, found: Found | null) {
    this.options = options;
    this.asking = asking;
    this.found = found;
  }

  get db() {
    return this.options.database.db;
  }

  get headers(): Headers {
    return this.asking.request.headers;
  }

  /** Whoever has signed in. The pages that ask are theirs only. */
  owner(): Person {
    if (!this.found || this.found.session.secondStepDue) {
      throw new Error("Asked of somebody who has not signed in");
    }
    return this.found.person;
  }

  /** Counts an attempt of somebody who has proved a first step, wherever they are; and of where that is. */
  async mayTry(what: string, who: string, limit = perPerson): Promise<boolean> {
    const allowed = await Promise.all([this.countFor(what, who, limit), this.mayTryHere(what)]);
    return allowed.every(Boolean);
  }

  /** The same of an address that anybody may type: what others try elsewhere does not count against it. */
  async mayTryFromHere(what: string, who: string): Promise<boolean> {
    const allowed = await Promise.all([this.countFromHere(what, who, perPerson), this.mayTryHere(what)]);
    return allowed.every(Boolean);
  }

  /** Counts an attempt from somewhere, of who has not said who they are. */
  mayTryHere(what: string): Promise<boolean> {
    return this.#count(`${what} where`, this.#network, perPlace);
  }

  /** Counts an attempt for somebody, wherever it comes from. */
  countFor(what: string, who: string, limit: RateLimit): Promise<boolean> {
    return this.#count(`${what} who`, who.toLowerCase(), limit);
  }

  /** Counts an attempt for somebody from one network. */
  countFromHere(what: string, who: string, limit: RateLimit): Promise<boolean> {
    return this.#count(`${what} who from`, `${who.toLowerCase()} ${this.#network}`, limit);
  }

  get #network(): string {
    return networkOf(this.asking.address);
  }

  /** Neither who nor where stands in the counter's key. */
  #count(what: string, subject: string, limit: RateLimit): Promise<boolean> {
    const { seal, now } = this.options;
    return countAttempt(this.db, `${what} ${seal.digest(subject)}`, limit, now());
  }

  /** Signs in somebody who has proved in another way than by a mail who they are. */
  async enterAs(email: string): Promise<Result<Entered, "link-spent">> {
    return this.follow(await issueLink(await this.options.auth(), email, 60));
  }

  /** Signs in by a link's token, which serves once. */
  async follow(token: string): Promise<Result<Entered, "link-spent">> {
    const auth = await this.options.auth();
    const response = await auth.api
      .magicLinkVerify({ headers: this.headers, query: { token }, asResponse: true })
      .catch(() => null);
    return response?.status === 200 ? { ok: true, value: await this.letIn(response) } : refuse("link-spent");
  }

  /** What a page needs of the answer that began a session. */
  async letIn(response: Response): Promise<Entered> {
    const { token } = (await response.json()) as { token: string };
    const session = await this.db
      .selectFrom("session")
      .select(["id", "secondStepDue"])
      .where("token", "=", token)
      .executeTakeFirstOrThrow();
    return { headers: cookiesOf(response), secondStepDue: session.secondStepDue, sessionId: session.id };
  }

  /** Tells whose account it is what was changed of its protection. */
  tellChange(what: GuardChange, to: Pick<Person, "name" | "email"> = this.owner()): Promise<void> {
    const { database, now } = this.options;
    const mail = { kind: "account.guard-changed", to, values: { what } } as const;
    return enqueueMail(database, this.asking.origin, mail, now());
  }
}

/** A link that signs an account in once, for who gives it to them in another way than by mail. */
export async function issueLink(auth: BoardAuth, email: string, seconds: number): Promise<string> {
  const { internalAdapter } = await auth.$context;
  const token = randomBytes(24).toString("base64url");
  await internalAdapter.createVerificationValue({
    identifier: `magic-link:${tokenDigest(token)}`,
    value: JSON.stringify({ type: "magic-link", email }),
    expiresAt: new Date(Date.now() + seconds * 1000),
  });
  return token;
}

/** What a response sets, to be set by ours. */
export function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return headers;
}
