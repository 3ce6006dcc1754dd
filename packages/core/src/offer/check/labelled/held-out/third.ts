/** A third batch, written without looking at the rules. Before it was mended for: precision 0.98, recall 0.70. */
export const blocked = `
Candidature limitée aux personnes de moins de 35 ans
Vous avez la petite vingtaine et beaucoup d'énergie
Être âgé de vingt-cinq ans au plus
Recherche retraité ou préretraité uniquement
Le profil recherché : 28 ans, deux ans d'expérience
Nous souhaitons rajeunir l'équipe : les plus de 45 ans ne seront pas reçus
T:Coiffeur H/F - moins de 30 ans
Idéal pour une jeune personne qui démarre dans la vie
On cherche une petite jeune pour tenir la caisse
nous cherchons un monsieur pour l'entretien du parc
Poste proposé à une dame de compagnie, pas d'homme
La personne recrutée sera une femme
Nous avons besoin d'un gars solide
T:Caissière (poste réservé aux femmes)
Homme à tout faire recherché, femmes s'abstenir
Votre future collègue sera obligatoirement une fille
Candidates uniquement
L'employeur préfère un homme pour la sécurité de nuit
Réservé aux Français
Il est impératif de posséder la nationalité française
Les Européens de l'Est ne sont pas acceptés
Merci de ne pas postuler si vous êtes étranger
Nous voulons une personne bien de chez nous
Anglais : native speaker only
Peau blanche souhaitée pour la marque
Candidats typés méditerranéens s'abstenir
Votre prénom doit être français
Hôtesses élancées, 1m70 minimum
Pas de cheveux colorés ni de piercing
Personnes de forte corpulence s'abstenir
Vous avez un visage agréable
Le poste exige d'être beau ou belle
Ne pas avoir de souci de santé
Il faut une santé de fer
Poste inaccessible à une personne handicapée
Les femmes enceintes ne peuvent pas postuler
Nous ne voulons pas de salariés en arrêt maladie
Certificat de non grossesse exigé
Poste pour personne seule, sans famille
Les candidats célibataires seront favorisés
Pas d'enfants, svp
Parents de jeunes enfants, ce poste n'est pas pour vous
Vous êtes mère de famille et cherchez un complément
Les signes religieux sont bannis dans notre boutique
Juifs et musulmans s'abstenir
Vous devez partager notre foi chrétienne
Les personnes qui font le ramadan ne seront pas prises
Aucune appartenance syndicale tolérée
Les grévistes n'ont pas leur place chez nous
Personne sans couleur politique
Les homos ne sont pas les bienvenus
Habitation à Dijon obligatoire
Vous vivez à Talant ou Fontaine-lès-Dijon
Seuls les habitants du village peuvent postuler
Pas de candidats venant de la Fontaine d'Ouche ou des cités
Frais d'inscription de 35 € à votre charge
La tenue de travail (120 €) est à acheter avant le premier jour
Envoyez-nous 50 € en Transcash pour bloquer votre place
Pour débloquer votre contrat, payez 18 € sur notre site
Une somme de 200 € est à verser à la signature
Votre formation coûte 600 €, remboursés après un an de travail
Contactez le 0 890 21 22 23
T:Agent d'accueil H/F - accueil@mairie.example.fr
T:Vendeur H/F, écrire à boutique.dijon@gmail.com
T:Commis H/F http://bit.ly/abc
11 € brut / heure
Salaire : de 1 500 € à 1 700 € brut mensuel pour un temps plein
Rémunération : 95 % du SMIC
20 000 € brut annuel (35 h)
Apprentissage : 25 % du SMIC
Apprenti 19 ans 1ère année : 39 % du SMIC
Le premier mois est un essai gratuit
Payé à la tâche, 5 € de l'heure environ
`;
export const innocent = `
Nous cherchons une personne motivée, quel que soit son âge.
Notre restaurant existe depuis plus de 40 ans.
Stage de découverte pour les jeunes à partir de 14 ans
Vous vendez des jouets pour les enfants de 0 à 10 ans.
Une expérience de 3 ans minimum est souhaitée.
Le contrat de professionnalisation est ouvert aux moins de 26 ans et aux demandeurs d'emploi.
Mutuelle gratuite pour les moins de 25 ans ? Non, pour toute l'équipe !
Vous livrez des repas à des personnes de plus de 75 ans.
Il est interdit de vendre de l'alcool aux moins de 18 ans : vous contrôlez les cartes d'identité.
Le chariot se conduit à 18 ans révolus, avec un CACES.
La société Dupont & Fils recrute un maçon ou une maçonne.
Vous rejoignez une équipe de six femmes et trois hommes.
Vous habillez la vitrine du rayon homme et du rayon enfant.
Nous cherchons un couturier ou une couturière pour des robes de soirée.
Le club féminin de basket recrute son entraîneur ou entraîneuse.
Maison des femmes : vous accueillez et orientez les victimes de violences.
Hommes et femmes, débutants ou non, vous êtes les bienvenus.
La politique de l'entreprise favorise l'égalité entre les hommes et les femmes.
T:Hôte ou hôtesse d'accueil
T:Auxiliaire de puériculture
T:Esthéticien / Esthéticienne
T:Menuisier(ère)
T:Animateur·trice enfance
T:Agent d'entretien des espaces verts (F/H)
T:Employé polyvalent (H/F) 25h/semaine
T:Boucher-charcutier / Bouchère-charcutière
T:Chargé.e de clientèle
T:Conducteur de bus H/F - ligne 5
T:Médiateur numérique (H/F) en QPV
T:Community manager (H/F)
Vous parlez italien avec nos clients étrangers.
Maîtriser la langue des signes française est un plus.
Enseigner le français à des adultes étrangers
Épicerie africaine et asiatique au centre-ville
Certains produits viennent d'un producteur français uniquement.
Vous triez le verre blanc et le verre coloré.
Une carte de séjour qui permet de travailler est nécessaire.
La peinture des murs blancs et des plafonds
Entretien de parquets et de carrelages noirs et blancs
Vous avez une belle écriture.
Un beau métier, de belles rencontres
Vous aimez le beau travail.
Tenue noire exigée en salle, chaussures fermées
Pour l'hygiène, les bijoux et le vernis sont interdits en cuisine.
Les cheveux longs doivent être attachés près des machines.
La charge ne dépasse pas 15 kg, un chariot vous aide.
Découpe de viande en tranches fines
Poste assis ou debout, au choix
Le poste est ouvert aux personnes en situation de handicap.
Nous recrutons en priorité des personnes reconnues travailleurs handicapés.
Vous préparez les médicaments des résidents.
Une visite chez le médecin du travail est prévue.
Hôpital, service maternité : vous assurez le ménage des chambres.
Vous aidez les parents et les enfants à la sortie de l'école.
Les horaires permettent de concilier travail et famille.
Nous organisons des mariages et des baptêmes.
Cadeaux de naissance et listes de mariage
Vous restaurez les vitraux d'une église catholique.
Le ski de randonnée est pratiqué par nos clients.
Le comité social et économique propose des sorties.
Les représentants du personnel participent au choix des horaires.
Accueil sans rendez-vous des habitants du quartier
Nous livrons les habitants de la côte et de la plaine.
Le car de ramassage part de Chenôve à 7 h.
Logement : nous aidons à trouver une chambre près de l'atelier.
Un véhicule est nécessaire, le dépôt est hors de la ville.
Vous tenez la caisse : espèces, carte et chèques jusqu'à 500 €.
Vous préparez les commandes payées en ligne sur notre site.
Le permis de conduire est payé par l'entreprise après trois mois.
Formation interne de deux semaines, payée
La tenue est fournie et lavée par l'entreprise.
Vous vendez des formations de 300 € à 1 500 €.
1 867,02 € brut par mois pour 35 heures
De 12,50 à 14 € brut de l'heure selon l'expérience
Temps partiel de 24 h, 1 300 € brut par mois
Salaire annuel de 24 000 à 27 000 €
Prime d'intéressement : jusqu'à 5 % du SMIC
Apprenti de 19 ans, 1re année : 43 % du SMIC, puis 51 %
Ticket restaurant de 9,50 €, dont 60 % payés par l'employeur
Votre période d'essai dure un mois ; elle est payée comme le reste.
Carte d'identité à présenter le jour de l'embauche
`;
