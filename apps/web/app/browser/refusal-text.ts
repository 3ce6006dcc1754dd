/**
 * Writes the words of a reason where an employer refuses, to be read and changed before they go. What was
 * typed is never written over.
 */
export function startRefusalText(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-texts]")) {
    const texts = JSON.parse(select.dataset.texts ?? "{}") as Record<string, string>;
    const area = select.form?.elements.namedItem("text");
    if (!(area instanceof HTMLTextAreaElement)) continue;
    const written = new Set(["", ...Object.values(texts)]);
    select.addEventListener("change", () => {
      if (!written.has(area.value.trim())) return;
      area.value = texts[select.value] ?? "";
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}
