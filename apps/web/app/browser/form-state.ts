type Control = HTMLInputElement | HTMLSelectElement;

/** What stood in each control of a form at one moment. */
export type FormState = ReadonlyMap<Control, string | boolean>;

/** Takes note of a form's controls, wherever on the page they are. */
export function formState(form: HTMLFormElement): FormState {
  return new Map(controls(form).map((control) => [control, stateOf(control)]));
}

/**
 * Sets a form's controls as a newer version of its page has them. A control that the visitor has changed
 * since `asked` keeps the change; with null, as on going back, all are set.
 */
export function fillForm(form: HTMLFormElement, next: Document, asked: FormState | null): void {
  for (const control of controls(form)) {
    if (asked && asked.get(control) !== stateOf(control)) continue;
    const newer = namesake(control, next);
    if (!newer) continue;
    if (isTicked(control)) control.checked = (newer as HTMLInputElement).defaultChecked;
    else control.value = newer.value;
  }
}

function controls(form: HTMLFormElement): readonly Control[] {
  return [...form.elements].filter((element): element is Control =>
    element.matches("input:not([type=hidden]), select"),
  );
}

function stateOf(control: Control): string | boolean {
  return isTicked(control) ? control.checked : control.value;
}

function isTicked(control: Control): control is HTMLInputElement {
  return control.type === "checkbox" || control.type === "radio";
}

function namesake(control: Control, next: Document): Control | null {
  const name = `[name="${control.name}"]`;
  return next.querySelector<Control>(isTicked(control) ? `${name}[value="${control.value}"]` : name);
}
