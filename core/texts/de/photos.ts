import type { SameTexts } from '../catalogue-type.ts';
import type { photos as english } from '../en/photos.ts';

/** The German texts about photos and the face profile. */
export const photos: SameTexts<typeof english> = {
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
  'frames.more': 'Mit einem anderen Foto enden',
  'frames.ask': '<b>Das Ende des Videos</b>: schick mir das Foto, mit dem es endet.',
  'frames.both': 'Es beginnt mit dem ersten Foto und endet mit dem zweiten. ✕ nimmt eins heraus.',
  'frames.turn': '⇄ Andersherum',
  'frames.put-in': 'Das Video damit enden lassen',
  'frames.of-album': 'Video vom ersten zum zweiten',
  'frames.form': 'Erstes Foto, und wenn du magst das letzte',
  'photos.waiting':
    'Ich sehe mir noch deine letzten {count, plural, one {# Foto} other {# Fotos}} an. Schick bitte weitere, wenn ich geantwortet habe.',
  'photo.gone': 'Dieses Foto ist nicht mehr da. Schick es bitte noch einmal.',
  'photo.list-changed': 'Diese Knöpfe gehören zu einer älteren Liste. Wähl bitte noch einmal.',
};
