import { offerOrigins, offersTable } from "@tremplin/core/administration";
import { contractKinds, offerStates } from "@tremplin/core/offer";
import { parseTableQuery } from "@tremplin/core/table";
import { Button, Disclosure, Tag } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { contractName } from "../../format/contract.ts";
import { again, attemptOf } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { bulkAnswer, outcomeOf } from "../../table/bulk-answer.ts";
import { DataTable } from "../../table/data-table.tsx";
import { Moment } from "../../table/moment.tsx";
import { tickedIds } from "../../table/ticked-ids.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/offers";

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = parseTableQuery(offersTable, new URL(request.url).searchParams);
  return unsent({ query, ...(await servicesOf(context).api.administration.offers.list(query)) });
}

const steps = ["approve", "pause", "close"] as const;

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const step = steps.find((each) => each === textOf(form, "step"));
  if (!step) return again(form, [], { code: "unknown-action" });
  const { offers } = servicesOf(context).api.administration;
  return bulkAnswer({ form, request, code: `offers-${step}` }, () =>
    offers.change({ ids: tickedIds(form), step, reason: textOf(form, "reason") }),
  );
}

/** Every offer, in whatever state: those to publish, and those to take off the board. */
export default function Offers({ loaderData, actionData }: Route.ComponentProps) {
  const { query, total, rows } = loaderData.unsent;
  const { t } = usePage();
  return (
    <AdministrationPage title="administration.offers">
      <DataTable
        table={{ path: "/espace/administration/offres", shape: offersTable, query }}
        caption={t("administration.offers")}
        count={t("administration.offersFound", { count: total })}
        total={total}
        rows={rows}
        hint={t("administration.offersHint")}
        hasFile
        filters={[
          {
            name: "etat",
            kind: "choice",
            label: t("column.state"),
            options: offerStates.map((state) => ({ value: state, label: t(`offerState.${state}`) })),
          },
          {
            name: "contrat",
            kind: "choice",
            label: t("column.contract"),
            options: contractKinds.map((kind) => ({ value: kind, label: contractName(kind, t) })),
          },
          {
            name: "origine",
            kind: "choice",
            label: t("column.source"),
            options: offerOrigins.map((origin) => ({
              value: origin,
              label: t(`administration.origin.${origin}`),
            })),
          },
        ]}
        columns={[
          {
            key: "title",
            label: t("column.offer"),
            sort: "titre",
            cell: (offer) => (
              <>
                <a href={`/espace/offres/${offer.id}`}>{offer.title}</a>
                <span className="soft cell-line">{contractName(offer.contract, t)}</span>
              </>
            ),
          },
          {
            key: "company",
            label: t("column.company"),
            sort: "entreprise",
            cell: ({ companyName, placeLabel }) => (
              <>
                {companyName ?? "–"}
                <span className="soft cell-line">{placeLabel}</span>
              </>
            ),
          },
          {
            key: "state",
            label: t("column.state"),
            cell: ({ state }) => <Tag>{t(`offerState.${state}`)}</Tag>,
          },
          {
            key: "updated",
            label: t("column.updatedAt"),
            sort: "modification",
            cell: ({ updatedAt }) => <Moment at={updatedAt} />,
          },
          {
            key: "published",
            label: t("column.publishedAt"),
            sort: "publication",
            cell: ({ publishedAt }) => <Moment at={publishedAt} />,
          },
          {
            key: "expires",
            label: t("column.expiresAt"),
            sort: "fin",
            cell: ({ expiresAt }) => <Moment at={expiresAt} />,
          },
        ]}
        bulk={{
          attempt: attemptOf(actionData),
          outcome: outcomeOf(actionData),
          nameOf: ({ title, companyName }) => [title, companyName].filter(Boolean).join(", "),
          actions: (
            <>
              <Button type="submit" name="step" value="approve">
                {t("bulk.offers.approve")}
              </Button>
              <Disclosure summary={t("bulk.offers.end")} open={actionData !== undefined}>
                <p>{t("bulk.offers.endWarning")}</p>
                <TextField name="reason" label={t("bulk.reasonCompany")} maxLength={500} />
                <p className="button-row">
                  <Button type="submit" name="step" value="pause">
                    {t("bulk.offers.pause")}
                  </Button>
                  <Button type="submit" name="step" value="close">
                    {t("bulk.offers.close")}
                  </Button>
                </p>
              </Disclosure>
            </>
          ),
        }}
      />
    </AdministrationPage>
  );
}
