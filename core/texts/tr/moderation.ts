import type { SameTexts } from '../catalogue-type.ts';
import type { moderation as english } from '../en/moderation.ts';

/** The Turkish texts of screening, reviews, reports and held accounts. */
export const moderation: SameTexts<typeof english> = {
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
    '{what, select, template {<b>{title}</b> ile ilgili sorun ne?} joint {<b>{title}</b> ile ilgili sorun ne?} other {Paylaşılan bu sonuçla ilgili sorun ne?}} Her bildirime bir insan bakar.',
  'report.reason':
    '{reason, select, nudity {Çıplaklık ya da seks} violence {Kan ya da şiddet} hate {Nefret} minor {Bir çocuğa zarar} likeness {İzinsiz bir kişi} rights {Çalıntı eser ya da marka} other {Başka bir şey}}',
  'report.done': 'Teşekkürler. Bir insan bakacak; sonucu buradan yazarım.',
  'report.gone': 'Bunu bulamıyorum: artık yok ya da bağlantı bana ait değil.',
  'report.own': 'Bu zaten senin: kendin geri çekebilirsin.',
  'report.before': 'Bunu zaten bildirdin. Bir insan baktı ya da birazdan bakacak.',
  'report.too-many': 'Bir gün için çok bildirim oldu. Bir sonrakini {until} gönderebilirsin.',
  'report.answered':
    'Bildirdiğin {what, select, template {<b>{title}</b>} joint {<b>{title}</b> görseli} other {paylaşılan sonuç}} bir insana gösterildi: {outcome, select, kept {kurallara uyuyor ve kalıyor. Yine de teşekkürler.} other {kaldırıldı. Teşekkürler.}}',
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
    '<b>{title}</b> · {what, select, template {şablon} joint {birkaç kişilik görsel} other {paylaşılan sonuç}} <code>{id}</code>',
  'reported.state':
    'Şimdi: <b>{state, select, offered {sunuluyor} shown {görünüyor} hidden {kararına dek gizli} taken_down {kaldırıldı} withdrawn {sahibi geri çekti} removed {yazarı sildi} other {sunulmuyor}}</b>',
  'reported.owner': 'Hesap <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'Bir insan daha önce baktı ve bıraktı: bu sürümün yeni bildirimleri bir şeyi gizlemez.',
  'reported.keep': 'Kalsın',
  'subject.taken-down':
    '{what, select, template {Bir insan <b>{title}</b> şablonunu kaldırdı} joint {Bir insan senin de olduğun <b>{title}</b> görselini kaldırdı} other {Bir insan paylaştığın <b>{title}</b> sonucunu kaldırdı}}: {cause, select, likeness {birini izni olmadan gösteriyor} copy {kaldırılmış bir şablonu kopyalıyor} report {bildirimler haklıydı} other {kurallara aykırı}}. {what, select, template {Artık kimse kullanamaz, kapağı silindi.} other {Başkaları artık göremez; geçmişinde kalır.}} Bu bir hataysa /paysupport bize nasıl ulaşacağını söyler.',
  'subject.takedown-undone':
    'Bir insan <b>{title}</b> için kaldırmayı geri aldı: bizim hatamızdı, üzgünüz. Şablon yeniden sunuluyor. Kapağı artık yok, /template ile yeni bir tane ver.',
  'reported.take-down': 'Kaldır',
  'reported.take-down.sure':
    '<b>{title}</b> kaldırılsın mı? {what, select, template {Bütün sürümleri, kapakları, kartları ve paylaşılan sonuçları da gider. Kapaklar kalıcı olarak silinir.} joint {İçindeki herkes için kalıcı olarak silinir.} other {Aynı sonucu gösteren her şey de gider.}}',
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
};
