import type { SameTexts } from '../catalogue-type.ts';
import type { money as english } from '../en/money.ts';

/** The Portuguese texts about credits, payments, Pro and refunds. */
export const money: SameTexts<typeof english> = {
  // money
  'buy.title':
    'Você tem <b>{balance, plural, one {# crédito} other {# créditos}}</b>. Créditos não expiram.',
  'buy.pack':
    '<b>{name}</b> · {credits, number} créditos · {price}\nAté {images, plural, one {# imagem} other {# imagens}}{videos, plural, =0 {} one { ou # vídeo} other { ou # vídeos}}',
  'buy.note': 'Você paga fora deste chat; números de cartão nunca chegam aqui.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': 'Como você quer pagar <b>{name}</b> ({credits, number} créditos)?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Cartão} sandbox {Pagamento de teste} paypal {PayPal} stars {Estrelas do Telegram} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {As estrelas são pagas aqui mesmo no chat.} discord {Os botões do próprio Discord são pagos através do Discord; os créditos chegam sozinhos.} other {}}',
  'buy.opening': 'Abrindo a página de pagamento de <b>{name}</b>…',
  'buy.closed': 'No momento não há nada à venda.',
  'credits.test-money':
    '{credits, plural, one {# deles é} other {# deles são}} dinheiro de teste: só paga o que este servidor faz.',
  'credits.balance': 'Você tem <b>{credits, plural, one {# crédito} other {# créditos}}</b>.',
  'credits.free': 'Imagens grátis que restam hoje: {left} de {limit}.',
  'credits.nothing': 'Ainda não há movimentações.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'compra',
  'credits.spend': 'algo que você fez',
  'credits.refund': 'devolvido',
  'credits.refund-of': 'devolvido: {title}',
  'credits.clawback': 'retirado após pagamento devolvido',
  'credits.grant': 'presente',
  'credits.granted':
    '{why, select, apology {um pedido de desculpas} promotion {presente} test {para experimentar} other {correção}}',
  'credits.reward': 'recompensa',
  'credits.carry': 'da conta que você apagou',
  'credits.pot': 'caixinha de um servidor',
  'credits.link': 'contas vinculadas ou separadas',
  'credits.expiry': 'expirado',
  'credits.buy': 'Conseguir mais créditos',
  // payments
  'pay.buy': 'Comprar créditos',
  'pay.ready': '<b>{pack}</b>: {credits, plural, one {# crédito} other {# créditos}} por {price}',
  'pay.until': 'Você paga em uma página segura fora deste chat. O link termina {until}.',
  'pay.sandbox': 'Este é um pagamento de teste: nenhum dinheiro se move.',
  'pay.button': 'Pagar {price}',
  'pay.not-opened':
    'A página de pagamento não pôde ser aberta. Nada foi cobrado. Tente mais tarde.',
  'pay.processing':
    'Seu banco ainda está processando o pagamento de <b>{pack}</b>. Os créditos chegam quando terminar, e você fica sabendo aqui.',
  'pay.expired': 'O link de pagamento de <b>{pack}</b> terminou. Nada foi cobrado.',
  'pay.failed': 'O pagamento de <b>{pack}</b> não deu certo. Nada foi cobrado.',
  'pay.paid': '<b>{pack}</b>, {price}: pago.',
  'pay.confirmed':
    'Pagamento confirmado: {credits, plural, one {# crédito está} other {# créditos estão}} no seu saldo. Não expiram.',
  'pay.balance': 'Seu saldo: <b>{balance, plural, one {# crédito} other {# créditos}}</b>.',
  'pay.taken-back':
    'Seu pagamento foi devolvido, então {credits, plural, one {# crédito foi retirado} other {# créditos foram retirados}}.',
  'pay.given-again':
    'Seu pagamento vale afinal, então {credits, plural, one {# crédito voltou} other {# créditos voltaram}}.',
  'pay.page-done': 'Obrigado! O chat avisa assim que o pagamento for confirmado.',
  'pay.page-left': 'Nada foi cobrado. O botão no chat ainda vale se você mudar de ideia.',
  'pay.page-back': 'Você pode fechar esta página e voltar ao chat.',
  'pay.go-on': 'Continuar',
  'pay.others': 'Outros pacotes',
  'pay.ledger': 'Ver os lançamentos',
  // stars
  'stars.until': 'Você paga com Estrelas, aqui mesmo no Telegram. O botão vale até {until}.',
  'stars.month': '30 dias de {name}. Renova-se sozinho até você encerrar.',
  'stars.refused.unknown': 'Esta fatura não é conhecida aqui. Peça uma nova com /buy.',
  'stars.refused.other': 'Esta fatura é de outra pessoa. Peça a sua com /buy.',
  'stars.refused.suspended': 'Sua conta está suspensa, então nada pode ser comprado.',
  'stars.refused.held': 'As compras da sua conta estão em verificação. Tente de novo mais tarde.',
  'stars.refused.paid': 'Esta fatura já está paga. Para mais, peça uma nova com /buy.',
  'stars.refused.expired': 'Esta fatura expirou. Peça uma nova com /buy.',
  'stars.refused.changed': 'Esta oferta mudou. Veja as atuais com /buy.',
  'stars.refused.pro': 'Você já tem o Pro: pagar de novo não traria nada.',
  'stars.refused.busy':
    'Não foi possível verificar o pagamento agora. Nada foi cobrado: tente de novo em um minuto.',
  // paysupport
  'command.paysupport': 'Ajuda com um pagamento',
  'paysupport.title': '<b>Ajuda com um pagamento</b>',
  'paysupport.how':
    'Pagou e ainda não tem créditos? Cada pagamento é procurado de novo e de novo: espere dois minutos e veja em /credits. O que falha ao ser criado é devolvido sozinho.',
  'paysupport.contact':
    'Para todo o resto, também reembolsos: escreva para <b>{contact}</b> e indique o pagamento.',
  'paysupport.no-contact': 'Para todo o resto, também reembolsos, fale com quem mantém este bot.',
  'paysupport.telegram': 'O suporte do Telegram não pode ajudar com compras neste bot.',
  'paysupport.stars':
    'O Pro que você paga com Estrelas se renova sozinho; você o encerra no Telegram em Configurações, Minhas Estrelas.',
  'paysupport.none': 'Você ainda não pagou nada.',
  'paysupport.receipts-only': 'Seus pagamentos: cada um abre o recibo.',
  'paysupport.receipts':
    'Seus pagamentos: cada um abre o seu recibo, de onde você pode pedir um reembolso.',
  'stars.resume':
    'Já pode ser ativado de novo: no Telegram, em Configurações, Minhas Estrelas. Até lá, termina com o seu mês.',
  'paysupport.credits': 'Meus créditos',
  // Pro
  'command.pro': 'Pro: mais imagens grátis, vídeos mais baratos',
  'pro.title': '<b>{name}</b>, mês a mês:',
  'pro.gives':
    '• {discount}% de desconto nos créditos de vídeos, também com modelos de outras pessoas\n• {images} imagens grátis por dia em vez de {free}\n• resultados guardados por {days} dias',
  'pro.note':
    'Renova todo mês até você cancelar{where, select, here {, o que dá para fazer aqui a qualquer momento.} there {. O cancelamento é nas configurações de usuário do Discord, em Assinaturas.} other {. O que você assina aqui, cancela aqui a qualquer momento; o que compra no Discord, nas configurações de usuário do Discord, em Assinaturas.}}',
  'pro.subscribe': 'Assinar {name} · {price} por mês',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Cartão} sandbox {Pagamento de teste} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': '{name} não está à venda aqui no momento.',
  'pro.active': '<b>{name}</b> está ativo. Renova {until} por {price}.',
  'pro.ending': '<b>{name}</b> está ativo até {until} e depois termina. Nada mais será cobrado.',
  'pro.grace':
    'O pagamento de <b>{name}</b> não foi concluído e será tentado de novo. Continua ativo até {until}.',
  'pro.over': 'O pagamento de <b>{name}</b> não foi concluído, por isso está desligado por agora.',
  'pro.elsewhere':
    '{provider, select, discord {Você comprou no Discord: cancele nas configurações de usuário do Discord, em Assinaturas.} stars {Você também pode cancelar nas configurações do Telegram, em Minhas Estrelas.} other {}}',
  'pro.cancel': 'Cancelar {name}',
  'pro.cancel.ask':
    'Cancelar <b>{name}</b>? Continua ativo até {until}; depois termina e nada mais é cobrado.',
  'pro.cancel.yes': 'Sim, cancelar',
  'pro.resume': 'Manter {name}',
  'pro.card': 'Cartão e faturas',
  'pro.working': 'Um momento…',
  'pro.portal':
    'Nesta página você troca o cartão e encontra suas faturas. O link funciona por alguns minutos.',
  'pro.portal.open': 'Abrir a página',
  'pro.portal.none':
    'Não há uma página para isso aqui. A forma de pagamento muda onde você assinou.',
  'pro.not-changed': 'Não foi possível mudar. Veja como está e tente de novo.',
  'pro.button': 'Sobre {name}',
  'pro.ready': '<b>{name}</b>: {price} por mês, até você cancelar',
  'pro.processing':
    'Seu banco ainda está processando o pagamento de <b>{name}</b>. Começa quando o pagamento for concluído, e você recebe o aviso aqui.',
  'pro.paid': '<b>{name}</b>, {price} por mês: pago.',
  'pro.began':
    '<b>{name}</b> está ativo até {until} e depois renova sozinho. {discount}% de desconto em vídeos, também com modelos de outros, e {images} imagens grátis por dia.',
  'pro.twice':
    'Agora você tem <b>{name}</b> duas vezes, e ambas são cobradas. Cancele a que não quer; o mês a mais pode ser pedido de volta em Créditos.',
  'pro.renewed': '<b>{name}</b> foi renovado: {price} pagos. Está ativo até {until}.',
  'pro.card-failed':
    'Seu pagamento de {price} por <b>{name}</b> não foi concluído. Será tentado de novo; verifique seu cartão. {name} continua ativo até {until}.',
  'pro.ends': '<b>{name}</b> está cancelado. Continua ativo até {until}; nada mais é cobrado.',
  'pro.resumed': '<b>{name}</b> continua. Renova {until} por {price}.',
  'pro.ended': '<b>{name}</b> terminou. Seus créditos e resultados ficam como estão.',
  'pro.given-back':
    'Seu pagamento de <b>{name}</b> foi devolvido, por isso terminou. Nada mais é cobrado.',
  'pro.given-again': 'No fim, seu pagamento de <b>{name}</b> foi mantido: está ativo até {until}.',
  'delete.all.pro': '<b>{name}</b> termina na hora e nada mais é cobrado.',
  // receipts and refunds
  'credits.below':
    'Seu saldo está <b>{missing, plural, one {# crédito} other {# créditos}}</b> abaixo de zero porque um pagamento foi devolvido. Você pode gastar créditos de novo quando ele voltar a zero; as imagens grátis continuam funcionando.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': 'Para que foi? Escolha uma linha',
  'credits.pro': '{name}, um mês',
  'credits.purchase-of': 'compra: {name}',
  'credits.clawback-back': 'de volta, pois um pagamento foi mantido',
  'credits.code': 'código {code}',
  'credits.referral': 'por um convite',
  'credits.statement': 'Como arquivo (CSV)',
  'credits.statement.name': 'Extrato dos seus créditos (CSV)',
  'credits.statement.here': 'Tudo o que movimentou seus créditos, para qualquer planilha.',
  'entry.made':
    '{kind, select, video {Vídeo} other {Imagem}} de {at}: {state, select, delivered {entregue} failed {falhou} cancelled {cancelado} rejected {recusado} held {em análise} other {a caminho}}.',
  'entry.cost': 'Preço: {credits, plural, =0 {grátis} one {# crédito} other {# créditos}}.',
  'entry.gone': 'O resultado já não é guardado.',
  'receipt.title': '<b>Recibo: {product}</b>',
  'receipt.pack': '{credits, plural, one {# crédito} other {# créditos}}, que não expiram',
  'receipt.pro': 'Um mês',
  'receipt.paid':
    '<b>{price}</b>, pago em {at} {provider, select, stripe {com cartão ou outro meio na Stripe} sandbox {no pagamento de teste} paypal {com PayPal} stars {com Telegram Stars} discord {no Discord} other {em {seller}}}',
  'receipt.transaction': 'Transação: <code>{transaction}</code>',
  'receipt.email': 'E-mail de cobrança: {email}',
  'receipt.state':
    'Situação: {state, select, refunded {reembolsado} disputed {contestado no banco} other {pago}}',
  'receipt.refunded': 'Devolvido até agora: {money}',
  'receipt.refunding': 'A caminho de volta: {money}',
  'receipt.request':
    'Reembolso pedido: {decision, select, approved {aprovado} declined {recusado} other {aguarda resposta}}',
  'receipt.link': 'Recibo do provedor',
  'receipt.ledger': 'Voltar ao extrato',
  'refund.ask': 'Pedir reembolso',
  'refund.about': '<b>Reembolso de {product}</b>',
  'refund.unused':
    'Não usados: {unused, number} de {bought, plural, one {# crédito} other {# créditos}}. O que chegou primeiro conta como usado primeiro.',
  'refund.share': 'São {money}, arredondados a seu favor; depois esses créditos são retirados.',
  'refund.month': 'O mês volta inteiro: {money}.',
  'refund.ends-pro': 'Com o reembolso ele termina na hora.',
  'refund.decides':
    'Uma pessoa decide e a resposta chega aqui. Você pode pedir uma vez por pagamento.',
  'refund.ask-yes': 'Sim, pedir',
  'refund.asked': 'Pedido feito. A resposta chega aqui.',
  'refund.not-again': 'Não dá para pedir este pagamento de volta, ou você já pediu.',
  'refund.declined':
    'O pagamento de <b>{product}</b> não será reembolsado. Seus créditos ficam como estão.',
  'refund.returned':
    '{currency, select, xtr {<b>{money}</b> de {product} volta para as suas Telegram Stars.} other {<b>{money}</b> de {product} volta para o meio com que você pagou. Os bancos levam alguns dias para mostrar.}}',
  'refund.credits':
    'Por isso {credits, plural, one {# crédito foi retirado} other {# créditos foram retirados}}.',
  'refund.asked-operator': '<b>Alguém pede um reembolso.</b>',
  'refund.open': 'Ver o pagamento',
  'refund.done': 'Reembolsado: {amount} de {product}, <code>{transaction}</code>.',
  'refund.refused':
    'O provedor não devolveu {amount} de {product}, <code>{transaction}</code>. Nenhum crédito foi retirado.',
  'refund.why':
    'Ele diz: {failure}. Veja no painel do provedor; depois dá para tentar de novo aqui.',
  'refund.part': 'Devolver a parte não usada, {money}',
  'refund.all': 'Devolver tudo, {money}',
  'refund.no': 'Recusar',
  'refund.started': '{money} serão devolvidos. Aviso quando o provedor tiver feito.',
  'refund.said-no': 'Recusado. O comprador é avisado.',
  'payments.title': '<b>Pagamentos</b>',
  'payments.waiting':
    '{count, plural, one {# pessoa espera} other {# pessoas esperam}} resposta sobre um reembolso.',
  'payments.none': 'Ninguém pagou nada ainda.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · reembolsado} disputed { · contestado} other {}}',
  'payments.account':
    'Conta <code>{account}</code>: {status, select, active {ativa} limited {limitada} suspended {suspensa} other {apagada}}, {balance, plural, one {# crédito} other {# créditos}}',
  'payments.refund':
    '{at}: {money} por {by}, {state, select, done {devolvido} refused {recusado} other {a caminho}} {failure}',
  'payments.for-nobody':
    'Pago depois de a conta ser apagada: {amount} por {product}, <code>{transaction}</code>. Ninguém pode usar: devolva.',
  'payments.goes-on':
    '{name} da conta <code>{account}</code> deveria terminar, mas em {provider} só o dono pode cancelar: <code>{subscription}</code>. Até lá a cobrança continua.',
  'payments.back': 'Todos os pagamentos',
  'statement.date': 'data',
  'statement.what': 'o quê',
  'statement.credits': 'créditos',
  'statement.balance': 'saldo',
  'statement.price': 'preço',
  'statement.currency': 'moeda',
  'statement.transaction': 'transação',
  'statement.id': 'id',
  'statement.earlier': 'anterior',
};
