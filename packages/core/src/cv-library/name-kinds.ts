/**
 * Parts of names that French uses as words, folded. `small` says nothing of anybody when it stands alone
 * ("de" of "de La Fontaine", the name "Le"): it is taken out beside another part of the name only. `everyday` names
 * trades, things and months as often as people ("boulanger", "petit", "marine"): written small, it is the word.
 */
export type NameKind = "telling" | "everyday" | "small";

const small: ReadonlySet<string> = new Set(
  (
    "a al am an au aux ba ben bin bint bon by ca ce d da dal das de del della den der des di do dos du e ed el en " +
    "et eu fils fitz ibn il in junior l la las le les li lo los ma mac mc me mi mo na ne ni o of on ou pas per sa " +
    "san santa sa se si son st ste su sur ta te ten ter the to tu un une van vande vander vom von vu y zu zum zur"
  ).split(" "),
);

const everyday: ReadonlySet<string> = new Set(
  (
    "aime aimee ami amiel ange anglais archer arts avril balance bar barbier basse batisse beau beaux belle berger bio " +
    "blanc blanche blond bois bonnet bosse boucher boulanger bourgeois bouvier breton brun brune caisse camille " +
    "carrier carre chantier chapelier charge charpentier charretier chasseur chatelain chauffeur chef chevalier " +
    "clair claire clement cloutier cocher colis comte constance corde cordier couture couturier couvreur cuisinier " +
    "dance danse dejean diamant docteur domaine drapier druide duc eau ecole ecuyer eden espagnol esperance " +
    "ete etoile ever facteur faure fer ferme fermier fevrier fleur fleurs foret forge forgeron fort fossier four " +
    "fournier francais france franc garde garnier gentil gerant grand grande granger gros guide hardy hiver home " +
    "hotel hote huissier java jardin jardinier jeune job joie joli jolie jour jourdain juillet juin jules julia " +
    "juste justice labeur lait langue large latin laurier lecteur lefort legal leger livre loup lumiere luz magasin " +
    "mai main maire maison maitre major manche mans manoir marchand marche marechal marin marine mars martial " +
    "masson masse mason mathematique menager menuisier mercier merci meunier mineur modeste moine moulin moreno muller " +
    "neige noel noir noire nord normand nouveau oceane olive olivier page pain paris parfait pascal patissier paul " +
    "pays peintre perle perrin petit petite pierre plage poirier pont porte porter portier potier poste prevost " +
    "prince printemps prudence python racine reine renard riche rivage riviere robin roche roi romain rose rosier " +
    "rouge roux royer ruby rust sage saint salle sauvage savoir sec sellier serrurier service simple soleil " +
    "sport suisse tailleur temps tisserand tonnelier tour tourneur trouve vacher val vallee valet vasseur vendeur verger " +
    "verrier vert victoire vieux vigne vigneron vincent violette voisin yves"
  ).split(" "),
);

/** What a part of a name, folded, is in a text. */
export function nameKind(part: string): NameKind {
  if (part.length < 2 || small.has(part)) return "small";
  return everyday.has(part) ? "everyday" : "telling";
}
