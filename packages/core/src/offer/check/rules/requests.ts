import type { PhraseRule } from "../phrases.ts";

const noFee = "Code du travail, articles L5331-1, L5331-5 et L5321-3";
const personal = "Code du travail, article L1221-6";

/** Nobody pays to work: fees, deposits, purchases, transfers. */
const money: PhraseRule = {
  rule: "money",
  level: "blocks",
  article: noFee,
  phrases: [
    {
      find: "\\b(?:payer|payez|paiement|regler|reglez|reglement|verser|versez|versement|s'acquitter)(?: de| des| les| vos| du| d'avance)* (?:frais|droits) (?:de |d')(?:dossier|inscription|candidature|traitement|visa|agence|formation)",
      unless: /client|eleve|etudiant|famille|pris en charge/,
      proposal: "",
    },
    { find: "\\bcheques? de (?:caution|garantie)\\b", unless: /client|locat/, proposal: "" },
    {
      find: "\\d+ ?(?:€|euros?|eur) (?:par|via|sur) (?:paypal|virement|mandat|western union|lydia|un compte)",
      unless: /client|salaire|remuneration|prime/,
      proposal: "",
    },
    {
      find: "\\bfrais (?:de |d')(?:dossier|inscription|candidature|formation|traitement|agence|visa|uniforme|entree|adhesion|gestion)(?: \\S+){0,3} (?:a (?:votre|la|sa) charge(?: du candidat| de la candidate)?|obligatoires?|a regler|a payer|de \\d+|exiges?|demandes?|remboursables?|non remboursables?)",
      unless: /pris en charge|par l'entreprise|rembourses? par|sans frais|aucuns? frais/,
      proposal: "",
    },
    {
      find: "\\bfrais (?:de |d')(?:dossier|inscription|candidature|visa)\\s*:?\\s*\\d+",
      unless: /aucuns? frais|sans frais/,
      proposal: "",
    },
    {
      find: "\\b(?:verser|versez|payer|payez|avancer|avancez|deposer|deposez|virer|regler|reglez|envoyer|envoyez|prevoir|transferer)\\b(?: \\S+){0,5} ?\\d+ ?(?:€|euros?|eur)(?: \\S+){0,4} (?:avant|pour (?:commencer|debuter|postuler|valider|reserver|recevoir|obtenir|votre|les frais|le dossier)|inscription|caution|dossier|garantie|formation|kit|materiel)",
      unless: /client|fournisseur|facture/,
      proposal: "",
    },
    {
      find: "\\b(?:une |votre )?caution (?:de |d'un montant de |a verser|demandee|obligatoire|exigee|remboursable)(?:\\S*\\d+\\S* ?(?:€|euros?)?)?",
      unless: /logement|location|locat|vehicule de location|appartement|client/,
      proposal: "",
    },
    {
      find: "\\b(?:achat|acheter|achetez|acquerir|commander)(?: obligatoire| au prealable| d'abord)? (?:d'un|du|un|le|votre|notre) (?:kit|pack|stock|coffret|materiel|uniforme)(?: de (?:demarrage|depart|demonstration|produits))?",
      unless: /client|fournisseur|approvisionn|gerer|bureau/,
      proposal: "",
    },
    {
      find: "\\b(?:investissement|apport) (?:personnel|initial|de depart|financier)(?: (?:de|minimum|requis|obligatoire))?",
      unless: /franchise|investissement personnel dans|energie/,
      proposal: "",
    },
    {
      find: "\\b(?:mandats? (?:cash|postal|postaux)|western union|moneygram|cartes? pcs|(?:carte|coupon|ticket|recharge)s? (?:transcash|neosurf|pcs|paysafecard|toneo)|transcash|neosurf|cryptomonnaies?|bitcoins?|virement via paypal)\\b",
      unless: /developp|blockchain|vente de|rayon|tabac|conseil/,
      proposal: "",
    },
    {
      find: "\\b(?:recevoir|recev(?:r)?ez|recevrez|encaisser|encaissez|transferer|transferez|reexpedier|reexpediez)(?: \\S+){0,3} (?:sur votre compte(?: bancaire| personnel)?|depuis votre compte|des colis a votre domicile|a votre domicile)",
      proposal: "",
    },
    {
      find: "\\bdroits? d'(?:entree|inscription) (?:de \\d+|a verser|a payer|obligatoires?)",
      unless: /franchise|musee|ecole|universite/,
      proposal: "",
    },
    {
      find: "\\bformation (?:payante|a vos frais|non remuneree a votre charge|a la charge du candidat)\\b",
      proposal: "",
    },
  ],
};

const premiumPhone: PhraseRule = {
  rule: "premium-phone",
  level: "blocks",
  article: noFee,
  phrases: [
    { find: "\\b36 ?15\\b", proposal: "" },
    { find: "(?<!\\d)(?:0|\\+33[ .]?)[ .-]?8[ .-]?9(?:[ .-]?\\d){7}(?!\\d)", proposal: "" },
    {
      find: "\\bnumero (?:surtaxe|payant)\\b|\\b(?:\\d+[,.]\\d+ ?(?:€|euros?)) ?(?:\\/|la|par) ?(?:min|minute|appel)\\b",
      proposal: "",
    },
  ],
};

/** What may not be asked of who applies: it has no direct link with the work. */
const personalData: PhraseRule = {
  rule: "personal-data",
  level: "warns",
  article: personal,
  phrases: [
    {
      find: "\\b(?:sans|aucun) antecedents? judiciaires?\\b",
      unless: /enfants?|mineurs?|securite|cnaps/,
      proposal: "",
    },
    {
      find: "\\b(?:cv|candidature|dossier|curriculum vitae)(?: \\S+){0,3} (?:avec|accompagnee?s? d'une|et|\\+) ?(?:votre |une )?photo(?:graphie)?s?(?: obligatoire| recente| d'identite| exigee)?",
      unless: /portfolio|photographe|book/,
      proposal: "CV",
    },
    {
      find: "\\b(?:photo(?:graphie)?s?(?: d'identite| recente| de vous| en pied| personnelle)? (?:obligatoires?|exigees?|demandees?|a joindre|souhaitees?|indispensables?)|joindre (?:imperativement |obligatoirement )?(?:une |votre )?photo(?:graphie)?s?|joignez (?:une |votre )?photo)",
      unless: /photographe|book|portfolio|annonce immobiliere/,
      proposal: "",
    },
    {
      find: "\\b(?:numero|no|n°) (?:de )?(?:securite sociale|ss)\\b|\\bcopie de (?:votre |la )?(?:carte vitale|carte d'identite|passeport|rib)\\b|\\b(?:rib|releve d'identite bancaire|coordonnees bancaires) (?:a joindre|demandee?s?|obligatoires?|exigee?s?|avec votre candidature)\\b|\\b(?:envoyer|envoyez|joindre|joignez|transmettre|fournir|indiquer)(?: \\S+){0,5} (?:rib|carte vitale|coordonnees bancaires|numero de securite sociale|carte d'identite)\\b",
      unless:
        /patient|client|usager|assure|beneficiaire|allocataire|resident|locataire|a l'embauche|lors de l'embauche/,
      proposal: "",
    },
    {
      find: "\\bcasier(?: judiciaire)?(?: n° ?[23])? vierge\\b|\\b(?:extrait|bulletin)(?: n° ?[23])? (?:de |du )?casier(?: judiciaire)?\\b",
      unless:
        /enfants?|mineurs?|securite|cnaps|transport de fonds|agrement|protection|reglement|vulnerable|crèche|creche|scolaire|animation|periscolaire/,
      proposal: "",
    },
    {
      find: "\\b(?:dernieres?|derniers?|trois derniers?|3 derniers?|trois dernieres?|3 dernieres?|anciens?) (?:bulletins?|fiches?) de (?:salaire|paie|paye)s?\\b",
      proposal: "",
    },
    {
      find: "\\b(?:salaire|remuneration) (?:actuel(?:le)?s?|precedente?s?|anterieure?s?)\\b",
      unless: /superieur|equivalent|au moins/,
      proposal: "",
    },
  ],
};

export const requestRules: readonly PhraseRule[] = [money, premiumPhone, personalData];
