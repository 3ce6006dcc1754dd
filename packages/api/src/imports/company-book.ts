import { type Company, foldCompanyName } from "@tremplin/core/employer";
import type { NewId } from "@tremplin/core/shared";
import { slugify } from "@tremplin/core/text";
import type { Candidate } from "./candidate.ts";

/**
 * The companies that a batch of offers names: those of the board, matched by SIRET, else by folded name and
 * commune, and new ones. What the source adds fills what was unknown; nothing known is written over.
 */
export class CompanyBook {
  readonly #byName = new Map<string, Company[]>();
  readonly #bySiret = new Map<string, Company>();
  readonly #changed = new Map<string, Company>();
  readonly #newId: NewId;
  readonly #now: Date;

  constructor(companies: readonly Company[], newId: NewId, now: Date) {
    this.#newId = newId;
    this.#now = now;
    for (const company of companies) this.#enter(company);
  }

  /** New companies, and those of which more is known now: to be saved. */
  get changed(): Company[] {
    return [...this.#changed.values()];
  }

  /** The company of an offer, of those that there are so far; null for one that would be new. */
  known({ company, foldedName, content }: Candidate): Company | null {
    if (company === null || foldedName === null) return null;
    return this.#find(company.siret, foldedName, content.place.insee);
  }

  /** The company of an offer, new where there is none; null for a confidential employer. */
  of(candidate: Candidate): Company | null {
    const { company, foldedName, content } = candidate;
    if (company === null || foldedName === null) return null;
    const { insee, label } = content.place;
    const known = this.known(candidate);
    const place = { insee, placeLabel: insee === null ? null : label };
    if (known === null) return this.#keep(this.#create(company, foldedName, place));
    const filled: Company = {
      ...known,
      siret: known.siret ?? company.siret,
      nafCode: known.nafCode ?? company.nafCode,
      activity: known.activity ?? company.activity,
      description: known.description ?? company.description,
      website: known.website ?? company.website,
      headcount: known.headcount ?? company.headcount,
      ...(known.insee === null ? place : {}),
    };
    const isSame = (Object.keys(filled) as (keyof Company)[]).every((key) => filled[key] === known[key]);
    return isSame ? known : this.#keep({ ...filled, updatedAt: this.#now });
  }

  #find(siret: string | null, foldedName: string, insee: string | null): Company | null {
    const bySiret = siret === null ? undefined : this.#bySiret.get(siret);
    if (bySiret) return bySiret;
    const namesakes = (this.#byName.get(foldedName) ?? []).filter(
      (company) => siret === null || company.siret === null,
    );
    if (insee === null) return namesakes[0] ?? null;
    const here = namesakes.find((company) => company.insee === insee);
    return here ?? namesakes.find((company) => company.insee === null) ?? null;
  }

  #create(
    company: NonNullable<Candidate["company"]>,
    foldedName: string,
    place: Pick<Company, "insee" | "placeLabel">,
  ): Company {
    const hasNamesake = this.#byName.has(foldedName);
    const slug = slugify(hasNamesake ? `${company.name} ${place.placeLabel ?? ""}` : company.name);
    const id = this.#newId();
    return { ...company, ...place, id, slug: slug || id, createdAt: this.#now, updatedAt: this.#now };
  }

  #keep(company: Company): Company {
    this.#enter(company);
    this.#changed.set(company.id, company);
    return company;
  }

  /** Enters a company, or what it has become. */
  #enter(company: Company): void {
    const name = foldCompanyName(company.name);
    const others = (this.#byName.get(name) ?? []).filter(({ id }) => id !== company.id);
    this.#byName.set(name, [...others, company]);
    if (company.siret !== null) this.#bySiret.set(company.siret, company);
  }
}
