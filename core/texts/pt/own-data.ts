import type { SameTexts } from '../catalogue-type.ts';
import type { ownData as english } from '../en/own-data.ts';

/** The Portuguese texts about what is held, and deleting it. */
export const ownData: SameTexts<typeof english> = {
  // what is held
  'privacy.title': '<b>O que é guardado sobre você agora</b>',
  'privacy.account': 'Conta desde {since}',
  'privacy.name': 'Nome: {name} · e-mail: {email}',
  'privacy.faces':
    '{count, plural, one {# foto do rosto} other {# fotos do rosto}}, com criptografia, desde {since}, até {until}',
  'privacy.no-faces': 'Nenhuma foto do rosto',
  'privacy.uploads':
    '{count, plural, =0 {Nenhuma foto avulsa} one {# foto avulsa} other {# fotos avulsas}}',
  'privacy.results':
    '{count, plural, =0 {Nenhum resultado} one {# resultado} other {# resultados}}',
  'privacy.ledger':
    '{count, plural, =0 {Nenhum lançamento} one {# lançamento} other {# lançamentos}} de créditos, {generations, plural, =0 {nada feito} one {# coisa feita} other {# coisas feitas}}',
  'privacy.community':
    '{shares, plural, =0 {Nada compartilhado} one {# compartilhamento} many {# compartilhamentos} other {# compartilhamentos}} · {templates, plural, =0 {nenhum modelo} one {# modelo ou rascunho} many {# modelos e rascunhos} other {# modelos e rascunhos}} · {favourites, plural, =0 {nenhum favorito} one {# favorito} many {# favoritos} other {# favoritos}} · {rewards, plural, =0 {nenhuma recompensa} one {# recompensa} many {# recompensas} other {# recompensas}} · {reports, plural, =0 {nenhuma denúncia} one {# denúncia ou reclamação} many {# denúncias e reclamações} other {# denúncias e reclamações}}',
  'privacy.consent':
    'Você aceitou {purpose, select, face {o uso das fotos do rosto} other {os termos}}, versão {version}, em {at}',
  'privacy.consent.withdrawn':
    'Você aceitou {purpose, select, face {o uso das fotos do rosto} other {os termos}}, versão {version}, em {at}, e retirou',
  'privacy.who': 'Quem processa as fotos: {who}.',
  'privacy.terms': 'Termos',
  'privacy.correct': 'Corrigir',
  'privacy.delete': 'Apagar…',
  'privacy.open': 'Meus dados',
  'consents.button': 'Consentimentos',
  'consents.title': '<b>O que você aceitou</b>',
  'consents.terms': 'Termos, versão {version}, e que você é maior de idade: desde {at}',
  'consents.face.none': 'Fotos do rosto: sem consentimento, então não há nenhuma',
  'consents.face.given': 'Fotos do rosto, versão {version}: desde {at}. Processadas por {who}.',
  'consents.face.withdrawn': 'Fotos do rosto: retirado em {at}, e apagadas',
  'consents.since': '{line} (desde {at})',
  'consents.how':
    'Um toque retira qualquer um deles, na hora. O texto que você viu fica com a sua conta e vai junto quando você leva seus dados.',
  'consents.face': 'Ler e aceitar: fotos do rosto',
  'consents.terms.withdraw': 'Retirar os termos…',
  'consents.terms.ask':
    'Nada aqui funciona sem os termos, então retirá-los é apagar sua conta: fotos, resultados, créditos e tudo. A próxima tela diz o que se perde e pergunta mais uma vez.',
  'privacy.do.held': 'O que é guardado',
  'privacy.do.given': 'Quem recebeu o quê',
  'privacy.short.results':
    '{count, plural, =0 {Nenhum resultado} one {# resultado, até {last}} other {# resultados, até {first} e {last}}}',
  'privacy.short.rest': 'Todo o resto, e até quando, está atrás dos botões.',
  'held.title': '<b>O que é guardado sobre você e até quando</b>',
  'held.photos':
    '{count, plural, =0 {Nenhuma foto avulsa} one {# foto avulsa, até {until}} other {# fotos avulsas, a última até {until}}}',
  'held.results':
    '{count, plural, =0 {Nenhum resultado} one {# resultado com suas palavras, até {last}} other {# resultados com suas palavras: o primeiro até {first}, o último até {last}}}',
  'held.requests':
    '{count, plural, =0 {Nenhum pedido} one {# pedido} other {# pedidos}}: o que foi pedido e quanto custou, até sua conta ser apagada',
  'held.messages':
    '{count, plural, =0 {Nenhuma mensagem} one {# mensagem} other {# mensagens}} do seu chat no navegador, cada uma por {days, plural, one {# dia} other {# dias}}',
  'held.own':
    'Até você apagar: {templates, plural, =0 {nenhum modelo} one {# modelo ou rascunho} other {# modelos e rascunhos}}, {shares, plural, =0 {nada compartilhado} one {# compartilhamento} other {# compartilhamentos}}, {favourites, plural, =0 {nenhum favorito} one {# favorito} other {# favoritos}}',
  'held.community':
    '{rewards, plural, =0 {Nenhuma recompensa} one {# recompensa} other {# recompensas}}, {reports, plural, =0 {nenhuma denúncia ou reivindicação} one {# denúncia ou reivindicação} other {# denúncias e reivindicações}}',
  'held.way': 'Acesso: {surface, select, telegram {Telegram} discord {Discord} other {navegador}}',
  'held.consents':
    '{count, plural, one {# consentimento} other {# consentimentos}}, até sua conta ser apagada',
  'held.books':
    'Fica por lei, sem seu nome depois que a conta for apagada: {payments, plural, =0 {nenhum pagamento} one {# pagamento} other {# pagamentos}}, {entries, plural, =0 {nenhum lançamento} one {# lançamento} other {# lançamentos}}',
  'held.archive': 'Um arquivo dos seus dados, até {until}',
  'given.title': '<b>Quem recebeu o quê</b>',
  'given.none': 'Nada seu foi para uma empresa.',
  'given.line':
    '{at} · <b>{company}</b>: {face, select, yes {fotos do rosto · } other {}}{photo, select, yes {foto · } other {}}{result, select, yes {resultado · } other {}}{words, select, yes {palavras · } other {}}{deletion, select, done {apagado lá} asked {exclusão solicitada} unavailable {termina lá pelas regras da empresa} other {nenhum arquivo fica lá para nós}}',
  'given.why': 'Só para fazer, verificar ou formular o que você pediu.',
  'correct.title': '<b>Corrija o que é guardado sobre você</b>',
  'correct.name': 'Nome: {name}. É assim que você é chamado aqui.',
  'correct.email': 'E-mail: {email}. Preenchido ao pagar e para dúvidas sobre pagamentos.',
  'correct.language': 'Idioma: {language}. Para tudo o que você lê aqui.',
  'correct.zone': 'Fuso horário: {zone}. Para datas e horas.',
  'export.open': 'Exportar',
  'export.title': '<b>Seus dados em um arquivo</b>',
  'export.what':
    'Um arquivo ZIP com tudo o que é guardado sobre você: fotos, resultados, palavras, créditos, pagamentos, consentimentos, modelos e quem recebeu o quê.',
  'export.making': 'Está sendo feito e chega aqui, em geral em minutos.',
  'export.ready': 'Seu arquivo está pronto: cerca de {megabytes} MB, guardado até {until}.',
  'export.ended':
    '{because, select, deleted {Seu último arquivo foi apagado junto com algo que estava nele.} failed {Não foi possível fazer seu último arquivo. Tente de novo.} other {O prazo do seu último arquivo acabou e ele foi apagado.}}',
  'export.bounds':
    'No máximo {most} por dia. Um arquivo é apagado após {hours, plural, one {# hora} other {# horas}}.',
  'export.day':
    'Você fez {most, plural, one {# arquivo} other {# arquivos}} hoje. Tente de novo amanhã.',
  'export.running': 'Seu arquivo já está sendo feito. Ele chega aqui.',
  'export.here': 'Aqui está seu arquivo. Ele fica aqui até {until}; a cópia que você salvar é sua.',
  'export.part':
    'Parte {part} de {parts} do seu arquivo. Cada parte abre sozinha e fica aqui até {until}.',
  'export.left-out':
    '{count, plural, one {# arquivo é grande demais} other {# arquivos são grandes demais}} para este chat e não está incluído. O que você fez está em /history.',
  'export.link':
    'Seu arquivo está pronto: cerca de {megabytes} MB, grande demais para este chat. O link funciona uma vez, até {until}. Quem o tiver pode levar o arquivo: não o divulgue.',
  'export.too-large':
    'Seu arquivo é grande demais para este chat: cerca de {megabytes} MB. Peça aqui com /export e ele vem em partes.',
  'export.do.make': 'Fazer meu arquivo',
  'export.do.new': 'Fazer um novo',
  'export.do.again': 'Enviar de novo',
  'export.do.delete': 'Apagar o arquivo',
  'export.do.download': 'Baixar',
  'export.deleted': 'O arquivo foi apagado.',
  'export.page.about':
    'Este link entrega um arquivo com tudo o que é guardado sobre o dono dele. Funciona uma vez: o download começa quando você toca no botão.',
  'export.page.used':
    'Este link já foi usado. No chat você consegue outro: /export e depois “Enviar de novo”.',
  'export.page.over':
    'Este link não funciona mais. No chat você consegue um arquivo novo com /export.',
  'export.readme.title': 'Seus dados na alme, em {at}',
  'export.readme.documents':
    'Os arquivos .json contêm, em palavras e números, o que é guardado sobre você: qualquer editor de texto ou navegador os abre. schema.json (JSON Schema) explica cada campo. Uma lista longa continua em um segundo arquivo, como generations-2.json. Os horários estão em UTC.',
  'export.readme.files':
    'face-photos: seu perfil de rosto. photos: fotos avulsas do último dia. results: o que foi feito para você. covers: imagens dos seus modelos. As medidas do seu rosto não estão aqui: são números que só servem dentro deste serviço.',
  'export.readme.rights':
    'Você pode corrigir e apagar tudo no chat: /privacy e /delete. Este arquivo não é criptografado: guarde-o onde só você possa ler.',
  'delete.photo': 'Uma foto do rosto',
  'delete.template': 'Modelo ou rascunho',
  'delete.share': 'Algo compartilhado',
  'delete.results': 'Todos os resultados',
  'delete.account': 'Minha conta',
  'delete.results.ask':
    '{count, plural, one {Apagar seu resultado com suas palavras} other {Apagar todos os # resultados com suas palavras}}? Acontece na hora. As cópias que este chat já mostra ficam no chat até você apagá-las ali.',
  'delete.results.none': 'Não há resultado para apagar.',
  'delete.results.yes': 'Apagar todos os resultados',
  'delete.results.done': 'Todos os resultados e suas palavras foram apagados.',
  'delete.account.ask':
    'Apagar sua conta com todas as fotos, resultados, palavras, histórico e configurações?',
  'delete.account.wait':
    'Acontece em {days, plural, one {# dia} other {# dias}}, em {at}. Até lá nada é feito nem comprado, e um toque desfaz. “Agora” não pode ser desfeito.',
  'delete.account.pro': 'Antes disso <b>{name}</b> é cancelado: nada mais é cobrado por ele.',
  'delete.account.later': 'Apagar em {days, plural, one {# dia} other {# dias}}',
  'delete.account.now': 'Apagar agora',
  'closing.refused':
    'Sua conta está para ser apagada: nada é feito nem comprado enquanto você não desfizer isso.',
  'closing.when': '<b>Sua conta será apagada em {at}.</b> Até lá nada é feito nem comprado.',
  'closing.can': 'Você ainda pode desfazer ou levar seus dados.',
  'closing.do.back': 'Manter minha conta',
  'closing.kept':
    'Sua conta fica, com tudo o que há nela. Se a assinatura foi cancelada, você pode reativá-la em /pro.',
  'deletion.soon': 'Quando tudo tiver sumido, um recibo chega aqui.',
  'deletion.title': '<b>Recibo de exclusão {number}</b>',
  'deletion.at': 'Sua conta foi apagada em {at}.',
  'deletion.deleted':
    'Apagado: fotos do rosto {faces} · resultados {results} · fotos avulsas {photos} · pedidos com suas palavras {requests} · modelos e rascunhos {templates} · compartilhamentos {shares} · mensagens do chat {messages} · consentimentos {consents} · acessos {linked}',
  'deletion.kept':
    'Fica por lei, sem seu nome: pagamentos {payments} · lançamentos {entries}. Por {days, plural, one {# dia} other {# dias}} é guardado um hash com chave, para que sair e voltar não traga vantagem.',
  'deletion.companies':
    '{asked, plural, =0 {Nenhuma empresa tinha arquivos seus que pudessem ser apagados lá.} one {Foi pedida a exclusão de # arquivo em uma empresa.} other {Foi pedida a exclusão de # arquivos em empresas.}}',
  'deletion.code': 'Guarde este código. Ele prova este recibo e não diz nada sobre você:',
  'deletion.where': 'Confira em {page}.',
  'deletion.genuine': 'Este recibo é autêntico: foi emitido em {at}.',
  'deletion.false': 'Este não é um recibo deste serviço, ou foi alterado.',
  'deletion.how': 'Envie /receipt com o código de um recibo.',
  'deletion.page': 'Conferir um recibo de exclusão',
  'deletion.page.about':
    'Quem apaga uma conta recebe um recibo com um código. O código prova quando a conta foi apagada e quanto de quê, e não diz nada sobre a pessoa.',
  'deletion.page.field': 'Código',
  'deletion.page.check': 'Conferir',
  // deleting
  'delete.title': '<b>O que devo apagar?</b>',
  'delete.one': 'Um só resultado',
  'delete.profile': 'Meu perfil facial',
  'delete.profile.ask':
    'Apagar todas as fotos do rosto e retirar o consentimento? Acontece na hora.',
  'delete.profile.yes': 'Apagar meu perfil facial',
  'delete.all': 'Tudo',
  'delete.all.ask':
    'Apagar sua conta com todas as fotos, resultados, histórico e ajustes? Não dá para desfazer.',
  'delete.all.also':
    'Também é a sua conta {surface, select, telegram {no Telegram} discord {no Discord} other {no navegador}}: lá ela some também.',
  'delete.all.credits':
    '{credits, plural, =0 {Você não tem créditos a perder.} one {Seu # crédito se perde.} other {Seus # créditos se perdem.}}',
  'delete.all.debt':
    'Seu saldo está {missing, plural, one {# crédito} other {# créditos}} abaixo de zero. Se você voltar dentro de {days, plural, one {# dia} other {# dias}}, ele recomeça daí.',
  'delete.all.pro-elsewhere':
    'Não podemos cancelar {name} por você: a cobrança continua. {provider, select, discord {Cancele antes nas configurações de usuário do Discord, em Assinaturas.} other {Cancele antes onde comprou.}}',
  'delete.all.yes': 'Apagar tudo',
  'delete.all.done':
    'Pronto. Sua conta está fechada e tudo está sendo apagado. Os pagamentos ficam nas contas sem seu nome. Fique bem!',
};
