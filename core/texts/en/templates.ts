/** The English texts about templates. */
export const templateTexts = {
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
  'history.shoot': '{number, number}. <b>{title}</b> · shoot · {made} · deleted {until}',
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
  'shoot.gone': 'Its pictures are no longer kept.',
} as const;
