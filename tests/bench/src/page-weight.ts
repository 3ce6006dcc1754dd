import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** What a first visit of a page fetches, pictures left out, in bytes as they cross the network. */
export interface PageWeight {
  readonly html: number;
  readonly scripts: number;
  readonly styles: number;
  readonly fonts: number;
}

/** Fetches without undoing the compression, which is what counts. */
async function fetchRaw(url: string): Promise<{ readonly bytes: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": "br, gzip" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(chunks);
        const encoding = response.headers["content-encoding"];
        const plain =
          encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
        resolve({ bytes: body.length, text: plain.toString("utf8") });
      });
    })
      .on("error", reject)
      .end();
  });
}

/** Adds up a page, the scripts and styles that it names, and the fonts that it or its styles name. */
export async function weighPage(url: string): Promise<PageWeight> {
  const page = await fetchRaw(url);
  const named = (pattern: RegExp, text: string) =>
    [...new Set([...text.matchAll(pattern)].map(([, address]) => address ?? ""))].map(
      (address) => new URL(address.replaceAll("&amp;", "&"), url).href,
    );
  const scripts = [
    ...named(/<script[^>]*\ssrc="([^"]+)"/g, page.text),
    ...named(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g, page.text),
  ];
  const styles = named(/<link(?=[^>]*rel="stylesheet")[^>]*href="([^"]+)"/g, page.text);
  const sheets = await Promise.all(styles.map(fetchRaw));
  const fonts = [page.text, ...sheets.map(({ text }) => text)].flatMap((text) =>
    named(/["'(=]([^"'()=\s]+\.woff2)/g, text),
  );
  const sum = async (urls: readonly string[]) =>
    (await Promise.all([...new Set(urls)].map(fetchRaw))).reduce((total, { bytes }) => total + bytes, 0);
  return {
    html: page.bytes,
    scripts: await sum(scripts),
    styles: sheets.reduce((total, { bytes }) => total + bytes, 0),
    fonts: await sum(fonts),
  };
}
