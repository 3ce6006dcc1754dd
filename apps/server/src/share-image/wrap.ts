/** Widths in em of a bold grotesque, by kind of letter: enough to break lines, never to set them. */
function widthOf(letter: string): number {
  if (/[ijlItfr.,:;'’|!()[\]]/.test(letter)) return 0.36;
  if (letter === " ") return 0.26;
  if (/[mwMW@%]/.test(letter)) return 0.9;
  return /\p{Lu}/u.test(letter) ? 0.7 : 0.58;
}

/** How wide a text is, in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width;
}

/** Cuts a text at `width` em, with an ellipsis when something went. */
export function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Breaks a text between words into at most `most` lines of `width` em; what is left over ends in "…". */
export function wrap(text: string, width: number, most: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  let line = "";
  while (words.length > 0) {
    const word = words[0] ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer) <= width || line === "") {
      line = longer;
      words.shift();
    } else if (lines.length === most - 1) {
      line = `${line} ${words.join(" ")}`;
      break;
    } else {
      lines.push(line);
      line = "";
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((whole) => cutTo(whole, width));
}
