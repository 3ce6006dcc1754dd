import type { ListedAntenna } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import type { Attempt } from "../forms/attempt.ts";
import { TextField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

/** An antenna as a place where advisors receive, or a new one. The name of one of instance.json is changed there. */
export function OfficeForm({
  antenna,
  attempt: sent,
}: {
  readonly antenna: ListedAntenna | null;
  readonly attempt: Attempt | null;
}) {
  const { t } = usePage();
  const { id = "", name = "", place = "", address = "", members = 0, isDeclared = false } = antenna ?? {};
  return (
    <Form attempt={sent} prefix={`${id || "nouvelle"}-`}>
      <input type="hidden" name="antenna" value={id} />
      <TextField
        name="name"
        label={t("administration.antennaName")}
        hint={isDeclared ? t("administration.antennaDeclared") : undefined}
        value={name}
        readOnly={isDeclared}
        maxLength={80}
      />
      <TextField
        name="place"
        label={t("column.town")}
        hint={t("administration.townHint")}
        value={place}
        optional
        maxLength={200}
      />
      <TextField
        name="address"
        label={t("administration.address")}
        value={address}
        optional
        maxLength={200}
      />
      <p className="form-actions">
        <Button
          type="submit"
          look={antenna ? "plain" : "strong"}
          name="step"
          value={antenna ? "change" : "open"}
        >
          {t(antenna ? "administration.save" : "administration.antennaOpen")}
        </Button>
        {antenna && members === 0 ? (
          <Button type="submit" name="step" value="close">
            {t("administration.antennaClose")}
          </Button>
        ) : null}
      </p>
    </Form>
  );
}
