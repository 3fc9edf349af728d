import type { SameTexts } from '../catalogue-type.ts';
import type { codes as english } from '../en/codes.ts';

/** The German texts about codes, invitations and rewards. */
export const codes: SameTexts<typeof english> = {
  // codes, invitations, held accounts
  'command.code': 'Einen Gutschein oder eine Einladung einlösen',
  'command.code.word': 'Der Code',
  'command.invite': 'Jemanden einladen: Credits für euch beide',
  'low.notice': 'Du hast noch {credits, plural, one {# Credit} other {# Credits}}.',
  'code.button': 'Ich habe einen Code',
  'code.ask': 'Welchen Code hast du? Schreib ihn mir.',
  'code.good':
    'Der Code gilt: <b>{credits, plural, one {# Credit} other {# Credits}}</b> sind auf deinem Guthaben.',
  'code.use': 'Code {word} einlösen',
  'code.unknown':
    'Diesen Code kenne ich nicht. Bitte prüfe die Schreibweise; Großschreibung, Leerzeichen und Bindestriche sind egal.',
  'code.ended': 'Dieser Code ist abgelaufen. Es hat sich nichts geändert.',
  'code.used-up':
    'Dieser Code wurde schon so oft eingelöst, wie es ging. Es hat sich nichts geändert.',
  'code.already': 'Diesen Code hast du schon eingelöst. Er gilt einmal pro Person.',
  'code.too-many': 'Das waren zu viele falsche Codes. Du kannst es {until} wieder versuchen.',
  'code.list':
    '{count, plural, =0 {Es gibt noch keine Codes.} one {<b># Code</b>} other {<b># Codes</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {Geschenk} other {Aktion}} · {credits, plural, one {# Credit} other {# Credits}} · {used} von {limit} eingelöst · {state, select, off {beendet} dated {bis {until}} other {ohne Ende}}',
  'code.made': 'Angelegt:',
  'code.off': 'Der Code <code>{word}</code> ist beendet: Niemand kann ihn mehr einlösen.',
  'code.none-such': 'Den Code <code>{word}</code> gibt es nicht.',
  'code.taken': 'Den Code <code>{word}</code> gibt es schon.',
  'code.usage':
    'Einen anlegen: <code>/codes new CREDITS MALE (BIS wie 2026-12-31) (WORT) (gift|promotion)</code>\nEinen beenden: <code>/codes off WORT</code>',
  'invite.title': '<b>Lade jemanden ein</b>',
  'invite.gets':
    'Nach dem ersten Kauf bekommst du <b>{inviter, plural, one {# Credit} other {# Credits}}</b>, und die eingeladene Person bekommt <b>{invited, plural, one {# Credit} other {# Credits}}</b>. Geht dieses Geld zurück, gehen auch die Credits zurück.',
  'invite.link': 'Dein Link: {link}',
  'invite.word':
    'Dein Code: <code>{word}</code>. Wer hier neu ist, schreibt <code>/code {word}</code>.',
  'invite.share': 'Link teilen',
  'invite.counts': 'Auf deine Einladung gekommen: {came}. Davon Credits gebracht: {rewarded}.',
  'invite.limit':
    'Höchstens {most, plural, one {# Einladung} other {# Einladungen}} in 30 Tagen bringen Credits, und nur die von Menschen, die hier neu sind.',
  'invite.noted':
    'Du bist eingeladen: Nach deinem ersten Kauf bekommt ihr beide Credits ({credits, plural, one {# Credit} other {# Credits}} für dich).',
  'invite.not-new':
    'Das ist eine Einladung, und die sind für Leute, die hier neu sind. Mit /invite kannst du andere einladen.',
  'invite.own': 'Das ist deine eigene Einladung: Gib sie jemand anderem.',
  'invite.used':
    'Du hast schon eine Einladung eingelöst: Es zählt eine je Person. Mit /invite kannst du andere einladen.',
  'invite.reward':
    '{side, select, inviter {Jemand, den du eingeladen hast, hat etwas gekauft: <b>{credits, plural, one {# Credit} other {# Credits}}</b> für dich.} other {Dank der Einladung bekommst du <b>{credits, plural, one {# Credit} other {# Credits}}</b> zu deinem ersten Kauf.}}',
  'stats.today': '<b>Heute</b>',
  'stats.yesterday': '<b>Gestern</b>',
  'stats.people':
    '{joined, plural, one {# Person} other {# Personen}} neu, {active, number} haben etwas machen lassen.',
  'stats.made':
    '{images, plural, one {# Bild} other {# Bilder}} und {videos, plural, one {# Video} other {# Videos}} gemacht, {failed, number} gescheitert.',
  'stats.paid': 'Bezahlt: <b>{money}</b>',
  'stats.refunded': 'Zurückgegeben: {money}',
  'stats.costs': 'Die Anbieter kosten etwa {money}.',
  'stats.waits': '<b>Wartet auf dich</b>',
  'stats.calm': 'Nichts wartet auf dich.',
  'stats.wait':
    '{kind, select, claims {Ansprüche am eigenen Bild} reports {Meldungen} reviews {Ergebnisse zum Ansehen} submissions {Vorlagen zum Entscheiden} appeals {Einsprüche} holds {Angehaltene Konten} refunds {Bitten um Rückzahlung} updates {Antworten, die noch hinaus müssen} other {Aufgaben, die zu oft scheiterten}}: {count, number}, das älteste von {since}',
  'find.usage':
    'Schreib <code>/find</code> und was du suchst: <code>telegram:123</code>, ein Konto, <code>@handle</code>, eine Zahlung, eine Transaktion, eine Erzeugung oder eine Spur.',
  'find.none': 'So heißt nichts. E-Mail-Adressen sind versiegelt und finden niemanden.',
  'find.line':
    '{what, select, payment {Zahlung <code>{id}</code> von Konto} generation {Erzeugung <code>{id}</code> von Konto} other {Konto}} <code>{account}</code>',
  'find.payment': 'Zahlung öffnen',
  'grant.usage':
    'Schreib <code>/grant KONTO CREDITS GRUND</code>, mit einem dieser Gründe: {reasons}. Ein Minus nimmt Credits zurück.',
  'grant.ask':
    '{credits, plural, one {# Credit} other {# Credits}} für Konto <code>{account}</code>, {why, select, apology {als Entschuldigung} promotion {als Geschenk} test {zum Ausprobieren} other {als Korrektur}}? Der Person wird es gesagt.',
  'grant.after': 'Das Guthaben ist dann {balance, plural, one {# Credit} other {# Credits}}.',
  'grant.yes': 'Ja, machen',
  'grant.done':
    'Erledigt: {credits, plural, one {# Credit} other {# Credits}} für Konto <code>{account}</code>, {why, select, apology {als Entschuldigung} promotion {als Geschenk} test {zum Ausprobieren} other {als Korrektur}}.',
  'grant.counted': 'Das ist schon geschehen und zählt einmal.',
  'engine.list': '<b>Engines</b> in den letzten 24 Stunden:',
  'engine.line':
    '<b>{name}</b> (<code>{id}</code>): {state, select, off {abgeschaltet} open {eine Weile in Ruhe gelassen} half_open {wird wieder versucht} other {in Betrieb}}, {good, number} von {runs, number} Läufen gut.',
  'engine.likeness':
    '<b>{name}</b> hat die Ähnlichkeit bei {share} % der letzten {judged, number} Bilder von Menschen gewahrt.',
  'engine.turn': '{to, select, off {Abschalten} other {Anschalten}}: {name}',
  'engine.ask':
    '{to, select, off {<b>{name}</b> abschalten? Was darauf wartet, geht an eine andere Engine, oder der Preis kommt zurück.} other {<b>{name}</b> wieder anschalten?}}',
  'grant.given':
    '<b>Du hast von uns {credits, plural, one {# Credit} other {# Credits}} bekommen</b>, {why, select, apology {als Entschuldigung} promotion {als Geschenk} test {zum Ausprobieren} other {als Korrektur}}.',
  'grant.taken':
    '<b>Wir haben {credits, plural, one {# Credit} other {# Credits}} zurückgenommen</b>{why, select, correction {, als Korrektur} other {}}. /paysupport sagt, wie du uns erreichst.',
  'grant.refused.amount':
    'Gib eine ganze Zahl von Credits außer 0 an, höchstens {most, number} auf einmal; ein Minus nimmt sie zurück.',
  'grant.refused.balance':
    'Es {most, plural, one {ist nur # Credit} other {sind nur # Credits}} da, mehr lässt sich nicht zurücknehmen.',
  'invite.taken-back':
    'Der Kauf zu einer Einladung wurde zurückgezahlt, darum sind <b>{credits, plural, one {# Credit} other {# Credits}}</b> zurückgegangen.',
  'invite.given-again':
    'Der Kauf zu einer Einladung gilt nun doch: <b>{credits, plural, one {# Credit} other {# Credits}}</b> sind wieder da.',
  // rewards of authors
  'rewards.earned':
    'Deine Vorlagen haben dir <b>{credits, plural, one {# Credit} other {# Credits}}</b> eingebracht: {uses, plural, one {# Nutzung} other {# Nutzungen}} durch andere.',
  'rewards.line': '{title}: {uses, plural, one {# Nutzung} other {# Nutzungen}}, +{credits}',
  'rewards.rest':
    'Andere Vorlagen: {uses, plural, one {# Nutzung} other {# Nutzungen}}, +{credits}',
  'rewards.off': 'Keine solchen Nachrichten mehr',
  'rewards.button': 'Belohnungen',
  'rewards.taken-back':
    '{why, select, ring {Belohnungen wurden zurückgenommen, weil die Konten dahinter zusammengehören oder Vorlagen nur für die Belohnungen nutzen} other {Geld für einige Nutzungen deiner Vorlagen wurde zurückgezahlt, darum gehen ihre Belohnungen auch zurück}}: <b>{credits, plural, one {# Credit} other {# Credits}}</b>, {uses, plural, one {# Nutzung} other {# Nutzungen}}.',
  'rewards.contest': 'Wenn das ein Irrtum ist: /paysupport sagt, an wen du schreiben kannst.',
  'rewards.ring':
    '<b>Ein Ring aus {accounts, plural, one {# Konto} other {# Konten}} verdient nichts</b>: {cause, select, circle {sie nutzen gegenseitig ihre Vorlagen} other {sie sind neu und nutzen nur die Vorlagen eines Autors}}. Was sie brachten, wird zurückgenommen. Ring <code>{ring}</code>.',
  'rewards.title': '<b>Deine Belohnungen</b>',
  'rewards.totals': 'Heute: {today} · diese Woche: {week} · insgesamt: {all}',
  'rewards.test-money': 'Nutzungen, die mit Testgeld bezahlt werden, bringen nichts.',
  'rewards.none':
    'Noch keine Belohnungen. Wenn jemand anderes etwas aus deiner Vorlage macht, bekommst du {image, plural, one {# Credit} other {# Credits}} für ein Bild und {video, plural, one {# Credit} other {# Credits}} für ein Video.',
  'rewards.picture':
    'Verdiente Credits {weeks, plural, one {der letzten Woche} other {der letzten # Wochen}}, die neueste zuletzt: {numbers}. Insgesamt {all}.',
  'rewards.told':
    'Von der ersten Belohnung eines Tages hörst du sofort, vom Rest um {time} ({zone}). Nachrichten: {state}.',
  'rewards.chart.weeks': 'Credits je Woche',
  'rewards.chart.templates': 'Je Vorlage',
  'rewards.chart.today': 'heute',
  'rewards.chart.week': 'diese Woche',
  'rewards.chart.all': 'insgesamt',
  'credits.template-reward': 'deine Vorlage wurde genutzt',
  'credits.template-reward-back': 'Belohnung zurückgenommen',
  'command.rewards': 'Sehen, was deine Vorlagen verdienen',
  'settings.rewards': 'Nachrichten über Belohnungen: {state}',
  'settings.do.rewards': '{on, select, true {Keine über Belohnungen} other {Belohnungen melden}}',
  'settings.news': 'Neues von diesem Dienst: {state}',
  'settings.do.news': '{on, select, true {Keine Neuigkeiten} other {Neues erfahren}}',
  'news.ask':
    'Soll ich dir ab und zu erzählen, was es hier Neues gibt: Vorlagen, Funktionen, Angebote? Es kommt als Nachricht in diesen Chat, deine E-Mail-Adresse wird dafür nicht genutzt, und unter jeder Nachricht steht ein Knopf, der es beendet. Sonst hängt nichts von deiner Antwort ab.',
  'news.yes': 'Ja, erzähl',
  'news.no': 'Nein, danke',
  'settings.zone': 'Zeitzone: {zone}',
  'settings.zone.service': '{zone} (nicht gewählt)',
  'settings.do.zone': 'Zeitzone',
  'settings.ask.zone':
    'Wo wohnst du? Wähle aus, oder schreib eine große Stadt wie Lissabon auf Englisch (Lisbon), oder wie weit deine Uhr vor UTC ist, etwa +3. Danach richtet sich, wann dein Tag beginnt und wann sein Abend ist.',
  'settings.quiet': 'Ruhezeit: {hours}',
  'settings.quiet.none': 'keine',
  'settings.do.quiet': 'Ruhezeit',
  'settings.ask.quiet':
    'Wann sollen Erinnerungen, Übersichten und Neuigkeiten warten? Antworten, Ergebnisse, Geld und Sicherheit kommen immer sofort.',
  'settings.ask.quiet.own': 'Oder schreib eigene Stunden, etwa 22-8. Mit „-“ gibt es keine.',
  'settings.quiet.never': 'Nie warten',
  'settings.quiet.unknown': 'Ich brauche zwei Stunden des Tages, etwa 22-8.',
  'settings.zone.unknown':
    'Diesen Ort kenne ich nicht. Schreib die nächste große Stadt auf Englisch, etwa Vienna, oder den Unterschied zu UTC, etwa +3.',
  'templates.gone.why':
    '{why, select, removed {„{title}“ hat der Autor zurückgenommen} hidden {Diese Vorlage wurde gemeldet und wartet, bis jemand sie angesehen hat} taken {Diese Vorlage wurde entfernt} author {„{title}“ gibt es nicht mehr, weil das Konto des Autors geschlossen ist} other {„{title}“ lässt sich gerade nicht machen}}. Es wurde nichts berechnet. Was schon gemacht ist, bleibt.',
  'templates.gone.similar': 'Diese sind ähnlich:',
};
