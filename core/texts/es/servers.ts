import type { SameTexts } from '../catalogue-type.ts';
import type { servers as english } from '../en/servers.ts';

/** The Spanish texts of Discord and its servers. */
export const servers: SameTexts<typeof english> = {
  // discord
  'discord.face-title': 'Tres fotos de tu cara',
  'discord.face-front': 'De frente: mira a la cámara',
  'discord.face-left': 'Un lado: gira un poco la cabeza',
  'discord.face-right': 'El otro lado',
  'discord.face-hint': 'Una cara, buena luz, nítida. JPEG, PNG, WebP o HEIC.',
  'discord.photo-open': 'Enviar una foto',
  'discord.photo-title': 'Enviar una foto',
  'discord.photo-label': 'Foto',
  'discord.photo-hint': 'JPEG, PNG, WebP o HEIC.',
  'discord.text-open': 'Escribir una respuesta',
  'discord.text-title': 'Tu respuesta',
  'discord.text-label': 'Respuesta',
  'discord.menu-edit': 'Editar esta imagen',
  'discord.menu-animate': 'Animar',
  'discord.menu-verify': 'Verificar esta imagen',
  'discord.menu-can':
    'Usa una foto tuya con «Enviar una foto», o cualquier imagen de aquí con el menú de su mensaje (Aplicaciones). Con /create y una palabra buscas plantillas. /help te cuenta más.',
  'discord.verify-how':
    'Envíame el archivo original: así conserva su firma. O usa /verify con «picture», o «Verificar esta imagen» en el menú de un mensaje (Aplicaciones). No la guardo.',
  'discord.option-front': 'Foto de frente',
  'discord.option-left': 'Foto con la cabeza girada hacia un lado',
  'discord.option-right': 'Foto con la cabeza girada hacia el otro lado',
  'discord.too-large':
    'El archivo tiene {size} MB, más de lo que Discord me deja enviar aquí ({limit} MB). Sigue en tu historial.',
  'discord.not-kept': 'Esto ya no se conserva.',
  'discord.try-again': 'No me ha llegado. Prueba otra vez en un minuto.',
  'discord.waiting':
    'Un momento: ahora mismo no puedo procesarlo. Lo guardo y respondo en cuanto pueda.',
  // servers
  'command.share': 'Publicar la tarjeta de una plantilla en este canal',
  'command.share.words': 'Qué plantilla',
  'command.shelf': 'Las plantillas de este servidor de Discord',
  'command.server': 'Tarjetas, estante y bote de este servidor de Discord',
  'command.server.roles': 'Roles que pueden publicar tarjetas, como @Artistas',
  'guild.only-there': 'Esto funciona en un canal de un servidor de Discord.',
  'guild.not-added':
    'Aquí estoy solo para ti. Antes, alguien que administre este servidor tiene que añadirme; entonces funcionan las tarjetas, el estante y el bote.',
  'guild.managers-only': 'Eso solo pueden hacerlo quienes administran este servidor.',
  'guild.price': 'Lo paga este servidor: {credits, plural, one {# crédito} other {# créditos}}',
  'guild.pays':
    'Este servidor paga el precio: <b>{credits, plural, one {# crédito} other {# créditos}}</b>. Después, hoy paga por ti hasta {left, plural, one {# crédito} other {# créditos}} más.',
  'guild.pays-not':
    '{because, select, empty {En el bote del servidor ya no hay bastante, así que pagarías tú.} limit {Hoy el servidor ya ha pagado por ti todo lo que paga en un día, así que pagarías tú.} other {Esto cuesta más de lo que paga el bote del servidor, así que pagarías tú.}}',
  'guild.uses-up':
    'Hoy ya has hecho {limit, plural, one {# cosa} other {# cosas}} con plantillas en este servidor, y no permite más. En un chat directo conmigo puedes seguir.',
  'guild.cost': 'Pagado por el servidor: {credits, plural, one {# crédito} other {# créditos}}',
  'guild.returned':
    '{credits, plural, one {# crédito ha vuelto} other {# créditos han vuelto}} al bote del servidor.',
  'guild.no.not-here': 'Antes tiene que añadirme alguien que administre este servidor.',
  'guild.no.channel':
    'Quienes administran este servidor no han permitido tarjetas en este canal. Pueden hacerlo con /server.',
  'guild.no.wrong-channel':
    'En un canal de este tipo no se pueden publicar tarjetas. Prueba en un canal de texto, un hilo o un foro.',
  'guild.no.permission':
    'No puedo publicar aquí. Quien administre este servidor puede darme en este canal «Ver canal», «Enviar mensajes» (también en hilos), «Adjuntar archivos» e «Insertar enlaces».',
  'guild.no.locked': 'Este hilo está bloqueado: solo los moderadores pueden escribir aquí.',
  'guild.no.posters':
    'Quienes administran este servidor han decidido quién puede publicar tarjetas, y tú no estás entre ellos.',
  'guild.no.limit':
    'Hoy ya has publicado todas las tarjetas que permite este servidor. Mañana (a las 0:00 UTC) puedes seguir.',
  'guild.no.server-limit':
    'Este servidor ya ha tenido hoy todas las tarjetas que permite. Mañana (a las 0:00 UTC) vuelve a haber sitio.',
  'guild.no.refused': 'Quienes administran este servidor han rechazado esta plantilla.',
  'guild.no.muted': 'Quienes administran este servidor han silenciado esta plantilla.',
  'guild.too-many': 'No caben más.',
  'guild.card.gone': 'Esta plantilla ya no está disponible.',
  'guild.card.muted': 'Esta plantilla ya no está en el estante de este servidor.',
  'guild.card.posted': 'La tarjeta de <b>{title}</b> va camino de este canal.',
  'guild.card.waiting':
    '<b>{title}</b> espera ahora a quienes administran este servidor. Cuando la aprueben, su tarjeta se publica aquí y te aviso.',
  'guild.card.remove': 'Retirarla',
  'guild.card.removed': 'La tarjeta se retira.',
  'guild.card.failed': 'Tu tarjeta no se pudo publicar.',
  'guild.post.problem':
    '{because, select, gone {Su plantilla ya no se puede usar.} not_a_member {Ya no estoy en ese servidor.} author_out {Ya no estás en ese servidor o ahora no puedes escribir allí.} missing_permission {No puedo publicar en ese canal: allí necesito «Ver canal», «Enviar mensajes» (también en hilos), «Adjuntar archivos» e «Insertar enlaces».} unknown_channel {El canal se ha borrado.} wrong_channel {Ese canal no admite mensajes.} locked {El hilo está bloqueado: solo los moderadores pueden escribir allí.} no_new_thread {En ese foro no se puede abrir otra publicación: pide una etiqueta que solo ponen los moderadores o tiene demasiadas abiertas.} nsfw_needed {Discord solo admite esta imagen en canales con restricción de edad.} filtered {El filtro del propio servidor la quitó.} unsure {Me interrumpieron y no sé si está. Si no está, pídela otra vez.} slow_mode {El canal tiene modo lento y no había sitio. Prueba más tarde.} other {Discord no la aceptó. Prueba más tarde.}}',
  'guild.decided':
    '{decision, select, shown {Tu plantilla ya está en el estante de <b>{server}</b>, y su tarjeta se publica.} refused {Quienes administran <b>{server}</b> no han aprobado tu plantilla.} other {Quienes administran <b>{server}</b> han silenciado tu plantilla.}}',
  'guild.open-template': 'Abrir la plantilla',
  'guild.board.title': '<b>Lo decidido en este servidor</b>',
  'guild.board.channels':
    '{count, plural, =0 {Ningún canal permite tarjetas.} one {# canal permite tarjetas.} other {# canales permiten tarjetas.}} {here, select, true {Este sí.} other {Este no.}}',
  'guild.board.approval':
    '{on, select, true {Alguien que administra aprueba cada plantilla antes de que esté en el estante.} other {Las plantillas van al estante sin aprobación.}}',
  'guild.board.posters':
    'Publican tarjetas: {who, select, everyone {todos.} managers {quienes administran.} other {quienes administran y {count, plural, one {# rol.} other {# roles.}}}}',
  'guild.board.limits':
    'Al día: {cards, number} tarjetas por miembro y {server, number} en total, {uses, number} usos de plantillas por miembro.',
  'guild.board.pot':
    'El bote paga hasta {day, plural, one {# crédito} other {# créditos}} por miembro al día, para precios de hasta {price, plural, one {# crédito} other {# créditos}}.',
  'guild.board.shelf': 'En el estante: {shown, number} · esperan: {waiting, number}',
  'guild.roles.how': 'Para que publiquen ciertos roles, escribe /server y menciónalos en «roles».',
  'guild.roles.none': 'No encuentro ningún rol ahí. Menciona roles como @Artistas.',
  'guild.do.channel': '{on, select, true {Permitir tarjetas aquí} other {No más tarjetas aquí}}',
  'guild.do.nowhere': 'Ninguna tarjeta',
  'guild.do.approval': '{on, select, true {Aprobar antes} other {Sin aprobación}}',
  'guild.do.posters': '{to, select, everyone {Publican todos} other {Solo quien administra}}',
  'guild.do.balance':
    '{to, select, everyone {Todos ven el bote} other {Bote solo para quien administra}}',
  'guild.do.limits': 'Límites',
  'guild.do.waiting': 'Esperan ({count, number})',
  'guild.do.shown': 'En el estante',
  'guild.do.muted': 'Silenciadas',
  'guild.do.cards': 'Tarjetas',
  'guild.do.used': 'Qué se ha usado',
  'guild.do.shelf': 'El estante',
  'guild.do.pot': 'El bote',
  'guild.limits': '<b>Límites de un día</b> (UTC). El bote paga plantillas del estante.',
  'guild.limit':
    '{chosen, select, true {✓ } other {}}{limit, select, cards {{count} tarjetas/miembro} server_cards {{count} tarjetas en total} uses {{count} usos/miembro} pot {Bote {count}/miembro} other {Bote: precio ≤ {count}}}',
  'guild.list':
    '{state, select, waiting {<b>Esperan una decisión</b>} muted {<b>Silenciadas</b>} other {<b>En el estante</b>}}',
  'guild.list.empty':
    '{state, select, waiting {No espera nada.} muted {No hay nada silenciado.} other {El estante está vacío.}}',
  'guild.decide.shown': 'Al estante',
  'guild.decide.refused': 'Rechazar',
  'guild.decide.muted': 'Silenciar',
  'guild.done':
    '{decision, select, shown {Está en el estante. Las tarjetas que esperaban se publican.} refused {Rechazada. Sus tarjetas lo dicen.} other {Silenciada. Sus tarjetas lo dicen.}}',
  'guild.cards': '<b>Las tarjetas más nuevas aquí</b>',
  'guild.cards.own': '<b>Tus tarjetas en este servidor</b>',
  'guild.cards.none': 'Aquí no hay tarjetas.',
  'guild.cards.line': '{number}. {title} · {at}{posted, select, true {} other { · espera}}',
  'guild.cards.remove': 'Retirar {number}',
  'guild.gone': 'una plantilla que ya no está',
  'guild.used': '<b>Lo que se ha usado aquí, por semanas</b>',
  'guild.used.none': 'En las últimas semanas no se ha usado nada aquí.',
  'guild.used.line': '{week}: {title} · {count, plural, one {# uso} other {# usos}}',
  'guild.shelf': '<b>El estante de este servidor</b>',
  'guild.shelf.empty':
    'El estante de este servidor aún está vacío. /share pone una plantilla en él.',
  'guild.share.ask':
    '{own, plural, =0 {Escribe /share con una palabra del título de la plantilla cuya tarjeta quieres publicar aquí.} other {¿De cuál publico la tarjeta aquí? Elige una de tus plantillas, o escribe /share con una palabra del título de otra.}}',
  'guild.share.which': '¿Cuál de estas?',
  'guild.share.none': 'Con eso no encuentro ninguna plantilla.',
  'guild.share.sure': '¿Publico esta tarjeta aquí? La ven todos en este canal.',
  'guild.share.yes': 'Publicarla aquí',
  'guild.pot.title': '<b>El bote de este servidor</b>',
  'guild.pot.about':
    'Los créditos del bote pagan cuando los miembros usan plantillas del estante. Lo primero que se pone es lo primero que se usa; lo que quede de lo tuyo puedes recuperarlo.',
  'guild.pot.balance': 'En el bote: <b>{credits, plural, one {# crédito} other {# créditos}}</b>',
  'guild.pot.own': 'Tuyos, aún sin usar: {credits, plural, one {# crédito} other {# créditos}}',
  'guild.pot.today': 'Por ti aún paga hoy: {left, plural, one {# crédito} other {# créditos}}',
  'guild.pot.put': 'Poner {credits, number}',
  'guild.pot.too-few':
    'No tienes bastantes créditos para eso. El dinero de prueba no puede ir a un bote.',
  'guild.pot.sure':
    '¿Pongo <b>{credits, plural, one {# crédito} other {# créditos}}</b> tuyos en el bote de este servidor? Te quedan {left, plural, one {# crédito} other {# créditos}}.',
  'guild.pot.yes': 'Ponerlos',
  'guild.pot.done':
    'Ya en el bote: {credits, plural, one {# crédito} other {# créditos}} tuyos. ¡Gracias!',
  'guild.pot.take': 'Recuperar mis {credits, number}',
  'guild.pot.taken':
    '{credits, plural, one {# crédito vuelve a ser tuyo} other {# créditos vuelven a ser tuyos}}.',
  'guild.pot.nothing': 'En ese bote ya no queda nada tuyo.',
  'guild.pot.changed': 'El bote del servidor ha cambiado entretanto. Vuelve a mirar, por favor.',
  'guild.pot.left':
    'Ya no estoy en <b>{server}</b>. De lo que pusiste en su bote quedan {credits, plural, one {# crédito} other {# créditos}}. Esperan mi vuelta, o los recuperas.',
};
