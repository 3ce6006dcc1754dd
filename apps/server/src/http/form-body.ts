/** What a form says, and the request to hand on: a body is read once only. */
export interface FormBody {
  readonly again: Request;
  /** Null for what is no form, or a broken one. */
  readonly entries: readonly (readonly [string, string | File])[] | null;
}

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Reads the form that a request brings. */
export async function formBody(request: Request): Promise<FormBody> {
  const type = request.headers.get("content-type") ?? "";
  if (!formTypes.test(type)) return { again: request, entries: null };
  const { url, method, headers } = request;
  const body = await request.arrayBuffer();
  const again = new Request(url, { method, headers, body });
  try {
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    return { again, entries: [...form] };
  } catch {
    return { again, entries: null };
  }
}
