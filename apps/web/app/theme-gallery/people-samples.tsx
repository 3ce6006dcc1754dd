import type { AppointmentView, LibraryPage, ShownMessage, TimelineStep } from "@tremplin/api";
import { appointmentStates, meetingWays } from "@tremplin/core/appointment";
import { memberStates } from "@tremplin/core/membership";
import { Timeline } from "../application/timeline.tsx";
import { AppointmentList } from "../appointment/appointment-list.tsx";
import { NextAppointment } from "../appointment/next-appointment.tsx";
import { SlotLinks } from "../appointment/slot-list.tsx";
import { MessageLine } from "../conversation/message-line.tsx";
import { LibraryCard } from "../cv-library/library-card.tsx";
import { InvoiceList } from "../membership/invoice-list.tsx";
import { StateTag } from "../membership/state-tag.tsx";
import { TierTable } from "../membership/tier-table.tsx";
import { NotificationRow } from "../notification/notification-row.tsx";
import { usePage } from "../page.ts";
import { Sample, Samples, Touched } from "./frame.tsx";
import { type SampleProps, sampleMoment, useSaid } from "./said.ts";

/** What people send each other and agree on: messages, appointments, what happened, memberships. */
export function PeopleSamples({ language }: SampleProps) {
  return (
    <>
      <ExchangeSamples language={language} />
      <MeetingSamples language={language} />
      <FollowSamples language={language} />
    </>
  );
}

function ExchangeSamples({ language }: SampleProps) {
  const { t, now } = usePage();
  const said = useSaid(language);
  const message: ShownMessage = {
    id: "exemple-1",
    authorName: said("company"),
    side: "employer",
    at: sampleMoment,
    isWhisper: false,
    text: said("text"),
    files: [],
    isOwn: false,
    isEdited: false,
    isByMail: false,
    isNew: true,
    mayEdit: false,
  };
  const messages: readonly ShownMessage[] = [
    message,
    { ...message, id: "exemple-2", isOwn: true, isNew: false, mayEdit: true, isEdited: true },
    {
      ...message,
      id: "exemple-3",
      isNew: false,
      isByMail: true,
      text: `${said("long")} https://exemple.fr/${"tres-".repeat(20)}long`,
      files: [{ id: "exemple", name: "cv-lina-morel.pdf", size: 84_000 }],
    },
    { ...message, id: "exemple-4", isNew: false, isWhisper: true },
    { ...message, id: "exemple-5", isNew: false, text: null },
  ];
  const notice = {
    id: "exemple-1",
    kind: "message",
    title: said("text"),
    page: "#avis",
    at: now(),
    isRead: false,
  } as const;
  return (
    <>
      <Samples id="conversation" title={t("theme.conversation")}>
        <ol className="messages">
          {messages.map((each) => (
            <MessageLine key={each.id} message={each} isLast={false} attempt={null} />
          ))}
        </ol>
      </Samples>
      <Samples id="avis" title={t("theme.news")}>
        <div className="notifications">
          <ul className="plain-list">
            <NotificationRow notification={notice} />
            <NotificationRow
              notification={{ ...notice, id: "exemple-2", title: said("long"), isRead: true }}
            />
          </ul>
        </div>
      </Samples>
    </>
  );
}

function MeetingSamples({ language }: SampleProps) {
  const { t, instance } = usePage();
  const said = useSaid(language);
  const meeting: AppointmentView = {
    id: "exemple",
    state: "booked",
    startsAt: sampleMoment,
    minutes: 45,
    timeZone: instance.config.timeZone,
    way: "place",
    place: said("place"),
    link: null,
    subject: said("title"),
    advisorName: said("value"),
    candidateId: "exemple",
    candidateName: said("value"),
    role: "candidate",
    reason: null,
    words: "",
    changedBy: null,
    steps: [],
  };
  return (
    <Samples id="rendez-vous" title={t("theme.appointments")}>
      <div className="sample-grid">
        <NextAppointment next={meeting} mayBook />
      </div>
      <AppointmentList
        appointments={appointmentStates.map((state, at) => ({
          ...meeting,
          id: `exemple-${state}`,
          state,
          way: meetingWays[at % meetingWays.length] ?? "place",
        }))}
      />
      <Touched>
        {() => (
          <SlotLinks
            slots={meetingWays.map((way, at) => ({
              startsAt: new Date(sampleMoment.getTime() + at * 3_600_000),
              minutes: 45,
              openingId: "exemple",
              timeZone: instance.config.timeZone,
              way,
              place: said("place"),
              link: null,
            }))}
          />
        )}
      </Touched>
    </Samples>
  );
}

function FollowSamples({ language }: SampleProps) {
  const { t } = usePage();
  const said = useSaid(language);
  const step: TimelineStep = {
    id: "1",
    at: sampleMoment,
    actorName: said("value"),
    role: "candidate",
    step: "send",
    to: "sent",
    reason: null,
    text: null,
  };
  const invoice = {
    id: "exemple-1",
    kind: "invoice",
    number: "F-2031-0001",
    issuedOn: "2031-03-04",
    dueOn: "2031-04-03",
    total: 12_000,
    paid: 4_000,
    isCredited: false,
    owed: 8_000,
    toGiveBack: 0,
    isSettled: false,
  } as const;
  const shown: LibraryPage["cvs"][number] = {
    id: "exemple",
    contracts: ["cdi"],
    radiusKm: 20,
    department: "21",
    availableFrom: null,
    cv: {
      jobs: [said("title")],
      romeCodes: [],
      availability: "",
      mobility: [],
      licences: [],
      skills: [{ label: said("answer"), from: "work" }],
      about: "",
      experiences: [],
      studies: [],
      languages: [],
      interests: [],
    },
  };
  return (
    <>
      <Samples id="suivi" title={t("theme.follow")}>
        <Timeline
          steps={[
            step,
            { ...step, id: "2", step: "refuse", role: "recruiter", to: "refused", text: said("text") },
          ]}
        />
        <Touched>
          {(state) => (
            <ul className="library-cards">
              <LibraryCard card={{ ...shown, id: `exemple-${state}` }} />
            </ul>
          )}
        </Touched>
      </Samples>
      <Samples id="adhesion" title={t("theme.membership")}>
        <div className="button-row">
          {memberStates.map((state) => (
            <StateTag key={state} state={state} />
          ))}
        </div>
        <InvoiceList
          invoices={[
            invoice,
            { ...invoice, id: "exemple-2", paid: 12_000, owed: 0, isSettled: true },
            { ...invoice, id: "exemple-3", paid: 0, owed: 0, isCredited: true },
            { ...invoice, id: "exemple-4", owed: 0, isCredited: true, toGiveBack: 4_000 },
          ]}
        />
        <Sample name={t("theme.state.rest")}>
          <TierTable
            tiers={[
              { label: said("answer"), upTo: 9, fee: 120 },
              { label: said("long"), upTo: null, fee: 1450 },
            ]}
          />
        </Sample>
      </Samples>
    </>
  );
}
