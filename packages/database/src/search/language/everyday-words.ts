/**
 * Everyday French of people of 16 to 25 looking for work, and the words of titles. One line each:
 * `a = b` stand for each other; `a, b > c, d` says that a search for a or b also wants c, then d.
 * A `*` before a word says that it seldom means itself ("bureau", which offers of cleaning have too).
 * Read by `synonyms.ts`; accents, plurals, genders and little words do not matter.
 */
export const everydayWords = `
magasin, boutique, commerce > vendeur, vente, employé de magasin, employé commercial, conseiller de vente, hôte de caisse, libre service, magasin
grande surface, supermarché, hypermarché, supérette > employé commercial, libre service, hôte de caisse, mise en rayon, grande distribution, employé de magasin, vendeur, supermarché, hypermarché
grande distribution > employé commercial, libre service, hôte de caisse, mise en rayon, supermarché, hypermarché
vendeur = conseiller de vente = conseiller clientèle magasin
vendeur, vendre, vente > vente, vendeur, employé de vente, employé commercial magasin, conseiller commercial
vente = vendeur
caisse, caissier, encaisser, hôte de caisse > hôte de caisse, caissier, encaissement, caisse, employé commercial
rayon, mise en rayon, mettre en rayon, rayonnage > mise en rayon, employé de rayon, libre service, employé commercial, rayon
libre service, employé libre service, els > employé commercial, employé libre service, employé de rayon, mise en rayon
inventaire, inventoriste > inventaire, inventoriste, gestion des stocks
drive > préparateur de commandes, drive
fringues, vêtements, habits, *mode, prêt à porter, textile > prêt à porter, vêtement, mode, textile, vendeur prêt à porter
chaussures > chaussure, vendeur chaussures
téléphonie > téléphonie, vendeur téléphonie, mobile
bricolage > bricolage, vendeur bricolage, jardinerie
jardinerie > jardinerie, horticulture, végétaux
fleurs, bouquets, fleuriste > fleuriste, fleur
bijoux, bijouterie > bijoutier, bijouterie, joaillier
parfumerie, maquillage, cosmétique > parfumerie, cosmétique, esthéticien, conseiller beauté, maquilleur
opticien = optique = lunettes
médicaments, officine > pharmacie, préparateur en pharmacie, pharmacien
pharmacie = préparateur en pharmacie = pharmacien
librairie = libraire
marché, marchés, forain > vendeur marché, forain, primeur
primeur, fruits et légumes > primeur, fruit légume

ménage, faire le ménage, femme de ménage, homme de ménage > ménage, nettoyage, agent d'entretien, agent de propreté, aide ménager, employé de ménage, propreté, entretien des locaux, femme de chambre, valet de chambre, agent de service
nettoyage, nettoyer, propreté, laver > nettoyage, propreté, agent d'entretien, agent de propreté, entretien des locaux, agent de service, laveur
agent d'entretien, technicien de surface, agent de propreté, agent de nettoyage, hygiène et propreté > agent d'entretien, agent de propreté, nettoyage, propreté, entretien des locaux, agent de service
femme de chambre, valet de chambre, gouvernante > femme de chambre, valet de chambre, employé d'étage, gouvernant, hôtel
vitres, laveur de vitres, lavage de vitres, nettoyage de vitres, vitrier > laveur de vitres, vitre, vitrier
repassage, lingerie, blanchisserie, pressing, linge > lingère, blanchisserie, repassage, pressing, buanderie, linge
poubelles, éboueur, déchets, ripeur, tri > ripeur, agent de collecte, agent de tri, déchet, éboueur, déchetterie
déchetterie, recyclage > déchetterie, agent de tri, recyclage, déchet

resto, restaurant, restauration > restauration, restaurant, serveur, cuisinier, commis de cuisine, employé polyvalent de restauration, commis de salle, plongeur
restauration rapide, fast food, mac do, macdo, mcdo, mcdonald, mcdonalds, burger king, burger, kfc, *quick, *subway, kebab, tacos > restauration rapide, employé polyvalent de restauration, équipier polyvalent, équipier restauration, burger, fast food
équipier = équipier polyvalent
pizza, pizzaiolo, pizzeria > pizzaiolo, pizza, pizzeria, restauration rapide
plonge, vaisselle, plongeur, faire la plonge > plongeur, plonge, vaisselle, aide de cuisine
cuisine, cuisiner, cuisto, cuistot > cuisinier, commis de cuisine, chef de cuisine, aide de cuisine, chef de partie, second de cuisine, cuisine
cuisinier > chef de partie, commis de cuisine, second de cuisine, chef cuisinier, cuisine
commis = commis de cuisine
aide cuisine, aide cuisinier, aide en cuisine > aide de cuisine, commis de cuisine, employé polyvalent de restauration, agent de restauration
chef cuisinier = chef de cuisine
cantine, self, restauration collective > restauration collective, agent de restauration, cuisinier collectivité, employé de restauration, aide de cuisine, second de cuisine, cantine
serveur, service en salle, servir, service restaurant, garçon de café, garçon de salle > serveur, chef de rang, commis de salle, garçon de café, employé de restaurant, runner, limonadier
*salle, runner > commis de salle, serveur, chef de rang
bar, barman, barmaid, café, brasserie, cocktail > barman, serveur, bar, employé de bar, barista, limonadier
barista = café
*réceptionniste, réception d'hôtel, night > réceptionniste, hôte d'accueil, chargé d'accueil, veilleur de nuit, hôtel
hôtel, hôtellerie > réceptionniste, hôtellerie, femme de chambre, valet de chambre, employé d'étage, hôtel, veilleur de nuit
traiteur, extra, extras, banquet > traiteur, extra, serveur, banquet
hôtesse, hôte d'accueil, accueil, accueillir > hôte d'accueil, agent d'accueil, chargé d'accueil, réceptionniste, standardiste, accueil, secrétaire d'accueil
réception, réceptionniste, veilleur de nuit, night > réceptionniste, veilleur de nuit, réception
boulangerie, boulange, pain > boulanger, boulangerie, vendeur boulangerie, vendeur pain
boulanger > boulangerie, tourier
pâtisserie, gâteaux, gâteau, desserts, dessert > pâtissier, pâtisserie, tourier
pâtissier > pâtisserie
chocolat, chocolaterie, confiserie, glacier, glaces > chocolatier, confiseur, glacier
boucherie, viande, charcuterie > boucher, boucherie, charcutier, préparateur viande
boucher > boucherie, charcutier
poisson, poissonnerie, marée > poissonnier, poissonnerie, écailler
fromage, fromagerie, crémerie > fromager, fromagerie, crémier
vin, caviste, sommelier > caviste, sommelier, viticulture, vin

livreur, livraison, livrer, coursier > livreur, chauffeur livreur, livraison, coursier, conducteur livreur
uber, uber eats, deliveroo, ubereats, vélo > livreur, coursier, livreur vélo, vélo
chauffeur, conducteur, conduire, conduite > chauffeur, conducteur, conducteur routier, livreur
routier, poids lourd, *pl, camion, camionneur, poids lourds, transport routier > conducteur routier, chauffeur poids lourd, poids lourd, conducteur pl, conducteur spl, routier, chauffeur routier, super poids lourd, transport marchandises
spl, super poids lourd, super lourd, semi, semi remorque > conducteur spl, super poids lourd, super lourd, conducteur routier, chauffeur spl, poids lourd, semi remorque
bus, *car, autocar, chauffeur de bus, chauffeur de car, tram, tramway > conducteur bus, conducteur car, conducteur receveur, conducteur autobus, conducteur autocar, tramway, conducteur scolaire, transport voyageurs
taxi, vtc, ambulance > taxi, vtc, ambulancier, chauffeur accompagnateur
ambulancier = ambulance
train, sncf, ferroviaire, cheminot > ferroviaire, sncf, conducteur train, agent circulation
déménagement, déménageur, déménager > déménageur, déménagement
facteur, courrier, la poste, poste courrier, colis > facteur, courrier, la poste, colis, agent de tri
avion, aéroport > aéroport, steward, hôte air, agent escale, bagagiste

entrepôt, dépôt, usine logistique, plateforme logistique, stock, stocks, logistique, logisticien > préparateur de commandes, magasinier, agent logistique, cariste, manutentionnaire, logistique, opérateur logistique, réceptionnaire, gestionnaire de stock
prépa de commande, prépa commandes, préparer des commandes, préparation de commandes, prépa, picking, préparateur, préparateur de commandes > préparateur de commandes, préparation de commandes, agent logistique, opérateur logistique, picking, drive
amazon > amazon, préparateur de commandes, agent logistique
manutention, manut, manutentionnaire, port de charges, porteur > manutentionnaire, manutention, agent de quai, cariste, agent logistique, déménageur, préparateur de commandes
cariste, caces, fenwick, chariot élévateur, chariot > cariste, conducteur chariot, caces, magasinier cariste, chariot élévateur
magasinier > magasinier, gestionnaire de stock, agent logistique, réceptionnaire, vendeur magasinier
emballage, emballer, colisage, conditionnement, mise en carton, mise sous pli > conditionnement, conditionneur, emballeur, agent de conditionnement, colisage, opérateur conditionnement
quai, agent de quai > agent de quai, manutentionnaire
usine, industrie, production, chaîne, ligne de production, travail à la chaîne, ouvrier, opérateur, agent de production > agent de production, opérateur de production, conducteur de ligne, ouvrier production, opérateur de fabrication, agent de fabrication, monteur, conditionnement, opérateur machine, industrie
conducteur de ligne = conducteur de machine
agroalimentaire = industrie alimentaire
montage, assembler, assemblage, monteur > monteur, monteur assembleur, assemblage, opérateur de montage, câbleur
qualité, contrôle qualité, contrôleur qualité > contrôleur qualité, qualité, technicien qualité
machine, cnc, commande numérique, usinage, tourneur, fraiseur, usineur > usineur, opérateur commande numérique, tourneur, fraiseur, usinage, régleur, opérateur cnc
soudure, souder, soudeur > soudeur, soudure, chaudronnier, métallier
chaudronnerie, métal, métallerie, ferronnerie, tôlerie, métallurgie, serrurerie > chaudronnier, métallier, soudeur, tôlier, serrurier, ferronnier, métallurgie
serrurier = métallier
maintenance, dépannage, dépanneur, réparer, réparation > technicien de maintenance, agent de maintenance, dépanneur, maintenance, réparateur, technicien sav, mécanicien
sav, service après vente > technicien sav, service après vente, réparateur
couture, coudre, couturière, retouches > couturier, couture, retoucheur, piqueur, confection
imprimerie, impression > imprimeur, imprimerie, conducteur offset, impression, sérigraphe
bois, menuiserie, ébénisterie > menuisier, ébéniste, bois, charpentier, scieur
menuisier > menuiserie, ébéniste, poseur menuiserie

bâtiment, btp, chantier, chantiers, construction, travaux, gros œuvre, second œuvre > manœuvre, maçon, ouvrier bâtiment, aide maçon, couvreur, peintre bâtiment, plaquiste, électricien, plombier, carreleur, coffreur, conducteur de travaux, chef de chantier, bâtiment, btp, travaux publics
travaux publics, tp, voirie, route, terrassement, vrd > travaux publics, conducteur engins, ouvrier vrd, canalisateur, terrassier, vrd, ouvrier voirie, maçon vrd, terrassement
manœuvre, ouvrier bâtiment, aide chantier > manœuvre, aide maçon, ouvrier bâtiment, manœuvre bâtiment
maçonnerie, maçon > maçon, maçonnerie, aide maçon, coffreur, manœuvre
carrelage, carreleur > carreleur, carrelage, mosaïste
plomberie, chauffagiste, chauffage, sanitaire, plombier > plombier, plomberie, chauffagiste, installateur sanitaire, technicien chauffage, monteur chauffage
clim, climatisation, frigoriste, froid, pompe à chaleur > frigoriste, climatisation, technicien froid, clim, génie climatique
électricité, élec, électricien > électricien, électricité, électrotechnicien, monteur électricien, câbleur, installateur électrique
fibre, fibre optique, télécom, télécoms > technicien fibre, fibre optique, télécom, raccordeur, monteur réseaux
panneaux solaires, solaire, photovoltaïque > photovoltaïque, solaire, panneau
peinture, peindre, peintre > peintre, peinture, peintre bâtiment, ravalement, façadier
façade, façadier, ravalement > façadier, ravalement, peintre bâtiment
placo, plâtre, plaquiste, plâtrier > plaquiste, plâtrier, placo, plaquiste jointeur
isolation > isolation, isolateur, plaquiste
toit, toiture, couverture, zinguerie, couvreur > couvreur, zingueur, charpentier, étancheur, toiture
charpente, charpentier > charpentier, charpente, couvreur
fenêtres, portes, poseur, pose de fenêtres > poseur menuiserie, poseur fenêtre, menuisier poseur, poseur
échafaudage > échafaudeur, échafaudage, monteur échafaudage
engins, conducteur d'engins, pelleteuse, pelle, grue, grutier, tractopelle, pelle mécanique, mini pelle > conducteur engins, grutier, pelleur, engin chantier, conducteur pelle
architecte, architecture, dessin industriel, dessinateur, cao, autocad > dessinateur, projeteur, architecte, cao
géomètre, topographe > géomètre, topographe

mécano, mécanique, mécanicien auto, garage, garagiste, auto, automobile, voiture, voitures > mécanicien automobile, mécanicien, technicien automobile, carrossier, mécanique, garage, automobile
mécanicien > mécanicien, mécanique, technicien automobile
carrosserie, carrossier > carrossier, carrosserie, peintre automobile, tôlier
pneus, pneu > monteur pneumatique, pneumatique, mécanicien
moto, motos, scooter, mécano moto > mécanicien moto, moto, cycle
vélos, cycle, bicyclette > mécanicien cycles, cycle, vélo
laver des voitures, lavage auto, préparateur auto, esthétique auto > préparateur automobile, laveur automobile, préparateur esthétique véhicules, convoyeur
station service, pompiste > station service, pompiste, employé station
mécanicien poids lourd > mécanicien poids lourds, mécanicien pl

garde d'enfants, garder des enfants, baby sitting, babysitting, baby sitter, babysitter, baby-sitter, nounou, nourrice > garde d'enfants, baby sitter, auxiliaire parental, assistant maternel, nourrice, auxiliaire puériculture, petite enfance, crèche, enfants
enfants, enfant, petite enfance, avec les enfants, bébé, bébés, crèche > petite enfance, garde d'enfants, auxiliaire puériculture, animateur, atsem, crèche, éducateur jeunes enfants, puériculteur, assistant maternel, accompagnant éducatif
auxiliaire de puériculture, puériculture, puéricultrice > auxiliaire puériculture, puériculteur, petite enfance, crèche
cap petite enfance, aepe > petite enfance, atsem, garde d'enfants, crèche, accompagnant éducatif petite enfance
assistante maternelle, assmat > assistant maternel, garde d'enfants, petite enfance, crèche
atsem, école maternelle > atsem, petite enfance, agent des écoles
animation, centre aéré, centre de loisirs, colo, colonie, colonie de vacances, périscolaire, bafa, anim, mono > animateur, animation, périscolaire, bafa, accueil de loisirs, centre de loisirs, colonie, directeur accueil
surveillant, pion, aed, vie scolaire, assistant d'éducation > assistant d'éducation, surveillant, vie scolaire
aesh, avs, accompagnant scolaire > aesh, accompagnant élèves, accompagnant éducatif social
école, enseignement, prof, professeur, enseignant, instit, maître d'école > professeur, enseignant, formateur, école
cours particuliers, soutien scolaire, aide aux devoirs > soutien scolaire, cours particuliers, professeur, aide devoirs
formateur = formation
social, travail social, éduc, éducateur, éducateur spécialisé, éduc spé > éducateur, éducateur spécialisé, moniteur éducateur, travailleur social, accompagnant éducatif social, assistant social, conseiller insertion
insertion professionnelle, conseiller mission locale > conseiller insertion, conseiller emploi

aide à domicile, aider les personnes âgées, aide aux personnes âgées, personnes âgées, mamie, papi, vieux, auxiliaire de vie, auxiliaire de vie sociale, avs domicile, services à la personne, service à la personne, senior, seniors > aide à domicile, auxiliaire de vie, assistant de vie, aide ménager, accompagnant personnes âgées, service à la personne, agent à domicile, employé familial
aide ménagère > aide ménager, aide à domicile, ménage, employé familial
aide soignant, *as, ash, ehpad, maison de retraite, aide-soignante > aide soignant, ehpad, agent de service hospitalier, auxiliaire de vie, agent hospitalier
soin, soins, santé, hôpital, clinique, médical, paramédical, hospitalier > aide soignant, infirmier, agent de service hospitalier, brancardier, auxiliaire de soins, hôpital, secrétaire médical, médical, soin
infirmerie, ide, infirmier, piqûre > infirmier, ide, puériculteur
brancardier, brancard > brancardier, ambulancier
kiné, kinésithérapie > kinésithérapeute, masseur kinésithérapeute
dentaire, dentiste, assistant dentaire > assistant dentaire, dentiste, prothésiste dentaire
secrétaire médicale = assistant médical
psy, psychologie > psychologue
labo, laboratoire > laboratoire, technicien laboratoire, laborantin
esthétique, esthé, beauté, onglerie, ongles, manucure, épilation, spa, massage > esthéticien, esthétique, conseiller beauté, prothésiste ongulaire, spa praticien, manucure, beauté
coiffure, coiffeur, cheveux, salon de coiffure, barbier, barber > coiffeur, coiffure, barbier, salon coiffure
sport, sportif, coach, coaching, fitness, salle de sport, muscu, musculation > coach sportif, éducateur sportif, moniteur, animateur sportif, sport, fitness
piscine, surveillant de baignade, bnssa, nageur, maître nageur, sauveteur > maître nageur, surveillant baignade, nageur sauveteur, bnssa, agent piscine
ski, pistes, remontées mécaniques, station de ski > remontée mécanique, pisteur, perchman, agent exploitation remontées, skiman, moniteur ski, ski
remontées mécaniques, perchman, perchwoman, perchiste > remontée mécanique, télésiège, téléski, télécabine, téléphérique, agent exploitation remontées, perchman

*bureau, employé de bureau, travail de bureau, administratif, administration, secrétariat, secrétaire, paperasse, assistanat > assistant administratif, secrétaire, employé de bureau, agent administratif, assistant de gestion, gestionnaire administratif, secrétariat, assistant direction, administratif
assistant administratif = secrétaire
standard, standardiste, téléphone > standardiste, agent accueil téléphonique, téléconseiller, hôte d'accueil
centre d'appel, call center, téléopérateur, télévente, hotline, téléconseil, télémarketing, téléprospection, téléprospecteur, téléconseiller, conseiller clientèle, relation client, service client > téléconseiller, conseiller clientèle, téléopérateur, télévendeur, chargé de clientèle, relation client, conseiller client, centre appels
compta, comptabilité, comptable, expertise comptable > comptable, comptabilité, assistant comptable, aide comptable, collaborateur comptable
paie, payes > gestionnaire paie, paie
rh, ressources humaines, recruteur, drh > ressources humaines, assistant rh, chargé recrutement, gestionnaire rh, rh
juridique, droit, juriste, avocat, notaire > juriste, juridique, notaire, assistant juridique, clerc, avocat
banque, bancaire, banquier > conseiller bancaire, chargé clientèle banque, banque, guichetier, conseiller clientèle particuliers
assurance, assurances, mutuelle > assurance, conseiller assurance, gestionnaire assurance, mutuelle
immobilier, immo, agent immobilier, agence immobilière > agent immobilier, conseiller immobilier, négociateur immobilier, immobilier, gestionnaire locatif
commercial, démarchage, prospection, porte à porte, vrp, btob > commercial, attaché commercial, conseiller commercial, technico commercial, vendeur domicile, prospecteur, business developer, chargé affaires
marketing, *com, communication, community manager, réseaux sociaux, chargé de com, instagram, tiktok > communication, marketing, community manager, chargé de communication, assistant communication, réseaux sociaux, digital
*pub, publicité, flyers, prospectus, distribution de prospectus, tract, boîtage > distributeur, distribution prospectus, publicité, street marketing
événementiel, évènementiel, spectacle, concert, festival, event, events > événementiel, spectacle, hôte d'accueil, régisseur, festival, événement
graphisme, graphiste, infographie, infographiste, design, photoshop, designer > graphiste, infographiste, designer, webdesigner, directeur artistique, pao, communication
photo, photographe, vidéo, audiovisuel, montage vidéo, caméra, cinéma > photographe, vidéaste, monteur vidéo, cadreur, audiovisuel
*musique, sono, sonorisation > sonorisation, régisseur, musicien
journaliste, presse, rédaction > journaliste, rédacteur, presse
traduction > traducteur, interprète
informatique, *info, ordi, ordinateur, pc, geek, *it, numérique > informatique, développeur, technicien informatique, support informatique, technicien support, administrateur système, helpdesk, web, informaticien
programmation, coder, *code, dev, programmer, programmeur, codeur, développement web, dev web, web, site internet, développeur web, *développeur > développeur, développeur web, programmeur, intégrateur web, web, ingénieur logiciel, informatique
développeur > dev, programmeur, ingénieur logiciel
réseau, réseaux, système, systèmes > administrateur réseau, administrateur système, technicien réseau, systèmes réseaux
cybersécurité, sécurité informatique, hacker > cybersécurité, sécurité informatique, analyste cybersécurité
js = javascript
vente en ligne, e-commerce, site marchand > e-commerce, vente en ligne, web, préparateur de commandes
jouets, jouet > jouet, vendeur jouets, puériculture
data, ia, intelligence artificielle > data analyst, data scientist, data, ingénieur données
saisie, opérateur de saisie, saisie de données > opérateur de saisie, agent de saisie, saisie
télétravail, à distance, depuis chez moi, distanciel, remote, travail à domicile > télétravail
achats, acheteur > acheteur, approvisionneur, achat
export, import export, douane > import export, douane, transitaire, affréteur

animaux, animal, animalier, chien, chiens, chat, chats, refuge, spa animaux > animalier, soigneur animalier, toiletteur, animalerie, auxiliaire vétérinaire, éleveur, asv, agent canin, animaux
vétérinaire, véto, asv > auxiliaire vétérinaire, vétérinaire, asv
toilettage, toiletteur > toiletteur, toilettage
cheval, chevaux, équitation, écurie, centre équestre > palefrenier, équitation, équestre, soigneur équin, moniteur équitation, lad
ferme, agriculture, agricole, agriculteur, fermier, campagne, paysan > ouvrier agricole, agricole, salarié agricole, élevage, éleveur, conducteur tracteur, maraîcher, agent agricole, vacher, ouvrier viticole
vache, vaches, traite, élevage, éleveur, laiterie, bovins > éleveur, vacher, agent élevage, trayeur, élevage
tracteur > conducteur tracteur, tractoriste, conducteur engins agricoles
cueillette, récolte, ramassage, castrage, ramasser des fruits > cueilleur, récolte, ramasseur, ouvrier agricole, saisonnier agricole, castrage
vendange, vendanges, vendangeur, vigne, vignes, vigneron, raisin, viticulture, viticole > vendangeur, vendange, viticole, ouvrier viticole, viticulteur, vigneron, tractoriste, vigne, taille vigne
maraîchage, légumes, maraîcher > maraîcher, ouvrier maraîcher, maraîchage
jardin, jardinage, jardinier, espaces verts, tondre, pelouse, taille de haies, paysage > jardinier, paysagiste, espaces verts, ouvrier paysagiste, agent espaces verts, jardin
paysagiste = jardinier
arbres, élagage, bûcheron, forêt, forestier > élagueur, bûcheron, forestier, sylviculteur
environnement, écologie, nature > environnement, écologie, agent environnement, nature, chargé environnement
pêche, poissonnier pêcheur, mer, marin > marin, pêcheur, matelot, pêche

sécurité, gardien, gardiennage, vigile, agent de sécurité, surveillance, ssiap, maître chien > agent de sécurité, agent de prévention, sécurité, ssiap, gardien, agent de surveillance, vigile, maître chien, sûreté
concierge, gardien d'immeuble > gardien immeuble, concierge
police, gendarmerie, gendarme, policier > policier, gendarme, police, gendarmerie, agent police municipale
armée, militaire, soldat > militaire, armée, soldat
pompier, pompiers > pompier, sapeur pompier, secours
mairie, fonction publique, collectivité, fonctionnaire > agent administratif, agent technique, collectivité, mairie, fonction publique, adjoint
agent technique = agent technique polyvalent
factotum, homme toutes mains, homme à tout faire, multiservices, petits travaux > agent polyvalent, agent technique, ouvrier polyvalent, employé polyvalent, factotum, agent maintenance bâtiment
musée, bibliothèque, culture, médiathèque > bibliothécaire, médiateur culturel, musée, bibliothèque, médiathèque, agent patrimoine
*tourisme, voyage, voyages, agence de voyage, office de tourisme > tourisme, conseiller voyages, agent voyages, guide, conseiller séjour, hôtel, réceptionniste, hôte d'accueil
camping, village vacances > camping, agent camping, animateur, village vacances
parc d'attractions, attraction > opérateur attraction, parc loisirs, animateur
cinéma, théâtre > cinéma, agent accueil cinéma, ouvreur, projectionniste
bénévolat, bénévole, volontariat, volontaire > service civique, volontaire

job d'été, job été, boulot d'été, travail d'été, saison, été, vacances, job saisonnier, travail saisonnier, emploi saisonnier, hiver, saisonnier > saisonnier, saison, été
job étudiant, boulot étudiant, petit boulot, petit job, job d'appoint, étudiant, week end, weekend, samedi, le week-end, emploi étudiant > étudiant, temps partiel, week end, extra
mi temps, mi-temps, temps partiel > temps partiel, mi temps
plein temps = temps plein
alternance, alternant, apprentissage, apprenti, contrat pro, en alternance > alternance, apprentissage, apprenti, alternant, contrat professionnalisation
stage, stagiaire, stage d'observation, stage de découverte, stage 3ème, stage 3e, stage troisième, stage collège > stage, stagiaire
indépendant, autoentrepreneur, auto entrepreneur, micro entreprise, freelance, free lance, à mon compte > indépendant, libéral, franchisé, agent commercial
intérim, interim, intérimaire, agence d'intérim, boîte d'intérim > intérim, intérimaire, travail temporaire
sans diplôme, sans expérience, sans qualification, débutant, débutante, débutants, premier emploi, sans bac, sans formation > débutant, sans expérience, sans diplôme, débutant accepté
sans permis > sanspermis
sans voiture > sanspermis
de nuit, nuit, travail de nuit, équipe de nuit > nuit
polyvalent = multitâche
chef d'équipe, manager, encadrement, responsable, management > responsable, chef équipe, manager, encadrant, superviseur
directeur = responsable
assistant = adjoint
technicien sup, ingénieur > ingénieur, technicien supérieur
ingé = ingénieur
gérant = gérance
tatouage = tatoueur
verre = verrier
cuir = maroquinier = sellier
maroquinerie = maroquinier
bts muc = bts mco = management commercial opérationnel
logé nourri, nourri logé, nourri, logé > logé, nourri, logement, hébergement, repas
horloger = horlogerie = montres
chimie = chimiste = chimique
nucléaire = radioprotection
aéronautique = avion
piscines = pisciniste
énergie = énergétique
ascenseur = ascensoriste
éolienne = éolien
drone = télépilote
jeux vidéo > game designer, développeur jeux, jeu vidéo
croque mort, pompes funèbres, funéraire > funéraire, pompes funèbres, conseiller funéraire
hôtesse de l'air > hôte air, steward, personnel navigant
auto école, autoécole, moniteur auto école > auto école, enseignant conduite, moniteur auto
secouriste, secourisme > secouriste, ambulancier, secours
`;
