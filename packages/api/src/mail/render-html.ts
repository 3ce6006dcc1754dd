import type { Mail, MailBlock, MailColors, MailFrame } from "./mail.ts";

/**
 * The HTML of a mail: one column, styles in place and one table, as the programs that people read mail
 * with want it. No picture is loaded, so nothing is told of who opens it.
 */
export function renderHtml({ subject, blocks }: Mail, frame: MailFrame): string {
  const { colors: c, language, direction, boardName, boardUrl, footer } = frame;
  const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
  const body = blocks.map((block) => htmlOf(block, frame)).join("");
  const signature = [...footer.map(escapeHtml), link(boardUrl, boardUrl, c.muted)].join("<br>");
  return (
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title>` +
    `<style>${darkStyle(frame.darkColors)}</style></head>` +
    `<body class="bg" style="margin:0;padding:0;background:${c.bg};color:${c.text};${font}">` +
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="bg" style="background:${c.bg}"><tr>` +
    `<td align="center" style="padding:24px 12px">` +
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:${direction === "rtl" ? "right" : "left"}">` +
    `<tr><td style="padding:0 4px 16px;font-size:18px;font-weight:700">` +
    `${link(boardUrl, boardName, c.text, "text-decoration:none")}</td></tr>` +
    `<tr><td class="surface" style="padding:24px;background:${c.surface};border:1px solid ${c.border};border-radius:12px;` +
    `font-size:16px;line-height:1.5">${body}</td></tr>` +
    `<tr><td class="muted" style="padding:16px 4px;font-size:13px;line-height:1.5;color:${c.muted}">` +
    `${escapeHtml(boardName)}<br>${signature}</td></tr></table></td></tr></table></body></html>`
  );
}

function htmlOf(block: MailBlock, { colors: c }: MailFrame): string {
  switch (block.kind) {
    case "heading":
      return `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.25">${escapeHtml(block.text)}</h1>`;
    case "paragraph":
      return `<p style="margin:0 0 16px">${lines(block.text)}</p>`;
    case "button":
      return (
        `<p style="margin:24px 0"><a href="${escapeHtml(block.url)}" class="button" style="display:inline-block;padding:12px 20px;` +
        `background:${c.brand};color:${c.onBrand};border-radius:8px;font-weight:700;text-decoration:none">` +
        `${escapeHtml(block.label)}</a></p>`
      );
    case "facts":
      return `<dl style="margin:0 0 16px">${block.facts
        .map(
          ({ label, value }) =>
            `<dt class="muted" style="color:${c.muted};font-size:14px">${escapeHtml(label)}</dt>` +
            `<dd style="margin:0 0 8px">${lines(value)}</dd>`,
        )
        .join("")}</dl>`;
    case "quote":
      return (
        `<blockquote class="quote" style="margin:0 0 16px;padding:4px 14px;border-inline-start:3px solid ${c.brand}">` +
        `${lines(block.text)}</blockquote>`
      );
    case "list":
      return `<ul style="margin:0 0 16px;padding:0 22px">${block.items
        .map((item) => `<li style="margin:0 0 4px">${lines(item)}</li>`)
        .join("")}</ul>`;
    case "links":
      return `<ul style="margin:0 0 16px;padding:0;list-style:none">${block.links
        .map(
          ({ label, url, note }) =>
            `<li style="margin:0 0 12px">${link(url, label, c.text, "font-weight:700")}<br>` +
            `<span class="muted" style="color:${c.muted};font-size:14px">${lines(note)}</span></li>`,
        )
        .join("")}</ul>`;
    case "small":
      return `<p class="muted" style="margin:16px 0 0;font-size:14px;color:${c.muted}">${lines(block.text)}</p>`;
  }
}

/** Only in the head: programs that take no style sheet show the light colours, which stand in place. */
function darkStyle(c: MailColors): string {
  const rules = [
    `.bg{background:${c.bg}!important;color:${c.text}!important}`,
    `.surface{background:${c.surface}!important;border-color:${c.border}!important}`,
    `a{color:${c.text}!important}`,
    `.muted,.muted a{color:${c.muted}!important}`,
    `a.button{background:${c.brand}!important;color:${c.onBrand}!important}`,
    `.quote{border-color:${c.brand}!important}`,
  ];
  return `@media (prefers-color-scheme:dark){${rules.join("")}}`;
}

function link(url: string, text: string, color: string, style = ""): string {
  return `<a href="${escapeHtml(url)}" style="color:${color};${style}">${escapeHtml(text)}</a>`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll("\n", "<br>");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
