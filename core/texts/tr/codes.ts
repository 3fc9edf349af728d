import type { SameTexts } from '../catalogue-type.ts';
import type { codes as english } from '../en/codes.ts';

/** The Turkish texts about codes, invitations and rewards. */
export const codes: SameTexts<typeof english> = {
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
};
