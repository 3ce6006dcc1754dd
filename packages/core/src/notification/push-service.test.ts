import { expect, test } from "vitest";
import { isPushService } from "./push-service.ts";

test.each([
  "https://fcm.googleapis.com/fcm/send/abc:def",
  "https://updates.push.services.mozilla.com/wpush/v2/abc",
  "https://web.push.apple.com/QGx",
  "https://par02p.notify.windows.com/w/?token=abc",
])("%s is one", (address) => {
  expect(isPushService(address)).toBe(true);
});

test.each([
  "http://fcm.googleapis.com/fcm/send/abc",
  "https://fcm.googleapis.com:8443/",
  "https://fcm.googleapis.com.exemple.fr/",
  "https://moi@fcm.googleapis.com/",
  "https://notfcm.googleapis.com/",
  "https://push.services.mozilla.com.exemple.fr/",
  "https://127.0.0.1/",
  "https://169.254.169.254/latest/meta-data",
  "nothing",
])("%s is none", (address) => {
  expect(isPushService(address)).toBe(false);
});
