import type { ChatTexts } from '../catalogue-type.ts';

/** The Spanish texts of the chats. */
export const chat: ChatTexts = {
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
  // terms and privacy policy
  'terms.title': '<b>Condiciones</b>, versión {version}',
  'terms.use':
    'Tienes {age} años o más. No haces nada sexual, de odio, violento o ilegal, ni nada que muestre a menores.',
  'terms.likeness':
    'Solo usas fotos tuyas o de personas que lo han aceptado. No usas los resultados para engañar ni dañar a nadie.',
  'terms.credits':
    'Los créditos pagan lo que se hace aquí. No caducan, no tienen valor en efectivo y vuelven si algo falla o se cancela a tiempo.',
  'terms.ai':
    'Los resultados los hace una IA y llevan una marca que lo indica. Pueden ser erróneos o raros. Los gratuitos se conservan {freeDays} días, los de pago {paidDays}.',
  'terms.new':
    '<b>Las condiciones han cambiado.</b> Ahora vale la versión {version}. Hasta que la aceptes puedes ver, llevarte y borrar lo tuyo; lo demás espera.',
  'terms.new.added': '<b>Nuevo:</b> {text}',
  'terms.new.removed': '<b>Ya no:</b> {text}',
  'terms.new.whole': 'Completas:',
  'policy.title': '<b>Privacidad</b>, versión {version}',
  'policy.what':
    '<b>Qué:</b> tu id en esta plataforma, el idioma, un nombre o correo si lo das, tus fotos, lo que haces, lo que pagas (nunca números de tarjeta) y lo que has aceptado.',
  'policy.who':
    '<b>Quién:</b> tus fotos las procesa {who}, solo para hacer lo que pides. Están cifradas; nunca se venden, ni se publican, ni se usan para entrenar.',
  'policy.how-long':
    '<b>Cuánto tiempo:</b> las fotos de tu cara {faceMonths} meses desde tu última confirmación; las fotos sueltas {uploadHours} horas; los resultados {freeDays} días, o {paidDays} si has comprado créditos; el libro de cuentas sin tu nombre cuando te vayas.',
  'policy.marks':
    '<b>Marcas:</b> lo que se hace aquí dice dentro de su archivo que está hecho con IA y con qué motor, y nada sobre ti. Un breve resumen numérico del aspecto de las imágenes se guarda {markDays} días, sin ningún vínculo contigo, para que /verify las reconozca; no si eliges no guardar nada.',
  'policy.screening':
    '<b>Control:</b> unas máquinas comprueban palabras, fotos y resultados por lo que prohíben las condiciones{judges, select, none {} other {; las palabras las comprueba también {judges}}}. Donde no están seguras, o si lo pides, una persona que lleva este servicio ve las palabras y el resultado. Lo decidido se anota {noteDays} días, sin imágenes. Máquinas de este servicio comparan las imágenes tuyas con tu perfil facial; solo se guarda si se te parecen, junto al resultado.',
  'policy.rights':
    '<b>Tus derechos:</b> verlo con /privacy, corregirlo con /settings, borrarlo con /delete, retirar tu consentimiento con un toque. Se aplica al momento.',
  'policy.web': 'En la web, todas las versiones',
  'who.self': 'la propia máquina de este servicio (nada sale de ella)',
  suspended: 'Tu cuenta está suspendida. Aún puedes ver lo que se guarda sobre ti, y borrarlo.',
  // anything unexpected
  stale: 'Este botón ya no sirve. No ha cambiado nada. Empieza desde /templates.',
  'unexpected.text':
    'No sé bien qué quieres decir. Prueba /create y una palabra, por ejemplo «/create póster», o mira las plantillas.',
  'unexpected.command': 'No conozco este comando.',
  'unexpected.kind':
    '{what, select, sticker {¡Bonito sticker! Pero no puedo hacer nada con él.} voice {Aún no puedo escuchar mensajes de voz.} video {No acepto vídeos, solo fotos.} location {No necesito saber dónde estás.} file {No puedo leer este archivo: envía una foto (JPEG, PNG, WebP o HEIC).} other {No puedo hacer nada con esto.}}',
  'unexpected.text-for-photo': 'Ahora necesito una foto, no palabras.',
  'unexpected.waiting-photo': 'Sigo esperando tu foto. /cancel lo detiene.',
  'unexpected.waiting-text': 'Sigo esperando tu texto. /cancel lo detiene.',
  'error.unexpected':
    'Algo ha fallado por mi parte, perdona. No se ha cobrado nada por esto. Si vuelve a pasar, dale este código al operador: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Son todas las imágenes que una persona puede hacer en poco tiempo} videos {Son todos los vídeos que una persona puede hacer en poco tiempo} photos {Son todas las fotos que puedo recibir de una persona en poco tiempo} checkouts {Han sido muchas páginas de pago en poco tiempo} improvements {He mejorado tus palabras tantas veces como puedo en poco tiempo} exports {Ya has recibido todos los archivos de tus datos que hay en un día} linking {Han sido muchos códigos de enlace en poco tiempo} sharing {Has compartido y publicado todo lo que una persona puede en poco tiempo} asking {Has preguntado a tantas personas, o abierto tantas invitaciones, como se puede en un día} other {Han sido muchas cosas a la vez}}. Podrás seguir {until}. No se ha cobrado nada.',
  'limit.everybody':
    '{what, select, pictures {Ahora mismo se están haciendo muchísimas imágenes aquí} videos {Ahora mismo se están haciendo muchísimos vídeos aquí} checkouts {Ahora mismo está pagando muchísima gente} other {Ahora mismo hay mucho movimiento aquí}}. Vuelve a intentarlo {until}. No se ha cobrado nada.',
  'limit.newcomer':
    'Las cuentas nuevas empiezan más despacio: a partir del segundo día, o con tu primer paquete, hay más.',
  'limit.limited':
    'Tu cuenta está limitada por ahora, así que todo va más despacio. En «Mis datos» pone por qué y hasta cuándo.',
  'error.slow-down':
    'Han sido muchas cosas a la vez. Espera {seconds, plural, one {# segundo} other {# segundos}} y sigue.',
  // face profile
  'face.consent.title':
    '<b>Las fotos de tu cara: primero lee esto y acepta</b> (versión {version})',
  'face.consent.what':
    '<b>Qué:</b> tres fotos de tu cara y medidas faciales sacadas de ellas para comprobar que las tres muestran a la misma persona.',
  'face.consent.what-compared':
    '<b>Qué:</b> tres fotos de tu cara y medidas faciales sacadas de ellas para comprobar que las tres muestran a la misma persona y que las imágenes hechas de ti se te parecen.',
  'face.consent.why':
    '<b>Para qué:</b> solo para hacer las fotos y vídeos que pides. Sin entrenamiento, sin venta, nada público.',
  'face.consent.who': '<b>Quién las procesa:</b> {who}.',
  'face.consent.how-long':
    '<b>Cuánto tiempo:</b> {faceMonths} meses desde la última vez que lo confirmes. Te avisamos antes de borrarlas. Se cifran con una clave solo tuya.',
  'face.consent.rights':
    '<b>Tú decides:</b> puedes retirarlo cuando quieras con un toque en /profile. Las fotos se borran al momento. Algunas plantillas funcionan sin perfil facial.',
  'face.consent.new':
    '<b>Nuevo desde que aceptaste:</b> {companies}. Hasta que aceptes, ninguna foto de tu cara va allí, y se quedan como están.',
  'face.consent.changed':
    'El texto ha cambiado desde que aceptaste. Hasta que aceptes este, no se hace nada con las fotos de tu cara.',
  'face.consent.yes': 'Acepto',
  'face.consent.no': 'No, gracias',
  'face.consent.refused':
    'Sin problema: no se ha guardado nada. Las plantillas de una sola foto funcionan sin perfil facial.',
  'face.collect': '<b>Envía tres fotos de tu cara</b>, de una en una o como álbum:',
  'face.collect.how':
    'Solo tú en la foto, buena luz, nada delante de la cara. Gira un poco la cabeza (unos 30°), no del todo.',
  'face.have': '✅ {slot, select, front {De frente} left {Un lado} other {El otro lado}}',
  'face.miss':
    '▫️ {slot, select, front {De frente: mira a la cámara} left {Un lado: gira la cabeza hacia un lado} other {El otro lado: gírala hacia el otro}}',
  'face.replace':
    'Envía la foto nueva: <b>{slot, select, front {de frente} left {un lado} other {el otro lado}}</b>.',
  'face.hint':
    '{slot, select, front {Mira a la cámara.} left {Gira la cabeza para que se vea tu mejilla izquierda.} other {Gira la cabeza para que se vea tu mejilla derecha.}} La anterior se queda hasta que la nueva esté bien.',
  'face.form': 'Enviar las tres',
  'face.checking':
    'Revisando {total, plural, one {tu foto} other {tus fotos}}…{total, plural, one {} other { ({position} de {total})}}',
  'face.accepted':
    '✅ {slot, select, front {La foto de frente está} left {Un lado está} other {El otro lado está}} bien.',
  'face.next': 'Envía la siguiente.',
  'face.done': '<b>Tu perfil facial está listo.</b>',
  'face.already':
    'Tu perfil facial ya tiene las tres fotos. Para usar otra, toca «Cambiar» en /profile.',
  'face.complete': '<b>Tu perfil facial está completo.</b>',
  'face.dates': 'Guardado el {stored}, se conserva hasta el {until}.',
  'face.sealed': 'Las fotos están cifradas. Solo se usan para tus propias fotos y vídeos.',
  'face.change': 'Cambiar {slot, select, front {frente} left {lado 1} other {lado 2}}',
  'face.remove': 'Borrar {slot, select, front {frente} left {lado 1} other {lado 2}}',
  'face.removed':
    'Se ha borrado {slot, select, front {la foto de frente} left {un lado} other {el otro lado}}.',
  'face.keep': 'Sigo siendo yo: conservar más tiempo',
  'face.kept': 'Gracias. Las fotos de tu cara se conservan ahora hasta el {until}.',
  'face.withdraw': 'Retirar consentimiento y borrar todo',
  'face.withdrawn':
    'Has retirado tu consentimiento y las fotos de tu cara se han borrado. Lo que ya hiciste sigue en /history hasta que lo borres.',
  'face.withdrawn.stopped':
    '{count, plural, one {Se estaba haciendo una cosa con ellas y se ha parado} other {Se estaban haciendo # cosas con ellas y se han parado}}: {titles}. Lo que no se había enviado no se envía, lo que una empresa estaba haciendo se cancela allí y no se guarda, y lo que costó vuelve.',
  'face.go-on': 'Seguir con tu plantilla',
  // why a photo was refused
  'problem.too-dark':
    '❌ Demasiado oscura. Ve a una ventana o enciende una luz que te dé en la cara.',
  'problem.no-face':
    '❌ No encuentro ninguna cara. Haz la foto más de cerca, con toda la cara y sin girarla demasiado.',
  'problem.several-faces': '❌ Hay más de una cara. Solo debes salir tú.',
  'problem.face-too-small':
    '❌ Tu cara sale muy pequeña. Acércate, o envía la foto como archivo a tamaño completo.',
  'problem.blurred': '❌ Borrosa. Limpia la lente, no te muevas y repítela.',
  'problem.turned-too-far': '❌ Demasiado girada. Vuelve un poco, que se vean los dos ojos.',
  'problem.turned-too-little': '❌ Muy poco girada. Gira más la cabeza, unos 30°.',
  'problem.wrong-side': '❌ Ese lado ya lo tengo. Gira la cabeza hacia el otro.',
  'problem.not-front': '❌ Aquí miras hacia un lado. Para esta mira a la cámara.',
  'problem.face-cut-off':
    '❌ Tu cara sale cortada. Deja un poco de espacio alrededor de la cabeza.',
  'problem.someone-else':
    '❌ Parece otra persona que en tus otras fotos. Las tres deben ser tuyas.',
  'problem.empty': '❌ El archivo está vacío. Envíalo otra vez.',
  'problem.not-a-picture': '❌ Este archivo no es una foto. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.unsupported-format': '❌ No puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-raw':
    '❌ Esto es una foto RAW, tal como sale del sensor de la cámara, y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-jpeg-2000':
    '❌ Esto es un JPEG 2000 y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-jpeg-xl':
    '❌ Esto es un JPEG XL y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-icon':
    '❌ Esto es un archivo de icono y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-bmp':
    '❌ Esto es un BMP y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-photoshop':
    '❌ Esto es un archivo de Photoshop y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-drawing':
    '❌ Esto es un dibujo vectorial (SVG, EPS) y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-pdf':
    '❌ Esto es un PDF y no puedo leer este formato. Envía un JPEG, PNG, WebP o HEIC.',
  'problem.is-video': '❌ Esto es un vídeo. Envía una foto en JPEG, PNG, WebP o HEIC.',
  'problem.animated':
    '❌ Esta imagen se mueve: es una animación o una serie de imágenes. Envía una fija.',
  'problem.truncated': '❌ El archivo llegó dañado. Envíalo otra vez.',
  'problem.too-many-pixels':
    '❌ Esta imagen tiene demasiados píxeles: más de 50 millones. Envíala más pequeña.',
  'problem.too-small': '❌ Esta imagen es demasiado pequeña. Envía una más grande.',
  'problem.too-narrow':
    '❌ Esta imagen es demasiado larga y estrecha. Envía solo la parte que importa.',
  'problem.too-large-file':
    '❌ Este archivo pesa más de {megabytes} MB. Envíalo como foto en lugar de archivo, o envía uno más pequeño.',
  'problem.unavailable': '❌ No he podido recibir la foto. Envíala otra vez.',
  // one photo
  'photo.first-only': 'Uso la primera de estas fotos.',
  'photo.what': '<b>Buena foto. ¿Qué hago con ella?</b>',
  'photo.no-face': 'No veo ninguna cara en ella, así que no ofrezco lo que necesita una.',
  'photo.kept': 'Se conserva {hours, plural, one {# hora} other {# horas}} y luego se borra.',
  'photo.to-profile': 'Añadir a mi perfil facial',
  'photo.begun-face': 'Has empezado tu perfil facial.',
  'photo.begun': '«{title}» aún espera una foto.',
  'photo.for-begun': 'Usarla para «{title}»',
  'photos.what': '<b>{count, plural, one {# foto} other {# fotos}}. ¿Qué hago con ellas?</b>',
  'photos.kept':
    'Elige una para hacer algo con ella. Se conservan {hours, plural, one {# hora} other {# horas}} y luego se borran.',
  'photos.to-profile': 'Hacer con ellas mi perfil facial',
  'photos.edit': 'Hacer una imagen con todas',
  'photos.more': 'Añadir una foto',
  'photos.out': '✕ {position}',
  'photos.put-in': 'Añadirla a la edición',
  'photos.send-more': '<b>Foto {position}</b>: envíamela, o varias a la vez.',
  'photos.beyond':
    'Aquí una imagen puede salir de {most, plural, one {# foto} other {# fotos}}. {beyond, plural, one {La última queda fuera.} other {Las últimas # quedan fuera.}}',
  'photos.one': 'Foto {position}',
  'photos.refused': 'Foto {position}: {why}',
  'photos.waiting':
    'Aún estoy mirando tus últimas {count, plural, one {# foto} other {# fotos}}. Envía más cuando haya respondido.',
  'photo.gone': 'Esta foto ya no se conserva. Envíala otra vez.',
  'photo.list-changed': 'Estos botones son de una lista anterior. Elige de nuevo.',
  // templates
  'templates.title': '<b>Plantillas</b> ({count})',
  'templates.category': '<b>{category}</b> ({count})',
  'templates.none': 'Aquí no hay nada por ahora.',
  'templates.choose': 'Elige una plantilla',
  'templates.image': '{title}',
  'templates.video': '🎬 {title}',
  'templates.cover': 'Ejemplo de {title}',
  'templates.all': 'Ver todas',
  'templates.back': '‹ Plantillas',
  'templates.found':
    '<b>{count, plural, one {# plantilla} other {# plantillas}}</b> para «{query}»',
  'templates.not-found': 'Nada para «{query}». Prueba otra palabra, o míralas todas.',
  'templates.gone': 'Esta plantilla ya no está. Mira las otras.',
  'category.portrait': 'Retratos',
  'category.poster': 'Pósteres',
  'category.art': 'Arte',
  'category.fun': 'Diversión',
  'category.season': 'Temporada',
  'category.job': 'Profesiones',
  'category.era': 'Épocas',
  'category.travel': 'Viajes',
  'category.sport': 'Deportes',
  'category.film': 'Cine',
  'command.shoot': 'Una sesión: de 10 a 40 fotos tuyas de un tema',
  'command.shoot.theme': '¿Qué tema? Sin él los ves todos',
  'menu.shoots': 'Sesiones',
  'shoot.title':
    'Una sesión son de 10 a 40 fotos tuyas de un tema, a un solo precio, más bajo por foto. ¿Qué tema?',
  'shoot.choose': 'Elige un tema',
  'shoot.none': 'Ahora mismo ningún tema tiene suficientes fotos que se puedan hacer aquí.',
  'shoot.theme': '<b>{title}</b>\n{description}',
  'shoot.price': '{size, number} fotos: {credits, number} créditos en vez de {regular, number}.',
  'shoot.how':
    'Llegan como álbumes cuando están todas. Lo que no se pueda hacer se devuelve, y puedes parar cuando quieras. Las fotos gratis del día no pagan una sesión.',
  'shoot.size': '{size, number} fotos · {credits, number} créditos',
  'shoot.busy': 'Tu sesión «{title}» sigue en marcha; la siguiente puede empezar después.',
  'shoot.progress': '«{title}»: {done, number} de {size, number}',
  'shoot.stop': 'Parar: enviar lo que esté hecho',
  'shoot.stopping':
    '«{title}»: parando en {done, number} de {size, number}. Lo que está hecho llega enseguida.',
  'shoot.stops': 'Se detiene. Lo hecho llega enseguida, el resto se devuelve.',
  'shoot.over': 'Esta sesión ya terminó.',
  'shoot.done': '«{title}»: {count, number} de {size, number} fotos',
  'shoot.nothing': '«{title}»: no se pudo hacer ninguna foto.',
  'shoot.stopped': 'La paraste tú.',
  'shoot.returned':
    '{count, plural, one {# foto no se hizo} other {# fotos no se hicieron}}: {credits, plural, one {# crédito vuelve} other {# créditos vuelven}} a tu saldo.',
  'shoot.given':
    '{count, plural, one {# foto no se te parece lo suficiente y no te cuesta} other {# fotos no se te parecen lo suficiente y no te cuestan}} nada: {credits, plural, one {# crédito vuelve} other {# créditos vuelven}} a tu saldo.',
  'shoot.refused':
    '{count, plural, one {# foto se rechazó} other {# fotos se rechazaron}} por su contenido cuando la empresa ya estaba pagada: el precio no se devuelve.',
  'shoot.held':
    '{count, plural, one {# foto espera} other {# fotos esperan}} a que la revise una persona y {count, plural, one {llegará} other {llegarán}} después.',
  'shoot.cost':
    'Costó {credits, plural, one {# crédito} other {# créditos}}; te quedan {left, number}.',
  'shoot.pick':
    'Un número muestra esa foto con todo lo que puedes hacer: otra vez, otras palabras, HD, el archivo, compartir, borrar.',
  'shoot.again': 'Otra vez o de otro tamaño',
  'history.shoot': '{number, number}. {title}: una sesión, {made}, se borra {until}',
  'category.video': 'Vídeos',
  'template.title': '<b>{title}</b> · {kind, select, video {vídeo} other {foto}}',
  'template.needs.photo': 'Funciona con una sola foto, sin perfil facial.',
  'template.needs.profile': 'Se hace con tu perfil facial.',
  'template.free':
    'Gratis: hoy te {left, plural, one {queda # imagen gratis} other {quedan # imágenes gratis}}.',
  'template.price': '{credits, plural, one {# crédito} other {# créditos}}',
  'template.unavailable': 'No disponible en este momento.',
  'template.use': 'Usarla',
  'template.use.profile': 'Con mi perfil facial',
  'template.use.photo': 'Con una foto',
  // finding templates
  'templates.found-more': 'Plantillas para «{query}»',
  'templates.corrected': 'Nada para «{query}»; esto es lo que hay para «{words}».',
  'templates.corrected-too': 'Hay poco para «{query}»; aquí va también «{words}».',
  'gallery.order': '{order, select, trending {Tendencias} new {Nuevas} other {En nuestro orden}}',
  'gallery.filter': 'Filtrar',
  'gallery.choose': '¿Qué quieres ver?',
  'gallery.kind':
    '{kind, select, image {Solo imágenes} video {Solo vídeos} other {Imágenes y vídeos}}',
  'gallery.price':
    '{price, select, free {Gratis} usual {Precio normal o menos} other {Cualquier precio}}',
  'gallery.language': '{language, select, own {En mi idioma} other {En cualquier idioma}}',
  'gallery.favourites': 'Favoritas',
  'favourites.title': '<b>Favoritas</b> ({count})',
  'favourites.none': 'Aún no hay favoritas. Toca ☆ bajo una plantilla para guardarla aquí.',
  'template.favourite': '☆ Favorita',
  'template.unfavourite': '★ Quitar',
  'template.more-by': 'Más de {name}',
  'template.uses': 'Usada {count, plural, one {# vez} other {# veces}}.',
  'creator.none': 'Nadie con este nombre tiene plantillas aquí.',
  'creator.figures':
    '{count, plural, one {# plantilla} other {# plantillas}}, con {uses, plural, one {# uso} other {# usos}}',
  'creator.since': 'Aquí desde el {since}',
  'creator.title': '<b>{name}</b>',
  'template.by': 'De {name}',
  'template.by-someone': 'De alguien que crea plantillas',
  // what is about to be made
  'draft.photo': '<b>{title}</b>: envíame la foto.',
  'draft.slot': '<b>{title}</b>: ¿qué debe poner en «{label}»?',
  'draft.slot.how':
    'Escríbemelo, hasta {most, plural, one {# carácter} other {# caracteres}}, o toca la sugerencia.',
  'draft.slot.write': 'Escríbemelo, hasta {most, plural, one {# carácter} other {# caracteres}}.',
  'draft.slot.empty': 'Necesito al menos un carácter visible.',
  'draft.slot.long': 'Son {length} caracteres; caben {most}. Hazlo más corto.',
  'draft.face': '<b>{title}</b> necesita tu perfil facial. Se hace una sola vez:',
  'draft.go-on': 'Seguir: {title}',
  'operation.do':
    '{operation, select, edit {Editar} part {Cambiar una parte} widen {Ampliar} animate {Animar} swap {Cambiar cara} wear {Probar ropa} ring {Probar anillo} scene {Nuevo escenario} restore {Restaurar} colour {Colorear} sharpen {Dar nitidez} other {Recortar}}',
  'operation.title':
    '{operation, select, edit {Imagen editada} part {Imagen con una parte cambiada} widen {Imagen ampliada} animate {Imagen animada} upscale {Imagen en HD} imagine {Imagen con palabras} swap {Cambio de cara} wear {Prueba de ropa} ring {Prueba de anillo} scene {Escena de producto} restore {Foto restaurada} colour {Foto coloreada} sharpen {Foto más nítida} video {Vídeo con palabras} other {Recorte}}',
  'operation.words': 'Tus palabras',
  'operation.ask':
    '{operation, select, imagine {<b>¿Qué debe haber en la imagen?</b>} ring {<b>¿Qué anillo?</b> Envíame una foto o di cómo es.} scene {<b>¿Dónde debe estar?</b>} video {<b>¿Qué debe pasar en el vídeo?</b>} other {<b>¿Qué cambio?</b>}}',
  'operation.examples':
    '{operation, select, part {Por ejemplo: quítalo, hazlo azul, más claro, desenfocado.} imagine {Descríbelo con tus palabras.} ring {Por ejemplo: plata lisa, u oro con diamante en el dedo medio.} scene {Por ejemplo: sobre mármol blanco, o en una mesa de madera al atardecer.} swap {Si no sale, envía otra foto.} video {Por ejemplo: un zorro rojo corre por la nieve al amanecer.} other {Por ejemplo: más claro, blanco y negro, luz cálida de tarde, fondo desenfocado.}}',
  'operation.photo':
    '{operation, select, swap {<b>Cambio de cara</b>: envíame la foto que llevará tu cara. Una sola cara, de frente.} wear {<b>Prueba de ropa</b>: envíame una foto de la prenda, extendida o en una percha. Una segunda foto puede mostrar quién la lleva.} ring {<b>Prueba de anillo</b>: envíame una foto de la mano, desde arriba y con los dedos separados.} restore {<b>Foto antigua</b>: envíame un escaneo o una foto de ella. Quito arañazos, polvo y lo descolorido; después se puede colorear, hacer más nítida y animar.} colour {<b>Colorear</b>: envíame la foto en blanco y negro.} sharpen {<b>Nitidez</b>: envíame la foto borrosa o pequeña.} other {<b>Escena de producto</b>: envíame una foto del producto sobre un fondo liso.}}',
  'operation.ring-style':
    '{style, select, gold {oro} silver {plata} rose {oro rosa} other {oro con diamante}}',
  'operation.scene-place':
    '{place, select, marble {mármol blanco} wood {mesa de madera} beach {playa al atardecer} other {estudio}}',
  'operation.part-change': '{change, select, remove {quitarlo} other {desenfocarlo}}',
  'operation.unavailable':
    '{operation, select, imagine {Ahora mismo aquí no se pueden hacer imágenes solo con palabras.} colour {Ahora mismo nada puede colorear fotos aquí. Los arañazos y lo descolorido sí se pueden reparar: /restore} video {Ahora mismo aquí no se pueden hacer vídeos solo con palabras.} other {Ahora mismo nada puede hacer eso aquí.}}',
  'operation.instead':
    'Envíame una foto y te digo qué se puede hacer con ella, o elige una plantilla.',
  'operation.unknown':
    'Esto no se puede hacer aquí: {words}. No se ha cobrado nada. Dilo de otra forma.',
  'operation.cannot':
    'Ahora mismo nada puede hacer eso. No se ha cobrado nada. Dilo de otra forma.',
  'confirm.title': '<b>{title}</b> · {kind, select, video {vídeo} other {foto}}',
  'confirm.slot': '{label}: <i>{value}</i>',
  'confirm.count': '{count} imágenes distintas, en un solo álbum.',
  'confirm.photos':
    'Con {count, plural, one {# foto} other {# fotos}}, en el orden en que las enviaste: di “la primera foto”, “la segunda foto”. ✕ quita una.',
  'confirm.seconds': '{on, select, true {✓ } other {}}{seconds} s',
  'confirm.with-sound': '{on, select, true {✓ } other {}}Con sonido',
  'confirm.no-sound': '{on, select, true {✓ } other {}}Sin sonido',
  'confirm.like-photo': '{on, select, true {✓ } other {}}Como la foto',
  'confirm.video':
    '{seconds, plural, one {# segundo} other {# segundos}} · {size} · {shape, select, photo {formato de la foto} other {{shape}}} · {sound, select, on {con sonido} other {sin sonido}}',
  'wear.person':
    '<b>¿Quién lo lleva?</b> Envíame una foto de la persona, de pie, mejor de la cabeza a la cadera.',
  'wear.as-me': 'Yo, con mi perfil facial',
  'wear.kind':
    '{chosen, select, true {✓ } other {}}{garment, select, top {Arriba} bottom {Abajo} other {Vestido}}',
  'confirm.too-few-free':
    'Hoy solo {left, plural, one {queda # imagen gratis} other {quedan # imágenes gratis}}, así que todas cuestan créditos.',
  'confirm.with-face': 'Con mi cara',
  'confirm.no-face': '✓ Con mi cara',
  'confirm.only-clear': '{on, select, true {✓ } other {}}Cambiar solo lo transparente',
  'confirm.part': 'Solo cambia lo que has pintado. El resto queda como está, píxel a píxel.',
  'confirm.widen': 'La imagen queda como está; lo nuevo es lo que se añade alrededor.',
  'part.paint':
    '<b>Cambiar una parte</b>: pinta encima de lo que debe cambiar y di qué debe haber ahí. El resto queda como está.',
  'part.open': 'Pintar',
  'part.no-page':
    '<b>Cambiar una parte</b>: dibuja sobre la parte con un color fuerte, o rodéala con una línea cerrada, en el editor del móvil o de este chat. Envíame esa imagen: la comparo con la foto que tengo.',
  'part.draw':
    'O dibuja aquí mismo: con un color fuerte, o alrededor con una línea cerrada, en cualquier editor. Envíame esa imagen y la comparo con la foto que tengo.',
  'marks.found': '<b>Esto es lo que cambia</b>: la parte clara.',
  'marks.preview': 'La imagen, oscura donde queda como está',
  'marks.anew': 'Marcar de nuevo',
  'marks.use': 'Cambiar la parte marcada',
  'marks.two':
    'Para esto necesito dos imágenes: la foto y la misma foto con la parte marcada. Envíame esas dos, o solo la marcada.',
  'marks.refused':
    '❌ {why, select, shape {Las dos imágenes tienen formas distintas. Envía la marcada sin recortar.} different {Es otra imagen que la que tengo. Marca esa misma foto.} none {No veo ninguna marca. Dibuja sobre la parte, o rodéala con una línea cerrada.} everything {Está marcada casi entera. Para cambiarla toda, usa /edit.} unclear {No distingo las marcas de la imagen. Usa un color fuerte, como el rojo.} gone {La foto con la que comparar ya no se guarda. Envíala otra vez, sin marcas.} other {No he podido mirarla. Envíala otra vez.}}',
  'widen.shape':
    '<b>Ampliar</b>: ¿qué forma tendrá la imagen? La que ya tiene añade espacio por todos los lados.',
  'part.gone': 'Lo que pintaste ya no está guardado. Píntalo otra vez; tus palabras siguen aquí.',
  'mask.too-large': 'El archivo de la máscara es demasiado grande.',
  'mask.no-png': 'La máscara tiene que ser un PNG.',
  'mask.damaged': 'La máscara no se puede leer. Píntala otra vez.',
  'mask.size': 'La máscara no tiene el tamaño de la imagen. Píntala otra vez.',
  'mask.empty': 'Aún no hay nada pintado. Pinta encima de lo que debe cambiar.',
  'mask.everything': 'Está pintada toda la imagen. Para cambiarla entera, usa /edit.',
  'describe.do': 'Describir',
  'describe.photo': '<b>Describir</b>: envíame la foto y pulsa «Describir» debajo.',
  'describe.ask':
    '<b>¿Qué palabras hacen esta imagen?</b> {who} la mira y las escribe. No cuesta nada, hasta {most} imágenes al día.',
  'describe.go': 'Describirla',
  'describe.working': 'Mirando la imagen…',
  'describe.done': '<b>Estas palabras hacen una imagen así:</b>',
  'describe.imagine': 'Imaginar esto',
  'describe.copy': 'Copiar',
  'describe.failed': 'No he encontrado palabras para esta imagen. No ha contado.',
  'describe.again': 'Otra vez',
  'describe.used-up':
    'Hoy te he descrito {most, plural, one {# imagen} other {# imágenes}}. Mañana hay más.',
  'describe.unavailable': 'Ahora mismo nada puede describir imágenes aquí.',
  'describe.words': '<i>{words}</i>',
  'improve.do': 'Mejorar mis palabras',
  'improve.back': 'Volver a mis palabras',
  'improve.working': 'Buscando mejores palabras…',
  'improve.done': 'Tus palabras, mejor dichas. No ha costado nada.',
  'improve.failed': 'No he encontrado mejores palabras. Valen las tuyas.',
  'improve.used-up':
    'Hoy ya han sido {most, plural, one {# vez} other {# veces}}, el máximo. Mañana otra vez.',
  'confirm.free':
    'Gratis hoy, {left, plural, =0 {la última} one {te queda # más} other {te quedan # más}}. Tu saldo sigue en {balance, plural, one {# crédito} other {# créditos}}.',
  'confirm.price':
    '<b>{credits, plural, one {# crédito} other {# créditos}}</b>. Tu saldo después: {after, plural, one {# crédito} other {# créditos}}.',
  'confirm.time': 'Suele tardar {seconds, plural, one {# segundo} other {# segundos}}.',
  'confirm.who': 'Tus fotos las procesa {who}.',
  'confirm.who-words': 'Tus palabras las procesa {who}.',
  'confirm.who-else': 'Si eso falla: {who}.',
  'confirm.kept': 'Se conserva hasta el {until}.',
  'confirm.keep-nothing': 'No se conserva: se borra en cuanto lo tienes.',
  'confirm.short':
    'Te {short, plural, one {falta # crédito} other {faltan # créditos}}. Elige un paquete:',
  'confirm.pro':
    'Con {name}: <b>{credits}</b> en vez de {regular} créditos ({percent} % de descuento).',
  'confirm.changed': 'El precio ha cambiado desde que lo viste: míralo otra vez.',
  'confirm.changed-who': 'Ahora lo haría otro motor: míralo otra vez.',
  'confirm.engine': 'Lo hace: {engine}',
  'engine.self': 'esta máquina',
  'confirm.go': 'Hacerlo',
  'confirm.skip': 'No preguntar más',
  'confirm.ask': 'Preguntarme siempre',
  'confirm.skipped': 'A partir de la próxima empiezo sin preguntar. Puedes cambiarlo en /settings.',
  'confirm.asked': 'A partir de ahora pregunto antes de cada inicio.',
  'confirm.started': '¡En marcha!',
  'confirm.already': 'Esto ya se ha empezado.',
  'confirm.dropped': 'Lo dejo. No se ha gastado nada.',
  'confirm.unavailable': 'Ahora mismo nada puede hacer esto. Prueba más tarde.',
  'confirm.busy':
    'Ya tienes {most, plural, one {# cosa} other {# cosas}} en marcha. Espera a que acabe una.',
  // results
  'result.copies':
    '{count, plural, one {Aquí tienes tu copia.} other {Aquí tienes # copias.}} Guárdala donde quieras.',
  'result.original': 'Aquí tienes el archivo original.',
  'media.by-link':
    '{files, plural, one {Este chat no acepta el archivo. Ábrelo con el enlace mientras se conserve.} other {Este chat no acepta los archivos. Ábrelos con los enlaces mientras se conserven.}}',
  'media.open': '{of, plural, one {Abrir el archivo} other {Abrir el archivo {number}}}',
  'media.not-taken': 'Este chat no acepta el archivo.',
  'media.save': 'Guardar el archivo',
  'result.gone': 'Esto ya no se conserva.',
  'result.which': '¿Cuál de ellas?',
  'result.delete.ask': '¿Borrar <b>{title}</b>? No se puede recuperar.',
  'result.delete.yes': 'Borrar',
  'result.deleted': '<b>{title}</b> se ha borrado.',
  'result.stopping': 'Deteniendo…',
  'result.too-late': 'Ya es tarde para detenerlo.',
  // money
  'buy.title':
    'Tienes <b>{balance, plural, one {# crédito} other {# créditos}}</b>. Los créditos no caducan.',
  'buy.pack':
    '<b>{name}</b> · {credits, number} créditos · {price}\nHasta {images, plural, one {# imagen} other {# imágenes}}{videos, plural, =0 {} one { o # vídeo} other { o # vídeos}}',
  'buy.note': 'Pagas fuera de este chat; los números de tarjeta nunca llegan aquí.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': '¿Cómo quieres pagar <b>{name}</b> ({credits, number} créditos)?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Tarjeta} sandbox {Pago de prueba} paypal {PayPal} stars {Estrellas de Telegram} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {Las estrellas se pagan aquí mismo, en el chat.} discord {Los botones propios de Discord se pagan a través de Discord; los créditos llegan solos.} other {}}',
  'buy.opening': 'Abriendo la página de pago de <b>{name}</b>…',
  'buy.closed': 'Ahora mismo no hay nada a la venta.',
  'credits.test-money':
    '{credits, plural, one {# de ellos es} other {# de ellos son}} dinero de prueba: solo paga lo que hace este servidor.',
  'credits.balance': 'Tienes <b>{credits, plural, one {# crédito} other {# créditos}}</b>.',
  'credits.free': 'Imágenes gratis que te quedan hoy: {left} de {limit}.',
  'credits.nothing': 'Todavía no hay movimientos.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'compra',
  'credits.spend': 'algo que hiciste',
  'credits.refund': 'devuelto',
  'credits.refund-of': 'devuelto: {title}',
  'credits.clawback': 'retirado tras un pago devuelto',
  'credits.grant': 'regalo',
  'credits.granted':
    '{why, select, apology {una disculpa nuestra} promotion {regalo} test {para probar} other {corrección}}',
  'credits.reward': 'recompensa',
  'credits.carry': 'de la cuenta que borraste',
  'credits.pot': 'bote de un servidor',
  'credits.link': 'cuentas vinculadas o separadas',
  'credits.expiry': 'caducado',
  'credits.buy': 'Conseguir más créditos',
  // history
  'history.title': '<b>Lo que has hecho</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {vídeo} other {foto}} · {made} · se borra {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Aquí no hay nada todavía, o ya no se conserva. ¿Hacemos algo?',
  // sharing with others
  'command.shared': 'Lo que compartes con otros',
  'generation.share': 'Compartir',
  'share.title': '<b>{title}</b>',
  'share.private': 'De momento solo lo ves tú.',
  'share.what':
    'Un enlace lo muestra a quien lo tenga, como mucho hasta el {until}. Puedes retirarlo cuando quieras.',
  'share.no-pages':
    'Este servicio no tiene dirección pública, así que aquí no hay enlaces. Guarda la imagen y envíala tú.',
  'share.barred': 'Ha sido denunciado, así que no se puede compartir.',
  'share.keeps-nothing':
    'No conservas nada, así que un enlace no tendría qué mostrar. Se cambia en /settings.',
  'share.make': 'Crear un enlace',
  'share.here': 'Publicarlo en este canal',
  'share.there': 'Publicarlo en el canal donde empezó',
  'share.posted': 'Aparece en el canal en un momento. Con /shared lo retiras.',
  'share.link': 'Quien tenga este enlace puede verlo: {link}',
  'share.until': 'El enlace termina el {until} con el resultado, o cuando lo retires.',
  'share.name': 'Aparece como hecho por {name}.',
  'share.nameless': 'Tu nombre no aparece.',
  'share.name.show': 'Mostrar mi nombre',
  'share.name.hide': 'Ocultar mi nombre',
  'share.template.show': 'Nombrar la plantilla',
  'share.template.hide': 'No nombrar la plantilla',
  'share.open': 'Abrir la página',
  'share.send': 'Enviarlo a un chat',
  'share.end': 'Retirar',
  'share.ended': 'Retirado: allí ya no lo ve nadie.',
  'share.ended.stays':
    'Aquí ya no aparece, pero sigue en el chat al que lo enviaste: allí puedes borrarlo tú.',
  'share.failed': 'No se pudo publicar tu resultado en el canal.',
  'share.ended-before': 'Esto ya no se comparte.',
  'share.template.link': 'Quien abra este enlace ve la plantilla: {link}',
  'share.no-template-link':
    'Este servicio no tiene dirección pública, así que aquí no hay enlaces. Los demás encuentran la plantilla por su título.',
  'shared.button': 'Lo que comparto',
  'shared.title': '<b>Lo que compartes</b>',
  'shared.empty':
    'No compartes nada. Lo que haces solo lo ves tú hasta que pulses «Compartir» debajo.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {enlace} inline {enviado a un chat} other {mensaje}} · hasta el {until}{state, select, hidden { · no se muestra: alguien revisa una denuncia} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': 'Retirar {number}',
  // the site’s pages
  'page.skip': 'Ir al contenido',
  'page.playground': 'Abrir el playground',
  'page.gallery': 'Plantillas',
  'page.claim': 'alme hace imágenes con IA. Cada resultado lleva una marca.',
  'page.legal': 'Textos legales',
  'page.languages': 'Idiomas',
  'page.terms': 'Términos',
  'page.privacy': 'Privacidad',
  'page.likeness': '¿Te muestran sin permiso?',
  'page.terms.about': 'Los términos de alme.',
  'page.privacy.about': 'Qué conserva alme sobre ti, por qué y cuánto tiempo.',
  'page.retention': 'Conservación',
  'page.retention.about': 'Qué guarda alme y hasta cuándo, y qué guarda en tu navegador.',
  'page.processors': 'Quién recibe qué',
  'page.processors.about': 'Las empresas con las que trabaja alme, qué recibe cada una y para qué.',
  'page.imprint': 'Aviso legal',
  'page.imprint.about': 'Quién lleva este servicio y cómo contactar.',
  'legal.next': 'La versión {version} vale desde el {at}.',
  'legal.not-yet': 'Esta es la versión {version}. Vale desde el {at}.',
  'legal.not-now': 'Esta es la versión {version}, que empezó el {at} y ya no vale.',
  'legal.to-current': 'A la que vale',
  'legal.read': 'Leerla',
  'legal.changes': 'Qué ha cambiado',
  'legal.versions': 'Todas las versiones',
  'legal.version': 'Versión {version}, desde el {at}{when, select, later { (aún no)} other {}}',
  'legal.changes.title':
    '{kind, select, terms {Qué ha cambiado en las condiciones} other {Qué ha cambiado en la política de privacidad}}',
  'legal.changes.between': 'De la versión {from} a la versión {to}, que vale desde el {at}.',
  'legal.changes.none': 'En este idioma no hay diferencias.',
  'legal.added': 'Nuevo:',
  'legal.removed': 'Ya no:',
  'legal.from': 'De la versión',
  'legal.to': 'A la versión',
  'legal.compare': 'Comparar',
  'processors.intro':
    'Esta lista sale de aquello a lo que el servicio está conectado de verdad. Las fotos de tu cara van a una empresa solo si tu consentimiento la nombra. Ninguna recibe tu cuenta: ven una imagen, sus palabras o un pago, con un número propio.',
  'processors.none': 'Ninguna empresa: todo pasa en la máquina de este servicio.',
  'processors.company': 'Empresa',
  'processors.gets': 'Qué recibe',
  'processors.where': 'Dónde está, y su política',
  'processors.role-gets':
    '{role, select, engine {las fotos, los resultados y las palabras de lo que debe hacer, y nada más tuyo} screening {las palabras de una petición, y las imágenes que hizo ella misma} payment {con qué pagas, que escribes allí; de nosotros el producto, el precio y un número} other {lo que escribes y envías en el chat, y lo que vuelve}}',
  'processors.role-why':
    '{role, select, engine {hacer lo que pides} screening {dejar fuera lo que prohíben las condiciones} payment {cobrar tu pago} other {llevar el chat que elegiste}}',
  'processors.policy': 'su política de privacidad',
  'processors.unknown': 'creador del modelo',
  'processors.own-server': 'un servidor que eligió quien lleva este servicio; pregúntale',
  'processors.host':
    'Archivos y palabras se guardan cifrados. En qué máquinas corre este servicio te lo dice quien lo lleva: {contact}.',
  'imprint.name': 'Quién lleva este servicio',
  'imprint.address': 'Dirección',
  'imprint.email': 'Correo, también para preguntas sobre tus datos',
  'imprint.support': 'Preguntas sobre un pago',
  'imprint.missing': 'Aún no se ha indicado. Quien lleva este servicio lo pone como {setting}.',
  'imprint.software':
    'El servicio usa alme bots, software libre. Sus autores no llevan este servicio ni tienen ninguno de sus datos.',
  'storage.title': 'Cookies y almacenamiento del navegador',
  'storage.none':
    'Aquí nada cuenta visitas ni sigue a nadie, y nada viene de otras empresas. Solo el chat en el navegador, la app y la consola de los operadores guardan algo, y todo hace falta para que funcionen:',
  'storage.name': 'Nombre',
  'storage.where': 'Dónde',
  'storage.kind':
    '{kind, select, cookie {cookie} browser {almacén de este navegador} other {almacén de esta pestaña}}',
  'storage.session': 'reconocer tu chat',
  'storage.way-back': 'volver al chat después de pagar',
  'storage.theme': 'claro u oscuro, como elegiste',
  'storage.draft': 'lo que aún no has enviado',
  'storage.afresh': 'recargar la página una vez si se pierde la conexión',
  'storage.unfinished': 'imágenes sin terminar en la aplicación: no se envían a ningún sitio',
  'storage.after-last-change': '{time} tras tu último cambio, en tu próxima visita',
  'storage.signed-in': 'seguir con la sesión iniciada',
  'storage.entering': 'iniciar sesión con un enlace en el navegador que lo abrió',
  'storage.after-visit': '{time} tras tu última visita',
  'storage.until':
    '{kind, select, browser {hasta que lo borres} other {hasta que cierres la pestaña}}',
  'page.front': 'A la página principal',
  'page.not-found': 'Aquí no hay nada',
  'page.not-found.words': 'Esta página no existe, o quien la publicó la ha retirado.',
  'page.failed': 'Algo ha fallado',
  'page.failed.words': 'El error es nuestro y ha quedado anotado.',
  'page.away': 'Un momento',
  'page.away.words': 'El servicio está recuperando el aliento. Inténtalo de nuevo enseguida.',
  'page.in-telegram': 'Abrir en Telegram',
  'page.in-discord': 'Añadir a Discord',
  'page.in-browser': 'Probarlo en el navegador',
  'page.report': 'Denunciar',
  'page.kind': '{kind, select, video {Vídeo} other {Imagen}}',
  'page.by': 'De {name}',
  'page.free-pictures':
    '{free, plural, one {# imagen al día es gratis} other {# imágenes al día son gratis}}',
  'page.template.slots': 'Tú rellenas: {slots}',
  'page.template.language': 'Escrita en {language}',
  'page.template.licence': 'Derechos: {licence}',
  'page.template.similar': 'Más como esta',
  'page.template.gone': 'Esta plantilla ya no está',
  'page.template.removed':
    'Quien la creó la ha quitado. Lo que se hizo con ella se queda con quien lo hizo.',
  'page.template.taken-down': 'Se retiró tras una denuncia.',
  'page.template.hidden': 'Ahora mismo no se puede usar.',
  'page.gallery.about': 'Estilos para retratos y vídeos cortos de ti, de alme y de creadores.',
  'page.gallery.count': '{count, plural, one {# plantilla} other {# plantillas}}',
  'page.gallery.search': 'Buscar',
  'page.gallery.search.label': 'Buscar plantillas',
  'page.gallery.found': '{hasMore, select, yes {Más de {count}} other {{count}}} para «{query}»',
  'page.gallery.corrected':
    'No hay nada para «{query}», así que esto es lo que hay para «{corrected}».',
  'page.gallery.filters': 'Filtrar',
  'page.gallery.all': 'Todas',
  'page.order': 'Orden',
  'page.order.official': 'Selección de alme',
  'page.order.new': 'Nuevas',
  'page.order.trending': 'Populares ahora',
  'page.category': 'Categoría',
  'page.kinds': 'Tipo',
  'page.kinds.image': 'Imágenes',
  'page.kinds.video': 'Vídeos',
  'page.prices': 'Precio',
  'page.prices.any': 'Cualquier precio',
  'page.prices.free': 'Gratis',
  'page.prices.usual': 'Hasta el precio habitual',
  'page.creator.about': 'Plantillas de {name} en alme.',
  'page.creator.none': 'Ahora mismo no hay plantillas de {name}.',
  'page.share.made-from': 'Hecho con la plantilla {title}',
  'page.share.yours': 'Haz el tuyo',
  'page.share.title': 'Compartido contigo',
  'page.share.by': 'De {name}',
  'page.share.description': 'Hecho con IA; lo muestra quien lo hizo.',
  'page.share.gone': 'Ya no se comparte',
  'page.share.ended': 'Quien lo hizo lo ha retirado, o ya no se conserva.',
  'page.share.taken-down': 'Se retiró tras una denuncia.',
  'page.share.hidden': 'Ahora mismo no se puede ver.',
  // the front page, and how long things are kept
  'front.title': 'alme · fotos tuyas, reveladas en el chat',
  'front.about': 'Tres fotos una vez y luego retratos y vídeos cortos de ti, en un chat.',
  'front.headline': 'Fotos tuyas, reveladas en el chat.',
  'front.lead':
    'Envía tres fotos una vez y elige un estilo. Un retrato o un vídeo corto de ti llega al mismo chat. Ves el precio antes de que empiece nada.',
  'front.free':
    '{free, plural, one {# imagen al día es gratis.} other {# imágenes al día son gratis.}} Sin registro, sin tarjeta.',
  'front.step1': 'Tres fotos',
  'front.step1.words':
    'De frente, de un lado y del otro. Cada una se revisa al momento y te decimos qué cambiar. Solo después de tu consentimiento por escrito.',
  'front.step2': 'Un estilo',
  'front.step2.words':
    '{pictures, plural, one {# estilo para imágenes} other {# estilos para imágenes}}{videos, plural, =0 {} one {, # para vídeos} other {, # para vídeos}}. O con tus propias palabras.',
  'front.step2.none': 'De una galería de estilos. O con tus propias palabras.',
  'front.step3': 'Tu imagen',
  'front.step3.words':
    'Llega al mismo chat: otra vez, otra versión, el archivo original, o borrada para siempre.',
  'front.looks': 'Los estilos',
  'front.looks.words':
    'Todas las portadas muestran a personas que no existen, hechas con el mismo motor que hará las tuyas.',
  'front.looks.more': 'Todas las plantillas',
  'front.video': 'vídeo',
  'front.cost': 'Cuánto cuesta',
  'front.cost.words':
    '{free, plural, one {# imagen al día es gratis} other {# imágenes al día son gratis}}; después, {credits, plural, one {# crédito} other {# créditos}} cada una. {videos, plural, =0 {} one {Los vídeos empiezan en # crédito. } other {Los vídeos empiezan en # créditos. }}Los créditos no caducan y vuelven si algo falla.',
  'front.cost.pro':
    'Con {name}, a {price} al mes, {free, plural, one {# imagen al día es gratis} other {# imágenes al día son gratis}} y los vídeos cuestan un {percent} % menos.',
  'front.credits': '{credits, plural, one {# crédito} other {# créditos}}',
  'front.private': 'Privado por defecto',
  'front.private.words':
    'Las fotos de tu cara se cifran, nunca se usan para entrenar, nunca se venden, nunca son públicas, y se borran como muy tarde a los {days, plural, one {# día} other {# días}}, o en cuanto lo digas.',
  'front.private.here': 'En este servidor nada sale de su propia máquina.',
  'front.private.companies': 'Las fotos las procesa {companies}, solo para hacer lo que pides.',
  'front.private.policy': 'La política completa, con todos los plazos.',
  'front.closing': 'Mírate en un minuto.',
  'kept.title': 'Plazos de conservación',
  'kept.what': 'Qué',
  'kept.purpose': 'Para qué',
  'kept.time': 'Cuánto tiempo',
  'kept.days': '{days, plural, one {# día} other {# días}}',
  'kept.minutes': '{minutes, plural, one {# minuto} other {# minutos}}',
  'kept.hours': '{hours, plural, one {# hora} other {# horas}}',
  'kept.faces': 'Fotos de tu cara',
  'kept.photos': 'Fotos sueltas',
  'kept.results': 'Resultados',
  'kept.words': 'Las palabras de una petición',
  'kept.drafts': 'Borradores sin terminar',
  'kept.updates': 'Identificadores de mensajes',
  'kept.chats': 'Chats del playground',
  'kept.shares': 'Lo que compartes',
  'kept.reports': 'Denuncias',
  'kept.claims': 'Reclamaciones de imagen',
  'kept.name': 'Nombre, correo, idioma',
  'kept.consents': 'Consentimientos',
  'kept.payments': 'Pagos y movimientos',
  'kept.results-paid': 'Resultados de quien ha comprado créditos o tiene Pro',
  'kept.results-unkept': 'Resultados de quien no conserva nada, en el navegador',
  'kept.words-failed': 'Las palabras de lo que no se hizo',
  'kept.words-refused': 'Las palabras de lo que se rechazó',
  'kept.requests': 'Qué se hizo, cuándo y a qué precio, sin sus palabras',
  'kept.runs': 'El número de un encargo en la empresa que lo hizo',
  'kept.disclosures': 'Qué se envió a qué empresa, sin el contenido',
  'kept.conversations': 'En qué punto está el chat',
  'kept.strangers': 'Chats de quienes no han aceptado las condiciones',
  'kept.chat-files': 'Archivos que esperan en un chat del navegador',
  'kept.sessions': 'Sesiones y código de recuperación de un navegador',
  'kept.waits': 'Pausas que pidió una plataforma',
  'kept.tasks': 'Trabajo pendiente',
  'kept.parked-tasks': 'Trabajo que falló definitivamente',
  'kept.screenings': 'Lo que decidió el control, sin imágenes',
  'kept.reviews': 'Lo que una persona decidió sobre un resultado',
  'kept.looks': 'Sumas de cómo se ven las imágenes, sin relación contigo',
  'kept.signals': 'Pagos rechazados y devueltos, códigos erróneos',
  'kept.spendings': 'Créditos gastados en un día',
  'kept.allowances': 'Imágenes gratis usadas en un día',
  'kept.holds': 'Bloqueos de gasto que se levantaron',
  'kept.steps': 'Límites y suspensiones de una cuenta, y recursos',
  'kept.buckets': 'Cuántas peticiones llegaron hace poco, bajo una suma con clave',
  'kept.departures': 'Una suma con clave de quien se fue, con lo que había gastado',
  'kept.departures-held': 'Lo mismo de cuentas suspendidas, bloqueadas o con deuda',
  'kept.web-sessions':
    'Enlaces de un solo uso y sesiones de la consola y la app, con el tipo de navegador',
  'kept.links':
    'Códigos que vinculan plataformas y lo que trajo cada cuenta, para poder deshacerlo',
  'kept.linked': 'Qué cuentas se vincularon',
  'kept.joint-pictures': 'Lo que se preguntó para una foto de varias personas que ya terminó',
  'kept.joint-invitations': 'Invitaciones a una foto así que nadie aceptó',
  'kept.joint-consents': 'Fotos con otras personas: qué aceptó cada una y cuándo',
  'kept.blocked-askers': 'Quién ya no puede preguntarte',
  'kept.stickers': 'Nombres de tus paquetes de stickers',
  'kept.publishing': 'Tus plantillas y tu nombre público',
  'kept.template-drafts': 'Borradores de plantillas',
  'kept.favourites': 'Favoritos',
  'kept.uses': 'Que se usó una plantilla',
  'kept.rewards': 'Lo que ganaron las plantillas, y los círculos que no ganan',
  'kept.server-days': 'Lo que un miembro usó del día de un servidor de Discord',
  'kept.cards': 'Tarjetas publicadas, una vez retiradas',
  'kept.shelves': 'Plantillas que pusiste en un servidor de Discord',
  'kept.exports': 'Archivos que pediste',
  'kept.announcements': 'Que se te avisó de cambios',
  'kept.codes': 'Códigos que usaste, e invitaciones',
  'kept.unpaid': 'Compras que nunca se pagaron',
  'kept.acts': 'Lo que decidieron los operadores',
  'kept.deletions':
    'Identificadores de lo borrado, para que una copia restaurada lo vuelva a borrar',
  'kept.logs': 'El registro del servicio',
  'kept.backups': 'Copias de seguridad',
  'kept.from.sent': '{time} desde que se envió',
  'kept.from.made': '{time} desde que se hizo; al momento si lo borras',
  'kept.from.noted': '{time} desde que se anotó',
  'kept.from.delivered': '{time} desde la entrega',
  'kept.from.confirmed':
    '{time} desde que lo confirmaste por última vez; al momento si retiras el consentimiento',
  'kept.from.ended': '{time} desde que terminó',
  'kept.from.used': '{time} desde el último uso del chat',
  'kept.from.changed': '{time} desde tu último cambio',
  'kept.from.decided': '{time} desde la decisión',
  'kept.from.left': '{time} desde la salida',
  'kept.from.day': '{time} desde ese día',
  'kept.from.result-ended':
    'mientras lo compartas, y nunca más que el resultado; que lo compartiste: {time} más',
  'kept.from.result': 'con el resultado, también si lo borras o no conservas nada',
  'kept.from.account': 'mientras exista tu cuenta',
  'kept.from.own': 'hasta que lo cambies o borres tu cuenta',
  'kept.from.taken-back': 'hasta que lo retires o borres tu cuenta',
  'kept.from.over': 'hasta que termina',
  'kept.from.law': 'lo que pida la ley; sin tu nombre una vez borrada tu cuenta',
  'kept.from.operator':
    'lo que decida quien opera el servicio; sin nombres, palabras ni imágenes legibles',
  'kept.why.talk': 'hablar contigo, en tu idioma',
  'kept.why.profile': 'tu perfil facial',
  'kept.why.make': 'hacer lo que pediste',
  'kept.why.again': 'volver a tenerlo',
  'kept.why.show': 'mostrártelo',
  'kept.why.go-on': 'seguir donde lo dejaste',
  'kept.why.appeal': 'tu recurso',
  'kept.why.once': 'contar cada mensaje una vez',
  'kept.why.recognise': 'reconocer lo que se hizo aquí, con /verify',
  'kept.why.screen': 'impedir lo que prohíben las condiciones',
  'kept.why.abuse': 'frenar fraudes y abusos',
  'kept.why.limits': 'contar límites e imágenes gratis',
  'kept.why.standing': 'para que irse y volver no dé nada dos veces',
  'kept.why.share': 'mostrarlo a quienes lo compartes',
  'kept.why.publish': 'ofrecer tus plantillas a otros',
  'kept.why.rewards': 'pagar a los autores con justicia',
  'kept.why.servers': 'lo que permiten los servidores de Discord',
  'kept.why.decide': 'decidir y responderte',
  'kept.why.proof': 'prueba de lo acordado y decidido',
  'kept.why.tell': 'decirte quién recibió qué',
  'kept.why.books': 'contabilidad y ley',
  'kept.why.access': 'que vuelvas a entrar y te lleves tus datos',
  'kept.why.mend': 'encontrar y arreglar fallos',
  'kept.basis': 'Base',
  'kept.basis.consent': 'tu consentimiento',
  'kept.basis.contract': 'nuestras condiciones contigo',
  'kept.basis.interest': 'un servicio seguro para todos',
  'kept.basis.law': 'la ley',
  'kept.told':
    'Te avisamos {faces} antes de que terminen las fotos de tu cara y {results} antes que los resultados. Todos los archivos se cifran, cada cuenta con su propia clave; al borrar la cuenta se destruye la clave.',
  // settings
  'settings.access':
    'Sesiones y código de recuperación de este navegador: «Acceso», debajo de los comandos.',
  'settings.title': '<b>Ajustes</b>',
  'settings.language': 'Idioma: {language}',
  'settings.name': 'Nombre: {name}',
  'settings.email': 'Correo: {email}',
  'settings.confirm': 'Preguntar antes de empezar: {state}',
  'settings.notices': 'Avisos (resultados que caducan, saldo bajo): {state}',
  'settings.keep': 'No guardar nada (los resultados se borran al entregarse): {state}',
  'settings.none': 'ninguno',
  'settings.on': 'sí',
  'settings.off': 'no',
  'settings.languages': '¿En qué idioma hablamos?',
  'settings.do.language': 'Idioma',
  'settings.do.name': 'Nombre',
  'settings.do.email': 'Correo',
  'settings.do.confirm':
    '{on, select, true {Empezar sin preguntar} other {Preguntar antes de empezar}}',
  'settings.do.notices': '{on, select, true {Sin avisos} other {Avisarme}}',
  'settings.do.keep': '{on, select, true {Guardar mis resultados} other {No guardar nada}}',
  'settings.do.privacy': 'Privacidad',
  'settings.do.link': 'Cuentas vinculadas',
  'link.title': 'Tu cuenta en varias plataformas: un saldo, un perfil facial, un historial.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Navegador}} · desde el {since}',
  'link.how':
    'Para añadir otra plataforma, pide aquí un código y envíamelo allí, o al revés. No se vincula nada hasta que aceptes en ambos lados.',
  'link.until': 'Tienes tiempo hasta entonces: {until}.',
  'link.undo-until': 'Se puede deshacer: {until} como muy tarde.',
  'link.code': 'Tu código: {code}',
  'link.code.how': 'En la otra plataforma, envíame /link {code}.',
  'link.code.until':
    'Sirve una vez y durante {minutes, plural, one {# minuto} other {# minutos}}. Un código nuevo lo sustituye.',
  'link.code.secret': 'No se lo des a nadie: es solo para ti.',
  'link.enter': 'Envíame el código que recibiste en la otra plataforma.',
  'link.plan':
    'Vas a vincular esta cuenta con una cuenta {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}}.',
  'link.plan.of':
    'Vas a vincular esta cuenta con la de «{name}» {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}}.',
  'link.warn':
    'Acepta solo si ambas son tuyas: quien tenga la otra cuenta verá tus resultados y gastará tus créditos.',
  'link.plan.stays':
    'La cuenta {stays, select, telegram {de Telegram} discord {de Discord} other {del navegador}} se queda, con sus ajustes. Todo lo {goes, select, telegram {de Telegram} discord {de Discord} other {del navegador}} pasa a ella.',
  'link.plan.credits':
    'Créditos: {one, number} y {other, number} serán {sum, number}. Lo gastado hoy cuenta junto.',
  'link.plan.face':
    'Perfil facial: se quedan las fotos {surface, select, telegram {de Telegram} discord {de Discord} other {del navegador}}. Las otras se borran al momento y no vuelven.',
  'link.plan.face-one': 'Perfil facial: se queda el que hay.',
  'link.plan.history':
    'Historial: {results, plural, one {# resultado} other {# resultados}} y {templates, plural, one {# plantilla} other {# plantillas}} en total. Los chats siguen donde están.',
  'link.plan.handle': 'Página de autor: @{stays} se queda y @{goes} lleva a ella.',
  'link.plan.then': 'Si aceptas, también se pregunta al otro lado.',
  'link.plan.now': 'Si aceptas, se vinculan al momento. Puedes deshacerlo durante un día.',
  'link.both-pro': 'Hay dos suscripciones activas: cuenta la mejor. Termina una en /pro.',
  'link.asked':
    'Ahora acepta también {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}}: te he escrito allí.',
  'link.done': 'Tus cuentas están vinculadas.',
  'link.declined': 'No se vinculó nada.',
  'link.undo.ask':
    '¿Deshacer el vínculo? Ambas cuentas recuperan lo que trajeron, si todavía está. Lo hecho desde entonces se queda con la cuenta que permaneció.',
  'link.undo.credits':
    'Los créditos gastados quedan gastados; lo que queda se reparte según lo que trajo cada una. Las fotos borradas no vuelven.',
  'link.undo.done': 'Vínculo deshecho. Cada plataforma vuelve a tener su propia cuenta.',
  'link.leave.ask':
    '¿Sacar {surface, select, telegram {Telegram} discord {Discord} other {el navegador}} de esta cuenta? Los créditos, los resultados y todo lo demás se quedan con la cuenta.',
  'link.leave.new': 'Allí puede seguir con una cuenta nueva y vacía.',
  'link.leave.forget': 'O se olvida: quien escriba allí empieza de cero.',
  'link.leave.done':
    '{surface, select, telegram {Telegram} discord {Discord} other {El navegador}} ya no está en esta cuenta.',
  'link.do.new': 'Pedir un código',
  'link.do.enter': 'Tengo un código',
  'link.do.undo': 'Deshacer el vínculo',
  'link.do.leave':
    'Quitar {surface, select, telegram {Telegram} discord {Discord} other {navegador}}',
  'link.do.go': 'Abrir {surface, select, telegram {Telegram} discord {Discord} other {navegador}}',
  'link.do.stays':
    'Conservar la cuenta {surface, select, telegram {de Telegram} discord {de Discord} other {del navegador}}',
  'link.do.face':
    'Conservar las fotos {surface, select, telegram {de Telegram} discord {de Discord} other {del navegador}}',
  'link.do.agree': 'Sí, vincular',
  'link.do.refuse': 'No vincular',
  'link.do.view': '¿Qué pasará?',
  'link.do.open': 'Cuentas vinculadas',
  'link.do.undo-yes': 'Sí, deshacerlo',
  'link.do.leave-new': 'Quitar, con cuenta nueva',
  'link.do.leave-forget': 'Quitar y olvidar',
  'link.notice.asked':
    'Alguien {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}} ha usado tu código y quiere unirse a esta cuenta.',
  'link.notice.asked-by':
    'Alguien que {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}} se llama «{name}» ha usado tu código y quiere unirse a esta cuenta.',
  'link.notice.refused':
    'El vínculo se rechazó {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}}. No se vinculó nada.',
  'link.notice.linked':
    'Tus cuentas {one, select, telegram {en Telegram} discord {en Discord} other {en el navegador}} y {other, select, telegram {en Telegram} discord {en Discord} other {en el navegador}} están vinculadas. Si no fuiste tú, deshazlo enseguida.',
  'link.notice.parted':
    'El vínculo entre tus cuentas se ha deshecho. Cada una vuelve a tener su saldo.',
  'link.notice.left':
    '{surface, select, telegram {Telegram} discord {Discord} other {El navegador}} ha salido de tu cuenta.',
  'link.notice.alone':
    'Este chat ha salido de la cuenta con la que estaba vinculado y tiene una nueva y vacía. /delete la olvida también.',
  'link.refused.unknown':
    'Ese código no es válido o ya no lo es. Pide uno nuevo en la otra plataforma con /link.',
  'link.refused.own': 'Ese código es de esta misma cuenta. Envíamelo en la otra plataforma.',
  'link.refused.many': 'Juntas tendrían demasiadas plataformas. Quita una primero.',
  'link.refused.standing':
    'Una cuenta suspendida, limitada, retenida o a punto de borrarse no se puede vincular ni separar. /privacy dice cómo está.',
  'link.refused.expired': 'Se acabó el tiempo. Pide un código nuevo con /link.',
  'link.refused.last': 'Es la única plataforma de la cuenta. Para irte del todo, usa /delete.',
  'link.refused.debt':
    'El saldo está por debajo de cero. Podrás quitarla cuando no lo esté: /credits.',
  'link.refused.subscription':
    'Una suscripción pertenece a esa plataforma. Termínala primero: /pro.',
  'link.refused.undo-first': 'En el último día se vincularon cuentas. Deshazlo con /link o espera.',
  'link.refused.too-many': 'Demasiados códigos. Inténtalo de nuevo {until}.',
  'settings.ask.name': '¿Cómo te llamo?',
  'settings.ask.email': '¿Qué correo anoto?',
  'settings.ask.none': 'Envía «{none}» para dejarlo vacío.',
  'settings.bad.name': 'Un nombre tiene de 1 a {most} caracteres. Prueba otra vez.',
  'settings.bad.email': 'Eso no parece un correo. Prueba otra vez.',
  // what is held
  'privacy.title': '<b>Lo que se guarda ahora sobre ti</b>',
  'privacy.account': 'Cuenta desde el {since}',
  'privacy.name': 'Nombre: {name} · correo: {email}',
  'privacy.faces':
    '{count, plural, one {# foto de tu cara} other {# fotos de tu cara}}, con cifrado, desde el {since}, hasta el {until}',
  'privacy.no-faces': 'Ninguna foto de tu cara',
  'privacy.uploads':
    '{count, plural, =0 {Ninguna foto suelta} one {# foto suelta} other {# fotos sueltas}}',
  'privacy.results':
    '{count, plural, =0 {Ningún resultado} one {# resultado} other {# resultados}}',
  'privacy.ledger':
    '{count, plural, one {# movimiento} other {# movimientos}} de créditos, {generations, plural, one {# cosa hecha} other {# cosas hechas}}',
  'privacy.community':
    '{shares, plural, =0 {Nada compartido} one {# vez compartido} many {# veces compartido} other {# veces compartido}} · {templates, plural, =0 {sin plantillas} one {# plantilla o borrador} many {# plantillas y borradores} other {# plantillas y borradores}} · {favourites, plural, =0 {sin favoritos} one {# favorito} many {# favoritos} other {# favoritos}} · {rewards, plural, =0 {sin recompensas} one {# recompensa} many {# recompensas} other {# recompensas}} · {reports, plural, =0 {sin denuncias} one {# denuncia o reclamación} many {# denuncias y reclamaciones} other {# denuncias y reclamaciones}}',
  'privacy.consent':
    'Aceptaste {purpose, select, face {el uso de las fotos de tu cara} other {las condiciones}}, versión {version}, el {at}',
  'privacy.consent.withdrawn':
    'Aceptaste {purpose, select, face {el uso de las fotos de tu cara} other {las condiciones}}, versión {version}, el {at}, y lo has retirado',
  'privacy.who': 'Las fotos las procesa {who}.',
  'privacy.terms': 'Condiciones',
  'privacy.correct': 'Corregir',
  'privacy.delete': 'Borrar…',
  'privacy.open': 'Mis datos',
  'consents.button': 'Consentimientos',
  'consents.title': '<b>Lo que has aceptado</b>',
  'consents.terms': 'Condiciones, versión {version}, y que eres mayor de edad: desde {at}',
  'consents.face.none': 'Fotos de tu cara: sin consentimiento, así que no hay ninguna',
  'consents.face.given': 'Fotos de tu cara, versión {version}: desde {at}. Las trata {who}.',
  'consents.face.withdrawn': 'Fotos de tu cara: retirado el {at}, y borradas',
  'consents.since': '{line} (desde {at})',
  'consents.how':
    'Un toque retira cualquiera de ellos, al momento. El texto que viste se guarda con tu cuenta y va con tus datos cuando te los llevas.',
  'consents.face': 'Leer y aceptar: fotos de tu cara',
  'consents.terms.withdraw': 'Retirar las condiciones…',
  'consents.terms.ask':
    'Aquí nada funciona sin las condiciones, así que retirarlas es borrar tu cuenta: fotos, resultados, créditos y todo. La pantalla siguiente dice qué se pierde y pregunta una vez más.',
  'privacy.do.held': 'Qué se guarda',
  'privacy.do.given': 'Quién recibió qué',
  'privacy.short.results':
    '{count, plural, =0 {Ningún resultado} one {# resultado, hasta el {last}} other {# resultados, hasta el {first} y el {last}}}',
  'privacy.short.rest': 'Todo lo demás, y hasta cuándo, está tras los botones.',
  'held.title': '<b>Qué se guarda sobre ti y hasta cuándo</b>',
  'held.photos':
    '{count, plural, =0 {Ninguna foto suelta} one {# foto suelta, hasta el {until}} other {# fotos sueltas, la última hasta el {until}}}',
  'held.results':
    '{count, plural, =0 {Ningún resultado} one {# resultado con sus palabras, hasta el {last}} other {# resultados con sus palabras: el primero hasta el {first}, el último hasta el {last}}}',
  'held.requests':
    '{count, plural, =0 {Ningún pedido} one {# pedido} other {# pedidos}}: qué se pidió y qué costó, hasta que se borre tu cuenta',
  'held.messages':
    '{count, plural, =0 {Ningún mensaje} one {# mensaje} other {# mensajes}} de tu chat en el navegador, cada uno durante {days, plural, one {# día} other {# días}}',
  'held.own':
    'Hasta que los borres: {templates, plural, =0 {ninguna plantilla} one {# plantilla o borrador} other {# plantillas y borradores}}, {shares, plural, =0 {nada compartido} one {# cosa compartida} other {# cosas compartidas}}, {favourites, plural, =0 {ningún favorito} one {# favorito} other {# favoritos}}',
  'held.community':
    '{rewards, plural, =0 {Ninguna recompensa} one {# recompensa} other {# recompensas}}, {reports, plural, =0 {ninguna denuncia ni reclamación} one {# denuncia o reclamación} other {# denuncias y reclamaciones}}',
  'held.way': 'Acceso: {surface, select, telegram {Telegram} discord {Discord} other {navegador}}',
  'held.consents':
    '{count, plural, one {# consentimiento} other {# consentimientos}}, hasta que se borre tu cuenta',
  'held.books':
    'Queda por ley, sin tu nombre una vez borrada tu cuenta: {payments, plural, =0 {ningún pago} one {# pago} other {# pagos}}, {entries, plural, =0 {ningún apunte} one {# apunte} other {# apuntes}}',
  'held.archive': 'Un archivo de tus datos, hasta el {until}',
  'given.title': '<b>Quién recibió qué</b>',
  'given.none': 'Nada tuyo ha ido a ninguna empresa.',
  'given.line':
    '{at} · <b>{company}</b>: {face, select, yes {fotos de la cara · } other {}}{photo, select, yes {foto · } other {}}{result, select, yes {resultado · } other {}}{words, select, yes {palabras · } other {}}{deletion, select, done {borrado allí} asked {borrado solicitado} unavailable {termina allí según las reglas de la empresa} other {allí no se guarda ningún fichero nuestro}}',
  'given.why': 'Solo para hacer, revisar o redactar lo que pediste.',
  'correct.title': '<b>Corrige lo que se guarda sobre ti</b>',
  'correct.name': 'Nombre: {name}. Así se te llama aquí.',
  'correct.email': 'Correo: {email}. Se rellena al pagar y sirve para preguntas sobre pagos.',
  'correct.language': 'Idioma: {language}. Para todo lo que lees aquí.',
  'correct.zone': 'Zona horaria: {zone}. Para fechas y horas.',
  'export.open': 'Exportar',
  'export.title': '<b>Tus datos en un archivo</b>',
  'export.what':
    'Un fichero ZIP con todo lo que se guarda sobre ti: fotos, resultados, palabras, créditos, pagos, consentimientos, plantillas y quién recibió qué.',
  'export.making': 'Se está haciendo y llegará aquí, normalmente en minutos.',
  'export.ready': 'Tu archivo está listo: unos {megabytes} MB, se guarda hasta el {until}.',
  'export.ended':
    '{because, select, deleted {Tu último archivo se borró junto con algo que contenía.} failed {Tu último archivo no se pudo hacer. Inténtalo de nuevo.} other {El tiempo de tu último archivo terminó y se borró.}}',
  'export.bounds':
    'Como máximo {most} al día. Un archivo se borra a las {hours, plural, one {# hora} other {# horas}}.',
  'export.day':
    'Hoy has hecho {most, plural, one {# archivo} other {# archivos}}. Inténtalo mañana.',
  'export.running': 'Tu archivo ya se está haciendo. Llegará aquí.',
  'export.here':
    'Aquí está tu archivo. Se queda aquí hasta el {until}; la copia que guardes es tuya.',
  'export.part':
    'Parte {part} de {parts} de tu archivo. Cada parte se abre por separado y se queda aquí hasta el {until}.',
  'export.left-out':
    '{count, plural, one {# fichero es demasiado grande} other {# ficheros son demasiado grandes}} para este chat y no está dentro. Lo que hiciste está en /history.',
  'export.link':
    'Tu archivo está listo: unos {megabytes} MB, demasiado para este chat. El enlace funciona una vez, hasta el {until}. Quien lo tenga puede llevarse el archivo: no lo compartas.',
  'export.too-large':
    'Tu archivo es demasiado grande para este chat: unos {megabytes} MB. Pídelo aquí con /export y llegará por partes.',
  'export.do.make': 'Hacer mi archivo',
  'export.do.new': 'Hacer uno nuevo',
  'export.do.again': 'Enviarlo otra vez',
  'export.do.delete': 'Borrar el archivo',
  'export.do.download': 'Descargar',
  'export.deleted': 'El archivo está borrado.',
  'export.page.about':
    'Este enlace entrega un archivo con todo lo que se guarda sobre su dueño. Funciona una vez: la descarga empieza cuando pulsas el botón.',
  'export.page.used':
    'Este enlace ya se usó. En el chat consigues otro: /export y luego «Enviarlo otra vez».',
  'export.page.over':
    'Este enlace ya no funciona. En el chat consigues un archivo nuevo con /export.',
  'export.readme.title': 'Tus datos en alme, a fecha de {at}',
  'export.readme.documents':
    'Los ficheros .json contienen, en palabras y números, lo que se guarda sobre ti: los abre cualquier editor de texto o navegador. schema.json (JSON Schema) explica cada campo. Una lista larga sigue en un segundo fichero, como generations-2.json. Las horas están en UTC.',
  'export.readme.files':
    'face-photos: tu perfil de cara. photos: fotos sueltas del último día. results: lo que se hizo para ti. covers: imágenes de tus plantillas. Las medidas de tu cara no están aquí: son números que solo sirven dentro de este servicio.',
  'export.readme.rights':
    'Puedes corregirlo y borrarlo todo en el chat: /privacy y /delete. Este archivo no está cifrado: guárdalo donde solo tú puedas leerlo.',
  'delete.photo': 'Una foto de la cara',
  'delete.template': 'Plantilla o borrador',
  'delete.share': 'Algo compartido',
  'delete.results': 'Todos los resultados',
  'delete.account': 'Mi cuenta',
  'delete.results.ask':
    '{count, plural, one {¿Borrar tu resultado con sus palabras} other {¿Borrar los # resultados con sus palabras}}? Ocurre al momento. Las copias que este chat ya muestra siguen en el chat hasta que las borres allí.',
  'delete.results.none': 'No hay ningún resultado que borrar.',
  'delete.results.yes': 'Borrar todos los resultados',
  'delete.results.done': 'Todos los resultados y sus palabras están borrados.',
  'delete.account.ask':
    '¿Borrar tu cuenta con todas las fotos, resultados, palabras, historial y ajustes?',
  'delete.account.wait':
    'Ocurre dentro de {days, plural, one {# día} other {# días}}, el {at}. Hasta entonces no se hace ni se compra nada, y basta un toque para deshacerlo. «Ahora» no se puede deshacer.',
  'delete.account.pro': 'Antes se cancela <b>{name}</b>: no se cobra nada más por ello.',
  'delete.account.later': 'Borrar en {days, plural, one {# día} other {# días}}',
  'delete.account.now': 'Borrar ahora',
  'closing.refused':
    'Tu cuenta se va a borrar: no se hace ni se compra nada mientras no lo deshagas.',
  'closing.when':
    '<b>Tu cuenta se borrará el {at}.</b> Hasta entonces no se hace ni se compra nada.',
  'closing.can': 'Aún puedes deshacerlo o llevarte tus datos.',
  'closing.do.back': 'Conservar mi cuenta',
  'closing.kept':
    'Tu cuenta se queda, con todo lo que tiene. Si se canceló tu suscripción, puedes reactivarla en /pro.',
  'deletion.soon': 'Cuando todo haya desaparecido llegará aquí un recibo.',
  'deletion.title': '<b>Recibo de borrado {number}</b>',
  'deletion.at': 'Tu cuenta se borró el {at}.',
  'deletion.deleted':
    'Borrado: fotos de la cara {faces} · resultados {results} · fotos sueltas {photos} · pedidos con sus palabras {requests} · plantillas y borradores {templates} · cosas compartidas {shares} · mensajes del chat {messages} · consentimientos {consents} · accesos {linked}',
  'deletion.kept':
    'Queda por ley, sin tu nombre: pagos {payments} · apuntes {entries}. Durante {days, plural, one {# día} other {# días}} se guarda un hash con clave, para que irse y volver no dé ventaja.',
  'deletion.companies':
    '{asked, plural, =0 {Ninguna empresa tenía ficheros tuyos que se pudieran borrar allí.} one {Se pidió borrar # fichero en una empresa.} other {Se pidió borrar # ficheros en empresas.}}',
  'deletion.code': 'Guarda este código. Prueba este recibo y no dice nada de ti:',
  'deletion.where': 'Compruébalo en {page}.',
  'deletion.genuine': 'Este recibo es auténtico: se emitió el {at}.',
  'deletion.false': 'No es un recibo de este servicio, o fue modificado.',
  'deletion.how': 'Envía /receipt con el código de un recibo.',
  'deletion.page': 'Comprobar un recibo de borrado',
  'deletion.page.about':
    'Quien borra una cuenta recibe un recibo con un código. El código prueba cuándo se borró la cuenta y cuánto de qué, y no dice nada de la persona.',
  'deletion.page.field': 'Código',
  'deletion.page.check': 'Comprobar',
  // deleting
  'delete.title': '<b>¿Qué borro?</b>',
  'delete.one': 'Un solo resultado',
  'delete.profile': 'Mi perfil facial',
  'delete.profile.ask':
    '¿Borrar todas las fotos de tu cara y retirar el consentimiento? Ocurre al momento.',
  'delete.profile.yes': 'Borrar mi perfil facial',
  'delete.all': 'Todo',
  'delete.all.ask':
    '¿Borrar tu cuenta con todas las fotos, resultados, historial y ajustes? No se puede deshacer.',
  'delete.all.also':
    'También es tu cuenta {surface, select, telegram {en Telegram} discord {en Discord} other {en el navegador}}: allí también desaparece.',
  'delete.all.credits':
    '{credits, plural, =0 {No te quedan créditos que perder.} one {Pierdes tu # crédito.} other {Pierdes tus # créditos.}}',
  'delete.all.debt':
    'Tu saldo está {missing, plural, one {# crédito} other {# créditos}} por debajo de cero. Si vuelves antes de {days, plural, one {# día} other {# días}}, empezará otra vez ahí.',
  'delete.all.pro-elsewhere':
    'No podemos cancelar {name} por ti: se seguirá cobrando. {provider, select, discord {Cancélalo antes en los ajustes de usuario de Discord, en Suscripciones.} other {Cancélalo antes donde lo compraste.}}',
  'delete.all.yes': 'Borrarlo todo',
  'delete.all.done':
    'Hecho. Tu cuenta está cerrada y se está borrando todo. Los pagos quedan en las cuentas sin tu nombre. ¡Cuídate!',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Te toca ahora.} one {Hay # antes que tú.} other {Hay # antes que tú.}}',
  'generation.running': 'Haciendo <b>{title}</b>…',
  'generation.stop': 'Cancelar',
  'generation.done': '<b>{title}</b>',
  'generation.alt':
    '{title}{how, select, words {, hecho con IA} other {, hecho con tus fotos}}{of, plural, =1 {} other { ({position} de {of})}}',
  'generation.cost-free':
    'Gratis hoy. {free, plural, =0 {Era la última imagen gratis del día.} one {Te queda # imagen gratis hoy.} other {Te quedan # imágenes gratis hoy.}}',
  'generation.cost-credits':
    '{credits, plural, one {# crédito} other {# créditos}} · {left, plural, one {queda # crédito} other {quedan # créditos}}',
  'generation.likeness':
    '{likeness, select, good {Parecido: bueno.} fair {Parecido: regular.} other {Parecido: bajo. Las devoluciones de hoy por este motivo se han agotado, así que el precio se mantiene.}}',
  'generation.unlike': 'No se te parece lo suficiente, así que no te cuesta nada.',
  'generation.second-try':
    'La primera imagen no se te parecía lo suficiente. Otro motor la hace de nuevo, al mismo precio.',
  'generation.made-by': 'Hecho con {engine}.',
  'generation.video':
    '{seconds, plural, one {# segundo} other {# segundos}}, {width} × {height}, {sound, select, on {con sonido} other {sin sonido}}.',
  'generation.kept-until': 'Se conserva hasta el {until}. Hecho con IA.',
  'generation.kept-nothing': 'Aquí no se conserva, como pediste: guarda tu copia ya. Hecho con IA.',
  'generation.again': 'Otra vez',
  'generation.vary': 'Variar',
  'generation.back': '↩ Paso atrás',
  'generation.hd': 'HD',
  'generation.file': 'Archivo original',
  'generation.delete': 'Borrar',
  'generation.cancelled': '<b>{title}</b> se ha cancelado.',
  'generation.failed': '<b>{title}</b> no se ha podido hacer.',
  'generation.reason-rejected':
    'La empresa que lo hace no lo permite: sus normas son suyas, no nuestras.',
  'generation.reason-photos-gone':
    'Las fotos que necesita ya no están. Envíalas otra vez y repite.',
  'generation.reason-withdrawn':
    'Has retirado el consentimiento para las fotos de tu cara, así que se ha parado y no se guarda nada.',
  'generation.reason-no-consent':
    'Tu consentimiento no nombra a la empresa que lo habría hecho, así que tus fotos no han salido de aquí. En /profile ves cuál es; acepta allí y repite.',
  'generation.reason-storage': 'No hemos podido guardar el resultado.',
  'generation.reason-budget':
    'Hoy ya se ha hecho todo lo que este motor puede hacer en un día. Mañana (a las 0:00 UTC) continúa; otros motores pueden hacerlo ahora.',
  'generation.reason-timed-out': 'Ha tardado demasiado.',
  'generation.reason-unavailable': 'El motor que lo hace no está disponible ahora.',
  'generation.reason-photo':
    '{why, select, no_face {No encuentro ninguna cara en la foto. Usa una con la cara entera.} several_faces {Hay más de una cara en la foto. Usa una con una sola cara.} face_too_small {La cara de la foto es demasiado pequeña. Usa una de más cerca.} turned_apart {La cara de la foto mira hacia otro lado que la tuya. Usa una de frente.} no_hand {No encuentro ninguna mano en la foto. Hazla desde arriba, con los dedos separados.} hand_too_small {La mano de la foto es demasiado pequeña. Hazla de más cerca.} other {Nada en la foto destaca del resto. Hazla ante un fondo liso.}}',
  'generation.reason-not-shown':
    'Se ha creado, pero este chat no acepta el archivo. Se ha borrado.',
  'generation.shown-later':
    '<b>{title}</b> está listo, pero ahora mismo no se puede mostrar. Sigo intentándolo, y te espera en tu historial.',
  'generation.reason-internal': 'Algo ha fallado por nuestra parte.',
  'generation.returned-credits':
    '{credits, plural, one {Tu # crédito ha vuelto} other {Tus # créditos han vuelto}} a tu saldo.',
  'generation.returned-free': 'Recuperas tu imagen gratis.',
  'generation.not-returned': 'El proveedor ya había cobrado, así que el precio se mantiene.',
  // screening and reviews
  'screened.words': '<b>Eso no puedo hacerlo.</b>',
  'screened.why':
    '{category, select, minor {No se hace nada provocativo donde alguien es, o puede parecer, menor de edad.} sexual {Parece desnudez o sexo, y eso no se hace aquí.} hate {Parece odio contra personas, y eso no se hace aquí.} violence {Parece violencia sangrienta, y eso no se hace aquí.} harm {Parece autolesión, y eso no se hace aquí. Si no estás bien, habla con alguien de confianza o llama a emergencias.} illicit {Parece ayuda para algo ilegal, y eso no se hace aquí.} other {Las normas de contenido no lo permiten.}}',
  'screened.rewrite': 'Usa otras palabras, por favor. No se ha gastado nada.',
  'screened.again': 'Probar otras palabras',
  'problem.screened':
    '❌ No puedo aceptar esta foto: parece demasiado provocativa. No se ha guardado. Envía otra, por favor.',
  'generation.held':
    '<b>{title}</b> está lista, pero antes tiene que verla una persona. La recibes aquí, o te lo devuelvo todo, {until} como muy tarde.',
  'campaign.title':
    '<b>Mensajes para muchos</b>\nNovedades para quien las permitió, o lo que todos deben saber sobre el servicio.',
  'campaign.new': 'Escribir un mensaje',
  'campaign.line':
    '{state, select, draft {Borrador} ready {Listo} running {En curso} stopped {Detenido} other {Terminado}}: {kind, select, terms {nuevas condiciones} privacy {nueva política de privacidad} other {{words}}}',
  'campaign.ask':
    'Escribe el mensaje en {language}, con {most, number} caracteres como máximo. Una línea vacía empieza un párrafo nuevo. Envía «-» para quitar este texto.',
  'campaign.too-long': 'Son más de {most, number} caracteres. Escríbelo más corto.',
  'campaign.card':
    '<b>{kind, select, terms {Cambio de las condiciones} privacy {Cambio de la política de privacidad} other {Mensaje para muchos}}</b> · {state, select, draft {borrador} ready {{prepared, select, true {listo para enviar} other {contando a las personas …}}} running {en curso} stopped {detenido} dropped {descartado} other {terminado}}',
  'campaign.card.audience':
    '{audience, select, news {Para quienes permitieron las novedades.} other {Para todos: solo lo que hay que saber sobre el servicio.}}',
  'campaign.card.applies': 'Se aplica desde el {at}.',
  'campaign.card.empty': 'Aún no hay texto: elige un idioma y escribe.',
  'campaign.card.languages':
    'Escrito en: {languages}.{lacking, plural, =0 {} one { En # idioma más se envía uno de estos, con una nota.} other { En # idiomas más se envía uno de estos, con una nota.}}',
  'campaign.card.people': 'Personas: {people, number} · por avisar: {left, number}',
  'campaign.card.told':
    'Avisadas: {told, number} · sin forma de llegar: {unreachable, number} · se fueron o no quieren: {skipped, number} · rechazadas por la plataforma: {refused, number} · en duda: {unsure, number}',
  'campaign.preview': 'Vista previa',
  'campaign.preview.end':
    'Así lo verá la gente, en cada idioma que tiene texto y en uno que no lo tiene.',
  'campaign.to': '{audience, select, news {Solo quien permitió} other {A todos (servicio)}}',
  'campaign.count': 'Contar a las personas',
  'campaign.go': 'Enviar',
  'campaign.stop': 'Detener',
  'campaign.go-on': 'Continuar',
  'campaign.drop': 'Descartar',
  'campaign.list': 'Todos los mensajes',
  'campaign.sure':
    '¿Enviar esto a {people, plural, one {# persona} other {# personas}}{audience, select, news { que permitieron las novedades} other {}}? Quien las desactive antes de su turno no recibe nada.',
  'campaign.sure.everyone':
    'Llega a todos y nadie puede desactivarlo. Envía así solo lo que hay que saber sobre el servicio.',
  'campaign.another': 'Se está enviando otro mensaje. Detenlo primero o espera a que termine.',
  'campaign.dropped': 'Descartado. No se avisó a nadie.',
  'campaign.off': 'No más novedades',
  'campaign.settings': 'Ajustes',
  'campaign.language': 'Este mensaje solo se escribió en {language}.',
  'campaign.terms':
    '<b>Nuestras condiciones cambian el {at}.</b> Hasta entonces valen las actuales.',
  'campaign.privacy':
    '<b>Nuestra política de privacidad cambia el {at}.</b> Hasta entonces vale la actual.',
  'campaign.policy.choice':
    'Si no estás de acuerdo, puedes llevarte todo lo tuyo y eliminar tu cuenta en cualquier momento: /privacy.',
  'campaign.policy.read': 'Leer',
  'campaign.policy.changes': 'Qué cambia',
  'review.ask': 'Pedir que lo mire una persona',
  'review.asked': 'Una persona mirará qué pediste y por qué se rechazó. Te escribo aquí.',
  'review.asked-before': 'Una persona ya lo ha mirado, o está a punto.',
  'review.answer':
    '{decision, select, allowed {Una persona ha mirado <b>{title}</b>: puedes hacerla. Toca «Otra vez»; quizá se mire de nuevo el resultado.} expired {Nadie llegó a mirar <b>{title}</b> a tiempo, lo siento. El rechazo se mantiene.} other {Una persona ha mirado <b>{title}</b>: el rechazo se mantiene.}}',
  'review.elsewhere':
    'Una persona ha mirado <b>{title}</b>: la rechazó {engine}, no nosotros. {how, select, again {Ahora la hace otro motor, sin más coste.} returned {Tus créditos han vuelto. Toca «Otra vez» y la hará otro motor.} other {Toca «Otra vez» y la hará otro motor.}}',
  'review.restored': 'Tu cuenta vuelve a estar abierta.',
  'review.new': '<b>Algo espera tu decisión.</b>',
  'review.cover':
    '{out, select, true {<b>La plantilla «{title}» queda fuera:</b> la revisión rechaza su portada ({category}). Pon otra imagen y reinicia.} other {<b>Mira la portada de «{title}»:</b> la revisión no está segura ({category}). La plantilla se ofrece.}}',
  'review.open': 'Mirarlo',
  'review.empty': 'No te espera nada.',
  'review.waiting': '{count, plural, one {# caso te espera} other {# casos te esperan}}.',
  'review.card':
    '<b>{title}</b> · {cause, select, held {retenida por el control} other {el usuario apela un rechazo}}',
  'review.card.words': 'Pidió: {words}',
  'review.card.refused-by':
    'Rechazado por {engine} según sus propias normas. Si se permite, lo hace otro motor.',
  'review.card.scores': 'Valores: <code>{scores}</code>',
  'review.card.account':
    'Cuenta <code>{account}</code>{suspended, select, true {, suspendida} other {}}',
  'review.card.held': 'Además está retenida y no puede gastar: eso se decide en /holds.',
  'review.allow': 'Permitir',
  'review.keep': 'Mantener rechazo',
  'review.suspend': 'Suspender cuenta',
  'review.restore': 'Reabrir cuenta',
  'review.decided':
    'Decisión: <b>{decision, select, allowed {permitido} suspended {rechazado, cuenta suspendida} expired {fuera de plazo} other {rechazado}}</b>',
  // form
  'form.open': 'Rellenar un formulario',
  'form.words':
    '{operation, select, imagine {¿Qué debe verse en la imagen?} animate {¿Cómo debe moverse?} video {¿Qué debe pasar en el vídeo?} other {¿Qué debo cambiar?}}',
  'form.example':
    '{operation, select, imagine {Por ejemplo: un zorro rojo en la nieve, al amanecer} animate {Por ejemplo: llegan olas, zoom lento} video {Por ejemplo: un zorro rojo corre por la nieve} other {Por ejemplo: luz cálida de tarde, fondo desenfocado}}',
  'form.photo': 'La foto que hay que cambiar',
  'form.photos': 'Las fotos, en su orden',
  'form.aspect': 'Proporciones',
  'form.aspect-option':
    '{aspect} · {shape, select, square {cuadrada} upright {vertical} near {algo vertical} phone {pantalla de móvil} other {apaisada}}',
  'form.seconds': 'Duración',
  'form.size': 'Resolución',
  'form.sound': 'Con sonido',
  'choices.changed':
    'Ahora mismo no es posible todo lo que elegiste. Échale un vistazo antes de que empiece.',
  'command.video.seconds': 'Duración del vídeo en segundos',
  'command.video.sound': 'Con sonido o sin él',
  'command.video.size': 'Resolución',
  'command.video.aspect': 'Proporciones',
  'form.count': 'Cuántas',
  'form.engine': 'Hecha por',
  'form.any-engine': 'La que mejor encaje',
  'form.changed':
    'No todo lo que elegiste en el formulario es posible ahora mismo. Échale un vistazo antes de empezar.',
  // templates that people make
  'command.template': 'Crea una plantilla o cuida las tuyas',
  'generation.template': 'Hacer una plantilla',
  'generation.draft': 'Volver al borrador',
  'template.only-in': 'Sus textos solo están en {language}.',
  'draft.slot.choose': 'Elige una de estas opciones.',
  'publish.mine': '<b>Tus plantillas</b>',
  'publish.mine.how':
    'Toca «Hacer una plantilla» bajo un resultado que te guste, o escribe una desde cero.',
  'publish.mine.as': 'Los demás te ven como <b>{name}</b> (@{handle}).',
  'publish.mine.choose': 'Abre una',
  'publish.new': 'Desde cero',
  'publish.back': '‹ Tus plantillas',
  'publish.untitled': 'Sin título',
  'publish.line':
    '{title} · {state, select, draft {borrador} screening {en revisión} held {la mira una persona} refused {rechazada} change_asked {se pide un cambio} offered {publicada} hidden {oculta} taken_down {retirada} other {–}}',
  'publish.card.words': 'Texto: {words}',
  'publish.card.facts':
    '{needs, select, photo {De una foto} other {Del perfil facial}} · {category} · {language} · {price} · {who}',
  'publish.card.licence': 'Licencia: {licence}',
  'publish.card.look':
    'El motor propio le da este estilo y no lee el texto: {lettering, select, true {con los huecos solo cambia el rótulo} other {allí los huecos no cambian nada}}. Los motores que trabajan con palabras sí lo siguen.',
  'publish.no-category': 'Sin categoría',
  'publish.usual-price':
    '{credits, plural, =0 {precio habitual} one {precio habitual (# crédito)} other {precio habitual (# créditos)}}',
  'publish.who':
    '{who, select, public {Para todo el mundo} link {Para quien tenga el enlace} server {Para servidores de Discord} other {Solo para mí}}',
  'publish.needs': '{needs, select, photo {Una foto} other {El perfil facial}}',
  'publish.waiting':
    '{state, select, held {⏳ La está mirando una persona. Te aviso aquí.} other {⏳ Se está revisando. Te aviso aquí.}}',
  'publish.is-change': 'Un cambio: la versión publicada sigue hasta que se apruebe esta.',
  'publish.missing.title': 'Falta: un título.',
  'publish.missing.cover': 'Falta: una portada, elegida entre tus resultados.',
  'publish.missing.engine':
    '⚠️ Aquí nada puede hacerla: haría falta un motor que trabaje con palabras. Puedes guardar el borrador, pero no probarlo ni enviarlo.',
  'publish.words.again': 'Escríbelas otra vez, por favor.',
  'publish.words.wrong':
    '{because, select, empty {Falta: el texto.} nested {Un hueco no puede estar dentro de otro.} unclosed {Una llave quedó abierta o se cerró dos veces.} nameless {Un hueco necesita un nombre con letras.} long {El texto puede tener como máximo {most} caracteres.} too_many_slots {Como máximo {most} huecos, por favor.} too_many_answers {Un hueco ofrece como máximo {most} respuestas.} slot_long {En el hueco «{name}» algo supera los {most} caracteres.} few_answers {El hueco «{name}» tiene «|», pero no dos respuestas distintas. Escribe <code>{choices}</code> o quita «|».} twice {El hueco «{name}» está dos veces, con respuestas distintas.} other {Falta: el texto.}}',
  'publish.foreign':
    'El texto de esa plantilla es de quien la hizo; escribe el tuyo. La imagen es tu portada.',
  'publish.no-start': 'De esto ya no se puede hacer una plantilla.',
  'publish.do.submit': 'Enviar',
  'publish.do.try': 'Probarla',
  'publish.do.title': 'Título',
  'publish.do.words': 'Texto',
  'publish.do.cover': 'Portada',
  'publish.do.more': 'Más…',
  'publish.do.description': 'Descripción',
  'publish.do.category': 'Categoría',
  'publish.do.needs': 'Se hace con',
  'publish.do.who': 'Quién la ve',
  'publish.do.price': 'Precio',
  'publish.do.licence': 'Licencia',
  'publish.do.kind': '{kind, select, video {Que sea un vídeo} other {Que sea una imagen}}',
  'publish.do.drop': 'Descartar',
  'publish.do.withdraw': 'Retirarla',
  'publish.more': '¿Qué quieres cambiar?',
  'publish.now': 'Ahora: {words}',
  'publish.none':
    '{field, select, price {El precio habitual} licence {Sin nota de licencia} other {Sin descripción}}',
  'publish.ask.title': '¿Cómo se llamará? Como máximo {most} caracteres.',
  'publish.ask.description': 'Descríbela en una frase de {most} caracteres como máximo.',
  'publish.ask.words':
    'Escribe qué muestra la imagen o el vídeo, en {most} caracteres como máximo.',
  'publish.words.how':
    'Deja huecos para que otros los llenen: <code>{word}</code> pide palabras, <code>{standard}</code> sugiere unas, <code>{choices}</code> deja elegir.',
  'publish.ask.licence':
    '¿De quién son las obras que contiene y con qué condiciones? Como máximo {most} caracteres.',
  'publish.ask.price': '¿Cuánto costará? Un número entero de créditos, de {least} a {most}.',
  'publish.ask.price.usual':
    '{credits, plural, =0 {El botón pone el precio habitual.} other {El precio habitual es de {credits, plural, one {# crédito} other {# créditos}}.}}',
  'publish.ask.price.back':
    'Ahora cuesta {credits, plural, one {# crédito} other {# créditos}}. El botón vuelve al precio habitual.',
  'publish.ask.needs': '¿Con qué se hace?',
  'publish.ask.category': '¿Dónde encaja?',
  'publish.ask.language': '¿En qué idioma está escrita?',
  'publish.ask.visibility': '¿Quién la encontrará?',
  'publish.ask.cover':
    'Elige una portada entre tus resultados. De un vídeo se toma un fotograma de la mitad.',
  'publish.no-covers':
    'Ahora no se conserva ningún resultado tuyo. Haz uno primero; probar la plantilla crea uno.',
  'publish.empty': 'Ahí no hay nada que leer. Escríbelo otra vez, por favor.',
  'publish.unfit':
    'Las reglas de contenido no permiten estas palabras. Escríbelo de otra forma, por favor.',
  'publish.refused.unfinished':
    'Aún falta algo, o la portada ya no está. Abre el borrador para verlo.',
  'publish.refused.locked':
    'Se está revisando y mientras tanto no se puede cambiar. Retírala primero.',
  'publish.refused.price': 'Este precio está fuera de los límites.',
  'publish.refused.drafts':
    'Tienes {most, plural, one {# borrador} other {# borradores}}, el máximo. Descarta uno primero.',
  'publish.refused.submissions':
    'Se {most, plural, one {puede enviar # plantilla} other {pueden enviar # plantillas}} al día. Inténtalo mañana.',
  'publish.refused.long': 'Como máximo {most} caracteres, por favor.',
  'publish.rights': '<b>Tus derechos</b>',
  'publish.rights.what':
    'Declaro que tengo los derechos de todo lo que hay en esta plantilla: texto, portada y las obras que contiene. Todas las personas reconocibles están de acuerdo. Se guardan la fecha y la versión de esta declaración. Se revisan el texto, la portada y tu prueba, y puede verlos una persona.',
  'publish.rights.earn':
    'Cada uso de otra persona que cuente te da {credits, plural, one {# crédito} other {# créditos}}.',
  'publish.rights.agree': 'Lo declaro: enviar',
  'publish.submitted': '<b>{title}</b> está enviada. Ahora se revisa y te aviso aquí.',
  'publish.withdrawn': 'Retirada. Puedes cambiarla otra vez.',
  'publish.drop.ask':
    '{change, select, true {¿Descartar este cambio? Lo publicado sigue igual.} other {¿Descartar este borrador?}}',
  'publish.drop.yes': 'Sí, descartar',
  'publish.dropped': 'Descartado.',
  'publish.own':
    '{state, select, hidden {Denunciada y oculta hasta que la mire una persona} taken_down {Retirada} other {Publicada}} · {uses, plural, one {# uso} other {# usos}} · {price} · {who}',
  'publish.look': 'Verla como los demás',
  'publish.open': 'Abrirla',
  'publish.edit': 'Cambiarla',
  'publish.gone': 'Esta plantilla ya no está.',
  'publish.remove': 'Quitar',
  'publish.remove.ask':
    '¿Quitar <b>{title}</b>? Nadie más podrá usarla y se borra su portada. Lo ya hecho con ella se queda.',
  'publish.remove.yes': 'Sí, quitarla',
  'publish.removed': '<b>{title}</b> se ha quitado.',
  'publish.said': 'Una persona escribe: {words}',
  'publish.approved':
    '{change, select, true {✅ Tu cambio de <b>{title}</b> está publicado.} other {✅ <b>{title}</b> está publicada. Ganas créditos cuando otros la usan.}}',
  'publish.held': 'Primero tiene que mirar <b>{title}</b> una persona. Te aviso aquí.',
  'publish.refused': '❌ <b>{title}</b> se ha rechazado.',
  'publish.change-asked': '<b>{title}</b> necesita un cambio antes de publicarse.',
  'publish.why':
    '{category, select, minor {No se ofrece nada atrevido donde alguien es, o puede parecer, menor.} sexual {Parece desnudez o sexo.} hate {Parece odio hacia personas.} harm {Parece autolesión.} violence {Parece violencia sangrienta.} illicit {Parece ayuda para algo ilegal.} likeness {Muestra a alguien que no ha dado su acuerdo.} rights {Los derechos de algo que contiene no son tuyos.} quality {No muestra lo que hace, o lo hace mal.} copy {Su portada se parece a una que se retiró.} cover_gone {La imagen de la portada se borró antes de revisarla. Elige otra.} other {Las reglas de contenido no lo permiten.}}',
  'creator.ask.name':
    '¿Con qué nombre verán los demás tus plantillas? Como máximo {most} caracteres. Es público.',
  'creator.ask.handle':
    '¿Qué alias llevará a tu página? Letras latinas minúsculas, cifras y guiones, 24 como máximo.',
  'creator.saved': 'Los demás te ven como <b>{name}</b> (@{handle}).',
  'creator.do.name': 'Nombre público',
  'creator.do.handle': 'Alias',
  'creator.refused.name':
    'Pon un nombre de {most} caracteres como máximo, sin «@», que permitan las reglas, por favor.',
  'creator.refused.handle':
    'Un alias tiene letras latinas minúsculas, cifras y guiones sueltos, al menos una letra y 24 como máximo.',
  'creator.refused.taken': 'Ese alias no está libre. Elige otro, por favor.',
  'submission.new': '<b>Una plantilla espera tu decisión.</b>',
  'submission.card':
    '<b>{title}</b> · {kind, select, video {vídeo} other {imagen}} · {change, select, true {cambio de una publicada} other {nueva}}',
  'submission.card.by': 'De {name} · cuenta <code>{account}</code>',
  'submission.slot': 'Hueco «{name}»: {said}',
  'submission.approve': 'Aprobar',
  'submission.ask': 'Pedir un cambio',
  'submission.refuse': 'Rechazar…',
  'submission.why': '¿Por qué se rechaza? Quien la hizo lee el motivo.',
  'submission.reason':
    '{reason, select, minor {Menores} sexual {Desnudez o sexo} hate {Odio} harm {Autolesión} violence {Violencia} illicit {Ilegal} likeness {Persona ajena} rights {Derechos} quality {Calidad} other {Otras reglas}}',
  'submission.ask.words': '¿Qué debe cambiar quien la hizo? Tus palabras se pasan tal cual.',
  'submission.decided':
    '{state, select, approved {Decisión: <b>aprobada</b>} refused {Decisión: <b>rechazada</b>} change_asked {Decisión: <b>se pide un cambio</b>} withdrawn {Retirada por quien la hizo} other {En revisión}}',
  'submission.list': 'Otras que esperan',
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
  // expiry
  'expiry.notice':
    '{count, plural, one {Uno de tus resultados se borra el {at}.} other {# de tus resultados se borran pronto, el primero el {at}.}} ¿Quieres una copia?',
  'expiry.keep': 'Enviarme copias',
  'digest.title': '<b>Lo que ha surgido mientras tanto</b>',
  'expiry.off': 'No más avisos',
  'expiry.face':
    'Las fotos de tu cara se borran el {at}. Consérvalas solo si sigues siendo tú y aún quieres usarlas.',
  'expiry.face-keep': 'Conservarlas',
  'expiry.face-delete': 'Borrarlas ya',
  // payments
  'pay.buy': 'Comprar créditos',
  'pay.ready': '<b>{pack}</b>: {credits, plural, one {# crédito} other {# créditos}} por {price}',
  'pay.until': 'Pagas en una página segura fuera de este chat. El enlace acaba {until}.',
  'pay.sandbox': 'Es un pago de prueba: no se mueve dinero.',
  'pay.button': 'Pagar {price}',
  'pay.not-opened':
    'No se ha podido abrir la página de pago. No se ha cobrado nada. Prueba más tarde.',
  'pay.processing':
    'Tu banco aún está tramitando el pago de <b>{pack}</b>. Los créditos llegan cuando termine y te aviso aquí.',
  'pay.expired': 'El enlace de pago de <b>{pack}</b> ha caducado. No se ha cobrado nada.',
  'pay.failed': 'El pago de <b>{pack}</b> no ha salido bien. No se ha cobrado nada.',
  'pay.paid': '<b>{pack}</b>, {price}: pagado.',
  'pay.confirmed':
    'Pago confirmado: {credits, plural, one {# crédito está} other {# créditos están}} en tu saldo. No caducan.',
  'pay.balance': 'Tu saldo: <b>{balance, plural, one {# crédito} other {# créditos}}</b>.',
  'pay.taken-back':
    'Se devolvió tu pago, así que {credits, plural, one {se ha retirado # crédito} other {se han retirado # créditos}}.',
  'pay.given-again':
    'Tu pago sigue siendo válido, así que {credits, plural, one {# crédito ha vuelto} other {# créditos han vuelto}}.',
  'pay.page-done': '¡Gracias! El chat te avisa en cuanto se confirme el pago.',
  'pay.page-left': 'No se ha cobrado nada. El botón del chat sigue sirviendo si cambias de idea.',
  'pay.page-back': 'Puedes cerrar esta página y volver al chat.',
  'pay.go-on': 'Continuar',
  'pay.others': 'Otros paquetes',
  'pay.ledger': 'Ver los movimientos',
  // stars
  'stars.until': 'Pagas con Estrellas, aquí mismo en Telegram. El botón funciona hasta {until}.',
  'stars.month': '30 días de {name}. Se renueva solo hasta que lo termines.',
  'stars.refused.unknown': 'Esta factura no se conoce aquí. Pide una nueva con /buy.',
  'stars.refused.other': 'Esta factura es de otra persona. Pide la tuya con /buy.',
  'stars.refused.suspended': 'Tu cuenta está suspendida, así que no se puede comprar nada.',
  'stars.refused.held': 'Se están revisando las compras de tu cuenta. Inténtalo más tarde.',
  'stars.refused.paid': 'Esta factura ya está pagada. Si quieres más, pide una nueva con /buy.',
  'stars.refused.expired': 'Esta factura ha caducado. Pide una nueva con /buy.',
  'stars.refused.changed': 'Esta oferta ha cambiado. Mira las actuales con /buy.',
  'stars.refused.pro': 'Ya tienes Pro: pagar otra vez no aportaría nada.',
  'stars.refused.busy':
    'Ahora mismo no se ha podido comprobar el pago. No se ha cobrado nada: inténtalo de nuevo en un minuto.',
  // paysupport
  'command.paysupport': 'Ayuda con un pago',
  'paysupport.title': '<b>Ayuda con un pago</b>',
  'paysupport.how':
    '¿Has pagado y aún no tienes créditos? Cada pago se busca una y otra vez: espera dos minutos y mira en /credits. Lo que falla al crearse se devuelve solo.',
  'paysupport.contact':
    'Para todo lo demás, también reembolsos: escribe a <b>{contact}</b> e indica el pago.',
  'paysupport.no-contact':
    'Para todo lo demás, también reembolsos, dirígete a quien gestiona este bot.',
  'paysupport.telegram': 'El soporte de Telegram no puede ayudar con compras en este bot.',
  'paysupport.stars':
    'El Pro que pagas con Estrellas se renueva solo; lo terminas en Telegram, en Ajustes, Mis Estrellas.',
  'paysupport.none': 'Hasta ahora no has pagado nada.',
  'paysupport.receipts-only': 'Tus pagos: cada uno abre su recibo.',
  'paysupport.receipts':
    'Tus pagos: cada uno abre su recibo, desde el que puedes pedir un reembolso.',
  'stars.resume':
    'Ya se puede volver a activar: en Telegram, en Ajustes, Mis Estrellas. Hasta que lo hagas, termina con su mes.',
  'paysupport.credits': 'Mis créditos',
  // links into the chat
  'link.gone':
    '{to, select, creator {Aquí no hay ningún creador con ese nombre.} other {Lo que mostraba este enlace ya no está.}}',
  'link.shared': 'Alguien ha compartido un resultado contigo.',
  'link.shared.by': '{name} ha compartido un resultado contigo.',
  'share.inline': 'A cualquier chat',
  // stickers
  'sticker.make': 'Sticker',
  'sticker.making': 'Estoy haciendo el sticker…',
  'sticker.made': 'Tu sticker está en tu paquete.',
  'sticker.there': 'Ya está en tu paquete.',
  'sticker.yours':
    'El paquete es tuyo en Telegram: se queda allí cuando se borra el resultado o tu cuenta aquí.',
  'sticker.open': 'Abrir el paquete',
  'sticker.remove': 'Quitarlo',
  'sticker.removed': 'El sticker ya no está en tu paquete.',
  'sticker.absent': 'Ese sticker no está en ninguno de tus paquetes.',
  'sticker.refused': 'Telegram no acepta este como sticker.',
  'sticker.file': 'El sticker, como archivo. Los que se mueven no tienen fondo transparente.',
  'sticker.which': '¿De qué imagen hago el sticker?',
  'sticker.title': 'Mis imágenes {position}',
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
  // whether a picture was made here
  'verify.title': '<b>¿Se hizo aquí esta imagen?</b>',
  'verify.how':
    'Envíame la imagen, mejor como archivo: así conserva su firma. O responde a una imagen con /verify. No la guardo.',
  'verify.picture': 'La imagen por la que preguntas',
  'verify.another': 'Comprobar otra imagen',
  'verify.signature':
    '✅ <b>Sí.</b> Esta imagen se hizo aquí con IA y su firma es válida: nada ha cambiado en el archivo desde entonces.',
  'verify.mark':
    '✅ <b>Eso dice.</b> El archivo lleva nuestra marca de imagen hecha con IA, pero ninguna firma válida nuestra. Una marca así se puede copiar.',
  'verify.looks':
    '✅ <b>Eso parece.</b> El archivo ya no lleva ninguna marca, pero una imagen hecha aquí es igual.',
  'verify.nothing':
    '❔ <b>No la reconozco.</b> La imagen no tiene firma ni marca nuestra, y nada de lo hecho aquí en los últimos meses se le parece.',
  'verify.changed': 'Su firma no es válida: el archivo se cambió después de firmarlo.',
  'verify.engine': 'Motor: {engine}',
  'verify.elsewhere': 'Pero el propio archivo dice que se hizo o se editó con IA.',
  'verify.no-proof': 'Eso no prueba que sea una foto real.',
  // Pro
  'command.pro': 'Pro: más imágenes gratis, vídeos más baratos',
  'pro.title': '<b>{name}</b>, mes a mes:',
  'pro.gives':
    '• {discount} % menos de créditos en vídeos, también con plantillas de otras personas\n• {images} imágenes gratis al día en lugar de {free}\n• resultados guardados {days} días',
  'pro.note':
    'Se renueva cada mes hasta que lo canceles{where, select, here {, y puedes hacerlo aquí cuando quieras.} there {. Se cancela en los ajustes de usuario de Discord, en Suscripciones.} other {. Lo que contratas aquí se cancela aquí cuando quieras; lo que compras a Discord, en los ajustes de usuario de Discord, en Suscripciones.}}',
  'pro.subscribe': 'Obtener {name} · {price} al mes',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Tarjeta} sandbox {Pago de prueba} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': '{name} no está a la venta aquí en este momento.',
  'pro.active': '<b>{name}</b> está activo. Se renueva {until} por {price}.',
  'pro.ending': '<b>{name}</b> está activo hasta {until} y luego termina. No se cobrará nada más.',
  'pro.grace':
    'El pago de <b>{name}</b> no se pudo hacer y se intentará de nuevo. Sigue activo hasta {until}.',
  'pro.over': 'El pago de <b>{name}</b> no se pudo hacer, así que por ahora está desactivado.',
  'pro.elsewhere':
    '{provider, select, discord {Lo compraste en Discord: cancélalo en los ajustes de usuario de Discord, en Suscripciones.} stars {También puedes cancelarlo en los ajustes de Telegram, en Mis Stars.} other {}}',
  'pro.cancel': 'Cancelar {name}',
  'pro.cancel.ask':
    '¿Cancelar <b>{name}</b>? Sigue activo hasta {until}; después termina y no se cobra nada más.',
  'pro.cancel.yes': 'Sí, cancelar',
  'pro.resume': 'Conservar {name}',
  'pro.card': 'Tarjeta y facturas',
  'pro.working': 'Un momento…',
  'pro.portal':
    'En esta página cambias tu tarjeta y encuentras tus facturas. El enlace funciona unos minutos.',
  'pro.portal.open': 'Abrir la página',
  'pro.portal.none':
    'Aquí no hay una página para esto. La forma de pago se cambia donde te suscribiste.',
  'pro.not-changed': 'No se pudo cambiar. Mira cómo está e inténtalo de nuevo.',
  'pro.button': 'Sobre {name}',
  'pro.ready': '<b>{name}</b>: {price} al mes, hasta que lo canceles',
  'pro.processing':
    'Tu banco todavía está tramitando el pago de <b>{name}</b>. Empieza cuando el pago se complete, y lo sabrás aquí.',
  'pro.paid': '<b>{name}</b>, {price} al mes: pagado.',
  'pro.began':
    '<b>{name}</b> está activo hasta {until} y luego se renueva solo. {discount} % menos en vídeos, también con plantillas de otros, y {images} imágenes gratis al día.',
  'pro.twice':
    'Ahora tienes <b>{name}</b> dos veces y se cobran ambas. Cancela la que no quieras; el mes que sobra se puede reclamar en Créditos.',
  'pro.renewed': '<b>{name}</b> se renovó: {price} pagados. Está activo hasta {until}.',
  'pro.card-failed':
    'Tu pago de {price} por <b>{name}</b> no se pudo hacer. Se intentará de nuevo; revisa tu tarjeta. {name} sigue activo hasta {until}.',
  'pro.ends': '<b>{name}</b> está cancelado. Sigue activo hasta {until}; no se cobra nada más.',
  'pro.resumed': '<b>{name}</b> continúa. Se renueva {until} por {price}.',
  'pro.ended': '<b>{name}</b> ha terminado. Tus créditos y resultados siguen como están.',
  'pro.given-back':
    'Tu pago de <b>{name}</b> se devolvió, así que ha terminado. No se cobra nada más.',
  'pro.given-again': 'Tu pago de <b>{name}</b> sigue en pie: está activo hasta {until}.',
  'delete.all.pro': '<b>{name}</b> termina al momento y no se cobra nada más.',
  // receipts and refunds
  'credits.below':
    'Tu saldo está <b>{missing, plural, one {# crédito} other {# créditos}}</b> por debajo de cero porque se devolvió un pago. Podrás gastar créditos de nuevo cuando esté a cero; las imágenes gratis siguen funcionando.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': '¿Para qué fue? Elige una línea',
  'credits.pro': '{name}, un mes',
  'credits.purchase-of': 'compra: {name}',
  'credits.clawback-back': 'devuelto, porque un pago sigue en pie',
  'credits.code': 'código {code}',
  'credits.referral': 'por una invitación',
  'credits.statement': 'Como archivo (CSV)',
  'credits.statement.name': 'Extracto de tus créditos (CSV)',
  'credits.statement.here': 'Todo lo que movió tus créditos, para cualquier hoja de cálculo.',
  'entry.made':
    '{kind, select, video {Vídeo} other {Imagen}} del {at}: {state, select, delivered {entregado} failed {fallido} cancelled {cancelado} rejected {rechazado} held {en revisión} other {en camino}}.',
  'entry.cost': 'Precio: {credits, plural, =0 {gratis} one {# crédito} other {# créditos}}.',
  'entry.gone': 'El resultado ya no se guarda.',
  'receipt.title': '<b>Recibo: {product}</b>',
  'receipt.pack': '{credits, plural, one {# crédito} other {# créditos}}, que no caducan',
  'receipt.pro': 'Un mes',
  'receipt.paid':
    '<b>{price}</b>, pagado el {at} {provider, select, stripe {con tarjeta u otro medio en Stripe} sandbox {en la caja de prueba} paypal {con PayPal} stars {con Telegram Stars} discord {en Discord} other {en {seller}}}',
  'receipt.transaction': 'Transacción: <code>{transaction}</code>',
  'receipt.email': 'Correo de facturación: {email}',
  'receipt.state':
    'Estado: {state, select, refunded {reembolsado} disputed {disputado en el banco} other {pagado}}',
  'receipt.refunded': 'Devuelto hasta ahora: {money}',
  'receipt.refunding': 'En camino de vuelta: {money}',
  'receipt.request':
    'Reembolso pedido: {decision, select, approved {aprobado} declined {rechazado} other {espera respuesta}}',
  'receipt.link': 'Recibo del proveedor',
  'receipt.ledger': 'Volver a los movimientos',
  'refund.ask': 'Pedir un reembolso',
  'refund.about': '<b>Reembolso de {product}</b>',
  'refund.unused':
    'Sin usar: {unused, number} de {bought, plural, one {# crédito} other {# créditos}}. Lo que llegó primero cuenta como usado primero.',
  'refund.share': 'Son {money}, redondeado a tu favor; después se retiran esos créditos.',
  'refund.month': 'El mes se devuelve entero: {money}.',
  'refund.ends-pro': 'Con el reembolso termina al momento.',
  'refund.decides':
    'Decide una persona y la respuesta te llega aquí. Puedes pedirlo una vez por pago.',
  'refund.ask-yes': 'Sí, pedirlo',
  'refund.asked': 'Pedido. La respuesta te llega aquí.',
  'refund.not-again': 'No se puede pedir la devolución de este pago, o ya la pediste.',
  'refund.declined': 'El pago de <b>{product}</b> no se reembolsa. Tus créditos siguen como están.',
  'refund.returned':
    '{currency, select, xtr {<b>{money}</b> por {product} vuelve a tus Telegram Stars.} other {<b>{money}</b> por {product} vuelve al medio con el que pagaste. Los bancos tardan unos días en mostrarlo.}}',
  'refund.credits':
    'A cambio se {credits, plural, one {retiró # crédito} other {retiraron # créditos}}.',
  'refund.asked-operator': '<b>Alguien pide un reembolso.</b>',
  'refund.open': 'Ver el pago',
  'refund.done': 'Reembolsado: {amount} por {product}, <code>{transaction}</code>.',
  'refund.refused':
    'El proveedor no devolvió {amount} por {product}, <code>{transaction}</code>. No se retiraron créditos.',
  'refund.why':
    'Dice: {failure}. Míralo en el panel del proveedor; después se puede intentar de nuevo aquí.',
  'refund.part': 'Devolver lo no usado, {money}',
  'refund.all': 'Devolver todo, {money}',
  'refund.no': 'Rechazar',
  'refund.started': 'Se devuelven {money}. Te aviso cuando el proveedor lo haya hecho.',
  'refund.said-no': 'Rechazado. Se avisa al comprador.',
  'payments.title': '<b>Pagos</b>',
  'payments.waiting':
    '{count, plural, one {# persona espera} other {# personas esperan}} respuesta sobre un reembolso.',
  'payments.none': 'Nadie ha pagado nada todavía.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · reembolsado} disputed { · disputado} other {}}',
  'payments.account':
    'Cuenta <code>{account}</code>: {status, select, active {activa} limited {limitada} suspended {suspendida} other {borrada}}, {balance, plural, one {# crédito} other {# créditos}}',
  'payments.refund':
    '{at}: {money} por {by}, {state, select, done {devuelto} refused {rechazado} other {en camino}} {failure}',
  'payments.for-nobody':
    'Pagado después de borrarse su cuenta: {amount} por {product}, <code>{transaction}</code>. Nadie puede usarlo: devuélvelo.',
  'payments.goes-on':
    '{name} de la cuenta <code>{account}</code> debería terminar, pero en {provider} solo puede cancelarlo su dueño: <code>{subscription}</code>. Hasta entonces se sigue cobrando allí.',
  'payments.back': 'Todos los pagos',
  'statement.date': 'fecha',
  'statement.what': 'concepto',
  'statement.credits': 'créditos',
  'statement.balance': 'saldo',
  'statement.price': 'precio',
  'statement.currency': 'moneda',
  'statement.transaction': 'transacción',
  'statement.id': 'id',
  'statement.earlier': 'anterior',
  // codes, invitations, held accounts
  'command.code': 'Usar un código de regalo o una invitación',
  'command.code.word': 'El código',
  'command.invite': 'Invitar a alguien: créditos para ambos',
  'low.notice': 'Te quedan {credits, plural, one {# crédito} other {# créditos}}.',
  'code.button': 'Tengo un código',
  'code.ask': '¿Qué código tienes? Escríbemelo.',
  'code.good':
    'El código funciona: <b>{credits, plural, one {# crédito} other {# créditos}}</b> añadidos a tu saldo.',
  'code.use': 'Usar el código {word}',
  'code.unknown':
    'No conozco este código. Revisa cómo está escrito; mayúsculas, espacios y guiones no importan.',
  'code.ended': 'Este código ha terminado. No ha cambiado nada.',
  'code.used-up': 'Este código ya se ha usado todas las veces posibles. No ha cambiado nada.',
  'code.already': 'Ya usaste este código. Vale una vez por persona.',
  'code.too-many': 'Demasiados códigos incorrectos. Podrás volver a probar {until}.',
  'code.list':
    '{count, plural, =0 {Todavía no hay códigos.} one {<b># código</b>} other {<b># códigos</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {regalo} other {promoción}} · {credits, plural, one {# crédito} other {# créditos}} · usado {used} de {limit} · {state, select, off {terminado} dated {hasta {until}} other {sin fin}}',
  'code.made': 'Creado:',
  'code.off': 'El código <code>{word}</code> ha terminado: ya nadie puede usarlo.',
  'code.none-such': 'No existe el código <code>{word}</code>.',
  'code.taken': 'Ya existe un código <code>{word}</code>.',
  'code.usage':
    'Para crear uno: <code>/codes new CRÉDITOS USOS (HASTA como 2026-12-31) (PALABRA) (gift|promotion)</code>\nPara terminar uno: <code>/codes off PALABRA</code>',
  'invite.title': '<b>Invita a alguien</b>',
  'invite.gets':
    'Tras su primera compra, tú recibes <b>{inviter, plural, one {# crédito} other {# créditos}}</b> y esa persona <b>{invited, plural, one {# crédito} other {# créditos}}</b>. Si se devuelve ese dinero, los créditos también vuelven.',
  'invite.link': 'Tu enlace: {link}',
  'invite.word':
    'Tu código: <code>{word}</code>. Quien sea nuevo aquí escribe <code>/code {word}</code>.',
  'invite.share': 'Compartir el enlace',
  'invite.counts': 'Han venido por tu invitación: {came}. Te han dado créditos: {rewarded}.',
  'invite.limit':
    'Como máximo {most, plural, one {# invitación} other {# invitaciones}} en 30 días dan créditos, y solo las de personas nuevas aquí.',
  'invite.noted':
    'Te han invitado: tras tu primera compra, los dos recibís créditos ({credits, plural, one {# crédito} other {# créditos}} para ti).',
  'invite.not-new':
    'Es una invitación, y son para quien es nuevo aquí. Puedes invitar a otros con /invite.',
  'invite.own': 'Es tu propia invitación: dásela a otra persona.',
  'invite.used':
    'Ya has usado una invitación: cuenta una por persona. Puedes invitar a otros con /invite.',
  'invite.reward':
    '{side, select, inviter {Alguien a quien invitaste ha comprado algo: <b>{credits, plural, one {# crédito} other {# créditos}}</b> para ti.} other {Gracias a la invitación recibes <b>{credits, plural, one {# crédito} other {# créditos}}</b> por tu primera compra.}}',
  'stats.today': '<b>Hoy</b>',
  'stats.yesterday': '<b>Ayer</b>',
  'stats.people':
    '{joined, plural, one {# persona nueva} other {# personas nuevas}}, {active, number} pidieron algo.',
  'stats.made':
    '{images, plural, one {# imagen} other {# imágenes}} y {videos, plural, one {# vídeo} other {# vídeos}}, {failed, number} fallos.',
  'stats.paid': 'Pagado: <b>{money}</b>',
  'stats.refunded': 'Devuelto: {money}',
  'stats.costs': 'Las empresas cuestan unos {money}.',
  'stats.waits': '<b>Te espera</b>',
  'stats.calm': 'No te espera nada.',
  'stats.wait':
    '{kind, select, claims {Reclamaciones de parecido} reports {Denuncias} reviews {Resultados por revisar} submissions {Plantillas por decidir} appeals {Recursos} holds {Cuentas retenidas} refunds {Solicitudes de devolución} updates {Respuestas por enviar} other {Tareas que fallaron demasiado}}: {count, number}, lo más antiguo de {since}',
  'find.usage':
    'Escribe <code>/find</code> y lo que buscas: <code>telegram:123</code>, una cuenta, <code>@handle</code>, un pago, una transacción, una generación o una traza.',
  'find.none': 'Nada se llama así. Los correos están sellados y no encuentran a nadie.',
  'find.line':
    '{what, select, payment {Pago <code>{id}</code> de la cuenta} generation {Generación <code>{id}</code> de la cuenta} other {Cuenta}} <code>{account}</code>',
  'find.payment': 'Abrir pago',
  'grant.usage':
    'Escribe <code>/grant CUENTA CRÉDITOS MOTIVO</code>, con uno de estos motivos: {reasons}. Un menos retira créditos.',
  'grant.ask':
    '¿{credits, plural, one {# crédito} other {# créditos}} para la cuenta <code>{account}</code>, {why, select, apology {como disculpa} promotion {como regalo} test {para probar} other {como corrección}}? Se avisará a su dueño.',
  'grant.after': 'Su saldo será de {balance, plural, one {# crédito} other {# créditos}}.',
  'grant.yes': 'Sí, hazlo',
  'grant.done':
    'Hecho: {credits, plural, one {# crédito} other {# créditos}} para la cuenta <code>{account}</code>, {why, select, apology {como disculpa} promotion {como regalo} test {para probar} other {como corrección}}.',
  'grant.counted': 'Ya se hizo y cuenta una sola vez.',
  'engine.list': '<b>Motores</b>, en las últimas 24 horas:',
  'engine.line':
    '<b>{name}</b> (<code>{id}</code>): {state, select, off {apagado} open {en pausa un rato} half_open {a prueba} other {en marcha}}, {good, number} de {runs, number} ejecuciones bien.',
  'engine.likeness':
    '<b>{name}</b> mantuvo el parecido en el {share} % de las últimas {judged, number} imágenes de personas.',
  'engine.turn': '{to, select, off {Apagar} other {Encender}}: {name}',
  'engine.ask':
    '{to, select, off {¿Apagar <b>{name}</b>? Lo que espera pasa a otro motor, o se devuelve su precio.} other {¿Encender <b>{name}</b> de nuevo?}}',
  'grant.given':
    '<b>Te hemos dado {credits, plural, one {# crédito} other {# créditos}}</b>, {why, select, apology {como disculpa} promotion {como regalo} test {para que pruebes} other {como corrección}}.',
  'grant.taken':
    '<b>Hemos retirado {credits, plural, one {# crédito} other {# créditos}}</b>{why, select, correction {, como corrección} other {}}. /paysupport dice cómo contactarnos.',
  'grant.refused.amount':
    'Indica un número entero de créditos distinto de 0, como máximo {most, number} a la vez; con un menos se retiran.',
  'grant.refused.balance':
    'Solo se {most, plural, one {puede retirar # crédito} other {pueden retirar # créditos}}: no hay más.',
  'invite.taken-back':
    'Se devolvió la compra de una invitación, así que han vuelto <b>{credits, plural, one {# crédito} other {# créditos}}</b>.',
  'invite.given-again':
    'La compra de una invitación sigue en pie: vuelves a tener <b>{credits, plural, one {# crédito} other {# créditos}}</b>.',
  // rewards of authors
  'rewards.earned':
    'Tus plantillas te han dado <b>{credits, plural, one {# crédito} other {# créditos}}</b>: {uses, plural, one {# uso} other {# usos}} de otras personas.',
  'rewards.line': '{title}: {uses, plural, one {# uso} other {# usos}}, +{credits}',
  'rewards.rest': 'Otras plantillas: {uses, plural, one {# uso} other {# usos}}, +{credits}',
  'rewards.off': 'No más mensajes de estos',
  'rewards.button': 'Recompensas',
  'rewards.taken-back':
    '{why, select, ring {Se han retirado recompensas porque las cuentas de detrás van juntas o usan plantillas solo por las recompensas} other {Se devolvió el dinero de algunos usos de tus plantillas, así que sus recompensas también vuelven}}: <b>{credits, plural, one {# crédito} other {# créditos}}</b>, {uses, plural, one {# uso} other {# usos}}.',
  'rewards.contest': 'Si es un error, /paysupport dice a quién escribir.',
  'rewards.ring':
    '<b>Un círculo de {accounts, plural, one {# cuenta} other {# cuentas}} no gana nada</b>: {cause, select, circle {usan las plantillas unas de otras} other {son nuevas y solo usan las plantillas de un autor}}. Lo que trajeron se retira. Círculo <code>{ring}</code>.',
  'rewards.title': '<b>Tus recompensas</b>',
  'rewards.totals': 'Hoy: {today} · esta semana: {week} · en total: {all}',
  'rewards.test-money': 'Los usos pagados con dinero de prueba no dan nada.',
  'rewards.none':
    'Aún no hay recompensas. Cuando otra persona hace algo con una plantilla tuya, recibes {image, plural, one {# crédito} other {# créditos}} por una imagen y {video, plural, one {# crédito} other {# créditos}} por un vídeo.',
  'rewards.picture':
    'Créditos ganados {weeks, plural, one {la última semana} other {las últimas # semanas}}, la más reciente al final: {numbers}. En total {all}.',
  'rewards.told':
    'De la primera recompensa del día te aviso enseguida, del resto a las {time} ({zone}). Mensajes: {state}.',
  'rewards.chart.weeks': 'Créditos por semana',
  'rewards.chart.templates': 'Por plantilla',
  'rewards.chart.today': 'hoy',
  'rewards.chart.week': 'esta semana',
  'rewards.chart.all': 'en total',
  'credits.template-reward': 'usaron tu plantilla',
  'credits.template-reward-back': 'recompensa retirada',
  'command.rewards': 'Ver lo que ganan tus plantillas',
  'settings.rewards': 'Mensajes sobre recompensas: {state}',
  'settings.do.rewards':
    '{on, select, true {Sin avisos de recompensas} other {Avisar de recompensas}}',
  'settings.news': 'Novedades de este servicio: {state}',
  'settings.do.news': '{on, select, true {Sin novedades} other {Recibir novedades}}',
  'news.ask':
    '¿Quieres que te cuente de vez en cuando qué hay de nuevo aquí: plantillas, funciones, ofertas? Llega como mensaje en este chat, tu correo no se usa para ello y cada mensaje tiene un botón que lo termina. Nada más depende de tu respuesta.',
  'news.yes': 'Sí, cuéntame',
  'news.no': 'No, gracias',
  'settings.zone': 'Zona horaria: {zone}',
  'settings.zone.service': '{zone} (sin elegir)',
  'settings.do.zone': 'Zona horaria',
  'settings.ask.zone':
    '¿Dónde vives? Elige, o escribe una ciudad grande como Bogota (en inglés, si difiere), o cuánto va tu reloj por delante de UTC, como -3. Decide cuándo empieza tu día y cuándo es su tarde.',
  'settings.quiet': 'Horas de silencio: {hours}',
  'settings.quiet.none': 'ninguna',
  'settings.do.quiet': 'Horas de silencio',
  'settings.ask.quiet':
    '¿Cuándo deben esperar los recordatorios, resúmenes y novedades? Las respuestas, los resultados, el dinero y la seguridad llegan siempre al momento.',
  'settings.ask.quiet.own':
    'O escribe tus propias horas, por ejemplo 22-8. Envía «-» para no tener ninguna.',
  'settings.quiet.never': 'No esperar nunca',
  'settings.quiet.unknown': 'Necesito dos horas del día, por ejemplo 22-8.',
  'settings.zone.unknown':
    'No conozco ese lugar. Escribe la ciudad grande más cercana, como Madrid, o la diferencia con UTC, como -3.',
  'templates.gone.why':
    '{why, select, removed {El autor ha retirado «{title}»} hidden {Esta plantilla fue denunciada y espera a que alguien la mire} taken {Esta plantilla fue retirada por el servicio} author {«{title}» ya no se ofrece porque la cuenta de su autor está cerrada} other {«{title}» no se puede hacer ahora mismo}}. No se ha cobrado nada. Lo que ya está hecho se queda.',
  'templates.gone.similar': 'Estas se parecen:',
  // held accounts
  'ladder.title':
    '<b>{step, select, warned {Has recibido una advertencia.} limited {Tu cuenta está limitada.} suspended {Tu cuenta está suspendida.} other {Tu cuenta se ha cerrado.}}</b>',
  'ladder.why':
    'Por qué: {reason, select, content {lo que se pidió o publicó aquí va contra las normas de contenido, más de una vez} payment {los pagos de esta cuenta se disputaron, se devolvieron o parecían un abuso} ring {se usaron varias cuentas juntas para reunir recompensas} spam {se envió o mostró a otros lo que no querían} likeness {se hicieron o mostraron imágenes de otras personas sin su permiso} minor {había una persona menor de 18 años de por medio} other {lo ha decidido la persona que lleva este servicio}}.',
  'ladder.until': 'Dura hasta el {until} y después termina solo.',
  'ladder.no-end': 'Dura hasta que alguien que lleva este servicio lo levante.',
  'ladder.deleted': 'El {until} se borrarán la cuenta y todo lo que contiene.',
  'ladder.works':
    '{step, select, warned {Todo funciona como antes. Si vuelve a pasar, la cuenta se limitará.} limited {Puedes seguir haciendo imágenes y vídeos, solo que más despacio. Publicar y compartir tendrán que esperar.} other {Puedes seguir viendo lo que se guarda sobre ti, llevarte una copia, borrarlo y reclamar. No se hace nada nuevo, y una suscripción termina con su mes.}}',
  'ladder.appeal': 'Reclamar',
  'ladder.appeal.ask':
    'Escribe en un solo mensaje por qué esta decisión es un error. Lo leerá una persona y la respuesta te llegará aquí. Hay una reclamación por cada decisión.',
  'ladder.appeal.sent': 'Gracias: lo leerá una persona y la respuesta te llegará aquí.',
  'ladder.appeal.stands':
    '{appeal, select, open {Tu reclamación espera respuesta.} other {Una persona ha leído tu reclamación y ha decidido que todo quede así.}}',
  'ladder.appeal.answer':
    '{decision, select, lifted {<b>Tenías razón: tu cuenta vuelve a estar abierta.</b>} other {<b>Una persona ha leído tu reclamación: la decisión se mantiene.</b>}}',
  'ladder.paused':
    'Tu cuenta está limitada hasta el {until}: publicar y compartir tendrán que esperar. En «Mis datos» pone por qué y cómo reclamar.',
  'ladder.paused-open':
    'Tu cuenta está limitada: publicar y compartir tendrán que esperar. En «Mis datos» pone por qué y cómo reclamar.',
  'account.usage':
    'Escribe detrás el id de una cuenta o de una persona, por ejemplo <code>/account telegram:123</code>.',
  'account.card':
    'Cuenta <code>{account}</code>, desde el {since}: {status, select, limited {limitada} suspended {suspendida} other {abierta}}{held, select, true {, gasto retenido} other {}}. Saldo: {credits, plural, one {# crédito} other {# créditos}}. Pagos: {payments}, de ellos devueltos o disputados: {returned}.',
  'account.step':
    '{at}: {step, select, warned {advertida} limited {limitada} suspended {suspendida} other {cerrada}}, {reason, select, content {normas de contenido} payment {pagos} ring {red de cuentas} spam {spam} likeness {imagen de otros} minor {menor de edad} other {operador}}, por {by}{over, select, true {; terminado} other {; en vigor}}',
  'account.do':
    '{step, select, warned {Advertir} limited {Limitar} suspended {Suspender} other {Cerrar}}',
  'account.reason':
    '{reason, select, content {Contenido} payment {Pagos} ring {Red} spam {Spam} likeness {Imagen} minor {Menor} other {Otro}}',
  'account.choose':
    '{step, select, warned {Advertir a esta cuenta} limited {Limitar esta cuenta} suspended {Suspender esta cuenta} other {Cerrar esta cuenta: su dueño aún puede llevarse una copia y después se borra}}: ¿por qué? Su dueño leerá el motivo.',
  'account.lift': 'Levantarlo',
  'account.open': 'Cuenta',
  'account.limited':
    'La cuenta <code>{account}</code> sigue pidiendo lo que rechazan las normas de contenido ({counted, plural, one {# vez} other {# veces}} desde la advertencia): ahora está limitada.',
  'appeals.new': '<b>Alguien reclama contra una decisión sobre su cuenta.</b>',
  'appeals.empty': 'No te espera ninguna reclamación.',
  'appeals.waiting':
    'Te {count, plural, one {espera # reclamación} other {esperan # reclamaciones}}.',
  'appeals.line': 'Reclamación del {at}',
  'appeals.card': 'La cuenta <code>{account}</code> reclama. La persona escribe: «{words}»',
  'appeals.keep': 'Mantenerlo',
  'appeals.ask-words':
    'Escribe a la persona, en su idioma, por qué. Tu próximo mensaje se le enviará.',
  'appeals.decided':
    '{decision, select, lifted {Levantado.} other {Se mantiene.}} Se le comunica a la persona.',
  'hold.title': '<b>Gastar créditos está en pausa en tu cuenta.</b>',
  'hold.what':
    'Algo en los pagos o códigos parecía inusual. Conservas todos tus créditos. Lo demás funciona: imágenes gratis, tu historial, /credits, /privacy y /delete.',
  'hold.then': 'Una persona lo revisará y lo sabrás aquí. /paysupport dice cómo contactar.',
  'hold.kept':
    'Una persona ha revisado tu cuenta: gastar créditos sigue en pausa. Tus créditos siguen siendo tuyos; /paysupport dice cómo pedir su devolución.',
  'hold.released':
    'Una persona ha revisado tu cuenta y todo está bien: puedes volver a gastar tus créditos. Gracias por la paciencia.',
  'hold.no-buying': 'Mientras sea así, no se te vende nada: no podrías usarlo.',
  'hold.checkouts':
    'Han sido muchas páginas de pago en poco tiempo. Podrás abrir la próxima {until}. Las que están abiertas siguen sirviendo.',
  'hold.day-limit':
    'Serían más de {limit, plural, one {# crédito} other {# créditos}} en un día, que es el límite para todos. Puedes seguir mañana (a las 0:00 UTC). No se ha gastado nada.',
  'engine.budget':
    '{reached, select, true {<b>El presupuesto del día se ha gastado.</b>} other {<b>El presupuesto del día está casi gastado.</b>}} Empresa: {company} · {spent} de {limit}, según estimación. {reached, select, true {Sus motores no se ofrecen hasta las 0:00 UTC; los demás y el local siguen, y quien esperaba ha recuperado sus créditos.} other {Al llegar al límite, sus motores no se ofrecen hasta el día siguiente.}} Se fija con PROVIDER_BUDGET_USD y PROVIDER_BUDGETS_USD.',
  'engine.issue':
    '<b>{engine}</b> ({model}) te necesita. {cause, select, account {La empresa rechaza la clave, o esta cuenta no puede usar el modelo: revisa allí la clave y la cuenta.} billing {La empresa dice que el saldo o la cuota se ha agotado: revisa allí la facturación.} region {La empresa no lo ofrece donde está el servidor.} model {La empresa no conoce este modelo o esta versión, o ya terminó: configura otro.} parameter {El modelo no acepta <code>{detail}</code>. Donde se puede hacer la imagen sin eso, desde ahora lo omito.} other {La empresa rechaza solicitudes sin una causa que yo conozca.}} Otros lo sustituyen donde pueden. <code>{detail}</code>',
  'hold.new': '<b>Una cuenta está retenida y espera tu decisión.</b>',
  'hold.back-suspended':
    '<b>Alguien cuya cuenta estaba suspendida la borró y volvió.</b> La cuenta nueva también está suspendida. Puedes liberarla.',
  'hold.open': 'Verlo',
  'hold.empty': 'Ninguna cuenta te espera.',
  'hold.waiting': '{count, plural, one {# cuenta te espera} other {# cuentas te esperan}}.',
  'hold.card':
    '<b>Cuenta retenida</b>: {cause, select, checkouts {muchas páginas de pago abiertas} cards_failed {muchas tarjetas rechazadas} refunds {muchas devoluciones} disputes {pagos disputados} new_purchases {una cuenta nueva compra mucho} new_spending {una cuenta nueva gasta mucho} suspended_before {la cuenta ya estaba suspendida} codes_wrong {muchos códigos incorrectos} reward_ring {un círculo de recompensas} by_hand {lo decidió un operador} other {un círculo de invitaciones}}',
  'hold.came-back':
    'La cuenta es de alguien que borró una anterior el {at} y volvió: queda como estaba aquella.',
  'hold.seen':
    'Contados {counted} en {hours, plural, one {# hora} other {# horas}}; hasta {most} es normal.',
  'hold.account':
    'Cuenta <code>{account}</code>, desde {since}. Saldo: {credits, plural, one {# crédito} other {# créditos}}. Pagos: {payments}, de ellos devueltos o disputados: {returned}. Invitados: {came}.',
  'hold.release': 'Liberar',
  'hold.keep': 'Mantener retenida',
  'hold.suspend': 'Suspender cuenta',
  'hold.decided':
    'Decisión: <b>{decision, select, released {liberada} kept {sigue retenida} other {suspendida}}</b>',
  'policy.app':
    '<b>App:</b> lo que pintas sobre una imagen se guarda tanto como una foto suelta. Cuando quitas un fondo en la app, lo hace tu propio dispositivo: la foto no va a ningún sitio si no la envías. Una imagen sin terminar queda en tu navegador {draftHours} horas, o hasta que la borres. Al entrar queda allí una cookie, y aquí cuándo y con qué tipo de navegador, {signInDays} días como máximo. No se cargan scripts de terceros.',
  'policy.cases':
    '<b>Casos:</b> quien lleva este servicio ve una foto o un resultado tuyo solo en un caso que lo necesita: un control, una denuncia, una reclamación, un recurso. Cada vez queda registrada.',
  'policy.templates':
    '<b>Plantillas:</b> que usaste la plantilla de alguien se guarda {useDays} días, y los créditos que eso dio a su autor quedan en los libros. Ningún autor sabe quién usa una plantilla. Si unas cuentas usan plantillas solo por las recompensas, se anota.',
  'policy.reports':
    '<b>Denuncias y reclamaciones:</b> lo que denuncias, y una reclamación de que algo te muestra, lo lee una persona que lleva este servicio; a quien se denuncia no se le dice quién fue. Las denuncias resueltas se guardan {reportDays} días y las reclamaciones decididas {claimDays} días. Sin cuenta se guarda con ellas una suma con clave de tu red, no la red.',
  'policy.after':
    '<b>Después de irte:</b> durante {leftDays} días guardamos una suma de control con clave de tu id en esta plataforma y cuántas imágenes gratis, qué códigos y si se usó una invitación, y, si tenías créditos, el número de tu cuenta en los libros, para que irse y volver no dé nada dos veces. Si la cuenta estaba suspendida, retenida o en deuda, eso también se guarda {standingDays} días y vale para una cuenta nueva. Las notas de pagos rechazados o devueltos y de códigos incorrectos se guardan {signalDays} días mientras estás aquí.',
  // reports, takedowns, likeness
  'command.report': 'Denunciar una plantilla o un resultado compartido',
  'command.report.link': 'Su enlace o id',
  'report.button': 'Denunciar',
  'report.how': '¿Qué quieres denunciar? Mándame su enlace o su id.',
  'report.ask':
    '{what, select, template {¿Qué pasa con <b>{title}</b>?} other {¿Qué pasa con este resultado compartido?}} Una persona mira cada denuncia.',
  'report.reason':
    '{reason, select, nudity {Desnudez o sexo} violence {Sangre o violencia} hate {Odio} minor {Daña a un menor} likeness {Alguien sin su permiso} rights {Obra o marca robada} other {Otra cosa}}',
  'report.done': 'Gracias. Una persona lo mirará y te cuento aquí en qué quedó.',
  'report.gone': 'No encuentro eso: ya no está, o el enlace no es mío.',
  'report.own': 'Esto es tuyo: puedes retirarlo tú.',
  'report.before': 'Ya lo has denunciado. Una persona lo ha mirado, o está a punto.',
  'report.too-many': 'Son muchas denuncias para un día. Podrás mandar la siguiente {until}.',
  'report.answered':
    'Una persona ha mirado {what, select, template {<b>{title}</b>} other {el resultado compartido}} que denunciaste: {outcome, select, kept {cumple las reglas y se queda. Gracias de todos modos.} other {se ha retirado. Gracias.}}',
  'subject.hidden':
    '{what, select, template {Tu plantilla <b>{title}</b> está oculta} other {Tu resultado compartido <b>{title}</b> está oculto}} hasta que lo mire una persona: {because, select, minor {alguien denunció que daña a un menor} nudity {varias personas denunciaron desnudez o sexo} claim {alguien dice que aparece sin su permiso} other {varias personas lo denunciaron}}. Los resultados ya hechos se quedan. Te escribo aquí.',
  'subject.restored':
    'Una persona ha mirado <b>{title}</b>: cumple las reglas y se puede ver de nuevo. Gracias por la paciencia.',
  'reported.new':
    '<b>{hidden, select, true {Las denuncias han ocultado «{title}»} other {Alguien ha denunciado «{title}»}}.</b> {reason}',
  'reported.open': 'Verlo',
  'reported.back': 'Todas las denuncias',
  'reported.empty': 'Ninguna denuncia te espera.',
  'reported.waiting': '{count, plural, one {# denuncia te espera} other {# denuncias te esperan}}.',
  'reported.line': '{hidden, select, true {Oculto · } other {}}{title} · {count}',
  'reported.card':
    '<b>{title}</b> · {what, select, template {plantilla} other {resultado compartido}} <code>{id}</code>',
  'reported.state':
    'Ahora: <b>{state, select, offered {visible} shown {visible} hidden {oculto hasta que decidas} taken_down {retirado} withdrawn {retirado por su dueño} removed {eliminado por su autor} other {no se ofrece}}</b>',
  'reported.owner': 'Cuenta <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'Una persona ya lo miró y lo dejó: más denuncias de esta versión no ocultan nada.',
  'reported.keep': 'Dejarlo',
  'subject.taken-down':
    '{what, select, template {Una persona ha retirado tu plantilla <b>{title}</b>} other {Una persona ha retirado tu resultado compartido <b>{title}</b>}}: {cause, select, likeness {muestra a alguien sin su permiso} copy {copia una plantilla retirada} report {las denuncias tenían razón} other {incumple las reglas}}. {what, select, template {Nadie más puede usarla y su portada se ha borrado.} other {Los demás ya no pueden verlo; sigue en tu historial.}} Si es un error, /paysupport dice cómo contactar.',
  'subject.takedown-undone':
    'Una persona ha deshecho la retirada de <b>{title}</b>: fue un error nuestro, perdona. Vuelve a ofrecerse. Su portada ya no existe, así que ponle una nueva con /template.',
  'reported.take-down': 'Retirarlo',
  'reported.take-down.sure':
    '¿Retirar <b>{title}</b>? {what, select, template {Se van con ella todas sus versiones, portadas, tarjetas y resultados compartidos. Las portadas se borran para siempre.} other {Se va todo lo que muestra el mismo resultado.}}',
  'reported.taken-down':
    'Retirado {at}: {cause, select, report {denunciado} likeness {reclamación de imagen} copy {copia de {reference}} other {por un operador}}.',
  'reported.undo': 'Deshacer la retirada',
  'reported.copies': 'Parecidas',
  'reported.copies.none':
    'Ninguna otra plantilla se le parece. Los envíos nuevos cuya portada la copie te esperarán.',
  'reported.copies.found':
    '{count, plural, one {# plantilla se parece} other {# plantillas se parecen}} a <b>{title}</b>.',
  'reported.copy': 'Se parece a <b>{title}</b>.',
  'command.likeness': 'Algo aquí te muestra sin tu permiso',
  'likeness.title':
    '<b>¿Algo aquí te muestra y no diste permiso?</b> Una persona decide en {hours} horas. Si nadie lo ha hecho, se oculta hasta que alguien decida.',
  'likeness.what': '¿Qué te muestra? Manda los enlaces o ids.',
  'likeness.contact': '¿Cómo te respondemos? Escribe un correo o similar, o te respondemos aquí.',
  'likeness.here': 'Respóndeme aquí',
  'likeness.words':
    'Con tus palabras: ¿qué muestra, y eres tú esa persona o qué relación tienes con ella?',
  'likeness.statement':
    'Declaro que lo que he escrito es cierto y que soy la persona mostrada o puedo hablar por ella.',
  'likeness.send': 'Lo declaro: enviar',
  'likeness.done':
    'Gracias. Tu reclamación tiene el número <code>{number}</code>. Una persona decide en {hours} horas.',
  'likeness.button': 'Me muestra a mí',
  'likeness.length': 'Escribe algo, como mucho {most} caracteres.',
  'likeness.too-many': 'Son muchas reclamaciones para un día. Podrás mandar la siguiente {until}.',
  'likeness.answered':
    '{decision, select, upheld {Tu reclamación <code>{number}</code> tenía razón: lo que te muestra se ha retirado.} other {Una persona ha mirado tu reclamación <code>{number}</code> y la ha rechazado.}}',
  'likeness.open':
    'Tu reclamación <code>{number}</code> espera una decisión, {until} a más tardar.',
  'likeness.keep-link': 'Guarda la dirección de esta página: dice cómo va tu reclamación.',
  'likeness.foreign': 'Eso no vino de esta página. Ábrela y envía el formulario de nuevo.',
  'claim.new': '<b>Alguien dice que algo aquí le muestra sin permiso.</b>',
  'claim.due':
    '<b>{hidden, select, true {Se acabó el plazo de una reclamación de imagen: lo que nombra queda oculto hasta que decidas.} other {El plazo de una reclamación de imagen acaba pronto.}}</b>',
  'claim.empty': 'Ninguna reclamación te espera.',
  'claim.waiting':
    '{count, plural, one {# reclamación de imagen te espera} other {# reclamaciones de imagen te esperan}}.',
  'claim.line': '{number} · quedan {hours} h',
  'claim.card':
    'Reclamación <code>{number}</code>: {state, select, open {<b>quedan {hours} h</b>} upheld {<b>aceptada</b>} other {<b>rechazada</b>}}',
  'claim.ran-out': 'Se acabó el plazo: lo que nombra queda oculto hasta que decidas.',
  'claim.target': 'Sobre: {target}',
  'claim.words': 'Sus palabras: {words}',
  'claim.contact': 'Responder a: {contact}',
  'claim.uphold': 'Aceptar{count, plural, =0 {} other { y retirar (#)}}',
  'claim.reject': 'Rechazar con palabras',
  'claim.ask-words': 'Escribe qué hay que decirle a quien reclama.',
  'page.send': 'Enviar',
  'page.likeness.contact': '¿Cómo te respondemos? Un correo o similar.',
  'page.report.done': 'Gracias. Una persona lo mirará.',
  // the test checkout's own pages
  'sandbox.checkout': '{name} · pago de prueba',
  'sandbox.subscription': '{name} · suscripción de prueba',
  'sandbox.about-checkout':
    'Esto es un pago de prueba. No se mueve dinero ni se pide ninguna tarjeta.',
  'sandbox.about-subscription': 'Esto es una suscripción de prueba. No se mueve dinero.',
  'sandbox.a-month': 'al mes',
  'sandbox.note.declined': 'Tu tarjeta fue rechazada. No se cobró nada. Inténtalo de nuevo o sal.',
  'sandbox.note.code': 'Este código promocional no se conoce. Prueba FREE100 o HALF.',
  'sandbox.note.invalid': 'Revisa la dirección de correo.',
  'sandbox.note.over': 'Con este pago eso ya no se puede hacer.',
  'sandbox.note.done': 'Hecho. El chat se entera en un momento.',
  'sandbox.email': 'Correo para el recibo',
  'sandbox.optional': '(opcional)',
  'sandbox.code': 'Código promocional',
  'sandbox.codes': '(FREE100 o HALF)',
  'sandbox.pay': 'Pagar {price}',
  'sandbox.subscribe': 'Suscribirse por {price}',
  'sandbox.decline': 'Rechazar la tarjeta',
  'sandbox.later': 'Pagar por banco, más tarde',
  'sandbox.later-fail': 'Pagar por banco, que falla',
  'sandbox.leave': 'Salir sin pagar',
  'sandbox.expire': 'Que el enlace caduque ya',
  'sandbox.subscribed':
    'Suscripción hecha. Puedes volver al chat, o ver la suscripción y dejar pasar meses.',
  'sandbox.see': 'Ver la suscripción',
  'sandbox.expired': 'Este enlace de pago ha caducado. Vuelve al chat y pide otro.',
  'sandbox.free': 'No había nada que pagar. Vuelve al chat.',
  'sandbox.paid': 'Pagado. Puedes volver al chat.',
  'sandbox.processing': 'El banco está en ello. El chat se entera en un momento.',
  'sandbox.refused': 'El banco rechazó el pago.',
  'sandbox.act': 'Haz de vendedor o de banco. Sin reembolsar: {price}.',
  'sandbox.refund-half': 'Reembolsar la mitad',
  'sandbox.refund-rest': 'Reembolsar lo que queda',
  'sandbox.refund-month': 'Reembolsar el mes',
  'sandbox.inquiry': 'El banco pregunta',
  'sandbox.dispute': 'Disputarlo',
  'sandbox.dispute-won': 'El vendedor gana la disputa',
  'sandbox.dispute-lost': 'El vendedor la pierde',
  'sandbox.trouble': 'Crear problemas',
  'sandbox.testing': '(para pruebas)',
  'sandbox.copies': 'Cuántas veces llega cada evento',
  'sandbox.copies.count':
    '{count, plural, =0 {nunca: el webhook se pierde} =1 {una vez} =2 {dos veces} other {# veces}}',
  'sandbox.come': 'Los eventos llegan',
  'sandbox.come.late':
    '{seconds, plural, =0 {enseguida} =60 {con un minuto de retraso} other {con # segundos de retraso}}',
  'sandbox.reversed': 'en el orden equivocado',
  'sandbox.ended': 'Terminó el {day}.',
  'sandbox.past-due': 'La tarjeta fue rechazada. Se intentará de nuevo en los próximos días.',
  'sandbox.ends': 'Termina el {day}.',
  'sandbox.renews': 'Se renueva el {day}.',
  'sandbox.card-good': 'Usar una tarjeta que funciona',
  'sandbox.card-bad': 'Que la tarjeta falle desde ahora',
  'sandbox.keep': 'Mantener la suscripción',
  'sandbox.cancel': 'Cancelar al final del mes',
  'sandbox.cancel-now': 'Terminarla ya',
  'sandbox.back': 'Volver al chat',
  'sandbox.invoices': 'Facturas',
  'sandbox.months':
    'Deja pasar un mes, o haz de banco o de vendedor. Se trata del mes más reciente.',
  'sandbox.retry': 'Intentar de nuevo el mes sin pagar',
  'sandbox.renew': 'Renovarla ya',
  'sandbox.invoice': '{price} · {state, select, open {pendiente} paid {pagada} other {anulada}}',
  'sandbox.invoice.back': '{price} reembolsados',
  'sandbox.invoice.dispute':
    'disputa: {state, select, warning_needs_response {el banco pregunta} warning_closed {el banco preguntó} won {ganada} lost {perdida} other {abierta}}',
  'language.name': 'Español',
  'playground.tagline': 'Fotos tuyas, reveladas en el chat.',
  'playground.intro':
    'Tres fotos una vez y después imágenes y vídeos cortos de ti. Este es el área de pruebas: el producto real, en tu navegador, con dinero de mentira.',
  'playground.start': 'Empezar',
  'playground.commands': 'Comandos',
  'playground.write': 'Escribe un mensaje',
  'playground.write-now': 'Tu respuesta',
  'playground.send-photo-now': 'Envía una foto o escribe',
  'playground.send': 'Enviar',
  'playground.add-photos': 'Añadir fotos',
  'playground.choose-photos': 'Elegir fotos',
  'playground.borrow': '¿Sin foto a mano? Toma prestada una cara',
  'playground.borrow-note': 'Tres fotos de una persona inventada',
  'playground.remove': 'Quitar',
  'playground.theme': 'Claro u oscuro',
  'playground.chat': 'Chat con alme',
  'playground.you': 'Tú',
  'playground.alme': 'alme',
  'playground.enlarge': 'Ampliar',
  'playground.close': 'Cerrar',
  'playground.before': 'Imagen anterior',
  'playground.after': 'Imagen siguiente',
  'playground.download': 'Descargar',
  'playground.ai-made': 'Hecho con IA',
  'playground.gone': 'Ya no se conserva',
  'playground.photo': 'Foto',
  'playground.working': 'alme está en ello',
  'playground.developing': 'Revelando',
  'playground.latest': 'Último mensaje',
  'playground.ready': 'Tu resultado está listo',
  'playground.fresh': 'Mensaje nuevo',
  'playground.uploading': 'Subiendo',
  'playground.stop-upload': 'Cancelar la subida',
  'playground.offline': 'Sin conexión. Reintentando…',
  'playground.afresh': 'Tu chat anterior en este navegador ha terminado. Este es uno nuevo.',
  'playground.failed': 'No enviado. Reintentar',
  'playground.slow-down': 'Un poco más despacio, por favor. Inténtalo en un momento.',
  'playground.too-large': 'El archivo supera los {size} MB.',
  'playground.too-many': 'Como máximo {count} fotos a la vez.',
  'playground.not-a-photo': 'Aquí solo se pueden enviar fotos.',
  'playground.too-many-tabs': 'alme está abierto en demasiadas pestañas. Recarga para seguir aquí.',
  'playground.drop': 'Suelta tus fotos aquí',
  'playground.front': 'De frente',
  'playground.left': 'Un lado',
  'playground.right': 'Otro lado',
  'playground.send-three': 'Enviar las tres fotos',
  'playground.terms': 'Términos',
  'playground.access': 'Acceso',
  'playground.access-intro':
    'Este navegador tiene su cuenta por una cookie. Sin la cookie, un código de recuperación es la única forma de volver a los créditos y a Pro.',
  'playground.access-make': 'Crear un código de recuperación',
  'playground.access-make-about':
    'Se muestra una sola vez. Guárdalo donde nadie más mire. Uno nuevo sustituye al anterior.',
  'playground.access-made': 'Tu código de recuperación, solo esta vez:',
  'playground.access-end': 'Cerrar todas las sesiones',
  'playground.access-end-about':
    'Se cierra la sesión en todos los navegadores que usan esta cuenta, menos en este.',
  'playground.access-ended': 'Todas las demás sesiones están cerradas.',
  'playground.access-recover': 'Usar un código de recuperación',
  'playground.access-recover-about':
    'Este navegador abre entonces la cuenta del código, en lugar de la que tiene ahora.',
  'playground.access-code': 'Código de recuperación',
  'playground.access-recovered':
    'Este navegador vuelve a tener esa cuenta. El código ya está usado; aquí está el siguiente, solo esta vez:',
  'playground.access-wrong': 'Este código no es válido. Revísalo; un código sirve una sola vez.',
  'playground.access-stranded':
    'La cuenta de este navegador tiene créditos o Pro y ningún código de recuperación: crea uno antes, o quedarían fuera de tu alcance.',
  'playground.access-back': 'Volver al chat',
  'playground.privacy': 'Privacidad',
  'playground.no-script': 'El chat es en vivo y necesita JavaScript. No carga nada de terceros.',
  // pictures of several people, and pets
  'command.together': 'Una foto con otras personas',
  'command.together.code': 'El código de una invitación',
  'command.together.person': 'Alguien de este servidor a quien preguntar',
  'pet.with': 'Con mi mascota',
  'pet.without': 'Sin la mascota',
  'pet.ask':
    'Envía una foto de tu mascota, nítida y con toda la cabeza. En ella no se busca ninguna cara.',
  'pet.along': '🐾 Con tu mascota',
  'together.somebody': 'Alguien',
  'together.number': 'persona {n}',
  'together.with': 'Con {names}',
  'together.do.begin': 'Con otras personas',
  'together.do.show': 'Quién está',
  'together.do.look': 'Ver',
  'together.do.invite': 'Invitar a una persona',
  'together.do.make': '{count, plural, one {Seguir con una persona} other {Seguir con # personas}}',
  'together.do.without': 'Sin {name}',
  'together.do.refresh': 'Actualizar',
  'together.do.drop': 'Dejarlo',
  'together.do.agree': 'Quiero salir',
  'together.do.refuse': 'No, gracias',
  'together.do.block': 'Que no vuelva a preguntar',
  'together.do.back': 'Retirar mi sí',
  'together.do.remove': 'Quitarla para todos',
  'together.do.back-yes': 'Sí, retirarlo',
  'together.do.asks': '{on, select, true {Que nadie me pregunte} other {Que puedan preguntarme}}',
  'together.do.unblock': 'Permitir a todos de nuevo',
  'together.card': '<b>{title}</b>, con otras personas',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {acepta} refused {no quiere} out {fuera} unready {aceptó, pero ahora mismo no puede} other {aún no responde}}',
  'together.card-how':
    'A cada persona se le pregunta en su propio chat y necesita su propio perfil de cara. Pueden salir contigo hasta {most, plural, one {una persona más} other {# personas más}}, y puedes seguir sin quienes no respondan. No se paga nada antes de empezar.',
  'together.card-until': 'Pueden responder hasta {until}.',
  'together.card-over':
    '{state, select, started {Ya empezó: no se puede preguntar a nadie más.} other {Esto ya terminó: no se puede preguntar a nadie más.}}',
  'together.full':
    'No caben más de {most, plural, one {una persona} other {# personas}}. Quita antes a alguien.',
  'together.named':
    'Si esta persona usa el bot y se le puede preguntar, ya se le pregunta en su propio chat. Si no, dale esto:',
  'together.invitation': 'Una invitación para una persona:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Navegador}}: {url}',
  'together.invitation-code': 'O, en un chat con este bot: <code>/together {invitation}</code>',
  'together.invitation-once':
    'Es de la primera persona que la abra: no se la des a nadie más. Allí se ve tu nombre, nunca tus fotos.',
  'together.invited':
    'Te invitan a salir en una foto con alguien. Mira qué se te pregunta antes de decidir.',
  'together.no-invitation':
    '{why, select, own {Esta invitación es tuya: dásela a otra persona.} over {Esta invitación ya terminó.} other {Esta invitación no lleva a nada: ya se usó o nunca lo fue.}}',
  'together.ask.title': '{name} te pregunta si quieres salir en una foto: <b>{title}</b>',
  'together.ask.others': 'También se pregunta a: {names}',
  'together.ask.photos':
    'Si aceptas, las tres fotos de tu perfil se usan para esta única foto y van a: {who}. Nadie más las ve.',
  'together.ask.what':
    'La foto llega a todas las personas que salen. {name} puede guardarla y reenviarla, pero no cambiarla aquí ni hacer otra cosa con ella; tu sí no vale para nada más.',
  'together.ask.back':
    'Puedes retirar tu sí hasta que empiece. Después aún puedes hacer que la foto se quite aquí para todos. A ti no te cuesta nada.',
  'together.ask.until': 'Puedes responder hasta {until}.',
  'together.ask.anew': 'Algo ha cambiado: mira otra vez, por favor.',
  'together.profile-first':
    'Para salir en una foto con {name} necesitas primero tu propio perfil de cara. Después vuelves a la pregunta.',
  'together.agreed': 'Aceptaste salir en <b>{title}</b> con {name}. Te aviso cuando esté.',
  'together.in': 'Sales en <b>{title}</b> con {name}.',
  'together.closed': 'Aquí ya no hay nada que responder.',
  'together.refused': 'No sales. {name} no sabrá más que eso.',
  'together.blocked':
    'No sales, y {name} no puede volver a preguntarte. Con /together puedes permitírselo de nuevo a todos.',
  'together.reported': 'No sales, {name} no puede volver a preguntarte y una persona lo revisará.',
  'together.back.open': '¿Retirar tu sí? Entonces se hará sin ti.',
  'together.back.started':
    '¿Retirar tu sí? Lo que aún se hace se detiene; una foto ya hecha se quita aquí para todos los que salen, y sabrán que fuiste tú. A lo que alguien guardó en otro sitio no llego.',
  'together.back.done': 'Tu sí está retirado.',
  'together.back.removed':
    'Tu sí está retirado: la foto se ha quitado para todos, o ni siquiera se termina.',
  'together.begin-first':
    'Empieza con una plantilla o una imagen a partir de palabras y pulsa «Con otras personas» antes de comenzar. Después puedes elegir a alguien aquí.',
  'together.dropped': 'Dejado. Se avisa a quienes se preguntó.',
  'together.changed':
    'Ya no todas las personas lo aceptan tal como está. No se pagó nada: mira quién está.',
  'together.only':
    'Quienes salen en esta foto aceptaron solo esta: aquí no se puede hacer nada más con ella ni publicarla.',
  'together.reason-changed': 'Una de las personas que salen ya no lo acepta.',
  'together.arrived': 'Aquí está <b>{title}</b>, con {name} y contigo.',
  'together.arrived-back':
    'Ya la tienen todas las personas que salen. Puedes hacer que se quite aquí para todos.',
  'together.gone': 'Esta foto se quitó para todos.',
  'together.list':
    'Fotos con otras personas: hasta {most, plural, one {una persona} other {# personas}} además de ti. Empieza con una plantilla o una imagen a partir de palabras y pulsa «Con otras personas».',
  'together.list-none': 'Ahora no se pregunta a nadie.',
  'together.list-blocked':
    '{count, plural, one {Una persona ya no puede} other {# personas ya no pueden}} preguntarte.',
  'together.may-ask':
    '{on, select, true {La gente de tus servidores puede preguntarte si quieres salir en una foto.} other {Nadie puede preguntarte; una invitación que abras tú sigue funcionando.}}',
  'together.line.asking': 'Preguntas: {title}',
  'together.line.asked':
    '{state, select, asked {Te pregunta {name}} agreed {Aceptado: {name}} other {En una foto: {name}}}',
  'together.unblocked': 'Todos pueden volver a preguntarte.',
  'together.told.asked':
    '{name} te pregunta si quieres salir en una foto: <b>{title}</b>. Míralo antes de decidir.',
  'together.told.anew':
    'Alguien más se unió a <b>{title}</b> de {name}, así que tu sí ya no vale. ¿Lo miras otra vez?',
  'together.told.answered':
    '{name} {answer, select, agreed {acepta salir en} withdrawn {ya no sale en} other {no quiere salir en}} <b>{title}</b>.',
  'together.told.over':
    '{why, select, dropped {<b>{title}</b> de {name} no se hace: ya no se te pregunta.} without {{name} sigue con <b>{title}</b> sin ti.} other {<b>{title}</b> de {name} no salió. Nadie tiene tus fotos.}}',
  'together.told.expired':
    'Se acabó el tiempo para <b>{title}</b> con otras personas: no se empezó y no se pagó nada.',
  'together.told.removed':
    '{name} ha hecho que se quite <b>{title}</b>: la foto ya no está aquí para nadie de los que salen.',
  'together.told.reported':
    'Alguien ha denunciado que le preguntan para una foto. Foto: <code>{jointId}</code>. Quién pregunta: <code>/account {accountId}</code>',
};
