import type { ChatTexts } from '../catalogue-type.ts';

/** The Turkish texts of the chats. */
export const chat: ChatTexts = {
  verbatim: '{text}',
  // commands, as platforms list them
  'command.start': 'Burada neler yapabilirsin',
  'command.create': 'Bir kelimeyle şablon bul',
  'command.create.words': 'Ne arıyorsun',
  'command.templates': 'Tüm şablonlar',
  'command.edit': 'Bir görseli sözlerle değiştir',
  'command.edit.words': 'Ne değişsin',
  'command.part': 'Bir görselin bir parçasını değiştir',
  'command.part.words': 'Orada ne olsun',
  'command.widen': 'Bir görseli başka bir biçime genişlet',
  'command.widen.words': 'Çevresinde ne olsun',
  'command.restore': 'Eski bir fotoğrafı onar',
  'command.colour': 'Siyah beyaz bir fotoğrafı renklendir',
  'command.sharpen': 'Bir fotoğrafı net ve büyük yap',
  'command.animate': 'Bir görseli kısa videoya çevir',
  'command.animate.words': 'Nasıl hareket etsin',
  'command.cutout': 'Bir görselin arka planını sil',
  'command.video': 'Sözlerden kısa bir video yap',
  'command.video.words': 'Ne olsun',
  'command.imagine': 'Sözlerden görsel yap',
  'command.imagine.words': 'Görselde ne olsun',
  'command.swap': 'Yüzünü bir fotoğrafa koy',
  'command.ring': 'Bir elde yüzük dene',
  'command.ring.words': 'Yüzük nasıl, örneğin altın',
  'command.ring.picture': 'Söz yerine yüzüğün fotoğrafı',
  'command.wear': 'Kıyafet dene',
  'command.wear.words': 'Nasıl giyileceği, örneğin önü açık',
  'command.wear.person': 'Giyecek kişinin fotoğrafı',
  'command.scene': 'Bir ürünü yeni bir sahneye koy',
  'command.scene.words': 'Nerede dursun',
  'command.picture': 'Görsel',
  'command.picture.more': 'Aynı düzenleme için bir görsel daha',
  'command.describe': 'Bir görseli neyin oluşturduğunu sözlerle söyle',
  'command.profile': 'Yüz profilin',
  'command.credits': 'Bakiyen ve harcamaların',
  'command.buy': 'Daha fazla kredi al',
  'command.history': 'Yaptıkların, saklandığı sürece',
  'command.settings': 'Dil, ad, e-posta ve hatırlatmalar',
  'command.link': 'Telegram, Discord ve tarayıcıyı bağla',
  'command.link.code': 'Diğer platformdaki kod',
  'command.verify': 'Bir görselin burada yapılıp yapılmadığını öğren',
  'command.app': 'Resimlerin, sohbetin yanında uygulama olarak',
  'command.export': 'Tüm verilerin tek dosyada',
  'command.privacy': 'Hakkında neler saklanıyor',
  'command.terms': 'Koşullar',
  'command.delete': 'Bir sonucu, profilini ya da her şeyi sil',
  'command.help': 'Nasıl çalışır',
  'command.cancel': 'Yaptığın şeyi bırak',
  // navigation
  'nav.back': '‹ Geri',
  'nav.more': 'Devamı ›',
  'nav.cancel': 'Vazgeç',
  'nav.later': 'Sonra',
  'nav.no': 'Hayır, kalsın',
  // before somebody has joined
  'gate.hello':
    '<b>Merhaba!</b> Senin resimlerini ve kısa videolarını yaparım: yüzünün üç fotoğrafından ya da tek bir fotoğraftan.',
  'gate.adult': 'Önce şu: burası yalnızca yetişkinler için. {age} yaşında ya da daha büyük müsün?',
  'gate.adult.yes': 'Evet, {age} ya da üstü',
  'gate.adult.no': 'Hayır, daha küçüğüm',
  'gate.agree': 'Kabul ediyorum',
  'access.invited':
    'Bu bota davetle girilir. İçerideki biri /invite ile sana bir bağlantı gönderebilir: onu aç. Kodun varsa /code ve kodu yaz.',
  'access.list':
    'Bu bot, onu yürüten kişinin içeri aldığı kişiler içindir. Ona numaranı, <code>{id}</code>, söyle ve eklenmeyi iste.',
  'access.wrong-word': 'Bu davet ya da kod bilinmiyor ya da kullanılmış.',
  'access.ask': 'Buradan sorabilirsin: {contact}',
  'gate.policy': 'Gizlilik politikası',
  'gate.refuse': 'Kabul etmiyorum',
  'gate.minor': 'O zaman seni içeri alamam. Yalnızca hayır dediğin notunu saklıyorum.',
  'gate.refused': 'Sorun değil. Yalnızca hayır dediğin notunu saklıyorum.',
  'gate.again': 'Fikrin değişirse /start gönder.',
  'gate.restart': 'Yeniden başla',
  'gate.first': 'Bu soruyu yanıtladıktan sonra olur.',
  'gate.help':
    'Senin resimlerini ve kısa videolarını yaparım. Fiyatı ve ne kadar saklandığını hep önceden görürsün. Başlamadan önce iki yanıtına ihtiyacım var.',
  'gate.accepted': 'Koşulları kabul ettin.',
  'gate.joined': 'Hoş geldin! Başlayabilirsin.',
  // menu and help
  'menu.first':
    'Günde <b>{freeImages, plural, one {# ücretsiz resmin} other {# ücretsiz resmin}}</b> var. Başlamak için bir şablon seç.',
  'menu.again': '<b>Ne yapalım?</b>',
  'menu.can':
    'Hemen kullanmak için bir fotoğraf gönder, ya da aramak için /create ve bir kelime yaz. Daha fazlası /help içinde.',
  'menu.imagine': '✨ Sözlerden görsel',
  'menu.templates': 'Şablonlar',
  'menu.profile': 'Yüz profili',
  'menu.profile.add': 'Yüzünü ekle',
  'menu.credits': 'Krediler',
  'menu.history': 'Geçmiş',
  'menu.settings': 'Ayarlar',
  'menu.help': 'Yardım',
  'help.title': '<b>Nasıl çalışır</b>',
  'help.how':
    'Bir şablon seç, fiyatı onayla, resim ya da video buraya gelir. Çoğu yüzünün üç fotoğrafını bir kez ister; bazıları herhangi tek bir fotoğrafla olur.',
  'help.commands':
    '/templates · tüm şablonlar\n/create · bir kelimeyle bul\n/edit, /cutout, /animate · bir görseli değiştir, arka planını sil, canlandır\n/part, /widen · bir parçasını değiştir, çevresini genişlet\n/swap, /wear, /ring, /scene · bir fotoğrafta yüzün, üzerinde kıyafet, bir elde yüzük, yeni bir yerde ürün\n/imagine · sözlerden görsel\n/profile · yüz fotoğrafların\n/credits ve /buy · bakiyen\n/code · kod kullan\n/invite · birini davet et\n/history · yaptıkların\n/settings · dil, ad, hatırlatmalar\n/privacy · hakkında saklananlar\n/delete · herhangi birini sil\n/cancel · yaptığın şeyi bırak',
  'help.money':
    'Günde {freeImages, plural, one {# resim} other {# resim}} ücretsiz; sonrası ve tüm videolar kredi ister. Fiyatı önce görürsün. Bir şey ters giderse ya da vazgeçersen kredilerin geri gelir.',
  'cancel.done': 'Bıraktım. Hiçbir şey harcanmadı.',
  'cancel.making': 'Neyi durdurayım? Ona dokun; harcanan geri gelir.',
  'cancel.nothing': 'Bırakılacak bir şey yok. Ne yapalım?',
  // terms and privacy policy
  'terms.title': '<b>Koşullar</b>, sürüm {version}',
  'terms.use':
    '{age} yaşında ya da daha büyüksün. Cinsel, nefret içeren, şiddetli ya da yasa dışı bir şey, çocukları gösteren bir şey yapmazsın.',
  'terms.likeness':
    'Yalnızca kendi fotoğraflarını ya da izin vermiş kişilerinkini kullanırsın. Sonuçları kimseyi aldatmak ya da zarar vermek için kullanmazsın.',
  'terms.credits':
    'Burada yapılanların bedeli kredidir. Süreleri dolmaz, para karşılıkları yoktur; bir şey ters gider ya da zamanında iptal edilirse geri gelirler.',
  'terms.ai':
    'Sonuçları yapay zekâ yapar ve bunu söyleyen bir işaret taşırlar. Yanlış ya da tuhaf olabilirler. Ücretsizler {freeDays} gün, ücretliler {paidDays} gün saklanır.',
  'terms.new':
    '<b>Koşullar değişti.</b> Artık {version} sürümü geçerli. Kabul edene kadar sana ait olanı görebilir, alabilir ve silebilirsin; gerisi bekler.',
  'terms.new.added': '<b>Yeni:</b> {text}',
  'terms.new.removed': '<b>Artık yok:</b> {text}',
  'terms.new.whole': 'Tamamı:',
  'policy.title': '<b>Gizlilik</b>, sürüm {version}',
  'policy.what':
    '<b>Ne:</b> bu platformdaki kimliğin, dilin, verirsen adın ya da e-postan, fotoğrafların, yaptıkların, ödediklerin (kart numarası asla) ve kabul ettiklerin.',
  'policy.who':
    '<b>Kim:</b> fotoğraflarını işleyen: {who}; yalnızca istediğini yapmak için. Şifrelidirler; satılmaz, yayımlanmaz, eğitimde kullanılmazlar.',
  'policy.how-long':
    '<b>Ne kadar:</b> yüz fotoğrafları son onayından sonra {faceMonths} ay; tek fotoğraflar {uploadHours} saat; sonuçlar {freeDays} gün, kredi aldıysan {paidDays} gün; sen gidince hesap defteri adın olmadan.',
  'policy.marks':
    '<b>İşaretler:</b> burada yapılanlar, dosyalarının içinde yapay zekâyla ve hangi motorla yapıldıklarını söyler, senin hakkında hiçbir şey söylemez. Görsellerin görünüşünün kısa bir özeti, /verify onları tanısın diye, seninle hiçbir bağı olmadan {markDays} gün saklanır; hiçbir şey saklanmamasını seçtiysen saklanmaz.',
  'policy.screening':
    '<b>Denetim:</b> makineler sözcükleri, fotoğrafları ve sonuçları koşulların yasakladıkları için denetler{judges, select, none {} other {; sözcükleri {judges} da denetler}}. Emin olmadıklarında ya da sen istersen, bu hizmeti yürüten bir insan sözcükleri ve sonucu görür. Verilen karar {noteDays} gün, görüntüsüz saklanır. Bu hizmetin makineleri senin resimlerini yüz profilinle karşılaştırır; yalnızca sana benzeyip benzemedikleri, sonuçla birlikte saklanır.',
  'policy.rights':
    '<b>Hakların:</b> /privacy ile gör, /settings ile düzelt, /delete ile sil, onayını tek dokunuşla geri al. Hemen geçerli olur.',
  'policy.web': 'Web’de, tüm sürümler',
  'who.self': 'bu hizmetin kendi makinesi (dışarı hiçbir şey çıkmaz)',
  suspended: 'Hesabın askıya alındı. Hakkında saklananları yine de görebilir ve silebilirsin.',
  // anything unexpected
  stale: 'Bu düğme artık geçerli değil. Hiçbir şey değişmedi. /templates ile başla.',
  'unexpected.text':
    'Ne demek istediğini anlamadım. /create ve bir kelime dene, örneğin “/create poster”, ya da şablonlara bak.',
  'unexpected.command': 'Bu komutu bilmiyorum.',
  'unexpected.kind':
    '{what, select, sticker {Güzel çıkartma! Ama ondan bir şey yapamam.} voice {Sesli mesajları henüz dinleyemiyorum.} video {Video alamıyorum, yalnızca fotoğraf.} location {Nerede olduğunu bilmem gerekmiyor.} file {Bu dosyayı okuyamıyorum: lütfen fotoğraf gönder (JPEG, PNG, WebP ya da HEIC).} other {Bununla bir şey yapamam.}}',
  'unexpected.text-for-photo': 'Şimdi yazı değil, fotoğraf gerekiyor.',
  'unexpected.waiting-photo': 'Hâlâ fotoğrafını bekliyorum. /cancel bırakır.',
  'unexpected.waiting-text': 'Hâlâ yazını bekliyorum. /cancel bırakır.',
  'error.unexpected':
    'Benim tarafımda bir şey ters gitti, kusura bakma. Bunun için ücret alınmadı. Yine olursa işletene şu kodu söyle: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Bir kişinin kısa sürede yapabileceği kadar resim yapıldı} videos {Bir kişinin kısa sürede yapabileceği kadar video yapıldı} photos {Bir kişiden kısa sürede alabileceğim kadar fotoğraf geldi} checkouts {Kısa sürede çok fazla ödeme sayfası açıldı} improvements {Sözlerini kısa sürede yapabileceğim kadar iyileştirdim} exports {Verilerinin bir günde verilebilecek bütün arşivlerini aldın} linking {Kısa sürede çok fazla bağlama kodu istendi} sharing {Bir kişinin kısa sürede yapabileceği kadar paylaştın} asking {Bir günde sorulabilecek kadar kişiye sordun ya da davet açtın} other {Bir anda çok şey oldu}}. {until} devam edebilirsin. Hiçbir ücret alınmadı.',
  'limit.everybody':
    '{what, select, pictures {Şu anda burada çok fazla resim yapılıyor} videos {Şu anda burada çok fazla video yapılıyor} checkouts {Şu anda burada çok fazla kişi ödeme yapıyor} other {Şu anda burada çok yoğunluk var}}. Lütfen {until} tekrar dene. Hiçbir ücret alınmadı.',
  'limit.newcomer':
    'Yeni hesaplar daha yavaş başlar: ikinci günden itibaren ya da ilk paketinle daha fazlası olur.',
  'limit.limited':
    'Hesabın şu anda sınırlı, bu yüzden her şey daha yavaş. Nedenini ve ne zamana kadar olduğunu “Verilerim” söyler.',
  'error.slow-down':
    'Bir anda çok oldu. Lütfen {seconds, plural, one {# saniye} other {# saniye}} bekle, sonra devam et.',
  // face profile
  'face.consent.title': '<b>Yüz fotoğrafların: lütfen önce oku ve kabul et</b> (sürüm {version})',
  'face.consent.what':
    '<b>Ne:</b> yüzünün üç fotoğrafı ve üçünün de aynı kişiyi gösterdiğini denetlemek için onlardan alınan yüz ölçüleri.',
  'face.consent.what-compared':
    '<b>Ne:</b> yüzünün üç fotoğrafı ve üçünün de aynı kişiyi gösterdiğini, senden yapılan resimlerin sana benzediğini denetlemek için onlardan alınan yüz ölçüleri.',
  'face.consent.why':
    '<b>Neden:</b> yalnızca istediğin resim ve videoları yapmak için. Eğitim yok, satış yok, herkese açık hiçbir şey yok.',
  'face.consent.who': '<b>İşleyen:</b> {who}.',
  'face.consent.how-long':
    '<b>Ne kadar:</b> son onayından sonra {faceMonths} ay. Silinmeden önce haber alırsın. Yalnızca sana ait bir anahtarla şifrelenirler.',
  'face.consent.rights':
    '<b>Senin seçimin:</b> /profile içinde tek dokunuşla istediğin an geri alabilirsin. Fotoğraflar hemen silinir. Bazı şablonlar yüz profili olmadan da çalışır.',
  'face.consent.new':
    '<b>Onayından beri yeni:</b> {companies}. Sen onaylayana kadar hiçbir yüz fotoğrafın oraya gitmez; fotoğrafların olduğu gibi kalır.',
  'face.consent.changed':
    'Onayından bu yana metin değişti. Bunu onaylayana kadar yüz fotoğraflarından hiçbir şey yapılmaz.',
  'face.consent.yes': 'Kabul ediyorum',
  'face.consent.no': 'Hayır, teşekkürler',
  'face.consent.refused':
    'Sorun değil: hiçbir şey saklanmadı. Tek fotoğraflı şablonlar yüz profili olmadan çalışır.',
  'face.collect': '<b>Yüzünün üç fotoğrafını gönder</b>, tek tek ya da albüm olarak:',
  'face.collect.how':
    'Karede yalnızca sen, iyi ışık, yüzünün önünde bir şey olmasın. Başını biraz çevir (yaklaşık 30°), tamamen değil.',
  'face.have': '✅ {slot, select, front {Önden} left {Bir yan} other {Öbür yan}}',
  'face.miss':
    '▫️ {slot, select, front {Önden: kameraya düz bak} left {Bir yan: başını yana çevir} other {Öbür yan: öbür yana çevir}}',
  'face.replace':
    'Yeni fotoğrafı gönder: <b>{slot, select, front {önden} left {bir yan} other {öbür yan}}</b>.',
  'face.hint':
    '{slot, select, front {Kameraya düz bak.} left {Başını sol yanağın görünecek şekilde çevir.} other {Başını sağ yanağın görünecek şekilde çevir.}} Yenisi uygun olana kadar eskisi kalır.',
  'face.form': 'Üçünü de gönder',
  'face.checking':
    '{total, plural, one {Fotoğrafına} other {Fotoğraflarına}} bakıyorum…{total, plural, one {} other { ({position}/{total})}}',
  'face.accepted':
    '✅ {slot, select, front {Önden fotoğraf} left {Bir yan} other {Öbür yan}} uygun.',
  'face.next': 'Sıradakini gönder.',
  'face.done': '<b>Yüz profilin hazır.</b>',
  'face.already':
    'Yüz profilinde üç fotoğraf da var. Yenisini kullanmak için /profile içinde “Değiştir”e dokun.',
  'face.complete': '<b>Yüz profilin tamam.</b>',
  'face.dates': 'Saklanma tarihi: {stored}, bitiş: {until}.',
  'face.sealed': 'Fotoğraflar şifreli. Onlardan yalnızca senin resim ve videoların yapılır.',
  'face.change': 'Değiştir: {slot, select, front {önden} left {1. yan} other {2. yan}}',
  'face.remove': 'Sil: {slot, select, front {önden} left {1. yan} other {2. yan}}',
  'face.removed': '{slot, select, front {Önden fotoğraf} left {Bir yan} other {Öbür yan}} silindi.',
  'face.keep': 'Hâlâ benim: daha uzun sakla',
  'face.kept': 'Teşekkürler. Yüz fotoğraflarının yeni bitiş tarihi: {until}.',
  'face.withdraw': 'Onayı geri al, tüm fotoğrafları sil',
  'face.withdrawn':
    'Onayın geri alındı, yüz fotoğrafların silindi. Daha önce yaptıkların, sen silene kadar /history içinde kalır.',
  'face.withdrawn.stopped':
    '{count, plural, one {Bunlardan bir şey yapılıyordu, durduruldu} other {Bunlardan # şey yapılıyordu, durduruldular}}: {titles}. Henüz gönderilmeyen gönderilmez, bir şirkette süren iş orada iptal edilir ve saklanmaz, ödediğin geri gelir.',
  'face.go-on': 'Şablonunla devam et',
  // why a photo was refused
  'problem.too-dark': '❌ Çok karanlık. Pencereye git ya da yüzüne vuran bir ışık aç.',
  'problem.no-face':
    '❌ Yüz bulamadım. Daha yakından, yüzünün tamamı görünecek ve çok dönük olmayacak şekilde çek.',
  'problem.several-faces': '❌ Birden fazla yüz var. Karede yalnızca sen ol.',
  'problem.face-too-small':
    '❌ Yüzün çok küçük. Yaklaş ya da fotoğrafı tam boyutta dosya olarak gönder.',
  'problem.blurred': '❌ Bulanık. Merceği sil, kıpırdama ve bir daha çek.',
  'problem.turned-too-far': '❌ Fazla dönük. Biraz geri dön, iki gözün de görünsün.',
  'problem.turned-too-little': '❌ Az dönük. Başını daha çok yana çevir, yaklaşık 30°.',
  'problem.wrong-side': '❌ Bu yan zaten var. Başını öbür yana çevir.',
  'problem.not-front': '❌ Burada yana bakıyorsun. Bunun için kameraya düz bak.',
  'problem.face-cut-off': '❌ Yüzünün bir kısmı kesilmiş. Başının çevresinde biraz boşluk bırak.',
  'problem.someone-else':
    '❌ Diğer fotoğraflarındakinden başka birine benziyor. Üçünde de sen olmalısın.',
  'problem.empty': '❌ Dosya boş. Lütfen yeniden gönder.',
  'problem.not-a-picture': '❌ Bu dosya resim değil. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.unsupported-format':
    '❌ Bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-raw':
    '❌ Bu, doğrudan kameranın sensöründen çıkan bir RAW fotoğraf ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-jpeg-2000':
    '❌ Bu bir JPEG 2000 ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-jpeg-xl':
    '❌ Bu bir JPEG XL ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-icon':
    '❌ Bu bir simge dosyası ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-bmp':
    '❌ Bu bir BMP ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-photoshop':
    '❌ Bu bir Photoshop dosyası ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-drawing':
    '❌ Bu bir vektör çizimi (SVG, EPS) ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-pdf':
    '❌ Bu bir PDF ve bu biçimi okuyamıyorum. Lütfen JPEG, PNG, WebP ya da HEIC gönder.',
  'problem.is-video':
    '❌ Bu bir video. Lütfen JPEG, PNG, WebP ya da HEIC olarak bir fotoğraf gönder.',
  'problem.animated':
    '❌ Bu resim hareketli: bir animasyon ya da resim dizisi. Lütfen durağan bir resim gönder.',
  'problem.truncated': '❌ Dosya bozuk geldi. Lütfen yeniden gönder.',
  'problem.too-many-pixels':
    '❌ Bu resimde çok fazla piksel var: 50 milyondan fazla. Lütfen daha küçük gönder.',
  'problem.too-small': '❌ Bu resim çok küçük. Lütfen daha büyüğünü gönder.',
  'problem.too-narrow': '❌ Bu resim çok uzun ve dar. Lütfen yalnızca gereken kısmını gönder.',
  'problem.too-large-file':
    '❌ Bu dosya {megabytes} MB’den büyük. Lütfen dosya yerine fotoğraf olarak ya da daha küçüğünü gönder.',
  'problem.unavailable': '❌ Fotoğrafı alamadım. Lütfen yeniden gönder.',
  // one photo
  'photo.first-only': 'Bu fotoğrafların ilkini alıyorum.',
  'photo.what': '<b>Güzel fotoğraf. Onunla ne yapayım?</b>',
  'photo.no-face': 'Üzerinde bir yüz görmüyorum; yüz gerektirenler bu yüzden listede yok.',
  'photo.kept': '{hours, plural, one {# saat} other {# saat}} saklanır, sonra silinir.',
  'photo.to-profile': 'Yüz profilime ekle',
  'photo.begun-face': 'Yüz profiline başladın.',
  'photo.begun': '“{title}” hâlâ bir fotoğraf bekliyor.',
  'photo.for-begun': '“{title}” için kullan',
  'photos.what': '<b>{count, plural, one {# fotoğraf} other {# fotoğraf}}. Onlarla ne yapayım?</b>',
  'photos.kept':
    'Bir şey yapmak için birini seç. {hours, plural, one {# saat} other {# saat}} saklanır, sonra silinir.',
  'photos.to-profile': 'Bunlardan yüz profilimi oluştur',
  'photos.edit': 'Hepsinden bir görsel yap',
  'photos.more': 'Fotoğraf ekle',
  'photos.out': '✕ {position}',
  'photos.put-in': 'Düzenlemeye ekle',
  'photos.send-more': '<b>Fotoğraf {position}</b>: bana gönder, istersen birkaçını birden.',
  'photos.beyond':
    'Burada bir görsel en fazla {most, plural, one {# fotoğraftan} other {# fotoğraftan}} yapılabilir. {beyond, plural, one {Sonuncusu dışarıda kalır.} other {Son # tanesi dışarıda kalır.}}',
  'photos.one': 'Fotoğraf {position}',
  'photos.refused': 'Fotoğraf {position}: {why}',
  'photos.waiting':
    'Son {count, plural, one {# fotoğrafına} other {# fotoğrafına}} hâlâ bakıyorum. Yanıtladıktan sonra yenilerini gönder.',
  'photo.gone': 'Bu fotoğraf artık saklanmıyor. Lütfen yeniden gönder.',
  'photo.list-changed': 'Bu düğmeler eski bir listeye ait. Lütfen yeniden seç.',
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
  'history.shoot': '{number, number}. {title}: bir çekim, {made}, silinme {until}',
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
  // what is about to be made
  'draft.photo': '<b>{title}</b>: fotoğrafı gönder.',
  'draft.slot': '<b>{title}</b>: “{label}” için ne yazsın?',
  'draft.slot.how':
    'Bana yaz, en çok {most, plural, one {# karakter} other {# karakter}}, ya da öneriye dokun.',
  'draft.slot.write': 'Bana yaz, en çok {most, plural, one {# karakter} other {# karakter}}.',
  'draft.slot.empty': 'En az bir görünür karakter gerekiyor.',
  'draft.slot.long': 'Bu {length} karakter; {most} sığıyor. Lütfen kısalt.',
  'draft.face': '<b>{title}</b> için yüz profilin gerekiyor. Bir kez yapılır:',
  'draft.go-on': 'Devam: {title}',
  'operation.do':
    '{operation, select, edit {Düzenle} part {Parça değiştir} widen {Genişlet} animate {Canlandır} swap {Yüz değiştir} wear {Kıyafet dene} ring {Yüzük dene} scene {Yeni sahne} restore {Onar} colour {Renklendir} sharpen {Netleştir} other {Arka planı sil}}',
  'operation.title':
    '{operation, select, edit {Düzenlenmiş görsel} part {Bir parçası değişmiş görsel} widen {Genişletilmiş görsel} animate {Canlandırılmış görsel} upscale {HD görsel} imagine {Sözlerden görsel} swap {Yüz değişimi} wear {Kıyafet denemesi} ring {Yüzük denemesi} scene {Ürün sahnesi} restore {Onarılmış fotoğraf} colour {Renklendirilmiş fotoğraf} sharpen {Netleştirilmiş fotoğraf} video {Sözlerden video} other {Arka plansız görsel}}',
  'operation.words': 'Sözlerin',
  'operation.ask':
    '{operation, select, imagine {<b>Görselde ne olsun?</b>} ring {<b>Hangi yüzük?</b> Fotoğrafını gönder ya da nasıl olduğunu söyle.} scene {<b>Nerede dursun?</b>} video {<b>Videoda ne olsun?</b>} other {<b>Neyi değiştireyim?</b>}}',
  'operation.examples':
    '{operation, select, part {Örneğin: sil, mavi yap, daha aydınlık, bulanık.} imagine {Kendi sözlerinle anlat.} ring {Örneğin: sade gümüş, ya da orta parmakta elmaslı altın.} scene {Örneğin: beyaz mermerin üstünde, ya da gün batımında ahşap bir masada.} swap {Olmazsa başka bir fotoğraf gönder.} video {Örneğin: kızıl bir tilki şafakta karda koşuyor.} other {Örneğin: daha aydınlık, siyah beyaz, sıcak akşam ışığı, bulanık arka plan.}}',
  'operation.photo':
    '{operation, select, swap {<b>Yüz değişimi</b>: yüzünü alacak fotoğrafı gönder. Tek yüz, önden.} wear {<b>Kıyafet denemesi</b>: kıyafetin serili ya da askıda bir fotoğrafını gönder. İkinci fotoğraf kimin giyeceğini gösterebilir.} ring {<b>Yüzük denemesi</b>: elin üstten, parmaklar açık bir fotoğrafını gönder.} restore {<b>Eski fotoğraf</b>: taramasını ya da bir fotoğrafını gönder. Çizikleri, tozu ve solmayı gideririm; sonra renklendirilebilir, netleştirilebilir ve canlandırılabilir.} colour {<b>Renklendir</b>: siyah beyaz fotoğrafı gönder.} sharpen {<b>Netleştir</b>: bulanık ya da küçük fotoğrafı gönder.} other {<b>Ürün sahnesi</b>: ürünün düz zeminde bir fotoğrafını gönder.}}',
  'operation.ring-style':
    '{style, select, gold {altın} silver {gümüş} rose {pembe altın} other {elmaslı altın}}',
  'operation.scene-place':
    '{place, select, marble {beyaz mermer} wood {ahşap masa} beach {gün batımında plaj} other {stüdyo}}',
  'operation.part-change': '{change, select, remove {sil} other {bulanık yap}}',
  'operation.unavailable':
    '{operation, select, imagine {Şu anda burada yalnızca sözlerden görsel yapılamıyor.} colour {Şu anda burada fotoğraf renklendirebilecek bir şey yok. Çizikler ve solma yine de onarılabilir: /restore} video {Şu anda burada yalnızca sözlerden video yapılamıyor.} other {Şu anda bunu yapabilecek bir şey yok.}}',
  'operation.instead':
    'Neler yapılabileceğini görmek için bir fotoğraf gönder ya da bir şablon seç.',
  'operation.unknown':
    'Bu burada yapılamıyor: {words}. Hiçbir şey alınmadı. Lütfen başka türlü söyle.',
  'operation.cannot':
    'Şu anda bunu yapabilecek bir şey yok. Hiçbir şey alınmadı. Lütfen başka türlü söyle.',
  'confirm.title': '<b>{title}</b> · {kind, select, video {video} other {resim}}',
  'confirm.slot': '{label}: <i>{value}</i>',
  'confirm.count': '{count} farklı görsel, tek bir albümde.',
  'confirm.photos':
    '{count, plural, one {# fotoğraftan} other {# fotoğraftan}} yapılır, gönderdiğin sırayla: “ilk fotoğraf”, “ikinci fotoğraf” diyebilirsin. ✕ birini çıkarır.',
  'confirm.seconds': '{on, select, true {✓ } other {}}{seconds} sn',
  'confirm.with-sound': '{on, select, true {✓ } other {}}Sesli',
  'confirm.no-sound': '{on, select, true {✓ } other {}}Sessiz',
  'confirm.like-photo': '{on, select, true {✓ } other {}}Fotoğraf gibi',
  'confirm.video':
    '{seconds} saniye · {size} · {shape, select, photo {fotoğrafın oranı} other {{shape}}} · {sound, select, on {sesli} other {sessiz}}',
  'wear.person':
    '<b>Kim giyecek?</b> Kişinin ayakta, mümkünse baştan kalçaya kadar göründüğü bir fotoğrafını gönder.',
  'wear.as-me': 'Ben, yüz profilimle',
  'wear.kind':
    '{chosen, select, true {✓ } other {}}{garment, select, top {Üst} bottom {Alt} other {Elbise}}',
  'confirm.too-few-free':
    'Bugün yalnızca {left} ücretsiz görsel kaldı, bu yüzden hepsi krediyle ödenir.',
  'confirm.with-face': 'Yüzümle',
  'confirm.no-face': '✓ Yüzümle',
  'confirm.only-clear': '{on, select, true {✓ } other {}}Yalnızca saydam yerleri değiştir',
  'confirm.part': 'Yalnızca boyadığın yer değişir. Gerisi pikseli pikseline aynı kalır.',
  'confirm.widen': 'Görsel olduğu gibi kalır; yeni olan, çevresine eklenendir.',
  'part.paint':
    '<b>Parça değiştir</b>: değişecek yeri boya ve orada ne olacağını söyle. Gerisi olduğu gibi kalır.',
  'part.open': 'Boya',
  'part.no-page':
    '<b>Parça değiştir</b>: telefonunun ya da bu sohbetin düzenleyicisinde o yeri güçlü bir renkle boya ya da kapalı bir çizgiyle çevir. O görseli bana gönder: elimdeki fotoğrafla karşılaştırırım.',
  'part.draw':
    'Ya da burada işaretle: herhangi bir düzenleyicide güçlü bir renkle boya ya da kapalı bir çizgiyle çevir. O görseli gönder, elimdeki fotoğrafla karşılaştırayım.',
  'marks.found': '<b>Değişecek olan bu</b>: aydınlık kısım.',
  'marks.preview': 'Görsel; değişmeyen yerleri karanlık',
  'marks.anew': 'Yeniden işaretle',
  'marks.use': 'İşaretli yeri değiştir',
  'marks.two':
    'Bunun için iki görsel gerekiyor: fotoğraf ve aynı fotoğrafın işaretlisi. Lütfen bu ikisini ya da yalnızca işaretliyi gönder.',
  'marks.refused':
    '❌ {why, select, shape {İki görselin biçimi farklı. İşaretliyi kırpmadan gönder.} different {Bu, elimdekinden başka bir görsel. O fotoğrafın kendisini işaretle.} none {İşaret göremiyorum. O yeri boya ya da kapalı bir çizgiyle çevir.} everything {Neredeyse tamamı işaretli. Hepsini değiştirmek için /edit kullan.} unclear {İşaretleri görselden ayıramıyorum. Kırmızı gibi tek bir güçlü renk kullan.} gone {Karşılaştırılacak fotoğraf artık saklanmıyor. İşaretsiz olarak yeniden gönder.} other {Bakamadım. Lütfen yeniden gönder.}}',
  'widen.shape':
    '<b>Genişlet</b>: görsel hangi biçimde olsun? Zaten olduğu biçim, her yana boşluk ekler.',
  'part.gone': 'Boyadığın yer artık saklanmıyor. Lütfen yeniden boya; sözlerin duruyor.',
  'mask.too-large': 'Maskenin dosyası çok büyük.',
  'mask.no-png': 'Maske bir PNG olmalı.',
  'mask.damaged': 'Maske okunamıyor. Lütfen yeniden boya.',
  'mask.size': 'Maskenin boyutu görselinkinden farklı. Lütfen yeniden boya.',
  'mask.empty': 'Henüz bir yer boyanmadı. Değişecek yeri boya.',
  'mask.everything': 'Görselin tamamı boyanmış. Hepsini değiştirmek için /edit kullan.',
  'describe.do': 'Betimle',
  'describe.photo': '<b>Betimle</b>: fotoğrafı gönder, sonra altındaki “Betimle” düğmesine bas.',
  'describe.ask':
    '<b>Bu görsel hangi sözlerle yapılır?</b> {who} ona bakar ve yazar. Ücretsizdir, günde en çok {most} görsel.',
  'describe.go': 'Betimlet',
  'describe.working': 'Görsele bakıyorum…',
  'describe.done': '<b>Böyle bir görsel bu sözlerle olur:</b>',
  'describe.imagine': 'Bunu hayal et',
  'describe.copy': 'Kopyala',
  'describe.failed': 'Bu görsel için söz bulamadım. Hakkından düşmedi.',
  'describe.again': 'Yeniden dene',
  'describe.used-up':
    'Bugün senin için {most, plural, one {# görsel} other {# görsel}} betimledim. Yarın devam edebilirsin.',
  'describe.unavailable': 'Şu anda burada görselleri betimleyebilecek bir şey yok.',
  'describe.words': '<i>{words}</i>',
  'improve.do': 'Sözlerimi iyileştir',
  'improve.back': 'Benim sözlerime dön',
  'improve.working': 'Daha iyi sözler arıyorum…',
  'improve.done': 'Sözlerin, daha iyi söylenmiş hâliyle. Ücretsizdi.',
  'improve.failed': 'Daha iyi sözler bulamadım. Seninkiler geçerli.',
  'improve.used-up': 'Bugün {most} kez oldu, en fazlası bu. Yarın yine.',
  'confirm.free':
    'Bugün ücretsiz, {left, plural, =0 {sonuncusu} other {sonra # tane kalır}}. Bakiyen {balance, plural, one {# kredi} other {# kredi}} olarak kalır.',
  'confirm.price':
    '<b>{credits, plural, one {# kredi} other {# kredi}}</b>. Sonraki bakiyen: {after, plural, one {# kredi} other {# kredi}}.',
  'confirm.time': 'Genellikle {seconds, plural, one {# saniye} other {# saniye}} sürer.',
  'confirm.who': 'Fotoğraflarını işleyen: {who}.',
  'confirm.who-words': 'Sözlerini {who} işler.',
  'confirm.who-else': 'Olmazsa: {who}.',
  'confirm.kept': 'Saklanma süresinin sonu: {until}.',
  'confirm.keep-nothing': 'Saklanmaz: eline geçer geçmez silinir.',
  'confirm.short': '{short, plural, one {# kredi} other {# kredi}} eksik. Bir paket seç:',
  'confirm.pro': '{name} ile: {regular} kredi yerine <b>{credits}</b> (%{percent} indirim).',
  'confirm.changed': 'Sen gördükten sonra fiyat değişti: lütfen yeniden bak.',
  'confirm.changed-who': 'Şimdi bunu başka bir motor yapar: lütfen yeniden bak.',
  'confirm.engine': 'Yapan: {engine}',
  'engine.self': 'bu makine',
  'confirm.go': 'Yap',
  'confirm.skip': 'Bir daha sorma',
  'confirm.ask': 'Her seferinde sor',
  'confirm.skipped': 'Bir dahakinde hemen başlarım. Bunu /settings ile geri alabilirsin.',
  'confirm.asked': 'Bundan sonra her başlangıçtan önce sorarım.',
  'confirm.started': 'Başladım!',
  'confirm.already': 'Bu zaten başladı.',
  'confirm.dropped': 'Bıraktım. Hiçbir şey harcanmadı.',
  'confirm.unavailable': 'Şu anda bunu yapabilecek bir şey yok. Sonra dene.',
  'confirm.busy':
    'Zaten yapılmakta olan {most, plural, one {# işin} other {# işin}} var. Lütfen birinin bitmesini bekle.',
  // results
  'result.copies':
    '{count, plural, one {İşte kopyan.} other {İşte # kopya.}} İstediğin yere kaydet.',
  'result.original': 'İşte özgün dosya.',
  'media.by-link':
    '{files, plural, one {Bu sohbet dosyayı kabul etmiyor. Saklandığı sürece bağlantıdan açabilirsin.} other {Bu sohbet dosyaları kabul etmiyor. Saklandıkları sürece bağlantılardan açabilirsin.}}',
  'media.open': '{of, plural, one {Dosyayı aç} other {{number}. dosyayı aç}}',
  'media.not-taken': 'Bu sohbet dosyayı kabul etmiyor.',
  'media.save': 'Dosyayı kaydet',
  'result.gone': 'Bu artık saklanmıyor.',
  'result.which': 'Hangisi?',
  'result.delete.ask': '<b>{title}</b> silinsin mi? Geri getirilemez.',
  'result.delete.yes': 'Sil',
  'result.deleted': '<b>{title}</b> silindi.',
  'result.stopping': 'Durduruyorum…',
  'result.too-late': 'Durdurmak için çok geç.',
  // money
  'buy.title':
    '<b>{balance, plural, one {# kredin} other {# kredin}}</b> var. Kredilerin süresi dolmaz.',
  'buy.pack':
    '<b>{name}</b> · {credits, number} kredi · {price}\nEn çok {images, plural, one {# resim} other {# resim}}{videos, plural, =0 {} one { ya da # video} other { ya da # video}}',
  'buy.note': 'Ödemeyi bu sohbetin dışında yaparsın; kart numaraları buraya hiç gelmez.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': '<b>{name}</b> ({credits, number} kredi) için nasıl ödemek istersin?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Kart} sandbox {Test ödemesi} paypal {PayPal} stars {Telegram Yıldızları} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {Yıldızlar doğrudan burada, sohbette ödenir.} discord {Discord’un kendi düğmeleri Discord üzerinden ödenir; krediler kendiliğinden gelir.} other {}}',
  'buy.opening': '<b>{name}</b> için ödeme sayfası açılıyor…',
  'buy.closed': 'Şu anda satışta bir şey yok.',
  'credits.test-money':
    'Bunların {credits, plural, one {# tanesi} other {# tanesi}} deneme parası: yalnızca bu sunucunun kendi yaptıklarını öder.',
  'credits.balance': '<b>{credits, plural, one {# kredin} other {# kredin}}</b> var.',
  'credits.free': 'Bugün kalan ücretsiz resimler: {left}/{limit}.',
  'credits.nothing': 'Henüz bir hareket yok.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'satın alma',
  'credits.spend': 'yaptığın bir şey',
  'credits.refund': 'iade',
  'credits.refund-of': 'iade: {title}',
  'credits.clawback': 'geri dönen ödeme sonrası alındı',
  'credits.grant': 'hediye',
  'credits.granted':
    '{why, select, apology {özür} promotion {hediye} test {denemek için} other {düzeltme}}',
  'credits.reward': 'ödül',
  'credits.carry': 'sildiğin hesaptan',
  'credits.pot': 'bir sunucunun kumbarası',
  'credits.link': 'hesaplar bağlandı veya ayrıldı',
  'credits.expiry': 'süresi doldu',
  'credits.buy': 'Daha fazla kredi al',
  // history
  'history.title': '<b>Yaptıkların</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {video} other {resim}} · {made} · silinme: {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Burada henüz bir şey yok ya da artık saklanmıyor. Bir şey yapalım mı?',
  // sharing with others
  'command.shared': 'Başkalarıyla paylaştıkların',
  'generation.share': 'Paylaş',
  'share.title': '<b>{title}</b>',
  'share.private': 'Şimdilik bunu yalnızca sen görüyorsun.',
  'share.what':
    'Bağlantı, ona sahip olan herkese bunu gösterir; son tarih: {until}. İstediğin an geri çekebilirsin.',
  'share.no-pages':
    'Bu hizmetin herkese açık bir adresi yok, bu yüzden burada bağlantı da yok. Resmi kaydedip kendin gönderebilirsin.',
  'share.barred': 'Bu bildirildi, bu yüzden paylaşılamaz.',
  'share.keeps-nothing':
    'Hiçbir şey saklamıyorsun, bu yüzden bağlantının göstereceği bir şey olmaz. /settings ile değiştirebilirsin.',
  'share.make': 'Bağlantı oluştur',
  'share.here': 'Bu kanalda paylaş',
  'share.there': 'Başladığı kanalda paylaş',
  'share.posted': 'Birazdan kanalda görünecek. /shared ile geri çekebilirsin.',
  'share.link': 'Bu bağlantıya sahip olan herkes görebilir: {link}',
  'share.until': 'Bağlantı sonuçla birlikte ({until}) ya da sen geri çekince sona erer.',
  'share.name': 'Yanında yazan ad: {name}.',
  'share.nameless': 'Adın görünmüyor.',
  'share.name.show': 'Adımı göster',
  'share.name.hide': 'Adımı gizle',
  'share.template.show': 'Şablonun adını göster',
  'share.template.hide': 'Şablonun adını gizle',
  'share.open': 'Sayfayı aç',
  'share.send': 'Bir sohbete gönder',
  'share.end': 'Geri çek',
  'share.ended': 'Geri çekildi: artık orada kimse göremiyor.',
  'share.ended.stays':
    'Artık burada listelenmiyor ama gönderdiğin sohbette duruyor: orada kendin silebilirsin.',
  'share.failed': 'Sonucun kanalda paylaşılamadı.',
  'share.ended-before': 'Bu artık paylaşılmıyor.',
  'share.template.link': 'Bu bağlantıyı açan şablonu görür: {link}',
  'share.no-template-link':
    'Bu hizmetin herkese açık bir adresi yok, bu yüzden burada bağlantı da yok. Başkaları şablonu başlığıyla bulabilir.',
  'shared.button': 'Paylaştıklarım',
  'shared.title': '<b>Paylaştıkların</b>',
  'shared.empty':
    'Hiçbir şey paylaşmıyorsun. Yaptıklarını, altındaki “Paylaş” düğmesine basana dek yalnızca sen görürsün.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {bağlantı} inline {bir sohbete gönderildi} other {mesaj}} · son tarih: {until}{state, select, hidden { · görünmüyor: bir bildirim inceleniyor} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': '{number}: geri çek',
  // the site’s pages
  'page.skip': 'İçeriğe geç',
  'page.playground': 'Tarayıcıda aç',
  'page.gallery': 'Şablonlar',
  'page.claim': 'alme resimleri yapay zekâ ile yapar. Her sonuç işaretlidir.',
  'page.legal': 'Yasal bilgiler',
  'page.languages': 'Diller',
  'page.terms': 'Koşullar',
  'page.privacy': 'Gizlilik',
  'page.likeness': 'İzinsiz mi gösteriliyorsun?',
  'page.terms.about': 'alme’nin koşulları.',
  'page.privacy.about': 'alme senin hakkında neyi, neden ve ne kadar süre saklıyor.',
  'page.retention': 'Saklama',
  'page.retention.about': 'alme neyi ne zamana kadar saklar ve tarayıcında ne tutar.',
  'page.processors': 'Kim ne alıyor',
  'page.processors.about': 'alme’nin çalıştığı şirketler, her birinin ne aldığı ve neden.',
  'page.imprint': 'Künye',
  'page.imprint.about': 'Bu hizmeti kim yürütüyor ve ona nasıl ulaşılır.',
  'legal.next': '{version} sürümü {at} tarihinden itibaren geçerli.',
  'legal.not-yet': 'Bu {version} sürümü. {at} tarihinden itibaren geçerli.',
  'legal.not-now': 'Bu {version} sürümü: {at} tarihinde başladı ve artık geçerli değil.',
  'legal.to-current': 'Geçerli olana git',
  'legal.read': 'Oku',
  'legal.changes': 'Ne değişti',
  'legal.versions': 'Tüm sürümler',
  'legal.version': 'Sürüm {version}, {at} tarihinden {when, select, later {itibaren} other {beri}}',
  'legal.changes.title':
    '{kind, select, terms {Koşullarda ne değişti} other {Gizlilik politikasında ne değişti}}',
  'legal.changes.between': '{from} sürümünden {at} tarihinde geçerli olan {to} sürümüne.',
  'legal.changes.none': 'Bu dilde fark yok.',
  'legal.added': 'Yeni:',
  'legal.removed': 'Artık yok:',
  'legal.from': 'Eski sürüm',
  'legal.to': 'Yeni sürüm',
  'legal.compare': 'Karşılaştır',
  'processors.intro':
    'Bu liste, hizmetin gerçekten bağlı olduğu yerlerden oluşur. Yüz fotoğrafların bir şirkete ancak onayında adı geçiyorsa gider. Hiçbiri hesabını almaz: bir resmi, sözlerini ya da bir ödemeyi kendi numarasıyla görürler.',
  'processors.none': 'Hiçbir şirket: her şey bu hizmetin kendi makinesinde olur.',
  'processors.company': 'Şirket',
  'processors.gets': 'Ne alır',
  'processors.where': 'Nerede, kendi politikası',
  'processors.role-gets':
    '{role, select, engine {yapacağı şeyin fotoğrafları, sonuçları ve sözleri; senden başka hiçbir şey} screening {bir isteğin sözleri ve kendi yaptığı resimler} payment {neyle ödediğin, orada girilir; bizden ürün, fiyat ve bir numara} other {sohbette yazıp gönderdiklerin ve geri gelenler}}',
  'processors.role-why':
    '{role, select, engine {istediğini yapmak} screening {koşulların yasakladığını dışarıda tutmak} payment {ödemeni almak} other {seçtiğin sohbeti taşımak}}',
  'processors.policy': 'kendi gizlilik politikası',
  'processors.unknown': 'modelin yapımcısı',
  'processors.own-server': 'bu hizmeti yürütenin seçtiği bir sunucu; ona sor',
  'processors.host':
    'Dosyalar ve sözler şifreli saklanır. Bu hizmetin kimin makinelerinde çalıştığını onu yürüten söyler: {contact}.',
  'imprint.name': 'Bu hizmeti kim yürütüyor',
  'imprint.address': 'Adres',
  'imprint.email': 'E-posta, verilerinle ilgili sorular için de',
  'imprint.support': 'Bir ödemeyle ilgili sorular',
  'imprint.missing': 'Henüz verilmedi. Bu hizmeti yürüten bunu {setting} ile ayarlar.',
  'imprint.software':
    'Hizmet, özgür yazılım olan alme bots ile çalışır. Yapımcıları bu hizmeti yürütmez ve verilerinin hiçbirine sahip değildir.',
  'storage.title': 'Çerezler ve tarayıcı deposu',
  'storage.none':
    'Burada hiçbir şey ziyaretleri saymaz, kimseyi izlemez ve hiçbir şey başka şirketlerden gelmez. Yalnızca tarayıcıdaki sohbet, uygulama ve işletenlerin konsolu bir şey tutar ve hepsi çalışmak için gereklidir:',
  'storage.name': 'Ad',
  'storage.where': 'Nerede',
  'storage.kind':
    '{kind, select, cookie {çerez} browser {bu tarayıcının deposu} other {bu sekmenin deposu}}',
  'storage.session': 'sohbetini tanımak',
  'storage.way-back': 'ödemeden sonra sohbete döndürmek',
  'storage.theme': 'seçtiğin gibi açık ya da koyu',
  'storage.draft': 'henüz göndermediğin sözler',
  'storage.afresh': 'bağlantı koparsa sayfayı bir kez yenilemek',
  'storage.unfinished': 'uygulamada bitirmediğin resimler: hiçbir yere gönderilmez',
  'storage.after-last-change': 'son değişiklikten {time} sonra, bir sonraki ziyaretinde',
  'storage.signed-in': 'oturumun açık kalması',
  'storage.entering': 'bağlantıyı açan tarayıcıda onunla giriş',
  'storage.after-visit': 'son ziyaretinden sonra {time}',
  'storage.until': '{kind, select, browser {sen temizleyene kadar} other {sekmeyi kapatana kadar}}',
  'page.front': 'Ana sayfaya',
  'page.not-found': 'Burada bir şey yok',
  'page.not-found.words': 'Böyle bir sayfa yok ya da sahibi geri çekti.',
  'page.failed': 'Bir şeyler ters gitti',
  'page.failed.words': 'Hata bizde ve not edildi.',
  'page.away': 'Bir dakika',
  'page.away.words': 'Hizmet nefesleniyor. Lütfen birazdan yeniden dene.',
  'page.in-telegram': 'Telegram’da aç',
  'page.in-discord': 'Discord’a ekle',
  'page.in-browser': 'Tarayıcıda dene',
  'page.report': 'Bildir',
  'page.kind': '{kind, select, video {Video} other {Resim}}',
  'page.by': 'Yapan: {name}',
  'page.free-pictures':
    '{free, plural, one {Günde # resim ücretsiz} other {Günde # resim ücretsiz}}',
  'page.template.slots': 'Senin dolduracakların: {slots}',
  'page.template.language': 'Şablonun dili: {language}',
  'page.template.licence': 'Haklar: {licence}',
  'page.template.similar': 'Benzer şablonlar',
  'page.template.gone': 'Bu şablon artık yok',
  'page.template.removed': 'Yapan kişi kaldırdı. Onunla yapılanlar, yapanlarda kalır.',
  'page.template.taken-down': 'Bir bildirimin ardından kaldırıldı.',
  'page.template.hidden': 'Şu anda kullanılamıyor.',
  'page.gallery.about': 'Portrelerin ve kısa videoların için, alme’den ve başkalarından şablonlar.',
  'page.gallery.count': '{count, plural, one {# şablon} other {# şablon}}',
  'page.gallery.search': 'Ara',
  'page.gallery.search.label': 'Şablon ara',
  'page.gallery.found':
    '“{query}” için {hasMore, select, yes {{count} sonuçtan fazlası} other {{count} sonuç}}',
  'page.gallery.corrected':
    '“{query}” için bir şey yok, bu yüzden “{corrected}” için olanları görüyorsun.',
  'page.gallery.filters': 'Süz',
  'page.gallery.all': 'Tümü',
  'page.order': 'Sıralama',
  'page.order.official': 'alme’nin seçtikleri',
  'page.order.new': 'Yeni',
  'page.order.trending': 'Şu an sevilenler',
  'page.category': 'Kategori',
  'page.kinds': 'Tür',
  'page.kinds.image': 'Resimler',
  'page.kinds.video': 'Videolar',
  'page.prices': 'Fiyat',
  'page.prices.any': 'Her fiyat',
  'page.prices.free': 'Ücretsiz',
  'page.prices.usual': 'Olağan fiyata kadar',
  'page.creator.about': 'alme’de {name} tarafından yapılan şablonlar.',
  'page.creator.none': '{name} tarafından yapılmış şablon şu anda yok.',
  'page.share.made-from': '{title} şablonuyla yapıldı',
  'page.share.yours': 'Sen de yap',
  'page.share.title': 'Seninle paylaşıldı',
  'page.share.by': 'Yapan: {name}',
  'page.share.description': 'Yapay zekâ ile yapıldı, yapan kişi gösteriyor.',
  'page.share.gone': 'Artık paylaşılmıyor',
  'page.share.ended': 'Yapan kişi geri çekti ya da artık saklanmıyor.',
  'page.share.taken-down': 'Bir bildirimin ardından kaldırıldı.',
  'page.share.hidden': 'Şu anda görüntülenemiyor.',
  // the front page, and how long things are kept
  'front.title': 'alme · sohbette ortaya çıkan resimlerin',
  'front.about': 'Bir kez üç fotoğraf, sonra sohbette portrelerin ve kısa videoların.',
  'front.headline': 'Resimlerin, sohbette ortaya çıkıyor.',
  'front.lead':
    'Bir kez üç fotoğraf gönder ve bir görünüm seç. Portren ya da kısa videon aynı sohbete gelir. Fiyatı, bir şey başlamadan görürsün.',
  'front.free':
    '{free, plural, one {Günde # resim ücretsiz.} other {Günde # resim ücretsiz.}} Kayıt yok, kart yok.',
  'front.step1': 'Üç fotoğraf',
  'front.step1.words':
    'Önden, bir yandan, öbür yandan. Her biri hemen denetlenir ve neyi değiştireceğin söylenir. Yalnızca yazılı onayından sonra.',
  'front.step2': 'Bir görünüm',
  'front.step2.words':
    '{pictures, plural, one {Resimler için # görünüm} other {Resimler için # görünüm}}{videos, plural, =0 {} one {, videolar için #} other {, videolar için #}}. Ya da kendi sözlerinle.',
  'front.step2.none': 'Görünüm galerisinden. Ya da kendi sözlerinle.',
  'front.step3': 'Senin resmin',
  'front.step3.words':
    'Aynı sohbete gelir: yeniden, başka türlü, özgün dosya olarak ya da tamamen silinmiş.',
  'front.looks': 'Görünümler',
  'front.looks.words':
    'Bütün kapaklarda var olmayan insanlar görünür; seninkileri yapacak motorla yapıldılar.',
  'front.looks.more': 'Bütün şablonlar',
  'front.video': 'video',
  'front.cost': 'Ne kadar',
  'front.cost.words':
    '{free, plural, one {Günde # resim ücretsiz} other {Günde # resim ücretsiz}}, sonra her biri {credits, plural, one {# kredi} other {# kredi}}. {videos, plural, =0 {} one {Videolar # krediden başlar. } other {Videolar # krediden başlar. }}Krediler hiç bitmez ve bir şey başarısız olursa geri gelir.',
  'front.cost.pro':
    '{name} ile ayda {price} karşılığında {free, plural, one {günde # resim ücretsiz} other {günde # resim ücretsiz}} ve videolar % {percent} daha ucuz.',
  'front.credits': '{credits, plural, one {# kredi} other {# kredi}}',
  'front.private': 'Baştan gizli',
  'front.private.words':
    'Yüz fotoğrafları şifrelidir; eğitimde kullanılmaz, satılmaz, herkese gösterilmez ve en geç {days, plural, one {# gün} other {# gün}} sonra ya da sen söyler söylemez silinir.',
  'front.private.here': 'Bu sunucuda hiçbir şey kendi makinesinden çıkmaz.',
  'front.private.companies': 'Fotoğraflar yalnızca istediğini yapmak için işlenir: {companies}.',
  'front.private.policy': 'Tüm politika, bütün süreleriyle.',
  'front.closing': 'Bir dakikada kendini gör.',
  'kept.title': 'Saklama süreleri',
  'kept.what': 'Ne',
  'kept.purpose': 'Ne için',
  'kept.time': 'Ne kadar',
  'kept.days': '{days, plural, one {# gün} other {# gün}}',
  'kept.minutes': '{minutes, plural, one {# dakika} other {# dakika}}',
  'kept.hours': '{hours, plural, one {# saat} other {# saat}}',
  'kept.faces': 'Yüz fotoğrafları',
  'kept.photos': 'Tek fotoğraflar',
  'kept.results': 'Sonuçlar',
  'kept.words': 'Bir isteğin sözleri',
  'kept.drafts': 'Bitmemiş taslaklar',
  'kept.updates': 'Mesaj kimlikleri',
  'kept.chats': 'Tarayıcı sohbetleri',
  'kept.shares': 'Paylaştıkların',
  'kept.reports': 'Bildirimler',
  'kept.claims': 'Görüntünle ilgili başvurular',
  'kept.name': 'Ad, e-posta, dil',
  'kept.consents': 'Onaylar',
  'kept.payments': 'Ödemeler ve hareketler',
  'kept.results-paid': 'Kredi almış ya da Pro kullananların sonuçları',
  'kept.results-unkept': 'Hiçbir şey saklamayanların tarayıcıdaki sonuçları',
  'kept.words-failed': 'Yapılamayanların sözleri',
  'kept.words-refused': 'Reddedilenlerin sözleri',
  'kept.requests': 'Neyin ne zaman, hangi fiyata yapıldığı, sözleri olmadan',
  'kept.runs': 'Bir işin, onu yapan şirketteki numarası',
  'kept.disclosures': 'Hangi şirkete neyin gönderildiği, içeriği olmadan',
  'kept.conversations': 'Sohbetin nerede kaldığı',
  'kept.strangers': 'Koşulları kabul etmeyenlerin sohbetleri',
  'kept.chat-files': 'Tarayıcı sohbetinde bekleyen dosyalar',
  'kept.sessions': 'Tarayıcının oturumları ve kurtarma kodu',
  'kept.waits': 'Bir platformun istediği beklemeler',
  'kept.tasks': 'Henüz yapılacak işler',
  'kept.parked-tasks': 'Kesin olarak başarısız olan işler',
  'kept.screenings': 'Denetimin kararları, resimsiz',
  'kept.reviews': 'Bir insanın sonuç hakkındaki kararı',
  'kept.looks': 'Resimlerin görünüş özetleri, seninle bağlantısı olmadan',
  'kept.signals': 'Reddedilen ve iade edilen ödemeler, yanlış kodlar',
  'kept.spendings': 'Bir günde harcanan krediler',
  'kept.allowances': 'Bir günde kullanılan ücretsiz resimler',
  'kept.holds': 'Kaldırılan harcama engelleri',
  'kept.steps': 'Bir hesabın sınırları, askıya alınması ve itirazlar',
  'kept.buckets': 'Son gelen isteklerin sayısı, anahtarlı bir özetle',
  'kept.departures': 'Ayrılanın anahtarlı özeti, kullandıklarıyla',
  'kept.departures-held': 'Askıdaki, engellenmiş ya da borçlu hesaplar için aynısı',
  'kept.web-sessions':
    'Konsolun ve uygulamanın tek kullanımlık bağlantıları ve oturumları, tarayıcının türüyle',
  'kept.links': 'Platformları bağlayan kodlar ve geri alabilmek için iki hesabın getirdikleri',
  'kept.linked': 'Hangi hesapların bağlandığı',
  'kept.joint-pictures': 'Sona eren ortak bir resim için sorulanlar',
  'kept.joint-invitations': 'Böyle bir resme, kimsenin kabul etmediği davetler',
  'kept.joint-consents': 'Başkalarıyla resimler: kimin neyi ne zaman kabul ettiği',
  'kept.blocked-askers': 'Artık sana sormasına izin vermediklerin',
  'kept.stickers': 'Çıkartma setlerinin adları',
  'kept.publishing': 'Şablonların ve herkese açık adın',
  'kept.template-drafts': 'Şablon taslakları',
  'kept.favourites': 'Favoriler',
  'kept.uses': 'Bir şablonun kullanıldığı',
  'kept.rewards': 'Şablonların kazandırdıkları ve kazandırmayan halkalar',
  'kept.server-days': 'Bir üyenin Discord sunucusunda bir günde kullandığı',
  'kept.cards': 'Paylaşılan kartlar, kaldırıldıktan sonra',
  'kept.shelves': 'Discord sunucusuna koyduğun şablonlar',
  'kept.exports': 'İstediğin arşivler',
  'kept.announcements': 'Değişikliklerin sana bildirildiği',
  'kept.codes': 'Kullandığın kodlar ve davetler',
  'kept.unpaid': 'Hiç ödenmemiş satın almalar',
  'kept.acts': 'İşletenlerin kararları',
  'kept.deletions': 'Silinenlerin kimlikleri; geri yüklenen bir yedek onları yeniden silsin diye',
  'kept.logs': 'Hizmetin günlüğü',
  'kept.backups': 'Yedekler',
  'kept.from.sent': 'gönderildikten sonra {time}',
  'kept.from.made': 'yapıldıktan sonra {time}; silince hemen',
  'kept.from.noted': 'not edildikten sonra {time}',
  'kept.from.delivered': 'teslimden sonra {time}',
  'kept.from.confirmed': 'son onayından sonra {time}; onayını geri çekince hemen',
  'kept.from.ended': 'bittikten sonra {time}',
  'kept.from.used': 'sohbet son kullanıldıktan sonra {time}',
  'kept.from.changed': 'son değişikliğinden sonra {time}',
  'kept.from.decided': 'karardan sonra {time}',
  'kept.from.left': 'ayrıldıktan sonra {time}',
  'kept.from.day': 'o günden sonra {time}',
  'kept.from.result-ended':
    'paylaştığın sürece, en çok sonucun süresince; paylaştığın bilgisi: {time} daha',
  'kept.from.result': 'sonuçla birlikte, silsen ya da hiçbir şey saklamasan da',
  'kept.from.account': 'hesabın olduğu sürece',
  'kept.from.own': 'değiştirene ya da hesabını silene kadar',
  'kept.from.taken-back': 'geri alana ya da hesabını silene kadar',
  'kept.from.over': 'bitene kadar',
  'kept.from.law': 'yasanın istediği kadar; hesabın silinince adın olmadan',
  'kept.from.operator': 'işletenin kararına göre; okunur ad, söz ve resim olmadan',
  'kept.why.talk': 'seninle kendi dilinde konuşmak',
  'kept.why.profile': 'yüz profilin',
  'kept.why.make': 'istediğini yapmak',
  'kept.why.again': 'yeniden almak',
  'kept.why.show': 'sana göstermek',
  'kept.why.go-on': 'kaldığın yerden sürdürmek',
  'kept.why.appeal': 'itirazın',
  'kept.why.once': 'her mesajı bir kez saymak',
  'kept.why.recognise': '/verify ile burada yapılanı tanımak',
  'kept.why.screen': 'koşulların yasakladığını engellemek',
  'kept.why.abuse': 'dolandırıcılığı ve kötüye kullanımı durdurmak',
  'kept.why.limits': 'sınırları ve ücretsiz resimleri saymak',
  'kept.why.standing': 'ayrılıp dönmek hiçbir şeyi iki kez kazandırmasın diye',
  'kept.why.share': 'paylaştıklarına göstermek',
  'kept.why.publish': 'şablonlarını başkalarına sunmak',
  'kept.why.rewards': 'yazarlara adil ödemek',
  'kept.why.servers': 'Discord sunucularının izin verdikleri',
  'kept.why.decide': 'karar verip sana yanıtlamak',
  'kept.why.proof': 'kabul edilen ve kararlaştırılanın kanıtı',
  'kept.why.tell': 'kimin ne aldığını sana söylemek',
  'kept.why.books': 'muhasebe ve yasa',
  'kept.why.access': 'geri girebilmen ve verilerini alabilmen',
  'kept.why.mend': 'hataları bulup gidermek',
  'kept.basis': 'Dayanak',
  'kept.basis.consent': 'onayın',
  'kept.basis.contract': 'seninle koşullarımız',
  'kept.basis.interest': 'herkes için güvenli bir hizmet',
  'kept.basis.law': 'yasa',
  'kept.told':
    'Yüz fotoğraflarının bitiminden {faces} önce, sonuçların bitiminden {results} önce haber verilir. Bütün dosyalar şifrelidir, her hesabın kendi anahtarı vardır; hesabı silmek anahtarı yok eder.',
  // settings
  'settings.access': 'Bu tarayıcının oturumları ve kurtarma kodu: komutların altındaki “Erişim”.',
  'settings.title': '<b>Ayarlar</b>',
  'settings.language': 'Dil: {language}',
  'settings.name': 'Ad: {name}',
  'settings.email': 'E-posta: {email}',
  'settings.confirm': 'Her başlangıçtan önce sor: {state}',
  'settings.notices': 'Hatırlatmalar (silinecek sonuçlar, düşük bakiye): {state}',
  'settings.keep': 'Hiçbir şey saklama (sonuçlar teslim edilince silinir): {state}',
  'settings.none': 'yok',
  'settings.on': 'açık',
  'settings.off': 'kapalı',
  'settings.languages': 'Hangi dilde konuşayım?',
  'settings.do.language': 'Dil',
  'settings.do.name': 'Ad',
  'settings.do.email': 'E-posta',
  'settings.do.confirm': '{on, select, true {Sormadan başla} other {Başlamadan önce sor}}',
  'settings.do.notices': '{on, select, true {Hatırlatma yok} other {Hatırlat}}',
  'settings.do.keep': '{on, select, true {Sonuçlarımı sakla} other {Hiçbir şey saklama}}',
  'settings.do.privacy': 'Gizlilik',
  'settings.do.link': 'Bağlı hesaplar',
  'link.title': 'Birkaç platformda tek hesabın: tek bakiye, tek yüz profili, tek geçmiş.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Tarayıcı}} · {since} tarihinden beri',
  'link.how':
    'Başka bir platform eklemek için burada bir kod al ve orada bana gönder, ya da tersi. İki tarafta da onaylamadan hiçbir şey bağlanmaz.',
  'link.until': 'O zamana kadar vaktin var: {until}.',
  'link.undo-until': 'Geri alınabilir: en geç {until}.',
  'link.code': 'Kodun: {code}',
  'link.code.how': 'Diğer platformda bana /link {code} gönder.',
  'link.code.until':
    'Bir kez ve {minutes, plural, one {# dakika} other {# dakika}} boyunca geçerli. Yeni bir kod onun yerine geçer.',
  'link.code.secret': 'Kimseye verme: yalnızca senin için.',
  'link.enter': 'Diğer platformda aldığın kodu bana gönder.',
  'link.plan':
    'Bu hesabı {surface, select, telegram {Telegram’daki} discord {Discord’daki} other {tarayıcıdaki}} bir hesapla bağlamak üzeresin.',
  'link.plan.of':
    'Bu hesabı “{name}” adlı kişinin {surface, select, telegram {Telegram’daki} discord {Discord’daki} other {tarayıcıdaki}} hesabıyla bağlamak üzeresin.',
  'link.warn':
    'Yalnızca ikisi de seninse onayla: diğer hesap kimdeyse sonuçlarını görür ve kredilerini harcar.',
  'link.plan.stays':
    '{stays, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} hesap, ayarlarıyla birlikte kalır. {goes, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} her şey ona geçer.',
  'link.plan.credits':
    'Krediler: {one, number} ve {other, number}, {sum, number} olur. Bugün kullanılanlar birlikte sayılır.',
  'link.plan.face':
    'Yüz profili: {surface, select, telegram {Telegram’daki} discord {Discord’daki} other {tarayıcıdaki}} fotoğraflar kalır. Diğerleri hemen silinir ve geri gelmez.',
  'link.plan.face-one': 'Yüz profili: var olan kalır.',
  'link.plan.history':
    'Geçmiş: toplam {results, plural, one {# sonuç} other {# sonuç}} ve {templates, plural, one {# şablon} other {# şablon}}. Sohbetler olduğu yerde kalır.',
  'link.plan.handle': 'Üretici sayfası: @{stays} kalır, @{goes} oraya götürür.',
  'link.plan.then': 'Onaylarsan diğer tarafa da sorulur.',
  'link.plan.now': 'Onaylarsan hemen bağlanırlar. Bir gün boyunca geri alabilirsin.',
  'link.both-pro': 'İki abonelik sürüyor: iyi olan sayılır. Birini /pro ile bitir.',
  'link.asked':
    'Şimdi {surface, select, telegram {Telegram’da} discord {Discord’da} other {tarayıcıda}} da onayla: orada sana yazdım.',
  'link.done': 'Hesapların bağlandı.',
  'link.declined': 'Hiçbir şey bağlanmadı.',
  'link.undo.ask':
    'Bağlantı geri alınsın mı? İki hesap da getirdiğini, hâlâ duruyorsa, geri alır. O zamandan beri yapılanlar kalan hesapta kalır.',
  'link.undo.credits':
    'Harcanan krediler harcanmış kalır; kalanlar getirildiği gibi paylaşılır. Silinen yüz fotoğrafları geri gelmez.',
  'link.undo.done': 'Bağlantı geri alındı. Her platformun yine kendi hesabı var.',
  'link.leave.ask':
    '{surface, select, telegram {Telegram} discord {Discord} other {Tarayıcı}} bu hesaptan çıkarılsın mı? Krediler, sonuçlar ve diğer her şey hesapta kalır.',
  'link.leave.new': 'Orada yeni, boş bir hesapla devam edilebilir.',
  'link.leave.forget': 'Ya da unutulur: orada yazan baştan başlar.',
  'link.leave.done':
    '{surface, select, telegram {Telegram} discord {Discord} other {Tarayıcı}} artık bağlı değil.',
  'link.do.new': 'Kod al',
  'link.do.enter': 'Kodum var',
  'link.do.undo': 'Bağlantıyı geri al',
  'link.do.leave':
    '{surface, select, telegram {Telegram’ı} discord {Discord’u} other {Tarayıcıyı}} ayır',
  'link.do.go':
    '{surface, select, telegram {Telegram’ı} discord {Discord’u} other {Tarayıcıyı}} aç',
  'link.do.stays':
    '{surface, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} hesap kalsın',
  'link.do.face':
    '{surface, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} fotoğraflar kalsın',
  'link.do.agree': 'Evet, bağla',
  'link.do.refuse': 'Hayır, bağlama',
  'link.do.view': 'O zaman ne olur?',
  'link.do.open': 'Bağlı hesaplar',
  'link.do.undo-yes': 'Evet, geri al',
  'link.do.leave-new': 'Yeni hesapla ayır',
  'link.do.leave-forget': 'Ayır ve unut',
  'link.notice.asked':
    '{surface, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} biri kodunu kullandı ve bu hesaba katılmak istiyor.',
  'link.notice.asked-by':
    '{surface, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} “{name}” adlı biri kodunu kullandı ve bu hesaba katılmak istiyor.',
  'link.notice.refused':
    'Bağlantı {surface, select, telegram {Telegram’da} discord {Discord’da} other {tarayıcıda}} reddedildi. Hiçbir şey bağlanmadı.',
  'link.notice.linked':
    '{one, select, telegram {Telegram’daki} discord {Discord’daki} other {Tarayıcıdaki}} ve {other, select, telegram {Telegram’daki} discord {Discord’daki} other {tarayıcıdaki}} hesapların artık bağlı. Bunu sen yapmadıysan hemen geri al.',
  'link.notice.parted':
    'Hesapların arasındaki bağlantı geri alındı. Her birinin yine kendi bakiyesi var.',
  'link.notice.left':
    '{surface, select, telegram {Telegram} discord {Discord} other {Tarayıcı}} hesabından çıkarıldı.',
  'link.notice.alone':
    'Bu sohbet bağlı olduğu hesaptan çıkarıldı ve yeni, boş bir hesabı var. /delete onu da unutur.',
  'link.refused.unknown':
    'Bu kod geçerli değil ya da artık değil. Diğer platformda /link ile yenisini al.',
  'link.refused.own': 'Bu kod bu hesabın kodu. Onu bana diğer platformda gönder.',
  'link.refused.many': 'Birlikte çok fazla platform olurdu. Önce birini ayır.',
  'link.refused.standing':
    'Askıya alınmış, kısıtlanmış, bekletilen ya da silinmek üzere olan bir hesap ne bağlanabilir ne ayrılabilir. Durumunu /privacy söyler.',
  'link.refused.expired': 'Süre doldu. /link ile yeni bir kod al.',
  'link.refused.last': 'Bu, hesabın tek platformu. Tamamen ayrılmak için /delete kullan.',
  'link.refused.debt': 'Bakiye sıfırın altında. Düzelince ayırabilirsin: /credits.',
  'link.refused.subscription': 'O platforma ait bir abonelik var. Önce onu bitir: /pro.',
  'link.refused.undo-first':
    'Son bir gün içinde hesaplar bağlandı. Bunu /link ile geri al ya da bekle.',
  'link.refused.too-many': 'Çok fazla kod. {until} yeniden dene.',
  'settings.ask.name': 'Sana nasıl sesleneyim?',
  'settings.ask.email': 'Hangi e-posta adresini not edeyim?',
  'settings.ask.none': 'Boş bırakmak için “{none}” gönder.',
  'settings.bad.name': 'Ad 1 ile {most} karakter arasında olur. Lütfen yeniden dene.',
  'settings.bad.email': 'Bu bir e-posta adresine benzemiyor. Lütfen yeniden dene.',
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
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Sıra sende.} one {Senden önce # iş var.} other {Senden önce # iş var.}}',
  'generation.running': '<b>{title}</b> yapılıyor…',
  'generation.stop': 'Vazgeç',
  'generation.done': '<b>{title}</b>',
  'generation.alt':
    '{title}{how, select, words {, yapay zekâyla yapıldı} other {, senin fotoğraflarınla yapıldı}}{of, plural, =1 {} other { ({position}/{of})}}',
  'generation.cost-free':
    'Bugün ücretsiz. {free, plural, =0 {Bu, günün son ücretsiz resmiydi.} one {Bugün # ücretsiz resmin kaldı.} other {Bugün # ücretsiz resmin kaldı.}}',
  'generation.cost-credits':
    '{credits, plural, one {# kredi} other {# kredi}} · kalan: {left, plural, one {# kredi} other {# kredi}}',
  'generation.likeness':
    '{likeness, select, good {Benzerlik: iyi.} fair {Benzerlik: orta.} other {Benzerlik: düşük. Bugünün bu nedenle yapılan iadeleri bitti, bu yüzden fiyat geçerli kalıyor.}}',
  'generation.unlike': 'Sana yeterince benzemiyor, bu yüzden ücretsiz.',
  'generation.second-try':
    'İlk resim sana yeterince benzemedi. Başka bir motor onu aynı fiyata bir kez daha yapıyor.',
  'generation.made-by': '{engine} ile yapıldı.',
  'generation.video':
    '{seconds} saniye, {width} × {height}, {sound, select, on {sesli} other {sessiz}}.',
  'generation.kept-until': 'Saklanma süresinin sonu: {until}. Yapay zekâ ile yapıldı.',
  'generation.kept-nothing':
    'İstediğin gibi burada saklanmıyor: kopyanı şimdi kaydet. Yapay zekâ ile yapıldı.',
  'generation.again': 'Yeniden',
  'generation.vary': 'Çeşitle',
  'generation.back': '↩ Bir adım geri',
  'generation.hd': 'HD',
  'generation.file': 'Özgün dosya',
  'generation.delete': 'Sil',
  'generation.cancelled': '<b>{title}</b> iptal edildi.',
  'generation.failed': '<b>{title}</b> yapılamadı.',
  'generation.reason-rejected': 'Bunu yapan şirket izin vermiyor: kurallar onun, bizim değil.',
  'generation.reason-photos-gone':
    'Gereken fotoğraflar artık yok. Yeniden gönder ve bir daha dene.',
  'generation.reason-withdrawn':
    'Yüz fotoğrafların için verdiğin onayı geri aldın: durduruldu, hiçbir şey saklanmıyor.',
  'generation.reason-no-consent':
    'Onayında bunu yapacak şirketin adı yok; fotoğrafların burada kaldı. Hangisi olduğunu /profile gösterir: orada onayla ve yeniden dene.',
  'generation.reason-storage': 'Sonuç bizim tarafta kaydedilemedi.',
  'generation.reason-budget':
    'Bu motor bugün bir günde yapabileceği kadarını yaptı. Yarın (0:00 UTC) devam eder; diğer motorlar şimdi yapabilir.',
  'generation.reason-timed-out': 'Çok uzun sürdü.',
  'generation.reason-unavailable': 'Bunu yapan motor şu anda kullanılamıyor.',
  'generation.reason-photo':
    '{why, select, no_face {Fotoğrafta yüz bulamadım. Yüzün tamamı görünen bir fotoğraf kullan.} several_faces {Fotoğrafta birden çok yüz var. Tek yüzlü bir fotoğraf kullan.} face_too_small {Fotoğraftaki yüz çok küçük. Daha yakından bir fotoğraf kullan.} turned_apart {Fotoğraftaki yüz seninkinden başka yöne bakıyor. Önden bir fotoğraf kullan.} no_hand {Fotoğrafta el bulamadım. Üstten, parmaklar açık çek.} hand_too_small {Fotoğraftaki el çok küçük. Daha yakından çek.} other {Fotoğrafta hiçbir şey geri kalandan ayrılmıyor. Düz bir zeminde çek.}}',
  'generation.reason-not-shown': 'Hazırlandı, ama bu sohbet dosyayı kabul etmiyor. Dosya silindi.',
  'generation.shown-later':
    '<b>{title}</b> hazır, ama şu anda gösterilemiyor. Denemeye devam ediyorum; sonuç geçmişinde bekliyor.',
  'generation.reason-internal': 'Bizim tarafta bir şey ters gitti.',
  'generation.returned-credits':
    '{credits, plural, one {# kredin} other {# kredin}} bakiyene geri döndü.',
  'generation.returned-free': 'Ücretsiz resmin geri geldi.',
  'generation.not-returned': 'Sağlayıcıya ödeme yapılmıştı, bu yüzden fiyat geçerli kalıyor.',
  // screening and reviews
  'screened.words': '<b>Bunu yapamam.</b>',
  'screened.why':
    '{category, select, minor {Birinin reşit olmadığı ya da öyle görünebileceği yerde açık saçık bir şey yapılmaz.} sexual {Çıplaklığa ya da sekse benziyor; bu burada yapılmaz.} hate {İnsanlara karşı nefrete benziyor; bu burada yapılmaz.} violence {Kanlı şiddete benziyor; bu burada yapılmaz.} harm {Kendine zarar vermeye benziyor; bu burada yapılmaz. İyi değilsen lütfen güvendiğin biriyle konuş ya da acil yardım hattını ara.} illicit {Yasa dışı bir şeye yardıma benziyor; bu burada yapılmaz.} other {İçerik kuralları buna izin vermiyor.}}',
  'screened.rewrite': 'Lütfen başka sözcükler kullan. Hiçbir şey harcanmadı.',
  'screened.again': 'Başka sözcükler dene',
  'problem.screened':
    '❌ Bu fotoğrafı alamam: fazla açık görünüyor. Saklanmadı. Lütfen başka bir tane gönder.',
  'generation.held':
    '<b>{title}</b> hazır, ama önce bir insanın bakması gerek. En geç {until} burada alırsın ya da her şey geri gelir.',
  'campaign.title':
    '<b>Çok kişiye mesajlar</b>\nİzin verenlere haberler ya da herkesin hizmet hakkında bilmesi gerekenler.',
  'campaign.new': 'Mesaj yaz',
  'campaign.line':
    '{state, select, draft {Taslak} ready {Hazır} running {Gönderiliyor} stopped {Durduruldu} other {Bitti}}: {kind, select, terms {yeni koşullar} privacy {yeni gizlilik politikası} other {{words}}}',
  'campaign.ask':
    'Mesajı şu dilde yaz: {language}, en çok {most, number} karakter. Boş bir satır yeni paragraf başlatır. Bu metni kaldırmak için “-” gönder.',
  'campaign.too-long': 'Bu {most, number} karakterden uzun. Daha kısa yaz.',
  'campaign.card':
    '<b>{kind, select, terms {Koşullarda değişiklik} privacy {Gizlilik politikasında değişiklik} other {Çok kişiye mesaj}}</b> · {state, select, draft {taslak} ready {{prepared, select, true {gönderilmeye hazır} other {kişiler sayılıyor …}}} running {gönderiliyor} stopped {durduruldu} dropped {silindi} other {bitti}}',
  'campaign.card.audience':
    '{audience, select, news {Haberlere izin veren herkese.} other {Herkese: yalnızca hizmet hakkında bilinmesi gerekenler.}}',
  'campaign.card.applies': 'Geçerlilik tarihi: {at}.',
  'campaign.card.empty': 'Henüz metin yok: bir dil seç ve yaz.',
  'campaign.card.languages':
    'Yazıldığı diller: {languages}.{lacking, plural, =0 {} one { Diğer # dilde bunlardan biri bir notla gider.} other { Diğer # dilde bunlardan biri bir notla gider.}}',
  'campaign.card.people': 'Kişi: {people, number} · kalan: {left, number}',
  'campaign.card.told':
    'İletildi: {told, number} · ulaşılamıyor: {unreachable, number} · ayrıldı ya da istemiyor: {skipped, number} · platform reddetti: {refused, number} · belirsiz: {unsure, number}',
  'campaign.preview': 'Önizleme',
  'campaign.preview.end':
    'İnsanlar bunu böyle görecek: metni olan her dilde ve metni olmayan bir dilde.',
  'campaign.to': '{audience, select, news {Yalnızca izin verenlere} other {Herkese (hizmet)}}',
  'campaign.count': 'Kişileri say',
  'campaign.go': 'Gönder',
  'campaign.stop': 'Durdur',
  'campaign.go-on': 'Devam et',
  'campaign.drop': 'Sil',
  'campaign.list': 'Tüm mesajlar',
  'campaign.sure':
    'Bu {audience, select, news {haberlere izin veren } other {}}{people, plural, one {# kişiye} other {# kişiye}} gönderilsin mi? Sırası gelmeden haberleri kapatan hiçbir şey almaz.',
  'campaign.sure.everyone':
    'Herkese gider ve kimse kapatamaz. Bu yolla yalnızca hizmet hakkında bilinmesi gerekenleri gönder.',
  'campaign.another': 'Başka bir mesaj gönderiliyor. Önce onu durdur ya da bitmesini bekle.',
  'campaign.dropped': 'Silindi. Kimseye bir şey gitmedi.',
  'campaign.off': 'Artık haber yok',
  'campaign.settings': 'Ayarlar',
  'campaign.language': 'Bu mesaj yalnızca {language} dilinde yazıldı.',
  'campaign.terms':
    '<b>Koşullarımız {at} tarihinde değişiyor.</b> O zamana kadar şimdikiler geçerli.',
  'campaign.privacy':
    '<b>Gizlilik politikamız {at} tarihinde değişiyor.</b> O zamana kadar şimdiki geçerli.',
  'campaign.policy.choice':
    'Kabul etmiyorsan istediğin zaman sana ait her şeyi alıp hesabını silebilirsin: /privacy.',
  'campaign.policy.read': 'Oku',
  'campaign.policy.changes': 'Neler değişiyor',
  'review.ask': 'Bir insan baksın',
  'review.asked':
    'Bir insan ne istediğine ve neden reddedildiğine bakacak. Haberi burada alacaksın.',
  'review.asked-before': 'Buna bir insan baktı ya da birazdan bakacak.',
  'review.answer':
    '{decision, select, allowed {<b>{title}</b> isteğine bir insan baktı: yapabilirsin. “Yeniden”e dokun; sonuca bir kez daha bakılabilir.} expired {<b>{title}</b> isteğine kimse zamanında bakamadı, üzgünüm. Ret geçerli.} other {<b>{title}</b> isteğine bir insan baktı: ret geçerli.}}',
  'review.elsewhere':
    '<b>{title}</b> isteğine bir insan baktı: reddeden {engine}, biz değil. {how, select, again {Şimdi başka bir motor yapıyor, ek ücret yok.} returned {Kredilerin geri döndü. “Yeniden”e dokun, başka bir motor yapsın.} other {“Yeniden”e dokun, başka bir motor yapsın.}}',
  'review.restored': 'Hesabın yeniden açık.',
  'review.new': '<b>Bir şey kararını bekliyor.</b>',
  'review.cover':
    '{out, select, true {<b>“{title}” şablonu sunulmuyor:</b> denetim kapağını reddetti ({category}). Yerine başka bir resim koyup yeniden başlat.} other {<b>“{title}” kapağına lütfen bak:</b> denetim emin değil ({category}). Şablon sunuluyor.}}',
  'review.open': 'Bak',
  'review.empty': 'Seni bekleyen bir şey yok.',
  'review.waiting': '{count, plural, other {# konu}} seni bekliyor.',
  'review.card':
    '<b>{title}</b> · {cause, select, held {denetim durdurdu} other {kullanıcı redde itiraz ediyor}}',
  'review.card.words': 'İstenen: {words}',
  'review.card.refused-by':
    '{engine} kendi kurallarına göre reddetti. İzin verilirse başka bir motorda çalışır.',
  'review.card.scores': 'Puanlar: <code>{scores}</code>',
  'review.card.account':
    'Hesap <code>{account}</code>{suspended, select, true {, askıda} other {}}',
  'review.card.held': 'Ayrıca bekletiliyor ve harcayamıyor: buna /holds ile karar verilir.',
  'review.allow': 'İzin ver',
  'review.keep': 'Ret kalsın',
  'review.suspend': 'Hesabı askıya al',
  'review.restore': 'Hesabı yeniden aç',
  'review.decided':
    'Karar: <b>{decision, select, allowed {izin verildi} suspended {reddedildi, hesap askıda} expired {süre doldu} other {reddedildi}}</b>',
  // form
  'form.open': 'Form doldur',
  'form.words':
    '{operation, select, imagine {Görselde ne olsun?} animate {Nasıl hareket etsin?} video {Videoda ne olsun?} other {Ne değişsin?}}',
  'form.example':
    '{operation, select, imagine {Örneğin: şafakta karda kızıl bir tilki} animate {Örneğin: dalgalar vuruyor, yavaş yakınlaşma} video {Örneğin: kızıl bir tilki karda koşuyor} other {Örneğin: sıcak akşam ışığı, bulanık arka plan}}',
  'form.photo': 'Değişecek fotoğraf',
  'form.photos': 'Fotoğraflar, sırasıyla',
  'form.aspect': 'Oranlar',
  'form.aspect-option':
    '{aspect} · {shape, select, square {kare} upright {dikey} near {hafif dikey} phone {telefon ekranı} other {geniş}}',
  'form.seconds': 'Süre',
  'form.size': 'Çözünürlük',
  'form.sound': 'Sesli',
  'choices.changed': 'Seçtiklerinin hepsi şu anda mümkün değil. Başlamadan önce bir göz at.',
  'command.video.seconds': 'Videonun saniye olarak süresi',
  'command.video.sound': 'Sesli ya da sessiz',
  'command.video.size': 'Çözünürlük',
  'command.video.aspect': 'Oranlar',
  'form.count': 'Kaç tane',
  'form.engine': 'Yapan',
  'form.any-engine': 'En uygunu',
  'form.changed':
    'Formda seçtiklerinin hepsi şu anda mümkün değil. Başlamadan önce lütfen bir bak.',
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
  // expiry
  'expiry.notice':
    '{count, plural, one {Bir sonucun siliniyor: {at}.} other {# sonucun yakında siliniyor, ilki: {at}.}} Kopyasını ister misin?',
  'expiry.keep': 'Kopyaları gönder',
  'digest.title': '<b>Bu arada olanlar</b>',
  'expiry.off': 'Artık hatırlatma',
  'expiry.face':
    'Yüz fotoğrafların siliniyor: {at}. Yalnızca hâlâ sensen ve kullanmak istiyorsan sakla.',
  'expiry.face-keep': 'Sakla',
  'expiry.face-delete': 'Şimdi sil',
  // payments
  'pay.buy': 'Kredi al',
  'pay.ready': '<b>{pack}</b>: {credits, plural, one {# kredi} other {# kredi}}, {price}',
  'pay.until':
    'Ödemeyi bu sohbetin dışında güvenli bir sayfada yaparsın. Bağlantının sonu: {until}.',
  'pay.sandbox': 'Bu bir deneme ödemesi: para hareket etmez.',
  'pay.button': '{price} öde',
  'pay.not-opened': 'Ödeme sayfası açılamadı. Ücret alınmadı. Lütfen sonra dene.',
  'pay.processing':
    'Bankan <b>{pack}</b> ödemesini hâlâ işliyor. Tamamlanınca krediler gelir, buradan haber alırsın.',
  'pay.expired': '<b>{pack}</b> için ödeme bağlantısının süresi doldu. Ücret alınmadı.',
  'pay.failed': '<b>{pack}</b> ödemesi gerçekleşmedi. Ücret alınmadı.',
  'pay.paid': '<b>{pack}</b>, {price}: ödendi.',
  'pay.confirmed':
    'Ödeme onaylandı: {credits, plural, one {# kredi} other {# kredi}} bakiyende. Süreleri dolmaz.',
  'pay.balance': 'Bakiyen: <b>{balance, plural, one {# kredi} other {# kredi}}</b>.',
  'pay.taken-back':
    'Ödemen iade edildi, bu yüzden {credits, plural, one {# kredi} other {# kredi}} geri alındı.',
  'pay.given-again':
    'Ödemen sonunda geçerli, bu yüzden {credits, plural, one {# kredi} other {# kredi}} geri geldi.',
  'pay.page-done': 'Teşekkürler! Ödeme onaylanır onaylanmaz sohbet haber verir.',
  'pay.page-left': 'Ücret alınmadı. Fikrini değiştirirsen sohbetteki düğme hâlâ geçerli.',
  'pay.page-back': 'Bu sayfayı kapatıp sohbete dönebilirsin.',
  'pay.go-on': 'Devam et',
  'pay.others': 'Diğer paketler',
  'pay.ledger': 'Hareketleri gör',
  // stars
  'stars.until': 'Yıldızlarla, doğrudan Telegram’da ödersin. Düğmenin geçerliliği: {until}.',
  'stars.month': '30 gün {name}. Sen bitirene kadar kendiliğinden yenilenir.',
  'stars.refused.unknown': 'Bu fatura burada bilinmiyor. /buy ile yenisini al.',
  'stars.refused.other': 'Bu fatura başkasına ait. /buy ile kendininkini al.',
  'stars.refused.suspended': 'Hesabın askıya alındı, bu yüzden bir şey satın alınamaz.',
  'stars.refused.held': 'Hesabının alışverişleri inceleniyor. Lütfen daha sonra tekrar dene.',
  'stars.refused.paid': 'Bu fatura zaten ödendi. Daha fazlası için /buy ile yenisini al.',
  'stars.refused.expired': 'Bu faturanın süresi doldu. /buy ile yenisini al.',
  'stars.refused.changed': 'Bu teklif değişti. Güncel olanları /buy ile gör.',
  'stars.refused.pro': 'Zaten Pro’sun: yeniden ödemek bir şey kazandırmaz.',
  'stars.refused.busy':
    'Ödeme şu anda denetlenemedi. Hiçbir şey çekilmedi: lütfen bir dakika sonra tekrar dene.',
  // paysupport
  'command.paysupport': 'Ödemeyle ilgili yardım',
  'paysupport.title': '<b>Ödemeyle ilgili yardım</b>',
  'paysupport.how':
    'Ödedin ama krediler gelmedi mi? Her ödeme tekrar tekrar aranır: iki dakika bekle, sonra /credits ile bak. Oluşturulurken başarısız olanın karşılığı kendiliğinden geri gelir.',
  'paysupport.contact':
    'Diğer her şey için, iadeler de dahil: <b>{contact}</b> adresine yaz ve ödemeyi belirt.',
  'paysupport.no-contact': 'Diğer her şey, iadeler de dahil, bu botu işletene sorulur.',
  'paysupport.telegram': 'Telegram’ın kendi desteği bu bottaki alışverişlerde yardımcı olamaz.',
  'paysupport.stars':
    'Yıldızlarla ödediğin Pro kendiliğinden yenilenir; Telegram’da Ayarlar, Yıldızlarım altından bitirirsin.',
  'paysupport.none': 'Şimdiye kadar bir ödeme yapmadın.',
  'paysupport.receipts-only': 'Ödemelerin: her biri kendi makbuzunu açar.',
  'paysupport.receipts': 'Ödemelerin: her biri makbuzunu açar; iadeyi oradan isteyebilirsin.',
  'stars.resume':
    'Artık yeniden açılabilir: Telegram’da Ayarlar, Yıldızlarım. Açmadığın sürece ayın sonunda biter.',
  'paysupport.credits': 'Kredilerim',
  // links into the chat
  'link.gone':
    '{to, select, creator {Burada bu adda bir üretici yok.} other {Bu bağlantının gösterdiği şey artık yok.}}',
  'link.shared': 'Biri seninle bir sonuç paylaştı.',
  'link.shared.by': '{name} seninle bir sonuç paylaştı.',
  'share.inline': 'Herhangi bir sohbete',
  // stickers
  'sticker.make': 'Çıkartma',
  'sticker.making': 'Bundan bir çıkartma yapıyorum…',
  'sticker.made': 'Çıkartman paketinde.',
  'sticker.there': 'Zaten paketinde.',
  'sticker.yours': 'Paket Telegram’da senin: sonuç ya da buradaki hesabın silinse de orada kalır.',
  'sticker.open': 'Paketi aç',
  'sticker.remove': 'Çıkar',
  'sticker.removed': 'Çıkartma artık paketinde değil.',
  'sticker.absent': 'Bu çıkartma paketlerinin hiçbirinde yok.',
  'sticker.refused': 'Telegram bunu çıkartma olarak almıyor.',
  'sticker.file': 'Çıkartma, dosya olarak. Hareketli olanların saydam arka planı yoktur.',
  'sticker.which': 'Hangi resim çıkartma olsun?',
  'sticker.title': 'Resimlerim {position}',
  // inline mode
  'inline.own': 'Kendi sonucun',
  'inline.make': 'Kendininkini yap',
  'inline.open': 'Botu aç',
  'inline.none': 'Bir şey bulunamadı: tüm şablonlar',
  // telegram
  'telegram.private':
    'Fotoğrafların ve resimlerin yalnızca ikimizin arasında. Özel sohbette konuşalım.',
  'telegram.private.button': 'Özel sohbeti aç',
  'telegram.goes-on': 'Özel sohbetimizde devam ediyoruz.',
  'telegram.command.card': 'Bir şablonun kartını burada göster',
  'telegram.about': 'Yüzünün üç fotoğrafından resimlerini ve kısa videolarını yapar.',
  'telegram.description':
    'Yüzünün üç fotoğrafını bir kez gönder, bir şablon seç, kendi resmini ya da kısa videonu al. Fiyatı ve ne kadar saklandığını önceden görürsün. Yalnızca yetişkinler için. Başlat’a dokun.',
  // whether a picture was made here
  'verify.title': '<b>Bu görsel burada mı yapıldı?</b>',
  'verify.how':
    'Görseli gönder, mümkünse dosya olarak: böylece imzası korunur. Ya da bir görsele /verify ile yanıt ver. Görseli saklamam.',
  'verify.picture': 'Sorduğun görsel',
  'verify.another': 'Başka bir görsele bak',
  'verify.signature':
    '✅ <b>Evet.</b> Bu görsel burada yapay zekâyla yapıldı ve imzası geçerli: dosyada o zamandan beri hiçbir şey değişmedi.',
  'verify.mark':
    '✅ <b>Kendisi öyle diyor.</b> Dosyada yapay zekâ görsellerine koyduğumuz işaret var, ama geçerli bir imzamız yok. Böyle bir işaret kopyalanabilir.',
  'verify.looks':
    '✅ <b>Öyle görünüyor.</b> Dosyada artık işaret yok, ama burada yapılan bir görsel bunun aynısı.',
  'verify.nothing':
    '❔ <b>Tanımıyorum.</b> Görselde imzamız ya da işaretimiz yok ve son aylarda burada yapılan hiçbir şey buna benzemiyor.',
  'verify.changed': 'İmzası tutmuyor: dosya imzalandıktan sonra değiştirilmiş.',
  'verify.engine': 'Motor: {engine}',
  'verify.elsewhere':
    'Ama dosyanın kendisi, yapay zekâyla yapıldığını ya da düzenlendiğini söylüyor.',
  'verify.no-proof': 'Bu, gerçek bir fotoğraf olduğunu kanıtlamaz.',
  // Pro
  'command.pro': 'Pro: daha çok ücretsiz resim, daha ucuz video',
  'pro.title': '<b>{name}</b>, aydan aya:',
  'pro.gives':
    '• videolarda, başkalarının şablonlarıyla da, kredilerde %{discount} indirim\n• günde {free} yerine {images} ücretsiz resim\n• sonuçlar {days} gün saklanır',
  'pro.note':
    'Sen iptal edene kadar her ay yenilenir{where, select, here {; burada istediğin zaman iptal edebilirsin.} there {. İptali Discord kullanıcı ayarlarındaki Abonelikler bölümünden yapılır.} other {. Burada aldığını istediğin zaman burada, Discord’dan aldığını Discord kullanıcı ayarlarındaki Abonelikler bölümünden iptal edersin.}}',
  'pro.subscribe': '{name} al · ayda {price}',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Kart} sandbox {Test ödemesi} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': '{name} şu anda burada satılmıyor.',
  'pro.active': '<b>{name}</b> açık. {until} {price} karşılığında yenilenir.',
  'pro.ending':
    '<b>{name}</b> şu zamana kadar açık ve sonra biter: {until}. Başka bir ücret alınmaz.',
  'pro.grace':
    '<b>{name}</b> ödemesi yapılamadı ve yeniden denenecek. Şu zamana kadar açık kalır: {until}.',
  'pro.over': '<b>{name}</b> ödemesi yapılamadı, bu yüzden şimdilik kapalı.',
  'pro.elsewhere':
    '{provider, select, discord {Discord’da satın aldın: Discord kullanıcı ayarlarında Abonelikler bölümünden iptal et.} stars {Telegram ayarlarında Yıldızlarım bölümünden de iptal edebilirsin.} other {}}',
  'pro.cancel': '{name} iptal et',
  'pro.cancel.ask':
    '<b>{name}</b> iptal edilsin mi? Şu zamana kadar açık kalır, sonra biter ve başka bir ücret alınmaz: {until}.',
  'pro.cancel.yes': 'Evet, iptal et',
  'pro.resume': '{name} kalsın',
  'pro.card': 'Kart ve faturalar',
  'pro.working': 'Bir saniye…',
  'pro.portal':
    'Bu sayfada kartını değiştirir ve faturalarını bulursun. Bağlantı birkaç dakika geçerlidir.',
  'pro.portal.open': 'Sayfayı aç',
  'pro.portal.none':
    'Burada bunun için bir sayfa yok. Ödeme yöntemini abone olduğun yerde değiştirirsin.',
  'pro.not-changed': 'Bu değiştirilemedi. Durumuna bakıp yeniden dene.',
  'pro.button': '{name} hakkında',
  'pro.ready': '<b>{name}</b>: sen iptal edene kadar ayda {price}',
  'pro.processing':
    'Bankan <b>{name}</b> ödemesini hâlâ işliyor. Ödeme tamamlanınca başlar ve bunu buradan öğrenirsin.',
  'pro.paid': '<b>{name}</b>, ayda {price}: ödendi.',
  'pro.began':
    '<b>{name}</b> şu zamana kadar açık ve sonra kendiliğinden yenilenir: {until}. Videolarda, başkalarının şablonlarıyla da, %{discount} indirim, günde {images} ücretsiz resim.',
  'pro.twice':
    'Artık iki kez <b>{name}</b> aboneliğin var ve ikisi de ücretlendiriliyor. İstemediğini iptal et; fazla ödenen ayı Krediler bölümünden geri isteyebilirsin.',
  'pro.renewed': '<b>{name}</b> yenilendi: {price} ödendi. Şu zamana kadar açık: {until}.',
  'pro.card-failed':
    '<b>{name}</b> için {price} ödemen yapılamadı. Yeniden denenecek; lütfen kartına bak. {name} şu zamana kadar açık kalır: {until}.',
  'pro.ends':
    '<b>{name}</b> iptal edildi. Şu zamana kadar açık kalır: {until}. Başka bir ücret alınmaz.',
  'pro.resumed': '<b>{name}</b> devam ediyor. {until} {price} karşılığında yenilenir.',
  'pro.ended': '<b>{name}</b> bitti. Kredilerin ve sonuçların olduğu gibi kalır.',
  'pro.given-back': '<b>{name}</b> ödemen geri verildi, bu yüzden bitti. Başka bir ücret alınmaz.',
  'pro.given-again': '<b>{name}</b> ödemen yine de geçerli: şu zamana kadar açık: {until}.',
  'delete.all.pro': '<b>{name}</b> hemen biter ve bunun için başka bir ücret alınmaz.',
  // receipts and refunds
  'credits.below':
    'Bir ödeme geri döndüğü için bakiyen sıfırın <b>{missing, plural, one {# kredi} other {# kredi}}</b> altında. Dengelenince yeniden kredi harcayabilirsin; ücretsiz resimler çalışmaya devam eder.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': 'Ne içindi? Bir satır seç',
  'credits.pro': '{name}, bir ay',
  'credits.purchase-of': 'satın alma: {name}',
  'credits.clawback-back': 'geri geldi, çünkü bir ödeme geçerli kaldı',
  'credits.code': '{code} kodu',
  'credits.referral': 'bir davet için',
  'credits.statement': 'Dosya olarak (CSV)',
  'credits.statement.name': 'Kredi ekstren (CSV)',
  'credits.statement.here': 'Kredilerini etkileyen her şey, her hesap tablosu için.',
  'entry.made':
    '{at} tarihli {kind, select, video {video} other {resim}}: {state, select, delivered {teslim edildi} failed {başarısız oldu} cancelled {iptal edildi} rejected {reddedildi} held {inceleniyor} other {yolda}}.',
  'entry.cost': 'Fiyat: {credits, plural, =0 {ücretsiz} one {# kredi} other {# kredi}}.',
  'entry.gone': 'Sonuç artık saklanmıyor.',
  'receipt.title': '<b>Makbuz: {product}</b>',
  'receipt.pack': '{credits, plural, one {# kredi} other {# kredi}}, süresi dolmaz',
  'receipt.pro': 'Bir ay',
  'receipt.paid':
    '<b>{price}</b>, {at} tarihinde {provider, select, stripe {Stripe’ta kartla veya başka yolla} sandbox {test kasasında} paypal {PayPal ile} stars {Telegram Stars ile} discord {Discord’da} other {{seller} üzerinden}} ödendi',
  'receipt.transaction': 'İşlem: <code>{transaction}</code>',
  'receipt.email': 'Fatura e-postası: {email}',
  'receipt.state':
    'Durum: {state, select, refunded {iade edildi} disputed {bankada itiraz var} other {ödendi}}',
  'receipt.refunded': 'Şimdiye kadar iade: {money}',
  'receipt.refunding': 'İade yolunda: {money}',
  'receipt.request':
    'İade istendi: {decision, select, approved {onaylandı} declined {reddedildi} other {yanıt bekliyor}}',
  'receipt.link': 'Sağlayıcının makbuzu',
  'receipt.ledger': 'Hareketlere dön',
  'refund.ask': 'İade iste',
  'refund.about': '<b>{product} iadesi</b>',
  'refund.unused':
    'Kullanılmayan: {unused, number} / {bought, plural, one {# kredi} other {# kredi}}. Önce gelen önce kullanılmış sayılır.',
  'refund.share': 'Bu {money} eder, senin lehine yuvarlandı; bu krediler sonra geri alınır.',
  'refund.month': 'Ayın tamamı iade edilir: {money}.',
  'refund.ends-pro': 'İadeyle birlikte hemen sona erer.',
  'refund.decides':
    'Bir insan karar verir, yanıt buraya gelir. Her ödeme için bir kez isteyebilirsin.',
  'refund.ask-yes': 'Evet, iste',
  'refund.asked': 'İstendi. Yanıt buraya gelecek.',
  'refund.not-again': 'Bu ödeme geri istenemez ya da zaten istedin.',
  'refund.declined': '<b>{product}</b> ödemen iade edilmiyor. Kredilerin olduğu gibi kalıyor.',
  'refund.returned':
    '{currency, select, xtr {{product} için <b>{money}</b> Telegram Stars bakiyene geri gidiyor.} other {{product} için <b>{money}</b> ödediğin yere geri gidiyor. Bankaların göstermesi birkaç gün sürer.}}',
  'refund.credits': 'Bunun için {credits, plural, one {# kredi} other {# kredi}} geri alındı.',
  'refund.asked-operator': '<b>Biri iade istiyor.</b>',
  'refund.open': 'Ödemeye bak',
  'refund.done': 'İade edildi: {product} için {amount}, <code>{transaction}</code>.',
  'refund.refused':
    'Sağlayıcı {product} için {amount} iade etmedi, <code>{transaction}</code>. Kredi alınmadı.',
  'refund.why':
    'Gerekçesi: {failure}. Sağlayıcının paneline bak; sonra burada yeniden denenebilir.',
  'refund.part': 'Kullanılmayan payı iade et, {money}',
  'refund.all': 'Tümünü iade et, {money}',
  'refund.no': 'Reddet',
  'refund.started': '{money} iade ediliyor. Sağlayıcı yapınca haber veririm.',
  'refund.said-no': 'Reddedildi. Alıcıya bildirilir.',
  'payments.title': '<b>Ödemeler</b>',
  'payments.waiting': '{count, plural, one {# kişi} other {# kişi}} iade yanıtı bekliyor.',
  'payments.none': 'Henüz kimse bir şey ödemedi.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · iade} disputed { · itirazlı} other {}}',
  'payments.account':
    'Hesap <code>{account}</code>: {status, select, active {etkin} limited {sınırlı} suspended {askıda} other {silindi}}, {balance, plural, one {# kredi} other {# kredi}}',
  'payments.refund':
    '{at}: {money}, {by}: {state, select, done {iade edildi} refused {reddedildi} other {yolda}} {failure}',
  'payments.for-nobody':
    'Hesap silindikten sonra ödendi: {product} için {amount}, <code>{transaction}</code>. Kimse kullanamaz: iade et.',
  'payments.goes-on':
    '<code>{account}</code> hesabının {name} aboneliği bitmeli, ama {provider} üzerinde yalnızca sahibi iptal edebilir: <code>{subscription}</code>. O zamana dek orada ücret alınmaya devam eder.',
  'payments.back': 'Tüm ödemeler',
  'statement.date': 'tarih',
  'statement.what': 'ne',
  'statement.credits': 'krediler',
  'statement.balance': 'bakiye',
  'statement.price': 'fiyat',
  'statement.currency': 'para birimi',
  'statement.transaction': 'işlem',
  'statement.id': 'kimlik',
  'statement.earlier': 'önceki',
  // codes, invitations, held accounts
  'command.code': 'Hediye kodu veya davet kullan',
  'command.code.word': 'Kod',
  'command.invite': 'Birini davet et: ikinize de kredi',
  'low.notice': 'Kalan: {credits, plural, one {# kredi} other {# kredi}}.',
  'code.button': 'Bir kodum var',
  'code.ask': 'Hangi kodun var? Bana yaz.',
  'code.good':
    'Kod geçerli: bakiyene <b>{credits, plural, one {# kredi} other {# kredi}}</b> eklendi.',
  'code.use': '{word} kodunu kullan',
  'code.unknown':
    'Bu kodu tanımıyorum. Lütfen yazımı kontrol et; büyük harf, boşluk ve tire önemli değil.',
  'code.ended': 'Bu kodun süresi dolmuş. Hiçbir şey değişmedi.',
  'code.used-up': 'Bu kod kullanılabileceği kadar kullanılmış. Hiçbir şey değişmedi.',
  'code.already': 'Bu kodu daha önce kullandın. Kişi başı bir kez geçerli.',
  'code.too-many': 'Çok fazla yanlış kod girildi. Şu zaman yeniden deneyebilirsin: {until}.',
  'code.list': '{count, plural, =0 {Henüz kod yok.} one {<b># kod</b>} other {<b># kod</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {hediye} other {kampanya}} · {credits, plural, one {# kredi} other {# kredi}} · {used}/{limit} kullanıldı · {state, select, off {bitti} dated {son: {until}} other {süresiz}}',
  'code.made': 'Oluşturuldu:',
  'code.off': '<code>{word}</code> kodu bitti: artık kimse kullanamaz.',
  'code.none-such': '<code>{word}</code> diye bir kod yok.',
  'code.taken': '<code>{word}</code> kodu zaten var.',
  'code.usage':
    'Oluşturmak için: <code>/codes new KREDİ KULLANIM (SON 2026-12-31 gibi) (KELİME) (gift|promotion)</code>\nBitirmek için: <code>/codes off KELİME</code>',
  'invite.title': '<b>Birini davet et</b>',
  'invite.gets':
    'İlk satın alımdan sonra sen <b>{inviter, plural, one {# kredi} other {# kredi}}</b>, davet ettiğin kişi <b>{invited, plural, one {# kredi} other {# kredi}}</b> alır. Bu para iade edilirse krediler de geri alınır.',
  'invite.link': 'Bağlantın: {link}',
  'invite.word': 'Kodun: <code>{word}</code>. Yeni gelen kişi <code>/code {word}</code> yazar.',
  'invite.share': 'Bağlantıyı paylaş',
  'invite.counts': 'Davetinle gelen: {came}. Kredi getiren: {rewarded}.',
  'invite.limit':
    '30 günde en fazla {most, plural, one {# davet} other {# davet}} kredi getirir, o da yalnızca burada yeni olanlardan.',
  'invite.noted':
    'Davet edildin: ilk satın alımından sonra ikiniz de kredi alırsınız (sana {credits, plural, one {# kredi} other {# kredi}}).',
  'invite.not-new':
    'Bu bir davet ve davetler burada yeni olanlar içindir. /invite ile başkalarını davet edebilirsin.',
  'invite.own': 'Bu senin kendi davetin: onu başkasına ver.',
  'invite.used':
    'Zaten bir davet kullandın: kişi başına bir davet geçerlidir. /invite ile başkalarını davet edebilirsin.',
  'invite.reward':
    '{side, select, inviter {Davet ettiğin biri bir şey satın aldı: sana <b>{credits, plural, one {# kredi} other {# kredi}}</b>.} other {Davet sayesinde ilk satın alımın için <b>{credits, plural, one {# kredi} other {# kredi}}</b> alıyorsun.}}',
  'stats.today': '<b>Bugün</b>',
  'stats.yesterday': '<b>Dün</b>',
  'stats.people': '{joined, number} yeni kişi, {active, number} kişi bir şey istedi.',
  'stats.made':
    '{images, number} görsel ve {videos, number} video yapıldı, {failed, number} başarısız.',
  'stats.paid': 'Ödenen: <b>{money}</b>',
  'stats.refunded': 'Geri verilen: {money}',
  'stats.costs': 'Şirketlerin maliyeti yaklaşık {money}.',
  'stats.waits': '<b>Seni bekleyenler</b>',
  'stats.calm': 'Seni bekleyen bir şey yok.',
  'stats.wait':
    '{kind, select, claims {Benzerlik itirazları} reports {Bildirimler} reviews {Bakılacak sonuçlar} submissions {Karar bekleyen şablonlar} appeals {İtirazlar} holds {Durdurulan hesaplar} refunds {İade istekleri} updates {Gönderilecek yanıtlar} other {Çok kez başarısız olan görevler}}: {count, number}, en eskisi {since}',
  'find.usage':
    '<code>/find</code> ve aradığını yaz: <code>telegram:123</code>, bir hesap, <code>@handle</code>, bir ödeme, bir işlem, bir üretim ya da bir iz.',
  'find.none': 'Bu adda bir şey yok. E-posta adresleri mühürlüdür, kimseyi bulmaz.',
  'find.line':
    '{what, select, payment {Ödeme <code>{id}</code>, hesap} generation {Üretim <code>{id}</code>, hesap} other {Hesap}} <code>{account}</code>',
  'find.payment': 'Ödemeyi aç',
  'grant.usage':
    '<code>/grant HESAP KREDİ NEDEN</code> yaz; nedenler: {reasons}. Eksi işareti kredileri geri alır.',
  'grant.ask':
    '<code>{account}</code> hesabına {credits, plural, one {# kredi} other {# kredi}}, {why, select, apology {özür olarak} promotion {hediye olarak} test {denemesi için} other {düzeltme olarak}}? Sahibine söylenir.',
  'grant.after': 'Bakiyesi o zaman {balance, plural, one {# kredi} other {# kredi}} olur.',
  'grant.yes': 'Evet, yap',
  'grant.done':
    'Tamam: <code>{account}</code> hesabına {credits, plural, one {# kredi} other {# kredi}}, {why, select, apology {özür olarak} promotion {hediye olarak} test {denemesi için} other {düzeltme olarak}}.',
  'grant.counted': 'Bu daha önce yapıldı ve bir kez sayılır.',
  'engine.list': 'Son 24 saatte <b>motorlar</b>:',
  'engine.line':
    '<b>{name}</b> (<code>{id}</code>): {state, select, off {kapalı} open {bir süre bekletiliyor} half_open {yeniden deneniyor} other {çalışıyor}}, {runs, number} çalıştırmanın {good, number} tanesi iyi geçti.',
  'engine.likeness':
    '<b>{name}</b>, son {judged, number} insan resminin % {share} kadarında benzerliği korudu.',
  'engine.turn': '{to, select, off {Kapat} other {Aç}}: {name}',
  'engine.ask':
    '{to, select, off {<b>{name}</b> kapatılsın mı? Onu bekleyenler başka bir motora gider ya da ücreti geri gelir.} other {<b>{name}</b> yeniden açılsın mı?}}',
  'grant.given':
    '<b>Sana {credits, plural, one {# kredi} other {# kredi}} verdik</b>: {why, select, apology {özür olarak} promotion {hediye olarak} test {denemen için} other {düzeltme olarak}}.',
  'grant.taken':
    '<b>{credits, plural, one {# kredi} other {# kredi}} geri aldık</b>{why, select, correction { (düzeltme)} other {}}. Bize nasıl ulaşacağını /paysupport söyler.',
  'grant.refused.amount':
    '0 dışında bir tam sayı yaz, bir kerede en çok {most, number} kredi; eksi işareti geri alır.',
  'grant.refused.balance':
    'Geri alınabilecek yalnızca {most, plural, one {# kredi} other {# kredi}} var.',
  'invite.taken-back':
    'Bir davetin satın alımı iade edildi, bu yüzden <b>{credits, plural, one {# kredi} other {# kredi}}</b> geri alındı.',
  'invite.given-again':
    'Bir davetin satın alımı yine de geçerli: <b>{credits, plural, one {# kredi} other {# kredi}}</b> geri geldi.',
  // rewards of authors
  'rewards.earned':
    'Şablonların sana <b>{credits, plural, one {# kredi} other {# kredi}}</b> kazandırdı: başkalarından {uses, plural, one {# kullanım} other {# kullanım}}.',
  'rewards.line': '{title}: {uses, plural, one {# kullanım} other {# kullanım}}, +{credits}',
  'rewards.rest':
    'Diğer şablonlar: {uses, plural, one {# kullanım} other {# kullanım}}, +{credits}',
  'rewards.off': 'Bu mesajları durdur',
  'rewards.button': 'Ödüller',
  'rewards.taken-back':
    '{why, select, ring {Ödüller geri alındı, çünkü arkasındaki hesaplar birbirine bağlı ya da şablonları yalnızca ödül için kullanıyor} other {Şablonlarının bazı kullanımlarının parası iade edildi, bu yüzden ödülleri de geri gidiyor}}: <b>{credits, plural, one {# kredi} other {# kredi}}</b>, {uses, plural, one {# kullanım} other {# kullanım}}.',
  'rewards.contest': 'Bu bir hataysa /paysupport kime yazacağını söyler.',
  'rewards.ring':
    '<b>{accounts, plural, one {# hesaplık} other {# hesaplık}} bir halka hiçbir şey kazanmıyor</b>: {cause, select, circle {birbirlerinin şablonlarını kullanıyorlar} other {yeniler ve yalnızca tek bir yazarın şablonlarını kullanıyorlar}}. Getirdikleri geri alındı. Halka <code>{ring}</code>.',
  'rewards.title': '<b>Ödüllerin</b>',
  'rewards.totals': 'Bugün: {today} · bu hafta: {week} · toplam: {all}',
  'rewards.test-money': 'Deneme parasıyla ödenen kullanımlar bir şey kazandırmaz.',
  'rewards.none':
    'Henüz ödül yok. Başka biri şablonundan bir şey yapınca resim için {image, plural, one {# kredi} other {# kredi}}, video için {video, plural, one {# kredi} other {# kredi}} alırsın.',
  'rewards.picture':
    'Son {weeks, plural, one {haftada} other {# haftada}} kazanılan krediler, en yenisi sonda: {numbers}. Toplam {all}.',
  'rewards.told':
    'Günün ilk ödülünü hemen, kalanını saat {time} olunca ({zone}) söylerim. Mesajlar: {state}.',
  'rewards.chart.weeks': 'Haftalara göre kredi',
  'rewards.chart.templates': 'Şablonlara göre',
  'rewards.chart.today': 'bugün',
  'rewards.chart.week': 'bu hafta',
  'rewards.chart.all': 'toplam',
  'credits.template-reward': 'şablonun kullanıldı',
  'credits.template-reward-back': 'ödül geri alındı',
  'command.rewards': 'Şablonlarının kazancını gör',
  'settings.rewards': 'Ödül mesajları: {state}',
  'settings.do.rewards': '{on, select, true {Ödül mesajı yok} other {Ödülleri haber ver}}',
  'settings.news': 'Bu hizmetten haberler: {state}',
  'settings.do.news': '{on, select, true {Haber istemiyorum} other {Haberleri al}}',
  'news.ask':
    'Ara sıra burada neyin yeni olduğunu anlatayım mı: şablonlar, özellikler, fırsatlar? Bu sohbete mesaj olarak gelir, e-postan bunun için kullanılmaz ve her mesajda bunu bitiren bir düğme vardır. Cevabına başka hiçbir şey bağlı değildir.',
  'news.yes': 'Evet, anlat',
  'news.no': 'Hayır, sağ ol',
  'settings.zone': 'Saat dilimi: {zone}',
  'settings.zone.service': '{zone} (seçilmedi)',
  'settings.do.zone': 'Saat dilimi',
  'settings.ask.zone':
    'Nerede yaşıyorsun? Seç, ya da Istanbul gibi büyük bir şehir yaz, ya da saatinin UTC’den farkını, örneğin +3. Günün ne zaman başladığını ve akşamın ne zaman olduğunu bu belirler.',
  'settings.quiet': 'Sessiz saatler: {hours}',
  'settings.quiet.none': 'yok',
  'settings.do.quiet': 'Sessiz saatler',
  'settings.ask.quiet':
    'Hatırlatmalar, özetler ve haberler ne zaman beklesin? Yanıtlar, sonuçlar, para ve güvenlik her zaman hemen gelir.',
  'settings.ask.quiet.own':
    'Ya da kendi saatlerini yaz, örneğin 22-8. Hiç olmasın istersen “-” gönder.',
  'settings.quiet.never': 'Hiç bekleme',
  'settings.quiet.unknown': 'Günün iki saatini yazman gerekiyor, örneğin 22-8.',
  'settings.zone.unknown':
    'Bu yeri bilmiyorum. En yakın büyük şehri yaz, örneğin Istanbul, ya da UTC farkını, örneğin +3.',
  'templates.gone.why':
    '{why, select, removed {Yazarı “{title}” şablonunu geri çekti} hidden {Bu şablon bildirildi ve birinin bakmasını bekliyor} taken {Bu şablon kaldırıldı} author {“{title}” artık sunulmuyor, çünkü yazarının hesabı kapalı} other {“{title}” şu anda yapılamıyor}}. Hiçbir ücret alınmadı. Yapılmış olanlar kalır.',
  'templates.gone.similar': 'Benzerleri bunlar:',
  // held accounts
  'ladder.title':
    '<b>{step, select, warned {Uyarıldın.} limited {Hesabın sınırlandı.} suspended {Hesabın askıya alındı.} other {Hesabın sonlandırıldı.}}</b>',
  'ladder.why':
    'Neden: {reason, select, content {burada istenen ya da yayımlanan şeyler birden çok kez içerik kurallarına aykırıydı} payment {bu hesabın ödemelerine itiraz edildi, ödemeler geri alındı ya da kötüye kullanıma benziyordu} ring {ödül toplamak için hesaplar birlikte kullanıldı} spam {başkalarına istemedikleri şeyler gönderildi ya da gösterildi} likeness {başka insanların görüntüleri izinleri olmadan yapıldı ya da gösterildi} minor {18 yaşından küçük biri söz konusuydu} other {bu hizmeti yürüten kişi böyle karar verdi}}.',
  'ladder.until': '{until} tarihine kadar sürer, sonra kendiliğinden biter.',
  'ladder.no-end': 'Bu hizmeti yürüten biri kaldırana kadar sürer.',
  'ladder.deleted': '{until} tarihinde hesap ve içindeki her şey silinir.',
  'ladder.works':
    '{step, select, warned {Her şey eskisi gibi çalışır. Bir daha olursa hesap sınırlanır.} limited {Resim ve video yapmaya devam edebilirsin, yalnızca daha yavaş. Yayımlamak ve paylaşmak bekler.} other {Hakkında ne tutulduğunu görebilir, bir kopyasını alabilir, silebilir ve itiraz edebilirsin. Yeni bir şey yapılmaz ve abonelik ayıyla birlikte biter.}}',
  'ladder.appeal': 'İtiraz et',
  'ladder.appeal.ask':
    'Bu kararın neden yanlış olduğunu tek bir mesajda yaz. Bir insan okur ve yanıt buraya gelir. Her karara bir kez itiraz edilebilir.',
  'ladder.appeal.sent': 'Teşekkürler: bir insan okuyacak ve yanıt buraya gelecek.',
  'ladder.appeal.stands':
    '{appeal, select, open {İtirazın yanıt bekliyor.} other {Bir insan itirazını okudu ve böyle kalmasına karar verdi.}}',
  'ladder.appeal.answer':
    '{decision, select, lifted {<b>Haklıydın: hesabın yeniden açık.</b>} other {<b>Bir insan itirazını okudu: karar değişmedi.</b>}}',
  'ladder.paused':
    'Hesabın {until} tarihine kadar sınırlı: yayımlamak ve paylaşmak o zamana kadar bekler. Nedenini ve nasıl itiraz edileceğini “Verilerim” söyler.',
  'ladder.paused-open':
    'Hesabın sınırlı: yayımlamak ve paylaşmak bekler. Nedenini ve nasıl itiraz edileceğini “Verilerim” söyler.',
  'account.usage':
    'Arkasına bir hesabın ya da bir kişinin numarasını yaz, örneğin <code>/account telegram:123</code>.',
  'account.card':
    'Hesap <code>{account}</code>, {since} tarihinden beri: {status, select, limited {sınırlı} suspended {askıda} other {açık}}{held, select, true {, harcama durduruldu} other {}}. Bakiye: {credits, plural, one {# kredi} other {# kredi}}. Ödemeler: {payments}, bunlardan geri dönen ya da itiraz edilen: {returned}.',
  'account.step':
    '{at}: {step, select, warned {uyarıldı} limited {sınırlandı} suspended {askıya alındı} other {sonlandırıldı}}, {reason, select, content {içerik kuralları} payment {ödemeler} ring {hesap halkası} spam {spam} likeness {başkasının görüntüsü} minor {18 yaş altı} other {işletmeci}}, karar: {by}{over, select, true {; bitti} other {; yürürlükte}}',
  'account.do':
    '{step, select, warned {Uyar} limited {Sınırla} suspended {Askıya al} other {Sonlandır}}',
  'account.reason':
    '{reason, select, content {İçerik} payment {Ödemeler} ring {Halka} spam {Spam} likeness {Görüntü} minor {18 altı} other {Başka}}',
  'account.choose':
    '{step, select, warned {Bu hesabı uyar} limited {Bu hesabı sınırla} suspended {Bu hesabı askıya al} other {Bu hesabı sonlandır: sahibi yine de bir kopya alabilir, sonra silinir}}: neden? Nedeni sahibi okur.',
  'account.lift': 'Kaldır',
  'account.open': 'Hesap',
  'account.limited':
    '<code>{account}</code> hesabı içerik kurallarının reddettiği şeyleri istemeye devam ediyor (uyarıdan beri {counted, plural, one {# kez} other {# kez}}): artık sınırlı.',
  'appeals.new': '<b>Biri hesabı hakkındaki bir karara itiraz ediyor.</b>',
  'appeals.empty': 'Seni bekleyen itiraz yok.',
  'appeals.waiting': '{count, plural, one {# itiraz} other {# itiraz}} seni bekliyor.',
  'appeals.line': '{at} tarihli itiraz',
  'appeals.card': '<code>{account}</code> hesabı itiraz ediyor. Kişi şöyle yazıyor: “{words}”',
  'appeals.keep': 'Değiştirme',
  'appeals.ask-words': 'Kişiye kendi dilinde nedenini yaz. Bir sonraki mesajın ona gönderilir.',
  'appeals.decided':
    '{decision, select, lifted {Kaldırıldı.} other {Değişmedi.}} Kişiye bildirilir.',
  'hold.title': '<b>Hesabında kredi harcama durduruldu.</b>',
  'hold.what':
    'Ödemelerde veya kodlarda alışılmadık bir şey görüldü. Tüm kredilerin sende kalır. Diğer her şey çalışır: ücretsiz görseller, geçmişin, /credits, /privacy ve /delete.',
  'hold.then':
    'Bir kişi buna bakacak ve sonucu buradan öğreneceksin. Nasıl ulaşılacağını /paysupport söyler.',
  'hold.kept':
    'Bir kişi hesabına baktı: kredi harcama durdurulmuş kalıyor. Kredilerin senindir; nasıl geri isteyeceğini /paysupport söyler.',
  'hold.released':
    'Bir kişi hesabına baktı ve her şey yolunda: kredilerini yeniden harcayabilirsin. Sabrın için teşekkürler.',
  'hold.no-buying': 'Bu sürdüğü sürece sana bir şey satılmaz: kullanamazdın.',
  'hold.checkouts':
    'Kısa sürede çok fazla ödeme sayfası açıldı. Sonrakini şu zaman açabilirsin: {until}. Açık olanlar hâlâ çalışır.',
  'hold.day-limit':
    'Bu, herkes için geçerli günlük sınır olan {limit, plural, one {# krediyi} other {# krediyi}} aşardı. Yarın (00:00 UTC) devam edebilirsin. Hiçbir şey harcanmadı.',
  'engine.budget':
    '{reached, select, true {<b>Günün bütçesi harcandı.</b>} other {<b>Günün bütçesi neredeyse harcandı.</b>}} Şirket: {company} · tahmine göre {spent} / {limit}. {reached, select, true {Motorları 0:00 UTC’ye kadar sunulmaz; diğerleri ve yerel motor sürer, bekleyenlere kredileri geri verildi.} other {Sınırda motorları ertesi güne kadar sunulmaz.}} PROVIDER_BUDGET_USD ve PROVIDER_BUDGETS_USD ile belirlenir.',
  'engine.issue':
    '<b>{engine}</b> ({model}) sana ihtiyaç duyuyor. {cause, select, account {Şirket anahtarı kabul etmiyor ya da bu hesap modeli kullanamıyor: oradaki anahtara ve hesaba bak.} billing {Şirket, bakiyenin ya da kotanın bittiğini söylüyor: oradaki faturalamaya bak.} region {Şirket bunu sunucunun bulunduğu yerde sunmuyor.} model {Şirket bu modeli ya da sürümü tanımıyor ya da model sona erdi: başka bir tane ayarla.} parameter {Model <code>{detail}</code> kabul etmiyor. Görsel onsuz yapılabiliyorsa bundan sonra gönderilmeyecek.} other {Şirket, bilmediğim bir nedenle istekleri reddediyor.}} Diğerleri yapabildikleri yerde devreye giriyor. <code>{detail}</code>',
  'hold.new': '<b>Bir hesap durduruldu ve kararını bekliyor.</b>',
  'hold.back-suspended':
    '<b>Hesabı askıya alınmış biri onu sildi ve geri döndü.</b> Yeni hesap da askıda. Serbest bırakabilirsin.',
  'hold.open': 'Bak',
  'hold.empty': 'Bekleyen hesap yok.',
  'hold.waiting': '{count, plural, one {# hesap} other {# hesap}} seni bekliyor.',
  'hold.card':
    '<b>Hesap durduruldu</b>: {cause, select, checkouts {çok sayıda ödeme sayfası} cards_failed {çok sayıda reddedilen kart} refunds {çok sayıda iade} disputes {itiraz edilen ödemeler} new_purchases {yeni hesap çok satın alıyor} new_spending {yeni hesap çok harcıyor} suspended_before {hesap daha önce askıya alınmıştı} codes_wrong {çok sayıda yanlış kod} reward_ring {ödül halkası} by_hand {bir operatör karar verdi} other {davet halkası}}',
  'hold.came-back':
    'Bu hesap, öncekini {at} tarihinde silip geri dönen birine ait: önceki nasılsa öyle duruyor.',
  'hold.seen':
    '{hours, plural, one {# saatte} other {# saatte}} {counted} sayıldı; {most} adede kadar olağandır.',
  'hold.account':
    'Hesap <code>{account}</code>, başlangıç: {since}. Bakiye: {credits, plural, one {# kredi} other {# kredi}}. Ödemeler: {payments}, iade veya itiraz edilen: {returned}. Davet edilen: {came}.',
  'hold.release': 'Serbest bırak',
  'hold.keep': 'Durdurulmuş kalsın',
  'hold.suspend': 'Hesabı askıya al',
  'hold.decided':
    'Karar: <b>{decision, select, released {serbest} kept {durdurulmuş kalıyor} other {askıya alındı}}</b>',
  'policy.app':
    '<b>Uygulama:</b> bir resmin üzerine boyadıkların tek bir fotoğraf kadar saklanır. Uygulamada arka planı kendi cihazın kaldırır: sen göndermedikçe fotoğraf hiçbir yere gitmez. Bitmemiş bir resim {draftHours} saat ya da sen silene kadar tarayıcında kalır. Giriş yapınca orada bir çerez, burada da ne zaman ve ne tür bir tarayıcıyla girdiğin en çok {signInDays} gün kalır. Başkalarının betikleri yüklenmez.',
  'policy.cases':
    '<b>Vakalar:</b> bu hizmeti yürüten, bir fotoğrafını ya da sonucunu yalnızca bunu gerektiren bir vakada görür: bir denetim, bir bildirim, bir talep, bir itiraz. Her bakış kaydedilir.',
  'policy.templates':
    '<b>Şablonlar:</b> birinin şablonunu kullandığın {useDays} gün saklanır, bunun yazarına getirdiği kredi ise kayıtlarda kalır. Hiçbir yazar şablonu kimin kullandığını öğrenmez. Hesaplar şablonları yalnızca ödül için kullanıyorsa bu not edilir.',
  'policy.reports':
    '<b>Bildirimler ve başvurular:</b> bildirdiklerini ve bir şeyin seni gösterdiğine dair başvurunu bu hizmeti yürüten bir insan okur; bildirilen kişi kimin bildirdiğini öğrenmez. Sonuçlanan bildirimler {reportDays} gün, karara bağlanan başvurular {claimDays} gün saklanır. Hesabın yoksa onlarla ağının kendisi değil, anahtarlı bir sağlaması saklanır.',
  'policy.after':
    '<b>Ayrıldıktan sonra:</b> {leftDays} gün boyunca bu platformdaki kimliğinin anahtarlı bir sağlama toplamını ve kaç ücretsiz görselin, hangi kodların ve bir davetin kullanılıp kullanılmadığını ve kredin olduysa hesabının defterlerdeki numarasını saklarız; böylece ayrılıp dönmek hiçbir şeyi iki kez getirmez. Hesap askıya alınmış, durdurulmuş ya da borçluysa bu da {standingDays} gün saklanır ve yeni hesap için geçerli olur. Reddedilen ve iade edilen ödemelerin ve yanlış kodların notları burada olduğun sürece {signalDays} gün saklanır.',
  // reports, takedowns, likeness
  'command.report': 'Bir şablonu ya da paylaşılan sonucu bildir',
  'command.report.link': 'Bağlantısı ya da kimliği',
  'report.button': 'Bildir',
  'report.how': 'Neyi bildirmek istiyorsun? Bana bağlantısını ya da kimliğini gönder.',
  'report.ask':
    '{what, select, template {<b>{title}</b> ile ilgili sorun ne?} other {Paylaşılan bu sonuçla ilgili sorun ne?}} Her bildirime bir insan bakar.',
  'report.reason':
    '{reason, select, nudity {Çıplaklık ya da seks} violence {Kan ya da şiddet} hate {Nefret} minor {Bir çocuğa zarar} likeness {İzinsiz bir kişi} rights {Çalıntı eser ya da marka} other {Başka bir şey}}',
  'report.done': 'Teşekkürler. Bir insan bakacak; sonucu buradan yazarım.',
  'report.gone': 'Bunu bulamıyorum: artık yok ya da bağlantı bana ait değil.',
  'report.own': 'Bu zaten senin: kendin geri çekebilirsin.',
  'report.before': 'Bunu zaten bildirdin. Bir insan baktı ya da birazdan bakacak.',
  'report.too-many': 'Bir gün için çok bildirim oldu. Bir sonrakini {until} gönderebilirsin.',
  'report.answered':
    'Bildirdiğin {what, select, template {<b>{title}</b>} other {paylaşılan sonuç}} bir insana gösterildi: {outcome, select, kept {kurallara uyuyor ve kalıyor. Yine de teşekkürler.} other {kaldırıldı. Teşekkürler.}}',
  'subject.hidden':
    '{what, select, template {<b>{title}</b> şablonun} other {Paylaştığın <b>{title}</b> sonucu}} bir insan bakana dek gizlendi: {because, select, minor {birisi bir çocuğa zarar verdiğini bildirdi} nudity {birkaç kişi çıplaklık ya da seks bildirdi} claim {birisi izni olmadan gösterildiğini söylüyor} other {birkaç kişi bildirdi}}. Önceden yapılan sonuçlar kalır. Buradan yazarım.',
  'subject.restored':
    '<b>{title}</b> bir insana gösterildi: kurallara uyuyor ve yeniden görünüyor. Sabrın için teşekkürler.',
  'reported.new':
    '<b>{hidden, select, true {Bildirimler “{title}” öğesini gizledi} other {Birisi “{title}” öğesini bildirdi}}.</b> {reason}',
  'reported.open': 'Bak',
  'reported.back': 'Tüm bildirimler',
  'reported.empty': 'Seni bekleyen bildirim yok.',
  'reported.waiting': '{count, plural, other {Bildirilen # öğe}} seni bekliyor.',
  'reported.line': '{hidden, select, true {Gizli · } other {}}{title} · {count}',
  'reported.card':
    '<b>{title}</b> · {what, select, template {şablon} other {paylaşılan sonuç}} <code>{id}</code>',
  'reported.state':
    'Şimdi: <b>{state, select, offered {sunuluyor} shown {görünüyor} hidden {kararına dek gizli} taken_down {kaldırıldı} withdrawn {sahibi geri çekti} removed {yazarı sildi} other {sunulmuyor}}</b>',
  'reported.owner': 'Hesap <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'Bir insan daha önce baktı ve bıraktı: bu sürümün yeni bildirimleri bir şeyi gizlemez.',
  'reported.keep': 'Kalsın',
  'subject.taken-down':
    '{what, select, template {Bir insan <b>{title}</b> şablonunu kaldırdı} other {Bir insan paylaştığın <b>{title}</b> sonucunu kaldırdı}}: {cause, select, likeness {birini izni olmadan gösteriyor} copy {kaldırılmış bir şablonu kopyalıyor} report {bildirimler haklıydı} other {kurallara aykırı}}. {what, select, template {Artık kimse kullanamaz, kapağı silindi.} other {Başkaları artık göremez; geçmişinde kalır.}} Bu bir hataysa /paysupport bize nasıl ulaşacağını söyler.',
  'subject.takedown-undone':
    'Bir insan <b>{title}</b> için kaldırmayı geri aldı: bizim hatamızdı, üzgünüz. Şablon yeniden sunuluyor. Kapağı artık yok, /template ile yeni bir tane ver.',
  'reported.take-down': 'Kaldır',
  'reported.take-down.sure':
    '<b>{title}</b> kaldırılsın mı? {what, select, template {Bütün sürümleri, kapakları, kartları ve paylaşılan sonuçları da gider. Kapaklar kalıcı olarak silinir.} other {Aynı sonucu gösteren her şey de gider.}}',
  'reported.taken-down':
    'Kaldırıldı {at}: {cause, select, report {bildirildi} likeness {kişilik hakkı talebi} copy {{reference} kopyası} other {bir işletmeci tarafından}}.',
  'reported.undo': 'Kaldırmayı geri al',
  'reported.copies': 'Benzerleri',
  'reported.copies.none':
    'Buna benzeyen başka şablon yok. Kapağı bunu kopyalayan yeni gönderimler seni bekler.',
  'reported.copies.found': '<b>{title}</b> ile benzer {count, plural, other {# şablon}} var.',
  'reported.copy': '<b>{title}</b> ile benzer.',
  'command.likeness': 'Burada iznin olmadan gösteriliyorsun',
  'likeness.title':
    '<b>Burada iznin olmadan mı gösteriliyorsun?</b> Bir insan {hours} saat içinde karar verir. Karar çıkmazsa, çıkana dek gizlenir.',
  'likeness.what': 'Seni gösteren nedir? Bağlantıları ya da kimlikleri gönder.',
  'likeness.contact':
    'Sana nasıl yanıt verelim? Bir e-posta ya da benzerini yaz, ya da burada yanıtlayalım.',
  'likeness.here': 'Burada yanıtla',
  'likeness.words': 'Kendi sözlerinle: ne gösteriyor ve o kişi sen misin, değilsen onun nesisin?',
  'likeness.statement':
    'Yazdıklarımın doğru olduğunu ve gösterilen kişi olduğumu ya da onun adına konuşabileceğimi beyan ederim.',
  'likeness.send': 'Beyan ediyorum: gönder',
  'likeness.done':
    'Teşekkürler. Başvurunun numarası <code>{number}</code>. Bir insan {hours} saat içinde karar verir.',
  'likeness.button': 'Bu benim',
  'likeness.length': 'Lütfen bir şey yaz, en çok {most} karakter.',
  'likeness.too-many': 'Bir gün için çok başvuru oldu. Bir sonrakini {until} gönderebilirsin.',
  'likeness.answered':
    '{decision, select, upheld {<code>{number}</code> numaralı başvurun haklı bulundu: seni gösteren içerik kaldırıldı.} other {Bir insan <code>{number}</code> numaralı başvuruna baktı ve reddetti.}}',
  'likeness.open': '<code>{number}</code> numaralı başvurun karar bekliyor, en geç {until}.',
  'likeness.keep-link': 'Bu sayfanın adresini sakla: başvurunun durumunu gösterir.',
  'likeness.foreign': 'Bu, bu sayfadan gelmedi. Lütfen sayfayı açıp formu yeniden gönder.',
  'claim.new': '<b>Birisi burada izni olmadan gösterildiğini söylüyor.</b>',
  'claim.due':
    '<b>{hidden, select, true {Bir kişilik hakkı başvurusunun süresi doldu: andığı şey kararına dek gizli.} other {Bir kişilik hakkı başvurusunun süresi dolmak üzere.}}</b>',
  'claim.empty': 'Bekleyen başvuru yok.',
  'claim.waiting': '{count, plural, other {# kişilik hakkı başvurusu}} seni bekliyor.',
  'claim.line': '{number} · {hours} sa kaldı',
  'claim.card':
    'Başvuru <code>{number}</code>: {state, select, open {<b>{hours} sa kaldı</b>} upheld {<b>kabul edildi</b>} other {<b>reddedildi</b>}}',
  'claim.ran-out': 'Süre doldu: andığı şey kararına dek gizli.',
  'claim.target': 'Konu: {target}',
  'claim.words': 'Kendi sözleriyle: {words}',
  'claim.contact': 'Yanıt: {contact}',
  'claim.uphold': 'Kabul et{count, plural, =0 {} other { ve kaldır (#)}}',
  'claim.reject': 'Sözle reddet',
  'claim.ask-words': 'Başvuran kişiye ne söyleneceğini yaz.',
  'page.send': 'Gönder',
  'page.likeness.contact': 'Sana nasıl yanıt verelim? Bir e-posta ya da benzeri.',
  'page.report.done': 'Teşekkürler. Bir insan bakacak.',
  // the test checkout's own pages
  'sandbox.checkout': '{name} · deneme ödemesi',
  'sandbox.subscription': '{name} · deneme aboneliği',
  'sandbox.about-checkout': 'Bu bir deneme ödemesidir. Para hareket etmez ve kart istenmez.',
  'sandbox.about-subscription': 'Bu bir deneme aboneliğidir. Para hareket etmez.',
  'sandbox.a-month': 'ayda',
  'sandbox.note.declined': 'Kartın reddedildi. Hiçbir şey tahsil edilmedi. Yeniden dene ya da çık.',
  'sandbox.note.code': 'Bu promosyon kodu bilinmiyor. FREE100 ya da HALF dene.',
  'sandbox.note.invalid': 'Lütfen e-posta adresini kontrol et.',
  'sandbox.note.over': 'Bu ödeme için bu artık yapılamaz.',
  'sandbox.note.done': 'Tamam. Sohbet birazdan öğrenir.',
  'sandbox.email': 'Makbuz için e-posta',
  'sandbox.optional': '(isteğe bağlı)',
  'sandbox.code': 'Promosyon kodu',
  'sandbox.codes': '(FREE100 ya da HALF)',
  'sandbox.pay': '{price} öde',
  'sandbox.subscribe': '{price} ile abone ol',
  'sandbox.decline': 'Kartı reddet',
  'sandbox.later': 'Bankadan, sonra öde',
  'sandbox.later-fail': 'Bankadan öde, başarısız olsun',
  'sandbox.leave': 'Ödemeden çık',
  'sandbox.expire': 'Bağlantıyı şimdi bitir',
  'sandbox.subscribed':
    'Abone olundu. Sohbete dönebilir ya da aboneliğe bakıp ayları geçirebilirsin.',
  'sandbox.see': 'Aboneliğe bak',
  'sandbox.expired': 'Bu ödeme bağlantısı sona erdi. Yenisi için sohbete dön.',
  'sandbox.free': 'Ödenecek bir şey yoktu. Sohbete dön.',
  'sandbox.paid': 'Ödendi. Sohbete dönebilirsin.',
  'sandbox.processing': 'Banka üzerinde çalışıyor. Sohbet birazdan öğrenir.',
  'sandbox.refused': 'Banka ödemeyi reddetti.',
  'sandbox.act': 'Satıcı ya da banka ol. Henüz iade edilmeyen: {price}.',
  'sandbox.refund-half': 'Yarısını iade et',
  'sandbox.refund-rest': 'Kalanı iade et',
  'sandbox.refund-month': 'Ayı iade et',
  'sandbox.inquiry': 'Banka soruyor',
  'sandbox.dispute': 'İtiraz et',
  'sandbox.dispute-won': 'Satıcı itirazı kazanır',
  'sandbox.dispute-lost': 'Satıcı kaybeder',
  'sandbox.trouble': 'Sorun çıkar',
  'sandbox.testing': '(deneme için)',
  'sandbox.copies': 'Her olay kaç kez gelsin',
  'sandbox.copies.count':
    '{count, plural, =0 {hiç: webhook kayboldu} =1 {bir kez} =2 {iki kez} other {# kez}}',
  'sandbox.come': 'Olaylar gelir',
  'sandbox.come.late': '{seconds, plural, =0 {hemen} =60 {bir dakika geç} other {# saniye geç}}',
  'sandbox.reversed': 'yanlış sırayla',
  'sandbox.ended': '{day} tarihinde sona erdi.',
  'sandbox.past-due': 'Kart reddedildi. Önümüzdeki günlerde yeniden denenecek.',
  'sandbox.ends': '{day} tarihinde sona erer.',
  'sandbox.renews': '{day} tarihinde yenilenir.',
  'sandbox.card-good': 'Çalışan bir kart kullan',
  'sandbox.card-bad': 'Kart bundan sonra başarısız olsun',
  'sandbox.keep': 'Aboneliği sürdür',
  'sandbox.cancel': 'Ay sonunda iptal et',
  'sandbox.cancel-now': 'Hemen bitir',
  'sandbox.back': 'Sohbete dön',
  'sandbox.invoices': 'Faturalar',
  'sandbox.months': 'Bir ay geçir ya da banka veya satıcı ol. Bunlar en yeni ay içindir.',
  'sandbox.retry': 'Ödenmeyen ayı yeniden dene',
  'sandbox.renew': 'Şimdi yenile',
  'sandbox.invoice': '{price} · {state, select, open {açık} paid {ödendi} other {iptal}}',
  'sandbox.invoice.back': '{price} iade edildi',
  'sandbox.invoice.dispute':
    'itiraz: {state, select, warning_needs_response {banka soruyor} warning_closed {banka sormuştu} won {kazanıldı} lost {kaybedildi} other {açık}}',
  'language.name': 'Türkçe',
  'playground.tagline': 'Sohbette banyo edilen fotoğrafların.',
  'playground.intro':
    'Bir kez üç fotoğraf; sonra resimlerin ve kısa videoların. Burası deneme alanı: gerçek ürün, tarayıcında, oyun parasıyla.',
  'playground.start': 'Başla',
  'playground.commands': 'Komutlar',
  'playground.write': 'Mesaj yaz',
  'playground.write-now': 'Yanıtın',
  'playground.send-photo-now': 'Fotoğraf gönder ya da yaz',
  'playground.send': 'Gönder',
  'playground.add-photos': 'Fotoğraf ekle',
  'playground.choose-photos': 'Fotoğraf seç',
  'playground.borrow': 'Fotoğrafın yok mu? Bir yüz ödünç al',
  'playground.borrow-note': 'Kurgusal bir kişinin üç fotoğrafı',
  'playground.remove': 'Kaldır',
  'playground.theme': 'Açık ya da koyu',
  'playground.chat': 'alme ile sohbet',
  'playground.you': 'Sen',
  'playground.alme': 'alme',
  'playground.enlarge': 'Büyüt',
  'playground.close': 'Kapat',
  'playground.before': 'Önceki görsel',
  'playground.after': 'Sonraki görsel',
  'playground.download': 'İndir',
  'playground.ai-made': 'Yapay zekâ ile yapıldı',
  'playground.gone': 'Artık saklanmıyor',
  'playground.photo': 'Fotoğraf',
  'playground.working': 'alme üzerinde çalışıyor',
  'playground.developing': 'Banyo ediliyor',
  'playground.latest': 'En yeni mesaj',
  'playground.ready': 'Sonucun hazır',
  'playground.fresh': 'Yeni mesaj',
  'playground.uploading': 'Yükleniyor',
  'playground.stop-upload': 'Yüklemeyi iptal et',
  'playground.offline': 'Bağlantı koptu. Yeniden deneniyor…',
  'playground.afresh': 'Bu tarayıcıdaki önceki sohbetin sona erdi. Bu yeni bir sohbet.',
  'playground.failed': 'Gönderilmedi. Yeniden dene',
  'playground.slow-down': 'Biraz yavaş lütfen. Birazdan yeniden dene.',
  'playground.too-large': 'Dosya {size} MB’tan büyük.',
  'playground.too-many': 'Bir seferde en çok {count} fotoğraf.',
  'playground.not-a-photo': 'Buraya yalnızca fotoğraf gönderilebilir.',
  'playground.too-many-tabs': 'alme çok fazla sekmede açık. Burada sürdürmek için yenile.',
  'playground.drop': 'Fotoğraflarını buraya bırak',
  'playground.front': 'Önden',
  'playground.left': 'Bir yan',
  'playground.right': 'Öbür yan',
  'playground.send-three': 'Üç fotoğrafı gönder',
  'playground.terms': 'Koşullar',
  'playground.access': 'Erişim',
  'playground.access-intro':
    'Bu tarayıcının hesabı bir çereze bağlı. Çerez olmadan kredilere ve Pro’ya dönmenin tek yolu bir kurtarma kodudur.',
  'playground.access-make': 'Kurtarma kodu oluştur',
  'playground.access-make-about':
    'Bir kez gösterilir. Başkasının bakmadığı bir yerde sakla. Yenisi öncekinin yerini alır.',
  'playground.access-made': 'Kurtarma kodun, yalnızca bu kez:',
  'playground.access-end': 'Tüm oturumları kapat',
  'playground.access-end-about': 'Bu hesabı kullanan her tarayıcıda oturum kapanır, bunun dışında.',
  'playground.access-ended': 'Diğer tüm oturumlar kapandı.',
  'playground.access-recover': 'Kurtarma kodu kullan',
  'playground.access-recover-about': 'Bu tarayıcı şimdiki hesabın yerine kodun hesabını açar.',
  'playground.access-code': 'Kurtarma kodu',
  'playground.access-recovered':
    'Bu tarayıcı o hesaba yeniden sahip. Kod kullanıldı; sıradaki burada, yalnızca bu kez:',
  'playground.access-wrong': 'Bu kod geçerli değil. Yeniden bak; bir kod bir kez işe yarar.',
  'playground.access-stranded':
    'Bu tarayıcının hesabında kredi ya da Pro var ama kurtarma kodu yok: önce bir kod oluştur, yoksa onlara ulaşılamaz.',
  'playground.access-back': 'Sohbete dön',
  'playground.privacy': 'Gizlilik',
  'playground.no-script': 'Sohbet canlıdır ve JavaScript ister. Başkasından hiçbir şey yüklenmez.',
  // pictures of several people, and pets
  'command.together': 'Başkalarıyla bir resim',
  'command.together.code': 'Bir davetin kodu',
  'command.together.person': 'Bu sunucuda sorulacak kişi',
  'pet.with': 'Evcil hayvanımla',
  'pet.without': 'Evcil hayvan olmadan',
  'pet.ask': 'Evcil hayvanının net ve başı tam görünen bir fotoğrafını gönder. İçinde yüz aranmaz.',
  'pet.along': '🐾 Evcil hayvanınla',
  'together.somebody': 'Biri',
  'together.number': '{n}. kişi',
  'together.with': 'Birlikte: {names}',
  'together.do.begin': 'Başkalarıyla',
  'together.do.show': 'Kimler var',
  'together.do.look': 'Bak',
  'together.do.invite': 'Bir kişi davet et',
  'together.do.make': '{count, plural, one {Bir kişiyle devam et} other {# kişiyle devam et}}',
  'together.do.without': '{name} olmadan',
  'together.do.refresh': 'Yenile',
  'together.do.drop': 'Vazgeç',
  'together.do.agree': 'Ben de varım',
  'together.do.refuse': 'Hayır, teşekkürler',
  'together.do.block': 'Bir daha sormasın',
  'together.do.back': 'Onayımı geri al',
  'together.do.remove': 'Herkes için kaldır',
  'together.do.back-yes': 'Evet, geri al',
  'together.do.asks': '{on, select, true {Kimse bana sormasın} other {Başkaları bana sorabilir}}',
  'together.do.unblock': 'Herkes yine sorabilsin',
  'together.card': '<b>{title}</b>, başkalarıyla birlikte',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {kabul etti} refused {istemiyor} out {çıkarıldı} unready {kabul etti ama şu an olamıyor} other {henüz yanıtlamadı}}',
  'together.card-how':
    'Herkese kendi sohbetinde sorulur ve herkesin kendi yüz profili olmalıdır. Senden başka en çok {most, plural, one {bir kişi} other {# kişi}} olabilir; yanıtlamayanlar olmadan devam edebilirsin. Başlamadan önce hiçbir şey ödenmez.',
  'together.card-until': 'Yanıt için son zaman: {until}.',
  'together.card-over':
    '{state, select, started {Başladı: artık kimseye sorulamaz.} other {Bu bitti: artık kimseye sorulamaz.}}',
  'together.full':
    'En çok {most, plural, one {bir kişi} other {# kişi}} olabilir. Önce birini çıkar.',
  'together.named':
    'Bu kişi botu kullanıyorsa ve ona sorulabiliyorsa, şimdi kendi sohbetinde soruluyor. Değilse ona bunu ver:',
  'together.invitation': 'Bir kişilik davet:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Tarayıcı}}: {url}',
  'together.invitation-code': 'Ya da bu botla sohbette: <code>/together {invitation}</code>',
  'together.invitation-once':
    'İlk açan kişi onu alır: başka kimseye verme. Orada adın görünür, fotoğrafların asla.',
  'together.invited':
    'Biriyle bir resimde yer almaya davetlisin. Karar vermeden önce ne sorulduğuna bak.',
  'together.no-invitation':
    '{why, select, own {Bu senin kendi davetin: başka birine ver.} over {Bu davet sona erdi.} other {Bu davet bir yere götürmüyor: ya kullanıldı ya da hiç var olmadı.}}',
  'together.ask.title': '{name} seninle bir resimde olmak istiyor: <b>{title}</b>',
  'together.ask.others': 'Ayrıca sorulanlar: {names}',
  'together.ask.photos':
    'Kabul edersen yüz profilindeki üç fotoğraf yalnızca bu resim için kullanılır ve şuraya gider: {who}. Başka kimse görmez.',
  'together.ask.what':
    'Resim, içindeki herkese gelir. {name} onu saklayıp iletebilir ama burada değiştiremez, ondan başka bir şey yapamaz; onayın başka hiçbir şey için geçerli değildir.',
  'together.ask.back':
    'Başlayana kadar onayını geri alabilirsin. Sonrasında da resmi buradan herkes için kaldırabilirsin. Sana hiçbir maliyeti yok.',
  'together.ask.until': 'Yanıt için son zaman: {until}.',
  'together.ask.anew': 'O zamandan beri bir şey değişti: lütfen yeniden bak.',
  'together.profile-first':
    '{name} ile bir resimde olmak için önce kendi yüz profilin gerekir. Sonra soruya dönersin.',
  'together.agreed':
    '{name} ile <b>{title}</b> resminde olmayı kabul ettin. Hazır olunca haber veririm.',
  'together.in': '{name} ile <b>{title}</b> resmindesin.',
  'together.closed': 'Burada artık yanıtlanacak bir şey yok.',
  'together.refused': 'Resimde değilsin. {name} bundan fazlasını öğrenmez.',
  'together.blocked':
    'Resimde değilsin ve {name} sana bir daha soramaz. /together ile herkese yeniden izin verebilirsin.',
  'together.reported': 'Resimde değilsin, {name} sana bir daha soramaz ve bir insan buna bakacak.',
  'together.back.open': 'Onayını geri alıyor musun? O zaman sensiz yapılır.',
  'together.back.started':
    'Onayını geri alıyor musun? Hâlâ yapılan durdurulur; hazır resim buradan, içindeki herkes için kaldırılır ve senin yaptığın söylenir. Birinin başka yere kaydettiğine erişemem.',
  'together.back.done': 'Onayın geri alındı.',
  'together.back.removed':
    'Onayın geri alındı: resim herkes için kaldırıldı ya da hiç bitirilmiyor.',
  'together.begin-first':
    'Bir şablonla ya da sözlerden bir resimle başla ve başlamadan önce “Başkalarıyla”ya bas. Sonra burada birini seçebilirsin.',
  'together.dropped': 'Vazgeçildi. Sorulanlara haber verilir.',
  'together.changed':
    'Artık herkes bunu bu hâliyle kabul etmiyor. Hiçbir şey ödenmedi: kimlerin olduğuna bak.',
  'together.only':
    'Bu resimdeki herkes yalnızca bunu kabul etti: burada ondan başka bir şey yapılamaz ve paylaşılamaz.',
  'together.reason-changed': 'İçindeki kişilerden biri artık kabul etmiyor.',
  'together.arrived': 'İşte {name} ve seninle <b>{title}</b>.',
  'together.arrived-back': 'Artık içindeki herkeste var. Buradan herkes için kaldırtabilirsin.',
  'together.gone': 'Bu resim herkes için kaldırıldı.',
  'together.list':
    'Başkalarıyla resimler: senden başka en çok {most, plural, one {bir kişi} other {# kişi}}. Bir şablonla ya da sözlerden bir resimle başla ve “Başkalarıyla”ya bas.',
  'together.list-none': 'Şu anda kimseye sorulmuyor.',
  'together.list-blocked': '{count, plural, one {Bir kişi} other {# kişi}} artık sana soramaz.',
  'together.may-ask':
    '{on, select, true {Sunucularındaki kişiler seni bir resme çağırabilir.} other {Kimse sana soramaz; kendi açtığın bir davet yine de çalışır.}}',
  'together.line.asking': 'Sen soruyorsun: {title}',
  'together.line.asked':
    '{state, select, asked {{name} soruyor} agreed {Kabul edildi: {name}} other {Bir resimde: {name}}}',
  'together.unblocked': 'Herkes sana yeniden sorabilir.',
  'together.told.asked':
    '{name} seninle bir resimde olmak istiyor: <b>{title}</b>. Karar vermeden önce bak.',
  'together.told.anew':
    '{name} kişisinin <b>{title}</b> resmine biri daha katıldı, onayın artık geçerli değil. Yeniden bakar mısın?',
  'together.told.answered':
    '{name}, <b>{title}</b> resminde {answer, select, agreed {olmayı kabul etti} withdrawn {artık yok} other {olmak istemiyor}}.',
  'together.told.over':
    '{why, select, dropped {{name} kişisinin <b>{title}</b> resmi yapılmıyor: artık sana sorulmuyor.} without {{name}, <b>{title}</b> için sensiz devam ediyor.} other {{name} kişisinin <b>{title}</b> resmi olmadı. Fotoğrafların kimsede değil.}}',
  'together.told.expired':
    'Başkalarıyla <b>{title}</b> için süre doldu: başlanmadı ve hiçbir şey ödenmedi.',
  'together.told.removed':
    '{name}, <b>{title}</b> resmini kaldırttı: resim artık burada, içindeki hiç kimsede yok.',
  'together.told.reported':
    'Biri bir resme çağrılmayı bildirdi. Resim: <code>{jointId}</code>. Soran: <code>/account {accountId}</code>',
};
