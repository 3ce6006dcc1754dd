import { accept, type Result, refuse } from "@tremplin/core/shared";
import { providerSecretName, type SignInProvider } from "@tremplin/instance";
import type { Configuration } from "openid-client";
import { logError } from "../../log.ts";
import { type Came, identityOf } from "./identity-of.ts";

/** What a browser that is on its way to a service has to bring back with it. */
export interface Flow {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  /** PKCE's; null for a service that does not know it. */
  readonly verifier: string | null;
  /** Where to go then. */
  readonly back: string;
}

export type ReturnRefusal = "provider-away" | "elsewhere-cancelled" | "elsewhere-refused";

/** Who came back, and the service's signed proof, which ends their session there. */
export interface Returned {
  readonly came: Came;
  readonly idToken: string;
}

interface ProvidersOptions {
  readonly providers: readonly SignInProvider[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface Known {
  readonly config: Promise<Configuration>;
  readonly until: number;
}

/** A service that does not answer within this, in seconds, is away. */
const timeoutSeconds = 8;
/** What a service says of its addresses and keys is asked for again after this. */
const keptMs = 3_600_000;

/** Loaded when somebody comes by a service: a board without one does without. */
const library = () => import("openid-client");

/** The services elsewhere by which one signs in: OpenID Connect's authorization code, with state and nonce. */
export class Providers {
  readonly #options: ProvidersOptions;
  readonly #known = new Map<string, Known>();

  constructor(options: ProvidersOptions) {
    this.#options = options;
  }

  /** The service of a short name; undefined when the instance has none. */
  find(id: string): SignInProvider | undefined {
    return this.#options.providers.find((provider) => provider.id === id);
  }

  /** The way to a service for the board at this origin, and what the browser brings back. */
  async begin(
    provider: SignInProvider,
    origin: string,
    back: string,
  ): Promise<Result<{ readonly location: string; readonly flow: Flow }, "provider-away">> {
    const client = await library();
    const config = await this.#config(provider);
    if (!config) return refuse("provider-away");
    // ProConnect refuses any parameter that it does not know: PKCE is for those that say they have it.
    const verifier = config.serverMetadata().supportsPKCE() ? client.randomPKCECodeVerifier() : null;
    const flow = {
      provider: provider.id,
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier,
      back,
    };
    const { href } = client.buildAuthorizationUrl(config, {
      redirect_uri: returnAddress(origin, provider),
      scope: provider.scopes.join(" "),
      state: flow.state,
      nonce: flow.nonce,
      ...(verifier === null
        ? {}
        : {
            code_challenge: await client.calculatePKCECodeChallenge(verifier),
            code_challenge_method: "S256",
          }),
      ...(provider.acrValues.length > 0 ? { acr_values: provider.acrValues.join(" ") } : {}),
    });
    return accept({ location: href, flow });
  }

  /** Who comes back with this answer of the service, which has to be that to this flow. */
  async finish(
    provider: SignInProvider,
    origin: string,
    answer: URLSearchParams,
    flow: Flow,
  ): Promise<Result<Returned, ReturnRefusal>> {
    const client = await library();
    const config = await this.#config(provider);
    if (!config) return refuse("provider-away");
    try {
      const address = new URL(`${returnAddress(origin, provider)}?${answer}`);
      const tokens = await client.authorizationCodeGrant(config, address, {
        ...(flow.verifier === null ? {} : { pkceCodeVerifier: flow.verifier }),
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        idTokenExpected: true,
      });
      const proof = tokens.claims();
      const { id_token: idToken } = tokens;
      if (!proof || idToken === undefined) return refuse("elsewhere-refused");
      if (!isLevel(provider, proof.acr)) return refuse("elsewhere-refused");
      // Signed claims are checked with the service's keys, as the proof is.
      const told = config.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(config, tokens.access_token, proof.sub)
        : {};
      return accept({ came: identityOf(provider, proof.sub, proof, told), idToken });
    } catch (error) {
      return refuse(reasonOf(error));
    }
  }

  /** Where one ends one's session at the service too; null when it offers none, or is away. */
  async signOutAddress(provider: SignInProvider, origin: string, idToken: string): Promise<string | null> {
    if (!provider.signsOut) return null;
    const client = await library();
    const config = await this.#config(provider);
    if (!config?.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(config, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${origin}/deconnexion`,
      // ProConnect and FranceConnect ask for one; nothing hangs on it, as all has ended here by then.
      state: client.randomState(),
    }).href;
  }

  async #config(provider: SignInProvider): Promise<Configuration | null> {
    const known = this.#known.get(provider.id);
    const isFresh = known !== undefined && known.until > Date.now();
    const config = isFresh ? known.config : this.#discover(provider);
    if (!isFresh) this.#known.set(provider.id, { config, until: Date.now() + keptMs });
    try {
      return await config;
    } catch (error) {
      this.#known.delete(provider.id);
      logError(error);
      return null;
    }
  }

  async #discover({ id, issuer, clientId }: SignInProvider): Promise<Configuration> {
    const name = providerSecretName(id);
    const secret = this.#options.env[name]?.trim();
    if (!secret) throw new Error(`${name} is not set: nobody can sign in by "${id}"`);
    const client = await library();
    const server = new URL(issuer);
    const isOwnMachine = ["localhost", "127.0.0.1", "[::1]"].includes(server.hostname);
    const config = await client.discovery(
      server,
      clientId,
      { [client.clockTolerance]: 10 },
      client.ClientSecretPost(secret),
      { timeout: timeoutSeconds, execute: isOwnMachine ? [client.allowInsecureRequests] : [] },
    );
    client.enableNonRepudiationChecks(config);
    return config;
  }
}

/** Where a service sends people back: it has to be told of this address. */
function returnAddress(origin: string, { id }: SignInProvider): string {
  return `${origin}/connexion/retour/${id}`;
}

function isLevel({ acrValues }: SignInProvider, acr: unknown): boolean {
  return acrValues.length === 0 || (typeof acr === "string" && acrValues.includes(acr));
}

/** Codes of the library for what the network or the service's machine is to blame for. */
const awayCodes = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM"]);

function reasonOf(error: unknown): ReturnRefusal {
  const { name = "", code = "", error: told = "" } = (error ?? {}) as Readonly<Record<string, string>>;
  if (name === "AuthorizationResponseError") {
    if (told === "access_denied" || told === "login_required") return "elsewhere-cancelled";
    if (told === "temporarily_unavailable" || told === "server_error") return "provider-away";
  }
  logError(error);
  // A refused connection is a plain TypeError.
  return awayCodes.has(code) || (error instanceof TypeError && code === "")
    ? "provider-away"
    : "elsewhere-refused";
}
