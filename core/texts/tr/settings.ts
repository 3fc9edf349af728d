import type { SameTexts } from '../catalogue-type.ts';
import type { settingTexts as english } from '../en/settings.ts';

/** The Turkish texts of the settings. */
export const settingTexts: SameTexts<typeof english> = {
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
};
