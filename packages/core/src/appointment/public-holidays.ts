/** Days of a month, `MM-DD`, in all of France (Code du travail, L3133-1). */
const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"] as const;
/** Easter Monday, Ascension, Whit Monday, in days after Easter (L3133-1). */
const afterEaster = [1, 39, 50] as const;

/**
 * Local law in Moselle, Bas-Rhin and Haut-Rhin (Code du travail, L3134-13): 26 December, and Good Friday in
 * the communes that have a Protestant or a mixed church. Which ones is not known here: the day is taken as a
 * holiday in all three departments, and who receives all the same opens it by its date.
 */
const alsaceMoselle: readonly string[] = ["57", "67", "68"];

/** Remembrance of the abolition of slavery, where it is a public holiday (L3422-2; décret 83-1003). */
const abolition: Readonly<Record<string, string>> = {
  "971": "05-27",
  "972": "05-22",
  "973": "06-10",
  "974": "12-20",
  "976": "04-27",
  "977": "10-09",
  "978": "05-28",
};

const dayMs = 86_400_000;

/**
 * The public holidays of a year (ISO days, in order) in a department by its code; null stands for the
 * mainland. The collectivities that have labour codes of their own (975, 986, 987, 988) have days of their
 * own too, which are not known here: the national ones are given.
 */
export function publicHolidays(year: number, department: string | null): string[] {
  const easter = easterSunday(year);
  const fromEaster = (days: number) => new Date(easter + days * dayMs).toISOString().slice(0, 10);
  const code = department ?? "";
  const local = abolition[code];
  const days = [
    ...fixed.map((day) => `${year}-${day}`),
    ...afterEaster.map(fromEaster),
    ...(alsaceMoselle.includes(code) ? [fromEaster(-2), `${year}-12-26`] : []),
    ...(local ? [`${year}-${local}`] : []),
  ];
  return [...new Set(days)].sort();
}

/** Whether a day (ISO) is a public holiday in a department. */
export function isPublicHoliday(day: string, department: string | null): boolean {
  return publicHolidays(Number(day.slice(0, 4)), department).includes(day);
}

/** Easter Sunday of the Gregorian calendar, as milliseconds of its midnight in UTC (Meeus, 1991). */
function easterSunday(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(total / 31) - 1, (total % 31) + 1);
}
