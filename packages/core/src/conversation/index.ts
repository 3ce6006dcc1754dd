export { broadcastsPerDay, checkBroadcast, maxBroadcast } from "./broadcast.ts";
export { boardTexts, maxCannedSigns, maxCannedTexts, type QuickReply, quickReplies } from "./canned.ts";
export {
  type DelicateKind,
  delicateIn,
  delicateKinds,
  editMinutes,
  isFor,
  type MessageLife,
  maxMessageFiles,
  maxMessageSigns,
  mayEdit,
} from "./message.ts";
export { type PassagePart, passageOf, searchWords } from "./passage.ts";
export {
  type ReplyAddress,
  type ReplyRefusal,
  type ReplySender,
  replyAddressWith,
  replyDays,
  replyRefusalsPerDay,
  replyTokenIn,
  strangerRefusalsPerDay,
  takeReply,
} from "./reply.ts";
export {
  type MessageDecision,
  type MessageReportReason,
  type MessageReportState,
  type MessageReportStep,
  messageDecisions,
  messageReportReasons,
  messageReportStep,
} from "./report.ts";
export {
  beginsWithAdvisor,
  type ConversationFacts,
  type ConversationKind,
  type ConversationSide,
  type ConversationState,
  conversationKinds,
  conversationSides,
  conversationStates,
  type IntroductionFacts,
  isWithCompany,
  mayRead,
  type WriteRefusal,
  whyNotIntroduce,
  whyNotStart,
  whyNotWrite,
} from "./sides.ts";
