import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

/** Claims about somebody, as a service keeps them; `sub` names them there. */
export interface KnownPerson {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly given_name?: string;
  readonly usual_name?: string;
}

export interface IdentityProviderOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tells what it knows of people as a signed token, as ProConnect and FranceConnect do. */
  readonly signsClaims?: boolean;
  /** Does not know PKCE, and refuses every parameter that it does not know, as ProConnect does. */
  readonly isStrict?: boolean;
}

/** A real OpenID Connect provider on this machine, where whoever comes is signed in at once. */
export interface IdentityProvider {
  /** Its issuer. */
  readonly url: string;
  /** Boards that it sends people back to, by their origins. */
  serve(...origins: readonly string[]): void;
  /** Who signs in there from now on; null: they change their mind. */
  person: KnownPerson | null;
  /** The level at which they do. */
  level: string;
  /** What it tells of people is changed on the way, as by somebody in between. */
  isSpoiled: boolean;
  /** The last request to sign in, as it came. */
  readonly asked: URLSearchParams;
  /** How many ended their session there. */
  readonly signedOut: number;
  stop(): Promise<void>;
}

/** Starts a provider. It answers nothing before it knows a board. */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  let provider: Provider | null = null;
  let asked = new URLSearchParams();
  let signedOut = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://provider");
    if (pathname === "/auth") asked = searchParams;
    if (pathname === "/me" && started.isSpoiled) spoil(response);
    if (options.isStrict && pathname.startsWith("/.well-known/")) forgetPkce(response);
    if (
      options.isStrict &&
      pathname === "/auth" &&
      [...searchParams.keys()].some((name) => !known.has(name))
    ) {
      response.writeHead(400).end("Y000400");
      return;
    }
    if (!provider) response.writeHead(503).end();
    else if (pathname.startsWith("/interaction/")) void answer(provider, request, response);
    else void provider.callback()(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started = {
    url,
    person: null as KnownPerson | null,
    level: "eidas1",
    isSpoiled: false,
    get asked() {
      return asked;
    },
    get signedOut() {
      return signedOut;
    },
    serve(...origins: readonly string[]) {
      provider = new Provider(url, configuration(options, origins, started));
      provider.on("end_session.success", () => {
        signedOut += 1;
      });
    },
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
  return started;

  async function answer(
    { interactionFinished }: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { person, level } = started;
    const result = person
      ? { login: { accountId: person.sub, acr: level } }
      : { error: "access_denied", error_description: "The person changed their mind" };
    await interactionFinished.call(provider, request, response, result);
  }
}

/** A browser's way through the provider, without a browser: answers the board's address at its end. */
export async function passThrough(location: string, origin: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next = new URL(location);
  for (let steps = 0; steps < 10; steps += 1) {
    if (next.origin === origin) return next;
    const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
    const response = await fetch(next, { redirect: "manual", headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [name = "", value = ""] = set.split(";")[0]?.split("=") ?? [];
      jar.set(name, value);
    }
    const onward = response.headers.get("location");
    if (onward === null) throw new Error(`${next.href} answers ${response.status}: ${await response.text()}`);
    next = new URL(onward, next);
  }
  throw new Error(`${location} leads nowhere`);
}

/** What ProConnect's documentation lists, and nothing else. */
const known = new Set(["response_type", "client_id", "redirect_uri", "scope", "state", "nonce"]);

/** Has the service's description say nothing of PKCE. */
function forgetPkce(response: ServerResponse): void {
  const end = response.end.bind(response);
  response.end = (body: unknown) => {
    const { code_challenge_methods_supported: _pkce, ...rest } = JSON.parse(String(body));
    response.removeHeader("content-length");
    return end(JSON.stringify(rest));
  };
}

/** Has a signed answer say something else than what was signed. */
function spoil(response: ServerResponse): void {
  const end = response.end.bind(response);
  response.end = (body: unknown) => {
    const [head, , signature] = String(body).split(".");
    const claims = Buffer.from(JSON.stringify({ sub: "42", email: "zoe@exemple.fr", email_verified: true }));
    response.removeHeader("content-length");
    return end([head, claims.toString("base64url"), signature].join("."));
  };
}

function configuration(
  { clientId, clientSecret, signsClaims = false }: IdentityProviderOptions,
  origins: readonly string[],
  started: Pick<IdentityProvider, "person">,
): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: origins.map((origin) => `${origin}/connexion/retour/service`),
        post_logout_redirect_uris: origins.map((origin) => `${origin}/deconnexion`),
        token_endpoint_auth_method: "client_secret_post",
        ...(signsClaims ? { userinfo_signed_response_alg: "RS256" } : {}),
      },
    ],
    pkce: { required: () => false },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "key" }] },
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    cookies: { keys: ["a key of tests"] },
    acrValues: ["eidas1", "eidas2"],
    claims: {
      openid: ["sub"],
      acr: null,
      email: ["email", "email_verified"],
      given_name: ["given_name"],
      usual_name: ["usual_name"],
    },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        // Nobody is asked twice whether they want to leave.
        logoutSource: (ctx, form) => {
          const send = "<script>document.forms[0].submit()</script>";
          ctx.body = `<!doctype html><title>Fin</title>${form}<button form="op.logoutForm" name="logout" value="yes">Oui</button>`;
          ctx.body += send.replace("submit()", 'requestSubmit(document.querySelector("button"))');
        },
      },
    },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...started.person, sub }) }),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    // All that a board may ask for is granted: consent is not what is tested.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId ?? "",
        clientId: oidc.client?.clientId ?? "",
      });
      grant.addOIDCScope("openid email given_name usual_name");
      await grant.save();
      return grant;
    },
  };
}
