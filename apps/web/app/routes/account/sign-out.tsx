import { redirect } from "react-router";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/sign-out";

export function loader() {
  return redirect("/");
}

export async function action({ context }: Route.ActionArgs) {
  const headers = await servicesOf(context).signIn.signOut();
  headers.append("clear-site-data", '"cache"');
  return redirect("/", { status: 303, headers });
}
