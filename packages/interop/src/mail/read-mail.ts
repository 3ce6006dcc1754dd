import { plainText } from "../text/plain-text.ts";

/** A mail that came in, as far as an answer by mail needs it. */
export interface ReceivedMail {
  /** As its program named it, without brackets; empty when it did not. */
  readonly messageId: string;
  /** Address of who sent it; empty when it names none, or several. */
  readonly from: string;
  readonly subject: string;
  /** All it says, quotes included: plain text, or that of its HTML. */
  readonly text: string;
  /** A machine wrote it: an automatic answer, a bounce, a list. Nobody answers those (RFC 3834). */
  readonly isAutomatic: boolean;
  /** What the first header of the given server says of the sender (RFC 8601); `unknown` without any. */
  readonly authentication: "pass" | "fail" | "unknown";
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const automaticSubject =
  /^(?:réponse automatique|automatic reply|auto(?:matic)?[- ]?response|out of (?:the )?office|absen(?:t|ce) du bureau|message d['’]absence)\b/i;

/**
 * Reads a mail. `authservId` is the name under which the agency's own server writes what it found out about the
 * sender; headers of others, which anybody may write, count for nothing.
 */
export async function readMail(bytes: Uint8Array, authservId: string | null = null): Promise<ReceivedMail> {
  // Read when the first mail comes in: most boards never have one.
  const { simpleParser } = await import("mailparser");
  const mail = await simpleParser(Buffer.from(bytes), { skipHtmlToText: true, skipTextToHtml: true });
  const valuesOf = (name: string) =>
    mail.headerLines
      .filter(({ key }) => key === name)
      .map(({ line }) =>
        line
          .slice(line.indexOf(":") + 1)
          .replace(/\s+/g, " ")
          .trim(),
      );
  const senders = mail.from?.value.flatMap((each) => each.group ?? [each]) ?? [];
  const isSaid = (name: string, pattern: RegExp) => valuesOf(name).some((value) => pattern.test(value));
  const subject = mail.subject ?? "";
  return {
    messageId: (mail.messageId ?? "").replace(/^<|>$/g, ""),
    from: senders.length === 1 ? (senders[0]?.address ?? "").toLowerCase() : "",
    subject,
    text: textOf(mail.text, mail.html),
    isAutomatic:
      isSaid("auto-submitted", /^(?!no\b)/i) ||
      isSaid("precedence", /^(?:bulk|junk|list|auto_reply)\b/i) ||
      isSaid("return-path", /^<\s*>$/) ||
      isSaid("content-type", /^multipart\/report\b/i) ||
      ["x-autoreply", "x-autorespond", "x-auto-reply", "list-id"].some((name) => isSaid(name, /./)) ||
      automaticSubject.test(subject.trim()),
    authentication: authservId === null ? "unknown" : verdict(valuesOf("authentication-results"), authservId),
    files: mail.attachments
      // Logos of signatures are shown within the text, and are no files that somebody sends.
      .filter(({ related, contentDisposition }) => !(related && contentDisposition !== "attachment"))
      .filter(
        ({ contentType }) =>
          !/^(?:application\/pgp-signature|application\/pkcs7-signature|text\/x-vcard|text\/vcard|text\/calendar)/.test(
            contentType,
          ),
      )
      .map(({ filename, content }) => ({ name: filename ?? "", bytes: new Uint8Array(content) })),
  };
}

/** Longer than anybody writes: the reading of a hostile mail stays short. */
const longestHtml = 200_000;
const innerQuote = /<blockquote\b[^>]*>(?:(?!<\/?blockquote\b)[\s\S])*<\/blockquote\s*>/gi;

/** The text that programs send along; else that of the HTML, without what stands in its quotes. */
function textOf(text: string | undefined, html: string | false | undefined): string {
  if (text?.trim()) return text;
  let own = html ? html.slice(0, longestHtml) : "";
  for (let depth = 0; depth < 20 && innerQuote.test(own); depth += 1) own = own.replace(innerQuote, "\n");
  return plainText(own.replace(/<blockquote\b[\s\S]*/i, ""));
}

function verdict(values: readonly string[], authservId: string): ReceivedMail["authentication"] {
  const own = values.find((value) => value.split(/[\s;]/, 1)[0]?.toLowerCase() === authservId.toLowerCase());
  if (own === undefined) return "unknown";
  const said = (method: string) =>
    new RegExp(`\\b${method}\\s*=\\s*([a-z]+)`, "i").exec(own)?.[1]?.toLowerCase();
  const [dmarc, dkim, spf] = [said("dmarc"), said("dkim"), said("spf")];
  if (dmarc === "pass") return "pass";
  if (dmarc === "fail") return "fail";
  if (dkim === "pass" || spf === "pass") return "pass";
  return dkim === "fail" || spf === "fail" ? "fail" : "unknown";
}
