import type { SameTexts } from '../catalogue-type.ts';
import type { chat as english } from '../en/chat.ts';

/** The Spanish texts of the chat itself: commands, the menu, joining, what goes wrong. */
export const chat: SameTexts<typeof english> = {
  verbatim: '{text}',
  // commands, as platforms list them
  'command.start': 'Qué puedes hacer aquí',
  'command.create': 'Buscar una plantilla por palabra',
  'command.create.words': 'Lo que buscas',
  'command.templates': 'Todas las plantillas',
  'command.edit': 'Cambiar una imagen con palabras',
  'command.edit.words': 'Qué hay que cambiar',
  'command.part': 'Cambiar una parte de una imagen',
  'command.part.words': 'Qué debe haber ahí',
  'command.widen': 'Ampliar una imagen a otro formato',
  'command.widen.words': 'Qué debe haber alrededor',
  'command.restore': 'Reparar una foto antigua',
  'command.colour': 'Colorear una foto en blanco y negro',
  'command.sharpen': 'Hacer una foto nítida y grande',
  'command.animate': 'Convertir una imagen en un vídeo corto',
  'command.animate.words': 'Cómo debe moverse',
  'command.motion': 'Mover una imagen como en un vídeo',
  'command.motion.video': 'El vídeo cuyo movimiento se imita',
  'command.cutout': 'Quitar el fondo de una imagen',
  'command.video': 'Hacer un vídeo corto con palabras',
  'command.video.words': 'Qué debe pasar',
  'command.imagine': 'Hacer una imagen con palabras',
  'command.imagine.words': 'Qué debe haber en la imagen',
  'command.swap': 'Poner tu cara en una foto',
  'command.ring': 'Probar un anillo en una mano',
  'command.ring.words': 'Cómo es el anillo, por ejemplo oro',
  'command.ring.picture': 'Una foto del anillo, en vez de palabras',
  'command.wear': 'Probarse ropa',
  'command.wear.words': 'Cómo se lleva, por ejemplo abierto',
  'command.wear.person': 'Una foto de quien lo lleva',
  'command.scene': 'Poner un producto en otro escenario',
  'command.scene.words': 'Dónde debe estar',
  'command.picture': 'La imagen',
  'command.picture.more': 'Otra imagen para la misma edición',
  'command.animate.last': 'La imagen con la que termina el vídeo',
  'command.describe': 'Decir con palabras qué hace una imagen',
  'command.profile': 'Tu perfil facial',
  'command.credits': 'Tu saldo y tus gastos',
  'command.buy': 'Conseguir más créditos',
  'command.history': 'Lo que has hecho, mientras se conserva',
  'command.settings': 'Idioma, nombre, correo y avisos',
  'command.link': 'Vincular Telegram, Discord y el navegador',
  'command.link.code': 'El código de la otra plataforma',
  'command.verify': 'Saber si una imagen se hizo aquí',
  'command.app': 'Tus imágenes como app, junto al chat',
  'command.export': 'Todos tus datos en un archivo',
  'command.privacy': 'Qué se guarda sobre ti',
  'command.terms': 'Las condiciones',
  'command.delete': 'Borrar un resultado, tu perfil o todo',
  'command.help': 'Cómo funciona',
  'command.cancel': 'Dejar lo que estás haciendo',
  // navigation
  'nav.back': '‹ Atrás',
  'nav.more': 'Más ›',
  'nav.cancel': 'Cancelar',
  'nav.later': 'Más tarde',
  'nav.no': 'No, conservar',
  // before somebody has joined
  'gate.hello':
    '<b>¡Hola!</b> Hago fotos y vídeos cortos de ti: con tres fotos de tu cara, o con una sola.',
  'gate.adult': 'Primero: esto es solo para adultos. ¿Tienes {age} años o más?',
  'gate.adult.yes': 'Sí, tengo {age} o más',
  'gate.adult.no': 'No, tengo menos',
  'gate.agree': 'Acepto',
  'access.invited':
    'A este bot se entra con invitación. Alguien que ya esté dentro puede mandarte un enlace con /invite: ábrelo. Si tienes un código, escribe /code y el código.',
  'access.list':
    'Este bot es para las personas que ha dejado entrar quien lo lleva. Dile tu id, <code>{id}</code>, y pide que te añada.',
  'access.wrong-word': 'Esta invitación o este código no se conoce o ya está agotado.',
  'access.ask': 'Puedes preguntar aquí: {contact}',
  'gate.policy': 'Política de privacidad',
  'gate.refuse': 'No acepto',
  'gate.minor': 'Entonces no puedo dejarte entrar. Solo guardo la nota de que dijiste que no.',
  'gate.refused': 'No pasa nada. Solo guardo la nota de que dijiste que no.',
  'gate.again': 'Si eso cambia, envía /start.',
  'gate.restart': 'Empezar de nuevo',
  'gate.first': 'Eso funciona cuando hayas respondido a esta pregunta.',
  'gate.help':
    'Hago fotos y vídeos cortos de ti. Siempre ves el precio antes de empezar y cuánto tiempo se conserva. Antes necesito dos respuestas tuyas.',
  'gate.accepted': 'Has aceptado las condiciones.',
  'gate.joined': '¡Te damos la bienvenida! Ya puedes empezar.',
  // menu and help
  'menu.first':
    'Tienes <b>{freeImages, plural, one {# imagen gratis} other {# imágenes gratis}}</b> al día. Elige una plantilla para empezar.',
  'menu.again': '<b>¿Qué hacemos?</b>',
  'menu.can':
    'Envíame una foto para usarla ya, o /create y una palabra para buscar. /help te cuenta más.',
  'menu.imagine': '✨ Imagen con palabras',
  'menu.templates': 'Plantillas',
  'menu.profile': 'Perfil facial',
  'menu.profile.add': 'Añadir tu cara',
  'menu.credits': 'Créditos',
  'menu.history': 'Historial',
  'menu.settings': 'Ajustes',
  'menu.help': 'Ayuda',
  'help.title': '<b>Cómo funciona</b>',
  'help.how':
    'Elige una plantilla, confirma el precio y la foto o el vídeo llega aquí. La mayoría usa tres fotos de tu cara, una sola vez; algunas funcionan con una foto cualquiera.',
  'help.commands':
    '/templates · todas las plantillas\n/create · buscar por palabra\n/edit, /cutout, /animate · cambiar una imagen, recortarla, moverla\n/part, /widen · cambiar una parte, darle más espacio\n/swap, /wear, /ring, /scene · tu cara en una foto, ropa puesta, un anillo en una mano, un producto en otro lugar\n/imagine · una imagen con palabras\n/profile · las fotos de tu cara\n/credits y /buy · tu saldo\n/code · usar un código\n/invite · invitar a alguien\n/history · lo que has hecho\n/settings · idioma, nombre, avisos\n/privacy · qué se guarda sobre ti\n/delete · borrar cualquier cosa\n/cancel · dejar lo que estás haciendo',
  'help.money':
    '{freeImages, plural, one {# imagen al día es gratis} other {# imágenes al día son gratis}}; después las imágenes, y siempre los vídeos, cuestan créditos. Primero ves el precio. Si algo falla o lo cancelas, recuperas tus créditos.',
  'cancel.done': 'Cancelado. No se ha gastado nada.',
  'cancel.making': 'Toca lo que debo dejar de hacer. Recuperas lo que costó.',
  'cancel.nothing': 'No hay nada que cancelar. ¿Qué hacemos?',
  // anything unexpected
  stale: 'Este botón ya no sirve. No ha cambiado nada. Empieza desde /templates.',
  'unexpected.text':
    'No sé bien qué quieres decir. Prueba /create y una palabra, por ejemplo «/create póster», o mira las plantillas.',
  'unexpected.command': 'No conozco este comando.',
  'unexpected.command-near': 'No conozco este comando. ¿Querías decir /{command}?',
  'unexpected.kind':
    '{what, select, sticker {¡Bonito sticker! Pero no puedo hacer nada con él.} voice {Aún no puedo escuchar mensajes de voz.} video {No acepto vídeos, solo fotos.} location {No necesito saber dónde estás.} file {No puedo leer este archivo: envía una foto (JPEG, PNG, WebP o HEIC).} other {No puedo hacer nada con esto.}}',
  'unexpected.text-for-photo': 'Ahora necesito una foto, no palabras.',
  'unexpected.waiting-photo': 'Sigo esperando tu foto. /cancel lo detiene.',
  'unexpected.waiting-text': 'Sigo esperando tu texto. /cancel lo detiene.',
  'error.unexpected':
    'Algo ha fallado por mi parte, perdona. No se ha cobrado nada por esto. Si vuelve a pasar, dale este código al operador: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Son todas las imágenes que una persona puede hacer en poco tiempo} videos {Son todos los vídeos que una persona puede hacer en poco tiempo} photos {Son todas las fotos que puedo recibir de una persona en poco tiempo} checkouts {Han sido muchas páginas de pago en poco tiempo} improvements {He mejorado tus palabras tantas veces como puedo en poco tiempo} recordings {He escrito tantos mensajes de voz como puedo en poco tiempo} exports {Ya has recibido todos los archivos de tus datos que hay en un día} linking {Han sido muchos códigos de enlace en poco tiempo} sharing {Has compartido y publicado todo lo que una persona puede en poco tiempo} asking {Has preguntado a tantas personas, o abierto tantas invitaciones, como se puede en un día} other {Han sido muchas cosas a la vez}}. Podrás seguir {until}. No se ha cobrado nada.',
  'limit.everybody':
    '{what, select, pictures {Ahora mismo se están haciendo muchísimas imágenes aquí} videos {Ahora mismo se están haciendo muchísimos vídeos aquí} checkouts {Ahora mismo está pagando muchísima gente} other {Ahora mismo hay mucho movimiento aquí}}. Vuelve a intentarlo {until}. No se ha cobrado nada.',
  'limit.newcomer':
    'Las cuentas nuevas empiezan más despacio: a partir del segundo día, o con tu primer paquete, hay más.',
  'limit.limited':
    'Tu cuenta está limitada por ahora, así que todo va más despacio. En «Mis datos» pone por qué y hasta cuándo.',
  'error.slow-down':
    'Han sido muchas cosas a la vez. Espera {seconds, plural, one {# segundo} other {# segundos}} y sigue.',
  // links into the chat
  'link.gone':
    '{to, select, creator {Aquí no hay ningún creador con ese nombre.} other {Lo que mostraba este enlace ya no está.}}',
  'link.shared': 'Alguien ha compartido un resultado contigo.',
  'link.shared.by': '{name} ha compartido un resultado contigo.',
  'share.inline': 'A cualquier chat',
  // inline mode
  'inline.own': 'Tu propio resultado',
  'inline.make': 'Haz el tuyo',
  'inline.open': 'Abrir el bot',
  'inline.none': 'Nada encontrado: ver todas las plantillas',
  // telegram
  'telegram.private': 'Tus fotos son solo entre tú y yo. Hablemos en un chat privado.',
  'telegram.private.button': 'Abrir el chat privado',
  'telegram.goes-on': 'Seguimos en nuestro chat privado.',
  'telegram.command.card': 'Publicar aquí la tarjeta de una plantilla',
  'telegram.about': 'Hace fotos y vídeos cortos de ti, con tres fotos de tu cara.',
  'telegram.description':
    'Envía una vez tres fotos de tu cara, elige una plantilla y recibe una foto o un vídeo corto de ti. Ves el precio antes de empezar y cuánto tiempo se conserva. Solo para adultos. Toca Iniciar.',
};
