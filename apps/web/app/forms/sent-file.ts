/** The files of a form that were chosen under a name. */
export async function filesOf(
  form: FormData,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[]> {
  const chosen = form
    .getAll(name)
    .filter((value): value is File => value instanceof File && value.name !== "");
  return Promise.all(
    chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** A file of a form: its name and its bytes; empty when none was chosen. */
export async function fileOf(
  form: FormData,
  name: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const value = form.get(name);
  if (!(value instanceof File)) return { name: "", bytes: new Uint8Array() };
  return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
}
