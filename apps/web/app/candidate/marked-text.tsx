/** A text in which the passages that something was said of are marked. */
export function MarkedText({
  text,
  passages,
}: {
  readonly text: string;
  readonly passages: readonly string[];
}) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of placesOf(text, passages)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return (
    <div className="cv-text" data-select-into="passage">
      {parts}
    </div>
  );
}

/** Where passages stand in a text, the first time each, from the beginning. */
function placesOf(text: string, passages: readonly string[]): { start: number; end: number }[] {
  return passages
    .flatMap((passage) => {
      const start = text.indexOf(passage);
      return start === -1 || passage === "" ? [] : [{ start, end: start + passage.length }];
    })
    .sort((a, b) => a.start - b.start);
}
