/** A second batch, written without looking at the rules. Before it was mended for: precision 0.95, recall 0.59. */
export const blocked = `
Nous privilégierons un candidat âgé de 22 à 32 ans.
Inutile de postuler si vous avez plus de 40 ans.
On veut du sang neuf : trente ans grand maximum !
Nous ne retiendrons pas les candidatures de personnes de plus de 50 ans
Le candidat idéal a entre 20 et 25 ans
Votre âge : moins de 28 ans
poste destiné à un(e) jeune de - de 25 ans
Vous faites partie de la génération Z
Nous cherchons un commercial jeune et ambitieux
T:Barman H/F jeune et dynamique
T:Serveuse sexy pour discothèque
Le poste convient mieux à un homme
Notre clientèle préfère être servie par des femmes
On recherche en priorité des hommes pour le port de charges
Poste d'assistante, réservé à une femme
Cherchons vendeuses (pas d'hommes svp)
Une présence masculine est souhaitée pour la fermeture
T:Ouvrier agricole (homme)
Messieurs, ce poste n'est pas pour vous
Seuls les candidats de nationalité française seront reçus
Vous devez être français ou européen
Bon français sans accent du Sud
Nous n'embauchons pas d'Africains
Vendeuse d'origine antillaise pour boutique exotique
Il faut que l'anglais soit votre langue maternelle
Les candidats doivent être blancs
Patronyme français exigé
Belle femme pour hôtesse de salon
Vous avez une silhouette fine et du charme
Minimum 1,75 m, carrure imposante
Tatouages interdits
Merci de ne pas postuler si vous êtes en surpoids
Aucun problème de santé ne sera toléré
Les personnes sous traitement médical ne peuvent pas postuler
Vous ne devez pas être enceinte
Votre handicap est incompatible avec ce poste
Il faut être en pleine possession de ses moyens physiques, sans maladie chronique
Personne sans vie de famille de préférence
Vous n'avez ni mari ni enfants
Les mères de jeunes enfants ne sont pas prioritaires
Êtes-vous mariée ? Avez-vous des enfants ? Précisez-le dans votre lettre.
Pas de musulmans pour ce poste
Il faut être catholique
Le port du foulard est interdit à l'accueil
Ne pas faire grève, ne pas être au syndicat
Nous refusons les personnes engagées politiquement
Pas de LGBT dans l'équipe
Vous habitez impérativement dans le centre de Beaune
Nous préférons les candidats qui habitent le quartier
Domicile à moins de 15 minutes exigé
Les personnes du 71 ne seront pas retenues
Priorité aux Dijonnais
Merci de virer 25 euros sur ce compte pour confirmer votre entretien
Vous réglez vous-même votre formation de départ, 450 €
Chèque de 60 € à joindre au dossier
Un acompte vous sera demandé pour la tenue
Cartes cadeaux à acheter puis à nous envoyer en photo
Payé 7 euros de l'heure
Salaire mensuel : 1 300 euros brut (35 h)
Salaire : 70 % du SMIC pendant la période d'essai
Rémunération brute annuelle de 17 500 €
La journée de test n'est pas payée
1er mois de formation sur le poste non payé
Apprenti de 22 ans en 2e année : 45 % du SMIC
Vous serez payé au black
Numéro à appeler : 0 899 70 11 22
`;
export const innocent = `
Atelier créé il y a 25 ans par deux amis
Vous avez 25 ans d'expérience ou vous débutez : nous formons.
Accueil périscolaire d'enfants de 3 à 11 ans
Séjour pour adolescents de 14 à 17 ans
Aide aux devoirs pour des collégiens
Vous êtes passionné par les jeunes et leur avenir professionnel.
Le public accueilli est jeune et parfois en difficulté.
Une jeune marque de vélos électriques
Notre start-up est jeune, le marché aussi.
Prêts aux jeunes ménages : vous conseillez les clients de la banque.
Conduite accompagnée possible, permis probatoire accepté
T:Assistant dentaire H/F - cabinet d'orthodontie pour enfants
T:Chef de projet senior (F/H)
T:Monteur-câbleur / Monteuse-câbleuse
T:Ouvrier·ère viticole
T:Aide-soignant(e) de nuit
T:Assistant/e de direction
T:Préparateur de commandes (H/F) - 39 h
T:Employée ou employé de ménage
T:Technicien réseau 5G H/F
T:Serveur H/F du 1er juin au 30 septembre
T:Guide-conférencier (h/f)
T:Vendeur H/F 35h
Il faut avoir l'âge légal pour vendre du tabac.
Vous devez avoir 21 ans révolus pour le permis D.
Pour la sécurité de tous, le travail sur presse est interdit aux moins de 18 ans.
Les hommes et les femmes de notre équipe travaillent ensemble depuis dix ans.
Salon de coiffure mixte : coupes femmes, hommes et enfants
Confection de robes de mariée
Boutique de lingerie féminine
Cinq femmes et quatre hommes forment l'équipe.
Vous accompagnez des femmes enceintes et de jeunes mères.
Consultations de la petite enfance
Le bâtiment accueille des filles et des garçons en internat.
Magasin d'articles pour homme grand et fort
Vous réceptionnez les colis venus de l'étranger.
Échanges avec nos fournisseurs italiens et portugais
Pizza napolitaine, pâtes fraîches : la cuisine d'Italie
La maîtrise de l'arabe ou du turc aide à accueillir les familles.
Français et anglais demandés, allemand en plus
Vous traduisez du russe vers le français.
Bonne élocution au téléphone
Fabrication de prothèses et d'orthèses
Port de bouchons d'oreilles, de chaussures de sécurité et d'un casque
Tatouages et piercings acceptés
Vous préparez des plats pour les personnes allergiques.
Poste aménageable selon les besoins de la personne
Vous tenez à jour le dossier médical de chaque résident.
Des restrictions médicales ? Parlons-en, le poste s'adapte.
Maladie, maternité, vacances : vous assurez les remplacements.
Vous gardez les enfants à la maison en l'absence des parents.
Fêtes d'anniversaire, baptêmes et mariages dans notre salle
Chaîne d'hôtels pour familles
Préparer le buffet du ramadan et des fêtes juives pour nos clients
Vous taillez des voiles de bateau.
Visites guidées d'églises et d'abbayes
Relations avec les élus, les associations et les syndicats
Traiter les dossiers politiques de la ville
Vous vous rendez chez des particuliers qui habitent Dijon et ses environs.
Logement sur place possible si vous habitez loin
Accessible en tram depuis la gare
Ville d'arrivée des bus de banlieue
Vous gérez les dossiers de demande de logement des habitants.
Nous payons votre permis et votre formation.
Vous réglez les factures et les frais de déplacement des équipes.
Aucune avance de frais ne vous est demandée.
Vous encaissez les acomptes des clients avant le départ de leur voyage.
Vente de cartes cadeaux et de kits de loisirs créatifs
Taux horaire : 12,80 € brut
Entre 1 950 et 2 200 euros brut par mois selon expérience
1 550 € net mensuel pour 35 h
900 € brut par mois pour 16 h par semaine
Apprenti de 22 ans en 2e année : 61 % du SMIC
Menu à 9 € de l'heure du midi
Intéressement de 1 000 € par an
Essai d'une journée payée avant la signature
Heures supplémentaires payées ou récupérées
`;
