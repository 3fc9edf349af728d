import type { SameTexts } from '../catalogue-type.ts';
import type { making as english } from '../en/making.ts';

/** The Portuguese texts of what is made, from the question to the result. */
export const making: SameTexts<typeof english> = {
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
    '{operation, select, edit {Editar} part {Mudar uma parte} widen {Ampliar} animate {Animar} swap {Trocar rosto} wear {Provar roupa} ring {Provar anel} scene {Novo cenário} restore {Restaurar} colour {Colorir} sharpen {Dar nitidez} motion {Imitar um vídeo} other {Recortar}}',
  'operation.title':
    '{operation, select, edit {Imagem editada} part {Imagem com uma parte mudada} widen {Imagem ampliada} animate {Imagem animada} upscale {Imagem em HD} imagine {Imagem por palavras} swap {Troca de rosto} wear {Prova de roupa} ring {Prova de anel} scene {Cena de produto} restore {Foto restaurada} colour {Foto colorida} sharpen {Foto mais nítida} video {Vídeo por palavras} motion {Movida como um vídeo} other {Recorte}}',
  'operation.words': 'Suas palavras',
  'operation.ask':
    '{operation, select, imagine {<b>O que deve aparecer na imagem?</b>} ring {<b>Qual anel?</b> Envie uma foto dele ou diga como é.} scene {<b>Onde ele deve ficar?</b>} video {<b>O que deve acontecer no vídeo?</b>} other {<b>O que devo mudar?</b>}}',
  'operation.examples':
    '{operation, select, part {Por exemplo: remover, deixar azul, mais claro, desfocado.} imagine {Descreva com suas palavras.} ring {Por exemplo: prata lisa, ou ouro com diamante no dedo médio.} scene {Por exemplo: sobre mármore branco, ou numa mesa de madeira ao pôr do sol.} swap {Se não der certo, envie outra foto.} video {Por exemplo: uma raposa vermelha corre pela neve ao amanhecer.} other {Por exemplo: mais claro, preto e branco, luz quente de fim de tarde, fundo desfocado.}}',
  'operation.photo':
    '{operation, select, swap {<b>Troca de rosto</b>: envie a foto que vai receber o seu rosto. Um rosto só, de frente.} wear {<b>Prova de roupa</b>: envie uma foto da peça, esticada ou no cabide. Uma segunda foto pode mostrar quem vai vestir.} ring {<b>Prova de anel</b>: envie uma foto da mão, de cima e com os dedos separados.} restore {<b>Foto antiga</b>: envie uma digitalização ou uma foto dela. Tiro riscos, poeira e o desbotado; depois dá para colorir, deixar nítida e animar.} colour {<b>Colorir</b>: envie a foto em preto e branco.} sharpen {<b>Nitidez</b>: envie a foto borrada ou pequena.} motion {<b>Mover como um vídeo</b>: envie a imagem da pessoa que vai se mover: uma só, de preferência inteira ou até o quadril. O vídeo pode vir junto ou depois.} other {<b>Cena de produto</b>: envie uma foto do produto em um fundo liso.}}',
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
  'motion.ask':
    '<b>Como em qual vídeo?</b> Envie um com uma dança ou um gesto, de {least} a {most} segundos: uma pessoa, inteira ou até o quadril, sem cortes.',
  'motion.shelf': 'Ou escolha um destes:',
  'motion.clip': '{title} · {seconds} s',
  'motion.like-own': 'Move-se como o seu vídeo.',
  'motion.like-clip': 'Move-se como “{title}” ({licence}).',
  'motion.video':
    '{seconds, plural, one {# segundo} many {# segundos} other {# segundos}} · {size} · sem som',
  'motion.goes':
    'Seu vídeo vai para as mesmas empresas: só as imagens, sem som e sem o que a câmera gravou no arquivo. Aqui ele é apagado assim que o resultado fica pronto, ou depois de {hours} horas. Use só um vídeo seu ou de alguém que concordou.',
  'motion.anew': 'Outro vídeo',
  'motion.gone': 'Esse vídeo não está mais guardado. Envie de novo, por favor.',
  'motion.late': 'Isso era para algo que já terminou. Apaguei o vídeo.',
  'motion.no-words': 'Agora preciso de um vídeo, não de palavras.',
  'motion.waiting': 'Ainda estou esperando o vídeo. /cancel interrompe.',
  'motion.not-a-video': 'Não consigo ler isto como vídeo. Envie MP4, MOV ou WebM, por favor.',
  'motion.no-frames':
    'Não vejo imagens neste vídeo: está danificado ou é de um tipo que não consigo abrir. Envie como MP4, por favor.',
  'motion.too-short':
    'Esse vídeo é curto demais: de {least} a {most} segundos. Envie um mais longo, por favor.',
  'motion.too-long':
    'Esse vídeo é longo demais: de {least} a {most} segundos. Corte-o ou envie outro, por favor.',
  'motion.too-small':
    'Esse vídeo é pequeno demais: o lado menor precisa de pelo menos {pixels, number} pixels.',
  'motion.too-many-pixels':
    'Esse vídeo é grande demais: no máximo {pixels, number} pixels no lado maior.',
  'motion.too-narrow':
    'Esse vídeo é estreito ou largo demais. Envie um em formato comum, por favor.',
  'motion.too-large':
    'Esse arquivo é grande demais: {megabytes, number} MB no máximo. Envie um vídeo mais curto ou menor, por favor.',
  'motion.screened':
    'Não posso usar este vídeo: ele mostra algo que os termos proíbem. Não foi guardado. Envie outro, por favor.',
  'motion.unavailable': 'Não dá para buscar ou ver este vídeo agora. Envie de novo, por favor.',
  'generation.motion':
    '{what, select, own {Move-se como o vídeo que você enviou, que já foi apagado.} other {Move-se como o clipe “{clip}”.}}',
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
  'describe.stopped': 'Cancelado. Não contou.',
  'describe.again': 'De novo',
  'describe.used-up':
    'Hoje já descrevi {most, plural, one {# imagem} other {# imagens}} para você. Amanhã tem mais.',
  'describe.unavailable': 'No momento nada consegue descrever imagens aqui.',
  'describe.words': '<i>{words}</i>',
  'voice.ask':
    'Quer que eu escreva o que você disse? Para isso {who} recebe a gravação; eu não guardo nada dela. Daí em diante faço isso sem perguntar. Nada conta antes de você confirmar as palavras.',
  'voice.go': 'Escrever',
  'voice.working': 'Ouvindo…',
  'voice.heard': '<b>Ouvi:</b>',
  'voice.words': '<i>“{words}”</i>',
  'voice.use': 'Usar estas palavras',
  'voice.type': 'Digitar de outro jeito',
  'voice.forget': 'Esquecer',
  'voice.used': '<b>Você disse:</b>',
  'voice.typing': '<b>Digite do jeito que você quer dizer.</b> Ouvi:',
  'voice.copy': 'Copiar',
  'voice.forgotten': 'Esquecido. Nada foi feito com isso.',
  'voice.gone': 'Estas palavras já foram usadas ou esquecidas.',
  'voice.again': 'De novo',
  'voice.unavailable': 'No momento não consigo ouvir mensagens de voz aqui. Digite, por favor.',
  'voice.used-up':
    'Hoje já escrevi {most, plural, one {# mensagem de voz} other {# mensagens de voz}} para você. Esta, digite, por favor. Amanhã tem mais.',
  'voice.too-long':
    'É mais longo do que consigo ouvir: no máximo {seconds, plural, one {# segundo} other {# segundos}}. Fale mais curto ou digite.',
  'voice.too-large':
    'Esta gravação é grande demais: no máximo {megabytes, number} MB. Fale mais curto ou digite.',
  'voice.no-sound': 'Não há som neste arquivo. Grave de novo ou digite.',
  'voice.unknown-kind':
    'Não consigo ler esta gravação. Envie uma mensagem de voz ou um arquivo MP3, M4A, OGG, WAV ou FLAC.',
  'voice.nothing-said': 'Não ouvi palavras. Não contou. Fale de novo ou digite.',
  'voice.not-there': 'Esta gravação não pode mais ser obtida. Envie de novo ou digite.',
  'voice.refused':
    'A empresa que ouve não escreve isto: vai contra as regras dela. Não contou. Diga de outro jeito ou digite.',
  'voice.failed': 'Não consegui escrever isso. Não contou. Tente de novo ou digite.',
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
  // history
  'history.title': '<b>O que você fez</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {vídeo} other {imagem}} · {made} · será apagado {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Nada aqui ainda, ou não está mais guardado. Vamos fazer algo?',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Você é o próximo.} one {# está antes de você.} other {# estão antes de você.}}',
  'generation.running': 'Fazendo <b>{title}</b>…',
  'generation.forming': 'Uma primeira prévia: a imagem ainda está se formando.',
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
  'longer.do': '▶ Mais longo',
  'longer.title': '{title}, parte {part}',
  'longer.from': 'Continua da última imagem da parte {before}, como vídeo à parte.',
  'generation.longer': 'Começa com a última imagem da parte {before}: ↩ mostra essa parte.',
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
  'typed.seconds': 's / seg / segundo / segundos',
  'typed.with-sound': 'com som / com áudio',
  'typed.no-sound': 'sem som / sem áudio',
  'command.video.seconds': 'Duração do vídeo em segundos',
  'command.video.sound': 'Com som ou sem',
  'command.video.size': 'Resolução',
  'command.video.aspect': 'Proporções',
  'form.count': 'Quantas',
  'form.engine': 'Feita por',
  'form.any-engine': 'A que servir melhor',
  'form.changed':
    'Nem tudo o que você escolheu no formulário é possível agora. Dê uma olhada antes de começar.',
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
};
