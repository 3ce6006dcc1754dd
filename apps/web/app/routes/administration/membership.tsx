import type { CreditEffect, MembershipPage } from "@tremplin/api";
import type { PaymentWay } from "@tremplin/core/membership";
import { Button, Disclosure, Fact, Facts } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { longIsoDay } from "../../format/day.ts";
import { feeText } from "../../format/money.ts";
import { writtenSiret } from "../../format/siret.ts";
import { type Attempt, again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { SelectField, TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { InvoiceList } from "../../membership/invoice-list.tsx";
import { MoneyFields } from "../../membership/money-fields.tsx";
import { StateTag } from "../../membership/state-tag.tsx";
import { Refund, UndoPaid } from "../../membership/undo-invoice.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { Moment } from "../../table/moment.tsx";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/membership";

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await servicesOf(context).api.membership.all.show({ id: params.membership });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request, params: { membership: id } }: Route.ActionArgs) {
  const form = await request.formData();
  const { all } = servicesOf(context).api.membership;
  const text = (name: string) => textOf(form, name);
  const decide = (step: "accept" | "refuse" | "drop") => () =>
    all.decide({ id, step, reason: text("reason") });
  const steps = {
    accept: decide("accept"),
    refuse: decide("refuse"),
    drop: decide("drop"),
    pay: () =>
      all.pay({
        id,
        invoiceId: text("invoiceId"),
        amount: text("amount"),
        paidOn: text("paidOn"),
        // What is none of the ways is refused beside its field.
        way: text("way") as PaymentWay,
      }),
    credit: () =>
      all.credit({
        id,
        invoiceId: text("invoice"),
        // Only the form of a paid invoice asks for these.
        ...(form.has("effect") ? { effect: text("effect") as CreditEffect, reason: text("reason") } : {}),
      }),
    refund: () =>
      all.refund({
        id,
        invoiceId: text("invoice"),
        amount: text("amount"),
        paidOn: text("paidOn"),
        way: text("way") as PaymentWay,
      }),
    invoice: () => all.invoice({ id, heads: text("heads") }),
  };
  const step = text("step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const changed = await attempt<null>(form, steps[step as keyof typeof steps]);
  return changed.ok ? done(`/espace/administration/adhesions/${id}`, `member-${step}`) : changed.again;
}

/** One membership: where it stands, what may be decided, its invoices and payments, what happened. */
export default function ShowMembership({ loaderData, actionData }: Route.ComponentProps) {
  const page = loaderData.unsent;
  const { t } = usePage();
  const { company, membership, fee, invoices, payments } = page;
  const sent = attemptOf(actionData);
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  return (
    <AdministrationPage title="memberships.title" heading={company.name}>
      <Facts>
        <Fact term={t("column.state")}>
          <StateTag state={membership.state} />
          {membership.reason === null ? null : <span className="soft cell-line">{membership.reason}</span>}
        </Fact>
        <Fact term={t("memberships.heads")}>{membership.heads}</Fact>
        <Fact term={t("memberships.fee")}>
          {t("memberships.feeOf", { amount: feeText(fee.total), tier: fee.tier })}
        </Fact>
        {membership.startsOn !== null && membership.endsOn !== null ? (
          <Fact term={t("memberships.period")}>
            {t("memberships.periodOf", {
              from: longIsoDay(membership.startsOn),
              until: longIsoDay(membership.endsOn),
            })}
          </Fact>
        ) : null}
        <Fact term={t("column.siret")}>{company.siret ? writtenSiret(company.siret) : "–"}</Fact>
        <Fact term={t("memberships.billing")}>
          <span className="pre-line">{membership.billingAddress}</span>
        </Fact>
      </Facts>
      <p>
        <a href={`/espace/entreprise/${company.slug}/membres`}>{t("column.members")}</a>
      </p>
      <Decisions page={page} attemptOf={of} />
      <section className="space-part" aria-labelledby="factures">
        <h2 id="factures">{t("invoices.title")}</h2>
        {of("credit") && !of("credit")?.typed.has("effect") ? (
          <Form attempt={of("credit")}>{null}</Form>
        ) : null}
        <InvoiceList
          invoices={invoices}
          actions={({ id, number, owed, paid }) =>
            owed > 0 && paid === 0 ? (
              <form method="post">
                <input type="hidden" name="invoice" value={id} />
                <Button
                  type="submit"
                  look="quiet"
                  name="step"
                  value="credit"
                  aria-label={t("memberships.creditOf", { number })}
                >
                  {t("memberships.credit")}
                </Button>
              </form>
            ) : null
          }
        />
        <UndoPaid invoices={invoices} steps={page.steps} attempt={of("credit")} />
        <Refund invoices={invoices} attempt={of("refund")} />
        {page.mayInvoice ? (
          <Disclosure summary={t("memberships.invoiceNew")} open={of("invoice") !== null}>
            <Form attempt={of("invoice")} prefix="facture-">
              <p>{t("memberships.invoiceHow")}</p>
              <TextField
                name="heads"
                label={t("memberships.heads")}
                value={String(membership.heads)}
                inputMode="numeric"
                maxLength={6}
              />
              <p>
                <Button type="submit" name="step" value="invoice">
                  {t("memberships.invoice")}
                </Button>
              </p>
            </Form>
          </Disclosure>
        ) : null}
      </section>
      <Payments page={page} attempt={of("pay")} />
      {payments.length === 0 ? null : (
        <ul className="plain-list">
          {payments.map(({ id, number, amount, paidOn, way, recordedByName }) => (
            <li key={id} className="plain-row">
              <span>
                {feeText(amount)} · {t(`paymentWay.${way}`)} · {number}
              </span>
              <span className="soft">
                {longIsoDay(paidOn)}, {recordedByName}
              </span>
            </li>
          ))}
        </ul>
      )}
      <section className="space-part" aria-labelledby="histoire">
        <h2 id="histoire">{t("memberships.history")}</h2>
        <ul className="plain-list">
          {page.events.map(({ id, at, actorName, step, reason }) => (
            <li key={id} className="plain-row">
              <span>
                {t(`memberStep.${step}`)}
                {reason === null ? null : <span className="soft"> {reason}</span>}
              </span>
              <span className="soft">
                {actorName}, <Moment at={at} withTime />
              </span>
            </li>
          ))}
        </ul>
      </section>
    </AdministrationPage>
  );
}

function Decisions({
  page: { steps, fee },
  attemptOf: of,
}: {
  readonly page: MembershipPage;
  readonly attemptOf: (step: string) => Attempt | null;
}) {
  const { t } = usePage();
  return (
    <>
      {steps.includes("accept") ? (
        <Form attempt={of("accept")} prefix="accepter-">
          <p>{t("memberships.acceptHow", { amount: feeText(fee.total) })}</p>
          <p>
            <Button type="submit" look="strong" name="step" value="accept">
              {t("memberships.accept")}
            </Button>
          </p>
        </Form>
      ) : null}
      {(["refuse", "drop"] as const)
        .filter((step) => steps.includes(step))
        .map((step) => (
          <Disclosure key={step} summary={t(`memberships.${step}`)} open={of(step) !== null}>
            <Form attempt={of(step)} prefix={`${step}-`}>
              {step === "drop" ? <p>{t("memberships.dropHow")}</p> : null}
              <TextAreaField
                name="reason"
                label={t("memberships.reason")}
                hint={t("memberships.reasonHint")}
                rows={3}
                maxLength={1_000}
              />
              <p>
                <Button type="submit" name="step" value={step}>
                  {t(`memberships.${step}`)}
                </Button>
              </p>
            </Form>
          </Disclosure>
        ))}
    </>
  );
}

/** Notes a payment of an invoice that waits. */
function Payments({
  page: { invoices },
  attempt: sent,
}: {
  readonly page: MembershipPage;
  readonly attempt: Attempt | null;
}) {
  const { t } = usePage();
  const owing = invoices.filter(({ owed }) => owed > 0);
  const [first] = owing;
  if (!first && invoices.length === 0) return null;
  return (
    <section className="space-part" aria-labelledby="paiements">
      <h2 id="paiements">{t("memberships.payments")}</h2>
      {first ? (
        <Disclosure summary={t("memberships.payTitle")} open={sent !== null}>
          <Form attempt={sent} prefix="paiement-">
            <SelectField
              name="invoiceId"
              label={t("memberships.payWhich")}
              options={owing.map(({ id, number, owed }) => ({
                value: id,
                label: t("memberships.payWhichOf", { number, amount: feeText(owed) }),
              }))}
            />
            <MoneyFields cents={first.owed} day={t("memberships.paidOn")} />
            <p>
              <Button type="submit" look="strong" name="step" value="pay">
                {t("memberships.payNow")}
              </Button>
            </p>
          </Form>
        </Disclosure>
      ) : null}
    </section>
  );
}
