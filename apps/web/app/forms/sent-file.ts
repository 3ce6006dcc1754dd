/** A file of a form: its name and its bytes; empty when none was chosen. */
export async function fileOf(
  form: FormData,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const value = form.get(name);
  if (!(value instanceof File)) return { name: "", bytes: new Uint8Array() };
  return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
}
