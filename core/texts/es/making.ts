import type { SameTexts } from '../catalogue-type.ts';
import type { making as english } from '../en/making.ts';

/** The Spanish texts of what is made, from the question to the result. */
export const making: SameTexts<typeof english> = {
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
    '{operation, select, edit {Editar} part {Cambiar una parte} widen {Ampliar} animate {Animar} swap {Cambiar cara} wear {Probar ropa} ring {Probar anillo} scene {Nuevo escenario} restore {Restaurar} colour {Colorear} sharpen {Dar nitidez} motion {Imitar un vídeo} other {Recortar}}',
  'operation.title':
    '{operation, select, edit {Imagen editada} part {Imagen con una parte cambiada} widen {Imagen ampliada} animate {Imagen animada} upscale {Imagen en HD} imagine {Imagen con palabras} swap {Cambio de cara} wear {Prueba de ropa} ring {Prueba de anillo} scene {Escena de producto} restore {Foto restaurada} colour {Foto coloreada} sharpen {Foto más nítida} video {Vídeo con palabras} motion {Movida como un vídeo} other {Recorte}}',
  'operation.words': 'Tus palabras',
  'operation.ask':
    '{operation, select, imagine {<b>¿Qué debe haber en la imagen?</b>} ring {<b>¿Qué anillo?</b> Envíame una foto o di cómo es.} scene {<b>¿Dónde debe estar?</b>} video {<b>¿Qué debe pasar en el vídeo?</b>} other {<b>¿Qué cambio?</b>}}',
  'operation.examples':
    '{operation, select, part {Por ejemplo: quítalo, hazlo azul, más claro, desenfocado.} imagine {Descríbelo con tus palabras.} ring {Por ejemplo: plata lisa, u oro con diamante en el dedo medio.} scene {Por ejemplo: sobre mármol blanco, o en una mesa de madera al atardecer.} swap {Si no sale, envía otra foto.} video {Por ejemplo: un zorro rojo corre por la nieve al amanecer.} other {Por ejemplo: más claro, blanco y negro, luz cálida de tarde, fondo desenfocado.}}',
  'operation.photo':
    '{operation, select, swap {<b>Cambio de cara</b>: envíame la foto que llevará tu cara. Una sola cara, de frente.} wear {<b>Prueba de ropa</b>: envíame una foto de la prenda, extendida o en una percha. Una segunda foto puede mostrar quién la lleva.} ring {<b>Prueba de anillo</b>: envíame una foto de la mano, desde arriba y con los dedos separados.} restore {<b>Foto antigua</b>: envíame un escaneo o una foto de ella. Quito arañazos, polvo y lo descolorido; después se puede colorear, hacer más nítida y animar.} colour {<b>Colorear</b>: envíame la foto en blanco y negro.} sharpen {<b>Nitidez</b>: envíame la foto borrosa o pequeña.} motion {<b>Mover como un vídeo</b>: envíame la imagen de la persona que se va a mover: una sola, mejor entera o hasta la cadera. El vídeo puede venir con ella o después.} other {<b>Escena de producto</b>: envíame una foto del producto sobre un fondo liso.}}',
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
  'motion.ask':
    '<b>¿Como en qué vídeo?</b> Envíame uno con un baile o un gesto, de {least} a {most} segundos: una persona, entera o hasta la cadera, sin cortes.',
  'motion.shelf': 'O elige uno de estos:',
  'motion.clip': '{title} · {seconds} s',
  'motion.like-own': 'Se mueve como tu vídeo.',
  'motion.like-clip': 'Se mueve como «{title}» ({licence}).',
  'motion.video':
    '{seconds, plural, one {# segundo} many {# segundos} other {# segundos}} · {size} · sin sonido',
  'motion.goes':
    'Tu vídeo va a las mismas empresas: solo sus imágenes, sin sonido y sin lo que la cámara escribió en el archivo. Aquí se borra en cuanto está el resultado, o a las {hours} horas. Usa solo un vídeo tuyo o de alguien que haya dado su permiso.',
  'motion.anew': 'Otro vídeo',
  'motion.gone': 'Ese vídeo ya no se guarda. Envíalo otra vez, por favor.',
  'motion.late': 'Eso era para algo que ya ha terminado. He borrado el vídeo.',
  'motion.no-words': 'Ahora necesito un vídeo, no palabras.',
  'motion.waiting': 'Sigo esperando el vídeo. /cancel lo detiene.',
  'motion.not-a-video': 'No puedo leer esto como vídeo. Envía MP4, MOV o WebM, por favor.',
  'motion.no-frames':
    'No veo imágenes en este vídeo: está dañado o es de un tipo que no puedo abrir. Envíalo como MP4, por favor.',
  'motion.too-short':
    'Ese vídeo es demasiado corto: de {least} a {most} segundos. Envía uno más largo, por favor.',
  'motion.too-long':
    'Ese vídeo es demasiado largo: de {least} a {most} segundos. Recórtalo o envía otro, por favor.',
  'motion.too-small':
    'Ese vídeo es demasiado pequeño: el lado corto necesita al menos {pixels, number} píxeles.',
  'motion.too-many-pixels':
    'Ese vídeo es demasiado grande: como mucho {pixels, number} píxeles en el lado largo.',
  'motion.too-narrow':
    'Ese vídeo es demasiado estrecho o demasiado ancho. Envía uno con una forma habitual, por favor.',
  'motion.too-large':
    'Ese archivo es demasiado grande: {megabytes, number} MB como mucho. Envía un vídeo más corto o más pequeño, por favor.',
  'motion.screened':
    'No puedo usar este vídeo: muestra algo que las condiciones prohíben. No se ha guardado. Envía otro, por favor.',
  'motion.unavailable': 'Ahora no se puede obtener o ver este vídeo. Envíalo otra vez, por favor.',
  'generation.motion':
    '{what, select, own {Se mueve como el vídeo que enviaste, que ya está borrado.} other {Se mueve como el clip «{clip}».}}',
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
  'describe.stopped': 'Cancelado. No ha contado.',
  'describe.again': 'Otra vez',
  'describe.used-up':
    'Hoy te he descrito {most, plural, one {# imagen} other {# imágenes}}. Mañana hay más.',
  'describe.unavailable': 'Ahora mismo nada puede describir imágenes aquí.',
  'describe.words': '<i>{words}</i>',
  'voice.ask':
    '¿Escribo lo que has dicho? Para eso {who} recibe la grabación; yo no guardo nada de ella. A partir de ahí lo haré sin preguntar. Nada cuenta hasta que confirmes las palabras.',
  'voice.go': 'Escribirlo',
  'voice.working': 'Escuchando…',
  'voice.heard': '<b>He oído:</b>',
  'voice.words': '<i>«{words}»</i>',
  'voice.use': 'Usar estas palabras',
  'voice.type': 'Escribirlo de otra forma',
  'voice.forget': 'Olvidarlo',
  'voice.used': '<b>Has dicho:</b>',
  'voice.typing': '<b>Escríbelo como lo quieres decir.</b> He oído:',
  'voice.copy': 'Copiar',
  'voice.forgotten': 'Olvidado. No se ha hecho nada con ello.',
  'voice.gone': 'Estas palabras ya se usaron o se olvidaron.',
  'voice.again': 'Otra vez',
  'voice.unavailable': 'Ahora mismo no puedo escuchar mensajes de voz aquí. Escríbelo, por favor.',
  'voice.used-up':
    'Hoy te he escrito {most, plural, one {# mensaje de voz} other {# mensajes de voz}}. Este escríbelo, por favor. Mañana hay más.',
  'voice.too-long':
    'Es más largo de lo que puedo escuchar: {seconds, plural, one {# segundo} other {# segundos}} como máximo. Dilo más corto o escríbelo.',
  'voice.too-large':
    'Esta grabación es demasiado grande: {megabytes, number} MB como máximo. Dilo más corto o escríbelo.',
  'voice.no-sound': 'En este archivo no hay sonido. Grábalo otra vez o escríbelo.',
  'voice.unknown-kind':
    'No puedo leer esta grabación. Envía un mensaje de voz o un archivo MP3, M4A, OGG, WAV o FLAC.',
  'voice.nothing-said': 'No he oído palabras. No ha contado. Dilo otra vez o escríbelo.',
  'voice.not-there': 'Esta grabación ya no se puede obtener. Envíala otra vez o escríbelo.',
  'voice.refused':
    'La empresa que escucha no escribe esto: va contra sus normas. No ha contado. Dilo de otra manera o escríbelo.',
  'voice.failed': 'No he podido escribirlo. No ha contado. Inténtalo otra vez o escríbelo.',
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
  // history
  'history.title': '<b>Lo que has hecho</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {vídeo} other {foto}} · {made} · se borra {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Aquí no hay nada todavía, o ya no se conserva. ¿Hacemos algo?',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Te toca ahora.} one {Hay # antes que tú.} other {Hay # antes que tú.}}',
  'generation.running': 'Haciendo <b>{title}</b>…',
  'generation.forming': 'Un primer vistazo: la imagen todavía se está formando.',
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
  'longer.do': '▶ Más largo',
  'longer.title': '{title}, parte {part}',
  'longer.from': 'Sigue desde la última imagen de la parte {before}, como vídeo aparte.',
  'generation.longer': 'Empieza con la última imagen de la parte {before}: ↩ la muestra.',
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
  'typed.seconds': 's / seg / segundo / segundos',
  'typed.with-sound': 'con sonido / con audio',
  'typed.no-sound': 'sin sonido / sin audio',
  'command.video.seconds': 'Duración del vídeo en segundos',
  'command.video.sound': 'Con sonido o sin él',
  'command.video.size': 'Resolución',
  'command.video.aspect': 'Proporciones',
  'form.count': 'Cuántas',
  'form.engine': 'Hecha por',
  'form.any-engine': 'La que mejor encaje',
  'form.changed':
    'No todo lo que elegiste en el formulario es posible ahora mismo. Échale un vistazo antes de empezar.',
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
};
