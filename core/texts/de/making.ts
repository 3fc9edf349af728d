import type { SameTexts } from '../catalogue-type.ts';
import type { making as english } from '../en/making.ts';

/** The German texts of what is made, from the question to the result. */
export const making: SameTexts<typeof english> = {
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
    '{operation, select, edit {Bearbeiten} part {Stelle ändern} widen {Erweitern} animate {Animieren} swap {Gesicht tauschen} wear {Kleidung anprobieren} ring {Ring anprobieren} scene {Neue Szene} restore {Restaurieren} colour {Kolorieren} sharpen {Schärfen} motion {Wie im Video} other {Freistellen}}',
  'operation.title':
    '{operation, select, edit {Bearbeitetes Bild} part {Bild mit geänderter Stelle} widen {Erweitertes Bild} animate {Animiertes Bild} upscale {HD-Bild} imagine {Bild aus Worten} swap {Gesichtstausch} wear {Anprobe} ring {Ringanprobe} scene {Produktszene} restore {Restauriertes Foto} colour {Koloriertes Foto} sharpen {Geschärftes Foto} video {Video aus Worten} motion {Bewegt wie im Video} other {Freigestelltes Bild}}',
  'operation.words': 'Deine Worte',
  'operation.ask':
    '{operation, select, imagine {<b>Was soll auf dem Bild sein?</b>} ring {<b>Welcher Ring?</b> Schick mir ein Foto davon, oder sag, wie er ist.} scene {<b>Wo soll es stehen?</b>} video {<b>Was soll im Video geschehen?</b>} other {<b>Was soll ich ändern?</b>}}',
  'operation.examples':
    '{operation, select, part {Zum Beispiel: entfernen, blau machen, heller, unscharf.} imagine {Beschreib es mit deinen Worten.} ring {Zum Beispiel: schlichtes Silber, oder Gold mit Diamant am Mittelfinger.} scene {Zum Beispiel: auf weißem Marmor, oder auf einem Holztisch bei Sonnenuntergang.} swap {Wenn es nicht klappt, schick ein anderes Foto.} video {Zum Beispiel: Ein roter Fuchs läuft im Morgenlicht durch den Schnee.} other {Zum Beispiel: heller, schwarz-weiß, warmes Abendlicht, unscharfer Hintergrund.}}',
  'operation.photo':
    '{operation, select, swap {<b>Gesichtstausch</b>: Schick mir das Foto, das dein Gesicht bekommen soll. Ein Gesicht, von vorn.} wear {<b>Anprobe</b>: Schick mir ein Foto des Kleidungsstücks, ausgebreitet oder auf dem Bügel. Ein zweites Foto darf zeigen, wer es trägt.} ring {<b>Ringanprobe</b>: Schick mir ein Foto der Hand, von oben und mit gespreizten Fingern.} restore {<b>Altes Foto</b>: Schick mir einen Scan oder ein Foto davon. Ich entferne Kratzer, Staub und Verblassen; danach lässt es sich kolorieren, schärfen und animieren.} colour {<b>Kolorieren</b>: Schick mir das Schwarz-Weiß-Foto.} sharpen {<b>Schärfen</b>: Schick mir das unscharfe oder kleine Foto.} motion {<b>Wie im Video bewegen</b>: Schick mir das Bild der Person, die sich bewegen soll: eine Person, am besten ganz oder bis zur Hüfte. Ein Video kann gleich mitkommen oder danach.} other {<b>Produktszene</b>: Schick mir ein Foto des Produkts vor einfarbigem Hintergrund.}}',
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
  'motion.ask':
    '<b>Wie in welchem Video?</b> Schick mir eines mit einem Tanz oder einer Geste, {least} bis {most} Sekunden lang: eine Person, ganz oder bis zur Hüfte, ohne Schnitt.',
  'motion.shelf': 'Oder nimm eines von diesen:',
  'motion.clip': '{title} · {seconds} s',
  'motion.like-own': 'Bewegt sich wie dein Video.',
  'motion.like-clip': 'Bewegt sich wie „{title}“ ({licence}).',
  'motion.video': '{seconds, plural, one {# Sekunde} other {# Sekunden}} · {size} · ohne Ton',
  'motion.goes':
    'Dein Video geht an dieselben Unternehmen: nur seine Bilder, ohne Ton und ohne das, was die Kamera in die Datei geschrieben hat. Hier wird es gelöscht, sobald das Ergebnis da ist, spätestens nach {hours} Stunden. Nimm nur ein Video von dir selbst oder von jemandem, der zugestimmt hat.',
  'motion.anew': 'Anderes Video',
  'motion.gone': 'Dieses Video ist nicht mehr da. Bitte schick es noch einmal.',
  'motion.late': 'Das war für etwas, das schon vorbei ist. Ich habe das Video gelöscht.',
  'motion.no-words': 'Jetzt brauche ich ein Video, keine Worte.',
  'motion.waiting': 'Ich warte noch auf das Video. /cancel bricht ab.',
  'motion.not-a-video': 'Das kann ich nicht als Video lesen. Bitte schick MP4, MOV oder WebM.',
  'motion.no-frames':
    'In diesem Video kann ich keine Bilder sehen: Es ist beschädigt oder von einer Art, die ich nicht öffnen kann. Bitte schick es als MP4.',
  'motion.too-short':
    'Dieses Video ist zu kurz: {least} bis {most} Sekunden. Bitte schick ein längeres.',
  'motion.too-long':
    'Dieses Video ist zu lang: {least} bis {most} Sekunden. Bitte kürze es oder schick ein anderes.',
  'motion.too-small':
    'Dieses Video ist zu klein: Die kürzere Seite braucht mindestens {pixels, number} Pixel.',
  'motion.too-many-pixels':
    'Dieses Video ist zu groß: höchstens {pixels, number} Pixel an der längeren Seite.',
  'motion.too-narrow':
    'Dieses Video ist zu schmal oder zu breit. Bitte schick eines in üblicher Form.',
  'motion.too-large':
    'Diese Datei ist zu groß: höchstens {megabytes, number} MB. Bitte schick ein kürzeres oder kleineres Video.',
  'motion.screened':
    'Dieses Video kann ich nicht verwenden: Es zeigt etwas, das die Bedingungen verbieten. Ich habe es nicht behalten. Bitte schick ein anderes.',
  'motion.unavailable':
    'Dieses Video lässt sich gerade nicht holen oder ansehen. Bitte schick es noch einmal.',
  'generation.motion':
    '{what, select, own {Bewegt sich wie das Video, das du geschickt hast; es ist gelöscht.} other {Bewegt sich wie der Clip „{clip}“.}}',
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
  'describe.stopped': 'Abgebrochen. Es hat nicht gezählt.',
  'describe.again': 'Noch einmal',
  'describe.used-up':
    'Ich habe dir heute {most, plural, one {# Bild} other {# Bilder}} beschrieben. Morgen geht es weiter.',
  'describe.unavailable': 'Bilder beschreiben kann hier gerade nichts.',
  'describe.words': '<i>{words}</i>',
  'voice.ask':
    'Soll ich aufschreiben, was du gesagt hast? {who} bekommt dafür die Aufnahme, ich behalte nichts davon. Von da an mache ich es, ohne zu fragen. Nichts zählt, bevor du die Worte bestätigt hast.',
  'voice.go': 'Aufschreiben',
  'voice.working': 'Ich höre zu …',
  'voice.heard': '<b>Ich habe gehört:</b>',
  'voice.words': '<i>„{words}“</i>',
  'voice.use': 'Diese Worte nehmen',
  'voice.type': 'Anders eintippen',
  'voice.forget': 'Vergessen',
  'voice.used': '<b>Du hast gesagt:</b>',
  'voice.typing': '<b>Tippe es so, wie du es meinst.</b> Ich habe gehört:',
  'voice.copy': 'Kopieren',
  'voice.forgotten': 'Vergessen. Es wurde nichts damit gemacht.',
  'voice.gone': 'Diese Worte sind schon benutzt oder vergessen.',
  'voice.again': 'Noch einmal',
  'voice.unavailable':
    'Sprachnachrichten kann ich hier gerade nicht anhören. Bitte tippe es stattdessen.',
  'voice.used-up':
    'Ich habe dir heute {most, plural, one {# Sprachnachricht} other {# Sprachnachrichten}} aufgeschrieben. Diese tippe bitte. Morgen geht es weiter.',
  'voice.too-long':
    'So lange kann ich nicht zuhören: höchstens {seconds, plural, one {# Sekunde} other {# Sekunden}}. Sag es bitte kürzer oder tippe es.',
  'voice.too-large':
    'Diese Aufnahme ist zu groß: höchstens {megabytes, number} MB. Sag es bitte kürzer oder tippe es.',
  'voice.no-sound': 'In dieser Datei ist kein Ton. Nimm es bitte noch einmal auf oder tippe es.',
  'voice.unknown-kind':
    'Diese Aufnahme kann ich nicht lesen. Schick bitte eine Sprachnachricht oder eine Datei als MP3, M4A, OGG, WAV oder FLAC.',
  'voice.nothing-said':
    'Ich habe keine Worte gehört. Es hat nicht gezählt. Sag es bitte noch einmal oder tippe es.',
  'voice.not-there':
    'Diese Aufnahme lässt sich nicht mehr abrufen. Schick sie bitte noch einmal oder tippe es.',
  'voice.refused':
    'Die Firma, die zuhört, schreibt das nicht auf: Es verstößt gegen ihre Regeln. Es hat nicht gezählt. Sag es bitte anders oder tippe es.',
  'voice.failed':
    'Das konnte ich nicht aufschreiben. Es hat nicht gezählt. Versuche es noch einmal oder tippe es.',
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
  // history
  'history.title': '<b>Was du gemacht hast</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {Video} other {Bild}} · {made} · wird gelöscht {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Hier ist noch nichts, oder es wird nicht mehr aufbewahrt. Machen wir etwas?',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Du bist als Nächstes dran.} one {# Auftrag ist vor deinem dran.} other {# Aufträge sind vor deinem dran.}}',
  'generation.running': 'Ich mache <b>{title}</b>…',
  'generation.forming': 'Ein erster Blick: Das Bild entsteht noch.',
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
  'longer.do': '▶ Länger',
  'longer.title': '{title}, Teil {part}',
  'longer.from': 'Es geht mit dem letzten Bild von Teil {before} weiter, als eigenes Video.',
  'generation.longer': 'Beginnt mit dem letzten Bild von Teil {before}: ↩ zeigt ihn.',
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
  'typed.seconds': 's / sek / sekunde / sekunden',
  'typed.with-sound': 'mit ton / mit sound',
  'typed.no-sound': 'ohne ton / ohne sound / stumm',
  'command.video.seconds': 'Länge des Videos in Sekunden',
  'command.video.sound': 'Mit Ton oder ohne',
  'command.video.size': 'Auflösung',
  'command.video.aspect': 'Seitenverhältnis',
  'form.count': 'Wie viele',
  'form.engine': 'Gemacht von',
  'form.any-engine': 'Was am besten passt',
  'form.changed':
    'Nicht alles, was du im Formular gewählt hast, geht gerade. Schau bitte noch einmal drauf, bevor es losgeht.',
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
};
