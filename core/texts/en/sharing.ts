/** The English texts about shared results. */
export const sharing = {
  // sharing with others
  'command.shared': 'What you share with others',
  'generation.share': 'Share',
  'share.title': '<b>{title}</b>',
  'share.private': 'So far only you can see it.',
  'share.what':
    'A link shows it to everybody who has the link, until {until} at the latest. You can withdraw it at any time.',
  'share.no-pages':
    'This service has no public address, so there are no links here. Save the picture and send it yourself.',
  'share.barred': 'It was reported, so it can’t be shared.',
  'share.keeps-nothing':
    'You keep nothing, so there is nothing that a link could show. /settings changes that.',
  'share.make': 'Make a link',
  'share.here': 'Post it in this channel',
  'share.there': 'Post it in the channel where it began',
  'share.posted': 'It appears in the channel in a moment. /shared takes it back.',
  'share.link': 'Whoever has this link can see it: {link}',
  'share.until': 'The link ends on {until} with the result, or when you withdraw it.',
  'share.name': 'Shown as made by {name}.',
  'share.nameless': 'Your name is not shown.',
  'share.name.show': 'Show my name',
  'share.name.hide': 'Hide my name',
  'share.template.show': 'Name the template',
  'share.template.hide': 'Don’t name the template',
  'share.open': 'Open the page',
  'share.send': 'Send it to a chat',
  'share.end': 'Withdraw',
  'share.ended': 'Withdrawn: nobody sees it there any more.',
  'share.ended.stays':
    'It is no longer listed here, but it stays in the chat that it was sent to: there you can delete it yourself.',
  'share.failed': 'Your result could not be posted in the channel.',
  'share.ended-before': 'This is not shared any more.',
  'share.template.link': 'Whoever opens this link sees the template: {link}',
  'share.no-template-link':
    'This service has no public address, so there are no links here. Others find the template by its title.',
  'shared.button': 'What I share',
  'shared.title': '<b>What you share</b>',
  'shared.empty':
    'You share nothing. What you make is seen by you alone until you press “Share” below it.',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {link} inline {sent to a chat} other {message}} · until {until}{state, select, hidden { · not shown: somebody is looking at a report} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': 'Withdraw {number}',
} as const;
