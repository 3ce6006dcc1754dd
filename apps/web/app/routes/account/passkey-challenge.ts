import { begunResponse } from "../../account/begun.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/passkey-challenge";

/** A challenge for the sign-in page's script. */
export async function action({ context }: Route.ActionArgs) {
  const { signIn, t } = servicesOf(context);
  return begunResponse(await signIn.askPasskey(), t);
}
