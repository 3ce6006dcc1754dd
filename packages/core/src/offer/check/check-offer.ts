import type { ContractKind } from "../contract.ts";
import type { CheckedField, Finding, FindingLevel, OfferToCheck } from "./finding.ts";
import { castBy, isOpenToAll, type PhraseRule, performing } from "./phrases.ts";
import { reword } from "./reword.ts";
import { checkAge } from "./rules/age.ts";
import { discriminationRules } from "./rules/discrimination/index.ts";
import { checkNear } from "./rules/discrimination/near.ts";
import { checkPay } from "./rules/pay.ts";
import { requestRules } from "./rules/requests.ts";
import { checkHours, checkText } from "./rules/text.ts";
import { checkTitle } from "./rules/title.ts";
import { readToldPay } from "./rules/told-pay.ts";
import { unpaidRule } from "./rules/unpaid.ts";
import { foreignRule, jargonRule } from "./rules/words.ts";
import { FieldText } from "./texts.ts";

const textFields = ["title", "description", "schedule", "training", "instructions"] as const;
const levels: readonly FindingLevel[] = ["blocks", "warns", "advises"];

interface Compiled extends Omit<PhraseRule, "phrases"> {
  readonly phrases: readonly {
    readonly find: RegExp;
    readonly needs: RegExp | null;
    readonly phrase: PhraseRule["phrases"][number];
  }[];
}

const compiledWords = new Map<string, RegExp>();

function wordsFor(source: string): RegExp {
  const known = compiledWords.get(source) ?? new RegExp(source);
  compiledWords.set(source, known);
  return known;
}

const rules: readonly Compiled[] = [
  ...discriminationRules,
  ...requestRules,
  unpaidRule,
  foreignRule,
  jargonRule,
].map((rule) => ({
  ...rule,
  phrases: rule.phrases.map((phrase) => ({
    find: new RegExp(phrase.find, "g"),
    needs: phrase.needs === undefined ? null : wordsFor(phrase.needs),
    phrase,
  })),
}));

const ownBusiness: ReadonlySet<ContractKind> = new Set(["franchise", "reprise", "liberal", "commercial"]);

/** Criteria that a sentence open to all may name. */
const criteria = new Set(discriminationRules.map(({ rule }) => rule));

/**
 * Looks for what an offer may not say (Code du travail L1132-1, L1142-1, L5331-1 to L5332-4), has to say,
 * or would say better, as it is being written: fields that are absent are not looked at, save pay and
 * hours. What blocks comes first, then by field and place. The same in the browser and on the server.
 */
export function checkOffer(offer: OfferToCheck, now: Date): readonly Finding[] {
  const findings: Finding[] = [];
  const texts = textFields.flatMap((field) => {
    const text = offer[field];
    return text ? [new FieldText(field, text)] : [];
  });
  for (const text of texts) findings.push(...checkTextField(text, offer));
  if (offer.title) findings.push(...checkTitle(offer.title));
  const told = readToldPay(texts, offer, now);
  const pay = checkPay(offer, texts, now).filter(({ rule }) => rule !== "pay-unclear" || !told.isTold);
  findings.push(...checkText(offer), ...told.findings, ...pay, ...checkHours(offer, texts));
  return inOrder(withoutOverlaps(findings, offer));
}

/** Whether something keeps the offer from being published as it is. */
export function hasBlocking(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === "blocks");
}

/** The text with the passage of a finding replaced by what is proposed, spaces and commas set right around it. */
export function applyProposal(
  text: string,
  { start, end, proposal }: Pick<Finding, "start" | "end" | "proposal">,
): string {
  if (proposal === null) return text;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (proposal !== "") return before + proposal + after;
  // Brackets that held only the passage go with it.
  if (/\(\s*$/.test(before) && /^\s*\)/.test(after)) {
    return applyProposal(text, {
      start: before.lastIndexOf("("),
      end: end + after.indexOf(")") + 1,
      proposal,
    });
  }
  // So does the full stop of a sentence that is gone.
  if (/(?:^|[.!?;:\n])\s*$/.test(before) && /^\s*[.!?;]/.test(after)) {
    return before + after.replace(/^\s*[.!?;]+[ \t]*/, "");
  }
  if (before.trim() === "") return before + after.replace(/^[ \t,]+/, "");
  const rest = after.replace(/^[ \t]+/, "");
  return `${before.replace(/[\s,–-]+$/, "")}${/^[,.!?;:)\n]|^$/.test(rest) ? "" : " "}${rest}`;
}

function checkTextField(text: FieldText, { contract }: OfferToCheck): Finding[] {
  const findings = checkAge(text, contract);
  for (const { rule, level, article, phrases } of rules) {
    for (const { find, needs, phrase } of phrases) {
      if (needs && !text.has(needs)) continue;
      for (const match of text.plain.matchAll(find)) {
        const sentence = text.sentenceAt(match.index);
        if ((criteria.has(rule) || rule === "personal-data") && isOpenToAll(sentence, match[0])) continue;
        if (castBy.has(rule) && performing.test(sentence)) continue;
        if (phrase.unless?.test(sentence)) continue;
        if (rule === "money" && isDenied(text.around(match).before)) continue;
        // Who takes a business over brings money: that is no price for a job.
        if (rule === "money" && contract !== undefined && ownBusiness.has(contract)) continue;
        const { at, proposal } = reword(text, match, rule, phrase.proposal, phrase.fits ?? false);
        findings.push(text.finding(at, { rule, level: phrase.level ?? level, article, proposal }));
      }
    }
  }
  // A sentence that phrases found exactly is not found again as a whole.
  const exact = findings.filter(({ level }) => level !== "advises");
  const isSaid = (near: Finding) =>
    exact.some(({ rule, start, end }) => rule === near.rule && start < near.end && near.start < end);
  return [...findings, ...checkNear(text).filter((near) => !isSaid(near))];
}

/** "Aucune avance n'est demandée": what precedes a demand for money denies it. */
function isDenied(before: string): boolean {
  return /(?:\baucune?s?|\bpas de|\bpas d'|\bsans|\bjamais (?:de|d')?|\bni|\bne (?:vous )?demand\w+ (?:pas|ni|aucune?|jamais)) ?(?:\S+ ){0,2}$/.test(
    before.slice(-40),
  );
}

/**
 * Of two findings of one passage and rule, one says it: the one whose proposal fits in the sentence before
 * the one that says it anew, else the longer.
 */
function withoutOverlaps(findings: readonly Finding[], offer: OfferToCheck): Finding[] {
  const whole = findings.filter(({ end }) => end === 0);
  const kept: Finding[] = [];
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.end === 0) continue;
    const place = `${finding.rule} ${finding.field}`;
    const group = byPlace.get(place);
    if (group) group.push(finding);
    else byPlace.set(place, [finding]);
  }
  for (const group of byPlace.values()) {
    const best = group
      .map((finding) => ({ finding, isSentence: isSentence(finding, offer) }))
      .sort(
        (a, b) => Number(a.isSentence) - Number(b.isSentence) || lengthOf(b.finding) - lengthOf(a.finding),
      );
    const taken: Finding[] = [];
    for (const { finding } of best) {
      if (taken.some((other) => other.start < finding.end && finding.start < other.end)) continue;
      taken.push(finding);
    }
    kept.push(...taken);
  }
  return [...whole, ...kept];
}

function isSentence({ field, start, end }: Finding, offer: OfferToCheck): boolean {
  const text = field === "title" || field === "pay" || field === "weeklyHours" ? null : offer[field];
  if (!text) return false;
  return (
    /(?:^|[.!?;:\n>•*-])\s*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s*(?:$|[.!?;\n<])/.test(text.slice(end, end + 4))
  );
}

function lengthOf({ start, end }: Finding): number {
  return end - start;
}

const fieldOrder: readonly CheckedField[] = [
  "title",
  "description",
  "schedule",
  "training",
  "weeklyHours",
  "pay",
  "instructions",
];

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      levels.indexOf(a.level) - levels.indexOf(b.level) ||
      fieldOrder.indexOf(a.field) - fieldOrder.indexOf(b.field) ||
      a.start - b.start,
  );
}
