/** Marks are for those who have signed in: others do not load how they work. */
export function startStay(): void {
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.dataset.stay === undefined) return;
    event.preventDefault();
    void import("./stay.ts").then(({ stay }) => stay(form, submitter));
  });
  const seen = document.querySelector<HTMLElement>("[data-seen]")?.dataset.seen;
  if (seen === undefined) return;
  const body = new URLSearchParams({ intent: "seen" });
  // Looking is no more than that: whether it is noted changes nothing on the page.
  void fetch(seen, { method: "POST", body, keepalive: true }).catch(() => {});
}
