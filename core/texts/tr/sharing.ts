import type { SameTexts } from '../catalogue-type.ts';
import type { sharing as english } from '../en/sharing.ts';

/** The Turkish texts about shared results. */
export const sharing: SameTexts<typeof english> = {
  // sharing with others
  'command.shared': 'Başkalarıyla paylaştıkların',
  'generation.share': 'Paylaş',
  'share.title': '<b>{title}</b>',
  'share.private': 'Şimdilik bunu yalnızca sen görüyorsun.',
  'share.what':
    'Bağlantı, ona sahip olan herkese bunu gösterir; son tarih: {until}. İstediğin an geri çekebilirsin.',
  'share.no-pages':
    'Bu hizmetin herkese açık bir adresi yok, bu yüzden burada bağlantı da yok. Resmi kaydedip kendin gönderebilirsin.',
  'share.barred': 'Bu bildirildi, bu yüzden paylaşılamaz.',
  'share.keeps-nothing':
    'Hiçbir şey saklamıyorsun, bu yüzden bağlantının göstereceği bir şey olmaz. /settings ile değiştirebilirsin.',
  'share.make': 'Bağlantı oluştur',
  'share.here': 'Bu kanalda paylaş',
  'share.there': 'Başladığı kanalda paylaş',
  'share.posted': 'Birazdan kanalda görünecek. /shared ile geri çekebilirsin.',
  'share.link': 'Bu bağlantıya sahip olan herkes görebilir: {link}',
  'share.until': 'Bağlantı sonuçla birlikte ({until}) ya da sen geri çekince sona erer.',
  'share.name': 'Yanında yazan ad: {name}.',
  'share.nameless': 'Adın görünmüyor.',
  'share.name.show': 'Adımı göster',
  'share.name.hide': 'Adımı gizle',
  'share.template.show': 'Şablonun adını göster',
  'share.template.hide': 'Şablonun adını gizle',
  'share.open': 'Sayfayı aç',
  'share.send': 'Bir sohbete gönder',
  'share.end': 'Geri çek',
  'share.ended': 'Geri çekildi: artık orada kimse göremiyor.',
  'share.ended.stays':
    'Artık burada listelenmiyor ama gönderdiğin sohbette duruyor: orada kendin silebilirsin.',
  'share.failed': 'Sonucun kanalda paylaşılamadı.',
  'share.ended-before': 'Bu artık paylaşılmıyor.',
  'share.template.link': 'Bu bağlantıyı açan şablonu görür: {link}',
  'share.no-template-link':
    'Bu hizmetin herkese açık bir adresi yok, bu yüzden burada bağlantı da yok. Başkaları şablonu başlığıyla bulabilir.',
  'shared.button': 'Paylaştıklarım',
  'shared.title': '<b>Paylaştıkların</b>',
  'shared.empty':
    'Hiçbir şey paylaşmıyorsun. Yaptıklarını, altındaki “Paylaş” düğmesine basana dek yalnızca sen görürsün.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {bağlantı} inline {bir sohbete gönderildi} other {mesaj}} · son tarih: {until}{state, select, hidden { · görünmüyor: bir bildirim inceleniyor} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': '{number}: geri çek',
};
