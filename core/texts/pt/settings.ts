import type { SameTexts } from '../catalogue-type.ts';
import type { settingTexts as english } from '../en/settings.ts';

/** The Portuguese texts of the settings. */
export const settingTexts: SameTexts<typeof english> = {
  // settings
  'settings.access':
    'Sessões e código de recuperação deste navegador: “Acesso”, abaixo dos comandos.',
  'settings.title': '<b>Ajustes</b>',
  'settings.language': 'Idioma: {language}',
  'settings.name': 'Nome: {name}',
  'settings.email': 'E-mail: {email}',
  'settings.confirm': 'Perguntar antes de começar: {state}',
  'settings.notices': 'Lembretes (resultados que expiram, saldo baixo): {state}',
  'settings.keep': 'Não guardar nada (resultados são apagados ao entregar): {state}',
  'settings.none': 'nenhum',
  'settings.on': 'sim',
  'settings.off': 'não',
  'settings.languages': 'Em que idioma devo falar?',
  'settings.do.language': 'Idioma',
  'settings.do.name': 'Nome',
  'settings.do.email': 'E-mail',
  'settings.do.confirm':
    '{on, select, true {Começar sem perguntar} other {Perguntar antes de começar}}',
  'settings.do.notices': '{on, select, true {Sem lembretes} other {Quero lembretes}}',
  'settings.do.keep': '{on, select, true {Guardar meus resultados} other {Não guardar nada}}',
  'settings.do.privacy': 'Privacidade',
  'settings.do.link': 'Contas vinculadas',
  'link.title': 'Sua conta em várias plataformas: um saldo, um perfil facial, um histórico.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Navegador}} · desde {since}',
  'link.how':
    'Para adicionar outra plataforma, peça um código aqui e me envie lá, ou o contrário. Nada é vinculado antes de você concordar dos dois lados.',
  'link.until': 'Você tem tempo até lá: {until}.',
  'link.undo-until': 'Dá para desfazer: {until} no máximo.',
  'link.code': 'Seu código: {code}',
  'link.code.how': 'Na outra plataforma, me envie /link {code}.',
  'link.code.until':
    'Vale uma vez, por {minutes, plural, one {# minuto} other {# minutos}}. Um código novo o substitui.',
  'link.code.secret': 'Não passe para ninguém: é só para você.',
  'link.enter': 'Me envie o código que você recebeu na outra plataforma.',
  'link.plan':
    'Você vai vincular esta conta a uma conta {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}}.',
  'link.plan.of':
    'Você vai vincular esta conta à conta de “{name}” {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}}.',
  'link.warn':
    'Concorde só se as duas forem suas: quem tem a outra conta passa a ver seus resultados e a gastar seus créditos.',
  'link.plan.stays':
    'A conta {stays, select, telegram {do Telegram} discord {do Discord} other {do navegador}} fica, com as configurações dela. Tudo {goes, select, telegram {do Telegram} discord {do Discord} other {do navegador}} passa para ela.',
  'link.plan.credits':
    'Créditos: {one, number} e {other, number} viram {sum, number}. O que foi usado hoje conta junto.',
  'link.plan.face':
    'Perfil facial: ficam as fotos {surface, select, telegram {do Telegram} discord {do Discord} other {do navegador}}. As outras são apagadas na hora e não voltam.',
  'link.plan.face-one': 'Perfil facial: fica o que existe.',
  'link.plan.history':
    'Histórico: {results, plural, one {# resultado} other {# resultados}} e {templates, plural, one {# modelo} other {# modelos}} no total. Os chats ficam onde estão.',
  'link.plan.handle': 'Página de autor: @{stays} fica, e @{goes} leva até ela.',
  'link.plan.then': 'Se você concordar, o outro lado também é perguntado.',
  'link.plan.now': 'Se você concordar, elas são vinculadas na hora. Dá para desfazer por um dia.',
  'link.both-pro': 'Há duas assinaturas ativas: vale a melhor. Encerre uma em /pro.',
  'link.asked':
    'Agora concorde também {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}}: mandei uma mensagem para você lá.',
  'link.done': 'Suas contas estão vinculadas.',
  'link.declined': 'Nada foi vinculado.',
  'link.undo.ask':
    'Desfazer o vínculo? As duas contas recebem de volta o que trouxeram, se ainda existir. O que foi feito desde então fica com a conta que ficou.',
  'link.undo.credits':
    'Créditos gastos continuam gastos; o que resta é dividido como foi trazido. Fotos apagadas não voltam.',
  'link.undo.done': 'Vínculo desfeito. Cada plataforma tem de novo a própria conta.',
  'link.leave.ask':
    'Tirar {surface, select, telegram {o Telegram} discord {o Discord} other {o navegador}} desta conta? Créditos, resultados e todo o resto ficam com a conta.',
  'link.leave.new': 'Lá dá para continuar com uma conta nova e vazia.',
  'link.leave.forget': 'Ou é esquecido: quem escrever lá começa do zero.',
  'link.leave.done':
    '{surface, select, telegram {O Telegram} discord {O Discord} other {O navegador}} não está mais vinculado.',
  'link.do.new': 'Pedir um código',
  'link.do.enter': 'Tenho um código',
  'link.do.undo': 'Desfazer o vínculo',
  'link.do.leave':
    'Tirar {surface, select, telegram {o Telegram} discord {o Discord} other {o navegador}}',
  'link.do.go':
    'Abrir {surface, select, telegram {o Telegram} discord {o Discord} other {o navegador}}',
  'link.do.stays':
    'Manter a conta {surface, select, telegram {do Telegram} discord {do Discord} other {do navegador}}',
  'link.do.face':
    'Manter as fotos {surface, select, telegram {do Telegram} discord {do Discord} other {do navegador}}',
  'link.do.agree': 'Sim, vincular',
  'link.do.refuse': 'Não vincular',
  'link.do.view': 'O que acontece?',
  'link.do.open': 'Contas vinculadas',
  'link.do.undo-yes': 'Sim, desfazer',
  'link.do.leave-new': 'Tirar, com conta nova',
  'link.do.leave-forget': 'Tirar e esquecer',
  'link.notice.asked':
    'Alguém {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}} usou seu código e quer entrar nesta conta.',
  'link.notice.asked-by':
    'Alguém que {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}} se chama “{name}” usou seu código e quer entrar nesta conta.',
  'link.notice.refused':
    'O vínculo foi recusado {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}}. Nada foi vinculado.',
  'link.notice.linked':
    'Suas contas {one, select, telegram {no Telegram} discord {no Discord} other {no navegador}} e {other, select, telegram {no Telegram} discord {no Discord} other {no navegador}} estão vinculadas. Se não foi você, desfaça agora.',
  'link.notice.parted':
    'O vínculo entre suas contas foi desfeito. Cada uma tem de novo o próprio saldo.',
  'link.notice.left':
    '{surface, select, telegram {O Telegram} discord {O Discord} other {O navegador}} saiu da sua conta.',
  'link.notice.alone':
    'Este chat saiu da conta a que estava vinculado e tem uma nova, vazia. /delete esquece essa também.',
  'link.refused.unknown':
    'Esse código não vale, ou não vale mais. Peça um novo na outra plataforma com /link.',
  'link.refused.own': 'Esse código é desta mesma conta. Me envie na outra plataforma.',
  'link.refused.many': 'Juntas teriam plataformas demais. Tire uma primeiro.',
  'link.refused.standing':
    'Uma conta suspensa, limitada, retida ou prestes a ser apagada não pode ser vinculada nem separada. /privacy diz como ela está.',
  'link.refused.expired': 'O tempo acabou. Peça um código novo com /link.',
  'link.refused.last': 'É a única plataforma da conta. Para sair de vez, use /delete.',
  'link.refused.debt':
    'O saldo está abaixo de zero. Dá para separar quando não estiver mais: /credits.',
  'link.refused.subscription':
    'Uma assinatura pertence a essa plataforma. Encerre-a primeiro: /pro.',
  'link.refused.undo-first': 'Contas foram vinculadas no último dia. Desfaça com /link ou espere.',
  'link.refused.too-many': 'Códigos demais. Tente de novo {until}.',
  'settings.ask.name': 'Como devo chamar você?',
  'settings.ask.email': 'Que e-mail devo anotar?',
  'settings.ask.none': 'Envie “{none}” para deixar em branco.',
  'settings.bad.name': 'Um nome tem de 1 a {most} caracteres. Tente de novo.',
  'settings.bad.email': 'Isso não parece um e-mail. Tente de novo.',
};
