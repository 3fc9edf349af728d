/** The English texts that people agree to. */
export const policies = {
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
  'policy.motion':
    '<b>Videos to move like:</b> of a video that you send so that a picture moves like it, the pictures alone are kept, encrypted, without sound and without what the camera wrote into the file. Machines check them for what the terms forbid. They go to the company that you were told of, and are deleted here once the result is there or has failed, after {uploadHours} hours at the latest.',
  'policy.voice':
    '<b>What you say:</b> a voice message is written down by a company that you were told of before. This service keeps no recording: it is in memory until the words are there, and what a browser uploaded is deleted then. You are shown the words, nothing is done with them before you confirm them, and then they are kept as if you had typed them.',
  'policy.marks':
    '<b>Marks:</b> what is made here says inside its file that it is AI-made, with which engine, and nothing about you. A short checksum of what pictures look like is kept {markDays} days, without any link to you, so that /verify recognises them; not if you keep nothing.',
  // Messages of up to version 2026-12-01 say it.
  'policy.screening':
    '<b>Screening:</b> machines check words, photos and results for what the terms forbid{judges, select, none {} other {; words are checked by {judges} too}}. Where they are unsure, or you ask for it, a person who runs this service sees the words and the result. What was decided is noted for {noteDays} days, without pictures.',
  'policy.screening-compared':
    '<b>Screening:</b> machines check words, photos and results for what the terms forbid{judges, select, none {} other {; words are checked by {judges} too}}. Where they are unsure, or you ask for it, a person who runs this service sees the words and the result. What was decided is noted for {noteDays} days, without pictures. Machines of this service compare pictures of you with your face profile; only whether they look like you is kept, with the result.',
  'policy.rights':
    '<b>Your rights:</b> see it with /privacy, correct it with /settings, delete it with /delete, withdraw your consent with one tap. It takes effect at once.',
  'policy.web': 'On the web, all versions',
  'who.self': 'this service’s own machine (nothing leaves it)',
  suspended: 'Your account is suspended. You can still see what is held about you, and delete it.',
} as const;
