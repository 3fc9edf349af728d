import type { SameTexts } from '../catalogue-type.ts';
import type { templateTexts as english } from '../en/templates.ts';

/** The Spanish texts about templates. */
export const templateTexts: SameTexts<typeof english> = {
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
  'history.shoot': '{number, number}. <b>{title}</b> · sesión · {made} · se borra {until}',
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
  'shoot.gone': 'Sus fotos ya no se guardan.',
};
