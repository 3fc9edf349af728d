import type { SameTexts } from '../catalogue-type.ts';
import type { templateTexts as english } from '../en/templates.ts';

/** The Russian texts about templates. */
export const templateTexts: SameTexts<typeof english> = {
  // templates
  'templates.title': '<b>Шаблоны</b> ({count})',
  'templates.category': '<b>{category}</b> ({count})',
  'templates.none': 'Здесь сейчас ничего нет.',
  'templates.choose': 'Выбери шаблон',
  'templates.image': '{title}',
  'templates.video': '🎬 {title}',
  'templates.cover': 'Пример: {title}',
  'templates.all': 'Все шаблоны',
  'templates.back': '‹ Шаблоны',
  'templates.found':
    '<b>{count, plural, one {# шаблон} few {# шаблона} many {# шаблонов} other {# шаблона}}</b> по запросу «{query}»',
  'templates.not-found': 'По запросу «{query}» ничего нет. Попробуй другое слово или посмотри все.',
  'templates.gone': 'Этого шаблона больше нет. Посмотри другие.',
  'category.portrait': 'Портреты',
  'category.poster': 'Постеры',
  'category.art': 'Искусство',
  'category.fun': 'Веселье',
  'category.season': 'Сезоны',
  'category.job': 'Профессии',
  'category.era': 'Эпохи',
  'category.travel': 'Путешествия',
  'category.sport': 'Спорт',
  'category.film': 'Кино',
  'command.shoot': 'Фотосессия: от 10 до 40 снимков на одну тему',
  'command.shoot.theme': 'Какая тема? Без неё видны все',
  'menu.shoots': 'Фотосессии',
  'shoot.title':
    'Фотосессия — это от 10 до 40 твоих снимков на одну тему по одной цене, и каждый выходит дешевле. Какая тема?',
  'shoot.choose': 'Выбери тему',
  'shoot.none': 'Сейчас ни в одной теме не хватает снимков, которые можно сделать здесь.',
  'shoot.theme': '<b>{title}</b>\n{description}',
  'shoot.price': 'Снимков: {size, number}, кредитов: {credits, number} вместо {regular, number}.',
  'shoot.how':
    'Снимки приходят альбомами, когда готовы все. За то, что не получилось, кредиты вернутся; остановить можно в любой момент. Бесплатные снимки дня фотосессию не оплачивают.',
  'shoot.size': 'Снимков: {size, number} · кредитов: {credits, number}',
  'shoot.busy': 'Фотосессия «{title}» ещё идёт; следующую можно начать после неё.',
  'shoot.progress': '«{title}»: {done, number} из {size, number}',
  'shoot.stop': 'Стоп: прислать готовое',
  'shoot.stopping':
    '«{title}»: остановка, {done, number} из {size, number}. Готовое сейчас придёт.',
  'shoot.stops': 'Останавливаю. Готовое сейчас придёт, остальное вернётся.',
  'shoot.over': 'Эта фотосессия уже закончилась.',
  'shoot.done': '«{title}»: снимков {count, number} из {size, number}',
  'shoot.nothing': '«{title}»: не получилось ни одного снимка.',
  'shoot.stopped': 'Ты её остановил(а).',
  'shoot.returned':
    'Не сделано снимков: {count, number}. На баланс вернулось кредитов: {credits, number}.',
  'shoot.given':
    'Недостаточно похожи на тебя и потому бесплатны снимки: {count, number}. На баланс вернулось кредитов: {credits, number}.',
  'shoot.refused':
    'Отклонено из-за содержания, когда компании уже заплачено: {count, number}. Цена не возвращается.',
  'shoot.held': 'Ждут проверки человеком и придут позже: {count, number}.',
  'shoot.cost': 'Потрачено кредитов: {credits, number}; осталось {left, number}.',
  'shoot.pick':
    'Число показывает снимок и всё, что с ним можно: ещё раз, другие слова, HD, файл, поделиться, удалить.',
  'shoot.again': 'Ещё раз или другой размер',
  'history.shoot': '{number, number}. <b>{title}</b> · фотосессия · {made} · удалится {until}',
  'category.video': 'Видео',
  'template.title': '<b>{title}</b> · {kind, select, video {видео} other {картинка}}',
  'template.needs.photo': 'Хватает одного фото, профиль лица не нужен.',
  'template.needs.profile': 'Делается из твоего профиля лица.',
  'template.free':
    'Бесплатно: на сегодня {left, plural, one {осталась # картинка} few {остались # картинки} many {осталось # картинок} other {осталось # картинки}}.',
  'template.price':
    '{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'template.unavailable': 'Сейчас недоступно.',
  'template.use': 'Использовать',
  'template.use.profile': 'С моим профилем лица',
  'template.use.photo': 'С одним фото',
  // finding templates
  'templates.found-more': 'Шаблоны по запросу «{query}»',
  'templates.corrected': 'По запросу «{query}» ничего нет, вот «{words}».',
  'templates.corrected-too': 'По запросу «{query}» мало что есть, вот ещё «{words}».',
  'gallery.order': '{order, select, trending {Популярное} new {Новое} other {По порядку}}',
  'gallery.filter': 'Фильтр',
  'gallery.choose': 'Что показать?',
  'gallery.kind':
    '{kind, select, image {Только картинки} video {Только видео} other {Картинки и видео}}',
  'gallery.price':
    '{price, select, free {Бесплатные} usual {Обычная цена или ниже} other {Любая цена}}',
  'gallery.language': '{language, select, own {На моём языке} other {На любом языке}}',
  'gallery.favourites': 'Избранное',
  'favourites.title': '<b>Избранное</b> ({count})',
  'favourites.none': 'Здесь пока пусто. Нажми ☆ под шаблоном, и он появится тут.',
  'template.favourite': '☆ В избранное',
  'template.unfavourite': '★ Убрать',
  'template.more-by': 'Ещё от {name}',
  'template.uses':
    'Использован {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}.',
  'creator.none': 'Шаблонов автора с таким именем здесь нет.',
  'creator.figures':
    '{count, plural, one {# шаблон} few {# шаблона} many {# шаблонов} other {# шаблона}}, {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}',
  'creator.since': 'Здесь с {since}',
  'creator.title': '<b>{name}</b>',
  'template.by': 'Автор: {name}',
  'template.by-someone': 'Автор без имени',
  // templates that people make
  'command.template': 'Создать шаблон или управлять своими',
  'generation.template': 'Сделать шаблоном',
  'generation.draft': 'Назад к черновику',
  'template.only-in': 'Тексты только на одном языке: {language}.',
  'draft.slot.choose': 'Выбери один из вариантов.',
  'publish.mine': '<b>Твои шаблоны</b>',
  'publish.mine.how':
    'Нажми «Сделать шаблоном» под понравившимся результатом или напиши шаблон с нуля.',
  'publish.mine.as': 'Другие видят тебя как <b>{name}</b> (@{handle}).',
  'publish.mine.choose': 'Открыть',
  'publish.new': 'С нуля',
  'publish.back': '‹ Твои шаблоны',
  'publish.untitled': 'Без названия',
  'publish.line':
    '{title} · {state, select, draft {черновик} screening {проверяется} held {смотрит человек} refused {отклонён} change_asked {просят изменить} offered {доступен} hidden {скрыт} taken_down {снят} other {–}}',
  'publish.card.words': 'Слова: {words}',
  'publish.card.facts':
    '{needs, select, photo {Из одного фото} other {Из профиля лица}} · {category} · {language} · {price} · {who}',
  'publish.card.licence': 'Лицензия: {licence}',
  'publish.card.look':
    'Встроенный движок даёт этот стиль и слов не читает: {lettering, select, true {поля меняют только надпись} other {поля там ничего не меняют}}. Движки, которые работают по тексту, следуют словам.',
  'publish.no-category': 'Без категории',
  'publish.usual-price':
    '{credits, plural, =0 {обычная цена} one {обычная цена (# кредит)} few {обычная цена (# кредита)} many {обычная цена (# кредитов)} other {обычная цена (# кредита)}}',
  'publish.who':
    '{who, select, public {Для всех} link {Для тех, у кого есть ссылка} server {Для серверов Discord} other {Только для меня}}',
  'publish.needs': '{needs, select, photo {Одно фото} other {Профиль лица}}',
  'publish.waiting':
    '{state, select, held {⏳ Его смотрит человек. Я напишу тебе здесь.} other {⏳ Он проверяется. Я напишу тебе здесь.}}',
  'publish.is-change': 'Изменение: текущая версия остаётся, пока эту не одобрят.',
  'publish.missing.title': 'Не хватает: названия.',
  'publish.missing.cover': 'Не хватает: обложки из твоих результатов.',
  'publish.missing.engine':
    '⚠️ Здесь это сделать нечем: нужен движок, который работает по тексту. Черновик можно сохранить, но нельзя попробовать или отправить.',
  'publish.words.again': 'Напиши их ещё раз, пожалуйста.',
  'publish.words.wrong':
    '{because, select, empty {Не хватает: слов.} nested {Поле не может стоять внутри другого.} unclosed {Скобка не закрыта или закрыта дважды.} nameless {Полю нужно имя с буквами.} long {В словах может быть не больше {most} знаков.} too_many_slots {Не больше {most} полей, пожалуйста.} too_many_answers {Поле предлагает не больше {most} ответов.} slot_long {В поле «{name}» что-то длиннее {most} знаков.} few_answers {В поле «{name}» есть «|», но нет двух разных ответов. Напиши <code>{choices}</code> или убери «|».} twice {Поле «{name}» встречается дважды с разными ответами.} other {Не хватает: слов.}}',
  'publish.foreign': 'Слова того шаблона остаются у автора, напиши свои. Картинка станет обложкой.',
  'publish.no-start': 'Из этого шаблон уже не сделать.',
  'publish.do.submit': 'Отправить',
  'publish.do.try': 'Попробовать',
  'publish.do.title': 'Название',
  'publish.do.words': 'Слова',
  'publish.do.cover': 'Обложка',
  'publish.do.more': 'Ещё…',
  'publish.do.description': 'Описание',
  'publish.do.category': 'Категория',
  'publish.do.needs': 'Из чего',
  'publish.do.who': 'Кто видит',
  'publish.do.price': 'Цена',
  'publish.do.licence': 'Лицензия',
  'publish.do.kind': '{kind, select, video {Сделать видео} other {Сделать картинкой}}',
  'publish.do.drop': 'Удалить',
  'publish.do.withdraw': 'Отозвать',
  'publish.more': 'Что изменить?',
  'publish.now': 'Сейчас: {words}',
  'publish.none':
    '{field, select, price {Обычная цена} licence {Без лицензии} other {Без описания}}',
  'publish.ask.title': 'Как он будет называться? Не больше {most} знаков.',
  'publish.ask.description': 'Опиши его одной фразой, не больше {most} знаков.',
  'publish.ask.words': 'Напиши, что на картинке или видео, не больше {most} знаков.',
  'publish.words.how':
    'Оставь поля, которые заполнят другие: <code>{word}</code> спросит слова, <code>{standard}</code> предложит их, <code>{choices}</code> даст выбор.',
  'publish.ask.licence': 'Чьи работы в нём и на каких условиях? Не больше {most} знаков.',
  'publish.ask.price': 'Сколько он будет стоить? Целое число кредитов, от {least} до {most}.',
  'publish.ask.price.usual':
    '{credits, plural, =0 {Кнопка ставит обычную цену.} other {Обычная цена — {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.}}',
  'publish.ask.price.back':
    'Сейчас он стоит {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}. Кнопка вернёт обычную цену.',
  'publish.ask.needs': 'Из чего он делается?',
  'publish.ask.category': 'Куда он относится?',
  'publish.ask.language': 'На каком языке он написан?',
  'publish.ask.visibility': 'Кто его найдёт?',
  'publish.ask.cover': 'Выбери обложку из своих результатов. Из видео берётся кадр из середины.',
  'publish.no-covers':
    'Сейчас не хранится ни один твой результат. Сначала сделай что-нибудь; проба шаблона тоже подойдёт.',
  'publish.empty': 'Там нечего читать. Напиши ещё раз, пожалуйста.',
  'publish.unfit': 'Правила не разрешают эти слова. Напиши иначе, пожалуйста.',
  'publish.refused.unfinished':
    'Чего-то не хватает, или обложки больше нет. Открой черновик и посмотри.',
  'publish.refused.locked': 'Он на проверке, и менять его пока нельзя. Сначала отзови.',
  'publish.refused.price': 'Такая цена недопустима.',
  'publish.refused.drafts':
    'У тебя {most, plural, one {# черновик} few {# черновика} many {# черновиков} other {# черновика}}, больше нельзя. Сначала удали один.',
  'publish.refused.submissions':
    'В день можно отправить {most, plural, one {# шаблон} few {# шаблона} many {# шаблонов} other {# шаблона}}. Попробуй завтра.',
  'publish.refused.long': 'Не больше {most} знаков, пожалуйста.',
  'publish.rights': '<b>Твои права</b>',
  'publish.rights.what':
    'Я заявляю, что у меня есть права на всё в этом шаблоне: слова, обложку и работы в нём. Все, кого на нём можно узнать, согласны. Дата и версия заявления сохраняются. Слова, обложка и твоя проба проверяются, их может увидеть человек.',
  'publish.rights.earn':
    'Каждое засчитанное использование другими приносит тебе {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'publish.rights.agree': 'Заявляю: отправить',
  'publish.submitted': '<b>{title}</b> отправлен. Сейчас его проверят, и я напишу тебе здесь.',
  'publish.withdrawn': 'Отозвано. Его снова можно менять.',
  'publish.drop.ask':
    '{change, select, true {Удалить это изменение? То, что доступно, останется как есть.} other {Удалить этот черновик?}}',
  'publish.drop.yes': 'Да, удалить',
  'publish.dropped': 'Удалено.',
  'publish.own':
    '{state, select, hidden {На него пожаловались; скрыт, пока не посмотрит человек} taken_down {Снят} other {Доступен}} · {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}} · {price} · {who}',
  'publish.look': 'Как видят другие',
  'publish.open': 'Открыть',
  'publish.edit': 'Изменить',
  'publish.gone': 'Этого шаблона больше нет.',
  'publish.remove': 'Удалить',
  'publish.remove.ask':
    'Удалить <b>{title}</b>? Больше никто не сможет его использовать, обложка удалится. Сделанное с ним останется.',
  'publish.remove.yes': 'Да, удалить',
  'publish.removed': '<b>{title}</b> удалён.',
  'publish.said': 'Человек пишет: {words}',
  'publish.approved':
    '{change, select, true {✅ Твоё изменение <b>{title}</b> доступно.} other {✅ <b>{title}</b> доступен. Ты получаешь кредиты, когда им пользуются другие.}}',
  'publish.held': 'Сначала на <b>{title}</b> посмотрит человек. Я напишу тебе здесь.',
  'publish.refused': '❌ <b>{title}</b> отклонён.',
  'publish.change-asked': '<b>{title}</b> нужно изменить, прежде чем он станет доступен.',
  'publish.why':
    '{category, select, minor {Ничего откровенного, если кто-то несовершеннолетний или может так выглядеть.} sexual {Похоже на наготу или секс.} hate {Похоже на ненависть к людям.} harm {Похоже на самоповреждение.} violence {Похоже на кровавую жестокость.} illicit {Похоже на помощь в чём-то незаконном.} likeness {На нём человек, который не давал согласия.} rights {Права на что-то в нём принадлежат не тебе.} quality {Он не показывает того, что делает, или делает это плохо.} copy {Обложка похожа на ту, что была снята.} cover_gone {Картинка обложки удалена до проверки. Выбери другую.} other {Правила этого не разрешают.}}',
  'creator.ask.name':
    'Под каким именем другие увидят твои шаблоны? Не больше {most} знаков. Оно видно всем.',
  'creator.ask.handle':
    'Какой ник ведёт на твою страницу? Строчные латинские буквы, цифры и дефисы, не больше 24.',
  'creator.saved': 'Другие видят тебя как <b>{name}</b> (@{handle}).',
  'creator.do.name': 'Имя для всех',
  'creator.do.handle': 'Ник',
  'creator.refused.name': 'Укажи имя не длиннее {most} знаков, без «@», которое разрешают правила.',
  'creator.refused.handle':
    'В нике строчные латинские буквы, цифры и одиночные дефисы, хотя бы одна буква, не больше 24 знаков.',
  'creator.refused.taken': 'Этот ник уже занят. Выбери другой.',
  'submission.new': '<b>Шаблон ждёт твоего решения.</b>',
  'submission.card':
    '<b>{title}</b> · {kind, select, video {видео} other {картинка}} · {change, select, true {изменение доступного} other {новый}}',
  'submission.card.by': 'Автор {name} · аккаунт <code>{account}</code>',
  'submission.slot': 'Поле «{name}»: {said}',
  'submission.approve': 'Одобрить',
  'submission.ask': 'Попросить изменить',
  'submission.refuse': 'Отклонить…',
  'submission.why': 'Почему отклонить? Автор увидит причину.',
  'submission.reason':
    '{reason, select, minor {Дети} sexual {Нагота, секс} hate {Ненависть} harm {Самовред} violence {Жестокость} illicit {Незаконное} likeness {Чужое лицо} rights {Права} quality {Качество} other {Другое}}',
  'submission.ask.words': 'Что автору изменить? Твои слова передаются как есть.',
  'submission.decided':
    '{state, select, approved {Решение: <b>одобрен</b>} refused {Решение: <b>отклонён</b>} change_asked {Решение: <b>просят изменить</b>} withdrawn {Отозван автором} other {Проверяется}}',
  'submission.list': 'Другие на очереди',
  'shoot.gone': 'Её снимки больше не хранятся.',
};
