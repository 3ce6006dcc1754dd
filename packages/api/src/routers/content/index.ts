import { router } from "../../procedure.ts";
import { figures } from "./figures.ts";
import { compare, history } from "./history.ts";
import { jobOffers } from "./job-offers.ts";
import { list } from "./list.ts";
import { moved } from "./moved.ts";
import * as pictures from "./pictures.ts";
import { attempt, conflict, create, publish, save } from "./save.ts";
import { edit, file, preview } from "./show.ts";
import { bringBack, remove, rename, restore, unpublish } from "./state.ts";
import { takeAway } from "./take-away.ts";

export const contentRouter = router({
  figures,
  jobOffers,
  moved,
  list,
  edit,
  file,
  preview,
  create,
  save,
  publish,
  attempt,
  conflict,
  unpublish,
  rename,
  restore,
  remove,
  bringBack,
  history,
  compare,
  takeAway,
  pictures: router({ list: pictures.list, add: pictures.add, remove: pictures.remove }),
});
