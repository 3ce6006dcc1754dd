/** A fourth batch, written without looking at the rules. Before it was mended for: precision 0.99, recall 0.90. */
export const blocked = `
Âge souhaité : entre 25 et 40 ans
Recherche vendeur de moins de 30 ans, dynamique
Vous avez moins de 35 ans et une première expérience
Poste ouvert aux candidats jusqu'à 45 ans
Jeune femme dynamique pour assurer l'accueil
Nous recrutons un jeune boulanger motivé
Candidats de plus de 55 ans s'abstenir
Ne correspond pas à une personne proche de la retraite
Personne dynamique, âgée de 18 à 30 ans
Cherche jeunes pour distribution de prospectus
T:Commercial H/F (25-35 ans)
Vous avez 20 ans, l'envie d'apprendre et le sourire
Femme souhaitée pour vente de lingerie
Poste à l'accueil, idéalement féminin
Uniquement des hommes, travail pénible
T:Technicien de maintenance - homme de préférence
Nous recherchons une secrétaire, de préférence une femme
On embauche des gars sérieux pour le chantier
Merci aux femmes de ne pas postuler
Candidat masculin, 1,80 m minimum
Recherche aide à domicile femme
Vous êtes de nationalité française
Être français de naissance
Il faut parler français sans accent
Candidature réservée aux ressortissants de l'Union européenne
Personne d'origine asiatique pour restaurant chinois
Langue maternelle : français
Profil européen souhaité
Les personnes étrangères ne sont pas acceptées
Pas de candidat d'origine étrangère
Physique agréable exigé
Bonne apparence physique demandée
Vous êtes grande, mince et élégante
Joli physique et bonne élocution
Corpulence mince exigée
Taille minimum 1m65
Le candidat ne doit pas avoir de tatouage visible
Candidat en excellente santé
Vous ne souffrez d'aucune maladie
Personne sans handicap physique
Poste interdit aux personnes handicapées
Nous ne pouvons pas accueillir de travailleur handicapé
Bon état de santé général obligatoire
Femme sans projet de grossesse
Vous êtes célibataire, mobile et disponible
Sans charge de famille, vous vous déplacez toute la semaine
Pas d'obligations familiales
Personne mariée de préférence
Poste idéal pour femme au foyer
Avoir des enfants est incompatible avec le poste
Pas de signe religieux ostentatoire
Vous êtes de confession musulmane
Femme voilée non acceptée
Athée de préférence
Ne pas être syndiqué
Candidat sans activité syndicale
Votre orientation politique doit être compatible avec nos valeurs
Être hétérosexuel
Habiter Dijon ou sa proche banlieue
Le candidat doit résider à moins de 10 km
Résidence à Quetigny exigée
Candidats habitant Dijon uniquement
Personnes issues des quartiers s'abstenir
20 € de frais de dossier à régler à l'inscription
Merci d'envoyer 40 € par mandat cash
Formation de 500 € à payer par le candidat
Achetez votre kit de vente à 79 € pour commencer
Postulez au 0899 00 11 22 (2,99 €/appel)
T:Serveur H/F - envoyez CV à resto@orange.fr
T:Caissier H/F - www.supermarche-dijon.fr
T:Livreur H/F 07.11.22.33.44
Rémunération : 11,50 € brut/heure
1 600 € brut mensuel pour 35h
1 350 € net par mois à temps plein
Payé 90 % du SMIC
Salaire : 21 500 € bruts par an, temps complet
Apprenti 16 ans première année : 20 % du SMIC
Trois jours d'essai gratuits avant la signature
`;
export const innocent = `
Poste ouvert à tous, jeunes et moins jeunes
Vous travaillez au sein d'une équipe jeune depuis l'ouverture du magasin.
Notre clientèle est âgée de 60 à 90 ans.
Vous intervenez auprès de personnes âgées dépendantes.
Titulaire du permis B depuis au moins 2 ans
BTS obtenu il y a moins de 3 ans ou expérience équivalente
Vous encadrez des enfants de 4 à 10 ans.
Contrat d'apprentissage : avoir entre 16 et 29 ans révolus
Service civique ouvert aux 16-25 ans
Vous devez être majeur pour vendre des boissons alcoolisées.
Minimum 18 ans, car le poste comporte du travail de nuit.
Entreprise de 50 ans d'existence
Expérience : 2 à 5 ans
Junior accepté, senior bienvenu
Jeune diplômé(e) d'un bac pro ? Ce poste est pour vous.
Poste H/F accessible aux seniors
T:Agent de sécurité incendie (H/F)
T:Secrétaire médical(e)
T:Femme / homme de ménage
T:Vendeuse ou vendeur en prêt-à-porter féminin
T:Gouvernant / gouvernante
T:Aide-ménager / aide-ménagère
T:Chauffeur-livreur H/F
T:Opérateur de production 2x8 (H/F)
T:Préparatrice / préparateur en pharmacie
T:Lingère / Linger
Vous gérez le rayon chaussures femme.
Conseils beauté aux hommes et aux femmes
Notre association aide les femmes seules avec enfants.
Crèche : vous changez et nourrissez les bébés, filles et garçons.
Équipe mixte, ambiance conviviale
Le port de jupe ou de pantalon est au choix.
Anglais courant indispensable, clientèle internationale
Bilingue français-allemand
Restaurant marocain cherche un cuisinier ou une cuisinière.
Bonne connaissance de la cuisine thaïlandaise souhaitée
Vous enseignez la langue française à des migrants.
Autorisation de travail en France demandée
Nationalité française ou européenne exigée par le statut de la fonction publique
Bon accueil et sourire au téléphone
Tenue soignée et chaussures de ville
Vous réalisez des tatouages et des piercings en studio.
Une grande taille de vêtements est en rayon.
Les tables sont belles, la vaisselle aussi.
Travail physique : port de charges, station debout
Aptitude à la conduite vérifiée par la médecine du travail
Nous accueillons des salariés en situation de handicap.
Vous aidez un enfant handicapé en classe (AESH).
Le port du masque est obligatoire dans l'atelier.
Vous êtes vacciné selon les obligations du secteur hospitalier.
Prise en charge de la mutuelle familiale
Planning adapté à votre vie de famille
Remplacement de congé parental
Vendeur en articles de puériculture et de mariage
École privée catholique : poste d'agent d'entretien
Boucherie halal et traiteur oriental
Respect de la neutralité dans un service public
Vous aimez la voile et le kayak.
Accord syndical sur le temps de travail
Vous suivez les conseils municipaux et la vie politique locale.
Poste à Dijon, proche de la gare
Permis et véhicule exigés : horaires de nuit, sans transport
Hébergement possible pour les saisonniers
Vous intervenez chez les habitants du Grand Dijon.
Frais de transport remboursés à 50 %
Formation prise en charge à 100 % par l'employeur
Vous vendez des abonnements à 30 € par mois.
Vous calculez les frais de dossier des emprunteurs.
13 € brut de l'heure + 10 % de congés payés
1 867,02 € brut mensuel (SMIC)
Entre 22 500 € et 24 000 € brut annuel
Mi-temps : 950 € brut par mois
Prime d'habillage de 2 € par jour
Apprenti 21 ans, 1re année : 53 % du SMIC
Gratification de stage : 4,50 € de l'heure
Casier judiciaire vierge demandé : convoyeur de fonds, agrément obligatoire
Envoyez votre CV par courriel ou appelez le 03 80 00 00 00.
`;
