/** Characters that XML 1.0 does not allow at all (section 2.2), even escaped; lone surrogates too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text that is safe inside an XML element or attribute. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, "")
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** One element with text in it; nothing without text. */
export function element(name: string, text: string | null | undefined): string {
  return text == null ? "" : `<${name}>${escapeXml(text)}</${name}>`;
}
