import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";

/** What the server says to begin with: a challenge, or why there is none, in words. */
type Begun = { readonly options: object } | { readonly problem: string };

/**
 * Asks the server for a challenge, has the device answer it, and sends the form with the answer. The form says in
 * `data-passkey` whether to `make` a passkey or to `use` one, in `data-begin` where the challenge comes from, and
 * holds the words for what goes wrong.
 */
export async function answerByPasskey(form: HTMLFormElement): Promise<void> {
  const { passkey: wish, begin = "", cancelled = "", known = "", failed = "" } = form.dataset;
  const field = form.elements.namedItem("credential");
  const button = form.querySelector("button");
  const problem = form.querySelector("[data-passkey-problem]");
  if (!(field instanceof HTMLInputElement) || !problem) return;
  const name = form.elements.namedItem("name");
  // The server says what is missing; a device is not to keep a passkey that nobody else does.
  if (name instanceof HTMLInputElement && name.value.trim() === "") return form.submit();
  problem.textContent = "";
  button?.setAttribute("aria-disabled", "true");
  try {
    const begun = await challenge(begin);
    if ("problem" in begun) problem.textContent = begun.problem;
    else {
      field.value = JSON.stringify(await answer(wish, begun.options));
      form.submit();
    }
  } catch (error) {
    const code = error instanceof WebAuthnError ? error.code : "";
    const isCancelled = error instanceof Error && /^(NotAllowedError|AbortError)$/.test(error.name);
    if (code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED") problem.textContent = known;
    else problem.textContent = isCancelled ? cancelled : failed;
  }
  button?.removeAttribute("aria-disabled");
}

async function challenge(path: string): Promise<Begun> {
  const response = await fetch(path, { method: "POST", headers: { accept: "application/json" } });
  if (!response.ok && response.status !== 422) throw new Error(`${path} answers ${response.status}`);
  return (await response.json()) as Begun;
}

function answer(wish: string | undefined, options: object) {
  return wish === "make"
    ? startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON })
    : startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
}
