import { router } from "../../procedure.ts";
import { answer, ask, asked, ownAdvice } from "./advice.ts";
import { forMe } from "./for-me.ts";
import { favourites, mark, marks } from "./marks.ts";
import { onOffer } from "./on-offer.ts";
import { answerOwnRecommendation, recommendations } from "./recommendations.ts";

export const candidateRouter = router({
  mark,
  marks,
  favourites,
  onOffer,
  forMe,
  askAdvice: ask,
  adviceAsked: asked,
  answerAdvice: answer,
  ownAdvice,
  recommendations,
  answerRecommendation: answerOwnRecommendation,
});
