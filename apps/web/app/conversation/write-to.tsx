import type { ConversationKind } from "@tremplin/core/conversation";
import { Button } from "@tremplin/ui";
import { ButtonForm } from "../forms/button-form.tsx";
import { usePage } from "../page.ts";

/** Begins a conversation with one press, from wherever it makes sense; nothing on a board without messages. */
export function WriteTo({
  kind,
  subject,
  label,
}: {
  readonly kind: ConversationKind;
  readonly subject: string;
  readonly label: string;
}) {
  const { has } = usePage();
  if (!has("conversation")) return null;
  return (
    <ButtonForm action="/espace/messages">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="subject" value={subject} />
      <Button type="submit">{label}</Button>
    </ButtonForm>
  );
}
