/** The English texts about codes, invitations and rewards. */
export const codes = {
  // codes, invitations, held accounts
  'command.code': 'Use a gift code or an invitation',
  'command.code.word': 'The code',
  'command.invite': 'Invite somebody: credits for both of you',
  'low.notice': 'You have {credits, plural, one {# credit} other {# credits}} left.',
  'code.button': 'I have a code',
  'code.ask': 'Which code do you have? Write it to me.',
  'code.good':
    'The code works: <b>{credits, plural, one {# credit} other {# credits}}</b> added to your balance.',
  'code.use': 'Use the code {word}',
  'code.unknown':
    'I don’t know this code. Please check the spelling; capitals, spaces and hyphens don’t matter.',
  'code.ended': 'This code has ended. Nothing was changed.',
  'code.used-up': 'This code has been used as often as it could be. Nothing was changed.',
  'code.already': 'You have used this code before. It works once a person.',
  'code.too-many': 'Those were too many wrong codes. You can try again {until}.',
  'code.list':
    '{count, plural, =0 {There are no codes yet.} one {<b># code</b>} other {<b># codes</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {gift} other {promotion}} · {credits, plural, one {# credit} other {# credits}} · {used} of {limit} used · {state, select, off {ended} dated {until {until}} other {no end}}',
  'code.made': 'Made:',
  'code.off': 'The code <code>{word}</code> has ended: nobody can use it any more.',
  'code.none-such': 'There is no code <code>{word}</code>.',
  'code.taken': 'There is a code <code>{word}</code> already.',
  'code.usage':
    'How to make one: <code>/codes new CREDITS USES (UNTIL as 2026-12-31) (WORD) (gift|promotion)</code>\nTo end one: <code>/codes off WORD</code>',
  'invite.title': '<b>Invite somebody</b>',
  'invite.gets':
    'After the first thing they buy, you get <b>{inviter, plural, one {# credit} other {# credits}}</b> and they get <b>{invited, plural, one {# credit} other {# credits}}</b>. If that money is paid back, the credits go back too.',
  'invite.link': 'Your link: {link}',
  'invite.word':
    'Your code: <code>{word}</code>. Whoever is new here writes <code>/code {word}</code>.',
  'invite.share': 'Share the link',
  'invite.counts': 'Came by your invitation: {came}. Brought you credits: {rewarded}.',
  'invite.limit':
    'At most {most, plural, one {# invitation} other {# invitations}} in 30 days bring credits, and only those of people who are new here.',
  'invite.noted':
    'You were invited: after the first thing you buy, you both get credits ({credits, plural, one {# credit} other {# credits}} for you).',
  'invite.not-new':
    'This is an invitation, and those are for people who are new here. You can invite others with /invite.',
  'invite.own': 'This is your own invitation: give it to somebody else.',
  'invite.used':
    'You have used an invitation already: one counts for each person. You can invite others with /invite.',
  'invite.reward':
    '{side, select, inviter {Somebody you invited has bought something: <b>{credits, plural, one {# credit} other {# credits}}</b> for you.} other {Thanks to the invitation you get <b>{credits, plural, one {# credit} other {# credits}}</b> with your first purchase.}}',
  'stats.today': '<b>Today</b>',
  'stats.yesterday': '<b>Yesterday</b>',
  'stats.people':
    '{joined, plural, one {# person} other {# people}} joined, {active, number} asked for something.',
  'stats.made':
    '{images, plural, one {# picture} other {# pictures}} and {videos, plural, one {# video} other {# videos}} made, {failed, number} failed.',
  'stats.paid': 'Paid: <b>{money}</b>',
  'stats.refunded': 'Given back: {money}',
  'stats.costs': 'Companies cost about {money}.',
  'stats.waits': '<b>Waits for you</b>',
  'stats.calm': 'Nothing waits for you.',
  'stats.wait':
    '{kind, select, claims {Claims of likeness} reports {Reports} reviews {Results to look at} submissions {Templates to decide} appeals {Appeals} holds {Held accounts} refunds {Refund requests} updates {Answers still to be sent} other {Tasks that failed too often}}: {count, number}, the oldest from {since}',
  'find.usage':
    'Write <code>/find</code> and what you look for: <code>telegram:123</code>, an account, <code>@handle</code>, a payment, a transaction, a generation or a trace.',
  'find.none': 'Nothing is called that. E-mail addresses are sealed and find nobody.',
  'find.line':
    '{what, select, payment {Payment <code>{id}</code> of account} generation {Generation <code>{id}</code> of account} other {Account}} <code>{account}</code>',
  'find.payment': 'Open payment',
  'grant.usage':
    'Write <code>/grant ACCOUNT CREDITS REASON</code>, with one of these reasons: {reasons}. A minus takes credits back.',
  'grant.ask':
    '{credits, plural, one {# credit} other {# credits}} for account <code>{account}</code>, {why, select, apology {as an apology} promotion {as a gift} test {for trying out} other {as a correction}}? Its owner is told.',
  'grant.after': 'Its balance is then {balance, plural, one {# credit} other {# credits}}.',
  'grant.yes': 'Yes, do it',
  'grant.done':
    'Done: {credits, plural, one {# credit} other {# credits}} for account <code>{account}</code>, {why, select, apology {as an apology} promotion {as a gift} test {for trying out} other {as a correction}}.',
  'grant.counted': 'That was done before and counts once.',
  'engine.list': '<b>Engines</b>, over the last 24 hours:',
  'engine.line':
    '<b>{name}</b> (<code>{id}</code>): {state, select, off {switched off} open {left alone for a while} half_open {being tried again} other {at work}}, {good, number} of {runs, number} runs went well.',
  'engine.likeness':
    '<b>{name}</b> kept the likeness in {share} % of the last {judged, number} pictures of people.',
  'engine.turn': '{to, select, off {Switch off} other {Switch on}}: {name}',
  'engine.ask':
    '{to, select, off {Switch off <b>{name}</b>? What waits for it goes to another engine, or its price comes back.} other {Switch on <b>{name}</b> again?}}',
  'grant.given':
    '<b>You got {credits, plural, one {# credit} other {# credits}} from us</b>, {why, select, apology {as an apology} promotion {as a gift} test {for trying things out} other {as a correction}}.',
  'grant.taken':
    '<b>We took {credits, plural, one {# credit} other {# credits}} back</b>{why, select, correction {, as a correction} other {}}. /paysupport says how to reach us.',
  'grant.refused.amount':
    'Give a whole number of credits other than 0, at most {most, number} at once; a minus takes them back.',
  'grant.refused.balance':
    'Only {most, plural, one {# credit is} other {# credits are}} there to be taken back.',
  'invite.taken-back':
    'The purchase behind an invitation was paid back, so <b>{credits, plural, one {# credit} other {# credits}}</b> went back.',
  'invite.given-again':
    'The purchase behind an invitation stands after all: <b>{credits, plural, one {# credit} other {# credits}}</b> are back.',
  // rewards of authors
  'rewards.earned':
    'Your templates earned you <b>{credits, plural, one {# credit} other {# credits}}</b>: {uses, plural, one {# use} other {# uses}} by others.',
  'rewards.line': '{title}: {uses, plural, one {# use} other {# uses}}, +{credits}',
  'rewards.rest': 'Other templates: {uses, plural, one {# use} other {# uses}}, +{credits}',
  'rewards.off': 'Stop these messages',
  'rewards.button': 'Rewards',
  'rewards.taken-back':
    '{why, select, ring {Rewards were taken back, since the accounts behind them belong together or use templates only for the rewards} other {Money behind some uses of your templates was paid back, so their rewards go back too}}: <b>{credits, plural, one {# credit} other {# credits}}</b>, {uses, plural, one {# use} other {# uses}}.',
  'rewards.contest': 'If that is a mistake, /paysupport says whom to write to.',
  'rewards.ring':
    '<b>A ring of {accounts, plural, one {# account} other {# accounts}} earns nothing</b>: {cause, select, circle {they use each other’s templates} other {they are new and use the templates of one author alone}}. What they brought is taken back. Ring <code>{ring}</code>.',
  'rewards.title': '<b>Your rewards</b>',
  'rewards.totals': 'Today: {today} · this week: {week} · in all: {all}',
  'rewards.test-money': 'Uses that are paid with test money earn nothing.',
  'rewards.none':
    'No rewards yet. When somebody else makes something from a template of yours, you get {image, plural, one {# credit} other {# credits}} for a picture and {video, plural, one {# credit} other {# credits}} for a video.',
  'rewards.picture':
    'Credits earned in the last {weeks, plural, one {week} other {# weeks}}, the newest last: {numbers}. In all {all}.',
  'rewards.told':
    'The first reward of a day is told at once, the rest at {time} ({zone}). Messages: {state}.',
  'rewards.chart.weeks': 'Credits by week',
  'rewards.chart.templates': 'By template',
  'rewards.chart.today': 'today',
  'rewards.chart.week': 'this week',
  'rewards.chart.all': 'in all',
  'credits.template-reward': 'your template was used',
  'credits.template-reward-back': 'reward taken back',
  'command.rewards': 'See what your templates earn',
  'settings.rewards': 'Messages about rewards: {state}',
  'settings.do.rewards': '{on, select, true {No reward messages} other {Tell me of rewards}}',
  'settings.news': 'News about this service: {state}',
  'settings.do.news': '{on, select, true {No news} other {Hear what’s new}}',
  'news.ask':
    'Shall I tell you now and then what is new here: templates, features, offers? It comes as a message in this chat, your e-mail is not used for it, and each one has a button that ends it. Nothing else depends on your answer.',
  'news.yes': 'Yes, tell me',
  'news.no': 'No, thanks',
  'settings.zone': 'Time zone: {zone}',
  'settings.zone.service': '{zone} (not chosen)',
  'settings.do.zone': 'Time zone',
  'settings.ask.zone':
    'Where do you live? Choose, or write a big city such as Lisbon, or how far your clock is ahead of UTC, such as +3. It decides when your day begins and when its evening is.',
  'settings.quiet': 'Quiet hours: {hours}',
  'settings.quiet.none': 'none',
  'settings.do.quiet': 'Quiet hours',
  'settings.ask.quiet':
    'When shall reminders, digests and news wait? Answers, results, money and security always come at once.',
  'settings.ask.quiet.own': 'Or write your own hours, such as 22-8. Send “-” for none.',
  'settings.quiet.never': 'Never wait',
  'settings.quiet.unknown': 'I need two hours of the day, such as 22-8.',
  'settings.zone.unknown':
    'I do not know this place. Write the next big city, such as Lisbon, or a difference to UTC, such as +3.',
  'templates.gone.why':
    '{why, select, removed {The author has taken “{title}” back} hidden {This template was reported and waits until somebody has looked at it} taken {This template was taken down} author {“{title}” is not offered any more, since its author’s account is closed} other {“{title}” cannot be made at the moment}}. Nothing was charged. What was already made stays.',
  'templates.gone.similar': 'These are similar:',
} as const;
