export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Not of this device: secrets, what signs in, files; what nobody types; and what has served once it was sent. */
const unkept =
  "[type=password],[type=file],[type=hidden],[type=submit],[type=button],[autocomplete*=username],[autocomplete*=one-time-code],[data-unkept],[name='']";

/** The controls of a form whose values may be kept. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      element.matches("input[name],textarea,select") && !element.matches(unkept),
  );
}

/** What stands in each: its name, its value, and whether it is chosen. */
export type Value = readonly [name: string, value: string, isOn: boolean];

export function standing(control: Control): Value {
  return [control.name, control.value, (control as HTMLInputElement).checked ?? false];
}

/** Whether somebody changed it since the page came, or the browser did for them. */
function isTouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) return false;
  return isTicked(control)
    ? (control as HTMLInputElement).checked !== (control as HTMLInputElement).defaultChecked
    : control.value !== control.defaultValue;
}

/** Whether somebody typed in a form before this runs: whoever types fast is ahead of a slow network. */
export function isBegun(form: HTMLFormElement): boolean {
  return controlsOf(form).some(isTouched);
}

/**
 * Puts values back by name and order, where nobody has begun to type already. Answers whether that changed anything.
 */
export function setValues(form: HTMLFormElement, values: readonly Value[]): boolean {
  const left = [...values];
  let hasChanged = false;
  for (const control of controlsOf(form)) {
    const at = left.findIndex(
      ([name, value]) => name === control.name && (!isTicked(control) || value === control.value),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found || isTouched(control)) continue;
    const before = standing(control);
    if (isTicked(control)) (control as HTMLInputElement).checked = found[2];
    else control.value = found[1];
    const after = standing(control);
    hasChanged ||= before[1] !== after[1] || before[2] !== after[2];
  }
  return hasChanged;
}

function isTicked({ type }: Control): boolean {
  return type === "checkbox" || type === "radio";
}
