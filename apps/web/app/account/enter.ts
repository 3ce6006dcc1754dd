import { redirect } from "react-router";
import type { LetIn } from "./sign-in.ts";

/** Where the second step is asked for, before one goes on to a page. */
export function secondStepPath(back: string): string {
  return `/connexion/deux-etapes?retour=${encodeURIComponent(back)}`;
}

/** Goes on to a page as whoever has just been let in, by the second step when it is due. */
export function enter({ headers, secondStepDue }: LetIn, back: string): Response {
  return redirect(secondStepDue ? secondStepPath(back) : back, { status: 303, headers });
}
