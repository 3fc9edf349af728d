/** The English texts of the settings. */
export const settingTexts = {
  // settings
  'settings.access': 'Sessions and recovery code of this browser: “Access”, below the commands.',
  'settings.title': '<b>Settings</b>',
  'settings.language': 'Language: {language}',
  'settings.name': 'Name: {name}',
  'settings.email': 'E-mail: {email}',
  'settings.confirm': 'Ask before every start: {state}',
  'settings.notices': 'Reminders (results that end, low balance): {state}',
  'settings.keep': 'Keep nothing (results are deleted once delivered): {state}',
  'settings.none': 'none',
  'settings.on': 'on',
  'settings.off': 'off',
  'settings.languages': 'Which language shall I speak?',
  'settings.do.language': 'Language',
  'settings.do.name': 'Name',
  'settings.do.email': 'E-mail',
  'settings.do.confirm':
    '{on, select, true {Don’t ask before starting} other {Ask before starting}}',
  'settings.do.notices': '{on, select, true {No reminders} other {Remind me}}',
  'settings.do.keep': '{on, select, true {Keep my results} other {Keep nothing}}',
  'settings.do.privacy': 'Privacy',
  'settings.do.link': 'Linked accounts',
  'link.title': 'Your account on several platforms: one balance, one face profile, one history.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Browser}} · since {since}',
  'link.how':
    'To add another platform, make a code here and send it to me there, or the other way round. Nothing is linked before you agree on both sides.',
  'link.until': 'You have until then: {until}.',
  'link.undo-until': 'It can be undone: {until} at the latest.',
  'link.code': 'Your code: {code}',
  'link.code.how': 'On the other platform, send me /link {code}.',
  'link.code.until':
    'It works once, for {minutes, plural, one {# minute} other {# minutes}}. A new code replaces it.',
  'link.code.secret': 'Give it to nobody: it is for you alone.',
  'link.enter': 'Send me the code that you got on the other platform.',
  'link.plan':
    'You are about to link this account with an account on {surface, select, telegram {Telegram} discord {Discord} other {the browser}}.',
  'link.plan.of':
    'You are about to link this account with the account of “{name}” on {surface, select, telegram {Telegram} discord {Discord} other {the browser}}.',
  'link.warn':
    'Agree only if both are you: whoever has the other account then sees your results and spends your credits.',
  'link.plan.stays':
    'The account from {stays, select, telegram {Telegram} discord {Discord} other {the browser}} stays, with its settings. Everything from {goes, select, telegram {Telegram} discord {Discord} other {the browser}} goes into it.',
  'link.plan.credits':
    'Credits: {one, number} and {other, number} become {sum, number}. What was used today counts together.',
  'link.plan.face':
    'Face profile: the photos from {surface, select, telegram {Telegram} discord {Discord} other {the browser}} stay. The other ones are deleted at once and do not come back.',
  'link.plan.face-one': 'Face profile: the one that there is stays.',
  'link.plan.history':
    'History: {results, plural, one {# result} other {# results}} and {templates, plural, one {# template} other {# templates}} together. Chats stay where they are.',
  'link.plan.handle': 'Creator page: @{stays} stays, and @{goes} leads to it.',
  'link.plan.then': 'If you agree, the other side is asked too.',
  'link.plan.now': 'If you agree, they are linked at once. You can undo it for a day.',
  'link.both-pro': 'Two subscriptions are running: the better one counts. End one under /pro.',
  'link.asked':
    'Now agree on {surface, select, telegram {Telegram} discord {Discord} other {the browser}} too: I have sent you a message there.',
  'link.done': 'Your accounts are linked.',
  'link.declined': 'Nothing was linked.',
  'link.undo.ask':
    'Undo the link? Both accounts get back what they brought, as far as it is still there. What was made since stays with the account that stayed.',
  'link.undo.credits':
    'Credits that were spent stay spent; what is left is split as it was brought. Deleted face photos do not come back.',
  'link.undo.done': 'The link is undone. Each platform has its own account again.',
  'link.leave.ask':
    'Take {surface, select, telegram {Telegram} discord {Discord} other {the browser}} out of this account? Credits, results and everything else stay with the account.',
  'link.leave.new': 'It can go on there with a new, empty account.',
  'link.leave.forget': 'Or it is forgotten: whoever writes there starts anew.',
  'link.leave.done':
    '{surface, select, telegram {Telegram} discord {Discord} other {The browser}} is no longer linked.',
  'link.do.new': 'Get a code',
  'link.do.enter': 'I have a code',
  'link.do.undo': 'Undo the link',
  'link.do.leave':
    'Unlink {surface, select, telegram {Telegram} discord {Discord} other {browser}}',
  'link.do.go': 'Open {surface, select, telegram {Telegram} discord {Discord} other {browser}}',
  'link.do.stays':
    'Keep the {surface, select, telegram {Telegram} discord {Discord} other {browser}} account',
  'link.do.face':
    'Keep the {surface, select, telegram {Telegram} discord {Discord} other {browser}} photos',
  'link.do.agree': 'Yes, link them',
  'link.do.refuse': 'No, don’t',
  'link.do.view': 'What happens then?',
  'link.do.open': 'Linked accounts',
  'link.do.undo-yes': 'Yes, undo it',
  'link.do.leave-new': 'Unlink, with a new account',
  'link.do.leave-forget': 'Unlink and forget',
  'link.notice.asked':
    'Somebody on {surface, select, telegram {Telegram} discord {Discord} other {the browser}} used your code and wants to join this account.',
  'link.notice.asked-by':
    'Somebody on {surface, select, telegram {Telegram} discord {Discord} other {the browser}} who is called “{name}” there used your code and wants to join this account.',
  'link.notice.refused':
    'The link was refused on {surface, select, telegram {Telegram} discord {Discord} other {the browser}}. Nothing was linked.',
  'link.notice.linked':
    'Your accounts on {one, select, telegram {Telegram} discord {Discord} other {the browser}} and {other, select, telegram {Telegram} discord {Discord} other {the browser}} are linked now. If that was not you, undo it at once.',
  'link.notice.parted':
    'The link between your accounts was undone. Each has its own balance again.',
  'link.notice.left':
    '{surface, select, telegram {Telegram} discord {Discord} other {The browser}} was taken out of your account.',
  'link.notice.alone':
    'This chat was taken out of the account that it was linked with, and has a new, empty one. /delete forgets it too.',
  'link.refused.unknown':
    'That code is not valid, or not any more. Make a new one on the other platform with /link.',
  'link.refused.own': 'That code is from this account. Send it to me on the other platform.',
  'link.refused.many': 'Together they would have too many platforms. Unlink one first.',
  'link.refused.standing':
    'An account that is suspended, limited, held or about to be deleted cannot be linked or unlinked. /privacy says how it stands.',
  'link.refused.expired': 'The time is over. Make a new code with /link.',
  'link.refused.last': 'This is the account’s only platform. To leave altogether, use /delete.',
  'link.refused.debt': 'The balance is below zero. Unlinking is possible once it is not: /credits.',
  'link.refused.subscription': 'A subscription belongs to that platform. End it first: /pro.',
  'link.refused.undo-first':
    'Accounts were linked within the last day. Undo that with /link, or wait.',
  'link.refused.too-many': 'Too many codes. Try again {until}.',
  'settings.ask.name': 'What shall I call you?',
  'settings.ask.email': 'Which e-mail address shall I note?',
  'settings.ask.none': 'Send “{none}” to have none.',
  'settings.bad.name': 'A name has 1 to {most} characters. Please try again.',
  'settings.bad.email': 'That doesn’t look like an e-mail address. Please try again.',
} as const;
