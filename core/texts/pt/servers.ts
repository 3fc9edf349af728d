import type { SameTexts } from '../catalogue-type.ts';
import type { servers as english } from '../en/servers.ts';

/** The Portuguese texts of Discord and its servers. */
export const servers: SameTexts<typeof english> = {
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
};
