import { admitFromElsewhere, type ElsewhereRefusal, ownPath } from "@tremplin/core/account";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import {
  keepOrigin,
  linkIdentity,
  originOfSession,
  personById,
  type UserRow,
  userByEmail,
  userById,
  userOfIdentity,
} from "@tremplin/database";
import type { SignIn } from "@tremplin/web";
import type { Desk, Entered } from "./desk.ts";
import type { Came } from "./elsewhere/identity-of.ts";
import type { Flow, Returned } from "./elsewhere/providers.ts";
import { SealedCookie } from "./sealed-cookie.ts";

type Ways = Pick<SignIn, "elsewhere" | "comeBack" | "newcomer" | "enterNewcomer">;

/** Where a session came from, as it is kept with it, sealed. */
type CameBy = Readonly<{ provider: string; idToken: string }>;

/** While one is at the service. */
const flowCookie = new SealedCookie<Flow>("ailleurs", 600);
/** While somebody without account says whether they want one. */
const newcomerCookie = new SealedCookie<Returned>("nouveau", 900);
/** A browser drops a cookie of more than 4096 signs: without its proof, one signs out here only. */
const longestProof = 2000;

/** Signing in by a service elsewhere, and making an account with what it says. */
export function enterFromElsewhere(desk: Desk): Ways {
  const { providers, instance, seal, now } = desk.options;
  const { origin } = desk.asking;
  const setting = () => ({ seal, origin, now: now() });
  const newcomer = () => newcomerCookie.read(desk.headers, setting());
  return {
    elsewhere: async (id, back) => {
      const provider = providers.find(id);
      if (!provider) return refuse("provider-away");
      if (!(await desk.mayTryHere("elsewhere"))) return refuse("too-many");
      const begun = await providers.begin(provider, origin, ownPath(back));
      if (!begun.ok) return begun;
      const { location, flow } = begun.value;
      const headers = new Headers({ "set-cookie": flowCookie.set(flow, setting()) });
      return accept({ location, service: provider.label, headers });
    },

    comeBack: async (id, answer) => {
      const provider = providers.find(id);
      const flow = flowCookie.read(desk.headers, setting());
      if (!provider || flow?.provider !== id) return refuse("elsewhere-refused");
      if (!(await desk.mayTryHere("elsewhere"))) return refuse("too-many");
      const returned = await providers.finish(provider, origin, answer, flow);
      if (!returned.ok) return returned;
      const admitted = await admit(desk, returned.value.came);
      if (!admitted.ok) return admitted;
      if (admitted.value === null) {
        const { came, idToken } = returned.value;
        const kept = { came, idToken: idToken.length > longestProof ? "" : idToken };
        const headers = new Headers({ "set-cookie": newcomerCookie.set(kept, setting()) });
        headers.append("set-cookie", flowCookie.forget(origin));
        return accept({ kind: "newcomer", headers });
      }
      const entered = await enter(desk, admitted.value, returned.value);
      if (!entered.ok) return entered;
      entered.value.headers.append("set-cookie", flowCookie.forget(origin));
      return accept({ kind: "in", letIn: entered.value, back: flow.back });
    },

    newcomer: () => {
      const known = newcomer();
      const provider = known && providers.find(known.came.providerId);
      if (!known?.came.email || !provider) return null;
      return { name: known.came.name, email: known.came.email, service: provider.label };
    },

    enterNewcomer: async () => {
      const known = newcomer();
      if (!known) return refuse("elsewhere-refused");
      const admitted = await admit(desk, known.came);
      if (!admitted.ok) return admitted;
      if (admitted.value === null) return refuse("elsewhere-unknown");
      const entered = await enter(desk, admitted.value, known);
      if (entered.ok) entered.value.headers.append("set-cookie", newcomerCookie.forget(origin));
      return entered;
    },
  };

  /** The account that somebody may enter; null when they may make one. */
  async function admit({ db }: Desk, came: Came): Promise<Result<UserRow | null, ElsewhereRefusal>> {
    const provider = instance.config.signIn.providers.find(({ id }) => id === came.providerId);
    if (!provider) return refuse("elsewhere-unknown");
    const linked = await userOfIdentity(db, came);
    const user = linked
      ? await userById(db, linked)
      : came.email === null
        ? undefined
        : await userByEmail(db, came.email);
    const person = user ? await personById(db, user.id) : null;
    const { roles, memberships } = person ?? { roles: [], memberships: [] };
    const account = user
      ? { roles, memberships, isDisabled: user.disabledAt !== null, isLinked: linked !== null }
      : null;
    const admitted = admitFromElsewhere({ ...came, audience: provider.audience }, account);
    return admitted.ok ? accept(admitted.value === "enter" && user ? user : null) : admitted;
  }
}

/** Lets somebody in, links how they came, and keeps with their session where to end it. */
async function enter(
  desk: Desk,
  user: UserRow,
  { came, idToken }: Returned,
): Promise<Result<Entered, "elsewhere-refused">> {
  const { database, seal, now, newId } = desk.options;
  const entered = await desk.enterAs(user.email);
  if (!entered.ok) return refuse("elsewhere-refused");
  if ((await userOfIdentity(desk.db, came)) === null) {
    const { providerId, accountId } = came;
    await linkIdentity(database, { id: newId(), userId: user.id, providerId, accountId }, now());
    await desk.tellChange("service", user);
  }
  if (idToken !== "") {
    const cameBy = JSON.stringify({ provider: came.providerId, idToken } satisfies CameBy);
    await keepOrigin(desk.db, entered.value.sessionId, seal.seal(cameBy));
  }
  return entered;
}

/** Where the session that is ended here is ended at the service that it came from; null when it began here. */
export async function signOutElsewhere(
  desk: Desk,
): Promise<{ readonly location: string; readonly service: string } | null> {
  const { providers, seal } = desk.options;
  const sealed = desk.found && (await originOfSession(desk.db, desk.found.session.id));
  if (!sealed) return null;
  const { provider: id, idToken } = JSON.parse(seal.open(sealed)) as CameBy;
  const provider = providers.find(id);
  if (!provider) return null;
  const location = await providers.signOutAddress(provider, desk.asking.origin, idToken);
  return location === null ? null : { location, service: provider.label };
}
