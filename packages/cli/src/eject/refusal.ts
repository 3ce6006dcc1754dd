import type { Bilingual } from "@tremplin/instance";

/** A slot that is not written, and what to do. */
export class EjectRefusal extends Error {
  readonly said: Bilingual;
  readonly mend: Bilingual;

  constructor(said: Bilingual, mend: Bilingual) {
    super(said.en);
    this.name = "EjectRefusal";
    this.said = said;
    this.mend = mend;
  }
}
