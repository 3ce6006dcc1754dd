import { router } from "../../procedure.ts";
import * as administer from "./administer.ts";
import { readStatement } from "./bank.ts";
import { cardNotice } from "./card-notice.ts";
import { directory, sitemap } from "./directory.ts";
import { file } from "./invoice-file.ts";
import { journal } from "./journal.ts";
import { join, own, payByCard, withdraw } from "./own.ts";
import { credit, refund } from "./undo.ts";

export const membershipRouter = router({
  own,
  join,
  withdraw,
  payByCard,
  invoice: file,
  directory,
  sitemap,
  cardNotice,
  all: router({
    list: administer.list,
    file: administer.tableFile,
    show: administer.show,
    decide: administer.decide,
    pay: administer.pay,
    credit,
    refund,
    invoice: administer.invoice,
    readStatement,
    journal,
  }),
});
