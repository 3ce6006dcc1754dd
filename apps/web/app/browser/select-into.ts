/**
 * Puts what is selected in a text marked `data-select-into="name"` in the field of that name, to be spoken of;
 * without a script one copies it there.
 */
export function startSelectInto(): void {
  for (const text of document.querySelectorAll<HTMLElement>("[data-select-into]")) {
    const field = document.querySelector<HTMLInputElement>(`[name="${text.dataset.selectInto}"]`);
    if (!field) continue;
    document.addEventListener("selectionchange", () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || !selection.anchorNode || !selection.focusNode) return;
      if (!text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return;
      field.value = selection.toString().replace(/\s+/g, " ").trim().slice(0, 500);
    });
  }
}
