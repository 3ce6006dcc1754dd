/** Says that a conversation was read once it is in sight; without a script a button says so. */
export function startMarkRead(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-mark-read]");
  if (!form) return;
  const say = () => {
    if (document.visibilityState !== "visible") return;
    document.removeEventListener("visibilitychange", say);
    const body = new FormData(form);
    body.set("action", "lu");
    void fetch(location.pathname, { method: "POST", body, redirect: "manual" })
      .then(() => form.remove())
      // The button stays for who is offline.
      .catch(() => {});
  };
  document.addEventListener("visibilitychange", say);
  say();
}
