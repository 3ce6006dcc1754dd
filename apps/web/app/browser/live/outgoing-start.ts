/** Only a page with a conversation loads how messages go without leaving it. */
export function startOutgoing(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-outgoing]");
  if (form) void import("./outgoing.ts").then(({ outgoing }) => outgoing(form));
}
