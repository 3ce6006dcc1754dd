import { type CandidateProfile, cvContentOf } from "@tremplin/core/candidate";
import type { CvVersionRow } from "@tremplin/database";
import type { Translate } from "@tremplin/instance/words";
import { profileText } from "./profile-text.ts";
import { cvWords } from "./words.ts";

/** What a version keeps of a profile: the profile as it is now, and what the CV made of it says. */
export function madeCv(
  profile: CandidateProfile,
  { name, email }: { readonly name: string; readonly email: string },
  t: Translate,
): Pick<CvVersionRow, "kind" | "documentId" | "content" | "text"> {
  return {
    kind: "made",
    documentId: null,
    content: { ...profile, name },
    text: profileText(cvContentOf(profile, { name, email }), cvWords(t, name)),
  };
}
