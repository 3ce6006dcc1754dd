import board from "../../wording/fr/board.json" with { type: "json" };
import form from "../../wording/fr/form.json" with { type: "json" };
import space from "../../wording/fr/space.json" with { type: "json" };

/** Every French message of the product, one file per concept. */
export const french = { ...board, ...form, ...space };
