/**
 * What a mail server found out about who sent a mail, by the first header under its name (RFC 8601): anybody may write
 * one further down. SPF and DKIM count for a pass only when they speak of the domain of `from`, or of one above it,
 * as they prove any other domain to its owner; `none` without a word that counts.
 */
export function senderVerdict(
  headers: readonly string[],
  { authservId, from }: { readonly authservId: string; readonly from: string },
): "pass" | "fail" | "none" {
  const [own] = headers
    .map(partsOf)
    .filter(([name = ""]) => name.split(/\s/, 1)[0]?.toLowerCase() === authservId.toLowerCase());
  const found = (own ?? []).slice(1).flatMap((part) => methodIn(part) ?? []);
  const dmarc = found.filter(({ method }) => method === "dmarc");
  if (dmarc.some(({ result }) => result === "fail")) return "fail";
  const others = found.filter(({ method }) => method === "dkim" || method === "spf");
  const proofs = [...dmarc, ...others].filter(({ result }) => result === "pass");
  if (proofs.some((proof) => isAligned(proof, domainOf(from)))) return "pass";
  return others.some(({ result }) => result === "fail") ? "fail" : "none";
}

interface Found {
  readonly method: string;
  readonly result: string;
  /** Of what it speaks, by name (`smtp.mailfrom`); of a name that comes twice, the first. */
  readonly of: ReadonlyMap<string, string>;
}

/** Where each method says of which domain it speaks: whoever writes only the signer's identity says it there. */
const domainNames: Readonly<Record<string, readonly string[]>> = {
  dmarc: ["header.from"],
  dkim: ["header.d", "header.i"],
  spf: ["smtp.mailfrom"],
};

/** DMARC aligns by itself (RFC 7489): its domain is compared only when it is told. */
function isAligned({ method, of }: Found, domain: string): boolean {
  const name = domainNames[method]?.find((each) => of.has(each));
  if (name === undefined) return method === "dmarc";
  const told = domainOf(of.get(name) ?? "");
  return told === domain || (told.includes(".") && domain.endsWith(`.${told}`));
}

function methodIn(part: string): Found | null {
  const [, method, result] = /^([a-z][a-z0-9-]*)(?:\/\d+)?\s*=\s*([a-z]+)(?=\s|$)/i.exec(part) ?? [];
  if (!method || !result) return null;
  const of = new Map<string, string>();
  for (const [, name = "", value = ""] of part.matchAll(/(?<=\s)([a-z]+\.[a-z-]+)\s*=\s*(\S+)/gi)) {
    if (!of.has(name.toLowerCase())) of.set(name.toLowerCase(), value);
  }
  return { method: method.toLowerCase(), result: result.toLowerCase(), of };
}

function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf("@") + 1)
    .replace(/[>.]+$/, "")
    .toLowerCase();
}

/**
 * A header's parts, without comments and what is quoted: whoever sent the mail chose words in them. What is opened and
 * never closed takes the rest along.
 */
function partsOf(header: string): string[] {
  let kept = "";
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < header.length; at += 1) {
    const sign = header[at] ?? "";
    if (sign === "\\") at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && depth > 0) depth -= 1;
    else if (depth === 0) kept += sign;
  }
  return kept.split(";").map((part) => part.trim());
}
