import { closeReasons, fillChannels } from "@tremplin/core/offer";
import { Button } from "@tremplin/ui";
import type { ReactNode } from "react";
import type { Attempt } from "../forms/attempt.ts";
import { SelectField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { textOf } from "../forms/text-of.ts";
import { usePage } from "../page.ts";

interface EndFormProps {
  readonly attempt: Attempt | null;
  /** A heading, where the form has none above it. */
  readonly children?: ReactNode;
}

/** Says that the job is taken, and how somebody was found. */
export function FillForm({ attempt, children }: EndFormProps) {
  const { t } = usePage();
  return (
    <Form attempt={attempt} prefix="pourvu-">
      {children}
      <input type="hidden" name="step" value="fill" />
      <SelectField
        name="fillChannel"
        label={t("ownOffers.channel")}
        empty={t("draft.choose")}
        options={fillChannels.map((value) => ({ value, label: t(`fillChannel.${value}`) }))}
      />
      <p>
        <Button type="submit">{t("ownOffers.fill")}</Button>
      </p>
    </Form>
  );
}

/** Takes an offer away for good, and says why. */
export function CloseForm({ attempt, children }: EndFormProps) {
  const { t } = usePage();
  return (
    <Form attempt={attempt} prefix="fermer-">
      {children}
      <input type="hidden" name="step" value="close" />
      <SelectField
        name="closeReason"
        label={t("ownOffers.why")}
        empty={t("draft.choose")}
        options={closeReasons.map((value) => ({ value, label: t(`closeReason.${value}`) }))}
      />
      <p>
        <Button type="submit">{t("ownOffers.close")}</Button>
      </p>
    </Form>
  );
}

/** The step that a form asks for, with what these two forms tell beside it. */
export function stepIn(form: FormData) {
  const step = textOf(form, "step");
  return {
    step,
    ...(step === "close" ? { closeReason: textOf(form, "closeReason") } : {}),
    ...(step === "fill" ? { fillChannel: textOf(form, "fillChannel") } : {}),
  };
}
