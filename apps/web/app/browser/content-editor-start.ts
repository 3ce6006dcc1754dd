/** Only the page where pages of the site are written loads this. */
export function startContentEditor(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-content-editor]");
  if (form) void import("./content-editor.ts").then(({ contentEditor }) => contentEditor(form));
}
