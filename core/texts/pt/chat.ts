import type { SameTexts } from '../catalogue-type.ts';
import type { chat as english } from '../en/chat.ts';

/** The Portuguese texts of the chat itself: commands, the menu, joining, what goes wrong. */
export const chat: SameTexts<typeof english> = {
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
  'command.motion': 'Fazer uma imagem se mover como um vídeo',
  'command.motion.video': 'O vídeo com o movimento',
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
  'command.animate.last': 'A imagem com que o vídeo termina',
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
  // anything unexpected
  stale: 'Este botão não vale mais. Nada mudou. Comece por /templates.',
  'unexpected.text':
    'Não entendi bem. Tente /create e uma palavra, por exemplo “/create pôster”, ou veja os modelos.',
  'unexpected.command': 'Não conheço este comando.',
  'unexpected.command-near': 'Não conheço este comando. Você quis dizer /{command}?',
  'unexpected.kind':
    '{what, select, sticker {Bela figurinha! Mas não consigo fazer nada com ela.} voice {Ainda não consigo ouvir mensagens de voz.} video {Não aceito vídeos, só fotos.} location {Não preciso saber onde você está.} file {Não consigo ler este arquivo: envie uma foto (JPEG, PNG, WebP ou HEIC).} other {Não consigo fazer nada com isto.}}',
  'unexpected.text-for-photo': 'Agora preciso de uma foto, não de palavras.',
  'unexpected.waiting-photo': 'Ainda estou esperando sua foto. /cancel para.',
  'unexpected.waiting-text': 'Ainda estou esperando seu texto. /cancel para.',
  'error.unexpected':
    'Algo deu errado do meu lado, desculpe. Nada foi cobrado por isto. Se acontecer de novo, passe este código ao operador: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Estas foram todas as imagens que uma pessoa pode fazer em pouco tempo} videos {Estes foram todos os vídeos que uma pessoa pode fazer em pouco tempo} photos {Estas foram todas as fotos que posso receber de uma pessoa em pouco tempo} checkouts {Foram muitas páginas de pagamento em pouco tempo} improvements {Já melhorei as suas palavras tantas vezes quanto posso em pouco tempo} recordings {Já escrevi tantas mensagens de voz quanto posso em pouco tempo} exports {Você já recebeu todos os arquivos dos seus dados que há num dia} linking {Foram muitos códigos de vínculo em pouco tempo} sharing {Você compartilhou e publicou tudo o que uma pessoa pode em pouco tempo} asking {Você perguntou a tantas pessoas, ou abriu tantos convites, quanto dá em um dia} other {Foi muita coisa de uma vez}}. Você pode continuar {until}. Nada foi cobrado.',
  'limit.everybody':
    '{what, select, pictures {Neste momento muitíssimas imagens estão sendo feitas aqui} videos {Neste momento muitíssimos vídeos estão sendo feitos aqui} checkouts {Neste momento muitíssimas pessoas estão pagando} other {Há muito movimento aqui neste momento}}. Tente de novo {until}. Nada foi cobrado.',
  'limit.newcomer':
    'Contas novas começam mais devagar: a partir do segundo dia, ou com o seu primeiro pacote, é mais.',
  'limit.limited':
    'A sua conta está limitada no momento, por isso tudo vai mais devagar. “Meus dados” diz por quê e até quando.',
  'error.slow-down':
    'Foi muita coisa de uma vez. Espere {seconds, plural, one {# segundo} other {# segundos}} e continue.',
  // links into the chat
  'link.gone':
    '{to, select, creator {Não há nenhum criador com esse nome aqui.} other {O que este link mostrava não existe mais.}}',
  'link.shared': 'Alguém compartilhou um resultado com você.',
  'link.shared.by': '{name} compartilhou um resultado com você.',
  'share.inline': 'Para qualquer conversa',
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
};
