import { addDays } from "@tremplin/core/membership";
import { Button, Field, TextInput } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { isoDay } from "../../format/day.ts";
import { SendKey } from "../../forms/send-key.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/accounting";

export async function loader({ context, request }: Route.LoaderArgs) {
  const { actor, instance, now } = servicesOf(context);
  // The form alone shows nothing; who may not see the memberships is not shown it either.
  const isAdministrator = actor.kind === "person" && actor.roles.includes("administrator");
  if (!isAdministrator) throw new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const month = isoDay(now(), instance.config.timeZone).slice(0, 7);
  const before = addDays(`${month}-01`, -1);
  return unsent({
    from: searchParams.get("du") ?? `${before.slice(0, 7)}-01`,
    until: searchParams.get("au") ?? before,
    isWrong: searchParams.has("erreur"),
  });
}

/** The journal for the accountant: the days, and the file. */
export default function Accounting({ loaderData }: Route.ComponentProps) {
  const { from, until, isWrong } = loaderData.unsent;
  const { t } = usePage();
  return (
    <AdministrationPage title="journal.title" intro="journal.intro">
      <form method="post" action="/espace/administration/adhesions/journal">
        <SendKey />
        <Field for="from" label={t("journal.from")}>
          <TextInput id="from" name="from" type="date" defaultValue={from} required />
        </Field>
        <Field
          for="until"
          label={t("journal.until")}
          problem={isWrong ? t("form.problem.journal-days") : null}
          problemLabel={t("form.error")}
        >
          <TextInput
            id="until"
            name="until"
            type="date"
            defaultValue={until}
            required
            aria-invalid={isWrong ? true : undefined}
            aria-describedby={isWrong ? "until-problem" : undefined}
          />
        </Field>
        <p className="form-actions">
          <Button look="strong" type="submit">
            {t("journal.download")}
          </Button>
        </p>
      </form>
    </AdministrationPage>
  );
}
