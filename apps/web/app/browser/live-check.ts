import { applyProposal, checkOffer, type Finding } from "@tremplin/core/offer/check";
import { whenTypingPauses } from "./when-typing-pauses.ts";

/** While typing pauses. */
const pauseMs = 700;
const fields = ["title", "description", "schedule", "training", "instructions"] as const;

/**
 * Says what the check finds in the texts of an editor as they are typed, in the words that the page holds in
 * `data-check-words`. The server checks again when the offer is sent.
 */
export function liveCheck(place: HTMLElement): void {
  const form = place.closest("form");
  const words = document.querySelector<HTMLTemplateElement>("[data-check-words]")?.content.textContent;
  if (!form || !words) return;
  const say = JSON.parse(words) as Record<string, string>;
  const controls = fields.flatMap((name) => {
    const control = form.elements.namedItem(name);
    const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    return isText ? [[name, control] as const] : [];
  });
  if (controls.length === 0) return;

  const check = () => {
    const texts = Object.fromEntries(controls.map(([name, control]) => [name, control.value]));
    const findings = checkOffer(texts, new Date()).filter(({ field }) =>
      controls.some(([name]) => name === field),
    );
    place.replaceChildren(...findings.map((finding) => noticeOf(finding)));
  };
  const noticeOf = (finding: Finding) => {
    const { rule, level, passage, article, proposal, field } = finding;
    const notice = document.createElement("div");
    notice.className = `notice notice-${{ blocks: "problem", warns: "warning", advises: "information" }[level]} live-finding`;
    const text = document.createElement("div");
    text.className = "notice-text";
    const head = paragraph(
      (say.pair ?? "")
        .replace("{label}", () => say[`level.${level}`] ?? "")
        .replace("{value}", () => say[rule] ?? rule),
    );
    text.append(head);
    if (passage) text.append(paragraph((say.passage ?? "").replace("{passage}", () => passage)));
    text.append(paragraph(`${say[`${rule}.why`] ?? ""}${article ? ` (${article})` : ""}`));
    if (proposal !== null) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-plain";
      button.textContent =
        proposal === "" ? (say.remove ?? "") : (say.replace ?? "").replace("{proposal}", proposal);
      button.addEventListener("click", () => {
        const control = controls.find(([name]) => name === field)?.[1];
        if (!control) return;
        control.value = applyProposal(control.value, finding);
        control.dispatchEvent(new Event("input", { bubbles: true }));
        check();
        control.focus();
      });
      text.append(button);
    }
    notice.append(text);
    return notice;
  };

  whenTypingPauses(form, pauseMs, check);
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
