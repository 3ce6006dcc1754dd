import type { PhraseRule } from "../../phrases.ts";
import { L1132, toAll } from "./shared.ts";

/** Origin, nationality and mother tongue. */
export const origin: PhraseRule = {
  rule: "origin",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:etre|etes|soyez) (?:obligatoirement |imperativement )?(?:francaise?s?|europeen(?:ne)?s?)\\b",
      unless:
        /fonctionnaire|habilitation|secret defense|ressortissant|produits?|textes?|lettre|\bcv\b|vins?|viandes?/,
      proposal: "autorisation de travailler en France",
    },
    { find: "\\b(?:gens|personnes?) de couleur\\b", proposal: toAll },
    {
      find: "\\b(?:francais|suisses?|belges?|europeens?|italiens?|espagnols?|portugais|polonais|allemands?|marocains?|algeriens?|tunisiens?|turcs?|chinois|japonais)(?:e|ne)?s?(?: ou \\S+)? (?:d'origine|uniquement|exclusivement|seulement)\\b",
      unless:
        /produits?|viandes?|vins?|fabrication|cuisine|specialit|\ben |langue|textes?|parle|ecrit|fournisseur|clients|marche|materiaux|legumes|fruits|fromages/,
      proposal: "",
    },
    {
      find: "\\bvous etes (?:une? )?(?:blan(?:c|che)|noire?|metis(?:se)?|arabe|typee?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:native speaker|(?:personne|gens|quelqu'un|candidate?s?|profil)s? (?:bien )?de chez nous|preference nationale|priorite nationale)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:vous etes |etre )?nee?s? en (?:france|europe|afrique|metropole)\\b",
      unless: /entreprise|marque|societe|concept|enseigne|produit|agneau|veau|boeuf|animaux/,
      proposal: "",
    },
    {
      find: "\\b(?:passeport|carte d'identite|papiers) (?:francaise?|europeen(?:ne)?)s?(?: (?:obligatoire|exigee?|requise?|indispensable|uniquement)s?)?",
      unless: /client|voyageur|renouvel|delivr|demande de|dossier|accueil/,
      proposal: "autorisation de travailler en France",
    },
    {
      find: "\\b(?:citoyen(?:ne)?s?|ressortissante?s?|nationa(?:l|ux)) (?:francaise?|europeen(?:ne)?|de l'union europeenne|de l'ue|suisse)s?(?: (?:uniquement|exclusivement|seulement))?",
      unless:
        /fonction publique|statut|titre de sejour|carte de sejour|autorisation de travail|fonction|habilitation|hors|non |ou /,
      proposal: "autorisation de travailler en France",
    },
    {
      find: "\\b(?:peau|teint|couleur de peau) (?:claire?|blanche?|noire?|foncee?|mate?)(?: (?:exigee?|souhaitee?|uniquement|de preference|obligatoire|indispensable))",
      proposal: "",
    },
    {
      find: "\\b(?:vous etes |etre |avoir )?(?:d'origine|de race|d'ascendance) (?:blanche|noire|europeenne|francaise|africaine|maghrebine|asiatique)\\b",
      unless: /vaches?|betail|elevage|bovin|produits?|viande/,
      proposal: toAll,
    },
    {
      find: "\\b(?:pas de |pas d'|sans |aucune? |ni )(?:noirs?|arabes?|africaine?s?|maghrebine?s?|asiatiques?|roumaine?s?|gitane?s?|turcs?|turques?|chinois|antillaise?s?)\\b",
      unless: /linge|tache|point|fond|trait|produit|cuisine/,
      proposal: toAll,
    },
    {
      find: "\\b(?:cartes?|titres?) de sejour (?:refusee?s?|non acceptee?s?|exclue?s?|s'abstenir)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:de |etre de |avoir la |posseder la )?nation+alite ?:? ?(?:francaise|europeenne|ue|italienne|suisse|belge)(?: (?:exigee|obligatoire|imperative|uniquement|requise|souhaitee))?",
      unless:
        /fonctionnaire|fonction publique|statut|secret defense|habilitation|douane|police|armee|gendarmerie|reserve militaire/,
      proposal: "autorisation de travailler en France",
    },
    {
      find: "\\b(?:francais|francaise)s? (?:de souche|d'origine|uniquement|exclusivement|de naissance)\\b",
      unless: /produits?|viandes?|vins?|fabrication|cuisine|specialit/,
      proposal: toAll,
    },
    {
      find: "\\b(?:d'|de l'|une |leur |son |votre |l')?origine (?:francaise|europeenne|africaine|maghrebine|asiatique|etrangere|portugaise|italienne|antillaise|arabe|turque|ethnique|sociale|polonaise|espagnole)s?\\b",
      unless:
        /produits?|viandes?|vins?|cuisine|specialit|fruits|legumes|matieres?|bois|certifi|denominat|cafe|the /,
      proposal: toAll,
    },
    {
      find: "\\b(?:de )?type (?:europeen|caucasien|africain|asiatique|maghrebin|mediterraneen|nordique)(?:ne)?\\b",
      unless:
        /cuisine|style|decor|climat|marche|meuble|prise|adaptateur|electri|norme|palette|chaudiere|produit|plante|jardin|vehicule|logement|architecture|materiel/,
      proposal: toAll,
    },
    {
      find: "\\b(?:pas d'|pas de |sans |aucun )(?:etrangers?|immigres?|gens du voyage|roms?)\\b",
      proposal: toAll,
    },
    { find: "\\betrangers? s'abstenir\\b", proposal: toAll },
    {
      find: "\\b(?:europeen|blanc|noir|arabe|africain|maghrebin|asiatique|antillais)(?:ne|he|e)?s? (?:uniquement|exclusivement|seulement|de preference|souhaitee?s?|s'abstenir)\\b",
      unless: /linge|pain|vin|cuisine|mur|produit/,
      proposal: toAll,
    },
    {
      find: "\\b(?:profil|personne|candidate?|vendeur|vendeuse|hotesse) (?:bbr|bleu[- ]blanc[- ]rouge|caucasien(?:ne)?|blanche?|noire?|europeen(?:ne)?)\\b",
      proposal: toAll,
    },
    { find: "\\bbbr\\b", proposal: toAll },
    {
      find: "\\b(?:de |en )?langue maternelle (?:francaise|anglaise|allemande|espagnole|italienne|arabe|neerlandaise|exigee|obligatoire)?",
      unless: /ecole|eleve|enfant|apprenants?|stagiaires|public/,
      proposal: "bonne maîtrise de la langue",
    },
    {
      find: "\\b(?:francais|anglais|allemand|espagnol|italien|arabe|neerlandais) (?:langue maternelle|natif|de naissance)\\b",
      proposal: "bonne maîtrise de la langue",
    },
    {
      find: "\\bnati(?:f|ve)s? (?:francais|anglais|francophone|anglophone|allemand|espagnol)e?s?\\b",
      proposal: "bonne maîtrise de la langue",
    },
    {
      find: "\\bsans (?:aucun )?accent(?: etranger| prononce)?\\b",
      unless: /saisi|nom|logiciel|texte|clavier|majuscule|minuscule|fichier|adresse|mot de passe|caractere/,
      proposal: "expression orale claire",
    },
    { find: "\\b(?:pas d'|aucun )accent\\b", proposal: "expression orale claire" },
    {
      find: "\\b(?:pre)?noms? (?:bien |tres |a consonance |doit etre |devra etre )?(?:francais|francaise|europeen(?:ne)?)\\b",
      unless: /produit|marque|commun/,
      proposal: toAll,
    },
  ],
};
