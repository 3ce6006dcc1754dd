import { type CandidateProfile, skillSources } from "@tremplin/core/candidate";
import { accept, type Result, refuse } from "@tremplin/core/shared";
import { inTransaction, profileOf, saveProfile } from "@tremplin/database";
import type { Context } from "../../context.ts";
import { placeText, searchedPlace } from "../../place.ts";
import { candidate } from "../../policy.ts";
import { procedure, router } from "../../procedure.ts";
import { profileLimits, type StepInput, stepInput } from "./input.ts";

/** One's profile, with the commune as the field of a town shows it. */
const own = procedure(candidate).query(
  async ({ ctx }): Promise<{ readonly profile: CandidateProfile; readonly placeText: string }> => {
    const profile = await profileOf(ctx.database.db, ctx.actor.userId);
    const commune = profile.place ? ctx.communes.byInsee(profile.place.insee) : null;
    return { profile, placeText: commune ? placeText(commune) : "" };
  },
);

/** Keeps one step of one's profile. Refused: `unknown-town`. */
const saveStep = procedure(candidate)
  .input(stepInput)
  .mutation(({ ctx, input }): Promise<Result<null, "unknown-town">> => {
    return inTransaction(ctx.database, async ({ db }) => {
      const known = await profileOf(db, ctx.actor.userId);
      const changed = withStep(ctx, known, input);
      if (!changed.ok) return changed;
      await saveProfile(db, ctx.actor.userId, changed.value, ctx.now());
      return accept(null);
    });
  });

function withStep(
  ctx: Pick<Context, "communes" | "instance">,
  known: CandidateProfile,
  input: StepInput,
): Result<CandidateProfile, "unknown-town"> {
  switch (input.step) {
    case "recherche": {
      const { jobs, contracts } = input;
      return accept({ ...known, jobs, contracts });
    }
    case "savoir-faire": {
      const skills = skillSources.flatMap((from) => input.skills[from].map((label) => ({ label, from })));
      return accept({ ...known, skills });
    }
    case "lieu": {
      const { commune } = searchedPlace(ctx, input.place);
      if (!commune || commune.latitude === null || commune.longitude === null) {
        return refuse("unknown-town", { field: "place", place: input.place });
      }
      const { insee, name: label, latitude, longitude } = commune;
      const { radiusKm, mobility, licences } = input;
      return accept({ ...known, place: { insee, label, latitude, longitude }, radiusKm, mobility, licences });
    }
    case "quand": {
      const { availableFrom, availability } = input;
      return accept({ ...known, availableFrom, availability });
    }
    case "parcours": {
      // A group left empty is one that is not there.
      const experiences = input.experiences
        .filter(({ title }) => title !== "")
        .slice(0, profileLimits.experiences);
      const studies = input.studies.filter(({ title }) => title !== "").slice(0, profileLimits.studies);
      const languages = input.languages.filter(({ name }) => name !== "").slice(0, profileLimits.languages);
      return accept({ ...known, experiences, studies, languages });
    }
    case "moi": {
      const { about, interests, phone } = input;
      return accept({ ...known, about, interests, phone });
    }
  }
}

export const profileRouter = router({ own, saveStep });
