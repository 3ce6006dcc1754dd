import { type AnswerFigures, answerFigures } from "@tremplin/core/employer";
import { answersOf, type TremplinDatabase } from "@tremplin/database";

const dayMs = 86_400_000;
/** Of a year: a company that has learnt to answer is not judged for ever. */
const periodDays = 365;
/** An application younger than this may still be answered in time: it counts neither way. */
const graceDays = 14;

/** How a company answered those who applied within a year. */
export async function answerFiguresOf(
  db: TremplinDatabase["db"],
  companyId: string,
  now: Date,
): Promise<AnswerFigures> {
  const from = new Date(now.getTime() - periodDays * dayMs);
  const grace = new Date(now.getTime() - graceDays * dayMs);
  const answers = await answersOf(db, companyId, { from, to: now });
  return answerFigures(answers.filter(({ sentAt, answeredAt }) => answeredAt !== null || sentAt <= grace));
}
