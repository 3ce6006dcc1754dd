/** How forms are sent is for pages that have one, and for the page that follows one that was taken. */
export function startSending(): void {
  if (document.querySelector("form[method=post]") || document.cookie.includes("envoye="))
    void import("./sending.ts").then(({ sending }) => sending());
}
