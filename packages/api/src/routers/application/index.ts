import { router } from "../../procedure.ts";
import { addNote, board, read, received, setQuestions } from "./board.ts";
import { answerByLink, byLink, cvByLink } from "./by-link.ts";
import { compose, drop, write } from "./compose.ts";
import { decide } from "./decide.ts";
import { answerFollowUp, answerFollowUpByLink, followUpByLink } from "./follow-up.ts";
import { answerInterview, interviewCalendar, proposeInterview } from "./interview.ts";
import { mine } from "./mine.ts";
import { show } from "./show.ts";
import { takeStep } from "./steps.ts";
import { tellAge } from "./tell-age.ts";
import { toReview } from "./to-review.ts";

export const applicationRouter = router({
  tellAge,
  compose,
  write,
  drop,
  mine,
  show,
  toReview,
  takeStep,
  received,
  board,
  read,
  decide,
  addNote,
  setQuestions,
  proposeInterview,
  answerInterview,
  interviewCalendar,
  byLink,
  cvByLink,
  answerByLink,
  followUpByLink,
  answerFollowUp,
  answerFollowUpByLink,
});
