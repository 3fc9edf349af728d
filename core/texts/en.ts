/** English: the catalogue the others are measured against. ICU message syntax. */
export const en = {
  verbatim: '{text}',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {You are next.} one {# person’s is before yours.} other {# are before yours.}}',
  'generation.running': 'Making <b>{title}</b>…',
  'generation.stop': 'Cancel',
  'generation.done': '<b>{title}</b>',
  'generation.alt': '{title}, made with your photos',
  'generation.cost-free':
    'Free today. {free, plural, =0 {That was the last free picture of the day.} one {# free picture left today.} other {# free pictures left today.}}',
  'generation.cost-credits':
    '{credits, plural, one {# credit} other {# credits}} · {left, plural, one {# credit left} other {# credits left}}',
  'generation.kept-until': 'Kept until {until}. AI-made.',
  'generation.kept-nothing': 'Not kept here, as you asked: save your copy now. AI-made.',
  'generation.again': 'Again',
  'generation.vary': 'Vary',
  'generation.hd': 'HD',
  'generation.file': 'Original file',
  'generation.delete': 'Delete',
  'generation.cancelled': '<b>{title}</b> was cancelled.',
  'generation.failed': '<b>{title}</b> could not be made.',
  'generation.reason-rejected': 'The content rules do not allow this one.',
  'generation.reason-photos-gone':
    'The photos it needs are no longer here. Send them again and try once more.',
  'generation.reason-storage': 'The result could not be saved on our side.',
  'generation.reason-timed-out': 'It took too long.',
  'generation.reason-unavailable': 'The engine that makes it is not available right now.',
  'generation.reason-internal': 'Something went wrong on our side.',
  'generation.returned-credits':
    '{credits, plural, one {Your # credit is} other {Your # credits are}} back on your balance.',
  'generation.returned-free': 'Your free picture is back.',
  'generation.not-returned': 'The provider had already been paid, so the price stands.',
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
  'discord.template': 'Name of a template',
  'discord.option-front': 'Photo from the front',
  'discord.option-left': 'Photo with your head turned to one side',
  'discord.option-right': 'Photo with your head turned to the other side',
  'discord.too-large':
    'The file has {size} MB, more than Discord lets me send here ({limit} MB). It stays in your history.',
  'discord.not-kept': 'This is no longer kept.',
  'discord.try-again': 'That did not reach me. Please try again in a minute.',
  // expiry
  'expiry.notice':
    '{count, plural, one {One of your results is deleted on {at}.} other {# of your results are deleted soon, the first on {at}.}} Want a copy?',
  'expiry.keep': 'Send me copies',
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
  'pay.create': 'Make a picture',
  'pay.ledger': 'See the ledger',
  // telegram
  'telegram.private':
    'Your photos and pictures are only between you and me. Let’s talk in a private chat.',
  'telegram.private.button': 'Open the private chat',
  'telegram.about': 'Makes pictures and short videos of you, from three photos of your face.',
  'telegram.description':
    'Send three photos of your face once, pick a template, and get a picture or a short video of yourself. You see the price before anything is made, and how long it is kept. For adults only. Tap Start.',
} as const;
