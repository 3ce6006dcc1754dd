import type { ApplicationRow } from "../queries/application.ts";

/** An application of `candidate` that was sent two days before, with the changes of the test. */
export function applicationExample(
  changes: Partial<ApplicationRow> & Pick<ApplicationRow, "offerId" | "candidateId">,
): ApplicationRow {
  const at = new Date("2026-11-21T12:00:00Z");
  return {
    id: "a",
    companyId: null,
    senderId: changes.candidateId,
    sentBy: "candidate",
    agreement: null,
    state: "sent",
    previousState: "draft",
    message: "Votre offre m'intéresse.",
    cvVersionId: null,
    withProfile: true,
    answers: [],
    offerTitle: "Vendeur / Vendeuse en boulangerie",
    companyName: "Le Fournil de Jeanne",
    createdAt: at,
    updatedAt: at,
    changedAt: at,
    sentAt: at,
    answeredAt: null,
    remindedDays: 0,
    ...changes,
  };
}
