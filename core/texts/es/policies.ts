import type { SameTexts } from '../catalogue-type.ts';
import type { policies as english } from '../en/policies.ts';

/** The Spanish texts that people agree to. */
export const policies: SameTexts<typeof english> = {
  // terms and privacy policy
  'terms.title': '<b>Condiciones</b>, versión {version}',
  'terms.use':
    'Tienes {age} años o más. No haces nada sexual, de odio, violento o ilegal, ni nada que muestre a menores.',
  'terms.likeness':
    'Solo usas fotos tuyas o de personas que lo han aceptado. No usas los resultados para engañar ni dañar a nadie.',
  'terms.credits':
    'Los créditos pagan lo que se hace aquí. No caducan, no tienen valor en efectivo y vuelven si algo falla o se cancela a tiempo.',
  'terms.ai':
    'Los resultados los hace una IA y llevan una marca que lo indica. Pueden ser erróneos o raros. Los gratuitos se conservan {freeDays} días, los de pago {paidDays}.',
  'terms.new':
    '<b>Las condiciones han cambiado.</b> Ahora vale la versión {version}. Hasta que la aceptes puedes ver, llevarte y borrar lo tuyo; lo demás espera.',
  'terms.new.added': '<b>Nuevo:</b> {text}',
  'terms.new.removed': '<b>Ya no:</b> {text}',
  'terms.new.whole': 'Completas:',
  'policy.title': '<b>Privacidad</b>, versión {version}',
  'policy.what':
    '<b>Qué:</b> tu id en esta plataforma, el idioma, un nombre o correo si lo das, tus fotos, lo que haces, lo que pagas (nunca números de tarjeta) y lo que has aceptado.',
  'policy.who':
    '<b>Quién:</b> tus fotos las procesa {who}, solo para hacer lo que pides. Están cifradas; nunca se venden, ni se publican, ni se usan para entrenar.',
  'policy.how-long':
    '<b>Cuánto tiempo:</b> las fotos de tu cara {faceMonths} meses desde tu última confirmación; las fotos sueltas {uploadHours} horas; los resultados {freeDays} días, o {paidDays} si has comprado créditos; el libro de cuentas sin tu nombre cuando te vayas.',
  'policy.motion':
    '<b>Vídeos de muestra:</b> de un vídeo que envías para que una imagen se mueva así solo se guardan las imágenes, cifradas, sin sonido y sin lo que la cámara escribió en el archivo. Las máquinas comprueban que no muestren lo que las condiciones prohíben. Van a la empresa que se te indicó y se borran aquí cuando el resultado está o ha fallado, a las {uploadHours} horas como máximo.',
  'policy.voice':
    '<b>Lo que dices:</b> un mensaje de voz lo escribe una empresa que se te nombró antes. Este servicio no guarda ninguna grabación: está en la memoria hasta que llegan las palabras, y lo que subió un navegador se borra entonces. Se te muestran las palabras, no se hace nada con ellas antes de que las confirmes, y después se guardan como si las hubieras escrito.',
  'policy.marks':
    '<b>Marcas:</b> lo que se hace aquí dice dentro de su archivo que está hecho con IA y con qué motor, y nada sobre ti. Un breve resumen numérico del aspecto de las imágenes se guarda {markDays} días, sin ningún vínculo contigo, para que /verify las reconozca; no si eliges no guardar nada.',
  'policy.screening':
    '<b>Control:</b> unas máquinas comprueban palabras, fotos y resultados por lo que prohíben las condiciones{judges, select, none {} other {; las palabras las comprueba también {judges}}}. Donde no están seguras, o si lo pides, una persona que lleva este servicio ve las palabras y el resultado. Lo decidido se anota {noteDays} días, sin imágenes.',
  'policy.screening-compared':
    '<b>Control:</b> unas máquinas comprueban palabras, fotos y resultados por lo que prohíben las condiciones{judges, select, none {} other {; las palabras las comprueba también {judges}}}. Donde no están seguras, o si lo pides, una persona que lleva este servicio ve las palabras y el resultado. Lo decidido se anota {noteDays} días, sin imágenes. Máquinas de este servicio comparan las imágenes tuyas con tu perfil facial; solo se guarda si se te parecen, junto al resultado.',
  'policy.rights':
    '<b>Tus derechos:</b> verlo con /privacy, corregirlo con /settings, borrarlo con /delete, retirar tu consentimiento con un toque. Se aplica al momento.',
  'policy.web': 'En la web, todas las versiones',
  'who.self': 'la propia máquina de este servicio (nada sale de ella)',
  suspended: 'Tu cuenta está suspendida. Aún puedes ver lo que se guarda sobre ti, y borrarlo.',
};
