/**
 * Where the key of a form stands, by which the server takes it once. On a page that visitors share the server gives
 * none, and the form gets its own here; null for a form that may be sent again and again.
 */
export function keyField(form: HTMLFormElement, isGiven: boolean): HTMLInputElement | null {
  const known = form.querySelector<HTMLInputElement>("input[name=envoi]");
  if (known || isGiven) return known;
  const field = document.createElement("input");
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  Object.assign(field, { type: "hidden", name: "envoi", value });
  form.append(field);
  return field;
}
