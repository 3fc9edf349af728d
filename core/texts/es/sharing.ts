import type { SameTexts } from '../catalogue-type.ts';
import type { sharing as english } from '../en/sharing.ts';

/** The Spanish texts about shared results. */
export const sharing: SameTexts<typeof english> = {
  // sharing with others
  'command.shared': 'Lo que compartes con otros',
  'generation.share': 'Compartir',
  'share.title': '<b>{title}</b>',
  'share.private': 'De momento solo lo ves tú.',
  'share.what':
    'Un enlace lo muestra a quien lo tenga, como mucho hasta el {until}. Puedes retirarlo cuando quieras.',
  'share.no-pages':
    'Este servicio no tiene dirección pública, así que aquí no hay enlaces. Guarda la imagen y envíala tú.',
  'share.barred': 'Ha sido denunciado, así que no se puede compartir.',
  'share.keeps-nothing':
    'No conservas nada, así que un enlace no tendría qué mostrar. Se cambia en /settings.',
  'share.make': 'Crear un enlace',
  'share.here': 'Publicarlo en este canal',
  'share.there': 'Publicarlo en el canal donde empezó',
  'share.posted': 'Aparece en el canal en un momento. Con /shared lo retiras.',
  'share.link': 'Quien tenga este enlace puede verlo: {link}',
  'share.until': 'El enlace termina el {until} con el resultado, o cuando lo retires.',
  'share.name': 'Aparece como hecho por {name}.',
  'share.nameless': 'Tu nombre no aparece.',
  'share.name.show': 'Mostrar mi nombre',
  'share.name.hide': 'Ocultar mi nombre',
  'share.template.show': 'Nombrar la plantilla',
  'share.template.hide': 'No nombrar la plantilla',
  'share.open': 'Abrir la página',
  'share.send': 'Enviarlo a un chat',
  'share.end': 'Retirar',
  'share.ended': 'Retirado: allí ya no lo ve nadie.',
  'share.ended.stays':
    'Aquí ya no aparece, pero sigue en el chat al que lo enviaste: allí puedes borrarlo tú.',
  'share.failed': 'No se pudo publicar tu resultado en el canal.',
  'share.ended-before': 'Esto ya no se comparte.',
  'share.template.link': 'Quien abra este enlace ve la plantilla: {link}',
  'share.no-template-link':
    'Este servicio no tiene dirección pública, así que aquí no hay enlaces. Los demás encuentran la plantilla por su título.',
  'shared.button': 'Lo que comparto',
  'shared.title': '<b>Lo que compartes</b>',
  'shared.empty':
    'No compartes nada. Lo que haces solo lo ves tú hasta que pulses «Compartir» debajo.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {enlace} inline {enviado a un chat} other {mensaje}} · hasta el {until}{state, select, hidden { · no se muestra: alguien revisa una denuncia} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': 'Retirar {number}',
};
