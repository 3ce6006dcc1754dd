/** Words too common to find anything by, folded; the same on both engines as they are ours. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a ai ainsi alors apres au aucun aucune aussi autre autres aux avant avec avez avoir avons c ca ce ceci " +
    "cela celle celles celui cependant ces cet cette ceux chaque chez ci comme comment d dans de des deja donc " +
    "dont du elle elles en encore entre es est et etaient etait etes etre eu eux fait faites font grace ici " +
    "il ils j je jusqu l la le les leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni " +
    "non nos notre notamment nous on ont or ou par parce parmi pas pendant peu peut peuvent plus plusieurs pour " +
    "pourra pourrez pouvez puis qu quand que quel quelle quelles quels qui quoi s sa sauf se selon sera serez " +
    "seront ses si soit sommes son sont sous souvent sur t ta tant te tel telle telles tels tes toi ton tous " +
    "tout toute toutes tres tu un une via vers vos votre vous y " +
    // What is left of marks of gender and number: "vendeur(se)", "technicien.ne", "conducteur-trice", "H/F".
    "e ee ees ene enne ennes ere eres esse euse euses f ff fe h hf fh iere ieres ienne iennes ive le nes onne " +
    "rice rices sse te tes teuse trice trices x"
  ).split(" "),
);

/**
 * Words that say "I am looking for work", how soon or by whom, and not which: left out of a search ("je cherche un
 * travail de serveur"). Alone they ask for every offer.
 */
export const idleWords: ReadonlySet<string> = new Set(
  (
    "accepte acceptee acceptes acceptees adore aime aimer annonce annonces argent aujourd avoir besoin bjr bonjour " +
    "bosser boulot boulots candidature cherche chercher demain devenir dispo disponible emploi " +
    "emplois embauche envie euros faire gagner hui immediat immediatement jai job jobs majeur merci metier metiers mineur " +
    "jaimerais jcherche jrecherche jsuis jveux chui aimerais souhaite souhaiterais voudrai " +
    "mineure mineurs occupe occuper offre offres pa postuler rapidement recherche " +
    "rechercher recherchons recrute recrutement recruter recrutons salut seulement slt smic stp svp taf travail travaille travailler trouver " +
    "uniquement urgent urgente urgence vacant veux voudrais"
  ).split(" "),
);

/**
 * Words left out as soon as another one remains, and looked for when they stand alone: diplomas that few offers
 * write ("CAP cuisine"), and what is also a name ("poste de serveur", "La Poste").
 */
export const besideWords: ReadonlySet<string> = new Set(
  "bac bep cap mention mission poste postes pro titre".split(" "),
);
