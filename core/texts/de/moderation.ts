import type { SameTexts } from '../catalogue-type.ts';
import type { moderation as english } from '../en/moderation.ts';

/** The German texts of screening, reviews, reports and held accounts. */
export const moderation: SameTexts<typeof english> = {
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
    '{what, select, template {Was stimmt mit <b>{title}</b> nicht?} joint {Was stimmt mit <b>{title}</b> nicht?} other {Was stimmt mit diesem geteilten Ergebnis nicht?}} Jede Meldung sieht sich ein Mensch an.',
  'report.reason':
    '{reason, select, nudity {Nacktheit oder Sex} violence {Blut oder Gewalt} hate {Hass} minor {Schadet Minderjährigen} likeness {Jemand ohne Erlaubnis} rights {Fremdes Werk, fremde Marke} other {Etwas anderes}}',
  'report.done': 'Danke. Ein Mensch sieht es sich an, und du hörst hier von mir, was daraus wurde.',
  'report.gone': 'Das finde ich nicht: Es ist weg, oder der Link ist keiner von mir.',
  'report.own': 'Das ist dein eigenes: Du kannst es selbst zurücknehmen.',
  'report.before': 'Das hast du schon gemeldet. Ein Mensch hat es sich angesehen oder tut es bald.',
  'report.too-many': 'Das waren viele Meldungen an einem Tag. Die nächste geht {until}.',
  'report.answered':
    'Ein Mensch hat sich {what, select, template {<b>{title}</b>} joint {das Bild <b>{title}</b>} other {das geteilte Ergebnis}} angesehen, das du gemeldet hast: {outcome, select, kept {Es hält die Regeln ein und bleibt. Danke trotzdem.} other {Es ist entfernt. Danke.}}',
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
    '<b>{title}</b> · {what, select, template {Vorlage} joint {Bild mit mehreren} other {geteiltes Ergebnis}} <code>{id}</code>',
  'reported.state':
    'Jetzt: <b>{state, select, offered {angeboten} shown {sichtbar} hidden {verborgen, bis du entscheidest} taken_down {entfernt} withdrawn {vom Besitzer zurückgenommen} removed {vom Autor gelöscht} other {nicht angeboten}}</b>',
  'reported.owner': 'Konto <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'Ein Mensch hat es sich schon angesehen und behalten: Weitere Meldungen dieser Fassung verbergen nichts.',
  'reported.keep': 'Behalten',
  'subject.taken-down':
    '{what, select, template {Ein Mensch hat deine Vorlage <b>{title}</b> entfernt} joint {Ein Mensch hat das Bild <b>{title}</b> entfernt, auf dem du bist} other {Ein Mensch hat dein geteiltes Ergebnis <b>{title}</b> entfernt}}: {cause, select, likeness {Es zeigt jemanden ohne Erlaubnis} copy {Es kopiert eine entfernte Vorlage} report {Die Meldungen hatten recht} other {Es verstößt gegen die Regeln}}. {what, select, template {Niemand kann sie mehr nutzen, und ihr Titelbild ist gelöscht.} other {Andere sehen es nicht mehr; in deinem Verlauf bleibt es.}} Falls das ein Irrtum ist: /paysupport sagt, wie du uns erreichst.',
  'subject.takedown-undone':
    'Ein Mensch hat die Entfernung von <b>{title}</b> zurückgenommen: Das war unser Irrtum, entschuldige. Die Vorlage wird wieder angeboten. Ihr Titelbild ist weg, gib ihr bitte mit /template ein neues.',
  'reported.take-down': 'Entfernen',
  'reported.take-down.sure':
    '<b>{title}</b> entfernen? {what, select, template {Alle Fassungen, Titelbilder, Karten und geteilten Ergebnisse gehen mit. Die Titelbilder werden endgültig gelöscht.} joint {Es wird für alle darauf endgültig gelöscht.} other {Alles, was dasselbe Ergebnis zeigt, geht mit.}}',
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
};
