/** Words that stay in capitals when a shouted title is brought to sentence case. */
const acronyms = new Set(
  (
    "CDI CDD BTP BTS BEP CAP BUT DUT PL SPL VL TP HGV CACES FIMO FCO IDE DE AES ASH AMP AVS DEAES DEAP " +
    "EHPAD MAS IME SESSAD ESAT CHU CH RH SAV CVC QSE QHSE HSE BPJEPS BAFA BAFD ADV GMS CHR IT VRD CNC TIG " +
    "MIG MAG SAP ERP POEI POE RQTH H F HF FH SNCF EDF PME TPE BPE CRM SEO UX UI DAF DRH VAE MSP SIAE ETP " +
    "GRH CSE BIM DAO CAO GPAO PVC TGV VTC VSL II III IV ZA TPMR CPE AESH ATSEM IARD SSIAP ADS APS SST"
  ).split(" "),
);

/** "H/F", "(F/H)", "h.f" … */
export const genderMark = /\(?\b(?:h\s*[/\-.]?\s*f|f\s*[/\-.]?\s*h|m\s*\/\s*f|f\s*\/\s*m)\b\)?/gi;

/**
 * A title as the board shows it: one line, single spaces, no exclamation, no leading sign that a
 * spreadsheet would run as a formula; shouted capitals become sentence case, save known acronyms.
 * The mark "H/F" stays: it says that the job is open to all (Code du travail L1142-1).
 */
export function cleanTitle(title: string): string {
  const line = title
    .replace(/!{2,}/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s=+@\-–—*•.,:;!?]+/, "")
    .replace(/[\s!,;:*–—-]+$/, "");
  return (isShouted(line) ? calm(line) : line).replace(/\(\s*([hf])\s*\/\s*([hf])\s*\)/gi, (mark) =>
    mark.toUpperCase().replace(/\s/g, ""),
  );
}

/** More than two capitals in three letters, and at least one long word all in capitals. */
function isShouted(line: string): boolean {
  const letters = line.replace(genderMark, "").match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return capitals.length * 3 > letters.length * 2 && /\p{Lu}{5}/u.test(line);
}

function calm(line: string): string {
  const words = line.replace(/\p{L}+/gu, (word, at: number) => {
    const shouted = word === word.toUpperCase();
    // "DE" is a diploma after a profession, but nearly always the word "de"; a lone letter is a grade.
    if (shouted && acronyms.has(word) && word !== "DE") return word;
    if (shouted && word.length === 1 && /[B-XZ]/.test(word) && !/['’]/.test(line[at + 1] ?? "")) return word;
    return word.toLowerCase();
  });
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
