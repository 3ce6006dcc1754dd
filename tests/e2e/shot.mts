import { launchBrowser } from "./src/browser/launch.ts";
const browser = await launchBrowser();
const [base, ...rest] = process.argv.slice(2);
for (const spec of rest) {
  const [path, width, scheme = "light", name] = spec.split("|");
  const c = await browser.newContext({ locale: "fr-FR", viewport: { width: Number(width), height: 900 }, colorScheme: scheme as "light", reducedMotion: "reduce" });
  const p = await c.newPage(); await p.goto(base + path!); await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shots/${name}.png` }); await c.close();
}
await browser.close();
