import type { AntennaForm as Known } from "@tremplin/api";
import { type AntennaAccent, antennaAccents } from "@tremplin/core/antenna";
import { Notice } from "@tremplin/ui";
import { data } from "react-router";
import { AdministrationPage } from "../../administration/administration-page.tsx";
import { AntennaForm, newAntenna } from "../../administration/antenna-form.tsx";
import { AntennaLife, AntennaModerators, AntennaPicture } from "../../administration/antenna-parts.tsx";
import { type Attempt, again, attempt, attemptOf, done, typedIn } from "../../forms/attempt.ts";
import { bytesOf, textOf } from "../../forms/text-of.ts";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import type { Route } from "./+types/antenna";

const home = "/espace/administration/antennes";

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api } = servicesOf(context);
  const { antenna } = params as { readonly antenna?: string };
  if (antenna === undefined) {
    // Nothing to read, but the page is for administrators all the same.
    await api.administration.antennas.list();
    return unsent(newAntenna);
  }
  const found = await api.administration.antennas.show({ id: antenna });
  if (!found.ok) throw data(null, 404);
  return unsent(found.value);
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await request.formData();
  const { antennas } = servicesOf(context).api.administration;
  const { antenna: id } = params as { readonly antenna?: string };
  const text = (name: string) => textOf(form, name);
  const areas = form.getAll("areas").map(String);
  const step = text("step");
  if (step === "add-area") {
    const found = await attempt(form, () => antennas.area({ typed: text("area") }));
    if (!found.ok) return found.again;
    form.append("areas", found.value.key);
    form.append("labels", `${found.value.key}|${found.value.label}`);
    form.set("area", "");
    return data(unsent(typedIn(form)));
  }
  if (step === "keep") {
    const typed = text("accent");
    const accent = antennaAccents.find((tone) => tone === typed) ?? ("" satisfies AntennaAccent | "");
    const facts = { name: text("name"), slug: text("slug"), host: text("host"), intro: text("intro") };
    const kept = await attempt(form, () =>
      antennas.keep({ ...(id === undefined ? {} : { id }), ...facts, areas, accent }),
    );
    return kept.ok ? done(`${home}/${kept.value.id}`, "antenna-kept") : kept.again;
  }
  if (id === undefined) return again(form, [], { code: "unknown-action" });
  const bytes = await bytesOf(form, "picture");
  const steps = {
    open: ["antenna-opened", () => antennas.step({ id, step: "open" })],
    close: ["antenna-closed", () => antennas.step({ id, step: "close" })],
    "set-picture": ["antenna-picture", () => antennas.setPicture({ id, bytes })],
    "remove-picture": ["antenna-picture", () => antennas.removePicture({ id })],
    "add-moderator": ["antenna-moderator", () => antennas.addModerator({ id, email: text("email") })],
    "remove-moderator": [
      "antenna-moderator-gone",
      () => antennas.removeModerator({ id, userId: text("person") }),
    ],
  } as const;
  if (!Object.hasOwn(steps, step)) return again(form, [], { code: "unknown-action" });
  const [code, call] = steps[step as keyof typeof steps];
  const taken = await attempt<null>(form, call);
  return taken.ok ? done(`${home}/${id}`, code) : taken.again;
}

/** An antenna: what it is, who moderates there, whether the public sees it. */
export default function Antenna({ loaderData, actionData }: Route.ComponentProps) {
  const antenna = loaderData.unsent;
  const { t } = usePage();
  const sent = attemptOf(actionData);
  const step = sent?.typed.get("step")?.[0] ?? "";
  const of = (...steps: readonly string[]) => (steps.includes(step) ? sent : null);
  const attemptOfForm = of("keep", "add-area");
  const isNew = antenna.id === "";
  return (
    <AdministrationPage
      title="administration.antennas"
      heading={isNew ? t("antennaAdmin.new") : antenna.name}
      {...(isNew ? { intro: "antennaAdmin.newHint" as const } : {})}
    >
      <p>
        <a href={home}>{t("antennaAdmin.back")}</a>
      </p>
      {isNew ? null : <AntennaLife antenna={antenna} attempt={of("open", "close")} />}
      {antenna.isDeclared ? (
        <Notice tone="information">
          <p>{t("antennaAdmin.declared")}</p>
        </Notice>
      ) : (
        <>
          <AntennaForm antenna={antenna} areas={areasShown(antenna, attemptOfForm)} attempt={attemptOfForm} />
          {isNew ? null : <AntennaPicture antenna={antenna} attempt={of("set-picture", "remove-picture")} />}
        </>
      )}
      {isNew ? null : (
        <AntennaModerators antenna={antenna} attempt={of("add-moderator", "remove-moderator")} />
      )}
    </AdministrationPage>
  );
}

/** The areas to tick: those known, or those of a form that came back, by the labels that are known of them. */
function areasShown({ areas }: Known, sent: Attempt | null): Known["areas"] {
  if (!sent) return areas;
  const labels = new Map(areas.map(({ key, label }) => [key, label]));
  const [keys, told] = [sent.typed.get("areas") ?? [], sent.typed.get("labels") ?? []];
  for (const label of told) {
    const at = label.indexOf("|");
    if (at > 0) labels.set(label.slice(0, at), label.slice(at + 1));
  }
  return [...new Set(keys)].map((key) => ({ key, label: labels.get(key) ?? key }));
}
