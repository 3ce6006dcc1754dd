export type Encoding = "br" | "gzip" | "identity";

/**
 * The best form of an answer for an `Accept-Encoding` header (RFC 9110, 12.5.3): brotli, else gzip, else none.
 * A form with `q=0` is refused by the browser.
 */
export function acceptedEncoding(header: string | null | undefined): Encoding {
  if (!header) return "identity";
  const accepted = new Set(
    header
      .toLowerCase()
      .split(",")
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, weight]) => !weight || Number(weight.replace("q=", "")) > 0)
      .map(([name]) => name),
  );
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}
