import { ownPath } from "@tremplin/core/account";
import type { Language } from "@tremplin/instance/words";
import { redirect } from "react-router";
import { textOf } from "../../forms/text-of.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/language";

/** Whoever comes by the address alone (a page loaded anew, a sign-in that led back here) has chosen nothing. */
export function loader() {
  return redirect("/espace");
}

/** Keeps the language that somebody who has signed in chose on a page, and leads back to it. */
export async function action({ context, request }: Route.ActionArgs) {
  const { api, baseUrl } = servicesOf(context);
  const form = await request.formData();
  // One that the board does not offer is none: the page stays as it was.
  const language = textOf(form, "langue") as Language;
  await api.notification.chooseLanguage({ language }).catch(() => null);
  // With its origin: the language of the address that the form was sent to is not put before it.
  return redirect(baseUrl + ownPath(textOf(form, "retour")), 303);
}
