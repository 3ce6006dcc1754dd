import { Field } from "@tremplin/ui";
import type { ReactNode } from "react";
import { usePage } from "../page.ts";
import { useField } from "./form.tsx";

interface FileFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** What the file chooser proposes; the server looks at the content. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** A file to choose. A browser does not take it back: after a mistake it is chosen anew. */
export function FileField({
  name,
  label,
  accept = "image/png,image/jpeg,image/webp",
  multiple,
}: FileFieldProps) {
  const { t } = usePage();
  const { id, problem } = useField(name);
  return (
    <Field for={id} label={label} problem={problem} problemLabel={t("form.error")}>
      <input
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        className="file-input"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
    </Field>
  );
}
