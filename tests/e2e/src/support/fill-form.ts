import type { Locator } from "playwright-core";
import { greyPng } from "./png.ts";

/** What stands in a control: its name, its value, and whether it is chosen. */
export type Standing = readonly [name: string, value: string, isOn: boolean];

/** What a person may fill in a form, in the page's order; with `kept`, only what may stay on the device. */
export function standing(form: Locator, which: "all" | "kept"): Promise<Standing[]> {
  return form.evaluate((element, isKept) => {
    const controls = [...(element as HTMLFormElement).elements] as HTMLInputElement[];
    return controls
      .filter(({ name, type }) => name !== "" && !/^(hidden|submit|button|fieldset|file)$/.test(type))
      .filter(
        ({ type, autocomplete }) =>
          !isKept || (type !== "password" && !/username|one-time/.test(autocomplete)),
      )
      .map(({ name, value, checked }) => [name, value, checked ?? false] as const);
  }, which === "kept");
}

/**
 * Fills a form as a person may: words in what takes words, the first answer of each choice, a picture where a file
 * is asked for. Nothing is ticked that may be left alone.
 */
export async function fillForm(form: Locator, words: string): Promise<void> {
  const mailbox = `a${crypto.randomUUID().slice(0, 8)}@exemple.fr`;
  await form.evaluate(
    (element, { words, mailbox }) => {
      const fields = element as HTMLFormElement;
      for (let box = fields.closest("details"); box; box = box.parentElement?.closest("details") ?? null)
        box.open = true;
      for (const box of fields.querySelectorAll("details")) box.open = true;
      const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
      const known: Readonly<Record<string, string>> = {
        siret: "73282932000074",
        place: "Dijon",
        postcode: "21000",
        phone: "06 12 34 56 78",
        website: "",
      };
      const ofType: Readonly<Record<string, string>> = {
        email: mailbox,
        tel: "06 12 34 56 78",
        url: "https://www.exemple.fr",
        date: day,
        "datetime-local": `${day}T10:00`,
        time: "10:00",
        month: day.slice(0, 7),
        number: "12",
        password: "une phrase de passe assez longue",
      };
      for (const control of [...fields.elements] as HTMLInputElement[]) {
        const { type, name, tagName } = control;
        if (name === "" || /^(hidden|submit|button|file|fieldset)$/.test(type)) continue;
        if (type === "radio") {
          if (fields.querySelector(`[name="${name}"]:checked`)) continue;
          control.checked = true;
        } else if (type === "checkbox") {
          if (!control.required) continue;
          control.checked = true;
        } else if (tagName === "SELECT") {
          const options = [...(control as unknown as HTMLSelectElement).options];
          control.value =
            options.find(({ value }) => value !== "" && value !== control.value)?.value ?? control.value;
        } else {
          const most = control.maxLength > 0 ? control.maxLength : words.length;
          control.value = known[name] ?? ofType[type] ?? words.slice(0, most);
        }
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
    { words, mailbox },
  );
  for (const file of await form.locator("input[type=file]").all())
    await file.setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: greyPng(300, 300, 80) });
}
