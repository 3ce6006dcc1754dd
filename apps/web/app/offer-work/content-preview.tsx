import type { OfferContent } from "@tremplin/core/offer";
import { Fact, Facts } from "@tremplin/ui";
import { contractText, workingTimeText } from "../format/contract.ts";
import { amountText, payUnitText } from "../format/money.ts";
import { PlainText } from "../offer/plain-text.tsx";
import { usePage } from "../page.ts";

interface ContentPreviewProps {
  readonly content: OfferContent;
  readonly companyName: string | null;
}

/** An offer as the public will read it. */
export function ContentPreview({ content, companyName }: ContentPreviewProps) {
  const { t } = usePage();
  const { title, description, contract, contractMonths, pay, place, schedule, training, skills, contact } =
    content;
  return (
    <div className="content-preview">
      <h3>{title}</h3>
      <p>
        {content.companyName ??
          (companyName ? t("draft.hiddenName", { company: companyName }) : t("offer.confidential"))}
        , {place.label}
        {place.street ? `, ${place.street}` : ""}
      </p>
      <Facts>
        <Fact term={t("draft.contract")}>{contractText(contract, contractMonths, t)}</Fact>
        <Fact term={t("draft.workingTime")} note={schedule}>
          {workingTimeText(content, t) ?? t("draft.untold")}
        </Fact>
        <Fact term={t("draft.step.paie")} note={pay?.extras ?? null}>
          {pay?.kind === "stated" ? `${amountText(pay, t)} ${payUnitText(pay, t)}` : t("draft.payByProfile")}
        </Fact>
        <Fact term={t("draft.experience")} note={training}>
          {content.experience ? t(`draft.experience.${content.experience}`) : t("draft.untold")}
        </Fact>
        {skills.length > 0 ? <Fact term={t("draft.skills")}>{skills.join(", ")}</Fact> : null}
        <Fact term={t("draft.contactKind")} note={contact.instructions}>
          {contact.value ?? t(`draft.contact.${contact.kind}`)}
        </Fact>
      </Facts>
      <div className="prose">
        <PlainText text={description} />
      </div>
    </div>
  );
}
