import type { SameTexts } from '../catalogue-type.ts';
import type { ownData as english } from '../en/own-data.ts';

/** The German texts about what is held, and deleting it. */
export const ownData: SameTexts<typeof english> = {
  // what is held
  'privacy.title': '<b>Was gerade über dich gespeichert ist</b>',
  'privacy.account': 'Konto seit {since}',
  'privacy.name': 'Name: {name} · E-Mail: {email}',
  'privacy.faces':
    '{count, plural, one {# Gesichtsfoto} other {# Gesichtsfotos}}, verschlüsselt, seit {since}, bis {until}',
  'privacy.no-faces': 'Keine Gesichtsfotos',
  'privacy.uploads':
    '{count, plural, =0 {Keine einzelnen Fotos} one {# einzelnes Foto} other {# einzelne Fotos}}',
  'privacy.results': '{count, plural, =0 {Keine Ergebnisse} one {# Ergebnis} other {# Ergebnisse}}',
  'privacy.ledger':
    '{count, plural, one {# Buchung} other {# Buchungen}}, {generations, plural, one {# gemachte Sache} other {# gemachte Sachen}}',
  'privacy.community':
    '{shares, plural, =0 {Nichts geteilt} one {# Mal geteilt} other {# Mal geteilt}} · {templates, plural, =0 {keine Vorlagen} one {# Vorlage oder Entwurf} other {# Vorlagen und Entwürfe}} · {favourites, plural, =0 {keine Favoriten} one {# Favorit} other {# Favoriten}} · {rewards, plural, =0 {keine Belohnungen} one {# Belohnung} other {# Belohnungen}} · {reports, plural, =0 {keine Meldungen} one {# Meldung} other {# Meldungen}}',
  'privacy.consent':
    'Am {at} hast du {purpose, select, face {der Einwilligung zu Gesichtsfotos} other {den Bedingungen}} zugestimmt, Fassung {version}',
  'privacy.consent.withdrawn':
    'Am {at} hast du {purpose, select, face {der Einwilligung zu Gesichtsfotos} other {den Bedingungen}} zugestimmt, Fassung {version}, und sie widerrufen',
  'privacy.who': 'Fotos verarbeitet {who}.',
  'privacy.terms': 'Bedingungen',
  'privacy.correct': 'Berichtigen',
  'privacy.delete': 'Löschen…',
  'privacy.open': 'Meine Daten',
  'consents.button': 'Einwilligungen',
  'consents.title': '<b>Wozu du Ja gesagt hast</b>',
  'consents.terms': 'Bedingungen, Fassung {version}, und dass du volljährig bist: seit {at}',
  'consents.face.none': 'Gesichtsfotos: keine Einwilligung, also gibt es keine',
  'consents.face.given': 'Gesichtsfotos, Fassung {version}: seit {at}. Verarbeitet von: {who}.',
  'consents.face.withdrawn': 'Gesichtsfotos: widerrufen am {at}, und gelöscht',
  'consents.since': '{line} (seit {at})',
  'consents.how':
    'Ein Tipp nimmt jedes davon zurück, sofort. Der Text, den du gesehen hast, liegt bei deinem Konto und ist dabei, wenn du deine Daten mitnimmst.',
  'consents.face': 'Lesen und zustimmen: Gesichtsfotos',
  'consents.terms.withdraw': 'Bedingungen widerrufen…',
  'consents.terms.ask':
    'Ohne die Bedingungen geht hier nichts; sie zu widerrufen heißt also, dein Konto zu löschen: Fotos, Ergebnisse, Credits, alles. Der nächste Schritt sagt, was verloren geht, und fragt noch einmal.',
  'privacy.do.held': 'Was gespeichert ist',
  'privacy.do.given': 'Wer was bekam',
  'privacy.short.results':
    '{count, plural, =0 {Keine Ergebnisse} one {# Ergebnis, bis {last}} other {# Ergebnisse, bis {first} bzw. {last}}}',
  'privacy.short.rest': 'Alles Weitere, und bis wann es bleibt, steht hinter den Tasten.',
  'held.title': '<b>Was über dich gespeichert ist, und bis wann</b>',
  'held.photos':
    '{count, plural, =0 {Keine Einzelfotos} one {# Einzelfoto, bis {until}} other {# Einzelfotos, das letzte bis {until}}}',
  'held.results':
    '{count, plural, =0 {Keine Ergebnisse} one {# Ergebnis mit seinen Worten, bis {last}} other {# Ergebnisse mit ihren Worten: das erste bis {first}, das letzte bis {last}}}',
  'held.requests':
    '{count, plural, =0 {Keine Aufträge} one {# Auftrag} other {# Aufträge}}: was verlangt wurde und was es kostete, bis dein Konto gelöscht ist',
  'held.messages':
    '{count, plural, =0 {Keine Nachrichten} one {# Nachricht} other {# Nachrichten}} deines Chats im Browser, jede {days, plural, one {# Tag} other {# Tage}} lang',
  'held.own':
    'Bis du sie löschst: {templates, plural, =0 {keine Vorlagen} one {# Vorlage oder Entwurf} other {# Vorlagen und Entwürfe}}, {shares, plural, =0 {nichts Geteiltes} one {# Freigabe} other {# Freigaben}}, {favourites, plural, =0 {keine Favoriten} one {# Favorit} other {# Favoriten}}',
  'held.community':
    '{rewards, plural, =0 {Keine Belohnungen} one {# Belohnung} other {# Belohnungen}}, {reports, plural, =0 {keine Meldungen oder Ansprüche} one {# Meldung oder Anspruch} other {# Meldungen und Ansprüche}}',
  'held.way': 'Zugang: {surface, select, telegram {Telegram} discord {Discord} other {Browser}}',
  'held.consents':
    '{count, plural, one {# Einwilligung} other {# Einwilligungen}}, bis dein Konto gelöscht ist',
  'held.books':
    'Bleibt nach dem Gesetz, ohne deinen Namen, sobald dein Konto gelöscht ist: {payments, plural, =0 {keine Zahlungen} one {# Zahlung} other {# Zahlungen}}, {entries, plural, =0 {keine Buchungen} one {# Buchung} other {# Buchungen}}',
  'held.archive': 'Ein Archiv deiner Daten, bis {until}',
  'given.title': '<b>Wer was bekam</b>',
  'given.none': 'Nichts von dir ist an ein Unternehmen gegangen.',
  'given.line':
    '{at} · <b>{company}</b>: {face, select, yes {Gesichtsfotos · } other {}}{photo, select, yes {Foto · } other {}}{result, select, yes {Ergebnis · } other {}}{words, select, yes {Worte · } other {}}{deletion, select, done {dort gelöscht} asked {Löschung verlangt} unavailable {endet dort nach den Regeln des Unternehmens} other {dort liegt keine Datei für uns}}',
  'given.why': 'Nur um zu machen, zu prüfen oder zu formulieren, was du verlangt hast.',
  'correct.title': '<b>Berichtige, was über dich gespeichert ist</b>',
  'correct.name': 'Name: {name}. So wirst du hier genannt.',
  'correct.email': 'E-Mail: {email}. Wird beim Bezahlen eingetragen, und für Fragen zu Zahlungen.',
  'correct.language': 'Sprache: {language}. Für alles, was du hier liest.',
  'correct.zone': 'Zeitzone: {zone}. Für Daten und Uhrzeiten.',
  'export.open': 'Exportieren',
  'export.title': '<b>Deine Daten als Archiv</b>',
  'export.what':
    'Eine ZIP-Datei mit allem, was über dich gespeichert ist: Fotos, Ergebnisse, Worte, Credits, Zahlungen, Einwilligungen, Vorlagen, und wer was bekam.',
  'export.making': 'Es wird gerade gemacht und kommt hierher, meist binnen Minuten.',
  'export.ready': 'Dein Archiv ist fertig: etwa {megabytes} MB, aufbewahrt bis {until}.',
  'export.ended':
    '{because, select, deleted {Dein letztes Archiv wurde zusammen mit etwas gelöscht, das darin war.} failed {Dein letztes Archiv ließ sich nicht machen. Bitte versuche es noch einmal.} other {Die Zeit deines letzten Archivs ist um, es wurde gelöscht.}}',
  'export.bounds':
    'Höchstens {most} am Tag. Ein Archiv wird nach {hours, plural, one {# Stunde} other {# Stunden}} gelöscht.',
  'export.day':
    'Du hast heute {most, plural, one {# Archiv} other {# Archive}} gemacht. Bitte versuche es morgen wieder.',
  'export.running': 'Dein Archiv wird schon gemacht. Es kommt hierher.',
  'export.here':
    'Hier ist dein Archiv. Es bleibt hier bis {until}; die Kopie, die du speicherst, gehört dir.',
  'export.part':
    'Teil {part} von {parts} deines Archivs. Jeder Teil lässt sich für sich öffnen und bleibt hier bis {until}.',
  'export.left-out':
    '{count, plural, one {# Datei ist} other {# Dateien sind}} zu groß für diesen Chat und fehlt darin. Was du gemacht hast, findest du unter /history.',
  'export.link':
    'Dein Archiv ist fertig: etwa {megabytes} MB, zu groß für diesen Chat. Der Link gilt ein Mal, bis {until}. Wer ihn hat, kann das Archiv holen: behalte ihn für dich.',
  'export.too-large':
    'Dein Archiv ist zu groß für diesen Chat: etwa {megabytes} MB. Verlange es hier mit /export, dann kommt es in Teilen.',
  'export.do.make': 'Archiv machen',
  'export.do.new': 'Ein neues machen',
  'export.do.again': 'Noch einmal schicken',
  'export.do.delete': 'Archiv löschen',
  'export.do.download': 'Herunterladen',
  'export.deleted': 'Das Archiv ist gelöscht.',
  'export.page.about':
    'Dieser Link gibt ein Archiv von allem heraus, was über seinen Eigentümer gespeichert ist. Er gilt ein Mal: Der Download beginnt, sobald du die Taste drückst.',
  'export.page.used':
    'Dieser Link wurde benutzt. Einen neuen bekommst du im Chat: /export, dann „Noch einmal schicken“.',
  'export.page.over':
    'Dieser Link gilt nicht mehr. Ein neues Archiv bekommst du im Chat mit /export.',
  'export.readme.title': 'Deine Daten bei alme, Stand {at}',
  'export.readme.documents':
    'Die .json-Dateien enthalten in Worten und Zahlen, was über dich gespeichert ist: Jeder Texteditor und Browser öffnet sie. schema.json (JSON Schema) sagt, was jedes Feld bedeutet. Eine lange Liste geht in einer zweiten Datei weiter, etwa generations-2.json. Zeiten sind in UTC.',
  'export.readme.files':
    'face-photos: dein Gesichtsprofil. photos: Einzelfotos vom letzten Tag. results: was für dich gemacht wurde. covers: Bilder deiner Vorlagen. Die Messwerte deines Gesichts sind nicht dabei: Es sind Zahlen, die nur in diesem Dienst etwas bedeuten.',
  'export.readme.rights':
    'Alles davon kannst du im Chat berichtigen und löschen: /privacy und /delete. Dieses Archiv ist nicht verschlüsselt: Bewahre es auf, wo nur du es lesen kannst.',
  'delete.photo': 'Ein Gesichtsfoto',
  'delete.template': 'Vorlage oder Entwurf',
  'delete.share': 'Etwas Geteiltes',
  'delete.results': 'Alle Ergebnisse',
  'delete.account': 'Mein Konto',
  'delete.results.ask':
    '{count, plural, one {Dein Ergebnis mit seinen Worten löschen} other {Alle # Ergebnisse mit ihren Worten löschen}}? Es geschieht sofort. Kopien, die dieser Chat schon zeigt, bleiben im Chat, bis du sie dort löschst.',
  'delete.results.none': 'Es gibt kein Ergebnis zu löschen.',
  'delete.results.yes': 'Alle Ergebnisse löschen',
  'delete.results.done': 'Alle Ergebnisse und ihre Worte sind gelöscht.',
  'delete.account.ask':
    'Dein Konto mit allen Fotos, Ergebnissen, Worten, Verlauf und Einstellungen löschen?',
  'delete.account.wait':
    'Es geschieht in {days, plural, one {# Tag} other {# Tagen}}, am {at}. Bis dahin wird nichts gemacht oder gekauft, und ein Tippen nimmt es zurück. „Jetzt“ lässt sich nicht rückgängig machen.',
  'delete.account.pro': '<b>{name}</b> wird zuerst gekündigt: Dafür wird nichts mehr abgebucht.',
  'delete.account.later': 'In {days, plural, one {# Tag} other {# Tagen}} löschen',
  'delete.account.now': 'Jetzt löschen',
  'closing.refused':
    'Dein Konto wird bald gelöscht: Es wird nichts gemacht oder gekauft, solange du das nicht zurücknimmst.',
  'closing.when':
    '<b>Dein Konto wird am {at} gelöscht.</b> Bis dahin wird nichts gemacht oder gekauft.',
  'closing.can': 'Du kannst es noch zurücknehmen oder deine Daten mitnehmen.',
  'closing.do.back': 'Konto behalten',
  'closing.kept':
    'Dein Konto bleibt, mit allem darin. Wurde dein Abo gekündigt, kannst du es unter /pro wieder einschalten.',
  'deletion.soon': 'Eine Quittung folgt hier, sobald alles weg ist.',
  'deletion.title': '<b>Löschquittung {number}</b>',
  'deletion.at': 'Dein Konto wurde am {at} gelöscht.',
  'deletion.deleted':
    'Gelöscht: Gesichtsfotos {faces} · Ergebnisse {results} · Einzelfotos {photos} · Aufträge mit ihren Worten {requests} · Vorlagen und Entwürfe {templates} · Freigaben {shares} · Chatnachrichten {messages} · Einwilligungen {consents} · Zugänge {linked}',
  'deletion.kept':
    'Bleibt nach dem Gesetz, ohne deinen Namen: Zahlungen {payments} · Buchungen {entries}. {days, plural, one {# Tag} other {# Tage}} lang wird ein Hash mit Schlüssel aufbewahrt, damit Gehen und Wiederkommen keinen Vorteil bringt.',
  'deletion.companies':
    '{asked, plural, =0 {Kein Unternehmen hatte Dateien von dir, die sich dort löschen lassen.} one {Die Löschung von # Datei bei einem Unternehmen wurde verlangt.} other {Die Löschung von # Dateien bei Unternehmen wurde verlangt.}}',
  'deletion.code': 'Bewahre diesen Code auf. Er beweist diese Quittung und sagt nichts über dich:',
  'deletion.where': 'Prüfen unter {page}.',
  'deletion.genuine': 'Diese Quittung ist echt: Sie wurde am {at} ausgestellt.',
  'deletion.false': 'Das ist keine Quittung dieses Dienstes, oder sie wurde verändert.',
  'deletion.how': 'Schicke /receipt mit dem Code einer Quittung.',
  'deletion.page': 'Eine Löschquittung prüfen',
  'deletion.page.about':
    'Wer ein Konto löscht, bekommt eine Quittung mit einem Code. Der Code beweist, wann das Konto gelöscht wurde und wie viel wovon, und sagt nichts über die Person.',
  'deletion.page.field': 'Code',
  'deletion.page.check': 'Prüfen',
  // deleting
  'delete.title': '<b>Was soll ich löschen?</b>',
  'delete.one': 'Ein einzelnes Ergebnis',
  'delete.profile': 'Mein Gesichtsprofil',
  'delete.profile.ask':
    'Alle Gesichtsfotos löschen und die Einwilligung widerrufen? Das geschieht sofort.',
  'delete.profile.yes': 'Gesichtsprofil löschen',
  'delete.all': 'Alles',
  'delete.all.ask':
    'Dein Konto mit allen Fotos, Ergebnissen, Verlauf und Einstellungen löschen? Das lässt sich nicht rückgängig machen.',
  'delete.all.also':
    'Es ist auch dein Konto {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}}: Es verschwindet auch dort.',
  'delete.all.credits':
    '{credits, plural, =0 {Du hast keine Credits zu verlieren.} one {Dein # Credit geht verloren.} other {Deine # Credits gehen verloren.}}',
  'delete.all.debt':
    'Dein Guthaben liegt {missing, plural, one {# Credit} other {# Credits}} unter null. Kommst du binnen {days, plural, one {# Tag} other {# Tagen}} zurück, beginnt es wieder dort.',
  'delete.all.pro-elsewhere':
    'Wir können {name} nicht für dich kündigen: Es wird weiter abgebucht. {provider, select, discord {Kündige es vorher in den Nutzereinstellungen von Discord unter Abonnements.} other {Kündige es vorher dort, wo du es gekauft hast.}}',
  'delete.all.yes': 'Alles löschen',
  'delete.all.done':
    'Fertig. Dein Konto ist geschlossen, alles wird gelöscht. Zahlungen bleiben ohne deinen Namen in den Büchern. Mach’s gut!',
};
