import type { SameTexts } from '../catalogue-type.ts';
import type { money as english } from '../en/money.ts';

/** The Spanish texts about credits, payments, Pro and refunds. */
export const money: SameTexts<typeof english> = {
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
};
