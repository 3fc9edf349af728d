import type { SameTexts } from '../catalogue-type.ts';
import type { consoleTexts as english } from '../en/console.ts';

/** The German texts of the console. */
export const consoleTexts: SameTexts<typeof english> = {
  'console.title': 'Konsole',
  'console.link': '<b>Die Konsole</b>',
  'console.open': 'Konsole öffnen',
  'console.link.once':
    'Der Link gilt einmal, {minutes, plural, one {# Minute} other {# Minuten}} lang, für den Browser, der ihn öffnet. Gib ihn nicht weiter: Wer ihn öffnet, ist als du angemeldet.',
  'console.link.here': 'Auf dem Rechner, auf dem der Dienst läuft: <code>{url}</code>',
  'console.role': '{role, select, owner {Inhaber} support {Support} other {Moderation}}',
  'console.rooms': 'Räume der Konsole',
  'console.older': 'Ältere',
  'console.invalid':
    'Im Formular fehlt etwas, oder etwas ist nicht, wie es sein soll. Nichts wurde geändert.',
  'console.refused.forbidden': 'Deine Rolle erlaubt das nicht.',
  'console.refused.not-found': 'Das gibt es nicht, oder nicht mehr.',
  'console.refused.done-before':
    'Jemand anderes war schneller: Das ist schon entschieden. Nichts wurde geändert.',
  'console.sign-in':
    'Schick dem Bot in deinem eigenen Chat mit ihm /console. Betreibern antwortet er mit einem Link, der einmal gilt.',
  'console.sessions': 'Sitzungen',
  'console.sessions.about': 'Die Browser, in denen du an der Konsole angemeldet bist.',
  'console.sessions.unknown': 'Ein Browser',
  'console.sessions.this': 'dieser',
  'console.sessions.since': 'Angemeldet',
  'console.sessions.seen': 'zuletzt benutzt',
  'console.sessions.end': 'Beenden',
  'console.sessions.all': 'Alle beenden',
  'console.sessions.ended': 'Die Sitzung ist beendet.',
  'console.acts': 'Protokoll',
  'console.acts.about':
    'Alles, was Betreiber getan haben, im Chat, auf der Kommandozeile und hier. Niemand kann es ändern.',
  'console.acts.when': 'Wann',
  'console.acts.who': 'Wer',
  'console.acts.what': 'Was',
  'console.acts.on': 'Woran',
  'console.acts.account': 'Konto',
  'console.entered':
    '<b>Jemand hat sich als du an der Konsole angemeldet</b>{device, select, none {} other {: {device}}}. Warst du das nicht, beende jetzt alle Sitzungen und sichere dieses Konto.',
  'console.entered.end': 'Alle Sitzungen beenden',
  'console.ended': 'Alle Sitzungen der Konsole sind beendet, und jeder unbenutzte Link auch.',
  'console.today': 'Heute',
  'console.engines': 'Engines',
  'console.engines.about':
    'Wer die Bilder macht, in der Reihenfolge, in der gefragt wird. Eine abgeschaltete Engine bekommt nichts Neues, in allen Prozessen binnen Sekunden; was sie schon macht, wird zu Ende verfolgt.',
  'console.engines.company':
    '{company, select, none {Auf diesem Rechner: keine Firma bekommt die Fotos} other {{company} bekommt die Fotos}}',
  'console.engines.state':
    '{state, select, off {abgeschaltet} open {pausiert nach Fehlern} trying {wird wieder probiert} other {läuft}}',
  'console.engines.off-since': 'Abgeschaltet',
  'console.engines.price': 'Ein Bild kostet geschätzt {price}',
  'console.engines.price-second': 'Eine Sekunde Video kostet geschätzt {price}',
  'console.engines.in-flight':
    '{count, plural, one {# Lauf ist unterwegs} other {# Läufe sind unterwegs}}',
  'console.engines.ends': '{model} endet am {day}',
  'console.engines.no-runs': 'Kein Lauf in den letzten 24 Stunden',
  'console.engines.runs':
    '{runs, plural, one {# Lauf} other {# Läufe}} in 24 Stunden, {share} % gelungen',
  'console.engines.seconds': 'Die Hälfte in {half} s, 95 % in {most} s',
  'console.engines.likeness':
    'Ähnlichkeit gewahrt bei {share} % {judged, plural, one {des letzten Bildes} other {der letzten # Bilder}} von Menschen',
  'console.engines.failed': 'Gescheitert als {cause}: {count}',
  'console.engines.issues': 'Braucht dich',
  'console.engines.off': '{name} abschalten',
  'console.engines.on': '{name} anschalten',
  'console.engines.sooner': '{name} früher fragen',
  'console.engines.later': '{name} später fragen',
  'console.engines.order.settings': 'Zurück zur Reihenfolge der Einstellungen',
  'console.engines.switched': 'Umgeschaltet. Alle Prozesse folgen binnen Sekunden.',
  'console.engines.ordered': 'Die Reihenfolge ist geändert. Alle Prozesse folgen binnen Sekunden.',
  'console.engines.spend': 'Was Firmen heute kosten (UTC)',
  'console.engines.company.head': 'Firma',
  'console.engines.spent': 'Ausgegeben',
  'console.engines.ceiling': 'Grenze',
  'console.engines.all': 'Alle zusammen',
  'console.engines.no-ceiling': 'keine',
  'console.settings': 'Einstellungen',
  'console.settings.about':
    'Was an ist, und was den Rest anschalten würde. Einstellungen werden beim Start des Dienstes gelesen: Ändere sie dort, wo er seine Umgebung herbekommt, und starte ihn neu.',
  'console.settings.what': 'Was',
  'console.settings.state': 'Zustand',
  'console.settings.how': 'Wie',
  'console.settings.is': '{on, select, true {an} other {aus}}',
  'console.settings.build':
    '{name, select, version {Version} node {Node} platform {Plattform} migration {Neueste Migration} started {Gestartet} other {{name}}}',
};
