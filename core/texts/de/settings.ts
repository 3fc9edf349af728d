import type { SameTexts } from '../catalogue-type.ts';
import type { settingTexts as english } from '../en/settings.ts';

/** The German texts of the settings. */
export const settingTexts: SameTexts<typeof english> = {
  // settings
  'settings.access':
    'Sitzungen und Wiederherstellungscode dieses Browsers: „Zugang“, unter den Befehlen.',
  'settings.title': '<b>Einstellungen</b>',
  'settings.language': 'Sprache: {language}',
  'settings.name': 'Name: {name}',
  'settings.email': 'E-Mail: {email}',
  'settings.confirm': 'Vor jedem Start fragen: {state}',
  'settings.notices': 'Erinnerungen (Ergebnisse laufen ab, Guthaben knapp): {state}',
  'settings.keep': 'Nichts aufbewahren (Ergebnisse werden nach dem Zustellen gelöscht): {state}',
  'settings.none': 'keine Angabe',
  'settings.on': 'an',
  'settings.off': 'aus',
  'settings.languages': 'In welcher Sprache soll ich reden?',
  'settings.do.language': 'Sprache',
  'settings.do.name': 'Name',
  'settings.do.email': 'E-Mail',
  'settings.do.confirm': '{on, select, true {Ohne Nachfrage starten} other {Vor dem Start fragen}}',
  'settings.do.notices': '{on, select, true {Keine Erinnerungen} other {Erinnere mich}}',
  'settings.do.keep': '{on, select, true {Ergebnisse aufbewahren} other {Nichts aufbewahren}}',
  'settings.do.privacy': 'Datenschutz',
  'settings.do.link': 'Verknüpfte Konten',
  'link.title':
    'Dein Konto auf mehreren Plattformen: ein Guthaben, ein Gesichtsprofil, ein Verlauf.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Browser}} · seit {since}',
  'link.how':
    'Um eine weitere Plattform hinzuzufügen, hol dir hier einen Code und schick ihn mir dort, oder umgekehrt. Verknüpft wird erst, wenn du auf beiden Seiten zustimmst.',
  'link.until': 'So lange hast du Zeit: {until}.',
  'link.undo-until': 'Rückgängig machen kannst du es noch: spätestens {until}.',
  'link.code': 'Dein Code: {code}',
  'link.code.how': 'Schick mir auf der anderen Plattform /link {code}.',
  'link.code.until':
    'Er gilt einmal und {minutes, plural, one {# Minute} other {# Minuten}} lang. Ein neuer Code ersetzt ihn.',
  'link.code.secret': 'Gib ihn niemandem: Er ist nur für dich.',
  'link.enter': 'Schick mir den Code, den du auf der anderen Plattform bekommen hast.',
  'link.plan':
    'Du verknüpfst dieses Konto mit einem Konto {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}}.',
  'link.plan.of':
    'Du verknüpfst dieses Konto mit dem Konto von „{name}“ {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}}.',
  'link.warn':
    'Stimm nur zu, wenn beide dir gehören: Wer das andere Konto hat, sieht dann deine Ergebnisse und gibt deine Credits aus.',
  'link.plan.stays':
    'Das Konto {stays, select, telegram {von Telegram} discord {von Discord} other {aus dem Browser}} bleibt, mit seinen Einstellungen. Alles {goes, select, telegram {von Telegram} discord {von Discord} other {aus dem Browser}} kommt dazu.',
  'link.plan.credits':
    'Credits: Aus {one, number} und {other, number} werden {sum, number}. Was heute verbraucht wurde, zählt zusammen.',
  'link.plan.face':
    'Gesichtsprofil: Die Fotos {surface, select, telegram {von Telegram} discord {von Discord} other {aus dem Browser}} bleiben. Die anderen werden sofort gelöscht und kommen nicht wieder.',
  'link.plan.face-one': 'Gesichtsprofil: Das vorhandene bleibt.',
  'link.plan.history':
    'Verlauf: zusammen {results, plural, one {# Ergebnis} other {# Ergebnisse}} und {templates, plural, one {# Vorlage} other {# Vorlagen}}. Chats bleiben, wo sie sind.',
  'link.plan.handle': 'Autorenseite: @{stays} bleibt, und @{goes} führt dorthin.',
  'link.plan.then': 'Wenn du zustimmst, wird auch die andere Seite gefragt.',
  'link.plan.now':
    'Wenn du zustimmst, sind sie sofort verknüpft. Einen Tag lang kannst du es rückgängig machen.',
  'link.both-pro': 'Zwei Abos laufen: Das bessere zählt. Beende eines unter /pro.',
  'link.asked':
    'Stimm jetzt auch {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}} zu: Ich habe dir dort geschrieben.',
  'link.done': 'Deine Konten sind verknüpft.',
  'link.declined': 'Es wurde nichts verknüpft.',
  'link.undo.ask':
    'Verknüpfung rückgängig machen? Beide Konten bekommen zurück, was sie mitgebracht haben, soweit es noch da ist. Was seither entstand, bleibt bei dem Konto, das geblieben ist.',
  'link.undo.credits':
    'Ausgegebene Credits bleiben ausgegeben; der Rest wird so geteilt, wie er mitgebracht wurde. Gelöschte Gesichtsfotos kommen nicht wieder.',
  'link.undo.done':
    'Die Verknüpfung ist rückgängig gemacht. Jede Plattform hat wieder ihr eigenes Konto.',
  'link.leave.ask':
    '{surface, select, telegram {Telegram} discord {Discord} other {Den Browser}} aus diesem Konto nehmen? Credits, Ergebnisse und alles andere bleiben beim Konto.',
  'link.leave.new': 'Dort kann es mit einem neuen, leeren Konto weitergehen.',
  'link.leave.forget': 'Oder es wird vergessen: Wer dort schreibt, fängt neu an.',
  'link.leave.done':
    '{surface, select, telegram {Telegram} discord {Discord} other {Der Browser}} ist nicht mehr verknüpft.',
  'link.do.new': 'Code holen',
  'link.do.enter': 'Ich habe einen Code',
  'link.do.undo': 'Verknüpfung rückgängig',
  'link.do.leave':
    '{surface, select, telegram {Telegram} discord {Discord} other {Browser}} trennen',
  'link.do.go': '{surface, select, telegram {Telegram} discord {Discord} other {Browser}} öffnen',
  'link.do.stays':
    'Konto {surface, select, telegram {von Telegram} discord {von Discord} other {aus dem Browser}} behalten',
  'link.do.face':
    'Fotos {surface, select, telegram {von Telegram} discord {von Discord} other {aus dem Browser}} behalten',
  'link.do.agree': 'Ja, verknüpfen',
  'link.do.refuse': 'Nein, nicht',
  'link.do.view': 'Was passiert dann?',
  'link.do.open': 'Verknüpfte Konten',
  'link.do.undo-yes': 'Ja, rückgängig machen',
  'link.do.leave-new': 'Trennen, mit neuem Konto',
  'link.do.leave-forget': 'Trennen und vergessen',
  'link.notice.asked':
    'Jemand {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}} hat deinen Code benutzt und möchte diesem Konto beitreten.',
  'link.notice.asked-by':
    'Jemand, der {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}} „{name}“ heißt, hat deinen Code benutzt und möchte diesem Konto beitreten.',
  'link.notice.refused':
    'Die Verknüpfung wurde {surface, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}} abgelehnt. Es wurde nichts verknüpft.',
  'link.notice.linked':
    'Deine Konten {one, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}} und {other, select, telegram {auf Telegram} discord {auf Discord} other {im Browser}} sind jetzt verknüpft. Warst du das nicht, mach es sofort rückgängig.',
  'link.notice.parted':
    'Die Verknüpfung deiner Konten wurde rückgängig gemacht. Jedes hat wieder sein eigenes Guthaben.',
  'link.notice.left':
    '{surface, select, telegram {Telegram} discord {Discord} other {Der Browser}} wurde aus deinem Konto genommen.',
  'link.notice.alone':
    'Dieser Chat wurde aus dem Konto genommen, mit dem er verknüpft war, und hat ein neues, leeres. /delete vergisst auch das.',
  'link.refused.unknown':
    'Dieser Code gilt nicht oder nicht mehr. Hol dir auf der anderen Plattform mit /link einen neuen.',
  'link.refused.own': 'Dieser Code ist von diesem Konto. Schick ihn mir auf der anderen Plattform.',
  'link.refused.many': 'Zusammen wären es zu viele Plattformen. Trenn zuerst eine.',
  'link.refused.standing':
    'Ein Konto, das gesperrt, eingeschränkt oder angehalten ist oder bald gelöscht wird, lässt sich weder verknüpfen noch trennen. /privacy sagt, wie es steht.',
  'link.refused.expired': 'Die Zeit ist um. Hol dir mit /link einen neuen Code.',
  'link.refused.last': 'Das ist die einzige Plattform des Kontos. Ganz gehst du mit /delete.',
  'link.refused.debt':
    'Das Guthaben liegt unter null. Trennen geht, sobald es das nicht mehr tut: /credits.',
  'link.refused.subscription': 'Zu dieser Plattform gehört ein Abo. Beende es zuerst: /pro.',
  'link.refused.undo-first':
    'Innerhalb des letzten Tages wurden Konten verknüpft. Mach das mit /link rückgängig, oder warte.',
  'link.refused.too-many': 'Zu viele Codes. Versuch es {until} noch einmal.',
  'settings.ask.name': 'Wie soll ich dich nennen?',
  'settings.ask.email': 'Welche E-Mail-Adresse soll ich notieren?',
  'settings.ask.none': 'Schick „{none}“, um keine Angabe zu machen.',
  'settings.bad.name': 'Ein Name hat 1 bis {most} Zeichen. Versuch es bitte noch einmal.',
  'settings.bad.email':
    'Das sieht nicht nach einer E-Mail-Adresse aus. Versuch es bitte noch einmal.',
};
