import type { ChatTexts } from '../catalogue-type.ts';

/** The Portuguese texts of the chats, as spoken in Brazil. */
export const chat: ChatTexts = {
  verbatim: '{text}',
  // commands, as platforms list them
  'command.start': 'O que você pode fazer aqui',
  'command.create': 'Achar um modelo por palavra',
  'command.create.words': 'O que você procura',
  'command.templates': 'Todos os modelos',
  'command.edit': 'Mudar uma imagem com palavras',
  'command.edit.words': 'O que deve mudar',
  'command.part': 'Mudar uma parte de uma imagem',
  'command.part.words': 'O que deve ficar ali',
  'command.widen': 'Ampliar uma imagem para outro formato',
  'command.widen.words': 'O que deve ficar em volta',
  'command.restore': 'Consertar uma foto antiga',
  'command.colour': 'Colorir uma foto em preto e branco',
  'command.sharpen': 'Deixar uma foto nítida e grande',
  'command.animate': 'Transformar uma imagem em um vídeo curto',
  'command.animate.words': 'Como deve se mover',
  'command.cutout': 'Tirar o fundo de uma imagem',
  'command.video': 'Fazer um vídeo curto por palavras',
  'command.video.words': 'O que deve acontecer',
  'command.imagine': 'Fazer uma imagem por palavras',
  'command.imagine.words': 'O que deve aparecer na imagem',
  'command.swap': 'Colocar seu rosto em uma foto',
  'command.ring': 'Provar um anel em uma mão',
  'command.ring.words': 'Como é o anel, por exemplo ouro',
  'command.ring.picture': 'Uma foto do anel, em vez de palavras',
  'command.wear': 'Provar roupas',
  'command.wear.words': 'Como se usa, por exemplo aberto',
  'command.wear.person': 'Uma foto de quem vai vestir',
  'command.scene': 'Colocar um produto em outro cenário',
  'command.scene.words': 'Onde ele deve ficar',
  'command.picture': 'A imagem',
  'command.picture.more': 'Mais uma imagem para a mesma edição',
  'command.describe': 'Dizer em palavras o que faz uma imagem',
  'command.profile': 'Seu perfil facial',
  'command.credits': 'Seu saldo e seus gastos',
  'command.buy': 'Conseguir mais créditos',
  'command.history': 'O que você fez, enquanto é guardado',
  'command.settings': 'Idioma, nome, e-mail e lembretes',
  'command.link': 'Vincular Telegram, Discord e o navegador',
  'command.link.code': 'O código da outra plataforma',
  'command.verify': 'Saber se uma imagem foi feita aqui',
  'command.app': 'Suas imagens como app, ao lado da conversa',
  'command.export': 'Todos os seus dados em um arquivo',
  'command.privacy': 'O que é guardado sobre você',
  'command.terms': 'Os termos',
  'command.delete': 'Apagar um resultado, seu perfil ou tudo',
  'command.help': 'Como funciona',
  'command.cancel': 'Parar o que você está fazendo',
  // navigation
  'nav.back': '‹ Voltar',
  'nav.more': 'Mais ›',
  'nav.cancel': 'Cancelar',
  'nav.later': 'Depois',
  'nav.no': 'Não, manter',
  // before somebody has joined
  'gate.hello':
    '<b>Oi!</b> Eu faço imagens e vídeos curtos de você: com três fotos do seu rosto, ou com uma só.',
  'gate.adult': 'Primeiro: isto é só para adultos. Você tem {age} anos ou mais?',
  'gate.adult.yes': 'Sim, tenho {age} ou mais',
  'gate.adult.no': 'Não, tenho menos',
  'gate.agree': 'Aceito',
  'access.invited':
    'Neste bot se entra por convite. Alguém que já esteja dentro pode enviar um link com /invite: abra-o. Se você tem um código, escreva /code e o código.',
  'access.list':
    'Este bot é para as pessoas que quem o mantém deixou entrar. Diga a essa pessoa o seu id, <code>{id}</code>, e peça para ser adicionado.',
  'access.wrong-word': 'Este convite ou código não é conhecido, ou já se esgotou.',
  'access.ask': 'Você pode perguntar aqui: {contact}',
  'gate.policy': 'Política de privacidade',
  'gate.refuse': 'Não aceito',
  'gate.minor': 'Então não posso deixar você entrar. Só guardo a nota de que você disse não.',
  'gate.refused': 'Tudo bem. Só guardo a nota de que você disse não.',
  'gate.again': 'Se isso mudar, envie /start.',
  'gate.restart': 'Começar de novo',
  'gate.first': 'Isso funciona depois que você responder a esta pergunta.',
  'gate.help':
    'Eu faço imagens e vídeos curtos de você. Você sempre vê o preço antes e por quanto tempo tudo é guardado. Antes de começar preciso de duas respostas suas.',
  'gate.accepted': 'Você aceitou os termos.',
  'gate.joined': 'Boas-vindas! Já pode começar.',
  // menu and help
  'menu.first':
    'Você tem <b>{freeImages, plural, one {# imagem grátis} other {# imagens grátis}}</b> por dia. Escolha um modelo para começar.',
  'menu.again': '<b>O que vamos fazer?</b>',
  'menu.can':
    'Envie uma foto para usar agora, ou /create e uma palavra para procurar. /help conta mais.',
  'menu.imagine': '✨ Imagem por palavras',
  'menu.templates': 'Modelos',
  'menu.profile': 'Perfil facial',
  'menu.profile.add': 'Adicionar seu rosto',
  'menu.credits': 'Créditos',
  'menu.history': 'Histórico',
  'menu.settings': 'Ajustes',
  'menu.help': 'Ajuda',
  'help.title': '<b>Como funciona</b>',
  'help.how':
    'Escolha um modelo, confirme o preço, e a imagem ou o vídeo chega aqui. A maioria usa três fotos do seu rosto, uma vez só; alguns funcionam com uma foto qualquer.',
  'help.commands':
    '/templates · todos os modelos\n/create · achar um por palavra\n/edit, /cutout, /animate · mudar uma imagem, recortar, dar movimento\n/part, /widen · mudar uma parte, dar mais espaço\n/swap, /wear, /ring, /scene · seu rosto em uma foto, roupas em você, um anel em uma mão, um produto em outro lugar\n/imagine · uma imagem por palavras\n/profile · as fotos do seu rosto\n/credits e /buy · seu saldo\n/code · usar um código\n/invite · convidar alguém\n/history · o que você fez\n/settings · idioma, nome, lembretes\n/privacy · o que é guardado sobre você\n/delete · apagar qualquer coisa\n/cancel · parar o que você está fazendo',
  'help.money':
    '{freeImages, plural, one {# imagem por dia é grátis} other {# imagens por dia são grátis}}; depois as imagens, e sempre os vídeos, custam créditos. Você vê o preço antes. Se algo falhar ou você cancelar, seus créditos voltam.',
  'cancel.done': 'Parei. Nada foi gasto.',
  'cancel.making': 'Toque no que devo parar de fazer. O que custou volta para você.',
  'cancel.nothing': 'Não há nada para parar. O que vamos fazer?',
  // terms and privacy policy
  'terms.title': '<b>Termos</b>, versão {version}',
  'terms.use':
    'Você tem {age} anos ou mais. Você não faz nada sexual, de ódio, violento ou ilegal, nem nada que mostre crianças.',
  'terms.likeness':
    'Você só usa fotos suas ou de pessoas que concordaram. Você não usa os resultados para enganar nem prejudicar ninguém.',
  'terms.credits':
    'Créditos pagam o que é feito aqui. Não expiram, não valem dinheiro e voltam quando algo falha ou é cancelado a tempo.',
  'terms.ai':
    'Os resultados são feitos por IA e levam uma marca que diz isso. Podem sair errados ou estranhos. Os gratuitos ficam {freeDays} dias, os pagos {paidDays}.',
  'terms.new':
    '<b>Os termos mudaram.</b> Agora vale a versão {version}. Até você aceitar, pode ver, levar e apagar o que é seu; o resto espera.',
  'terms.new.added': '<b>Novo:</b> {text}',
  'terms.new.removed': '<b>Não mais:</b> {text}',
  'terms.new.whole': 'Na íntegra:',
  'policy.title': '<b>Privacidade</b>, versão {version}',
  'policy.what':
    '<b>O quê:</b> seu id nesta plataforma, o idioma, um nome ou e-mail se você der, suas fotos, o que você faz, o que você paga (nunca números de cartão) e o que você aceitou.',
  'policy.who':
    '<b>Quem:</b> processa suas fotos, só para fazer o que você pede: {who}. Elas ficam criptografadas; nunca são vendidas, nem públicas, nem usadas para treino.',
  'policy.how-long':
    '<b>Por quanto tempo:</b> fotos do rosto {faceMonths} meses desde sua última confirmação; fotos avulsas {uploadHours} horas; resultados {freeDays} dias, ou {paidDays} depois que você comprar créditos; o livro de contas sem seu nome quando você sair.',
  'policy.marks':
    '<b>Marcas:</b> o que é feito aqui diz dentro do arquivo que foi feito com IA e com qual motor, e nada sobre você. Um breve resumo numérico da aparência das imagens fica guardado por {markDays} dias, sem nenhuma ligação com você, para que /verify as reconheça; não se você escolher não guardar nada.',
  'policy.screening':
    '<b>Verificação:</b> máquinas verificam palavras, fotos e resultados pelo que os termos proíbem{judges, select, none {} other {; as palavras também são verificadas por {judges}}}. Onde elas têm dúvida, ou se você pedir, uma pessoa que opera este serviço vê as palavras e o resultado. O que foi decidido fica anotado por {noteDays} dias, sem imagens. Máquinas deste serviço comparam as imagens suas com seu perfil de rosto; só se guarda se elas se parecem com você, junto do resultado.',
  'policy.rights':
    '<b>Seus direitos:</b> ver com /privacy, corrigir com /settings, apagar com /delete, retirar o consentimento com um toque. Vale na hora.',
  'policy.web': 'Na web, todas as versões',
  'who.self': 'a própria máquina deste serviço (nada sai dela)',
  suspended: 'Sua conta está suspensa. Você ainda pode ver o que é guardado sobre você, e apagar.',
  // anything unexpected
  stale: 'Este botão não vale mais. Nada mudou. Comece por /templates.',
  'unexpected.text':
    'Não entendi bem. Tente /create e uma palavra, por exemplo “/create pôster”, ou veja os modelos.',
  'unexpected.command': 'Não conheço este comando.',
  'unexpected.kind':
    '{what, select, sticker {Bela figurinha! Mas não consigo fazer nada com ela.} voice {Ainda não consigo ouvir mensagens de voz.} video {Não aceito vídeos, só fotos.} location {Não preciso saber onde você está.} file {Não consigo ler este arquivo: envie uma foto (JPEG, PNG, WebP ou HEIC).} other {Não consigo fazer nada com isto.}}',
  'unexpected.text-for-photo': 'Agora preciso de uma foto, não de palavras.',
  'unexpected.waiting-photo': 'Ainda estou esperando sua foto. /cancel para.',
  'unexpected.waiting-text': 'Ainda estou esperando seu texto. /cancel para.',
  'error.unexpected':
    'Algo deu errado do meu lado, desculpe. Nada foi cobrado por isto. Se acontecer de novo, passe este código ao operador: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Estas foram todas as imagens que uma pessoa pode fazer em pouco tempo} videos {Estes foram todos os vídeos que uma pessoa pode fazer em pouco tempo} photos {Estas foram todas as fotos que posso receber de uma pessoa em pouco tempo} checkouts {Foram muitas páginas de pagamento em pouco tempo} improvements {Já melhorei as suas palavras tantas vezes quanto posso em pouco tempo} exports {Você já recebeu todos os arquivos dos seus dados que há num dia} linking {Foram muitos códigos de vínculo em pouco tempo} sharing {Você compartilhou e publicou tudo o que uma pessoa pode em pouco tempo} asking {Você perguntou a tantas pessoas, ou abriu tantos convites, quanto dá em um dia} other {Foi muita coisa de uma vez}}. Você pode continuar {until}. Nada foi cobrado.',
  'limit.everybody':
    '{what, select, pictures {Neste momento muitíssimas imagens estão sendo feitas aqui} videos {Neste momento muitíssimos vídeos estão sendo feitos aqui} checkouts {Neste momento muitíssimas pessoas estão pagando} other {Há muito movimento aqui neste momento}}. Tente de novo {until}. Nada foi cobrado.',
  'limit.newcomer':
    'Contas novas começam mais devagar: a partir do segundo dia, ou com o seu primeiro pacote, é mais.',
  'limit.limited':
    'A sua conta está limitada no momento, por isso tudo vai mais devagar. “Meus dados” diz por quê e até quando.',
  'error.slow-down':
    'Foi muita coisa de uma vez. Espere {seconds, plural, one {# segundo} other {# segundos}} e continue.',
  // face profile
  'face.consent.title': '<b>As fotos do seu rosto: leia e aceite primeiro</b> (versão {version})',
  'face.consent.what':
    '<b>O quê:</b> três fotos do seu rosto e medidas faciais tiradas delas para conferir que as três mostram a mesma pessoa.',
  'face.consent.what-compared':
    '<b>O quê:</b> três fotos do seu rosto e medidas faciais tiradas delas para conferir que as três mostram a mesma pessoa e que as imagens feitas de você se parecem com você.',
  'face.consent.why':
    '<b>Para quê:</b> só para fazer as imagens e vídeos que você pede. Sem treino, sem venda, nada público.',
  'face.consent.who': '<b>Quem processa:</b> {who}.',
  'face.consent.how-long':
    '<b>Por quanto tempo:</b> {faceMonths} meses desde a última vez que você confirmar. Você é avisado antes de serem apagadas. Ficam criptografadas com uma chave só sua.',
  'face.consent.rights':
    '<b>Você decide:</b> pode retirar quando quiser com um toque em /profile. As fotos são apagadas na hora. Alguns modelos funcionam sem perfil facial.',
  'face.consent.new':
    '<b>Novo desde que você aceitou:</b> {companies}. Até você aceitar, nenhuma foto do seu rosto vai para lá, e elas ficam como estão.',
  'face.consent.changed':
    'O texto mudou desde que você aceitou. Até você aceitar este, nada é feito com as fotos do seu rosto.',
  'face.consent.yes': 'Aceito',
  'face.consent.no': 'Não, obrigado',
  'face.consent.refused':
    'Sem problema: nada foi guardado. Modelos de uma só foto funcionam sem perfil facial.',
  'face.collect': '<b>Envie três fotos do seu rosto</b>, uma por uma ou como álbum:',
  'face.collect.how':
    'Só você na foto, boa luz, nada na frente do rosto. Vire um pouco a cabeça (uns 30°), não totalmente.',
  'face.have': '✅ {slot, select, front {De frente} left {Um lado} other {O outro lado}}',
  'face.miss':
    '▫️ {slot, select, front {De frente: olhe para a câmera} left {Um lado: vire a cabeça para um lado} other {O outro lado: vire para o outro}}',
  'face.replace':
    'Envie a nova foto: <b>{slot, select, front {de frente} left {um lado} other {o outro lado}}</b>.',
  'face.hint':
    '{slot, select, front {Olhe para a câmera.} left {Vire a cabeça para mostrar a bochecha esquerda.} other {Vire a cabeça para mostrar a bochecha direita.}} A antiga fica até a nova dar certo.',
  'face.form': 'Enviar as três',
  'face.checking':
    'Conferindo {total, plural, one {sua foto} other {suas fotos}}…{total, plural, one {} other { ({position} de {total})}}',
  'face.accepted':
    '✅ {slot, select, front {A foto de frente está} left {Um lado está} other {O outro lado está}} ok.',
  'face.next': 'Envie a próxima.',
  'face.done': '<b>Seu perfil facial está pronto.</b>',
  'face.already':
    'Seu perfil facial já tem as três fotos. Para usar outra, toque em “Trocar” em /profile.',
  'face.complete': '<b>Seu perfil facial está completo.</b>',
  'face.dates': 'Guardado em {stored}, fica até {until}.',
  'face.sealed': 'As fotos ficam criptografadas. Só servem para suas próprias imagens e vídeos.',
  'face.change': 'Trocar {slot, select, front {frente} left {lado 1} other {lado 2}}',
  'face.remove': 'Apagar {slot, select, front {frente} left {lado 1} other {lado 2}}',
  'face.removed':
    '{slot, select, front {A foto de frente} left {A foto de um lado} other {A foto do outro lado}} foi apagada.',
  'face.keep': 'Ainda sou eu: guardar por mais tempo',
  'face.kept': 'Obrigado. As fotos do seu rosto ficam agora até {until}.',
  'face.withdraw': 'Retirar consentimento e apagar tudo',
  'face.withdrawn':
    'Você retirou o consentimento e as fotos do seu rosto foram apagadas. O que você já fez fica em /history até você apagar.',
  'face.withdrawn.stopped':
    '{count, plural, one {Uma coisa estava sendo feita com elas e foi parada} other {# coisas estavam sendo feitas com elas e foram paradas}}: {titles}. O que não tinha sido enviado não é enviado, o que uma empresa estava fazendo é cancelado lá e não fica guardado, e o que custou volta.',
  'face.go-on': 'Continuar com seu modelo',
  // why a photo was refused
  'problem.too-dark': '❌ Escura demais. Vá a uma janela ou acenda uma luz que pegue no rosto.',
  'problem.no-face':
    '❌ Não acho um rosto. Tire a foto mais de perto, com o rosto inteiro e sem virar demais.',
  'problem.several-faces': '❌ Há mais de um rosto. Só você deve aparecer.',
  'problem.face-too-small':
    '❌ Seu rosto está pequeno demais. Chegue mais perto, ou envie a foto como arquivo em tamanho real.',
  'problem.blurred': '❌ Borrada. Limpe a lente, fique parado e tire de novo.',
  'problem.turned-too-far': '❌ Virada demais. Volte um pouco, para aparecerem os dois olhos.',
  'problem.turned-too-little': '❌ Pouco virada. Vire mais a cabeça, uns 30°.',
  'problem.wrong-side': '❌ Esse lado eu já tenho. Vire a cabeça para o outro.',
  'problem.not-front': '❌ Aqui você olha para o lado. Nesta olhe para a câmera.',
  'problem.face-cut-off': '❌ Parte do rosto está cortada. Deixe um espaço em volta da cabeça.',
  'problem.someone-else':
    '❌ Parece outra pessoa que nas suas outras fotos. As três devem mostrar você.',
  'problem.empty': '❌ O arquivo está vazio. Envie de novo.',
  'problem.not-a-picture': '❌ Este arquivo não é uma imagem. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.unsupported-format': '❌ Não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-raw':
    '❌ Isto é uma foto RAW, direto do sensor da câmera, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-jpeg-2000':
    '❌ Isto é um JPEG 2000, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-jpeg-xl':
    '❌ Isto é um JPEG XL, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-icon':
    '❌ Isto é um arquivo de ícone, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-bmp':
    '❌ Isto é um BMP, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-photoshop':
    '❌ Isto é um arquivo do Photoshop, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-drawing':
    '❌ Isto é um desenho vetorial (SVG, EPS), e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-pdf':
    '❌ Isto é um PDF, e não consigo ler este formato. Envie JPEG, PNG, WebP ou HEIC.',
  'problem.is-video': '❌ Isto é um vídeo. Envie uma foto em JPEG, PNG, WebP ou HEIC.',
  'problem.animated':
    '❌ Esta imagem se mexe: é uma animação ou uma série de imagens. Envie uma parada.',
  'problem.truncated': '❌ O arquivo chegou danificado. Envie de novo.',
  'problem.too-many-pixels': '❌ Esta imagem tem pixels demais: mais de 50 milhões. Envie menor.',
  'problem.too-small': '❌ Esta imagem é pequena demais. Envie uma maior.',
  'problem.too-narrow':
    '❌ Esta imagem é comprida e estreita demais. Envie só a parte que importa.',
  'problem.too-large-file':
    '❌ Este arquivo tem mais de {megabytes} MB. Envie como foto em vez de arquivo, ou envie um menor.',
  'problem.unavailable': '❌ Não consegui receber a foto. Envie de novo.',
  // one photo
  'photo.first-only': 'Uso a primeira destas fotos.',
  'photo.what': '<b>Bela foto. O que faço com ela?</b>',
  'photo.no-face': 'Não vejo nenhum rosto nela, por isso não ofereço o que precisa de um.',
  'photo.kept': 'Fica guardada {hours, plural, one {# hora} other {# horas}} e depois é apagada.',
  'photo.to-profile': 'Adicionar ao meu perfil facial',
  'photo.begun-face': 'Você começou seu perfil facial.',
  'photo.begun': '“{title}” ainda espera uma foto.',
  'photo.for-begun': 'Usar para “{title}”',
  'photos.what': '<b>{count, plural, one {# foto} other {# fotos}}. O que faço com elas?</b>',
  'photos.kept':
    'Escolha uma para fazer algo com ela. Ficam guardadas {hours, plural, one {# hora} other {# horas}} e depois são apagadas.',
  'photos.to-profile': 'Fazer delas meu perfil facial',
  'photos.edit': 'Fazer uma imagem com todas',
  'photos.more': 'Adicionar uma foto',
  'photos.out': '✕ {position}',
  'photos.put-in': 'Juntar à edição',
  'photos.send-more': '<b>Foto {position}</b>: envie para mim, ou várias de uma vez.',
  'photos.beyond':
    'Aqui uma imagem pode ser feita de {most, plural, one {# foto} other {# fotos}}. {beyond, plural, one {A última fica de fora.} other {As últimas # ficam de fora.}}',
  'photos.one': 'Foto {position}',
  'photos.refused': 'Foto {position}: {why}',
  'photos.waiting':
    'Ainda estou olhando suas últimas {count, plural, one {# foto} other {# fotos}}. Envie mais quando eu tiver respondido.',
  'photo.gone': 'Esta foto não está mais guardada. Envie de novo.',
  'photo.list-changed': 'Estes botões são de uma lista antiga. Escolha de novo.',
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
  'history.shoot': '{number, number}. {title}: um ensaio, {made}, será apagado {until}',
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
  // what is about to be made
  'draft.photo': '<b>{title}</b>: envie a foto.',
  'draft.slot': '<b>{title}</b>: o que deve aparecer em “{label}”?',
  'draft.slot.how':
    'Escreva para mim, até {most, plural, one {# caractere} other {# caracteres}}, ou toque na sugestão.',
  'draft.slot.write':
    'Escreva para mim, até {most, plural, one {# caractere} other {# caracteres}}.',
  'draft.slot.empty': 'Preciso de pelo menos um caractere visível.',
  'draft.slot.long': 'São {length} caracteres; cabem {most}. Encurte, por favor.',
  'draft.face': '<b>{title}</b> precisa do seu perfil facial. Você faz uma vez só:',
  'draft.go-on': 'Continuar: {title}',
  'operation.do':
    '{operation, select, edit {Editar} part {Mudar uma parte} widen {Ampliar} animate {Animar} swap {Trocar rosto} wear {Provar roupa} ring {Provar anel} scene {Novo cenário} restore {Restaurar} colour {Colorir} sharpen {Dar nitidez} other {Recortar}}',
  'operation.title':
    '{operation, select, edit {Imagem editada} part {Imagem com uma parte mudada} widen {Imagem ampliada} animate {Imagem animada} upscale {Imagem em HD} imagine {Imagem por palavras} swap {Troca de rosto} wear {Prova de roupa} ring {Prova de anel} scene {Cena de produto} restore {Foto restaurada} colour {Foto colorida} sharpen {Foto mais nítida} video {Vídeo por palavras} other {Recorte}}',
  'operation.words': 'Suas palavras',
  'operation.ask':
    '{operation, select, imagine {<b>O que deve aparecer na imagem?</b>} ring {<b>Qual anel?</b> Envie uma foto dele ou diga como é.} scene {<b>Onde ele deve ficar?</b>} video {<b>O que deve acontecer no vídeo?</b>} other {<b>O que devo mudar?</b>}}',
  'operation.examples':
    '{operation, select, part {Por exemplo: remover, deixar azul, mais claro, desfocado.} imagine {Descreva com suas palavras.} ring {Por exemplo: prata lisa, ou ouro com diamante no dedo médio.} scene {Por exemplo: sobre mármore branco, ou numa mesa de madeira ao pôr do sol.} swap {Se não der certo, envie outra foto.} video {Por exemplo: uma raposa vermelha corre pela neve ao amanhecer.} other {Por exemplo: mais claro, preto e branco, luz quente de fim de tarde, fundo desfocado.}}',
  'operation.photo':
    '{operation, select, swap {<b>Troca de rosto</b>: envie a foto que vai receber o seu rosto. Um rosto só, de frente.} wear {<b>Prova de roupa</b>: envie uma foto da peça, esticada ou no cabide. Uma segunda foto pode mostrar quem vai vestir.} ring {<b>Prova de anel</b>: envie uma foto da mão, de cima e com os dedos separados.} restore {<b>Foto antiga</b>: envie uma digitalização ou uma foto dela. Tiro riscos, poeira e o desbotado; depois dá para colorir, deixar nítida e animar.} colour {<b>Colorir</b>: envie a foto em preto e branco.} sharpen {<b>Nitidez</b>: envie a foto borrada ou pequena.} other {<b>Cena de produto</b>: envie uma foto do produto em um fundo liso.}}',
  'operation.ring-style':
    '{style, select, gold {ouro} silver {prata} rose {ouro rosa} other {ouro com diamante}}',
  'operation.scene-place':
    '{place, select, marble {mármore branco} wood {mesa de madeira} beach {praia ao pôr do sol} other {estúdio}}',
  'operation.part-change': '{change, select, remove {remover} other {desfocar}}',
  'operation.unavailable':
    '{operation, select, imagine {No momento não dá para fazer imagens só por palavras aqui.} colour {No momento nada consegue colorir fotos aqui. Riscos e desbotado ainda dá para consertar: /restore} video {No momento não dá para fazer vídeos só por palavras aqui.} other {No momento nada consegue fazer isso aqui.}}',
  'operation.instead': 'Envie uma foto para ver o que dá para fazer com ela, ou escolha um modelo.',
  'operation.unknown':
    'Isto não dá para fazer aqui: {words}. Nada foi cobrado. Diga de outro jeito.',
  'operation.cannot': 'Nada consegue fazer isso agora. Nada foi cobrado. Diga de outro jeito.',
  'confirm.title': '<b>{title}</b> · {kind, select, video {vídeo} other {imagem}}',
  'confirm.slot': '{label}: <i>{value}</i>',
  'confirm.count': '{count} imagens diferentes, em um só álbum.',
  'confirm.photos':
    'Com {count, plural, one {# foto} other {# fotos}}, na ordem em que você enviou: diga “a primeira foto”, “a segunda foto”. ✕ tira uma.',
  'confirm.seconds': '{on, select, true {✓ } other {}}{seconds} s',
  'confirm.with-sound': '{on, select, true {✓ } other {}}Com som',
  'confirm.no-sound': '{on, select, true {✓ } other {}}Sem som',
  'confirm.like-photo': '{on, select, true {✓ } other {}}Como a foto',
  'confirm.video':
    '{seconds, plural, one {# segundo} other {# segundos}} · {size} · {shape, select, photo {formato da foto} other {{shape}}} · {sound, select, on {com som} other {sem som}}',
  'wear.person':
    '<b>Quem vai vestir?</b> Envie uma foto da pessoa, em pé, de preferência da cabeça ao quadril.',
  'wear.as-me': 'Eu, com meu perfil de rosto',
  'wear.kind':
    '{chosen, select, true {✓ } other {}}{garment, select, top {Cima} bottom {Baixo} other {Vestido}}',
  'confirm.too-few-free':
    'Hoje só {left, plural, one {resta # imagem grátis} other {restam # imagens grátis}}, por isso todas custam créditos.',
  'confirm.with-face': 'Com meu rosto',
  'confirm.no-face': '✓ Com meu rosto',
  'confirm.only-clear': '{on, select, true {✓ } other {}}Mudar só o transparente',
  'confirm.part': 'Só muda o que você pintou. O resto fica como está, pixel por pixel.',
  'confirm.widen': 'A imagem fica como está; novo é o que entra em volta.',
  'part.paint':
    '<b>Mudar uma parte</b>: pinte por cima do que deve mudar e diga o que deve ficar ali. O resto fica como está.',
  'part.open': 'Pintar',
  'part.no-page':
    '<b>Mudar uma parte</b>: desenhe sobre a parte com uma cor forte, ou contorne-a com uma linha fechada, no editor do celular ou deste chat. Envie essa imagem: eu comparo com a foto que tenho.',
  'part.draw':
    'Ou desenhe aqui mesmo: com uma cor forte, ou em volta com uma linha fechada, em qualquer editor. Envie essa imagem e eu comparo com a foto que tenho.',
  'marks.found': '<b>Isto é o que muda</b>: a parte clara.',
  'marks.preview': 'A imagem, escura onde fica como está',
  'marks.anew': 'Marcar de novo',
  'marks.use': 'Mudar a parte marcada',
  'marks.two':
    'Para isso preciso de duas imagens: a foto e a mesma foto com a parte marcada. Envie essas duas, ou só a marcada.',
  'marks.refused':
    '❌ {why, select, shape {As duas imagens têm formatos diferentes. Envie a marcada sem cortar.} different {É outra imagem, não a que tenho. Marque aquela mesma foto.} none {Não vejo nenhuma marca. Desenhe sobre a parte, ou contorne-a com uma linha fechada.} everything {Quase tudo está marcado. Para mudar tudo, use /edit.} unclear {Não distingo as marcas da imagem. Use uma cor forte, como vermelho.} gone {A foto para comparar não está mais guardada. Envie de novo, sem marcas.} other {Não consegui olhar a imagem. Envie de novo.}}',
  'widen.shape':
    '<b>Ampliar</b>: que formato a imagem vai ter? O que ela já tem dá mais espaço em todos os lados.',
  'part.gone':
    'O que você pintou não está mais guardado. Pinte de novo; suas palavras continuam aqui.',
  'mask.too-large': 'O arquivo da máscara é grande demais.',
  'mask.no-png': 'A máscara precisa ser um PNG.',
  'mask.damaged': 'Não dá para ler a máscara. Pinte de novo.',
  'mask.size': 'A máscara tem outro tamanho que a imagem. Pinte de novo.',
  'mask.empty': 'Nada foi pintado ainda. Pinte por cima do que deve mudar.',
  'mask.everything': 'A imagem inteira está pintada. Para mudá-la toda, use /edit.',
  'describe.do': 'Descrever',
  'describe.photo': '<b>Descrever</b>: envie a foto e toque em “Descrever” embaixo dela.',
  'describe.ask':
    '<b>Que palavras fazem esta imagem?</b> {who} olha para ela e as escreve. Não custa nada, até {most} imagens por dia.',
  'describe.go': 'Descrever',
  'describe.working': 'Olhando a imagem…',
  'describe.done': '<b>Estas palavras fazem uma imagem assim:</b>',
  'describe.imagine': 'Imaginar isto',
  'describe.copy': 'Copiar',
  'describe.failed': 'Não achei palavras para esta imagem. Não contou.',
  'describe.again': 'De novo',
  'describe.used-up':
    'Hoje já descrevi {most, plural, one {# imagem} other {# imagens}} para você. Amanhã tem mais.',
  'describe.unavailable': 'No momento nada consegue descrever imagens aqui.',
  'describe.words': '<i>{words}</i>',
  'improve.do': 'Melhorar minhas palavras',
  'improve.back': 'Voltar às minhas palavras',
  'improve.working': 'Procurando palavras melhores…',
  'improve.done': 'Suas palavras, ditas melhor. Não custou nada.',
  'improve.failed': 'Não achei palavras melhores. Valem as suas.',
  'improve.used-up':
    'Hoje já foram {most, plural, one {# vez} other {# vezes}}, o máximo. Amanhã de novo.',
  'confirm.free':
    'Grátis hoje, {left, plural, =0 {a última} one {depois resta #} other {depois restam #}}. Seu saldo continua em {balance, plural, one {# crédito} other {# créditos}}.',
  'confirm.price':
    '<b>{credits, plural, one {# crédito} other {# créditos}}</b>. Seu saldo depois: {after, plural, one {# crédito} other {# créditos}}.',
  'confirm.time': 'Costuma levar {seconds, plural, one {# segundo} other {# segundos}}.',
  'confirm.who': 'Quem processa suas fotos: {who}.',
  'confirm.who-words': 'Quem processa suas palavras: {who}.',
  'confirm.who-else': 'Se isso falhar: {who}.',
  'confirm.kept': 'Fica guardado até {until}.',
  'confirm.keep-nothing': 'Não fica guardado: é apagado assim que você receber.',
  'confirm.short':
    '{short, plural, one {Falta # crédito} other {Faltam # créditos}}. Escolha um pacote:',
  'confirm.pro':
    'Com {name}: <b>{credits}</b> em vez de {regular} créditos ({percent} % de desconto).',
  'confirm.changed': 'O preço mudou desde que você viu: olhe de novo, por favor.',
  'confirm.changed-who': 'Agora outro motor faria isto: veja de novo.',
  'confirm.engine': 'Feito por: {engine}',
  'engine.self': 'esta máquina',
  'confirm.go': 'Fazer',
  'confirm.skip': 'Não perguntar mais',
  'confirm.ask': 'Perguntar sempre',
  'confirm.skipped':
    'A partir da próxima eu começo sem perguntar. Você pode mudar isso em /settings.',
  'confirm.asked': 'A partir de agora eu pergunto antes de cada início.',
  'confirm.started': 'Já vou!',
  'confirm.already': 'Este já começou.',
  'confirm.dropped': 'Deixei. Nada foi gasto.',
  'confirm.unavailable': 'Nada consegue fazer isto agora. Tente mais tarde.',
  'confirm.busy':
    'Você já tem {most, plural, one {# coisa} other {# coisas}} em andamento. Espere uma terminar.',
  // results
  'result.copies':
    '{count, plural, one {Aqui está sua cópia.} other {Aqui estão # cópias.}} Guarde onde quiser.',
  'result.original': 'Aqui está o arquivo original.',
  'media.by-link':
    '{files, plural, one {Este chat não aceita o arquivo. Abra-o pelo link enquanto estiver guardado.} other {Este chat não aceita os arquivos. Abra-os pelos links enquanto estiverem guardados.}}',
  'media.open': '{of, plural, one {Abrir o arquivo} other {Abrir o arquivo {number}}}',
  'media.not-taken': 'Este chat não aceita o arquivo.',
  'media.save': 'Salvar o arquivo',
  'result.gone': 'Isto não está mais guardado.',
  'result.which': 'Qual delas?',
  'result.delete.ask': 'Apagar <b>{title}</b>? Não dá para recuperar.',
  'result.delete.yes': 'Apagar',
  'result.deleted': '<b>{title}</b> foi apagado.',
  'result.stopping': 'Parando…',
  'result.too-late': 'É tarde demais para parar.',
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
  // history
  'history.title': '<b>O que você fez</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {vídeo} other {imagem}} · {made} · será apagado {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Nada aqui ainda, ou não está mais guardado. Vamos fazer algo?',
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
  // the site’s pages
  'page.skip': 'Ir para o conteúdo',
  'page.playground': 'Abrir o playground',
  'page.gallery': 'Modelos',
  'page.claim': 'alme faz imagens com IA. Todo resultado leva uma marca.',
  'page.legal': 'Textos legais',
  'page.languages': 'Idiomas',
  'page.terms': 'Termos',
  'page.privacy': 'Privacidade',
  'page.likeness': 'Mostram você sem permissão?',
  'page.terms.about': 'Os termos da alme.',
  'page.privacy.about': 'O que a alme guarda sobre você, por quê e por quanto tempo.',
  'page.retention': 'Retenção',
  'page.retention.about': 'O que o alme guarda e até quando, e o que guarda no seu navegador.',
  'page.processors': 'Quem recebe o quê',
  'page.processors.about': 'As empresas com que o alme trabalha, o que cada uma recebe e para quê.',
  'page.imprint': 'Responsável',
  'page.imprint.about': 'Quem mantém este serviço e como falar com eles.',
  'legal.next': 'A versão {version} vale a partir de {at}.',
  'legal.not-yet': 'Esta é a versão {version}. Vale a partir de {at}.',
  'legal.not-now': 'Esta é a versão {version}, que começou em {at} e não vale mais.',
  'legal.to-current': 'Para a que vale',
  'legal.read': 'Ler',
  'legal.changes': 'O que mudou',
  'legal.versions': 'Todas as versões',
  'legal.version': 'Versão {version}, {when, select, later {a partir de} other {desde}} {at}',
  'legal.changes.title':
    '{kind, select, terms {O que mudou nos termos} other {O que mudou na política de privacidade}}',
  'legal.changes.between': 'Da versão {from} para a versão {to}, que vale a partir de {at}.',
  'legal.changes.none': 'Nada difere neste idioma.',
  'legal.added': 'Novo:',
  'legal.removed': 'Não mais:',
  'legal.from': 'Da versão',
  'legal.to': 'Para a versão',
  'legal.compare': 'Comparar',
  'processors.intro':
    'Esta lista vem daquilo a que o serviço está conectado de verdade. Fotos do seu rosto vão para uma empresa só se o seu consentimento a cita. Nenhuma recebe sua conta: veem uma imagem, suas palavras ou um pagamento, com um número próprio.',
  'processors.none': 'Nenhuma empresa: tudo acontece na máquina deste serviço.',
  'processors.company': 'Empresa',
  'processors.gets': 'O que recebe',
  'processors.where': 'Onde fica, e sua política',
  'processors.role-gets':
    '{role, select, engine {as fotos, os resultados e as palavras do que deve fazer, e nada mais seu} screening {as palavras de um pedido, e imagens que ela mesma fez} payment {com que você paga, digitado lá; de nós o produto, o preço e um número} other {o que você escreve e envia na conversa, e o que volta}}',
  'processors.role-why':
    '{role, select, engine {fazer o que você pede} screening {deixar de fora o que os termos proíbem} payment {receber seu pagamento} other {levar a conversa que você escolheu}}',
  'processors.policy': 'sua política de privacidade',
  'processors.unknown': 'criador do modelo',
  'processors.own-server': 'um servidor escolhido por quem mantém este serviço; pergunte a eles',
  'processors.host':
    'Arquivos e palavras ficam guardados com criptografia. Em quais máquinas este serviço roda, quem o mantém informa: {contact}.',
  'imprint.name': 'Quem mantém este serviço',
  'imprint.address': 'Endereço',
  'imprint.email': 'E-mail, também para perguntas sobre seus dados',
  'imprint.support': 'Perguntas sobre um pagamento',
  'imprint.missing': 'Ainda não informado. Quem mantém este serviço define em {setting}.',
  'imprint.software':
    'O serviço usa o alme bots, software livre. Seus autores não mantêm este serviço nem têm dados dele.',
  'storage.title': 'Cookies e armazenamento do navegador',
  'storage.none':
    'Nada aqui conta visitas nem segue ninguém, e nada vem de outras empresas. Só a conversa no navegador, o app e o console dos operadores guardam algo, tudo necessário para funcionar:',
  'storage.name': 'Nome',
  'storage.where': 'Onde',
  'storage.kind':
    '{kind, select, cookie {cookie} browser {armazenamento deste navegador} other {armazenamento desta aba}}',
  'storage.session': 'reconhecer sua conversa',
  'storage.way-back': 'voltar à conversa depois de pagar',
  'storage.theme': 'claro ou escuro, como você escolheu',
  'storage.draft': 'o que você ainda não enviou',
  'storage.afresh': 'recarregar a página uma vez se a conexão cair',
  'storage.unfinished': 'imagens inacabadas no aplicativo: não são enviadas a lugar nenhum',
  'storage.after-last-change': '{time} após sua última alteração, na próxima visita',
  'storage.signed-in': 'continuar conectado',
  'storage.entering': 'entrar por um link no navegador que o abriu',
  'storage.after-visit': '{time} após sua última visita',
  'storage.until': '{kind, select, browser {até você limpar} other {até você fechar a aba}}',
  'page.front': 'Para a página inicial',
  'page.not-found': 'Nada aqui',
  'page.not-found.words': 'Esta página não existe, ou quem a publicou a retirou.',
  'page.failed': 'Algo deu errado',
  'page.failed.words': 'O erro é nosso e já foi anotado.',
  'page.away': 'Um momento',
  'page.away.words': 'O serviço está recuperando o fôlego. Tente de novo em instantes.',
  'page.in-telegram': 'Abrir no Telegram',
  'page.in-discord': 'Adicionar ao Discord',
  'page.in-browser': 'Experimentar no navegador',
  'page.report': 'Denunciar',
  'page.kind': '{kind, select, video {Vídeo} other {Imagem}}',
  'page.by': 'De {name}',
  'page.free-pictures':
    '{free, plural, one {# imagem por dia é grátis} other {# imagens por dia são grátis}}',
  'page.template.slots': 'Você preenche: {slots}',
  'page.template.language': 'Escrito em {language}',
  'page.template.licence': 'Direitos: {licence}',
  'page.template.similar': 'Mais como este',
  'page.template.gone': 'Este modelo não está mais aqui',
  'page.template.removed': 'Quem o criou o removeu. O que foi feito com ele fica com quem fez.',
  'page.template.taken-down': 'Foi retirado depois de uma denúncia.',
  'page.template.hidden': 'Não pode ser usado no momento.',
  'page.gallery.about': 'Estilos para retratos e vídeos curtos de você, da alme e de criadores.',
  'page.gallery.count': '{count, plural, one {# modelo} other {# modelos}}',
  'page.gallery.search': 'Buscar',
  'page.gallery.search.label': 'Buscar modelos',
  'page.gallery.found': '{hasMore, select, yes {Mais de {count}} other {{count}}} para “{query}”',
  'page.gallery.corrected': 'Nada para “{query}”, então isto é o que há para “{corrected}”.',
  'page.gallery.filters': 'Filtrar',
  'page.gallery.all': 'Todos',
  'page.order': 'Ordem',
  'page.order.official': 'Escolha da alme',
  'page.order.new': 'Novos',
  'page.order.trending': 'Em alta',
  'page.category': 'Categoria',
  'page.kinds': 'Tipo',
  'page.kinds.image': 'Imagens',
  'page.kinds.video': 'Vídeos',
  'page.prices': 'Preço',
  'page.prices.any': 'Qualquer preço',
  'page.prices.free': 'Grátis',
  'page.prices.usual': 'Até o preço normal',
  'page.creator.about': 'Modelos de {name} na alme.',
  'page.creator.none': 'No momento não há modelos de {name}.',
  'page.share.made-from': 'Feito com o modelo {title}',
  'page.share.yours': 'Faça o seu',
  'page.share.title': 'Compartilhado com você',
  'page.share.by': 'De {name}',
  'page.share.description': 'Feito com IA e mostrado por quem fez.',
  'page.share.gone': 'Não é mais compartilhado',
  'page.share.ended': 'Quem fez retirou, ou não está mais guardado.',
  'page.share.taken-down': 'Foi retirado depois de uma denúncia.',
  'page.share.hidden': 'Não pode ser visto no momento.',
  // the front page, and how long things are kept
  'front.title': 'alme · fotos suas, reveladas no chat',
  'front.about': 'Três fotos uma vez, depois retratos e vídeos curtos de você, em um chat.',
  'front.headline': 'Fotos suas, reveladas no chat.',
  'front.lead':
    'Envie três fotos uma vez e escolha um estilo. Um retrato ou um vídeo curto de você chega no mesmo chat. Você vê o preço antes de qualquer coisa começar.',
  'front.free':
    '{free, plural, one {# imagem por dia é grátis.} other {# imagens por dia são grátis.}} Sem cadastro, sem cartão.',
  'front.step1': 'Três fotos',
  'front.step1.words':
    'De frente, de um lado e do outro. Cada uma é verificada na hora, e você fica sabendo o que mudar. Só depois de você concordar, por escrito.',
  'front.step2': 'Um estilo',
  'front.step2.words':
    '{pictures, plural, one {# estilo para imagens} other {# estilos para imagens}}{videos, plural, =0 {} one {, # para vídeos} other {, # para vídeos}}. Ou com suas próprias palavras.',
  'front.step2.none': 'De uma galeria de estilos. Ou com suas próprias palavras.',
  'front.step3': 'Sua imagem',
  'front.step3.words':
    'Chega no mesmo chat: de novo, outra versão, o arquivo original, ou apagada de vez.',
  'front.looks': 'Os estilos',
  'front.looks.words':
    'Todas as capas mostram pessoas que não existem, feitas pelo mesmo motor que fará as suas.',
  'front.looks.more': 'Todos os modelos',
  'front.video': 'vídeo',
  'front.cost': 'Quanto custa',
  'front.cost.words':
    '{free, plural, one {# imagem por dia é grátis} other {# imagens por dia são grátis}}; depois, {credits, plural, one {# crédito} other {# créditos}} cada. {videos, plural, =0 {} one {Vídeos a partir de # crédito. } other {Vídeos a partir de # créditos. }}Créditos não expiram e voltam quando algo falha.',
  'front.cost.pro':
    'Com {name}, por {price} ao mês, {free, plural, one {# imagem por dia é grátis} other {# imagens por dia são grátis}} e vídeos custam {percent} % menos.',
  'front.credits': '{credits, plural, one {# crédito} other {# créditos}}',
  'front.private': 'Privado por padrão',
  'front.private.words':
    'As fotos do rosto são criptografadas, nunca usadas para treino, nunca vendidas, nunca públicas, e apagadas em no máximo {days, plural, one {# dia} other {# dias}}, ou assim que você pedir.',
  'front.private.here': 'Neste servidor nada sai da própria máquina.',
  'front.private.companies':
    'As fotos são processadas por {companies}, só para fazer o que você pede.',
  'front.private.policy': 'A política completa, com todos os prazos.',
  'front.closing': 'Veja você em um minuto.',
  'kept.title': 'Prazos de retenção',
  'kept.what': 'O quê',
  'kept.purpose': 'Para quê',
  'kept.time': 'Quanto tempo',
  'kept.days': '{days, plural, one {# dia} other {# dias}}',
  'kept.minutes': '{minutes, plural, one {# minuto} other {# minutos}}',
  'kept.hours': '{hours, plural, one {# hora} other {# horas}}',
  'kept.faces': 'Fotos do rosto',
  'kept.photos': 'Fotos avulsas',
  'kept.results': 'Resultados',
  'kept.words': 'As palavras de um pedido',
  'kept.drafts': 'Rascunhos inacabados',
  'kept.updates': 'Identificadores de mensagens',
  'kept.chats': 'Chats do playground',
  'kept.shares': 'O que você compartilha',
  'kept.reports': 'Denúncias',
  'kept.claims': 'Reclamações de imagem',
  'kept.name': 'Nome, e-mail, idioma',
  'kept.consents': 'Consentimentos',
  'kept.payments': 'Pagamentos e lançamentos',
  'kept.results-paid': 'Resultados de quem comprou créditos ou tem Pro',
  'kept.results-unkept': 'Resultados de quem não guarda nada, no navegador',
  'kept.words-failed': 'As palavras do que não foi feito',
  'kept.words-refused': 'As palavras do que foi recusado',
  'kept.requests': 'O que foi feito, quando e a que preço, sem as palavras',
  'kept.runs': 'O número de um trabalho na empresa que o fez',
  'kept.disclosures': 'O que foi enviado a qual empresa, sem o conteúdo',
  'kept.conversations': 'Em que ponto está o chat',
  'kept.strangers': 'Chats de quem não aceitou os termos',
  'kept.chat-files': 'Arquivos que esperam em um chat do navegador',
  'kept.sessions': 'Sessões e código de recuperação de um navegador',
  'kept.waits': 'Pausas pedidas por uma plataforma',
  'kept.tasks': 'Trabalho ainda por fazer',
  'kept.parked-tasks': 'Trabalho que falhou de vez',
  'kept.screenings': 'O que a triagem decidiu, sem imagens',
  'kept.reviews': 'O que uma pessoa decidiu sobre um resultado',
  'kept.looks': 'Somas de como as imagens são, sem ligação com você',
  'kept.signals': 'Pagamentos recusados e devolvidos, códigos errados',
  'kept.spendings': 'Créditos gastos em um dia',
  'kept.allowances': 'Imagens grátis usadas em um dia',
  'kept.holds': 'Bloqueios de gasto que foram retirados',
  'kept.steps': 'Limites e suspensões de uma conta, e recursos',
  'kept.buckets': 'Quantos pedidos chegaram há pouco, sob uma soma com chave',
  'kept.departures': 'Uma soma com chave de quem saiu, com o que tinha usado',
  'kept.departures-held': 'O mesmo de contas suspensas, bloqueadas ou em dívida',
  'kept.web-sessions': 'Links de uso único e sessões do console e do app, com o tipo de navegador',
  'kept.links': 'Códigos que vinculam plataformas e o que cada conta trouxe, para poder desfazer',
  'kept.linked': 'Quais contas foram vinculadas',
  'kept.joint-pictures': 'O que se perguntou para uma imagem de várias pessoas que já acabou',
  'kept.joint-invitations': 'Convites para uma imagem assim que ninguém aceitou',
  'kept.joint-consents': 'Imagens com outras pessoas: o que cada uma aceitou e quando',
  'kept.blocked-askers': 'Quem não pode mais perguntar a você',
  'kept.stickers': 'Nomes dos seus pacotes de figurinhas',
  'kept.publishing': 'Seus modelos e seu nome público',
  'kept.template-drafts': 'Rascunhos de modelos',
  'kept.favourites': 'Favoritos',
  'kept.uses': 'Que um modelo foi usado',
  'kept.rewards': 'O que os modelos renderam, e os círculos que não rendem',
  'kept.server-days': 'O que um membro usou do dia de um servidor do Discord',
  'kept.cards': 'Cartões publicados, depois de retirados',
  'kept.shelves': 'Modelos que você pôs em um servidor do Discord',
  'kept.exports': 'Arquivos que você pediu',
  'kept.announcements': 'Que você foi avisado de mudanças',
  'kept.codes': 'Códigos que você usou, e convites',
  'kept.unpaid': 'Compras que nunca foram pagas',
  'kept.acts': 'O que os operadores decidiram',
  'kept.deletions':
    'Identificadores do que foi apagado, para que uma cópia restaurada apague de novo',
  'kept.logs': 'O registro do serviço',
  'kept.backups': 'Cópias de segurança',
  'kept.from.sent': '{time} depois do envio',
  'kept.from.made': '{time} depois de feito; na hora, se você o apagar',
  'kept.from.noted': '{time} depois de anotado',
  'kept.from.delivered': '{time} depois da entrega',
  'kept.from.confirmed':
    '{time} depois da última confirmação; na hora, se você retirar o consentimento',
  'kept.from.ended': '{time} depois do fim',
  'kept.from.used': '{time} depois do último uso do chat',
  'kept.from.changed': '{time} depois da sua última mudança',
  'kept.from.decided': '{time} depois da decisão',
  'kept.from.left': '{time} depois da saída',
  'kept.from.day': '{time} depois desse dia',
  'kept.from.result-ended':
    'enquanto você compartilhar, e nunca mais que o resultado; que você compartilhou: mais {time}',
  'kept.from.result': 'com o resultado, também se você o apagar ou não guardar nada',
  'kept.from.account': 'enquanto existir a sua conta',
  'kept.from.own': 'até você mudar ou apagar a conta',
  'kept.from.taken-back': 'até você retirar ou apagar a conta',
  'kept.from.over': 'até acabar',
  'kept.from.law': 'o tempo que a lei pede; sem o seu nome depois que a conta é apagada',
  'kept.from.operator':
    'o que decidir quem opera o serviço; sem nomes, palavras nem imagens legíveis',
  'kept.why.talk': 'falar com você, no seu idioma',
  'kept.why.profile': 'seu perfil facial',
  'kept.why.make': 'fazer o que você pediu',
  'kept.why.again': 'tê-lo de novo',
  'kept.why.show': 'mostrá-lo a você',
  'kept.why.go-on': 'continuar de onde parou',
  'kept.why.appeal': 'seu recurso',
  'kept.why.once': 'contar cada mensagem uma vez',
  'kept.why.recognise': 'reconhecer o que foi feito aqui, com /verify',
  'kept.why.screen': 'impedir o que os termos proíbem',
  'kept.why.abuse': 'impedir fraude e abuso',
  'kept.why.limits': 'contar limites e imagens grátis',
  'kept.why.standing': 'para que sair e voltar não renda nada em dobro',
  'kept.why.share': 'mostrá-lo a quem você compartilha',
  'kept.why.publish': 'oferecer seus modelos a outros',
  'kept.why.rewards': 'pagar os autores com justiça',
  'kept.why.servers': 'o que os servidores do Discord permitem',
  'kept.why.decide': 'decidir e responder a você',
  'kept.why.proof': 'prova do que foi combinado e decidido',
  'kept.why.tell': 'dizer a você quem recebeu o quê',
  'kept.why.books': 'contabilidade e lei',
  'kept.why.access': 'você voltar a entrar e levar seus dados',
  'kept.why.mend': 'encontrar e corrigir falhas',
  'kept.basis': 'Base',
  'kept.basis.consent': 'seu consentimento',
  'kept.basis.contract': 'nossos termos com você',
  'kept.basis.interest': 'um serviço seguro para todos',
  'kept.basis.law': 'a lei',
  'kept.told':
    'Você é avisado {faces} antes do fim das fotos do rosto e {results} antes do fim dos resultados. Todos os arquivos são criptografados, cada conta com sua própria chave; apagar a conta destrói a chave.',
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
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Você é o próximo.} one {# está antes de você.} other {# estão antes de você.}}',
  'generation.running': 'Fazendo <b>{title}</b>…',
  'generation.stop': 'Cancelar',
  'generation.done': '<b>{title}</b>',
  'generation.alt':
    '{title}{how, select, words {, feito com IA} other {, feito com suas fotos}}{of, plural, =1 {} other { ({position} de {of})}}',
  'generation.cost-free':
    'Grátis hoje. {free, plural, =0 {Foi a última imagem grátis do dia.} one {Resta # imagem grátis hoje.} other {Restam # imagens grátis hoje.}}',
  'generation.cost-credits':
    '{credits, plural, one {# crédito} other {# créditos}} · {left, plural, one {resta # crédito} other {restam # créditos}}',
  'generation.likeness':
    '{likeness, select, good {Semelhança: boa.} fair {Semelhança: razoável.} other {Semelhança: baixa. As devoluções de hoje por esse motivo acabaram, então o preço fica.}}',
  'generation.unlike': 'Não se parece o bastante com você, então não custa nada.',
  'generation.second-try':
    'A primeira imagem não se parecia o bastante com você. Outro motor está fazendo de novo, pelo mesmo preço.',
  'generation.made-by': 'Feito com {engine}.',
  'generation.video':
    '{seconds, plural, one {# segundo} other {# segundos}}, {width} × {height}, {sound, select, on {com som} other {sem som}}.',
  'generation.kept-until': 'Fica guardado até {until}. Feito com IA.',
  'generation.kept-nothing':
    'Não fica guardado aqui, como você pediu: salve sua cópia agora. Feito com IA.',
  'generation.again': 'De novo',
  'generation.vary': 'Variar',
  'generation.back': '↩ Passo atrás',
  'generation.hd': 'HD',
  'generation.file': 'Arquivo original',
  'generation.delete': 'Apagar',
  'generation.cancelled': '<b>{title}</b> foi cancelado.',
  'generation.failed': '<b>{title}</b> não pôde ser feito.',
  'generation.reason-rejected':
    'A empresa que faz isto não permite: as regras são dela, não nossas.',
  'generation.reason-photos-gone':
    'As fotos necessárias não estão mais aqui. Envie de novo e tente outra vez.',
  'generation.reason-withdrawn':
    'Você retirou o consentimento para as fotos do seu rosto, então isso parou e nada fica guardado.',
  'generation.reason-no-consent':
    'Seu consentimento não cita a empresa que faria isso, então suas fotos ficaram aqui. /profile mostra qual é; aceite lá e tente de novo.',
  'generation.reason-storage': 'O resultado não pôde ser salvo do nosso lado.',
  'generation.reason-budget':
    'Hoje já foi feito tudo o que este motor pode fazer num dia. Amanhã (às 0:00 UTC) continua; outros motores podem fazer agora.',
  'generation.reason-timed-out': 'Demorou demais.',
  'generation.reason-unavailable': 'O motor que faz isto não está disponível agora.',
  'generation.reason-photo':
    '{why, select, no_face {Não achei nenhum rosto na foto. Use uma com o rosto inteiro.} several_faces {Há mais de um rosto na foto. Use uma com um rosto só.} face_too_small {O rosto na foto é pequeno demais. Use uma de mais perto.} turned_apart {O rosto na foto olha para outro lado que o seu. Use uma de frente.} no_hand {Não achei nenhuma mão na foto. Tire de cima, com os dedos separados.} hand_too_small {A mão na foto é pequena demais. Tire de mais perto.} other {Nada na foto se destaca do resto. Tire diante de um fundo liso.}}',
  'generation.reason-not-shown': 'Foi criado, mas este chat não aceita o arquivo. Ele foi apagado.',
  'generation.shown-later':
    '<b>{title}</b> está pronto, mas não pode ser mostrado agora. Continuo tentando, e ele espera no seu histórico.',
  'generation.reason-internal': 'Algo deu errado do nosso lado.',
  'generation.returned-credits':
    '{credits, plural, one {Seu # crédito voltou} other {Seus # créditos voltaram}} ao seu saldo.',
  'generation.returned-free': 'Sua imagem grátis voltou.',
  'generation.not-returned': 'O provedor já tinha sido pago, então o preço fica.',
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
  // form
  'form.open': 'Preencher um formulário',
  'form.words':
    '{operation, select, imagine {O que deve aparecer na imagem?} animate {Como deve se mover?} video {O que deve acontecer no vídeo?} other {O que devo mudar?}}',
  'form.example':
    '{operation, select, imagine {Por exemplo: uma raposa vermelha na neve, ao amanhecer} animate {Por exemplo: ondas chegando, zoom lento} video {Por exemplo: uma raposa vermelha corre pela neve} other {Por exemplo: luz quente de fim de tarde, fundo desfocado}}',
  'form.photo': 'A foto que vou mudar',
  'form.photos': 'As fotos, na ordem',
  'form.aspect': 'Proporções',
  'form.aspect-option':
    '{aspect} · {shape, select, square {quadrada} upright {vertical} near {um pouco vertical} phone {tela de celular} other {larga}}',
  'form.seconds': 'Duração',
  'form.size': 'Resolução',
  'form.sound': 'Com som',
  'choices.changed':
    'Nem tudo o que você escolheu é possível agora. Dê uma olhada antes de começar.',
  'command.video.seconds': 'Duração do vídeo em segundos',
  'command.video.sound': 'Com som ou sem',
  'command.video.size': 'Resolução',
  'command.video.aspect': 'Proporções',
  'form.count': 'Quantas',
  'form.engine': 'Feita por',
  'form.any-engine': 'A que servir melhor',
  'form.changed':
    'Nem tudo o que você escolheu no formulário é possível agora. Dê uma olhada antes de começar.',
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
  // discord
  'discord.face-title': 'Três fotos do seu rosto',
  'discord.face-front': 'De frente: olhe para a câmera',
  'discord.face-left': 'Um lado: vire um pouco a cabeça',
  'discord.face-right': 'O outro lado',
  'discord.face-hint': 'Um rosto, boa luz, nítida. JPEG, PNG, WebP ou HEIC.',
  'discord.photo-open': 'Enviar uma foto',
  'discord.photo-title': 'Enviar uma foto',
  'discord.photo-label': 'Foto',
  'discord.photo-hint': 'JPEG, PNG, WebP ou HEIC.',
  'discord.text-open': 'Escrever uma resposta',
  'discord.text-title': 'Sua resposta',
  'discord.text-label': 'Resposta',
  'discord.menu-edit': 'Editar esta imagem',
  'discord.menu-animate': 'Animar',
  'discord.menu-verify': 'Verificar esta imagem',
  'discord.menu-can':
    'Use uma foto sua com “Enviar uma foto”, ou qualquer imagem daqui pelo menu da mensagem (Apps). Com /create e uma palavra você procura modelos. /help conta mais.',
  'discord.verify-how':
    'Envie o arquivo original: ele mantém a assinatura. Ou use /verify com “picture”, ou “Verificar esta imagem” no menu de uma mensagem (Apps). Não a guardo.',
  'discord.option-front': 'Foto de frente',
  'discord.option-left': 'Foto com a cabeça virada para um lado',
  'discord.option-right': 'Foto com a cabeça virada para o outro lado',
  'discord.too-large':
    'O arquivo tem {size} MB, mais do que o Discord me deixa enviar aqui ({limit} MB). Ele fica no seu histórico.',
  'discord.not-kept': 'Isto não está mais guardado.',
  'discord.try-again': 'Isso não chegou até mim. Tente de novo em um minuto.',
  'discord.waiting':
    'Um momento: não consigo processar isso agora. Vou guardar e respondo assim que puder.',
  // servers
  'command.share': 'Publicar o cartão de um modelo neste canal',
  'command.share.words': 'Qual modelo',
  'command.shelf': 'Os modelos deste servidor do Discord',
  'command.server': 'Cartões, estante e caixinha deste servidor do Discord',
  'command.server.roles': 'Cargos que podem publicar cartões, como @Artistas',
  'guild.only-there': 'Isto funciona em um canal de um servidor do Discord.',
  'guild.not-added':
    'Aqui estou só para você. Antes, alguém que gerencie este servidor precisa me adicionar; aí funcionam os cartões, a estante e a caixinha.',
  'guild.managers-only': 'Só quem gerencia este servidor pode fazer isso.',
  'guild.price': 'Este servidor paga: {credits, plural, one {# crédito} other {# créditos}}',
  'guild.pays':
    'Este servidor paga o preço: <b>{credits, plural, one {# crédito} other {# créditos}}</b>. Depois disso, hoje ainda paga até {left, plural, one {# crédito} other {# créditos}} por você.',
  'guild.pays-not':
    '{because, select, empty {A caixinha do servidor já não tem o bastante, então quem paga é você.} limit {Hoje o servidor já pagou por você tudo o que paga em um dia, então quem paga é você.} other {Isto custa mais do que a caixinha do servidor paga, então quem paga é você.}}',
  'guild.uses-up':
    'Hoje você já fez {limit, plural, one {# coisa} other {# coisas}} com modelos neste servidor, e ele não permite mais. Em uma conversa direta comigo você pode continuar.',
  'guild.cost': 'Pago pelo servidor: {credits, plural, one {# crédito} other {# créditos}}',
  'guild.returned':
    '{credits, plural, one {# crédito voltou} other {# créditos voltaram}} para a caixinha do servidor.',
  'guild.no.not-here': 'Antes, alguém que gerencie este servidor precisa me adicionar.',
  'guild.no.channel':
    'Quem gerencia este servidor não permitiu cartões neste canal. Dá para permitir com /server.',
  'guild.no.wrong-channel':
    'Em um canal deste tipo não dá para publicar cartões. Tente um canal de texto, um tópico ou um fórum.',
  'guild.no.permission':
    'Não posso publicar aqui. Quem gerencia este servidor pode me dar neste canal “Ver canal”, “Enviar mensagens” (também em tópicos), “Anexar arquivos” e “Inserir links”.',
  'guild.no.locked': 'Este tópico está trancado: só moderadores podem escrever aqui.',
  'guild.no.posters':
    'Quem gerencia este servidor decidiu quem pode publicar cartões, e você não está entre essas pessoas.',
  'guild.no.limit':
    'Hoje você já publicou todos os cartões que este servidor permite. Amanhã (às 0:00 UTC) dá para continuar.',
  'guild.no.server-limit':
    'Este servidor já teve hoje todos os cartões que permite. Amanhã (às 0:00 UTC) há lugar de novo.',
  'guild.no.refused': 'Quem gerencia este servidor recusou este modelo.',
  'guild.no.muted': 'Quem gerencia este servidor silenciou este modelo.',
  'guild.too-many': 'Não cabem mais.',
  'guild.card.gone': 'Este modelo não está mais disponível.',
  'guild.card.muted': 'Este modelo não está mais na estante deste servidor.',
  'guild.card.posted': 'O cartão de <b>{title}</b> está a caminho deste canal.',
  'guild.card.waiting':
    '<b>{title}</b> agora espera por quem gerencia este servidor. Quando for aprovado, o cartão é publicado aqui e eu aviso você.',
  'guild.card.remove': 'Retirar',
  'guild.card.removed': 'O cartão foi retirado.',
  'guild.card.failed': 'Não foi possível publicar o seu cartão.',
  'guild.post.problem':
    '{because, select, gone {O modelo não pode mais ser usado.} not_a_member {Não estou mais naquele servidor.} author_out {Você não está mais naquele servidor ou não pode escrever lá agora.} missing_permission {Não posso publicar naquele canal: lá preciso de “Ver canal”, “Enviar mensagens” (também em tópicos), “Anexar arquivos” e “Inserir links”.} unknown_channel {O canal foi apagado.} wrong_channel {Aquele canal não aceita mensagens.} locked {O tópico está trancado: só moderadores podem escrever lá.} no_new_thread {Não dá para abrir outra publicação naquele fórum: ele pede uma etiqueta que só moderadores colocam, ou tem publicações abertas demais.} nsfw_needed {O Discord só aceita esta imagem em canais com restrição de idade.} filtered {O filtro do próprio servidor a retirou.} unsure {Fui interrompido e não sei se ele está lá. Se não estiver, peça de novo.} slow_mode {O canal está em modo lento e não havia lugar. Tente mais tarde.} other {O Discord não aceitou. Tente mais tarde.}}',
  'guild.decided':
    '{decision, select, shown {Seu modelo já está na estante de <b>{server}</b>, e o cartão é publicado.} refused {Quem gerencia <b>{server}</b> não aprovou o seu modelo.} other {Quem gerencia <b>{server}</b> silenciou o seu modelo.}}',
  'guild.open-template': 'Abrir o modelo',
  'guild.board.title': '<b>O que está decidido neste servidor</b>',
  'guild.board.channels':
    '{count, plural, =0 {Nenhum canal permite cartões.} one {# canal permite cartões.} other {# canais permitem cartões.}} {here, select, true {Este permite.} other {Este não.}}',
  'guild.board.approval':
    '{on, select, true {Alguém que gerencia aprova cada modelo antes de ir para a estante.} other {Os modelos vão para a estante sem aprovação.}}',
  'guild.board.posters':
    'Publicam cartões: {who, select, everyone {todos.} managers {quem gerencia.} other {quem gerencia e {count, plural, one {# cargo.} other {# cargos.}}}}',
  'guild.board.limits':
    'Por dia: {cards, number} cartões por membro e {server, number} no total, {uses, number} usos de modelos por membro.',
  'guild.board.pot':
    'A caixinha paga até {day, plural, one {# crédito} other {# créditos}} por membro por dia, para preços de até {price, plural, one {# crédito} other {# créditos}}.',
  'guild.board.shelf': 'Na estante: {shown, number} · esperando: {waiting, number}',
  'guild.roles.how': 'Para que certos cargos publiquem, escreva /server e mencione-os em “roles”.',
  'guild.roles.none': 'Não encontrei nenhum cargo aí. Mencione cargos como @Artistas.',
  'guild.do.channel': '{on, select, true {Permitir cartões aqui} other {Sem mais cartões aqui}}',
  'guild.do.nowhere': 'Nenhum cartão',
  'guild.do.approval': '{on, select, true {Aprovar antes} other {Sem aprovação}}',
  'guild.do.posters': '{to, select, everyone {Todos publicam} other {Só quem gerencia}}',
  'guild.do.balance':
    '{to, select, everyone {Todos veem a caixinha} other {Caixinha só para quem gerencia}}',
  'guild.do.limits': 'Limites',
  'guild.do.waiting': 'Esperando ({count, number})',
  'guild.do.shown': 'Na estante',
  'guild.do.muted': 'Silenciados',
  'guild.do.cards': 'Cartões',
  'guild.do.used': 'O que foi usado',
  'guild.do.shelf': 'A estante',
  'guild.do.pot': 'A caixinha',
  'guild.limits': '<b>Limites de um dia</b> (UTC). A caixinha paga modelos da estante.',
  'guild.limit':
    '{chosen, select, true {✓ } other {}}{limit, select, cards {{count} cartões/membro} server_cards {{count} cartões no total} uses {{count} usos/membro} pot {Caixinha {count}/membro} other {Caixinha: preço ≤ {count}}}',
  'guild.list':
    '{state, select, waiting {<b>Esperando uma decisão</b>} muted {<b>Silenciados</b>} other {<b>Na estante</b>}}',
  'guild.list.empty':
    '{state, select, waiting {Nada está esperando.} muted {Nada está silenciado.} other {A estante está vazia.}}',
  'guild.decide.shown': 'Para a estante',
  'guild.decide.refused': 'Recusar',
  'guild.decide.muted': 'Silenciar',
  'guild.done':
    '{decision, select, shown {Está na estante. Os cartões que esperavam são publicados.} refused {Recusado. Os cartões dizem isso.} other {Silenciado. Os cartões dizem isso.}}',
  'guild.cards': '<b>Os cartões mais novos aqui</b>',
  'guild.cards.own': '<b>Seus cartões neste servidor</b>',
  'guild.cards.none': 'Não há cartões aqui.',
  'guild.cards.line': '{number}. {title} · {at}{posted, select, true {} other { · esperando}}',
  'guild.cards.remove': 'Retirar {number}',
  'guild.gone': 'um modelo que não existe mais',
  'guild.used': '<b>O que foi usado aqui, por semana</b>',
  'guild.used.none': 'Nada foi usado aqui nas últimas semanas.',
  'guild.used.line': '{week}: {title} · {count, plural, one {# uso} other {# usos}}',
  'guild.shelf': '<b>A estante deste servidor</b>',
  'guild.shelf.empty': 'A estante deste servidor ainda está vazia. /share coloca um modelo nela.',
  'guild.share.ask':
    '{own, plural, =0 {Escreva /share com uma palavra do título do modelo cujo cartão deve aparecer aqui.} other {De qual publico o cartão aqui? Escolha um dos seus modelos, ou escreva /share com uma palavra do título de outro.}}',
  'guild.share.which': 'Qual destes?',
  'guild.share.none': 'Não encontrei nenhum modelo com isso.',
  'guild.share.sure': 'Publico este cartão aqui? Todos neste canal veem.',
  'guild.share.yes': 'Publicar aqui',
  'guild.pot.title': '<b>A caixinha deste servidor</b>',
  'guild.pot.about':
    'Os créditos da caixinha pagam quando membros usam modelos da estante. O que entra primeiro é usado primeiro; o que sobrar do seu, você pode pegar de volta.',
  'guild.pot.balance': 'Na caixinha: <b>{credits, plural, one {# crédito} other {# créditos}}</b>',
  'guild.pot.own': 'Seus, ainda sem uso: {credits, plural, one {# crédito} other {# créditos}}',
  'guild.pot.today': 'Por você ainda paga hoje: {left, plural, one {# crédito} other {# créditos}}',
  'guild.pot.put': 'Colocar {credits, number}',
  'guild.pot.too-few':
    'Você não tem créditos suficientes para isso. Dinheiro de teste não pode ir para uma caixinha.',
  'guild.pot.sure':
    'Coloco <b>{credits, plural, one {# crédito} other {# créditos}}</b> seus na caixinha deste servidor? Depois você tem {left, plural, one {# crédito} other {# créditos}}.',
  'guild.pot.yes': 'Colocar',
  'guild.pot.done':
    'Agora na caixinha: {credits, plural, one {# crédito} other {# créditos}} seus. Obrigado!',
  'guild.pot.take': 'Pegar meus {credits, number} de volta',
  'guild.pot.taken':
    '{credits, plural, one {# crédito é seu} other {# créditos são seus}} de novo.',
  'guild.pot.nothing': 'Não resta nada seu naquela caixinha.',
  'guild.pot.changed': 'A caixinha do servidor mudou nesse meio-tempo. Olhe de novo, por favor.',
  'guild.pot.left':
    'Não estou mais em <b>{server}</b>. Do que você colocou na caixinha, ainda há {credits, plural, one {# crédito} other {# créditos}}. Esperam a minha volta, ou você pega de volta.',
  // expiry
  'expiry.notice':
    '{count, plural, one {Um dos seus resultados será apagado em {at}.} other {# dos seus resultados serão apagados em breve, o primeiro em {at}.}} Quer uma cópia?',
  'expiry.keep': 'Enviar cópias',
  'digest.title': '<b>O que surgiu nesse meio-tempo</b>',
  'expiry.off': 'Parar os lembretes',
  'expiry.face':
    'As fotos do seu rosto serão apagadas em {at}. Mantenha só se ainda é você e ainda quer usá-las.',
  'expiry.face-keep': 'Manter',
  'expiry.face-delete': 'Apagar agora',
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
  // links into the chat
  'link.gone':
    '{to, select, creator {Não há nenhum criador com esse nome aqui.} other {O que este link mostrava não existe mais.}}',
  'link.shared': 'Alguém compartilhou um resultado com você.',
  'link.shared.by': '{name} compartilhou um resultado com você.',
  'share.inline': 'Para qualquer conversa',
  // stickers
  'sticker.make': 'Figurinha',
  'sticker.making': 'Estou fazendo a figurinha…',
  'sticker.made': 'Sua figurinha está no seu pacote.',
  'sticker.there': 'Ela já está no seu pacote.',
  'sticker.yours':
    'O pacote é seu no Telegram: ele continua lá quando o resultado ou sua conta aqui é apagada.',
  'sticker.open': 'Abrir o pacote',
  'sticker.remove': 'Tirar do pacote',
  'sticker.removed': 'A figurinha saiu do seu pacote.',
  'sticker.absent': 'Essa figurinha não está em nenhum dos seus pacotes.',
  'sticker.refused': 'O Telegram não aceita esta como figurinha.',
  'sticker.file': 'A figurinha, como arquivo. As que se movem não têm fundo transparente.',
  'sticker.which': 'Qual imagem vira figurinha?',
  'sticker.title': 'Minhas imagens {position}',
  // inline mode
  'inline.own': 'Seu próprio resultado',
  'inline.make': 'Faça o seu',
  'inline.open': 'Abrir o bot',
  'inline.none': 'Nada encontrado: ver todos os modelos',
  // telegram
  'telegram.private':
    'Suas fotos e imagens ficam só entre nós. Vamos conversar em um chat privado.',
  'telegram.private.button': 'Abrir o chat privado',
  'telegram.goes-on': 'Continuamos no nosso chat privado.',
  'telegram.command.card': 'Publicar aqui o cartão de um modelo',
  'telegram.about': 'Faz imagens e vídeos curtos de você, com três fotos do seu rosto.',
  'telegram.description':
    'Envie uma vez três fotos do seu rosto, escolha um modelo e receba uma imagem ou um vídeo curto de você. Você vê o preço antes e por quanto tempo fica guardado. Só para adultos. Toque em Iniciar.',
  // whether a picture was made here
  'verify.title': '<b>Esta imagem foi feita aqui?</b>',
  'verify.how':
    'Envie a imagem, de preferência como arquivo: assim ela mantém a assinatura. Ou responda a uma imagem com /verify. Não a guardo.',
  'verify.picture': 'A imagem que você quer verificar',
  'verify.another': 'Verificar outra imagem',
  'verify.signature':
    '✅ <b>Sim.</b> Esta imagem foi feita aqui com IA, e a assinatura é válida: nada mudou no arquivo desde então.',
  'verify.mark':
    '✅ <b>É o que ela diz.</b> O arquivo traz a nossa marca de imagem feita com IA, mas nenhuma assinatura válida nossa. Uma marca assim pode ser copiada.',
  'verify.looks':
    '✅ <b>Parece que sim.</b> O arquivo não traz mais nenhuma marca, mas uma imagem feita aqui é igual.',
  'verify.nothing':
    '❔ <b>Não a reconheço.</b> A imagem não tem assinatura nem marca nossa, e nada feito aqui nos últimos meses se parece com ela.',
  'verify.changed': 'A assinatura não confere: o arquivo foi alterado depois de assinado.',
  'verify.engine': 'Motor: {engine}',
  'verify.elsewhere': 'Mas o próprio arquivo diz que foi feito ou editado com IA.',
  'verify.no-proof': 'Isso não prova que seja uma foto real.',
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
    '{what, select, template {O que há de errado com <b>{title}</b>?} other {O que há de errado com este resultado compartilhado?}} Uma pessoa olha cada denúncia.',
  'report.reason':
    '{reason, select, nudity {Nudez ou sexo} violence {Sangue ou violência} hate {Ódio} minor {Prejudica um menor} likeness {Alguém sem permissão} rights {Obra ou marca roubada} other {Outra coisa}}',
  'report.done': 'Obrigado. Uma pessoa vai olhar, e eu conto aqui no que deu.',
  'report.gone': 'Não encontro isso: não existe mais, ou o link não é meu.',
  'report.own': 'Isto é seu: você mesmo pode retirar.',
  'report.before': 'Você já denunciou isto. Uma pessoa já olhou, ou vai olhar em breve.',
  'report.too-many': 'Foram muitas denúncias para um dia. Você pode mandar a próxima {until}.',
  'report.answered':
    'Uma pessoa olhou {what, select, template {<b>{title}</b>} other {o resultado compartilhado}} que você denunciou: {outcome, select, kept {segue as regras e fica. Obrigado mesmo assim.} other {foi retirado. Obrigado.}}',
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
    '<b>{title}</b> · {what, select, template {modelo} other {resultado compartilhado}} <code>{id}</code>',
  'reported.state':
    'Agora: <b>{state, select, offered {visível} shown {visível} hidden {oculto até você decidir} taken_down {retirado} withdrawn {retirado pelo dono} removed {removido pelo autor} other {não oferecido}}</b>',
  'reported.owner': 'Conta <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept': 'Uma pessoa já olhou e manteve: outras denúncias desta versão não ocultam nada.',
  'reported.keep': 'Manter',
  'subject.taken-down':
    '{what, select, template {Uma pessoa retirou seu modelo <b>{title}</b>} other {Uma pessoa retirou seu resultado compartilhado <b>{title}</b>}}: {cause, select, likeness {mostra alguém sem permissão} copy {copia um modelo que foi retirado} report {as denúncias estavam certas} other {viola as regras}}. {what, select, template {Ninguém mais pode usá-lo, e a capa foi apagada.} other {Os outros não podem mais vê-lo; ele continua no seu histórico.}} Se for um engano, /paysupport diz como falar com a gente.',
  'subject.takedown-undone':
    'Uma pessoa desfez a retirada de <b>{title}</b>: foi um engano nosso, desculpe. Ele volta a ser oferecido. A capa não existe mais; ponha uma nova com /template.',
  'reported.take-down': 'Retirar',
  'reported.take-down.sure':
    'Retirar <b>{title}</b>? {what, select, template {Vão junto todas as versões, capas, cartões e resultados compartilhados. As capas são apagadas para sempre.} other {Vai junto tudo o que mostra o mesmo resultado.}}',
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
  // the test checkout's own pages
  'sandbox.checkout': '{name} · pagamento de teste',
  'sandbox.subscription': '{name} · assinatura de teste',
  'sandbox.about-checkout':
    'Este é um pagamento de teste. Nenhum dinheiro é movido e nenhum cartão é pedido.',
  'sandbox.about-subscription': 'Esta é uma assinatura de teste. Nenhum dinheiro é movido.',
  'sandbox.a-month': 'por mês',
  'sandbox.note.declined': 'Seu cartão foi recusado. Nada foi cobrado. Tente de novo ou saia.',
  'sandbox.note.code': 'Este código promocional não é conhecido. Tente FREE100 ou HALF.',
  'sandbox.note.invalid': 'Verifique o endereço de e-mail.',
  'sandbox.note.over': 'Isso não pode mais ser feito com o pagamento.',
  'sandbox.note.done': 'Feito. O chat fica sabendo em um instante.',
  'sandbox.email': 'E-mail para o recibo',
  'sandbox.optional': '(opcional)',
  'sandbox.code': 'Código promocional',
  'sandbox.codes': '(FREE100 ou HALF)',
  'sandbox.pay': 'Pagar {price}',
  'sandbox.subscribe': 'Assinar por {price}',
  'sandbox.decline': 'Recusar o cartão',
  'sandbox.later': 'Pagar pelo banco, mais tarde',
  'sandbox.later-fail': 'Pagar pelo banco, que falha',
  'sandbox.leave': 'Sair sem pagar',
  'sandbox.expire': 'Encerrar o link agora',
  'sandbox.subscribed':
    'Assinado. Você pode voltar ao chat, ou ver a assinatura e deixar meses passarem.',
  'sandbox.see': 'Ver a assinatura',
  'sandbox.expired': 'Este link de pagamento terminou. Volte ao chat para um novo.',
  'sandbox.free': 'Não havia nada a pagar. Volte ao chat.',
  'sandbox.paid': 'Pago. Você pode voltar ao chat.',
  'sandbox.processing': 'O banco está processando. O chat fica sabendo em um instante.',
  'sandbox.refused': 'O banco recusou o pagamento.',
  'sandbox.act': 'Faça o papel do vendedor ou do banco. Ainda não reembolsado: {price}.',
  'sandbox.refund-half': 'Reembolsar metade',
  'sandbox.refund-rest': 'Reembolsar o restante',
  'sandbox.refund-month': 'Reembolsar o mês',
  'sandbox.inquiry': 'O banco pergunta',
  'sandbox.dispute': 'Contestar',
  'sandbox.dispute-won': 'O vendedor ganha a disputa',
  'sandbox.dispute-lost': 'O vendedor perde',
  'sandbox.trouble': 'Criar problemas',
  'sandbox.testing': '(para testes)',
  'sandbox.copies': 'Quantas vezes cada evento chega',
  'sandbox.copies.count':
    '{count, plural, =0 {nunca: o webhook se perde} =1 {uma vez} =2 {duas vezes} other {# vezes}}',
  'sandbox.come': 'Os eventos chegam',
  'sandbox.come.late':
    '{seconds, plural, =0 {na hora} =60 {com um minuto de atraso} other {com # segundos de atraso}}',
  'sandbox.reversed': 'na ordem errada',
  'sandbox.ended': 'Terminou em {day}.',
  'sandbox.past-due': 'O cartão foi recusado. Será tentado de novo nos próximos dias.',
  'sandbox.ends': 'Termina em {day}.',
  'sandbox.renews': 'Renova em {day}.',
  'sandbox.card-good': 'Usar um cartão que funciona',
  'sandbox.card-bad': 'Deixar o cartão falhar a partir de agora',
  'sandbox.keep': 'Manter a assinatura',
  'sandbox.cancel': 'Cancelar no fim do mês',
  'sandbox.cancel-now': 'Encerrar na hora',
  'sandbox.back': 'Voltar ao chat',
  'sandbox.invoices': 'Faturas',
  'sandbox.months':
    'Deixe passar um mês, ou faça o papel do banco ou do vendedor. Trata-se do mês mais recente.',
  'sandbox.retry': 'Tentar de novo o mês não pago',
  'sandbox.renew': 'Renovar agora',
  'sandbox.invoice': '{price} · {state, select, open {em aberto} paid {paga} other {anulada}}',
  'sandbox.invoice.back': '{price} reembolsados',
  'sandbox.invoice.dispute':
    'disputa: {state, select, warning_needs_response {o banco pergunta} warning_closed {o banco perguntou} won {ganha} lost {perdida} other {aberta}}',
  'language.name': 'Português',
  'playground.tagline': 'Fotos suas, reveladas no chat.',
  'playground.intro':
    'Três fotos uma vez e depois imagens e vídeos curtos de você. Esta é a área de testes: o produto de verdade, no navegador, com dinheiro de brincadeira.',
  'playground.start': 'Começar',
  'playground.commands': 'Comandos',
  'playground.write': 'Escreva uma mensagem',
  'playground.write-now': 'Sua resposta',
  'playground.send-photo-now': 'Envie uma foto ou escreva',
  'playground.send': 'Enviar',
  'playground.add-photos': 'Adicionar fotos',
  'playground.choose-photos': 'Escolher fotos',
  'playground.borrow': 'Sem foto por perto? Pegue um rosto emprestado',
  'playground.borrow-note': 'Três fotos de uma pessoa inventada',
  'playground.remove': 'Remover',
  'playground.theme': 'Claro ou escuro',
  'playground.chat': 'Conversa com alme',
  'playground.you': 'Você',
  'playground.alme': 'alme',
  'playground.enlarge': 'Ampliar',
  'playground.close': 'Fechar',
  'playground.before': 'Imagem anterior',
  'playground.after': 'Próxima imagem',
  'playground.download': 'Baixar',
  'playground.ai-made': 'Feito com IA',
  'playground.gone': 'Não está mais guardado',
  'playground.photo': 'Foto',
  'playground.working': 'alme está trabalhando',
  'playground.developing': 'Revelando',
  'playground.latest': 'Mensagem mais recente',
  'playground.ready': 'Seu resultado está pronto',
  'playground.fresh': 'Nova mensagem',
  'playground.uploading': 'Enviando',
  'playground.stop-upload': 'Cancelar o envio',
  'playground.offline': 'Sem conexão. Tentando de novo…',
  'playground.afresh': 'Sua conversa anterior neste navegador terminou. Esta é uma nova.',
  'playground.failed': 'Não enviado. Tentar de novo',
  'playground.slow-down': 'Um pouco mais devagar, por favor. Tente daqui a pouco.',
  'playground.too-large': 'O arquivo passa de {size} MB.',
  'playground.too-many': 'No máximo {count} fotos de uma vez.',
  'playground.not-a-photo': 'Aqui só dá para enviar fotos.',
  'playground.too-many-tabs': 'alme está aberto em abas demais. Recarregue para continuar aqui.',
  'playground.drop': 'Solte suas fotos aqui',
  'playground.front': 'De frente',
  'playground.left': 'Um lado',
  'playground.right': 'Outro lado',
  'playground.send-three': 'Enviar as três fotos',
  'playground.terms': 'Termos',
  'playground.access': 'Acesso',
  'playground.access-intro':
    'Este navegador tem sua conta por um cookie. Sem o cookie, um código de recuperação é o único caminho de volta aos créditos e ao Pro.',
  'playground.access-make': 'Criar um código de recuperação',
  'playground.access-make-about':
    'Ele aparece uma única vez. Guarde onde ninguém mais olha. Um novo substitui o anterior.',
  'playground.access-made': 'Seu código de recuperação, só desta vez:',
  'playground.access-end': 'Encerrar todas as sessões',
  'playground.access-end-about':
    'Todos os navegadores que usam esta conta são desconectados, menos este.',
  'playground.access-ended': 'Todas as outras sessões foram encerradas.',
  'playground.access-recover': 'Usar um código de recuperação',
  'playground.access-recover-about':
    'Este navegador abre então a conta do código, no lugar da que tem agora.',
  'playground.access-code': 'Código de recuperação',
  'playground.access-recovered':
    'Este navegador tem essa conta de novo. O código foi usado; aqui está o próximo, só desta vez:',
  'playground.access-wrong': 'Este código não vale. Confira de novo; um código vale uma vez.',
  'playground.access-stranded':
    'A conta deste navegador tem créditos ou Pro e nenhum código de recuperação: crie um antes, ou eles ficariam fora de alcance.',
  'playground.access-back': 'Voltar ao chat',
  'playground.privacy': 'Privacidade',
  'playground.no-script':
    'O chat é ao vivo e precisa de JavaScript. Não carrega nada de terceiros.',
  // pictures of several people, and pets
  'command.together': 'Uma imagem com outras pessoas',
  'command.together.code': 'O código de um convite',
  'command.together.person': 'Alguém deste servidor a quem perguntar',
  'pet.with': 'Com meu bicho',
  'pet.without': 'Sem o bicho',
  'pet.ask':
    'Envie uma foto do seu bicho, nítida e com a cabeça inteira. Nela não se procura nenhum rosto.',
  'pet.along': '🐾 Com seu bicho',
  'together.somebody': 'Alguém',
  'together.number': 'pessoa {n}',
  'together.with': 'Com {names}',
  'together.do.begin': 'Com outras pessoas',
  'together.do.show': 'Quem está',
  'together.do.look': 'Ver',
  'together.do.invite': 'Convidar uma pessoa',
  'together.do.make':
    '{count, plural, one {Continuar com uma pessoa} other {Continuar com # pessoas}}',
  'together.do.without': 'Sem {name}',
  'together.do.refresh': 'Atualizar',
  'together.do.drop': 'Desistir',
  'together.do.agree': 'Quero participar',
  'together.do.refuse': 'Não, obrigado',
  'together.do.block': 'Não deixar perguntar de novo',
  'together.do.back': 'Retirar meu sim',
  'together.do.remove': 'Remover para todos',
  'together.do.back-yes': 'Sim, retirar',
  'together.do.asks': '{on, select, true {Ninguém pode me perguntar} other {Podem me perguntar}}',
  'together.do.unblock': 'Permitir todos de novo',
  'together.card': '<b>{title}</b>, com outras pessoas',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {aceita} refused {não quer} out {fora} unready {aceitou, mas agora não pode} other {ainda não respondeu}}',
  'together.card-how':
    'Cada pessoa é perguntada no próprio chat e precisa de um perfil de rosto próprio. Podem participar até {most, plural, one {mais uma pessoa} other {mais # pessoas}}, e você pode continuar sem quem não responder. Nada é cobrado antes de começar.',
  'together.card-until': 'Podem responder até {until}.',
  'together.card-over':
    '{state, select, started {Já começou: não dá mais para perguntar a ninguém.} other {Isto acabou: não dá mais para perguntar a ninguém.}}',
  'together.full':
    'Não cabem mais de {most, plural, one {uma pessoa} other {# pessoas}}. Tire alguém primeiro.',
  'together.named':
    'Se esta pessoa usa o bot e pode ser perguntada, já é perguntada no próprio chat. Se não, passe isto a ela:',
  'together.invitation': 'Um convite para uma pessoa:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Navegador}}: {url}',
  'together.invitation-code': 'Ou, num chat com este bot: <code>/together {invitation}</code>',
  'together.invitation-once':
    'É de quem abrir primeiro: não passe a mais ninguém. Lá aparece o seu nome, nunca as suas fotos.',
  'together.invited':
    'Você foi convidado para uma imagem com alguém. Veja o que é perguntado antes de decidir.',
  'together.no-invitation':
    '{why, select, own {Este convite é seu: passe a outra pessoa.} over {Este convite acabou.} other {Este convite não leva a nada: já foi usado ou nunca existiu.}}',
  'together.ask.title': '{name} pergunta se você quer estar numa imagem: <b>{title}</b>',
  'together.ask.others': 'Também perguntados: {names}',
  'together.ask.photos':
    'Se você aceitar, as três fotos do seu perfil são usadas nesta única imagem e vão para: {who}. Ninguém mais as vê.',
  'together.ask.what':
    'A imagem chega a todos que estão nela. {name} pode guardá-la e encaminhá-la, mas não alterá-la aqui nem fazer outra coisa com ela; o seu sim não vale para mais nada.',
  'together.ask.back':
    'Você pode retirar o seu sim até começar. Depois ainda pode remover a imagem daqui para todos. Não custa nada para você.',
  'together.ask.until': 'Você pode responder até {until}.',
  'together.ask.anew': 'Algo mudou: veja de novo, por favor.',
  'together.profile-first':
    'Para estar numa imagem com {name} você precisa primeiro do seu perfil de rosto. Depois volta à pergunta.',
  'together.agreed': 'Você aceitou estar em <b>{title}</b> com {name}. Aviso quando ficar pronta.',
  'together.in': 'Você está em <b>{title}</b> com {name}.',
  'together.closed': 'Aqui não há mais nada a responder.',
  'together.refused': 'Você não participa. {name} não fica sabendo de mais nada.',
  'together.blocked':
    'Você não participa, e {name} não pode perguntar de novo. Com /together você pode permitir de novo a todos.',
  'together.reported':
    'Você não participa, {name} não pode perguntar de novo, e uma pessoa vai olhar isso.',
  'together.back.open': 'Retirar o seu sim? Então será feita sem você.',
  'together.back.started':
    'Retirar o seu sim? O que ainda está sendo feito para; uma imagem pronta é removida daqui para todos que estão nela, e eles ficam sabendo que foi você. O que alguém salvou em outro lugar eu não alcanço.',
  'together.back.done': 'O seu sim foi retirado.',
  'together.back.removed':
    'O seu sim foi retirado: a imagem foi removida para todos, ou nem chega a ficar pronta.',
  'together.begin-first':
    'Comece com um modelo ou uma imagem a partir de palavras e toque em “Com outras pessoas” antes de iniciar. Depois você pode escolher alguém aqui.',
  'together.dropped': 'Desistido. Quem foi perguntado é avisado.',
  'together.changed':
    'Nem todos concordam mais com isso como está. Nada foi cobrado: veja quem está.',
  'together.only':
    'Quem está nesta imagem aceitou só esta: aqui não dá para fazer outra coisa com ela nem publicá-la.',
  'together.reason-changed': 'Uma das pessoas que estão nela não aceita mais.',
  'together.arrived': 'Aqui está <b>{title}</b>, com {name} e você.',
  'together.arrived-back': 'Todos que estão nela já a têm. Você pode removê-la daqui para todos.',
  'together.gone': 'Esta imagem foi removida para todos.',
  'together.list':
    'Imagens com outras pessoas: até {most, plural, one {uma pessoa} other {# pessoas}} além de você. Comece com um modelo ou uma imagem a partir de palavras e toque em “Com outras pessoas”.',
  'together.list-none': 'Agora ninguém está sendo perguntado.',
  'together.list-blocked':
    '{count, plural, one {Uma pessoa não pode} other {# pessoas não podem}} mais perguntar a você.',
  'together.may-ask':
    '{on, select, true {Pessoas dos seus servidores podem perguntar se você quer estar numa imagem.} other {Ninguém pode perguntar; um convite que você mesmo abrir ainda funciona.}}',
  'together.line.asking': 'Você pergunta: {title}',
  'together.line.asked':
    '{state, select, asked {{name} pergunta} agreed {Aceito: {name}} other {Numa imagem: {name}}}',
  'together.unblocked': 'Todos podem perguntar de novo.',
  'together.told.asked':
    '{name} pergunta se você quer estar numa imagem: <b>{title}</b>. Veja antes de decidir.',
  'together.told.anew':
    'Mais alguém entrou em <b>{title}</b> de {name}, então o seu sim não vale mais. Ver de novo?',
  'together.told.answered':
    '{name} {answer, select, agreed {aceita estar em} withdrawn {não está mais em} other {não quer estar em}} <b>{title}</b>.',
  'together.told.over':
    '{why, select, dropped {<b>{title}</b> de {name} não será feita: você não é mais perguntado.} without {{name} continua <b>{title}</b> sem você.} other {<b>{title}</b> de {name} não deu certo. Ninguém tem as suas fotos.}}',
  'together.told.expired':
    'O tempo de <b>{title}</b> com outras pessoas acabou: não começou e nada foi cobrado.',
  'together.told.removed':
    '{name} removeu <b>{title}</b>: a imagem não está mais aqui para ninguém que está nela.',
  'together.told.reported':
    'Alguém denunciou ser perguntado para uma imagem. Imagem: <code>{jointId}</code>. Quem pergunta: <code>/account {accountId}</code>',
};
