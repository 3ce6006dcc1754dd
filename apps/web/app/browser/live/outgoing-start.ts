/** Only a page with a conversation loads how messages go without leaving it; where the browser can keep them. */
export function startOutgoing(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-outgoing]");
  if (form && canKeep()) void import("./outgoing.ts").then(({ outgoing }) => outgoing(form));
}

/** Identifiers are made on secure pages only, and storage may be refused: the form goes as without a script then. */
function canKeep(): boolean {
  try {
    return isSecureContext && localStorage !== null;
  } catch {
    return false;
  }
}
