import { StartError } from "../start-error.ts";

/** How the board's public address is known. */
export interface OriginRules {
  /** `https://emploi.exemple.fr`, without a path; null: what each request says. */
  readonly publicUrl: string | null;
  /** A proxy of ours stands before the server: what `X-Forwarded-*` says is its word, not the visitor's. */
  readonly trustProxy: boolean;
}

const validHost = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Reads `PUBLIC_URL` and `TRUST_PROXY=1`. Throws on an address that is none. */
export function originRules(env: Readonly<Record<string, string | undefined>>): OriginRules {
  const given = env.PUBLIC_URL?.trim();
  if (given && !(URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))) {
    throw new StartError(
      `PUBLIC_URL doit être une adresse comme https://emploi.exemple.fr, pas « ${given} ».`,
    );
  }
  return { publicUrl: given ? new URL(given).origin : null, trustProxy: env.TRUST_PROXY === "1" };
}

/**
 * Origin of the addresses that an answer may contain. Null when the request's host is not a host
 * name: it would end up in links and caches.
 */
export function originOf(request: Request, rules: OriginRules): string | null {
  if (rules.publicUrl !== null) return rules.publicUrl;
  const url = new URL(request.url);
  const host = hostOf(request, rules);
  const scheme =
    (rules.trustProxy && lastOf(request.headers.get("x-forwarded-proto"))) || url.protocol.slice(0, -1);
  if (host === null || !/^https?$/.test(scheme)) return null;
  return `${scheme}://${host}`;
}

/** The host that a request was sent to, lower case, with its port; null when it is no host name. */
export function hostOf(request: Request, { trustProxy }: OriginRules): string | null {
  const host = (trustProxy && lastOf(request.headers.get("x-forwarded-host"))) || new URL(request.url).host;
  return validHost.test(host) ? host.toLowerCase() : null;
}

/** Each proxy appends: the last value is the one of the nearest, which is ours. */
function lastOf(header: string | null): string | undefined {
  return header?.split(",").at(-1)?.trim();
}
