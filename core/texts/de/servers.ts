import type { SameTexts } from '../catalogue-type.ts';
import type { servers as english } from '../en/servers.ts';

/** The German texts of Discord and its servers. */
export const servers: SameTexts<typeof english> = {
  // discord
  'discord.face-title': 'Drei Fotos deines Gesichts',
  'discord.face-front': 'Von vorn: Schau in die Kamera',
  'discord.face-left': 'Eine Seite: Dreh den Kopf ein wenig',
  'discord.face-right': 'Die andere Seite',
  'discord.face-hint': 'Ein Gesicht, gutes Licht, scharf. JPEG, PNG, WebP oder HEIC.',
  'discord.photo-open': 'Foto schicken',
  'discord.photo-title': 'Foto schicken',
  'discord.photo-label': 'Foto',
  'discord.photo-hint': 'JPEG, PNG, WebP oder HEIC.',
  'discord.text-open': 'Antwort schreiben',
  'discord.text-title': 'Deine Antwort',
  'discord.text-label': 'Antwort',
  'discord.menu-edit': 'Dieses Bild bearbeiten',
  'discord.menu-animate': 'Animieren',
  'discord.menu-verify': 'Dieses Bild prüfen',
  'discord.menu-can':
    'Nimm mit „Foto schicken“ ein eigenes Foto, oder ein Bild von hier über das Menü seiner Nachricht (Apps). Mit /create und einem Stichwort suchst du Vorlagen. Mehr steht in /help.',
  'discord.verify-how':
    'Schick mir die Originaldatei: Sie behält ihre Signatur. Oder nimm /verify mit „picture“, oder „Dieses Bild prüfen“ im Menü einer Nachricht (Apps). Ich behalte es nicht.',
  'discord.option-front': 'Foto von vorn',
  'discord.option-left': 'Foto mit zur Seite gedrehtem Kopf',
  'discord.option-right': 'Foto mit zur anderen Seite gedrehtem Kopf',
  'discord.too-large':
    'Die Datei hat {size} MB, mehr als Discord mich hier senden lässt ({limit} MB). Sie bleibt in deinem Verlauf.',
  'discord.not-kept': 'Das wird nicht mehr aufbewahrt.',
  'discord.try-again':
    'Das ist nicht bei mir angekommen. Versuch es bitte in einer Minute noch einmal.',
  'discord.waiting':
    'Einen Moment: Ich kann das gerade nicht annehmen. Ich behalte es und antworte, sobald es geht.',
  // servers
  'command.share': 'Die Karte einer Vorlage in diesen Kanal posten',
  'command.share.words': 'Welche Vorlage',
  'command.shelf': 'Die Vorlagen dieses Discord-Servers',
  'command.server': 'Karten, Regal und Topf dieses Discord-Servers',
  'command.server.roles': 'Rollen, die Karten posten dürfen, etwa @Künstler',
  'guild.only-there': 'Das geht in einem Kanal eines Discord-Servers.',
  'guild.not-added':
    'Hier bin ich nur für dich da. Erst muss mich jemand hinzufügen, der diesen Server verwaltet; dann gehen Karten, Regal und Topf.',
  'guild.managers-only': 'Das können nur die, die diesen Server verwalten.',
  'guild.price': 'Bezahlt dieser Server: {credits, plural, one {# Credit} other {# Credits}}',
  'guild.pays':
    'Dieser Server zahlt den Preis: <b>{credits, plural, one {# Credit} other {# Credits}}</b>. Danach zahlt er heute noch bis zu {left, plural, one {# Credit} other {# Credits}} für dich.',
  'guild.pays-not':
    '{because, select, empty {Im Topf des Servers ist nicht mehr genug, du würdest also selbst zahlen.} limit {Der Server hat heute für dich so viel gezahlt, wie er an einem Tag zahlt; du würdest also selbst zahlen.} other {Das kostet mehr, als der Topf des Servers zahlt; du würdest also selbst zahlen.}}',
  'guild.uses-up':
    'Du hast heute auf diesem Server {limit, plural, one {# Mal} other {# Mal}} etwas aus Vorlagen gemacht; mehr erlaubt er nicht. In einem direkten Chat mit mir geht es weiter.',
  'guild.cost': 'Vom Server bezahlt: {credits, plural, one {# Credit} other {# Credits}}',
  'guild.returned':
    '{credits, plural, one {# Credit ist} other {# Credits sind}} wieder im Topf des Servers.',
  'guild.no.not-here': 'Erst muss mich jemand hinzufügen, der diesen Server verwaltet.',
  'guild.no.channel':
    'Karten sind in diesem Kanal nicht erlaubt. Wer den Server verwaltet, kann sie mit /server erlauben.',
  'guild.no.wrong-channel':
    'In einen Kanal dieser Art lassen sich keine Karten posten. Versuch es in einem Textkanal, einem Thread oder einem Forum.',
  'guild.no.permission':
    'Hier darf ich nichts posten. Wer den Server verwaltet, kann mir für diesen Kanal „Kanal anzeigen“, „Nachrichten senden“ (auch in Threads), „Dateien anhängen“ und „Links einbetten“ geben.',
  'guild.no.locked': 'Dieser Thread ist gesperrt: Hier können nur Moderatoren schreiben.',
  'guild.no.posters':
    'Wer den Server verwaltet, hat bestimmt, wer Karten posten darf; du gehörst nicht dazu.',
  'guild.no.limit':
    'Du hast heute so viele Karten gepostet, wie dieser Server erlaubt. Morgen (0:00 Uhr UTC) geht es weiter.',
  'guild.no.server-limit':
    'Dieser Server hatte heute so viele Karten, wie er erlaubt. Morgen (0:00 Uhr UTC) ist wieder Platz.',
  'guild.no.refused': 'Wer den Server verwaltet, hat diese Vorlage abgelehnt.',
  'guild.no.muted': 'Wer den Server verwaltet, hat diese Vorlage stummgeschaltet.',
  'guild.too-many': 'Mehr haben keinen Platz.',
  'guild.card.gone': 'Diese Vorlage gibt es nicht mehr.',
  'guild.card.muted': 'Diese Vorlage steht nicht mehr im Regal dieses Servers.',
  'guild.card.posted': 'Die Karte von <b>{title}</b> ist unterwegs in diesen Kanal.',
  'guild.card.waiting':
    '<b>{title}</b> wartet jetzt auf die, die diesen Server verwalten. Stimmen sie zu, wird die Karte hier gepostet, und du erfährst es.',
  'guild.card.remove': 'Wieder wegnehmen',
  'guild.card.removed': 'Die Karte ist weg.',
  'guild.card.failed': 'Deine Karte konnte nicht gepostet werden.',
  'guild.post.problem':
    '{because, select, gone {Die Vorlage kann nicht mehr verwendet werden.} not_a_member {Ich bin nicht mehr auf diesem Server.} author_out {Du bist nicht mehr auf dem Server oder darfst dort gerade nicht schreiben.} missing_permission {In diesem Kanal darf ich nichts posten: Ich brauche dort „Kanal anzeigen“, „Nachrichten senden“ (auch in Threads), „Dateien anhängen“ und „Links einbetten“.} unknown_channel {Den Kanal gibt es nicht mehr.} wrong_channel {Der Kanal nimmt keine Nachrichten an.} locked {Der Thread ist gesperrt: Dort können nur Moderatoren schreiben.} no_new_thread {In diesem Forum lässt sich kein Beitrag beginnen: Es verlangt ein Schlagwort, das nur Moderatoren setzen, oder hat zu viele offene Beiträge.} nsfw_needed {Discord nimmt dieses Bild nur in Kanälen mit Altersbeschränkung an.} filtered {Der Filter des Servers hat es entfernt.} unsure {Ich wurde unterbrochen und weiß nicht, ob sie da ist. Falls nicht, bitte noch einmal darum.} slow_mode {Der Kanal hat den Slow-Modus, und es war kein Platz. Versuch es später noch einmal.} other {Discord hat es nicht angenommen. Versuch es später noch einmal.}}',
  'guild.decided':
    '{decision, select, shown {Deine Vorlage steht jetzt im Regal von <b>{server}</b>, und ihre Karte wird gepostet.} refused {<b>{server}</b> hat deiner Vorlage nicht zugestimmt.} other {<b>{server}</b> hat deine Vorlage stummgeschaltet.}}',
  'guild.open-template': 'Vorlage öffnen',
  'guild.board.title': '<b>Was auf diesem Server gilt</b>',
  'guild.board.channels':
    '{count, plural, =0 {Kein Kanal erlaubt Karten.} one {# Kanal erlaubt Karten.} other {# Kanäle erlauben Karten.}} {here, select, true {Dieser schon.} other {Dieser nicht.}}',
  'guild.board.approval':
    '{on, select, true {Jede Vorlage braucht die Zustimmung der Verwaltung, bevor sie im Regal steht.} other {Vorlagen kommen ohne Zustimmung ins Regal.}}',
  'guild.board.posters':
    'Karten posten: {who, select, everyone {alle.} managers {die Verwaltung.} other {die Verwaltung und {count, plural, one {# Rolle.} other {# Rollen.}}}}',
  'guild.board.limits':
    'Am Tag: {cards, number} Karten pro Mitglied und {server, number} insgesamt, {uses, number} Verwendungen von Vorlagen pro Mitglied.',
  'guild.board.pot':
    'Der Topf zahlt bis zu {day, plural, one {# Credit} other {# Credits}} pro Mitglied am Tag, für Preise bis {price, plural, one {# Credit} other {# Credits}}.',
  'guild.board.shelf': 'Im Regal: {shown, number} · warten: {waiting, number}',
  'guild.roles.how':
    'Damit Rollen Karten posten dürfen, schreib /server und erwähne sie unter „roles“.',
  'guild.roles.none': 'Darin finde ich keine Rolle. Erwähne Rollen wie @Künstler.',
  'guild.do.channel': '{on, select, true {Karten hier erlauben} other {Hier keine Karten mehr}}',
  'guild.do.nowhere': 'Nirgends Karten',
  'guild.do.approval': '{on, select, true {Erst zustimmen} other {Ohne Zustimmung}}',
  'guild.do.posters': '{to, select, everyone {Alle dürfen posten} other {Nur die Verwaltung}}',
  'guild.do.balance':
    '{to, select, everyone {Alle sehen den Topf} other {Topf sieht die Verwaltung}}',
  'guild.do.limits': 'Grenzen',
  'guild.do.waiting': 'Warten ({count, number})',
  'guild.do.shown': 'Im Regal',
  'guild.do.muted': 'Stumm',
  'guild.do.cards': 'Karten',
  'guild.do.used': 'Was genutzt wurde',
  'guild.do.shelf': 'Das Regal',
  'guild.do.pot': 'Der Topf',
  'guild.limits': '<b>Grenzen eines Tages</b> (UTC). Der Topf zahlt für Vorlagen aus dem Regal.',
  'guild.limit':
    '{chosen, select, true {✓ } other {}}{limit, select, cards {{count} Karten/Mitglied} server_cards {{count} Karten insgesamt} uses {{count} Nutzungen/Mitglied} pot {Topf {count}/Mitglied} other {Topf: Preis ≤ {count}}}',
  'guild.list':
    '{state, select, waiting {<b>Warten auf eine Entscheidung</b>} muted {<b>Stummgeschaltet</b>} other {<b>Im Regal</b>}}',
  'guild.list.empty':
    '{state, select, waiting {Es wartet nichts.} muted {Nichts ist stummgeschaltet.} other {Das Regal ist leer.}}',
  'guild.decide.shown': 'Ins Regal',
  'guild.decide.refused': 'Ablehnen',
  'guild.decide.muted': 'Stummschalten',
  'guild.done':
    '{decision, select, shown {Sie steht im Regal. Karten, die darauf gewartet haben, werden gepostet.} refused {Sie ist abgelehnt. Ihre Karten sagen es.} other {Sie ist stummgeschaltet. Ihre Karten sagen es.}}',
  'guild.cards': '<b>Die neuesten Karten hier</b>',
  'guild.cards.own': '<b>Deine Karten auf diesem Server</b>',
  'guild.cards.none': 'Hier sind keine Karten.',
  'guild.cards.line': '{number}. {title} · {at}{posted, select, true {} other { · wartet}}',
  'guild.cards.remove': '{number} wegnehmen',
  'guild.gone': 'eine Vorlage, die es nicht mehr gibt',
  'guild.used': '<b>Was hier genutzt wurde, nach Wochen</b>',
  'guild.used.none': 'In den letzten Wochen wurde hier nichts genutzt.',
  'guild.used.line': '{week}: {title} · {count, plural, one {# Nutzung} other {# Nutzungen}}',
  'guild.shelf': '<b>Das Regal dieses Servers</b>',
  'guild.shelf.empty': 'Das Regal dieses Servers ist noch leer. /share stellt eine Vorlage hinein.',
  'guild.share.ask':
    '{own, plural, =0 {Schreib /share mit einem Wort aus dem Titel der Vorlage, deren Karte hier gepostet werden soll.} other {Von welcher Vorlage soll die Karte hierher? Wähle eine von deinen, oder schreib /share mit einem Wort aus dem Titel einer anderen.}}',
  'guild.share.which': 'Welche davon?',
  'guild.share.none': 'Dazu finde ich keine Vorlage.',
  'guild.share.sure': 'Soll diese Karte hierher? Alle in diesem Kanal sehen sie.',
  'guild.share.yes': 'Hier posten',
  'guild.pot.title': '<b>Der Topf dieses Servers</b>',
  'guild.pot.about':
    'Credits im Topf zahlen, wenn Mitglieder Vorlagen aus dem Regal verwenden. Was zuerst hineinkommt, wird zuerst verwendet; was von deinen übrig ist, kannst du zurücknehmen.',
  'guild.pot.balance': 'Im Topf: <b>{credits, plural, one {# Credit} other {# Credits}}</b>',
  'guild.pot.own':
    'Deine, noch nicht verwendet: {credits, plural, one {# Credit} other {# Credits}}',
  'guild.pot.today':
    'Für dich zahlt er heute noch: {left, plural, one {# Credit} other {# Credits}}',
  'guild.pot.put': '{credits, number} hineinlegen',
  'guild.pot.too-few': 'Dafür hast du zu wenige Credits. Testgeld kann nicht in einen Topf.',
  'guild.pot.sure':
    '<b>{credits, plural, one {# Credit} other {# Credits}}</b> von deinen in den Topf dieses Servers legen? Du hast dann {left, plural, one {# Credit} other {# Credits}}.',
  'guild.pot.yes': 'Hineinlegen',
  'guild.pot.done':
    'Jetzt im Topf: {credits, plural, one {# Credit} other {# Credits}} von dir. Danke!',
  'guild.pot.take': 'Meine {credits, number} zurücknehmen',
  'guild.pot.taken':
    '{credits, plural, one {# Credit gehört} other {# Credits gehören}} wieder dir.',
  'guild.pot.nothing': 'In diesem Topf ist nichts mehr von dir.',
  'guild.pot.changed':
    'Der Topf des Servers hat sich inzwischen geändert. Sieh bitte noch einmal nach.',
  'guild.pot.left':
    'Ich bin nicht mehr auf <b>{server}</b>. Von dem, was du in den Topf gelegt hast, sind noch {credits, plural, one {# Credit} other {# Credits}} da. Sie warten, bis ich zurück bin, oder du nimmst sie zurück.',
};
