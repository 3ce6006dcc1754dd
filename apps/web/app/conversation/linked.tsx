import { Fragment, type ReactNode } from "react";

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** A text whose addresses of the web can be followed, told as leading elsewhere and giving nothing of the board away. */
export function linked(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    parts.push(
      text.slice(at, index),
      <a key={index} href={url} rel="nofollow noopener noreferrer external ugc">
        {url}
      </a>,
    );
    at = index + url.length;
  }
  parts.push(text.slice(at));
  return <Fragment>{parts}</Fragment>;
}
