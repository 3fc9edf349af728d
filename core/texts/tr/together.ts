import type { SameTexts } from '../catalogue-type.ts';
import type { together as english } from '../en/together.ts';

/** The Turkish texts about pictures of several people, and pets. */
export const together: SameTexts<typeof english> = {
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
