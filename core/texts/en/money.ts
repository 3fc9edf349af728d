/** The English texts about credits, payments, Pro and refunds. */
export const money = {
  // money
  'buy.title':
    'You have <b>{balance, plural, one {# credit} other {# credits}}</b>. Credits never expire.',
  'buy.pack':
    '<b>{name}</b> · {credits, number} credits · {price}\nUp to {images, plural, one {# picture} other {# pictures}}{videos, plural, =0 {} one { or # video} other { or # videos}}',
  'buy.note': 'You pay outside this chat; card numbers never come here.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': 'How would you like to pay for <b>{name}</b> ({credits, number} credits)?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Card} sandbox {Test} paypal {PayPal} stars {Telegram Stars} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {Stars are paid right here in the chat.} discord {Discord’s own buttons are paid through Discord; the credits come by themselves.} other {}}',
  'buy.opening': 'Opening the payment page for <b>{name}</b>…',
  'buy.closed': 'Nothing is on sale at the moment.',
  'credits.test-money':
    '{credits, plural, one {# of them is} other {# of them are}} test money, which only pays for what this server makes itself.',
  'credits.balance': 'You have <b>{credits, plural, one {# credit} other {# credits}}</b>.',
  'credits.free': 'Free pictures left today: {left} of {limit}.',
  'credits.nothing': 'Nothing has moved yet.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'bought',
  'credits.spend': 'made something',
  'credits.refund': 'given back',
  'credits.refund-of': 'given back: {title}',
  'credits.clawback': 'taken back after a returned payment',
  'credits.grant': 'gift',
  'credits.granted':
    '{why, select, apology {an apology from us} promotion {gift} test {for trying out} other {correction}}',
  'credits.reward': 'reward',
  'credits.carry': 'from the account that you deleted',
  'credits.pot': 'a server’s pot',
  'credits.link': 'accounts linked or parted',
  'credits.expiry': 'expired',
  'credits.buy': 'Get more credits',
  // payments
  'pay.buy': 'Buy credits',
  'pay.ready': '<b>{pack}</b>: {credits, plural, one {# credit} other {# credits}} for {price}',
  'pay.until': 'You pay on a secure page outside this chat. The link ends {until}.',
  'pay.sandbox': 'This is a test checkout: no money moves.',
  'pay.button': 'Pay {price}',
  'pay.not-opened':
    'The payment page could not be opened. Nothing was charged. Please try again later.',
  'pay.processing':
    'Your bank is still working on the payment for <b>{pack}</b>. The credits come when it is through, and you will hear of it here.',
  'pay.expired': 'The payment link for <b>{pack}</b> has ended. Nothing was charged.',
  'pay.failed': 'The payment for <b>{pack}</b> did not go through. Nothing was charged.',
  'pay.paid': '<b>{pack}</b>, {price}: paid.',
  'pay.confirmed':
    'Payment confirmed: {credits, plural, one {# credit is} other {# credits are}} on your balance. They never expire.',
  'pay.balance': 'Your balance: <b>{balance, plural, one {# credit} other {# credits}}</b>.',
  'pay.taken-back':
    'Your payment was returned, so {credits, plural, one {# credit was} other {# credits were}} taken back.',
  'pay.given-again':
    'Your payment stands after all, so {credits, plural, one {# credit is} other {# credits are}} back.',
  'pay.page-done': 'Thank you! The chat tells you as soon as the payment is confirmed.',
  'pay.page-left':
    'Nothing was charged. The button in the chat still works if you change your mind.',
  'pay.page-back': 'You can close this page and go back to the chat.',
  'pay.go-on': 'Go on',
  'pay.others': 'Other packs',
  'pay.ledger': 'See the ledger',
  // stars
  'stars.until': 'You pay with Stars, right here in Telegram. The button works until {until}.',
  'stars.month': '30 days of {name}. It renews by itself until you end it.',
  'stars.refused.unknown': 'This invoice is not known here. Get a fresh one with /buy.',
  'stars.refused.other': 'This invoice is somebody else’s. Get your own with /buy.',
  'stars.refused.suspended': 'Your account is suspended, so nothing can be bought.',
  'stars.refused.held': 'Purchases of your account are being checked. Please try again later.',
  'stars.refused.paid': 'This invoice is paid already. For more, get a fresh one with /buy.',
  'stars.refused.expired': 'This invoice has expired. Get a fresh one with /buy.',
  'stars.refused.changed': 'This offer has changed. See the current ones with /buy.',
  'stars.refused.pro': 'You have Pro already: paying again would bring nothing.',
  'stars.refused.busy':
    'The payment could not be checked just now. Nothing was charged: please try again in a minute.',
  // paysupport
  'command.paysupport': 'Help with a payment',
  'paysupport.title': '<b>Help with a payment</b>',
  'paysupport.how':
    'Paid and no credits yet? Every payment is looked for again and again: wait two minutes, then look at /credits. What failed while being made is given back by itself.',
  'paysupport.contact':
    'Anything else, also refunds: write to <b>{contact}</b> and name the payment.',
  'paysupport.no-contact': 'Anything else, also refunds, is for whoever runs this bot.',
  'paysupport.telegram': 'Telegram’s own support cannot help with purchases in this bot.',
  'paysupport.stars':
    'Pro that you pay with Stars renews by itself; you end it in Telegram under Settings, My Stars.',
  'paysupport.none': 'You have not paid anything so far.',
  'paysupport.receipts-only': 'Your payments: each opens its receipt.',
  'paysupport.receipts':
    'Your payments: each opens its receipt, from which you can ask for a refund.',
  'stars.resume':
    'It can be switched on again now: in Telegram under Settings, My Stars. Until you do, it ends with its month.',
  'paysupport.credits': 'My credits',
  // Pro
  'command.pro': 'Pro: more free pictures, cheaper videos',
  'pro.title': '<b>{name}</b>, month by month:',
  'pro.gives':
    '• {discount}% off the credits of videos, also with other people’s templates\n• {images} free pictures a day instead of {free}\n• results kept for {days} days',
  'pro.note':
    'It renews every month until you cancel{where, select, here {, which you can do here at any time.} there {. You cancel it in Discord’s user settings under Subscriptions.} other {. What you get here you cancel here at any time, what you buy from Discord in Discord’s user settings under Subscriptions.}}',
  'pro.subscribe': 'Get {name} · {price} a month',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Card} sandbox {Test} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': '{name} is not on sale here at the moment.',
  'pro.active': '<b>{name}</b> is on. It renews {until} for {price}.',
  'pro.ending': '<b>{name}</b> is on until {until} and then ends. Nothing more is charged.',
  'pro.grace':
    'The payment for <b>{name}</b> did not go through and is being tried again. It stays on until {until}.',
  'pro.over': 'The payment for <b>{name}</b> did not go through, so it is off for now.',
  'pro.elsewhere':
    '{provider, select, discord {You bought it on Discord: cancel it in Discord’s user settings under Subscriptions.} stars {You can also cancel it in Telegram’s settings under My Stars.} other {}}',
  'pro.cancel': 'Cancel {name}',
  'pro.cancel.ask':
    'Cancel <b>{name}</b>? It stays on until {until}, then it ends and nothing more is charged.',
  'pro.cancel.yes': 'Yes, cancel it',
  'pro.resume': 'Keep {name}',
  'pro.card': 'Card and invoices',
  'pro.working': 'One moment…',
  'pro.portal':
    'On this page you change your card and find your invoices. The link works for a few minutes.',
  'pro.portal.open': 'Open the page',
  'pro.portal.none': 'There is no page for this here. You change how you pay where you subscribed.',
  'pro.not-changed': 'This could not be changed. Please look at how it stands and try again.',
  'pro.button': 'About {name}',
  'pro.ready': '<b>{name}</b>: {price} a month, until you cancel',
  'pro.processing':
    'Your bank is still working on the payment for <b>{name}</b>. It begins when the payment is through, and you will hear of it here.',
  'pro.paid': '<b>{name}</b>, {price} a month: paid.',
  'pro.began':
    '<b>{name}</b> is on until {until} and then renews by itself. {discount}% off videos, also with others’ templates, and {images} free pictures a day.',
  'pro.twice':
    'You now have <b>{name}</b> twice, and both are charged. Cancel the one you do not want; a month too many can be asked back under Credits.',
  'pro.renewed': '<b>{name}</b> was renewed: {price} paid. It is on until {until}.',
  'pro.card-failed':
    'Your payment of {price} for <b>{name}</b> did not go through. It is tried again; please look after your card. {name} stays on until {until}.',
  'pro.ends': '<b>{name}</b> is cancelled. It stays on until {until}; nothing more is charged.',
  'pro.resumed': '<b>{name}</b> goes on. It renews {until} for {price}.',
  'pro.ended': '<b>{name}</b> has ended. Your credits and results stay as they are.',
  'pro.given-back':
    'Your payment for <b>{name}</b> was returned, so it has ended. Nothing more is charged.',
  'pro.given-again': 'Your payment for <b>{name}</b> stands after all: it is on until {until}.',
  'delete.all.pro': '<b>{name}</b> ends at once, and nothing more is charged for it.',
  // receipts and refunds
  'credits.below':
    'Your balance is <b>{missing, plural, one {# credit} other {# credits}}</b> below zero because a payment went back. You can spend credits again once it is level; free pictures still work.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': 'What was it for? Choose a line',
  'credits.pro': '{name}, one month',
  'credits.purchase-of': 'bought: {name}',
  'credits.clawback-back': 'back, since a payment stands after all',
  'credits.code': 'code {code}',
  'credits.referral': 'for an invitation',
  'credits.statement': 'As a file (CSV)',
  'credits.statement.name': 'Statement of your credits (CSV)',
  'credits.statement.here': 'Everything that moved your credits, for any spreadsheet.',
  'entry.made':
    '{kind, select, video {Video} other {Picture}} of {at}: {state, select, delivered {delivered} failed {failed} cancelled {cancelled} rejected {refused} held {being looked at} other {on its way}}.',
  'entry.cost': 'Price: {credits, plural, =0 {free} one {# credit} other {# credits}}.',
  'entry.gone': 'The result is no longer kept.',
  'receipt.title': '<b>Receipt: {product}</b>',
  'receipt.pack': '{credits, plural, one {# credit} other {# credits}}, which never expire',
  'receipt.pro': 'One month',
  'receipt.paid':
    '<b>{price}</b>, paid {at} {provider, select, stripe {by card or another way at Stripe} sandbox {in the test checkout} paypal {with PayPal} stars {with Telegram Stars} discord {on Discord} other {at {seller}}}',
  'receipt.transaction': 'Transaction: <code>{transaction}</code>',
  'receipt.email': 'Billing e-mail: {email}',
  'receipt.state':
    'State: {state, select, refunded {given back} disputed {disputed at the bank} other {paid}}',
  'receipt.refunded': 'Given back so far: {money}',
  'receipt.refunding': 'On its way back: {money}',
  'receipt.request':
    'Refund asked for: {decision, select, approved {approved} declined {declined} other {waits for an answer}}',
  'receipt.link': 'Receipt at the provider',
  'receipt.ledger': 'Back to the ledger',
  'refund.ask': 'Ask for a refund',
  'refund.about': '<b>Refund of {product}</b>',
  'refund.unused':
    'Not used: {unused, number} of {bought, plural, one {# credit} other {# credits}}. What came first counts as used first.',
  'refund.share': 'That is {money}, rounded in your favour; these credits are then taken back.',
  'refund.month': 'The month goes back whole: {money}.',
  'refund.ends-pro': 'With the refund it ends at once.',
  'refund.decides':
    'A person decides and you hear the answer here. You can ask once for each payment.',
  'refund.ask-yes': 'Yes, ask',
  'refund.asked': 'Asked. You hear the answer here.',
  'refund.not-again': 'This payment cannot be asked back, or you have asked before.',
  'refund.declined':
    'Your payment for <b>{product}</b> is not given back. Your credits stay as they are.',
  'refund.returned':
    '{currency, select, xtr {<b>{money}</b> for {product} goes back to your Telegram Stars.} other {<b>{money}</b> for {product} goes back to where you paid from. Banks take a few days to show it.}}',
  'refund.credits':
    '{credits, plural, one {# credit was} other {# credits were}} taken back for it.',
  'refund.asked-operator': '<b>Somebody asks for a refund.</b>',
  'refund.open': 'Look at the payment',
  'refund.done': 'Refunded: {amount} for {product}, <code>{transaction}</code>.',
  'refund.refused':
    'The provider did not give back {amount} for {product}, <code>{transaction}</code>. No credits were taken.',
  'refund.why':
    'It says: {failure}. Look at it in the provider’s dashboard; from there it can be tried again here.',
  'refund.part': 'Give back the unused share, {money}',
  'refund.all': 'Give back all, {money}',
  'refund.no': 'Decline',
  'refund.started': '{money} goes back. You hear when the provider has done it.',
  'refund.said-no': 'Declined. The buyer is told.',
  'payments.title': '<b>Payments</b>',
  'payments.waiting':
    '{count, plural, one {# person waits} other {# people wait}} for an answer about a refund.',
  'payments.none': 'Nobody has paid anything yet.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · given back} disputed { · disputed} other {}}',
  'payments.account':
    'Account <code>{account}</code>: {status, select, active {active} limited {limited} suspended {suspended} other {erased}}, {balance, plural, one {# credit} other {# credits}}',
  'payments.refund':
    '{at}: {money} by {by}, {state, select, done {given back} refused {refused} other {on its way}} {failure}',
  'payments.for-nobody':
    'Paid after its account was erased: {amount} for {product}, <code>{transaction}</code>. Nobody can use it: give it back.',
  'payments.goes-on':
    '{name} of account <code>{account}</code> should end, but only its owner can end it at {provider}: <code>{subscription}</code>. It goes on being charged there until then.',
  'payments.back': 'All payments',
  'statement.date': 'date',
  'statement.what': 'what',
  'statement.credits': 'credits',
  'statement.balance': 'balance',
  'statement.price': 'price',
  'statement.currency': 'currency',
  'statement.transaction': 'transaction',
  'statement.id': 'id',
  'statement.earlier': 'before',
} as const;
