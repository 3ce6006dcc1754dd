import type { OfferContent, ReviewPart } from "@tremplin/core/offer";
import { Fact, Facts } from "@tremplin/ui";
import { contractText, workingTimeText } from "../format/contract.ts";
import { amountText, payUnitText } from "../format/money.ts";
import { PlainText } from "../offer/plain-text.tsx";
import { usePage } from "../page.ts";
import { TraitsFacts } from "../sector/traits-facts.tsx";

interface ContentPreviewProps {
  readonly content: OfferContent;
  readonly companyName: string | null;
  /** Whether what is selected in a part goes to the field `passage.<part>` of the page. */
  readonly selectable?: boolean;
}

/** An offer as the public will read it. */
export function ContentPreview({ content, companyName, selectable = false }: ContentPreviewProps) {
  const { t } = usePage();
  const { title, description, contract, contractMonths, pay, place, schedule, training, skills, contact } =
    content;
  const into = (part: ReviewPart) => (selectable ? { "data-select-into": `passage.${part}` } : {});
  const note = (part: ReviewPart, text: string | null | undefined) =>
    text ? <span {...into(part)}>{text}</span> : null;
  return (
    <div className="content-preview">
      <h3 {...into("title")}>{title}</h3>
      <p>
        {content.companyName ??
          (companyName ? t("draft.hiddenName", { company: companyName }) : t("offer.confidential"))}
        ,{" "}
        <span {...into("place")}>
          {place.label}
          {place.street ? `, ${place.street}` : ""}
        </span>
      </p>
      <Facts>
        <Fact term={t("draft.contract")}>{contractText(contract, contractMonths, t)}</Fact>
        <Fact term={t("draft.workingTime")} note={note("schedule", schedule)}>
          {workingTimeText(content, t) ?? t("draft.untold")}
        </Fact>
        <Fact term={t("draft.step.paie")} note={note("payMin", pay?.extras)}>
          {pay?.kind === "stated" ? `${amountText(pay, t)} ${payUnitText(pay, t)}` : t("draft.payByProfile")}
        </Fact>
        <TraitsFacts traits={content.sector ?? null} />
        <Fact term={t("draft.experience")} note={note("training", training)}>
          {content.experience ? t(`draft.experience.${content.experience}`) : t("draft.untold")}
        </Fact>
        {skills.length > 0 ? <Fact term={t("draft.skills")}>{skills.join(", ")}</Fact> : null}
        <Fact term={t("draft.contactKind")} note={note("instructions", contact.instructions)}>
          {contact.value ?? t(`draft.contact.${contact.kind}`)}
        </Fact>
      </Facts>
      <div className="prose" {...into("description")}>
        <PlainText text={description} />
      </div>
    </div>
  );
}
