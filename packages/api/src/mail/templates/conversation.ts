import { mailTemplate } from "../template.ts";

/** Something to read: who writes and about what, never the words themselves. */
export const conversationMessage = mailTemplate<{
  readonly author: string;
  readonly title: string;
  readonly page: string;
}>({
  example: { author: "Anne Roux", title: "Vendeur / Vendeuse en boulangerie", page: "/espace/messages/1" },
  write: ({ author, title, page }, { t, at }) => ({
    subject: t("mail.conversation.subject", { author }),
    blocks: [
      { kind: "heading", text: t("mail.conversation.title", { author }) },
      { kind: "paragraph", text: title },
      { kind: "button", label: t("mail.conversation.button"), url: at(page) },
      { kind: "small", text: t("mail.conversation.small") },
    ],
  }),
});
