import type { MailBlock } from "../mail.ts";
import { mailTemplate } from "../template.ts";

/** To a young person: who accompanies them now. */
export const newAdvisor = mailTemplate<{ readonly advisor: string; readonly isFirst: boolean }>({
  example: { advisor: "Camille Martin", isFirst: false },
  write: ({ advisor, isFirst }, { t, at }) => ({
    subject: t("mail.newAdvisor.subject", { advisor }),
    blocks: [
      { kind: "heading", text: t("mail.newAdvisor.title", { advisor }) },
      { kind: "paragraph", text: t(isFirst ? "mail.newAdvisor.first" : "mail.newAdvisor.text") },
      { kind: "button", label: t("mail.newAdvisor.button"), url: at("/espace/suivi") },
      { kind: "small", text: t("mail.newAdvisor.small") },
    ],
  }),
});

/** To an advisor: a young person is theirs to accompany from now on. */
export const fileReceived = mailTemplate<{
  readonly by: string;
  readonly name: string;
  readonly id: string;
  readonly word: string | null;
}>({
  example: { by: "Camille Martin", name: "Zoé Petit", id: "exemple", word: "Elle cherche une alternance." },
  write: ({ by, name, id, word }, { t, at }) => ({
    subject: t("mail.fileReceived.subject", { name }),
    blocks: [
      { kind: "heading", text: t("mail.fileReceived.title", { by, name }) },
      ...quoted(word),
      { kind: "button", label: t("mail.fileReceived.button"), url: at(`/espace/jeunes/${id}`) },
    ],
  }),
});

/** To an advisor: a colleague counts on them for some days. */
export const standIn = mailTemplate<{
  readonly by: string;
  readonly fromDay: string;
  readonly toDay: string;
}>({
  example: { by: "Camille Martin", fromDay: "21/12/2026", toDay: "03/01/2027" },
  write: ({ by, fromDay, toDay }, { t, at }) => ({
    subject: t("mail.standIn.subject", { by }),
    blocks: [
      { kind: "heading", text: t("mail.standIn.title", { by }) },
      { kind: "paragraph", text: t("mail.standIn.text", { by, fromDay, toDay }) },
      { kind: "button", label: t("mail.standIn.button"), url: at("/espace/jeunes") },
    ],
  }),
});

function quoted(words: string | null): MailBlock[] {
  return words ? [{ kind: "quote", text: words }] : [];
}
