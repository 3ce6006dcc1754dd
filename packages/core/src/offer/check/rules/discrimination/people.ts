import { framed, type People } from "./frames.ts";
import { toAll } from "./shared.ts";

/** Whom the work is done for, not who is looked for. */
const served =
  /accompagn|aupres|encadr|anim(?:er|ation|ez)|public|client|patient|resident|eleve|usager|beneficiaire|soign|surveill|hebergement|foyer|association|centre d|structure|insertion|dispositif/;

/** Not the clients, whose taste is the usual excuse. */
const helped =
  /fonction publique|statut de|accompagn|aupres|hebergement|foyer|associati|insertion|usager|beneficiaire|etudiant|eleve/;

const bothSexes =
  /(?:hommes?|masculin[a-z]*|messieurs)\s*(?:\/|et|ou|,|-|comme)\s*(?:\S+ )?(?:femmes?|feminin[a-z]*|dames)|(?:femmes?|feminin[a-z]*|dames|filles?)\s*(?:\/|et|ou|,|-|comme)\s*(?:\S+ )?(?:hommes?|masculin[a-z]*|messieurs|garcons?)|garcons?\s*(?:\/|et|ou) (?:\S+ )?filles?|h\s*\/\s*f/;
const otherSex = new RegExp(
  `${bothSexes.source}|femmes? de (?:chambre|menage)|hommes? (?:de l'art|de main|d'equipage|cle|mort|d'entretien|toutes mains|orchestre)|gentilhomme|rayon|vetement|pret-a-porter|mode |collection|coiff|coupe|chauss|salle |sport|piscine|club|espace|toilettes?|vestiaires?|maquill|parfum|creche|ecole|garde d|equipes? (?:feminine|masculine)s? (?:de|du|des)|entrain|ligue|match|club|encourag|feminis|mixite|egalite`,
);
const thing =
  /produits?|viandes?|vins?|cuisine|specialit|fruits|legumes|matieres?|marche|restaurant|fournisseur|livres?|entreprise|fabrication|langue|courant|correct|parle|ecrit|niveau|lu\b|maitris|cours de|linge|pain|cafe|chocolat|peinture|mur|produit|meubles?/;

/** Peoples and origins whose names are no language. */
const origins =
  "etrang(?:er|ere)s?|immigree?s?|migrante?s?|africaine?s?|algerien(?:ne)?s?|marocaine?s?|tunisien(?:ne)?s?|maghrebine?s?|senegalaise?s?|malien(?:ne)?s?|congolaise?s?|asiatiques?|antillaise?s?|creoles?|europeen(?:ne)?s?|caucasien(?:ne)?s?|occidenta(?:l|le|ux|les)|metis(?:se)?s?|rom(?:s|anichels?)|gitane?s?|tsiganes?|manouches?|gens du voyage|noirs|arabes|hors ue|non[- ]europeen(?:ne)?s?|roumains|roumaines|bulgares|polonaises|portugaises|turcs|turques|ukrainiens|ukrainiennes|syriens|afghans|albanais|kosovars|sans[- ]papiers|(?:personnes?|candidate?s?|gens|profils?) (?:noire?s?|arabes?|blan(?:c|che)s?|typee?s?)|(?:candidate?s?|personnes?|profils?) d'(?:europe|afrique|asie|amerique)(?: de l'(?:ouest|est)| du (?:nord|sud))?|(?:(?:personnes?|candidate?s?|gens) )?(?:d'origine (?!francaise)[a-z]+|de couleur|issue?s? de l'immigration)";
/** Peoples whose name is a language too: only people when nothing else can be meant. */
const tongues =
  "francais|francaise|portugais|portugaise|polonais|roumain|italien|italienne|espagnol|espagnole|turc|arabe|chinois|chinoise|japonais|allemand|russe";

/** Where somebody lives. */
const lives =
  "(?:habitante?s?|riverains?|(?:personnes?|candidate?s?|gens|jeunes|profils?) (?:(?:issue?s?|venant|residant|habitant|vivant|originaires?) )?)(?: ?(?:de la |de l'|du |des |de |d'|dans le |en ))(?:meme )?(?:commune|villes?|village|banlieue|cites?|quartiers?|zup|zus|qpv|hlm|\\d{2,5}|region|secteur|departement|canton|agglomeration|metropole|coin|environs|campagne|bassin|vallee)";

const people: readonly People[] = [
  {
    rule: "age",
    words:
      "seniors?|(?:pre)?retraite(?:e|s|es)|(?:personnes? )?agee?s|fin de carriere|(?:personnes? )?(?:proches? de|pres de|a) la retraite|vieux|vieilles|jeunes",
    unless: new RegExp(
      `${served.source}|maison|residence|aide|vins?\\b|fromage|meubles|papiers|mobilier|pour (?:les )?personnes`,
    ),
    proposal: toAll,
    favoured: true,
  },
  {
    rule: "age",
    words:
      "trentenaires?|vingtenaires?|quadra(?:genaire)?s?|quinqua(?:genaire)?s?|cinquantenaires?|sexagenaires?|(?:jeunes? |pre-?)retraitee?s?",
    unless: served,
    proposal: toAll,
  },
  {
    rule: "sex",
    words:
      "hommes?|femmes?|filles?|garcons?|dames?|messieurs|mesdames|monsieur|demoiselles?|gars|mecs?|nanas?|candidates|(?:candidatures?|profils?|personnes?|candidate?s?) (?:masculine?s?|feminine?s?)",
    unless: otherSex,
    proposal: toAll,
  },
  { rule: "origin", words: origins, unless: new RegExp(`${thing.source}|${helped.source}`), proposal: toAll },
  {
    rule: "origin",
    words: tongues,
    unless: new RegExp(`${thing.source}|${helped.source}`),
    proposal: "une personne",
    ambiguous: true,
  },
  {
    rule: "religion",
    words:
      "musulmane?s?|juifs?|juives?|chretien(?:ne)?s?|catholiques?|protestants|bouddhistes?|temoins de jehovah|croyante?s?|athees?|(?:femmes? |personnes? )?voilee?s?",
    unless:
      /ecole|etablissement|college|lycee|secours|association|cimetiere|paroisse|patrimoine|rite|produits/,
    proposal: toAll,
  },
  {
    rule: "health",
    words:
      "(?:travailleurs? |personnes? )?handicap(?:ee?s?)?|rqth|boeth|invalides?|(?:personnes? )?malades?|depressi(?:f|ve)s?|asthmatiques?|diabetiques?|epileptiques?|cardiaques?|seropositi[a-z]+|autistes?|bipolaires?|sourde?s?|malentendante?s?|aveugles?|malvoyante?s?|begues?|alcooliques?|(?:femmes? )?enceintes?|pmr|personnes? (?:en situation de handicap|a mobilite reduite|fragiles?|en mauvaise sante)|(?:personnes? (?:ayant|avec|souffrant de) )?(?:des |de )?(?:problemes?|soucis?) de (?:sante|dos)",
    unless:
      /patient|hopital|soign|animaux|menu|prevention|accompagn|accueil|usager|resident|fauteuil|batiment|arret|locaux|ascenseur/,
    proposal: toAll,
    favoured: true,
  },
  {
    rule: "family",
    words:
      "celibataires?|(?:personnes? |femmes? |hommes? )?mariee?s?|(?:personnes? )?divorcee?s?|parents? (?:isoles?|celibataires?|solos?|de jeunes enfants)|jeunes parents|grands?[- ]meres?|mamies?|(?:meres?|peres?|mamans?|papas?)(?: (?:de famille|au foyer|isolee?s?|solos?))?|charges? de famille|attaches? familiales?",
    unless:
      /accompagn|accueil|hebergement|aupres|soutien|soiree|voyage|rencontre|logement|chambre|maternite|cartes? meres?|soci|maison|langue|fete|cadeau|robe|fille|enfants? et|livraison|vous aidez/,
    proposal: toAll,
  },
  {
    rule: "opinion",
    words:
      "syndique[es]*|syndicalistes?|cegetistes?|gilets? jaunes?|zadistes?|gauchistes?|communistes?|anarchistes?|couleur politique|bord politique|grevistes?|militante?s?|(?:adherente?|membre|sympathisant|encarte)s? (?:(?:d'un |a un |de la |du |de l')?(?:syndicat|parti|cgt|cfdt|cftc|fo|sud|unsa|rn|lfi|ps|lr|eelv))|(?:elue?s?|delegue?e?s?) (?:syndica(?:l|le|ux|les)|du personnel|loca(?:l|le|ux|les))",
    unless: /dialogue|relations?|associati|aupres|negoci|travailler avec|travaillez avec|reunion/,
    proposal: "",
  },
  {
    rule: "orientation",
    words:
      "heterosexuel(?:le)?s?|heteros?|homosexuel(?:le)?s?|homos?|gays?|lesbiennes?|bisexuel(?:le)?s?|(?:personnes? )?trans(?:genres?|sexuel(?:le)?s?)?|lgbt[a-z+]*|cisgenres?|effemine[es]*|travestis?|non[- ]binaires?|queers?",
    unless: /associati|centre|public|accueil|aupres|accompagn|prevention|festival|friendly/,
    proposal: toAll,
  },
  {
    rule: "residence",
    words: lives,
    unless: new RegExp(
      `emplois? francs?|quartiers? prioritaires?|clauses? |${served.source}|aide |service aux|livr`,
    ),
    proposal: "personne qui peut se rendre sur place",
  },
  {
    rule: "looks",
    words:
      "(?:personnes? )?(?:rondes?|grosses|obeses?|fortes|en surpoids|de (?:forte|petite) (?:corpulence|taille)|laides?|moches?|tatouee?s?|percee?s?|rousses?|roux|chauves?|barbus?)|blondes|brunes|(?:candidate?s?|hotesses?|serveuses?|personnes?|femmes?|hommes?) (?:blonde?s?|brune?s?|rousse?s?|mince?s?)",
    unless: /biere|brasserie|tabac|coiff|couleur|perruque|patient|tables?|pieces?|cigare|sauce/,
    proposal: "",
  },
];

/** Phrases of each criterion that the frames make. */
export const framedPeople = people.map((one) => ({ rule: one.rule, phrases: framed(one) }));
