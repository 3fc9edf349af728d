import type { SameTexts } from '../catalogue-type.ts';
import type { settingTexts as english } from '../en/settings.ts';

/** The Spanish texts of the settings. */
export const settingTexts: SameTexts<typeof english> = {
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
};
