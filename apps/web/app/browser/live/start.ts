/** Changes as they happen are for who has signed in: others load nothing of it. */
export function startLive(): void {
  const owner = document.querySelector<HTMLElement>("[data-live-of]")?.dataset.liveOf;
  if (owner) void import("./live.ts").then(({ live }) => live(owner));
}
