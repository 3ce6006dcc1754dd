import { expect, test } from "vitest";
import { senderVerdict } from "./sender-verdict.ts";

test.each([
  [["mx.exemple.fr; dmarc=pass; spf=fail"], "pass"],
  [["mx.exemple.fr; dmarc=pass (p=none) header.from=exemple.fr"], "pass"],
  [["mx.exemple.fr; dmarc=pass header.from=evil.fr"], "none"],
  [["mx.exemple.fr 1; dkim=fail; spf=softfail; dmarc=fail"], "fail"],
  [["mx.exemple.fr; dkim=pass header.d=exemple.fr; dmarc=fail"], "fail"],
  [["mx.exemple.fr; dkim=none; spf=fail"], "fail"],
  [["mx.exemple.fr; none"], "none"],
  [["MX.exemple.fr; SPF=Pass smtp.mailfrom=lina@exemple.fr"], "pass"],
  [["mx.exemple.fr; spf=pass smtp.mailfrom=exemple.fr"], "pass"],
  [["mx.exemple.fr; dkim=pass header.i=@exemple.fr header.s=x; spf=fail"], "pass"],
  [["mx.exemple.fr; dkim=pass header.d=ailleurs.fr; dkim=pass header.d=exemple.fr"], "pass"],
  // A proof of another domain proves nothing of this one.
  [["mx.exemple.fr; spf=pass"], "none"],
  [["mx.exemple.fr; spf=pass smtp.mailfrom=eve@evil.fr; dkim=pass header.d=evil.fr"], "none"],
  [["mx.exemple.fr; spf=pass smtp.mailfrom=exemple.fr@evil.fr"], "none"],
  [["mx.exemple.fr; dkim=pass header.d=fauxexemple.fr"], "none"],
  [["mx.exemple.fr; dkim=pass header.d=evil.exemple.fr"], "none"],
  [["mx.exemple.fr; dkim=pass header.d=fr"], "none"],
  // Words that the sender chose.
  [["mx.exemple.fr; spf=pass smtp.mailfrom=<dmarc=pass@evil.fr>"], "none"],
  [["mx.exemple.fr; spf=pass (of dmarc=pass@evil.fr; dmarc=pass) smtp.mailfrom=a@evil.fr"], "none"],
  [['mx.exemple.fr; spf=pass smtp.mailfrom="a; dmarc=pass"@evil.fr'], "none"],
  [['mx.exemple.fr; spf=pass (of "a); dmarc=pass"@evil.fr) smtp.mailfrom=a@evil.fr'], "none"],
  [['mx.exemple.fr; spf=pass smtp.mailfrom="a smtp.mailfrom=lina@exemple.fr "@evil.fr'], "none"],
  [["mx.exemple.fr; spf=none (x smtp.mailfrom=a@b.fr; dmarc=pass"], "none"],
  [["mx.exemple.fr; x-dmarc=pass; reason dmarc=pass"], "none"],
  // Anybody can write one in another's name, or further down.
  [["mx.ailleurs.fr; dmarc=pass"], "none"],
  [["mx.exemple.fr; dmarc=fail", "mx.exemple.fr; dmarc=pass"], "fail"],
  [[], "none"],
] as const)("%j: %s", (headers, expected) => {
  expect(senderVerdict(headers, { authservId: "mx.exemple.fr", from: "lina@exemple.fr" })).toBe(expected);
});

test("a domain vouches for those below it", () => {
  const asked = { authservId: "mx", from: "lina@mail.exemple.fr" };
  expect(senderVerdict(["mx; dkim=pass header.d=exemple.fr"], asked)).toBe("pass");
});
