import { expect, test } from "vitest";
import { videoSource } from "./video-source.ts";

test.each([
  [
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0",
  ],
  [
    "https://m.youtube.com/watch?list=x&v=dQw4w9WgXcQ&t=3",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0",
  ],
  [
    "https://youtu.be/dQw4w9WgXcQ?si=x",
    "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0",
  ],
  ["https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1&autoplay=1"],
  ["https://www.dailymotion.com/video/x7tgad0", "https://geo.dailymotion.com/player.html?video=x7tgad0"],
  [
    "https://tube.exemple.fr/w/kkGMgK9ZtnKfYAgnEtQxbv",
    "https://tube.exemple.fr/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?autoplay=1",
  ],
])("%s is shown from its player without cookies", (page, embed) => {
  expect(videoSource(page)).toEqual({ page, embed, host: new URL(embed).host, kind: "frame" });
});

test("a film in a file is shown itself", () => {
  const page = "https://media.exemple.fr/a/film.mp4";
  expect(videoSource(page)).toEqual({ page, embed: page, host: "media.exemple.fr", kind: "file" });
});

test.each([
  "dQw4w9WgXcQ",
  "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
  "https://www.youtube.com/@chaine",
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://exemple.fr/page",
  "javascript:alert(1)",
])("%s is none", (text) => {
  expect(videoSource(text)).toBeNull();
});
