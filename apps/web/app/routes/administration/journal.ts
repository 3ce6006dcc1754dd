import { redirect } from "react-router";
import { attempt } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { servicesOf } from "../../services.ts";
import { attachment } from "../../table/attachment.ts";
import type { Route } from "./+types/journal";

const page = "/espace/administration/adhesions/comptabilite";

/** The file is taken by a form only, as it leaves a trace: whoever comes by the address is led to the form. */
export function loader() {
  return redirect(page);
}

/** The accountant's journal of some days. Days that can't be are told where they were typed. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const [from, until] = [textOf(form, "from"), textOf(form, "until")];
  const made = await attempt(form, () => servicesOf(context).api.membership.all.journal({ from, until }));
  if (!made.ok) return redirect(`${page}?${new URLSearchParams({ du: from, au: until, erreur: "1" })}`, 303);
  const { name, contentType, bytes } = made.value;
  return new Response(bytes, {
    headers: { "content-type": contentType, "content-disposition": attachment(name) },
  });
}
