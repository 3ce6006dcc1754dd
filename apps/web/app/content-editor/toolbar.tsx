import type { WordId } from "@tremplin/instance/words";
import { usePage } from "../page.ts";

/** What a tool puts around what is selected, or at the head of its lines. */
const tools: readonly { readonly word: WordId; readonly around?: string; readonly lines?: string }[] = [
  { word: "contentEditor.tool.heading", lines: "## " },
  { word: "contentEditor.tool.bold", around: "**|**" },
  { word: "contentEditor.tool.italic", around: "_|_" },
  { word: "contentEditor.tool.link", around: "[|](https://)" },
  { word: "contentEditor.tool.list", lines: "- " },
  { word: "contentEditor.tool.numbers", lines: "1. " },
  { word: "contentEditor.tool.quote", lines: "> " },
];

/** Shortens writing where a script runs; without one the same is typed. */
export function Toolbar() {
  const { t } = usePage();
  return (
    <fieldset className="content-tools js-only">
      <legend className="sr-only">{t("contentEditor.tools")}</legend>
      {tools.map(({ word, around, lines }) => (
        <button
          key={word}
          type="button"
          className="button button-quiet"
          data-around={around}
          data-lines={lines}
        >
          {t(word)}
        </button>
      ))}
    </fieldset>
  );
}
