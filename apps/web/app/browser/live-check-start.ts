/** The check weighs something: only the pages where an offer is written load it. */
export function startLiveCheck(): void {
  const place = document.querySelector<HTMLElement>("[data-check]");
  if (place) void import("./live-check.ts").then(({ liveCheck }) => liveCheck(place));
}
