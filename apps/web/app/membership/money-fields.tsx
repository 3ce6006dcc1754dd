import { paymentWays } from "@tremplin/core/membership";
import { isoDay } from "../format/day.ts";
import { SelectField, TextField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";

/** How much money changed hands, on which day and how: all of it and today, unless somebody says otherwise. */
export function MoneyFields({ cents, day }: { readonly cents: number; readonly day: string }) {
  const { t, now, instance } = usePage();
  return (
    <>
      <TextField
        name="amount"
        label={t("memberships.amount")}
        value={(cents / 100).toFixed(2).replace(".", ",")}
        inputMode="decimal"
        maxLength={20}
      />
      <TextField name="paidOn" type="date" label={day} value={isoDay(now(), instance.config.timeZone)} />
      <SelectField
        name="way"
        label={t("memberships.way")}
        options={paymentWays.map((way) => ({ value: way, label: t(`paymentWay.${way}`) }))}
      />
    </>
  );
}
