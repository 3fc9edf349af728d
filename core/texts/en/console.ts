/** The English texts of the console, which define the keys of the other languages. ICU message syntax. */
export const consoleTexts = {
  'console.title': 'Console',
  'console.link': '<b>The console</b>',
  'console.open': 'Open the console',
  'console.link.once':
    'The link works once, for {minutes, plural, one {# minute} other {# minutes}}, in the browser that opens it. Don’t pass it on: who opens it is signed in as you.',
  'console.link.here': 'On the machine that the service runs on: <code>{url}</code>',
  'console.role': '{role, select, owner {Owner} support {Support} other {Moderator}}',
  'console.rooms': 'Rooms of the console',
  'console.older': 'Older',
  'console.invalid':
    'Something in the form is missing or not as it should be. Nothing was changed.',
  'console.refused.forbidden': 'Your role does not allow this.',
  'console.refused.not-found': 'There is no such thing, or not any more.',
  'console.refused.done-before':
    'Somebody else was faster: this was decided before. Nothing was changed.',
  'console.sign-in':
    'Send the bot /console in your own chat with it. It answers operators with a link that works once.',
  'console.sessions': 'Sessions',
  'console.sessions.about': 'The browsers in which you are signed in to the console.',
  'console.sessions.unknown': 'A browser',
  'console.sessions.this': 'this one',
  'console.sessions.since': 'Signed in',
  'console.sessions.seen': 'last used',
  'console.sessions.end': 'End',
  'console.sessions.all': 'End all',
  'console.sessions.ended': 'The session has ended.',
  'console.acts': 'Record of acts',
  'console.acts.about':
    'Everything that operators have done, in the chat, at the command line and here. Nobody can change it.',
  'console.acts.when': 'When',
  'console.acts.who': 'Who',
  'console.acts.what': 'What',
  'console.acts.on': 'On what',
  'console.acts.account': 'account',
  'console.entered':
    '<b>Somebody has signed in to the console as you</b>{device, select, none {} other {: {device}}}. If that was not you, end all sessions now, and secure this account.',
  'console.entered.end': 'End all sessions',
  'console.ended': 'All sessions of the console have ended, and every link that was not used.',
  'console.today': 'Today',
  'console.engines': 'Engines',
  'console.engines.about':
    'Who makes the pictures, in the order in which they are asked. An engine that is off gets nothing new, in all processes within seconds; what it is making already is followed to its end.',
  'console.engines.company':
    '{company, select, none {On this machine: no company gets the photos} other {{company} gets the photos}}',
  'console.engines.state':
    '{state, select, off {switched off} open {pauses after failures} trying {is tried again} other {works}}',
  'console.engines.off-since': 'Switched off',
  'console.engines.price': 'A picture is estimated at {price}',
  'console.engines.price-second': 'A second of video is estimated at {price}',
  'console.engines.in-flight':
    '{count, plural, one {# run is being made} other {# runs are being made}}',
  'console.engines.ends': '{model} ends on {day}',
  'console.engines.no-runs': 'No run in the last 24 hours',
  'console.engines.runs':
    '{runs, plural, one {# run} other {# runs}} in 24 hours, {share} % succeeded',
  'console.engines.seconds': 'Half of them within {half} s, 95 % within {most} s',
  'console.engines.likeness':
    'Likeness kept in {share} % of the last {judged, plural, one {# picture} other {# pictures}} of people',
  'console.engines.failed': 'Failed as {cause}: {count}',
  'console.engines.issues': 'Needs you',
  'console.engines.off': 'Switch off {name}',
  'console.engines.on': 'Switch on {name}',
  'console.engines.sooner': 'Ask {name} sooner',
  'console.engines.later': 'Ask {name} later',
  'console.engines.order.settings': 'Back to the order of the settings',
  'console.engines.switched': 'It is switched. All processes follow within seconds.',
  'console.engines.ordered': 'The order is changed. All processes follow within seconds.',
  'console.engines.spend': 'What companies cost today (UTC)',
  'console.engines.company.head': 'Company',
  'console.engines.spent': 'Spent',
  'console.engines.ceiling': 'Ceiling',
  'console.engines.all': 'All together',
  'console.engines.no-ceiling': 'none',
  'console.settings': 'Settings',
  'console.settings.about':
    'What is on, and what would switch the rest on. Settings are read at the start of the service: change them where it gets its environment, then start it again.',
  'console.settings.what': 'What',
  'console.settings.state': 'State',
  'console.settings.how': 'How',
  'console.settings.is': '{on, select, true {on} other {off}}',
  'console.settings.build':
    '{name, select, version {Version} node {Node} platform {Platform} migration {Newest migration} started {Started} other {{name}}}',
};
