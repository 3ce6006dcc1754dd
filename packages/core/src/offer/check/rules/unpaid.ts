import type { PhraseRule } from "../phrases.ts";

/** Work that is not paid, not declared, or under the SMIC without a figure. */
export const unpaidRule: PhraseRule = {
  rule: "pay-unlawful",
  level: "blocks",
  article: "Code du travail, articles L3231-2 et L8221-1",
  phrases: [
    {
      find: "\\b(?:jours?|journees?|semaines?|periode|heures?|mois|soirees?|services?|stages?|tests?)(?: \\S+){0,2}? (?:d'essai|de test|de formation sur le poste|d'integration)(?: \\S+){0,4}? (?:(?:non|pas|ne (?:sera|sont|seront|est) pas|n'est pas|n'est) (?:pas )?(?:remuneree?|payee?|indemnisee?)s?|sans (?:salaire|remuneration)|gratuite?s?|benevoles?)",
      unless: /abonnement|client|logiciel/,
      proposal: "période d'essai payée",
    },
    {
      find: "\\bessais? (?:gratuit|benevole|non payee?|non remuneree?|sans (?:salaire|remuneration|contrat))s?\\b",
      unless: /abonnement|client|logiciel|cours/,
      proposal: "période d'essai payée",
    },
    {
      find: "\\b(?:mission|travail|poste|emploi|premiere?s? (?:jours?|journees?|semaines?|mois|heures?)|(?:deux|trois|quatre) premiere?s? (?:jours?|semaines?|mois|heures?))(?: \\S+){0,4}? (?:non (?:remuneree?|payee?)|pas (?:payee?|remuneree?)|ne (?:sera|seront|sont|est) pas (?:payee?|remuneree?)|benevole)s?\\b",
      unless: /benevolat|associati|stage|observation|immersion|service civique|conges?/,
      proposal: "",
    },
    {
      find: "\\bheures? sup[a-z]*(?: \\S+){0,2}? (?:non (?:payee|remuneree|comptee)s?|(?:ne sont )?pas (?:payee|remuneree|comptee)s?|offertes|gratuites)\\b",
      unless: /recuper/,
      proposal: "heures supplémentaires payées",
    },
    {
      find: "\\b(?:remuneration|salaire|paye[er]?|payes|remuneree?s?)(?: \\S+){0,2}? (?:uniquement|exclusivement|seulement|que)(?: \\S+){0,2}? pourboires?\\b|\\bpourboires? (?:uniquement|seulement|comme seule? \\S+)",
      proposal: "salaire au SMIC, plus les pourboires",
    },
    {
      find: "\\b(?:pay[a-z]+|paiements?|travail[a-z]*|regle[a-z]*|remunere[a-z]*|salaire|heures|mission|job|emploi)(?: \\S+){0,2}? (?:au (?:noir|black)|non declaree?s?|sans (?:etre )?(?:contrat|declaree?|declaration|fiche de pa(?:ie|ye)))\\b",
      unless: /lutte|contre|control|interdi|aucun|jamais|sensibilis|prevention/,
      proposal: "travail déclaré",
    },
    {
      find: "\\b(?:en dessous du|sous le|inferieure?s? au|moins que le|moins du|au-dessous du) smic\\b",
      unless: /jamais|pas |ne peut|aucun|interdit|n'est/,
      proposal: "au SMIC",
    },
    {
      find: "\\b(?:remuneration|salaire|paye[er]?s?|remuneree?s?)(?: \\S+){0,2}? (?:uniquement|exclusivement|100 ?%|seulement)(?: \\S+){0,2}? (?:commissions?|resultats?|pourcentages?|rendement|la tache|a la piece)\\b",
      level: "warns",
      unless: /fixe|agent commercial|independant|mandataire|freelance/,
      proposal: "salaire fixe au moins égal au SMIC, plus les commissions",
    },
  ],
};
