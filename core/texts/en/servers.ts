/** The English texts of Discord and its servers. */
export const servers = {
  // discord
  'discord.face-title': 'Three photos of your face',
  'discord.face-front': 'Front: look straight at the camera',
  'discord.face-left': 'One side: turn your head a little',
  'discord.face-right': 'The other side',
  'discord.face-hint': 'One face, in good light, sharp. JPEG, PNG, WebP or HEIC.',
  'discord.photo-open': 'Send a photo',
  'discord.photo-title': 'Send a photo',
  'discord.photo-label': 'Photo',
  'discord.photo-hint': 'JPEG, PNG, WebP or HEIC.',
  'discord.text-open': 'Write an answer',
  'discord.text-title': 'Your answer',
  'discord.text-label': 'Answer',
  'discord.menu-edit': 'Edit this picture',
  'discord.menu-animate': 'Animate',
  'discord.menu-verify': 'Verify this picture',
  'discord.menu-can':
    'Use one of your photos with “Send a photo”, or any picture here by the menu of its message (Apps). Search the templates with /create and a word. /help tells you more.',
  'discord.verify-how':
    'Send me the original file: it keeps its signature. Or use /verify with “picture”, or “Verify this picture” in the menu of a message (Apps). I don’t keep it.',
  'discord.option-front': 'Photo from the front',
  'discord.option-left': 'Photo with your head turned to one side',
  'discord.option-right': 'Photo with your head turned to the other side',
  'discord.too-large':
    'The file has {size} MB, more than Discord lets me send here ({limit} MB). It stays in your history.',
  'discord.not-kept': 'This is no longer kept.',
  'discord.try-again': 'That did not reach me. Please try again in a minute.',
  'discord.waiting':
    'One moment: I cannot take this in right now. I am keeping it and answer as soon as I can.',
  // servers
  'command.share': 'Post a template’s card in this channel',
  'command.share.words': 'Which template',
  'command.shelf': 'The templates of this Discord server',
  'command.server': 'Cards, shelf and pot of this Discord server',
  'command.server.roles': 'Roles that may post cards, such as @Artists',
  'guild.only-there': 'This works in a channel of a Discord server.',
  'guild.not-added':
    'Here I am for you alone. Somebody who manages this server has to add me first; then cards, the shelf and the pot work.',
  'guild.managers-only': 'Only those who manage this server can do that.',
  'guild.price': 'Paid by this server: {credits, plural, one {# credit} other {# credits}}',
  'guild.pays':
    'This server pays the price: <b>{credits, plural, one {# credit} other {# credits}}</b>. After that it pays up to {left, plural, one {# credit} other {# credits}} more for you today.',
  'guild.pays-not':
    '{because, select, empty {The server’s pot has too little in it now, so you would pay yourself.} limit {The server has paid for you today as much as it does in a day, so you would pay yourself.} other {This costs more than the server’s pot pays for, so you would pay yourself.}}',
  'guild.uses-up':
    'You have made {limit, plural, one {# thing} other {# things}} from templates on this server today, and that is what it allows. In a direct chat with me you can go on.',
  'guild.cost': 'Paid by the server: {credits, plural, one {# credit} other {# credits}}',
  'guild.returned':
    '{credits, plural, one {# credit is} other {# credits are}} back in the server’s pot.',
  'guild.no.not-here': 'Somebody who manages this server has to add me first.',
  'guild.no.channel':
    'The managers of this server have not allowed cards in this channel. They can do so with /server.',
  'guild.no.wrong-channel':
    'Cards cannot be posted in a channel of this kind. Try a text channel, a thread or a forum.',
  'guild.no.permission':
    'I may not post here. Somebody who manages this server can give me “View Channel”, “Send Messages” (in threads too), “Attach Files” and “Embed Links” for this channel.',
  'guild.no.locked': 'This thread is locked: only moderators can write here.',
  'guild.no.posters':
    'The managers of this server have decided who may post cards, and you are not among them.',
  'guild.no.limit':
    'You have posted as many cards today as this server allows. Tomorrow (0:00 UTC) you can post again.',
  'guild.no.server-limit':
    'This server has had as many cards today as it allows. Tomorrow (0:00 UTC) there is room again.',
  'guild.no.refused': 'The managers of this server have refused this template.',
  'guild.no.muted': 'The managers of this server have muted this template.',
  'guild.too-many': 'There is no room for more.',
  'guild.card.gone': 'This template is no longer available.',
  'guild.card.muted': 'This template is no longer on this server’s shelf.',
  'guild.card.posted': 'The card of <b>{title}</b> is on its way into this channel.',
  'guild.card.waiting':
    '<b>{title}</b> now waits for the managers of this server. Once they approve it, its card is posted here and you are told.',
  'guild.card.remove': 'Take it away',
  'guild.card.removed': 'The card is taken away.',
  'guild.card.failed': 'Your card could not be posted.',
  'guild.post.problem':
    '{because, select, gone {Its template can no longer be used.} not_a_member {I am not on that server any more.} author_out {You are not on that server any more, or may not write there at the moment.} missing_permission {I may not post in that channel: I need “View Channel”, “Send Messages” (in threads too), “Attach Files” and “Embed Links” there.} unknown_channel {The channel was deleted.} wrong_channel {That channel takes no messages.} locked {The thread is locked: only moderators can write there.} no_new_thread {No new post can be begun in that forum: it wants a tag that only moderators set, or has too many open posts.} nsfw_needed {Discord takes this picture in age-restricted channels alone.} filtered {The server’s own filter took it away.} unsure {I was interrupted and do not know whether it is there. If it is not, please ask for it again.} slow_mode {The channel has slow mode and had no room for it. Try again later.} other {Discord did not take it. Try again later.}}',
  'guild.decided':
    '{decision, select, shown {Your template is on the shelf of <b>{server}</b> now, and its card is posted.} refused {The managers of <b>{server}</b> did not approve your template.} other {The managers of <b>{server}</b> have muted your template.}}',
  'guild.open-template': 'Open the template',
  'guild.board.title': '<b>What is decided on this server</b>',
  'guild.board.channels':
    '{count, plural, =0 {No channel allows cards.} one {# channel allows cards.} other {# channels allow cards.}} {here, select, true {This one does.} other {This one does not.}}',
  'guild.board.approval':
    '{on, select, true {A manager approves each template before it is on the shelf.} other {Templates go on the shelf without approval.}}',
  'guild.board.posters':
    'Cards are posted by {who, select, everyone {everyone.} managers {managers.} other {managers and {count, plural, one {# role.} other {# roles.}}}}',
  'guild.board.limits':
    'A day: {cards, number} cards a member and {server, number} in all, {uses, number} uses of templates a member.',
  'guild.board.pot':
    'The pot pays up to {day, plural, one {# credit} other {# credits}} a member a day, for prices up to {price, plural, one {# credit} other {# credits}}.',
  'guild.board.shelf': 'On the shelf: {shown, number} · waiting: {waiting, number}',
  'guild.roles.how': 'To let roles post cards, write /server and mention them under “roles”.',
  'guild.roles.none': 'I found no role in that. Mention roles such as @Artists.',
  'guild.do.channel': '{on, select, true {Allow cards here} other {No more cards here}}',
  'guild.do.nowhere': 'No cards anywhere',
  'guild.do.approval': '{on, select, true {Approve templates first} other {No approval needed}}',
  'guild.do.posters': '{to, select, everyone {Everyone may post} other {Only managers post}}',
  'guild.do.balance': '{to, select, everyone {Show the pot to all} other {Pot seen by managers}}',
  'guild.do.limits': 'Limits',
  'guild.do.waiting': 'Waiting ({count, number})',
  'guild.do.shown': 'On the shelf',
  'guild.do.muted': 'Muted',
  'guild.do.cards': 'Cards',
  'guild.do.used': 'What was used',
  'guild.do.shelf': 'The shelf',
  'guild.do.pot': 'The pot',
  'guild.limits': '<b>Limits of a day</b> (UTC). The pot pays for templates from the shelf.',
  'guild.limit':
    '{chosen, select, true {✓ } other {}}{limit, select, cards {{count} cards/member} server_cards {{count} cards in all} uses {{count} uses/member} pot {Pot {count}/member} other {Pot: price ≤ {count}}}',
  'guild.list':
    '{state, select, waiting {<b>Waiting for a decision</b>} muted {<b>Muted</b>} other {<b>On the shelf</b>}}',
  'guild.list.empty':
    '{state, select, waiting {Nothing waits.} muted {Nothing is muted.} other {The shelf is empty.}}',
  'guild.decide.shown': 'On the shelf',
  'guild.decide.refused': 'Refuse',
  'guild.decide.muted': 'Mute',
  'guild.done':
    '{decision, select, shown {It is on the shelf. Cards that waited for it are posted.} refused {It is refused. Its cards say so.} other {It is muted. Its cards say so.}}',
  'guild.cards': '<b>The newest cards here</b>',
  'guild.cards.own': '<b>Your cards on this server</b>',
  'guild.cards.none': 'There are no cards here.',
  'guild.cards.line': '{number}. {title} · {at}{posted, select, true {} other { · waiting}}',
  'guild.cards.remove': 'Take away {number}',
  'guild.gone': 'a template that is gone',
  'guild.used': '<b>What was used here, by week</b>',
  'guild.used.none': 'Nothing was used here in the last weeks.',
  'guild.used.line': '{week}: {title} · {count, plural, one {# use} other {# uses}}',
  'guild.shelf': '<b>The shelf of this server</b>',
  'guild.shelf.empty': 'The shelf of this server is still empty. /share puts a template on it.',
  'guild.share.ask':
    '{own, plural, =0 {Write /share with a word from the title of the template whose card shall be posted here.} other {Whose card shall be posted here? Choose one of your templates, or write /share with a word from the title of another.}}',
  'guild.share.which': 'Which of these?',
  'guild.share.none': 'I found no template by that.',
  'guild.share.sure': 'Shall I post this card here? Everybody in this channel sees it.',
  'guild.share.yes': 'Post it here',
  'guild.pot.title': '<b>The pot of this server</b>',
  'guild.pot.about':
    'Credits in the pot pay when members use templates from the shelf. What is first put in is first used; what is left of yours you can take back.',
  'guild.pot.balance': 'In the pot: <b>{credits, plural, one {# credit} other {# credits}}</b>',
  'guild.pot.own': 'Yours, still unused: {credits, plural, one {# credit} other {# credits}}',
  'guild.pot.today':
    'For you it still pays today: {left, plural, one {# credit} other {# credits}}',
  'guild.pot.put': 'Put in {credits, number}',
  'guild.pot.too-few': 'You have too few credits for that. Test money cannot go into a pot.',
  'guild.pot.sure':
    'Put <b>{credits, plural, one {# credit} other {# credits}}</b> of yours into the pot of this server? You then have {left, plural, one {# credit} other {# credits}}.',
  'guild.pot.yes': 'Put them in',
  'guild.pot.done':
    'In the pot now: {credits, plural, one {# credit} other {# credits}} of yours. Thank you!',
  'guild.pot.take': 'Take back my {credits, number}',
  'guild.pot.taken': '{credits, plural, one {# credit is} other {# credits are}} yours again.',
  'guild.pot.nothing': 'Nothing of yours is left in that pot.',
  'guild.pot.changed': 'The server’s pot has changed meanwhile. Please look again.',
  'guild.pot.left':
    'I am no longer on <b>{server}</b>. Of what you put into its pot, {credits, plural, one {# credit} other {# credits}} are still there. They wait for my return, or you take them back.',
} as const;
