import type { LookedUp } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { writtenSiret } from "../../format/siret.ts";
import type { Attempt } from "../../forms/attempt.ts";
import { TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { PlaceField } from "../../forms/place-field.tsx";
import { usePage } from "../../page.ts";
import { RegisterNotice } from "./register-notice.tsx";

interface DescribeCompanyProps {
  readonly attempt: Attempt | null;
  readonly found: LookedUp;
}

/** What was found, to be corrected, and who asks. */
export function DescribeCompany({ attempt, found: { siret, register, place } }: DescribeCompanyProps) {
  const { t } = usePage();
  const known = register.kind === "found" ? register.company : null;
  return (
    <>
      <p>
        {t("companySignUp.forSiret", { siret: writtenSiret(siret) })}{" "}
        <a href="/inscription/entreprise">{t("companySignUp.otherSiret")}</a>
      </p>
      <RegisterNotice register={register} />
      <Form attempt={attempt}>
        <input type="hidden" name="siret" value={siret} />
        <fieldset className="form-part">
          <legend>{t("companySignUp.company")}</legend>
          <TextField
            name="name"
            label={t("companySignUp.name")}
            hint={t("companySignUp.nameHint")}
            value={known?.name ?? ""}
            autoComplete="organization"
            maxLength={120}
          />
          <TextField
            name="activity"
            label={t("companySignUp.activity")}
            hint={t("companySignUp.activityHint")}
            optional
            maxLength={120}
          />
          <TextField
            name="address"
            label={t("companySignUp.address")}
            hint={t("companySignUp.addressHint")}
            value={known?.address ?? ""}
            autoComplete="street-address"
            maxLength={200}
          />
          <PlaceField name="place" label={t("companySignUp.place")} value={place} />
        </fieldset>
        <AboutYou />
        <p>
          <Button look="strong" type="submit">
            {t("companySignUp.send")}
          </Button>
        </p>
      </Form>
    </>
  );
}

/** Of whoever has signed in, name and address are known. */
function AboutYou() {
  const { t, actor } = usePage();
  return (
    <fieldset className="form-part">
      <legend>{t("companySignUp.you")}</legend>
      {actor.kind === "person" ? (
        <p>{t("companySignUp.signedInAs", { name: actor.name, email: actor.email })}</p>
      ) : (
        <>
          <TextField
            name="firstName"
            label={t("companySignUp.firstName")}
            autoComplete="given-name"
            maxLength={80}
          />
          <TextField
            name="lastName"
            label={t("companySignUp.lastName")}
            autoComplete="family-name"
            maxLength={80}
          />
          <TextField
            name="email"
            type="email"
            label={t("companySignUp.email")}
            hint={t("companySignUp.emailHint")}
            autoComplete="email"
            maxLength={254}
          />
        </>
      )}
      <TextField
        name="phone"
        type="tel"
        label={t("companySignUp.phone")}
        hint={t("companySignUp.phoneHint")}
        autoComplete="tel"
        maxLength={30}
      />
    </fieldset>
  );
}
