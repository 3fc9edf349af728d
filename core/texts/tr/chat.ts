import type { SameTexts } from '../catalogue-type.ts';
import type { chat as english } from '../en/chat.ts';

/** The Turkish texts of the chat itself: commands, the menu, joining, what goes wrong. */
export const chat: SameTexts<typeof english> = {
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
  'command.motion': 'Bir görseli videodaki gibi hareket ettir',
  'command.motion.video': 'Hareketi alınacak video',
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
  'command.animate.last': 'Videonun bittiği görsel',
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
  // anything unexpected
  stale: 'Bu düğme artık geçerli değil. Hiçbir şey değişmedi. /templates ile başla.',
  'unexpected.text':
    'Ne demek istediğini anlamadım. /create ve bir kelime dene, örneğin “/create poster”, ya da şablonlara bak.',
  'unexpected.command': 'Bu komutu bilmiyorum.',
  'unexpected.command-near': 'Bu komutu bilmiyorum. Şunu mu demek istedin: /{command}?',
  'unexpected.kind':
    '{what, select, sticker {Güzel çıkartma! Ama ondan bir şey yapamam.} voice {Sesli mesajları henüz dinleyemiyorum.} video {Video alamıyorum, yalnızca fotoğraf.} location {Nerede olduğunu bilmem gerekmiyor.} file {Bu dosyayı okuyamıyorum: lütfen fotoğraf gönder (JPEG, PNG, WebP ya da HEIC).} other {Bununla bir şey yapamam.}}',
  'unexpected.text-for-photo': 'Şimdi yazı değil, fotoğraf gerekiyor.',
  'unexpected.waiting-photo': 'Hâlâ fotoğrafını bekliyorum. /cancel bırakır.',
  'unexpected.waiting-text': 'Hâlâ yazını bekliyorum. /cancel bırakır.',
  'error.unexpected':
    'Benim tarafımda bir şey ters gitti, kusura bakma. Bunun için ücret alınmadı. Yine olursa işletene şu kodu söyle: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Bir kişinin kısa sürede yapabileceği kadar resim yapıldı} videos {Bir kişinin kısa sürede yapabileceği kadar video yapıldı} photos {Bir kişiden kısa sürede alabileceğim kadar fotoğraf geldi} checkouts {Kısa sürede çok fazla ödeme sayfası açıldı} improvements {Sözlerini kısa sürede yapabileceğim kadar iyileştirdim} recordings {Kısa sürede yazıya dökebileceğim kadar sesli mesaj döktüm} exports {Verilerinin bir günde verilebilecek bütün arşivlerini aldın} linking {Kısa sürede çok fazla bağlama kodu istendi} sharing {Bir kişinin kısa sürede yapabileceği kadar paylaştın} asking {Bir günde sorulabilecek kadar kişiye sordun ya da davet açtın} other {Bir anda çok şey oldu}}. {until} devam edebilirsin. Hiçbir ücret alınmadı.',
  'limit.everybody':
    '{what, select, pictures {Şu anda burada çok fazla resim yapılıyor} videos {Şu anda burada çok fazla video yapılıyor} checkouts {Şu anda burada çok fazla kişi ödeme yapıyor} other {Şu anda burada çok yoğunluk var}}. Lütfen {until} tekrar dene. Hiçbir ücret alınmadı.',
  'limit.newcomer':
    'Yeni hesaplar daha yavaş başlar: ikinci günden itibaren ya da ilk paketinle daha fazlası olur.',
  'limit.limited':
    'Hesabın şu anda sınırlı, bu yüzden her şey daha yavaş. Nedenini ve ne zamana kadar olduğunu “Verilerim” söyler.',
  'error.slow-down':
    'Bir anda çok oldu. Lütfen {seconds, plural, one {# saniye} other {# saniye}} bekle, sonra devam et.',
  // links into the chat
  'link.gone':
    '{to, select, creator {Burada bu adda bir üretici yok.} other {Bu bağlantının gösterdiği şey artık yok.}}',
  'link.shared': 'Biri seninle bir sonuç paylaştı.',
  'link.shared.by': '{name} seninle bir sonuç paylaştı.',
  'share.inline': 'Herhangi bir sohbete',
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
};
