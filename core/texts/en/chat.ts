/** The English texts of the chats, which define the keys of the other languages. ICU message syntax. */
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
  // terms and privacy policy
  'terms.title': '<b>Terms</b>, version {version}',
  'terms.use':
    'You are {age} or older. You don’t make anything that is sexual, hateful, violent or unlawful, or that shows children.',
  'terms.likeness':
    'You only use photos of yourself, or of people who have agreed to it. You don’t use results to deceive or to harm anybody.',
  'terms.credits':
    'Credits pay for what is made here. They never expire, have no cash value, and come back when something fails or is cancelled in time.',
  'terms.ai':
    'Results are made by AI and carry a mark that says so. They may be wrong or odd. Free results are kept {freeDays} days, paid ones {paidDays}.',
  'terms.new':
    '<b>The terms have changed.</b> Version {version} applies now. Until you accept it, you can see, take and delete what is yours; everything else waits.',
  'terms.new.added': '<b>New:</b> {text}',
  'terms.new.removed': '<b>No longer:</b> {text}',
  'terms.new.whole': 'All of it:',
  'policy.title': '<b>Privacy</b>, version {version}',
  'policy.what':
    '<b>What:</b> your id on this platform, the language, a name or e-mail if you give one, your photos, what you make, what you pay (never card numbers), and what you agreed to.',
  'policy.who':
    '<b>Who:</b> your photos are processed by {who}, only to make what you ask for. They are encrypted, never sold, never public, never used for training.',
  'policy.how-long':
    '<b>How long:</b> face photos {faceMonths} months from your last confirmation; single photos {uploadHours} hours; results {freeDays} days, or {paidDays} days once you have bought credits; the ledger without your name after you leave.',
  'policy.marks':
    '<b>Marks:</b> what is made here says inside its file that it is AI-made, with which engine, and nothing about you. A short checksum of what pictures look like is kept {markDays} days, without any link to you, so that /verify recognises them; not if you keep nothing.',
  'policy.screening':
    '<b>Screening:</b> machines check words, photos and results for what the terms forbid{judges, select, none {} other {; words are checked by {judges} too}}. Where they are unsure, or you ask for it, a person who runs this service sees the words and the result. What was decided is noted for {noteDays} days, without pictures. Machines of this service compare pictures of you with your face profile; only whether they look like you is kept, with the result.',
  'policy.rights':
    '<b>Your rights:</b> see it with /privacy, correct it with /settings, delete it with /delete, withdraw your consent with one tap. It takes effect at once.',
  'policy.web': 'On the web, all versions',
  'who.self': 'this service’s own machine (nothing leaves it)',
  suspended: 'Your account is suspended. You can still see what is held about you, and delete it.',
  // anything unexpected
  stale: 'This button has run out. Nothing was changed. Please start from /templates.',
  'unexpected.text':
    'I’m not sure what you mean. Try /create and a word, for example “/create poster”, or look at the templates.',
  'unexpected.command': 'I don’t know this command.',
  'unexpected.kind':
    '{what, select, sticker {Nice sticker! But I can’t make anything of it.} voice {I can’t listen to voice messages yet.} video {I can’t take videos, only photos.} location {I don’t need to know where you are.} file {I can’t read this file: please send a photo (JPEG, PNG, WebP or HEIC).} other {I can’t do anything with this.}}',
  'unexpected.text-for-photo': 'Now I need a photo, not words.',
  'unexpected.waiting-photo': 'I’m still waiting for your photo. /cancel stops it.',
  'unexpected.waiting-text': 'I’m still waiting for your words. /cancel stops it.',
  'error.unexpected':
    'Something went wrong on my side, sorry. Nothing was charged for this. If it happens again, tell the operator this code: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {These were as many pictures as one person can make in a short time} videos {These were as many videos as one person can make in a short time} photos {These were as many photos as I can take from one person in a short time} checkouts {These were a lot of payment pages in a short time} improvements {I have improved your words as often as I can in a short time} exports {You have had as many archives of your data as there are in a day} linking {These were a lot of linking codes in a short time} sharing {You have shared and posted as much as one person can in a short time} asking {You have asked as many people, or opened as many invitations, as one can in a day} other {That was a lot at once}}. You can go on {until}. Nothing was charged.',
  'limit.everybody':
    '{what, select, pictures {A great many pictures are being made here right now} videos {A great many videos are being made here right now} checkouts {A great many people are paying here right now} other {A lot is going on here right now}}. Please try again {until}. Nothing was charged.',
  'limit.newcomer':
    'New accounts start slower: from the second day, or with your first pack, it is more.',
  'limit.limited':
    'Your account is limited at the moment, so everything goes slower. “My data” says why and until when.',
  'error.slow-down':
    'That was a lot at once. Please wait {seconds, plural, one {# second} other {# seconds}}, then go on.',
  // face profile
  'face.consent.title': '<b>Your face photos: please read and agree first</b> (version {version})',
  // Messages of up to version 2026-11-20 say it.
  'face.consent.what':
    '<b>What:</b> three photos of your face, and face measurements taken from them to check that all three show the same person.',
  'face.consent.what-compared':
    '<b>What:</b> three photos of your face, and face measurements taken from them to check that all three show the same person and that pictures made of you look like you.',
  'face.consent.why':
    '<b>Why:</b> only to make the pictures and videos you ask for. No training, no sale, nothing public.',
  'face.consent.who': '<b>Who processes them:</b> {who}.',
  'face.consent.how-long':
    '<b>How long:</b> {faceMonths} months from the last time you confirm. You are told before they are deleted. They are encrypted with a key of your own.',
  'face.consent.rights':
    '<b>Your choice:</b> you can withdraw at any time with one tap in /profile. The photos are then deleted at once. Some templates work without a face profile.',
  'face.consent.new':
    '<b>New since you agreed:</b> {companies}. Until you agree, none of your face photos go there, and they stay as they are.',
  'face.consent.changed':
    'The words have changed since you agreed. Until you agree to these, nothing is made from your face photos.',
  'face.consent.yes': 'I agree',
  'face.consent.no': 'No, thanks',
  'face.consent.refused':
    'No problem: nothing was stored. Templates that take a single photo work without a face profile.',
  'face.collect': '<b>Send three photos of your face</b>, one by one or as an album:',
  'face.collect.how':
    'Only you in the picture, good light, nothing in front of your face. Turn your head a little (about 30°), not all the way.',
  'face.have': '✅ {slot, select, front {Front} left {One side} other {The other side}}',
  'face.miss':
    '▫️ {slot, select, front {Front: look straight at the camera} left {One side: turn your head to one side} other {The other side: turn it the other way}}',
  'face.replace':
    'Send the new photo: <b>{slot, select, front {front} left {one side} other {the other side}}</b>.',
  'face.hint':
    '{slot, select, front {Look straight at the camera.} left {Turn your head so that your left cheek shows.} other {Turn your head so that your right cheek shows.}} The old one stays until the new one is fine.',
  'face.form': 'Send all three',
  'face.checking':
    'Checking your {total, plural, one {photo} other {photos}}…{total, plural, one {} other { ({position} of {total})}}',
  'face.accepted':
    '✅ {slot, select, front {The front photo is} left {One side is} other {The other side is}} good.',
  'face.next': 'Send the next one.',
  'face.done': '<b>Your face profile is ready.</b>',
  'face.already':
    'Your face profile has all three photos already. To use a new one, tap “Replace” in /profile.',
  'face.complete': '<b>Your face profile is complete.</b>',
  'face.dates': 'Stored on {stored}, kept until {until}.',
  'face.sealed': 'The photos are encrypted. Only your own pictures and videos are made from them.',
  'face.change': 'Replace {slot, select, front {front} left {side 1} other {side 2}}',
  'face.remove': 'Delete {slot, select, front {front} left {side 1} other {side 2}}',
  'face.removed':
    '{slot, select, front {The front photo} left {One side} other {The other side}} was deleted.',
  'face.keep': 'Still me: keep them longer',
  'face.kept': 'Thanks. Your face photos are now kept until {until}.',
  'face.withdraw': 'Withdraw consent, delete all photos',
  'face.withdrawn':
    'Your consent is withdrawn and your face photos are deleted. What you already made stays in /history until you delete it.',
  'face.withdrawn.stopped':
    '{count, plural, one {One thing was being made from them and is stopped} other {# things were being made from them and are stopped}}: {titles}. What was not sent yet is not sent, what a company was working on is cancelled there and not kept, and what it cost comes back.',
  'face.go-on': 'Go on with your template',
  // why a photo was refused
  'problem.too-dark':
    '❌ Too dark. Go to a window or switch on a light, with the light on your face.',
  'problem.no-face':
    '❌ I can’t find a face. Take the photo from closer, with your whole face in it and not turned too far.',
  'problem.several-faces': '❌ There is more than one face. Only you should be in the picture.',
  'problem.face-too-small':
    '❌ Your face is too small. Come closer, or send the photo as a file in full size.',
  'problem.blurred': '❌ Blurred. Wipe the lens, hold still and take it once more.',
  'problem.turned-too-far': '❌ Turned too far. Turn back a little, so that both eyes can be seen.',
  'problem.turned-too-little':
    '❌ Turned too little. Turn your head further to the side, about 30°.',
  'problem.wrong-side': '❌ That’s the side I have already. Turn your head the other way.',
  'problem.not-front': '❌ You look to the side here. For this one look straight at the camera.',
  'problem.face-cut-off': '❌ Part of your face is cut off. Leave some space around your head.',
  'problem.someone-else':
    '❌ This looks like a different person than your other photos. All three must show you.',
  'problem.empty': '❌ The file is empty. Please send it again.',
  'problem.not-a-picture': '❌ This file is no picture. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.unsupported-format':
    '❌ I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-raw':
    '❌ This is a raw photo, straight from the camera’s sensor, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-jpeg-2000':
    '❌ This is a JPEG 2000, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-jpeg-xl':
    '❌ This is a JPEG XL, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-icon':
    '❌ This is an icon file, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-bmp':
    '❌ This is a BMP, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-photoshop':
    '❌ This is a Photoshop file, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-drawing':
    '❌ This is a vector drawing (SVG, EPS), and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-pdf':
    '❌ This is a PDF, and I can’t read this format. Please send a JPEG, PNG, WebP or HEIC.',
  'problem.is-video': '❌ This is a video. Please send a photo, as a JPEG, PNG, WebP or HEIC.',
  'problem.animated':
    '❌ This picture moves: an animation or a series of pictures. Please send a still one.',
  'problem.truncated': '❌ The file arrived damaged. Please send it again.',
  'problem.too-many-pixels':
    '❌ This picture has too many pixels: more than 50 million. Please send it in a smaller size.',
  'problem.too-small': '❌ This picture is too small. Please send a larger one.',
  'problem.too-narrow':
    '❌ This picture is too long and narrow. Please send the part of it that matters.',
  'problem.too-large-file':
    '❌ This file is larger than {megabytes} MB. Please send it as a photo instead of a file, or a smaller one.',
  'problem.unavailable': '❌ I could not take the photo in. Please send it again.',
  // one photo
  'photo.first-only': 'I take the first of these photos.',
  'photo.what': '<b>Nice photo. What shall I do with it?</b>',
  'photo.no-face': 'I see no face in it, so what needs one is left out.',
  'photo.kept': 'It is kept for {hours, plural, one {# hour} other {# hours}}, then deleted.',
  'photo.to-profile': 'Add to my face profile',
  'photo.begun-face': 'You have begun your face profile.',
  'photo.begun': '“{title}” still waits for a photo.',
  'photo.for-begun': 'Use it for “{title}”',
  'photos.what':
    '<b>{count, plural, one {# photo} other {# photos}}. What shall I do with them?</b>',
  'photos.kept':
    'Choose one to make something from it. They are kept for {hours, plural, one {# hour} other {# hours}}, then deleted.',
  'photos.to-profile': 'Make these my face profile',
  'photos.edit': 'Make one picture of all',
  'photos.more': 'Add a photo',
  'photos.out': '✕ {position}',
  'photos.put-in': 'Add it to the edit',
  'photos.send-more': '<b>Photo {position}</b>: send it to me, or several at once.',
  'photos.beyond':
    'One picture can be made of {most, plural, one {# photo} other {# photos}} here. {beyond, plural, one {The last one stays out.} other {The last # stay out.}}',
  'photos.one': 'Photo {position}',
  'photos.refused': 'Photo {position}: {why}',
  'photos.waiting':
    'I am still looking at your last {count, plural, one {# photo} other {# photos}}. Please send more when I have answered.',
  'photo.gone': 'This photo is no longer kept. Please send it again.',
  'photo.list-changed': 'These buttons are from an older list. Please choose again.',
  // templates
  'templates.title': '<b>Templates</b> ({count})',
  'templates.category': '<b>{category}</b> ({count})',
  'templates.none': 'There is nothing here at the moment.',
  'templates.choose': 'Choose a template',
  'templates.image': '{title}',
  'templates.video': '🎬 {title}',
  'templates.cover': 'Example of {title}',
  'templates.all': 'All templates',
  'templates.back': '‹ Templates',
  'templates.found': '<b>{count, plural, one {# template} other {# templates}}</b> for “{query}”',
  'templates.not-found': 'Nothing found for “{query}”. Try another word, or look at all of them.',
  'templates.gone': 'This template is no longer there. Have a look at the others.',
  'category.portrait': 'Portraits',
  'category.poster': 'Posters',
  'category.art': 'Art',
  'category.fun': 'Fun',
  'category.season': 'Seasons',
  'category.job': 'Jobs',
  'category.era': 'Eras',
  'category.travel': 'Travel',
  'category.sport': 'Sports',
  'category.film': 'Film',
  'command.shoot': 'A shoot: 10 to 40 pictures of you on one theme',
  'command.shoot.theme': 'Which theme? Without one you see them all',
  'menu.shoots': 'Shoots',
  'shoot.title':
    'A shoot is 10 to 40 pictures of you on one theme, at one price that is lower for each picture. Which theme?',
  'shoot.choose': 'Choose a theme',
  'shoot.none': 'No theme has enough pictures that can be made here right now.',
  'shoot.theme': '<b>{title}</b>\n{description}',
  'shoot.price': '{size, number} pictures: {credits, number} credits instead of {regular, number}.',
  'shoot.how':
    'They come as albums once all are made. What cannot be made is paid back, and you can stop at any time. The free pictures of the day do not pay for a shoot.',
  'shoot.size': '{size, number} pictures · {credits, number} credits',
  'shoot.busy': 'Your shoot “{title}” is still being made; the next one can begin after it.',
  'shoot.progress': '“{title}”: {done, number} of {size, number}',
  'shoot.stop': 'Stop: send me what is done',
  'shoot.stopping':
    '“{title}”: stopping at {done, number} of {size, number}. What is done comes in a moment.',
  'shoot.stops': 'It stops. What is done comes in a moment, the rest is paid back.',
  'shoot.over': 'This shoot has ended.',
  'shoot.done': '“{title}”: {count, number} of {size, number} pictures',
  'shoot.nothing': '“{title}”: not one picture could be made.',
  'shoot.stopped': 'You stopped it.',
  'shoot.returned':
    '{count, plural, one {# picture was not made} other {# pictures were not made}}: {credits, plural, one {# credit is} other {# credits are}} back in your balance.',
  'shoot.given':
    '{count, plural, one {# picture does not look enough like you and costs} other {# pictures do not look enough like you and cost}} you nothing: {credits, plural, one {# credit is} other {# credits are}} back in your balance.',
  'shoot.refused':
    '{count, plural, one {# picture was refused} other {# pictures were refused}} for the content after the company was paid: the price is not paid back.',
  'shoot.held':
    '{count, plural, one {# picture waits} other {# pictures wait}} for a person to look at, and {count, plural, one {comes} other {come}} later.',
  'shoot.cost':
    'It cost {credits, plural, one {# credit} other {# credits}}; you have {left, number} left.',
  'shoot.pick':
    'A number shows that picture with everything you can do with it: again, other words, HD, the file, sharing, deleting.',
  'shoot.again': 'Another size or again',
  'history.shoot': '{number, number}. {title}: a shoot, {made}, deleted {until}',
  'category.video': 'Videos',
  'template.title': '<b>{title}</b> · {kind, select, video {video} other {picture}}',
  'template.needs.photo': 'Works with a single photo, no face profile needed.',
  'template.needs.profile': 'Made from your face profile.',
  'template.free': 'Free: {left, plural, one {# free picture} other {# free pictures}} left today.',
  'template.price': '{credits, plural, one {# credit} other {# credits}}',
  'template.unavailable': 'Not available right now.',
  'template.use': 'Use it',
  'template.use.profile': 'With my face profile',
  'template.use.photo': 'With one photo',
  // finding templates
  'templates.found-more': 'Templates for “{query}”',
  'templates.corrected': 'Nothing for “{query}”, so here is “{words}”.',
  'templates.corrected-too': 'There is little for “{query}”, so here is “{words}” too.',
  'gallery.order': '{order, select, trending {Trending} new {New} other {In our order}}',
  'gallery.filter': 'Filter',
  'gallery.choose': 'What would you like to see?',
  'gallery.kind':
    '{kind, select, image {Pictures only} video {Videos only} other {Pictures and videos}}',
  'gallery.price':
    '{price, select, free {Free ones} usual {Usual price or less} other {Any price}}',
  'gallery.language': '{language, select, own {In my language} other {In any language}}',
  'gallery.favourites': 'Favourites',
  'favourites.title': '<b>Favourites</b> ({count})',
  'favourites.none': 'No favourites yet. Tap ☆ below a template to keep it here.',
  'template.favourite': '☆ Favourite',
  'template.unfavourite': '★ Remove',
  'template.more-by': 'More by {name}',
  'template.uses': 'Used {count, plural, one {# time} other {# times}}.',
  'creator.none': 'Nobody of this name has templates here.',
  'creator.figures':
    '{count, plural, one {# template} other {# templates}}, used {uses, plural, one {# time} other {# times}}',
  'creator.since': 'Here since {since}',
  'creator.title': '<b>{name}</b>',
  'template.by': 'By {name}',
  'template.by-someone': 'By a creator',
  // what is about to be made
  'draft.photo': '<b>{title}</b>: send me the photo.',
  'draft.slot': '<b>{title}</b>: what should it say for “{label}”?',
  'draft.slot.how':
    'Write it to me, up to {most, plural, one {# character} other {# characters}}, or tap the suggestion.',
  'draft.slot.write':
    'Write it to me, up to {most, plural, one {# character} other {# characters}}.',
  'draft.slot.empty': 'I need at least one visible character.',
  'draft.slot.long': 'That’s {length} characters; {most} fit. Please make it shorter.',
  'draft.face': '<b>{title}</b> needs your face profile. You make it once:',
  'draft.go-on': 'Go on: {title}',
  'operation.do':
    '{operation, select, edit {Edit} part {Change a part} widen {Widen} animate {Animate} swap {Face swap} wear {Try clothes on} ring {Ring try-on} scene {New scene} restore {Restore} colour {Colour} sharpen {Sharpen} other {Cut out}}',
  'operation.title':
    '{operation, select, edit {Edited picture} part {Picture with a changed part} widen {Wider picture} animate {Animated picture} upscale {HD picture} imagine {Picture from words} swap {Face swap} wear {Clothes try-on} ring {Ring try-on} scene {Product scene} restore {Restored photo} colour {Coloured photo} sharpen {Sharpened photo} video {Video from words} other {Cut-out}}',
  'operation.words': 'Your words',
  'operation.ask':
    '{operation, select, imagine {<b>What shall be in the picture?</b>} ring {<b>Which ring?</b> Send me a photo of it, or say what it is like.} scene {<b>Where shall it stand?</b>} video {<b>What shall happen in the video?</b>} other {<b>What shall I change?</b>}}',
  'operation.examples':
    '{operation, select, part {For example: remove it, make it blue, brighter, blurred.} imagine {Describe it in your own words.} ring {For example: plain silver, or gold with a diamond on the middle finger.} scene {For example: on white marble, or on a wooden table at sunset.} swap {Send another photo if it does not work.} video {For example: a red fox runs through the snow at dawn.} other {For example: brighter, black and white, warm evening light, blurred background.}}',
  'operation.photo':
    '{operation, select, swap {<b>Face swap</b>: send me the photo that shall get your face. One face, seen from the front.} wear {<b>Clothes try-on</b>: send me a photo of the garment, spread out or on a hanger. A second photo may show who wears it.} ring {<b>Ring try-on</b>: send me a photo of the hand, from above, with the fingers apart.} restore {<b>Old photo</b>: send me a scan or a photo of it. I take out scratches, dust and fading; after that it can be coloured, sharpened and brought to life.} colour {<b>Colour</b>: send me the black-and-white photo.} sharpen {<b>Sharpen</b>: send me the blurred or small photo.} other {<b>Product scene</b>: send me a photo of the product, on a plain background.}}',
  'operation.ring-style':
    '{style, select, gold {gold} silver {silver} rose {rose gold} other {gold with a diamond}}',
  'operation.scene-place':
    '{place, select, marble {white marble} wood {wooden table} beach {beach at sunset} other {studio}}',
  'operation.part-change': '{change, select, remove {remove it} other {blur it}}',
  'operation.unavailable':
    '{operation, select, imagine {Pictures from words alone can’t be made here at the moment.} colour {Nothing here can colour photos at the moment. Scratches and fading can still be repaired: /restore} video {Videos from words alone can’t be made here at the moment.} other {Nothing here can do that at the moment.}}',
  'operation.instead': 'Send me a photo to see what can be made of it, or pick a template.',
  'operation.unknown':
    'I can’t do this here: {words}. Nothing was charged. Please say it differently.',
  'operation.cannot':
    'Nothing here can do that at the moment. Nothing was charged. Please say it differently.',
  'confirm.title': '<b>{title}</b> · {kind, select, video {video} other {picture}}',
  'confirm.slot': '{label}: <i>{value}</i>',
  'confirm.count': '{count} different pictures, sent as one album.',
  'confirm.photos':
    'Made of {count, plural, one {# photo} other {# photos}}, in the order you sent them: say “the first photo”, “the second photo”. ✕ takes one out.',
  'confirm.seconds': '{on, select, true {✓ } other {}}{seconds} s',
  'confirm.with-sound': '{on, select, true {✓ } other {}}With sound',
  'confirm.no-sound': '{on, select, true {✓ } other {}}Without sound',
  'confirm.like-photo': '{on, select, true {✓ } other {}}Like the photo',
  'confirm.video':
    '{seconds, plural, one {# second} other {# seconds}} · {size} · {shape, select, photo {shape of the photo} other {{shape}}} · {sound, select, on {with sound} other {without sound}}',
  'wear.person':
    '<b>Who wears it?</b> Send me a photo of the person, standing, best from head to hip.',
  'wear.as-me': 'Me, by my face profile',
  'wear.kind':
    '{chosen, select, true {✓ } other {}}{garment, select, top {Top} bottom {Bottom} other {Dress}}',
  'confirm.too-few-free':
    '{left, plural, one {Only # free picture is} other {Only # free pictures are}} left today, so all of them cost credits.',
  'confirm.with-face': 'With my face',
  'confirm.no-face': '✓ With my face',
  'confirm.only-clear': '{on, select, true {✓ } other {}}Change only the clear parts',
  'confirm.part': 'Only what you painted changes. The rest stays as it is, to the pixel.',
  'confirm.widen': 'The picture stays as it is; what is added around it is new.',
  'part.paint':
    '<b>Change a part</b>: paint over what shall change and say what shall be there. The rest stays as it is.',
  'part.open': 'Paint',
  'part.no-page':
    '<b>Change a part</b>: draw over the part with a strong colour, or around it in a closed line, in the editor of your phone or of this chat. Send me that picture: I compare it with the photo I have.',
  'part.draw':
    'Or draw over it here: with a strong colour, or around it in a closed line, in any editor. Send me that picture, and I compare it with the photo I have.',
  'marks.found': '<b>This is what changes</b>: the bright part.',
  'marks.preview': 'The picture, dark where it stays as it is',
  'marks.anew': 'Mark it anew',
  'marks.use': 'Change the marked part',
  'marks.two':
    'For this I need two pictures: the photo, and the same photo with the part drawn over. Please send me these two, or the marked one alone.',
  'marks.refused':
    '❌ {why, select, shape {The two pictures have different shapes. Please send the marked one uncropped.} different {This is another picture than the one I have. Please draw over that very photo.} none {I see no marks in it. Please draw over the part, or around it in a closed line.} everything {Nearly all of it is marked. To change all of it, use /edit.} unclear {I can’t tell the marks from the picture. Please use one strong colour, such as red.} gone {The photo to compare it with is no longer kept. Please send it again, without marks.} other {I could not look at it. Please send it again.}}',
  'widen.shape':
    '<b>Widen</b>: which shape shall the picture get? The one it has already adds room on all sides.',
  'part.gone':
    'What you painted is no longer kept. Please paint it again; your words are still here.',
  'mask.too-large': 'The mask is too large a file.',
  'mask.no-png': 'The mask has to be a PNG.',
  'mask.damaged': 'The mask can’t be read. Please paint it again.',
  'mask.size': 'The mask has another size than the picture. Please paint it again.',
  'mask.empty': 'Nothing is painted yet. Paint over what shall change.',
  'mask.everything': 'All of the picture is painted. To change it as a whole, use /edit.',
  'describe.do': 'Describe',
  'describe.photo': '<b>Describe</b>: send me the photo, then press “Describe” under it.',
  'describe.ask':
    '<b>What words make this picture?</b> {who} looks at it and writes them. It costs nothing, up to {most} pictures a day.',
  'describe.go': 'Describe it',
  'describe.working': 'Looking at the picture…',
  'describe.done': '<b>These words make such a picture:</b>',
  'describe.imagine': 'Imagine this',
  'describe.copy': 'Copy',
  'describe.failed': 'I found no words for this picture. It did not count.',
  'describe.again': 'Try again',
  'describe.used-up':
    'I have described {most, plural, one {# picture} other {# pictures}} for you today. Tomorrow there are more.',
  'describe.unavailable': 'Nothing here can describe pictures at the moment.',
  'describe.words': '<i>{words}</i>',
  'improve.do': 'Improve my words',
  'improve.back': 'Back to my words',
  'improve.working': 'Looking for better words…',
  'improve.done': 'Your words, said better. It cost nothing.',
  'improve.failed': 'I found no better words. Yours stand.',
  'improve.used-up':
    'That was {most, plural, one {# time} other {# times}} today, as often as it goes. Tomorrow again.',
  'confirm.free':
    'Free today, {left, plural, =0 {the last one} other {# more after it}}. Your balance stays at {balance, plural, one {# credit} other {# credits}}.',
  'confirm.price':
    '<b>{credits, plural, one {# credit} other {# credits}}</b>. Your balance after it: {after, plural, one {# credit} other {# credits}}.',
  'confirm.time': 'Usually takes {seconds, plural, one {# second} other {# seconds}}.',
  'confirm.who': 'Your photos are processed by {who}.',
  'confirm.who-words': 'Your words are processed by {who}.',
  'confirm.who-else': 'Should that fail: {who}.',
  'confirm.kept': 'Kept until {until}.',
  'confirm.keep-nothing': 'Not kept: it is deleted as soon as you have it.',
  'confirm.short':
    'You are {short, plural, one {# credit} other {# credits}} short. Choose a pack:',
  'confirm.pro': 'With {name}: <b>{credits}</b> instead of {regular} credits ({percent} % off).',
  'confirm.changed': 'The price has changed since you saw it: please look again.',
  'confirm.changed-who': 'Another engine would make it now: please look again.',
  'confirm.engine': 'Made by: {engine}',
  'engine.self': 'this machine',
  'confirm.go': 'Make it',
  'confirm.skip': 'Don’t ask again',
  'confirm.ask': 'Ask me every time',
  'confirm.skipped': 'From the next one on I start at once. /settings changes it back.',
  'confirm.asked': 'From now on I ask before every start.',
  'confirm.started': 'On it!',
  'confirm.already': 'This one was already started.',
  'confirm.dropped': 'Left it. Nothing was spent.',
  'confirm.unavailable': 'Nothing can make this right now. Please try again later.',
  'confirm.busy':
    'You have {most, plural, one {# thing} other {# things}} in the making already. Please wait for one of them.',
  // results
  'result.copies':
    '{count, plural, one {Here is your copy.} other {Here are # copies.}} Save it where you like.',
  'result.original': 'Here is the original file.',
  'media.by-link':
    '{files, plural, one {This chat does not take the file. Open it by the link, as long as it is kept.} other {This chat does not take the files. Open them by the links, as long as they are kept.}}',
  'media.open': '{of, plural, one {Open the file} other {Open file {number}}}',
  'media.not-taken': 'This chat does not take the file.',
  'media.save': 'Save the file',
  'result.gone': 'This is no longer kept.',
  'result.which': 'Which one of them?',
  'result.delete.ask': 'Delete <b>{title}</b>? It can’t be brought back.',
  'result.delete.yes': 'Delete it',
  'result.deleted': '<b>{title}</b> was deleted.',
  'result.stopping': 'Stopping it…',
  'result.too-late': 'It is too late to stop it.',
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
  // history
  'history.title': '<b>What you made</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {video} other {picture}} · {made} · deleted {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Nothing here yet, or it is no longer kept. Shall we make something?',
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
  // the site’s pages
  'page.skip': 'Skip to content',
  'page.playground': 'Open the playground',
  'page.gallery': 'Templates',
  'page.claim': 'alme makes pictures with AI. Every result is marked.',
  'page.legal': 'Legal',
  'page.languages': 'Languages',
  'page.terms': 'Terms',
  'page.privacy': 'Privacy',
  'page.likeness': 'Shown without consent?',
  'page.terms.about': 'The terms of alme.',
  'page.privacy.about': 'What alme keeps about you, why and how long.',
  'page.retention': 'Retention',
  'page.retention.about': 'What alme keeps until when, and what it keeps in your browser.',
  'page.processors': 'Who gets what',
  'page.processors.about': 'The companies that alme works with, what each gets and what for.',
  'page.imprint': 'Imprint',
  'page.imprint.about': 'Who runs this service, and how to reach them.',
  'legal.next': 'Version {version} applies from {at}.',
  'legal.not-yet': 'This is version {version}. It applies from {at}.',
  'legal.not-now': 'This is version {version}, which began on {at} and no longer applies.',
  'legal.to-current': 'To the one that applies',
  'legal.read': 'Read it',
  'legal.changes': 'What changed',
  'legal.versions': 'All versions',
  'legal.version': 'Version {version}, {when, select, later {from} other {since}} {at}',
  'legal.changes.title':
    '{kind, select, terms {What changed in the terms} other {What changed in the privacy policy}}',
  'legal.changes.between': 'From version {from} to version {to}, which applies from {at}.',
  'legal.changes.none': 'Nothing differs in this language.',
  'legal.added': 'New:',
  'legal.removed': 'No longer:',
  'legal.from': 'From version',
  'legal.to': 'To version',
  'legal.compare': 'Compare',
  'processors.intro':
    'This list is made from what this service is really connected to. Face photos go to a company only where your consent names it. None of them gets your account: they see a picture, its words or a payment, under a number of its own.',
  'processors.none': 'No company: everything happens on this service’s own machine.',
  'processors.company': 'Company',
  'processors.gets': 'What it gets',
  'processors.where': 'Where it is, and its own policy',
  'processors.role-gets':
    '{role, select, engine {the photos, results and words of what it is to make, and nothing else of yours} screening {the words of a request, and pictures that it made itself} payment {what you pay with, entered there; from us the product, the price and a number} other {what you write and send in the chat, and what comes back}}',
  'processors.role-why':
    '{role, select, engine {making what you ask for} screening {keeping out what the terms forbid} payment {taking your payment} other {carrying the chat that you chose}}',
  'processors.policy': 'its own privacy policy',
  'processors.unknown': 'maker of the model',
  'processors.own-server': 'a server that the operator of this service has chosen; ask them',
  'processors.host':
    'Files and words are stored encrypted. On whose machines this service runs its operator tells you: {contact}.',
  'imprint.name': 'Who runs this service',
  'imprint.address': 'Address',
  'imprint.email': 'E-mail, also for questions about your data',
  'imprint.support': 'Questions about a payment',
  'imprint.missing': 'Not given yet. The operator of this service sets it as {setting}.',
  'imprint.software':
    'The service runs on alme bots, free software. Its makers do not run this service and hold none of its data.',
  'storage.title': 'Cookies and browser storage',
  'storage.none':
    'Nothing here counts visits or follows anybody, and nothing comes from other companies. Only the chat in the browser, the app and the operators’ console keep anything, all of it needed to work:',
  'storage.name': 'Name',
  'storage.where': 'Where',
  'storage.kind':
    '{kind, select, cookie {cookie} browser {storage of this browser} other {storage of this tab}}',
  'storage.session': 'knowing your chat again',
  'storage.way-back': 'leading back to the chat after a payment',
  'storage.theme': 'light or dark, as you chose',
  'storage.draft': 'the words that you have not sent yet',
  'storage.afresh': 'loading the page anew once, where its connection is gone',
  'storage.unfinished': 'pictures that you have not finished in the app: they are sent nowhere',
  'storage.after-last-change': '{time} after your last change, at your next visit',
  'storage.signed-in': 'staying signed in',
  'storage.entering': 'signing in by a link in the browser that has opened it',
  'storage.after-visit': '{time} after your last visit',
  'storage.until': '{kind, select, browser {until you clear it} other {until you close the tab}}',
  'page.front': 'To the front page',
  'page.not-found': 'Nothing here',
  'page.not-found.words': 'This page does not exist, or its owner has taken it back.',
  'page.failed': 'That went wrong',
  'page.failed.words': 'The mistake is ours, and it has been noted.',
  'page.away': 'One moment',
  'page.away.words': 'The service is catching its breath. Please try again shortly.',
  'page.in-telegram': 'Open in Telegram',
  'page.in-discord': 'Add to Discord',
  'page.in-browser': 'Try it in your browser',
  'page.report': 'Report',
  'page.kind': '{kind, select, video {Video} other {Picture}}',
  'page.by': 'By {name}',
  'page.free-pictures':
    '{free, plural, one {# picture a day is free} other {# pictures a day are free}}',
  'page.template.slots': 'You fill in: {slots}',
  'page.template.language': 'Written in {language}',
  'page.template.licence': 'Rights: {licence}',
  'page.template.similar': 'More like this',
  'page.template.gone': 'This template is gone',
  'page.template.removed':
    'Its author has removed it. What was made from it stays with those who made it.',
  'page.template.taken-down': 'It was taken down after a report.',
  'page.template.hidden': 'It can’t be used at the moment.',
  'page.gallery.about':
    'Looks for portraits and short videos of yourself, by alme and by creators.',
  'page.gallery.count': '{count, plural, one {# template} other {# templates}}',
  'page.gallery.search': 'Search',
  'page.gallery.search.label': 'Search templates',
  'page.gallery.found': '{hasMore, select, yes {More than {count}} other {{count}}} for “{query}”',
  'page.gallery.corrected': 'Nothing for “{query}”, so this is what there is for “{corrected}”.',
  'page.gallery.filters': 'Filter',
  'page.gallery.all': 'All',
  'page.order': 'Order',
  'page.order.official': 'alme’s choice',
  'page.order.new': 'New',
  'page.order.trending': 'Trending',
  'page.category': 'Category',
  'page.kinds': 'Kind',
  'page.kinds.image': 'Pictures',
  'page.kinds.video': 'Videos',
  'page.prices': 'Price',
  'page.prices.any': 'Any price',
  'page.prices.free': 'Free',
  'page.prices.usual': 'Up to the usual price',
  'page.creator.about': 'Templates by {name} on alme.',
  'page.creator.none': 'There are no templates by {name} at the moment.',
  'page.share.made-from': 'Made from the template {title}',
  'page.share.yours': 'Make your own',
  'page.share.title': 'Shared with you',
  'page.share.by': 'By {name}',
  'page.share.description': 'Made with AI, and shown by who made it.',
  'page.share.gone': 'Not shared any more',
  'page.share.ended': 'Who made it has taken it back, or it is no longer kept.',
  'page.share.taken-down': 'It was taken down after a report.',
  'page.share.hidden': 'It can’t be seen at the moment.',
  // the front page, and how long things are kept
  'front.title': 'alme · pictures of you, developed in chat',
  'front.about': 'Three photos once, then portraits and short videos of yourself, in a chat.',
  'front.headline': 'Pictures of you, developed in chat.',
  'front.lead':
    'Send three photos once and pick a look. A portrait or a short video of you arrives in the same chat. You see the price before anything starts.',
  'front.free':
    '{free, plural, one {# picture a day is free.} other {# pictures a day are free.}} No sign-up, no card.',
  'front.step1': 'Three photos',
  'front.step1.words':
    'Front, one side, the other. Each is checked at once, and you hear what to change. Only after you agreed, in writing.',
  'front.step2': 'One look',
  'front.step2.words':
    '{pictures, plural, one {# look for pictures} other {# looks for pictures}}{videos, plural, =0 {} one {, # for videos} other {, # for videos}}. Or put in words of your own.',
  'front.step2.none': 'From a gallery of looks. Or put in words of your own.',
  'front.step3': 'Your picture',
  'front.step3.words':
    'It arrives in the same chat: again, another version, the original file, or gone for good.',
  'front.looks': 'The looks',
  'front.looks.words':
    'All covers show people who do not exist, made by the same engine that makes yours.',
  'front.looks.more': 'All templates',
  'front.video': 'video',
  'front.cost': 'What it costs',
  'front.cost.words':
    '{free, plural, one {# picture a day is free} other {# pictures a day are free}}, after that {credits, plural, one {# credit} other {# credits}} each. {videos, plural, =0 {} one {Videos start at # credit. } other {Videos start at # credits. }}Credits never expire, and come back when something fails.',
  'front.cost.pro':
    'With {name}, {price} a month, {free, plural, one {# picture a day is free} other {# pictures a day are free}}, and videos cost {percent} % less.',
  'front.credits': '{credits, plural, one {# credit} other {# credits}}',
  'front.private': 'Private by default',
  'front.private.words':
    'Face photos are encrypted, never used for training, never sold, never public, and deleted after {days, plural, one {# day} other {# days}} at the latest, or the moment you say so.',
  'front.private.here': 'On this server nothing leaves its own machine.',
  'front.private.companies': 'Photos are processed by {companies}, only to make what you ask for.',
  'front.private.policy': 'The whole policy, with every deadline.',
  'front.closing': 'See yourself in a minute.',
  'kept.title': 'Retention schedule',
  'kept.what': 'What',
  'kept.purpose': 'What for',
  'kept.time': 'How long',
  'kept.days': '{days, plural, one {# day} other {# days}}',
  'kept.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'kept.hours': '{hours, plural, one {# hour} other {# hours}}',
  'kept.faces': 'Face photos',
  'kept.photos': 'Single photos',
  'kept.results': 'Results',
  'kept.words': 'The words of a request',
  'kept.drafts': 'Unfinished drafts',
  'kept.updates': 'Update ids',
  'kept.chats': 'Playground chats',
  'kept.shares': 'What you share',
  'kept.reports': 'Reports',
  'kept.claims': 'Claims of likeness',
  'kept.name': 'Name, e-mail, language',
  'kept.consents': 'Consents',
  'kept.payments': 'Payments and ledger',
  'kept.results-paid': 'Results of who has bought credits or has Pro',
  'kept.results-unkept': 'Results of who keeps nothing, in the browser',
  'kept.words-failed': 'The words of what was not made',
  'kept.words-refused': 'The words of what was refused',
  'kept.requests': 'What was made when and at what price, without its words',
  'kept.runs': 'The number of a job at the company that did it',
  'kept.disclosures': 'Which company was sent what, without the content',
  'kept.conversations': 'Where the chat stands',
  'kept.strangers': 'Chats of people who have not accepted the terms',
  'kept.chat-files': 'Files that wait in a chat of the browser',
  'kept.sessions': 'Sessions and recovery code of a browser',
  'kept.waits': 'Pauses that a platform asked for',
  'kept.tasks': 'Work that is still to be done',
  'kept.parked-tasks': 'Work that failed for good',
  'kept.screenings': 'What screening decided, without pictures',
  'kept.reviews': 'What a person decided about a result',
  'kept.looks': 'Checksums of what pictures look like, without a link to you',
  'kept.signals': 'Declined and returned payments, wrong codes',
  'kept.spendings': 'Credits spent on a day',
  'kept.allowances': 'Free pictures used on a day',
  'kept.holds': 'Holds on spending that were lifted',
  'kept.steps': 'Limits and suspensions of an account, and appeals',
  'kept.buckets': 'How many requests came lately, under a keyed checksum',
  'kept.departures': 'A keyed checksum of who left, with what was used up',
  'kept.departures-held': 'The same of accounts that were suspended, held or in debt',
  'kept.web-sessions':
    'One-time links and sessions of the console and the app, with the kind of browser',
  'kept.links': 'Codes that link platforms, and what both accounts brought, for undoing it',
  'kept.linked': 'Which accounts were linked',
  'kept.joint-pictures': 'What was asked for a picture of several people that has ended',
  'kept.joint-invitations': 'Invitations to such a picture that nobody agreed to',
  'kept.joint-consents': 'Pictures with others: what each has agreed to, and when',
  'kept.blocked-askers': 'Whom you let ask you no more',
  'kept.stickers': 'Names of your sticker sets',
  'kept.publishing': 'Your templates, and your public name',
  'kept.template-drafts': 'Drafts of templates',
  'kept.favourites': 'Favourites',
  'kept.uses': 'That a template was used',
  'kept.rewards': 'What templates earned, and rings that earn nothing',
  'kept.server-days': 'What a member used of a Discord server’s day',
  'kept.cards': 'Cards that were posted, once they are taken away',
  'kept.shelves': 'Templates that you put on a Discord server',
  'kept.exports': 'Archives that you asked for',
  'kept.announcements': 'That you were told of changes',
  'kept.codes': 'Codes that you used, and invitations',
  'kept.unpaid': 'Purchases that were never paid',
  'kept.acts': 'What operators decided',
  'kept.deletions': 'Ids of what was deleted, so that a restored backup deletes it again',
  'kept.logs': 'The log of the service',
  'kept.backups': 'Backups',
  'kept.from.sent': '{time} after it was sent',
  'kept.from.made': '{time} after it was made; at once when you delete it',
  'kept.from.noted': '{time} after it was noted',
  'kept.from.delivered': '{time} after delivery',
  'kept.from.confirmed': '{time} after you last confirmed it; at once when you withdraw consent',
  'kept.from.ended': '{time} after it ended',
  'kept.from.used': '{time} after the chat was last used',
  'kept.from.changed': '{time} after you last changed it',
  'kept.from.decided': '{time} after the decision',
  'kept.from.left': '{time} after leaving',
  'kept.from.day': '{time} after that day',
  'kept.from.result-ended':
    'as long as you share it, and no longer than the result; that you shared it: {time} more',
  'kept.from.result': 'with the result, also when you delete it or keep nothing',
  'kept.from.account': 'as long as your account',
  'kept.from.own': 'until you change it, or delete your account',
  'kept.from.taken-back': 'until you take it back, or delete your account',
  'kept.from.over': 'until it is over',
  'kept.from.law': 'as long as the law asks; without your name once your account is deleted',
  'kept.from.operator': 'as the operator decides; without names, words and pictures in the clear',
  'kept.why.talk': 'talking to you, in your language',
  'kept.why.profile': 'your face profile',
  'kept.why.make': 'making what you asked for',
  'kept.why.again': 'getting it again',
  'kept.why.show': 'showing it to you',
  'kept.why.go-on': 'going on where you stopped',
  'kept.why.appeal': 'your appeal',
  'kept.why.once': 'counting each message once',
  'kept.why.recognise': 'recognising what was made here, with /verify',
  'kept.why.screen': 'keeping out what the terms forbid',
  'kept.why.abuse': 'stopping fraud and abuse',
  'kept.why.limits': 'counting limits and free pictures',
  'kept.why.standing': 'so that leaving and coming back brings nothing twice',
  'kept.why.share': 'showing it to those you share it with',
  'kept.why.publish': 'offering your templates to others',
  'kept.why.rewards': 'paying authors fairly',
  'kept.why.servers': 'what Discord servers allow',
  'kept.why.decide': 'deciding on it and answering you',
  'kept.why.proof': 'proof of what was agreed and decided',
  'kept.why.tell': 'telling you who got what',
  'kept.why.books': 'accounts and the law',
  'kept.why.access': 'letting you back in, and your data out',
  'kept.why.mend': 'finding and mending faults',
  'kept.basis': 'Ground',
  'kept.basis.consent': 'your consent',
  'kept.basis.contract': 'our terms with you',
  'kept.basis.interest': 'a safe service for everybody',
  'kept.basis.law': 'the law',
  'kept.told':
    'You are told {faces} before face photos end and {results} before results do. All user files are encrypted, each account under its own key; deleting the account destroys the key.',
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
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {You are next.} one {# other is before yours.} other {# others are before yours.}}',
  'generation.running': 'Making <b>{title}</b>…',
  'generation.stop': 'Cancel',
  'generation.done': '<b>{title}</b>',
  'generation.alt':
    '{title}{how, select, words {, made with AI} other {, made with your photos}}{of, plural, =1 {} other { ({position} of {of})}}',
  'generation.cost-free':
    'Free today. {free, plural, =0 {That was the last free picture of the day.} one {# free picture left today.} other {# free pictures left today.}}',
  'generation.cost-credits':
    '{credits, plural, one {# credit} other {# credits}} · {left, plural, one {# credit left} other {# credits left}}',
  'generation.likeness':
    '{likeness, select, good {Likeness: good.} fair {Likeness: fair.} other {Likeness: low. Today’s refunds for that are used up, so the price stands.}}',
  'generation.unlike': 'It doesn’t look enough like you, so it costs you nothing.',
  'generation.second-try':
    'The first picture didn’t look enough like you. Another engine is making it once more, at the same price.',
  'generation.made-by': 'Made with {engine}.',
  'generation.video':
    '{seconds, plural, one {# second} other {# seconds}}, {width} × {height}, {sound, select, on {with sound} other {without sound}}.',
  'generation.kept-until': 'Kept until {until}. AI-made.',
  'generation.kept-nothing': 'Not kept here, as you asked: save your copy now. AI-made.',
  'generation.again': 'Again',
  'generation.vary': 'Vary',
  'generation.back': '↩ Step back',
  'generation.hd': 'HD',
  'generation.file': 'Original file',
  'generation.delete': 'Delete',
  'generation.cancelled': '<b>{title}</b> was cancelled.',
  'generation.failed': '<b>{title}</b> could not be made.',
  'generation.reason-rejected':
    'The company that makes it does not allow this one: those are its rules, not ours.',
  'generation.reason-photos-gone':
    'The photos it needs are no longer here. Send them again and try once more.',
  'generation.reason-withdrawn':
    'You withdrew the consent to your face photos, so it was stopped and nothing of it is kept.',
  'generation.reason-no-consent':
    'Your consent does not name the company that would have made it, so your photos stayed here. /profile shows who it is; agree there and try again.',
  'generation.reason-storage': 'The result could not be saved on our side.',
  'generation.reason-budget':
    'As much as this engine may make in a day has been made today. It goes on tomorrow (at 0:00 UTC); other engines can do it now.',
  'generation.reason-timed-out': 'It took too long.',
  'generation.reason-unavailable': 'The engine that makes it is not available right now.',
  'generation.reason-photo':
    '{why, select, no_face {I found no face in the photo. Take one with the whole face in it.} several_faces {There is more than one face in the photo. Take one with a single face.} face_too_small {The face in the photo is too small. Take one from closer.} turned_apart {The face in the photo looks in another direction than yours. Take one from the front.} no_hand {I found no hand in the photo. Take it from above, with the fingers apart.} hand_too_small {The hand in the photo is too small. Take it from closer.} other {Nothing in the photo stands out from the rest. Take it before a plain background.}}',
  'generation.reason-not-shown':
    'It was made, but this chat does not take the file. It has been deleted.',
  'generation.shown-later':
    '<b>{title}</b> is made, but it can’t be shown right now. I keep trying, and it waits in your history.',
  'generation.reason-internal': 'Something went wrong on our side.',
  'generation.returned-credits':
    '{credits, plural, one {Your # credit is} other {Your # credits are}} back on your balance.',
  'generation.returned-free': 'Your free picture is back.',
  'generation.not-returned': 'The provider had already been paid, so the price stands.',
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
  // form
  'form.open': 'Fill in a form',
  'form.words':
    '{operation, select, imagine {What shall be in the picture?} animate {How shall it move?} video {What shall happen in the video?} other {What shall I change?}}',
  'form.example':
    '{operation, select, imagine {For example: a red fox in the snow, at dawn} animate {For example: waves roll in, slow zoom} video {For example: a red fox runs through the snow} other {For example: warm evening light, blurred background}}',
  'form.photo': 'The photo to change',
  'form.photos': 'The photos, in their order',
  'form.aspect': 'Proportions',
  'form.aspect-option':
    '{aspect} · {shape, select, square {square} upright {upright} near {a little upright} phone {phone screen} other {wide}}',
  'form.seconds': 'Length',
  'form.size': 'Resolution',
  'form.sound': 'With sound',
  'choices.changed':
    'Not everything you chose is possible right now. Please have a look before it starts.',
  'command.video.seconds': 'Length of the video in seconds',
  'command.video.sound': 'With sound or without',
  'command.video.size': 'Resolution',
  'command.video.aspect': 'Proportions',
  'form.count': 'How many',
  'form.engine': 'Made by',
  'form.any-engine': 'Whichever fits best',
  'form.changed':
    'Not everything you chose in the form is possible right now. Please have a look before it starts.',
  // templates that people make
  'command.template': 'Make a template, or look after yours',
  'generation.template': 'Make it a template',
  'generation.draft': 'Back to the draft',
  'template.only-in': 'Its texts are in {language} only.',
  'draft.slot.choose': 'Pick one of these.',
  'publish.mine': '<b>Your templates</b>',
  'publish.mine.how':
    'Tap “Make it a template” under a result you like, or write one from scratch.',
  'publish.mine.as': 'Others see you as <b>{name}</b> (@{handle}).',
  'publish.mine.choose': 'Open one',
  'publish.new': 'From scratch',
  'publish.back': '‹ Your templates',
  'publish.untitled': 'Untitled',
  'publish.line':
    '{title} · {state, select, draft {draft} screening {being checked} held {with a person} refused {refused} change_asked {change asked for} offered {live} hidden {hidden} taken_down {taken down} other {–}}',
  'publish.card.words': 'Words: {words}',
  'publish.card.facts':
    '{needs, select, photo {From one photo} other {From the face profile}} · {category} · {language} · {price} · {who}',
  'publish.card.licence': 'Licence: {licence}',
  'publish.card.look':
    'The built-in engine gives it this look and does not read the words: {lettering, select, true {only its lettering changes with the slots} other {slots change nothing there}}. Engines that work from words follow them.',
  'publish.no-category': 'No category',
  'publish.usual-price':
    '{credits, plural, =0 {usual price} one {usual price (# credit)} other {usual price (# credits)}}',
  'publish.who':
    '{who, select, public {For everybody} link {For who has the link} server {For Discord servers} other {For me alone}}',
  'publish.needs': '{needs, select, photo {One photo} other {The face profile}}',
  'publish.waiting':
    '{state, select, held {⏳ A person is looking at it. You hear from me here.} other {⏳ It is being checked. You hear from me here.}}',
  'publish.is-change': 'A change: the version that is live stays until this one is approved.',
  'publish.missing.title': 'Still missing: a title.',
  'publish.missing.cover': 'Still missing: a cover, picked from your results.',
  'publish.missing.engine':
    '⚠️ Nothing here can make this: it would need an engine that works from words. You can keep the draft, but not try it out or submit it.',
  'publish.words.again': 'Write them again, please.',
  'publish.words.wrong':
    '{because, select, empty {Still missing: the words.} nested {A slot can’t stand inside another one.} unclosed {A brace is left open, or closed twice.} nameless {A slot needs a name with letters.} long {The words may have at most {most} characters.} too_many_slots {At most {most} slots, please.} too_many_answers {A slot offers at most {most} answers.} slot_long {In the slot “{name}” something is longer than {most} characters.} few_answers {The slot “{name}” has a “|” but not two different answers. Write <code>{choices}</code>, or leave out the “|”.} twice {The slot “{name}” is there twice, with different answers.} other {Still missing: the words.}}',
  'publish.foreign':
    'The words of that template stay with its author, so write your own. The picture is your cover.',
  'publish.no-start': 'A template can’t be made of this any more.',
  'publish.do.submit': 'Submit',
  'publish.do.try': 'Try it out',
  'publish.do.title': 'Title',
  'publish.do.words': 'Words',
  'publish.do.cover': 'Cover',
  'publish.do.more': 'More…',
  'publish.do.description': 'Description',
  'publish.do.category': 'Category',
  'publish.do.needs': 'Made from',
  'publish.do.who': 'Who sees it',
  'publish.do.price': 'Price',
  'publish.do.licence': 'Licence',
  'publish.do.kind': '{kind, select, video {Make it a video} other {Make it a picture}}',
  'publish.do.drop': 'Discard',
  'publish.do.withdraw': 'Take it back',
  'publish.more': 'What shall be different?',
  'publish.now': 'Now: {words}',
  'publish.none':
    '{field, select, price {The usual price} licence {No licence note} other {No description}}',
  'publish.ask.title': 'What shall it be called? At most {most} characters.',
  'publish.ask.description': 'Describe it in a sentence of at most {most} characters.',
  'publish.ask.words': 'Write what the picture or video shows, in at most {most} characters.',
  'publish.words.how':
    'Leave slots for others to fill: <code>{word}</code> asks for words, <code>{standard}</code> suggests some, <code>{choices}</code> lets them choose.',
  'publish.ask.licence': 'Whose works are in it, and under which terms? At most {most} characters.',
  'publish.ask.price': 'What shall it cost? A whole number of credits, from {least} to {most}.',
  'publish.ask.price.usual':
    '{credits, plural, =0 {The button sets the usual price.} other {The usual price is {credits, plural, one {# credit} other {# credits}}.}}',
  'publish.ask.price.back':
    'It costs {credits, plural, one {# credit} other {# credits}} now. The button goes back to the usual price.',
  'publish.ask.needs': 'What is it made from?',
  'publish.ask.category': 'Where does it belong?',
  'publish.ask.language': 'Which language is it written in?',
  'publish.ask.visibility': 'Who shall find it?',
  'publish.ask.cover':
    'Pick a cover from your results. Of a video, a still from its middle is taken.',
  'publish.no-covers':
    'None of your results is kept at the moment. Make one first; trying the template out makes one.',
  'publish.empty': 'There is nothing to read in that. Please write it again.',
  'publish.unfit': 'The content rules do not allow these words. Please write it differently.',
  'publish.refused.unfinished':
    'Something is still missing, or the cover is gone. Open the draft to see what.',
  'publish.refused.locked':
    'It is being looked at and can’t be changed meanwhile. Take it back first.',
  'publish.refused.price': 'This price is out of bounds.',
  'publish.refused.drafts':
    'You have {most, plural, one {# draft} other {# drafts}}, and that is as many as there may be. Discard one first.',
  'publish.refused.submissions':
    '{most, plural, one {# template a day can} other {# templates a day can}} be submitted. Try again tomorrow.',
  'publish.refused.long': 'At most {most} characters, please.',
  'publish.rights': '<b>Your rights</b>',
  'publish.rights.what':
    'I state that I hold the rights to everything in this template: words, cover and the works in it. Everybody who can be recognised in it has agreed to that. The date and the version of this statement are kept. Words, cover and your try-out are screened, and a person may look at them.',
  'publish.rights.earn':
    'Each use by somebody else that counts earns you {credits, plural, one {# credit} other {# credits}}.',
  'publish.rights.agree': 'I state this: submit',
  'publish.submitted': '<b>{title}</b> is submitted. It is checked now, and you hear from me here.',
  'publish.withdrawn': 'Taken back. You can change it again.',
  'publish.drop.ask':
    '{change, select, true {Discard this change? What is live stays as it is.} other {Discard this draft?}}',
  'publish.drop.yes': 'Yes, discard',
  'publish.dropped': 'Discarded.',
  'publish.own':
    '{state, select, hidden {Reported and hidden until a person has looked} taken_down {Taken down} other {Live}} · {uses, plural, one {# use} other {# uses}} · {price} · {who}',
  'publish.look': 'See it as others do',
  'publish.open': 'Open it',
  'publish.edit': 'Change it',
  'publish.gone': 'This template is no longer there.',
  'publish.remove': 'Remove',
  'publish.remove.ask':
    'Remove <b>{title}</b>? Nobody new can use it, and its cover is deleted. What was made with it stays.',
  'publish.remove.yes': 'Yes, remove it',
  'publish.removed': '<b>{title}</b> is removed.',
  'publish.said': 'A person writes: {words}',
  'publish.approved':
    '{change, select, true {✅ Your change of <b>{title}</b> is live.} other {✅ <b>{title}</b> is live. You earn credits when others use it.}}',
  'publish.held': 'A person has to look at <b>{title}</b> first. You hear from me here.',
  'publish.refused': '❌ <b>{title}</b> was refused.',
  'publish.change-asked': '<b>{title}</b> needs a change before it can go live.',
  'publish.why':
    '{category, select, minor {Nothing revealing is offered where somebody is, or may look like, a minor.} sexual {It looks like nudity or sex.} hate {It looks like hatred against people.} harm {It looks like self-harm.} violence {It looks like gore.} illicit {It looks like help with something unlawful.} likeness {It shows somebody who has not agreed.} rights {The rights to something in it are not yours.} quality {It does not show what it makes, or makes it badly.} copy {Its cover is like one that was taken down.} cover_gone {The picture of its cover was deleted before it was checked. Choose another one.} other {The content rules do not allow it.}}',
  'creator.ask.name':
    'Under which name shall others see your templates? At most {most} characters. It is public.',
  'creator.ask.handle':
    'Which handle shall lead to your page? Lower-case Latin letters, digits and hyphens, at most 24.',
  'creator.saved': 'Others see you as <b>{name}</b> (@{handle}).',
  'creator.do.name': 'Public name',
  'creator.do.handle': 'Handle',
  'creator.refused.name':
    'Please give a name of at most {most} characters, without “@”, that the content rules allow.',
  'creator.refused.handle':
    'A handle has lower-case Latin letters, digits and single hyphens, at least one letter, at most 24 in all.',
  'creator.refused.taken': 'This handle is not free. Please choose another one.',
  'submission.new': '<b>A template waits for your decision.</b>',
  'submission.card':
    '<b>{title}</b> · {kind, select, video {video} other {picture}} · {change, select, true {change of a live template} other {new}}',
  'submission.card.by': 'By {name} · account <code>{account}</code>',
  'submission.slot': 'Slot “{name}”: {said}',
  'submission.approve': 'Approve',
  'submission.ask': 'Ask for a change',
  'submission.refuse': 'Refuse…',
  'submission.why': 'Why is it refused? The author reads the reason.',
  'submission.reason':
    '{reason, select, minor {Minors} sexual {Nudity or sex} hate {Hatred} harm {Self-harm} violence {Gore} illicit {Unlawful} likeness {Likeness} rights {Rights} quality {Quality} other {Other rules}}',
  'submission.ask.words': 'What shall the author change? Your words are passed on as they are.',
  'submission.decided':
    '{state, select, approved {Decision: <b>approved</b>} refused {Decision: <b>refused</b>} change_asked {Decision: <b>change asked for</b>} withdrawn {Taken back by its author} other {Being checked}}',
  'submission.list': 'Others that wait',
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
  // expiry
  'expiry.notice':
    '{count, plural, one {One of your results is deleted on {at}.} other {# of your results are deleted soon, the first on {at}.}} Want a copy?',
  'expiry.keep': 'Send me copies',
  'digest.title': '<b>What came up meanwhile</b>',
  'expiry.off': 'Stop these reminders',
  'expiry.face':
    'Your face photos are deleted on {at}. Keep them only if this is still you and you still want to use them.',
  'expiry.face-keep': 'Keep them',
  'expiry.face-delete': 'Delete them now',
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
  // links into the chat
  'link.gone':
    '{to, select, creator {There is no creator by that name here.} other {What this link showed is no longer there.}}',
  'link.shared': 'Somebody shared a result with you.',
  'link.shared.by': '{name} shared a result with you.',
  'share.inline': 'Into any chat',
  // stickers
  'sticker.make': 'Sticker',
  'sticker.making': 'I’m making a sticker of it …',
  'sticker.made': 'Your sticker is in your set.',
  'sticker.there': 'It is in your set already.',
  'sticker.yours':
    'The set is yours on Telegram: it stays there when the result or your account here is deleted.',
  'sticker.open': 'Open the set',
  'sticker.remove': 'Take it out',
  'sticker.removed': 'The sticker is out of your set.',
  'sticker.absent': 'That sticker is in none of your sets.',
  'sticker.refused': 'Telegram doesn’t take this one as a sticker.',
  'sticker.file': 'The sticker, as a file. A moving one has no transparent background.',
  'sticker.which': 'Which picture shall become a sticker?',
  'sticker.title': 'My pictures {position}',
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
  // whether a picture was made here
  'verify.title': '<b>Was this picture made here?</b>',
  'verify.how':
    'Send me the picture, as a file if you can: that keeps its signature. Or write /verify as an answer to a picture. I don’t keep it.',
  'verify.picture': 'The picture you ask about',
  'verify.another': 'Check another picture',
  'verify.signature':
    '✅ <b>Yes.</b> This picture was made here with AI, and its signature is valid: nothing in the file was changed since.',
  'verify.mark':
    '✅ <b>It says so.</b> The file carries our mark for AI-made pictures, but no valid signature of ours. Such a mark can be copied.',
  'verify.looks':
    '✅ <b>It looks like it.</b> The file carries no mark any more, but a picture made here looks just the same.',
  'verify.nothing':
    '❔ <b>I don’t recognise it.</b> The picture has no signature or mark of ours, and nothing made here in the last months looks like it.',
  'verify.changed': 'Its signature does not hold: the file was changed after it was signed.',
  'verify.engine': 'Engine: {engine}',
  'verify.elsewhere': 'But the file itself says that it was made or edited with AI.',
  'verify.no-proof': 'That is no proof that it is a real photo.',
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
    '{what, select, template {What is wrong with <b>{title}</b>?} other {What is wrong with this shared result?}} A person looks at every report.',
  'report.reason':
    '{reason, select, nudity {Nudity or sex} violence {Gore or violence} hate {Hatred} minor {Harms a minor} likeness {Somebody without consent} rights {Stolen work or brand} other {Something else}}',
  'report.done': 'Thank you. A person looks at it, and you hear from me here what came of it.',
  'report.gone': 'I can’t find that: it is gone, or the link is not one of mine.',
  'report.own': 'This is your own: you can take it back yourself.',
  'report.before': 'You have reported this already. A person has looked at it, or is about to.',
  'report.too-many': 'Those were a lot of reports for one day. You can send the next one {until}.',
  'report.answered':
    'A person has looked at {what, select, template {<b>{title}</b>} other {the shared result}} that you reported: {outcome, select, kept {it keeps to the rules and stays. Thank you all the same.} other {it is taken down. Thank you.}}',
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
    '<b>{title}</b> · {what, select, template {template} other {shared result}} <code>{id}</code>',
  'reported.state':
    'Now: <b>{state, select, offered {offered} shown {shown} hidden {hidden until you decide} taken_down {taken down} withdrawn {taken back by its owner} removed {removed by its author} other {not offered}}</b>',
  'reported.owner': 'Account <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept':
    'A person has looked at it before and kept it: further reports of this version hide nothing.',
  'reported.keep': 'Keep it',
  'subject.taken-down':
    '{what, select, template {Your template <b>{title}</b>} other {Your shared result <b>{title}</b>}} was taken down by a person: {cause, select, likeness {it shows somebody without their consent} copy {it copies a template that was taken down} report {the reports were right} other {it breaks the rules}}. {what, select, template {Nobody can use it any more, and its cover is deleted.} other {Others cannot see it any more; it stays in your history.}} /paysupport says how to reach us if that is a mistake.',
  'subject.takedown-undone':
    'A person has undone the takedown of <b>{title}</b>: that was our mistake, sorry. It is offered again. Its cover is gone, so please give it a new one with /template.',
  'reported.take-down': 'Take it down',
  'reported.take-down.sure':
    'Take <b>{title}</b> down? {what, select, template {All its versions, covers, cards and shared results go with it. Its covers are deleted for good.} other {Everything that shows the same result goes with it.}}',
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
  // the test checkout's own pages
  'sandbox.checkout': '{name} · test checkout',
  'sandbox.subscription': '{name} · test subscription',
  'sandbox.about-checkout': 'This is a test checkout. No money moves and no card is asked for.',
  'sandbox.about-subscription': 'This is a test subscription. No money moves.',
  'sandbox.a-month': 'a month',
  'sandbox.note.declined': 'Your card was declined. Nothing was charged. Try again or leave.',
  'sandbox.note.code': 'This promotion code is not known. Try FREE100 or HALF.',
  'sandbox.note.invalid': 'Please check the e-mail address.',
  'sandbox.note.over': 'This cannot be done to the payment any more.',
  'sandbox.note.done': 'Done. The chat hears of it in a moment.',
  'sandbox.email': 'E-mail for the receipt',
  'sandbox.optional': '(optional)',
  'sandbox.code': 'Promotion code',
  'sandbox.codes': '(FREE100 or HALF)',
  'sandbox.pay': 'Pay {price}',
  'sandbox.subscribe': 'Subscribe for {price}',
  'sandbox.decline': 'Decline the card',
  'sandbox.later': 'Pay by bank, later',
  'sandbox.later-fail': 'Pay by bank, which fails',
  'sandbox.leave': 'Leave without paying',
  'sandbox.expire': 'Let the link end now',
  'sandbox.subscribed':
    'Subscribed. You can go back to the chat, or look at the subscription and let months pass.',
  'sandbox.see': 'See the subscription',
  'sandbox.expired': 'This payment link has ended. Go back to the chat for a new one.',
  'sandbox.free': 'Nothing was to be paid. Go back to the chat.',
  'sandbox.paid': 'Paid. You can go back to the chat.',
  'sandbox.processing': 'The bank is working on it. The chat hears of it in a moment.',
  'sandbox.refused': 'The bank refused the payment.',
  'sandbox.act': 'Act as the seller or the bank. Not refunded yet: {price}.',
  'sandbox.refund-half': 'Refund half',
  'sandbox.refund-rest': 'Refund what is left',
  'sandbox.refund-month': 'Refund the month',
  'sandbox.inquiry': 'The bank asks about it',
  'sandbox.dispute': 'Dispute it',
  'sandbox.dispute-won': 'Seller wins the dispute',
  'sandbox.dispute-lost': 'Seller loses it',
  'sandbox.trouble': 'Make trouble',
  'sandbox.testing': '(for testing)',
  'sandbox.copies': 'How often each event arrives',
  'sandbox.copies.count':
    '{count, plural, =0 {never: the webhook is lost} =1 {once} =2 {twice} other {# times}}',
  'sandbox.come': 'Events come',
  'sandbox.come.late': '{seconds, plural, =0 {at once} =60 {a minute late} other {# seconds late}}',
  'sandbox.reversed': 'in the wrong order',
  'sandbox.ended': 'Ended on {day}.',
  'sandbox.past-due': 'The card was refused. It is tried again in the next days.',
  'sandbox.ends': 'Ends on {day}.',
  'sandbox.renews': 'Renews on {day}.',
  'sandbox.card-good': 'Use a card that works',
  'sandbox.card-bad': 'Let the card fail from now on',
  'sandbox.keep': 'Keep the subscription',
  'sandbox.cancel': 'Cancel at the end of the month',
  'sandbox.cancel-now': 'End it at once',
  'sandbox.back': 'Back to the chat',
  'sandbox.invoices': 'Invoices',
  'sandbox.months':
    'Let a month pass, or act as the bank or the seller. These concern the newest month.',
  'sandbox.retry': 'Try the unpaid month again',
  'sandbox.renew': 'Renew it now',
  'sandbox.invoice': '{price} · {state, select, open {open} paid {paid} other {void}}',
  'sandbox.invoice.back': '{price} refunded',
  'sandbox.invoice.dispute':
    'dispute: {state, select, warning_needs_response {the bank asks} warning_closed {the bank asked} won {won} lost {lost} other {open}}',
  'language.name': 'English',
  'playground.tagline': 'Pictures of you, developed in chat.',
  'playground.intro':
    'Three photos once, then pictures and short videos of yourself. This is the playground: the real thing, in your browser, with play money.',
  'playground.start': 'Start',
  'playground.commands': 'Commands',
  'playground.write': 'Write a message',
  'playground.write-now': 'Your answer',
  'playground.send-photo-now': 'Send a photo, or write',
  'playground.send': 'Send',
  'playground.add-photos': 'Add photos',
  'playground.choose-photos': 'Choose photos',
  'playground.borrow': 'No photo at hand? Borrow a face',
  'playground.borrow-note': 'Three photos of an invented person',
  'playground.remove': 'Remove',
  'playground.theme': 'Light or dark',
  'playground.chat': 'Chat with alme',
  'playground.you': 'You',
  'playground.alme': 'alme',
  'playground.enlarge': 'Enlarge',
  'playground.close': 'Close',
  'playground.before': 'Previous picture',
  'playground.after': 'Next picture',
  'playground.download': 'Download',
  'playground.ai-made': 'Made with AI',
  'playground.gone': 'No longer kept',
  'playground.photo': 'Photo',
  'playground.working': 'alme is on it',
  'playground.developing': 'Developing',
  'playground.latest': 'Newest message',
  'playground.ready': 'Your result is ready',
  'playground.fresh': 'New message',
  'playground.uploading': 'Uploading',
  'playground.stop-upload': 'Cancel the upload',
  'playground.offline': 'Connection lost. Trying again…',
  'playground.afresh': 'Your earlier chat in this browser has ended. This is a new one.',
  'playground.failed': 'Not sent. Try again',
  'playground.slow-down': 'A little slower, please. Try again in a moment.',
  'playground.too-large': 'That file is larger than {size} MB.',
  'playground.too-many': 'At most {count} photos at once.',
  'playground.not-a-photo': 'Only photos can be sent here.',
  'playground.too-many-tabs': 'alme is open in too many tabs. Reload to go on here.',
  'playground.drop': 'Drop your photos here',
  'playground.front': 'Front',
  'playground.left': 'One side',
  'playground.right': 'Other side',
  'playground.send-three': 'Send the three photos',
  'playground.terms': 'Terms',
  'playground.access': 'Access',
  'playground.access-intro':
    'This browser has its account by a cookie. Without the cookie, a recovery code is the only way back to its credits and to Pro.',
  'playground.access-make': 'Make a recovery code',
  'playground.access-make-about':
    'It is shown once. Keep it where nobody else looks. A new one takes the place of the one before.',
  'playground.access-made': 'Your recovery code, shown this once:',
  'playground.access-end': 'End all sessions',
  'playground.access-end-about':
    'Every browser that uses this account is signed out, this one excepted.',
  'playground.access-ended': 'All other sessions are over.',
  'playground.access-recover': 'Use a recovery code',
  'playground.access-recover-about':
    'This browser then opens the account of the code, in place of the one it has now.',
  'playground.access-code': 'Recovery code',
  'playground.access-recovered':
    'This browser has that account again. The code is used up; here is the next one, shown this once:',
  'playground.access-wrong': 'This code is not in force. Look at it again; a code works once.',
  'playground.access-stranded':
    'This browser’s account has credits or Pro and no recovery code: make one first, or they would be out of reach.',
  'playground.access-back': 'Back to the chat',
  'playground.privacy': 'Privacy',
  'playground.no-script':
    'The playground is a live chat and needs JavaScript. It loads nothing from anyone else.',
  // pictures of several people, and pets
  'command.together': 'A picture with others',
  'command.together.code': 'The code of an invitation',
  'command.together.person': 'Somebody on this server to ask',
  'pet.with': 'With my pet',
  'pet.without': 'Without the pet',
  'pet.ask':
    'Send one photo of your pet, sharp and with its whole head. Nobody’s face is looked for in it.',
  'pet.along': '🐾 With your pet',
  'together.somebody': 'Somebody',
  'together.number': 'person {n}',
  'together.with': 'With {names}',
  'together.do.begin': 'With others',
  'together.do.show': 'Who is in',
  'together.do.look': 'Look at it',
  'together.do.invite': 'Invite one person',
  'together.do.make': '{count, plural, one {Go on with one person} other {Go on with # people}}',
  'together.do.without': 'Without {name}',
  'together.do.refresh': 'Refresh',
  'together.do.drop': 'Give it up',
  'together.do.agree': 'I want to be in it',
  'together.do.refuse': 'No, thanks',
  'together.do.block': 'Don’t let them ask again',
  'together.do.back': 'Take my yes back',
  'together.do.remove': 'Remove it for everybody',
  'together.do.back-yes': 'Yes, take it back',
  'together.do.asks': '{on, select, true {Nobody may ask me} other {Others may ask me}}',
  'together.do.unblock': 'Let all ask again',
  'together.card': '<b>{title}</b>, together with others',
  'together.person':
    '{standing, select, agreed {✓} refused {✗} out {✗} other {…}} {name}: {standing, select, agreed {agrees} refused {does not want to} out {left out} unready {agreed, but cannot be in it right now} other {has not answered}}',
  'together.card-how':
    'Each person is asked in their own chat and needs a face profile of their own. You can have up to {most, plural, one {one other} other {# others}} in it, and go on without those who do not answer. Nothing is paid before you begin.',
  'together.card-until': 'They can answer until {until}.',
  'together.card-over':
    '{state, select, started {It has begun: nobody can be asked any more.} other {This is over: nobody can be asked any more.}}',
  'together.full':
    '{most, plural, one {One other person is} other {# others are}} as many as there can be. Leave somebody out first.',
  'together.named':
    'If this person uses the bot and may be asked, they are asked now, in their own chat. Otherwise give them this:',
  'together.invitation': 'An invitation for one person:',
  'together.invitation-link':
    '{surface, select, telegram {Telegram} discord {Discord} other {Browser}}: {url}',
  'together.invitation-code': 'Or, in a chat with this bot: <code>/together {invitation}</code>',
  'together.invitation-once':
    'The first person who opens it has it: give it to nobody else. Your name is shown there, your photos never.',
  'together.invited':
    'You are invited to be in a picture with somebody. Look at what you are asked before you decide.',
  'together.no-invitation':
    '{why, select, own {This is your own invitation: give it to somebody else.} over {This invitation is over.} other {This invitation leads nowhere: it was used, or it never was one.}}',
  'together.ask.title': '{name} asks you to be in a picture together: <b>{title}</b>',
  'together.ask.others': 'Also asked: {names}',
  'together.ask.photos':
    'If you agree, the three photos of your face profile are used for this one picture and go to: {who}. Nobody else gets to see them.',
  'together.ask.what':
    'The picture comes to everybody in it. {name} can keep it and send it on, but cannot change it here or make anything else from it, and your yes counts for nothing else.',
  'together.ask.back':
    'You can take your yes back until it begins. Afterwards you can still have the picture removed here for everybody. It costs you nothing.',
  'together.ask.until': 'You can answer until {until}.',
  'together.ask.anew': 'Something has changed since: please look again.',
  'together.profile-first':
    'For being in a picture with {name} you need a face profile of your own first. After it you come back to the question.',
  'together.agreed':
    'You agreed to be in <b>{title}</b> with {name}. You hear from me once it is there.',
  'together.in': 'You are in <b>{title}</b> with {name}.',
  'together.closed': 'There is nothing to answer here any more.',
  'together.refused': 'You are not in it. {name} hears no more than that.',
  'together.blocked':
    'You are not in it, and {name} can’t ask you again. With /together you can let everybody ask again.',
  'together.reported': 'You are not in it, {name} can’t ask you again, and a person looks at it.',
  'together.back.open': 'Take your yes back? Then it is made without you.',
  'together.back.started':
    'Take your yes back? What is still being made is stopped; a picture that is there is removed here for everybody in it, and they are told that it was you. What somebody has saved elsewhere I cannot reach.',
  'together.back.done': 'Your yes is taken back.',
  'together.back.removed':
    'Your yes is taken back: the picture is removed for everybody, or is not finished at all.',
  'together.begin-first':
    'Begin with a template or a picture from words, and press “With others” before it starts. Then you can choose somebody here.',
  'together.dropped': 'Given up. Whoever was asked is told.',
  'together.changed':
    'Not everybody in it agrees to it as it is any more. Nothing was paid: look at who is in.',
  'together.only':
    'Everybody in this picture has agreed to it alone: nothing else can be made from it or posted here.',
  'together.reason-changed': 'One of the people in it does not agree to it any more.',
  'together.arrived': 'Here is <b>{title}</b> with {name} and you.',
  'together.arrived-back':
    'Everybody in it has it now. You can have it removed here for everybody.',
  'together.gone': 'This picture was removed for everybody.',
  'together.list':
    'Pictures with others: up to {most, plural, one {one person} other {# people}} besides you. Begin with a template or a picture from words, and press “With others”.',
  'together.list-none': 'Nobody is asked right now.',
  'together.list-blocked':
    '{count, plural, one {One person} other {# people}} can’t ask you any more.',
  'together.may-ask':
    '{on, select, true {People on your servers may ask you to be in a picture.} other {Nobody may ask you; an invitation that you open yourself still works.}}',
  'together.line.asking': 'You ask: {title}',
  'together.line.asked':
    '{state, select, asked {Asked by {name}} agreed {You agreed: {name}} other {In a picture: {name}}}',
  'together.unblocked': 'Everybody may ask you again.',
  'together.told.asked':
    '{name} asks you to be in a picture together: <b>{title}</b>. Look at it before you decide.',
  'together.told.anew':
    'Somebody else has joined <b>{title}</b> of {name}, so your yes no longer counts. Look at it again?',
  'together.told.answered':
    '{name} {answer, select, agreed {agrees to be in} withdrawn {is no longer in} other {does not want to be in}} <b>{title}</b>.',
  'together.told.over':
    '{why, select, dropped {<b>{title}</b> of {name} is not made: you are not asked any more.} without {{name} goes on with <b>{title}</b> without you.} other {Nothing came of <b>{title}</b> of {name}. Your photos are with nobody.}}',
  'together.told.expired':
    'The time for <b>{title}</b> with others is over: it was not begun, and nothing was paid.',
  'together.told.removed':
    '{name} has had <b>{title}</b> removed: the picture is gone here for everybody who is in it.',
  'together.told.reported':
    'Somebody has reported being asked into a picture. Picture: <code>{jointId}</code>. Who asks: <code>/account {accountId}</code>',
} as const;
