import type { ShownPicture } from "@tremplin/instance/content";

/** A picture of the content, in the format and width that suit the screen; its place is kept while it loads. */
export function ContentPicture({
  picture,
  sizes,
  isFirst = false,
  className,
}: {
  readonly picture: ShownPicture;
  /** How wide it stands, as CSS says it: `(min-width: 48rem) 20rem, 92vw`. */
  readonly sizes: string;
  /** It shows at once: it does not wait until it comes near. */
  readonly isFirst?: boolean;
  readonly className?: string;
}) {
  const { src, width, height, alt, sources } = picture;
  return (
    <picture>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
        className={className}
        src={src}
        width={width}
        height={height}
        alt={alt}
        decoding="async"
        {...(isFirst ? { fetchPriority: "high" as const } : { loading: "lazy" as const })}
      />
    </picture>
  );
}
