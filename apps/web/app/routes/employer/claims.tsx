import type { RouterOutputs } from "@tremplin/api";
import { companyPath } from "@tremplin/core/employer";
import { Button, Fact, Facts, Notice } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import { writtenSiret } from "../../format/siret.ts";
import { type Attempt, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { CheckField, TextAreaField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/claims";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.employer.claims.waiting());
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { api } = servicesOf(context);
  const step = textOf(form, "step") === "accept" ? "accept" : "refuse";
  const confirmsDomain = form.has("confirmsDomain");
  const decision = { id: textOf(form, "id"), step, reason: textOf(form, "reason"), confirmsDomain } as const;
  const decided = await attempt(form, () => api.employer.claims.decide(decision));
  if (!decided.ok) return decided.again;
  return done("/espace/moderation/entreprises", step === "accept" ? "claim-accepted" : "claim-refused");
}

export default function CompanyClaims({ loaderData, actionData }: Route.ComponentProps) {
  const waiting = loaderData.unsent;
  const { t } = usePage();
  const sent = attemptOf(actionData);
  return (
    <>
      <PageHead title={t("claim.title")} />
      <h1>{t("claim.title")}</h1>
      <p>{t("claim.count", { count: waiting.length })}</p>
      {waiting.map(({ claim, ...known }) => (
        <Claim
          key={claim.id}
          claim={claim}
          {...known}
          attempt={sent?.typed.get("id")?.[0] === claim.id ? sent : null}
        />
      ))}
    </>
  );
}

type Waiting = RouterOutputs["employer"]["claims"]["waiting"][number];

/** One claim: who asks, for what, who is there already; then the decision. */
function Claim({
  claim,
  members,
  domain,
  wasTurnedAway,
  attempt: sent,
}: Waiting & { readonly attempt: Attempt | null }) {
  const { t, instance } = usePage();
  const { id, phone, form } = claim;
  const siret = claim.siret ?? form?.siret ?? null;
  return (
    <article className="claim" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{t("claim.who", { name: claim.claimantName, company: claim.companyName })}</h2>
      {wasTurnedAway ? (
        <Notice tone="warning">
          <p>{t("claim.turnedAway")}</p>
        </Notice>
      ) : null}
      <Facts>
        <Fact term={t("claim.email")}>{claim.claimantEmail}</Fact>
        {phone ? <Fact term={t("claim.phone")}>{phone}</Fact> : null}
        <Fact
          term={t("claim.company")}
          note={siret ? t("claim.siret", { siret: writtenSiret(siret) }) : null}
        >
          <a href={companyPath(claim.companySlug)}>{claim.companyName}</a>
          {claim.placeLabel ? `, ${claim.placeLabel}` : null}
        </Fact>
        {form ? (
          <Fact term={t("claim.register")}>
            {t(form.isVerified ? "claim.registerKnows" : "claim.registerSilent")}
          </Fact>
        ) : null}
        <Fact term={t("claim.members")}>
          {members.length > 0 ? members.join(", ") : t("claim.membersNone")}
        </Fact>
        <Fact term={t("claim.asked")}>{longDay(claim.requestedAt, instance.config.timeZone)}</Fact>
      </Facts>
      <Form attempt={sent} prefix={`${id}-`}>
        <input type="hidden" name="id" value={id} />
        <TextAreaField
          name="reason"
          label={t("claim.reason")}
          hint={t("claim.reasonHint")}
          optional
          rows={3}
          maxLength={1_000}
        />
        {domain ? (
          <CheckField name="confirmsDomain">{t("claim.confirmsDomain", { domain })}</CheckField>
        ) : null}
        <p className="form-actions">
          <Button look="strong" type="submit" name="step" value="accept">
            {t("claim.accept")}
          </Button>
          <Button type="submit" name="step" value="refuse">
            {t("claim.refuse")}
          </Button>
        </p>
      </Form>
    </article>
  );
}
