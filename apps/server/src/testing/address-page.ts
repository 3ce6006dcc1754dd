/** Stands for the pages: tells its address, 404 below `/absent`. */
export async function addressPage(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const status = pathname.startsWith("/absent") ? 404 : 200;
  const headers = { "content-type": "text/html; charset=utf-8" };
  return new Response(`<!doctype html><p>${pathname}${search}</p>`, { status, headers });
}
