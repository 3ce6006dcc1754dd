import type { ShownSeat, WorkshopPage } from "@tremplin/api";
import { Button } from "@tremplin/ui";
import { SelectField } from "../forms/fields.tsx";
import { Form } from "../forms/form.tsx";
import { usePage } from "../page.ts";

interface SeatListProps {
  readonly page: WorkshopPage;
  /** One may still sign up and give up. */
  readonly isOpen: boolean;
}

/** For advisors: who has a place and who waits, who came, and those whom one may sign up. */
export function SeatList({ page, isOpen }: SeatListProps) {
  const { t } = usePage();
  const { seats, others, isLeader, hasBegun, workshop } = page;
  const mayNote = isLeader && hasBegun && workshop.state === "open";
  return (
    <section aria-labelledby="inscrits" className="space-part">
      <h2 id="inscrits">
        {isLeader ? t("workshop.people", { count: seats.length }) : t("workshop.listOwn")}
      </h2>
      {mayNote ? null : isLeader ? <p className="field-hint">{t("workshop.attendanceHint")}</p> : null}
      {seats.length === 0 ? <p className="soft">{t("workshop.listNone")}</p> : null}
      <ul className="plain-list">
        {seats.map((seat) => (
          <li key={seat.candidateId} className="plain-row">
            <span className="action-text">
              {seat.isOwn ? <a href={`/espace/jeunes/${seat.candidateId}`}>{seat.name}</a> : seat.name}
              <span className="soft cell-line">
                {mayNote && seat.state === "registered"
                  ? t(`attendance.${seat.attendance ?? "none"}`)
                  : t(`workshop.seatState.${seat.state}`)}
              </span>
            </span>
            {mayNote && seat.state === "registered" ? <AttendanceForm seat={seat} /> : null}
            {isOpen && seat.isOwn ? <GiveUpForm seat={seat} /> : null}
          </li>
        ))}
      </ul>
      {isOpen && others.length > 0 ? (
        <Form attempt={null} prefix="inscrire-">
          <SelectField
            name="candidate"
            label={t("workshop.signUpFor")}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <p>
            <Button type="submit" name="step" value="sign-up-for">
              {t("workshop.signUpForNow")}
            </Button>
          </p>
        </Form>
      ) : null}
    </section>
  );
}

/** Who came; pressed again, what was noted is taken back. */
function AttendanceForm({ seat: { candidateId, name, attendance } }: { readonly seat: ShownSeat }) {
  const { t } = usePage();
  return (
    <Form attempt={null} prefix={`${candidateId}-`} className="button-row">
      <input type="hidden" name="candidate" value={candidateId} />
      {(["came", "missed"] as const).map((each) => {
        const isNoted = attendance === each;
        const words = t(`attendance.${each}`);
        return (
          <Button
            key={each}
            look={isNoted ? "strong" : "plain"}
            type="submit"
            name="step"
            value={isNoted ? "none" : each}
            aria-pressed={isNoted}
            aria-label={t("workshop.attendanceOf", { name, attendance: words })}
          >
            {words}
          </Button>
        );
      })}
    </Form>
  );
}

function GiveUpForm({ seat: { candidateId, name } }: { readonly seat: ShownSeat }) {
  const { t } = usePage();
  return (
    <Form attempt={null} prefix={`rendre-${candidateId}-`}>
      <input type="hidden" name="candidate" value={candidateId} />
      <Button
        look="quiet"
        type="submit"
        name="step"
        value="give-up-for"
        aria-label={t("workshop.giveUpFor", { name })}
      >
        {t("workshop.giveUpShort")}
      </Button>
    </Form>
  );
}
