import { begunResponse } from "../../account/begun.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/new-passkey";

/** What the script of the page of passkeys needs to make one. */
export async function action({ context }: Route.ActionArgs) {
  const { api, signIn, t } = servicesOf(context);
  // Only for who has signed in.
  await api.account.passkeys();
  return begunResponse(await signIn.beginPasskey(), t);
}
