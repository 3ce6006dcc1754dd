import { ChoicesField, TextField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";

/** How somebody is called who opens an account. */
export function NameField({ value = "" }: { readonly value?: string }) {
  const { t } = usePage();
  return (
    <TextField
      name="name"
      label={t("signUp.name")}
      hint={t("signUp.nameHint")}
      value={value}
      autoComplete="name"
      maxLength={80}
    />
  );
}

/** Whether a young person is old enough to agree by themselves, and the code that their agency gave them. */
export function AgeAndCode() {
  const { t } = usePage();
  return (
    <>
      <ChoicesField
        name="age"
        label={t("signUp.age")}
        hint={t("signUp.ageWhy")}
        options={[
          { value: "under-15", label: t("signUp.ageUnder") },
          { value: "15-or-more", label: t("signUp.ageEnough") },
        ]}
      />
      <TextField
        name="code"
        label={t("signUp.code")}
        hint={t("signUp.codeHint")}
        optional
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  );
}
