import type { SameTexts } from '../catalogue-type.ts';
import type { together as english } from '../en/together.ts';

/** The Spanish texts about pictures of several people, and pets. */
export const together: SameTexts<typeof english> = {
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
