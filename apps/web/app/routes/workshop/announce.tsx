import { Button } from "@tremplin/ui";
import { attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import { PlanFields, planOf } from "../../workshop/plan-fields.tsx";
import type { Route } from "./+types/announce";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.workshop.planning());
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const made = await attempt(form, () => servicesOf(context).api.workshop.announce(planOf(form)));
  return made.ok ? done(`/espace/ateliers/${made.value.id}`, "workshop-announced") : made.again;
}

/** Announces a workshop. */
export default function Announce({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = usePage();
  const { antennas, ownAntennaId } = loaderData.unsent;
  const values = {
    title: "",
    text: "",
    startsAt: "",
    minutes: 120,
    places: 10,
    antennaId: ownAntennaId ?? "",
    place: "",
    link: "",
  };
  return (
    <>
      <PageHead title={t("workshop.announce")} />
      <p>
        <a href="/espace/ateliers">{t("workshop.back")}</a>
      </p>
      <h1>{t("workshop.announce")}</h1>
      <Form attempt={attemptOf(actionData)}>
        <PlanFields antennas={antennas} values={values} />
        <p>
          <Button look="strong" type="submit">
            {t("workshop.announceNow")}
          </Button>
        </p>
      </Form>
    </>
  );
}
