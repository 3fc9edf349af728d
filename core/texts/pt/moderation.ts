import type { SameTexts } from '../catalogue-type.ts';
import type { moderation as english } from '../en/moderation.ts';

/** The Portuguese texts of screening, reviews, reports and held accounts. */
export const moderation: SameTexts<typeof english> = {
  // screening and reviews
  'screened.words': '<b>Isso eu não posso fazer.</b>',
  'screened.why':
    '{category, select, minor {Nada sensual é feito onde alguém é, ou pode parecer, menor de idade.} sexual {Parece nudez ou sexo, e isso não é feito aqui.} hate {Parece ódio contra pessoas, e isso não é feito aqui.} violence {Parece violência sangrenta, e isso não é feito aqui.} harm {Parece automutilação, e isso não é feito aqui. Se você não está bem, fale com alguém de confiança ou ligue para a emergência.} illicit {Parece ajuda para algo ilegal, e isso não é feito aqui.} other {As regras de conteúdo não permitem.}}',
  'screened.rewrite': 'Use outras palavras, por favor. Nada foi gasto.',
  'screened.again': 'Tentar outras palavras',
  'problem.screened':
    '❌ Não posso aceitar esta foto: parece reveladora demais. Ela não foi guardada. Envie outra, por favor.',
  'generation.held':
    '<b>{title}</b> está pronta, mas antes uma pessoa precisa ver. Você a recebe aqui, ou tudo de volta, {until} no máximo.',
  'campaign.title':
    '<b>Mensagens para muitos</b>\nNovidades para quem permitiu, ou o que todos precisam saber sobre o serviço.',
  'campaign.new': 'Escrever mensagem',
  'campaign.line':
    '{state, select, draft {Rascunho} ready {Pronta} running {Em andamento} stopped {Parada} other {Concluída}}: {kind, select, terms {novos termos} privacy {nova política de privacidade} other {{words}}}',
  'campaign.ask':
    'Escreva a mensagem em {language}, com no máximo {most, number} caracteres. Uma linha vazia começa um novo parágrafo. Envie “-” para tirar este texto.',
  'campaign.too-long': 'São mais de {most, number} caracteres. Escreva mais curto.',
  'campaign.card':
    '<b>{kind, select, terms {Mudança dos termos} privacy {Mudança da política de privacidade} other {Mensagem para muitos}}</b> · {state, select, draft {rascunho} ready {{prepared, select, true {pronta para enviar} other {contando as pessoas …}}} running {em andamento} stopped {parada} dropped {descartada} other {concluída}}',
  'campaign.card.audience':
    '{audience, select, news {Para quem permitiu novidades.} other {Para todos: só o que é preciso saber sobre o serviço.}}',
  'campaign.card.applies': 'Vale a partir de {at}.',
  'campaign.card.empty': 'Ainda sem texto: escolha um idioma e escreva.',
  'campaign.card.languages':
    'Escrito em: {languages}.{lacking, plural, =0 {} one { Em mais # idioma vai um destes, com uma nota.} other { Em mais # idiomas vai um destes, com uma nota.}}',
  'campaign.card.people': 'Pessoas: {people, number} · a avisar: {left, number}',
  'campaign.card.told':
    'Avisadas: {told, number} · sem como chegar: {unreachable, number} · saíram ou não querem: {skipped, number} · recusadas pela plataforma: {refused, number} · em dúvida: {unsure, number}',
  'campaign.preview': 'Prévia',
  'campaign.preview.end':
    'É assim que as pessoas vão ver, em cada idioma que tem texto e em um que não tem.',
  'campaign.to': '{audience, select, news {Só quem permitiu} other {Para todos (serviço)}}',
  'campaign.count': 'Contar as pessoas',
  'campaign.go': 'Enviar',
  'campaign.stop': 'Parar',
  'campaign.go-on': 'Continuar',
  'campaign.drop': 'Descartar',
  'campaign.list': 'Todas as mensagens',
  'campaign.sure':
    'Enviar isto para {people, plural, one {# pessoa} other {# pessoas}}{audience, select, news { que permitiram novidades} other {}}? Quem desligar as novidades antes da sua vez não recebe nada.',
  'campaign.sure.everyone':
    'Vai para todos e ninguém pode desligar. Envie assim só o que é preciso saber sobre o serviço.',
  'campaign.another': 'Outra mensagem está sendo enviada. Pare-a primeiro ou espere terminar.',
  'campaign.dropped': 'Descartada. Ninguém foi avisado.',
  'campaign.off': 'Sem mais novidades',
  'campaign.settings': 'Ajustes',
  'campaign.language': 'Esta mensagem foi escrita só em {language}.',
  'campaign.terms': '<b>Nossos termos mudam em {at}.</b> Até lá valem os atuais.',
  'campaign.privacy': '<b>Nossa política de privacidade muda em {at}.</b> Até lá vale a atual.',
  'campaign.policy.choice':
    'Se não concordar, você pode levar tudo o que é seu e apagar sua conta a qualquer momento: /privacy.',
  'campaign.policy.read': 'Ler',
  'campaign.policy.changes': 'O que muda',
  'review.ask': 'Pedir que uma pessoa olhe',
  'review.asked':
    'Uma pessoa vai olhar o que você pediu e por que foi recusado. Eu aviso você aqui.',
  'review.asked-before': 'Uma pessoa já olhou isto, ou vai olhar em breve.',
  'review.answer':
    '{decision, select, allowed {Uma pessoa olhou <b>{title}</b>: você pode fazer. Toque em “De novo”; o resultado talvez seja visto mais uma vez.} expired {Ninguém conseguiu olhar <b>{title}</b> a tempo, desculpe. A recusa continua.} other {Uma pessoa olhou <b>{title}</b>: a recusa continua.}}',
  'review.elsewhere':
    'Uma pessoa olhou <b>{title}</b>: a recusa foi de {engine}, não nossa. {how, select, again {Agora outro motor faz, sem novo custo.} returned {Seus créditos voltaram. Toque em “De novo” e outro motor faz.} other {Toque em “De novo” e outro motor faz.}}',
  'review.restored': 'Sua conta está aberta de novo.',
  'review.new': '<b>Algo espera a sua decisão.</b>',
  'review.cover':
    '{out, select, true {<b>O modelo “{title}” fica de fora:</b> a verificação recusa a capa ({category}). Ponha outra imagem e reinicie.} other {<b>Veja a capa de “{title}”:</b> a verificação não tem certeza ({category}). O modelo é oferecido.}}',
  'review.open': 'Ver',
  'review.empty': 'Nada espera por você.',
  'review.waiting': '{count, plural, one {# caso espera} other {# casos esperam}} por você.',
  'review.card':
    '<b>{title}</b> · {cause, select, held {retida pela verificação} other {o usuário contesta uma recusa}}',
  'review.card.words': 'Pediu: {words}',
  'review.card.refused-by':
    'Recusado por {engine} pelas próprias regras. Se permitido, outro motor faz.',
  'review.card.scores': 'Valores: <code>{scores}</code>',
  'review.card.account':
    'Conta <code>{account}</code>{suspended, select, true {, suspensa} other {}}',
  'review.card.held': 'Além disso está retida e não pode gastar: isso decide-se em /holds.',
  'review.allow': 'Permitir',
  'review.keep': 'Manter recusa',
  'review.suspend': 'Suspender conta',
  'review.restore': 'Reabrir conta',
  'review.decided':
    'Decisão: <b>{decision, select, allowed {permitido} suspended {recusado, conta suspensa} expired {prazo esgotado} other {recusado}}</b>',
  // held accounts
  'ladder.title':
    '<b>{step, select, warned {Você recebeu uma advertência.} limited {A sua conta está limitada.} suspended {A sua conta está suspensa.} other {A sua conta foi encerrada.}}</b>',
  'ladder.why':
    'Por quê: {reason, select, content {o que foi pedido ou publicado aqui vai contra as regras de conteúdo, mais de uma vez} payment {pagamentos desta conta foram contestados, devolvidos ou pareciam abuso} ring {contas foram usadas em conjunto para juntar recompensas} spam {foi enviado ou mostrado a outros o que não queriam} likeness {imagens de outras pessoas foram feitas ou mostradas sem permissão} minor {havia alguém com menos de 18 anos envolvido} other {a pessoa que mantém este serviço assim decidiu}}.',
  'ladder.until': 'Vale até {until} e depois termina sozinho.',
  'ladder.no-end': 'Vale até que alguém que mantém este serviço o retire.',
  'ladder.deleted': 'Em {until} a conta e tudo o que há nela será apagado.',
  'ladder.works':
    '{step, select, warned {Tudo funciona como antes. Se acontecer de novo, a conta será limitada.} limited {Você ainda pode fazer imagens e vídeos, só que mais devagar. Publicar e compartilhar ficam à espera.} other {Você ainda pode ver o que está guardado sobre você, levar uma cópia, apagar e recorrer. Nada novo é feito, e uma assinatura termina com o seu mês.}}',
  'ladder.appeal': 'Recorrer',
  'ladder.appeal.ask':
    'Escreva em uma única mensagem por que esta decisão está errada. Uma pessoa lê, e a resposta chega aqui. Há um recurso para cada decisão.',
  'ladder.appeal.sent': 'Obrigado: uma pessoa lê, e a resposta chega aqui.',
  'ladder.appeal.stands':
    '{appeal, select, open {O seu recurso espera resposta.} other {Uma pessoa leu o seu recurso e decidiu que fica assim.}}',
  'ladder.appeal.answer':
    '{decision, select, lifted {<b>Você tinha razão: a sua conta está aberta de novo.</b>} other {<b>Uma pessoa leu o seu recurso: a decisão fica.</b>}}',
  'ladder.paused':
    'A sua conta está limitada até {until}: publicar e compartilhar ficam à espera até lá. “Meus dados” diz por quê e como recorrer.',
  'ladder.paused-open':
    'A sua conta está limitada: publicar e compartilhar ficam à espera. “Meus dados” diz por quê e como recorrer.',
  'account.usage':
    'Escreva depois o id de uma conta ou de uma pessoa, por exemplo <code>/account telegram:123</code>.',
  'account.card':
    'Conta <code>{account}</code>, desde {since}: {status, select, limited {limitada} suspended {suspensa} other {aberta}}{held, select, true {, gastos retidos} other {}}. Saldo: {credits, plural, one {# crédito} other {# créditos}}. Pagamentos: {payments}, dos quais devolvidos ou contestados: {returned}.',
  'account.step':
    '{at}: {step, select, warned {advertida} limited {limitada} suspended {suspensa} other {encerrada}}, {reason, select, content {regras de conteúdo} payment {pagamentos} ring {rede de contas} spam {spam} likeness {imagem de outros} minor {menor de idade} other {operador}}, por {by}{over, select, true {; terminou} other {; em vigor}}',
  'account.do':
    '{step, select, warned {Advertir} limited {Limitar} suspended {Suspender} other {Encerrar}}',
  'account.reason':
    '{reason, select, content {Conteúdo} payment {Pagamentos} ring {Rede} spam {Spam} likeness {Imagem} minor {Menor} other {Outro}}',
  'account.choose':
    '{step, select, warned {Advertir esta conta} limited {Limitar esta conta} suspended {Suspender esta conta} other {Encerrar esta conta: o dono ainda pode levar uma cópia, depois é apagada}}: por quê? O dono lê o motivo.',
  'account.lift': 'Retirar',
  'account.open': 'Conta',
  'account.limited':
    'A conta <code>{account}</code> continua a pedir o que as regras de conteúdo recusam ({counted, plural, one {# vez} other {# vezes}} desde a advertência): agora está limitada.',
  'appeals.new': '<b>Alguém recorre de uma decisão sobre a sua conta.</b>',
  'appeals.empty': 'Nenhum recurso espera por você.',
  'appeals.waiting': '{count, plural, one {# recurso espera} other {# recursos esperam}} por você.',
  'appeals.line': 'Recurso de {at}',
  'appeals.card': 'A conta <code>{account}</code> recorre. A pessoa escreve: “{words}”',
  'appeals.keep': 'Manter',
  'appeals.ask-words':
    'Escreva à pessoa, na língua dela, por quê. A sua próxima mensagem será enviada a ela.',
  'appeals.decided': '{decision, select, lifted {Retirado.} other {Mantido.}} A pessoa é avisada.',
  'hold.title': '<b>Gastar créditos está em pausa na sua conta.</b>',
  'hold.what':
    'Algo nos pagamentos ou códigos pareceu incomum. Você mantém todos os créditos. O resto funciona: imagens grátis, seu histórico, /credits, /privacy e /delete.',
  'hold.then':
    'Uma pessoa vai olhar, e você fica sabendo aqui. /paysupport diz como entrar em contato.',
  'hold.kept':
    'Uma pessoa olhou sua conta: gastar créditos continua em pausa. Seus créditos continuam seus; /paysupport diz como pedir a devolução.',
  'hold.released':
    'Uma pessoa olhou sua conta e está tudo bem: você pode gastar seus créditos de novo. Obrigado pela paciência.',
  'hold.no-buying': 'Enquanto isso, nada é vendido a você: você não poderia usar.',
  'hold.checkouts':
    'Foram muitas páginas de pagamento em pouco tempo. Você pode abrir a próxima {until}. As que estão abertas ainda funcionam.',
  'hold.day-limit':
    'Seriam mais de {limit, plural, one {# crédito} other {# créditos}} em um dia, que é o limite para todos. Você pode continuar amanhã (às 0:00 UTC). Nada foi gasto.',
  'engine.budget':
    '{reached, select, true {<b>O orçamento do dia foi gasto.</b>} other {<b>O orçamento do dia está quase gasto.</b>}} Empresa: {company} · {spent} de {limit}, por estimativa. {reached, select, true {Os motores dela não são oferecidos até 0:00 UTC; os outros e o local continuam, e quem esperava recebeu os créditos de volta.} other {No limite, os motores dela não são oferecidos até o dia seguinte.}} Define-se com PROVIDER_BUDGET_USD e PROVIDER_BUDGETS_USD.',
  'engine.issue':
    '<b>{engine}</b> ({model}) precisa de você. {cause, select, account {A empresa recusa a chave, ou esta conta não pode usar o modelo: verifique lá a chave e a conta.} billing {A empresa diz que o saldo ou a cota acabou: verifique lá o faturamento.} region {A empresa não oferece isso onde o servidor está.} model {A empresa não conhece este modelo ou esta versão, ou ele já terminou: configure outro.} parameter {O modelo não aceita <code>{detail}</code>. Onde dá para fazer a imagem sem isso, ele fica de fora a partir de agora.} other {A empresa recusa pedidos sem uma causa que eu conheça.}} Outros assumem onde podem. <code>{detail}</code>',
  'hold.new': '<b>Uma conta está retida e espera sua decisão.</b>',
  'hold.back-suspended':
    '<b>Alguém cuja conta estava suspensa a apagou e voltou.</b> A nova conta também está suspensa. Você pode liberá-la.',
  'hold.open': 'Ver',
  'hold.empty': 'Nenhuma conta espera por você.',
  'hold.waiting': '{count, plural, one {# conta espera} other {# contas esperam}} por você.',
  'hold.card':
    '<b>Conta retida</b>: {cause, select, checkouts {muitas páginas de pagamento abertas} cards_failed {muitos cartões recusados} refunds {muitas devoluções} disputes {pagamentos contestados} new_purchases {uma conta nova compra muito} new_spending {uma conta nova gasta muito} suspended_before {a conta já estava suspensa} codes_wrong {muitos códigos errados} reward_ring {um círculo de recompensas} by_hand {um operador decidiu assim} other {um círculo de convites}}',
  'hold.came-back':
    'A conta é de alguém que apagou uma anterior em {at} e voltou: fica como aquela estava.',
  'hold.seen':
    'Contados {counted} em {hours, plural, one {# hora} other {# horas}}; até {most} é normal.',
  'hold.account':
    'Conta <code>{account}</code>, desde {since}. Saldo: {credits, plural, one {# crédito} other {# créditos}}. Pagamentos: {payments}, devolvidos ou contestados: {returned}. Convidados: {came}.',
  'hold.release': 'Liberar',
  'hold.keep': 'Manter retida',
  'hold.suspend': 'Suspender conta',
  'hold.decided':
    'Decisão: <b>{decision, select, released {liberada} kept {continua retida} other {suspensa}}</b>',
  'policy.app':
    '<b>App:</b> o que você pinta sobre uma imagem fica guardado tanto quanto uma foto avulsa. Quando você remove um fundo no app, quem faz isso é o seu próprio aparelho: a foto não vai a lugar nenhum se você não enviar. Uma imagem inacabada fica no seu navegador por {draftHours} horas, ou até você apagar. Ao entrar, fica lá um cookie, e aqui quando e com que tipo de navegador, por no máximo {signInDays} dias. Nenhum script de terceiros é carregado.',
  'policy.cases':
    '<b>Casos:</b> quem opera este serviço vê uma foto ou um resultado seu só em um caso que precisa disso: uma verificação, uma denúncia, uma reclamação, um recurso. Cada vez fica registrada.',
  'policy.templates':
    '<b>Modelos:</b> que você usou o modelo de alguém fica guardado por {useDays} dias, e os créditos que isso deu ao autor ficam nos livros. Nenhum autor sabe quem usa um modelo. Se contas usam modelos só pelas recompensas, isso é anotado.',
  'policy.reports':
    '<b>Denúncias e reclamações:</b> o que você denuncia, e uma reclamação de que algo mostra você, é lido por uma pessoa que cuida deste serviço; quem é denunciado não fica sabendo por quem. Denúncias resolvidas ficam guardadas {reportDays} dias, reclamações decididas {claimDays} dias. Sem conta, fica com elas uma soma com chave da sua rede, não a rede.',
  'policy.after':
    '<b>Depois que você sai:</b> por {leftDays} dias guardamos uma soma de verificação com chave do seu id nesta plataforma e quantas imagens grátis, quais códigos e se um convite foram usados, e, se você tinha créditos, o número da sua conta nos livros, para que sair e voltar não dê nada duas vezes. Se a conta estava suspensa, retida ou em dívida, isso também é guardado por {standingDays} dias e vale para uma conta nova. Notas de pagamentos recusados ou devolvidos e de códigos errados são guardadas {signalDays} dias enquanto você está aqui.',
  // reports, takedowns, likeness
  'command.report': 'Denunciar um modelo ou um resultado compartilhado',
  'command.report.link': 'O link ou id',
  'report.button': 'Denunciar',
  'report.how': 'O que você quer denunciar? Me mande o link ou o id.',
  'report.ask':
    '{what, select, template {O que há de errado com <b>{title}</b>?} joint {O que há de errado com <b>{title}</b>?} other {O que há de errado com este resultado compartilhado?}} Uma pessoa olha cada denúncia.',
  'report.reason':
    '{reason, select, nudity {Nudez ou sexo} violence {Sangue ou violência} hate {Ódio} minor {Prejudica um menor} likeness {Alguém sem permissão} rights {Obra ou marca roubada} other {Outra coisa}}',
  'report.done': 'Obrigado. Uma pessoa vai olhar, e eu conto aqui no que deu.',
  'report.gone': 'Não encontro isso: não existe mais, ou o link não é meu.',
  'report.own': 'Isto é seu: você mesmo pode retirar.',
  'report.before': 'Você já denunciou isto. Uma pessoa já olhou, ou vai olhar em breve.',
  'report.too-many': 'Foram muitas denúncias para um dia. Você pode mandar a próxima {until}.',
  'report.answered':
    'Uma pessoa olhou {what, select, template {<b>{title}</b>} joint {a foto <b>{title}</b>} other {o resultado compartilhado}} que você denunciou: {outcome, select, kept {segue as regras e fica. Obrigado mesmo assim.} other {foi retirado. Obrigado.}}',
  'subject.hidden':
    '{what, select, template {Seu modelo <b>{title}</b>} other {Seu resultado compartilhado <b>{title}</b>}} está oculto até uma pessoa olhar: {because, select, minor {alguém denunciou que prejudica um menor} nudity {várias pessoas denunciaram nudez ou sexo} claim {alguém diz que aparece sem permissão} other {várias pessoas denunciaram}}. Os resultados já feitos ficam. Eu escrevo aqui.',
  'subject.restored':
    'Uma pessoa olhou <b>{title}</b>: segue as regras e pode ser visto de novo. Obrigado pela paciência.',
  'reported.new':
    '<b>{hidden, select, true {Denúncias ocultaram “{title}”} other {Alguém denunciou “{title}”}}.</b> {reason}',
  'reported.open': 'Ver',
  'reported.back': 'Todas as denúncias',
  'reported.empty': 'Nenhuma denúncia espera por você.',
  'reported.waiting':
    '{count, plural, one {# item denunciado espera} other {# itens denunciados esperam}} por você.',
  'reported.line': '{hidden, select, true {Oculto · } other {}}{title} · {count}',
  'reported.card':
    '<b>{title}</b> · {what, select, template {modelo} joint {foto de várias pessoas} other {resultado compartilhado}} <code>{id}</code>',
  'reported.state':
    'Agora: <b>{state, select, offered {visível} shown {visível} hidden {oculto até você decidir} taken_down {retirado} withdrawn {retirado pelo dono} removed {removido pelo autor} other {não oferecido}}</b>',
  'reported.owner': 'Conta <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept': 'Uma pessoa já olhou e manteve: outras denúncias desta versão não ocultam nada.',
  'reported.keep': 'Manter',
  'subject.taken-down':
    '{what, select, template {Uma pessoa retirou seu modelo <b>{title}</b>} joint {Uma pessoa retirou a foto <b>{title}</b> em que você aparece} other {Uma pessoa retirou seu resultado compartilhado <b>{title}</b>}}: {cause, select, likeness {mostra alguém sem permissão} copy {copia um modelo que foi retirado} report {as denúncias estavam certas} other {viola as regras}}. {what, select, template {Ninguém mais pode usá-lo, e a capa foi apagada.} other {Os outros não podem mais vê-lo; ele continua no seu histórico.}} Se for um engano, /paysupport diz como falar com a gente.',
  'subject.takedown-undone':
    'Uma pessoa desfez a retirada de <b>{title}</b>: foi um engano nosso, desculpe. Ele volta a ser oferecido. A capa não existe mais; ponha uma nova com /template.',
  'reported.take-down': 'Retirar',
  'reported.take-down.sure':
    'Retirar <b>{title}</b>? {what, select, template {Vão junto todas as versões, capas, cartões e resultados compartilhados. As capas são apagadas para sempre.} joint {Ela é apagada para sempre para todos que aparecem.} other {Vai junto tudo o que mostra o mesmo resultado.}}',
  'reported.taken-down':
    'Retirado {at}: {cause, select, report {denunciado} likeness {reclamação de imagem} copy {cópia de {reference}} other {por um operador}}.',
  'reported.undo': 'Desfazer a retirada',
  'reported.copies': 'Parecidos',
  'reported.copies.none':
    'Nenhum outro modelo se parece com este. Novos envios cuja capa o copie vão esperar por você.',
  'reported.copies.found':
    '{count, plural, one {# modelo se parece} other {# modelos se parecem}} com <b>{title}</b>.',
  'reported.copy': 'Parece com <b>{title}</b>.',
  'command.likeness': 'Algo aqui mostra você sem permissão',
  'likeness.title':
    '<b>Algo aqui mostra você sem permissão?</b> Uma pessoa decide em {hours} horas. Se ninguém decidir, fica oculto até alguém decidir.',
  'likeness.what': 'O que mostra você? Mande os links ou ids.',
  'likeness.contact':
    'Como respondemos a você? Escreva um e-mail ou algo assim, ou respondemos aqui.',
  'likeness.here': 'Responda aqui',
  'likeness.words':
    'Com suas palavras: o que mostra, e você é a pessoa ou qual é sua relação com ela?',
  'likeness.statement':
    'Declaro que o que escrevi é verdade e que sou a pessoa mostrada ou posso falar por ela.',
  'likeness.send': 'Declaro: enviar',
  'likeness.done':
    'Obrigado. Sua reclamação tem o número <code>{number}</code>. Uma pessoa decide em {hours} horas.',
  'likeness.button': 'Mostra a mim',
  'likeness.length': 'Escreva algo, no máximo {most} caracteres.',
  'likeness.too-many': 'Foram muitas reclamações para um dia. Você pode mandar a próxima {until}.',
  'likeness.answered':
    '{decision, select, upheld {Sua reclamação <code>{number}</code> estava certa: o que mostra você foi retirado.} other {Uma pessoa olhou sua reclamação <code>{number}</code> e a rejeitou.}}',
  'likeness.open': 'Sua reclamação <code>{number}</code> espera uma decisão, {until} no máximo.',
  'likeness.keep-link': 'Guarde o endereço desta página: ela diz como está sua reclamação.',
  'likeness.foreign': 'Isso não veio desta página. Abra-a e envie o formulário de novo.',
  'claim.new': '<b>Alguém diz que algo aqui o mostra sem permissão.</b>',
  'claim.due':
    '<b>{hidden, select, true {O prazo de uma reclamação de imagem acabou: o que ela nomeia fica oculto até você decidir.} other {O prazo de uma reclamação de imagem acaba em breve.}}</b>',
  'claim.empty': 'Nenhuma reclamação espera por você.',
  'claim.waiting':
    '{count, plural, one {# reclamação de imagem espera} other {# reclamações de imagem esperam}} por você.',
  'claim.line': '{number} · faltam {hours} h',
  'claim.card':
    'Reclamação <code>{number}</code>: {state, select, open {<b>faltam {hours} h</b>} upheld {<b>aceita</b>} other {<b>rejeitada</b>}}',
  'claim.ran-out': 'O prazo acabou: o que ela nomeia fica oculto até você decidir.',
  'claim.target': 'Sobre: {target}',
  'claim.words': 'Palavras da pessoa: {words}',
  'claim.contact': 'Responder a: {contact}',
  'claim.uphold': 'Aceitar{count, plural, =0 {} other { e retirar (#)}}',
  'claim.reject': 'Rejeitar com palavras',
  'claim.ask-words': 'Escreva o que dizer a quem reclama.',
  'page.send': 'Enviar',
  'page.likeness.contact': 'Como respondemos a você? Um e-mail ou algo assim.',
  'page.report.done': 'Obrigado. Uma pessoa vai olhar.',
};
