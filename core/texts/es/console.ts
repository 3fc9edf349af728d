import type { SameTexts } from '../catalogue-type.ts';
import type { consoleTexts as english } from '../en/console.ts';

/** The Spanish texts of the console. */
export const consoleTexts: SameTexts<typeof english> = {
  'console.title': 'Consola',
  'console.link': '<b>La consola</b>',
  'console.open': 'Abrir la consola',
  'console.link.once':
    'El enlace funciona una vez, durante {minutes, plural, one {# minuto} other {# minutos}}, en el navegador que lo abra. No lo compartas: quien lo abra entra como tú.',
  'console.link.here': 'En la máquina donde corre el servicio: <code>{url}</code>',
  'console.role': '{role, select, owner {Titular} support {Soporte} other {Moderación}}',
  'console.rooms': 'Salas de la consola',
  'console.older': 'Anteriores',
  'console.invalid': 'Falta algo en el formulario o algo no es como debe. No se ha cambiado nada.',
  'console.refused.forbidden': 'Tu función no lo permite.',
  'console.refused.not-found': 'No existe, o ya no.',
  'console.refused.done-before':
    'Alguien fue más rápido: esto ya estaba decidido. No se ha cambiado nada.',
  'console.sign-in':
    'Envía /console al bot en tu propio chat con él. A quienes operan el servicio les responde con un enlace que funciona una vez.',
  'console.sessions': 'Sesiones',
  'console.sessions.about': 'Los navegadores en los que tienes abierta la consola.',
  'console.sessions.unknown': 'Un navegador',
  'console.sessions.this': 'este',
  'console.sessions.since': 'Iniciada',
  'console.sessions.seen': 'último uso',
  'console.sessions.end': 'Cerrar',
  'console.sessions.all': 'Cerrar todas',
  'console.sessions.ended': 'La sesión está cerrada.',
  'console.acts': 'Registro',
  'console.acts.about':
    'Todo lo que han hecho los operadores, en el chat, en la línea de comandos y aquí. Nadie puede cambiarlo.',
  'console.acts.when': 'Cuándo',
  'console.acts.who': 'Quién',
  'console.acts.what': 'Qué',
  'console.acts.on': 'Sobre qué',
  'console.acts.account': 'cuenta',
  'console.entered':
    '<b>Alguien ha entrado en la consola como tú</b>{device, select, none {} other {: {device}}}. Si no has sido tú, cierra ahora todas las sesiones y protege esta cuenta.',
  'console.entered.end': 'Cerrar todas las sesiones',
  'console.ended':
    'Se han cerrado todas las sesiones de la consola y anulado los enlaces sin usar.',
  'console.today': 'Hoy',
  'console.engines': 'Motores',
  'console.engines.about':
    'Quién hace las imágenes, en el orden en que se pregunta. Un motor apagado no recibe nada nuevo, en todos los procesos en segundos; lo que ya está haciendo se sigue hasta el final.',
  'console.engines.company':
    '{company, select, none {En esta máquina: ninguna empresa recibe las fotos} other {{company} recibe las fotos}}',
  'console.engines.state':
    '{state, select, off {apagado} open {en pausa tras fallos} trying {se prueba otra vez} other {funciona}}',
  'console.engines.off-since': 'Apagado',
  'console.engines.price': 'Se calcula que una imagen cuesta {price}',
  'console.engines.price-second': 'Se calcula que un segundo de vídeo cuesta {price}',
  'console.engines.in-flight':
    '{count, plural, one {# ejecución en marcha} other {# ejecuciones en marcha}}',
  'console.engines.ends': '{model} termina el {day}',
  'console.engines.no-runs': 'Ninguna ejecución en las últimas 24 horas',
  'console.engines.runs':
    '{runs, plural, one {# ejecución} other {# ejecuciones}} en 24 horas, {share} % con éxito',
  'console.engines.seconds': 'La mitad en {half} s, el 95 % en {most} s',
  'console.engines.likeness':
    'Parecido mantenido en el {share} % de {judged, plural, one {la última imagen} other {las últimas # imágenes}} de personas',
  'console.engines.failed': 'Fallos por {cause}: {count}',
  'console.engines.issues': 'Te necesita',
  'console.engines.off': 'Apagar {name}',
  'console.engines.on': 'Encender {name}',
  'console.engines.sooner': 'Preguntar antes a {name}',
  'console.engines.later': 'Preguntar después a {name}',
  'console.engines.order.settings': 'Volver al orden de los ajustes',
  'console.engines.switched': 'Hecho. Todos los procesos lo siguen en segundos.',
  'console.engines.ordered': 'El orden ha cambiado. Todos los procesos lo siguen en segundos.',
  'console.engines.spend': 'Lo que cuestan hoy las empresas (UTC)',
  'console.engines.company.head': 'Empresa',
  'console.engines.spent': 'Gastado',
  'console.engines.ceiling': 'Límite',
  'console.engines.all': 'Todas juntas',
  'console.engines.no-ceiling': 'ninguno',
  'console.settings': 'Ajustes',
  'console.settings.about':
    'Qué está encendido y qué encendería el resto. Los ajustes se leen al arrancar el servicio: cámbialos donde toma su entorno y vuelve a arrancarlo.',
  'console.settings.what': 'Qué',
  'console.settings.state': 'Estado',
  'console.settings.how': 'Cómo',
  'console.settings.is': '{on, select, true {encendido} other {apagado}}',
  'console.settings.build':
    '{name, select, version {Versión} node {Node} platform {Plataforma} migration {Última migración} started {Arranque} other {{name}}}',
};
