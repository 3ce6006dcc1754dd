import { Fragment } from "react";
import { textBlocks } from "./text-blocks.ts";

/** A text of the employer's, with its paragraphs and lists. */
export function PlainText({ text }: { readonly text: string }) {
  return textBlocks(text).map((block, position) =>
    block.kind === "list" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change on the page
      <ul key={position}>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change on the page
      <p key={position}>
        {block.lines.map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change on the page
          <Fragment key={row}>
            {row > 0 ? <br /> : null}
            {line}
          </Fragment>
        ))}
      </p>
    ),
  );
}
