import { showPicture } from "../picture.ts";
import type { BlockDefinition } from "./definition.ts";
import { defineBlock } from "./definition.ts";
import { choices, inseeCode, link, optional, picture, romeCodes, video, wholeNumber, words } from "./key.ts";
import { figureNames, rubricNames } from "./parts.ts";

const title = optional(words("Titre au-dessus du bloc.", "Ils en parlent"));

const button = defineBlock({
  name: "bouton",
  title: "Bouton d'appel",
  description: "Une action à faire, bien visible : une seule par page, sinon plus rien n'appelle.",
  example:
    "texte: Voir les offres en alternance\nlien: /offres\nphrase: Il y en a peut-être une près de chez vous.",
  keys: {
    texte: words("Ce que dit le bouton : commencez par un verbe.", "Voir les offres", 60),
    lien: link("Où il mène : une page du site ou une adresse https://.", "/offres"),
    phrase: optional(words("Une phrase à côté, qui dit pourquoi.", "Sans compte ni CV.", 200)),
  },
  text: "none",
  items: null,
  make: ({ values }) => ({ kind: "button", label: values.texte, href: values.lien, lead: values.phrase }),
});

const questions = defineBlock({
  name: "questions",
  title: "Questions fréquentes",
  description: "Des questions dont la réponse s'ouvre d'un clic. Les moteurs de recherche les lisent aussi.",
  example:
    "### Faut-il un CV pour chercher ?\nNon. Tout est ouvert, sans compte ni CV.\n\n### C'est payant ?\nJamais : personne ne paie pour postuler.",
  keys: { titre: title },
  text: "none",
  items: { label: "une question", keys: {}, text: "required" },
  make: ({ values, items }) => ({
    kind: "questions",
    title: values.titre,
    questions: items.map(({ title: question, html }) => ({ question, html })),
  }),
});

const portraits = defineBlock({
  name: "portraits",
  title: "Portraits",
  description: "Des personnes, leur métier et ce qu'elles en disent. Avec leur accord écrit pour la photo.",
  example:
    "### Inès\nmetier: aide-soignante à Chenôve\nphoto: images/atelier.webp\nalt: Inès sourit dans le couloir d'une résidence\nlien: /metiers/aide-soignante\n\nOn m'a appris les gestes sur place. Le reste, c'est de l'attention.",
  keys: { titre: title },
  text: "none",
  items: {
    label: "le nom d'une personne",
    keys: {
      metier: words("Son métier.", "apprenti mécanicien", 80),
      photo: optional(picture("Sa photo, un fichier de content/images/.", "images/ines.jpg")),
      alt: optional(
        words("Ce que montre la photo, pour qui ne la voit pas.", "Inès sourit dans un couloir", 200),
      ),
      lien: optional(link("Où en lire plus.", "/metiers/aide-soignante")),
    },
    text: "required",
  },
  make: ({ values, items }) => ({
    kind: "portraits",
    title: values.titre,
    people: items.map(({ title: name, values: { metier, photo, alt, lien }, html }) => ({
      name,
      job: metier,
      photo: photo ? showPicture(photo, alt ?? "") : null,
      href: lien,
      html,
    })),
  }),
});

const partners = defineBlock({
  name: "partenaires",
  title: "Partenaires et financeurs",
  description:
    "Ceux qui agissent avec vous, avec leur logo. La mention qu'un financeur demande s'écrit sous son nom.",
  example:
    "titre: Avec nous\n### Région\nlogo: images/atelier.webp\nlien: https://www.exemple.fr\n\nAction financée par la Région.\n\n### Club des entreprises",
  keys: { titre: title },
  text: "none",
  items: {
    label: "le nom d'un partenaire",
    keys: {
      logo: optional(picture("Son logo, un fichier de content/images/.", "images/region.svg")),
      lien: optional(link("Son site.", "https://www.exemple.fr")),
    },
    text: "allowed",
  },
  make: ({ values, items }) => ({
    kind: "partners",
    title: values.titre,
    partners: items.map(({ title: name, values: { logo, lien }, html }) => ({
      name,
      // The logo stands for the name.
      logo: logo ? showPicture(logo, name) : null,
      href: lien,
      html,
    })),
  }),
});

const figures = defineBlock({
  name: "chiffres",
  title: "Chiffres en direct",
  description:
    "Des nombres comptés sur le site au moment où la page s'affiche : rien à tenir à jour. Un chiffre nul, ou moins de cinq embauches, ne paraît pas.",
  example:
    "titre: Les métiers du soin près de Dijon\nmontrer: offres, entreprises, cdi\nrome: J1501, J1506\ncommune: 21231\nrayon: 30",
  keys: {
    titre: title,
    montrer: choices(
      "Ce qu'il faut compter : offres (en ligne), postes (à pourvoir), entreprises (qui recrutent), cdi (part de contrats durables), alternance (offres en), embauches (par le site).",
      "offres, entreprises, cdi",
      figureNames,
    ),
    rome: optional(romeCodes("Seulement ces métiers.", "J1501, J1506")),
    commune: optional(inseeCode("Seulement autour de cette commune (code INSEE).", "21231")),
    rayon: optional(wholeNumber("À combien de kilomètres autour ; 20 sinon.", "30", [0, 100])),
  },
  text: "none",
  items: null,
  make: ({ values: { titre, montrer, rome, commune, rayon } }) => ({
    kind: "figures",
    title: titre,
    show: montrer,
    rome: rome ?? [],
    place: commune,
    radiusKm: rayon ?? 20,
  }),
});

const videos = defineBlock({
  name: "video",
  title: "Vidéo",
  description:
    "Une vidéo d'un autre site. Rien n'en est chargé avant que la personne le demande ; un lien y mène aussi. Son site doit être dans « videos.hosts » d'instance.json.",
  example:
    "titre: Une journée à l'atelier\nadresse: https://www.youtube.com/watch?v=dQw4w9WgXcQ\nduree: 3 min 20\ntranscription: /metiers/mecanicien",
  keys: {
    titre: words("Ce que l'on y voit.", "Une journée à l'atelier"),
    adresse: video(
      "L'adresse de la vidéo, comme votre navigateur la montre.",
      "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    ),
    duree: words("Sa durée : on sait ce que l'on télécharge.", "3 min 20", 20),
    transcription: optional(
      link("Où ce qui s'y dit est écrit : une page du site ou un fichier.", "/metiers/mecanicien"),
    ),
    image: optional(picture("Une image à montrer avant, de content/images/.", "images/atelier.jpg")),
    alt: optional(words("Ce que montre l'image.", "L'atelier vu de l'entrée", 200)),
  },
  text: "none",
  items: null,
  make: ({ values: { titre, adresse, duree, transcription, image, alt } }) => ({
    kind: "video",
    title: titre,
    duration: duree,
    source: adresse,
    transcript: transcription,
    poster: image ? showPicture(image, alt ?? "") : null,
  }),
});

const most = optional(wholeNumber("Combien au plus ; 3 sinon.", "3", [1, 12]));

const articles = defineBlock({
  name: "actualites",
  title: "Derniers articles",
  description: "Les articles les plus récents de content/actualites/.",
  example: "titre: En ce moment\nnombre: 3",
  keys: { titre: title, nombre: most },
  text: "none",
  items: null,
  make: ({ values }) => ({ kind: "articles", title: values.titre, most: values.nombre ?? 3 }),
});

const jobs = defineBlock({
  name: "metiers",
  title: "Portraits de métiers",
  description: "Des portraits de content/metiers/, dans leur ordre.",
  example: "titre: Une autre image des métiers\nnombre: 2",
  keys: {
    titre: title,
    nombre: most,
    rome: optional(romeCodes("Seulement ceux de ces métiers.", "J1501, J1506")),
  },
  text: "none",
  items: null,
  make: ({ values: { titre, nombre, rome } }) => ({
    kind: "jobs",
    title: titre,
    most: nombre ?? 3,
    rome: rome ?? [],
  }),
});

const rubrics = defineBlock({
  name: "rubriques",
  title: "Rubriques de l'accueil",
  description:
    "Les parties habituelles de la page d'accueil, dans l'ordre que vous voulez ; seulement dans content/accueil.md. Celles que vous ne nommez pas ne paraissent plus.",
  example: "montrer: offres, entrees",
  keys: {
    montrer: choices(
      "Lesquelles : entrees (par contrat, métier et ville), offres (les nouvelles), etapes (comment ça marche), entreprises (l'appel aux employeurs).",
      "offres, entrees, etapes",
      rubricNames,
    ),
  },
  text: "none",
  items: null,
  isHomeOnly: true,
  make: ({ values }) => ({ kind: "rubrics", show: values.montrer }),
});

/** Every block that pages may hold. */
export const blockDefinitions: readonly BlockDefinition[] = [
  button,
  figures,
  questions,
  portraits,
  partners,
  videos,
  articles,
  jobs,
  rubrics,
];
