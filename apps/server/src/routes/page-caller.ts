import type { Caller } from "@tremplin/api";
import type { Actor } from "@tremplin/core/account";
import type { Language } from "@tremplin/instance/words";
import type { TRPCError } from "@trpc/server";
import { isStrangeInput, strangeInputStatus } from "../http/strange-input.ts";
import type { Services } from "../services.ts";

interface Asking {
  readonly request: Request;
  readonly origin: string;
  readonly actor: Actor;
  /** Stands for where on the network it comes from. */
  readonly place: string;
  /** The page's. */
  readonly language: Language;
}

/**
 * Procedures for a page. One that the actor may not call ends the page, as React Router understands
 * it: by the way to sign in, with where to come back, or by the page that says no. One that does not take what
 * it is given, by the page that says that there is no such address: that is no fault of ours, and not for the log.
 */
export function pageCaller(services: Services, { request, origin, actor, place, language }: Asking): Caller {
  return services.caller(
    origin,
    actor,
    (error) => {
      if (error.code === "UNAUTHORIZED") throw toSignIn(request);
      if (error.code === "FORBIDDEN") throw new Response(null, { status: 403 });
      if (isStrangeInput(error)) throw notTaken(request, error);
    },
    place,
    language,
  );
}

function toSignIn({ url }: Request): Response {
  const { pathname, search } = new URL(url);
  // The page of a form is the one that knows what was typed in it, its query included.
  const back = pathname + search;
  return new Response(null, {
    status: 302,
    headers: { location: `/connexion?retour=${encodeURIComponent(back)}` },
  });
}

/** Says what is wrong, too: a form is shown again with it. */
function notTaken({ method }: Request, { code, cause }: TRPCError): Response {
  return Object.assign(new Response(null, { status: strangeInputStatus(method) }), { code, cause });
}
