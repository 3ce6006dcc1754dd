import { type Job, lines } from "../job.ts";

/** Building sites: what comes inside the walls. */
export const fittingJobs = {
  painter: {
    rome: ["F1606", "Peintre en bâtiment"],
    titles: [
      ["Peintre", "Peintre", "en bâtiment"],
      ["Peintre décorateur", "Peintre décoratrice"],
      ["Ouvrier peintre", "Ouvrière peintre"],
    ],
    tasks: lines(`
      protéger les sols et les meubles
      préparer les murs : lessivage, rebouchage, ponçage
      appliquer les peintures et les vernis
      poser du papier peint ou de la toile
      nettoyer le chantier et trier les déchets
      choisir les teintes avec les clients
      poser des sols souples
    `),
    profile: lines(`
      Vous êtes minutieux ou minutieuse et propre dans votre travail.
      Travailler en hauteur sur une plateforme ne vous inquiète pas.
      Vous êtes poli ou polie avec les occupants des logements.
      Vous savez organiser votre journée sur un chantier.
    `),
    setting: lines(`
      Les chantiers se font en logements occupés, en écoles et en bureaux.
      Nous utilisons des peintures à faible odeur.
      Vous êtes formé ou formée par un compagnon de l'équipe.
      Le véhicule part chaque matin du dépôt.
    `),
    skills: lines(`
      Préparation des supports
      Application de peinture
      Pose de revêtements
      Soin des finitions
      Relation avec les clients
    `),
    diplomas: ["CAP Peintre applicateur de revêtements"],
    hours: "outdoor",
    pay: [1.03, 1.28],
    level: "some",
    licence: 0.4,
    also: ["interim", "insertion", "stage"],
  },
  electrician: {
    rome: ["F1602", "Électricien / Électricienne du bâtiment"],
    titles: [
      ["Électricien", "Électricienne"],
      ["Électricien", "Électricienne", "du bâtiment"],
      ["Électricien", "Électricienne", "courants faibles"],
    ],
    tasks: lines(`
      tirer les câbles et poser les gaines
      installer les prises, l'éclairage et les tableaux
      raccorder les équipements et vérifier leur sécurité
      rechercher une panne et la réparer
      lire les schémas et les plans
      poser des bornes de recharge et des interphones
      expliquer l'installation au client
      tenir à jour la fiche de chantier
    `),
    profile: lines(`
      Vous avez des bases solides en électricité.
      Vous travaillez avec méthode et ne laissez rien au hasard.
      Une habilitation électrique est un plus, nous la finançons sinon.
      Le contact avec les clients vous plaît.
    `),
    setting: lines(`
      Vous alternez rénovation de maisons et chantiers neufs.
      L'outillage est récent et attribué à chaque personne.
      Une voiture de service est fournie après la période d'essai.
      L'entreprise pose aussi des panneaux solaires.
    `),
    skills: lines(`
      Câblage
      Lecture de schémas
      Mise en service
      Habilitation électrique
      Dépannage
      Domotique
    `),
    diplomas: [
      "CAP Électricien",
      "Bac professionnel Métiers de l'électricité et de ses environnements connectés",
    ],
    hours: "workshop",
    pay: [1.06, 1.4],
    level: "some",
    licence: 0.6,
    also: ["interim", "cdi-interimaire", "stage"],
  },
  plumber: {
    rome: ["F1603", "Plombier-chauffagiste / Plombière-chauffagiste"],
    titles: [
      ["Plombier chauffagiste", "Plombière chauffagiste"],
      ["Plombier", "Plombière"],
      ["Installateur", "Installatrice", "de pompes à chaleur"],
    ],
    tasks: lines(`
      poser les sanitaires et les robinets
      raccorder l'eau, le gaz et l'évacuation
      installer des chaudières et des pompes à chaleur
      réaliser l'entretien annuel des appareils
      trouver et réparer les fuites
      souder le cuivre et assembler le multicouche
      remplir le compte rendu sur tablette
      laisser les lieux propres
    `),
    profile: lines(`
      Vous aimez trouver des solutions concrètes.
      Vous travaillez proprement chez les gens.
      Vous savez lire un plan de salle de bains.
      Vous gérez votre journée avec sérieux.
    `),
    setting: lines(`
      Votre secteur se limite à trente kilomètres autour de l'atelier.
      Le camion est équipé et rangé par vos soins.
      Les astreintes, une semaine sur six, sont payées.
      Un collègue reste joignable par téléphone en cas de doute.
    `),
    skills: lines(`
      Plomberie
      Chauffage
      Soudure du cuivre
      Entretien de chaudière
      Dépannage
      Relation avec les clients
    `),
    diplomas: ["CAP Monteur en installations sanitaires", "BP Monteur en installations du génie climatique"],
    hours: "workshop",
    pay: [1.08, 1.45],
    level: "skilled",
    licence: 0.75,
    also: ["interim", "stage"],
  },
} satisfies Record<string, Job>;
