import { type Job, lines } from "../job.ts";

/** Selling to companies, answering customers. */
export const clientJobs = {
  callAdviser: {
    rome: ["D1408", "Téléconseiller / Téléconseillère"],
    titles: [
      ["Conseiller clientèle", "Conseillère clientèle", "à distance"],
      ["Téléconseiller", "Téléconseillère"],
      ["Chargé", "Chargée", "de relation client"],
    ],
    tasks: lines(`
      répondre aux appels et aux messages des clients
      comprendre la demande et trouver une solution
      mettre à jour les dossiers
      expliquer une facture ou un contrat
      rappeler les clients quand c'est promis
      transmettre les cas difficiles au bon service
      proposer un service utile, sans insister
    `),
    profile: lines(`
      Vous parlez clairement et vous savez écouter.
      Vous tapez au clavier tout en parlant.
      Vous gardez votre calme face à une personne mécontente.
      Vous appréciez un cadre et des objectifs précis.
    `),
    setting: lines(`
      La formation dure quatre semaines et elle est payée.
      Le plateau est insonorisé et les pauses sont régulières.
      Les appels sont entrants, il n'y a pas de démarchage.
      Le télétravail est possible deux jours par semaine après six mois.
    `),
    skills: lines(`
      Expression orale
      Écoute
      Saisie informatique
      Gestion d'une réclamation
      Organisation
    `),
    diplomas: [
      "BTS Négociation et digitalisation de la relation client",
      "Titre professionnel Conseiller relation client à distance",
    ],
    hours: "office",
    pay: [1, 1.12],
    level: "open",
    licence: 0,
    also: ["interim", "cdd-tremplin"],
  },
  salesRep: {
    rome: ["D1402", "Attaché commercial / Attachée commerciale"],
    titles: [
      ["Attaché commercial", "Attachée commerciale"],
      ["Commercial itinérant", "Commerciale itinérante"],
      ["Technico-commercial", "Technico-commerciale"],
    ],
    tasks: lines(`
      visiter les clients professionnels du secteur
      comprendre les besoins des clients et proposer une offre
      rédiger les devis et suivre les commandes
      chercher de nouveaux clients
      participer aux salons et aux portes ouvertes
      rendre compte chaque semaine à la direction
      travailler avec l'atelier sur les délais
    `),
    profile: lines(`
      Vous aimez convaincre avec des arguments honnêtes.
      Vous organisez vos tournées vous-même.
      Vous avez le permis B.
      Vous apprenez vite les aspects techniques d'un produit.
    `),
    setting: lines(`
      Une voiture, un téléphone et un ordinateur sont fournis.
      Le secteur couvre le département.
      Un fixe et une part variable sans plafond composent la rémunération.
      Vous êtes présent ou présente au bureau un jour par semaine.
    `),
    skills: lines(`
      Prospection
      Négociation
      Rédaction de devis
      Suivi de clientèle
      Organisation
    `),
    diplomas: [
      "BTS Conseil et commercialisation de solutions techniques",
      "BTS Négociation et digitalisation de la relation client",
    ],
    hours: "office",
    pay: [1.15, 1.8],
    level: "some",
    licence: 1,
    also: ["stage"],
  },
} satisfies Record<string, Job>;
