/** The English texts about what is held, and deleting it. */
export const ownData = {
  // what is held
  'privacy.title': '<b>What is held about you now</b>',
  'privacy.account': 'Account since {since}',
  'privacy.name': 'Name: {name} · e-mail: {email}',
  'privacy.faces':
    '{count, plural, one {# face photo} other {# face photos}}, encrypted, since {since}, until {until}',
  'privacy.no-faces': 'No face photos',
  'privacy.uploads':
    '{count, plural, =0 {No single photos} one {# single photo} other {# single photos}}',
  'privacy.results': '{count, plural, =0 {No results} one {# result} other {# results}}',
  'privacy.ledger':
    '{count, plural, one {# ledger entry} other {# ledger entries}}, {generations, plural, one {# thing made} other {# things made}}',
  'privacy.community':
    '{shares, plural, =0 {Nothing shared} one {# share} other {# shares}} · {templates, plural, =0 {no templates} one {# template or draft} other {# templates and drafts}} · {favourites, plural, =0 {no favourites} one {# favourite} other {# favourites}} · {rewards, plural, =0 {no rewards} one {# reward} other {# rewards}} · {reports, plural, =0 {no reports or claims} one {# report or claim} other {# reports and claims}}',
  'privacy.consent':
    'You agreed to the {purpose, select, face {face photo consent} other {terms}}, version {version}, on {at}',
  'privacy.consent.withdrawn':
    'You agreed to the {purpose, select, face {face photo consent} other {terms}}, version {version}, on {at}, and have withdrawn it',
  'privacy.who': 'Photos are processed by {who}.',
  'privacy.terms': 'Terms',
  'privacy.correct': 'Correct it',
  'privacy.delete': 'Delete…',
  'privacy.open': 'My data',
  'consents.button': 'Consents',
  'consents.title': '<b>What you agreed to</b>',
  'consents.terms': 'Terms, version {version}, and that you are of age: since {at}',
  'consents.face.none': 'Face photos: not agreed, so there are none',
  'consents.face.given': 'Face photos, version {version}: since {at}. Processed by {who}.',
  'consents.face.withdrawn': 'Face photos: withdrawn on {at}, and deleted',
  'consents.since': '{line} (since {at})',
  'consents.how':
    'One tap takes any of it back, at once. The words you saw are kept with your account and come with your data when you take it with you.',
  'consents.face': 'Read and agree: face photos',
  'consents.terms.withdraw': 'Withdraw the terms…',
  'consents.terms.ask':
    'Nothing here works without the terms, so taking them back means deleting your account: photos, results, credits and all. The next screen says what is lost, and asks once more.',
  'privacy.do.held': 'What is held',
  'privacy.do.given': 'Who got what',
  'privacy.short.results':
    '{count, plural, =0 {No results} one {# result, until {last}} other {# results, until {first} to {last}}}',
  'privacy.short.rest': 'Everything else, and until when, is behind the buttons.',
  'held.title': '<b>What is held about you, and until when</b>',
  'held.photos':
    '{count, plural, =0 {No single photos} one {# single photo, until {until}} other {# single photos, the last until {until}}}',
  'held.results':
    '{count, plural, =0 {No results} one {# result with its words, until {last}} other {# results with their words: the first until {first}, the last until {last}}}',
  'held.requests':
    '{count, plural, =0 {No requests} one {# request} other {# requests}}: what was asked for and what it cost, until your account is deleted',
  'held.messages':
    '{count, plural, =0 {No messages} one {# message} other {# messages}} of your chat in the browser, each for {days, plural, one {# day} other {# days}}',
  'held.own':
    'Until you delete them: {templates, plural, =0 {no templates} one {# template or draft} other {# templates and drafts}}, {shares, plural, =0 {nothing shared} one {# share} other {# shares}}, {favourites, plural, =0 {no favourites} one {# favourite} other {# favourites}}',
  'held.community':
    '{rewards, plural, =0 {No rewards} one {# reward} other {# rewards}}, {reports, plural, =0 {no reports or claims} one {# report or claim} other {# reports and claims}}',
  'held.way': 'Way in: {surface, select, telegram {Telegram} discord {Discord} other {browser}}',
  'held.consents':
    '{count, plural, one {# consent} other {# consents}}, until your account is deleted',
  'held.books':
    'Stays by law, without your name once your account is deleted: {payments, plural, =0 {no payments} one {# payment} other {# payments}}, {entries, plural, =0 {no ledger entries} one {# ledger entry} other {# ledger entries}}',
  'held.archive': 'One archive of your data, until {until}',
  'given.title': '<b>Who got what</b>',
  'given.none': 'Nothing of yours has gone to a company.',
  'given.line':
    '{at} · <b>{company}</b>: {face, select, yes {face photos · } other {}}{photo, select, yes {photo · } other {}}{result, select, yes {result · } other {}}{words, select, yes {words · } other {}}{deletion, select, done {deleted there} asked {deletion asked for} unavailable {ends there by the company’s own rules} other {no file is kept there for us}}',
  'given.why': 'Only to make, screen or word what you asked for.',
  'correct.title': '<b>Correct what is held about you</b>',
  'correct.name': 'Name: {name}. You are called so here.',
  'correct.email': 'E-mail: {email}. Filled in when you pay, and for questions about payments.',
  'correct.language': 'Language: {language}. For all that you read here.',
  'correct.zone': 'Time zone: {zone}. For dates and times.',
  'export.open': 'Export',
  'export.title': '<b>Your data as an archive</b>',
  'export.what':
    'One ZIP file with everything that is held about you: photos, results, words, credits, payments, consents, templates, and who got what.',
  'export.making': 'It is being made and comes here, usually within minutes.',
  'export.ready': 'Your archive is ready: about {megabytes} MB, kept until {until}.',
  'export.ended':
    '{because, select, deleted {Your last archive was deleted together with something that was in it.} failed {Your last archive could not be made. Please try again.} other {Your last archive is over its time and was deleted.}}',
  'export.bounds':
    'At most {most} a day. An archive is deleted after {hours, plural, one {# hour} other {# hours}}.',
  'export.day':
    'You have made {most, plural, one {# archive} other {# archives}} today. Please try again tomorrow.',
  'export.running': 'Your archive is being made already. It comes here.',
  'export.here':
    'Here is your archive. It stays here until {until}; the copy that you save is yours.',
  'export.part':
    'Part {part} of {parts} of your archive. Each part opens on its own, and stays here until {until}.',
  'export.left-out':
    '{count, plural, one {# file is} other {# files are}} too large for this chat and not in it. You find what you made under /history.',
  'export.link':
    'Your archive is ready: about {megabytes} MB, too large for this chat. The link works once, until {until}. Whoever has it can take the archive, so keep it to yourself.',
  'export.too-large':
    'Your archive is too large for this chat: about {megabytes} MB. Ask for it here with /export, and it comes in parts.',
  'export.do.make': 'Make my archive',
  'export.do.new': 'Make a new one',
  'export.do.again': 'Send it again',
  'export.do.delete': 'Delete the archive',
  'export.do.download': 'Download',
  'export.deleted': 'The archive is deleted.',
  'export.page.about':
    'This link hands out an archive of everything that is held about its owner. It works once: the download begins when you press the button.',
  'export.page.used':
    'This link was used. You get a new one in the chat: /export, then “Send it again”.',
  'export.page.over':
    'This link does not work any more. You get a new archive in the chat with /export.',
  'export.readme.title': 'Your data at alme, as of {at}',
  'export.readme.documents':
    'The .json files hold what is stored about you, in words and numbers: open them with any text editor or browser. schema.json (JSON Schema) says what each field means. A long list goes on in a second file, such as generations-2.json. Times are in UTC.',
  'export.readme.files':
    'face-photos: your face profile. photos: single photos of the last day. results: what was made for you. covers: pictures of your templates. The measurements of your face are not in here: they are numbers that work only inside this service.',
  'export.readme.rights':
    'You can correct and delete all of it in the chat: /privacy and /delete. This archive is not encrypted: keep it where only you can read it.',
  'delete.photo': 'A face photo',
  'delete.template': 'A template or draft',
  'delete.share': 'Something shared',
  'delete.results': 'All results',
  'delete.account': 'My account',
  'delete.results.ask':
    '{count, plural, one {Delete your result with its words} other {Delete all # results with their words}}? It happens at once. Copies that this chat already shows stay in the chat until you delete them there.',
  'delete.results.none': 'There is no result to delete.',
  'delete.results.yes': 'Delete all results',
  'delete.results.done': 'All results and their words are deleted.',
  'delete.account.ask':
    'Delete your account with all photos, results, words, history and settings?',
  'delete.account.wait':
    'It happens in {days, plural, one {# day} other {# days}}, on {at}. Until then nothing can be made or bought, and one tap takes it back. “Now” can’t be undone.',
  'delete.account.pro': '<b>{name}</b> is cancelled first: nothing more is charged for it.',
  'delete.account.later': 'Delete in {days, plural, one {# day} other {# days}}',
  'delete.account.now': 'Delete now',
  'closing.refused':
    'Your account is about to be deleted: nothing can be made or bought unless you take that back.',
  'closing.when':
    '<b>Your account will be deleted on {at}.</b> Until then nothing can be made or bought.',
  'closing.can': 'You can still take it back, or take your data with you.',
  'closing.do.back': 'Keep my account',
  'closing.kept':
    'Your account stays, with everything in it. If your subscription was cancelled, you can switch it on again under /pro.',
  'deletion.soon': 'A receipt follows here when everything is gone.',
  'deletion.title': '<b>Receipt of deletion {number}</b>',
  'deletion.at': 'Your account was deleted on {at}.',
  'deletion.deleted':
    'Deleted: face photos {faces} · results {results} · single photos {photos} · requests with their words {requests} · templates and drafts {templates} · shares {shares} · chat messages {messages} · consents {consents} · ways in {linked}',
  'deletion.kept':
    'Kept by law, without your name: payments {payments} · ledger entries {entries}. For {days, plural, one {# day} other {# days}} a keyed hash is kept, so that leaving and coming back brings no advantage.',
  'deletion.companies':
    '{asked, plural, =0 {No company had files of yours that could be deleted there.} one {The deletion of # file at a company was asked for.} other {The deletion of # files at companies was asked for.}}',
  'deletion.code': 'Keep this code. It proves this receipt and says nothing about you:',
  'deletion.where': 'Check it at {page}.',
  'deletion.genuine': 'This receipt is genuine: it was issued on {at}.',
  'deletion.false': 'This is no receipt of this service, or it was changed.',
  'deletion.how': 'Send /receipt with the code of a receipt.',
  'deletion.page': 'Check a receipt of deletion',
  'deletion.page.about':
    'Whoever deletes an account gets a receipt with a code. The code proves when the account was deleted and how much of what, and says nothing about the person.',
  'deletion.page.field': 'Code',
  'deletion.page.check': 'Check',
  // deleting
  'delete.title': '<b>What shall I delete?</b>',
  'delete.one': 'A single result',
  'delete.profile': 'My face profile',
  'delete.profile.ask': 'Delete all face photos and withdraw the consent? It happens at once.',
  'delete.profile.yes': 'Delete my face profile',
  'delete.all': 'Everything',
  'delete.all.ask':
    'Delete your account with all photos, results, history and settings? This can’t be undone.',
  'delete.all.also':
    'This is your account on {surface, select, telegram {Telegram} discord {Discord} other {the browser}} too: it goes there as well.',
  'delete.all.credits':
    '{credits, plural, =0 {You have no credits left to lose.} one {Your # credit is lost.} other {Your # credits are lost.}}',
  'delete.all.debt':
    'Your balance is {missing, plural, one {# credit} other {# credits}} below zero. Should you come back within {days, plural, one {# day} other {# days}}, it begins there again.',
  'delete.all.pro-elsewhere':
    'We cannot end {name} for you: it goes on being charged. {provider, select, discord {First cancel it in Discord’s user settings under Subscriptions.} other {First cancel it where you bought it.}}',
  'delete.all.yes': 'Delete everything',
  'delete.all.done':
    'Done. Your account is closed and everything is being deleted. Payments stay in the books without your name. Take care!',
} as const;
