/**
 * Searches as people type them and, by their keys in `offers.ts`, the offers that must come in the first
 * five; a `!` before a key says that it must not come in the first three.
 */
export const relevanceQueries: readonly (readonly [group: string, lines: string])[] = [
  [
    "names of jobs",
    `
    boulanger: boulanger
    serveur: serveur
    vendeur: vente-boulangerie
    infirmier: infirmier
    électricien: electricien
    plombier chauffagiste: plombier
    secrétaire: secretaire secretaire-medicale
    cuisinier: cuisinier chef-cuisine commis-cuisine
    comptable: comptable
    cariste: cariste
    aide à domicile: aide-domicile !aide-soignant
    aide soignant: aide-soignant !aide-domicile
    chef de cuisine: chef-cuisine !chef-chantier
    chef de chantier: chef-chantier !chef-cuisine
    chef de rang: chef-de-rang
    chef de projet: chef-projet assistant-chef-projet
    agent d'entretien: agent-entretien
    agent de sécurité: securite
    agent de production: agent-production
    conducteur d'engins: conducteur-engins
    assistant de direction: assistant-direction
    `,
  ],
  [
    "feminine and plural",
    `
    vendeuse: vente-boulangerie primeur
    coiffeuse: coiffeur
    serveuses: serveur
    boulangère: boulanger
    infirmières: infirmier
    cuisinière: cuisinier
    technicienne de maintenance: maintenance
    conductrice de bus: bus
    animatrice: animateur
    aide-soignante: aide-soignant
    caissière: caissiere
    hôtesse de caisse: caissiere
    femme de ménage: agent-entretien aide-menagere
    mécanicienne: mecanicien-auto
    esthéticiennes: estheticienne
    chauffeuse livreuse: livreur
    éducatrice spécialisée: educateur
    assistante dentaire: assistant-dentaire
    jardinière: paysagiste
    maçonne: macon
    livreure: livreur
    vendeurs: vente-boulangerie
    `,
  ],
  [
    "everyday words",
    `
    perchman: remontees !pisteur !skiman
    perchiste: remontees !pisteur !skiman
    magasin: responsable-magasin
    supermarché: rayon employe-commercial caissiere
    grande surface: rayon employe-commercial
    ménage: agent-entretien aide-menagere
    livreur: livreur livreur-velo
    resto: serveur
    plonge: plongeur
    bâtiment: manoeuvre peintre electricien
    caisse: caissiere
    garde d'enfants: garde-enfants
    baby sitting: garde-enfants
    nounou: garde-enfants
    manutention: manutentionnaire
    routier: poids-lourd
    camion: poids-lourd
    informatique: support-info developpeur
    bureau: assistant-administratif secretaire
    animaux: animalerie asv
    esthétique: estheticienne
    mécano: mecanicien-auto
    prépa de commande: prepa-commandes drive
    vendange: vendangeur
    mac do: fast-food mcdo
    fast food: fast-food
    personnes âgées: aide-domicile auxiliaire-vie
    usine: agent-production
    entrepôt: prepa-commandes cariste
    voiture: mecanicien-auto
    jardin: paysagiste
    espaces verts: paysagiste
    cheveux: coiffeur barbier
    chevaux: palefrenier
    gâteaux: patissier
    viande: boucher
    toiture: couvreur charpentier
    vigile: securite
    compta: comptable
    rh: rh
    fringues: pret-a-porter
    vélo: livreur-velo mecanicien-cycles
    poubelles: ripeur
    crèche: creche
    centre aéré: animateur
    coder: developpeur
    mettre en rayon: rayon
    faire la cuisine: cuisinier
    call center: teleconseiller
    ehpad: aide-soignant cuisinier
    job d'été: vendangeur
    ferme: vacher
    développeur: developpeur dev-cpp
    dev web: developpeur
    puéricultrice: creche
    auxilliaire de puericulture: creche
    assistant maternel: garde-enfants
    téléprospection: teleconseiller
    vrp: commercial
    réception d'hôtel: receptionniste
    ouvrier agricole: maraicher ouvrier-viticole
    manut: manutentionnaire
    `,
  ],
  [
    "typing mistakes",
    `
    mecanitien: mecanicien-auto
    preparateur de comande: prepa-commandes
    boulangé: boulanger
    secretere: secretaire
    vandeur: vente-boulangerie
    elctricien: electricien
    plonbier: plombier
    chofeur livreur: livreur
    coifeuse: coiffeur
    infirmiaire: infirmier
    receptioniste: receptionniste
    aide soigante: aide-soignant
    menuisié: menuisier
    cuisiner: cuisinier
    estetitienne: estheticienne
    maçonn: macon
    aidesoignante: aide-soignant
    manutantionaire: manutentionnaire
    patisier: patissier
    jardinnier: paysagiste
    comptabl: comptable
    magazinier: magasinier
    kinesiterapeute: kine
    securitée: securite
    ammbulancier: ambulancier
    `,
  ],
  [
    "beginnings of words",
    `
    boulang: boulanger vente-boulangerie
    mécan: mecanicien-auto
    infirm: infirmier
    élec: electricien
    menuis: menuisier
    chaudronn: chaudronnier
    télécons: teleconseiller
    manuten: manutentionnaire
    pâtiss: patissier
    vétérin: asv
    `,
  ],
  [
    "case, accents, marks and digits",
    `
    BOULANGER H/F: boulanger
    Electricienne (F/H): electricien
    SERVEUR: serveur
    éleveur: vacher
    developpeur c++: dev-cpp
    permis b: vitres aide-domicile livreur
    caces 3: cariste
    cap petite enfance: atsem
    bts maintenance: maintenance
    24h: caissiere mcdo aesh
    24 heures: caissiere mcdo aesh
    `,
  ],
  [
    "companies, skills and places",
    `
    carrefour: employe-commercial
    mcdonald's: mcdo
    chu: infirmier brancardier
    la poste: facteur
    hyper sud: rayon caissiere manager-rayon
    photoshop: graphiste
    excel: secretaire
    cocktails: barman
    vendeur quetigny: animalerie
    serveur dijon: serveur
    keolis: bus
    fimo: poids-lourd
    bafa: animateur
    bnssa: maitre-nageur
    javascript: developpeur
    `,
  ],
  [
    "contracts and sentences",
    `
    alternance: apprenti-boucher assistant-dentaire rh asv
    apprentissage boucher: apprenti-boucher
    cap boucher: boucher apprenti-boucher
    poste de serveur: serveur
    salut je cherche un taf de serveur svp: serveur
    serveur 17 ans: serveur
    job serveur urgent: serveur
    stage communication: communication
    service civique: service-civique
    intérim manutention: manutentionnaire
    je cherche un travail de serveur: serveur
    offre d'emploi boulanger: boulanger
    vente de vêtements: pret-a-porter
    travail de nuit: veilleur manutentionnaire
    chauffeur poids lourd: poids-lourd
    vendeur en boulangerie: vente-boulangerie
    laver les vitres: vitres
    travailler avec les enfants: garde-enfants
    s'occuper des animaux: animalerie
    `,
  ],
  [
    "words nobody foresaw",
    `
    réparateur vélo: mecanicien-cycles
    chef cuistot: chef-cuisine
    agent de nettoyage: agent-entretien machiniste
    femme de chambre hotel: femme-chambre
    éboueur: ripeur
    travail à la chaîne: agent-production
    tourneur fraiseur: usineur
    plâtrier: plaquiste
    zingueur: couvreur
    terrassier: conducteur-engins
    pelle mécanique: conducteur-engins
    clim: frigoriste
    panneau solaire: solaire
    garage: mecanicien-auto mecanicien-pl
    auxiliaire de vie sociale: auxiliaire-vie
    brancardage: brancardier
    épilation: estheticienne
    gestionnaire paye: paie
    développeur php: developpeur
    prof de math: professeur
    surveillant collège: aed
    gardien immeuble: gardien
    vigneron: vendangeur ouvrier-viticole
    traite des vaches: vacher
    toilettage: toiletteur
    agence de voyage: conseiller-voyages
    auto-école: auto-ecole
    contrat pro: assistant-dentaire apprenti-boucher
    burger king: fast-food mcdo
    carefour: employe-commercial
    livreur uber: livreur-velo livreur
    chauffeur spl: poids-lourd
    permis ce: poids-lourd
    travaux publics: conducteur-engins
    ébéniste: menuisier
    électrotechnicien: electricien
    lunettes: opticien
    médicaments: pharmacie
    cuir: maroquinier
    lavage de vitre: vitres
    `,
  ],
  [
    "expressions with a mistake in them",
    `
    femme de menaje: aide-menagere agent-entretien
    grande surfasse: employe-commercial rayon
    garde d'enfent: garde-enfants
    hotesse de caise: caissiere
    agant d'entretien: agent-entretien
    espasse vert: paysagiste
    aid a domicil: aide-domicile
    sécretaire medicale: secretaire-medicale
    `,
  ],
];
