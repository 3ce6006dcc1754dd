/** Address of the gallery. */
export const galleryPath = "/espace/administration/apparence/composants";
/** Address of its second style sheet: what is touched, and how much air there is. */
export const touchedPath = "/espace/administration/apparence/etats.css";

const schemes = ["auto", "light", "dark"] as const;
const directions = ["ltr", "rtl"] as const;
/** How much room the theme's rows and parts take, from that of the theme itself to others. */
const airs = ["own", "tight", "normal", "airy"] as const;

/** How the gallery is looked at. */
export interface GalleryView {
  readonly scheme: (typeof schemes)[number];
  readonly direction: (typeof directions)[number];
  readonly air: (typeof airs)[number];
}

export const galleryChoices = { schemes, directions, airs } as const;

/** What the gallery's address asks for; any other page is looked at as it is. */
export function galleryView({ pathname, searchParams }: URL): GalleryView {
  const isGallery = pathname === galleryPath || pathname === touchedPath;
  const asked = (name: string) => (isGallery ? searchParams.get(name) : null);
  return {
    scheme: schemes.find((scheme) => scheme === asked("mode")) ?? "auto",
    direction: directions.find((direction) => direction === asked("sens")) ?? "ltr",
    air: airs.find((air) => air === asked("air")) ?? "own",
  };
}
