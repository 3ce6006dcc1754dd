import type { OwnMembership } from "@tremplin/api";
import { addDays, centsOf, tierOf, vatOn, writtenIban } from "@tremplin/core/membership";
import { Button, ButtonLink, Fact, Facts, Notice, type NoticeTone } from "@tremplin/ui";
import { data } from "react-router";
import { CompanyTabs } from "../../employer/space/company-tabs.tsx";
import { longIsoDay } from "../../format/day.ts";
import { feeText } from "../../format/money.ts";
import { type Attempt, again, attempt, attemptOf, done, typedIn } from "../../forms/attempt.ts";
import { TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { InvoiceList } from "../../membership/invoice-list.tsx";
import { TierTable } from "../../membership/tier-table.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { type Unsent, unsent } from "../../unsent.ts";
import type { Route } from "./+types/own";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.membership.own({ slug: params.company }));
}

/** The page of the card's provider, ready to go to: its own site, so one goes there by a link. */
interface PayPage {
  readonly payUrl: string;
}

type Answered = Unsent<Attempt> | Unsent<PayPage>;

export async function action({ context, params, request }: Route.ActionArgs) {
  const { membership } = servicesOf(context).api;
  const form = await request.formData();
  const slug = params.company;
  const here = `/espace/entreprise/${slug}/adhesion`;
  const step = textOf(form, "step");
  if (step === "card") {
    const invoiceId = textOf(form, "invoice");
    const begun = await attempt(form, () => membership.payByCard({ slug, invoiceId }));
    return begun.ok ? data<Answered>(unsent({ payUrl: begun.value.url })) : begun.again;
  }
  if (step === "calculate") return data<Answered>(unsent(typedIn(form)));
  if (step === "withdraw") {
    const taken = await attempt(form, () => membership.withdraw({ slug }));
    return taken.ok ? done(here, "member-withdraw") : taken.again;
  }
  if (step !== "join") return again(form, [], { code: "unknown-action" });
  const told = { heads: textOf(form, "heads"), billingAddress: textOf(form, "billingAddress") };
  const asked = await attempt(form, () => membership.join({ slug, ...told }));
  return asked.ok ? done(here, "member-apply") : asked.again;
}

/** The membership of a company: where it stands, in plain words, and what there is to do. */
export default function OwnMembershipPage({ loaderData, actionData }: Route.ComponentProps) {
  const page = loaderData.unsent;
  const { t } = usePage();
  const answered = (actionData as Answered | undefined)?.unsent;
  const payUrl = answered && "payUrl" in answered ? answered.payUrl : null;
  const sent = attemptOf(answered && !("payUrl" in answered) ? unsent(answered) : undefined);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  const { company, membership, invoices, mayJoin } = page;
  const isOwing = invoices.some(({ owed }) => owed > 0);
  const isOver = membership === null || ["refused", "withdrawn", "lapsed"].includes(membership.state);
  return (
    <>
      <PageHead title={t("ownMembership.title")} />
      <h1>{company.name}</h1>
      <CompanyTabs {...company} />
      <h2>{t("ownMembership.title")}</h2>
      <p className="lead">{t("ownMembership.intro")}</p>
      {payUrl === null ? null : <GoToPay url={payUrl} />}
      <StateNotice page={page} />
      {membership?.state === "applied" && mayJoin ? (
        <Form attempt={of("withdraw")} prefix="annuler-">
          <p>
            <Button type="submit" name="step" value="withdraw">
              {t("ownMembership.withdraw")}
            </Button>
          </p>
        </Form>
      ) : null}
      {isOwing ? <Pay page={page} attempt={of("card")} /> : null}
      {isOver && !isOwing ? <Join page={page} attempt={of("join") ?? of("calculate")} /> : null}
      {invoices.length > 0 ? (
        <section className="space-part" aria-labelledby="factures">
          <h2 id="factures">{t("invoices.title")}</h2>
          <InvoiceList invoices={invoices} />
        </section>
      ) : null}
      <section className="space-part" aria-labelledby="tranches">
        <h2 id="tranches">{t("ownMembership.tiers")}</h2>
        <TierTable tiers={page.tiers} />
        {page.vat.note ? <p className="soft">{page.vat.note}</p> : null}
      </section>
    </>
  );
}

interface PartProps {
  readonly page: OwnMembership;
}

const tones: Readonly<Record<string, NoticeTone>> = {
  accepted: "warning",
  active: "success",
  grace: "warning",
  lapsed: "problem",
  refused: "problem",
};

/** Where it stands, in a sentence or two. */
function StateNotice({ page: { company, membership, graceDays } }: PartProps) {
  const { t } = usePage();
  if (membership === null) {
    return (
      <Notice>
        <p>{t("ownMembership.state.none", { company: company.name })}</p>
      </Notice>
    );
  }
  const { state, endsOn, reason } = membership;
  const day = endsOn === null ? "" : longIsoDay(endsOn);
  const last = endsOn === null ? "" : longIsoDay(addDays(endsOn, graceDays + 1));
  return (
    <Notice tone={tones[state] ?? "information"}>
      <p>{t(`ownMembership.state.${state}`, { day, last })}</p>
      {reason !== null && (state === "refused" || state === "withdrawn") ? (
        <p>{t("ownMembership.reason", { reason })}</p>
      ) : null}
    </Notice>
  );
}

function GoToPay({ url }: { readonly url: string }) {
  const { t } = usePage();
  return (
    <Notice tone="success" role="status" data-takes-focus="" tabIndex={-1}>
      <p>{t("ownMembership.byCardReady")}</p>
      <p>
        <ButtonLink look="strong" href={url} rel="noreferrer">
          {t("ownMembership.byCardGo")}
        </ButtonLink>
      </p>
    </Notice>
  );
}

/** How to pay what is owed: by transfer, and by card where there is a provider. */
function Pay({ page, attempt: sent }: PartProps & { readonly attempt: Attempt | null }) {
  const { t } = usePage();
  const owing = page.invoices.filter(({ owed }) => owed > 0);
  const { payment } = page;
  return (
    <section className="panel" aria-labelledby="payer">
      <h2 id="payer">{t("ownMembership.pay")}</h2>
      {page.takesCards ? (
        <Form attempt={sent} prefix="carte-">
          <input type="hidden" name="step" value="card" />
          <p className="button-row">
            {owing.map(({ id, number }) => (
              <Button key={id} type="submit" look="strong" name="invoice" value={id}>
                {t("ownMembership.byCard", { number })}
              </Button>
            ))}
          </p>
        </Form>
      ) : null}
      <h3>{t("ownMembership.byTransfer")}</h3>
      <Facts>
        {owing.map(({ id, number, owed }) => (
          <Fact key={id} term={t("invoices.invoice", { number })}>
            {feeText(owed)}
          </Fact>
        ))}
        <Fact term={t("ownMembership.iban")}>
          <span className="bank-number">{writtenIban(payment.iban)}</span>
        </Fact>
        <Fact term={t("ownMembership.bic")}>
          <span className="bank-number">{payment.bic}</span>
        </Fact>
        <Fact term={t("ownMembership.holder")}>{payment.holder}</Fact>
      </Facts>
      <p>{t("ownMembership.sayNumber")}</p>
    </section>
  );
}

/** Asks to join: the head count, what that costs, where the invoice goes. */
function Join({ page, attempt: sent }: PartProps & { readonly attempt: Attempt | null }) {
  const { t } = usePage();
  const { company, membership, tiers, vat, address, mayJoin } = page;
  if (!mayJoin) return <p>{t("ownMembership.onlyManagers", { company: company.name })}</p>;
  const typed = sent?.typed.get("heads")?.[0]?.trim() ?? "";
  const known = membership ? String(membership.heads) : "";
  const heads = /^\d{1,6}$/.test(typed || known) ? Number(typed || known) : null;
  return (
    <section className="panel" aria-labelledby="demander">
      <h2 id="demander">{t(membership === null ? "ownMembership.applyTitle" : "ownMembership.again")}</h2>
      <Form attempt={sent}>
        <TextField
          name="heads"
          label={t("ownMembership.heads")}
          hint={t("ownMembership.headsHint")}
          value={known}
          inputMode="numeric"
          maxLength={6}
        />
        <p>
          <Button type="submit" name="step" value="calculate">
            {t("ownMembership.calculate")}
          </Button>
        </p>
        <p role="status">{heads === null ? "" : feeOf(heads)}</p>
        <TextAreaField
          name="billingAddress"
          label={t("ownMembership.address")}
          hint={t("ownMembership.addressHint")}
          value={address}
          rows={3}
          maxLength={400}
        />
        <p className="form-actions">
          <Button type="submit" look="strong" name="step" value="join">
            {t("ownMembership.apply")}
          </Button>
        </p>
      </Form>
    </section>
  );

  function feeOf(count: number): string {
    const { label: tier, fee } = tierOf(tiers, count);
    const net = centsOf(fee);
    const amount = feeText(net + vatOn(net, vat.rate));
    const said = t("ownMembership.feeIs", { heads: count, amount, tier });
    return vat.rate > 0 ? `${said} ${t("ownMembership.feeTaxed")}` : said;
  }
}
