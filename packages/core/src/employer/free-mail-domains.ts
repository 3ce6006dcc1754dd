/**
 * Domains under which anybody gets an e-mail address or a page: free services, French access providers,
 * throw-away addresses, and the sites that host pages for others. Add to it, one word each.
 */
export const freeMailDomains: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com google.com
  outlook.com outlook.fr hotmail.com hotmail.fr hotmail.be hotmail.ch hotmail.it hotmail.es hotmail.co.uk
  live.com live.fr live.be msn.com windowslive.com passport.com
  yahoo.com yahoo.fr yahoo.be yahoo.es yahoo.it yahoo.co.uk ymail.com rocketmail.com
  icloud.com me.com mac.com aol.com aol.fr gmx.com gmx.fr gmx.de gmx.net web.de mail.com email.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io keemail.me
  fastmail.com fastmail.fm zoho.com zohomail.com zohomail.eu hushmail.com mailfence.com posteo.net posteo.de
  mailo.com mailo.fr netcourrier.com net-c.com net-c.fr caramail.com caramail.fr lycos.fr voila.fr
  laposte.net orange.fr wanadoo.fr orange.net francetelecom.fr sosh.fr free.fr freesbee.fr online.fr
  libertysurf.fr worldonline.fr chez.com ifrance.com
  sfr.fr sfr.net neuf.fr cegetel.net club-internet.fr 9online.fr 9business.fr noos.fr numericable.fr
  numericable.com red-by-sfr.fr bbox.fr bouyguestelecom.fr alice.fr aliceadsl.fr tiscali.fr
  nordnet.fr evc.net infonie.fr cario.fr dartybox.com k-net.fr ozone.net bluewin.ch skynet.be telenet.be
  mail.ru bk.ru list.ru inbox.ru yandex.com yandex.ru qq.com 163.com 126.com
  ukr.net i.ua meta.ua bigmir.net online.ua privaterelay.appleid.com mozmail.com passmail.net passinbox.com
  passmail.com simplelogin.com aleeas.com slmail.me anonaddy.com anonaddy.me addy.io mailbox.org tutamail.com
  outlook.be outlook.de outlook.es outlook.it outlook.pt hotmail.de hotmail.nl hotmail.ca live.nl live.it
  live.de live.ca live.co.uk yahoo.ca yahoo.de yahoo.ch yahoo.co.jp yahoo.com.br gmx.ch gmx.at gmx.eu aol.de
  libero.it virgilio.it tin.it alice.it t-online.de freenet.de arcor.de online.de seznam.cz centrum.cz email.cz
  wp.pl o2.pl onet.pl interia.pl op.pl sapo.pt terra.es telefonica.net ziggo.nl kpnmail.nl home.nl upcmail.nl
  hispeed.ch sunrise.ch vtx.ch proximus.be voo.be scarlet.be abv.bg rambler.ru ya.ru yandex.ua naver.com
  hanmail.net sina.com foxmail.com rediffmail.com btinternet.com sky.com comcast.net att.net verizon.net
  riseup.net disroot.org ecomail.fr zaclys.net zaclys.com ik.me infomaniak.com duck.com hey.com
  yopmail.com yopmail.fr yopmail.net jetable.org jetable.com mailinator.com guerrillamail.com
  guerrillamail.org sharklasers.com 10minutemail.com temp-mail.org tempmail.com trashmail.com
  trash-mail.com throwawaymail.com maildrop.cc dispostable.com getnada.com mohmal.com emailondeck.com
  minutemail.com mytemp.email moakt.com fakeinbox.com spamgourmet.com
  facebook.com instagram.com linkedin.com tiktok.com twitter.com x.com youtube.com linktr.ee
  pagesjaunes.fr solocal.com leboncoin.fr
  wixsite.com wix.com wordpress.com blogspot.com jimdo.com jimdofree.com e-monsite.com site-solocal.com
  business.site webnode.fr webnode.page over-blog.com canalblog.com github.io netlify.app vercel.app
  `
    .trim()
    .split(/\s+/),
);
