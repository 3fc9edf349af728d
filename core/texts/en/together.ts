/** The English texts about pictures of several people, and pets. */
export const together = {
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
