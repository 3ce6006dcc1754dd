import { changedColors, compileTheme, composeTheme, noWishes } from "@tremplin/instance";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Page, PageContext } from "../page.ts";
import { t } from "../testing/words.ts";
import { ColorField } from "./color-field.tsx";
import { StudioRemarkList } from "./studio-remark-list.tsx";
import { studioRemarks } from "./studio-remarks.ts";
import { wishesOf } from "./wishes.ts";

const green = JSON.stringify({ brand: { main: { $type: "color", $value: "#0d5c4d" } } });

/** What the studio says of what an address wants, over a file. */
function remarksOf(address: string, file = green) {
  const wanted = new URLSearchParams(address);
  const text = composeTheme(file, { ...noWishes, ...wishesOf(wanted) });
  const made = compileTheme(text);
  const problems = "problems" in made ? made.problems : [];
  return studioRemarks({ problems, changedColors: changedColors(text) }, wanted, t);
}

function shown(element: React.ReactElement): string {
  return renderToStaticMarkup(<PageContext value={{ t } as unknown as Page}>{element}</PageContext>);
}

/** What only who knows the file can read. */
const ofTheFile = /\$|"light|\.text|brand|accent-soft|[{}]/;

test("a word that is no colour is said at its field, with what to write", () => {
  const [remark] = remarksOf("principale=jaune%20pisseux");
  expect(remark).toMatchObject({ field: "principale", isProblem: true });
  expect(remark?.text).toMatch(/^«\sjaune pisseux\s»/);
  expect(remark?.text).toContain("bordeaux");
  expect(remark?.text).not.toMatch(ofTheFile);
});

test("a text that cannot be read is said at its field, with the nearest that can", () => {
  const [remark, ...others] = remarksOf("texte-clair=%23aaaaaa");
  expect(others).toEqual([]);
  expect(remark).toMatchObject({ field: "texte-clair", isProblem: true });
  expect(remark?.text).toMatch(/#aaaaaa .* 1,99.* 4,5.* #[0-9a-f]{6}\.$/);
  expect(remark?.text).not.toMatch(ofTheFile);
});

test("a ground on which nothing can be read is said at its field", () => {
  const [remark] = remarksOf("fond-sombre=%23888888");
  expect(remark).toMatchObject({ field: "fond-sombre", isProblem: true });
  expect(remark?.text).not.toMatch(ofTheFile);
});

test("a colour that had to be changed is told, and is no mistake", () => {
  expect(remarksOf("principale=%23ffff00")).toMatchObject([
    { field: "principale", isProblem: false, text: expect.stringMatching(/#ffff00.*pâle.*#[0-9a-f]{6}/) },
  ]);
  expect(remarksOf("principale=bordeaux")).toEqual([]);
});

test("what the studio has no field for is told with its place", () => {
  const file = JSON.stringify({
    ...JSON.parse(green),
    light: { link: { $type: "color", $value: "#cccccc" } },
  });
  expect(remarksOf("", file)).toMatchObject([
    { field: null, isProblem: true, text: expect.stringContaining("light.link") },
  ]);
});

test("a wrong field is marked, its message beside it and in the list, which leads there", () => {
  const remarks = remarksOf("texte-clair=%23aaaaaa&principale=%23ffff00");
  const wrong = shown(<ColorField name="texte-clair" value="#aaaaaa" remarks={remarks} />);
  expect(wrong).toMatch(/<input[^>]*aria-invalid="true"[^>]*aria-describedby="texte-clair-remarks"/);
  expect(wrong).toMatch(
    /id="texte-clair-remarks"[^>]*><p class="field-problem"[^>]*>.*#aaaaaa ne se lit pas/,
  );
  const changed = shown(<ColorField name="fond-clair" value="" remarks={remarks} />);
  expect(changed).not.toContain("aria-invalid");
  expect(changed).not.toContain("#aaaaaa");
  expect(shown(<StudioRemarkList remarks={remarks} />)).toContain('<a href="#texte-clair">Texte, en clair');
});
