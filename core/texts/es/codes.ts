import type { SameTexts } from '../catalogue-type.ts';
import type { codes as english } from '../en/codes.ts';

/** The Spanish texts about codes, invitations and rewards. */
export const codes: SameTexts<typeof english> = {
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
};
