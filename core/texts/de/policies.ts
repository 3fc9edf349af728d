import type { SameTexts } from '../catalogue-type.ts';
import type { policies as english } from '../en/policies.ts';

/** The German texts that people agree to. */
export const policies: SameTexts<typeof english> = {
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
  'policy.motion':
    '<b>Videos als Vorlage:</b> Von einem Video, das du schickst, damit sich ein Bild so bewegt, werden nur die Bilder aufbewahrt, verschlüsselt, ohne Ton und ohne das, was die Kamera in die Datei geschrieben hat. Maschinen prüfen sie auf das, was die Bedingungen verbieten. Sie gehen an das Unternehmen, das dir genannt wurde, und werden hier gelöscht, sobald das Ergebnis da oder gescheitert ist, spätestens nach {uploadHours} Stunden.',
  'policy.voice':
    '<b>Was du sagst:</b> Eine Sprachnachricht schreibt ein Unternehmen auf, das dir vorher genannt wurde. Dieser Dienst behält keine Aufnahme: Sie liegt im Arbeitsspeicher, bis die Worte da sind, und was ein Browser hochgeladen hat, wird dann gelöscht. Du bekommst die Worte gezeigt, nichts geschieht mit ihnen, bevor du sie bestätigst, und danach werden sie behandelt, als hättest du sie getippt.',
  'policy.marks':
    '<b>Kennzeichnung:</b> Was hier entsteht, sagt in seiner Datei, dass es mit KI gemacht ist und mit welcher Engine, und nichts über dich. Eine kurze Prüfsumme vom Aussehen der Bilder bleibt {markDays} Tage ohne jede Verbindung zu dir erhalten, damit /verify sie erkennt; nicht, wenn nichts von dir behalten wird.',
  'policy.screening':
    '<b>Prüfung:</b> Maschinen prüfen Worte, Fotos und Ergebnisse auf das, was die Bedingungen verbieten{judges, select, none {} other {; Worte prüft auch {judges}}}. Wo sie unsicher sind oder du darum bittest, sieht ein Mensch, der diesen Dienst betreibt, die Worte und das Ergebnis. Was entschieden wurde, wird {noteDays} Tage vermerkt, ohne Bilder.',
  'policy.screening-compared':
    '<b>Prüfung:</b> Maschinen prüfen Worte, Fotos und Ergebnisse auf das, was die Bedingungen verbieten{judges, select, none {} other {; Worte prüft auch {judges}}}. Wo sie unsicher sind oder du darum bittest, sieht ein Mensch, der diesen Dienst betreibt, die Worte und das Ergebnis. Was entschieden wurde, wird {noteDays} Tage vermerkt, ohne Bilder. Maschinen dieses Dienstes vergleichen Bilder von dir mit deinem Gesichtsprofil; behalten wird nur, ob sie dir ähnlich sehen, beim Ergebnis.',
  'policy.rights':
    '<b>Deine Rechte:</b> ansehen mit /privacy, berichtigen mit /settings, löschen mit /delete, Einwilligung widerrufen mit einem Tipp. Es gilt sofort.',
  'policy.web': 'Im Web, alle Fassungen',
  'who.self': 'der eigene Rechner dieses Dienstes (nichts verlässt ihn)',
  suspended:
    'Dein Konto ist gesperrt. Du kannst weiterhin sehen, was über dich gespeichert ist, und es löschen.',
};
