import { everyOffer } from "@tremplin/core/offer";
import { OfferApply } from "../offer/offer-apply.tsx";
import { OfferFacts } from "../offer/offer-facts.tsx";
import { OfferHead } from "../offer/offer-head.tsx";
import { usePage } from "../page.ts";
import { SearchEmpty } from "../search/search-empty.tsx";
import { SearchForm } from "../search/search-form.tsx";
import { SearchHead } from "../search/search-head.tsx";
import type { SlotProps } from "../slots/props.ts";
import { slot } from "../slots/slot.tsx";
import { Samples, SlotSample, Touched } from "./frame.tsx";
import { type SampleProps, sampleMoment, useSaid } from "./said.ts";

const SearchHeadSlot = slot("SearchHead", SearchHead);
const SearchEmptySlot = slot("SearchEmpty", SearchEmpty);
const OfferHeadSlot = slot("OfferHead", OfferHead);
const OfferFactsSlot = slot("OfferFacts", OfferFacts);
const OfferApplySlot = slot("OfferApply", OfferApply);

/** The slots of the search and of an offer's page, with what this board has put there. */
export function OfferSlotSamples({ language }: SampleProps) {
  const { t, now } = usePage();
  const said = useSaid(language);
  const heading = said("title");
  const scant: SlotProps<"OfferFacts">["offer"] = {
    publicId: "0000000001",
    slug: "exemple",
    title: said("title"),
    description: said("text"),
    contract: "cdi",
    contractMonths: null,
    workingTime: null,
    weeklyHours: null,
    schedule: null,
    pay: null,
    romeCode: null,
    romeLabel: null,
    experience: null,
    experienceMonths: null,
    licences: null,
    training: null,
    skills: [],
    remote: "none",
    withoutCar: null,
    startsOn: null,
    posts: 1,
    disabilityFriendly: false,
    sector: null,
    companyName: null,
    updatedAt: now(),
    expiresAt: null,
    publishedAt: now(),
    place: {
      insee: null,
      label: said("place"),
      postcode: null,
      department: null,
      latitude: null,
      longitude: null,
      street: null,
    },
    contact: { kind: "app", value: null, instructions: null },
    source: null,
  };
  const whole: typeof scant = {
    ...scant,
    title: said("long"),
    companyName: said("company"),
    contract: "cdd",
    contractMonths: 6,
    workingTime: "part",
    weeklyHours: 24,
    schedule: said("answer"),
    pay: {
      kind: "stated",
      ...{ min: 1_250, max: 1_400, period: "hour", currency: "EUR", monthsPaid: null, extras: said("hint") },
    },
    experience: "required",
    experienceMonths: 24,
    licences: ["B"],
    training: said("title"),
    remote: "partial",
    withoutCar: true,
    startsOn: "2031-03-04",
    posts: 3,
    disabilityFriendly: true,
    expiresAt: sampleMoment,
    place: { ...scant.place, insee: "21231", postcode: "21000", latitude: 47.322, longitude: 5.041 },
    sector: {
      family: null,
      season: "winter",
      conditions: ["housing", "meals"],
      qualifications: [],
    },
  };
  const company: SlotProps<"OfferHead">["company"] = {
    slug: "exemple",
    name: said("company"),
    activity: null,
    description: null,
    website: null,
    headcount: null,
    placeLabel: null,
  };
  return (
    <Samples id="recherche-et-offre" title={t("theme.slotsOffer")}>
      <SlotSample name="SearchHead" state={t("theme.state.rest")}>
        <SearchHeadSlot heading={heading} count={3} search={<SearchForm search={everyOffer} />} />
      </SlotSample>
      <SlotSample name="SearchEmpty" state={t("theme.state.rest")}>
        <SearchEmptySlot heading={heading} />
      </SlotSample>
      <Touched>
        {(touch) => (
          <SlotSample name="OfferHead" touch={touch} className="offer-head">
            <OfferHeadSlot offer={whole} company={company} isLive />
          </SlotSample>
        )}
      </Touched>
      <SlotSample name="OfferHead" state={t("theme.state.empty")} className="offer-head">
        <OfferHeadSlot offer={scant} company={null} isLive />
      </SlotSample>
      <SlotSample name="OfferHead" state={t("theme.state.disabled")} className="offer-head">
        <OfferHeadSlot offer={{ ...whole, title: heading }} company={company} isLive={false} />
      </SlotSample>
      <SlotSample name="OfferFacts" state={t("theme.state.rest")}>
        <OfferFactsSlot offer={whole} fromTown={{ name: said("place"), km: 12 }} />
      </SlotSample>
      <SlotSample name="OfferFacts" state={t("theme.state.empty")}>
        <OfferFactsSlot offer={scant} fromTown={null} />
      </SlotSample>
      <Touched>
        {(touch) => (
          <SlotSample name="OfferApply" touch={touch} className="apply">
            <OfferApplySlot offer={scant} />
          </SlotSample>
        )}
      </Touched>
      <div className="sample-grid">
        {ways.map(([kind, value]) => (
          <SlotSample key={kind} name="OfferApply" state={t(`draft.contact.${kind}`)} className="apply">
            <OfferApplySlot
              offer={{
                ...scant,
                contact: { kind, value: value ?? said("place"), instructions: said("text") },
                source: { name: said("company"), url: "https://exemple.fr" },
              }}
            />
          </SlotSample>
        ))}
      </div>
    </Samples>
  );
}

const ways = [
  ["link", "https://exemple.fr/postuler"],
  ["phone", "03 80 00 00 00"],
  ["email", "emploi@exemple.fr"],
  ["visit", null],
] as const;
