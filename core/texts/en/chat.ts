/** The English texts of the chat itself: commands, the menu, joining, what goes wrong. */
export const chat = {
  verbatim: '{text}',
  // commands, as platforms list them
  'command.start': 'What you can do here',
  'command.create': 'Find a template by a word',
  'command.create.words': 'What you are looking for',
  'command.templates': 'All templates',
  'command.edit': 'Change a picture by words',
  'command.edit.words': 'What shall be changed',
  'command.part': 'Change a part of a picture',
  'command.part.words': 'What shall be there',
  'command.widen': 'Widen a picture to another shape',
  'command.widen.words': 'What shall be around it',
  'command.restore': 'Repair an old photo',
  'command.colour': 'Colour a black-and-white photo',
  'command.sharpen': 'Make a photo sharp and large',
  'command.animate': 'Turn a picture into a short video',
  'command.animate.words': 'How it shall move',
  'command.motion': 'Make a picture move like a video',
  'command.motion.video': 'The video to move like',
  'command.cutout': 'Remove the background of a picture',
  'command.video': 'Make a short video from words',
  'command.video.words': 'What shall happen',
  'command.imagine': 'Make a picture from words',
  'command.imagine.words': 'What shall be in the picture',
  'command.swap': 'Put your face into a photo',
  'command.ring': 'Try a ring on a hand',
  'command.ring.words': 'What the ring is like, such as gold',
  'command.ring.picture': 'A photo of the ring, instead of words',
  'command.wear': 'Try clothes on',
  'command.wear.words': 'How it is worn, such as open',
  'command.wear.person': 'A photo of who wears it',
  'command.scene': 'Put a product into a new scene',
  'command.scene.words': 'Where it shall stand',
  'command.picture': 'The picture',
  'command.picture.more': 'One more picture for the same edit',
  'command.animate.last': 'The picture that the video ends with',
  'command.describe': 'Say in words what makes a picture',
  'command.profile': 'Your face profile',
  'command.credits': 'Your balance and what you spent',
  'command.buy': 'Get more credits',
  'command.history': 'What you made, as long as it is kept',
  'command.settings': 'Language, name, e-mail and reminders',
  'command.link': 'Link Telegram, Discord and the browser',
  'command.link.code': 'The code from the other platform',
  'command.verify': 'Tell whether a picture was made here',
  'command.app': 'Your pictures as an app, beside the chat',
  'command.export': 'All your data as one file',
  'command.privacy': 'What is held about you',
  'command.terms': 'The terms',
  'command.delete': 'Delete a result, your profile or everything',
  'command.help': 'How it works',
  'command.cancel': 'Stop what you are doing',
  // navigation
  'nav.back': '‹ Back',
  'nav.more': 'More ›',
  'nav.cancel': 'Cancel',
  'nav.later': 'Later',
  'nav.no': 'No, keep it',
  // before somebody has joined
  'gate.hello':
    '<b>Hi!</b> I make pictures and short videos of you: from three photos of your face, or from a single one.',
  'gate.adult': 'First: this is for adults only. Are you {age} or older?',
  'gate.adult.yes': 'Yes, I am {age} or older',
  'gate.adult.no': 'No, I am younger',
  'gate.agree': 'I accept',
  'access.invited':
    'This bot is by invitation. Somebody who is in can send you a link with /invite: open it. If you have a code, write /code and the code.',
  'access.list':
    'This bot is for people whom the person who runs it has let in. Tell them your id, <code>{id}</code>, and ask to be added.',
  'access.wrong-word': 'This invitation or code is not known, or it is used up.',
  'access.ask': 'You can ask here: {contact}',
  'gate.policy': 'Privacy policy',
  'gate.refuse': 'I don’t accept',
  'gate.minor': 'Then I can’t let you in. All I keep is the note that you said no.',
  'gate.refused': 'That’s fine. All I keep is the note that you said no.',
  'gate.again': 'If that changes, send /start.',
  'gate.restart': 'Start again',
  'gate.first': 'That works once you have answered this question.',
  'gate.help':
    'I make pictures and short videos of you. You always see the price before anything is made, and how long it is kept. Before we start I need two answers from you.',
  'gate.accepted': 'You have accepted the terms.',
  'gate.joined': 'Welcome! You’re in.',
  // menu and help
  'menu.first':
    'You get <b>{freeImages, plural, one {# free picture} other {# free pictures}}</b> a day. Pick a template to begin.',
  'menu.again': '<b>What shall we make?</b>',
  'menu.can':
    'Send me a photo to use it at once, or /create and a word to search. /help tells you more.',
  'menu.imagine': '✨ Picture from words',
  'menu.templates': 'Templates',
  'menu.profile': 'Face profile',
  'menu.profile.add': 'Add your face',
  'menu.credits': 'Credits',
  'menu.history': 'History',
  'menu.settings': 'Settings',
  'menu.help': 'Help',
  'help.title': '<b>How it works</b>',
  'help.how':
    'Pick a template, confirm the price, and the picture or video comes here. Most need three photos of your face, once; some work with any single photo.',
  'help.commands':
    '/templates · all templates\n/create · find one by a word\n/edit, /cutout, /animate · change a picture, cut it out, make it move\n/part, /widen · change one part of it, give it more room\n/swap, /wear, /ring, /scene · your face in a photo, clothes on you, a ring on a hand, a product in a new place\n/imagine · a picture from words\n/profile · your face photos\n/credits and /buy · your balance\n/code · use a gift code\n/invite · invite somebody\n/history · what you made\n/settings · language, name, reminders\n/privacy · what is held about you\n/delete · remove any of it\n/cancel · stop what you are doing',
  'help.money':
    '{freeImages, plural, one {# picture a day is} other {# pictures a day are}} free, after that pictures and all videos cost credits. You see the price first. If something fails or you cancel, your credits come back.',
  'cancel.done': 'Stopped. Nothing was spent.',
  'cancel.making': 'Tap what I shall stop making. What it cost comes back.',
  'cancel.nothing': 'There is nothing to stop. What shall we do?',
  // anything unexpected
  stale: 'This button has run out. Nothing was changed. Please start from /templates.',
  'unexpected.text':
    'I’m not sure what you mean. Try /create and a word, for example “/create poster”, or look at the templates.',
  'unexpected.command': 'I don’t know this command.',
  'unexpected.command-near': 'I don’t know this command. Did you mean /{command}?',
  'unexpected.kind':
    '{what, select, sticker {Nice sticker! But I can’t make anything of it.} voice {I can’t listen to voice messages yet.} video {I can’t take videos, only photos.} location {I don’t need to know where you are.} file {I can’t read this file: please send a photo (JPEG, PNG, WebP or HEIC).} other {I can’t do anything with this.}}',
  'unexpected.text-for-photo': 'Now I need a photo, not words.',
  'unexpected.waiting-photo': 'I’m still waiting for your photo. /cancel stops it.',
  'unexpected.waiting-text': 'I’m still waiting for your words. /cancel stops it.',
  'error.unexpected':
    'Something went wrong on my side, sorry. Nothing was charged for this. If it happens again, tell the operator this code: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {These were as many pictures as one person can make in a short time} videos {These were as many videos as one person can make in a short time} photos {These were as many photos as I can take from one person in a short time} checkouts {These were a lot of payment pages in a short time} improvements {I have improved your words as often as I can in a short time} recordings {I have written down as many voice messages as I can in a short time} exports {You have had as many archives of your data as there are in a day} linking {These were a lot of linking codes in a short time} sharing {You have shared and posted as much as one person can in a short time} asking {You have asked as many people, or opened as many invitations, as one can in a day} other {That was a lot at once}}. You can go on {until}. Nothing was charged.',
  'limit.everybody':
    '{what, select, pictures {A great many pictures are being made here right now} videos {A great many videos are being made here right now} checkouts {A great many people are paying here right now} other {A lot is going on here right now}}. Please try again {until}. Nothing was charged.',
  'limit.newcomer':
    'New accounts start slower: from the second day, or with your first pack, it is more.',
  'limit.limited':
    'Your account is limited at the moment, so everything goes slower. “My data” says why and until when.',
  'error.slow-down':
    'That was a lot at once. Please wait {seconds, plural, one {# second} other {# seconds}}, then go on.',
  // links into the chat
  'link.gone':
    '{to, select, creator {There is no creator by that name here.} other {What this link showed is no longer there.}}',
  'link.shared': 'Somebody shared a result with you.',
  'link.shared.by': '{name} shared a result with you.',
  'share.inline': 'Into any chat',
  // inline mode
  'inline.own': 'Your own result',
  'inline.make': 'Make your own',
  'inline.open': 'Open the bot',
  'inline.none': 'Nothing found: see all templates',
  // telegram
  'telegram.private':
    'Your photos and pictures are only between you and me. Let’s talk in a private chat.',
  'telegram.private.button': 'Open the private chat',
  'telegram.goes-on': 'This goes on in our private chat.',
  'telegram.command.card': 'Post the card of a template here',
  'telegram.about': 'Makes pictures and short videos of you, from three photos of your face.',
  'telegram.description':
    'Send three photos of your face once, pick a template, and get a picture or a short video of yourself. You see the price before anything is made, and how long it is kept. For adults only. Tap Start.',
} as const;
