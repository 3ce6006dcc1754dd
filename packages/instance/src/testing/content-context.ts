import type { ContentPicture } from "../content/picture.ts";
import type { ContentContext } from "../content/read-page.ts";
import { loadInstance } from "../load.ts";
import { withInstance } from "./instance-folder.ts";

const workshop: ContentPicture = {
  path: "images/atelier.webp",
  file: "/instance/content/images/atelier.webp",
  contentType: "image/webp",
  digest: "0123456789ab",
  width: 1200,
  height: 800,
};

/** The settings of the smallest instance with one host of videos, and one picture, `images/atelier.webp`. */
export async function aContext(): Promise<ContentContext> {
  const config = await withInstance({}, async (dir) => (await loadInstance(dir)).config);
  const videos = { hosts: ["www.youtube-nocookie.com"] };
  return { config: { ...config, videos }, pictures: new Map([[workshop.path, workshop]]) };
}
