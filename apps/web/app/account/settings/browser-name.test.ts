import { expect, test } from "vitest";
import { browserName } from "./browser-name.ts";

const chrome = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0 Mobile";

test.each([
  [`${chrome} Safari/537.36`, "Chrome, Android"],
  [`${chrome} SamsungBrowser/29.0 Safari/537.36`, "Samsung Internet, Android"],
  ["Mozilla/5.0 (Windows NT 10.0) Chrome/146.0 Safari/537.36 Edg/146.0", "Edge, Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", "Firefox, Linux"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Safari/604.1", "Safari, iPhone"],
  ["curl/8.0", null],
  ["", null],
])("%s", (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
