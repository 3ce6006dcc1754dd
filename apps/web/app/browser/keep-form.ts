/** Of a form that is being sent: its page has not answered yet. */
const sentKey = "sent-form";

/**
 * Keeps what is typed in a form marked `data-keep="name"` until the server has taken it: a lost
 * connection, a session that ended or a page left by mistake costs nothing. Kept for this tab only, as
 * phones are lent; passwords and files are not kept.
 */
export function startKeepForm(): void {
  const sent = sessionStorage.getItem(sentKey);
  sessionStorage.removeItem(sentKey);
  const forms = [...document.querySelectorAll<HTMLFormElement>("form[data-keep]")];
  const cameBack = forms.some((form) => keyOf(form) === sent && form.querySelector(".error-summary"));
  const mustSignIn = location.pathname.startsWith("/connexion");
  if (sent && !cameBack && !mustSignIn) sessionStorage.removeItem(sent);

  for (const form of forms) {
    const key = keyOf(form);
    // A form that came back shows what was typed already.
    if (!form.querySelector(".error-summary")) restore(form, sessionStorage.getItem(key));
    form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(valuesOf(form))));
    form.addEventListener("submit", () => sessionStorage.setItem(sentKey, key));
  }
}

function keyOf(form: HTMLFormElement): string {
  return `kept:${form.dataset.keep}`;
}

function valuesOf(form: HTMLFormElement): [string, string][] {
  const secrets = new Set(
    [...form.querySelectorAll<HTMLInputElement>("[type=password]")].map(({ name }) => name),
  );
  return [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !secrets.has(entry[0]),
  );
}

function restore(form: HTMLFormElement, kept: string | null): void {
  if (kept === null) return;
  const values = Map.groupBy(JSON.parse(kept) as [string, string][], ([name]) => name);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type)) {
      control.checked = (values.get(control.name) ?? []).some(([, value]) => value === control.value);
    } else if (
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      (control instanceof HTMLInputElement && !/^(password|file|hidden|submit|button)$/.test(control.type))
    ) {
      const [first] = values.get(control.name) ?? [];
      if (first) control.value = first[1];
    }
  }
  form.dispatchEvent(new Event("restored"));
}
