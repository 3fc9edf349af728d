import type { SameTexts } from '../catalogue-type.ts';
import type { making as english } from '../en/making.ts';

/** The Turkish texts of what is made, from the question to the result. */
export const making: SameTexts<typeof english> = {
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
    '{operation, select, edit {Düzenle} part {Parça değiştir} widen {Genişlet} animate {Canlandır} swap {Yüz değiştir} wear {Kıyafet dene} ring {Yüzük dene} scene {Yeni sahne} restore {Onar} colour {Renklendir} sharpen {Netleştir} motion {Videodaki gibi} other {Arka planı sil}}',
  'operation.title':
    '{operation, select, edit {Düzenlenmiş görsel} part {Bir parçası değişmiş görsel} widen {Genişletilmiş görsel} animate {Canlandırılmış görsel} upscale {HD görsel} imagine {Sözlerden görsel} swap {Yüz değişimi} wear {Kıyafet denemesi} ring {Yüzük denemesi} scene {Ürün sahnesi} restore {Onarılmış fotoğraf} colour {Renklendirilmiş fotoğraf} sharpen {Netleştirilmiş fotoğraf} video {Sözlerden video} motion {Videodaki gibi hareket} other {Arka plansız görsel}}',
  'operation.words': 'Sözlerin',
  'operation.ask':
    '{operation, select, imagine {<b>Görselde ne olsun?</b>} ring {<b>Hangi yüzük?</b> Fotoğrafını gönder ya da nasıl olduğunu söyle.} scene {<b>Nerede dursun?</b>} video {<b>Videoda ne olsun?</b>} other {<b>Neyi değiştireyim?</b>}}',
  'operation.examples':
    '{operation, select, part {Örneğin: sil, mavi yap, daha aydınlık, bulanık.} imagine {Kendi sözlerinle anlat.} ring {Örneğin: sade gümüş, ya da orta parmakta elmaslı altın.} scene {Örneğin: beyaz mermerin üstünde, ya da gün batımında ahşap bir masada.} swap {Olmazsa başka bir fotoğraf gönder.} video {Örneğin: kızıl bir tilki şafakta karda koşuyor.} other {Örneğin: daha aydınlık, siyah beyaz, sıcak akşam ışığı, bulanık arka plan.}}',
  'operation.photo':
    '{operation, select, swap {<b>Yüz değişimi</b>: yüzünü alacak fotoğrafı gönder. Tek yüz, önden.} wear {<b>Kıyafet denemesi</b>: kıyafetin serili ya da askıda bir fotoğrafını gönder. İkinci fotoğraf kimin giyeceğini gösterebilir.} ring {<b>Yüzük denemesi</b>: elin üstten, parmaklar açık bir fotoğrafını gönder.} restore {<b>Eski fotoğraf</b>: taramasını ya da bir fotoğrafını gönder. Çizikleri, tozu ve solmayı gideririm; sonra renklendirilebilir, netleştirilebilir ve canlandırılabilir.} colour {<b>Renklendir</b>: siyah beyaz fotoğrafı gönder.} sharpen {<b>Netleştir</b>: bulanık ya da küçük fotoğrafı gönder.} motion {<b>Videodaki gibi hareket</b>: hareket edecek kişinin görselini gönder: tek kişi, tercihen boydan ya da kalçaya kadar. Video onunla birlikte ya da sonra gelebilir.} other {<b>Ürün sahnesi</b>: ürünün düz zeminde bir fotoğrafını gönder.}}',
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
  'motion.ask':
    '<b>Hangi videodaki gibi?</b> Bana dans ya da bir el kol hareketi olan, {least} ile {most} saniye arası bir video gönder: tek kişi, boydan ya da kalçaya kadar, kesintisiz.',
  'motion.shelf': 'Ya da bunlardan birini seç:',
  'motion.clip': '{title} · {seconds} sn',
  'motion.like-own': 'Videondaki gibi hareket eder.',
  'motion.like-clip': '“{title}” gibi hareket eder ({licence}).',
  'motion.video': '{seconds, plural, one {# saniye} other {# saniye}} · {size} · sessiz',
  'motion.goes':
    'Videon aynı şirketlere gider: yalnızca görüntüsü, sesi ve kameranın dosyaya yazdıkları olmadan. Burada sonuç gelir gelmez ya da {hours} saat sonra silinir. Yalnızca kendi videonu ya da izin vermiş birinin videosunu kullan.',
  'motion.anew': 'Başka video',
  'motion.gone': 'Bu video artık saklanmıyor. Lütfen yeniden gönder.',
  'motion.late': 'Bu, çoktan bitmiş bir şey içindi. Videoyu sildim.',
  'motion.no-words': 'Şimdi söze değil, bir videoya ihtiyacım var.',
  'motion.waiting': 'Hâlâ videoyu bekliyorum. /cancel durdurur.',
  'motion.not-a-video': 'Bunu video olarak okuyamıyorum. Lütfen MP4, MOV ya da WebM gönder.',
  'motion.no-frames':
    'Bu videoda görüntü göremiyorum: bozuk ya da açamadığım bir türde. Lütfen MP4 olarak gönder.',
  'motion.too-short':
    'Bu video çok kısa: {least} ile {most} saniye arası olmalı. Lütfen daha uzununu gönder.',
  'motion.too-long':
    'Bu video çok uzun: {least} ile {most} saniye arası olmalı. Lütfen kırp ya da başkasını gönder.',
  'motion.too-small': 'Bu video çok küçük: kısa kenarı en az {pixels, number} piksel olmalı.',
  'motion.too-many-pixels':
    'Bu video çok büyük: uzun kenarı en fazla {pixels, number} piksel olabilir.',
  'motion.too-narrow': 'Bu video çok dar ya da çok geniş. Lütfen alışılmış bir biçimde gönder.',
  'motion.too-large':
    'Bu dosya çok büyük: en fazla {megabytes, number} MB. Lütfen daha kısa ya da daha küçük bir video gönder.',
  'motion.screened':
    'Bu videoyu kullanamam: koşulların yasakladığı bir şey gösteriyor. Saklanmadı. Lütfen başkasını gönder.',
  'motion.unavailable': 'Bu video şu anda alınamıyor ya da incelenemiyor. Lütfen yeniden gönder.',
  'generation.motion':
    '{what, select, own {Gönderdiğin videodaki gibi hareket eder; video silindi.} other {“{clip}” klibi gibi hareket eder.}}',
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
  'describe.stopped': 'Durduruldu. Hakkından düşmedi.',
  'describe.again': 'Yeniden dene',
  'describe.used-up':
    'Bugün senin için {most, plural, one {# görsel} other {# görsel}} betimledim. Yarın devam edebilirsin.',
  'describe.unavailable': 'Şu anda burada görselleri betimleyebilecek bir şey yok.',
  'describe.words': '<i>{words}</i>',
  'voice.ask':
    'Söylediklerini yazıya dökeyim mi? Bunun için kaydı {who} alır; ben kayıttan hiçbir şey saklamam. Bundan sonra sormadan yaparım. Sözleri onaylamadan hiçbiri sayılmaz.',
  'voice.go': 'Yazıya dök',
  'voice.working': 'Dinliyorum…',
  'voice.heard': '<b>Duyduğum:</b>',
  'voice.words': '<i>“{words}”</i>',
  'voice.use': 'Bu sözleri kullan',
  'voice.type': 'Başka türlü yaz',
  'voice.forget': 'Unut',
  'voice.used': '<b>Söylediğin:</b>',
  'voice.typing': '<b>Demek istediğin gibi yaz.</b> Duyduğum:',
  'voice.copy': 'Kopyala',
  'voice.forgotten': 'Unutuldu. Bununla hiçbir şey yapılmadı.',
  'voice.gone': 'Bu sözler zaten kullanıldı ya da unutuldu.',
  'voice.again': 'Yeniden dene',
  'voice.unavailable': 'Şu anda burada sesli mesaj dinleyemiyorum. Lütfen yaz.',
  'voice.used-up':
    'Bugün senin için {most, plural, one {# sesli mesajı} other {# sesli mesajı}} yazıya döktüm. Bunu lütfen yaz. Yarın devam edebilirsin.',
  'voice.too-long':
    'Bu, dinleyebileceğimden uzun: en çok {seconds, plural, one {# saniye} other {# saniye}}. Daha kısa söyle ya da yaz.',
  'voice.too-large':
    'Bu kayıt çok büyük: en çok {megabytes, number} MB. Daha kısa söyle ya da yaz.',
  'voice.no-sound': 'Bu dosyada ses yok. Yeniden kaydet ya da yaz.',
  'voice.unknown-kind':
    'Bu kaydı okuyamıyorum. Sesli mesaj ya da MP3, M4A, OGG, WAV veya FLAC dosyası gönder.',
  'voice.nothing-said': 'Hiç söz duymadım. Hakkından düşmedi. Yeniden söyle ya da yaz.',
  'voice.not-there': 'Bu kayda artık ulaşılamıyor. Yeniden gönder ya da yaz.',
  'voice.refused':
    'Dinleyen şirket bunu yazıya dökmüyor: kurallarına aykırı. Hakkından düşmedi. Başka türlü söyle ya da yaz.',
  'voice.failed': 'Bunu yazıya dökemedim. Hakkından düşmedi. Yeniden dene ya da yaz.',
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
  // history
  'history.title': '<b>Yaptıkların</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {video} other {resim}} · {made} · silinme: {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Burada henüz bir şey yok ya da artık saklanmıyor. Bir şey yapalım mı?',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Sıra sende.} one {Senden önce # iş var.} other {Senden önce # iş var.}}',
  'generation.running': '<b>{title}</b> yapılıyor…',
  'generation.forming': 'İlk bakış: görsel hâlâ oluşuyor.',
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
  'longer.do': '▶ Uzat',
  'longer.title': '{title}, bölüm {part}',
  'longer.from': '{before}. bölümün son karesinden ayrı bir video olarak devam eder.',
  'generation.longer': '{before}. bölümün son karesiyle başlar: ↩ o bölümü gösterir.',
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
  'typed.seconds': 's / sn / saniye',
  'typed.with-sound': 'sesli',
  'typed.no-sound': 'sessiz',
  'command.video.seconds': 'Videonun saniye olarak süresi',
  'command.video.sound': 'Sesli ya da sessiz',
  'command.video.size': 'Çözünürlük',
  'command.video.aspect': 'Oranlar',
  'form.count': 'Kaç tane',
  'form.engine': 'Yapan',
  'form.any-engine': 'En uygunu',
  'form.changed':
    'Formda seçtiklerinin hepsi şu anda mümkün değil. Başlamadan önce lütfen bir bak.',
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
};
