import type { SameTexts } from '../catalogue-type.ts';
import type { moderation as english } from '../en/moderation.ts';

/** The Spanish texts of screening, reviews, reports and held accounts. */
export const moderation: SameTexts<typeof english> = {
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
    '{what, select, template {¿Qué pasa con <b>{title}</b>?} joint {¿Qué pasa con <b>{title}</b>?} other {¿Qué pasa con este resultado compartido?}} Una persona mira cada denuncia.',
  'report.reason':
    '{reason, select, nudity {Desnudez o sexo} violence {Sangre o violencia} hate {Odio} minor {Daña a un menor} likeness {Alguien sin su permiso} rights {Obra o marca robada} other {Otra cosa}}',
  'report.done': 'Gracias. Una persona lo mirará y te cuento aquí en qué quedó.',
  'report.gone': 'No encuentro eso: ya no está, o el enlace no es mío.',
  'report.own': 'Esto es tuyo: puedes retirarlo tú.',
  'report.before': 'Ya lo has denunciado. Una persona lo ha mirado, o está a punto.',
  'report.too-many': 'Son muchas denuncias para un día. Podrás mandar la siguiente {until}.',
  'report.answered':
    'Una persona ha mirado {what, select, template {<b>{title}</b>} joint {la foto <b>{title}</b>} other {el resultado compartido}} que denunciaste: {outcome, select, kept {cumple las reglas y se queda. Gracias de todos modos.} other {se ha retirado. Gracias.}}',
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
    '<b>{title}</b> · {what, select, template {plantilla} joint {foto de varias personas} other {resultado compartido}} <code>{id}</code>',
  'reported.state':
    'Ahora: <b>{state, select, offered {visible} shown {visible} hidden {oculto hasta que decidas} taken_down {retirado} withdrawn {retirado por su dueño} removed {eliminado por su autor} other {no se ofrece}}</b>',
  'reported.owner': 'Cuenta <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'Una persona ya lo miró y lo dejó: más denuncias de esta versión no ocultan nada.',
  'reported.keep': 'Dejarlo',
  'subject.taken-down':
    '{what, select, template {Una persona ha retirado tu plantilla <b>{title}</b>} joint {Una persona ha retirado la foto <b>{title}</b> en la que sales} other {Una persona ha retirado tu resultado compartido <b>{title}</b>}}: {cause, select, likeness {muestra a alguien sin su permiso} copy {copia una plantilla retirada} report {las denuncias tenían razón} other {incumple las reglas}}. {what, select, template {Nadie más puede usarla y su portada se ha borrado.} other {Los demás ya no pueden verlo; sigue en tu historial.}} Si es un error, /paysupport dice cómo contactar.',
  'subject.takedown-undone':
    'Una persona ha deshecho la retirada de <b>{title}</b>: fue un error nuestro, perdona. Vuelve a ofrecerse. Su portada ya no existe, así que ponle una nueva con /template.',
  'reported.take-down': 'Retirarlo',
  'reported.take-down.sure':
    '¿Retirar <b>{title}</b>? {what, select, template {Se van con ella todas sus versiones, portadas, tarjetas y resultados compartidos. Las portadas se borran para siempre.} joint {Se borra para siempre para todos los que salen.} other {Se va todo lo que muestra el mismo resultado.}}',
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
};
