import type { SameTexts } from '../catalogue-type.ts';
import type { consoleTexts as english } from '../en/console.ts';

/** The Turkish texts of the console. */
export const consoleTexts: SameTexts<typeof english> = {
  'console.title': 'Konsol',
  'console.link': '<b>Konsol</b>',
  'console.open': 'Konsolu aç',
  'console.link.once':
    'Bağlantı bir kez, {minutes, plural, one {# dakika} other {# dakika}} boyunca, onu açan tarayıcıda geçerlidir. Başkasına verme: açan kişi senin adına girer.',
  'console.link.here': 'Hizmetin çalıştığı makinede: <code>{url}</code>',
  'console.role': '{role, select, owner {Sahip} support {Destek} other {Moderatör}}',
  'console.rooms': 'Konsolun bölümleri',
  'console.older': 'Daha eski',
  'console.invalid':
    'Formda bir şey eksik ya da olması gerektiği gibi değil. Hiçbir şey değişmedi.',
  'console.refused.forbidden': 'Rolün buna izin vermiyor.',
  'console.refused.not-found': 'Böyle bir şey yok ya da artık yok.',
  'console.refused.done-before':
    'Biri daha hızlıydı: buna zaten karar verilmiş. Hiçbir şey değişmedi.',
  'console.sign-in':
    'Bota kendi sohbetinde /console gönder. İşletenlere bir kez geçerli bir bağlantıyla yanıt verir.',
  'console.sessions': 'Oturumlar',
  'console.sessions.about': 'Konsolda oturumunun açık olduğu tarayıcılar.',
  'console.sessions.unknown': 'Bir tarayıcı',
  'console.sessions.this': 'bu',
  'console.sessions.since': 'Giriş',
  'console.sessions.seen': 'son kullanım',
  'console.sessions.end': 'Bitir',
  'console.sessions.all': 'Hepsini bitir',
  'console.sessions.ended': 'Oturum bitti.',
  'console.acts': 'İşlem kaydı',
  'console.acts.about':
    'İşletenlerin sohbette, komut satırında ve burada yaptığı her şey. Kimse değiştiremez.',
  'console.acts.when': 'Ne zaman',
  'console.acts.who': 'Kim',
  'console.acts.what': 'Ne',
  'console.acts.on': 'Neye',
  'console.acts.account': 'hesap',
  'console.entered':
    '<b>Biri konsola senin adına girdi</b>{device, select, none {} other {: {device}}}. Sen değilsen şimdi bütün oturumları bitir ve bu hesabı güvene al.',
  'console.entered.end': 'Bütün oturumları bitir',
  'console.ended': 'Konsolun bütün oturumları bitti, kullanılmamış bağlantılar da geçersiz.',
  'console.today': 'Bugün',
  'console.engines': 'Motorlar',
  'console.engines.about':
    'Resimleri kimin yaptığı, sorulma sırasıyla. Kapatılan bir motor yeni iş almaz, bütün işlemlerde saniyeler içinde; yapmakta olduğu işin sonu beklenir.',
  'console.engines.company':
    '{company, select, none {Bu makinede: fotoğrafları hiçbir şirket almaz} other {Fotoğrafları alan: {company}}}',
  'console.engines.state':
    '{state, select, off {kapalı} open {hatalardan sonra duruyor} trying {yeniden deneniyor} other {çalışıyor}}',
  'console.engines.off-since': 'Kapatıldı',
  'console.engines.price': 'Bir resmin tahmini maliyeti: {price}',
  'console.engines.price-second': 'Bir saniye videonun tahmini maliyeti: {price}',
  'console.engines.in-flight': '{count, plural, one {# iş sürüyor} other {# iş sürüyor}}',
  'console.engines.ends': '{model} için son gün: {day}',
  'console.engines.no-runs': 'Son 24 saatte iş yok',
  'console.engines.runs': '24 saatte {runs, plural, one {# iş} other {# iş}}, % {share} başarılı',
  'console.engines.seconds': 'Yarısı {half} sn, % 95’i {most} sn içinde',
  'console.engines.likeness':
    'Son {judged, number} insan resminin % {share} kadarında benzerlik korundu',
  'console.engines.failed': '{cause} hatası: {count}',
  'console.engines.issues': 'Sana ihtiyacı var',
  'console.engines.off': 'Kapat: {name}',
  'console.engines.on': 'Aç: {name}',
  'console.engines.sooner': 'Daha önce sor: {name}',
  'console.engines.later': 'Daha sonra sor: {name}',
  'console.engines.order.settings': 'Ayarlardaki sıraya dön',
  'console.engines.switched': 'Değişti. Bütün işlemler saniyeler içinde uyar.',
  'console.engines.ordered': 'Sıra değişti. Bütün işlemler saniyeler içinde uyar.',
  'console.engines.spend': 'Şirketlerin bugünkü maliyeti (UTC)',
  'console.engines.company.head': 'Şirket',
  'console.engines.spent': 'Harcanan',
  'console.engines.ceiling': 'Sınır',
  'console.engines.all': 'Hepsi birlikte',
  'console.engines.no-ceiling': 'yok',
  'console.settings': 'Ayarlar',
  'console.settings.about':
    'Nelerin açık olduğu ve gerisini neyin açacağı. Ayarlar hizmet başlarken okunur: ortamını aldığı yerde değiştir, sonra hizmeti yeniden başlat.',
  'console.settings.what': 'Ne',
  'console.settings.state': 'Durum',
  'console.settings.how': 'Nasıl',
  'console.settings.is': '{on, select, true {açık} other {kapalı}}',
  'console.settings.build':
    '{name, select, version {Sürüm} node {Node} platform {Platform} migration {En yeni göç} started {Başlangıç} other {{name}}}',
};
