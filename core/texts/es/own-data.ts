import type { SameTexts } from '../catalogue-type.ts';
import type { ownData as english } from '../en/own-data.ts';

/** The Spanish texts about what is held, and deleting it. */
export const ownData: SameTexts<typeof english> = {
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
};
