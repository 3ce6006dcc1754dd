import { checkOffer, type OfferToCheck } from "@tremplin/core/offer";
import { measureHeldOut } from "@tremplin/core/offer/held-out";
import { measureCheck } from "@tremplin/core/offer/labelled";
import { figure } from "./plot.ts";
import { spreadOf, timeEach } from "./statistics.ts";
import { table } from "./table.ts";

/** A long offer, as a careful employer writes one. */
const longOffer: OfferToCheck = {
  title: "Vendeur / Vendeuse en boulangerie",
  description: `Vous accueillez les clients, vous les conseillez et vous encaissez.\n\n${"- mise en rayon du pain, des viennoiseries et des gâteaux du jour\n".repeat(40)}`,
  schedule: "Du mardi au samedi, de 6 h à 13 h",
  contract: "cdi",
  weeklyHours: 35,
};
const times = 300;

/** The legal check of offers on its labelled sentences and on those written without knowledge of its rules, and how long an offer of 2,700 signs takes. */
export async function checkReport(now: Date): Promise<string> {
  const { sentences, precision, recall } = measureCheck(now);
  const heldOut = measureHeldOut(now);
  const warm = Array.from({ length: times }, () => longOffer);
  await timeEach(warm, (offer) => checkOffer(offer, now));
  const { p50, p99 } = spreadOf(await timeEach(warm, (offer) => checkOffer(offer, now)));
  return table(
    ["legal check", "sentences", "precision of what blocks", "recall", "one offer, p50", "p99"],
    [
      [
        "labelled",
        String(sentences),
        figure(precision),
        figure(recall),
        `${figure(p50)} ms`,
        `${figure(p99)} ms`,
      ],
      ["held out", String(heldOut.cases), figure(heldOut.precision), figure(heldOut.recall), "", ""],
      [
        "held out, blocked or warned of",
        String(heldOut.cases),
        figure(heldOut.flagPrecision),
        figure(heldOut.flagRecall),
        "",
        "",
      ],
    ],
  );
}
