import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { inspectDocument } from "./inspect.ts";
import { code } from "./testing/code.ts";
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
    ["a photo of an iPhone", Buffer.from("\0\0\0\x24ftypheic\0\0\0\0mif1heic"), "IMG_0001.HEIC", "file-heic"],
    ["one that is called a JPEG", Buffer.from("\0\0\0\x24ftypmif1\0\0\0\0heic"), "photo.jpg", "file-heic"],
    ["an AVIF picture", Buffer.from("\0\0\0\x20ftypavif\0\0\0\0"), "photo.avif", "file-type"],
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
test("whatever the bytes, there is an answer", { timeout: 240_000 }, async () => {
  const heads = ["", "%PDF-1.7\n", "PK\x03\x04", "\xff\xd8\xff", "\x89PNG\r\n\x1a\n", "RIFFxxxxWEBP"];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), async (head, bytes) => {
      const file = Buffer.concat([Buffer.from(head, "latin1"), bytes]);
      expect(typeof (await code(file, "cv.pdf"))).toBe("string");
    }),
    { numRuns: 60 },
  );
});
