import type { SameTexts } from '../catalogue-type.ts';
import type { money as english } from '../en/money.ts';

/** The Turkish texts about credits, payments, Pro and refunds. */
export const money: SameTexts<typeof english> = {
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
};
