import {
  type Actor,
  beforeTwoSteps,
  guardedRoles,
  isTwoStepMissing,
  moderatesSome,
  type Person,
  visitor,
} from "@tremplin/core/account";
import { endSession, endSessions, guardsOf, personById } from "@tremplin/database";
import { hasFeature } from "@tremplin/instance/features";
import type { SignIn } from "@tremplin/web";
import { once } from "../once.ts";
import type { Services } from "../services.ts";
import { type BoardAuth, boardAuth } from "./better-auth.ts";
import { type Asking, Desk, type Found, issueLink } from "./desk.ts";
import { Providers } from "./elsewhere/providers.ts";
import { enterWays } from "./enter.ts";
import { enterByPasskey } from "./enter-by-passkey.ts";
import { enterFromElsewhere } from "./enter-from-elsewhere.ts";
import { networkOf } from "./network-of.ts";
import { passkeyWays } from "./own-passkeys.ts";
import { passwordWays } from "./own-password.ts";
import { twoStepWays } from "./own-two-step.ts";
import { type Sealer, sealer } from "./seal.ts";

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

/** However much it is used, a session ends after this. */
const longestSessionMs = 60 * 86_400_000;
/** Those who see others' files sign in again after half a day without use. */
const staffIdleMs = 12 * 3_600_000;
/** Origins that a board without PUBLIC_URL is asked under. */
const mostOrigins = 20;

/** Accounts of a board: made once, asked for each request. */
export class Accounts {
  readonly #options: AccountsOptions;
  readonly #seal: Sealer;
  readonly #providers: Providers;
  readonly #auths = new Map<string, () => Promise<BoardAuth>>();

  constructor(options: AccountsOptions) {
    this.#options = options;
    this.#seal = sealer(options.secret);
    const { providers } = options.instance.config.signIn;
    this.#providers = new Providers({ providers, env: options.env });
  }

  /** Who sends a request. */
  async asker(asking: Asking): Promise<Asker> {
    const found = await this.#sessionOf(asking);
    const isIn = found && !found.session.secondStepDue;
    const place = asking.address === "" ? "" : this.#seal.digest(networkOf(asking.address));
    return { actor: isIn ? found.person : visitor, signIn: this.#signIn(asking, found), place };
  }

  /** A link that signs an account in once, for who gives it to them in another way than by mail. */
  async issueLink(email: string, origin: string, seconds: number): Promise<string> {
    return issueLink(await this.#auth(origin)(), email, seconds);
  }

  /** Makes the sign-in of an origin ready before somebody asks for it. */
  async prepare(origin: string): Promise<void> {
    const auth = await this.#auth(origin)();
    await auth.$context;
  }

  /** Gives the sign-in of an origin, made when it is first asked for. */
  #auth(origin: string): () => Promise<BoardAuth> {
    const known = this.#auths.get(origin);
    if (known) return known;
    const { instance, env: _env, ...rest } = this.#options;
    const made = once(() => boardAuth({ ...rest, config: instance.config, origin }));
    this.#auths.set(origin, made);
    for (const oldest of this.#auths.keys()) {
      if (this.#auths.size <= mostOrigins) break;
      this.#auths.delete(oldest);
    }
    return made;
  }

  #signIn(asking: Asking, found: Found | null): SignIn {
    const { database, instance, now, newId } = this.#options;
    const auth = this.#auth(asking.origin);
    const [seal, providers] = [this.#seal, this.#providers];
    const desk = new Desk({ database, instance, now, newId, auth, providers, seal }, asking, found);
    return {
      session: found?.session ?? null,
      isTwoStepMissing: found?.isTwoStepMissing ?? false,
      ...enterWays(desk),
      ...enterByPasskey(desk),
      ...enterFromElsewhere(desk),
      ...passkeyWays(desk),
      ...passwordWays(desk),
      ...twoStepWays(desk),
    };
  }

  async #sessionOf({ request, origin }: Asking): Promise<Found | null> {
    if (!request.headers.has("cookie")) return null;
    const { db } = this.#options.database;
    const auth = await this.#auth(origin)();
    const known = await auth.api.getSession({ headers: request.headers });
    if (!known) return null;
    const { id, userId, secondStepDue } = known.session;
    const person = this.#here(await personById(db, userId));
    if (!person) {
      await endSessions(db, userId, null);
      return null;
    }
    if (isOver(known.session, person, this.#options.now())) {
      await endSession(db, userId, id);
      return null;
    }
    return { session: { id, userId, secondStepDue: secondStepDue === true }, ...(await this.#known(person)) };
  }

  /** On a board without antennas nobody moderates one. */
  #here(person: Person | null): Person | null {
    if (!person?.moderated || hasFeature(this.#options.instance.config, "antennas")) return person;
    return { ...person, moderated: [] };
  }

  /** Roles that ask for two steps count once there is a second one. */
  async #known(person: Person): Promise<Pick<Found, "person" | "isTwoStepMissing">> {
    const { database, instance } = this.#options;
    const asked = instance.config.signIn.twoStepFor;
    const guards = isStaff(person) ? await guardsOf(database.db, person.userId) : null;
    return guards && isTwoStepMissing(guards, asked)
      ? { person: beforeTwoSteps(person, asked), isTwoStepMissing: true }
      : { person, isTwoStepMissing: false };
  }
}

function isStaff(person: Person): boolean {
  return guardedRoles.some((role) => person.roles.includes(role)) || moderatesSome(person);
}

function isOver(
  { createdAt, updatedAt }: { readonly createdAt: Date; readonly updatedAt: Date },
  person: Person,
  now: Date,
): boolean {
  const idle = now.getTime() - updatedAt.getTime();
  return now.getTime() - createdAt.getTime() > longestSessionMs || (isStaff(person) && idle > staffIdleMs);
}
