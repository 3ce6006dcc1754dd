import { emptyProfile } from "@tremplin/core/candidate";
import { addRecommendations, askAdvice, saveFollow, saveOffers, saveProfile } from "@tremplin/database";
import { boardNow, type TestBoard } from "../testing/board.ts";
import type { Row } from "./row.ts";
import { ownOffer, type Who } from "./who.ts";

const { publicId } = ownOffer;
const advisors = ["advisor", "colleague"] as const satisfies readonly Who[];

/** The candidate, accompanied by the advisor, with an offer recommended and an advice asked for. */
async function accompanied({ context: { database } }: TestBoard): Promise<void> {
  const { db } = database;
  for (const table of ["follow", "recommendation", "adviceRequest"] as const) {
    await db.deleteFrom(table).execute();
  }
  await saveOffers(database, [ownOffer], boardNow);
  await saveProfile(db, "candidate", { ...emptyProfile, jobs: ["vendeuse"] }, boardNow);
  const follow = { candidateId: "candidate", advisorId: "advisor", antennaId: null };
  await saveFollow(db, follow, {
    id: `f${Math.random()}`,
    candidateId: "candidate",
    at: boardNow,
    actorId: null,
    actorName: "",
    kind: "attached",
    fromAdvisorId: null,
    toAdvisorId: "advisor",
    reason: null,
  });
}

async function recommendedAndAsked(board: TestBoard): Promise<void> {
  await accompanied(board);
  const { db } = board.context.database;
  const about = { offerId: ownOffer.id, candidateId: "candidate" };
  await addRecommendations(db, [
    {
      id: "r",
      ...about,
      advisorId: "advisor",
      advisorName: "advisor",
      word: "",
      at: boardNow,
      seenAt: null,
      answer: null,
      reason: null,
      answeredAt: null,
    },
  ]);
  await askAdvice(db, {
    id: "q",
    ...about,
    text: "",
    askedAt: boardNow,
    answer: null,
    answeredBy: null,
    answeredAt: null,
  });
}

const own = { letsIn: ["candidate"], serves: ["candidate"] } as const satisfies Pick<
  Row,
  "letsIn" | "serves"
>;

/** What a young person does with offers is theirs: nobody of the agency reads their marks. */
export const candidateRows: Readonly<Record<string, Row>> = {
  "candidate.mark": {
    prepare: accompanied,
    call: (api) => api.candidate.mark({ publicId, kind: "favourite", isOn: true }),
    ...own,
  },
  "candidate.marks": { call: (api) => api.candidate.marks({ offerIds: [ownOffer.id] }), ...own },
  "candidate.favourites": { call: (api) => api.candidate.favourites(), ...own },
  "candidate.onOffer": {
    prepare: accompanied,
    call: (api) => api.candidate.onOffer({ publicId }),
    ...own,
  },
  "candidate.forMe": { call: (api) => api.candidate.forMe({ sort: "date", most: 20 }), ...own },
  "candidate.askAdvice": {
    prepare: accompanied,
    call: (api) => api.candidate.askAdvice({ publicId, text: "" }),
    ...own,
  },
  "candidate.ownAdvice": { call: (api) => api.candidate.ownAdvice(), ...own },
  "candidate.recommendations": { call: (api) => api.candidate.recommendations(), ...own },
  "candidate.answerRecommendation": {
    prepare: recommendedAndAsked,
    call: (api) => api.candidate.answerRecommendation({ publicId, answer: "interested" }),
    ...own,
  },
  "candidate.adviceAsked": { call: (api) => api.candidate.adviceAsked(), letsIn: advisors },
  "candidate.answerAdvice": {
    prepare: recommendedAndAsked,
    call: (api) => api.candidate.answerAdvice({ id: "q", text: "Oui." }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "recommendation.whoFits": {
    prepare: accompanied,
    call: (api) => api.recommendation.whoFits({ publicId }),
    letsIn: advisors,
    serves: advisors,
  },
  "recommendation.recommend": {
    prepare: accompanied,
    call: (api) =>
      api.recommendation.recommend({
        publicId,
        to: "ticked",
        candidateIds: ["candidate"],
        word: "",
        isMinorConfirmed: false,
      }),
    letsIn: ["advisor"],
    serves: ["advisor"],
  },
  "recommendation.given": { call: (api) => api.recommendation.given(), letsIn: advisors },
};
