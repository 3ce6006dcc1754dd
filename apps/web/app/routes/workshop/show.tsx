import { ButtonLink, Fact, Facts, Notice } from "@tremplin/ui";
import { momentThere } from "../../format/clock.ts";
import { again, attempt, attemptOf, done } from "../../forms/attempt.ts";
import { Form } from "../../forms/form.tsx";
import { textOf } from "../../forms/text-of.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { usePage } from "../../page.ts";
import { servicesOf } from "../../services.ts";
import { unsent } from "../../unsent.ts";
import { OwnSeat } from "../../workshop/own-seat.tsx";
import { SeatList } from "../../workshop/seat-list.tsx";
import { WorkshopState } from "../../workshop/workshop-list.tsx";
import type { Route } from "./+types/show";

export async function loader({ context, params }: Route.LoaderArgs) {
  return unsent(await servicesOf(context).api.workshop.show({ id: params.workshop }));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { workshop } = servicesOf(context).api;
  const form = await request.formData();
  const id = params.workshop;
  const here = `/espace/ateliers/${id}`;
  const candidateId = textOf(form, "candidate");
  switch (textOf(form, "step")) {
    case "sign-up": {
      const taken = await attempt(form, () => workshop.signUp({ id }));
      return taken.ok ? done(here, `workshop-${taken.value.state}`) : taken.again;
    }
    case "sign-up-for": {
      const taken = await attempt(form, () => workshop.signUpFor({ id, candidateId }));
      return taken.ok ? done(here, `workshop-${taken.value.state}-for`) : taken.again;
    }
    case "give-up": {
      const left = await attempt(form, () => workshop.giveUp({ id }));
      return left.ok ? done(here, "workshop-given-up") : left.again;
    }
    case "give-up-for": {
      const left = await attempt(form, () => workshop.giveUpFor({ id, candidateId }));
      return left.ok ? done(here, "workshop-given-up-for") : left.again;
    }
    case "came":
    case "missed":
    case "none": {
      const attendance = textOf(form, "step") as "came";
      const noted = await attempt(form, () => workshop.noteAttendance({ id, candidateId, attendance }));
      return noted.ok ? done(here, "attendance-noted") : noted.again;
    }
    default:
      return again(form, [], { code: "unknown-action" });
  }
}

/** One workshop: when and where, one's own place; for who holds it everybody's, and who came. */
export default function ShowWorkshop({ loaderData, actionData }: Route.ComponentProps) {
  const { t, actor, instance } = usePage();
  const page = loaderData.unsent;
  const { workshop, isLeader, hasBegun } = page;
  const { startsAt, timeZone, minutes, place, link, leaderName, places, text, words } = workshop;
  const sent = attemptOf(actionData);
  const isOpen = workshop.state === "open" && !hasBegun;
  const roles = actor.kind === "person" ? actor.roles : [];
  return (
    <>
      <PageHead title={workshop.title} />
      <p>
        <a href="/espace/ateliers">{t("workshop.back")}</a>
      </p>
      <h1>{workshop.title}</h1>
      <p>
        <WorkshopState workshop={workshop} />
      </p>
      {workshop.state === "cancelled" ? (
        <Notice>
          <p>{t("workshop.cancelledWhy", { words })}</p>
        </Notice>
      ) : null}
      <Facts>
        <Fact term={t("appointment.when")}>
          <time dateTime={startsAt.toISOString()}>
            {momentThere(startsAt, timeZone, instance.config.timeZone)}
          </time>
        </Fact>
        <Fact term={t("appointment.length")}>{t("appointment.minutes", { minutes })}</Fact>
        <Fact term={t("appointment.where")}>
          {place}{" "}
          {link === null ? null : (
            <a href={link} rel="noopener noreferrer">
              {t("appointment.openVideo")}
            </a>
          )}
        </Fact>
        <Fact term={t("workshop.places")}>{places}</Fact>
        <Fact term={t("workshop.who")}>{t("workshop.by", { name: leaderName })}</Fact>
      </Facts>
      {text === "" ? null : <p className="message-text">{text}</p>}
      {sent ? <Form attempt={sent} /> : null}
      {roles.includes("candidate") && isOpen ? <OwnSeat page={page} /> : null}
      {isLeader && isOpen ? (
        <p>
          <ButtonLink href={`/espace/ateliers/${workshop.id}/modifier`}>{t("workshop.change")}</ButtonLink>
        </p>
      ) : null}
      {roles.includes("advisor") ? <SeatList page={page} isOpen={isOpen} /> : null}
    </>
  );
}
