import type { LibraryPage } from "@tremplin/api";
import { libraryCode } from "@tremplin/core/cv-library";
import { usePage } from "../page.ts";
import { contractsText, whenText, whereText } from "./library-words.ts";

type Card = LibraryPage["cvs"][number];
/** Skills that a card shows; the CV has them all. */
const mostSkills = 4;

/** Somebody in the results: what they look for and can do. The whole card leads to their CV. */
export function LibraryCard({ card }: { readonly card: Card }) {
  const { t, now } = usePage();
  const { id, cv } = card;
  const skills = cv.skills.slice(0, mostSkills).map(({ label }) => label);
  return (
    <li className="library-card">
      <h2>
        <a href={`/espace/cvtheque/cv/${id}`}>{cv.jobs.join(", ") || t("library.someone")}</a>
      </h2>
      <p className="field-hint">{t("library.person", { code: libraryCode(id) })}</p>
      {skills.length > 0 ? (
        <ul className="library-card-skills">
          {skills.map((skill) => (
            <li key={skill}>{skill}</li>
          ))}
        </ul>
      ) : null}
      <p>{contractsText(card, t)}</p>
      <p>{whereText(card, t)}</p>
      <p>{whenText(card, now(), t)}</p>
    </li>
  );
}
