import type { MadeCode } from "@tremplin/api";
import { codeDays } from "@tremplin/core/advisor";
import { Button, Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AdvisorTabs } from "../../advisor/advisor-tabs.tsx";
import { CodeList } from "../../advisor/code-list.tsx";
import { longDay } from "../../format/day.ts";
import { type Attempt, again, attempt, done } from "../../forms/attempt.ts";
import { SelectField, TextField } from "../../forms/fields.tsx";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { type Unsent, unsent } from "../../unsent.ts";
import type { Route } from "./+types/register";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.advisor.codes());
}

type Answered = Unsent<Attempt> | Unsent<{ readonly made: MadeCode }>;
const here = "/espace/jeunes/inscrire";

export async function action({ context, request }: Route.ActionArgs) {
  const { advisor } = servicesOf(context).api;
  const form = await request.formData();
  const antennaId = textOf(form, "antennaId");
  switch (textOf(form, "step")) {
    case "invite": {
      const invited = await attempt(form, () =>
        advisor.invite({ email: textOf(form, "email"), name: textOf(form, "name"), antennaId }),
      );
      return invited.ok ? done(here, "young-invited") : invited.again;
    }
    case "code": {
      const made = await attempt(form, () =>
        advisor.makeCode({ days: textOf(form, "days"), mostUses: textOf(form, "mostUses"), antennaId }),
      );
      // Shown this once: an address that could be opened again would show it twice.
      return made.ok ? data<Answered>(unsent({ made: made.value })) : made.again;
    }
    case "drop": {
      const dropped = await attempt(form, () => advisor.dropCode({ id: textOf(form, "id") }));
      return dropped.ok ? done(here, "code-dropped") : dropped.again;
    }
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** How young people come in: asked by mail, or with a code that one gives them. */
export default function Register({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { codes, antennas, ownAntennaIds } = loaderData.unsent;
  const answered = actionData as Answered | undefined;
  const made = answered && "made" in answered.unsent ? answered.unsent.made : null;
  const sent = answered && !("made" in answered.unsent) ? answered.unsent : null;
  const of = (step: string) => (sent?.typed.get("step")?.[0] === step ? sent : null);
  const antenna =
    antennas.length > 0 ? (
      <SelectField
        name="antennaId"
        label={t("code.antenna")}
        optional
        value={ownAntennaIds[0] ?? ""}
        empty={t("advisor.antennaNone")}
        options={antennas.map(({ id, name }) => ({ value: id, label: name }))}
      />
    ) : (
      <input type="hidden" name="antennaId" value="" />
    );
  return (
    <>
      <PageHead title={t("invite.title")} />
      <div className="no-print">
        <AdvisorTabs />
      </div>
      <h1 className="no-print">{t("invite.title")}</h1>
      {made ? <NewCode made={made} /> : null}
      <section aria-labelledby="inviter" className="no-print">
        <h2 id="inviter">{t("invite.byMail")}</h2>
        <p>{t("invite.intro")}</p>
        <Form attempt={of("invite")} prefix="inviter-">
          <TextField name="email" type="email" inputMode="email" label={t("invite.email")} />
          <TextField name="name" label={t("invite.name")} optional maxLength={80} />
          {antenna}
          <p>
            <Button look="strong" type="submit" name="step" value="invite">
              {t("invite.send")}
            </Button>
          </p>
        </Form>
      </section>
      <section aria-labelledby="codes" className="space-part no-print">
        <h2 id="codes">{t("code.title")}</h2>
        <p>{t("code.intro")}</p>
        <CodeList codes={codes} attempt={of("drop")} />
        <Form attempt={of("code")} prefix="code-">
          <SelectField
            name="days"
            label={t("code.days")}
            value="7"
            options={codeDays.map((days) => ({
              value: String(days),
              label: t("code.daysCount", { days }),
            }))}
          />
          <TextField
            name="mostUses"
            type="number"
            min={1}
            max={60}
            label={t("code.mostUses")}
            hint={t("code.mostUsesHint")}
            value="10"
          />
          {antenna}
          <p>
            <Button type="submit" name="step" value="code">
              {t("code.make")}
            </Button>
          </p>
        </Form>
      </section>
    </>
  );
}

/** A code just made: large, to be read aloud, copied or printed. */
function NewCode({ made: { code, expiresAt, mostUses } }: { readonly made: MadeCode }) {
  const { t, baseUrl, instance } = usePage();
  const day = longDay(expiresAt, instance.config.timeZone);
  return (
    <section className="panel" aria-labelledby="nouveau" data-takes-focus="" tabIndex={-1}>
      <h2 id="nouveau">{t("code.yours")}</h2>
      <div className="big-code">{code}</div>
      <p>
        {t("code.where", { address: `${baseUrl.replace(/^https?:\/\//, "")}/inscription/jeune` })}
        <br />
        {t("code.yoursUntil", { day, count: mostUses })}
      </p>
      <Notice tone="warning" className="no-print">
        <p>{t("code.keep")}</p>
      </Notice>
    </section>
  );
}
