/** Address of the gallery. */
export const galleryPath = "/espace/administration/apparence/composants";

const schemes = ["auto", "light", "dark"] as const;
const directions = ["ltr", "rtl"] as const;

/** How the gallery is looked at. */
export interface GalleryView {
  readonly scheme: (typeof schemes)[number];
  readonly direction: (typeof directions)[number];
}

export const galleryChoices = { schemes, directions } as const;

/** What the gallery's address asks for; any other page is looked at as it is. */
export function galleryView({ pathname, searchParams }: URL): GalleryView {
  const isGallery = pathname === galleryPath;
  const asked = (name: string) => (isGallery ? searchParams.get(name) : null);
  return {
    scheme: schemes.find((scheme) => scheme === asked("mode")) ?? "auto",
    direction: directions.find((direction) => direction === asked("sens")) ?? "ltr",
  };
}
