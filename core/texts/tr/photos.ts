import type { SameTexts } from '../catalogue-type.ts';
import type { photos as english } from '../en/photos.ts';

/** The Turkish texts about photos and the face profile. */
export const photos: SameTexts<typeof english> = {
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
  'frames.more': 'Başka bir fotoğrafla bitir',
  'frames.ask': '<b>Videonun sonu</b>: hangi fotoğrafla biteceğini gönder.',
  'frames.both': 'İlk fotoğrafla başlar, ikincisiyle biter. ✕ birini çıkarır.',
  'frames.turn': '⇄ Tersine çevir',
  'frames.put-in': 'Videoyu bununla bitir',
  'frames.of-album': 'İlkinden ikincisine video',
  'frames.form': 'İlk fotoğraf, istersen son fotoğraf da',
  'photos.waiting':
    'Son {count, plural, one {# fotoğrafına} other {# fotoğrafına}} hâlâ bakıyorum. Yanıtladıktan sonra yenilerini gönder.',
  'photo.gone': 'Bu fotoğraf artık saklanmıyor. Lütfen yeniden gönder.',
  'photo.list-changed': 'Bu düğmeler eski bir listeye ait. Lütfen yeniden seç.',
};
