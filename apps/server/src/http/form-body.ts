/** What a form says, and the request to hand on: a body is read once only. */
export interface FormBody {
  readonly again: Request;
  /** Null for what is no form, or a broken one. */
  readonly entries: readonly (readonly [string, string | File])[] | null;
}

const plainForm = "application/x-www-form-urlencoded";
const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Reads the form that a request brings. Nothing at all, as scripts send it, is a form without fields. */
export async function formBody(request: Request): Promise<FormBody> {
  const { url, method } = request;
  const body = await request.arrayBuffer();
  const headers = new Headers(request.headers);
  if (body.byteLength === 0 && !headers.has("content-type")) headers.set("content-type", plainForm);
  const again = new Request(url, { method, headers, body });
  const type = headers.get("content-type") ?? "";
  if (!formTypes.test(type)) return { again, entries: null };
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return { again, entries: [...form] };
  } catch {
    return { again, entries: null };
  }
}
