import type { SameTexts } from '../catalogue-type.ts';
import type { together as english } from '../en/together.ts';

/** The German texts about pictures of several people, and pets. */
export const together: SameTexts<typeof english> = {
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
