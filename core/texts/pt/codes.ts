import type { SameTexts } from '../catalogue-type.ts';
import type { codes as english } from '../en/codes.ts';

/** The Portuguese texts about codes, invitations and rewards. */
export const codes: SameTexts<typeof english> = {
  // codes, invitations, held accounts
  'command.code': 'Usar um código de presente ou um convite',
  'command.code.word': 'O código',
  'command.invite': 'Convidar alguém: créditos para os dois',
  'low.notice': 'Restam {credits, plural, one {# crédito} other {# créditos}}.',
  'code.button': 'Tenho um código',
  'code.ask': 'Qual é o seu código? Escreva para mim.',
  'code.good':
    'O código funciona: <b>{credits, plural, one {# crédito} other {# créditos}}</b> adicionados ao seu saldo.',
  'code.use': 'Usar o código {word}',
  'code.unknown':
    'Não conheço este código. Confira a escrita; maiúsculas, espaços e hífens não importam.',
  'code.ended': 'Este código terminou. Nada mudou.',
  'code.used-up': 'Este código já foi usado todas as vezes possíveis. Nada mudou.',
  'code.already': 'Você já usou este código. Vale uma vez por pessoa.',
  'code.too-many': 'Códigos errados demais. Você pode tentar de novo {until}.',
  'code.list':
    '{count, plural, =0 {Ainda não há códigos.} one {<b># código</b>} other {<b># códigos</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {presente} other {promoção}} · {credits, plural, one {# crédito} other {# créditos}} · usado {used} de {limit} · {state, select, off {terminado} dated {até {until}} other {sem fim}}',
  'code.made': 'Criado:',
  'code.off': 'O código <code>{word}</code> terminou: ninguém mais pode usar.',
  'code.none-such': 'Não existe o código <code>{word}</code>.',
  'code.taken': 'Já existe um código <code>{word}</code>.',
  'code.usage':
    'Para criar um: <code>/codes new CRÉDITOS USOS (ATÉ como 2026-12-31) (PALAVRA) (gift|promotion)</code>\nPara terminar um: <code>/codes off PALAVRA</code>',
  'invite.title': '<b>Convide alguém</b>',
  'invite.gets':
    'Depois da primeira compra, você recebe <b>{inviter, plural, one {# crédito} other {# créditos}}</b> e a pessoa <b>{invited, plural, one {# crédito} other {# créditos}}</b>. Se esse dinheiro for devolvido, os créditos também voltam.',
  'invite.link': 'Seu link: {link}',
  'invite.word':
    'Seu código: <code>{word}</code>. Quem é novo aqui escreve <code>/code {word}</code>.',
  'invite.share': 'Compartilhar o link',
  'invite.counts': 'Vieram pelo seu convite: {came}. Trouxeram créditos: {rewarded}.',
  'invite.limit':
    'No máximo {most, plural, one {# convite} other {# convites}} em 30 dias trazem créditos, e só os de pessoas novas aqui.',
  'invite.noted':
    'Você foi convidado: depois da sua primeira compra, os dois recebem créditos ({credits, plural, one {# crédito} other {# créditos}} para você).',
  'invite.not-new':
    'Isto é um convite, e convites são para quem é novo aqui. Você pode convidar outros com /invite.',
  'invite.own': 'Este é o seu próprio convite: dê a outra pessoa.',
  'invite.used':
    'Você já usou um convite: conta um por pessoa. Você pode convidar outros com /invite.',
  'invite.reward':
    '{side, select, inviter {Alguém que você convidou comprou algo: <b>{credits, plural, one {# crédito} other {# créditos}}</b> para você.} other {Graças ao convite você recebe <b>{credits, plural, one {# crédito} other {# créditos}}</b> pela primeira compra.}}',
  'stats.today': '<b>Hoje</b>',
  'stats.yesterday': '<b>Ontem</b>',
  'stats.people':
    '{joined, plural, one {# pessoa nova} other {# pessoas novas}}, {active, number} pediram algo.',
  'stats.made':
    '{images, plural, one {# imagem} other {# imagens}} e {videos, plural, one {# vídeo} other {# vídeos}}, {failed, number} falhas.',
  'stats.paid': 'Pago: <b>{money}</b>',
  'stats.refunded': 'Devolvido: {money}',
  'stats.costs': 'As empresas custam cerca de {money}.',
  'stats.waits': '<b>Espera por você</b>',
  'stats.calm': 'Nada espera por você.',
  'stats.wait':
    '{kind, select, claims {Reclamações de semelhança} reports {Denúncias} reviews {Resultados a revisar} submissions {Modelos a decidir} appeals {Recursos} holds {Contas retidas} refunds {Pedidos de reembolso} updates {Respostas a enviar} other {Tarefas que falharam demais}}: {count, number}, o mais antigo de {since}',
  'find.usage':
    'Escreva <code>/find</code> e o que procura: <code>telegram:123</code>, uma conta, <code>@handle</code>, um pagamento, uma transação, uma geração ou um rastro.',
  'find.none': 'Nada tem esse nome. Os e-mails são selados e não encontram ninguém.',
  'find.line':
    '{what, select, payment {Pagamento <code>{id}</code> da conta} generation {Geração <code>{id}</code> da conta} other {Conta}} <code>{account}</code>',
  'find.payment': 'Abrir pagamento',
  'grant.usage':
    'Escreva <code>/grant CONTA CRÉDITOS MOTIVO</code>, com um destes motivos: {reasons}. Um menos retira créditos.',
  'grant.ask':
    '{credits, plural, one {# crédito} other {# créditos}} para a conta <code>{account}</code>, {why, select, apology {como pedido de desculpas} promotion {de presente} test {para experimentar} other {como correção}}? O dono será avisado.',
  'grant.after': 'O saldo passa a ser de {balance, plural, one {# crédito} other {# créditos}}.',
  'grant.yes': 'Sim, faça',
  'grant.done':
    'Feito: {credits, plural, one {# crédito} other {# créditos}} para a conta <code>{account}</code>, {why, select, apology {como pedido de desculpas} promotion {de presente} test {para experimentar} other {como correção}}.',
  'grant.counted': 'Isso já foi feito e conta uma só vez.',
  'engine.list': '<b>Motores</b>, nas últimas 24 horas:',
  'engine.line':
    '<b>{name}</b> (<code>{id}</code>): {state, select, off {desligado} open {em pausa por um tempo} half_open {em teste} other {funcionando}}, {good, number} de {runs, number} execuções deram certo.',
  'engine.likeness':
    '<b>{name}</b> manteve a semelhança em {share} % das últimas {judged, number} imagens de pessoas.',
  'engine.turn': '{to, select, off {Desligar} other {Ligar}}: {name}',
  'engine.ask':
    '{to, select, off {Desligar <b>{name}</b>? O que espera vai para outro motor, ou o preço volta.} other {Ligar <b>{name}</b> de novo?}}',
  'grant.given':
    '<b>Você recebeu de nós {credits, plural, one {# crédito} other {# créditos}}</b>, {why, select, apology {como pedido de desculpas} promotion {de presente} test {para experimentar} other {como correção}}.',
  'grant.taken':
    '<b>Retiramos {credits, plural, one {# crédito} other {# créditos}}</b>{why, select, correction {, como correção} other {}}. /paysupport diz como falar conosco.',
  'grant.refused.amount':
    'Informe um número inteiro de créditos diferente de 0, no máximo {most, number} de uma vez; com um menos eles são retirados.',
  'grant.refused.balance': 'Só há {most, plural, one {# crédito} other {# créditos}} para retirar.',
  'invite.taken-back':
    'A compra de um convite foi devolvida, então <b>{credits, plural, one {# crédito} other {# créditos}}</b> voltaram.',
  'invite.given-again':
    'A compra de um convite continua valendo: <b>{credits, plural, one {# crédito} other {# créditos}}</b> estão de volta.',
  // rewards of authors
  'rewards.earned':
    'Seus modelos renderam <b>{credits, plural, one {# crédito} other {# créditos}}</b>: {uses, plural, one {# uso} other {# usos}} de outras pessoas.',
  'rewards.line': '{title}: {uses, plural, one {# uso} other {# usos}}, +{credits}',
  'rewards.rest': 'Outros modelos: {uses, plural, one {# uso} other {# usos}}, +{credits}',
  'rewards.off': 'Parar essas mensagens',
  'rewards.button': 'Recompensas',
  'rewards.taken-back':
    '{why, select, ring {Recompensas foram retiradas porque as contas por trás delas andam juntas ou usam modelos só pelas recompensas} other {O dinheiro de alguns usos dos seus modelos foi devolvido, então as recompensas também voltam}}: <b>{credits, plural, one {# crédito} other {# créditos}}</b>, {uses, plural, one {# uso} other {# usos}}.',
  'rewards.contest': 'Se for um engano, /paysupport diz a quem escrever.',
  'rewards.ring':
    '<b>Um círculo de {accounts, plural, one {# conta} other {# contas}} não ganha nada</b>: {cause, select, circle {elas usam os modelos umas das outras} other {elas são novas e só usam os modelos de um autor}}. O que trouxeram é retirado. Círculo <code>{ring}</code>.',
  'rewards.title': '<b>Suas recompensas</b>',
  'rewards.totals': 'Hoje: {today} · nesta semana: {week} · no total: {all}',
  'rewards.test-money': 'Usos pagos com dinheiro de teste não rendem nada.',
  'rewards.none':
    'Ainda não há recompensas. Quando outra pessoa faz algo com um modelo seu, você recebe {image, plural, one {# crédito} other {# créditos}} por uma imagem e {video, plural, one {# crédito} other {# créditos}} por um vídeo.',
  'rewards.picture':
    'Créditos ganhos {weeks, plural, one {na última semana} other {nas últimas # semanas}}, a mais recente por último: {numbers}. No total {all}.',
  'rewards.told':
    'Da primeira recompensa do dia você fica sabendo na hora, do resto às {time} ({zone}). Mensagens: {state}.',
  'rewards.chart.weeks': 'Créditos por semana',
  'rewards.chart.templates': 'Por modelo',
  'rewards.chart.today': 'hoje',
  'rewards.chart.week': 'nesta semana',
  'rewards.chart.all': 'no total',
  'credits.template-reward': 'usaram seu modelo',
  'credits.template-reward-back': 'recompensa retirada',
  'command.rewards': 'Ver o que seus modelos rendem',
  'settings.rewards': 'Mensagens sobre recompensas: {state}',
  'settings.do.rewards':
    '{on, select, true {Sem avisos de recompensas} other {Avisar de recompensas}}',
  'settings.news': 'Novidades deste serviço: {state}',
  'settings.do.news': '{on, select, true {Sem novidades} other {Receber novidades}}',
  'news.ask':
    'Quer que eu conte de vez em quando o que há de novo aqui: modelos, funções, ofertas? Chega como mensagem nesta conversa, seu e-mail não é usado para isso, e cada uma tem um botão que encerra. Nada mais depende da sua resposta.',
  'news.yes': 'Sim, me conte',
  'news.no': 'Não, obrigado',
  'settings.zone': 'Fuso horário: {zone}',
  'settings.zone.service': '{zone} (não escolhido)',
  'settings.do.zone': 'Fuso horário',
  'settings.ask.zone':
    'Onde você mora? Escolha, ou escreva uma cidade grande como Recife, ou a diferença do seu relógio para UTC, como -3. Isso decide quando seu dia começa e quando é a noite dele.',
  'settings.quiet': 'Horas de silêncio: {hours}',
  'settings.quiet.none': 'nenhuma',
  'settings.do.quiet': 'Horas de silêncio',
  'settings.ask.quiet':
    'Quando os lembretes, resumos e novidades devem esperar? Respostas, resultados, dinheiro e segurança chegam sempre na hora.',
  'settings.ask.quiet.own':
    'Ou escreva suas próprias horas, por exemplo 22-8. Envie “-” para não ter nenhuma.',
  'settings.quiet.never': 'Nunca esperar',
  'settings.quiet.unknown': 'Preciso de duas horas do dia, por exemplo 22-8.',
  'settings.zone.unknown':
    'Não conheço esse lugar. Escreva a cidade grande mais próxima, como Recife, ou a diferença para UTC, como -3.',
  'templates.gone.why':
    '{why, select, removed {O autor retirou “{title}”} hidden {Este modelo foi denunciado e espera que alguém olhe} taken {Este modelo foi tirado do ar} author {“{title}” não é mais oferecido porque a conta do autor está fechada} other {“{title}” não pode ser feito no momento}}. Nada foi cobrado. O que já foi feito fica.',
  'templates.gone.similar': 'Estes são parecidos:',
};
