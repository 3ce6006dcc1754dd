/** Puts a text at hand where one types, below what one typed; without a script the server does. */
export function startInsertText(): void {
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-insert]");
    const field = button?.form?.elements.namedItem("text");
    if (!button || !(field instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const typed = field.value.trimEnd();
    field.value = [typed, button.dataset.insert].filter(Boolean).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
}
