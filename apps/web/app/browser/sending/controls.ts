export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Not of this device: secrets, what signs in, files; and what nobody types. */
const unkept =
  "[type=password],[type=file],[type=hidden],[type=submit],[type=button],[autocomplete*=username],[autocomplete*=one-time-code],[name='']";

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

/** Puts values back by name and order. Answers whether that changed anything. */
export function setValues(form: HTMLFormElement, values: readonly Value[]): boolean {
  const left = [...values];
  let hasChanged = false;
  for (const control of controlsOf(form)) {
    const isTicked = /^(checkbox|radio)$/.test(control.type);
    const at = left.findIndex(
      ([name, value]) => name === control.name && (!isTicked || value === control.value),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) continue;
    const before = standing(control);
    if (isTicked) (control as HTMLInputElement).checked = found[2];
    else control.value = found[1];
    const after = standing(control);
    hasChanged ||= before[1] !== after[1] || before[2] !== after[2];
  }
  return hasChanged;
}
