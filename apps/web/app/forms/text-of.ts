/** The text of a field as it was sent; empty when there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The bytes of a file as it was sent; none when there is none. */
export async function bytesOf(form: FormData, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const value = form.get(name);
  return value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : new Uint8Array();
}
