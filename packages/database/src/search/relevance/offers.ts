/**
 * Offers written by hand for the relevance suite, one a line, all of different jobs and full of traps: words
 * that titles share ("chef de cuisine", "chef de chantier"), texts that mention other jobs.
 * `key | title | company | job (ROME) | skills | contract | town | text`
 */
export const relevanceOffers = `
boulanger | Boulanger / Boulangère (H/F) | Maison Perrin | Boulangerie - viennoiserie | Pétrir la pâte, Cuire des viennoiseries | cdi | Dijon | Vous fabriquez les pains et viennoiseries du magasin, de 4h à 11h. CAP boulanger demandé. Les vendeuses s'occupent de la vente.
vente-boulangerie | Vendeur / Vendeuse en boulangerie-pâtisserie | Maison Perrin | Vente en alimentation | Accueillir les clients, Encaisser | cdi | Dijon | Vous servez les clients et tenez la caisse d'une boulangerie de quartier. Débutants acceptés.
patissier | Pâtissier H/F | Aux Délices du Duc | Pâtisserie, confiserie, chocolaterie et glacerie | Monter un entremets, Glacer un gâteau | cdi | Beaune | Au laboratoire, vous réalisez entremets, tartes et pièces montées avec le chef.
chocolatier | Chocolatier-confiseur H/F | Chocolaterie Mulot | Pâtisserie, confiserie, chocolaterie et glacerie | Tempérer le chocolat | cdd | Dijon | Pour la saison de Noël, vous moulez et garnissez les chocolats.
boucher | Boucher / Bouchère | Boucherie des Halles | Boucherie | Désosser, Parer la viande, Conseiller les clients | cdi | Dijon | Découpe, préparation de l'étal et service des clients, 39 h par semaine.
charcutier | Charcutier-traiteur H/F | Maison Colin | Charcuterie - traiteur | Fabriquer des terrines | cdi | Longvic | Vous préparez terrines, jambon persillé et plats cuisinés.
poissonnier | Poissonnier / Poissonnière | Hyper Sud | Poissonnerie | Lever des filets, Tenir un étal | cdi | Quetigny | Au rayon marée de notre hypermarché, vous préparez et vendez les poissons.
apprenti-boucher | Apprenti boucher H/F | Boucherie des Halles | Boucherie | | apprentissage | Dijon | CAP en deux ans, formation au CFA La Noue.
primeur | Vendeur en fruits et légumes H/F | Le Panier Vert | Vente en alimentation | Mettre en valeur un étal | cdi | Talant | Vous installez l'étal de notre primeur, pesez et conseillez.
fromager | Fromager-crémier H/F | Crémerie Gaugry | Vente en alimentation | Affiner des fromages | cdi | Dijon | Vous coupez, emballez et faites goûter nos fromages de Bourgogne.
caviste | Caviste H/F | Les Caves de la Liberté | Vente en alimentation | Conseiller des vins | cdi | Dijon | Vous conseillez une clientèle d'amateurs de vin.
caissiere | Hôte / Hôtesse de caisse | Hyper Sud | Personnel de caisse | Encaisser, Rendre la monnaie | cdd | Quetigny | Vous enregistrez les achats avec le sourire. 24 h par semaine, samedi travaillé.
rayon | Employé / Employée libre-service | Hyper Sud | Mise en rayon libre-service | Mettre en rayon, Contrôler les dates | cdi | Quetigny | De 4 h à 11 h, vous remplissez les rayons du supermarché avant l'ouverture.
employe-commercial | Employé commercial alimentaire H/F | Carrefour City | Mise en rayon libre-service | Tenir la caisse, Mettre en rayon | cdi | Dijon | Polyvalent, vous passez de la caisse au rayon.
drive | Préparateur de commandes drive H/F | Hyper Sud | Magasinage et préparation de commandes | Utiliser un terminal | cdi | Quetigny | Vous parcourez les rayons pour préparer les courses des clients du drive.
inventaire | Inventoriste H/F | Ivalis | Mise en rayon libre-service | Compter des articles | interim | Chenôve | Missions de quelques heures tôt le matin pour compter les articles des magasins.
pret-a-porter | Conseiller / Conseillère de vente en prêt-à-porter | Mode & Cie | Vente en habillement et accessoires de la personne | Conseiller un client, Tenir une cabine | cdi | Dijon | Vous accueillez la clientèle, réassortissez les vêtements et rangez la surface de vente.
chaussures | Vendeur H/F en chaussures | Les Souliers | Vente en habillement et accessoires de la personne | | cdd | Dijon | Vous conseillez les familles et suivez les stocks.
fleuriste | Fleuriste | Un Jardin en Ville | Réalisations florales | Composer un bouquet | cdi | Dijon | Vous créez bouquets et compositions pour mariages et deuils.
opticien | Opticien / Opticienne lunetier | Vision Plus | Optique - lunetterie | Monter des verres | cdi | Beaune | Vous conseillez les montures et contrôlez la vue.
pharmacie | Préparateur / Préparatrice en pharmacie | Pharmacie du Lac | Préparation en pharmacie | Délivrer une ordonnance | cdi | Dijon | Au comptoir et au préparatoire d'une officine de six personnes.
bijoutier | Bijoutier-joaillier H/F | Atelier Doré | Réalisation d'articles en joaillerie | Sertir une pierre | cdi | Dijon | Vous réparez et créez des bijoux à l'établi.
bricolage | Vendeur rayon bricolage H/F | Bricomarché | Vente en décoration et équipement du foyer | Conseiller en outillage | cdi | Genlis | Vous renseignez les clients sur la quincaillerie et la peinture.
animalerie | Vendeur en animalerie H/F | Animal City | Vente en animalerie | Nourrir les animaux, Conseiller un client | cdi | Quetigny | Vous prenez soin des rongeurs et des poissons et conseillez leurs maîtres.
responsable-magasin | Responsable de magasin H/F | Mode & Cie | Management de magasin de détail | Animer une équipe de vendeurs | cdi | Dijon | Vous recrutez, formez et animez quatre vendeurs.
libraire | Libraire H/F | Librairie Grangier | Vente de livres | Gérer un assortiment | cdi | Dijon | Vous conseillez les lecteurs du rayon jeunesse.

serveur | Serveur / Serveuse de restaurant | Brasserie du Théâtre | Service en restauration | Prendre une commande, Porter des plateaux | cdi | Dijon | Service du midi et du soir, deux jours de repos de suite. Vous travaillez avec notre chef de cuisine.
chef-de-rang | Chef de rang H/F | Le Clos Napoléon | Service en restauration | Découper en salle | cdi | Fixin | Vous gérez un carré de tables dans un restaurant gastronomique.
barman | Barman / Barmaid | Le Shanti | Café, bar brasserie | Préparer des cocktails | cdi | Dijon | Du jeudi au dimanche soir, vous tenez le bar et la musique.
cuisinier | Cuisinier / Cuisinière | EHPAD Les Tilleuls | Personnel de cuisine | Cuisiner pour une collectivité | cdi | Auxonne | Vous préparez 80 repas par jour pour les résidents d'une maison de retraite.
commis-cuisine | Commis de cuisine H/F | Brasserie du Théâtre | Personnel de cuisine | Éplucher, Dresser | cdi | Dijon | Vous aidez le chef à la mise en place et au dressage.
chef-cuisine | Chef de cuisine H/F | Hôtel de la Cloche | Management du personnel de cuisine | Élaborer une carte | cdi | Dijon | Vous dirigez une brigade de six personnes.
second-cuisine | Second de cuisine H/F | Le Clos Napoléon | Personnel de cuisine | | cdi | Fixin | Vous remplacez le chef et tenez le poste chaud.
plongeur | Plongeur / Plongeuse | Hôtel de la Cloche | Plonge en restauration | Laver la vaisselle | cdd | Dijon | Vous lavez la batterie et gardez la cuisine propre. Aucun diplôme demandé.
fast-food | Équipier polyvalent / Équipière polyvalente | Burger Factory | Personnel polyvalent en restauration | Préparer des sandwichs, Encaisser | cdi | Dijon | En cuisine et au comptoir de notre restaurant de restauration rapide. Temps partiel possible pour étudiants.
mcdo | Équipier de restauration H/F | McDonald's Toison d'Or | Personnel polyvalent en restauration | | cdi | Dijon | Rejoins une équipe jeune, horaires souples, 24 h par semaine.
pizzaiolo | Pizzaïolo H/F | La Bella Vita | Fabrication de crêpes ou pizzas | Étaler la pâte | cdi | Chenôve | Vous préparez les pizzas devant les clients, au feu de bois.
cantine | Agent de restauration scolaire H/F | Mairie de Talant | Personnel polyvalent en restauration | Servir des repas | cdd | Talant | Vous servez les enfants de la cantine et nettoyez le réfectoire.
receptionniste | Réceptionniste d'hôtel H/F | Hôtel de la Cloche | Réception en hôtellerie | Parler anglais, Enregistrer des arrivées | cdi | Dijon | Vous accueillez une clientèle internationale et gérez les réservations.
veilleur | Veilleur / Veilleuse de nuit | Kyriad Gare | Réception en hôtellerie | | cdi | Dijon | De 22 h à 6 h, vous accueillez les clients tardifs et assurez la sécurité de l'établissement.
femme-chambre | Femme de chambre / Valet de chambre | Kyriad Gare | Personnel d'étage | Faire des lits | cdi | Dijon | Vous remettez les chambres en état : ménage, linge, salle de bains.
gouvernante | Gouvernant / Gouvernante d'étage | Hôtel de la Cloche | Management du personnel d'étage | Contrôler des chambres | cdi | Dijon | Vous encadrez huit employés d'étage.

agent-entretien | Agent d'entretien H/F | Onet Services | Nettoyage de locaux | Utiliser une autolaveuse | cdi | Longvic | Entretien de bureaux de 18 h à 21 h, du lundi au vendredi.
aide-menagere | Aide ménager / Aide ménagère à domicile | O2 | Services domestiques | Repasser, Dépoussiérer | cdi | Dijon | Vous entretenez le logement de particuliers et repassez leur linge.
vitres | Laveur / Laveuse de vitres | Clair Net | Nettoyage de locaux | Travailler en hauteur | cdi | Dijon | Vous nettoyez les vitrages de bureaux et de commerces, permis B.
machiniste | Machiniste en propreté H/F | Onet Services | Nettoyage de locaux | | interim | Dijon | Remise en état de sols industriels.
ripeur | Ripeur / Ripeuse | Suez | Collecte de déchets | | interim | Longvic | À l'arrière de la benne, vous videz les bacs dès 5 h du matin.
agent-tri | Agent de tri des déchets H/F | Dieze | Tri de déchets | | insertion | Dijon | Chantier d'insertion : vous triez sur un tapis les emballages ménagers.
lingere | Lingère / Lingeur | Blanchisserie du Parc | Blanchisserie industrielle | Plier, Repasser | cdi | Chevigny-Saint-Sauveur | Tri, lavage et pliage du linge d'hôpitaux.

prepa-commandes | Préparateur / Préparatrice de commandes | Kuehne Logistique | Magasinage et préparation de commandes | Lire un bon, Filmer une palette | interim | Longvic | En équipe 2x8, vous préparez les commandes à la voix dans un entrepôt.
cariste | Cariste CACES 3 et 5 H/F | Kuehne Logistique | Conduite d'engins de déplacement des charges | Conduire un chariot élévateur | interim | Longvic | Vous chargez et déchargez les camions.
magasinier | Magasinier / Magasinière | Point P | Magasinage et préparation de commandes | Gérer un stock | cdi | Dijon | Vous servez les artisans au dépôt et réceptionnez les matériaux.
manutentionnaire | Manutentionnaire H/F | Transports Girard | Manutention manuelle de charges | Porter des charges | interim | Ahuy | Tri de colis la nuit sur un quai de messagerie.
demenageur | Déménageur / Déménageuse | Demeco | Déménagement | Emballer, Porter | cdd | Dijon | Vous emballez, portez et chargez les meubles.
livreur | Chauffeur-livreur / Chauffeuse-livreuse | Colis Express | Conduite et livraison par tournées sur courte distance | Conduire un utilitaire | cdi | Dijon | Une centaine de colis par jour, permis B depuis deux ans.
livreur-velo | Livreur à vélo H/F | Dijon Vélo Services | Conduite et livraison par tournées sur courte distance | | cdd | Dijon | Vous livrez repas et colis à vélo-cargo en centre-ville.
facteur | Facteur / Factrice | La Poste | Distribution de documents | Trier le courrier | cdd | Dijon | Vous distribuez lettres et colis à pied ou à vélo électrique.
poids-lourd | Conducteur routier / Conductrice routière SPL | Transports Girard | Conduite de transport de marchandises sur longue distance | Permis CE, FIMO | cdi | Ahuy | Semi-remorque bâchée, découchés en semaine.
bus | Conducteur / Conductrice de bus | Keolis Dijon Mobilités | Conduite de transport en commun sur route | | cdi | Dijon | Formation au permis D assurée, vous transportez les voyageurs du réseau Divia.
ambulancier | Ambulancier / Ambulancière | Ambulances Jussieu | Conduite de véhicules sanitaires | Brancarder | cdi | Dijon | Vous transportez les patients vers l'hôpital. Diplôme d'État.
taxi | Chauffeur de taxi H/F | Taxis Dijon | Conduite de transport de particuliers | | cdi | Dijon | Carte professionnelle exigée, transport de malades assis.

agent-production | Agent / Agente de production | Amora Maille | Conduite d'équipement de production alimentaire | Travailler en 3x8 | interim | Chevigny-Saint-Sauveur | Sur une ligne de conditionnement de moutarde, vous alimentez et surveillez les machines.
conducteur-ligne | Conducteur / Conductrice de ligne de conditionnement | Eurogerm | Conduite d'équipement de conditionnement | Régler une machine | cdi | Saint-Apollinaire | Vous réglez la ligne, changez les formats, contrôlez la qualité.
soudeur | Soudeur / Soudeuse TIG MIG | Chaudronnerie Dijonnaise | Soudage manuel | Lire un plan, Souder l'inox | cdi | Longvic | Soudure de cuves inox pour l'agroalimentaire.
chaudronnier | Chaudronnier / Chaudronnière | Framatome | Chaudronnerie - tôlerie | Tracer, Rouler | cdi | Chalon-sur-Saône | Fabrication de composants de centrales.
usineur | Opérateur / Opératrice sur commande numérique | Mécanique de Bourgogne | Conduite d'équipement d'usinage | Programmer un tour | cdi | Genlis | Tournage et fraisage de petites séries.
maintenance | Technicien / Technicienne de maintenance industrielle | Eurogerm | Installation et maintenance d'équipements industriels | Diagnostiquer une panne | cdi | Saint-Apollinaire | Vous dépannez et améliorez les lignes. BTS maintenance ou électrotechnique.
controle-qualite | Contrôleur qualité H/F | Urgo | Intervention technique qualité en mécanique et travail des métaux | Mesurer | cdi | Chenôve | Vous contrôlez les pansements en cours de fabrication.
couturiere | Couturier / Couturière | Atelier Hermine | Assemblage d'articles en cuirs, peaux, textile | Coudre à la machine | cdi | Is-sur-Tille | Piquage de pièces textiles, en petite série.
maroquinier | Maroquinier / Maroquinière | Les Ateliers du Cuir | Réalisation d'articles en cuir | | cdi | Beaune | Formation assurée à la fabrication de sacs.
menuisier | Menuisier / Menuisière d'atelier | Menuiserie Roux | Réalisation de menuiserie bois | Utiliser une toupie | cdi | Arc-sur-Tille | Fabrication d'escaliers et de meubles sur mesure.
imprimeur | Conducteur offset H/F | Imprimerie ICO | Conduite de machines d'impression | | cdi | Dijon | Vous réglez les encres et tirez brochures et affiches.

macon | Maçon / Maçonne | Bâti Bourgogne | Maçonnerie | Monter un mur, Couler une dalle | cdi | Dijon | Construction de maisons, déplacements en équipe.
manoeuvre | Manœuvre du bâtiment H/F | Adecco Bâtiment | Aide au gros oeuvre | Approvisionner un chantier | interim | Dijon | Vous aidez les maçons, préparez le mortier, nettoyez le chantier.
chef-chantier | Chef de chantier gros œuvre H/F | Bâti Bourgogne | Direction de chantier du BTP | Encadrer une équipe | cdi | Dijon | Vous organisez le travail de dix compagnons.
couvreur | Couvreur-zingueur / Couvreuse-zingueuse | Toitures Morel | Pose de couverture | | cdi | Beaune | Réfection de toits en tuiles vernissées.
charpentier | Charpentier bois H/F | Toitures Morel | Construction en bois et charpente | Tailler une charpente | cdi | Beaune | Taille et levage de charpentes traditionnelles.
plombier | Plombier-chauffagiste / Plombière-chauffagiste | Confort 21 | Installation d'équipements sanitaires et thermiques | Souder le cuivre | cdi | Dijon | Dépannage et pose de salles de bains et de chaudières.
electricien | Électricien / Électricienne du bâtiment | Elec Services | Électricité bâtiment | Tirer des câbles, Habilitation BR | cdi | Dijon | Vous câblez des logements neufs.
frigoriste | Frigoriste H/F | Froid Climat Est | Installation et maintenance en froid, conditionnement d'air | Charger un circuit | cdi | Quetigny | Vous posez climatisations et pompes à chaleur.
peintre | Peintre en bâtiment H/F | Couleurs & Co | Peinture en bâtiment | Enduire, Poncer | cdi | Dijon | Intérieurs et façades de maisons.
carreleur | Carreleur / Carreleuse | Sols Dijonnais | Pose de revêtements rigides | | cdi | Dijon | Pose de faïence et de grands carreaux.
plaquiste | Plaquiste H/F | Isoplac | Montage d'agencements | Poser du placo | interim | Dijon | Cloisons, doublages et isolation.
fibre | Technicien / Technicienne fibre optique | Circet | Installation et maintenance télécoms et courants faibles | Raccorder un abonné | cdi | Dijon | Vous raccordez les particuliers.
conducteur-engins | Conducteur / Conductrice d'engins de chantier | Roger Martin | Conduite d'engins de terrassement et de carrière | CACES R482 | cdi | Dijon | Pelle et chargeuse sur des chantiers de travaux publics.
paysagiste | Jardinier-paysagiste / Jardinière-paysagiste | Vert Paysages | Aménagement et entretien des espaces verts | Tailler une haie, Tondre | cdi | Plombières-lès-Dijon | Création et entretien de parcs et jardins.
elagueur | Élagueur / Élagueuse | Arbres & Cimes | Bûcheronnage et élagage | Grimper | cdi | Dijon | Taille d'arbres en hauteur, à la corde.
solaire | Installateur de panneaux photovoltaïques H/F | Soleil 21 | Pose de couverture | | cdi | Dijon | Pose sur toiture, habilitation électrique fournie.

mecanicien-auto | Mécanicien / Mécanicienne automobile | Garage Savy | Mécanique automobile et entretien de véhicules | Diagnostiquer, Freinage | cdi | Chenôve | Entretien courant, pneus, vidanges, distribution.
carrossier | Carrossier-peintre automobile H/F | Carrosserie Lambert | Réparation de carrosserie | Débosseler | cdi | Chenôve | Redressage, mastic et peinture.
mecanicien-pl | Mécanicien poids lourds H/F | Transports Girard | Mécanique automobile et entretien de véhicules | | cdi | Ahuy | Entretien de la flotte de tracteurs routiers.
mecanicien-agricole | Mécanicien / Mécanicienne agricole | Agri 21 | Maintenance de matériels agricoles | | cdi | Genlis | Réparation de tracteurs et moissonneuses, chez le client ou au garage.
preparateur-auto | Préparateur automobile H/F | Groupe Nudant | Nettoyage d'articles et de véhicules | Polir | cdi | Quetigny | Lavage et remise en beauté de véhicules d'occasion.
mecanicien-cycles | Technicien cycles H/F | Cycles Poutrain | Réparation de cycles, motocycles | | cdi | Dijon | Montage et réparation de vélos électriques.

garde-enfants | Garde d'enfants à domicile H/F | Kangourou Kids | Assistance auprès d'enfants | Jouer, Accompagner | cdi | Dijon | Sortie d'école, goûter et devoirs de deux enfants, 12 h par semaine. Idéal pour étudiant.
creche | Auxiliaire de puériculture | Crèche Les Lutins | Soins d'hygiène, de confort du patient | Changer un bébé | cdi | Dijon | Dans une crèche de 40 berceaux, vous prenez soin des tout-petits.
atsem | ATSEM - agent spécialisé des écoles maternelles | Ville de Quetigny | Assistance auprès d'enfants | CAP petite enfance | cdd | Quetigny | Vous assistez l'institutrice et entretenez la classe.
animateur | Animateur / Animatrice périscolaire | Léo Lagrange | Animation de loisirs auprès d'enfants ou d'adolescents | BAFA | cdd | Dijon | Midi et soir dans les écoles, mercredis au centre de loisirs.
educateur | Éducateur spécialisé / Éducatrice spécialisée | Acodège | Éducation de jeunes en difficulté | | cdi | Dijon | En foyer, vous accompagnez des adolescents.
educateur-sportif | Éducateur sportif H/F | Cercle Dijonnais | Éducation en activités sportives | BPJEPS | cdi | Dijon | Vous animez des cours de gymnastique et de musculation.
maitre-nageur | Maître-nageur sauveteur / Maîtresse-nageuse sauveteuse | Piscine olympique | Éducation en activités sportives | BNSSA | saisonnier | Dijon | Surveillance des bassins et cours de natation.
aed | Assistant / Assistante d'éducation | Collège Marcelle Pardé | Surveillance d'élèves | | cdd | Dijon | Vie scolaire : surveillance de la cour et des permanences.
aesh | Accompagnant d'élèves en situation de handicap (AESH) | Académie de Dijon | Accompagnement d'enfants | | cdd | Dijon | Vous aidez un enfant en classe, 24 h par semaine.
aide-domicile | Aide à domicile H/F | ADMR 21 | Assistance auprès d'adultes | Aider au lever, Préparer un repas | cdi | Auxonne | Chez des personnes âgées : repas, courses, toilette, entretien du logement. Permis B.
auxiliaire-vie | Auxiliaire de vie H/F | Petits-fils | Assistance auprès d'adultes | Diplôme DEAES | cdi | Dijon | Vous accompagnez des personnes âgées ou handicapées dans leur quotidien.
aide-soignant | Aide-soignant / Aide-soignante | EHPAD Les Tilleuls | Soins d'hygiène, de confort du patient | Faire une toilette | cdi | Auxonne | Soins aux résidents de jour. Notre service à domicile recrute aussi.
ash | Agent / Agente de service hospitalier | Clinique Bénigne Joly | Nettoyage de locaux | Bionettoyage | cdd | Talant | Entretien des chambres et distribution des repas.
infirmier | Infirmier / Infirmière | CHU Dijon Bourgogne | Soins infirmiers généralistes | Poser une perfusion | cdi | Dijon | Service de cardiologie, diplôme d'État exigé. Vous travaillez avec les aides-soignants.
brancardier | Brancardier / Brancardière | CHU Dijon Bourgogne | Brancardage | | cdd | Dijon | Vous transportez les patients entre les services.
secretaire-medicale | Secrétaire médical / Secrétaire médicale | Cabinet du Parc | Secrétariat et assistanat médical | Prendre des rendez-vous | cdi | Dijon | Accueil des patients et frappe des comptes rendus de quatre médecins.
assistant-dentaire | Assistant / Assistante dentaire | Cabinet Dentaire Grangier | Assistance médico-technique | Stériliser | professionnalisation | Dijon | Formation en alternance de 18 mois.
kine | Masseur-kinésithérapeute H/F | Centre Divio | Kinésithérapie | | cdi | Dijon | Rééducation d'adultes.
estheticienne | Esthéticien / Esthéticienne | Institut Carpe Diem | Soins esthétiques et corporels | Épiler, Masser | cdi | Dijon | Soins du visage, épilations et vente de produits.
coiffeur | Coiffeur / Coiffeuse | Salon Tif'Annie | Coiffure | Couper, Colorer | cdi | Dijon | Hommes, femmes et enfants, du mardi au samedi.
barbier | Barbier H/F | Old School Barber | Coiffure | Tailler une barbe | cdi | Dijon | Coupes masculines et rasage à l'ancienne.

secretaire | Secrétaire H/F | Étude Bouchard | Secrétariat | Word, Excel | cdi | Dijon | Courrier, classement et accueil téléphonique d'une étude notariale.
assistant-administratif | Assistant administratif / Assistante administrative | Mission locale | Opérations administratives | Classer, Saisir | cdd | Dijon | Suivi de dossiers et de tableaux de bord.
accueil | Agent / Agente d'accueil | Ville de Dijon | Accueil et renseignements | | cdd | Dijon | Vous orientez le public de la mairie et tenez le standard.
comptable | Comptable H/F | Cabinet Audit 21 | Comptabilité | Saisir, Déclarer la TVA | cdi | Dijon | Tenue de dossiers clients jusqu'au bilan.
paie | Gestionnaire de paie H/F | Cabinet Audit 21 | Gestion administrative du personnel | | cdi | Dijon | 250 bulletins par mois.
rh | Assistant ressources humaines / Assistante RH | Urgo | Assistanat en ressources humaines | | apprentissage | Chenôve | Recrutement, intégration et formation, en alternance.
assistant-direction | Assistant / Assistante de direction | Roger Martin | Assistanat de direction | Organiser des déplacements | cdi | Dijon | Agenda, réunions et comptes rendus.
juriste | Juriste en droit social H/F | CCI Côte-d'Or | Défense et conseil juridique | | cdi | Dijon | Conseil aux entreprises.
teleconseiller | Téléconseiller / Téléconseillère | Téléperformance | Relation clientèle à distance | Répondre au téléphone | cdi | Dijon | Vous répondez aux appels de clients d'un opérateur de téléphonie mobile.
commercial | Attaché commercial / Attachée commerciale | Bourgogne Emballages | Relation commerciale auprès d'entreprises | Prospecter, Négocier | cdi | Dijon | Vous développez un secteur de trois départements.
conseiller-bancaire | Conseiller / Conseillère clientèle banque | Crédit Agricole | Conseil clientèle en banque | | cdi | Nuits-Saint-Georges | Vous gérez un portefeuille de particuliers.
immobilier | Conseiller immobilier / Conseillère immobilière | Orpi Dijon | Transaction immobilière | | commercial | Dijon | Estimations, visites et compromis.
communication | Chargé / Chargée de communication | La Vapeur | Communication | Écrire, Animer les réseaux sociaux | stage | Dijon | Vous alimentez les réseaux d'une salle de concerts.
graphiste | Graphiste H/F | Studio Papier | Conception de contenus multimédias | Photoshop, Illustrator | cdi | Dijon | Affiches, logos et mises en pages.
developpeur | Développeur / Développeuse web | Novatech | Études et développement informatique | JavaScript, PHP | cdi | Dijon | Applications métier, deux jours de télétravail.
support-info | Technicien / Technicienne support informatique | Groupe Atol | Maintenance informatique et bureautique | Windows | cdi | Dijon | Vous dépannez les postes des opticiens du réseau.
dev-cpp | Développeur C++ embarqué H/F | SEB | Études et développement informatique | C++ | cdi | Selongey | Logiciels d'appareils de cuisine.
data | Data analyst H/F | Banque Populaire | Études et développement informatique | SQL, Python | cdi | Dijon | Tableaux de bord et analyses.
formateur | Formateur / Formatrice en français | AFPA | Formation professionnelle | | cdd | Dijon | Remise à niveau d'adultes.
professeur | Professeur / Professeure de mathématiques | Lycée Saint-Joseph | Enseignement des écoles | | cdd | Dijon | Remplacement jusqu'à l'été.

securite | Agent de sécurité H/F | Securitas | Sécurité et surveillance privées | Carte professionnelle | cdi | Dijon | Rondes et contrôle d'accès, 12 h de jour ou de nuit.
gardien | Gardien / Gardienne d'immeuble | Grand Dijon Habitat | Gardiennage de locaux | | cdi | Dijon | Petit entretien, poubelles et relations avec les locataires.
pompier | Sapeur-pompier volontaire | SDIS 21 | Sécurité civile et secours | | cdd | Dijon | Interventions et gardes.
policier-municipal | Agent de police municipale H/F | Ville de Beaune | Sécurité publique | | cdi | Beaune | Îlotage et verbalisation.
agent-technique | Agent technique polyvalent H/F | Mairie de Fixin | Maintenance des bâtiments et des locaux | | cdd | Fixin | Voirie, peinture, petite plomberie et tonte.

vendangeur | Vendangeur / Vendangeuse | Domaine Leroy | Viticulture | Couper le raisin | saisonnier | Vosne-Romanée | Dix jours en septembre, repas compris, pas de logement.
ouvrier-viticole | Ouvrier viticole tâcheron H/F | Domaine Faiveley | Viticulture | Tailler la vigne | cdi | Nuits-Saint-Georges | Taille, pliage et palissage.
caviste-chai | Agent de chai H/F | Maison Latour | Fermentation de boissons alcoolisées | Soutirer | cdi | Beaune | Vinification et entretien de la cuverie.
maraicher | Ouvrier maraîcher / Ouvrière maraîchère | Les Jardins de Cocagne | Maraîchage - horticulture | Récolter | insertion | Quetigny | Légumes bio, en chantier d'insertion.
vacher | Agent d'élevage laitier H/F | GAEC des Charmes | Élevage bovin ou équin | Traire | cdi | Saulieu | Traite et soins de 90 vaches.
tractoriste | Conducteur / Conductrice de tracteur | CUMA du Val | Conduite d'engins d'exploitation agricole | | saisonnier | Auxonne | Moissons et transport de grain.
palefrenier | Palefrenier-soigneur / Palefrenière-soigneuse | Écurie du Suzon | Élevage bovin ou équin | | cdi | Messigny | Soins de 25 chevaux et entretien des boxes.
asv | Auxiliaire spécialisé vétérinaire H/F | Clinique des Marronniers | Aide aux soins animaux | | apprentissage | Dijon | Accueil, soins aux animaux et aide en chirurgie.
toiletteur | Toiletteur canin / Toiletteuse canine | Au Poil | Toilettage des animaux | | cdi | Dijon | Bains, tontes et coupes.
technicien-son | Technicien / Technicienne son | La Vapeur | Techniques du son | | cdd | Dijon | Régie de concerts.
photographe | Photographe H/F | Studio Clic | Photographie | | cdd | Dijon | Photos scolaires et mariages.
bibliothecaire | Bibliothécaire H/F | Ville de Dijon | Gestion de l'information et de la documentation | | cdd | Dijon | Prêts, animations et catalogage.
camping | Agent de camping H/F | Camping du Lac Kir | Personnel polyvalent d'hébergement | | saisonnier | Dijon | D'avril à octobre : sanitaires, espaces verts et accueil des campeurs.
conseiller-voyages | Conseiller / Conseillère voyages | Havas Voyages | Conception de produits touristiques | | cdi | Dijon | Vente de séjours et de billets.
service-civique | Volontaire : lutter contre l'isolement des personnes âgées | Unis-Cité | Animation d'activités culturelles ou ludiques | | service-civique | Dijon | Visites et jeux en résidence, 8 mois, ouvert à tous de 16 à 25 ans.
conseiller-insertion | Conseiller / Conseillère en insertion professionnelle | Mission locale | Conseil en emploi et insertion socioprofessionnelle | | cdi | Dijon | Vous accompagnez des jeunes vers l'emploi.
auto-ecole | Enseignant / Enseignante de la conduite | Auto-école du Rond-Point | Enseignement de la conduite | | cdi | Dijon | Leçons et code de la route.
remontees | Agent / Agente d'exploitation de remontées mécaniques | Station Métabief | Exploitation de pistes de montagne | | saisonnier | Métabief | Accueil des skieurs au télésiège tout l'hiver.
pisteur | Pisteur secouriste (H/F) | Station Métabief | Sécurité et secours | | cdd | Métabief | Vous ouvrez les pistes et portez secours.
skiman | Skiman / Skiwoman (H/F) | Jura Glisse | Location de matériel | ski | cdd | Métabief | Vous louez et réparez skis et snowboards.
manager-rayon | Manager de rayon fruits et légumes H/F | Hyper Sud | Management de rayon | Encadrer, Commander | cdi | Quetigny | Vous animez trois employés.
chef-projet | Chef de projet digital H/F | Novatech | Management et gestion de projet | | cdi | Dijon | Vous pilotez des refontes de sites.
assistant-chef-projet | Assistant chef de projet événementiel H/F | La Vapeur | Organisation d'évènementiel | | stage | Dijon | Logistique d'un festival.
`;
