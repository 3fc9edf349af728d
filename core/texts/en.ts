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
} as const;
