import type { SameTexts } from '../catalogue-type.ts';
import type { sharing as english } from '../en/sharing.ts';

/** The Portuguese texts about shared results. */
export const sharing: SameTexts<typeof english> = {
  // sharing with others
  'command.shared': 'O que você compartilha com outros',
  'generation.share': 'Compartilhar',
  'share.title': '<b>{title}</b>',
  'share.private': 'Por enquanto só você vê.',
  'share.what':
    'Um link mostra a quem o tiver, no máximo até {until}. Você pode retirá-lo quando quiser.',
  'share.no-pages':
    'Este serviço não tem endereço público, então aqui não há links. Salve a imagem e envie você mesmo.',
  'share.barred': 'Foi denunciado, então não pode ser compartilhado.',
  'share.keeps-nothing':
    'Você não guarda nada, então um link não teria o que mostrar. Isso muda em /settings.',
  'share.make': 'Criar um link',
  'share.here': 'Publicar neste canal',
  'share.there': 'Publicar no canal onde começou',
  'share.posted': 'Aparece no canal em instantes. Com /shared você o retira.',
  'share.link': 'Quem tiver este link pode ver: {link}',
  'share.until': 'O link acaba em {until} com o resultado, ou quando você o retirar.',
  'share.name': 'Aparece como feito por {name}.',
  'share.nameless': 'Seu nome não aparece.',
  'share.name.show': 'Mostrar meu nome',
  'share.name.hide': 'Esconder meu nome',
  'share.template.show': 'Citar o modelo',
  'share.template.hide': 'Não citar o modelo',
  'share.open': 'Abrir a página',
  'share.send': 'Enviar a um chat',
  'share.end': 'Retirar',
  'share.ended': 'Retirado: ninguém mais vê ali.',
  'share.ended.stays':
    'Não aparece mais aqui, mas continua na conversa para onde você enviou: lá você mesmo pode apagar.',
  'share.failed': 'Não foi possível publicar o seu resultado no canal.',
  'share.ended-before': 'Isto não é mais compartilhado.',
  'share.template.link': 'Quem abrir este link vê o modelo: {link}',
  'share.no-template-link':
    'Este serviço não tem endereço público, então aqui não há links. Os outros encontram o modelo pelo título.',
  'shared.button': 'O que compartilho',
  'shared.title': '<b>O que você compartilha</b>',
  'shared.empty':
    'Você não compartilha nada. O que você faz só você vê, até tocar em “Compartilhar” embaixo.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {link} inline {enviado a um chat} other {mensagem}} · até {until}{state, select, hidden { · não é mostrado: alguém analisa uma denúncia} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': 'Retirar {number}',
};
