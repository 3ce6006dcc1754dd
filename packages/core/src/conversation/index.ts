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
export {
  type ReplyAddress,
  type ReplyRefusal,
  type ReplySender,
  replyAddressWith,
  replyDays,
  replyRefusalsPerDay,
  replyTokenIn,
  takeReply,
} from "./reply.ts";
export {
  type ConversationFacts,
  type ConversationKind,
  type ConversationSide,
  type ConversationState,
  conversationKinds,
  conversationSides,
  conversationStates,
  mayRead,
  type WriteRefusal,
  whyNotStart,
  whyNotWrite,
} from "./sides.ts";
