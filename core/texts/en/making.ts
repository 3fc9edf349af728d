/** The English texts of what is made, from the question to the result. */
export const making = {
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
    '{operation, select, edit {Edit} part {Change a part} widen {Widen} animate {Animate} swap {Face swap} wear {Try clothes on} ring {Ring try-on} scene {New scene} restore {Restore} colour {Colour} sharpen {Sharpen} motion {Move like a video} other {Cut out}}',
  'operation.title':
    '{operation, select, edit {Edited picture} part {Picture with a changed part} widen {Wider picture} animate {Animated picture} upscale {HD picture} imagine {Picture from words} swap {Face swap} wear {Clothes try-on} ring {Ring try-on} scene {Product scene} restore {Restored photo} colour {Coloured photo} sharpen {Sharpened photo} video {Video from words} motion {Moved like a video} other {Cut-out}}',
  'operation.words': 'Your words',
  'operation.ask':
    '{operation, select, imagine {<b>What shall be in the picture?</b>} ring {<b>Which ring?</b> Send me a photo of it, or say what it is like.} scene {<b>Where shall it stand?</b>} video {<b>What shall happen in the video?</b>} other {<b>What shall I change?</b>}}',
  'operation.examples':
    '{operation, select, part {For example: remove it, make it blue, brighter, blurred.} imagine {Describe it in your own words.} ring {For example: plain silver, or gold with a diamond on the middle finger.} scene {For example: on white marble, or on a wooden table at sunset.} swap {Send another photo if it does not work.} video {For example: a red fox runs through the snow at dawn.} other {For example: brighter, black and white, warm evening light, blurred background.}}',
  'operation.photo':
    '{operation, select, swap {<b>Face swap</b>: send me the photo that shall get your face. One face, seen from the front.} wear {<b>Clothes try-on</b>: send me a photo of the garment, spread out or on a hanger. A second photo may show who wears it.} ring {<b>Ring try-on</b>: send me a photo of the hand, from above, with the fingers apart.} restore {<b>Old photo</b>: send me a scan or a photo of it. I take out scratches, dust and fading; after that it can be coloured, sharpened and brought to life.} colour {<b>Colour</b>: send me the black-and-white photo.} sharpen {<b>Sharpen</b>: send me the blurred or small photo.} motion {<b>Move like a video</b>: send me the picture of the person who shall move: one person, best whole or to the hips. A video can come along or after.} other {<b>Product scene</b>: send me a photo of the product, on a plain background.}}',
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
  'motion.ask':
    '<b>Like which video?</b> Send me one with a dance or a gesture, {least} to {most} seconds: one person, whole or to the hips, in one take.',
  'motion.shelf': 'Or take one of these:',
  'motion.clip': '{title} · {seconds} s',
  'motion.like-own': 'Moves like your video.',
  'motion.like-clip': 'Moves like “{title}” ({licence}).',
  'motion.video': '{seconds, plural, one {# second} other {# seconds}} · {size} · without sound',
  'motion.goes':
    'Your video goes to the same companies: only its pictures, without sound and without what the camera wrote into the file. Here it is deleted as soon as the result is there, or after {hours} hours. Use only a video of yourself, or of somebody who has agreed.',
  'motion.anew': 'Another video',
  'motion.gone': 'That video is no longer kept. Please send it again.',
  'motion.late': 'That was for something that has ended. I have deleted the video.',
  'motion.no-words': 'Now I need a video, not words.',
  'motion.waiting': 'I’m still waiting for the video. /cancel stops it.',
  'motion.not-a-video': 'I can’t read this as a video. Please send MP4, MOV or WebM.',
  'motion.no-frames':
    'I can’t see any pictures in this video: it is damaged, or of a kind that I can’t open. Please send it as MP4.',
  'motion.too-short':
    'That video is too short: {least} to {most} seconds. Please send a longer one.',
  'motion.too-long':
    'That video is too long: {least} to {most} seconds. Please cut it, or send another one.',
  'motion.too-small':
    'That video is too small: the shorter side needs at least {pixels, number} pixels.',
  'motion.too-many-pixels':
    'That video is too large: {pixels, number} pixels at most on the longer side.',
  'motion.too-narrow': 'That video is too narrow or too wide. Please send one in a usual shape.',
  'motion.too-large':
    'That file is too large: {megabytes, number} MB at most. Please send a shorter or smaller video.',
  'motion.screened':
    'I can’t use this video: it shows something that the terms forbid. It was not kept. Please send another one.',
  'motion.unavailable': 'This video can’t be fetched or looked at right now. Please send it again.',
  'generation.motion':
    '{what, select, own {It moves like the video that you sent, which is deleted.} other {It moves like the clip “{clip}”.}}',
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
  'describe.stopped': 'Stopped. It did not count.',
  'describe.again': 'Try again',
  'describe.used-up':
    'I have described {most, plural, one {# picture} other {# pictures}} for you today. Tomorrow there are more.',
  'describe.unavailable': 'Nothing here can describe pictures at the moment.',
  'describe.words': '<i>{words}</i>',
  'voice.ask':
    'Shall I write down what you said? {who} gets the recording for that; I keep none of it. From then on I do it without asking. Nothing counts before you have confirmed the words.',
  'voice.go': 'Write it down',
  'voice.working': 'Listening…',
  'voice.heard': '<b>I heard:</b>',
  'voice.words': '<i>“{words}”</i>',
  'voice.use': 'Use these words',
  'voice.type': 'Type it differently',
  'voice.forget': 'Forget it',
  'voice.used': '<b>You said:</b>',
  'voice.typing': '<b>Type it the way you mean it.</b> I heard:',
  'voice.copy': 'Copy',
  'voice.forgotten': 'Forgotten. Nothing came of it.',
  'voice.gone': 'These words were used or forgotten already.',
  'voice.again': 'Try again',
  'voice.unavailable':
    'I can’t listen to voice messages here at the moment. Please type it instead.',
  'voice.used-up':
    'I have written down {most, plural, one {# voice message} other {# voice messages}} for you today. Please type this one. Tomorrow there are more.',
  'voice.too-long':
    'That is longer than I can listen: {seconds, plural, one {# second} other {# seconds}} at most. Please say it shorter, or type it.',
  'voice.too-large':
    'That recording is too large: {megabytes, number} MB at most. Please say it shorter, or type it.',
  'voice.no-sound': 'There is no sound in this file. Please record it again, or type it.',
  'voice.unknown-kind':
    'I can’t read this recording. Please send a voice message, or a file as MP3, M4A, OGG, WAV or FLAC.',
  'voice.nothing-said': 'I heard no words. It did not count. Please say it again, or type it.',
  'voice.not-there': 'This recording can’t be fetched any more. Please send it again, or type it.',
  'voice.refused':
    'The company that listens does not write this down: it goes against its rules. It did not count. Please say it differently, or type it.',
  'voice.failed': 'I could not write that down. It did not count. Try again, or type it.',
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
  // history
  'history.title': '<b>What you made</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {video} other {picture}} · {made} · deleted {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Nothing here yet, or it is no longer kept. Shall we make something?',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {You are next.} one {# other is before yours.} other {# others are before yours.}}',
  'generation.running': 'Making <b>{title}</b>…',
  'generation.forming': 'A first look: it is still forming.',
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
  'longer.do': '▶ Longer',
  'longer.title': '{title}, part {part}',
  'longer.from': 'It goes on from the last picture of part {before}, as a video of its own.',
  'generation.longer': 'Begins with the last picture of part {before}: ↩ shows it.',
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
  'typed.seconds': 's / sec / secs / second / seconds',
  'typed.with-sound': 'with sound / sound on',
  'typed.no-sound': 'without sound / no sound / sound off / silent',
  'command.video.seconds': 'Length of the video in seconds',
  'command.video.sound': 'With sound or without',
  'command.video.size': 'Resolution',
  'command.video.aspect': 'Proportions',
  'form.count': 'How many',
  'form.engine': 'Made by',
  'form.any-engine': 'Whichever fits best',
  'form.changed':
    'Not everything you chose in the form is possible right now. Please have a look before it starts.',
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
} as const;
