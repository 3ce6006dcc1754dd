/** Where a video is: the page that shows it, and what is loaded once somebody asks for it. */
export interface VideoSource {
  /** Its page, for who follows the link. */
  readonly page: string;
  /** Host that `embed` is loaded from. */
  readonly host: string;
  readonly embed: string;
  /** A page to be shown in the page, or the film itself. */
  readonly kind: "frame" | "file";
}

const providers: readonly {
  readonly address: RegExp;
  readonly host: string;
  readonly embed: (id: string) => string;
}[] = [
  {
    address:
      /^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)([\w-]{11})(?:[?&#]|$)/,
    host: "www.youtube-nocookie.com",
    embed: (id) => `embed/${id}?autoplay=1&rel=0`,
  },
  {
    address: /^youtu\.be\/([\w-]{11})(?:[?&#]|$)/,
    host: "www.youtube-nocookie.com",
    embed: (id) => `embed/${id}?autoplay=1&rel=0`,
  },
  {
    address: /^(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:[?&#/]|$)/,
    host: "player.vimeo.com",
    embed: (id) => `video/${id}?dnt=1&autoplay=1`,
  },
  {
    address: /^(?:www\.)?(?:dailymotion\.com\/video|dai\.ly)\/(\w+)(?:[?&#]|$)/,
    host: "geo.dailymotion.com",
    embed: (id) => `player.html?video=${id}`,
  },
];

/**
 * Understands the address of a video as a browser shows it: that of a known service, of a PeerTube server
 * (`https://host/w/id`), or of a film in a file. Services are asked for their variant without cookies. Null
 * for what is none.
 */
export function videoSource(text: string): VideoSource | null {
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return null;
  const { host, pathname, search } = new URL(text);
  const plain = host + pathname + search;
  for (const provider of providers) {
    const id = provider.address.exec(plain)?.[1];
    if (id !== undefined) {
      const embed = `https://${provider.host}/${provider.embed(id)}`;
      return { page: text, host: provider.host, embed, kind: "frame" };
    }
  }
  const own = /^\/(?:w|videos\/(?:watch|embed))\/([\w-]{6,})$/.exec(pathname)?.[1];
  if (own !== undefined) {
    return { page: text, host, embed: `https://${host}/videos/embed/${own}?autoplay=1`, kind: "frame" };
  }
  return /\.(?:mp4|webm)$/i.test(pathname) ? { page: text, host, embed: text, kind: "file" } : null;
}
