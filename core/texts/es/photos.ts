import type { SameTexts } from '../catalogue-type.ts';
import type { photos as english } from '../en/photos.ts';

/** The Spanish texts about photos and the face profile. */
export const photos: SameTexts<typeof english> = {
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
  'frames.more': 'Terminar con otra foto',
  'frames.ask': '<b>El final del vídeo</b>: envíame la foto con la que termina.',
  'frames.both': 'Empieza con la primera foto y termina con la segunda. ✕ quita una.',
  'frames.turn': '⇄ Al revés',
  'frames.put-in': 'Terminar el vídeo con ella',
  'frames.of-album': 'Vídeo de la primera a la segunda',
  'frames.form': 'La primera foto y, si quieres, la última',
  'photos.waiting':
    'Aún estoy mirando tus últimas {count, plural, one {# foto} other {# fotos}}. Envía más cuando haya respondido.',
  'photo.gone': 'Esta foto ya no se conserva. Envíala otra vez.',
  'photo.list-changed': 'Estos botones son de una lista anterior. Elige de nuevo.',
};
