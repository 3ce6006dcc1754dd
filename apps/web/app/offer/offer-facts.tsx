import { monthlyPay } from "@tremplin/core/offer";
import { easyLanguage } from "@tremplin/instance/words";
import type { IconName } from "@tremplin/ui";
import { Fact, Facts } from "@tremplin/ui";
import type { ReactNode } from "react";
import { contractText, workingTimeText } from "../format/contract.ts";
import { isoDay, longIsoDay } from "../format/day.ts";
import { moneyText, payText } from "../format/money.ts";
import { distanceText, ofPlaceText } from "../format/place.ts";
import { type Page, usePage } from "../page.ts";
import { TraitsFacts } from "../sector/traits-facts.tsx";
import type { SlotProps } from "../slots/props.ts";

type Offer = SlotProps<"OfferFacts">["offer"];

/** What one needs to know before reading on, in plain words: what, where, when, how much, what is asked. */
export function OfferFacts({ offer, fromTown }: SlotProps<"OfferFacts">) {
  const page = usePage();
  const { t } = page;
  const asked = askedFor(offer, page);
  const picture = (name: IconName) => (page.language === easyLanguage ? name : undefined);
  return (
    <Facts>
      <Fact icon={picture("paper")} term={t("offer.what")} note={t(`contract.${offer.contract}.plain`)}>
        {workText(offer, page)}
      </Fact>
      <Fact icon={picture("place")} term={t("offer.where")} note={<Travel offer={offer} />}>
        {placeText(offer, fromTown, page)}
      </Fact>
      <Fact icon={picture("clock")} term={t("offer.when")} note={offer.schedule}>
        {startText(offer, page)}
      </Fact>
      <Fact icon={picture("coins")} term={t("offer.howMuch")} note={<PayNote offer={offer} />}>
        {payText(offer.pay, t) ?? t("offer.payUntold")}
      </Fact>
      <TraitsFacts traits={offer.sector} />
      {asked.length > 0 ? (
        <Fact icon={picture("check")} term={t("offer.asked")}>
          <ul className="asked">
            {asked.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
    </Facts>
  );
}

function workText(offer: Offer, { t }: Page): string {
  const { contract, contractMonths, posts } = offer;
  return [
    contractText(contract, contractMonths, t),
    workingTimeText(offer, t)?.toLowerCase(),
    posts > 1 && t("offer.posts", { count: posts }),
  ]
    .filter(Boolean)
    .join(", ");
}

function placeText(
  { place, remote }: Offer,
  fromTown: SlotProps<"OfferFacts">["fromTown"],
  { t }: Page,
): string {
  const label = place.postcode ? `${place.label} (${place.postcode})` : place.label;
  const distance = fromTown && distanceText(fromTown.km, t);
  return [
    place.street,
    label,
    distance && t("offer.fromTown", { distance, ofTown: ofPlaceText(fromTown.name) }),
    remote === "none" ? null : t(`offer.remote.${remote}`).toLowerCase(),
  ]
    .filter(Boolean)
    .join(", ");
}

/** How one gets there: by the map of a public service, and whether a car is needed. */
function Travel({ offer: { place, withoutCar, remote } }: { readonly offer: Offer }): ReactNode {
  const { t } = usePage();
  if (remote === "full") return null;
  const { latitude, longitude } = place;
  return (
    <>
      {withoutCar === null ? null : t(withoutCar ? "offer.withoutCar" : "offer.withCar")}{" "}
      {latitude === null || longitude === null || place.insee === null ? null : (
        <a
          className="no-print"
          rel="noopener noreferrer external"
          href={`https://www.openstreetmap.org/directions?route=%3B${latitude.toFixed(4)}%2C${longitude.toFixed(4)}#map=12/${latitude.toFixed(4)}/${longitude.toFixed(4)}`}
        >
          {t("offer.directions")}
        </a>
      )}
    </>
  );
}

function startText({ startsOn }: Offer, { t, now, instance }: Page): string {
  if (startsOn === null || startsOn <= isoDay(now(), instance.config.timeZone)) return t("offer.startsSoon");
  return t("offer.startsOn", { day: longIsoDay(startsOn) });
}

/** What a month brings when the pay is told otherwise, and what "brut" means. */
function PayNote({ offer: { pay, weeklyHours } }: { readonly offer: Offer }): ReactNode {
  const { t } = usePage();
  if (pay === null) return t("offer.payUntoldWhy");
  if (pay.kind === "by-profile") return [t("offer.payByProfileWhy"), pay.extras].filter(Boolean).join(" ");
  const month = pay.period === "month" ? null : monthlyPay(pay, weeklyHours);
  const about =
    month === null
      ? null
      : t("offer.payMonthly", { amount: moneyText(Math.round(month / 1000) * 1000, pay.currency) });
  return (
    <>
      {[about, t("offer.gross")].filter(Boolean).join(" ")}
      {pay.extras ? <span className="pay-extras">{t("offer.payExtras", { extras: pay.extras })}</span> : null}
    </>
  );
}

/** Experience, diploma and licence, each in a sentence; nothing untold is made up. */
function askedFor(offer: Offer, { t }: Page): readonly string[] {
  const { experience, experienceMonths, licences, training, disabilityFriendly } = offer;
  const lines: string[] = [];
  if (experience === "none") lines.push(t("offer.experience.none"));
  else if (experience !== null) {
    const level = t(`offer.experience.${experience}`);
    lines.push(
      experienceMonths
        ? t("offer.experience.months", { level, length: lengthText(experienceMonths, { t }) })
        : level,
    );
  }
  if (training) lines.push(t("offer.training", { training }));
  if (licences)
    lines.push(
      licences.length > 0
        ? t("offer.licence", { licences: licences.join(", "), count: licences.length })
        : t("offer.noLicence"),
    );
  if (disabilityFriendly) lines.push(t("offer.disabilityFriendly"));
  return lines;
}

function lengthText(months: number, { t }: Pick<Page, "t">): string {
  return months % 12 === 0 ? t("offer.years", { count: months / 12 }) : t("offer.months", { count: months });
}
