import type { SameTexts } from '../catalogue-type.ts';
import type { money as english } from '../en/money.ts';

/** The German texts about credits, payments, Pro and refunds. */
export const money: SameTexts<typeof english> = {
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
};
