import { giveFile } from "../../candidate/given-file.ts";
import { servicesOf } from "../../services.ts";
import type { Route } from "./+types/invoice";

/** An invoice or a credit note as a PDF. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  const services = servicesOf(context);
  return giveFile(services, request, () => services.api.membership.invoice({ id: params.invoice }));
}
