import { Button } from "@tremplin/ui";
import { TextAreaField } from "../forms/fields.tsx";
import { usePage } from "../page.ts";

/** "Still there?": one tap answers, a word may go with it. */
export function FollowUpQuestion() {
  const { t } = usePage();
  return (
    <>
      <p className="button-row">
        <Button look="strong" type="submit" name="isStill" value="oui">
          {t("application.followUpYes")}
        </Button>
        <Button type="submit" name="isStill" value="non">
          {t("application.followUpNo")}
        </Button>
      </p>
      <TextAreaField name="text" label={t("application.followUpText")} rows={2} maxLength={1000} optional />
    </>
  );
}
