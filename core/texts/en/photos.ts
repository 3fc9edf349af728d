/** The English texts about photos and the face profile. */
export const photos = {
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
  'frames.more': 'End with another photo',
  'frames.ask': '<b>The end of the video</b>: send me the photo that it ends with.',
  'frames.both': 'It begins with the first photo and ends with the second. ✕ takes one out.',
  'frames.turn': '⇄ The other way round',
  'frames.put-in': 'End the video with it',
  'frames.of-album': 'Video from the first to the second',
  'frames.form': 'First photo, and the last if you like',
  'photos.waiting':
    'I am still looking at your last {count, plural, one {# photo} other {# photos}}. Please send more when I have answered.',
  'photo.gone': 'This photo is no longer kept. Please send it again.',
  'photo.list-changed': 'These buttons are from an older list. Please choose again.',
} as const;
