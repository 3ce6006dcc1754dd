import { router } from "../../procedure.ts";
import { choices, saveOwnChoices } from "./choices.ts";
import { chooseLanguage } from "./language.ts";
import { list, markRead, unread } from "./list.ts";
import { askCode, proveNumber, removeNumber } from "./phone.ts";
import { addDevice, removeDevice } from "./push.ts";
import { stop, stopPage } from "./stop.ts";

export const notificationRouter = router({
  list,
  unread,
  markRead,
  choices,
  saveChoices: saveOwnChoices,
  chooseLanguage,
  addDevice,
  removeDevice,
  askCode,
  proveNumber,
  removeNumber,
  stopPage,
  stop,
});
