import type { SameTexts } from '../catalogue-type.ts';
import type { consoleCases as english } from '../en/console-cases.ts';

/** The German texts of the console's pages of cases, templates and messages to many. */
export const consoleCases: SameTexts<typeof english> = {
  'console.cases': 'Prüfung',
  'console.cases.kind':
    '{kind, select, review {Ergebnisse} submission {Vorlagen} report {Meldungen} claim {Abbild} other {Einsprüche}}',
  'console.cases.review': 'Ergebnisse zum Ansehen',
  'console.cases.submission': 'Vorlagen zur Freigabe',
  'console.cases.report': 'Meldungen',
  'console.cases.claim': 'Ansprüche auf das eigene Abbild',
  'console.cases.appeal': 'Einsprüche gegen Maßnahmen',
  'console.cases.none': 'Hier wartet nichts.',
  'console.cases.more': 'Mehr',
  'console.cases.what': 'Was',
  'console.cases.about': 'Dazu',
  'console.cases.cause':
    '{cause, select, held {von der Prüfung angehalten} other {Einspruch gegen eine Ablehnung}}',
  'console.cases.makes': '{kind, select, video {macht ein Video} other {macht ein Bild}}',
  'console.cases.reports': '{count, plural, one {# Meldung} other {# Meldungen}}',
  'console.cases.named':
    '{count, plural, =0 {unter dem Genannten wurde nichts gefunden} one {nennt # Sache} other {nennt # Sachen}}',
  'console.cases.step':
    '{step, select, warned {verwarnt} limited {eingeschränkt} suspended {gesperrt} other {Konto beendet}}',
  'console.cases.left':
    '{hours, plural, =0 {die Zeit ist um} one {noch # Stunde} other {noch # Stunden}}',
  'console.case.review': 'Ein Ergebnis zum Ansehen',
  'console.case.submission': 'Eine Vorlage zur Freigabe',
  'console.case.report': 'Was andere sehen',
  'console.case.claim': 'Ein Anspruch auf das eigene Abbild',
  'console.case.appeal': 'Ein Einspruch gegen eine Maßnahme',
  'console.case.pictures': 'Bilder',
  'console.case.pictures.about':
    'Nur du siehst sie, {minutes, plural, one {# Minute} other {# Minuten}} lang. Dass du hingesehen hast, steht danach im Protokoll.',
  'console.case.pictures.none': 'Es ist nichts aufbewahrt, das gezeigt werden könnte.',
  'console.case.pictures.until': 'Du siehst sie bis {until}. Danach sind sie neu zu öffnen.',
  'console.case.show': 'Bilder zeigen',
  'console.case.opened': 'Du siehst die Bilder eine Weile. Das steht im Protokoll.',
  'console.case.medium':
    '{of, select, upload {Was geschickt wurde} result {Was herauskam} alike {Sieht so aus: {id}} other {Das Titelbild}}',
  'console.case.decided': 'Entschieden; wen es betrifft, erfährt es.',
  'console.case.sure':
    '{decision, select, allowed {Das Angehaltene wird zugestellt oder darf nun doch gemacht werden. Das lässt sich nicht zurücknehmen.} kept {Die Ablehnung bleibt, ein angehaltenes Ergebnis wird gelöscht. Das lässt sich nicht zurücknehmen.} suspended {Es wird abgelehnt, und das Konto macht nichts mehr, bis es jemand wieder öffnet.} other {Alles, was genannt ist, wird entfernt, samt allem, was es zeigt. Titelbilder werden endgültig gelöscht.}}',
  'console.case.words': 'Gewünscht',
  'console.case.scores': 'Werte',
  'console.case.held': 'Es ist außerdem angehalten und kann nichts ausgeben.',
  'console.case.own-words': 'In eigenen Worten',
  'console.case.against': 'Gegen',
  'console.case.decision': 'Entscheidung',
  'console.case.answer': 'Antwort',
  'console.case.answer.hint': 'Die Person liest deine Worte so, wie sie sind.',
  'console.case.answer.send': 'Antworten',
  'console.case.is': 'Art',
  'console.case.makes':
    '{kind, select, video {Video} other {Bild}}, {change, select, true {Änderung einer angebotenen Vorlage} other {neu}}',
  'console.case.description': 'Beschreibung',
  'console.case.prompt': 'Prompt',
  'console.case.slots': 'Felder',
  'console.case.seen': 'Sichtbar für',
  'console.case.visible':
    '{who, select, public {alle} server {Discord-Server} link {wer den Link hat} other {nur wer sie gemacht hat}}',
  'console.case.price': 'Preis in Credits',
  'console.case.licence': 'Lizenz',
  'console.case.ask': 'Was zu ändern ist',
  'console.case.refuse': 'Ablehnen',
  'console.case.subject':
    '{what, select, template {Vorlage} joint {Bild mit mehreren} other {Geteiltes Ergebnis}}',
  'console.case.reasons': 'Meldungen',
  'console.case.kept-before': 'Früher',
  'console.case.takedown': 'Entfernt',
  'console.case.takedown.cause':
    '{cause, select, report {gemeldet} likeness {Anspruch auf das eigene Abbild} copy {Kopie von {reference}} other {durch einen Operator}}',
  'console.case.number': 'Nummer',
  'console.case.left': 'Verbleibende Zeit',
  'console.case.target': 'Was genannt ist',
  'console.case.named': 'Gefunden',
  'console.case.contact': 'Antwort an',
  'console.case.claim.state': '{state, select, upheld {stattgegeben} other {abgelehnt}}',
  'console.keys': 'Tasten',
  'console.keys.about':
    'Sie wirken, solange kein Feld den Fokus hat. Was sich nicht rückgängig machen lässt, wird noch einmal gefragt.',
  'console.keys.close': 'Schließen',
  'console.keys.list': 'Zurück zur Liste',
  'console.keys.key':
    '{key, select, j {Nächstes in der Liste; Enter öffnet es} k {Voriges in der Liste} o {Bilder zeigen} a {Erlauben, freigeben, behalten} r {Abgelehnt lassen} s {Konto sperren oder wieder öffnen} t {Entfernen, stattgeben} z {Entfernen rückgängig machen} u {Zurück zur Liste} other {Diese Hilfe}}',
  'console.templates': 'Vorlagen',
  'console.templates.people': 'Vorlagen von Leuten',
  'console.templates.official': 'Offizielle Vorlagen',
  'console.template.state':
    '{state, select, offered {angeboten} shown {sichtbar} waiting {wartet auf Worte} left_out {ausgelassen} draft {Entwurf} hidden {verborgen} taken_down {entfernt} withheld {herausgenommen} withdrawn {zurückgenommen} ended {beendet} removed {gelöscht} other {fort}}',
  'console.template.uses': 'Benutzt',
  'console.template.author': 'Von',
  'console.template.withhold': 'Herausnehmen',
  'console.template.bring-back': 'Zurückbringen',
  'console.template.done': 'Erledigt. Das bleibt auch nach einem Neustart so.',
  'console.broadcasts': 'Nachrichten',
  'console.broadcasts.about':
    'Neuigkeiten für alle, die sie erlaubt haben, oder was alle über den Dienst wissen müssen.',
  'console.broadcast': 'Eine Nachricht an viele',
  'console.broadcast.for': 'Für',
  'console.broadcast.people': 'Leute',
  'console.broadcast.told': 'Benachrichtigt',
  'console.broadcast.left': 'Noch offen',
  'console.broadcast.unreachable': 'Nicht erreichbar',
  'console.broadcast.skipped': 'Gegangen, oder wollen keine',
  'console.broadcast.refused': 'Von der Plattform abgelehnt',
  'console.broadcast.unsure': 'Ungewiss',
  'console.broadcast.state':
    '{state, select, draft {Entwurf} counting {die Leute werden gezählt} ready {bereit} running {unterwegs} stopped {angehalten} dropped {verworfen} other {fertig}}',
  'console.broadcast.audience':
    '{audience, select, news {wer Neuigkeiten erlaubt hat} other {alle}}',
  'console.broadcast.kind':
    '{kind, select, terms {Änderung der Nutzungsbedingungen} privacy {Änderung der Datenschutzerklärung} other {Nachricht an viele}}',
  'console.broadcast.empty': 'Noch ohne Worte',
  'console.broadcast.write': 'Schreib sie in mindestens einer Sprache.',
  'console.broadcast.again': 'Nachsehen, wie es läuft',
  'console.broadcast.by-itself': 'Das teilt der Dienst von selbst mit.',
  'console.broadcast.over': 'Es ist nichts mehr zu tun.',
  'console.broadcast.languages': 'Worte nach Sprache',
  'console.broadcast.words': 'Auf {language}',
  'console.broadcast.words.hint':
    'Höchstens {most, number} Zeichen. Eine leere Zeile beginnt einen Absatz. Bleibt das Feld leer, entfällt die Sprache.',
  'console.broadcast.save': 'Speichern',
  'console.broadcast.begun': 'Begonnen. Schreib sie in mindestens einer Sprache.',
  'console.broadcast.saved': 'Behalten.',
  'console.broadcast.counting': 'Die Leute werden gezählt. Die Worte ändern sich nicht mehr.',
  'console.broadcast.runs': 'Sie ist unterwegs.',
  'console.broadcast.stopped':
    'Angehalten. Wer noch nicht benachrichtigt ist, wird es erst, wenn es weitergeht.',
  'console.broadcast.dropped': 'Verworfen. Niemand wurde benachrichtigt.',
  'console.broadcast.drop.sure': 'Ihre Worte werden gelöscht, und niemand wird benachrichtigt.',
};
