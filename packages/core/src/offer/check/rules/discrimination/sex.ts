import type { PhraseRule } from "../../phrases.ts";
import { toAll } from "./shared.ts";

const L1142 = "Code du travail, article L1142-1";

/** Those whom the work is done for, not those who are looked for. */
const served =
  /accueil|accompagn|aupres|encadr|anim(?:er|ation|ez)|garde |garder|public|client|patient|resident|eleve|enfants? de|usager|aide aux|aidez|soins? |soigner|surveill|vente de|vendre|rayon|pret-a-porter|vetement|coupe|coiff|chauss|mode |collection|vestiaire|foyer|ecole|college|lycee|creche|association|etablissement|enseignement|hopital|clinique|paroisse|famille d'accueil/;

/** Men and women together: nobody is set aside. */
const both = /hommes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?hommes?/;
const bothHoweverSaid = new RegExp(
  String.raw`${both.source}|h\s*\/\s*f|(?:filles?|garcons?) (?:et|ou) (?:\w+ )?(?:filles?|garcons?)`,
);

/** One sex rather than the other. */
export const sex: PhraseRule = {
  rule: "sex",
  level: "blocks",
  article: L1142,
  phrases: [
    // A job and a sex: "Manutentionnaire homme", as titles have it.
    {
      find: "(?=(?:- ?)?(?:homme|femme|garcon|fille)\\n?$)(?<=^\\n?[^\\n/:,.]{3,50} )(?:- ?)?(?:homme|femme|garcon|fille)(?=\\n?$)",
      unless: new RegExp(
        `${bothHoweverSaid.source}|${served.source}|toilettage|rayon|vestiaire|esthet|parfum|maquill|mannequin|sport|rugby|sage-femme|univers|gamme|linge|prevention`,
      ),
      proposal: "(H/F)",
      fits: true,
    },
    {
      find: "\\bsexe ?:? ?(?:masculin|feminin|m|f|homme|femme)\\b",
      unless: served,
      proposal: "",
    },
    {
      find: "\\b(?=[\\w]{1,6} (?:hommes?|femmes?)\\b)(?<=\\b(?:postes?|pourvoir|recrut|recherch|cherch|besoin|embauch)[^.;\\n]{0,40})(?:une?|deux|trois|quatre|cinq|\\d{1,2}) (?:hommes?|femmes?)(?:(?:,| et| ou| \\+) (?:une?|deux|trois|quatre|\\d{1,2}) (?:hommes?|femmes?))?\\b(?! de (?:chambre|menage))",
      unless:
        /une? (?:homme|femme) ou une? (?:homme|femme)|equipe|form(?:e|ent)\b|couple|victime|accueil|aupres/,
      proposal: "personnes",
    },
    {
      find: "\\ba pourvoir par une? (?:homme|femme|garcon|fille|dame)\\b",
      unless: bothHoweverSaid,
      proposal: "à pourvoir",
    },
    {
      find: "\\b(?:metier|travail|poste|boulot|job|emploi) d'(?:homme|femme)s?\\b",
      unless: bothHoweverSaid,
      proposal: `poste ${toAll}`,
      fits: true,
    },
    {
      find: "\\b(?:serveur|vendeur|chauffeur|livreur|cuisinier|caissier|vigile|agent|employe|ouvrier|commis|candidat|secretaire|assistant|conducteur|magasinier|mecanicien|profil|personnel|personne) (?:hommes?|femmes?)\\b",
      unless: bothHoweverSaid,
      proposal: toAll,
    },
    { find: "\\((?:femmes?|hommes?|filles?|garcons?)\\)", unless: served, proposal: "(H/F)", fits: true },
    {
      find: "\\bvous etes une (?:jeune )?(?:femme|fille|dame)\\b(?= [a-z])",
      unless: bothHoweverSaid,
      proposal: "vous êtes une personne",
      fits: "any",
    },
    {
      find: "\\bvous etes un (?:jeune )?(?:homme|garcon)\\b(?= [a-z])",
      unless: bothHoweverSaid,
      proposal: "vous êtes quelqu'un de",
      fits: "any",
    },
    {
      find: "\\bjeunes? (?:filles?|garcons?)\\b(?: au pair)?",
      unless: new RegExp(`${served.source}|et garcons|et filles|ou garcon|ou fille`),
      proposal: "personne",
    },
    {
      find: "\\b(?:jeunes? )?(?:hommes?|femmes?|filles?|garcons?|dames?|messieurs) (?:uniquement|exclusivement|seulement|de preference|imperatif|imperativement|obligatoire|souhaitee?s?|exigee?s?|demandee?s?|recherchee?s?|bienvenues? uniquement|s'abstenir)",
      unless: both,
      proposal: toAll,
    },
    {
      find: "(?:poste|emploi|offre|mission|travail|metier)s? (?:est |etant |exclusivement |uniquement )*(?:reservee?s?|destinee?s?|ouverte?s?|proposee?s?|adaptee?s?|fait|ideal)(?: exclusivement| uniquement| seulement)? (?:aux|a des|a un|a une|pour une?|pour des|pour les) (?:hommes?|femmes?|filles?|garcons?|dames?)\\b",
      unless:
        /hommes? (?:et|ou) (?:aux )?femmes?|femmes? (?:et|ou) (?:aux )?hommes?|(?:hommes?|femmes?)\s*\/\s*(?:hommes?|femmes?)/,
      proposal: `poste ${toAll}`,
      fits: true,
    },
    {
      find: "\\b(?:idealement|de preference|plutot|preferablement|obligatoirement|imperativement|exclusivement) (?:une? )?(?:jeune )?(?:homme|femme|fille|garcon|dame|monsieur|masculin|feminine?)\\b",
      unless: /(?:homme|femme)s?\s*(?:\/|et|ou)\s*(?:homme|femme)/,
      proposal: toAll,
    },
    {
      find: "\\b(?:pas|ni|aucune?|jamais) (?:de |d')?(?:femmes?|hommes?|filles?|garcons?|candidates)\\b",
      unless: /enceinte|femmes? de menage/,
      proposal: toAll,
    },
    { find: "\\b(?:de |du )?sexe (?:masculin|feminin)\\b", unless: served, proposal: toAll },
    {
      find: "\\b(?:candidate?s?|profils?|personnel|personne|employee?s?|salariee?s?|collaborat(?:eur|rice)s?) (?:masculine?s?|feminine?s?)\\b",
      unless: served,
      proposal: toAll,
    },
    {
      find: "\\bambiance (?:entre|de) (?:filles|mecs|hommes|femmes|garcons|copines)\\b",
      proposal: "bonne ambiance",
      fits: true,
    },
    {
      find: "\\b(?:equipe|ambiance) (?:100 ?% |exclusivement |uniquement |tres |plutot )?(?:feminine|masculine)\\b",
      unless: /handball|football|basket|rugby|volley|sport|entrain|joue|championnat|nationale/,
      proposal: "équipe",
      level: "warns",
    },
    {
      find: "\\b(?:femme|homme|fille|garcon|dame) (?:a tout faire|de confiance|dynamique|motivee?|serieuse?|souriante?|energique|costaud|muscle|celibataire|experimentee?)\\b",
      unless: /hommes?\s*(?:\/|et|ou)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou)\s*(?:\w+ )?hommes?/,
      proposal: "personne de confiance",
    },
    {
      find: "\\b(?:vendeuse|serveuse|hotesse|secretaire femme|caissiere|assistante|coiffeuse|esthetic?ienne|receptionniste femme|barmaid|nounou|infirmiere|aide menagere) (?:uniquement|exclusivement|seulement|recherchee|souhaitee|exigee|imperativement)\\b",
      unless: /vendeur|serveur|caissier|assistant\b|infirmier\b|h\s*\/\s*f/,
      proposal: toAll,
    },
  ],
};
