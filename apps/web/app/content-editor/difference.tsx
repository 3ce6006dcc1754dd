import type { DifferenceLine, DifferencePart } from "@tremplin/core/content";
import { usePage } from "../page.ts";

const signs = { same: " ", changed: "±", added: "+", removed: "−" } as const;

/** What changed from one text to another, line by line; told by signs and words, not by colour alone. */
export function Difference({ lines }: { readonly lines: readonly DifferenceLine[] }) {
  const { t } = usePage();
  if (lines.every(({ kind }) => kind === "same" || kind === "skipped")) {
    return <p>{t("contentEditor.noDifference")}</p>;
  }
  return (
    <ol className="difference" aria-label={t("contentEditor.difference")}>
      {lines.map((line, at) =>
        line.kind === "skipped" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
          <li key={at} className="difference-skipped">
            {t("contentEditor.skipped", { count: line.count })}
          </li>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
          <li key={at} className={`difference-${line.kind}`}>
            <span className="difference-sign" aria-hidden="true">
              {signs[line.kind]}
            </span>
            <span>
              {line.parts.map((part, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Part key={place} part={part} />
              ))}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}

function Part({ part: { kind, text } }: { readonly part: DifferencePart }) {
  const { t } = usePage();
  if (kind === "same") return text;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="sr-only">{t(`contentEditor.part.${kind}`)} </span>
      {text || "⏎"}
    </Mark>
  );
}
