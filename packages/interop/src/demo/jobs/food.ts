import { type Job, lines } from "../job.ts";

/** Bakery, pastry, meat: shops that make what they sell. */
export const foodJobs = {
  baker: {
    rome: ["D1102", "Boulanger / Boulangère"],
    titles: [
      ["Boulanger", "Boulangère"],
      ["Ouvrier boulanger", "Ouvrière boulangère"],
      ["Boulanger tourier", "Boulangère tourière"],
    ],
    tasks: lines(`
      peser les farines et préparer les pâtes
      diviser, façonner et faire lever les pâtons
      surveiller la cuisson des pains et des viennoiseries
      préparer les croissants et les pains au chocolat
      tenir le levain et respecter les temps de repos
      vérifier les quantités à produire avec l'équipe de vente
      nettoyer le pétrin, le four et le plan de travail
      suivre les règles d'hygiène et noter les températures
    `),
    profile: lines(`
      Vous aimez le travail manuel et les produits bien faits.
      Se lever tôt ne vous fait pas peur.
      Vous avez envie de progresser sur le levain et les farines locales.
      Vous êtes à l'aise dans une petite équipe où chacun s'entraide.
    `),
    setting: lines(`
      Le fournil est récent, avec un four à sole et une chambre de pousse.
      Nous travaillons avec des farines d'un moulin de la région.
      Tout est pétri et façonné sur place, sans produits surgelés.
      Vous travaillez avec deux autres personnes au fournil.
    `),
    skills: lines(`
      Pétrissage
      Façonnage
      Conduite de la cuisson
      Travail du levain
      Règles d'hygiène alimentaire
      Fabrication de viennoiseries
    `),
    diplomas: ["CAP Boulanger", "BP Boulanger"],
    hours: "dawn",
    pay: [1.02, 1.28],
    level: "some",
    licence: 0,
    also: ["stage"],
  },
  pastryCook: {
    rome: ["D1104", "Pâtissier / Pâtissière"],
    titles: [
      ["Pâtissier", "Pâtissière"],
      ["Ouvrier pâtissier", "Ouvrière pâtissière"],
      ["Pâtissier chocolatier", "Pâtissière chocolatière"],
    ],
    tasks: lines(`
      préparer les crèmes, les mousses et les biscuits
      monter les entremets et les gâteaux de commande
      réaliser les tartes de saison
      décorer et mettre en valeur les pièces
      fabriquer les chocolats et les confiseries de fête
      gérer les stocks et éviter les pertes
      garder le laboratoire propre tout au long de la journée
      proposer de nouvelles recettes selon les fruits du moment
    `),
    profile: lines(`
      La précision des pesées et le soin des finitions comptent pour vous.
      Vous savez organiser votre production pour être à l'heure à l'ouverture.
      Vous aimez goûter, essayer et recommencer.
      Vous tenez le rythme avant les fêtes et savez rester calme.
    `),
    setting: lines(`
      Le laboratoire est lumineux, climatisé et équipé d'un tour réfrigéré.
      La carte change à chaque saison et vous y participez.
      Vous rejoignez une brigade de trois personnes.
      Les fêtes de fin d'année et Pâques sont des moments très animés.
    `),
    skills: lines(`
      Montage d'entremets
      Cuisson des pâtes et des crèmes
      Décor
      Tempérage du chocolat
      Règles d'hygiène alimentaire
      Gestion des stocks
    `),
    diplomas: ["CAP Pâtissier", "BTM Pâtissier"],
    hours: "dawn",
    pay: [1.03, 1.3],
    level: "some",
    licence: 0,
    also: ["stage"],
  },
  bakerySeller: {
    rome: ["D1106", "Vendeur / Vendeuse en boulangerie-pâtisserie"],
    titles: [
      ["Vendeur", "Vendeuse", "en boulangerie"],
      ["Vendeur", "Vendeuse", "en boulangerie-pâtisserie"],
      ["Conseiller de vente", "Conseillère de vente", "en boulangerie"],
    ],
    tasks: lines(`
      accueillir les clients avec le sourire et prendre leurs commandes
      conseiller sur les pains, les gâteaux et les allergènes
      garnir la vitrine et veiller à sa présentation
      encaisser et tenir la caisse juste
      préparer les sandwichs et les formules du midi
      emballer les gâteaux et les commandes
      nettoyer la boutique à la fermeture
      prendre les commandes par téléphone
    `),
    profile: lines(`
      Vous aimez le contact et les habitués vous reconnaissent vite.
      Vous comptez juste et gardez votre calme quand la file s'allonge.
      Le travail debout ne vous gêne pas.
      Une première expérience en magasin est un plus, sans être demandée.
    `),
    setting: lines(`
      La boutique est au cœur du quartier et sert près de quatre cents clients par jour.
      Vous travaillez avec trois collègues qui vous formeront aux produits.
      La tenue est fournie.
      Les invendus de la journée se partagent entre l'équipe et une association.
    `),
    skills: lines(`
      Accueil des clients
      Encaissement
      Conseil sur les produits
      Présentation de la vitrine
      Règles d'hygiène alimentaire
    `),
    diplomas: ["CAP Équipier polyvalent du commerce", "Bac professionnel Métiers du commerce et de la vente"],
    hours: "shop",
    pay: [1, 1.06],
    level: "open",
    licence: 0,
    also: ["stage", "saisonnier"],
  },
  butcher: {
    rome: ["D1101", "Boucher / Bouchère"],
    titles: [
      ["Boucher", "Bouchère"],
      ["Boucher vendeur", "Bouchère vendeuse"],
      ["Boucher charcutier", "Bouchère charcutière"],
    ],
    tasks: lines(`
      découper, désosser et parer les viandes
      préparer les rôtis, les brochettes et les terrines
      conseiller les clients sur les morceaux et les cuissons
      réceptionner les livraisons et contrôler leur fraîcheur
      présenter la vitrine avant l'ouverture
      affûter et entretenir les couteaux
      respecter la chaîne du froid et la traçabilité
      préparer les commandes des restaurants voisins
    `),
    profile: lines(`
      Le geste précis et le respect du produit sont importants pour vous.
      Vous aimez parler cuisine avec les clients.
      Travailler au frais et porter des charges ne vous pose pas de difficulté.
      Vous respectez les consignes de sécurité avec les couteaux.
    `),
    setting: lines(`
      Nous achetons nos bêtes à des éleveurs situés à moins de cent kilomètres.
      L'atelier de découpe vient d'être refait.
      Vous travaillez en binôme avec le chef boucher ou la cheffe bouchère.
      La clientèle est fidèle et demande souvent conseil.
    `),
    skills: lines(`
      Découpe et désossage
      Préparation bouchère
      Conseil aux clients
      Chaîne du froid
      Traçabilité
      Encaissement
    `),
    diplomas: ["CAP Boucher", "BP Boucher"],
    hours: "shop",
    pay: [1.06, 1.4],
    level: "skilled",
    licence: 0,
    also: [],
  },
} satisfies Record<string, Job>;
