import type { PhraseRule } from "../phrases.ts";

const noFee = "Code du travail, articles L5331-1, L5331-5 et L5321-3";
const personal = "Code du travail, article L1221-6";

/** Money that goes the other way, or that others pay. */
const notAsked =
  /clients?\b|fournisseurs?|factures?|usagers?|locataires?|eleves?|etudiants|adherents|pris(?:e|es)? en charge|rembours(?:es?|ees?|ement) (?:par|des|de vos)|par l'entreprise|l'employeur|aucuns? frais|sans (?:aucun )?frais|rien a (?:payer|verser)|loyer|logement|repas|cantine|mutuelle|transport|salaires?|primes?|remuneration|paie\b|gratuit/;

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
    {
      find: "(?<!\\d)\\d{1,6} ?(?:€|euros?|eur)(?: \\S+){0,5}? (?:a votre charge|a vos frais|a la charge (?:du|de la|des) (?:candidat|postulant|participant|stagiaire)[a-z]*|a (?:regler|payer|verser|avancer|envoyer|virer))",
      unless: notAsked,
      proposal: "",
    },
    {
      find: "\\b(?:formation|stage|test|kit|materiel|mallette|uniforme|badge|visa|billet d'avion|inscription)(?: \\S+){0,6}? (?:a votre charge|a vos frais|a la charge (?:du|de la|des) (?:candidat|postulant|participant)[a-z]*|payante?s?|a acheter|a financer vous-meme)",
      unless: new RegExp(`${notAsked.source}|cpf|opco|non payante|sans aucun`),
      proposal: "",
    },
    {
      find: "\\b(?:virement|versement|paiement|reglement|depot(?: de garantie)?|caution|acompte|arrhes|avance|participation(?: financiere| aux frais)?|cotisation|mandat|cheque)(?: \\S+){0,6}? (?:pour (?:reserver|valider|confirmer|postuler|acceder|obtenir|recevoir|finaliser|debloquer|l'ouverture|(?:votre|le|l') ?(?:dossier|inscription|candidature)|les frais|la caution)|avant (?:l'embauche|le depart|votre depart|le premier jour|l'entretien|la signature|de commencer)|(?:est |sera )?(?:demandee?|exigee?|requise?|reclamee?)s?(?: (?:au|aux|par|a chaque) \\S+)?|de votre part)",
      unless: notAsked,
      proposal: "",
    },
    {
      find: "\\b(?:payer|payez|regler|reglez|verser|versez|acheter|achetez|envoyer|envoyez|virer|virez|cotiser|cotisez)\\b(?: \\S+){0,8}? (?:pour (?:acceder|postuler|valider|obtenir|reserver|debloquer|finaliser|que votre (?:cv|candidature|dossier|inscription))|avant (?:l'embauche|le depart|votre depart|le premier jour|de commencer|l'entretien d'embauche))",
      unless: new RegExp(
        `${notAsked.source}|\\b(?:envoye[rz]) (?:\\S+ ){0,4}(?:cv|candidature|lettre|dossier|mail|message|curriculum)`,
      ),
      proposal: "",
    },
    {
      find: "\\bcheques? (?:\\S+ ){0,4}?(?:a encaisser|encaisser|a deposer)(?: \\S+){0,8}? (?:renv|rever|retourn|difference|restitu)[a-z]*(?: la difference)?",
      proposal: "",
    },
    {
      find: "\\bfrais (?:\\S+ ){0,6}?(?:a verser|a payer|a regler|a avancer|a la charge du candidat|a votre charge)(?: avant (?:\\S+ )?\\S+)?",
      unless: notAsked,
      proposal: "",
    },
    {
      find: "\\b(?:acheter|achetez|achat|acquerir|commander|commandez)(?: \\S+){0,4}? (?:materiel|kit|pack|stock|coffret|uniforme|tenue|mallette|produits|equipement)(?: \\S+){0,4}? \\(?\\d{1,6} ?(?:€|euros?)",
      unless: notAsked,
      proposal: "",
    },
    {
      find: "\\bhttps?:\\/\\/\\S*(?:paiement|payment|paypal|checkout|frais)\\S*|\\bpaypal\\.me\\/\\S+",
      unless: /client|developp|integr|maintenance/,
      proposal: "",
    },
    {
      find: "(?<!\\bfai(?:re|tes) )\\b(?:le candidat (?:achete|paie|regle|verse|finance|avance)(?:ra)?|virer|virez|verser|versez|regler|reglez|payer|payez|avancer|avancez|envoyer|envoyez|joindre|joignez|prevoir|prevoyez|debourser)\\b(?: \\S+){0,6}? \\(?\\d+(?:[ .,]\\d+)? ?(?:€|euros?\\b)",
      unless: new RegExp(
        `${notAsked.source}|entreprise vous|nous (?:vous )?(?:pay|vers)|budget|devis|commandes?|achats`,
      ),
      proposal: "",
    },
    {
      find: "\\b(?:votre|la|une) (?:formation|inscription|tenue|adhesion|mallette|certification)(?: \\S+){0,2}? (?:coute|est facturee|s'eleve a|est de)(?: \\S+)? ?\\d+(?:[ .]\\d{3})? ?(?:€|euros?)",
      unless: new RegExp(`${notAsked.source}|vous vendez|cpf|vendeu|tarif`),
      proposal: "",
    },
    {
      find: "\\b(?:cheque|mandat|somme|virement) de \\d+(?: ?(?:€|euros?))?(?: \\S+){0,3}? (?:a joindre|joint|a envoyer|a l'ordre de|avec (?:votre|le) (?:dossier|candidature|cv))",
      unless: notAsked,
      proposal: "",
    },
    {
      find: "\\b(?:acheter|achetez|envoyer|envoyez|achat de)(?: \\S+){0,4}? (?:cartes?[- ]cadeaux?|coupons?|recharges?|bons? google play|cryptos?|tickets? (?:pcs|neosurf))\\b|\\b(?:cartes?[- ]cadeaux?|coupons?|recharges?)(?: \\S+){0,3}? (?:a acheter|a envoyer|a nous envoyer|a transmettre)\\b",
      unless: /clients?|vente|vendre|caisse|rayon/,
      proposal: "",
    },
    {
      find: "\\b(?:caution|acompte|avance|depot|participation|somme|cheque|versement|paiement)(?: \\S+){0,4}? vous (?:sera|seront|est|sont) (?:demandee?|exigee?|reclamee?)s?\\b",
      unless: notAsked,
      proposal: "",
    },
    { find: "\\bcheques? de (?:caution|garantie)\\b", unless: /client|locat/, proposal: "" },
    {
      find: "(?<!\\d)\\d{1,6} ?(?:€|euros?|eur) (?:par|via|sur) (?:paypal|virement|mandat|western union|lydia|un compte)",
      unless: /client|salaire|remuneration|prime/,
      proposal: "",
    },
    {
      find: "\\bfrais (?:de |d')(?:dossier|inscription|candidature|formation|traitement|agence|visa|uniforme|entree|adhesion|gestion)(?: \\S+){0,3} (?:a (?:votre|la|sa) charge(?: du candidat| de la candidate)?|obligatoires?|a regler|a payer|de \\d+|exiges?|demandes?|remboursables?|non remboursables?)",
      unless: /pris en charge|par l'entreprise|rembourses? par|sans frais|aucuns? frais/,
      proposal: "",
    },
    {
      find: "(?<!\\d)\\d{1,6} ?(?:€|euros?) de frais (?:de |d')(?:dossier|inscription|candidature|visa|agence|traitement|formation)\\b",
      unless: notAsked,
      proposal: "",
    },
    {
      find: "\\bfrais (?:de |d')(?:dossier|inscription|candidature|visa)\\s*:?\\s*\\d+",
      unless: /aucuns? frais|sans frais/,
      proposal: "",
    },
    {
      find: "\\b(?:verser|versez|payer|payez|avancer|avancez|deposer|deposez|virer|regler|reglez|envoyer|envoyez|prevoir|transferer)\\b(?: \\S+){0,5} ?\\d{1,6} ?(?:€|euros?|eur)(?: \\S+){0,4} (?:avant|pour (?:commencer|debuter|postuler|valider|reserver|recevoir|obtenir|votre|les frais|le dossier)|inscription|caution|dossier|garantie|formation|kit|materiel)",
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
    {
      find: "(?:\\btel(?:ephone)?\\.? ?:? ?)?(?<!\\d)(?:0|\\+33[ .]?)[ .-]?8[ .-]?9(?:[ .-]?\\d){7}(?!\\d)",
      proposal: "",
    },
    {
      find: "\\b(?:sms|texto)(?: \\S+){0,5}? (?:au|a) [3-8]\\d{4}\\b|\\b(?:au|a) [3-8]\\d{4} ?\\(?(?:\\S+ ){0,2}?\\d+(?:[.,]\\d+)? ?(?:€|euros?)",
      proposal: "",
    },
    {
      find: "\\b(?:numero|appel|ligne|sms) (?:surtaxee?|payante?)s?\\b|\\b(?<!\\d)(?:\\d{1,6}(?:[,.]\\d{1,3})? ?(?:€|euros?)) ?(?:\\/|la|par|le) ?(?:min|minute|appel|sms)\\b",
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
      fits: true,
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
      find: "\\b(?:precise[rz]|indique[rz]|mentionne[rz]|communique[rz]|donne[rz])(?: \\S+){0,3}? (?:votre |vos )?(?:date de naissance|age\\b|nationalite|lieu de naissance|pays d'origine|sexe\\b)",
      unless: /patient|client|usager|a l'embauche/,
      proposal: "",
    },
    {
      find: "\\b(?:dernieres?|derniers?|trois derniers?|3 derniers?|trois dernieres?|3 dernieres?|anciens?) (?:bulletins?|fiches?) de (?:salaire|paie|paye)s?\\b",
      proposal: "",
    },
    {
      find: "\\b(?:(?:salaire|remuneration)s? (?:actuel(?:le)?s?|precedente?s?|anterieure?s?)|(?:vo(?:tre|s) |le |la )(?:derniere?s?|ancien(?:ne)?s?|precedente?s?) (?:salaire|remuneration)s?)\\b",
      unless: /superieur|equivalent|au moins|pas demand/,
      proposal: "",
    },
  ],
};

export const requestRules: readonly PhraseRule[] = [money, premiumPhone, personalData];
