import type { StoredPicture } from "@tremplin/core/employer";

/** The address of a picture that the board keeps. */
function pictureHref({ file }: StoredPicture): string {
  return `/images/${file}`;
}

interface PictureProps {
  readonly picture: StoredPicture;
  readonly alt: string;
  readonly className?: string;
  /** Below what shows first: fetched when it comes near. */
  readonly isLazy?: boolean;
}

/** A picture that takes its room before it is there. */
export function Picture({ picture, alt, className, isLazy = false }: PictureProps) {
  return (
    <img
      src={pictureHref(picture)}
      alt={alt}
      width={picture.width}
      height={picture.height}
      className={className}
      loading={isLazy ? "lazy" : undefined}
      decoding="async"
    />
  );
}
