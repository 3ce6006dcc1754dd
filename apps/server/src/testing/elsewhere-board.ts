import type { TremplinDatabase } from "@tremplin/database";
import type { SignInProvider } from "@tremplin/instance";
import { accountsBoard, origin } from "./accounts-board.ts";
import { passThrough } from "./identity-provider.ts";

/** How the services of tests know the board. */
export const client = { clientId: "board", clientSecret: "a secret of tests" };

/** Zoé, as a service knows her. */
export const zoe = {
  sub: "42",
  email: "Zoe@Exemple.fr",
  email_verified: true,
  given_name: "Zoé",
  usual_name: "Béranger",
};
const env = { TREMPLIN_OIDC_SERVICE_SECRET: client.clientSecret };

const service: Omit<SignInProvider, "issuer"> = {
  id: "service",
  label: "Service",
  clientId: client.clientId,
  audience: "professionals",
  scopes: ["openid", "email", "given_name", "usual_name"],
  acrValues: [],
  vouchesForEmail: false,
  signsOut: true,
};

/** A board with Zoé's account, an advisor's, where one signs in by a service. */
export async function elsewhereBoard(
  database: TremplinDatabase,
  changed: Partial<SignInProvider> & Pick<SignInProvider, "issuer">,
  secrets: Readonly<Record<string, string>> = env,
) {
  const provider = { ...service, ...changed };
  const board = await accountsBoard(database, {
    env: secrets,
    change: (instance) => ({
      ...instance,
      config: { ...instance.config, signIn: { ...instance.config.signIn, providers: [provider] } },
    }),
  });
  const leave = async (back = "/espace/jeunes") => {
    const way = await (await board.browser()).signIn.elsewhere("service", back);
    if (!way.ok) throw new Error(way.refusal.code);
    board.take(way.value.headers);
    return way.value;
  };
  const comeBack = async (address: URL) =>
    (await board.browser()).signIn.comeBack("service", address.searchParams);
  return {
    ...board,
    board,
    leave,
    comeBack,
    /** There and back. */
    async goThrough() {
      const { location } = await leave();
      return comeBack(await passThrough(location, origin));
    },
  };
}
