import { getRandomValues } from "node:crypto";
import { ageOn, dayIn, fitOf } from "@tremplin/core/candidate";
import { type Clock, uuidv7 } from "@tremplin/core/shared";
import {
  addRecommendations,
  askAdvice,
  demoUsers,
  followOf,
  markOffer,
  offersBySeq,
  personById,
  profileOf,
  type RecommendationRow,
  recommendationsTo,
  type StoredOffer,
  type TremplinDatabase,
} from "@tremplin/database";

interface Target {
  readonly database: TremplinDatabase;
  readonly now: Clock;
}

/** How many young people something is recommended to, and how many offers are looked through. */
const told = 12;
const looked = 300;
const dayMs = 86_400_000;

const words = [
  "Je crois que c'est pour toi : c'est près, et ils prennent des débutants.",
  "On en a parlé mardi. Regarde les horaires, ils te vont.",
  "",
] as const;

/** What became of them, in turn. */
const outcomes: readonly Pick<RecommendationRow, "answer" | "reason">[] = [
  { answer: null, reason: null },
  { answer: "applied", reason: null },
  { answer: "declined", reason: "too-far Pas de bus le dimanche." },
];

/** Gives a demo recommendations in all states, questions to advisors and favourites; once. */
export async function seedDemoRecommendations({ database, now }: Target): Promise<void> {
  const { db } = database;
  const young = (await demoUsers(db)).filter(({ roles }) => roles.includes("candidate")).slice(0, told);
  const [first] = young;
  if (!first || (await recommendationsTo(db, first.id, now())).length > 0) return;
  const seqs = await db
    .selectFrom("offer")
    .select("seq")
    .where("state", "=", "published")
    .orderBy("publishedAt", "desc")
    .limit(looked)
    .execute();
  const offers = await offersBySeq(
    db,
    seqs.map(({ seq }) => seq),
  );
  for (const [rank, { id }] of young.entries()) await seedFor(database, { id, rank, offers, at: now() });
}

async function seedFor(
  { db }: TremplinDatabase,
  { id, rank, offers, at }: { id: string; rank: number; offers: readonly StoredOffer[]; at: Date },
): Promise<void> {
  const [profile, follow] = await Promise.all([profileOf(db, id), followOf(db, id)]);
  const advisor = follow?.advisorId ? await personById(db, follow.advisorId) : null;
  const age = profile.birthDate === null ? null : ageOn(profile.birthDate, dayIn(at, "Europe/Paris"));
  const fitting = offers.filter((offer) => fitOf(offer, profile, age).fits);
  const [recommended, asked, kept] = [fitting[rank % 3], fitting[3], fitting[4]];
  const newId = () => uuidv7(at, (bytes) => getRandomValues(new Uint8Array(bytes)));
  const day = (days: number) => new Date(at.getTime() - days * dayMs);
  if (kept) await markOffer(db, { candidateId: id, offerId: kept.id, kind: "favourite" }, day(2));
  if (!advisor) return;
  const outcome = outcomes[rank % outcomes.length] ?? { answer: null, reason: null };
  const answeredAt = outcome.answer === null ? null : day(1);
  if (recommended) {
    await addRecommendations(db, [
      {
        id: newId(),
        offerId: recommended.id,
        candidateId: id,
        advisorId: advisor.userId,
        advisorName: advisor.name,
        word: words[rank % words.length] ?? "",
        at: day(3),
        seenAt: rank % 2 === 0 ? day(2) : answeredAt,
        ...outcome,
        answeredAt,
      },
    ]);
  }
  if (asked && rank % 4 === 1) {
    await askAdvice(db, {
      id: newId(),
      candidateId: id,
      offerId: asked.id,
      text: "Vous pensez que j'ai mes chances ?",
      askedAt: day(1),
      answer: null,
      answeredBy: null,
      answeredAt: null,
    });
  }
}
