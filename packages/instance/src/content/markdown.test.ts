import { describe, expect, test } from "vitest";
import { renderMarkdown, unknownVariables } from "./markdown.ts";

const variables = new Map([
  ["publisher", "A & <b>B</b> _x_ [a](javascript:alert(1))"],
  ["contact.email", "a+b@exemple.fr"],
]);

function html(markdown: string): string {
  return renderMarkdown(markdown, variables).trim();
}

describe("Markdown", () => {
  test("titles start at the second level: the page has the first", () => {
    expect(html("# Un\n\n### Trois")).toBe("<h2>Un</h2>\n<h3>Trois</h3>");
  });

  test("lists, emphasis, tables and links", () => {
    expect(html("- **a**\n- [b](/offres)")).toBe(
      '<ul>\n<li><strong>a</strong></li>\n<li><a href="/offres">b</a></li>\n</ul>',
    );
    expect(html("| a | **c** |\n|---|---|\n| b | d |")).toBe(
      '<div class="wide-table" role="region" tabindex="0" aria-label="a, c"><table>\n<thead>\n' +
        "<tr>\n<th>a</th>\n<th><strong>c</strong></th>\n</tr>\n</thead>\n" +
        "<tbody><tr>\n<td>b</td>\n<td>d</td>\n</tr>\n</tbody></table></div>",
    );
  });
});

describe("no HTML of the author runs", () => {
  test.each([
    "<script>alert(1)</script>",
    "a <script>alert(1)</script> b",
    "<img src=x onerror=alert(1)>",
    "a <pre><img src=x onerror=alert(1)></pre>",
    "a <textarea><img src=x onerror=alert(1)></textarea>",
    "<style>body{display:none}</style>",
    "![x](javascript:alert(1))",
    '![a" onerror="alert(1)](x.png)',
    "`<script>`",
    "```\n<script>\n```",
    "<!-- <script>alert(1)</script> -->",
  ])("%s", (markdown) => {
    expect(html(markdown)).not.toMatch(/<(script|img|style|textarea|!)|<[^>]*\son\w+=/i);
  });

  test.each([
    "[a](javascript:alert(1))",
    "[a](JavaScript:alert(1))",
    "[a](&#106;avascript:alert(1))",
    "[a](<java\nscript:alert(1)>)",
    "[a](vbscript:x)",
    "[a](data:text/html,x)",
    "[a](//elsewhere.example)",
    "[a][b]\n\n[b]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "[a]({{publisher}})",
  ])("%j is no link", (markdown) => {
    expect(html(markdown)).not.toContain("href");
  });

  test.each([
    ["[a](https://exemple.fr/é?b=c&d)", "https://exemple.fr/%C3%A9?b=c&amp;d"],
    ["[a](mailto:{{contact.email}})", "mailto:a+b@exemple.fr"],
    ["[a](tel:+33380000000)", "tel:+33380000000"],
    ["[a](#titre)", "#titre"],
    ["[a](/offres?q=100%25)", "/offres?q=100%25"],
  ])("%s leads to %s", (markdown, href) => {
    expect(html(markdown)).toContain(`href="${href}"`);
  });
});

describe("variables", () => {
  test("are text, whatever they hold", () => {
    expect(html("Par **{{publisher}}**.")).toBe(
      "<p>Par <strong>A &amp; &lt;b&gt;B&lt;/b&gt; _x_ [a](javascript:alert(1))</strong>.</p>",
    );
  });

  test("unknown ones are found", () => {
    expect(unknownVariables("{{publisher}} {{ contact.mail }}", variables)).toEqual(["contact.mail"]);
  });

  test("an author's own entities stay", () => {
    expect(html("10&nbsp;km & plus")).toBe("<p>10&nbsp;km &amp; plus</p>");
  });
});

test("French typography is set, but not in code or addresses", () => {
  expect(html("L'offre ? `l'offre ?` [d'ici](/d'ici)")).toBe(
    '<p>L’offre\u202f? <code>l&#39;offre ?</code> <a href="/d&#39;ici">d’ici</a></p>',
  );
});
