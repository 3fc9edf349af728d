import type { SameTexts } from '../catalogue-type.ts';
import type { ownData as english } from '../en/own-data.ts';

/** The Turkish texts about what is held, and deleting it. */
export const ownData: SameTexts<typeof english> = {
  // what is held
  'privacy.title': '<b>Şu anda hakkında saklananlar</b>',
  'privacy.account': 'Hesap başlangıcı: {since}',
  'privacy.name': 'Ad: {name} · e-posta: {email}',
  'privacy.faces':
    '{count, plural, one {# yüz fotoğrafı} other {# yüz fotoğrafı}}, şifreli; başlangıç: {since}, bitiş: {until}',
  'privacy.no-faces': 'Yüz fotoğrafı yok',
  'privacy.uploads':
    '{count, plural, =0 {Ayrı gönderilmiş fotoğraf yok} one {# ayrı fotoğraf} other {# ayrı fotoğraf}}',
  'privacy.results': '{count, plural, =0 {Sonuç yok} one {# sonuç} other {# sonuç}}',
  'privacy.ledger':
    '{count, plural, one {# kredi kaydı} other {# kredi kaydı}}, {generations, plural, one {# üretim} other {# üretim}}',
  'privacy.community':
    '{shares, plural, =0 {Paylaşılan bir şey yok} other {# paylaşım}} · {templates, plural, =0 {şablon yok} other {# şablon ve taslak}} · {favourites, plural, =0 {favori yok} other {# favori}} · {rewards, plural, =0 {ödül yok} other {# ödül}} · {reports, plural, =0 {bildirim yok} other {# bildirim}}',
  'privacy.consent':
    '{at}: {purpose, select, face {yüz fotoğrafı onayını verdin} other {koşulları kabul ettin}}, sürüm {version}',
  'privacy.consent.withdrawn':
    '{at}: {purpose, select, face {yüz fotoğrafı onayını verdin} other {koşulları kabul ettin}}, sürüm {version}, sonra geri aldın',
  'privacy.who': 'Fotoğrafları işleyen: {who}.',
  'privacy.terms': 'Koşullar',
  'privacy.correct': 'Düzelt',
  'privacy.delete': 'Sil…',
  'privacy.open': 'Verilerim',
  'consents.button': 'Onaylar',
  'consents.title': '<b>Neleri onayladın</b>',
  'consents.terms': 'Koşullar, sürüm {version}, ve reşit olduğun: {at} tarihinden beri',
  'consents.face.none': 'Yüz fotoğrafları: onay yok, bu yüzden hiç yok',
  'consents.face.given': 'Yüz fotoğrafları, sürüm {version}: {at} tarihinden beri. İşleyen: {who}.',
  'consents.face.withdrawn': 'Yüz fotoğrafları: {at} tarihinde geri alındı, silindi',
  'consents.since': '{line} ({at} tarihinden beri)',
  'consents.how':
    'Tek dokunuş herhangi birini hemen geri alır. Gördüğün metin hesabında saklanır ve verilerini alırken birlikte gelir.',
  'consents.face': 'Oku ve onayla: yüz fotoğrafları',
  'consents.terms.withdraw': 'Koşulları geri al…',
  'consents.terms.ask':
    'Koşullar olmadan burada hiçbir şey çalışmaz; onları geri almak hesabını silmek demektir: fotoğraflar, sonuçlar, krediler, her şey. Sonraki ekran ne kaybolacağını söyler ve bir kez daha sorar.',
  'privacy.do.held': 'Neler saklanıyor',
  'privacy.do.given': 'Kim ne aldı',
  'privacy.short.results':
    '{count, plural, =0 {Sonuç yok} one {# sonuç, {last} tarihine kadar} other {# sonuç, {first} – {last} tarihlerine kadar}}',
  'privacy.short.rest': 'Geri kalan her şey ve süreleri düğmelerin arkasında.',
  'held.title': '<b>Hakkında neler, ne zamana kadar saklanıyor</b>',
  'held.photos':
    '{count, plural, =0 {Tek fotoğraf yok} one {# tek fotoğraf, {until} tarihine kadar} other {# tek fotoğraf, sonuncusu {until} tarihine kadar}}',
  'held.results':
    '{count, plural, =0 {Sonuç yok} one {Sözleriyle # sonuç, {last} tarihine kadar} other {Sözleriyle # sonuç: ilki {first}, sonuncusu {last} tarihine kadar}}',
  'held.requests':
    '{count, plural, =0 {İstek yok} one {# istek} other {# istek}}: ne istendiği ve ne tuttuğu, hesabın silinene kadar',
  'held.messages':
    'Tarayıcıdaki sohbetinden {count, plural, =0 {mesaj yok} one {# mesaj} other {# mesaj}}, her biri {days, plural, one {# gün} other {# gün}}',
  'held.own':
    'Sen silene kadar: {templates, plural, =0 {şablon yok} one {# şablon ya da taslak} other {# şablon ve taslak}}, {shares, plural, =0 {paylaşılan yok} one {# paylaşım} other {# paylaşım}}, {favourites, plural, =0 {favori yok} one {# favori} other {# favori}}',
  'held.community':
    '{rewards, plural, =0 {Ödül yok} one {# ödül} other {# ödül}}, {reports, plural, =0 {bildirim ya da hak talebi yok} one {# bildirim ya da hak talebi} other {# bildirim ve hak talebi}}',
  'held.way':
    'Giriş yolu: {surface, select, telegram {Telegram} discord {Discord} other {tarayıcı}}',
  'held.consents': '{count, plural, one {# onay} other {# onay}}, hesabın silinene kadar',
  'held.books':
    'Yasa gereği kalır, hesabın silinince adın olmadan: {payments, plural, =0 {ödeme yok} one {# ödeme} other {# ödeme}}, {entries, plural, =0 {hesap kaydı yok} one {# hesap kaydı} other {# hesap kaydı}}',
  'held.archive': 'Verilerinin bir arşivi, {until} tarihine kadar',
  'given.title': '<b>Kim ne aldı</b>',
  'given.none': 'Sana ait hiçbir şey bir şirkete gitmedi.',
  'given.line':
    '{at} · <b>{company}</b>: {face, select, yes {yüz fotoğrafları · } other {}}{photo, select, yes {fotoğraf · } other {}}{result, select, yes {sonuç · } other {}}{words, select, yes {sözler · } other {}}{deletion, select, done {orada silindi} asked {silinmesi istendi} unavailable {orada şirketin kurallarına göre sona erer} other {orada bizim için dosya tutulmuyor}}',
  'given.why': 'Yalnızca istediğini yapmak, denetlemek ya da ifade etmek için.',
  'correct.title': '<b>Hakkında saklananları düzelt</b>',
  'correct.name': 'Ad: {name}. Burada sana böyle sesleniyoruz.',
  'correct.email': 'E-posta: {email}. Öderken doldurulur ve ödeme soruları içindir.',
  'correct.language': 'Dil: {language}. Burada okuduğun her şey için.',
  'correct.zone': 'Saat dilimi: {zone}. Tarih ve saatler için.',
  'export.open': 'Dışa aktar',
  'export.title': '<b>Verilerin bir arşivde</b>',
  'export.what':
    'Hakkında saklanan her şeyi içeren bir ZIP dosyası: fotoğraflar, sonuçlar, sözler, krediler, ödemeler, onaylar, şablonlar ve kimin ne aldığı.',
  'export.making': 'Hazırlanıyor ve buraya gelecek, genellikle birkaç dakika içinde.',
  'export.ready': 'Arşivin hazır: yaklaşık {megabytes} MB, {until} tarihine kadar saklanıyor.',
  'export.ended':
    '{because, select, deleted {Son arşivin, içindeki bir şeyle birlikte silindi.} failed {Son arşivin hazırlanamadı. Lütfen yeniden dene.} other {Son arşivinin süresi doldu ve silindi.}}',
  'export.bounds':
    'Günde en çok {most}. Bir arşiv {hours, plural, one {# saat} other {# saat}} sonra silinir.',
  'export.day':
    'Bugün {most, plural, one {# arşiv} other {# arşiv}} hazırladın. Lütfen yarın yeniden dene.',
  'export.running': 'Arşivin zaten hazırlanıyor. Buraya gelecek.',
  'export.here': 'İşte arşivin. Burada {until} tarihine kadar kalır; kaydettiğin kopya senindir.',
  'export.part':
    'Arşivinin {parts} parçasından {part}. parçası. Her parça tek başına açılır ve burada {until} tarihine kadar kalır.',
  'export.left-out':
    '{count, plural, one {# dosya} other {# dosya}} bu sohbet için çok büyük ve içinde yok. Yaptıklarını /history altında bulursun.',
  'export.link':
    'Arşivin hazır: yaklaşık {megabytes} MB, bu sohbet için çok büyük. Bağlantı {until} tarihine kadar bir kez çalışır. Ona sahip olan arşivi alabilir, kimseyle paylaşma.',
  'export.too-large':
    'Arşivin bu sohbet için çok büyük: yaklaşık {megabytes} MB. Burada /export ile iste, parçalar hâlinde gelsin.',
  'export.do.make': 'Arşivimi hazırla',
  'export.do.new': 'Yenisini hazırla',
  'export.do.again': 'Yeniden gönder',
  'export.do.delete': 'Arşivi sil',
  'export.do.download': 'İndir',
  'export.deleted': 'Arşiv silindi.',
  'export.page.about':
    'Bu bağlantı, sahibi hakkında saklanan her şeyin arşivini verir. Bir kez çalışır: düğmeye bastığında indirme başlar.',
  'export.page.used':
    'Bu bağlantı kullanıldı. Yenisini sohbette alırsın: /export, sonra “Yeniden gönder”.',
  'export.page.over': 'Bu bağlantı artık çalışmıyor. Sohbette /export ile yeni bir arşiv alırsın.',
  'export.readme.title': 'alme’deki verilerin, {at} itibarıyla',
  'export.readme.documents':
    '.json dosyaları hakkında saklananları sözcük ve sayılarla içerir: her metin düzenleyici ya da tarayıcı açar. schema.json (JSON Schema) her alanın anlamını söyler. Uzun bir liste ikinci bir dosyada sürer, örneğin generations-2.json. Saatler UTC’dir.',
  'export.readme.files':
    'face-photos: yüz profilin. photos: son günün tek fotoğrafları. results: senin için yapılanlar. covers: şablonlarının resimleri. Yüzünün ölçümleri burada değil: yalnızca bu hizmetin içinde anlamlı sayılardır.',
  'export.readme.rights':
    'Hepsini sohbette düzeltip silebilirsin: /privacy ve /delete. Bu arşiv şifreli değil: yalnızca senin okuyabileceğin yerde sakla.',
  'delete.photo': 'Bir yüz fotoğrafı',
  'delete.template': 'Şablon ya da taslak',
  'delete.share': 'Paylaşılan bir şey',
  'delete.results': 'Tüm sonuçlar',
  'delete.account': 'Hesabım',
  'delete.results.ask':
    '{count, plural, one {Sonucun sözleriyle birlikte silinsin mi} other {# sonucun tümü sözleriyle birlikte silinsin mi}}? Hemen olur. Bu sohbette zaten gösterilen kopyalar, sen orada silene kadar sohbette kalır.',
  'delete.results.none': 'Silinecek sonuç yok.',
  'delete.results.yes': 'Tüm sonuçları sil',
  'delete.results.done': 'Tüm sonuçlar ve sözleri silindi.',
  'delete.account.ask':
    'Hesabın tüm fotoğraflar, sonuçlar, sözler, geçmiş ve ayarlarla silinsin mi?',
  'delete.account.wait':
    '{days, plural, one {# gün} other {# gün}} içinde, {at} tarihinde olur. O zamana kadar hiçbir şey yapılamaz ya da satın alınamaz ve bir dokunuş geri alır. “Şimdi” geri alınamaz.',
  'delete.account.pro': 'Önce <b>{name}</b> iptal edilir: onun için artık ücret alınmaz.',
  'delete.account.later': '{days, plural, one {# gün} other {# gün}} içinde sil',
  'delete.account.now': 'Şimdi sil',
  'closing.refused':
    'Hesabın silinmek üzere: bunu geri almadıkça hiçbir şey yapılamaz ya da satın alınamaz.',
  'closing.when':
    '<b>Hesabın {at} tarihinde silinecek.</b> O zamana kadar hiçbir şey yapılamaz ya da satın alınamaz.',
  'closing.can': 'Hâlâ geri alabilir ya da verilerini yanına alabilirsin.',
  'closing.do.back': 'Hesabımı koru',
  'closing.kept':
    'Hesabın içindeki her şeyle kalıyor. Aboneliğin iptal edildiyse /pro altında yeniden açabilirsin.',
  'deletion.soon': 'Her şey silinince buraya bir makbuz gelir.',
  'deletion.title': '<b>Silme makbuzu {number}</b>',
  'deletion.at': 'Hesabın {at} tarihinde silindi.',
  'deletion.deleted':
    'Silinen: yüz fotoğrafı {faces} · sonuç {results} · tek fotoğraf {photos} · sözleriyle istek {requests} · şablon ve taslak {templates} · paylaşım {shares} · sohbet mesajı {messages} · onay {consents} · giriş yolu {linked}',
  'deletion.kept':
    'Yasa gereği adın olmadan kalan: ödeme {payments} · hesap kaydı {entries}. Ayrılıp dönmek avantaj sağlamasın diye {days, plural, one {# gün} other {# gün}} boyunca anahtarlı bir özet saklanır.',
  'deletion.companies':
    '{asked, plural, =0 {Hiçbir şirkette orada silinebilecek dosyan yoktu.} one {Bir şirketteki # dosyanın silinmesi istendi.} other {Şirketlerdeki # dosyanın silinmesi istendi.}}',
  'deletion.code': 'Bu kodu sakla. Bu makbuzu kanıtlar ve senin hakkında hiçbir şey söylemez:',
  'deletion.where': 'Şurada denetle: {page}.',
  'deletion.genuine': 'Bu makbuz gerçek: {at} tarihinde verildi.',
  'deletion.false': 'Bu, bu hizmetin makbuzu değil ya da değiştirilmiş.',
  'deletion.how': '/receipt komutunu bir makbuzun koduyla gönder.',
  'deletion.page': 'Bir silme makbuzunu denetle',
  'deletion.page.about':
    'Hesap silen kişi kodlu bir makbuz alır. Kod, hesabın ne zaman silindiğini ve neyden ne kadar silindiğini kanıtlar; kişi hakkında hiçbir şey söylemez.',
  'deletion.page.field': 'Kod',
  'deletion.page.check': 'Denetle',
  // deleting
  'delete.title': '<b>Neyi sileyim?</b>',
  'delete.one': 'Tek bir sonuç',
  'delete.profile': 'Yüz profilim',
  'delete.profile.ask': 'Tüm yüz fotoğrafları silinsin ve onay geri alınsın mı? Hemen olur.',
  'delete.profile.yes': 'Yüz profilimi sil',
  'delete.all': 'Her şey',
  'delete.all.ask':
    'Hesabın tüm fotoğraflar, sonuçlar, geçmiş ve ayarlarla silinsin mi? Geri alınamaz.',
  'delete.all.also':
    'Bu, {surface, select, telegram {Telegram’daki} discord {Discord’daki} other {tarayıcıdaki}} hesabın da: orada da silinir.',
  'delete.all.credits':
    '{credits, plural, =0 {Kaybedecek kredin yok.} one {# kredin kaybolur.} other {# kredin kaybolur.}}',
  'delete.all.debt':
    'Bakiyen sıfırın {missing, plural, one {# kredi} other {# kredi}} altında. {days, plural, one {# gün} other {# gün}} içinde geri dönersen yine oradan başlar.',
  'delete.all.pro-elsewhere':
    '{name} aboneliğini senin yerine iptal edemiyoruz: ücret alınmaya devam eder. {provider, select, discord {Önce Discord kullanıcı ayarlarında Abonelikler bölümünden iptal et.} other {Önce satın aldığın yerde iptal et.}}',
  'delete.all.yes': 'Her şeyi sil',
  'delete.all.done':
    'Tamam. Hesabın kapandı, her şey siliniyor. Ödemeler kayıtlarda adın olmadan kalır. Kendine iyi bak!',
};
