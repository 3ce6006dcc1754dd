import type { EditedCompany } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import type { Attempt } from "../../forms/attempt.ts";
import { CheckField, SelectField, TextAreaField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PlaceField } from "../../forms/place-field.tsx";
import { usePage } from "../../page.ts";
import { headcountOptions } from "../headcount.ts";

interface EditFormProps {
  readonly attempt: Attempt | null;
  readonly edited: EditedCompany;
}

/** What the page of a company says. */
export function EditForm({ attempt, edited: { company, profile, place, ...edited } }: EditFormProps) {
  const { t } = usePage();
  return (
    <Form attempt={attempt}>
      <TextField name="name" label={t("companySignUp.name")} value={company.name} maxLength={120} />
      <TextField
        name="activity"
        label={t("companySignUp.activity")}
        hint={t("companySignUp.activityHint")}
        value={company.activity ?? ""}
        optional
        maxLength={120}
      />
      <TextAreaField
        name="description"
        label={t("companySpace.description")}
        hint={t("companySpace.descriptionHint")}
        value={company.description ?? ""}
        optional
        rows={8}
        maxLength={6_000}
      />
      <SelectField
        name="headcount"
        label={t("companySpace.headcount")}
        options={headcountOptions(company.headcount, t)}
        value={company.headcount ?? ""}
        empty={t("companySpace.headcountNone")}
        optional
      />
      <TextField
        name="address"
        label={t("companySignUp.address")}
        value={profile.address ?? ""}
        optional
        autoComplete="street-address"
        maxLength={200}
      />
      <PlaceField name="place" label={t("companySignUp.place")} value={place} />
      <TextField
        name="website"
        label={t("companySpace.website")}
        hint={t("companySpace.websiteHint")}
        value={company.website ?? ""}
        optional
        inputMode="url"
        autoComplete="url"
        maxLength={200}
      />
      <TextField
        name="phone"
        type="tel"
        label={t("companySignUp.phone")}
        hint={t("companySpace.phoneHint")}
        value={profile.phone ?? ""}
        optional
        autoComplete="tel"
        maxLength={30}
      />
      <TextField
        name="spontaneousUntil"
        type="date"
        label={t("companySpace.spontaneous")}
        hint={t("companySpace.spontaneousHint")}
        value={profile.spontaneousUntil ?? ""}
        optional
      />
      <Colleagues {...edited} emailDomain={profile.emailDomain} />
      <p className="form-actions">
        <Button look="strong" type="submit">
          {t("companySpace.save")}
        </Button>
        <Button type="submit" name="step" value="preview">
          {t("companySpace.seeFirst")}
        </Button>
      </p>
    </Form>
  );
}

/** Whether colleagues are known by their address: for those who manage the members. */
function Colleagues({
  mayManageMembers,
  emailDomain,
}: Pick<EditedCompany, "mayManageMembers"> & { readonly emailDomain: string | null }) {
  const { t } = usePage();
  if (!mayManageMembers || emailDomain === null) return null;
  return (
    <>
      <CheckField name="knowsColleagues" checked>
        {t("companySpace.knowsColleagues", { domain: emailDomain })}
      </CheckField>
      <p className="soft">{t("companySpace.knowsColleaguesHint")}</p>
    </>
  );
}
