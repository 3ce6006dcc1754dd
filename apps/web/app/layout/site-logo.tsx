import type { SlotProps } from "../slots/props.ts";

/** The logo of the board, and its name unless the logo spells it already. */
export function SiteLogo({ name, light, dark }: SlotProps<"SiteLogo">) {
  // A long logo is the name, drawn.
  const isWordmark = light.width >= 2 * light.height;
  return (
    <>
      {/* Both stand in the page, and the theme shows one; one that is not shown is not loaded. */}
      {light.url === dark.url ? (
        <LogoPicture picture={light} />
      ) : (
        <>
          <LogoPicture picture={light} className="on-light" />
          <LogoPicture picture={dark} className="on-dark" />
        </>
      )}
      {isWordmark ? null : <span>{name}</span>}
    </>
  );
}

function LogoPicture({
  picture,
  className = "",
}: {
  readonly picture: SlotProps<"SiteLogo">["light"];
  readonly className?: string;
}) {
  return (
    <img
      className={`site-logo ${className}`}
      src={picture.url}
      width={picture.width}
      height={picture.height}
      alt=""
      loading="lazy"
    />
  );
}
