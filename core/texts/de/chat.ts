import type { SameTexts } from '../catalogue-type.ts';
import type { chat as english } from '../en/chat.ts';

/** The German texts of the chat itself: commands, the menu, joining, what goes wrong. */
export const chat: SameTexts<typeof english> = {
  verbatim: '{text}',
  // commands, as platforms list them
  'command.start': 'Was du hier tun kannst',
  'command.create': 'Eine Vorlage per Stichwort finden',
  'command.create.words': 'Wonach du suchst',
  'command.templates': 'Alle Vorlagen',
  'command.edit': 'Ein Bild mit Worten ändern',
  'command.edit.words': 'Was geändert werden soll',
  'command.part': 'Eine Stelle eines Bildes ändern',
  'command.part.words': 'Was dort sein soll',
  'command.widen': 'Ein Bild in ein anderes Format erweitern',
  'command.widen.words': 'Was ringsum sein soll',
  'command.restore': 'Ein altes Foto reparieren',
  'command.colour': 'Ein Schwarz-Weiß-Foto kolorieren',
  'command.sharpen': 'Ein Foto scharf und groß machen',
  'command.animate': 'Aus einem Bild ein kurzes Video machen',
  'command.animate.words': 'Wie es sich bewegen soll',
  'command.motion': 'Ein Bild wie in einem Video bewegen',
  'command.motion.video': 'Das Video, nach dem es sich bewegt',
  'command.cutout': 'Den Hintergrund eines Bildes entfernen',
  'command.video': 'Ein kurzes Video aus Worten machen',
  'command.video.words': 'Was geschehen soll',
  'command.imagine': 'Ein Bild aus Worten machen',
  'command.imagine.words': 'Was auf dem Bild sein soll',
  'command.swap': 'Dein Gesicht in ein Foto setzen',
  'command.ring': 'Einen Ring an einer Hand anprobieren',
  'command.ring.words': 'Wie der Ring ist, zum Beispiel Gold',
  'command.ring.picture': 'Ein Foto des Rings, statt Worten',
  'command.wear': 'Kleidung anprobieren',
  'command.wear.words': 'Wie es getragen wird, etwa offen',
  'command.wear.person': 'Ein Foto von der Person, die es trägt',
  'command.scene': 'Ein Produkt in eine neue Szene setzen',
  'command.scene.words': 'Wo es stehen soll',
  'command.picture': 'Das Bild',
  'command.picture.more': 'Noch ein Bild für dieselbe Bearbeitung',
  'command.animate.last': 'Das Bild, mit dem das Video endet',
  'command.describe': 'In Worten sagen, was ein Bild ausmacht',
  'command.profile': 'Dein Gesichtsprofil',
  'command.credits': 'Dein Guthaben und deine Ausgaben',
  'command.buy': 'Mehr Credits holen',
  'command.history': 'Was du gemacht hast, solange es aufbewahrt wird',
  'command.settings': 'Sprache, Name, E-Mail und Erinnerungen',
  'command.link': 'Telegram, Discord und Browser verknüpfen',
  'command.link.code': 'Der Code von der anderen Plattform',
  'command.verify': 'Sagen, ob ein Bild von hier ist',
  'command.app': 'Deine Bilder als App neben dem Chat',
  'command.export': 'Alle deine Daten in einer Datei',
  'command.privacy': 'Was über dich gespeichert ist',
  'command.terms': 'Die Bedingungen',
  'command.delete': 'Ein Ergebnis, dein Profil oder alles löschen',
  'command.help': 'So funktioniert es',
  'command.cancel': 'Abbrechen, was du gerade tust',
  // navigation
  'nav.back': '‹ Zurück',
  'nav.more': 'Mehr ›',
  'nav.cancel': 'Abbrechen',
  'nav.later': 'Später',
  'nav.no': 'Nein, behalten',
  // before somebody has joined
  'gate.hello':
    '<b>Hallo!</b> Ich mache Bilder und kurze Videos von dir: aus drei Fotos deines Gesichts oder aus einem einzigen.',
  'gate.adult': 'Zuerst: Das hier ist nur für Erwachsene. Bist du {age} oder älter?',
  'gate.adult.yes': 'Ja, ich bin {age} oder älter',
  'gate.adult.no': 'Nein, ich bin jünger',
  'gate.agree': 'Ich stimme zu',
  'access.invited':
    'In diesen Bot kommt man auf Einladung. Wer drin ist, kann dir mit /invite einen Link schicken: Öffne ihn. Hast du einen Code, schreib /code und den Code.',
  'access.list':
    'Dieser Bot ist für Leute, die der Betreiber hereingelassen hat. Nenn ihm deine Nummer, <code>{id}</code>, und bitte darum, dazuzukommen.',
  'access.wrong-word': 'Diese Einladung oder dieser Code ist nicht bekannt oder aufgebraucht.',
  'access.ask': 'Fragen kannst du hier: {contact}',
  'gate.policy': 'Datenschutz',
  'gate.refuse': 'Ich stimme nicht zu',
  'gate.minor':
    'Dann kann ich dich nicht hereinlassen. Ich behalte nur den Vermerk, dass du nein gesagt hast.',
  'gate.refused': 'Alles gut. Ich behalte nur den Vermerk, dass du nein gesagt hast.',
  'gate.again': 'Wenn sich das ändert, schick /start.',
  'gate.restart': 'Neu anfangen',
  'gate.first': 'Das geht, sobald du diese Frage beantwortet hast.',
  'gate.help':
    'Ich mache Bilder und kurze Videos von dir. Du siehst immer vorher den Preis und wie lange alles aufbewahrt wird. Vorher brauche ich zwei Antworten von dir.',
  'gate.accepted': 'Du hast den Bedingungen zugestimmt.',
  'gate.joined': 'Willkommen! Es kann losgehen.',
  // menu and help
  'menu.first':
    'Du hast jeden Tag <b>{freeImages, plural, one {# Bild} other {# Bilder}} frei</b>. Such dir eine Vorlage aus.',
  'menu.again': '<b>Was machen wir?</b>',
  'menu.can':
    'Schick mir ein Foto, um es gleich zu verwenden, oder /create und ein Stichwort. Mehr steht in /help.',
  'menu.imagine': '✨ Bild aus Worten',
  'menu.templates': 'Vorlagen',
  'menu.profile': 'Gesichtsprofil',
  'menu.profile.add': 'Gesicht hinzufügen',
  'menu.credits': 'Credits',
  'menu.history': 'Verlauf',
  'menu.settings': 'Einstellungen',
  'menu.help': 'Hilfe',
  'help.title': '<b>So funktioniert es</b>',
  'help.how':
    'Such dir eine Vorlage aus, bestätige den Preis, und das Bild oder Video kommt hierher. Die meisten brauchen einmal drei Fotos deines Gesichts; manche nehmen ein beliebiges einzelnes Foto.',
  'help.commands':
    '/templates · alle Vorlagen\n/create · eine per Stichwort finden\n/edit, /cutout, /animate · ein Bild ändern, freistellen, bewegen\n/part, /widen · eine Stelle ändern, mehr Raum ringsum\n/swap, /wear, /ring, /scene · dein Gesicht in einem Foto, Kleidung an dir, ein Ring an einer Hand, ein Produkt an neuem Ort\n/imagine · ein Bild aus Worten\n/profile · deine Gesichtsfotos\n/credits und /buy · dein Guthaben\n/code · einen Code einlösen\n/invite · jemanden einladen\n/history · was du gemacht hast\n/settings · Sprache, Name, Erinnerungen\n/privacy · was über dich gespeichert ist\n/delete · etwas davon löschen\n/cancel · abbrechen, was du gerade tust',
  'help.money':
    '{freeImages, plural, one {# Bild am Tag ist} other {# Bilder am Tag sind}} frei, weitere Bilder und alle Videos kosten Credits. Den Preis siehst du vorher. Wenn etwas schiefgeht oder du abbrichst, bekommst du deine Credits zurück.',
  'cancel.done': 'Abgebrochen. Es wurde nichts ausgegeben.',
  'cancel.making': 'Tipp an, was ich nicht weitermachen soll. Was es gekostet hat, kommt zurück.',
  'cancel.nothing': 'Es gibt nichts abzubrechen. Was machen wir?',
  // anything unexpected
  stale: 'Dieser Knopf gilt nicht mehr. Es wurde nichts geändert. Fang bitte bei /templates an.',
  'unexpected.text':
    'Ich weiß nicht, was du meinst. Versuch /create und ein Stichwort, zum Beispiel „/create Poster“, oder sieh dir die Vorlagen an.',
  'unexpected.command': 'Diesen Befehl kenne ich nicht.',
  'unexpected.command-near': 'Diesen Befehl kenne ich nicht. Meintest du /{command}?',
  'unexpected.kind':
    '{what, select, sticker {Schöner Sticker! Aber ich kann nichts daraus machen.} voice {Sprachnachrichten kann ich noch nicht hören.} video {Videos nehme ich nicht, nur Fotos.} location {Ich muss nicht wissen, wo du bist.} file {Diese Datei kann ich nicht lesen: Schick bitte ein Foto (JPEG, PNG, WebP oder HEIC).} other {Damit kann ich nichts anfangen.}}',
  'unexpected.text-for-photo': 'Jetzt brauche ich ein Foto, keinen Text.',
  'unexpected.waiting-photo': 'Ich warte noch auf dein Foto. /cancel bricht ab.',
  'unexpected.waiting-text': 'Ich warte noch auf deinen Text. /cancel bricht ab.',
  'error.unexpected':
    'Bei mir ist etwas schiefgegangen, entschuldige. Dafür wurde nichts berechnet. Wenn es wieder passiert, nenn dem Betreiber diesen Code: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Das waren so viele Bilder, wie eine Person in kurzer Zeit machen kann} videos {Das waren so viele Videos, wie eine Person in kurzer Zeit machen kann} photos {Das waren so viele Fotos, wie ich von einer Person in kurzer Zeit annehmen kann} checkouts {Das waren viele Bezahlseiten in kurzer Zeit} improvements {So oft, wie es in kurzer Zeit geht, habe ich deine Worte verbessert} recordings {So viele Sprachnachrichten, wie es in kurzer Zeit geht, habe ich dir aufgeschrieben} exports {Du hast so viele Archive deiner Daten bekommen, wie es an einem Tag gibt} linking {Das waren viele Verknüpfungscodes in kurzer Zeit} sharing {Du hast so viel geteilt und gepostet, wie eine Person in kurzer Zeit kann} asking {Du hast so viele Leute gefragt oder Einladungen geöffnet, wie an einem Tag geht} other {Das war viel auf einmal}}. Weiter geht es {until}. Es wurde nichts berechnet.',
  'limit.everybody':
    '{what, select, pictures {Gerade werden hier sehr viele Bilder gemacht} videos {Gerade werden hier sehr viele Videos gemacht} checkouts {Gerade bezahlen hier sehr viele Leute} other {Hier ist gerade sehr viel los}}. Versuche es {until} noch einmal. Es wurde nichts berechnet.',
  'limit.newcomer':
    'Neue Konten fangen langsamer an: Ab dem zweiten Tag oder mit deinem ersten Paket ist es mehr.',
  'limit.limited':
    'Dein Konto ist zurzeit eingeschränkt, deshalb geht alles langsamer. Unter „Meine Daten“ steht, warum und bis wann.',
  'error.slow-down':
    'Das war viel auf einmal. Warte bitte {seconds, plural, one {# Sekunde} other {# Sekunden}}, dann geht es weiter.',
  // links into the chat
  'link.gone':
    '{to, select, creator {Hier gibt es niemanden mit diesem Namen, der Vorlagen macht.} other {Was dieser Link gezeigt hat, gibt es nicht mehr.}}',
  'link.shared': 'Jemand hat ein Ergebnis mit dir geteilt.',
  'link.shared.by': '{name} hat ein Ergebnis mit dir geteilt.',
  'share.inline': 'In irgendeinen Chat',
  // inline mode
  'inline.own': 'Dein eigenes Ergebnis',
  'inline.make': 'Mach dein eigenes',
  'inline.open': 'Bot öffnen',
  'inline.none': 'Nichts gefunden: alle Vorlagen ansehen',
  // telegram
  'telegram.private':
    'Deine Fotos und Bilder bleiben zwischen dir und mir. Lass uns im privaten Chat reden.',
  'telegram.private.button': 'Privaten Chat öffnen',
  'telegram.goes-on': 'Weiter geht es in unserem privaten Chat.',
  'telegram.command.card': 'Die Karte einer Vorlage hier zeigen',
  'telegram.about': 'Macht Bilder und kurze Videos von dir, aus drei Fotos deines Gesichts.',
  'telegram.description':
    'Schick einmal drei Fotos deines Gesichts, such dir eine Vorlage aus, und bekomm ein Bild oder kurzes Video von dir. Du siehst vorher den Preis und wie lange es aufbewahrt wird. Nur für Erwachsene. Tipp auf Start.',
};
