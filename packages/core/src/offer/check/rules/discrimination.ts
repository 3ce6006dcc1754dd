import type { PhraseRule } from "../phrases.ts";

const L1132 = "Code du travail, article L1132-1";
const L1142 = "Code du travail, article L1142-1";
const toAll = "ouvert à toutes et à tous";

/** Those whom the work is done for, not those who are looked for. */
const served =
  /accueil|accompagn|aupres|encadr|anim(?:er|ation|ez)|garde |garder|public|client|patient|resident|eleve|enfants? de|usager|aide aux|aidez|soins? |soigner|surveill|vente de|vendre|rayon|pret-a-porter|vetement|coupe|coiff|chauss|mode |collection|vestiaire|foyer|ecole|college|lycee|creche|association|etablissement|enseignement|hopital|clinique|paroisse|famille d'accueil/;

/** Sex, Code du travail L1142-1; articles L1132-1 and Code pénal 225-1 for the rest. */
const sex: PhraseRule = {
  rule: "sex",
  level: "blocks",
  article: L1142,
  phrases: [
    {
      find: "\\b(?:metier|travail|poste|boulot|job|emploi) d'(?:homme|femme)s?\\b",
      unless:
        /hommes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?hommes?|h\s*\/\s*f|(?:filles?|garcons?) (?:et|ou) (?:\w+ )?(?:filles?|garcons?)/,
      proposal: `poste ${toAll}`,
    },
    {
      find: "\\b(?:serveur|vendeur|chauffeur|livreur|cuisinier|caissier|vigile|agent|employe|ouvrier|commis|candidat|secretaire|assistant|conducteur|magasinier|mecanicien|profil|personnel|personne) (?:hommes?|femmes?)\\b",
      unless:
        /hommes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?hommes?|h\s*\/\s*f|(?:filles?|garcons?) (?:et|ou) (?:\w+ )?(?:filles?|garcons?)/,
      proposal: toAll,
    },
    { find: "\\((?:femmes?|hommes?|filles?|garcons?)\\)", unless: served, proposal: "(H/F)" },
    {
      find: "\\bvous etes une? (?:jeune )?(?:homme|femme|fille|garcon|dame)\\b",
      unless:
        /hommes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?hommes?|h\s*\/\s*f|(?:filles?|garcons?) (?:et|ou) (?:\w+ )?(?:filles?|garcons?)/,
      proposal: "vous êtes une personne",
    },
    {
      find: "\\bjeunes? (?:filles?|garcons?)\\b(?: au pair)?",
      unless: new RegExp(`${served.source}|et garcons|et filles|ou garcon|ou fille`),
      proposal: "personne",
    },
    {
      find: "(?:recherch(?:e|ons|ez)|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|souhait(?:e|ons)|privilegi(?:e|ons)|prefer(?:e|ons)|voulons|il (?:nous )?faut)(?: plutot| de preference| idealement| uniquement| exclusivement| imperativement)? (?:une? |des |notre |nos )?(?:jeunes? )?(?:hommes?|femmes?|filles?|garcons?|dames?|messieurs|monsieur|demoiselles?|gars)\\b",
      unless:
        /hommes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?hommes?|h\s*\/\s*f|femmes? de (?:chambre|menage)|hommes? (?:de|d'|a) ?(?:entretien|peine|pied|tout faire)|homme[- ]cle/,
      proposal: "Nous recherchons une personne",
    },
    {
      find: "\\b(?:jeunes? )?(?:hommes?|femmes?|filles?|garcons?|dames?|messieurs) (?:uniquement|exclusivement|seulement|de preference|imperatif|imperativement|obligatoire|souhaitee?s?|exigee?s?|demandee?s?|recherchee?s?|bienvenues? uniquement|s'abstenir)",
      unless: /hommes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou|,|-)\s*(?:\w+ )?hommes?/,
      proposal: toAll,
    },
    {
      find: "(?:poste|emploi|offre|mission|travail|metier)s? (?:est |etant |exclusivement |uniquement )*(?:reservee?s?|destinee?s?|ouverte?s?|proposee?s?|adaptee?s?|fait|ideal)(?: exclusivement| uniquement| seulement)? (?:aux|a des|a un|a une|pour une?|pour des|pour les) (?:hommes?|femmes?|filles?|garcons?|dames?)\\b",
      unless:
        /hommes? (?:et|ou) (?:aux )?femmes?|femmes? (?:et|ou) (?:aux )?hommes?|(?:hommes?|femmes?)\s*\/\s*(?:hommes?|femmes?)/,
      proposal: `poste ${toAll}`,
    },
    {
      find: "\\b(?:idealement|de preference|plutot|preferablement|obligatoirement|imperativement|exclusivement) (?:une? )?(?:jeune )?(?:homme|femme|fille|garcon|dame|monsieur|masculin|feminine?)\\b",
      unless: /(?:homme|femme)s?\s*(?:\/|et|ou)\s*(?:homme|femme)/,
      proposal: toAll,
    },
    {
      find: "\\b(?:pas|ni|aucune?|jamais) (?:de |d')?(?:femmes?|hommes?|filles?|garcons?|candidates)\\b",
      unless: /enceinte|femmes? de menage/,
      proposal: toAll,
    },
    { find: "\\b(?:de |du )?sexe (?:masculin|feminin)\\b", unless: served, proposal: toAll },
    {
      find: "\\b(?:candidate?s?|profils?|personnel|personne|employee?s?|salariee?s?|collaborat(?:eur|rice)s?) (?:masculine?s?|feminine?s?)\\b",
      unless: served,
      proposal: toAll,
    },
    {
      find: "\\bambiance (?:entre|de) (?:filles|mecs|hommes|femmes|garcons|copines)\\b",
      proposal: "bonne ambiance",
    },
    {
      find: "\\b(?:equipe|ambiance) (?:100 ?% |exclusivement |uniquement |tres |plutot )?(?:feminine|masculine)\\b",
      unless: /handball|football|basket|rugby|volley|sport|entrain/,
      proposal: "équipe",
      level: "warns",
    },
    {
      find: "\\b(?:femme|homme|fille|garcon|dame) (?:a tout faire|de confiance|dynamique|motivee?|serieuse?|souriante?|energique|costaud|muscle|celibataire|experimentee?)\\b",
      unless: /hommes?\s*(?:\/|et|ou)\s*(?:\w+ )?femmes?|femmes?\s*(?:\/|et|ou)\s*(?:\w+ )?hommes?/,
      proposal: "personne de confiance",
    },
    {
      find: "\\b(?:vendeuse|serveuse|hotesse|secretaire femme|caissiere|assistante|coiffeuse|esthetic?ienne|receptionniste femme|barmaid|nounou|infirmiere|aide menagere) (?:uniquement|exclusivement|seulement|recherchee|souhaitee|exigee|imperativement)\\b",
      unless: /vendeur|serveur|caissier|assistant\b|infirmier\b|h\s*\/\s*f/,
      proposal: `${toAll}`,
    },
  ],
};

const origin: PhraseRule = {
  rule: "origin",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:etre|etes|soyez) (?:obligatoirement |imperativement )?(?:francaise?s?|europeen(?:ne)?s?)\\b",
      unless: /fonctionnaire|habilitation|secret defense|ressortissant/,
      proposal: "autorisation de travailler en France",
    },
    { find: "\\b(?:gens|personnes?) de couleur\\b", proposal: toAll },
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
      find: "\\b(?:de |etre de |avoir la |posseder la )?nationalite (?:francaise|europeenne|ue|italienne|suisse|belge)(?: (?:exigee|obligatoire|imperative|uniquement|requise|souhaitee))?",
      unless:
        /fonctionnaire|titulaire de la fonction|secret defense|habilitation|douane|police|armee|gendarmerie|reserve militaire/,
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
      unless: /cuisine|style|decor|climat|marche|meuble/,
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
      unless: /ecole|eleve|enfant/,
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
    { find: "\\bsans (?:aucun )?accent(?: etranger| prononce)?\\b", proposal: "expression orale claire" },
    { find: "\\b(?:pas d'|aucun )accent\\b", proposal: "expression orale claire" },
    {
      find: "\\bnom (?:a consonance )?(?:francais|francaise)\\b",
      unless: /produit|marque|commun/,
      proposal: toAll,
    },
  ],
};

const looks: PhraseRule = {
  rule: "looks",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:beau|bel|belle|joli|jolie) (?:physique|homme|femme|garcon|fille|visage|corps)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\b(?:physique|apparence) (?:avenante?|plaisante?|irreprochable|jeune)\\b|\\bphysiquement (?:avenante?|attirante?|belle|beau)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\bcheveux (?:courts|longs|lisses|clairs|blonds) (?:exiges?|obligatoires?|interdits?|uniquement|souhaites?)",
      proposal: "",
    },
    {
      find: "\\b(?:tres |excellente |parfaite )?(?:bonne|belle|excellente|parfaite|impeccable|jolie) presentation\\b",
      unless:
        /presentation (?:des?\b|du\b|d'un|orale|powerpoint|graphique|produits?|assiette|plats?|rayons?|vitrines?|linge)/,
      proposal: "tenue de travail soignée",
    },
    {
      find: "\\bpresentation (?:impeccable|irreprochable|agreable|exigee|parfaite)\\b",
      unless: /(?:des?|du|d'un) (?:produits?|rayons?|vitrines?|plats?|assiettes?)/,
      proposal: "tenue de travail soignée",
    },
    {
      find: "\\bphysique (?:agreable|avantageux|attractif|attrayant|seduisant|soigne|de mannequin)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\b(?:belle|bonne|jolie|agreable) (?:apparence|allure|silhouette|plastique)\\b",
      proposal: "sens de l'accueil",
    },
    {
      find: "\\b(?:apparence|aspect|aspect exterieur) (?:physique|agreable|soignee?|irreprochable|exterieure?)\\b",
      unless: /batiment|facade|vehicule|produit|jardin|magasin|local|locaux|pelouse/,
      proposal: "tenue de travail soignée",
    },
    {
      find: "\\b(?:mensurations|taille mannequin|taille 3[4-8]|poids (?:maximum|ideal|inferieur)|silhouette (?:elancee|fine|mince|sportive)|(?:mince|svelte|elancee)\\b)",
      unless: /couch|lame|epaisseur|tranche|couture|defile|vetement/,
      proposal: "",
    },
    {
      find: "\\b(?:taille|mesurer?) (?:minimum|minimale|au moins|plus de) ?:? ?1 ?[m,.] ?[4-9]\\d?",
      proposal: "",
    },
    {
      find: "\\b(?:jolie|charmante|seduisante|sexy|ravissante|mignonne|coquette)s?\\b",
      unless:
        /maison|boutique|village|ville|region|chambre|hotel|commune|station|equipe|table|vitrine|villa|propriete|ferme/,
      proposal: "souriante",
    },
    {
      find: "\\b(?:pas de|sans|ni|aucun|absence de) (?:tatouages?|piercings?|barbe|dreadlocks|tresses|cheveux longs|locks)\\b",
      proposal: "",
    },
    { find: "\\b(?:non tatouee?s?|tatoue[es]* s'abstenir)\\b", proposal: "" },
    {
      find: "\\b(?:obeses?|grosses? personnes?|surpoids)\\b",
      unless: /patient|nutrition|diet|prise en charge|prevention/,
      proposal: "",
    },
  ],
};

const health: PhraseRule = {
  rule: "health",
  level: "blocks",
  article: L1132,
  phrases: [
    { find: "\\bpersonnes? valides? (?:uniquement|exclusivement|seulement|exigee?s?)\\b", proposal: toAll },
    {
      find: "\\bsante (?:irreprochable|parfaite|de fer|exigee|solide|excellente)\\b",
      unless: /client|patient|animal|cheptel/,
      proposal: "avis d'aptitude de la médecine du travail",
    },
    {
      find: "\\b(?:en |etre en |jouir d'une |avoir une )?(?:bonne|parfaite|excellente|tres bonne) sante(?: (?:physique|exigee|obligatoire|generale|mentale))?\\b",
      unless:
        /produits?|promouvoir|alimentation|habitude|cle|garder|garant|patient|resident|animaux|betes|animal|troupeau|veiller|assurance|economique|financiere|entreprise/,
      proposal: "avis d'aptitude de la médecine du travail",
    },
    {
      find: "\\b(?:sans|pas de|aucun|absence de|ni) (?:probleme?s? (?:de |d')?(?:sante|dos|physiques?|medica(?:l|ux))|mal de dos|maladies?|pathologies?|antecedents? medica(?:l|ux)|restrictions? medicales?|arrets? maladie|contre[- ]indications? medicales?|allergies?)\\b",
      unless: /patient|animaux|menu|client/,
      proposal: "",
    },
    {
      find: "\\b(?:non |non-|pas d'|pas de |sans |aucune? )(?:personnes? )?(?:handicap(?:ee?s?)?|rqth|invalid(?:e|ite)s?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:handicap(?:es?|ees?)?|rqth|travailleurs? handicapes?) (?:s'abstenir|exclus?|non acceptes?|refuses?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:non|pas|in)[ -]?(?:accessible|adapte|ouvert|compatible|convient)e?s? (?:pas )?(?:aux |avec |a une |pour les |pour des )(?:personnes? )?(?:handicap|a mobilite reduite|en situation de handicap|un handicap|pmr)(?:ee?s?)?",
      proposal: toAll,
    },
    {
      find: "\\bne (?:convient|correspond) pas (?:aux |a des |a une )(?:personnes? )?(?:handicap|en situation de handicap|a mobilite reduite|fragiles?)(?:ee?s?)?",
      proposal: toAll,
    },
    { find: "\\b(?:non|pas|ne pas etre|sans etre|ni) enceintes?\\b", proposal: "" },
    { find: "\\b(?:femmes? )?enceintes? s'abstenir\\b", proposal: "" },
    {
      find: "\\b(?:pas de|sans|aucun(?:e)?) (?:projets? de |conges? )?(?:grossesse|maternite|enfants? en projet|bebe)\\b",
      unless: /patient|suivi/,
      proposal: "",
    },
    {
      find: "\\bnon[- ]?fumeu(?:r|se)s?\\b",
      unless:
        /chambre|hotel|espace|zone|batiment|etablissement|logement|appartement|residence|locaux|terrasse|vehicule/,
      proposal: "",
    },
    { find: "\\bfumeu(?:r|se)s? s'abstenir\\b", proposal: "" },
    {
      find: "\\b(?:seropositi|vih|sida)\\w*\\b",
      unless: /prevention|patient|depistage|association|accompagn|public|recherche|laboratoire|information/,
      proposal: "",
    },
  ],
};

const family: PhraseRule = {
  rule: "family",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:de preference|idealement|plutot|recherch(?:e|ons)|cherch(?:e|ons)) (?:une? |des )?(?:maman|mere|pere|papa|celibataire|personne sans enfant)s?\\b",
      unless: /aupres|accompagn/,
      proposal: "",
    },
    {
      find: "\\bsans (?:jeunes? )?enfants?(?: (?:a charge|en bas age|a la maison))?\\b",
      unless: /couple|famille|menages? sans|appartement|hotel|espace|zone|accueil de loisirs/,
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\b(?:pas d'|aucun )enfants?(?: (?:a charge|en bas age))?\\b",
      unless: /en danger|accueil|transport/,
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\bcelibataires?\\b",
      unless: /agence|rencontre|soiree|logement|chambre|sejour|voyage/,
      proposal: "",
    },
    {
      find: "\\b(?:sans|libre de toutes?|libre de tout|aucune?) (?:charges?|contraintes?|attaches?|obligations?|engagements?) (?:de famille|familia(?:l|les?|ux)|parenta(?:l|les?|ux)|personnelles?)\\b",
      proposal: "disponible aux horaires indiqués",
    },
    {
      find: "\\bsituation (?:de famille|familiale|matrimoniale|conjugale)(?: stable| exigee| a preciser)?\\b",
      unless:
        /usager|locataire|beneficiaire|dossier|allocataire|client|patient|accompagn|evaluer|enfant|quelle que soit/,
      proposal: "",
    },
    {
      find: "\\b(?:mere|pere|meres|peres|maman|mamans|papa) (?:de famille|celibataires?|isolee?s?|au foyer|uniquement|s'abstenir|de jeunes enfants)\\b",
      unless: /accompagn|accueil|hebergement|aupres|soutien|centre|public/,
      proposal: "",
    },
    {
      find: "\\b(?:mariee?s?|divorcee?s?|veu(?:f|ve)s?|pacsee?s?) (?:uniquement|de preference|exclusivement|souhaitee?s?|exigee?s?|s'abstenir)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:etre |etes |personne |femme |homme |candidate? )(?:mariee?|divorcee?|pacsee?)\\b",
      unless: /conte|robe/,
      proposal: "",
    },
    {
      find: "\\b(?:ideal|parfait|convient|adapte|conviendrait)e? (?:a |pour |aux? )?(?:une? |des |les )?(?:mere|maman|meres|mamans|femme|femmes|pere|papa)\\b(?: (?:au foyer|de famille))?",
      unless: /cadeau|produit|vetement|robe|sac/,
      proposal: "horaires en journée",
    },
    {
      find: "\\bpas de vie de famille\\b|\\bvie de famille (?:incompatible|peu compatible)\\b",
      proposal: "horaires décalés",
    },
    { find: "\\bnom de jeune fille\\b", proposal: "" },
  ],
};

const religion: PhraseRule = {
  rule: "religion",
  level: "blocks",
  article: L1132,
  phrases: [
    { find: "\\b(?:non[- ]|pas )voilee?s?\\b|\\bathees?\\b", proposal: "" },
    { find: "\\b(?:non|pas|sans etre|jamais) voilee?s?\\b", proposal: "" },
    {
      find: "\\b(?:sans|pas de|ni|aucun|port du|port d'un|interdiction du) (?:voile|foulard|hijab|kippa|turban|signes? religieux)(?: interdit)?\\b",
      unless: /signalisation|regate|bateau|planche|couture/,
      proposal: "",
    },
    {
      find: "\\b(?:voile|foulard|hijab|kippa|signes? religieux)(?: \\w+){0,2} (?:interdite?s?|refusee?s?|non acceptee?s?|prohibee?s?)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:de |etre de )?(?:religion|confession|foi) (?:catholique|musulmane|juive|chretienne|protestante|bouddhiste|israelite|evangelique)\\b",
      unless: /etablissement|ecole|association|cimetiere|rite|obseques|paroisse/,
      proposal: toAll,
    },
    {
      find: "\\b(?:catholiques?|musulmane?s?|juifs?|juives?|chretien(?:ne)?s?|protestante?s?|croyante?s?|athees?|laiques?) (?:pratiquante?s?|uniquement|exclusivement|de preference|souhaitee?s?|exigee?s?|convaincue?s?|s'abstenir)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:etre|candidate?|personne|profil|homme|femme) (?:catholique|musulmane?|juive?|chretien(?:ne)?|croyante?|protestante?|athee|baptisee?)\\b",
      unless: /ecole|etablissement/,
      proposal: toAll,
    },
    {
      find: "\\b(?:partager|partagez|adherer a|adherez a) (?:notre |nos |la |les )?(?:foi|religion|valeurs (?:chretiennes|catholiques|religieuses|musulmanes|bibliques)|croyances?)\\b",
      proposal: "",
    },
    { find: "\\bnon[- ]?(?:croyante?|pratiquante?|musulmane?|juive?|catholique)s?\\b", proposal: toAll },
  ],
};

const opinion: PhraseRule = {
  rule: "opinion",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:ne pas etre|n'etes pas|n'etre pas) (?:syndiquee?|syndicaliste|encartee?|militante?)s?\\b",
      proposal: "",
    },
    { find: "\\bnon[- ]?syndiquee?s?\\b", proposal: "" },
    {
      find: "\\b(?:pas de |pas d'|sans |ni |aucune? |hors )(?:syndicalistes?|syndiquee?s?|syndicats?|delegues? syndica(?:l|ux)|(?:appartenance|activite|engagement|affiliation|mandat|militantisme|etiquette|attache|orientation)s? (?:syndicale?s?|politiques?|syndica(?:l|ux))|militante?s?|grevistes?|mandat (?:syndical|politique|electif|electoral))\\b",
      proposal: "",
    },
    {
      find: "\\b(?:syndicalistes?|syndiquee?s?|militante?s?|grevistes?|elue?s?) s'abstenir\\b",
      proposal: "",
    },
    {
      find: "\\b(?:apolitiques?|opinions? politiques? (?:moderees?|compatibles?|proches?|neutres?))\\b",
      unless: /association|organisation|mouvement|structure|journal|media/,
      proposal: "",
    },
    {
      find: "\\b(?:partager|partagez|proche de|proches de|sensibilite) (?:nos |les )?(?:idees|opinions|convictions|valeurs)? ?(?:politiques?|de gauche|de droite)\\b",
      proposal: "",
    },
    {
      find: "\\b(?:etre |candidate? |personne |profil |sympathisante? )(?:de gauche|de droite|encartee?)\\b",
      unless: /cote|bras|main|jambe|voie/,
      proposal: "",
    },
  ],
};

const orientation: PhraseRule = {
  rule: "orientation",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:hetero|homo|bi|trans)s?(?:sexuel(?:le)?s?)? (?:uniquement|exclusivement|s'abstenir|de preference|refusee?s?|exigee?s?)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:pas de |pas d'|sans |ni |aucun )(?:homosexuel(?:le)?s?|gays?|lesbiennes?|trans(?:genres?|sexuel(?:le)?s?)?|lgbt\\w*)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:gays?|lesbiennes?|transgenres?|lgbt\\w*|heterosexuel(?:le)?s?) (?:s'abstenir|uniquement|exclusivement|de preference)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:etre|personne|candidate?|homme|femme) (?:heterosexuel(?:le)?|homosexuel(?:le)?|cisgenre)\\b",
      proposal: toAll,
    },
    {
      find: "\\b(?:precise[rz]|indique[rz]|mentionne[rz]) (?:votre|son) orientation sexuelle\\b",
      proposal: "",
    },
  ],
};

/** "Lieu de résidence" is one of the criteria of L1132-1; that one can come is what counts. */
const residence: PhraseRule = {
  rule: "residence",
  level: "blocks",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:vous )?habitez (?:obligatoirement |deja |idealement )?(?:a |au |aux |dans |sur |en |pres |\\S+)(?: ?\\S+)?",
      unless: /si vous|meme si|logement|loge|ou que/,
      proposal: "vous pouvez vous rendre sur place",
    },
    {
      find: "\\b(?:habiter|resider|vivre|loger) (?:\\S+ ){1,3}(?:obligatoire(?:ment)?|imperati(?:f|vement)|exige|indispensable)",
      unless: /logement fourni|possibilite/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:habiter|resider|vivre|demeurer|etre domiciliee?s?|loger)(?: obligatoirement| imperativement| idealement| deja| si possible)? (?:a |au |aux |dans |sur |en |pres |proche |a proximite |la |le |les |l'|obligatoirement |imperativement |non loin |moins )(?:\\S+ ){0,2}?\\S+",
      unless:
        /permettant|permettent|aide[rz]? |accompagn|pour (?:mieux|continuer)|personnes? agees?|possibilite|loge[es]* |logement|public|locataires?|devenir|envie de vivre|venez vivre|domicile/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:habitant|residant|domiciliee?s?|demeurant|vivant)(?: obligatoirement| imperativement| deja)? (?:a |au |aux |dans |sur |en |pres |proche |a proximite |la |le |les |l'|obligatoirement |imperativement )(?:\\S+ ){0,2}?\\S+",
      unless:
        /clients?|patients?|personnes? agees?|public|usagers?|familles?|jeunes? residant|beneficiaires?|chez |l'habitant|aupres|eleves?/,
      proposal: "pouvant se rendre sur place",
    },
    {
      find: "\\b(?:originaires?|natif|native|natifs)(?: obligatoirement)? (?:de |du |des |d')(?:la |l'|les )?(?:\\S+)",
      unless: /produits?|plante|viande|fromage|vin|espece|recette|race|chien/,
      proposal: "connaissance du secteur",
    },
    {
      find: "\\b(?:personnes?|candidate?s?|profils?|gens) (?:du (?:quartier|village|coin|departement|secteur|pays|cru|bassin)|de la (?:commune|region|ville|vallee)|des environs|loca(?:l|le|ux|les))(?: uniquement| exclusivement| seulement)?",
      unless: /aupres|accompagn|aide|accueil|public|ag[ée]es/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:lieu de )?(?:residence|domicile)(?: \\S+){0,2} (?:a moins de|a proximite|proche|dans un rayon|exigee?|imposee?|imperati(?:f|ve)|obligatoire|sur place obligatoire)(?: \\d+ ?(?:km|kilometres|minutes|min|mn))?",
      unless: /interventions?|aide a domicile|au domicile|a domicile|du domicile des/,
      proposal: "pouvoir se rendre sur place",
    },
    {
      find: "\\b(?:pas de|sauf|hors|a l'exclusion des?) (?:candidate?s?|personnes?|habitants?|gens) (?:de la |du |des |de )(?:banlieue|cite|quartiers?|zup|zus|93|qpv)\\S*",
      proposal: "",
    },
    {
      find: "\\b(?:candidatures?|profils?|candidate?s?) loca(?:les|l|ux|le) (?:uniquement|exclusivement|seulement|de preference|privilegiee?s?)\\b",
      proposal: "pouvoir se rendre sur place",
    },
  ],
};

/** Fitness is for the occupational physician to say; the offer says what the work asks. */
const strength: PhraseRule = {
  rule: "strength",
  level: "warns",
  article: L1132,
  phrases: [
    {
      find: "\\b(?:bonne|excellente|tres bonne) (?:condition|forme|constitution|resistance|robustesse|endurance) physique\\b",
      proposal: "port de charges (précisez le poids)",
    },
    {
      find: "\\b(?:etre |personne |candidate? )?(?:physiquement (?:apte|robuste|solide|fort)e?s?|apte physiquement|robuste|costaude?s?|muscle(?:e|s)?)\\b",
      unless: /meuble|tissu|vehicule|outil|voiture|materiel|renforcement/,
      proposal: "port de charges (précisez le poids)",
    },
    { find: "\\bforce physique(?: exigee| requise)?\\b", proposal: "port de charges (précisez le poids)" },
  ],
};

/** The criteria of discrimination, by phrases. */
export const discriminationRules: readonly PhraseRule[] = [
  sex,
  origin,
  looks,
  health,
  family,
  religion,
  opinion,
  orientation,
  residence,
  strength,
];
