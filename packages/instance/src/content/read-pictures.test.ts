import { expect, test } from "vitest";
import { withInstance } from "../testing/instance-folder.ts";
import { parsePictureFile } from "./picture.ts";
import { readPictures } from "./read-pictures.ts";

/** The head of a PNG, which says its size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';

test("pictures in folders, with their size", async () => {
  const changes = { "content/images/a.svg": drawing, "content/images/2026/b.png": png(640, 480) };
  const read = await withInstance(changes, readPictures);
  expect("pictures" in read && [...read.pictures.values()]).toMatchObject([
    { path: "images/2026/b.png", contentType: "image/png", width: 640, height: 480 },
    { path: "images/a.svg", contentType: "image/svg+xml", width: 9, height: 9 },
  ]);
});

test("none at all is right, too", async () => {
  expect(await withInstance({}, readPictures)).toEqual({ pictures: new Map() });
});

test.each([
  ["a.png", png(10_000, 6_000), "picture", /60 millions de pixels, au plus 50/],
  ["a.png", Buffer.alloc(12_000_001), "picture", /13 Mo, au plus 12 Mo/],
  ["a.pdf", Buffer.from("%PDF-1.7"), "picture", /n'est pas une image/],
  ["a.svg", drawing.replace("<path", "<script/><path"), "unsafe-svg", /<script>/],
])("%s is refused with its reason", async (name, bytes, code, message) => {
  const read = await withInstance({ [`content/images/${name}`]: bytes }, readPictures);
  const [problem] = "problems" in read ? read.problems : [];
  expect(problem).toMatchObject({ code, file: `content/images/${name}` });
  expect(problem?.message.fr).toMatch(message);
});

test("a picture is served in its own widths and formats only", async () => {
  const changes = { "content/images/a.svg": drawing, "content/images/b.png": png(700, 480) };
  const read = await withInstance(changes, readPictures);
  const pictures = "pictures" in read ? read.pictures : new Map();
  const digestOf = (path: string) => pictures.get(path)?.digest;
  const isServed = (name: string) => parsePictureFile(name, pictures) !== null;
  const [drawn, photo] = [digestOf("images/a.svg"), digestOf("images/b.png")];
  const served = [
    `${drawn}.svg`,
    `${drawn}-1200.png`,
    `${photo}-480.avif`,
    `${photo}-700.webp`,
    `${photo}-700.png`,
  ];
  expect(served.map(isServed)).toEqual(served.map(() => true));
  const others = [
    `${drawn}-480.avif`,
    `${photo}.png`,
    `${photo}-481.avif`,
    `${photo}-960.webp`,
    `${photo}-480.jpg`,
  ];
  expect([...others, "000000000000-480.avif", "../a.svg"].map(isServed)).toEqual(Array(7).fill(false));
});
