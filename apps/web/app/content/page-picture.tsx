import type { ComponentProps } from "react";
import { ContentPicture } from "./picture.tsx";

/** The picture below a page's title, as wide as its text: what is seen first. Nothing on a page without one. */
export function PagePicture({
  picture,
}: {
  readonly picture: ComponentProps<typeof ContentPicture>["picture"] | null | undefined;
}) {
  if (!picture) return null;
  return (
    <ContentPicture
      picture={picture}
      sizes="(min-width: 56rem) 52rem, 92vw"
      isFirst
      className="page-picture"
    />
  );
}
