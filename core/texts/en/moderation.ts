/** The English texts of screening, reviews, reports and held accounts. */
export const moderation = {
  // screening and reviews
  'screened.words': '<b>I can’t make that.</b>',
  'screened.why':
    '{category, select, minor {Nothing revealing is made where somebody is, or may look like, a minor.} sexual {It looks like nudity or sex, and that is not made here.} hate {It looks like hatred against people, and that is not made here.} violence {It looks like gore, and that is not made here.} harm {It looks like self-harm, and that is not made here. If you are not well, please talk to somebody you trust, or call your local emergency number.} illicit {It looks like help with something unlawful, and that is not made here.} other {The content rules do not allow it.}}',
  'screened.rewrite': 'Please use other words. Nothing was spent.',
  'screened.again': 'Try other words',
  'problem.screened':
    '❌ I can’t take this photo: it looks too revealing. It was not kept. Please send another one.',
  'generation.held':
    '<b>{title}</b> is made, but a person has to look at it first. You get it here, or everything back, {until} at the latest.',
  'campaign.title':
    '<b>Messages to many</b>\nNews for who allowed them, or what everyone has to know about the service.',
  'campaign.new': 'Write a message',
  'campaign.line':
    '{state, select, draft {Draft} ready {Ready} running {Under way} stopped {Stopped} other {Done}}: {kind, select, terms {new terms} privacy {new privacy policy} other {{words}}}',
  'campaign.ask':
    'Write the message in {language}, at most {most, number} characters. An empty line begins a new paragraph. Send “-” to take these words out.',
  'campaign.too-long': 'That is longer than {most, number} characters. Please write it shorter.',
  'campaign.card':
    '<b>{kind, select, terms {Change of the terms} privacy {Change of the privacy policy} other {Message to many}}</b> · {state, select, draft {draft} ready {{prepared, select, true {ready to go} other {people are being counted …}}} running {under way} stopped {stopped} dropped {discarded} other {done}}',
  'campaign.card.audience':
    '{audience, select, news {For everyone who allowed product news.} other {For everyone: only for what people have to know about the service.}}',
  'campaign.card.applies': 'Applies from {at}.',
  'campaign.card.empty': 'No words yet: choose a language and write.',
  'campaign.card.languages':
    'Written in: {languages}.{lacking, plural, =0 {} one { Readers of # other language get one of these, with a note.} other { Readers of # other languages get one of these, with a note.}}',
  'campaign.card.people': 'People: {people, number} · still to be told: {left, number}',
  'campaign.card.told':
    'Told: {told, number} · cannot be reached: {unreachable, number} · left or want none: {skipped, number} · refused by the platform: {refused, number} · unsure: {unsure, number}',
  'campaign.preview': 'Preview',
  'campaign.preview.end':
    'This is what people will see, in each language that has words and in one that has none.',
  'campaign.to': '{audience, select, news {Only who allowed news} other {To everyone (service)}}',
  'campaign.count': 'Count the people',
  'campaign.go': 'Send it',
  'campaign.stop': 'Stop',
  'campaign.go-on': 'Go on',
  'campaign.drop': 'Discard',
  'campaign.list': 'All messages',
  'campaign.sure':
    'Send this to {people, plural, one {# person} other {# people}}{audience, select, news { who allowed product news} other {}}? Whoever turns news off before it is their turn gets nothing.',
  'campaign.sure.everyone':
    'It goes to everyone, and nobody can turn it off. Send only what people have to know about the service this way.',
  'campaign.another': 'Another message is being told. Stop it first, or wait for its end.',
  'campaign.dropped': 'Discarded. Nobody was told.',
  'campaign.off': 'No more news',
  'campaign.settings': 'Settings',
  'campaign.language': 'This message was written in {language} only.',
  'campaign.terms': '<b>Our terms change on {at}.</b> Until then the present ones apply.',
  'campaign.privacy':
    '<b>Our privacy policy changes on {at}.</b> Until then the present one applies.',
  'campaign.policy.choice':
    'If you do not agree, you can take everything that is yours and delete your account at any time: /privacy.',
  'campaign.policy.read': 'Read it',
  'campaign.policy.changes': 'What changes',
  'review.ask': 'Ask a person to look',
  'review.asked':
    'A person will look at what you asked for and why it was refused. You hear from me here.',
  'review.asked-before': 'A person has looked at this one, or is about to.',
  'review.answer':
    '{decision, select, allowed {A person has looked at <b>{title}</b>: you may make it. Tap “Again”; the result may be looked at once more.} expired {Nobody got to look at <b>{title}</b> in time, sorry. The refusal stands.} other {A person has looked at <b>{title}</b>: the refusal stands.}}',
  'review.elsewhere':
    'A person has looked at <b>{title}</b>: the refusal was {engine}’s, not ours. {how, select, again {Another engine makes it now, at no further charge.} returned {Your credits are back. Tap “Again” and another engine makes it.} other {Tap “Again” and another engine makes it.}}',
  'review.restored': 'Your account is open again.',
  'review.new': '<b>Something waits for your decision.</b>',
  'review.cover':
    '{out, select, true {<b>The template “{title}” is left out:</b> screening refuses its cover ({category}). Put another picture there and start again.} other {<b>Please look at the cover of “{title}”:</b> screening is unsure about it ({category}). The template is offered.}}',
  'review.open': 'Look at it',
  'review.empty': 'Nothing waits for you.',
  'review.waiting': '{count, plural, one {# thing waits} other {# things wait}} for you.',
  'review.card':
    '<b>{title}</b> · {cause, select, held {held by screening} other {the user appeals a refusal}}',
  'review.card.words': 'Asked for: {words}',
  'review.card.refused-by':
    'Refused by {engine} under its own rules. Allowed, it runs on another engine.',
  'review.card.scores': 'Scores: <code>{scores}</code>',
  'review.card.account':
    'Account <code>{account}</code>{suspended, select, true {, suspended} other {}}',
  'review.card.held': 'It is held as well and cannot spend: /holds decides about that.',
  'review.allow': 'Allow',
  'review.keep': 'Keep refused',
  'review.suspend': 'Suspend account',
  'review.restore': 'Open account again',
  'review.decided':
    'Decision: <b>{decision, select, allowed {allowed} suspended {refused, account suspended} expired {ran out of time} other {refused}}</b>',
  // held accounts
  'ladder.title':
    '<b>{step, select, warned {You have been warned.} limited {Your account is limited.} suspended {Your account is suspended.} other {Your account has been ended.}}</b>',
  'ladder.why':
    'Why: {reason, select, content {what was asked for or published here is against the content rules, more than once} payment {payments of this account were disputed, returned or looked like abuse} ring {accounts were used together to collect rewards} spam {others were sent or shown what they did not want} likeness {pictures of other people were made or shown without their leave} minor {somebody under 18 was involved} other {the person who runs this service has decided it}}.',
  'ladder.until': 'It lasts until {until} and then ends by itself.',
  'ladder.no-end': 'It lasts until somebody who runs this service lifts it.',
  'ladder.deleted': 'On {until} the account and everything in it is deleted.',
  'ladder.works':
    '{step, select, warned {Everything works as before. If it happens again, the account is limited.} limited {You can still make pictures and videos, only slower. Publishing and sharing wait.} other {You can still see what is held about you, take a copy, delete it, and appeal. Nothing new is made, and a subscription ends with its month.}}',
  'ladder.appeal': 'Appeal',
  'ladder.appeal.ask':
    'Write in one message why this decision is wrong. A person reads it, and you hear the answer here. There is one appeal for each decision.',
  'ladder.appeal.sent': 'Thank you: a person reads it, and you hear the answer here.',
  'ladder.appeal.stands':
    '{appeal, select, open {Your appeal waits for an answer.} other {A person has read your appeal and decided that it stays so.}}',
  'ladder.appeal.answer':
    '{decision, select, lifted {<b>Your appeal was right: your account is open again.</b>} other {<b>A person has read your appeal: the decision stays.</b>}}',
  'ladder.paused':
    'Your account is limited until {until}: publishing and sharing wait until then. “My data” says why, and how to appeal.',
  'ladder.paused-open':
    'Your account is limited: publishing and sharing wait. “My data” says why, and how to appeal.',
  'account.usage':
    'Write the id of an account or of a person after it, such as <code>/account telegram:123</code>.',
  'account.card':
    'Account <code>{account}</code>, since {since}: {status, select, limited {limited} suspended {suspended} other {open}}{held, select, true {, spending held} other {}}. Balance: {credits, plural, one {# credit} other {# credits}}. Payments: {payments}, of which returned or disputed: {returned}.',
  'account.step':
    '{at}: {step, select, warned {warned} limited {limited} suspended {suspended} other {ended}}, {reason, select, content {content rules} payment {payments} ring {ring of accounts} spam {spam} likeness {likeness of others} minor {minor} other {operator}}, by {by}{over, select, true {; over} other {; in force}}',
  'account.do': '{step, select, warned {Warn} limited {Limit} suspended {Suspend} other {End}}',
  'account.reason':
    '{reason, select, content {Content} payment {Payments} ring {Ring} spam {Spam} likeness {Likeness} minor {Minor} other {Other}}',
  'account.choose':
    '{step, select, warned {Warn this account} limited {Limit this account} suspended {Suspend this account} other {End this account: its owner can still take a copy, then it is deleted}}: why? Its owner reads the reason.',
  'account.lift': 'Lift it',
  'account.open': 'Account',
  'account.limited':
    'Account <code>{account}</code> keeps asking for what the content rules refuse ({counted, plural, one {# time} other {# times}} since it was warned): it is limited now.',
  'appeals.new': '<b>Somebody appeals against a decision about their account.</b>',
  'appeals.empty': 'No appeal waits for you.',
  'appeals.waiting': '{count, plural, one {# appeal waits} other {# appeals wait}} for you.',
  'appeals.line': 'Appeal of {at}',
  'appeals.card': 'Account <code>{account}</code> appeals. The person writes: “{words}”',
  'appeals.keep': 'Keep it',
  'appeals.ask-words':
    'Write to the person, in their language, why. Your next message is sent to them.',
  'appeals.decided': '{decision, select, lifted {Lifted.} other {Kept.}} The person is told.',
  'hold.title': '<b>Spending credits is paused for your account.</b>',
  'hold.what':
    'Something about payments or codes looked unusual. You keep all your credits. Everything else works: free pictures, your history, /credits, /privacy and /delete.',
  'hold.then': 'A person looks at it, and you hear of it here. /paysupport says how to reach them.',
  'hold.kept':
    'A person has looked at your account: spending credits stays paused. Your credits stay yours; /paysupport says how to ask for them back.',
  'hold.released':
    'A person has looked at your account, and all is well: you can spend your credits again. Thank you for your patience.',
  'hold.no-buying': 'While that is so, nothing is sold to you: you could not use it.',
  'hold.checkouts':
    'Those were a lot of payment pages in a short time. You can open the next one {until}. Those that are open still work.',
  'hold.day-limit':
    'That would be more than {limit, plural, one {# credit} other {# credits}} in a day, which is the limit for everybody. You can go on tomorrow (at 0:00 UTC). Nothing was spent.',
  /** `cause` is why, `detail` a parameter's name, or status and code. */
  'engine.budget':
    '{reached, select, true {<b>The budget of the day is spent.</b>} other {<b>The budget of the day is nearly spent.</b>}} Company: {company} · {spent} of {limit}, by estimate. {reached, select, true {Its engines are not offered until 0:00 UTC; others and the local engine go on, and whoever waited has their credits back.} other {At the limit its engines are not offered until the next day.}} PROVIDER_BUDGET_USD and PROVIDER_BUDGETS_USD set it.',
  'engine.issue':
    '<b>{engine}</b> ({model}) needs you. {cause, select, account {Its company refuses the key, or this account may not use the model: look at the key and the account there.} billing {Its company says that balance or quota is used up: look at the billing there.} region {Its company does not offer this where the server runs.} model {Its company does not know this model or version, or it has ended: set another one.} parameter {The model does not take <code>{detail}</code>. Where a picture can be made without it, it is left out from now on.} other {Its company refuses requests without a cause that I know.}} Others step in where they can. <code>{detail}</code>',
  'hold.new': '<b>An account is held and waits for your decision.</b>',
  'hold.back-suspended':
    '<b>Somebody whose account was suspended deleted it and came back.</b> The new account is suspended too. You can release it.',
  'hold.open': 'Look at it',
  'hold.empty': 'No account waits for you.',
  'hold.waiting': '{count, plural, one {# account waits} other {# accounts wait}} for you.',
  'hold.card':
    '<b>Account held</b>: {cause, select, checkouts {many checkouts opened} cards_failed {many declined cards} refunds {many refunds} disputes {disputed payments} new_purchases {a new account buys a lot} new_spending {a new account spends a lot} suspended_before {the account was suspended before} codes_wrong {many wrong codes} reward_ring {a ring of rewards} by_hand {an operator decided so} other {a ring of invitations}}',
  'hold.came-back':
    'The account is of somebody who deleted an earlier one on {at} and came back: it stands as that one did.',
  'hold.seen':
    'Counted {counted} in {hours, plural, one {# hour} other {# hours}}; up to {most} is ordinary.',
  'hold.account':
    'Account <code>{account}</code>, since {since}. Balance: {credits, plural, one {# credit} other {# credits}}. Payments: {payments}, of which returned or disputed: {returned}. Invited: {came}.',
  'hold.release': 'Release',
  'hold.keep': 'Keep held',
  'hold.suspend': 'Suspend account',
  'hold.decided':
    'Decision: <b>{decision, select, released {released} kept {stays held} other {suspended}}</b>',
  'policy.app':
    '<b>App:</b> what you paint over a picture is kept as long as a single photo. Where you remove a background in the app, your own device does it: the photo goes nowhere unless you send it. A picture that you have not finished stays in your browser for {draftHours} hours, or until you delete it. Signing in leaves a cookie there, and here when and with what kind of browser, for {signInDays} days at most. No scripts of others are loaded.',
  'policy.cases':
    '<b>Cases:</b> who runs this service sees a photo or result of yours only in a case that needs it: a check, a report, a claim, an appeal. Each look is recorded.',
  'policy.templates':
    '<b>Templates:</b> that you used somebody’s template is stored for {useDays} days, and the credits that it brought the author stay in the books. No author learns who used a template. Where accounts use templates only for the rewards, that is noted.',
  'policy.reports':
    '<b>Reports and claims:</b> what you report, and a claim that something shows you, are read by a person who runs this service; whoever is reported does not learn by whom. Settled reports are kept {reportDays} days, decided claims {claimDays} days. Without an account a keyed checksum of your network is kept with them, not the network.',
  'policy.after':
    '<b>After you leave:</b> for {leftDays} days we keep a keyed checksum of your id on this platform with how many free pictures, which codes and whether an invitation were used, and, where you had credits, the number of your account in the books, so that leaving and coming back brings nothing twice. Where the account was suspended, held or in debt, that is kept too, for {standingDays} days, and holds for a new account. Notes of declined payments, returned payments and wrong codes are kept {signalDays} days while you are here.',
  // reports, takedowns, likeness
  'command.report': 'Report a template or a shared result',
  'command.report.link': 'Its link or id',
  'report.button': 'Report',
  'report.how': 'What do you want to report? Send me its link or its id.',
  'report.ask':
    '{what, select, template {What is wrong with <b>{title}</b>?} joint {What is wrong with <b>{title}</b>?} other {What is wrong with this shared result?}} A person looks at every report.',
  'report.reason':
    '{reason, select, nudity {Nudity or sex} violence {Gore or violence} hate {Hatred} minor {Harms a minor} likeness {Somebody without consent} rights {Stolen work or brand} other {Something else}}',
  'report.done': 'Thank you. A person looks at it, and you hear from me here what came of it.',
  'report.gone': 'I can’t find that: it is gone, or the link is not one of mine.',
  'report.own': 'This is your own: you can take it back yourself.',
  'report.before': 'You have reported this already. A person has looked at it, or is about to.',
  'report.too-many': 'Those were a lot of reports for one day. You can send the next one {until}.',
  'report.answered':
    'A person has looked at {what, select, template {<b>{title}</b>} joint {the picture <b>{title}</b>} other {the shared result}} that you reported: {outcome, select, kept {it keeps to the rules and stays. Thank you all the same.} other {it is taken down. Thank you.}}',
  'subject.hidden':
    '{what, select, template {Your template <b>{title}</b>} other {Your shared result <b>{title}</b>}} is hidden until a person has looked at it: {because, select, minor {somebody reported that it harms a minor} nudity {several people reported nudity or sex} claim {somebody says that it shows them without their consent} other {several people reported it}}. Results that were already made stay. You hear from me here.',
  'subject.restored':
    'A person has looked at <b>{title}</b>: it keeps to the rules and can be seen again. Thank you for your patience.',
  'reported.new':
    '<b>{hidden, select, true {Reports have hidden “{title}”} other {Somebody has reported “{title}”}}.</b> {reason}',
  'reported.open': 'Look at it',
  'reported.back': 'All reports',
  'reported.empty': 'No report waits for you.',
  'reported.waiting':
    '{count, plural, one {# thing was} other {# things were}} reported and waits for you.',
  'reported.line': '{hidden, select, true {Hidden · } other {}}{title} · {count}',
  'reported.card':
    '<b>{title}</b> · {what, select, template {template} joint {picture of several people} other {shared result}} <code>{id}</code>',
  'reported.state':
    'Now: <b>{state, select, offered {offered} shown {shown} hidden {hidden until you decide} taken_down {taken down} withdrawn {taken back by its owner} removed {removed by its author} other {not offered}}</b>',
  'reported.owner': 'Account <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'A person has looked at it before and kept it: further reports of this version hide nothing.',
  'reported.keep': 'Keep it',
  'subject.taken-down':
    '{what, select, template {Your template <b>{title}</b>} joint {The picture <b>{title}</b> that you are in} other {Your shared result <b>{title}</b>}} was taken down by a person: {cause, select, likeness {it shows somebody without their consent} copy {it copies a template that was taken down} report {the reports were right} other {it breaks the rules}}. {what, select, template {Nobody can use it any more, and its cover is deleted.} other {Others cannot see it any more; it stays in your history.}} /paysupport says how to reach us if that is a mistake.',
  'subject.takedown-undone':
    'A person has undone the takedown of <b>{title}</b>: that was our mistake, sorry. It is offered again. Its cover is gone, so please give it a new one with /template.',
  'reported.take-down': 'Take it down',
  'reported.take-down.sure':
    'Take <b>{title}</b> down? {what, select, template {All its versions, covers, cards and shared results go with it. Its covers are deleted for good.} joint {It is deleted for everybody in it, for good.} other {Everything that shows the same result goes with it.}}',
  'reported.taken-down':
    'Taken down {at}: {cause, select, report {reported} likeness {a claim of likeness} copy {a copy of {reference}} other {by an operator}}.',
  'reported.undo': 'Undo the takedown',
  'reported.copies': 'Look-alikes',
  'reported.copies.none':
    'No other template looks like this one. New submissions whose cover copies it wait for you.',
  'reported.copies.found':
    '{count, plural, one {# template looks} other {# templates look}} like <b>{title}</b>.',
  'reported.copy': 'It looks like <b>{title}</b>.',
  'command.likeness': 'Something here shows you without your consent',
  'likeness.title':
    '<b>Something here shows you, and you did not agree?</b> A person decides within {hours} hours. If nobody has by then, it is hidden until somebody does.',
  'likeness.what': 'What shows you? Send me the links or ids.',
  'likeness.contact':
    'How can we answer you? Write an e-mail address or the like, or be answered here.',
  'likeness.here': 'Answer me here',
  'likeness.words':
    'In your own words: what does it show, and are you the person, or who are you to them?',
  'likeness.statement':
    'I state that what I wrote is true, and that I am the person shown or may speak for them.',
  'likeness.send': 'I state this: send',
  'likeness.done':
    'Thank you. Your claim has the number <code>{number}</code>. A person decides within {hours} hours.',
  'likeness.button': 'It shows me',
  'likeness.length': 'Please write something, at most {most} characters.',
  'likeness.too-many': 'Those were a lot of claims for one day. You can send the next one {until}.',
  'likeness.answered':
    '{decision, select, upheld {Your claim <code>{number}</code> was right: what shows you is taken down.} other {A person has looked at your claim <code>{number}</code> and rejected it.}}',
  'likeness.open': 'Your claim <code>{number}</code> waits for a decision, {until} at the latest.',
  'likeness.keep-link': 'Keep the address of this page: it says how your claim stands.',
  'likeness.foreign': 'That did not come from this page. Please open it and send the form again.',
  'claim.new': '<b>Somebody claims that something here shows them without consent.</b>',
  'claim.due':
    '<b>{hidden, select, true {The time of a claim of likeness has run out: what it names is hidden until you decide.} other {The time of a claim of likeness runs out soon.}}</b>',
  'claim.empty': 'No claim waits for you.',
  'claim.waiting':
    '{count, plural, one {# claim of likeness waits} other {# claims of likeness wait}} for you.',
  'claim.line': '{number} · {hours} h left',
  'claim.card':
    'Claim <code>{number}</code>: {state, select, open {<b>{hours} h left</b>} upheld {<b>upheld</b>} other {<b>rejected</b>}}',
  'claim.ran-out': 'The time has run out: what it names is hidden until you decide.',
  'claim.target': 'About: {target}',
  'claim.words': 'Their words: {words}',
  'claim.contact': 'To be answered: {contact}',
  'claim.uphold': 'Uphold{count, plural, =0 {} other { and take down (#)}}',
  'claim.reject': 'Reject with words',
  'claim.ask-words': 'Write what the claimant is to be told.',
  'page.send': 'Send',
  'page.likeness.contact': 'How can we answer you? An e-mail address or the like.',
  'page.report.done': 'Thank you. A person looks at it.',
} as const;
