import { ButtonLink, Disclosure } from "@tremplin/ui";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { antennasAbout } from "../../administration/antennas-about.ts";
import { OfficeForm } from "../../administration/office-form.tsx";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/antennas";

export async function loader({ context }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.administration.antennas.list());
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData();
  const { antennas } = servicesOf(context).api.administration;
  const text = (name: string) => textOf(form, name);
  const id = text("antenna");
  const facts = { name: text("name"), place: text("place"), address: text("address") };
  const steps = {
    open: () => antennas.save(facts),
    change: () => antennas.save({ ...facts, id }),
    close: () => antennas.remove({ id }),
  };
  const step = text("step");
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const taken = await attempt<null>(form, steps[step as keyof typeof steps]);
  return taken.ok ? done("/espace/administration/antennes", `antenna-${step}`) : taken.again;
}

/** The places where advisors receive, and the territories that have pages of their own. */
export default function Antennas({ loaderData, actionData }: Route.ComponentProps) {
  const { t, has } = usePage();
  const sent = attemptOf(actionData);
  const isOf = (id: string) => (sent?.typed.get("antenna")?.[0] ?? "") === id;
  // Without advisors nobody receives anywhere: all antennas are territories.
  const hasOffices = has("advisors");
  const intro = antennasAbout(has);
  return (
    <AdministrationPage title="administration.antennas" {...(intro ? { intro } : {})}>
      {has("antennas") ? (
        <p>
          <ButtonLink look="strong" href="/espace/administration/antennes/nouvelle">
            {t("antennaAdmin.new")}
          </ButtonLink>
        </p>
      ) : null}
      <ul className="plain-list">
        {loaderData.unsent.map((antenna) => (
          <li key={antenna.id} className="antenna">
            <h2>{antenna.name}</h2>
            <p className="soft">
              {[
                antenna.address,
                antenna.place,
                hasOffices ? t("administration.advisors", { count: antenna.members }) : "",
                has("antennas") ? t("antennaAdmin.moderatorCount", { count: antenna.moderators }) : "",
              ]
                .filter(Boolean)
                .join(", ")}
            </p>
            {has("antennas") ? (
              <p>
                {t(`antennaAdmin.state.${antenna.state}`)} ·{" "}
                <a
                  href={`/espace/administration/antennes/${antenna.id}`}
                  aria-label={t("form.pair", { label: t("antennaAdmin.edit"), value: antenna.name })}
                >
                  {t("antennaAdmin.edit")}
                </a>
              </p>
            ) : null}
            <Disclosure
              summary={t("administration.changeOf", { name: antenna.name })}
              open={isOf(antenna.id)}
            >
              <OfficeForm antenna={antenna} attempt={isOf(antenna.id) ? sent : null} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {hasOffices ? (
        <section className="space-part" aria-labelledby="ouvrir">
          <h2 id="ouvrir">{t("administration.antennaOpen")}</h2>
          <OfficeForm antenna={null} attempt={isOf("") ? sent : null} />
        </section>
      ) : null}
    </AdministrationPage>
  );
}
