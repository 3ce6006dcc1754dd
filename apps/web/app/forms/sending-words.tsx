import { Button, Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** For so long what somebody typed stays on their device: a weekend without network. */
const days = 3;

/**
 * What the script that minds forms says (`browser/sending/`), and whose page it is. Only on pages that may have a
 * form: those of somebody who has signed in, and those that take one.
 */
export function SendingWords() {
  const { t, actor, sendKey } = usePage();
  const owner = actor.kind === "person" ? actor.userId : "";
  if (owner === "" && sendKey === null) return null;
  return (
    <template data-owner={owner} data-days={days} data-keys={sendKey === null ? undefined : ""}>
      <Notice tone="warning" role="alert" className="form-notice" data-words="offline">
        <p>
          <strong>{t("form.offline")}</strong>
        </p>
        <p data-kept="">{t(owner === "" ? "form.kept.tab" : "form.kept.device", { days })}</p>
        <p>{t("form.offline.next")}</p>
      </Notice>
      <Notice className="form-notice" data-words="restored">
        <p>{t("form.restored")}</p>
        <p>
          <Button type="button">{t("form.restored.drop")}</Button>
        </p>
      </Notice>
    </template>
  );
}
