import type { WordId } from "@tremplin/instance/words";
import { Notice } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** Says what the form just sent did: the address carries its code (`forms/attempt.ts`, `done`). */
export function Done() {
  const { t, url } = usePage();
  const code = url.searchParams.get("fait");
  if (!code || !/^[a-z-]{1,40}$/.test(code)) return null;
  const id = `done.${code}` as WordId;
  const said = t(id);
  // A made-up code has no words.
  if (said.includes(id)) return null;
  return (
    <Notice tone="success" role="status" data-takes-focus="" tabIndex={-1}>
      <p>{said}</p>
    </Notice>
  );
}
