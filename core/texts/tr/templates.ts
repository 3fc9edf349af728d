import type { SameTexts } from '../catalogue-type.ts';
import type { templateTexts as english } from '../en/templates.ts';

/** The Turkish texts about templates. */
export const templateTexts: SameTexts<typeof english> = {
  // templates
  'templates.title': '<b>Şablonlar</b> ({count})',
  'templates.category': '<b>{category}</b> ({count})',
  'templates.none': 'Şu anda burada bir şey yok.',
  'templates.choose': 'Bir şablon seç',
  'templates.image': '{title}',
  'templates.video': '🎬 {title}',
  'templates.cover': '{title} örneği',
  'templates.all': 'Tüm şablonlar',
  'templates.back': '‹ Şablonlar',
  'templates.found': '“{query}” için <b>{count, plural, one {# şablon} other {# şablon}}</b>',
  'templates.not-found': '“{query}” için bir şey yok. Başka bir kelime dene ya da hepsine bak.',
  'templates.gone': 'Bu şablon artık yok. Diğerlerine bir bak.',
  'category.portrait': 'Portreler',
  'category.poster': 'Posterler',
  'category.art': 'Sanat',
  'category.fun': 'Eğlence',
  'category.season': 'Mevsimler',
  'category.job': 'Meslekler',
  'category.era': 'Dönemler',
  'category.travel': 'Seyahat',
  'category.sport': 'Spor',
  'category.film': 'Sinema',
  'command.shoot': 'Çekim: tek bir temada senden 10–40 görsel',
  'command.shoot.theme': 'Hangi tema? Yazmazsan hepsini görürsün',
  'menu.shoots': 'Çekimler',
  'shoot.title':
    'Çekim, tek bir temada senden 10–40 görseldir; tek fiyat, görsel başına daha ucuz. Hangi tema?',
  'shoot.choose': 'Bir tema seç',
  'shoot.none': 'Şu anda hiçbir temada burada yapılabilecek yeterli görsel yok.',
  'shoot.theme': '<b>{title}</b>\n{description}',
  'shoot.price': '{size, number} görsel: {regular, number} yerine {credits, number} kredi.',
  'shoot.how':
    'Hepsi hazır olunca albüm olarak gelir. Yapılamayan geri ödenir, istediğin an durdurabilirsin. Günün ücretsiz görselleri çekime sayılmaz.',
  'shoot.size': '{size, number} görsel · {credits, number} kredi',
  'shoot.busy': '“{title}” çekimin sürüyor; sıradaki ondan sonra başlayabilir.',
  'shoot.progress': '“{title}”: {done, number}/{size, number}',
  'shoot.stop': 'Durdur: hazır olanı gönder',
  'shoot.stopping':
    '“{title}”: {done, number}/{size, number} durumunda duruyor. Hazır olan birazdan gelir.',
  'shoot.stops': 'Duruyor. Hazır olan birazdan gelir, kalanı geri ödenir.',
  'shoot.over': 'Bu çekim bitti.',
  'shoot.done': '“{title}”: {count, number}/{size, number} görsel',
  'shoot.nothing': '“{title}”: hiçbir görsel yapılamadı.',
  'shoot.stopped': 'Sen durdurdun.',
  'shoot.returned':
    '{count, number} görsel yapılmadı: {credits, number} kredi bakiyene geri döndü.',
  'shoot.given':
    '{count, number} görsel sana yeterince benzemiyor, bu yüzden ücretsiz: {credits, number} kredi bakiyene geri döndü.',
  'shoot.refused':
    '{count, number} görsel, şirkete ödeme yapıldıktan sonra içeriği yüzünden reddedildi: ücreti geri ödenmez.',
  'shoot.held': '{count, number} görsel bir insanın bakmasını bekliyor, sonra gelecek.',
  'shoot.cost': '{credits, number} kredi tuttu; {left, number} kredin kaldı.',
  'shoot.pick':
    'Bir sayı o görseli ve onunla yapabileceklerini gösterir: tekrar, başka sözler, HD, dosya, paylaşma, silme.',
  'shoot.again': 'Tekrar ya da başka boy',
  'history.shoot': '{number, number}. <b>{title}</b> · çekim · {made} · silinme: {until}',
  'category.video': 'Videolar',
  'template.title': '<b>{title}</b> · {kind, select, video {video} other {resim}}',
  'template.needs.photo': 'Tek fotoğrafla olur, yüz profili gerekmez.',
  'template.needs.profile': 'Yüz profilinden yapılır.',
  'template.free':
    'Ücretsiz: bugün {left, plural, one {# ücretsiz resmin} other {# ücretsiz resmin}} kaldı.',
  'template.price': '{credits, plural, one {# kredi} other {# kredi}}',
  'template.unavailable': 'Şu anda kullanılamıyor.',
  'template.use': 'Kullan',
  'template.use.profile': 'Yüz profilimle',
  'template.use.photo': 'Bir fotoğrafla',
  // finding templates
  'templates.found-more': '“{query}” için şablonlar',
  'templates.corrected': '“{query}” için bir şey yok, işte “{words}”.',
  'templates.corrected-too': '“{query}” için az şey var, “{words}” için olanlar da burada.',
  'gallery.order': '{order, select, trending {Popüler} new {Yeni} other {Bizim sıramızla}}',
  'gallery.filter': 'Filtrele',
  'gallery.choose': 'Ne görmek istersin?',
  'gallery.kind':
    '{kind, select, image {Yalnızca resimler} video {Yalnızca videolar} other {Resimler ve videolar}}',
  'gallery.price':
    '{price, select, free {Ücretsizler} usual {Normal fiyat ya da altı} other {Her fiyat}}',
  'gallery.language': '{language, select, own {Benim dilimde} other {Her dilde}}',
  'gallery.favourites': 'Favoriler',
  'favourites.title': '<b>Favoriler</b> ({count})',
  'favourites.none': 'Henüz favori yok. Bir şablonun altındaki ☆ işaretine dokun, burada dursun.',
  'template.favourite': '☆ Favori',
  'template.unfavourite': '★ Çıkar',
  'template.more-by': '{name} adlı kişiden daha fazla',
  'template.uses': '{count, plural, one {# kez} other {# kez}} kullanıldı.',
  'creator.none': 'Bu adla burada şablonu olan kimse yok.',
  'creator.figures':
    '{count, plural, one {# şablon} other {# şablon}}, {uses, plural, one {# kullanım} other {# kullanım}}',
  'creator.since': '{since} tarihinden beri burada',
  'creator.title': '<b>{name}</b>',
  'template.by': 'Yapan: {name}',
  'template.by-someone': 'Bir kullanıcıdan',
  // templates that people make
  'command.template': 'Şablon yap ya da şablonlarına bak',
  'generation.template': 'Şablon yap',
  'generation.draft': 'Taslağa dön',
  'template.only-in': 'Metinleri yalnızca şu dilde: {language}.',
  'draft.slot.choose': 'Bunlardan birini seç.',
  'publish.mine': '<b>Şablonların</b>',
  'publish.mine.how': 'Beğendiğin bir sonucun altında “Şablon yap”a dokun ya da sıfırdan yaz.',
  'publish.mine.as': 'Başkaları seni <b>{name}</b> (@{handle}) olarak görür.',
  'publish.mine.choose': 'Birini aç',
  'publish.new': 'Sıfırdan',
  'publish.back': '‹ Şablonların',
  'publish.untitled': 'Adsız',
  'publish.line':
    '{title} · {state, select, draft {taslak} screening {denetleniyor} held {bir kişi bakıyor} refused {reddedildi} change_asked {değişiklik istendi} offered {yayında} hidden {gizli} taken_down {kaldırıldı} other {–}}',
  'publish.card.words': 'Sözler: {words}',
  'publish.card.facts':
    '{needs, select, photo {Tek fotoğraftan} other {Yüz profilinden}} · {category} · {language} · {price} · {who}',
  'publish.card.licence': 'Lisans: {licence}',
  'publish.card.look':
    'Yerleşik motor bu görünümü verir ve sözleri okumaz: {lettering, select, true {boşluklarla yalnızca yazısı değişir} other {boşluklar orada bir şey değiştirmez}}. Sözle çalışan motorlar ise sözlere uyar.',
  'publish.no-category': 'Kategori yok',
  'publish.usual-price':
    '{credits, plural, =0 {olağan fiyat} one {olağan fiyat (# kredi)} other {olağan fiyat (# kredi)}}',
  'publish.who':
    '{who, select, public {Herkes için} link {Bağlantısı olanlar için} server {Discord sunucuları için} other {Yalnızca benim için}}',
  'publish.needs': '{needs, select, photo {Tek fotoğraf} other {Yüz profili}}',
  'publish.waiting':
    '{state, select, held {⏳ Bir kişi bakıyor. Buradan haber veririm.} other {⏳ Denetleniyor. Buradan haber veririm.}}',
  'publish.is-change': 'Bir değişiklik: bu onaylanana kadar yayındaki sürüm kalır.',
  'publish.missing.title': 'Eksik: başlık.',
  'publish.missing.cover': 'Eksik: sonuçlarından seçilmiş bir kapak.',
  'publish.missing.engine':
    '⚠️ Burada bunu yapabilecek bir şey yok: sözle çalışan bir motor gerekir. Taslağı tutabilirsin ama deneyemez ya da gönderemezsin.',
  'publish.words.again': 'Lütfen yeniden yaz.',
  'publish.words.wrong':
    '{because, select, empty {Eksik: sözler.} nested {Bir boşluk başka birinin içinde olamaz.} unclosed {Bir ayraç açık kalmış ya da iki kez kapanmış.} nameless {Bir boşluğun harfli bir adı olmalı.} long {Sözler en çok {most} karakter olabilir.} too_many_slots {En çok {most} boşluk, lütfen.} too_many_answers {Bir boşluk en çok {most} yanıt sunar.} slot_long {“{name}” boşluğunda {most} karakterden uzun bir şey var.} few_answers {“{name}” boşluğunda “|” var ama iki farklı yanıt yok. <code>{choices}</code> yaz ya da “|” işaretini sil.} twice {“{name}” boşluğu iki kez, farklı yanıtlarla var.} other {Eksik: sözler.}}',
  'publish.foreign': 'O şablonun sözleri sahibinde kalır; kendininkini yaz. Resim kapağın olur.',
  'publish.no-start': 'Bundan artık şablon yapılamaz.',
  'publish.do.submit': 'Gönder',
  'publish.do.try': 'Dene',
  'publish.do.title': 'Başlık',
  'publish.do.words': 'Sözler',
  'publish.do.cover': 'Kapak',
  'publish.do.more': 'Daha…',
  'publish.do.description': 'Açıklama',
  'publish.do.category': 'Kategori',
  'publish.do.needs': 'Neden yapılır',
  'publish.do.who': 'Kim görür',
  'publish.do.price': 'Fiyat',
  'publish.do.licence': 'Lisans',
  'publish.do.kind': '{kind, select, video {Video olsun} other {Resim olsun}}',
  'publish.do.drop': 'At',
  'publish.do.withdraw': 'Geri al',
  'publish.more': 'Ne değişsin?',
  'publish.now': 'Şimdi: {words}',
  'publish.none':
    '{field, select, price {Olağan fiyat} licence {Lisans notu yok} other {Açıklama yok}}',
  'publish.ask.title': 'Adı ne olsun? En çok {most} karakter.',
  'publish.ask.description': 'Bir cümleyle anlat, en çok {most} karakter.',
  'publish.ask.words': 'Resmin ya da videonun ne gösterdiğini yaz, en çok {most} karakter.',
  'publish.words.how':
    'Başkalarının dolduracağı boşluklar bırak: <code>{word}</code> söz sorar, <code>{standard}</code> önerir, <code>{choices}</code> seçtirir.',
  'publish.ask.licence': 'İçinde kimin eserleri var, hangi koşullarla? En çok {most} karakter.',
  'publish.ask.price': 'Kaç kredi olsun? {least} ile {most} arasında bir tam sayı.',
  'publish.ask.price.usual':
    '{credits, plural, =0 {Düğme olağan fiyatı koyar.} other {Olağan fiyat {credits, plural, one {# kredi} other {# kredi}}.}}',
  'publish.ask.price.back':
    'Şimdi {credits, plural, one {# kredi} other {# kredi}}. Düğme olağan fiyata döndürür.',
  'publish.ask.needs': 'Neden yapılır?',
  'publish.ask.category': 'Nereye ait?',
  'publish.ask.language': 'Hangi dilde yazıldı?',
  'publish.ask.visibility': 'Kim bulsun?',
  'publish.ask.cover': 'Sonuçlarından bir kapak seç. Videodan, ortasındaki bir kare alınır.',
  'publish.no-covers': 'Şu an saklanan sonucun yok. Önce bir tane yap; şablonu denemek de yapar.',
  'publish.empty': 'Okunacak bir şey yok. Lütfen yeniden yaz.',
  'publish.unfit': 'İçerik kuralları bu sözlere izin vermiyor. Lütfen başka türlü yaz.',
  'publish.refused.unfinished': 'Bir şey eksik ya da kapak artık yok. Görmek için taslağı aç.',
  'publish.refused.locked': 'İnceleniyor, bu sırada değiştirilemez. Önce geri al.',
  'publish.refused.price': 'Bu fiyat sınırların dışında.',
  'publish.refused.drafts':
    '{most, plural, one {# taslağın} other {# taslağın}} var, en fazla bu kadar olur. Önce birini at.',
  'publish.refused.submissions':
    'Günde {most, plural, one {# şablon} other {# şablon}} gönderilebilir. Yarın yeniden dene.',
  'publish.refused.long': 'En çok {most} karakter, lütfen.',
  'publish.rights': '<b>Hakların</b>',
  'publish.rights.what':
    'Bu şablondaki her şeyin (sözler, kapak ve içindeki eserler) haklarına sahip olduğumu beyan ederim. İçinde tanınabilen herkes buna razı. Bu beyanın tarihi ve sürümü saklanır. Sözler, kapak ve denemen denetlenir, bir kişi bakabilir.',
  'publish.rights.earn':
    'Başkalarının sayılan her kullanımı sana {credits, plural, one {# kredi} other {# kredi}} kazandırır.',
  'publish.rights.agree': 'Beyan ederim: gönder',
  'publish.submitted': '<b>{title}</b> gönderildi. Şimdi denetleniyor, buradan haber veririm.',
  'publish.withdrawn': 'Geri alındı. Yeniden değiştirebilirsin.',
  'publish.drop.ask':
    '{change, select, true {Bu değişiklik atılsın mı? Yayındaki olduğu gibi kalır.} other {Bu taslak atılsın mı?}}',
  'publish.drop.yes': 'Evet, at',
  'publish.dropped': 'Atıldı.',
  'publish.own':
    '{state, select, hidden {Bildirildi; bir kişi bakana kadar gizli} taken_down {Kaldırıldı} other {Yayında}} · {uses, plural, one {# kullanım} other {# kullanım}} · {price} · {who}',
  'publish.look': 'Başkaları gibi gör',
  'publish.open': 'Aç',
  'publish.edit': 'Değiştir',
  'publish.gone': 'Bu şablon artık yok.',
  'publish.remove': 'Kaldır',
  'publish.remove.ask':
    '<b>{title}</b> kaldırılsın mı? Artık kimse kullanamaz, kapağı silinir. Onunla yapılanlar kalır.',
  'publish.remove.yes': 'Evet, kaldır',
  'publish.removed': '<b>{title}</b> kaldırıldı.',
  'publish.said': 'Bir kişi yazıyor: {words}',
  'publish.approved':
    '{change, select, true {✅ <b>{title}</b> değişikliğin yayında.} other {✅ <b>{title}</b> yayında. Başkaları kullandıkça kredi kazanırsın.}}',
  'publish.held': '<b>{title}</b> şablonuna önce bir kişi bakacak. Buradan haber veririm.',
  'publish.refused': '❌ <b>{title}</b> reddedildi.',
  'publish.change-asked': '<b>{title}</b> yayına girmeden önce değişmeli.',
  'publish.why':
    '{category, select, minor {Birinin reşit olmadığı ya da öyle görünebileceği yerde açık bir şey sunulmaz.} sexual {Çıplaklık ya da cinsellik gibi görünüyor.} hate {İnsanlara nefret gibi görünüyor.} harm {Kendine zarar verme gibi görünüyor.} violence {Kanlı şiddet gibi görünüyor.} illicit {Yasa dışı bir şeye yardım gibi görünüyor.} likeness {Onay vermemiş birini gösteriyor.} rights {İçindeki bir şeyin hakları senin değil.} quality {Ne yaptığını göstermiyor ya da kötü yapıyor.} copy {Kapağı, kaldırılmış birine benziyor.} cover_gone {Kapak resmi denetlenmeden silindi. Başka birini seç.} other {İçerik kuralları izin vermiyor.}}',
  'creator.ask.name':
    'Başkaları şablonlarını hangi adla görsün? En çok {most} karakter. Herkese açıktır.',
  'creator.ask.handle':
    'Sayfana hangi kullanıcı adı götürsün? Küçük Latin harfleri, rakamlar ve tireler, en çok 24.',
  'creator.saved': 'Başkaları seni <b>{name}</b> (@{handle}) olarak görür.',
  'creator.do.name': 'Görünen ad',
  'creator.do.handle': 'Kullanıcı adı',
  'creator.refused.name':
    'Lütfen kuralların izin verdiği, “@” içermeyen, en çok {most} karakterlik bir ad ver.',
  'creator.refused.handle':
    'Kullanıcı adında küçük Latin harfleri, rakamlar ve tek tireler olur; en az bir harf, en çok 24 karakter.',
  'creator.refused.taken': 'Bu kullanıcı adı boşta değil. Lütfen başka bir tane seç.',
  'submission.new': '<b>Bir şablon kararını bekliyor.</b>',
  'submission.card':
    '<b>{title}</b> · {kind, select, video {video} other {resim}} · {change, select, true {yayındakinin değişikliği} other {yeni}}',
  'submission.card.by': '{name} · hesap <code>{account}</code>',
  'submission.slot': '“{name}” boşluğu: {said}',
  'submission.approve': 'Onayla',
  'submission.ask': 'Değişiklik iste',
  'submission.refuse': 'Reddet…',
  'submission.why': 'Neden reddediliyor? Sahibi nedeni okur.',
  'submission.reason':
    '{reason, select, minor {Reşit olmayan} sexual {Çıplaklık} hate {Nefret} harm {Kendine zarar} violence {Şiddet} illicit {Yasa dışı} likeness {Başkasının yüzü} rights {Haklar} quality {Nitelik} other {Diğer kurallar}}',
  'submission.ask.words': 'Sahibi neyi değiştirsin? Sözlerin olduğu gibi iletilir.',
  'submission.decided':
    '{state, select, approved {Karar: <b>onaylandı</b>} refused {Karar: <b>reddedildi</b>} change_asked {Karar: <b>değişiklik istendi</b>} withdrawn {Sahibi geri aldı} other {Denetleniyor}}',
  'submission.list': 'Bekleyen diğerleri',
  'shoot.gone': 'Görselleri artık saklanmıyor.',
};
