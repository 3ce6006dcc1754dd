import { type OfferSearch, offerSearchParams } from "@tremplin/core/offer";
import { Button, ButtonLink, Icon } from "@tremplin/ui";
import { ButtonForm } from "../forms/button-form.tsx";
import { usePage } from "../page.ts";

/** Keeps the search: in one tap for who has signed in, by an address for others. Nothing on a board without alerts. */
export function AlertMe({ search }: { readonly search: OfferSearch }) {
  const { t, actor, has } = usePage();
  if (!has("alerts")) return null;
  const query = offerSearchParams({ ...search, page: 1, view: "list" }).toString();
  if (actor.kind === "visitor") {
    return (
      <ButtonLink href={`/inscription/alerte${query && `?${query}`}`} rel="nofollow">
        <Icon name="bell" />
        {t("alert.keep")}
      </ButtonLink>
    );
  }
  return (
    <ButtonForm action="/espace/alertes">
      <input type="hidden" name="query" value={query} />
      <Button type="submit" name="intent" value="keep">
        <Icon name="bell" />
        {t("alert.keep")}
      </Button>
    </ButtonForm>
  );
}
