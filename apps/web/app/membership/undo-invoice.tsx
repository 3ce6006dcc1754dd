import type { CreditEffect, InvoiceView } from "@tremplin/api";
import type { MemberStep } from "@tremplin/core/membership";
import { Button, Disclosure } from "@tremplin/ui";
import { feeText } from "../format/money.ts";
import type { Attempt } from "../forms/attempt.ts";
import { SelectField, TextAreaField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";
import { MoneyFields } from "./money-fields.tsx";

interface UndoProps {
  readonly invoices: readonly InvoiceView[];
  readonly attempt: Attempt | null;
}

/** Undoes an invoice that was paid, by a credit note that says why, and says what becomes of the year. */
export function UndoPaid({
  invoices,
  steps,
  attempt: sent,
}: UndoProps & { readonly steps: readonly MemberStep[] }) {
  const { t } = usePage();
  const paid = invoices.filter(
    ({ kind, isCredited, paid, isSettled }) => kind === "invoice" && !isCredited && (isSettled || paid > 0),
  );
  if (paid.length === 0) return null;
  const attempt = sent?.typed.has("effect") ? sent : null;
  const effects: readonly CreditEffect[] = [
    "none",
    ...(["leave", "take-back"] as const).filter((step) => steps.includes(step)),
  ];
  return (
    <Disclosure summary={t("memberships.creditPaid")} open={attempt !== null}>
      <Form attempt={attempt} prefix="avoir-">
        <p>{t("memberships.creditPaidHow")}</p>
        <SelectField
          name="invoice"
          label={t("memberships.creditWhich")}
          options={paid.map(({ id, number, total }) => ({
            value: id,
            label: `${number} · ${feeText(total)}`,
          }))}
        />
        <SelectField
          name="effect"
          label={t("memberships.effect")}
          options={effects.map((effect) => ({ value: effect, label: t(`memberships.effect.${effect}`) }))}
        />
        <TextAreaField
          name="reason"
          label={t("memberships.reason")}
          hint={t("memberships.reasonHint")}
          rows={3}
          maxLength={1_000}
        />
        <p>
          <Button type="submit" name="step" value="credit">
            {t("memberships.credit")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}

/** Notes money that was given back for an invoice that a credit note undid; nothing where there is none to give. */
export function Refund({ invoices, attempt }: UndoProps) {
  const { t } = usePage();
  const due = invoices.filter(({ toGiveBack }) => toGiveBack > 0);
  const [first] = due;
  if (!first) return null;
  return (
    <Disclosure summary={t("memberships.refundTitle")} open={attempt !== null}>
      <Form attempt={attempt} prefix="remboursement-">
        <p>{t("memberships.refundHow")}</p>
        <SelectField
          name="invoice"
          label={t("memberships.payWhich")}
          options={due.map(({ id, number, toGiveBack }) => ({
            value: id,
            label: `${number} · ${feeText(toGiveBack)}`,
          }))}
        />
        <MoneyFields cents={first.toGiveBack} day={t("memberships.refundedOn")} />
        <p>
          <Button type="submit" look="strong" name="step" value="refund">
            {t("memberships.refund")}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}
