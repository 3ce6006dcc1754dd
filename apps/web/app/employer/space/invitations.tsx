import type { CompanyTeam } from "@tremplin/api";
import { memberRoles } from "@tremplin/core/account";
import { Button } from "@tremplin/ui";
import { longDay } from "../../format/day.ts";
import type { Attempt } from "../../forms/attempt.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { usePage } from "../../page.ts";

interface InvitationsProps extends Pick<CompanyTeam, "invitations"> {
  readonly attempt: Attempt | null;
}

/** Asks colleagues in, and shows who has not answered yet. */
export function Invitations({ invitations, attempt }: InvitationsProps) {
  const { t, instance } = usePage();
  const sent = attempt?.typed.get("step")?.[0] === "invite" ? attempt : null;
  return (
    <section className="space-part" aria-labelledby="inviter">
      <h2 id="inviter">{t("companySpace.invite")}</h2>
      <Form attempt={sent} prefix="invite-">
        <TextField
          name="email"
          type="email"
          label={t("companySpace.inviteEmail")}
          autoComplete="off"
          maxLength={254}
        />
        <SelectField
          name="role"
          label={t("companySpace.inviteRole")}
          hint={t("companySpace.roleHint")}
          value="recruiter"
          options={memberRoles.map((role) => ({ value: role, label: t(`companySpace.role.${role}`) }))}
        />
        <p>
          <Button look="strong" type="submit" name="step" value="invite">
            {t("companySpace.inviteSend")}
          </Button>
        </p>
      </Form>
      {invitations.length > 0 ? (
        <>
          <h3>{t("companySpace.waiting")}</h3>
          <ul className="member-list">
            {invitations.map(({ id, email, expiresAt }) => (
              <li key={id}>
                <p>
                  {t("companySpace.invited", { email, day: longDay(expiresAt, instance.config.timeZone) })}
                </p>
                <Form attempt={null} prefix={`${id}-`}>
                  <input type="hidden" name="invitation" value={id} />
                  <p>
                    <Button type="submit" name="step" value="revoke">
                      {t("companySpace.inviteRevoke", { email })}
                    </Button>
                  </p>
                </Form>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
