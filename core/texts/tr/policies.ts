import type { SameTexts } from '../catalogue-type.ts';
import type { policies as english } from '../en/policies.ts';

/** The Turkish texts that people agree to. */
export const policies: SameTexts<typeof english> = {
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
  'policy.motion':
    '<b>Örnek videolar:</b> bir görselin öyle hareket etmesi için gönderdiğin videonun yalnızca görüntüsü saklanır: şifreli, sesi ve kameranın dosyaya yazdıkları olmadan. Makineler, koşulların yasakladığı bir şey var mı diye bakar. Görüntü sana adı söylenen şirkete gider ve sonuç gelince ya da başarısız olunca, en geç {uploadHours} saat sonra burada silinir.',
  'policy.voice':
    '<b>Söylediklerin:</b> bir sesli mesajı, sana önceden adı söylenen bir şirket yazıya döker. Bu hizmet kaydı saklamaz: sözler gelene kadar bellekte durur, tarayıcıdan yüklenen dosya da o anda silinir. Sözler sana gösterilir, sen onaylamadan onlarla hiçbir şey yapılmaz, sonra da yazmışsın gibi saklanır.',
  'policy.marks':
    '<b>İşaretler:</b> burada yapılanlar, dosyalarının içinde yapay zekâyla ve hangi motorla yapıldıklarını söyler, senin hakkında hiçbir şey söylemez. Görsellerin görünüşünün kısa bir özeti, /verify onları tanısın diye, seninle hiçbir bağı olmadan {markDays} gün saklanır; hiçbir şey saklanmamasını seçtiysen saklanmaz.',
  'policy.screening':
    '<b>Denetim:</b> makineler sözcükleri, fotoğrafları ve sonuçları koşulların yasakladıkları için denetler{judges, select, none {} other {; sözcükleri {judges} da denetler}}. Emin olmadıklarında ya da sen istersen, bu hizmeti yürüten bir insan sözcükleri ve sonucu görür. Verilen karar {noteDays} gün, görüntüsüz saklanır.',
  'policy.screening-compared':
    '<b>Denetim:</b> makineler sözcükleri, fotoğrafları ve sonuçları koşulların yasakladıkları için denetler{judges, select, none {} other {; sözcükleri {judges} da denetler}}. Emin olmadıklarında ya da sen istersen, bu hizmeti yürüten bir insan sözcükleri ve sonucu görür. Verilen karar {noteDays} gün, görüntüsüz saklanır. Bu hizmetin makineleri senin resimlerini yüz profilinle karşılaştırır; yalnızca sana benzeyip benzemedikleri, sonuçla birlikte saklanır.',
  'policy.rights':
    '<b>Hakların:</b> /privacy ile gör, /settings ile düzelt, /delete ile sil, onayını tek dokunuşla geri al. Hemen geçerli olur.',
  'policy.web': 'Web’de, tüm sürümler',
  'who.self': 'bu hizmetin kendi makinesi (dışarı hiçbir şey çıkmaz)',
  suspended: 'Hesabın askıya alındı. Hakkında saklananları yine de görebilir ve silebilirsin.',
};
