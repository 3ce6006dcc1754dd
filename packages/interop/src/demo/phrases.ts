import type { ContractKind } from "@tremplin/core/offer";
import { lines } from "./job.ts";

// In these phrases {S} is the company as it begins a sentence, {s} the same inside one, {j} the job ("un
// boulanger ou une boulangère"), {a} "à Dijon", {d} a duration, {p} a diploma.

export const openings = {
  usual: lines(`
    {S} recrute {j} {a}.
    {S} cherche {j} {a}.
    Nous recrutons {j} {a}.
    Pour renforcer l'équipe, {s} recrute {j} {a}.
    L'activité se développe : {s} recrute {j} {a}.
    {S} ouvre un poste {a} et cherche {j}.
  `),
  agency: lines(`
    {S}, entreprise de travail temporaire, recrute {j} pour un de ses clients {a}.
    Pour une entreprise cliente {a}, {s}, entreprise de travail temporaire, recherche {j}.
    {S}, entreprise de travail temporaire, cherche {j} {a} pour un client de longue date.
  `),
  apprenticeship: lines(`
    {S} forme {j} par l'apprentissage {a}.
    {S} cherche {j} en apprentissage {a}.
    Apprendre un métier en travaillant : {s} propose un contrat d'apprentissage {a}.
  `),
  professionalisation: lines(`
    {S} recrute {j} en alternance {a}.
    {S} propose {a} un contrat de professionnalisation, pour apprendre un métier en étant payé.
  `),
  stage: lines(`
    {S} accueille {a} une personne en stage, pour découvrir ou apprendre un métier.
    Vous cherchez un stage {a} ? {S} vous ouvre ses portes.
  `),
  civic: lines(`
    {S} accueille des volontaires en service civique {a}.
    {S} propose {a} une mission de service civique utile et vivante.
  `),
  business: lines(`
    {S} cherche {j} {a} ou aux alentours.
    Vous voulez vous mettre à votre compte {a} ? {S} cherche {j}.
  `),
} as const;

/** What the kind of contract means for the person, in plain words. */
export const contractNotes: Readonly<Record<ContractKind, readonly string[]>> = {
  cdi: lines(`
    Le poste est à pourvoir en contrat à durée indéterminée.
    C'est un emploi durable, avec une période d'essai pour apprendre à se connaître.
    Un accompagnement est prévu pendant les premières semaines.
    Des évolutions sont possibles dans l'entreprise.
  `),
  cdd: lines(`
    Le contrat dure {d} et peut être prolongé.
    Il s'agit de remplacer une personne absente pendant {d}.
    Le contrat de {d} répond à une période plus chargée.
    Contrat de {d}, à commencer dès que possible.
  `),
  interim: lines(`
    La mission dure {d} et peut être renouvelée.
    Mission de {d}, avec une embauche possible ensuite dans l'entreprise cliente.
    Mission de {d} ; les indemnités de fin de mission et de congés s'ajoutent au salaire.
  `),
  saisonnier: lines(`
    Le contrat couvre la saison, soit {d}.
    Contrat saisonnier de {d} ; beaucoup de personnes reviennent l'année suivante.
    La saison dure {d}. Une aide pour trouver un logement est possible.
  `),
  apprentissage: lines(`
    Vous préparez {p} : deux semaines dans l'entreprise, une semaine en centre de formation.
    Vous préparez {p}, avec l'aide d'un maître ou d'une maîtresse d'apprentissage présent chaque jour.
    Le contrat mène à {p}. La formation est gratuite et le salaire versé chaque mois.
    Nous vous aidons à vous inscrire en centre de formation pour préparer {p}.
  `),
  professionnalisation: lines(`
    La formation, payée par l'entreprise, permet d'obtenir {p}.
    Vous alternez le travail et les cours pour obtenir {p}.
    Au bout de {d}, vous obtenez {p}, et une embauche est possible.
  `),
  stage: lines(`
    Le stage dure {d} et demande une convention avec votre établissement.
    Stage de {d}, dates à fixer ensemble, convention obligatoire.
  `),
  "service-civique": lines(`
    La mission dure {d} et s'adresse aux 16-25 ans, jusqu'à 30 ans en situation de handicap.
    Mission de {d}, ouverte de 16 à 25 ans et jusqu'à 30 ans pour les personnes en situation de handicap.
  `),
  insertion: lines(`
    Ce contrat d'insertion de {d}, renouvelable, s'accompagne d'un suivi pour construire la suite.
    Contrat d'insertion de {d} : parlez-en à votre mission locale ou à France Travail, qui vérifie avec vous si vous pouvez en bénéficier.
  `),
  "interim-insertion": lines(`
    Mission d'insertion de {d}, avec un suivi régulier par notre conseillère.
    La mission de {d} s'adresse aux personnes éloignées de l'emploi ; votre conseiller vérifie avec vous si vous pouvez en bénéficier.
  `),
  "cdi-interimaire": lines(`
    Vous signez un CDI avec l'agence : votre salaire est garanti entre deux missions.
    Le CDI intérimaire permet de changer d'entreprise tout en gardant un emploi stable.
  `),
  "cdd-tremplin": lines(`
    Le CDD tremplin s'adresse aux personnes reconnues travailleurs handicapés ; il dure {d} et prépare un emploi dans une autre entreprise.
    Contrat de {d} pour les personnes qui ont une reconnaissance de travailleur handicapé, avec un accompagnement vers la suite.
  `),
  liberal: lines(`
    L'activité est libérale : vous êtes à votre compte.
    Vous exercez à votre compte, au sein d'une équipe.
  `),
  franchise: lines(`
    Vous créez votre entreprise, avec l'appui d'un réseau.
    Vous êtes à votre compte et le réseau vous forme.
  `),
  commercial: lines(`
    Vous travaillez comme agent commercial indépendant.
    Le statut est celui d'agent commercial : vous êtes à votre compte.
  `),
  reprise: lines(`
    Il s'agit de reprendre une entreprise qui marche déjà.
    Le prix de reprise et l'accompagnement sont présentés lors du premier rendez-vous.
  `),
};

export const taskHeadings = lines(`
  Vos missions :
  Ce que vous ferez :
  Au quotidien, il s'agit de :
  Le travail consiste à :
  Concrètement, vous aurez à :
`);

/** A mission of service civique is no employee's work. */
export const missionHeadings = lines(`
  Vos missions :
  Ce que vous ferez :
  Avec l'équipe, vous pourrez :
`);

export const profileHeadings = lines(`
  Votre profil :
  Profil :
`);

export const experienceNotes = {
  none: lines(`
    Aucune expérience n'est demandée.
    Débutants bienvenus : la formation se fait sur place.
    Le poste est ouvert aux personnes qui débutent.
  `),
  trained: lines(`
    Les débutants diplômés sont bienvenus.
    Une première embauche après le diplôme est possible.
  `),
  wished: lines(`
    Une première expérience est un plus.
    Quelques mois d'expérience seraient appréciés.
    Une expérience dans un métier proche sera utile.
  `),
  required: lines(`
    Une expérience de {d} est demandée.
    Vous avez au moins {d} d'expérience dans ce métier.
  `),
} as const;

/** For those who come to learn. */
export const learnerProfile = lines(`
  Votre envie d'apprendre compte plus que votre bulletin.
  Vous êtes curieux ou curieuse de ce métier et vous posez des questions.
  Vous êtes à l'heure et vous savez écouter un conseil.
  Aucune expérience n'est demandée : vous venez pour apprendre.
`);

export const applyNotes = {
  email: lines(`
    Envoyez votre CV avec quelques mots sur ce qui vous intéresse.
    Un message simple et votre CV suffisent, la lettre n'est pas nécessaire.
    Écrivez-nous avec vos disponibilités : chaque candidature reçoit une réponse.
  `),
  phone: lines(`
    Appelez-nous, de préférence le matin.
    Téléphonez pour convenir d'un rendez-vous.
  `),
  visit: lines(`
    Vous pouvez passer nous voir, CV en main, en dehors des heures d'affluence.
    Présentez-vous à l'accueil, du mardi au vendredi après-midi.
  `),
  link: lines(`
    La candidature se fait en ligne, en cinq minutes.
    Remplissez le court formulaire de notre page, avec ou sans CV.
  `),
} as const;

/** Benefits, by how one works. */
export const benefits = {
  lasting: ["prime de fin d'année"],
  all: ["mutuelle d'entreprise", "moitié de l'abonnement de transport remboursée"],
  table: ["repas fournis", "pourboires partagés"],
  shop: ["remise sur les achats", "tickets restaurant"],
  outdoor: ["panier repas", "indemnité de trajet"],
  workshop: ["tickets restaurant", "prime d'intéressement"],
  shifts: ["prime d'équipe", "panier repas"],
  office: ["tickets restaurant", "intéressement"],
  care: ["reprise d'ancienneté", "indemnité de week-end"],
  home: ["trajets payés", "téléphone professionnel"],
} as const;
