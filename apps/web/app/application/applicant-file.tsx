import type { Applicant } from "@tremplin/api";
import { ButtonLink, Fact, Facts, Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";
import { ProfileSummary } from "./profile-summary.tsx";

/** What was sent to an employer: words, answers, CV or profile, and how to reach the person. */
export function ApplicantFile({
  applicant,
  cvPath,
}: {
  readonly applicant: Omit<Applicant, "notes">;
  /** Where its CV is to be had, for who has not signed in. */
  readonly cvPath?: string;
}) {
  const { t } = usePage();
  const { contact, message, answers, profile, cv } = applicant;
  return (
    <>
      {contact.isThroughAdvisor ? (
        <Notice>
          <p>{t("received.minor", { name: contact.name })}</p>
        </Notice>
      ) : null}
      {message ? (
        <section aria-labelledby="message">
          <h2 id="message">{t("received.message")}</h2>
          <p className="message-text">{message}</p>
        </section>
      ) : null}
      {answers.length > 0 ? (
        <Facts>
          {answers.map(({ question, answer }) => (
            <Fact key={question} term={question}>
              {answer}
            </Fact>
          ))}
        </Facts>
      ) : null}
      {cv ? (
        <p>
          <ButtonLink href={cvPath ?? `/espace/cv/${cv.id}/fichier`} download>
            {t("received.cv", { title: cv.title })}
          </ButtonLink>
        </p>
      ) : null}
      {profile ? (
        <section aria-labelledby="profil">
          <h2 id="profil">{t("received.profile")}</h2>
          <ProfileSummary profile={profile} town={profile.town} />
        </section>
      ) : null}
      <section aria-labelledby="contact">
        <h2 id="contact">{t("received.contact")}</h2>
        <p>
          {contact.name}
          <br />
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
          {contact.phone ? (
            <>
              <br />
              <a href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}>{contact.phone}</a>
            </>
          ) : null}
        </p>
      </section>
    </>
  );
}
