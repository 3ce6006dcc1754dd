import type { Refusal, Result } from "@tremplin/core/shared";
import type { Translate, WordId } from "@tremplin/instance/words";

/** What a script needs to go on with a passkey, as JSON, or the words that say why it cannot. */
export function begunResponse(begun: Result<object>, t: Translate): Response {
  const headers = { "cache-control": "no-store" };
  return begun.ok
    ? Response.json({ options: begun.value }, { headers })
    : Response.json({ problem: refusalText(begun.refusal, t) }, { status: 422, headers });
}

function refusalText({ code, details }: Refusal, t: Translate): string {
  return t(`refusal.${code}` as WordId, details);
}
