import type { ChatTexts } from '../catalogue-type.ts';

/** The German texts of the chats. */
export const chat: ChatTexts = {
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
  // terms and privacy policy
  'terms.title': '<b>Bedingungen</b>, Fassung {version}',
  'terms.use':
    'Du bist {age} oder älter. Du machst nichts Sexuelles, Hetzerisches, Gewalttätiges oder Verbotenes und nichts, das Kinder zeigt.',
  'terms.likeness':
    'Du verwendest nur Fotos von dir selbst oder von Menschen, die zugestimmt haben. Du nutzt die Ergebnisse nicht, um jemanden zu täuschen oder ihm zu schaden.',
  'terms.credits':
    'Mit Credits bezahlst du, was hier gemacht wird. Sie verfallen nie, haben keinen Geldwert und kommen zurück, wenn etwas schiefgeht oder rechtzeitig abgebrochen wird.',
  'terms.ai':
    'Die Ergebnisse macht eine KI, und sie tragen eine Kennzeichnung dafür. Sie können falsch oder seltsam sein. Kostenlose werden {freeDays} Tage aufbewahrt, bezahlte {paidDays}.',
  'terms.new':
    '<b>Die Bedingungen haben sich geändert.</b> Jetzt gilt Fassung {version}. Bis du zustimmst, kannst du sehen, mitnehmen und löschen, was dir gehört; alles andere wartet.',
  'terms.new.added': '<b>Neu:</b> {text}',
  'terms.new.removed': '<b>Nicht mehr:</b> {text}',
  'terms.new.whole': 'Im Ganzen:',
  'policy.title': '<b>Datenschutz</b>, Fassung {version}',
  'policy.what':
    '<b>Was:</b> deine Kennung auf dieser Plattform, die Sprache, Name oder E-Mail, wenn du sie angibst, deine Fotos, was du machst, was du zahlst (nie Kartennummern) und wozu du zugestimmt hast.',
  'policy.who':
    '<b>Wer:</b> Deine Fotos verarbeitet {who}, nur um zu machen, was du verlangst. Sie sind verschlüsselt, werden nie verkauft, nie öffentlich und nie zum Training verwendet.',
  'policy.how-long':
    '<b>Wie lange:</b> Gesichtsfotos {faceMonths} Monate ab deiner letzten Bestätigung; einzelne Fotos {uploadHours} Stunden; Ergebnisse {freeDays} Tage, oder {paidDays} Tage, sobald du Credits gekauft hast; das Kontobuch ohne deinen Namen, wenn du gehst.',
  'policy.marks':
    '<b>Kennzeichnung:</b> Was hier entsteht, sagt in seiner Datei, dass es mit KI gemacht ist und mit welcher Engine, und nichts über dich. Eine kurze Prüfsumme vom Aussehen der Bilder bleibt {markDays} Tage ohne jede Verbindung zu dir erhalten, damit /verify sie erkennt; nicht, wenn nichts von dir behalten wird.',
  'policy.screening':
    '<b>Prüfung:</b> Maschinen prüfen Worte, Fotos und Ergebnisse auf das, was die Bedingungen verbieten{judges, select, none {} other {; Worte prüft auch {judges}}}. Wo sie unsicher sind oder du darum bittest, sieht ein Mensch, der diesen Dienst betreibt, die Worte und das Ergebnis. Was entschieden wurde, wird {noteDays} Tage vermerkt, ohne Bilder. Maschinen dieses Dienstes vergleichen Bilder von dir mit deinem Gesichtsprofil; behalten wird nur, ob sie dir ähnlich sehen, beim Ergebnis.',
  'policy.rights':
    '<b>Deine Rechte:</b> ansehen mit /privacy, berichtigen mit /settings, löschen mit /delete, Einwilligung widerrufen mit einem Tipp. Es gilt sofort.',
  'policy.web': 'Im Web, alle Fassungen',
  'who.self': 'der eigene Rechner dieses Dienstes (nichts verlässt ihn)',
  suspended:
    'Dein Konto ist gesperrt. Du kannst weiterhin sehen, was über dich gespeichert ist, und es löschen.',
  // anything unexpected
  stale: 'Dieser Knopf gilt nicht mehr. Es wurde nichts geändert. Fang bitte bei /templates an.',
  'unexpected.text':
    'Ich weiß nicht, was du meinst. Versuch /create und ein Stichwort, zum Beispiel „/create Poster“, oder sieh dir die Vorlagen an.',
  'unexpected.command': 'Diesen Befehl kenne ich nicht.',
  'unexpected.kind':
    '{what, select, sticker {Schöner Sticker! Aber ich kann nichts daraus machen.} voice {Sprachnachrichten kann ich noch nicht hören.} video {Videos nehme ich nicht, nur Fotos.} location {Ich muss nicht wissen, wo du bist.} file {Diese Datei kann ich nicht lesen: Schick bitte ein Foto (JPEG, PNG, WebP oder HEIC).} other {Damit kann ich nichts anfangen.}}',
  'unexpected.text-for-photo': 'Jetzt brauche ich ein Foto, keinen Text.',
  'unexpected.waiting-photo': 'Ich warte noch auf dein Foto. /cancel bricht ab.',
  'unexpected.waiting-text': 'Ich warte noch auf deinen Text. /cancel bricht ab.',
  'error.unexpected':
    'Bei mir ist etwas schiefgegangen, entschuldige. Dafür wurde nichts berechnet. Wenn es wieder passiert, nenn dem Betreiber diesen Code: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Das waren so viele Bilder, wie eine Person in kurzer Zeit machen kann} videos {Das waren so viele Videos, wie eine Person in kurzer Zeit machen kann} photos {Das waren so viele Fotos, wie ich von einer Person in kurzer Zeit annehmen kann} checkouts {Das waren viele Bezahlseiten in kurzer Zeit} improvements {So oft, wie es in kurzer Zeit geht, habe ich deine Worte verbessert} exports {Du hast so viele Archive deiner Daten bekommen, wie es an einem Tag gibt} linking {Das waren viele Verknüpfungscodes in kurzer Zeit} sharing {Du hast so viel geteilt und gepostet, wie eine Person in kurzer Zeit kann} asking {Du hast so viele Leute gefragt oder Einladungen geöffnet, wie an einem Tag geht} other {Das war viel auf einmal}}. Weiter geht es {until}. Es wurde nichts berechnet.',
  'limit.everybody':
    '{what, select, pictures {Gerade werden hier sehr viele Bilder gemacht} videos {Gerade werden hier sehr viele Videos gemacht} checkouts {Gerade bezahlen hier sehr viele Leute} other {Hier ist gerade sehr viel los}}. Versuche es {until} noch einmal. Es wurde nichts berechnet.',
  'limit.newcomer':
    'Neue Konten fangen langsamer an: Ab dem zweiten Tag oder mit deinem ersten Paket ist es mehr.',
  'limit.limited':
    'Dein Konto ist zurzeit eingeschränkt, deshalb geht alles langsamer. Unter „Meine Daten“ steht, warum und bis wann.',
  'error.slow-down':
    'Das war viel auf einmal. Warte bitte {seconds, plural, one {# Sekunde} other {# Sekunden}}, dann geht es weiter.',
  // face profile
  'face.consent.title':
    '<b>Deine Gesichtsfotos: Bitte zuerst lesen und zustimmen</b> (Fassung {version})',
  'face.consent.what':
    '<b>Was:</b> drei Fotos deines Gesichts und daraus gewonnene Gesichtsmaße, um zu prüfen, dass alle drei dieselbe Person zeigen.',
  'face.consent.what-compared':
    '<b>Was:</b> drei Fotos deines Gesichts und daraus gewonnene Gesichtsmaße, um zu prüfen, dass alle drei dieselbe Person zeigen und dass Bilder von dir dir ähnlich sehen.',
  'face.consent.why':
    '<b>Wozu:</b> nur für die Bilder und Videos, die du verlangst. Kein Training, kein Verkauf, nichts Öffentliches.',
  'face.consent.who': '<b>Wer sie verarbeitet:</b> {who}.',
  'face.consent.how-long':
    '<b>Wie lange:</b> {faceMonths} Monate ab deiner letzten Bestätigung. Du erfährst es, bevor sie gelöscht werden. Sie sind mit einem eigenen Schlüssel nur für dich verschlüsselt.',
  'face.consent.rights':
    '<b>Deine Wahl:</b> Du kannst jederzeit mit einem Tipp in /profile widerrufen. Die Fotos werden dann sofort gelöscht. Manche Vorlagen gehen auch ohne Gesichtsprofil.',
  'face.consent.new':
    '<b>Neu, seit du zugestimmt hast:</b> {companies}. Bis du zustimmst, geht kein Gesichtsfoto dorthin, und deine Fotos bleiben, wie sie sind.',
  'face.consent.changed':
    'Der Text hat sich geändert, seit du zugestimmt hast. Bis du diesem zustimmst, wird aus deinen Gesichtsfotos nichts gemacht.',
  'face.consent.yes': 'Ich stimme zu',
  'face.consent.no': 'Nein, danke',
  'face.consent.refused':
    'Kein Problem: Es wurde nichts gespeichert. Vorlagen mit einem einzigen Foto gehen ohne Gesichtsprofil.',
  'face.collect': '<b>Schick drei Fotos deines Gesichts</b>, einzeln oder als Album:',
  'face.collect.how':
    'Nur du im Bild, gutes Licht, nichts vor dem Gesicht. Dreh den Kopf ein wenig (etwa 30°), nicht ganz.',
  'face.have': '✅ {slot, select, front {Von vorn} left {Eine Seite} other {Die andere Seite}}',
  'face.miss':
    '▫️ {slot, select, front {Von vorn: Schau gerade in die Kamera} left {Eine Seite: Dreh den Kopf zur Seite} other {Die andere Seite: Dreh ihn andersherum}}',
  'face.replace':
    'Schick das neue Foto: <b>{slot, select, front {von vorn} left {eine Seite} other {die andere Seite}}</b>.',
  'face.hint':
    '{slot, select, front {Schau gerade in die Kamera.} left {Dreh den Kopf so, dass man deine linke Wange sieht.} other {Dreh den Kopf so, dass man deine rechte Wange sieht.}} Das alte bleibt, bis das neue passt.',
  'face.form': 'Alle drei schicken',
  'face.checking':
    'Ich prüfe {total, plural, one {dein Foto} other {deine Fotos}}…{total, plural, one {} other { ({position} von {total})}}',
  'face.accepted':
    '✅ {slot, select, front {Das Foto von vorn ist} left {Eine Seite ist} other {Die andere Seite ist}} gut.',
  'face.next': 'Schick das nächste.',
  'face.done': '<b>Dein Gesichtsprofil ist fertig.</b>',
  'face.already':
    'Dein Gesichtsprofil hat schon alle drei Fotos. Für ein neues tipp in /profile auf „Ersetzen“.',
  'face.complete': '<b>Dein Gesichtsprofil ist vollständig.</b>',
  'face.dates': 'Gespeichert am {stored}, aufbewahrt bis {until}.',
  'face.sealed':
    'Die Fotos sind verschlüsselt. Nur deine eigenen Bilder und Videos entstehen daraus.',
  'face.change': '{slot, select, front {Vorn} left {Seite 1} other {Seite 2}} ersetzen',
  'face.remove': '{slot, select, front {Vorn} left {Seite 1} other {Seite 2}} löschen',
  'face.removed':
    '{slot, select, front {Das Foto von vorn} left {Eine Seite} other {Die andere Seite}} wurde gelöscht.',
  'face.keep': 'Das bin noch ich: länger behalten',
  'face.kept': 'Danke. Deine Gesichtsfotos werden jetzt bis {until} aufbewahrt.',
  'face.withdraw': 'Widerrufen und alle Fotos löschen',
  'face.withdrawn':
    'Deine Einwilligung ist widerrufen, deine Gesichtsfotos sind gelöscht. Was du schon gemacht hast, bleibt in /history, bis du es löschst.',
  'face.withdrawn.stopped':
    '{count, plural, one {Eine Sache wurde gerade daraus gemacht und ist gestoppt} other {# Sachen wurden gerade daraus gemacht und sind gestoppt}}: {titles}. Was noch nicht gesendet war, wird nicht gesendet; was bei einer Firma lief, wird dort abgebrochen und nicht behalten; was es gekostet hat, kommt zurück.',
  'face.go-on': 'Weiter mit deiner Vorlage',
  // why a photo was refused
  'problem.too-dark':
    '❌ Zu dunkel. Geh ans Fenster oder mach Licht an, das auf dein Gesicht fällt.',
  'problem.no-face':
    '❌ Ich finde kein Gesicht. Geh näher heran, mit dem ganzen Gesicht im Bild und nicht zu weit gedreht.',
  'problem.several-faces': '❌ Da ist mehr als ein Gesicht. Nur du solltest im Bild sein.',
  'problem.face-too-small':
    '❌ Dein Gesicht ist zu klein. Komm näher oder schick das Foto als Datei in voller Größe.',
  'problem.blurred': '❌ Unscharf. Wisch die Linse ab, halt still und versuch es noch einmal.',
  'problem.turned-too-far':
    '❌ Zu weit gedreht. Dreh ein wenig zurück, sodass man beide Augen sieht.',
  'problem.turned-too-little': '❌ Zu wenig gedreht. Dreh den Kopf weiter zur Seite, etwa 30°.',
  'problem.wrong-side': '❌ Diese Seite habe ich schon. Dreh den Kopf andersherum.',
  'problem.not-front': '❌ Hier schaust du zur Seite. Schau für dieses gerade in die Kamera.',
  'problem.face-cut-off':
    '❌ Ein Teil deines Gesichts ist abgeschnitten. Lass etwas Platz um den Kopf.',
  'problem.someone-else':
    '❌ Das sieht nach einer anderen Person aus als auf deinen anderen Fotos. Alle drei müssen dich zeigen.',
  'problem.empty': '❌ Die Datei ist leer. Schick sie bitte noch einmal.',
  'problem.not-a-picture': '❌ Diese Datei ist kein Bild. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.unsupported-format':
    '❌ Dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-raw':
    '❌ Das ist ein Rohbild, direkt vom Sensor der Kamera, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-jpeg-2000':
    '❌ Das ist ein JPEG 2000, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-jpeg-xl':
    '❌ Das ist ein JPEG XL, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-icon':
    '❌ Das ist eine Symboldatei, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-bmp':
    '❌ Das ist ein BMP, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-photoshop':
    '❌ Das ist eine Photoshop-Datei, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-drawing':
    '❌ Das ist eine Vektorgrafik (SVG, EPS), und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-pdf':
    '❌ Das ist ein PDF, und dieses Format kann ich nicht lesen. Schick bitte JPEG, PNG, WebP oder HEIC.',
  'problem.is-video': '❌ Das ist ein Video. Schick bitte ein Foto, als JPEG, PNG, WebP oder HEIC.',
  'problem.animated':
    '❌ Dieses Bild bewegt sich: eine Animation oder Bildfolge. Schick bitte ein stehendes.',
  'problem.truncated': '❌ Die Datei kam beschädigt an. Schick sie bitte noch einmal.',
  'problem.too-many-pixels':
    '❌ Dieses Bild hat zu viele Pixel: mehr als 50 Millionen. Schick es bitte kleiner.',
  'problem.too-small': '❌ Dieses Bild ist zu klein. Schick bitte ein größeres.',
  'problem.too-narrow':
    '❌ Dieses Bild ist zu lang und schmal. Schick bitte den Teil, auf den es ankommt.',
  'problem.too-large-file':
    '❌ Diese Datei ist größer als {megabytes} MB. Schick sie bitte als Foto statt als Datei, oder eine kleinere.',
  'problem.unavailable': '❌ Ich konnte das Foto nicht annehmen. Schick es bitte noch einmal.',
  // one photo
  'photo.first-only': 'Ich nehme das erste dieser Fotos.',
  'photo.what': '<b>Schönes Foto. Was mache ich daraus?</b>',
  'photo.no-face': 'Ich sehe darauf kein Gesicht, deshalb fehlt hier, was eines braucht.',
  'photo.kept':
    'Es wird {hours, plural, one {# Stunde} other {# Stunden}} aufbewahrt und dann gelöscht.',
  'photo.to-profile': 'Zum Gesichtsprofil hinzufügen',
  'photo.begun-face': 'Du hast dein Gesichtsprofil begonnen.',
  'photo.begun': '„{title}“ wartet noch auf ein Foto.',
  'photo.for-begun': 'Für „{title}“ nehmen',
  'photos.what': '<b>{count, plural, one {# Foto} other {# Fotos}}. Was mache ich daraus?</b>',
  'photos.kept':
    'Wähl eines aus, um etwas daraus zu machen. Sie werden {hours, plural, one {# Stunde} other {# Stunden}} aufbewahrt und dann gelöscht.',
  'photos.to-profile': 'Daraus mein Gesichtsprofil machen',
  'photos.edit': 'Ein Bild aus allen machen',
  'photos.more': 'Noch ein Foto',
  'photos.out': '✕ {position}',
  'photos.put-in': 'Zur Bearbeitung dazu',
  'photos.send-more': '<b>Foto {position}</b>: schick es mir, gern auch mehrere auf einmal.',
  'photos.beyond':
    'Aus {most, plural, one {# Foto} other {# Fotos}} kann hier ein Bild werden. {beyond, plural, one {Das letzte bleibt weg.} other {Die letzten # bleiben weg.}}',
  'photos.one': 'Foto {position}',
  'photos.refused': 'Foto {position}: {why}',
  'photos.waiting':
    'Ich sehe mir noch deine letzten {count, plural, one {# Foto} other {# Fotos}} an. Schick bitte weitere, wenn ich geantwortet habe.',
  'photo.gone': 'Dieses Foto ist nicht mehr da. Schick es bitte noch einmal.',
  'photo.list-changed': 'Diese Knöpfe gehören zu einer älteren Liste. Wähl bitte noch einmal.',
  // templates
  'templates.title': '<b>Vorlagen</b> ({count})',
  'templates.category': '<b>{category}</b> ({count})',
  'templates.none': 'Hier gibt es gerade nichts.',
  'templates.choose': 'Such dir eine Vorlage aus',
  'templates.image': '{title}',
  'templates.video': '🎬 {title}',
  'templates.cover': 'Beispiel für {title}',
  'templates.all': 'Alle Vorlagen',
  'templates.back': '‹ Vorlagen',
  'templates.found': '<b>{count, plural, one {# Vorlage} other {# Vorlagen}}</b> zu „{query}“',
  'templates.not-found':
    'Nichts zu „{query}“ gefunden. Versuch ein anderes Wort oder sieh dir alle an.',
  'templates.gone': 'Diese Vorlage gibt es nicht mehr. Sieh dir die anderen an.',
  'category.portrait': 'Porträts',
  'category.poster': 'Poster',
  'category.art': 'Kunst',
  'category.fun': 'Spaß',
  'category.season': 'Jahreszeiten',
  'category.job': 'Berufe',
  'category.era': 'Epochen',
  'category.travel': 'Reisen',
  'category.sport': 'Sport',
  'category.film': 'Film',
  'command.shoot': 'Ein Shooting: 10 bis 40 Bilder von dir zu einem Thema',
  'command.shoot.theme': 'Welches Thema? Ohne eines siehst du alle',
  'menu.shoots': 'Shootings',
  'shoot.title':
    'Ein Shooting sind 10 bis 40 Bilder von dir zu einem Thema, zu einem Preis, der pro Bild niedriger ist. Welches Thema?',
  'shoot.choose': 'Thema wählen',
  'shoot.none': 'Gerade hat kein Thema genug Bilder, die hier gemacht werden können.',
  'shoot.theme': '<b>{title}</b>\n{description}',
  'shoot.price': '{size, number} Bilder: {credits, number} statt {regular, number} Credits.',
  'shoot.how':
    'Sie kommen als Alben, sobald alle fertig sind. Was nicht gelingt, wird erstattet, und du kannst jederzeit stoppen. Die Gratisbilder des Tages zahlen kein Shooting.',
  'shoot.size': '{size, number} Bilder · {credits, number} Credits',
  'shoot.busy': 'Dein Shooting „{title}“ läuft noch; danach kann das nächste beginnen.',
  'shoot.progress': '„{title}“: {done, number} von {size, number}',
  'shoot.stop': 'Stopp: schick mir, was fertig ist',
  'shoot.stopping':
    '„{title}“: Stopp bei {done, number} von {size, number}. Was fertig ist, kommt gleich.',
  'shoot.stops': 'Es stoppt. Was fertig ist, kommt gleich, der Rest wird erstattet.',
  'shoot.over': 'Dieses Shooting ist vorbei.',
  'shoot.done': '„{title}“: {count, number} von {size, number} Bildern',
  'shoot.nothing': '„{title}“: Kein einziges Bild ist gelungen.',
  'shoot.stopped': 'Du hast es gestoppt.',
  'shoot.returned':
    '{count, plural, one {# Bild wurde nicht gemacht} other {# Bilder wurden nicht gemacht}}: {credits, plural, one {# Credit ist} other {# Credits sind}} wieder auf deinem Konto.',
  'shoot.given':
    '{count, plural, one {# Bild sieht dir nicht ähnlich genug und kostet} other {# Bilder sehen dir nicht ähnlich genug und kosten}} dich nichts: {credits, plural, one {# Credit ist} other {# Credits sind}} wieder auf deinem Konto.',
  'shoot.refused':
    '{count, plural, one {# Bild wurde} other {# Bilder wurden}} wegen des Inhalts abgelehnt, als die Firma schon bezahlt war: Der Preis kommt nicht zurück.',
  'shoot.held':
    '{count, plural, one {# Bild wartet} other {# Bilder warten}} auf einen Menschen, der es sich ansieht, und {count, plural, one {kommt} other {kommen}} später.',
  'shoot.cost':
    'Es hat {credits, plural, one {# Credit} other {# Credits}} gekostet; du hast noch {left, number}.',
  'shoot.pick':
    'Eine Zahl zeigt das Bild mit allem, was damit geht: nochmal, andere Worte, HD, die Datei, teilen, löschen.',
  'shoot.again': 'Nochmal oder andere Größe',
  'history.shoot': '{number, number}. {title}: ein Shooting, {made}, gelöscht {until}',
  'category.video': 'Videos',
  'template.title': '<b>{title}</b> · {kind, select, video {Video} other {Bild}}',
  'template.needs.photo': 'Geht mit einem einzigen Foto, ohne Gesichtsprofil.',
  'template.needs.profile': 'Entsteht aus deinem Gesichtsprofil.',
  'template.free': 'Frei: heute noch {left, plural, one {# freies Bild} other {# freie Bilder}}.',
  'template.price': '{credits, plural, one {# Credit} other {# Credits}}',
  'template.unavailable': 'Gerade nicht verfügbar.',
  'template.use': 'Verwenden',
  'template.use.profile': 'Mit meinem Gesichtsprofil',
  'template.use.photo': 'Mit einem Foto',
  // finding templates
  'templates.found-more': 'Vorlagen zu „{query}“',
  'templates.corrected': 'Nichts zu „{query}“, deshalb hier: „{words}“.',
  'templates.corrected-too': 'Wenig zu „{query}“, deshalb hier auch: „{words}“.',
  'gallery.order': '{order, select, trending {Im Trend} new {Neu} other {Unsere Auswahl}}',
  'gallery.filter': 'Filter',
  'gallery.choose': 'Was möchtest du sehen?',
  'gallery.kind': '{kind, select, image {Nur Bilder} video {Nur Videos} other {Bilder und Videos}}',
  'gallery.price':
    '{price, select, free {Kostenlose} usual {Bis zum üblichen Preis} other {Jeder Preis}}',
  'gallery.language': '{language, select, own {In meiner Sprache} other {In jeder Sprache}}',
  'gallery.favourites': 'Favoriten',
  'favourites.title': '<b>Favoriten</b> ({count})',
  'favourites.none': 'Noch keine Favoriten. Tipp unter einer Vorlage auf ☆, dann steht sie hier.',
  'template.favourite': '☆ Favorit',
  'template.unfavourite': '★ Entfernen',
  'template.more-by': 'Mehr von {name}',
  'template.uses': '{count, plural, one {#-mal} other {#-mal}} verwendet.',
  'creator.none': 'Niemand mit diesem Namen hat hier Vorlagen.',
  'creator.figures':
    '{count, plural, one {# Vorlage} other {# Vorlagen}}, {uses, plural, one {#-mal} other {#-mal}} verwendet',
  'creator.since': 'Hier seit {since}',
  'creator.title': '<b>{name}</b>',
  'template.by': 'Von {name}',
  'template.by-someone': 'Von jemandem, der Vorlagen macht',
  // what is about to be made
  'draft.photo': '<b>{title}</b>: Schick mir das Foto.',
  'draft.slot': '<b>{title}</b>: Was soll bei „{label}“ stehen?',
  'draft.slot.how':
    'Schreib es mir, bis zu {most, plural, one {# Zeichen} other {# Zeichen}}, oder tipp auf den Vorschlag.',
  'draft.slot.write': 'Schreib es mir, bis zu {most, plural, one {# Zeichen} other {# Zeichen}}.',
  'draft.slot.empty': 'Ich brauche mindestens ein sichtbares Zeichen.',
  'draft.slot.long': 'Das sind {length} Zeichen; {most} passen. Bitte kürzer.',
  'draft.face': '<b>{title}</b> braucht dein Gesichtsprofil. Du legst es nur einmal an:',
  'draft.go-on': 'Weiter: {title}',
  'operation.do':
    '{operation, select, edit {Bearbeiten} part {Stelle ändern} widen {Erweitern} animate {Animieren} swap {Gesicht tauschen} wear {Kleidung anprobieren} ring {Ring anprobieren} scene {Neue Szene} restore {Restaurieren} colour {Kolorieren} sharpen {Schärfen} other {Freistellen}}',
  'operation.title':
    '{operation, select, edit {Bearbeitetes Bild} part {Bild mit geänderter Stelle} widen {Erweitertes Bild} animate {Animiertes Bild} upscale {HD-Bild} imagine {Bild aus Worten} swap {Gesichtstausch} wear {Anprobe} ring {Ringanprobe} scene {Produktszene} restore {Restauriertes Foto} colour {Koloriertes Foto} sharpen {Geschärftes Foto} video {Video aus Worten} other {Freigestelltes Bild}}',
  'operation.words': 'Deine Worte',
  'operation.ask':
    '{operation, select, imagine {<b>Was soll auf dem Bild sein?</b>} ring {<b>Welcher Ring?</b> Schick mir ein Foto davon, oder sag, wie er ist.} scene {<b>Wo soll es stehen?</b>} video {<b>Was soll im Video geschehen?</b>} other {<b>Was soll ich ändern?</b>}}',
  'operation.examples':
    '{operation, select, part {Zum Beispiel: entfernen, blau machen, heller, unscharf.} imagine {Beschreib es mit deinen Worten.} ring {Zum Beispiel: schlichtes Silber, oder Gold mit Diamant am Mittelfinger.} scene {Zum Beispiel: auf weißem Marmor, oder auf einem Holztisch bei Sonnenuntergang.} swap {Wenn es nicht klappt, schick ein anderes Foto.} video {Zum Beispiel: Ein roter Fuchs läuft im Morgenlicht durch den Schnee.} other {Zum Beispiel: heller, schwarz-weiß, warmes Abendlicht, unscharfer Hintergrund.}}',
  'operation.photo':
    '{operation, select, swap {<b>Gesichtstausch</b>: Schick mir das Foto, das dein Gesicht bekommen soll. Ein Gesicht, von vorn.} wear {<b>Anprobe</b>: Schick mir ein Foto des Kleidungsstücks, ausgebreitet oder auf dem Bügel. Ein zweites Foto darf zeigen, wer es trägt.} ring {<b>Ringanprobe</b>: Schick mir ein Foto der Hand, von oben und mit gespreizten Fingern.} restore {<b>Altes Foto</b>: Schick mir einen Scan oder ein Foto davon. Ich entferne Kratzer, Staub und Verblassen; danach lässt es sich kolorieren, schärfen und animieren.} colour {<b>Kolorieren</b>: Schick mir das Schwarz-Weiß-Foto.} sharpen {<b>Schärfen</b>: Schick mir das unscharfe oder kleine Foto.} other {<b>Produktszene</b>: Schick mir ein Foto des Produkts vor einfarbigem Hintergrund.}}',
  'operation.ring-style':
    '{style, select, gold {Gold} silver {Silber} rose {Rosegold} other {Gold mit Diamant}}',
  'operation.scene-place':
    '{place, select, marble {weißer Marmor} wood {Holztisch} beach {Strand bei Sonnenuntergang} other {Studio}}',
  'operation.part-change': '{change, select, remove {entfernen} other {unscharf machen}}',
  'operation.unavailable':
    '{operation, select, imagine {Bilder allein aus Worten lassen sich hier gerade nicht machen.} colour {Fotos kolorieren kann hier gerade nichts. Kratzer und Verblassen lassen sich trotzdem reparieren: /restore} video {Videos allein aus Worten lassen sich hier gerade nicht machen.} other {Das kann hier gerade nichts.}}',
  'operation.instead':
    'Schick mir ein Foto, dann siehst du, was daraus werden kann, oder such dir eine Vorlage aus.',
  'operation.unknown':
    'Das geht hier nicht: {words}. Es wurde nichts berechnet. Sag es bitte anders.',
  'operation.cannot':
    'Das kann hier gerade nichts. Es wurde nichts berechnet. Sag es bitte anders.',
  'confirm.title': '<b>{title}</b> · {kind, select, video {Video} other {Bild}}',
  'confirm.slot': '{label}: <i>{value}</i>',
  'confirm.count': '{count} verschiedene Bilder, als ein Album.',
  'confirm.photos':
    'Aus {count, plural, one {# Foto} other {# Fotos}}, in der Reihenfolge, in der du sie geschickt hast: schreib „das erste Foto“, „das zweite Foto“. ✕ nimmt eins heraus.',
  'confirm.seconds': '{on, select, true {✓ } other {}}{seconds} s',
  'confirm.with-sound': '{on, select, true {✓ } other {}}Mit Ton',
  'confirm.no-sound': '{on, select, true {✓ } other {}}Ohne Ton',
  'confirm.like-photo': '{on, select, true {✓ } other {}}Wie das Foto',
  'confirm.video':
    '{seconds, plural, one {# Sekunde} other {# Sekunden}} · {size} · {shape, select, photo {Format des Fotos} other {{shape}}} · {sound, select, on {mit Ton} other {ohne Ton}}',
  'wear.person':
    '<b>Wer trägt es?</b> Schick mir ein Foto der Person, stehend, am besten von Kopf bis Hüfte.',
  'wear.as-me': 'Ich, mit meinem Gesichtsprofil',
  'wear.kind':
    '{chosen, select, true {✓ } other {}}{garment, select, top {Oberteil} bottom {Hose, Rock} other {Kleid}}',
  'confirm.too-few-free':
    'Heute {left, plural, one {ist nur noch # Bild} other {sind nur noch # Bilder}} frei, deshalb kosten alle Credits.',
  'confirm.with-face': 'Mit meinem Gesicht',
  'confirm.no-face': '✓ Mit meinem Gesicht',
  'confirm.only-clear': '{on, select, true {✓ } other {}}Nur Durchsichtiges ändern',
  'confirm.part':
    'Nur was du übermalt hast, ändert sich. Der Rest bleibt, wie er ist, bis aufs Pixel.',
  'confirm.widen': 'Das Bild bleibt, wie es ist; neu ist, was ringsum dazukommt.',
  'part.paint':
    '<b>Stelle ändern</b>: Übermale, was sich ändern soll, und sag, was dort sein soll. Der Rest bleibt, wie er ist.',
  'part.open': 'Übermalen',
  'part.no-page':
    '<b>Stelle ändern</b>: Übermale die Stelle mit einer kräftigen Farbe oder umrande sie ganz, im Editor deines Handys oder dieses Chats. Schick mir das Bild: Ich vergleiche es mit dem Foto, das ich habe.',
  'part.draw':
    'Oder übermale sie gleich hier: mit kräftiger Farbe oder ganz umrandet, in irgendeinem Editor. Schick mir das Bild, und ich vergleiche es mit dem Foto, das ich habe.',
  'marks.found': '<b>Das ändert sich</b>: die helle Stelle.',
  'marks.preview': 'Das Bild, dunkel, wo es bleibt, wie es ist',
  'marks.anew': 'Neu markieren',
  'marks.use': 'Die markierte Stelle ändern',
  'marks.two':
    'Dafür brauche ich zwei Bilder: das Foto und dasselbe Foto mit der übermalten Stelle. Schick mir bitte diese beiden, oder das markierte allein.',
  'marks.refused':
    '❌ {why, select, shape {Die beiden Bilder haben verschiedene Formate. Schick das markierte bitte unbeschnitten.} different {Das ist ein anderes Bild als das, das ich habe. Markiere bitte genau dieses Foto.} none {Ich sehe keine Markierung. Übermale die Stelle oder umrande sie ganz.} everything {Fast alles ist markiert. Um alles zu ändern, nimm /edit.} unclear {Ich kann die Markierung nicht vom Bild unterscheiden. Nimm bitte eine kräftige Farbe, etwa Rot.} gone {Das Foto zum Vergleichen ist nicht mehr da. Schick es bitte noch einmal, ohne Markierung.} other {Ich konnte es nicht ansehen. Schick es bitte noch einmal.}}',
  'widen.shape':
    '<b>Erweitern</b>: Welches Format soll das Bild bekommen? Das, das es schon hat, gibt ringsum mehr Raum.',
  'part.gone':
    'Was du übermalt hast, ist nicht mehr gespeichert. Übermale es bitte noch einmal; deine Worte sind noch da.',
  'mask.too-large': 'Die Datei der Maske ist zu groß.',
  'mask.no-png': 'Die Maske muss ein PNG sein.',
  'mask.damaged': 'Die Maske lässt sich nicht lesen. Übermale es bitte noch einmal.',
  'mask.size': 'Die Maske ist anders groß als das Bild. Übermale es bitte noch einmal.',
  'mask.empty': 'Noch ist nichts übermalt. Übermale, was sich ändern soll.',
  'mask.everything': 'Das ganze Bild ist übermalt. Um es als Ganzes zu ändern, nimm /edit.',
  'describe.do': 'Beschreiben',
  'describe.photo': '<b>Beschreiben</b>: Schick mir das Foto und drück darunter auf „Beschreiben“.',
  'describe.ask':
    '<b>Welche Worte ergeben dieses Bild?</b> {who} sieht es an und schreibt sie auf. Das kostet nichts, bis zu {most} Bilder am Tag.',
  'describe.go': 'Beschreiben lassen',
  'describe.working': 'Ich sehe mir das Bild an …',
  'describe.done': '<b>Diese Worte ergeben so ein Bild:</b>',
  'describe.imagine': 'Daraus ein Bild machen',
  'describe.copy': 'Kopieren',
  'describe.failed': 'Für dieses Bild habe ich keine Worte gefunden. Es hat nicht gezählt.',
  'describe.again': 'Noch einmal',
  'describe.used-up':
    'Ich habe dir heute {most, plural, one {# Bild} other {# Bilder}} beschrieben. Morgen geht es weiter.',
  'describe.unavailable': 'Bilder beschreiben kann hier gerade nichts.',
  'describe.words': '<i>{words}</i>',
  'improve.do': 'Meine Worte verbessern',
  'improve.back': 'Zurück zu meinen Worten',
  'improve.working': 'Ich suche bessere Worte…',
  'improve.done': 'Deine Worte, besser gesagt. Das hat nichts gekostet.',
  'improve.failed': 'Bessere Worte habe ich nicht gefunden. Deine bleiben.',
  'improve.used-up': 'Das war heute schon {most} Mal, mehr geht nicht. Morgen wieder.',
  'confirm.free':
    'Heute frei, {left, plural, =0 {das letzte} one {danach noch # Bild} other {danach noch # Bilder}}. Dein Guthaben bleibt bei {balance, plural, one {# Credit} other {# Credits}}.',
  'confirm.price':
    '<b>{credits, plural, one {# Credit} other {# Credits}}</b>. Dein Guthaben danach: {after, plural, one {# Credit} other {# Credits}}.',
  'confirm.time': 'Dauert meist {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  'confirm.who': 'Deine Fotos verarbeitet {who}.',
  'confirm.who-words': 'Deine Worte verarbeitet {who}.',
  'confirm.who-else': 'Falls das nicht klappt: {who}.',
  'confirm.kept': 'Aufbewahrt bis {until}.',
  'confirm.keep-nothing': 'Wird nicht aufbewahrt: gelöscht, sobald du es hast.',
  'confirm.short':
    'Dir {short, plural, one {fehlt # Credit} other {fehlen # Credits}}. Such dir ein Paket aus:',
  'confirm.pro': 'Mit {name}: <b>{credits}</b> statt {regular} Credits ({percent} % weniger).',
  'confirm.changed': 'Der Preis hat sich inzwischen geändert: Sieh bitte noch einmal hin.',
  'confirm.changed-who': 'Inzwischen würde es etwas anderes machen: Sieh bitte noch einmal hin.',
  'confirm.engine': 'Gemacht von: {engine}',
  'engine.self': 'dieser Rechner',
  'confirm.go': 'Los',
  'confirm.skip': 'Nicht mehr fragen',
  'confirm.ask': 'Jedes Mal fragen',
  'confirm.skipped':
    'Ab dem nächsten Mal lege ich sofort los. In /settings kannst du das wieder ändern.',
  'confirm.asked': 'Ab jetzt frage ich vor jedem Start.',
  'confirm.started': 'Bin dabei!',
  'confirm.already': 'Das läuft schon.',
  'confirm.dropped': 'Gelassen. Es wurde nichts ausgegeben.',
  'confirm.unavailable': 'Das lässt sich gerade nicht machen. Versuch es bitte später.',
  'confirm.busy':
    'Du hast schon {most, plural, one {# Sache} other {# Sachen}} in Arbeit. Warte bitte, bis eine fertig ist.',
  // results
  'result.copies':
    '{count, plural, one {Hier ist deine Kopie.} other {Hier sind # Kopien.}} Speicher sie, wo du magst.',
  'result.original': 'Hier ist die Originaldatei.',
  'media.by-link':
    '{files, plural, one {Dieser Chat nimmt die Datei nicht an. Öffne sie über den Link, solange sie aufbewahrt wird.} other {Dieser Chat nimmt die Dateien nicht an. Öffne sie über die Links, solange sie aufbewahrt werden.}}',
  'media.open': '{of, plural, one {Datei öffnen} other {Datei {number} öffnen}}',
  'media.not-taken': 'Dieser Chat nimmt die Datei nicht an.',
  'media.save': 'Datei speichern',
  'result.gone': 'Das wird nicht mehr aufbewahrt.',
  'result.which': 'Welches davon?',
  'result.delete.ask': '<b>{title}</b> löschen? Das lässt sich nicht zurückholen.',
  'result.delete.yes': 'Löschen',
  'result.deleted': '<b>{title}</b> wurde gelöscht.',
  'result.stopping': 'Ich halte es an…',
  'result.too-late': 'Zum Anhalten ist es zu spät.',
  // money
  'buy.title':
    'Du hast <b>{balance, plural, one {# Credit} other {# Credits}}</b>. Credits verfallen nie.',
  'buy.pack':
    '<b>{name}</b> · {credits, number} Credits · {price}\nBis zu {images, plural, one {# Bild} other {# Bilder}}{videos, plural, =0 {} one { oder # Video} other { oder # Videos}}',
  'buy.note': 'Du zahlst außerhalb dieses Chats; Kartennummern kommen nie hierher.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': 'Wie möchtest du <b>{name}</b> ({credits, number} Credits) bezahlen?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Karte} sandbox {Test} paypal {PayPal} stars {Telegram-Sterne} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {Sterne bezahlst du gleich hier im Chat.} discord {Discords eigene Knöpfe bezahlst du über Discord; die Credits kommen von selbst.} other {}}',
  'buy.opening': 'Ich öffne die Bezahlseite für <b>{name}</b>…',
  'buy.closed': 'Gerade gibt es nichts zu kaufen.',
  'credits.test-money':
    '{credits, plural, one {# davon ist} other {# davon sind}} Testgeld: Es zahlt nur, was dieser Server selbst macht.',
  'credits.balance': 'Du hast <b>{credits, plural, one {# Credit} other {# Credits}}</b>.',
  'credits.free': 'Freie Bilder heute: noch {left} von {limit}.',
  'credits.nothing': 'Noch hat sich nichts bewegt.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'gekauft',
  'credits.spend': 'etwas gemacht',
  'credits.refund': 'zurückgegeben',
  'credits.refund-of': 'zurück: {title}',
  'credits.clawback': 'nach Rückzahlung zurückgenommen',
  'credits.grant': 'Geschenk',
  'credits.granted':
    '{why, select, apology {Entschuldigung von uns} promotion {Geschenk} test {zum Ausprobieren} other {Korrektur}}',
  'credits.reward': 'Belohnung',
  'credits.carry': 'vom Konto, das du gelöscht hast',
  'credits.pot': 'Topf eines Servers',
  'credits.link': 'Konten verknüpft oder getrennt',
  'credits.expiry': 'verfallen',
  'credits.buy': 'Mehr Credits holen',
  // history
  'history.title': '<b>Was du gemacht hast</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {Video} other {Bild}} · {made} · wird gelöscht {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Hier ist noch nichts, oder es wird nicht mehr aufbewahrt. Machen wir etwas?',
  // sharing with others
  'command.shared': 'Was du mit anderen teilst',
  'generation.share': 'Teilen',
  'share.title': '<b>{title}</b>',
  'share.private': 'Bisher siehst nur du es.',
  'share.what':
    'Ein Link zeigt es allen, die ihn haben, längstens bis {until}. Du kannst ihn jederzeit zurückziehen.',
  'share.no-pages':
    'Dieser Dienst hat keine öffentliche Adresse, darum gibt es hier keine Links. Speichere das Bild und verschick es selbst.',
  'share.barred': 'Es wurde gemeldet und lässt sich darum nicht teilen.',
  'share.keeps-nothing':
    'Du bewahrst nichts auf, darum könnte ein Link nichts zeigen. Das änderst du mit /settings.',
  'share.make': 'Link machen',
  'share.here': 'In diesem Kanal posten',
  'share.there': 'Im Kanal posten, wo es begann',
  'share.posted': 'Es erscheint gleich im Kanal. Mit /shared ziehst du es zurück.',
  'share.link': 'Wer diesen Link hat, kann es sehen: {link}',
  'share.until': 'Der Link endet am {until} mit dem Ergebnis, oder wenn du ihn zurückziehst.',
  'share.name': 'Dabei steht: von {name}.',
  'share.nameless': 'Dein Name steht nicht dabei.',
  'share.name.show': 'Meinen Namen zeigen',
  'share.name.hide': 'Meinen Namen verbergen',
  'share.template.show': 'Vorlage nennen',
  'share.template.hide': 'Vorlage nicht nennen',
  'share.open': 'Seite öffnen',
  'share.send': 'In einen Chat schicken',
  'share.end': 'Zurückziehen',
  'share.ended': 'Zurückgezogen: Dort sieht es niemand mehr.',
  'share.ended.stays':
    'Hier ist es nicht mehr aufgeführt, aber in dem Chat, in den du es geschickt hast, bleibt es: Löschen kannst du es dort selbst.',
  'share.failed': 'Dein Ergebnis konnte im Kanal nicht gepostet werden.',
  'share.ended-before': 'Das wird nicht mehr geteilt.',
  'share.template.link': 'Wer diesen Link öffnet, sieht die Vorlage: {link}',
  'share.no-template-link':
    'Dieser Dienst hat keine öffentliche Adresse, darum gibt es hier keine Links. Andere finden die Vorlage über ihren Titel.',
  'shared.button': 'Was ich teile',
  'shared.title': '<b>Was du teilst</b>',
  'shared.empty':
    'Du teilst nichts. Was du machst, siehst nur du, bis du darunter auf „Teilen“ tippst.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {Link} inline {in einen Chat geschickt} other {Nachricht}} · bis {until}{state, select, hidden { · nicht zu sehen: eine Meldung wird geprüft} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': '{number} zurückziehen',
  // the site’s pages
  'page.skip': 'Zum Inhalt',
  'page.playground': 'Playground öffnen',
  'page.gallery': 'Vorlagen',
  'page.claim': 'alme macht Bilder mit KI. Jedes Ergebnis ist gekennzeichnet.',
  'page.legal': 'Rechtliches',
  'page.languages': 'Sprachen',
  'page.terms': 'Bedingungen',
  'page.privacy': 'Datenschutz',
  'page.likeness': 'Ohne Erlaubnis gezeigt?',
  'page.terms.about': 'Die Bedingungen von alme.',
  'page.privacy.about': 'Was alme über dich aufbewahrt, warum und wie lange.',
  'page.retention': 'Aufbewahrung',
  'page.retention.about': 'Was alme bis wann aufbewahrt, und was es in deinem Browser ablegt.',
  'page.processors': 'Wer was bekommt',
  'page.processors.about': 'Die Firmen, mit denen alme arbeitet, was jede bekommt und wofür.',
  'page.imprint': 'Impressum',
  'page.imprint.about': 'Wer diesen Dienst betreibt und wie man ihn erreicht.',
  'legal.next': 'Ab {at} gilt Fassung {version}.',
  'legal.not-yet': 'Das ist Fassung {version}. Sie gilt ab {at}.',
  'legal.not-now': 'Das ist Fassung {version}. Sie galt ab {at} und gilt nicht mehr.',
  'legal.to-current': 'Zur geltenden Fassung',
  'legal.read': 'Lesen',
  'legal.changes': 'Was sich geändert hat',
  'legal.versions': 'Alle Fassungen',
  'legal.version': 'Fassung {version}, {when, select, later {ab} other {seit}} {at}',
  'legal.changes.title':
    '{kind, select, terms {Was sich an den Bedingungen geändert hat} other {Was sich an der Datenschutzerklärung geändert hat}}',
  'legal.changes.between': 'Von Fassung {from} zu Fassung {to}, die ab {at} gilt.',
  'legal.changes.none': 'In dieser Sprache ist nichts anders.',
  'legal.added': 'Neu:',
  'legal.removed': 'Nicht mehr:',
  'legal.from': 'Von Fassung',
  'legal.to': 'Zu Fassung',
  'legal.compare': 'Vergleichen',
  'processors.intro':
    'Diese Liste entsteht aus dem, womit der Dienst wirklich verbunden ist. Gesichtsfotos gehen nur dann zu einer Firma, wenn deine Einwilligung sie nennt. Keine bekommt dein Konto: Sie sehen ein Bild, seine Worte oder eine Zahlung, unter einer eigenen Nummer.',
  'processors.none': 'Keine Firma: Alles geschieht auf dem Rechner dieses Dienstes.',
  'processors.company': 'Firma',
  'processors.gets': 'Was sie bekommt',
  'processors.where': 'Wo sie ist, und ihre eigene Erklärung',
  'processors.role-gets':
    '{role, select, engine {die Fotos, Ergebnisse und Worte dessen, was sie machen soll, und sonst nichts von dir} screening {die Worte einer Anfrage, und Bilder, die sie selbst gemacht hat} payment {womit du zahlst, dort eingegeben; von uns das Produkt, den Preis und eine Nummer} other {was du im Chat schreibst und schickst, und was zurückkommt}}',
  'processors.role-why':
    '{role, select, engine {machen, worum du bittest} screening {fernhalten, was die Bedingungen verbieten} payment {deine Zahlung annehmen} other {den Chat tragen, den du gewählt hast}}',
  'processors.policy': 'ihre Datenschutzerklärung',
  'processors.unknown': 'Hersteller des Modells',
  'processors.own-server': 'ein Server, den der Betreiber dieses Dienstes gewählt hat; frag ihn',
  'processors.host':
    'Dateien und Worte liegen verschlüsselt. Auf wessen Rechnern dieser Dienst läuft, sagt dir sein Betreiber: {contact}.',
  'imprint.name': 'Wer diesen Dienst betreibt',
  'imprint.address': 'Anschrift',
  'imprint.email': 'E-Mail, auch für Fragen zu deinen Daten',
  'imprint.support': 'Fragen zu einer Zahlung',
  'imprint.missing': 'Noch nicht angegeben. Der Betreiber dieses Dienstes setzt es als {setting}.',
  'imprint.software':
    'Der Dienst läuft mit alme bots, freier Software. Deren Macher betreiben diesen Dienst nicht und haben keine seiner Daten.',
  'storage.title': 'Cookies und Speicher im Browser',
  'storage.none':
    'Nichts hier zählt Besuche oder verfolgt jemanden, und nichts kommt von anderen Firmen. Nur der Chat im Browser, die App und die Konsole der Betreiber legen etwas ab, und alles davon brauchen sie:',
  'storage.name': 'Name',
  'storage.where': 'Wo',
  'storage.kind':
    '{kind, select, cookie {Cookie} browser {Speicher dieses Browsers} other {Speicher dieses Tabs}}',
  'storage.session': 'deinen Chat wiedererkennen',
  'storage.way-back': 'nach einer Zahlung zurück in den Chat führen',
  'storage.theme': 'hell oder dunkel, wie du gewählt hast',
  'storage.draft': 'was du noch nicht abgeschickt hast',
  'storage.afresh': 'die Seite einmal neu laden, wenn die Verbindung weg ist',
  'storage.unfinished':
    'Bilder, die du in der App noch nicht fertig hast: Sie werden nirgendwohin geschickt',
  'storage.after-last-change': '{time} nach deiner letzten Änderung, beim nächsten Besuch',
  'storage.signed-in': 'angemeldet bleiben',
  'storage.entering': 'die Anmeldung über einen Link in dem Browser, der ihn geöffnet hat',
  'storage.after-visit': '{time} nach deinem letzten Besuch',
  'storage.until': '{kind, select, browser {bis du ihn leerst} other {bis du den Tab schließt}}',
  'page.front': 'Zur Startseite',
  'page.not-found': 'Hier ist nichts',
  'page.not-found.words': 'Diese Seite gibt es nicht, oder wem sie gehört, hat sie zurückgezogen.',
  'page.failed': 'Das ging schief',
  'page.failed.words': 'Der Fehler liegt bei uns und ist notiert.',
  'page.away': 'Einen Moment',
  'page.away.words': 'Der Dienst holt gerade Luft. Bitte versuch es gleich noch einmal.',
  'page.in-telegram': 'In Telegram öffnen',
  'page.in-discord': 'Zu Discord hinzufügen',
  'page.in-browser': 'Im Browser ausprobieren',
  'page.report': 'Melden',
  'page.kind': '{kind, select, video {Video} other {Bild}}',
  'page.by': 'Von {name}',
  'page.free-pictures':
    '{free, plural, one {# Bild am Tag ist frei} other {# Bilder am Tag sind frei}}',
  'page.template.slots': 'Das füllst du aus: {slots}',
  'page.template.language': 'Geschrieben auf {language}',
  'page.template.licence': 'Rechte: {licence}',
  'page.template.similar': 'Ähnliche Vorlagen',
  'page.template.gone': 'Diese Vorlage gibt es nicht mehr',
  'page.template.removed':
    'Wer sie gemacht hat, hat sie entfernt. Was daraus entstand, behalten die, die es gemacht haben.',
  'page.template.taken-down': 'Sie wurde nach einer Meldung entfernt.',
  'page.template.hidden': 'Sie lässt sich gerade nicht benutzen.',
  'page.gallery.about': 'Looks für Porträts und kurze Videos von dir, von alme und von anderen.',
  'page.gallery.count': '{count, plural, one {# Vorlage} other {# Vorlagen}}',
  'page.gallery.search': 'Suchen',
  'page.gallery.search.label': 'Vorlagen suchen',
  'page.gallery.found': '{hasMore, select, yes {Mehr als {count}} other {{count}}} zu „{query}“',
  'page.gallery.corrected': 'Nichts zu „{query}“, darum siehst du, was es zu „{corrected}“ gibt.',
  'page.gallery.filters': 'Filtern',
  'page.gallery.all': 'Alle',
  'page.order': 'Reihenfolge',
  'page.order.official': 'almes Auswahl',
  'page.order.new': 'Neu',
  'page.order.trending': 'Gerade beliebt',
  'page.category': 'Kategorie',
  'page.kinds': 'Art',
  'page.kinds.image': 'Bilder',
  'page.kinds.video': 'Videos',
  'page.prices': 'Preis',
  'page.prices.any': 'Jeder Preis',
  'page.prices.free': 'Kostenlos',
  'page.prices.usual': 'Bis zum üblichen Preis',
  'page.creator.about': 'Vorlagen von {name} auf alme.',
  'page.creator.none': 'Von {name} gibt es gerade keine Vorlagen.',
  'page.share.made-from': 'Gemacht mit der Vorlage {title}',
  'page.share.yours': 'Mach dein eigenes',
  'page.share.title': 'Mit dir geteilt',
  'page.share.by': 'Von {name}',
  'page.share.description': 'Mit KI gemacht, gezeigt von dem Menschen, der es gemacht hat.',
  'page.share.gone': 'Wird nicht mehr geteilt',
  'page.share.ended': 'Es wurde zurückgezogen oder wird nicht mehr aufbewahrt.',
  'page.share.taken-down': 'Es wurde nach einer Meldung entfernt.',
  'page.share.hidden': 'Es ist gerade nicht zu sehen.',
  // the front page, and how long things are kept
  'front.title': 'alme · Bilder von dir, im Chat entwickelt',
  'front.about': 'Einmal drei Fotos, dann Porträts und kurze Videos von dir, in einem Chat.',
  'front.headline': 'Bilder von dir, im Chat entwickelt.',
  'front.lead':
    'Schick einmal drei Fotos und such dir einen Look aus. Ein Porträt oder ein kurzes Video von dir kommt in denselben Chat. Den Preis siehst du, bevor etwas beginnt.',
  'front.free':
    '{free, plural, one {# Bild am Tag ist frei.} other {# Bilder am Tag sind frei.}} Ohne Anmeldung, ohne Karte.',
  'front.step1': 'Drei Fotos',
  'front.step1.words':
    'Von vorn, von der einen und der anderen Seite. Jedes wird sofort geprüft, und du hörst, was zu ändern ist. Erst nachdem du schriftlich zugestimmt hast.',
  'front.step2': 'Ein Look',
  'front.step2.words':
    '{pictures, plural, one {# Look für Bilder} other {# Looks für Bilder}}{videos, plural, =0 {} one {, # für Videos} other {, # für Videos}}. Oder mit deinen eigenen Worten.',
  'front.step2.none': 'Aus einer Galerie von Looks. Oder mit deinen eigenen Worten.',
  'front.step3': 'Dein Bild',
  'front.step3.words':
    'Es kommt in denselben Chat: noch einmal, anders, als Originaldatei oder endgültig gelöscht.',
  'front.looks': 'Die Looks',
  'front.looks.words':
    'Alle Titelbilder zeigen Menschen, die es nicht gibt, gemacht mit demselben Verfahren wie deine.',
  'front.looks.more': 'Alle Vorlagen',
  'front.video': 'Video',
  'front.cost': 'Was es kostet',
  'front.cost.words':
    '{free, plural, one {# Bild am Tag ist frei} other {# Bilder am Tag sind frei}}, danach kostet jedes {credits, plural, one {# Credit} other {# Credits}}. {videos, plural, =0 {} one {Videos beginnen bei # Credit. } other {Videos beginnen bei # Credits. }}Credits verfallen nie und kommen zurück, wenn etwas schiefgeht.',
  'front.cost.pro':
    'Mit {name} für {price} im Monat {free, plural, one {ist # Bild am Tag frei} other {sind # Bilder am Tag frei}}, und Videos kosten {percent} % weniger.',
  'front.credits': '{credits, plural, one {# Credit} other {# Credits}}',
  'front.private': 'Von Anfang an privat',
  'front.private.words':
    'Gesichtsfotos sind verschlüsselt, dienen nie zum Training, werden nie verkauft, sind nie öffentlich und werden spätestens nach {days, plural, one {# Tag} other {# Tagen}} gelöscht, oder sobald du es sagst.',
  'front.private.here': 'Auf diesem Server verlässt nichts die eigene Maschine.',
  'front.private.companies':
    'Fotos werden von {companies} verarbeitet, nur um zu machen, worum du bittest.',
  'front.private.policy': 'Die ganze Erklärung, mit allen Fristen.',
  'front.closing': 'Sieh dich in einer Minute.',
  'kept.title': 'Aufbewahrungsfristen',
  'kept.what': 'Was',
  'kept.purpose': 'Wofür',
  'kept.time': 'Wie lange',
  'kept.days': '{days, plural, one {# Tag} other {# Tage}}',
  'kept.minutes': '{minutes, plural, one {# Minute} other {# Minuten}}',
  'kept.hours': '{hours, plural, one {# Stunde} other {# Stunden}}',
  'kept.faces': 'Gesichtsfotos',
  'kept.photos': 'Einzelne Fotos',
  'kept.results': 'Ergebnisse',
  'kept.words': 'Die Worte eines Auftrags',
  'kept.drafts': 'Unfertige Entwürfe',
  'kept.updates': 'Kennungen von Nachrichten',
  'kept.chats': 'Chats im Playground',
  'kept.shares': 'Was du teilst',
  'kept.reports': 'Meldungen',
  'kept.claims': 'Ansprüche am eigenen Bild',
  'kept.name': 'Name, E-Mail, Sprache',
  'kept.consents': 'Zustimmungen',
  'kept.payments': 'Zahlungen und Buchungen',
  'kept.results-paid': 'Ergebnisse von Leuten, die Credits gekauft oder Pro haben',
  'kept.results-unkept': 'Ergebnisse von Leuten, die nichts aufbewahren, im Browser',
  'kept.words-failed': 'Die Worte dessen, was nicht entstand',
  'kept.words-refused': 'Die Worte dessen, was abgelehnt wurde',
  'kept.requests': 'Was wann zu welchem Preis gemacht wurde, ohne die Worte',
  'kept.runs': 'Die Nummer eines Auftrags bei der Firma, die ihn ausführte',
  'kept.disclosures': 'Welche Firma was bekam, ohne den Inhalt',
  'kept.conversations': 'Wo der Chat steht',
  'kept.strangers': 'Chats von Leuten, die die Bedingungen nicht angenommen haben',
  'kept.chat-files': 'Dateien, die in einem Chat im Browser warten',
  'kept.sessions': 'Sitzungen und Wiederherstellungscode eines Browsers',
  'kept.waits': 'Pausen, um die eine Plattform gebeten hat',
  'kept.tasks': 'Arbeit, die noch aussteht',
  'kept.parked-tasks': 'Arbeit, die endgültig scheiterte',
  'kept.screenings': 'Was die Prüfung entschied, ohne Bilder',
  'kept.reviews': 'Was ein Mensch über ein Ergebnis entschied',
  'kept.looks': 'Prüfsummen davon, wie Bilder aussehen, ohne Bezug zu dir',
  'kept.signals': 'Abgelehnte und zurückgegangene Zahlungen, falsche Codes',
  'kept.spendings': 'Credits, die an einem Tag ausgegeben wurden',
  'kept.allowances': 'Kostenlose Bilder, die an einem Tag genutzt wurden',
  'kept.holds': 'Sperren des Ausgebens, die aufgehoben wurden',
  'kept.steps': 'Einschränkungen und Sperren eines Kontos, und Einsprüche',
  'kept.buckets': 'Wie viele Anfragen zuletzt kamen, unter einer Prüfsumme mit Schlüssel',
  'kept.departures': 'Eine Prüfsumme mit Schlüssel von dem, der ging, mit dem Verbrauchten',
  'kept.departures-held': 'Dasselbe bei Konten, die gesperrt, angehalten oder im Minus waren',
  'kept.web-sessions':
    'Einmal-Links und Sitzungen der Konsole und der App, mit der Art des Browsers',
  'kept.links':
    'Codes, die Plattformen verknüpfen, und was beide Konten mitbrachten, um es rückgängig zu machen',
  'kept.linked': 'Welche Konten verknüpft wurden',
  'kept.joint-pictures': 'Was für ein gemeinsames Bild gefragt wurde, das beendet ist',
  'kept.joint-invitations': 'Einladungen zu so einem Bild, denen niemand zugestimmt hat',
  'kept.joint-consents': 'Gemeinsame Bilder: wer wann wozu zugestimmt hat',
  'kept.blocked-askers': 'Wen du nicht mehr fragen lässt',
  'kept.stickers': 'Namen deiner Stickersets',
  'kept.publishing': 'Deine Vorlagen und dein öffentlicher Name',
  'kept.template-drafts': 'Entwürfe von Vorlagen',
  'kept.favourites': 'Favoriten',
  'kept.uses': 'Dass eine Vorlage benutzt wurde',
  'kept.rewards': 'Was Vorlagen einbrachten, und Ringe, die nichts einbringen',
  'kept.server-days': 'Was ein Mitglied vom Tag eines Discord-Servers nutzte',
  'kept.cards': 'Gepostete Karten, sobald sie weggenommen sind',
  'kept.shelves': 'Vorlagen, die du auf einen Discord-Server gestellt hast',
  'kept.exports': 'Archive, die du angefordert hast',
  'kept.announcements': 'Dass du von Änderungen erfahren hast',
  'kept.codes': 'Codes, die du eingelöst hast, und Einladungen',
  'kept.unpaid': 'Käufe, die nie bezahlt wurden',
  'kept.acts': 'Was Betreiber entschieden haben',
  'kept.deletions':
    'Kennungen von Gelöschtem, damit eine zurückgespielte Sicherung es wieder löscht',
  'kept.logs': 'Das Protokoll des Dienstes',
  'kept.backups': 'Sicherungen',
  'kept.from.sent': '{time}, nachdem es gesendet wurde',
  'kept.from.made': '{time}, nachdem es entstand; sofort, wenn du es löschst',
  'kept.from.noted': '{time}, nachdem es vermerkt wurde',
  'kept.from.delivered': '{time} nach der Zustellung',
  'kept.from.confirmed':
    '{time}, nachdem du es zuletzt bestätigt hast; sofort, wenn du die Zustimmung zurückziehst',
  'kept.from.ended': '{time} nach dem Ende',
  'kept.from.used': '{time}, nachdem der Chat zuletzt benutzt wurde',
  'kept.from.changed': '{time}, nachdem du es zuletzt geändert hast',
  'kept.from.decided': '{time} nach der Entscheidung',
  'kept.from.left': '{time} nach dem Weggang',
  'kept.from.day': '{time} nach diesem Tag',
  'kept.from.result-ended':
    'solange du es teilst, höchstens so lange wie das Ergebnis; dass du es geteilt hast: {time} länger',
  'kept.from.result': 'mit dem Ergebnis, auch wenn du es löschst oder nichts aufbewahrst',
  'kept.from.account': 'solange dein Konto besteht',
  'kept.from.own': 'bis du es änderst oder dein Konto löschst',
  'kept.from.taken-back': 'bis du es zurücknimmst oder dein Konto löschst',
  'kept.from.over': 'bis es vorbei ist',
  'kept.from.law':
    'so lange das Gesetz es verlangt; ohne deinen Namen, sobald dein Konto gelöscht ist',
  'kept.from.operator': 'wie der Betreiber entscheidet; ohne lesbare Namen, Worte und Bilder',
  'kept.why.talk': 'mit dir zu reden, in deiner Sprache',
  'kept.why.profile': 'dein Gesichtsprofil',
  'kept.why.make': 'zu machen, worum du gebeten hast',
  'kept.why.again': 'es wiederzuholen',
  'kept.why.show': 'es dir zu zeigen',
  'kept.why.go-on': 'weiterzumachen, wo du aufgehört hast',
  'kept.why.appeal': 'deinen Einspruch',
  'kept.why.once': 'jede Nachricht einmal zu zählen',
  'kept.why.recognise': 'mit /verify zu erkennen, was hier gemacht wurde',
  'kept.why.screen': 'fernzuhalten, was die Bedingungen verbieten',
  'kept.why.abuse': 'Betrug und Missbrauch aufzuhalten',
  'kept.why.limits': 'Grenzen und kostenlose Bilder zu zählen',
  'kept.why.standing': 'damit Gehen und Wiederkommen nichts doppelt bringt',
  'kept.why.share': 'es denen zu zeigen, mit denen du es teilst',
  'kept.why.publish': 'deine Vorlagen anderen anzubieten',
  'kept.why.rewards': 'Autoren gerecht zu bezahlen',
  'kept.why.servers': 'was Discord-Server erlauben',
  'kept.why.decide': 'darüber zu entscheiden und dir zu antworten',
  'kept.why.proof': 'Nachweis des Vereinbarten und Entschiedenen',
  'kept.why.tell': 'dir zu sagen, wer was bekam',
  'kept.why.books': 'Buchhaltung und Gesetz',
  'kept.why.access': 'dich wieder hineinzulassen und deine Daten heraus',
  'kept.why.mend': 'Fehler zu finden und zu beheben',
  'kept.basis': 'Grundlage',
  'kept.basis.consent': 'deine Zustimmung',
  'kept.basis.contract': 'unsere Bedingungen mit dir',
  'kept.basis.interest': 'ein sicherer Dienst für alle',
  'kept.basis.law': 'das Gesetz',
  'kept.told':
    'Du wirst {faces} vor dem Ende der Gesichtsfotos und {results} vor dem Ende von Ergebnissen benachrichtigt. Alle Dateien sind verschlüsselt, jedes Konto mit einem eigenen Schlüssel; wer das Konto löscht, vernichtet den Schlüssel.',
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
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Du bist als Nächstes dran.} one {# Auftrag ist vor deinem dran.} other {# Aufträge sind vor deinem dran.}}',
  'generation.running': 'Ich mache <b>{title}</b>…',
  'generation.stop': 'Abbrechen',
  'generation.done': '<b>{title}</b>',
  'generation.alt':
    '{title}{how, select, words {, mit KI gemacht} other {, aus deinen Fotos gemacht}}{of, plural, =1 {} other { ({position} von {of})}}',
  'generation.cost-free':
    'Heute frei. {free, plural, =0 {Das war das letzte freie Bild des Tages.} one {Heute noch # freies Bild.} other {Heute noch # freie Bilder.}}',
  'generation.cost-credits':
    '{credits, plural, one {# Credit} other {# Credits}} · noch {left, plural, one {# Credit} other {# Credits}}',
  'generation.likeness':
    '{likeness, select, good {Ähnlichkeit: gut.} fair {Ähnlichkeit: mittel.} other {Ähnlichkeit: gering. Die Rückgaben dafür sind für heute aufgebraucht, deshalb bleibt der Preis bestehen.}}',
  'generation.unlike': 'Es sieht dir nicht ähnlich genug, deshalb kostet es dich nichts.',
  'generation.second-try':
    'Das erste Bild sah dir nicht ähnlich genug. Eine andere Engine macht es noch einmal, zum selben Preis.',
  'generation.made-by': 'Gemacht mit {engine}.',
  'generation.video':
    '{seconds, plural, one {# Sekunde} other {# Sekunden}}, {width} × {height}, {sound, select, on {mit Ton} other {ohne Ton}}.',
  'generation.kept-until': 'Aufbewahrt bis {until}. Mit KI gemacht.',
  'generation.kept-nothing':
    'Wird hier nicht aufbewahrt, wie gewünscht: Speicher deine Kopie jetzt. Mit KI gemacht.',
  'generation.again': 'Noch einmal',
  'generation.vary': 'Variieren',
  'generation.back': '↩ Schritt zurück',
  'generation.hd': 'HD',
  'generation.file': 'Originaldatei',
  'generation.delete': 'Löschen',
  'generation.cancelled': '<b>{title}</b> wurde abgebrochen.',
  'generation.failed': '<b>{title}</b> konnte nicht gemacht werden.',
  'generation.reason-rejected':
    'Die Firma, die es macht, lässt das nicht zu: Das sind ihre Regeln, nicht unsere.',
  'generation.reason-photos-gone':
    'Die nötigen Fotos sind nicht mehr da. Schick sie noch einmal und versuch es erneut.',
  'generation.reason-withdrawn':
    'Du hast die Einwilligung zu deinen Gesichtsfotos widerrufen: Es wurde gestoppt, und nichts davon bleibt.',
  'generation.reason-no-consent':
    'Deine Einwilligung nennt die Firma nicht, die es gemacht hätte: Deine Fotos sind hier geblieben. /profile zeigt, welche es ist; stimm dort zu und versuch es erneut.',
  'generation.reason-storage': 'Das Ergebnis konnte bei uns nicht gespeichert werden.',
  'generation.reason-budget':
    'So viel, wie diese Engine an einem Tag machen darf, hat sie heute gemacht. Morgen (0:00 Uhr UTC) geht es weiter; andere Engines können es jetzt.',
  'generation.reason-timed-out': 'Es hat zu lange gedauert.',
  'generation.reason-unavailable': 'Der Dienst, der es macht, ist gerade nicht verfügbar.',
  'generation.reason-photo':
    '{why, select, no_face {Ich finde kein Gesicht auf dem Foto. Nimm eins mit dem ganzen Gesicht.} several_faces {Auf dem Foto ist mehr als ein Gesicht. Nimm eins mit nur einem.} face_too_small {Das Gesicht auf dem Foto ist zu klein. Nimm eins aus der Nähe.} turned_apart {Das Gesicht auf dem Foto schaut in eine andere Richtung als deins. Nimm eins von vorn.} no_hand {Ich finde keine Hand auf dem Foto. Nimm sie von oben auf, mit gespreizten Fingern.} hand_too_small {Die Hand auf dem Foto ist zu klein. Nimm sie aus der Nähe auf.} other {Auf dem Foto hebt sich nichts vom Rest ab. Nimm es vor einfarbigem Hintergrund auf.}}',
  'generation.reason-not-shown':
    'Es ist gelungen, aber dieser Chat nimmt die Datei nicht an. Sie wurde gelöscht.',
  'generation.shown-later':
    '<b>{title}</b> ist fertig, lässt sich aber gerade nicht zeigen. Ich versuche es weiter, und es wartet in deinem Verlauf.',
  'generation.reason-internal': 'Bei uns ist etwas schiefgegangen.',
  'generation.returned-credits':
    '{credits, plural, one {Dein # Credit ist} other {Deine # Credits sind}} wieder auf deinem Guthaben.',
  'generation.returned-free': 'Dein freies Bild hast du zurück.',
  'generation.not-returned': 'Der Anbieter war schon bezahlt, deshalb bleibt der Preis bestehen.',
  // screening and reviews
  'screened.words': '<b>Das kann ich nicht machen.</b>',
  'screened.why':
    '{category, select, minor {Wo jemand minderjährig ist oder so aussehen könnte, entsteht nichts Freizügiges.} sexual {Es sieht nach Nacktheit oder Sex aus, und das wird hier nicht gemacht.} hate {Es sieht nach Hass gegen Menschen aus, und das wird hier nicht gemacht.} violence {Es sieht nach blutiger Gewalt aus, und das wird hier nicht gemacht.} harm {Es sieht nach Selbstverletzung aus, und das wird hier nicht gemacht. Wenn es dir nicht gut geht, sprich bitte mit jemandem, dem du vertraust, oder ruf den Notruf.} illicit {Es sieht nach Hilfe bei etwas Verbotenem aus, und das wird hier nicht gemacht.} other {Die Inhaltsregeln erlauben es nicht.}}',
  'screened.rewrite': 'Bitte nimm andere Worte. Es wurde nichts ausgegeben.',
  'screened.again': 'Andere Worte',
  'problem.screened':
    '❌ Dieses Foto kann ich nicht nehmen: Es wirkt zu freizügig. Es wurde nicht behalten. Schick bitte ein anderes.',
  'generation.held':
    '<b>{title}</b> ist fertig, aber erst muss ein Mensch darauf schauen. Du bekommst es hier, oder alles zurück, spätestens {until}.',
  'campaign.title':
    '<b>Nachrichten an viele</b>\nNeuigkeiten für alle, die sie erlaubt haben, oder was alle über den Dienst wissen müssen.',
  'campaign.new': 'Nachricht schreiben',
  'campaign.line':
    '{state, select, draft {Entwurf} ready {Bereit} running {Unterwegs} stopped {Angehalten} other {Fertig}}: {kind, select, terms {neue Bedingungen} privacy {neue Datenschutzerklärung} other {{words}}}',
  'campaign.ask':
    'Schreib die Nachricht auf {language}, höchstens {most, number} Zeichen. Eine leere Zeile beginnt einen neuen Absatz. Mit „-“ nimmst du diesen Text heraus.',
  'campaign.too-long': 'Das sind mehr als {most, number} Zeichen. Bitte kürzer.',
  'campaign.card':
    '<b>{kind, select, terms {Änderung der Bedingungen} privacy {Änderung der Datenschutzerklärung} other {Nachricht an viele}}</b> · {state, select, draft {Entwurf} ready {{prepared, select, true {bereit zum Senden} other {die Empfänger werden gezählt …}}} running {unterwegs} stopped {angehalten} dropped {verworfen} other {fertig}}',
  'campaign.card.audience':
    '{audience, select, news {Für alle, die Neuigkeiten erlaubt haben.} other {Für alle: nur was man über den Dienst wissen muss.}}',
  'campaign.card.applies': 'Gilt ab {at}.',
  'campaign.card.empty': 'Noch kein Text: Wähl eine Sprache und schreib.',
  'campaign.card.languages':
    'Geschrieben auf: {languages}.{lacking, plural, =0 {} one { In # weiteren Sprache kommt einer davon, mit einem Hinweis.} other { In # weiteren Sprachen kommt einer davon, mit einem Hinweis.}}',
  'campaign.card.people': 'Personen: {people, number} · noch zu benachrichtigen: {left, number}',
  'campaign.card.told':
    'Benachrichtigt: {told, number} · nicht erreichbar: {unreachable, number} · gegangen oder abbestellt: {skipped, number} · von der Plattform abgelehnt: {refused, number} · ungewiss: {unsure, number}',
  'campaign.preview': 'Vorschau',
  'campaign.preview.end': 'So sehen es die Leute, in jeder Sprache mit Text und in einer ohne.',
  'campaign.to': '{audience, select, news {Nur an Erlaubte} other {An alle (Dienst)}}',
  'campaign.count': 'Personen zählen',
  'campaign.go': 'Senden',
  'campaign.stop': 'Anhalten',
  'campaign.go-on': 'Fortsetzen',
  'campaign.drop': 'Verwerfen',
  'campaign.list': 'Alle Nachrichten',
  'campaign.sure':
    'An {people, plural, one {# Person} other {# Personen}} senden{audience, select, news {, die Neuigkeiten erlaubt haben} other {}}? Wer sie abbestellt, bevor er an der Reihe ist, bekommt nichts.',
  'campaign.sure.everyone':
    'Das geht an alle, und niemand kann es abbestellen. Sende so nur, was man über den Dienst wissen muss.',
  'campaign.another':
    'Eine andere Nachricht ist unterwegs. Halte sie zuerst an oder warte auf ihr Ende.',
  'campaign.dropped': 'Verworfen. Niemand wurde benachrichtigt.',
  'campaign.off': 'Keine Neuigkeiten mehr',
  'campaign.settings': 'Einstellungen',
  'campaign.language': 'Diese Nachricht gibt es nur auf {language}.',
  'campaign.terms': '<b>Unsere Bedingungen ändern sich am {at}.</b> Bis dahin gelten die jetzigen.',
  'campaign.privacy':
    '<b>Unsere Datenschutzerklärung ändert sich am {at}.</b> Bis dahin gilt die jetzige.',
  'campaign.policy.choice':
    'Bist du nicht einverstanden, kannst du jederzeit alles mitnehmen, was dir gehört, und dein Konto löschen: /privacy.',
  'campaign.policy.read': 'Lesen',
  'campaign.policy.changes': 'Was sich ändert',
  'review.ask': 'Einen Menschen schauen lassen',
  'review.asked':
    'Ein Mensch sieht sich an, was du wolltest und warum es abgelehnt wurde. Du hörst hier von mir.',
  'review.asked-before': 'Das hat sich schon ein Mensch angesehen, oder er tut es bald.',
  'review.answer':
    '{decision, select, allowed {Ein Mensch hat sich <b>{title}</b> angesehen: Du darfst es machen. Tippe auf „Noch einmal“; das Ergebnis wird vielleicht noch einmal angesehen.} expired {Leider kam niemand rechtzeitig dazu, sich <b>{title}</b> anzusehen. Es bleibt abgelehnt.} other {Ein Mensch hat sich <b>{title}</b> angesehen: Es bleibt abgelehnt.}}',
  'review.elsewhere':
    'Ein Mensch hat sich <b>{title}</b> angesehen: Abgelehnt hat es {engine}, nicht wir. {how, select, again {Jetzt macht es ein anderer Dienst, ohne weitere Kosten.} returned {Deine Credits sind wieder da. Tippe auf „Noch einmal“, dann macht es ein anderer Dienst.} other {Tippe auf „Noch einmal“, dann macht es ein anderer Dienst.}}',
  'review.restored': 'Dein Konto ist wieder offen.',
  'review.new': '<b>Etwas wartet auf deine Entscheidung.</b>',
  'review.cover':
    '{out, select, true {<b>Die Vorlage „{title}“ wird nicht angeboten:</b> Die Prüfung lehnt ihr Titelbild ab ({category}). Lege ein anderes Bild dorthin und starte neu.} other {<b>Bitte sieh dir das Titelbild von „{title}“ an:</b> Die Prüfung ist sich nicht sicher ({category}). Die Vorlage wird angeboten.}}',
  'review.open': 'Ansehen',
  'review.empty': 'Nichts wartet auf dich.',
  'review.waiting': '{count, plural, one {# Fall wartet} other {# Fälle warten}} auf dich.',
  'review.card':
    '<b>{title}</b> · {cause, select, held {von der Prüfung angehalten} other {Einspruch gegen eine Ablehnung}}',
  'review.card.words': 'Gewünscht: {words}',
  'review.card.refused-by':
    'Abgelehnt von {engine} nach eigenen Regeln. Erlaubt läuft es auf einem anderen Dienst.',
  'review.card.scores': 'Werte: <code>{scores}</code>',
  'review.card.account':
    'Konto <code>{account}</code>{suspended, select, true {, gesperrt} other {}}',
  'review.card.held':
    'Es ist außerdem angehalten und kann nichts ausgeben: Darüber entscheidet /holds.',
  'review.allow': 'Erlauben',
  'review.keep': 'Abgelehnt lassen',
  'review.suspend': 'Konto sperren',
  'review.restore': 'Konto wieder öffnen',
  'review.decided':
    'Entscheidung: <b>{decision, select, allowed {erlaubt} suspended {abgelehnt, Konto gesperrt} expired {Zeit abgelaufen} other {abgelehnt}}</b>',
  // form
  'form.open': 'Formular ausfüllen',
  'form.words':
    '{operation, select, imagine {Was soll auf dem Bild sein?} animate {Wie soll es sich bewegen?} video {Was soll im Video geschehen?} other {Was soll ich ändern?}}',
  'form.example':
    '{operation, select, imagine {Zum Beispiel: ein roter Fuchs im Schnee, im Morgenlicht} animate {Zum Beispiel: Wellen rollen heran, langsamer Zoom} video {Zum Beispiel: ein roter Fuchs läuft durch den Schnee} other {Zum Beispiel: warmes Abendlicht, unscharfer Hintergrund}}',
  'form.photo': 'Das Foto, das ich ändern soll',
  'form.photos': 'Die Fotos, in ihrer Reihenfolge',
  'form.aspect': 'Seitenverhältnis',
  'form.aspect-option':
    '{aspect} · {shape, select, square {quadratisch} upright {hochkant} near {leicht hochkant} phone {Handybildschirm} other {breit}}',
  'form.seconds': 'Länge',
  'form.size': 'Auflösung',
  'form.sound': 'Mit Ton',
  'choices.changed':
    'Nicht alles, was du gewählt hast, geht gerade. Schau bitte noch einmal drauf, bevor es losgeht.',
  'command.video.seconds': 'Länge des Videos in Sekunden',
  'command.video.sound': 'Mit Ton oder ohne',
  'command.video.size': 'Auflösung',
  'command.video.aspect': 'Seitenverhältnis',
  'form.count': 'Wie viele',
  'form.engine': 'Gemacht von',
  'form.any-engine': 'Was am besten passt',
  'form.changed':
    'Nicht alles, was du im Formular gewählt hast, geht gerade. Schau bitte noch einmal drauf, bevor es losgeht.',
  // templates that people make
  'command.template': 'Mach eine Vorlage oder kümmere dich um deine',
  'generation.template': 'Vorlage daraus machen',
  'generation.draft': 'Zurück zum Entwurf',
  'template.only-in': 'Die Texte gibt es nur auf {language}.',
  'draft.slot.choose': 'Such dir eine Antwort aus.',
  'publish.mine': '<b>Deine Vorlagen</b>',
  'publish.mine.how':
    'Tippe unter einem Ergebnis, das dir gefällt, auf „Vorlage daraus machen“, oder schreib eine von Grund auf.',
  'publish.mine.as': 'Andere sehen dich als <b>{name}</b> (@{handle}).',
  'publish.mine.choose': 'Eine öffnen',
  'publish.new': 'Von Grund auf',
  'publish.back': '‹ Deine Vorlagen',
  'publish.untitled': 'Ohne Titel',
  'publish.line':
    '{title} · {state, select, draft {Entwurf} screening {wird geprüft} held {bei einem Menschen} refused {abgelehnt} change_asked {Änderung erbeten} offered {online} hidden {verborgen} taken_down {entfernt} other {–}}',
  'publish.card.words': 'Worte: {words}',
  'publish.card.facts':
    '{needs, select, photo {Aus einem Foto} other {Aus dem Gesichtsprofil}} · {category} · {language} · {price} · {who}',
  'publish.card.licence': 'Lizenz: {licence}',
  'publish.card.look':
    'Hier selbst gemacht, behält es diesen Look, und die Worte werden nicht gelesen: {lettering, select, true {Die Lücken ändern nur den Schriftzug} other {Lücken ändern dort nichts}}. Dienste, die nach Worten arbeiten, folgen ihnen.',
  'publish.no-category': 'Keine Kategorie',
  'publish.usual-price':
    '{credits, plural, =0 {üblicher Preis} one {üblicher Preis (# Credit)} other {üblicher Preis (# Credits)}}',
  'publish.who':
    '{who, select, public {Für alle} link {Für alle mit dem Link} server {Für Discord-Server} other {Nur für mich}}',
  'publish.needs': '{needs, select, photo {Ein Foto} other {Das Gesichtsprofil}}',
  'publish.waiting':
    '{state, select, held {⏳ Ein Mensch sieht sie sich an. Du hörst hier von mir.} other {⏳ Sie wird geprüft. Du hörst hier von mir.}}',
  'publish.is-change': 'Eine Änderung: Die jetzige Version bleibt online, bis diese genehmigt ist.',
  'publish.missing.title': 'Es fehlt noch: ein Titel.',
  'publish.missing.cover': 'Es fehlt noch: ein Titelbild aus deinen Ergebnissen.',
  'publish.missing.engine':
    '⚠️ Hier kann das nichts machen: Dafür bräuchte es einen Dienst, der nach Worten arbeitet. Du kannst den Entwurf behalten, aber nicht ausprobieren oder einreichen.',
  'publish.words.again': 'Schreib sie bitte noch einmal.',
  'publish.words.wrong':
    '{because, select, empty {Es fehlen noch: die Worte.} nested {Eine Lücke kann nicht in einer anderen stehen.} unclosed {Eine Klammer ist offen geblieben oder zweimal geschlossen.} nameless {Eine Lücke braucht einen Namen mit Buchstaben.} long {Die Worte dürfen höchstens {most} Zeichen haben.} too_many_slots {Bitte höchstens {most} Lücken.} too_many_answers {Eine Lücke bietet höchstens {most} Antworten an.} slot_long {In der Lücke „{name}“ ist etwas länger als {most} Zeichen.} few_answers {Die Lücke „{name}“ hat ein „|“, aber keine zwei verschiedenen Antworten. Schreib <code>{choices}</code> oder lass das „|“ weg.} twice {Die Lücke „{name}“ gibt es zweimal, mit verschiedenen Antworten.} other {Es fehlen noch: die Worte.}}',
  'publish.foreign':
    'Die Worte dieser Vorlage bleiben bei ihrem Urheber; schreib deine eigenen. Das Bild ist dein Titelbild.',
  'publish.no-start': 'Daraus lässt sich keine Vorlage mehr machen.',
  'publish.do.submit': 'Einreichen',
  'publish.do.try': 'Ausprobieren',
  'publish.do.title': 'Titel',
  'publish.do.words': 'Worte',
  'publish.do.cover': 'Titelbild',
  'publish.do.more': 'Mehr …',
  'publish.do.description': 'Beschreibung',
  'publish.do.category': 'Kategorie',
  'publish.do.needs': 'Gemacht aus',
  'publish.do.who': 'Wer sie sieht',
  'publish.do.price': 'Preis',
  'publish.do.licence': 'Lizenz',
  'publish.do.kind': '{kind, select, video {Als Video} other {Als Bild}}',
  'publish.do.drop': 'Verwerfen',
  'publish.do.withdraw': 'Zurückziehen',
  'publish.more': 'Was soll anders sein?',
  'publish.now': 'Jetzt: {words}',
  'publish.none':
    '{field, select, price {Der übliche Preis} licence {Kein Lizenzhinweis} other {Keine Beschreibung}}',
  'publish.ask.title': 'Wie soll sie heißen? Höchstens {most} Zeichen.',
  'publish.ask.description': 'Beschreib sie in einem Satz mit höchstens {most} Zeichen.',
  'publish.ask.words': 'Schreib, was das Bild oder Video zeigt, in höchstens {most} Zeichen.',
  'publish.words.how':
    'Lass Lücken für andere: <code>{word}</code> fragt nach Worten, <code>{standard}</code> schlägt welche vor, <code>{choices}</code> lässt wählen.',
  'publish.ask.licence':
    'Wessen Werke stecken darin, und zu welchen Bedingungen? Höchstens {most} Zeichen.',
  'publish.ask.price': 'Was soll sie kosten? Eine ganze Zahl von Credits, von {least} bis {most}.',
  'publish.ask.price.usual':
    '{credits, plural, =0 {Der Knopf setzt den üblichen Preis.} other {Der übliche Preis ist {credits, plural, one {# Credit} other {# Credits}}.}}',
  'publish.ask.price.back':
    'Sie kostet jetzt {credits, plural, one {# Credit} other {# Credits}}. Der Knopf stellt den üblichen Preis wieder her.',
  'publish.ask.needs': 'Woraus wird sie gemacht?',
  'publish.ask.category': 'Wohin gehört sie?',
  'publish.ask.language': 'In welcher Sprache ist sie geschrieben?',
  'publish.ask.visibility': 'Wer soll sie finden?',
  'publish.ask.cover':
    'Such dir ein Titelbild aus deinen Ergebnissen aus. Von einem Video wird ein Standbild aus der Mitte genommen.',
  'publish.no-covers':
    'Von deinen Ergebnissen ist gerade keins gespeichert. Mach erst eins; beim Ausprobieren der Vorlage entsteht eins.',
  'publish.empty': 'Darin ist nichts zu lesen. Bitte schreib es noch einmal.',
  'publish.unfit': 'Die Inhaltsregeln erlauben diese Worte nicht. Bitte schreib es anders.',
  'publish.refused.unfinished':
    'Es fehlt noch etwas, oder das Titelbild ist weg. Öffne den Entwurf, dann siehst du es.',
  'publish.refused.locked':
    'Sie wird gerade geprüft und lässt sich solange nicht ändern. Zieh sie erst zurück.',
  'publish.refused.price': 'Dieser Preis liegt außerhalb der Grenzen.',
  'publish.refused.drafts':
    'Du hast {most, plural, one {# Entwurf} other {# Entwürfe}}, mehr geht nicht. Verwirf erst einen.',
  'publish.refused.submissions':
    'Am Tag {most, plural, one {lässt sich # Vorlage} other {lassen sich # Vorlagen}} einreichen. Versuch es morgen.',
  'publish.refused.long': 'Bitte höchstens {most} Zeichen.',
  'publish.rights': '<b>Deine Rechte</b>',
  'publish.rights.what':
    'Ich erkläre, dass ich die Rechte an allem in dieser Vorlage habe: Worte, Titelbild und die Werke darin. Alle, die man darin erkennen kann, sind einverstanden. Datum und Fassung dieser Erklärung werden gespeichert. Worte, Titelbild und dein Versuch werden geprüft, und ein Mensch kann sie ansehen.',
  'publish.rights.earn':
    'Jede Nutzung durch andere, die zählt, bringt dir {credits, plural, one {# Credit} other {# Credits}}.',
  'publish.rights.agree': 'Das erkläre ich: einreichen',
  'publish.submitted':
    '<b>{title}</b> ist eingereicht. Sie wird jetzt geprüft, und du hörst hier von mir.',
  'publish.withdrawn': 'Zurückgezogen. Du kannst sie wieder ändern.',
  'publish.drop.ask':
    '{change, select, true {Diese Änderung verwerfen? Was online ist, bleibt, wie es ist.} other {Diesen Entwurf verwerfen?}}',
  'publish.drop.yes': 'Ja, verwerfen',
  'publish.dropped': 'Verworfen.',
  'publish.own':
    '{state, select, hidden {Gemeldet und verborgen, bis ein Mensch geschaut hat} taken_down {Entfernt} other {Online}} · {uses, plural, one {# Nutzung} other {# Nutzungen}} · {price} · {who}',
  'publish.look': 'So sehen es andere',
  'publish.open': 'Öffnen',
  'publish.edit': 'Ändern',
  'publish.gone': 'Diese Vorlage gibt es nicht mehr.',
  'publish.remove': 'Löschen',
  'publish.remove.ask':
    '<b>{title}</b> löschen? Niemand kann sie mehr nutzen, und das Titelbild wird gelöscht. Was damit gemacht wurde, bleibt.',
  'publish.remove.yes': 'Ja, löschen',
  'publish.removed': '<b>{title}</b> ist gelöscht.',
  'publish.said': 'Ein Mensch schreibt: {words}',
  'publish.approved':
    '{change, select, true {✅ Deine Änderung von <b>{title}</b> ist online.} other {✅ <b>{title}</b> ist online. Du verdienst Credits, wenn andere sie nutzen.}}',
  'publish.held': '<b>{title}</b> muss sich erst ein Mensch ansehen. Du hörst hier von mir.',
  'publish.refused': '❌ <b>{title}</b> wurde abgelehnt.',
  'publish.change-asked': '<b>{title}</b> braucht eine Änderung, bevor sie online gehen kann.',
  'publish.why':
    '{category, select, minor {Wo jemand minderjährig ist oder so aussehen könnte, wird nichts Freizügiges angeboten.} sexual {Es sieht nach Nacktheit oder Sex aus.} hate {Es sieht nach Hass gegen Menschen aus.} harm {Es sieht nach Selbstverletzung aus.} violence {Es sieht nach blutiger Gewalt aus.} illicit {Es sieht nach Hilfe bei etwas Verbotenem aus.} likeness {Es zeigt jemanden, der nicht zugestimmt hat.} rights {Die Rechte an etwas darin hast du nicht.} quality {Sie zeigt nicht, was sie macht, oder macht es schlecht.} copy {Ihr Titelbild gleicht einem, das entfernt wurde.} cover_gone {Das Bild wurde gelöscht, bevor es geprüft war. Such dir ein anderes Titelbild aus.} other {Die Inhaltsregeln erlauben es nicht.}}',
  'creator.ask.name':
    'Unter welchem Namen sollen andere deine Vorlagen sehen? Höchstens {most} Zeichen. Er ist öffentlich.',
  'creator.ask.handle':
    'Welches Kürzel soll zu deiner Seite führen? Lateinische Kleinbuchstaben, Ziffern und Bindestriche, höchstens 24.',
  'creator.saved': 'Andere sehen dich als <b>{name}</b> (@{handle}).',
  'creator.do.name': 'Öffentlicher Name',
  'creator.do.handle': 'Kürzel',
  'creator.refused.name':
    'Bitte nenn einen Namen mit höchstens {most} Zeichen und ohne „@“, den die Inhaltsregeln erlauben.',
  'creator.refused.handle':
    'Ein Kürzel hat lateinische Kleinbuchstaben, Ziffern und einzelne Bindestriche, mindestens einen Buchstaben, höchstens 24 Zeichen.',
  'creator.refused.taken': 'Dieses Kürzel ist nicht frei. Bitte nimm ein anderes.',
  'submission.new': '<b>Eine Vorlage wartet auf deine Entscheidung.</b>',
  'submission.card':
    '<b>{title}</b> · {kind, select, video {Video} other {Bild}} · {change, select, true {Änderung einer Vorlage} other {neu}}',
  'submission.card.by': 'Von {name} · Konto <code>{account}</code>',
  'submission.slot': 'Lücke „{name}“: {said}',
  'submission.approve': 'Genehmigen',
  'submission.ask': 'Änderung erbitten',
  'submission.refuse': 'Ablehnen …',
  'submission.why': 'Warum wird sie abgelehnt? Der Grund wird mitgeteilt.',
  'submission.reason':
    '{reason, select, minor {Minderjährige} sexual {Nacktheit, Sex} hate {Hass} harm {Selbstverletzung} violence {Gewalt} illicit {Verbotenes} likeness {Fremde Person} rights {Rechte} quality {Qualität} other {Andere Regeln}}',
  'submission.ask.words': 'Was soll geändert werden? Deine Worte werden so weitergegeben.',
  'submission.decided':
    '{state, select, approved {Entscheidung: <b>genehmigt</b>} refused {Entscheidung: <b>abgelehnt</b>} change_asked {Entscheidung: <b>Änderung erbeten</b>} withdrawn {Vom Urheber zurückgezogen} other {Wird geprüft}}',
  'submission.list': 'Andere, die warten',
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
  // expiry
  'expiry.notice':
    '{count, plural, one {Eines deiner Ergebnisse wird am {at} gelöscht.} other {# deiner Ergebnisse werden bald gelöscht, das erste am {at}.}} Möchtest du eine Kopie?',
  'expiry.keep': 'Kopien schicken',
  'digest.title': '<b>Was inzwischen angefallen ist</b>',
  'expiry.off': 'Keine Erinnerungen mehr',
  'expiry.face':
    'Deine Gesichtsfotos werden am {at} gelöscht. Behalte sie nur, wenn du das noch bist und sie weiter verwenden willst.',
  'expiry.face-keep': 'Behalten',
  'expiry.face-delete': 'Jetzt löschen',
  // payments
  'pay.buy': 'Credits kaufen',
  'pay.ready': '<b>{pack}</b>: {credits, plural, one {# Credit} other {# Credits}} für {price}',
  'pay.until': 'Du zahlst auf einer sicheren Seite außerhalb dieses Chats. Der Link endet {until}.',
  'pay.sandbox': 'Das ist eine Testkasse: Es fließt kein Geld.',
  'pay.button': '{price} zahlen',
  'pay.not-opened':
    'Die Bezahlseite ließ sich nicht öffnen. Es wurde nichts abgebucht. Versuch es bitte später.',
  'pay.processing':
    'Deine Bank bearbeitet die Zahlung für <b>{pack}</b> noch. Die Credits kommen, sobald sie durch ist, und du erfährst es hier.',
  'pay.expired': 'Der Bezahllink für <b>{pack}</b> ist abgelaufen. Es wurde nichts abgebucht.',
  'pay.failed': 'Die Zahlung für <b>{pack}</b> hat nicht geklappt. Es wurde nichts abgebucht.',
  'pay.paid': '<b>{pack}</b>, {price}: bezahlt.',
  'pay.confirmed':
    'Zahlung bestätigt: {credits, plural, one {# Credit ist} other {# Credits sind}} auf deinem Guthaben. Sie verfallen nie.',
  'pay.balance': 'Dein Guthaben: <b>{balance, plural, one {# Credit} other {# Credits}}</b>.',
  'pay.taken-back':
    'Deine Zahlung wurde zurückgegeben, deshalb {credits, plural, one {wurde # Credit} other {wurden # Credits}} zurückgenommen.',
  'pay.given-again':
    'Deine Zahlung gilt doch, deshalb {credits, plural, one {ist # Credit} other {sind # Credits}} wieder da.',
  'pay.page-done': 'Danke! Der Chat meldet sich, sobald die Zahlung bestätigt ist.',
  'pay.page-left':
    'Es wurde nichts abgebucht. Der Knopf im Chat gilt weiter, falls du es dir anders überlegst.',
  'pay.page-back': 'Du kannst diese Seite schließen und zum Chat zurückgehen.',
  'pay.go-on': 'Weiter',
  'pay.others': 'Andere Pakete',
  'pay.ledger': 'Buchungen ansehen',
  // stars
  'stars.until': 'Du zahlst mit Sternen, direkt hier in Telegram. Der Knopf gilt bis {until}.',
  'stars.month': '30 Tage {name}. Es verlängert sich von selbst, bis du es beendest.',
  'stars.refused.unknown': 'Diese Rechnung ist hier nicht bekannt. Hol dir mit /buy eine neue.',
  'stars.refused.other': 'Diese Rechnung gehört jemand anderem. Hol dir mit /buy deine eigene.',
  'stars.refused.suspended': 'Dein Konto ist gesperrt, deshalb kann nichts gekauft werden.',
  'stars.refused.held':
    'Käufe deines Kontos werden gerade geprüft. Bitte versuch es später noch einmal.',
  'stars.refused.paid': 'Diese Rechnung ist schon bezahlt. Für mehr hol dir mit /buy eine neue.',
  'stars.refused.expired': 'Diese Rechnung ist abgelaufen. Hol dir mit /buy eine neue.',
  'stars.refused.changed': 'Dieses Angebot hat sich geändert. Die aktuellen siehst du mit /buy.',
  'stars.refused.pro': 'Du hast Pro schon: Noch einmal zu zahlen brächte nichts.',
  'stars.refused.busy':
    'Die Zahlung konnte gerade nicht geprüft werden. Es wurde nichts abgebucht: Bitte versuch es in einer Minute noch einmal.',
  // paysupport
  'command.paysupport': 'Hilfe bei einer Zahlung',
  'paysupport.title': '<b>Hilfe bei einer Zahlung</b>',
  'paysupport.how':
    'Bezahlt und noch keine Credits? Nach jeder Zahlung wird immer wieder gesucht: Warte zwei Minuten und sieh dann unter /credits nach. Was beim Erstellen scheitert, kommt von selbst zurück.',
  'paysupport.contact':
    'Für alles andere, auch Erstattungen: Schreib an <b>{contact}</b> und nenne die Zahlung.',
  'paysupport.no-contact':
    'Für alles andere, auch Erstattungen, ist zuständig, wer diesen Bot betreibt.',
  'paysupport.telegram': 'Der Support von Telegram kann bei Käufen in diesem Bot nicht helfen.',
  'paysupport.stars':
    'Pro, das du mit Sternen zahlst, verlängert sich von selbst; du beendest es in Telegram unter Einstellungen, Meine Sterne.',
  'paysupport.none': 'Du hast bisher nichts bezahlt.',
  'paysupport.receipts-only': 'Deine Zahlungen: Jede öffnet ihren Beleg.',
  'paysupport.receipts':
    'Deine Zahlungen: Jede öffnet ihren Beleg, von dem aus du eine Erstattung erbitten kannst.',
  'stars.resume':
    'Es lässt sich jetzt wieder einschalten: in Telegram unter Einstellungen, Meine Sterne. Bis dahin bleibt es dabei, dass es mit seinem Monat endet.',
  'paysupport.credits': 'Meine Credits',
  // links into the chat
  'link.gone':
    '{to, select, creator {Hier gibt es niemanden mit diesem Namen, der Vorlagen macht.} other {Was dieser Link gezeigt hat, gibt es nicht mehr.}}',
  'link.shared': 'Jemand hat ein Ergebnis mit dir geteilt.',
  'link.shared.by': '{name} hat ein Ergebnis mit dir geteilt.',
  'share.inline': 'In irgendeinen Chat',
  // stickers
  'sticker.make': 'Sticker',
  'sticker.making': 'Ich mache einen Sticker daraus …',
  'sticker.made': 'Dein Sticker ist in deinem Paket.',
  'sticker.there': 'Er ist schon in deinem Paket.',
  'sticker.yours':
    'Das Paket gehört dir auf Telegram: Es bleibt dort, wenn das Ergebnis oder dein Konto hier gelöscht wird.',
  'sticker.open': 'Paket öffnen',
  'sticker.remove': 'Herausnehmen',
  'sticker.removed': 'Der Sticker ist nicht mehr in deinem Paket.',
  'sticker.absent': 'Dieser Sticker ist in keinem deiner Pakete.',
  'sticker.refused': 'Telegram nimmt das nicht als Sticker.',
  'sticker.file': 'Der Sticker als Datei. Bewegte haben keinen durchsichtigen Hintergrund.',
  'sticker.which': 'Welches Bild soll ein Sticker werden?',
  'sticker.title': 'Meine Bilder {position}',
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
  // whether a picture was made here
  'verify.title': '<b>Wurde dieses Bild hier gemacht?</b>',
  'verify.how':
    'Schick mir das Bild, am besten als Datei: Dann bleibt die Signatur erhalten. Oder antworte auf ein Bild mit /verify. Ich behalte es nicht.',
  'verify.picture': 'Das Bild, um das es geht',
  'verify.another': 'Noch ein Bild prüfen',
  'verify.signature':
    '✅ <b>Ja.</b> Dieses Bild wurde hier mit KI gemacht, und seine Signatur gilt: Seitdem wurde an der Datei nichts verändert.',
  'verify.mark':
    '✅ <b>Es sagt es selbst.</b> Die Datei trägt unsere Kennzeichnung für KI-Bilder, aber keine gültige Signatur von uns. Eine Kennzeichnung lässt sich kopieren.',
  'verify.looks':
    '✅ <b>Es sieht danach aus.</b> Die Datei trägt keine Kennzeichnung mehr, aber ein hier gemachtes Bild sieht genauso aus.',
  'verify.nothing':
    '❔ <b>Ich erkenne es nicht.</b> Das Bild hat weder Signatur noch Kennzeichnung von uns, und nichts, was hier in den letzten Monaten gemacht wurde, sieht so aus.',
  'verify.changed': 'Seine Signatur stimmt nicht: Die Datei wurde nach dem Signieren verändert.',
  'verify.engine': 'Engine: {engine}',
  'verify.elsewhere': 'Die Datei selbst sagt aber, dass sie mit KI gemacht oder bearbeitet wurde.',
  'verify.no-proof': 'Das beweist nicht, dass es ein echtes Foto ist.',
  // Pro
  'command.pro': 'Pro: mehr Gratisbilder, günstigere Videos',
  'pro.title': '<b>{name}</b>, Monat für Monat:',
  'pro.gives':
    '• {discount} % weniger Credits für Videos, auch mit Vorlagen anderer\n• {images} Gratisbilder am Tag statt {free}\n• Ergebnisse bleiben {days} Tage',
  'pro.note':
    'Es verlängert sich jeden Monat, bis du kündigst{where, select, here {; das geht hier jederzeit.} there {. Das geht in Discords Nutzereinstellungen unter Abonnements.} other {. Was du hier abschließt, kündigst du jederzeit hier; was du bei Discord kaufst, in Discords Nutzereinstellungen unter Abonnements.}}',
  'pro.subscribe': '{name} holen · {price} im Monat',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Karte} sandbox {Test} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': '{name} ist hier gerade nicht im Angebot.',
  'pro.active': '<b>{name}</b> ist aktiv. Es verlängert sich {until} für {price}.',
  'pro.ending':
    '<b>{name}</b> ist aktiv bis {until} und endet dann. Es wird nichts mehr abgebucht.',
  'pro.grace':
    'Die Zahlung für <b>{name}</b> ging nicht durch und wird noch einmal versucht. Es bleibt aktiv bis {until}.',
  'pro.over': 'Die Zahlung für <b>{name}</b> ging nicht durch, deshalb ist es vorerst aus.',
  'pro.elsewhere':
    '{provider, select, discord {Du hast es auf Discord gekauft: Kündige es dort in den Nutzereinstellungen unter Abonnements.} stars {Du kannst es auch in den Telegram-Einstellungen unter Meine Stars kündigen.} other {}}',
  'pro.cancel': '{name} kündigen',
  'pro.cancel.ask':
    '<b>{name}</b> kündigen? Es bleibt aktiv bis {until}, dann endet es und nichts wird mehr abgebucht.',
  'pro.cancel.yes': 'Ja, kündigen',
  'pro.resume': '{name} behalten',
  'pro.card': 'Karte und Rechnungen',
  'pro.working': 'Einen Moment…',
  'pro.portal':
    'Auf dieser Seite änderst du deine Karte und findest deine Rechnungen. Der Link gilt ein paar Minuten.',
  'pro.portal.open': 'Seite öffnen',
  'pro.portal.none':
    'Dafür gibt es hier keine Seite. Die Zahlungsart änderst du dort, wo du abonniert hast.',
  'pro.not-changed':
    'Das ließ sich nicht ändern. Sieh nach, wie es steht, und versuch es noch einmal.',
  'pro.button': 'Über {name}',
  'pro.ready': '<b>{name}</b>: {price} im Monat, bis du kündigst',
  'pro.processing':
    'Deine Bank bearbeitet die Zahlung für <b>{name}</b> noch. Es beginnt, sobald sie durch ist, und du erfährst es hier.',
  'pro.paid': '<b>{name}</b>, {price} im Monat: bezahlt.',
  'pro.began':
    '<b>{name}</b> ist aktiv bis {until} und verlängert sich dann von selbst. {discount} % weniger für Videos, auch mit Vorlagen anderer, und {images} Gratisbilder am Tag.',
  'pro.twice':
    'Du hast <b>{name}</b> jetzt zweimal, und beide werden abgebucht. Kündige das, das du nicht willst; den Monat zu viel kannst du unter Credits zurückverlangen.',
  'pro.renewed': '<b>{name}</b> wurde verlängert: {price} bezahlt. Es ist aktiv bis {until}.',
  'pro.card-failed':
    'Deine Zahlung von {price} für <b>{name}</b> ging nicht durch. Sie wird noch einmal versucht; sieh bitte nach deiner Karte. {name} bleibt aktiv bis {until}.',
  'pro.ends':
    '<b>{name}</b> ist gekündigt. Es bleibt aktiv bis {until}; es wird nichts mehr abgebucht.',
  'pro.resumed': '<b>{name}</b> läuft weiter. Es verlängert sich {until} für {price}.',
  'pro.ended': '<b>{name}</b> ist zu Ende. Deine Credits und Ergebnisse bleiben, wie sie sind.',
  'pro.given-back':
    'Deine Zahlung für <b>{name}</b> wurde zurückgegeben, deshalb ist es zu Ende. Es wird nichts mehr abgebucht.',
  'pro.given-again': 'Deine Zahlung für <b>{name}</b> gilt nun doch: Es ist aktiv bis {until}.',
  'delete.all.pro': '<b>{name}</b> endet sofort, und es wird nichts mehr dafür abgebucht.',
  // receipts and refunds
  'credits.below':
    'Dein Guthaben liegt <b>{missing, plural, one {# Credit} other {# Credits}}</b> unter null, weil eine Zahlung zurückging. Sobald es ausgeglichen ist, kannst du wieder Credits ausgeben; kostenlose Bilder gehen weiterhin.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': 'Wofür war das? Wähle eine Zeile',
  'credits.pro': '{name}, ein Monat',
  'credits.purchase-of': 'gekauft: {name}',
  'credits.clawback-back': 'zurück, weil eine Zahlung nun doch gilt',
  'credits.code': 'Code {code}',
  'credits.referral': 'für eine Einladung',
  'credits.statement': 'Als Datei (CSV)',
  'credits.statement.name': 'Auszug deiner Credits (CSV)',
  'credits.statement.here': 'Alles, was deine Credits bewegt hat, für jede Tabellenkalkulation.',
  'entry.made':
    '{kind, select, video {Video} other {Bild}} vom {at}: {state, select, delivered {geliefert} failed {fehlgeschlagen} cancelled {abgebrochen} rejected {abgelehnt} held {wird geprüft} other {unterwegs}}.',
  'entry.cost': 'Preis: {credits, plural, =0 {kostenlos} one {# Credit} other {# Credits}}.',
  'entry.gone': 'Das Ergebnis wird nicht mehr aufbewahrt.',
  'receipt.title': '<b>Beleg: {product}</b>',
  'receipt.pack': '{credits, plural, one {# Credit} other {# Credits}}, die nie verfallen',
  'receipt.pro': 'Ein Monat',
  'receipt.paid':
    '<b>{price}</b>, bezahlt am {at} {provider, select, stripe {mit Karte oder anders bei Stripe} sandbox {an der Testkasse} paypal {mit PayPal} stars {mit Telegram Stars} discord {bei Discord} other {bei {seller}}}',
  'receipt.transaction': 'Transaktion: <code>{transaction}</code>',
  'receipt.email': 'Rechnungs-E-Mail: {email}',
  'receipt.state':
    'Stand: {state, select, refunded {erstattet} disputed {bei der Bank angefochten} other {bezahlt}}',
  'receipt.refunded': 'Bisher erstattet: {money}',
  'receipt.refunding': 'Auf dem Weg zurück: {money}',
  'receipt.request':
    'Erstattung gewünscht: {decision, select, approved {genehmigt} declined {abgelehnt} other {wartet auf Antwort}}',
  'receipt.link': 'Beleg des Anbieters',
  'receipt.ledger': 'Zurück zur Übersicht',
  'refund.ask': 'Um Erstattung bitten',
  'refund.about': '<b>Erstattung von {product}</b>',
  'refund.unused':
    'Nicht verbraucht: {unused, number} von {bought, plural, one {# Credit} other {# Credits}}. Was zuerst kam, gilt als zuerst verbraucht.',
  'refund.share':
    'Das sind {money}, zu deinen Gunsten gerundet; diese Credits werden dann zurückgenommen.',
  'refund.month': 'Der Monat geht ganz zurück: {money}.',
  'refund.ends-pro': 'Mit der Erstattung endet es sofort.',
  'refund.decides':
    'Ein Mensch entscheidet, und du hörst die Antwort hier. Du kannst je Zahlung einmal fragen.',
  'refund.ask-yes': 'Ja, fragen',
  'refund.asked': 'Angefragt. Die Antwort kommt hierher.',
  'refund.not-again': 'Diese Zahlung lässt sich nicht zurückfordern, oder du hast schon gefragt.',
  'refund.declined':
    'Deine Zahlung für <b>{product}</b> wird nicht erstattet. Deine Credits bleiben, wie sie sind.',
  'refund.returned':
    '{currency, select, xtr {<b>{money}</b> für {product} gehen zurück auf dein Sterne-Guthaben bei Telegram.} other {<b>{money}</b> für {product} gehen dorthin zurück, von wo du bezahlt hast. Banken brauchen ein paar Tage, bis man es sieht.}}',
  'refund.credits':
    'Dafür {credits, plural, one {wurde # Credit} other {wurden # Credits}} zurückgenommen.',
  'refund.asked-operator': '<b>Jemand bittet um Erstattung.</b>',
  'refund.open': 'Zahlung ansehen',
  'refund.done': 'Erstattet: {amount} für {product}, <code>{transaction}</code>.',
  'refund.refused':
    'Der Anbieter hat {amount} für {product} nicht erstattet, <code>{transaction}</code>. Es wurden keine Credits genommen.',
  'refund.why':
    'Er sagt: {failure}. Sieh im Dashboard des Anbieters nach; danach kannst du es hier erneut versuchen.',
  'refund.part': 'Nicht Verbrauchtes erstatten, {money}',
  'refund.all': 'Alles erstatten, {money}',
  'refund.no': 'Ablehnen',
  'refund.started': '{money} gehen zurück. Du hörst, wenn der Anbieter es erledigt hat.',
  'refund.said-no': 'Abgelehnt. Wer gefragt hat, erfährt es.',
  'payments.title': '<b>Zahlungen</b>',
  'payments.waiting':
    '{count, plural, one {# Mensch wartet} other {# Menschen warten}} auf Antwort zu einer Erstattung.',
  'payments.none': 'Noch hat niemand etwas bezahlt.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · erstattet} disputed { · angefochten} other {}}',
  'payments.account':
    'Konto <code>{account}</code>: {status, select, active {aktiv} limited {eingeschränkt} suspended {gesperrt} other {gelöscht}}, {balance, plural, one {# Credit} other {# Credits}}',
  'payments.refund':
    '{at}: {money} durch {by}, {state, select, done {erstattet} refused {abgelehnt} other {unterwegs}} {failure}',
  'payments.for-nobody':
    'Bezahlt, nachdem das Konto gelöscht war: {amount} für {product}, <code>{transaction}</code>. Niemand kann es nutzen: Gib es zurück.',
  'payments.goes-on':
    '{name} des Kontos <code>{account}</code> sollte enden, aber bei {provider} kann nur der Besitzer kündigen: <code>{subscription}</code>. Bis dahin wird dort weiter abgebucht.',
  'payments.back': 'Alle Zahlungen',
  'statement.date': 'Datum',
  'statement.what': 'Was',
  'statement.credits': 'Credits',
  'statement.balance': 'Guthaben',
  'statement.price': 'Preis',
  'statement.currency': 'Währung',
  'statement.transaction': 'Transaktion',
  'statement.id': 'ID',
  'statement.earlier': 'davor',
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
  // held accounts
  'ladder.title':
    '<b>{step, select, warned {Du bist verwarnt worden.} limited {Dein Konto ist eingeschränkt.} suspended {Dein Konto ist gesperrt.} other {Dein Konto ist beendet.}}</b>',
  'ladder.why':
    'Warum: {reason, select, content {was hier gewünscht oder veröffentlicht wurde, verstößt gegen die Inhaltsregeln, mehr als einmal} payment {Zahlungen dieses Kontos wurden angefochten, zurückgebucht oder sahen nach Missbrauch aus} ring {Konten wurden zusammen benutzt, um Belohnungen zu sammeln} spam {anderen wurde geschickt oder gezeigt, was sie nicht wollten} likeness {Bilder anderer Menschen wurden ohne deren Erlaubnis gemacht oder gezeigt} minor {jemand unter 18 war beteiligt} other {so hat entschieden, wer diesen Dienst betreibt}}.',
  'ladder.until': 'Das gilt bis {until} und endet dann von selbst.',
  'ladder.no-end': 'Das gilt, bis jemand, der diesen Dienst betreibt, es aufhebt.',
  'ladder.deleted': 'Am {until} wird das Konto mit allem darin gelöscht.',
  'ladder.works':
    '{step, select, warned {Alles geht wie bisher. Passiert es noch einmal, wird das Konto eingeschränkt.} limited {Bilder und Videos kannst du weiter machen, nur langsamer. Veröffentlichen und Teilen warten.} other {Du kannst weiter sehen, was über dich gespeichert ist, eine Kopie mitnehmen, alles löschen und Widerspruch einlegen. Neues wird nicht gemacht, und ein Abo endet mit seinem Monat.}}',
  'ladder.appeal': 'Widerspruch',
  'ladder.appeal.ask':
    'Schreib in einer Nachricht, warum diese Entscheidung falsch ist. Ein Mensch liest es, und die Antwort kommt hier. Gegen jede Entscheidung gibt es einen Widerspruch.',
  'ladder.appeal.sent': 'Danke: Ein Mensch liest es, und die Antwort kommt hier.',
  'ladder.appeal.stands':
    '{appeal, select, open {Dein Widerspruch wartet auf eine Antwort.} other {Ein Mensch hat deinen Widerspruch gelesen und entschieden, dass es so bleibt.}}',
  'ladder.appeal.answer':
    '{decision, select, lifted {<b>Dein Widerspruch war berechtigt: Dein Konto ist wieder offen.</b>} other {<b>Ein Mensch hat deinen Widerspruch gelesen: Die Entscheidung bleibt.</b>}}',
  'ladder.paused':
    'Dein Konto ist bis {until} eingeschränkt: Veröffentlichen und Teilen warten bis dahin. Unter „Meine Daten“ steht, warum, und wie du widersprichst.',
  'ladder.paused-open':
    'Dein Konto ist eingeschränkt: Veröffentlichen und Teilen warten. Unter „Meine Daten“ steht, warum, und wie du widersprichst.',
  'account.usage':
    'Schreib die Nummer eines Kontos oder eines Menschen dahinter, etwa <code>/account telegram:123</code>.',
  'account.card':
    'Konto <code>{account}</code>, seit {since}: {status, select, limited {eingeschränkt} suspended {gesperrt} other {offen}}{held, select, true {, Ausgeben angehalten} other {}}. Guthaben: {credits, plural, one {# Credit} other {# Credits}}. Zahlungen: {payments}, davon zurückgegangen oder angefochten: {returned}.',
  'account.step':
    '{at}: {step, select, warned {verwarnt} limited {eingeschränkt} suspended {gesperrt} other {beendet}}, {reason, select, content {Inhaltsregeln} payment {Zahlungen} ring {Ring von Konten} spam {Spam} likeness {Bild anderer} minor {Minderjährige} other {Betreiber}}, von {by}{over, select, true {; vorbei} other {; in Kraft}}',
  'account.do':
    '{step, select, warned {Verwarnen} limited {Einschränken} suspended {Sperren} other {Beenden}}',
  'account.reason':
    '{reason, select, content {Inhalt} payment {Zahlungen} ring {Ring} spam {Spam} likeness {Bild anderer} minor {Unter 18} other {Anderes}}',
  'account.choose':
    '{step, select, warned {Dieses Konto verwarnen} limited {Dieses Konto einschränken} suspended {Dieses Konto sperren} other {Dieses Konto beenden: Wem es gehört, der kann noch eine Kopie mitnehmen, dann wird es gelöscht}}: warum? Wem es gehört, der liest den Grund.',
  'account.lift': 'Aufheben',
  'account.open': 'Konto',
  'account.limited':
    'Konto <code>{account}</code> verlangt weiter, was die Inhaltsregeln ablehnen ({counted, plural, one {# Mal} other {# Mal}} seit der Verwarnung): Es ist jetzt eingeschränkt.',
  'appeals.new': '<b>Jemand widerspricht einer Entscheidung über sein Konto.</b>',
  'appeals.empty': 'Kein Widerspruch wartet auf dich.',
  'appeals.waiting':
    '{count, plural, one {# Widerspruch wartet} other {# Widersprüche warten}} auf dich.',
  'appeals.line': 'Widerspruch vom {at}',
  'appeals.card': 'Konto <code>{account}</code> widerspricht. Der Mensch schreibt: „{words}“',
  'appeals.keep': 'Dabei bleiben',
  'appeals.ask-words':
    'Schreib dem Menschen in seiner Sprache, warum. Deine nächste Nachricht geht an ihn.',
  'appeals.decided':
    '{decision, select, lifted {Aufgehoben.} other {Es bleibt dabei.}} Der Mensch erfährt es.',
  'hold.title': '<b>Das Ausgeben von Credits ist für dein Konto angehalten.</b>',
  'hold.what':
    'Etwas bei Zahlungen oder Codes sah ungewöhnlich aus. Du behältst alle deine Credits. Alles andere geht: freie Bilder, dein Verlauf, /credits, /privacy und /delete.',
  'hold.then':
    'Ein Mensch sieht es sich an, und du hörst hier davon. Wie du ihn erreichst, sagt /paysupport.',
  'hold.kept':
    'Ein Mensch hat sich dein Konto angesehen: Das Ausgeben von Credits bleibt angehalten. Deine Credits bleiben deine; /paysupport sagt, wie du sie zurückfordern kannst.',
  'hold.released':
    'Ein Mensch hat sich dein Konto angesehen, und alles ist gut: Du kannst deine Credits wieder ausgeben. Danke für deine Geduld.',
  'hold.no-buying': 'Solange das so ist, wird dir nichts verkauft: Du könntest es nicht nutzen.',
  'hold.checkouts':
    'Das waren viele Bezahlseiten in kurzer Zeit. Die nächste kannst du {until} öffnen. Offene gehen weiterhin.',
  'hold.day-limit':
    'Das wären mehr als {limit, plural, one {# Credit} other {# Credits}} an einem Tag, und das ist für alle die Grenze. Morgen (0:00 Uhr UTC) geht es weiter. Es wurde nichts ausgegeben.',
  'engine.budget':
    '{reached, select, true {<b>Das Budget des Tages ist ausgegeben.</b>} other {<b>Das Budget des Tages ist fast ausgegeben.</b>}} Firma: {company} · {spent} von {limit}, geschätzt. {reached, select, true {Ihre Engines werden bis 0:00 Uhr UTC nicht angeboten; andere und die lokale gehen weiter, und wer wartete, hat die Credits zurück.} other {An der Grenze werden ihre Engines bis zum nächsten Tag nicht angeboten.}} PROVIDER_BUDGET_USD und PROVIDER_BUDGETS_USD legen es fest.',
  'engine.issue':
    '<b>{engine}</b> ({model}) braucht dich. {cause, select, account {Der Anbieter lehnt den Schlüssel ab, oder dieses Konto darf das Modell nicht nutzen: Prüfe dort Schlüssel und Konto.} billing {Der Anbieter meldet, dass Guthaben oder Kontingent aufgebraucht ist: Prüfe dort die Abrechnung.} region {Der Anbieter bietet das dort nicht an, wo der Server läuft.} model {Der Anbieter kennt dieses Modell oder diese Version nicht, oder es wurde beendet: Stell ein anderes ein.} parameter {Das Modell nimmt <code>{detail}</code> nicht an. Wo ein Bild ohne das geht, lasse ich es ab jetzt weg.} other {Der Anbieter lehnt Anfragen ab, ohne dass ich den Grund kenne.}} Andere springen ein, wo sie können. <code>{detail}</code>',
  'hold.new': '<b>Ein Konto ist angehalten und wartet auf deine Entscheidung.</b>',
  'hold.back-suspended':
    '<b>Jemand, dessen Konto gesperrt war, hat es gelöscht und ist wiedergekommen.</b> Das neue Konto ist auch gesperrt. Du kannst es freigeben.',
  'hold.open': 'Ansehen',
  'hold.empty': 'Kein Konto wartet auf dich.',
  'hold.waiting': '{count, plural, one {# Konto wartet} other {# Konten warten}} auf dich.',
  'hold.card':
    '<b>Konto angehalten</b>: {cause, select, checkouts {viele Bezahlseiten geöffnet} cards_failed {viele abgelehnte Karten} refunds {viele Rückzahlungen} disputes {angefochtene Zahlungen} new_purchases {ein neues Konto kauft viel} new_spending {ein neues Konto gibt viel aus} suspended_before {das Konto war schon gesperrt} codes_wrong {viele falsche Codes} reward_ring {ein Ring um Belohnungen} by_hand {vom Betreiber veranlasst} other {ein Ring von Einladungen}}',
  'hold.came-back':
    'Das Konto gehört jemandem, der am {at} ein früheres gelöscht hat und wiedergekommen ist: Es steht so da wie jenes.',
  'hold.seen':
    'Gezählt: {counted} in {hours, plural, one {# Stunde} other {# Stunden}}; bis {most} ist üblich.',
  'hold.account':
    'Konto <code>{account}</code>, seit {since}. Guthaben: {credits, plural, one {# Credit} other {# Credits}}. Zahlungen: {payments}, davon zurückgezahlt oder angefochten: {returned}. Eingeladen: {came}.',
  'hold.release': 'Freigeben',
  'hold.keep': 'Angehalten lassen',
  'hold.suspend': 'Konto sperren',
  'hold.decided':
    'Entscheidung: <b>{decision, select, released {freigegeben} kept {bleibt angehalten} other {gesperrt}}</b>',
  'policy.app':
    '<b>App:</b> Was du auf ein Bild malst, wird so lange behalten wie ein einzelnes Foto. Entfernst du in der App einen Hintergrund, macht das dein eigenes Gerät: Das Foto geht nirgendwohin, solange du es nicht schickst. Ein unfertiges Bild bleibt {draftHours} Stunden in deinem Browser, oder bis du es löschst. Beim Anmelden bleibt dort ein Cookie und hier, wann und mit welcher Art Browser, höchstens {signInDays} Tage. Skripte von anderen werden nicht geladen.',
  'policy.cases':
    '<b>Fälle:</b> Wer diesen Dienst betreibt, sieht ein Foto oder Ergebnis von dir nur in einem Fall, der es braucht: einer Prüfung, einer Meldung, einem Anspruch, einem Einspruch. Jeder Blick wird vermerkt.',
  'policy.templates':
    '<b>Vorlagen:</b> Dass du die Vorlage von jemandem genutzt hast, wird {useDays} Tage gespeichert, und die Credits, die das dem Autor brachte, bleiben in den Büchern. Kein Autor erfährt, wer eine Vorlage nutzt. Wo Konten Vorlagen nur für die Belohnungen nutzen, wird das vermerkt.',
  'policy.reports':
    '<b>Meldungen und Ansprüche:</b> Was du meldest, und einen Anspruch, dass dich etwas zeigt, liest ein Mensch, der diesen Dienst betreibt; wer gemeldet wird, erfährt nicht, von wem. Erledigte Meldungen bleiben {reportDays} Tage, entschiedene Ansprüche {claimDays} Tage. Ohne Konto bleibt dabei eine Prüfsumme deines Netzes mit Schlüssel, nicht das Netz.',
  'policy.after':
    '<b>Nachdem du gehst:</b> {leftDays} Tage lang behalten wir eine mit Schlüssel gebildete Prüfsumme deiner Kennung auf dieser Plattform und wie viele freie Bilder, welche Codes und ob eine Einladung verbraucht waren, und, wenn du Credits hattest, die Nummer deines Kontos in den Büchern, damit Gehen und Wiederkommen nichts doppelt bringt. War das Konto gesperrt, angehalten oder im Minus, bleibt auch das {standingDays} Tage gespeichert und gilt für ein neues Konto. Notizen über abgelehnte und zurückgegebene Zahlungen und falsche Codes bleiben {signalDays} Tage, solange du hier bist.',
  // reports, takedowns, likeness
  'command.report': 'Eine Vorlage oder ein geteiltes Ergebnis melden',
  'command.report.link': 'Der Link oder die Kennung',
  'report.button': 'Melden',
  'report.how': 'Was willst du melden? Schick mir den Link oder die Kennung.',
  'report.ask':
    '{what, select, template {Was stimmt mit <b>{title}</b> nicht?} other {Was stimmt mit diesem geteilten Ergebnis nicht?}} Jede Meldung sieht sich ein Mensch an.',
  'report.reason':
    '{reason, select, nudity {Nacktheit oder Sex} violence {Blut oder Gewalt} hate {Hass} minor {Schadet Minderjährigen} likeness {Jemand ohne Erlaubnis} rights {Fremdes Werk, fremde Marke} other {Etwas anderes}}',
  'report.done': 'Danke. Ein Mensch sieht es sich an, und du hörst hier von mir, was daraus wurde.',
  'report.gone': 'Das finde ich nicht: Es ist weg, oder der Link ist keiner von mir.',
  'report.own': 'Das ist dein eigenes: Du kannst es selbst zurücknehmen.',
  'report.before': 'Das hast du schon gemeldet. Ein Mensch hat es sich angesehen oder tut es bald.',
  'report.too-many': 'Das waren viele Meldungen an einem Tag. Die nächste geht {until}.',
  'report.answered':
    'Ein Mensch hat sich {what, select, template {<b>{title}</b>} other {das geteilte Ergebnis}} angesehen, das du gemeldet hast: {outcome, select, kept {Es hält die Regeln ein und bleibt. Danke trotzdem.} other {Es ist entfernt. Danke.}}',
  'subject.hidden':
    '{what, select, template {Deine Vorlage <b>{title}</b>} other {Dein geteiltes Ergebnis <b>{title}</b>}} ist verborgen, bis ein Mensch es sich angesehen hat: {because, select, minor {Jemand hat gemeldet, dass es Minderjährigen schadet} nudity {Mehrere haben Nacktheit oder Sex gemeldet} claim {Jemand sagt, dass es ihn ohne Erlaubnis zeigt} other {Mehrere haben es gemeldet}}. Was schon damit gemacht wurde, bleibt. Du hörst hier von mir.',
  'subject.restored':
    'Ein Mensch hat sich <b>{title}</b> angesehen: Es hält die Regeln ein und ist wieder zu sehen. Danke für deine Geduld.',
  'reported.new':
    '<b>{hidden, select, true {Meldungen haben „{title}“ verborgen} other {Jemand hat „{title}“ gemeldet}}.</b> {reason}',
  'reported.open': 'Ansehen',
  'reported.back': 'Alle Meldungen',
  'reported.empty': 'Keine Meldung wartet auf dich.',
  'reported.waiting':
    '{count, plural, one {# gemeldete Sache wartet} other {# gemeldete Sachen warten}} auf dich.',
  'reported.line': '{hidden, select, true {Verborgen · } other {}}{title} · {count}',
  'reported.card':
    '<b>{title}</b> · {what, select, template {Vorlage} other {geteiltes Ergebnis}} <code>{id}</code>',
  'reported.state':
    'Jetzt: <b>{state, select, offered {angeboten} shown {sichtbar} hidden {verborgen, bis du entscheidest} taken_down {entfernt} withdrawn {vom Besitzer zurückgenommen} removed {vom Autor gelöscht} other {nicht angeboten}}</b>',
  'reported.owner': 'Konto <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'Ein Mensch hat es sich schon angesehen und behalten: Weitere Meldungen dieser Fassung verbergen nichts.',
  'reported.keep': 'Behalten',
  'subject.taken-down':
    '{what, select, template {Ein Mensch hat deine Vorlage <b>{title}</b> entfernt} other {Ein Mensch hat dein geteiltes Ergebnis <b>{title}</b> entfernt}}: {cause, select, likeness {Es zeigt jemanden ohne Erlaubnis} copy {Es kopiert eine entfernte Vorlage} report {Die Meldungen hatten recht} other {Es verstößt gegen die Regeln}}. {what, select, template {Niemand kann sie mehr nutzen, und ihr Titelbild ist gelöscht.} other {Andere sehen es nicht mehr; in deinem Verlauf bleibt es.}} Falls das ein Irrtum ist: /paysupport sagt, wie du uns erreichst.',
  'subject.takedown-undone':
    'Ein Mensch hat die Entfernung von <b>{title}</b> zurückgenommen: Das war unser Irrtum, entschuldige. Die Vorlage wird wieder angeboten. Ihr Titelbild ist weg, gib ihr bitte mit /template ein neues.',
  'reported.take-down': 'Entfernen',
  'reported.take-down.sure':
    '<b>{title}</b> entfernen? {what, select, template {Alle Fassungen, Titelbilder, Karten und geteilten Ergebnisse gehen mit. Die Titelbilder werden endgültig gelöscht.} other {Alles, was dasselbe Ergebnis zeigt, geht mit.}}',
  'reported.taken-down':
    'Entfernt {at}: {cause, select, report {gemeldet} likeness {Anspruch auf das eigene Bild} copy {Kopie von {reference}} other {von einem Betreiber}}.',
  'reported.undo': 'Entfernung zurücknehmen',
  'reported.copies': 'Ähnliche Vorlagen',
  'reported.copies.none':
    'Keine andere Vorlage sieht so aus. Neue Einreichungen, deren Titelbild sie kopiert, warten auf dich.',
  'reported.copies.found':
    '{count, plural, one {# Vorlage sieht} other {# Vorlagen sehen}} aus wie <b>{title}</b>.',
  'reported.copy': 'Sie sieht aus wie <b>{title}</b>.',
  'command.likeness': 'Etwas zeigt dich ohne deine Erlaubnis',
  'likeness.title':
    '<b>Etwas hier zeigt dich, und du hast nicht zugestimmt?</b> Ein Mensch entscheidet innerhalb von {hours} Stunden. Sonst wird es verborgen, bis jemand entschieden hat.',
  'likeness.what': 'Was zeigt dich? Schick mir die Links oder Kennungen.',
  'likeness.contact':
    'Wie können wir dir antworten? Schreib eine E-Mail-Adresse oder Ähnliches, oder wir antworten hier.',
  'likeness.here': 'Antwortet mir hier',
  'likeness.words':
    'In deinen Worten: Was zeigt es, und bist du die Person, oder wer bist du für sie?',
  'likeness.statement':
    'Ich erkläre, dass meine Angaben wahr sind und dass ich die gezeigte Person bin oder für sie sprechen darf.',
  'likeness.send': 'Ich erkläre das: senden',
  'likeness.done':
    'Danke. Dein Anspruch hat die Nummer <code>{number}</code>. Ein Mensch entscheidet innerhalb von {hours} Stunden.',
  'likeness.button': 'Es zeigt mich',
  'likeness.length': 'Bitte schreib etwas, höchstens {most} Zeichen.',
  'likeness.too-many': 'Das waren viele Ansprüche an einem Tag. Der nächste geht {until}.',
  'likeness.answered':
    '{decision, select, upheld {Dein Anspruch <code>{number}</code> war berechtigt: Was dich zeigt, ist entfernt.} other {Ein Mensch hat deinen Anspruch <code>{number}</code> geprüft und abgelehnt.}}',
  'likeness.open':
    'Dein Anspruch <code>{number}</code> wartet auf eine Entscheidung, spätestens {until}.',
  'likeness.keep-link':
    'Heb dir die Adresse dieser Seite auf: Sie sagt, wie es um deinen Anspruch steht.',
  'likeness.foreign':
    'Das kam nicht von dieser Seite. Öffne sie bitte und sende das Formular noch einmal.',
  'claim.new': '<b>Jemand sagt, dass ihn hier etwas ohne Erlaubnis zeigt.</b>',
  'claim.due':
    '<b>{hidden, select, true {Die Zeit eines Anspruchs auf das eigene Bild ist um: Was er nennt, ist verborgen, bis du entscheidest.} other {Die Zeit eines Anspruchs auf das eigene Bild läuft bald ab.}}</b>',
  'claim.empty': 'Kein Anspruch wartet auf dich.',
  'claim.waiting':
    '{count, plural, one {# Anspruch auf das eigene Bild wartet} other {# Ansprüche auf das eigene Bild warten}} auf dich.',
  'claim.line': '{number} · noch {hours} h',
  'claim.card':
    'Anspruch <code>{number}</code>: {state, select, open {<b>noch {hours} h</b>} upheld {<b>anerkannt</b>} other {<b>abgelehnt</b>}}',
  'claim.ran-out': 'Die Zeit ist um: Was er nennt, ist verborgen, bis du entscheidest.',
  'claim.target': 'Betrifft: {target}',
  'claim.words': 'In eigenen Worten: {words}',
  'claim.contact': 'Antwort an: {contact}',
  'claim.uphold': 'Anerkennen{count, plural, =0 {} other { und entfernen (#)}}',
  'claim.reject': 'Mit Worten ablehnen',
  'claim.ask-words': 'Schreib, was der Person gesagt werden soll.',
  'page.send': 'Senden',
  'page.likeness.contact': 'Wie können wir dir antworten? Eine E-Mail-Adresse oder Ähnliches.',
  'page.report.done': 'Danke. Ein Mensch sieht es sich an.',
  // the test checkout's own pages
  'sandbox.checkout': '{name} · Testkasse',
  'sandbox.subscription': '{name} · Test-Abo',
  'sandbox.about-checkout':
    'Das ist eine Testkasse. Es fließt kein Geld, und nach keiner Karte wird gefragt.',
  'sandbox.about-subscription': 'Das ist ein Test-Abo. Es fließt kein Geld.',
  'sandbox.a-month': 'im Monat',
  'sandbox.note.declined':
    'Deine Karte wurde abgelehnt. Es wurde nichts abgebucht. Versuch es noch einmal oder geh zurück.',
  'sandbox.note.code': 'Diesen Aktionscode gibt es nicht. Versuch FREE100 oder HALF.',
  'sandbox.note.invalid': 'Bitte prüf die E-Mail-Adresse.',
  'sandbox.note.over': 'Mit dieser Zahlung geht das nicht mehr.',
  'sandbox.note.done': 'Erledigt. Der Chat erfährt es gleich.',
  'sandbox.email': 'E-Mail für den Beleg',
  'sandbox.optional': '(freiwillig)',
  'sandbox.code': 'Aktionscode',
  'sandbox.codes': '(FREE100 oder HALF)',
  'sandbox.pay': '{price} zahlen',
  'sandbox.subscribe': 'Für {price} abonnieren',
  'sandbox.decline': 'Karte ablehnen',
  'sandbox.later': 'Per Bank zahlen, später',
  'sandbox.later-fail': 'Per Bank zahlen, was scheitert',
  'sandbox.leave': 'Gehen, ohne zu zahlen',
  'sandbox.expire': 'Link jetzt enden lassen',
  'sandbox.subscribed':
    'Abonniert. Du kannst zum Chat zurück oder dir das Abo ansehen und Monate vergehen lassen.',
  'sandbox.see': 'Zum Abo',
  'sandbox.expired': 'Dieser Zahlungslink ist abgelaufen. Im Chat gibt es einen neuen.',
  'sandbox.free': 'Es war nichts zu zahlen. Zurück zum Chat.',
  'sandbox.paid': 'Bezahlt. Du kannst zum Chat zurück.',
  'sandbox.processing': 'Die Bank arbeitet daran. Der Chat erfährt es gleich.',
  'sandbox.refused': 'Die Bank hat die Zahlung abgelehnt.',
  'sandbox.act': 'Spiel Verkäufer oder Bank. Noch nicht erstattet: {price}.',
  'sandbox.refund-half': 'Hälfte erstatten',
  'sandbox.refund-rest': 'Den Rest erstatten',
  'sandbox.refund-month': 'Den Monat erstatten',
  'sandbox.inquiry': 'Die Bank fragt nach',
  'sandbox.dispute': 'Anfechten',
  'sandbox.dispute-won': 'Verkäufer gewinnt den Streit',
  'sandbox.dispute-lost': 'Verkäufer verliert ihn',
  'sandbox.trouble': 'Ärger machen',
  'sandbox.testing': '(zum Testen)',
  'sandbox.copies': 'Wie oft jedes Ereignis ankommt',
  'sandbox.copies.count':
    '{count, plural, =0 {nie: der Webhook geht verloren} =1 {einmal} =2 {zweimal} other {#-mal}}',
  'sandbox.come': 'Ereignisse kommen',
  'sandbox.come.late':
    '{seconds, plural, =0 {sofort} =60 {eine Minute zu spät} other {# Sekunden zu spät}}',
  'sandbox.reversed': 'in falscher Reihenfolge',
  'sandbox.ended': 'Beendet am {day}.',
  'sandbox.past-due': 'Die Karte wurde abgelehnt. In den nächsten Tagen wird es wieder versucht.',
  'sandbox.ends': 'Endet am {day}.',
  'sandbox.renews': 'Verlängert sich am {day}.',
  'sandbox.card-good': 'Karte nehmen, die funktioniert',
  'sandbox.card-bad': 'Karte ab jetzt scheitern lassen',
  'sandbox.keep': 'Abo behalten',
  'sandbox.cancel': 'Zum Monatsende kündigen',
  'sandbox.cancel-now': 'Sofort beenden',
  'sandbox.back': 'Zurück zum Chat',
  'sandbox.invoices': 'Rechnungen',
  'sandbox.months':
    'Lass einen Monat vergehen oder spiel Bank oder Verkäufer. Es geht um den neuesten Monat.',
  'sandbox.retry': 'Unbezahlten Monat noch einmal versuchen',
  'sandbox.renew': 'Jetzt verlängern',
  'sandbox.invoice': '{price} · {state, select, open {offen} paid {bezahlt} other {storniert}}',
  'sandbox.invoice.back': '{price} erstattet',
  'sandbox.invoice.dispute':
    'Streit: {state, select, warning_needs_response {die Bank fragt} warning_closed {die Bank hat gefragt} won {gewonnen} lost {verloren} other {offen}}',
  'language.name': 'Deutsch',
  'playground.tagline': 'Bilder von dir, im Chat entwickelt.',
  'playground.intro':
    'Einmal drei Fotos, dann Bilder und kurze Videos von dir. Das hier ist die Spielwiese: das echte Produkt, im Browser, mit Spielgeld.',
  'playground.start': 'Los geht’s',
  'playground.commands': 'Befehle',
  'playground.write': 'Nachricht schreiben',
  'playground.write-now': 'Deine Antwort',
  'playground.send-photo-now': 'Foto schicken oder schreiben',
  'playground.send': 'Senden',
  'playground.add-photos': 'Fotos hinzufügen',
  'playground.choose-photos': 'Fotos auswählen',
  'playground.borrow': 'Kein Foto zur Hand? Leih dir ein Gesicht',
  'playground.borrow-note': 'Drei Fotos einer erfundenen Person',
  'playground.remove': 'Entfernen',
  'playground.theme': 'Hell oder dunkel',
  'playground.chat': 'Chat mit alme',
  'playground.you': 'Du',
  'playground.alme': 'alme',
  'playground.enlarge': 'Vergrößern',
  'playground.close': 'Schließen',
  'playground.before': 'Vorheriges Bild',
  'playground.after': 'Nächstes Bild',
  'playground.download': 'Herunterladen',
  'playground.ai-made': 'Mit KI gemacht',
  'playground.gone': 'Nicht mehr aufbewahrt',
  'playground.photo': 'Foto',
  'playground.working': 'alme arbeitet daran',
  'playground.developing': 'Wird entwickelt',
  'playground.latest': 'Neueste Nachricht',
  'playground.ready': 'Dein Ergebnis ist fertig',
  'playground.fresh': 'Neue Nachricht',
  'playground.uploading': 'Wird hochgeladen',
  'playground.stop-upload': 'Hochladen abbrechen',
  'playground.offline': 'Verbindung verloren. Neuer Versuch…',
  'playground.afresh': 'Dein früherer Chat in diesem Browser ist beendet. Das ist ein neuer.',
  'playground.failed': 'Nicht gesendet. Noch einmal',
  'playground.slow-down': 'Etwas langsamer, bitte. Versuch es gleich noch einmal.',
  'playground.too-large': 'Die Datei ist größer als {size} MB.',
  'playground.too-many': 'Höchstens {count} Fotos auf einmal.',
  'playground.not-a-photo': 'Hier lassen sich nur Fotos schicken.',
  'playground.too-many-tabs': 'alme ist in zu vielen Tabs offen. Lade neu, um hier weiterzumachen.',
  'playground.drop': 'Fotos hier ablegen',
  'playground.front': 'Von vorn',
  'playground.left': 'Eine Seite',
  'playground.right': 'Andere Seite',
  'playground.send-three': 'Die drei Fotos senden',
  'playground.terms': 'Bedingungen',
  'playground.access': 'Zugang',
  'playground.access-intro':
    'Dieser Browser hat sein Konto durch ein Cookie. Ohne das Cookie ist ein Wiederherstellungscode der einzige Weg zurück zu Credits und Pro.',
  'playground.access-make': 'Wiederherstellungscode erstellen',
  'playground.access-make-about':
    'Er wird einmal gezeigt. Bewahre ihn auf, wo sonst niemand nachsieht. Ein neuer ersetzt den vorigen.',
  'playground.access-made': 'Dein Wiederherstellungscode, nur dieses eine Mal:',
  'playground.access-end': 'Alle Sitzungen beenden',
  'playground.access-end-about':
    'Jeder Browser, der dieses Konto benutzt, wird abgemeldet, nur dieser nicht.',
  'playground.access-ended': 'Alle anderen Sitzungen sind beendet.',
  'playground.access-recover': 'Wiederherstellungscode einlösen',
  'playground.access-recover-about':
    'Dieser Browser öffnet dann das Konto des Codes, anstelle des jetzigen.',
  'playground.access-code': 'Wiederherstellungscode',
  'playground.access-recovered':
    'Dieser Browser hat das Konto wieder. Der Code ist verbraucht; hier ist der nächste, nur dieses eine Mal:',
  'playground.access-wrong': 'Dieser Code gilt nicht. Sieh noch einmal nach; ein Code gilt einmal.',
  'playground.access-stranded':
    'Das Konto dieses Browsers hat Credits oder Pro und keinen Wiederherstellungscode: Erstelle zuerst einen, sonst wären sie nicht mehr erreichbar.',
  'playground.access-back': 'Zurück zum Chat',
  'playground.privacy': 'Datenschutz',
  'playground.no-script':
    'Der Chat läuft live und braucht JavaScript. Von Dritten wird nichts geladen.',
  // pictures of several people, and pets
  'command.together': 'Ein Bild mit anderen',
  'command.together.code': 'Der Code einer Einladung',
  'command.together.person': 'Jemand auf diesem Server, den du fragst',
  'pet.with': 'Mit meinem Tier',
  'pet.without': 'Ohne das Tier',
  'pet.ask':
    'Schick ein Foto von deinem Tier, scharf und mit dem ganzen Kopf. Darin wird nach keinem Gesicht gesucht.',
  'pet.along': '🐾 Mit deinem Tier',
  'together.somebody': 'Jemand',
  'together.number': 'Person {n}',
  'together.with': 'Mit {names}',
  'together.do.begin': 'Mit anderen',
  'together.do.show': 'Wer ist dabei',
  'together.do.look': 'Ansehen',
  'together.do.invite': 'Eine Person einladen',
  'together.do.make':
    '{count, plural, one {Weiter mit einer Person} other {Weiter mit # Personen}}',
  'together.do.without': 'Ohne {name}',
  'together.do.refresh': 'Aktualisieren',
  'together.do.drop': 'Aufgeben',
  'together.do.agree': 'Ich bin dabei',
  'together.do.refuse': 'Nein danke',
  'together.do.block': 'Nicht mehr fragen lassen',
  'together.do.back': 'Zusage zurücknehmen',
  'together.do.remove': 'Für alle entfernen',
  'together.do.back-yes': 'Ja, zurücknehmen',
  'together.do.asks':
    '{on, select, true {Niemand darf mich fragen} other {Andere dürfen mich fragen}}',
  'together.do.unblock': 'Alle wieder fragen lassen',
  'together.card': '<b>{title}</b>, zusammen mit anderen',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {ist dabei} refused {möchte nicht} out {nicht mehr dabei} unready {hat zugestimmt, kann aber gerade nicht dabei sein} other {hat noch nicht geantwortet}}',
  'together.card-how':
    'Jede Person wird im eigenen Chat gefragt und braucht ein eigenes Gesichtsprofil. Außer dir {most, plural, one {kann eine weitere Person} other {können bis zu # weitere}} dabei sein. Du kannst ohne die weitermachen, die nicht antworten. Bezahlt wird erst, wenn du anfängst.',
  'together.card-until': 'Geantwortet werden kann bis {until}.',
  'together.card-over':
    '{state, select, started {Es hat angefangen: Es kann niemand mehr gefragt werden.} other {Das ist vorbei: Es kann niemand mehr gefragt werden.}}',
  'together.full':
    'Mehr als {most, plural, one {eine weitere Person geht} other {# weitere gehen}} nicht. Nimm erst jemanden heraus.',
  'together.named':
    'Nutzt diese Person den Bot und darf gefragt werden, dann wird sie jetzt in ihrem eigenen Chat gefragt. Sonst gib ihr das hier:',
  'together.invitation': 'Eine Einladung für eine Person:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Browser}}: {url}',
  'together.invitation-code': 'Oder im Chat mit diesem Bot: <code>/together {invitation}</code>',
  'together.invitation-once':
    'Wer sie zuerst öffnet, hat sie: Gib sie sonst niemandem. Dein Name steht dort, deine Fotos nie.',
  'together.invited':
    'Du bist eingeladen, mit jemandem auf ein Bild zu kommen. Sieh dir an, was gefragt wird, bevor du entscheidest.',
  'together.no-invitation':
    '{why, select, own {Das ist deine eigene Einladung: Gib sie jemand anderem.} over {Diese Einladung ist vorbei.} other {Diese Einladung führt nirgendwohin: Sie wurde benutzt oder war nie eine.}}',
  'together.ask.title': '{name} fragt, ob du mit auf ein Bild kommst: <b>{title}</b>',
  'together.ask.others': 'Auch gefragt: {names}',
  'together.ask.photos':
    'Wenn du zustimmst, werden die drei Fotos deines Gesichtsprofils für dieses eine Bild benutzt und gehen an: {who}. Sonst sieht sie niemand.',
  'together.ask.what':
    'Das Bild bekommen alle, die darauf sind. {name} kann es behalten und weiterschicken, es hier aber nicht ändern und nichts anderes daraus machen. Deine Zusage gilt für nichts sonst.',
  'together.ask.back':
    'Bis es anfängt, kannst du die Zusage zurücknehmen. Danach kannst du das Bild hier immer noch für alle entfernen lassen. Für dich kostet es nichts.',
  'together.ask.until': 'Du kannst bis {until} antworten.',
  'together.ask.anew': 'Seitdem hat sich etwas geändert: Sieh bitte noch einmal hin.',
  'together.profile-first':
    'Um mit {name} auf ein Bild zu kommen, brauchst du erst ein eigenes Gesichtsprofil. Danach geht es zurück zur Frage.',
  'together.agreed':
    'Du hast zugestimmt, mit {name} auf <b>{title}</b> zu sein. Sobald es da ist, melde ich mich.',
  'together.in': 'Du bist mit {name} auf <b>{title}</b>.',
  'together.closed': 'Hier gibt es nichts mehr zu beantworten.',
  'together.refused': 'Du bist nicht dabei. Mehr erfährt {name} nicht.',
  'together.blocked':
    'Du bist nicht dabei, und {name} kann dich nicht mehr fragen. Mit /together kannst du alle wieder fragen lassen.',
  'together.reported':
    'Du bist nicht dabei, {name} kann dich nicht mehr fragen, und ein Mensch sieht es sich an.',
  'together.back.open': 'Zusage zurücknehmen? Dann wird es ohne dich gemacht.',
  'together.back.started':
    'Zusage zurücknehmen? Was noch entsteht, wird angehalten; ein fertiges Bild wird hier für alle entfernt, die darauf sind, und sie erfahren, dass du es warst. Was jemand anderswo gespeichert hat, erreiche ich nicht.',
  'together.back.done': 'Deine Zusage ist zurückgenommen.',
  'together.back.removed':
    'Deine Zusage ist zurückgenommen: Das Bild ist für alle entfernt oder wird gar nicht erst fertig.',
  'together.begin-first':
    'Fang mit einer Vorlage oder einem Bild aus Worten an und drücke „Mit anderen“, bevor es losgeht. Dann kannst du hier jemanden wählen.',
  'together.dropped': 'Aufgegeben. Wer gefragt war, erfährt es.',
  'together.changed':
    'Nicht alle stimmen dem noch so zu. Es wurde nichts bezahlt: Sieh nach, wer dabei ist.',
  'together.only':
    'Alle auf diesem Bild haben nur diesem einen zugestimmt: Hier kann daraus nichts anderes gemacht und nichts veröffentlicht werden.',
  'together.reason-changed': 'Eine der Personen darauf stimmt nicht mehr zu.',
  'together.arrived': 'Hier ist <b>{title}</b> mit {name} und dir.',
  'together.arrived-back':
    'Alle darauf haben es jetzt. Du kannst es hier für alle entfernen lassen.',
  'together.gone': 'Dieses Bild wurde für alle entfernt.',
  'together.list':
    'Bilder mit anderen: bis zu {most, plural, one {eine Person} other {# Personen}} außer dir. Fang mit einer Vorlage oder einem Bild aus Worten an und drücke „Mit anderen“.',
  'together.list-none': 'Gerade wird niemand gefragt.',
  'together.list-blocked':
    '{count, plural, one {Eine Person kann} other {# Personen können}} dich nicht mehr fragen.',
  'together.may-ask':
    '{on, select, true {Leute auf deinen Servern dürfen dich fragen, ob du mit aufs Bild kommst.} other {Niemand darf dich fragen; eine Einladung, die du selbst öffnest, geht weiterhin.}}',
  'together.line.asking': 'Du fragst: {title}',
  'together.line.asked':
    '{state, select, asked {Gefragt von {name}} agreed {Zugesagt: {name}} other {Auf einem Bild: {name}}}',
  'together.unblocked': 'Alle dürfen dich wieder fragen.',
  'together.told.asked':
    '{name} fragt, ob du mit auf ein Bild kommst: <b>{title}</b>. Sieh es dir an, bevor du entscheidest.',
  'together.told.anew':
    'Zu <b>{title}</b> von {name} ist noch jemand dazugekommen, deshalb gilt deine Zusage nicht mehr. Noch einmal ansehen?',
  'together.told.answered':
    '{name} {answer, select, agreed {ist dabei bei} withdrawn {ist nicht mehr dabei bei} other {möchte nicht dabei sein bei}} <b>{title}</b>.',
  'together.told.over':
    '{why, select, dropped {<b>{title}</b> von {name} wird nicht gemacht: Du wirst nicht mehr gefragt.} without {{name} macht bei <b>{title}</b> ohne dich weiter.} other {Aus <b>{title}</b> von {name} ist nichts geworden. Deine Fotos hat niemand mehr.}}',
  'together.told.expired':
    'Die Zeit für <b>{title}</b> mit anderen ist um: Es hat nicht angefangen, und es wurde nichts bezahlt.',
  'together.told.removed':
    '{name} hat <b>{title}</b> entfernen lassen: Das Bild ist hier für alle weg, die darauf sind.',
  'together.told.reported':
    'Jemand hat gemeldet, auf ein Bild gefragt worden zu sein. Bild: <code>{jointId}</code>. Wer fragt: <code>/account {accountId}</code>',
};
