import { redirect } from "react-router";

/** The short address at the end of text messages: to where one chooses them. */
export function loader() {
  return redirect("/espace/compte/notifications");
}
