import type { EditedContent } from "@tremplin/api";
import type { WordId } from "@tremplin/instance/words";
import { Disclosure } from "@tremplin/ui";
import { usePage } from "../page.ts";

/** How Markdown says each thing; the bar stands for words. */
const samples: readonly { readonly word: WordId; readonly sample: string }[] = [
  { word: "contentEditor.tool.heading", sample: "## |" },
  { word: "contentEditor.tool.bold", sample: "**|**" },
  { word: "contentEditor.tool.italic", sample: "_|_" },
  { word: "contentEditor.tool.link", sample: "[|](/offres)" },
  { word: "contentEditor.tool.list", sample: "- |" },
  { word: "contentEditor.tool.picture", sample: "![|](images/atelier.webp)" },
  { word: "contentEditor.tool.variable", sample: "{{contact.email}}" },
];

/** How a text is written, beside it. */
export function WritingHelp({ blocks }: { readonly blocks: EditedContent["blocks"] }) {
  const { t } = usePage();
  return (
    <section aria-labelledby="aide-ecrire">
      <h2 id="aide-ecrire">{t("contentEditor.help")}</h2>
      <Disclosure summary={t("contentEditor.helpMarkdown")}>
        <dl className="content-help">
          {samples.map(({ word, sample }) => (
            <div key={word}>
              <dt>{t(word)}</dt>
              <dd>
                <code>{sample.replace("|", t(word))}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary={t("contentEditor.helpBlocks")}>
        <p>{t("contentEditor.helpBlocksAbout")}</p>
        {blocks.map(({ name, title, description, example }) => (
          <div key={name} className="content-block">
            <h3>{title}</h3>
            <p>{description}</p>
            <pre className="content-source">{example}</pre>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}
