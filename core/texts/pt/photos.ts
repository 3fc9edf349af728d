import type { SameTexts } from '../catalogue-type.ts';
import type { photos as english } from '../en/photos.ts';

/** The Portuguese texts about photos and the face profile. */
export const photos: SameTexts<typeof english> = {
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
  'frames.more': 'Terminar com outra foto',
  'frames.ask': '<b>O fim do vídeo</b>: envie a foto com que ele termina.',
  'frames.both': 'Começa com a primeira foto e termina com a segunda. ✕ tira uma.',
  'frames.turn': '⇄ Ao contrário',
  'frames.put-in': 'Terminar o vídeo com ela',
  'frames.of-album': 'Vídeo da primeira para a segunda',
  'frames.form': 'A primeira foto e, se quiser, a última',
  'photos.waiting':
    'Ainda estou olhando suas últimas {count, plural, one {# foto} other {# fotos}}. Envie mais quando eu tiver respondido.',
  'photo.gone': 'Esta foto não está mais guardada. Envie de novo.',
  'photo.list-changed': 'Estes botões são de uma lista antiga. Escolha de novo.',
};
