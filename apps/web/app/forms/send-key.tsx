import { usePage } from "../page.ts";

/**
 * Goes with a form, so that it is taken once however often it arrives. On a page that visitors share there is none:
 * the page's script gives one (`browser/sending/drafts.ts`).
 */
export function SendKey() {
  const { sendKey } = usePage();
  return sendKey === null ? null : <input type="hidden" name="envoi" value={sendKey} />;
}
