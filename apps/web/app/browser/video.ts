/** Loads a video from its host once somebody asks for it, and not before. */
export function startVideo(): void {
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-video-play]") : null;
    const block = button?.closest<HTMLElement>("[data-video]");
    const place = block?.querySelector("[data-video-place]");
    if (!block || !place) return;
    const { video = "", videoKind, videoTitle = "" } = block.dataset;
    const player = videoKind === "file" ? film(video) : frame(video);
    player.title = videoTitle;
    player.tabIndex = -1;
    place.replaceChildren(player);
    player.focus();
  });
}

function frame(address: string): HTMLIFrameElement {
  const player = document.createElement("iframe");
  player.src = address;
  player.allow = "autoplay; fullscreen; picture-in-picture";
  player.referrerPolicy = "strict-origin-when-cross-origin";
  return player;
}

function film(address: string): HTMLVideoElement {
  const player = document.createElement("video");
  player.src = address;
  player.controls = true;
  player.autoplay = true;
  return player;
}
