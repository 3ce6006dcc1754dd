import { languageFacts } from "@tremplin/instance/words";
import { usePage } from "../page.ts";
import { noticeClass } from "./localize.ts";

/** Says that the page is not whole in its language; taken out again where it is (`localize`). */
export function PartlyFrench() {
  const { t, language } = usePage();
  return languageFacts[language].marksFallback ? <p className={noticeClass}>{t("language.partly")}</p> : null;
}
