import type { SameTexts } from '../catalogue-type.ts';
import type { templateTexts as english } from '../en/templates.ts';

/** The Portuguese texts about templates. */
export const templateTexts: SameTexts<typeof english> = {
  // templates
  'templates.title': '<b>Modelos</b> ({count})',
  'templates.category': '<b>{category}</b> ({count})',
  'templates.none': 'Não há nada aqui no momento.',
  'templates.choose': 'Escolha um modelo',
  'templates.image': '{title}',
  'templates.video': '🎬 {title}',
  'templates.cover': 'Exemplo de {title}',
  'templates.all': 'Todos os modelos',
  'templates.back': '‹ Modelos',
  'templates.found': '<b>{count, plural, one {# modelo} other {# modelos}}</b> para “{query}”',
  'templates.not-found': 'Nada para “{query}”. Tente outra palavra, ou veja todos.',
  'templates.gone': 'Este modelo não existe mais. Veja os outros.',
  'category.portrait': 'Retratos',
  'category.poster': 'Pôsteres',
  'category.art': 'Arte',
  'category.fun': 'Diversão',
  'category.season': 'Estações',
  'category.job': 'Profissões',
  'category.era': 'Épocas',
  'category.travel': 'Viagens',
  'category.sport': 'Esportes',
  'category.film': 'Cinema',
  'command.shoot': 'Um ensaio: de 10 a 40 fotos suas de um tema',
  'command.shoot.theme': 'Qual tema? Sem ele você vê todos',
  'menu.shoots': 'Ensaios',
  'shoot.title':
    'Um ensaio são de 10 a 40 fotos suas de um tema, por um só preço, menor por foto. Qual tema?',
  'shoot.choose': 'Escolha um tema',
  'shoot.none': 'No momento, nenhum tema tem fotos suficientes que possam ser feitas aqui.',
  'shoot.theme': '<b>{title}</b>\n{description}',
  'shoot.price': '{size, number} fotos: {credits, number} créditos em vez de {regular, number}.',
  'shoot.how':
    'Chegam como álbuns quando todas estiverem prontas. O que não puder ser feito é devolvido, e você pode parar quando quiser. As fotos grátis do dia não pagam um ensaio.',
  'shoot.size': '{size, number} fotos · {credits, number} créditos',
  'shoot.busy': 'Seu ensaio “{title}” ainda está sendo feito; o próximo pode começar depois.',
  'shoot.progress': '“{title}”: {done, number} de {size, number}',
  'shoot.stop': 'Parar: enviar o que está pronto',
  'shoot.stopping':
    '“{title}”: parando em {done, number} de {size, number}. O que está pronto chega já.',
  'shoot.stops': 'Está parando. O que está pronto chega já, o resto é devolvido.',
  'shoot.over': 'Este ensaio já terminou.',
  'shoot.done': '“{title}”: {count, number} de {size, number} fotos',
  'shoot.nothing': '“{title}”: não foi possível fazer nenhuma foto.',
  'shoot.stopped': 'Você parou.',
  'shoot.returned':
    '{count, plural, one {# foto não foi feita} other {# fotos não foram feitas}}: {credits, plural, one {# crédito volta} other {# créditos voltam}} ao seu saldo.',
  'shoot.given':
    '{count, plural, one {# foto não se parece o bastante com você e não custa} other {# fotos não se parecem o bastante com você e não custam}} nada: {credits, plural, one {# crédito volta} other {# créditos voltam}} ao seu saldo.',
  'shoot.refused':
    '{count, plural, one {# foto foi recusada} other {# fotos foram recusadas}} pelo conteúdo depois que a empresa foi paga: o preço não é devolvido.',
  'shoot.held':
    '{count, plural, one {# foto espera} other {# fotos esperam}} a revisão de uma pessoa e {count, plural, one {chega} other {chegam}} depois.',
  'shoot.cost':
    'Custou {credits, plural, one {# crédito} other {# créditos}}; restam {left, number}.',
  'shoot.pick':
    'Um número mostra a foto com tudo o que dá para fazer: de novo, outras palavras, HD, o arquivo, compartilhar, apagar.',
  'shoot.again': 'De novo ou outro tamanho',
  'history.shoot': '{number, number}. <b>{title}</b> · ensaio · {made} · será apagado {until}',
  'category.video': 'Vídeos',
  'template.title': '<b>{title}</b> · {kind, select, video {vídeo} other {imagem}}',
  'template.needs.photo': 'Funciona com uma só foto, sem perfil facial.',
  'template.needs.profile': 'Feito com seu perfil facial.',
  'template.free':
    'Grátis: {left, plural, one {resta # imagem grátis} other {restam # imagens grátis}} hoje.',
  'template.price': '{credits, plural, one {# crédito} other {# créditos}}',
  'template.unavailable': 'Indisponível no momento.',
  'template.use': 'Usar',
  'template.use.profile': 'Com meu perfil facial',
  'template.use.photo': 'Com uma foto',
  // finding templates
  'templates.found-more': 'Modelos para “{query}”',
  'templates.corrected': 'Nada para “{query}”; aqui está “{words}”.',
  'templates.corrected-too': 'Há pouco para “{query}”; aqui está também “{words}”.',
  'gallery.order': '{order, select, trending {Em alta} new {Novos} other {Na nossa ordem}}',
  'gallery.filter': 'Filtrar',
  'gallery.choose': 'O que você quer ver?',
  'gallery.kind': '{kind, select, image {Só imagens} video {Só vídeos} other {Imagens e vídeos}}',
  'gallery.price':
    '{price, select, free {Grátis} usual {Preço normal ou menos} other {Qualquer preço}}',
  'gallery.language': '{language, select, own {No meu idioma} other {Em qualquer idioma}}',
  'gallery.favourites': 'Favoritos',
  'favourites.title': '<b>Favoritos</b> ({count})',
  'favourites.none': 'Nenhum favorito ainda. Toque em ☆ embaixo de um modelo para guardá-lo aqui.',
  'template.favourite': '☆ Favorito',
  'template.unfavourite': '★ Tirar',
  'template.more-by': 'Mais de {name}',
  'template.uses': 'Usado {count, plural, one {# vez} other {# vezes}}.',
  'creator.none': 'Ninguém com este nome tem modelos aqui.',
  'creator.figures':
    '{count, plural, one {# modelo} other {# modelos}}, {uses, plural, one {usado # vez} other {usados # vezes}}',
  'creator.since': 'Aqui desde {since}',
  'creator.title': '<b>{name}</b>',
  'template.by': 'De {name}',
  'template.by-someone': 'De quem cria modelos',
  // templates that people make
  'command.template': 'Crie um modelo ou cuide dos seus',
  'generation.template': 'Fazer um modelo',
  'generation.draft': 'Voltar ao rascunho',
  'template.only-in': 'Os textos estão apenas em {language}.',
  'draft.slot.choose': 'Escolha uma destas opções.',
  'publish.mine': '<b>Seus modelos</b>',
  'publish.mine.how':
    'Toque em “Fazer um modelo” sob um resultado de que goste, ou escreva um do zero.',
  'publish.mine.as': 'Os outros veem você como <b>{name}</b> (@{handle}).',
  'publish.mine.choose': 'Abra um',
  'publish.new': 'Do zero',
  'publish.back': '‹ Seus modelos',
  'publish.untitled': 'Sem título',
  'publish.line':
    '{title} · {state, select, draft {rascunho} screening {em verificação} held {com uma pessoa} refused {recusado} change_asked {mudança pedida} offered {publicado} hidden {oculto} taken_down {retirado} other {–}}',
  'publish.card.words': 'Texto: {words}',
  'publish.card.facts':
    '{needs, select, photo {De uma foto} other {Do perfil facial}} · {category} · {language} · {price} · {who}',
  'publish.card.licence': 'Licença: {licence}',
  'publish.card.look':
    'O motor próprio dá este visual e não lê o texto: {lettering, select, true {com os espaços só muda o letreiro} other {ali os espaços não mudam nada}}. Os motores que trabalham com palavras seguem o texto.',
  'publish.no-category': 'Sem categoria',
  'publish.usual-price':
    '{credits, plural, =0 {preço habitual} one {preço habitual (# crédito)} other {preço habitual (# créditos)}}',
  'publish.who':
    '{who, select, public {Para todos} link {Para quem tem o link} server {Para servidores do Discord} other {Só para mim}}',
  'publish.needs': '{needs, select, photo {Uma foto} other {O perfil facial}}',
  'publish.waiting':
    '{state, select, held {⏳ Uma pessoa está olhando. Aviso você aqui.} other {⏳ Está sendo verificado. Aviso você aqui.}}',
  'publish.is-change': 'Uma mudança: a versão publicada fica até esta ser aprovada.',
  'publish.missing.title': 'Falta: um título.',
  'publish.missing.cover': 'Falta: uma capa, escolhida entre os seus resultados.',
  'publish.missing.engine':
    '⚠️ Nada aqui consegue fazer isto: seria preciso um motor que trabalhe com palavras. Você pode guardar o rascunho, mas não testá-lo nem enviá-lo.',
  'publish.words.again': 'Escreva de novo, por favor.',
  'publish.words.wrong':
    '{because, select, empty {Falta: o texto.} nested {Um espaço não pode ficar dentro de outro.} unclosed {Uma chave ficou aberta ou foi fechada duas vezes.} nameless {Um espaço precisa de um nome com letras.} long {O texto pode ter no máximo {most} caracteres.} too_many_slots {No máximo {most} espaços, por favor.} too_many_answers {Um espaço oferece no máximo {most} respostas.} slot_long {No espaço “{name}” algo passa de {most} caracteres.} few_answers {O espaço “{name}” tem “|”, mas não duas respostas diferentes. Escreva <code>{choices}</code> ou tire o “|”.} twice {O espaço “{name}” aparece duas vezes, com respostas diferentes.} other {Falta: o texto.}}',
  'publish.foreign':
    'O texto daquele modelo fica com quem o fez; escreva o seu. A imagem é a sua capa.',
  'publish.no-start': 'Disto já não dá para fazer um modelo.',
  'publish.do.submit': 'Enviar',
  'publish.do.try': 'Testar',
  'publish.do.title': 'Título',
  'publish.do.words': 'Texto',
  'publish.do.cover': 'Capa',
  'publish.do.more': 'Mais…',
  'publish.do.description': 'Descrição',
  'publish.do.category': 'Categoria',
  'publish.do.needs': 'Feito de',
  'publish.do.who': 'Quem vê',
  'publish.do.price': 'Preço',
  'publish.do.licence': 'Licença',
  'publish.do.kind': '{kind, select, video {Que seja vídeo} other {Que seja imagem}}',
  'publish.do.drop': 'Descartar',
  'publish.do.withdraw': 'Retirar',
  'publish.more': 'O que deve mudar?',
  'publish.now': 'Agora: {words}',
  'publish.none':
    '{field, select, price {O preço habitual} licence {Sem nota de licença} other {Sem descrição}}',
  'publish.ask.title': 'Como vai se chamar? No máximo {most} caracteres.',
  'publish.ask.description': 'Descreva em uma frase de no máximo {most} caracteres.',
  'publish.ask.words': 'Escreva o que a imagem ou o vídeo mostra, em no máximo {most} caracteres.',
  'publish.words.how':
    'Deixe espaços para outros preencherem: <code>{word}</code> pede palavras, <code>{standard}</code> sugere algumas, <code>{choices}</code> deixa escolher.',
  'publish.ask.licence':
    'De quem são as obras nele e sob quais termos? No máximo {most} caracteres.',
  'publish.ask.price': 'Quanto vai custar? Um número inteiro de créditos, de {least} a {most}.',
  'publish.ask.price.usual':
    '{credits, plural, =0 {O botão põe o preço habitual.} other {O preço habitual é de {credits, plural, one {# crédito} other {# créditos}}.}}',
  'publish.ask.price.back':
    'Agora custa {credits, plural, one {# crédito} other {# créditos}}. O botão volta ao preço habitual.',
  'publish.ask.needs': 'Do que é feito?',
  'publish.ask.category': 'Onde se encaixa?',
  'publish.ask.language': 'Em que idioma está escrito?',
  'publish.ask.visibility': 'Quem vai encontrá-lo?',
  'publish.ask.cover':
    'Escolha uma capa entre os seus resultados. De um vídeo, usamos um quadro do meio.',
  'publish.no-covers':
    'Nenhum resultado seu está guardado agora. Faça um primeiro; testar o modelo faz um.',
  'publish.empty': 'Não há nada para ler aí. Escreva de novo, por favor.',
  'publish.unfit':
    'As regras de conteúdo não permitem essas palavras. Escreva de outro jeito, por favor.',
  'publish.refused.unfinished':
    'Ainda falta algo, ou a capa já não existe. Abra o rascunho para ver.',
  'publish.refused.locked':
    'Está sendo verificado e não pode mudar enquanto isso. Retire-o primeiro.',
  'publish.refused.price': 'Este preço está fora dos limites.',
  'publish.refused.drafts':
    'Você tem {most, plural, one {# rascunho} other {# rascunhos}}, o máximo. Descarte um primeiro.',
  'publish.refused.submissions':
    '{most, plural, one {Pode-se enviar # modelo} other {Podem-se enviar # modelos}} por dia. Tente amanhã.',
  'publish.refused.long': 'No máximo {most} caracteres, por favor.',
  'publish.rights': '<b>Seus direitos</b>',
  'publish.rights.what':
    'Declaro que tenho os direitos sobre tudo neste modelo: texto, capa e as obras nele. Todas as pessoas reconhecíveis concordaram. A data e a versão desta declaração ficam guardadas. Texto, capa e o seu teste são verificados, e uma pessoa pode vê-los.',
  'publish.rights.earn':
    'Cada uso de outra pessoa que conte rende a você {credits, plural, one {# crédito} other {# créditos}}.',
  'publish.rights.agree': 'Declaro isso: enviar',
  'publish.submitted': '<b>{title}</b> foi enviado. Agora é verificado, e aviso você aqui.',
  'publish.withdrawn': 'Retirado. Você pode mudá-lo de novo.',
  'publish.drop.ask':
    '{change, select, true {Descartar esta mudança? O que está publicado fica como está.} other {Descartar este rascunho?}}',
  'publish.drop.yes': 'Sim, descartar',
  'publish.dropped': 'Descartado.',
  'publish.own':
    '{state, select, hidden {Denunciado e oculto até uma pessoa olhar} taken_down {Retirado} other {Publicado}} · {uses, plural, one {# uso} other {# usos}} · {price} · {who}',
  'publish.look': 'Ver como os outros',
  'publish.open': 'Abrir',
  'publish.edit': 'Mudar',
  'publish.gone': 'Este modelo já não existe.',
  'publish.remove': 'Remover',
  'publish.remove.ask':
    'Remover <b>{title}</b>? Ninguém mais poderá usá-lo, e a capa é apagada. O que foi feito com ele fica.',
  'publish.remove.yes': 'Sim, remover',
  'publish.removed': '<b>{title}</b> foi removido.',
  'publish.said': 'Uma pessoa escreve: {words}',
  'publish.approved':
    '{change, select, true {✅ Sua mudança de <b>{title}</b> está publicada.} other {✅ <b>{title}</b> está publicado. Você ganha créditos quando outros o usam.}}',
  'publish.held': 'Uma pessoa precisa olhar <b>{title}</b> primeiro. Aviso você aqui.',
  'publish.refused': '❌ <b>{title}</b> foi recusado.',
  'publish.change-asked': '<b>{title}</b> precisa de uma mudança antes de ser publicado.',
  'publish.why':
    '{category, select, minor {Nada revelador é oferecido onde alguém é, ou pode parecer, menor.} sexual {Parece nudez ou sexo.} hate {Parece ódio contra pessoas.} harm {Parece automutilação.} violence {Parece violência sangrenta.} illicit {Parece ajuda para algo ilegal.} likeness {Mostra alguém que não concordou.} rights {Os direitos de algo nele não são seus.} quality {Não mostra o que faz, ou faz mal.} copy {A capa se parece com uma que foi retirada.} cover_gone {A imagem da capa foi apagada antes da verificação. Escolha outra.} other {As regras de conteúdo não permitem.}}',
  'creator.ask.name':
    'Com que nome os outros verão seus modelos? No máximo {most} caracteres. É público.',
  'creator.ask.handle':
    'Qual identificador leva à sua página? Letras latinas minúsculas, números e hífens, no máximo 24.',
  'creator.saved': 'Os outros veem você como <b>{name}</b> (@{handle}).',
  'creator.do.name': 'Nome público',
  'creator.do.handle': 'Identificador',
  'creator.refused.name':
    'Dê um nome de no máximo {most} caracteres, sem “@”, que as regras permitam, por favor.',
  'creator.refused.handle':
    'Um identificador tem letras latinas minúsculas, números e hífens simples, ao menos uma letra e no máximo 24.',
  'creator.refused.taken': 'Esse identificador não está livre. Escolha outro, por favor.',
  'submission.new': '<b>Um modelo espera a sua decisão.</b>',
  'submission.card':
    '<b>{title}</b> · {kind, select, video {vídeo} other {imagem}} · {change, select, true {mudança de um publicado} other {novo}}',
  'submission.card.by': 'De {name} · conta <code>{account}</code>',
  'submission.slot': 'Espaço “{name}”: {said}',
  'submission.approve': 'Aprovar',
  'submission.ask': 'Pedir mudança',
  'submission.refuse': 'Recusar…',
  'submission.why': 'Por que é recusado? O autor lê o motivo.',
  'submission.reason':
    '{reason, select, minor {Menores} sexual {Nudez ou sexo} hate {Ódio} harm {Automutilação} violence {Violência} illicit {Ilegal} likeness {Pessoa alheia} rights {Direitos} quality {Qualidade} other {Outras regras}}',
  'submission.ask.words': 'O que o autor deve mudar? Suas palavras são repassadas como estão.',
  'submission.decided':
    '{state, select, approved {Decisão: <b>aprovado</b>} refused {Decisão: <b>recusado</b>} change_asked {Decisão: <b>mudança pedida</b>} withdrawn {Retirado pelo autor} other {Em verificação}}',
  'submission.list': 'Outros que esperam',
  'shoot.gone': 'As fotos dele já não são guardadas.',
};
