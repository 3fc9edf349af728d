import type { SameTexts } from '../catalogue-type.ts';
import type { servers as english } from '../en/servers.ts';

/** The Turkish texts of Discord and its servers. */
export const servers: SameTexts<typeof english> = {
  // discord
  'discord.face-title': 'Yüzünün üç fotoğrafı',
  'discord.face-front': 'Önden: kameraya düz bak',
  'discord.face-left': 'Bir yan: başını biraz çevir',
  'discord.face-right': 'Öbür yan',
  'discord.face-hint': 'Tek yüz, iyi ışık, net. JPEG, PNG, WebP ya da HEIC.',
  'discord.photo-open': 'Fotoğraf gönder',
  'discord.photo-title': 'Fotoğraf gönder',
  'discord.photo-label': 'Fotoğraf',
  'discord.photo-hint': 'JPEG, PNG, WebP ya da HEIC.',
  'discord.text-open': 'Yanıt yaz',
  'discord.text-title': 'Yanıtın',
  'discord.text-label': 'Yanıt',
  'discord.menu-edit': 'Bu görseli düzenle',
  'discord.menu-animate': 'Canlandır',
  'discord.menu-verify': 'Bu görseli doğrula',
  'discord.menu-can':
    '“Fotoğraf gönder” ile kendi fotoğrafını, ya da mesajının menüsünden (Uygulamalar) buradaki herhangi bir görseli kullan. Şablonları /create ve bir kelimeyle ara. Daha fazlası /help içinde.',
  'discord.verify-how':
    'Özgün dosyayı gönder: imzası korunur. Ya da /verify komutunu “picture” ile ya da bir mesajın menüsünde (Uygulamalar) “Bu görseli doğrula” seçeneğini kullan. Görseli saklamam.',
  'discord.option-front': 'Önden fotoğraf',
  'discord.option-left': 'Başın bir yana dönük fotoğraf',
  'discord.option-right': 'Başın öbür yana dönük fotoğraf',
  'discord.too-large':
    'Dosya {size} MB, Discord’un burada izin verdiğinden ({limit} MB) büyük. Geçmişinde kalıyor.',
  'discord.not-kept': 'Bu artık saklanmıyor.',
  'discord.try-again': 'Bana ulaşmadı. Lütfen bir dakika sonra yeniden dene.',
  'discord.waiting':
    'Bir dakika: şu anda bunu alamıyorum. Saklıyorum ve mümkün olur olmaz yanıtlıyorum.',
  // servers
  'command.share': 'Bir şablonun kartını bu kanalda paylaş',
  'command.share.words': 'Hangi şablon',
  'command.shelf': 'Bu Discord sunucusunun şablonları',
  'command.server': 'Bu Discord sunucusunun kartları, rafı ve kumbarası',
  'command.server.roles': 'Kart paylaşabilecek roller, örneğin @Sanatçılar',
  'guild.only-there': 'Bu, bir Discord sunucusunun kanalında çalışır.',
  'guild.not-added':
    'Burada yalnızca senin içinim. Önce bu sunucuyu yöneten birinin beni eklemesi gerekir; o zaman kartlar, raf ve kumbara çalışır.',
  'guild.managers-only': 'Bunu yalnızca bu sunucuyu yönetenler yapabilir.',
  'guild.price': 'Bu sunucu ödüyor: {credits, plural, one {# kredi} other {# kredi}}',
  'guild.pays':
    'Ücreti bu sunucu ödüyor: <b>{credits, plural, one {# kredi} other {# kredi}}</b>. Bundan sonra bugün senin için en çok {left, plural, one {# kredi} other {# kredi}} daha öder.',
  'guild.pays-not':
    '{because, select, empty {Sunucunun kumbarasında yeterince kalmadı, bu yüzden sen ödersin.} limit {Sunucu bugün senin için bir günde ödediği kadarını ödedi, bu yüzden sen ödersin.} other {Bu, sunucunun kumbarasının ödediğinden pahalı, bu yüzden sen ödersin.}}',
  'guild.uses-up':
    'Bugün bu sunucuda şablonlardan {limit, plural, one {# şey} other {# şey}} yaptın; izin verdiği bu kadar. Benimle doğrudan sohbette devam edebilirsin.',
  'guild.cost': 'Sunucu ödedi: {credits, plural, one {# kredi} other {# kredi}}',
  'guild.returned':
    '{credits, plural, one {# kredi} other {# kredi}} sunucunun kumbarasına geri döndü.',
  'guild.no.not-here': 'Önce bu sunucuyu yöneten birinin beni eklemesi gerekir.',
  'guild.no.channel':
    'Bu kanalda kartlara izin verilmemiş. Sunucuyu yönetenler /server ile izin verebilir.',
  'guild.no.wrong-channel':
    'Bu tür bir kanalda kart paylaşılamaz. Bir metin kanalı, alt başlık veya forum dene.',
  'guild.no.permission':
    'Buraya yazma iznim yok. Sunucuyu yönetenler bana bu kanalda “Kanalı Gör”, “Mesaj Gönder” (alt başlıklarda da), “Dosya Ekle” ve “Bağlantı Yerleştir” izinlerini verebilir.',
  'guild.no.locked': 'Bu alt başlık kilitli: buraya yalnızca moderatörler yazabilir.',
  'guild.no.posters':
    'Sunucuyu yönetenler kimlerin kart paylaşabileceğine karar verdi; sen aralarında değilsin.',
  'guild.no.limit':
    'Bugün bu sunucunun izin verdiği kadar kart paylaştın. Yarın (00:00 UTC) devam edebilirsin.',
  'guild.no.server-limit':
    'Bu sunucuda bugün izin verilen kadar kart paylaşıldı. Yarın (00:00 UTC) yine yer olur.',
  'guild.no.refused': 'Sunucuyu yönetenler bu şablonu reddetti.',
  'guild.no.muted': 'Sunucuyu yönetenler bu şablonu susturdu.',
  'guild.too-many': 'Daha fazlasına yer yok.',
  'guild.card.gone': 'Bu şablon artık kullanılamıyor.',
  'guild.card.muted': 'Bu şablon artık bu sunucunun rafında değil.',
  'guild.card.posted': '<b>{title}</b> şablonunun kartı bu kanala geliyor.',
  'guild.card.waiting':
    '<b>{title}</b> şimdi bu sunucuyu yönetenleri bekliyor. Onaylarlarsa kartı burada paylaşılır ve sana haber veririm.',
  'guild.card.remove': 'Kaldır',
  'guild.card.removed': 'Kart kaldırıldı.',
  'guild.card.failed': 'Kartın paylaşılamadı.',
  'guild.post.problem':
    '{because, select, gone {Şablonu artık kullanılamıyor.} not_a_member {Artık o sunucuda değilim.} author_out {Artık o sunucuda değilsin ya da şu anda oraya yazamıyorsun.} missing_permission {O kanala yazma iznim yok: orada “Kanalı Gör”, “Mesaj Gönder” (alt başlıklarda da), “Dosya Ekle” ve “Bağlantı Yerleştir” izinleri gerekiyor.} unknown_channel {Kanal silinmiş.} wrong_channel {O kanal mesaj kabul etmiyor.} locked {Alt başlık kilitli: oraya yalnızca moderatörler yazabilir.} no_new_thread {O forumda gönderi başlatılamıyor: yalnızca moderatörlerin koyduğu bir etiket istiyor ya da açık gönderisi çok fazla.} nsfw_needed {Discord bu resmi yalnızca yaş sınırlı kanallarda kabul ediyor.} filtered {Sunucunun kendi filtresi kaldırdı.} unsure {Yarıda kesildim, orada olup olmadığını bilmiyorum. Yoksa lütfen yeniden iste.} slow_mode {Kanalda yavaş mod var ve yer kalmadı. Daha sonra yeniden dene.} other {Discord kabul etmedi. Daha sonra yeniden dene.}}',
  'guild.decided':
    '{decision, select, shown {Şablonun artık <b>{server}</b> sunucusunun rafında ve kartı paylaşılıyor.} refused {<b>{server}</b> şablonunu onaylamadı.} other {<b>{server}</b> şablonunu susturdu.}}',
  'guild.open-template': 'Şablonu aç',
  'guild.board.title': '<b>Bu sunucuda geçerli olanlar</b>',
  'guild.board.channels':
    '{count, plural, =0 {Hiçbir kanal kartlara izin vermiyor.} one {# kanal kartlara izin veriyor.} other {# kanal kartlara izin veriyor.}} {here, select, true {Bu kanal izin veriyor.} other {Bu kanal izin vermiyor.}}',
  'guild.board.approval':
    '{on, select, true {Her şablon rafa çıkmadan önce bir yönetici onaylar.} other {Şablonlar onay olmadan rafa çıkar.}}',
  'guild.board.posters':
    'Kart paylaşabilenler: {who, select, everyone {herkes.} managers {yöneticiler.} other {yöneticiler ve {count, plural, one {# rol.} other {# rol.}}}}',
  'guild.board.limits':
    'Günde: üye başına {cards, number} kart, toplam {server, number}; üye başına {uses, number} şablon kullanımı.',
  'guild.board.pot':
    'Kumbara üye başına günde en çok {day, plural, one {# kredi} other {# kredi}} öder; fiyat en çok {price, plural, one {# kredi} other {# kredi}} olabilir.',
  'guild.board.shelf': 'Rafta: {shown, number} · bekleyen: {waiting, number}',
  'guild.roles.how':
    'Rollerin kart paylaşabilmesi için /server yaz ve onları “roles” alanında etiketle.',
  'guild.roles.none': 'Bunda bir rol bulamadım. @Sanatçılar gibi rolleri etiketle.',
  'guild.do.channel': '{on, select, true {Burada kartlara izin ver} other {Burada artık kart yok}}',
  'guild.do.nowhere': 'Hiçbir yerde kart yok',
  'guild.do.approval': '{on, select, true {Önce onay gereksin} other {Onay gerekmesin}}',
  'guild.do.posters': '{to, select, everyone {Herkes paylaşabilir} other {Yalnızca yöneticiler}}',
  'guild.do.balance':
    '{to, select, everyone {Kumbarayı herkes görsün} other {Kumbarayı yöneticiler görsün}}',
  'guild.do.limits': 'Sınırlar',
  'guild.do.waiting': 'Bekleyen ({count, number})',
  'guild.do.shown': 'Raftakiler',
  'guild.do.muted': 'Susturulanlar',
  'guild.do.cards': 'Kartlar',
  'guild.do.used': 'Neler kullanıldı',
  'guild.do.shelf': 'Raf',
  'guild.do.pot': 'Kumbara',
  'guild.limits': '<b>Bir günün sınırları</b> (UTC). Kumbara raftaki şablonlar için öder.',
  'guild.limit':
    '{chosen, select, true {✓ } other {}}{limit, select, cards {{count} kart/üye} server_cards {Toplam {count} kart} uses {{count} kullanım/üye} pot {Kumbara {count}/üye} other {Kumbara: fiyat ≤ {count}}}',
  'guild.list':
    '{state, select, waiting {<b>Karar bekleyenler</b>} muted {<b>Susturulanlar</b>} other {<b>Raftakiler</b>}}',
  'guild.list.empty':
    '{state, select, waiting {Bekleyen yok.} muted {Susturulan yok.} other {Raf boş.}}',
  'guild.decide.shown': 'Rafa koy',
  'guild.decide.refused': 'Reddet',
  'guild.decide.muted': 'Sustur',
  'guild.done':
    '{decision, select, shown {Rafta. Onu bekleyen kartlar paylaşılıyor.} refused {Reddedildi. Kartları bunu söylüyor.} other {Susturuldu. Kartları bunu söylüyor.}}',
  'guild.cards': '<b>Buradaki en yeni kartlar</b>',
  'guild.cards.own': '<b>Bu sunucudaki kartların</b>',
  'guild.cards.none': 'Burada kart yok.',
  'guild.cards.line': '{number}. {title} · {at}{posted, select, true {} other { · bekliyor}}',
  'guild.cards.remove': '{number}. kartı kaldır',
  'guild.gone': 'artık olmayan bir şablon',
  'guild.used': '<b>Burada neler kullanıldı, haftaya göre</b>',
  'guild.used.none': 'Son haftalarda burada bir şey kullanılmadı.',
  'guild.used.line': '{week}: {title} · {count, plural, one {# kullanım} other {# kullanım}}',
  'guild.shelf': '<b>Bu sunucunun rafı</b>',
  'guild.shelf.empty': 'Bu sunucunun rafı henüz boş. /share rafa bir şablon koyar.',
  'guild.share.ask':
    '{own, plural, =0 {Kartı burada paylaşılacak şablonun başlığından bir kelimeyle /share yaz.} other {Burada hangisinin kartı paylaşılsın? Kendi şablonlarından birini seç ya da başka birinin başlığından bir kelimeyle /share yaz.}}',
  'guild.share.which': 'Bunlardan hangisi?',
  'guild.share.none': 'Bununla bir şablon bulamadım.',
  'guild.share.sure': 'Bu kart burada paylaşılsın mı? Bu kanaldaki herkes görür.',
  'guild.share.yes': 'Burada paylaş',
  'guild.pot.title': '<b>Bu sunucunun kumbarası</b>',
  'guild.pot.about':
    'Kumbaradaki krediler, üyeler raftaki şablonları kullandığında öder. Önce konan önce harcanır; seninkinden kalanı geri alabilirsin.',
  'guild.pot.balance': 'Kumbarada: <b>{credits, plural, one {# kredi} other {# kredi}}</b>',
  'guild.pot.own': 'Senin, henüz harcanmamış: {credits, plural, one {# kredi} other {# kredi}}',
  'guild.pot.today': 'Bugün senin için hâlâ öder: {left, plural, one {# kredi} other {# kredi}}',
  'guild.pot.put': '{credits, number} koy',
  'guild.pot.too-few': 'Bunun için yeterli kredin yok. Test parası kumbaraya konamaz.',
  'guild.pot.sure':
    'Bu sunucunun kumbarasına senden <b>{credits, plural, one {# kredi} other {# kredi}}</b> konsun mu? Sonra {left, plural, one {# kredi} other {# kredi}} kalır.',
  'guild.pot.yes': 'Koy',
  'guild.pot.done':
    'Artık kumbarada: senden {credits, plural, one {# kredi} other {# kredi}}. Teşekkürler!',
  'guild.pot.take': '{credits, number} kredimi geri al',
  'guild.pot.taken': '{credits, plural, one {# kredi} other {# kredi}} yine senin.',
  'guild.pot.nothing': 'O kumbarada sana ait bir şey kalmadı.',
  'guild.pot.changed': 'Sunucunun kumbarası bu arada değişti. Lütfen yeniden bak.',
  'guild.pot.left':
    'Artık <b>{server}</b> sunucusunda değilim. Kumbaraya koyduğundan {credits, plural, one {# kredi} other {# kredi}} hâlâ duruyor. Geri dönmemi bekler ya da geri alırsın.',
};
