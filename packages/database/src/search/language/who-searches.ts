/** "16 ans": who searches, not what; "2 ans" of experience says something of the job. */
export function isAge(tokens: readonly string[], at: number): boolean {
  const number = (word: string | undefined) => word !== undefined && /^[12]\d$/.test(word);
  const years = (word: string | undefined) => word === "ans" || word === "an";
  return (
    (number(tokens[at]) && years(tokens[at + 1])) ||
    (years(tokens[at]) && number(tokens[at - 1])) ||
    /^[12]\dans$/.test(tokens[at] ?? "")
  );
}

/** "1500 euros", "12€", "2000 net": what one hopes to earn, which offers write in many ways; sorting by pay is for that. */
export function isSum(tokens: readonly string[], at: number): boolean {
  const sum = /^\d+$/.test(tokens[at] ?? "") && /^(?:euros?|eur|net|brut)$/.test(tokens[at + 1] ?? "");
  const unit =
    /^(?:net|brut|eur)$/.test(tokens[at] ?? "") && /^(?:\d+|euros?|eur)$/.test(tokens[at - 1] ?? "");
  return sum || unit || /^\d+(?:euros?|eur)$/.test(tokens[at] ?? "");
}
