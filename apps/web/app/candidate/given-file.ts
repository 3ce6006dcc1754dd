import { data, redirect } from "react-router";
import type { PageServices } from "../services.ts";

interface GivenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

type Found = { readonly ok: true; readonly value: GivenFile } | { readonly ok: false };

/** Gives a file to somebody who has signed in; others are led to where one does. */
export function giveFile(
  { actor }: Pick<PageServices, "actor">,
  request: Request,
  find: () => Promise<Found>,
): Promise<Response> {
  if (actor.kind === "visitor") {
    throw redirect(`/connexion?retour=${encodeURIComponent(new URL(request.url).pathname)}`);
  }
  return fileResponse(find);
}

/**
 * A file to be saved, never shown in the page's own name, and kept by nobody on the way (RFC 6266, RFC 5987
 * for names beyond ASCII).
 */
export async function fileResponse(find: () => Promise<Found>): Promise<Response> {
  const found = await find();
  if (!found.ok) throw data(null, 404);
  const { name, mediaType, bytes } = found.value;
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encodeName(name)}`,
      "content-length": String(bytes.byteLength),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

function asciiName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^\x20-\x7e]/g, "")
    .replaceAll(/["\\]/g, "");
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
