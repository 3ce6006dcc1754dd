import { router } from "../../procedure.ts";
import { file } from "./file.ts";
import { comment, takeStep, tick } from "./review.ts";
import { addFile, list, make, remove, show } from "./versions.ts";

export const cvRouter = router({ list, show, addFile, make, remove, takeStep, comment, tick, file });
