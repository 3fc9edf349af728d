import type { SameTexts } from '../catalogue-type.ts';
import type { sharing as english } from '../en/sharing.ts';

/** The German texts about shared results. */
export const sharing: SameTexts<typeof english> = {
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
};
