import { guardedRoles, signInAudiences } from "@tremplin/core/account";
import { z } from "zod";
import { featuresSchema } from "../features/schema.ts";
import { listedLanguages } from "../wording/languages.ts";
import { antenna, antennaSlug } from "./antenna-schema.ts";
import { membership } from "./membership-schema.ts";
import { sector } from "./sector-schema.ts";
import { text } from "./text.ts";

const email = z.email().max(254);

/** Whether a text is an e-mail address that the settings take. */
export function isEmail(text: string): boolean {
  return email.safeParse(text).success;
}

const webAddress = z.url({ protocol: /^https?$/ });
const inseeCode = z.string().regex(/^(\d{2}|2A|2B)\d{3}$/);
const departmentCode = z.string().regex(/^(\d{2}|2A|2B|97[1-8]|98[678])$/);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("fr", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const territory = z.strictObject({
  label: text(60).meta({
    description: "Nom du territoire, comme on le dit : « la vallée de la Loue ».",
    examples: ["la vallée de la Loue"],
  }),
  radiusKm: z
    .int()
    .min(0)
    .max(100)
    .default(30)
    .meta({
      description: "Rayon de recherche proposé autour de la ville, en kilomètres (0 à 100).",
      examples: [30],
    }),
  departments: z
    .array(departmentCode)
    .min(1)
    .optional()
    .meta({
      description:
        "Codes des départements couverts, si le territoire s'y limite. Celui de la ville doit y être.",
      examples: [["21"]],
    }),
});

const contact = z.strictObject({
  email: email.meta({
    description: "Adresse électronique affichée pour joindre l'équipe.",
    examples: ["contact@exemple.fr"],
  }),
  phone: z
    .string()
    .regex(/^\+?[\d .()-]{8,20}$/)
    .optional()
    .meta({ description: "Téléphone affiché.", examples: ["03 80 00 00 00"] }),
  address: text(200)
    .optional()
    .meta({
      description: "Adresse postale affichée, sur une ligne.",
      examples: ["1 rue de la Gare, 21000 Dijon"],
    }),
});

const legal = z.strictObject({
  form: text(120)
    .optional()
    .meta({
      description: "Forme juridique de l'éditeur.",
      examples: ["association loi de 1901"],
    }),
  registration: text(120)
    .optional()
    .meta({
      description: "Numéro d'immatriculation : SIREN, RNA…",
      examples: ["SIREN 123 456 782"],
    }),
  director: text(120)
    .optional()
    .meta({
      description: "Directrice ou directeur de la publication : prénom, nom et fonction.",
      examples: ["Camille Martin, présidente"],
    }),
  host: text(200)
    .optional()
    .meta({
      description: "Hébergeur du site : nom, adresse et téléphone.",
      examples: ["Hébergeur SAS, 1 rue du Serveur, 59000 Lille, 03 20 00 00 00"],
    }),
  dataProtection: email.optional().meta({
    description:
      "Adresse pour les demandes sur les données personnelles (délégué à la protection des données).",
    examples: ["donnees@exemple.fr"],
  }),
});

const tiles = z
  .strictObject({
    kind: z.enum(["raster", "vector"]).meta({
      description: "« raster » : images de carte ; « vector » : style MapLibre.",
      examples: ["raster"],
    }),
    url: webAddress.meta({
      description: "Images : adresse avec {z}, {x} et {y}. Vectoriel : adresse du fichier de style.",
      examples: ["https://tuiles.exemple.fr/{z}/{x}/{y}.png"],
    }),
    attribution: text(200).meta({
      description: "Mention de la source de la carte, affichée sur elle.",
      examples: ["© les contributeurs d'OpenStreetMap"],
    }),
  })
  .nullable();

const map = z.strictObject({
  tiles: tiles.default(null).meta({
    description: "Fond de carte ; null : les offres sont placées sur un fond uni, sans appel extérieur.",
  }),
});

const funder = z.strictObject({
  name: text(120).meta({ description: "Nom du financeur.", examples: ["Région Bourgogne-Franche-Comté"] }),
  url: webAddress.optional().meta({ description: "Son site.", examples: ["https://www.exemple.fr"] }),
  logo: z
    .string()
    .regex(/^theme(?:\/[\w-][\w. -]*)*\/[\w-][\w. -]*\.(?:svg|png|webp|jpe?g)$/)
    .max(200)
    .optional()
    .meta({
      description: "Son logo : un fichier du dossier theme/ (SVG, PNG, WebP ou JPEG, 1 Mo au plus).",
      examples: ["theme/financeurs/region.svg"],
    }),
  statement: text(300)
    .optional()
    .meta({
      description: "Mention obligatoire du financement.",
      examples: ["Action financée par la Région."],
    }),
  antennas: z
    .array(antennaSlug)
    .min(1)
    .optional()
    .meta({
      description: "Adresses des antennes qu'il finance, quand ce n'est pas tout le site.",
      examples: [["paca"]],
    }),
});

const demoOffers = z
  .strictObject({
    count: z
      .int()
      .min(1)
      .max(5000)
      .meta({ description: "Nombre d'offres inventées.", examples: [360] }),
    seed: z
      .int()
      .min(0)
      .meta({
        description: "Graine : la même graine donne les mêmes offres.",
        examples: [21231],
      }),
    world: z.enum(["bassin", "montagne"]).default("bassin").meta({
      description:
        "« bassin » : des offres de toutes sortes autour de la ville ; « montagne » : celles de trois massifs, avec leurs saisons.",
    }),
  })
  .nullable();

const rules = z.strictObject({
  moderation: z.enum(["all", "first", "none"]).default("first").meta({
    description:
      "Relecture avant publication : « all » toutes les offres, « first » la première de chaque entreprise, « none » aucune.",
  }),
  applicationLimit: z
    .int()
    .min(1)
    .max(1000)
    .default(80)
    .meta({ description: "Candidatures en attente à partir desquelles une offre se met en pause." }),
  waitingLimit: z.int().min(0).max(1000).default(20).meta({
    description:
      "Candidatures sans réponse depuis 14 jours au-delà desquelles une entreprise ne publie plus de nouvelle offre (0 : pas de limite).",
  }),
});

const replies = z
  .strictObject({
    address: email.regex(/^[^+]+$/).meta({
      description:
        "Adresse des réponses, sans « + » : le site y ajoute un code par personne et par conversation (reponse+code@…). Tout ce qui arrive à cette adresse doit parvenir au site.",
      examples: ["reponse@emploi.exemple.fr"],
    }),
    by: z.enum(["smtp", "imap"]).meta({
      description:
        "Comment les réponses arrivent : « smtp » votre serveur de courriel les remet au site, « imap » le site relève une boîte qui lui est réservée.",
      examples: ["imap"],
    }),
  })
  .nullable();

const mail = z.strictObject({
  replies: replies.default(null).meta({
    description:
      "Répondre par courriel aux messages ; null : on répond sur le site. Le reste se règle sur le serveur (docs/operator/mail.md).",
  }),
});

const signInProvider = z.strictObject({
  id: z
    .string()
    .regex(/^(?!(?:credential|passkey|password)$)[a-z][a-z0-9-]{1,30}$/)
    .meta({ description: "Nom court, sans espace ni accent.", examples: ["proconnect"] }),
  label: text(40).meta({ description: "Ce que dit le bouton.", examples: ["ProConnect"] }),
  issuer: webAddress.meta({
    description: "Adresse de l'émetteur OpenID Connect (sans /.well-known).",
    examples: ["https://fca.integ01.dev-agentconnect.fr/api/v2"],
  }),
  clientId: z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: "Identifiant que le fournisseur vous a donné. Le secret reste hors du fichier.",
      examples: ["a1b2c3"],
    }),
  audience: z.enum(signInAudiences).meta({
    description:
      "À qui il sert : « candidates » les jeunes, qui peuvent ainsi créer leur compte ; « professionals » l'équipe et les entreprises, qui en ont déjà un.",
    examples: ["professionals"],
  }),
  scopes: z
    .array(z.string().min(1).max(60))
    .min(1)
    .default(["openid", "email"])
    .meta({ description: "Ce qui est demandé au fournisseur.", examples: [["openid", "email", "profile"]] }),
  acrValues: z
    .array(z.string().min(1).max(200))
    .max(10)
    .default([])
    .meta({
      description:
        "Niveaux d'authentification demandés (acr_values) ; une connexion d'un autre niveau est refusée. Vide : n'importe lequel.",
      examples: [["eidas1"]],
    }),
  vouchesForEmail: z.boolean().default(false).meta({
    description:
      "Le fournisseur garantit les adresses sans le dire (email_verified). À n'activer que si ses conditions l'écrivent.",
  }),
  signsOut: z
    .boolean()
    .default(true)
    .meta({ description: "Se déconnecter du site déconnecte aussi du fournisseur." }),
});

const signIn = z.strictObject({
  providers: z
    .array(signInProvider)
    .max(5)
    .default([])
    .meta({ description: "Connexion par un autre service (OpenID Connect) : ProConnect, FranceConnect…" }),
  twoStepFor: z
    .array(z.enum(guardedRoles))
    .default(["moderator", "administrator"])
    .meta({
      description:
        "Rôles de l'équipe qui ne s'exercent qu'après une connexion en deux étapes (application ou clé d'accès).",
      examples: [["advisor", "moderator", "administrator"]],
    }),
});

const sms = z
  .strictObject({
    provider: z.enum(["brevo"]).meta({
      description:
        "Le service qui envoie les SMS : « brevo ». Sa clé reste hors du fichier (TREMPLIN_SMS_KEY).",
      examples: ["brevo"],
    }),
    sender: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9]{2,10}$/)
      .meta({
        description: "Nom de l'expéditeur que montre le téléphone : 3 à 11 lettres ou chiffres, sans accent.",
        examples: ["LeBonPas"],
      }),
    perDay: z
      .int()
      .min(1)
      .max(20)
      .default(4)
      .meta({ description: "SMS par personne et par jour, au plus : chaque SMS coûte." }),
  })
  .nullable();

const notifications = z.strictObject({
  sms: sms.default(null).meta({
    description: "Envoi de SMS pour les rendez-vous ; null : aucun SMS.",
  }),
});

const menuEntry = z.strictObject({
  label: text(40).meta({ description: "Ce que dit le lien.", examples: ["Nos métiers"] }),
  href: z
    .string()
    .regex(/^(?:\/(?!\/)|https?:\/\/|mailto:|tel:)\S*$/)
    .max(300)
    .meta({
      description:
        "Où il mène : une adresse du site, « /metiers », ou une adresse https://. Une adresse inconnue du site est refusée.",
      examples: ["/metiers"],
    }),
});

const hostName = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/);

const videos = z.strictObject({
  hosts: z
    .array(hostName)
    .max(10)
    .default([])
    .meta({
      description:
        "Sites dont les pages peuvent montrer des vidéos, par leur nom d'hôte. Rien n'en est chargé avant que la personne le demande.",
      examples: [["www.youtube-nocookie.com", "player.vimeo.com"]],
    }),
});

/** What `instance.json` may hold. The descriptions are what an editor shows to the owner. */
export const instanceSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: "Adresse du schéma, pour l'aide de l'éditeur." }),
  name: text(60).meta({ description: "Nom du site, affiché partout.", examples: ["Le Bon Pas"] }),
  shortName: text(20)
    .optional()
    .meta({
      description: "Nom court pour l'écran d'accueil d'un téléphone (20 signes) ; le début du nom sinon.",
      examples: ["Bon Pas"],
    }),
  tagline: text(140)
    .optional()
    .meta({
      description: "Une phrase qui dit à qui sert le site.",
      examples: ["Les offres d'emploi des jeunes de la vallée"],
    }),
  town: inseeCode.meta({
    description: "Code INSEE de la ville principale (pas le code postal).",
    examples: ["21231"],
  }),
  territory: territory.meta({ description: "Le territoire autour de la ville." }),
  languages: z
    .array(z.enum(listedLanguages))
    .min(1)
    .default(["fr"])
    .meta({
      description:
        "Langues offertes, la première étant celle du site : fr, en, uk (ukrainien), ar (arabe), prs (dari).",
      examples: [["fr", "en"]],
    }),
  language: z
    .literal("fr")
    .optional()
    .meta({ description: "Ancien réglage, remplacé par « languages » : peut être enlevé." }),
  timeZone: z
    .string()
    .refine(isTimeZone)
    .default("Europe/Paris")
    .meta({
      description: "Fuseau horaire des dates affichées.",
      examples: ["Europe/Paris", "Indian/Reunion"],
    }),
  contact: contact.meta({ description: "Comment joindre l'équipe." }),
  publisher: text(120).meta({
    description: "Nom légal de l'organisme qui édite le site.",
    examples: ["Association Le Bon Pas"],
  }),
  legal: legal.default({}).meta({ description: "Ce que les mentions légales doivent dire de l'éditeur." }),
  features: featuresSchema.prefault({}).meta({
    description:
      "Ce que le site propose ; tout est activé par défaut, sauf la CVthèque, l'adhésion, les antennes et la filière.",
  }),
  rules: rules.prefault({}).meta({ description: "Les règles de publication." }),
  membership: membership
    .nullable()
    .default(null)
    .meta({ description: "L'adhésion des entreprises : tranches, échéances, paiement, factures." }),
  antennas: z.array(antenna).max(100).default([]).meta({
    description:
      "Antennes décrites ici : elles sont créées au démarrage, et ce qui est écrit ici l'emporte sur l'administration.",
  }),
  signIn: signIn.prefault({}).meta({ description: "Comment on se connecte." }),
  mail: mail.prefault({}).meta({ description: "Les courriels." }),
  map: map.prefault({}).meta({ description: "La carte des offres." }),
  notifications: notifications.prefault({}).meta({ description: "Comment les personnes sont prévenues." }),
  sector: sector.nullable().default(null).meta({
    description: "La filière et ses familles de métiers ; null : toutes les offres.",
  }),
  menu: z
    .array(menuEntry)
    .max(6)
    .nullable()
    .default(null)
    .meta({
      description:
        "Les liens en haut de chaque page, après « Les offres » ; null : les métiers et les actualités, s'il y en a.",
      examples: [[{ label: "Nos métiers", href: "/metiers" }]],
    }),
  footer: z
    .array(menuEntry)
    .max(12)
    .default([])
    .meta({
      description: "Des liens de plus en bas de chaque page, avant ceux que la loi demande.",
      examples: [[{ label: "Questions fréquentes", href: "/questions" }]],
    }),
  videos: videos.prefault({}).meta({ description: "Les vidéos des pages." }),
  funders: z
    .array(funder)
    .default([])
    .meta({ description: "Financeurs et partenaires, dans l'ordre d'affichage." }),
  demoOffers: demoOffers.default(null).meta({
    description: "Offres de démonstration ; null : aucune, seulement de vraies offres.",
  }),
});

/** How companies become members and what they pay. */
export type MembershipConfig = z.output<typeof membership>;

/** An antenna that the folder declares. */
export type DeclaredAntenna = z.output<typeof antenna>;

/** The sector of a board, its families of jobs and its territory. */
export type SectorConfig = z.output<typeof sector>;

/** A service elsewhere by which one signs in. */
export type SignInProvider = z.output<typeof signInProvider>;

/** `instance.json` once read: defaults filled. */
export type InstanceConfig = z.output<typeof instanceSchema>;
