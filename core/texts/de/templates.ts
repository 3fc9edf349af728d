import type { SameTexts } from '../catalogue-type.ts';
import type { templateTexts as english } from '../en/templates.ts';

/** The German texts about templates. */
export const templateTexts: SameTexts<typeof english> = {
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
  'history.shoot': '{number, number}. <b>{title}</b> · Shooting · {made} · wird gelöscht {until}',
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
  'shoot.gone': 'Seine Bilder werden nicht mehr aufbewahrt.',
};
