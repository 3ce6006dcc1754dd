import type { ThemeChoices } from "@tremplin/api";
import type { WordId } from "@tremplin/instance/words";
import { Field, Select } from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";
import { ColorField } from "./color-field.tsx";
import type { StudioRemark } from "./studio-remarks.ts";
import { themeName } from "./theme-name.ts";
import { colorFields, fontFields, lookFields } from "./wishes.ts";

interface StudioFieldsProps {
  /** What the address of the page wants. */
  readonly wanted: URLSearchParams;
  readonly remarks: readonly StudioRemark[];
  readonly choices: Pick<ThemeChoices, "finished" | "looks" | "studio">;
}

/** The questions of the studio; what is left empty stays as the theme has it. */
export function StudioFields({ wanted, remarks, choices }: StudioFieldsProps) {
  const { t } = usePage();
  const { finished, looks, studio } = choices;
  const choice = (
    name: string,
    label: WordId,
    options: readonly (readonly [value: string, said: string])[],
  ) => (
    <Field key={name} for={name} label={t(label)}>
      <Select id={name} name={name} defaultValue={wanted.get(name) ?? ""}>
        <option value="">{t(name === "base" ? "theme.own" : "theme.same")}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      {choice(
        "base",
        "theme.base",
        finished.map((name) => [name, themeName(name, t)]),
      )}
      <Group title={t("theme.chosenColors")} hint={t("theme.colorHint")}>
        {(Object.keys(colorFields) as (keyof typeof colorFields)[]).map((name) => (
          <ColorField key={name} name={name} value={wanted.get(name) ?? ""} remarks={remarks} />
        ))}
        {choice(
          "contraste",
          "theme.contrastWish",
          studio.contrast.map((each) => [each, t(`theme.contrast.${each}`)]),
        )}
      </Group>
      <Group title={t("theme.shapes")}>
        {Object.entries(lookFields).map(([name, part]) =>
          choice(
            name,
            `theme.look.${part}`,
            looks[part].map((look) => [look, t(`theme.lookName.${part}.${look}` as WordId)]),
          ),
        )}
        {choice(
          "arrondis",
          "theme.rounding",
          studio.rounding.map((each) => [each, t(`theme.rounding.${each}`)]),
        )}
        {choice(
          "air",
          "theme.density",
          studio.density.map((each) => [each, t(`theme.density.${each}`)]),
        )}
      </Group>
      <Group title={t("theme.typefaces")}>
        {Object.entries(fontFields).map(([name, path]) =>
          choice(
            name,
            path === "font.body" ? "theme.bodyFont" : "theme.headingFont",
            studio[path].map((family) => [family, family]),
          ),
        )}
        {choice(
          "taille",
          "theme.size",
          studio.size.map((size) => [String(size), t("theme.sizePixels", { size })]),
        )}
      </Group>
    </>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="choices studio-group">
      <legend>{title}</legend>
      {hint ? <p className="field-hint">{hint}</p> : null}
      {children}
    </fieldset>
  );
}
