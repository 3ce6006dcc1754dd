import { randomBytes } from "node:crypto";
import { enqueueMail } from "@tremplin/api";
import { type Actor, checkPassword, ownPath, type Person, visitor } from "@tremplin/core/account";
import { accept, refuse } from "@tremplin/core/shared";
import {
  beginTwoStep,
  confirmTwoStep,
  countAttempt,
  demandSecondStep,
  endSessions,
  endTwoStep,
  finishSecondStep,
  invitationByDigest,
  personById,
  type RateLimit,
  setBackupCodes,
  twoStepOf,
} from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import type { Services } from "../services.ts";
import { type BoardAuth, boardAuth } from "./better-auth.ts";
import { isCode, keyUri, newKey } from "./one-time-code.ts";
import { type Sealer, sealer, tokenDigest } from "./seal.ts";

/** A request, and from where. */
export interface Asking {
  readonly request: Request;
  readonly origin: string;
  /** The network address that it comes from; what a proxy of ours says of it. */
  readonly address: string;
}

/** Who sends a request, and how they sign in and out. */
export interface Asker {
  readonly actor: Actor;
  readonly signIn: SignIn;
  /** Stands for the network address, without telling it. */
  readonly place: string;
}

interface AccountsOptions extends Pick<Services, "database" | "instance" | "now"> {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secret: string;
  readonly newId: () => string;
}

/** Links and passwords for one address of a person, and from one place of the network. */
const perPerson: RateLimit = { most: 5, seconds: 600 };
const perPlace: RateLimit = { most: 40, seconds: 600 };
const perCode: RateLimit = { most: 6, seconds: 600 };
/** However much it is used, a session ends after this. */
const longestSessionMs = 60 * 86_400_000;
/** Those who see others' files sign in again after half a day without use. */
const staffIdleMs = 12 * 3_600_000;
/** How long ago an invitation may have been accepted to sign in by it: it is done in the same answer. */
const justAcceptedMs = 30_000;
const backupCodeCount = 8;
/** Origins that a board without PUBLIC_URL is asked under. */
const mostOrigins = 20;

/** Accounts of a board: made once, asked for each request. */
export class Accounts {
  readonly #options: AccountsOptions;
  readonly #seal: Sealer;
  readonly #auths = new Map<string, BoardAuth>();

  constructor(options: AccountsOptions) {
    this.#options = options;
    this.#seal = sealer(options.secret);
  }

  /** Who sends a request. */
  async asker(asking: Asking): Promise<Asker> {
    const found = await this.#sessionOf(asking);
    const isIn = found && !found.session.secondStepDue;
    const place = asking.address === "" ? "" : this.#seal.digest(asking.address);
    return { actor: isIn ? found.person : visitor, signIn: this.#signIn(asking, found), place };
  }

  /** What better-auth answers by itself: the way back from another sign-in. */
  answer({ request, origin }: Asking): Promise<Response> {
    return this.#auth(origin).handler(request);
  }

  /** A link that signs an account in once, for who gives it to them in another way than by mail. */
  async issueLink(email: string, origin: string, seconds: number): Promise<string> {
    const { internalAdapter } = await this.#auth(origin).$context;
    const token = randomBytes(24).toString("base64url");
    await internalAdapter.createVerificationValue({
      identifier: `magic-link:${tokenDigest(token)}`,
      value: JSON.stringify({ type: "magic-link", email }),
      expiresAt: new Date(Date.now() + seconds * 1000),
    });
    return token;
  }

  #auth(origin: string): BoardAuth {
    const known = this.#auths.get(origin);
    if (known) return known;
    const { instance, ...rest } = this.#options;
    const made = boardAuth({ ...rest, config: instance.config, origin });
    this.#auths.set(origin, made);
    for (const oldest of this.#auths.keys()) {
      if (this.#auths.size <= mostOrigins) break;
      this.#auths.delete(oldest);
    }
    return made;
  }

  async #sessionOf({ request, origin }: Asking): Promise<Found | null> {
    if (!request.headers.has("cookie")) return null;
    const { database, now } = this.#options;
    const known = await this.#auth(origin).api.getSession({ headers: request.headers });
    if (!known) return null;
    const { session } = known;
    const person = await personById(database.db, session.userId);
    if (!person || isOver(session, person, now())) {
      await endSessions(database.db, session.userId, null);
      return null;
    }
    const { id, userId, token, secondStepDue } = session;
    return { person, session: { id, userId, token, secondStepDue: secondStepDue === true } };
  }

  #signIn(asking: Asking, found: Found | null): SignIn {
    const { database, instance, now, newId } = this.#options;
    const { db } = database;
    const { request, origin } = asking;
    const auth = this.#auth(origin);
    const { headers } = request;
    const owner = () => {
      if (!found) throw new Error("Asked of somebody who has not signed in");
      return found.person;
    };
    const tellChange = (what: "password" | "two-step-on" | "two-step-off") =>
      enqueueMail(database, origin, { kind: "account.guard-changed", to: owner(), values: { what } }, now());
    return {
      session: found?.session ?? null,

      requestLink: async ({ email, back }) => {
        if (!(await this.#mayTry(asking, "link", email))) return refuse("too-many");
        await auth.api.signInMagicLink({
          headers,
          body: { email: email.toLowerCase(), metadata: { back: ownPath(back) } },
        });
        return accept(null);
      },

      followLink: (token) => this.#follow(asking, token),

      byInvitation: async (token) => {
        const invitation = await invitationByDigest(db, tokenDigest(token));
        const acceptedAt = invitation?.acceptedAt?.getTime() ?? 0;
        if (!invitation || now().getTime() - acceptedAt > justAcceptedMs) return refuse("link-spent");
        return this.#follow(asking, await this.issueLink(invitation.email, origin, 60));
      },

      withPassword: async ({ email, password }) => {
        if (!(await this.#mayTry(asking, "password", email))) return refuse("too-many");
        const response = await auth.api.signInEmail({
          headers,
          body: { email: email.toLowerCase(), password },
          asResponse: true,
        });
        if (!response.ok) return refuse("sign-in-refused");
        const { token } = (await response.json()) as { token: string };
        return accept(await this.#letIn(response, token));
      },

      elsewhere: async (provider, back) => {
        const response = await auth.api
          .signInSocial({
            headers,
            body: {
              provider,
              callbackURL: ownPath(back),
              errorCallbackURL: "/connexion?ailleurs=refuse",
              disableRedirect: true,
            },
            asResponse: true,
          })
          .catch(() => null);
        if (!response?.ok) return refuse("provider-away");
        const { url } = (await response.json()) as { url?: string };
        return url ? accept({ location: url, headers: cookiesOf(response) }) : refuse("provider-away");
      },

      secondStep: async (code) => {
        if (!found) return refuse("code-wrong");
        const right = await this.#isRightCode(asking, found.person.userId, code);
        if (!right.ok) return right;
        await finishSecondStep(db, found.session.id);
        return accept(null);
      },

      signOut: async () => cookiesOf(await auth.api.signOut({ headers, asResponse: true })),

      setPassword: async ({ password, current }) => {
        const { userId, name, email } = owner();
        const checked = checkPassword(password, [name, email, instance.config.name]);
        if (!checked.ok) return checked;
        if (!(await this.#mayTry(asking, "change", userId))) return refuse("too-many");
        const credential = await passwordOf(db, userId);
        const isKnown = credential?.password
          ? await verifyPassword({ hash: credential.password, password: current })
          : true;
        if (!isKnown) return refuse("password-wrong");
        const hash = await hashPassword(password);
        if (credential) {
          await db
            .updateTable("account")
            .set({ password: hash, updatedAt: now() })
            .where("id", "=", credential.id)
            .execute();
        } else {
          await db
            .insertInto("account")
            .values(credentialRow(newId(), userId, hash, now()))
            .execute();
        }
        await endSessions(db, userId, found?.session.id ?? null);
        await tellChange("password");
        return accept(null);
      },

      hasPassword: async () => found !== null && (await passwordOf(db, found.person.userId)) !== undefined,

      beginTwoStep: async () => {
        const { userId, email } = owner();
        const key = newKey();
        await beginTwoStep(database, { id: newId(), userId, secret: this.#seal.seal(key) });
        return { key, uri: keyUri(key, instance.config.name, email) };
      },

      begunTwoStep: async () => {
        const { userId, email } = owner();
        const begun = await twoStepOf(db, userId);
        if (!begun || begun.verified) return null;
        const key = this.#seal.open(begun.secret);
        return { key, uri: keyUri(key, instance.config.name, email) };
      },

      confirmTwoStep: async (code) => {
        const { userId } = owner();
        if (!(await this.#mayTry(asking, "code", userId, perCode))) return refuse("too-many");
        const begun = await twoStepOf(db, userId);
        if (!begun || begun.verified || !isCode(code, this.#seal.open(begun.secret), now()))
          return refuse("code-wrong");
        const codes = Array.from({ length: backupCodeCount }, () => randomBytes(5).toString("hex"));
        await confirmTwoStep(database, userId, JSON.stringify(codes.map(tokenDigest)));
        await endSessions(db, userId, found?.session.id ?? null);
        await tellChange("two-step-on");
        return accept(codes);
      },

      endTwoStep: async (code) => {
        const { userId } = owner();
        const right = await this.#isRightCode(asking, userId, code);
        if (!right.ok) return right;
        await endTwoStep(database, userId);
        await tellChange("two-step-off");
        return accept(null);
      },

      stepInto: async (userId) => {
        const user = await db.selectFrom("user").selectAll().where("id", "=", userId).executeTakeFirst();
        if (!instance.isDemo || !user?.isDemo) return refuse("forbidden");
        const followed = await this.#follow(asking, await this.issueLink(user.email, origin, 60));
        return followed.ok ? followed : refuse("forbidden");
      },
    };
  }

  async #follow({ request: { headers }, origin }: Asking, token: string) {
    const response = await this.#auth(origin)
      .api.magicLinkVerify({ headers, query: { token }, asResponse: true })
      .catch(() => null);
    if (response?.status !== 200) return refuse("link-spent");
    const { token: session } = (await response.json()) as { token: string };
    return accept(await this.#letIn(response, session));
  }

  /** Whoever has turned the second step on is let in by it only, however they came. */
  async #letIn(response: Response, token: string) {
    const { db } = this.#options.database;
    const session = await db
      .selectFrom("session")
      .select("userId")
      .where("token", "=", token)
      .executeTakeFirst();
    const twoStep = session && (await twoStepOf(db, session.userId));
    const secondStepDue = twoStep?.verified === true;
    if (secondStepDue) await demandSecondStep(db, token);
    return { headers: cookiesOf(response), secondStepDue };
  }

  async #isRightCode(asking: Asking, userId: string, code: string) {
    const { database, now } = this.#options;
    if (!(await this.#mayTry(asking, "code", userId, perCode))) return refuse("too-many");
    const twoStep = await twoStepOf(database.db, userId);
    if (!twoStep) return refuse("code-wrong");
    if (isCode(code, this.#seal.open(twoStep.secret), now())) return accept(null);
    const left = JSON.parse(twoStep.backupCodes) as string[];
    const used = tokenDigest(code.replace(/\s/g, "").toLowerCase());
    if (!left.includes(used)) return refuse("code-wrong");
    await setBackupCodes(database.db, userId, JSON.stringify(left.filter((kept) => kept !== used)));
    return accept(null);
  }

  /** Counts an attempt of somebody from somewhere; neither stands in the counter's key. */
  async #mayTry({ address }: Asking, what: string, who: string, limit = perPerson): Promise<boolean> {
    const { database, now } = this.#options;
    const { digest } = this.#seal;
    const allowed = await Promise.all([
      countAttempt(database.db, `${what} who ${digest(who.toLowerCase())}`, limit, now()),
      countAttempt(database.db, `${what} where ${digest(address)}`, perPlace, now()),
    ]);
    return allowed.every(Boolean);
  }
}

interface Found {
  readonly person: Person;
  readonly session: {
    readonly id: string;
    readonly userId: string;
    readonly token: string;
    readonly secondStepDue: boolean;
  };
}

function isOver(
  { createdAt, updatedAt }: { readonly createdAt: Date; readonly updatedAt: Date },
  { roles }: Person,
  now: Date,
): boolean {
  const isStaff = roles.some((role) => role !== "candidate");
  const idle = now.getTime() - updatedAt.getTime();
  return now.getTime() - createdAt.getTime() > longestSessionMs || (isStaff && idle > staffIdleMs);
}

/** What a response sets, to be set by ours. */
function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return headers;
}

function passwordOf(db: Services["database"]["db"], userId: string) {
  return db
    .selectFrom("account")
    .select(["id", "password"])
    .where("userId", "=", userId)
    .where("providerId", "=", "credential")
    .executeTakeFirst();
}

function credentialRow(id: string, userId: string, password: string, now: Date) {
  return {
    id,
    accountId: userId,
    providerId: "credential",
    userId,
    password,
    createdAt: now,
    updatedAt: now,
  };
}
