import type { SameTexts } from '../catalogue-type.ts';
import type { consoleCases as english } from '../en/console-cases.ts';

/** The Spanish texts of the console's pages of cases, templates and messages to many. */
export const consoleCases: SameTexts<typeof english> = {
  'console.cases': 'Revisión',
  'console.cases.kind':
    '{kind, select, review {Resultados} submission {Plantillas} report {Denuncias} claim {Imagen propia} other {Recursos}}',
  'console.cases.review': 'Resultados por revisar',
  'console.cases.submission': 'Plantillas por aprobar',
  'console.cases.report': 'Denuncias',
  'console.cases.claim': 'Reclamaciones de imagen propia',
  'console.cases.appeal': 'Recursos contra medidas',
  'console.cases.none': 'Aquí no espera nada.',
  'console.cases.more': 'Más',
  'console.cases.what': 'Qué',
  'console.cases.about': 'Detalles',
  'console.cases.cause':
    '{cause, select, held {retenido por el filtro} other {su dueño recurre un rechazo}}',
  'console.cases.makes': '{kind, select, video {hace un vídeo} other {hace una imagen}}',
  'console.cases.reports': '{count, plural, one {# denuncia} other {# denuncias}}',
  'console.cases.named':
    '{count, plural, =0 {no se encontró nada de lo que nombra} one {nombra # cosa} other {nombra # cosas}}',
  'console.cases.step':
    '{step, select, warned {advertencia} limited {cuenta limitada} suspended {cuenta suspendida} other {cuenta cerrada}}',
  'console.cases.left':
    '{hours, plural, =0 {se acabó el plazo} one {queda # hora} other {quedan # horas}}',
  'console.case.review': 'Un resultado por revisar',
  'console.case.submission': 'Una plantilla por aprobar',
  'console.case.report': 'Lo que otros ven',
  'console.case.claim': 'Una reclamación de imagen propia',
  'console.case.appeal': 'Un recurso contra una medida',
  'console.case.pictures': 'Imágenes',
  'console.case.pictures.about':
    'Solo tú las ves, durante {minutes, plural, one {# minuto} other {# minutos}}. Que has mirado queda en el registro de actos.',
  'console.case.pictures.none': 'No se guarda nada que se pueda mostrar.',
  'console.case.pictures.until': 'Las ves hasta {until}. Después hay que volver a abrirlas.',
  'console.case.show': 'Mostrar las imágenes',
  'console.case.opened': 'Verás las imágenes durante un rato. Consta en el registro.',
  'console.case.medium':
    '{of, select, upload {Lo que se envió} result {Lo que salió} alike {Se le parece: {id}} other {La portada}}',
  'console.case.decided': 'Decidido; se avisa a quien le toca.',
  'console.case.sure':
    '{decision, select, allowed {Lo retenido se entrega, o se puede hacer después de todo. No se puede deshacer.} kept {El rechazo sigue en pie y el resultado retenido se borra. No se puede deshacer.} suspended {Se rechaza, y la cuenta no hace nada más hasta que alguien la reabra.} other {Se retira todo lo que nombra la reclamación y todo lo que lo muestra. Las portadas se borran para siempre.}}',
  'console.case.words': 'Se pidió',
  'console.case.scores': 'Puntuaciones',
  'console.case.held': 'Además está retenida y no puede gastar.',
  'console.case.own-words': 'En sus propias palabras',
  'console.case.against': 'Contra',
  'console.case.decision': 'Decisión',
  'console.case.answer': 'Respuesta',
  'console.case.answer.hint': 'La persona lee tus palabras tal cual.',
  'console.case.answer.send': 'Responder',
  'console.case.is': 'Tipo',
  'console.case.makes':
    '{kind, select, video {vídeo} other {imagen}}, {change, select, true {cambio de una plantilla ofrecida} other {nueva}}',
  'console.case.description': 'Descripción',
  'console.case.prompt': 'Prompt',
  'console.case.slots': 'Campos',
  'console.case.seen': 'La ve',
  'console.case.visible':
    '{who, select, public {todo el mundo} server {servidores de Discord} link {quien tiene el enlace} other {solo su autor}}',
  'console.case.price': 'Precio en créditos',
  'console.case.licence': 'Licencia',
  'console.case.ask': 'Qué cambiar',
  'console.case.refuse': 'Rechazar',
  'console.case.subject':
    '{what, select, template {Plantilla} joint {Foto de varias personas} other {Resultado compartido}}',
  'console.case.reasons': 'Denuncias',
  'console.case.kept-before': 'Antes',
  'console.case.takedown': 'Retirada',
  'console.case.takedown.cause':
    '{cause, select, report {por denuncias} likeness {por una reclamación de imagen} copy {copia de {reference}} other {por un operador}}',
  'console.case.number': 'Número',
  'console.case.left': 'Plazo',
  'console.case.target': 'Lo que nombra',
  'console.case.named': 'Encontrado',
  'console.case.contact': 'Responder a',
  'console.case.claim.state': '{state, select, upheld {aceptada} other {rechazada}}',
  'console.keys': 'Teclas',
  'console.keys.about':
    'Funcionan mientras ningún campo tiene el foco. Lo que no se puede deshacer se pregunta otra vez.',
  'console.keys.close': 'Cerrar',
  'console.keys.list': 'Volver a la lista',
  'console.keys.key':
    '{key, select, j {Siguiente de la lista; Intro lo abre} k {Anterior de la lista} o {Mostrar las imágenes} a {Permitir, aprobar, conservar} r {Mantener el rechazo} s {Suspender la cuenta o reabrirla} t {Retirar, aceptar} z {Deshacer la retirada} u {Volver a la lista} other {Esta ayuda}}',
  'console.templates': 'Plantillas',
  'console.templates.people': 'Plantillas de la gente',
  'console.templates.official': 'Plantillas oficiales',
  'console.template.state':
    '{state, select, offered {ofrecida} shown {visible} waiting {espera sus textos} left_out {omitida} draft {borrador} hidden {oculta} taken_down {retirada} withheld {apartada} withdrawn {recogida por su dueño} ended {terminada} removed {eliminada} other {ya no está}}',
  'console.template.uses': 'Usos',
  'console.template.author': 'De',
  'console.template.withhold': 'Apartar',
  'console.template.bring-back': 'Devolver',
  'console.template.done': 'Hecho. Sigue así tras reiniciar.',
  'console.broadcasts': 'Mensajes',
  'console.broadcasts.about':
    'Novedades para quien las permitió, o lo que todo el mundo debe saber del servicio.',
  'console.broadcast': 'Un mensaje a muchos',
  'console.broadcast.for': 'Para',
  'console.broadcast.people': 'Personas',
  'console.broadcast.told': 'Avisadas',
  'console.broadcast.left': 'Por avisar',
  'console.broadcast.unreachable': 'Ilocalizables',
  'console.broadcast.skipped': 'Se fueron o no quieren',
  'console.broadcast.refused': 'Rechazados por la plataforma',
  'console.broadcast.unsure': 'Sin certeza',
  'console.broadcast.state':
    '{state, select, draft {borrador} counting {se cuenta a las personas} ready {listo} running {en marcha} stopped {detenido} dropped {descartado} other {terminado}}',
  'console.broadcast.audience':
    '{audience, select, news {quien permitió novedades} other {todo el mundo}}',
  'console.broadcast.kind':
    '{kind, select, terms {Cambio de las condiciones} privacy {Cambio de la política de privacidad} other {Mensaje a muchos}}',
  'console.broadcast.empty': 'Aún sin texto',
  'console.broadcast.write': 'Escríbelo al menos en un idioma.',
  'console.broadcast.again': 'Ver cómo va',
  'console.broadcast.by-itself': 'El servicio lo comunica por sí solo.',
  'console.broadcast.over': 'No queda nada por hacer.',
  'console.broadcast.languages': 'Textos por idioma',
  'console.broadcast.words': 'En {language}',
  'console.broadcast.words.hint':
    'Como mucho {most, number} caracteres. Una línea vacía empieza un párrafo. Si se deja vacío, el idioma se quita.',
  'console.broadcast.save': 'Guardar',
  'console.broadcast.begun': 'Empezado. Escríbelo al menos en un idioma.',
  'console.broadcast.saved': 'Guardado.',
  'console.broadcast.counting': 'Se cuenta a las personas. El texto ya no cambia.',
  'console.broadcast.runs': 'Está en marcha.',
  'console.broadcast.stopped':
    'Detenido. A quien no se ha avisado aún no se le avisa hasta que continúe.',
  'console.broadcast.dropped': 'Descartado. No se avisó a nadie.',
  'console.broadcast.drop.sure': 'Sus textos se borran y no se avisa a nadie.',
};
