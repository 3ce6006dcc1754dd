import { router } from "../../procedure.ts";
import { ofPerson } from "./advisor.ts";
import { ask, sent, withdraw } from "./ask.ts";
import { agree, answer, revoke } from "./consent.ts";
import { mine } from "./own.ts";
import { name, partners, unname } from "./partners.ts";
import { request } from "./request.ts";
import { search } from "./search.ts";
import { file, show } from "./show.ts";

export const cvLibraryRouter = router({
  search,
  show,
  file,
  ask,
  withdraw,
  sent,
  mine,
  agree,
  revoke,
  answer,
  request,
  ofPerson,
  partners,
  name,
  unname,
});
