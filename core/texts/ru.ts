import type { Catalogue } from './catalogue-type.ts';

/** The Russian texts. */
export const ru: Catalogue = {
  verbatim: '{text}',
  // commands, as platforms list them
  'command.start': 'Что здесь можно делать',
  'command.create': 'Найти шаблон по слову',
  'command.create.words': 'Что ты ищешь',
  'command.templates': 'Все шаблоны',
  'command.edit': 'Изменить картинку словами',
  'command.edit.words': 'Что изменить',
  'command.animate': 'Сделать из картинки короткое видео',
  'command.animate.words': 'Как она должна двигаться',
  'command.cutout': 'Убрать фон с картинки',
  'command.imagine': 'Сделать картинку по словам',
  'command.imagine.words': 'Что должно быть на картинке',
  'command.swap': 'Поместить твоё лицо на фото',
  'command.ring': 'Примерить кольцо на руку',
  'command.ring.words': 'Какое кольцо, например золото',
  'command.ring.picture': 'Фото кольца вместо слов',
  'command.scene': 'Поместить товар в новую сцену',
  'command.scene.words': 'Где это должно стоять',
  'command.picture': 'Картинка',
  'command.profile': 'Твой профиль лица',
  'command.credits': 'Твой баланс и траты',
  'command.buy': 'Получить ещё кредиты',
  'command.history': 'Что сделано, пока это хранится',
  'command.settings': 'Язык, имя, почта и напоминания',
  'command.link': 'Связать Telegram, Discord и браузер',
  'command.link.code': 'Код с другой платформы',
  'command.verify': 'Узнать, сделана ли картинка здесь',
  'command.export': 'Все твои данные одним файлом',
  'command.privacy': 'Что о тебе хранится',
  'command.terms': 'Условия',
  'command.delete': 'Удалить результат, профиль или всё',
  'command.help': 'Как это работает',
  'command.cancel': 'Прервать текущее действие',
  // navigation
  'nav.back': '‹ Назад',
  'nav.more': 'Ещё ›',
  'nav.cancel': 'Отмена',
  'nav.later': 'Позже',
  'nav.no': 'Нет, оставить',
  // before somebody has joined
  'gate.hello':
    '<b>Привет!</b> Я делаю картинки и короткие видео с тобой: из трёх фото лица или из одного.',
  'gate.adult': 'Сначала: это только для взрослых. Тебе уже есть {age}?',
  'gate.adult.yes': 'Да, мне есть {age}',
  'gate.adult.no': 'Нет, я младше',
  'gate.agree': 'Принимаю',
  'access.invited':
    'В этот бот приходят по приглашению. Кто уже здесь, может прислать вам ссылку командой /invite: откройте её. Если у вас есть код, напишите /code и сам код.',
  'access.list':
    'Этот бот для тех, кого впустил его владелец. Сообщите ему свой номер, <code>{id}</code>, и попросите добавить вас.',
  'access.wrong-word': 'Такое приглашение или код неизвестны, либо уже использованы.',
  'access.ask': 'Спросить можно здесь: {contact}',
  'gate.policy': 'Приватность',
  'gate.refuse': 'Не принимаю',
  'gate.minor': 'Тогда я не могу тебя впустить. Храню только пометку, что ответ был «нет».',
  'gate.refused': 'Ничего страшного. Храню только пометку, что ответ был «нет».',
  'gate.again': 'Если что-то изменится, отправь /start.',
  'gate.restart': 'Начать заново',
  'gate.first': 'Это заработает, когда ты ответишь на этот вопрос.',
  'gate.help':
    'Я делаю картинки и короткие видео с тобой. Ты всегда заранее видишь цену и сколько всё хранится. Но сначала мне нужны два ответа.',
  'gate.accepted': 'Условия приняты.',
  'gate.joined': 'Добро пожаловать! Можно начинать.',
  // menu and help
  'menu.first':
    'У тебя <b>{freeImages, plural, one {# бесплатная картинка} few {# бесплатные картинки} many {# бесплатных картинок} other {# бесплатной картинки}}</b> в день. Выбери шаблон.',
  'menu.again': '<b>Что сделаем?</b>',
  'menu.can':
    'Пришли фото, чтобы сразу его использовать, или /create и слово для поиска. Подробнее: /help.',
  'menu.imagine': '✨ Картинка по словам',
  'menu.templates': 'Шаблоны',
  'menu.profile': 'Профиль лица',
  'menu.profile.add': 'Добавить лицо',
  'menu.credits': 'Кредиты',
  'menu.history': 'История',
  'menu.settings': 'Настройки',
  'menu.help': 'Помощь',
  'help.title': '<b>Как это работает</b>',
  'help.how':
    'Выбери шаблон, подтверди цену, и картинка или видео придёт сюда. Большинству нужны три фото лица, один раз; некоторым хватает любого одного фото.',
  'help.commands':
    '/templates · все шаблоны\n/create · найти по слову\n/edit, /cutout, /animate · изменить картинку, вырезать, оживить\n/swap, /ring, /scene · твоё лицо на фото, кольцо на руке, товар в новом месте\n/imagine · картинка по словам\n/profile · фото твоего лица\n/credits и /buy · твой баланс\n/code · ввести код\n/invite · пригласить друга\n/history · что сделано\n/settings · язык, имя, напоминания\n/privacy · что о тебе хранится\n/delete · удалить что угодно\n/cancel · прервать текущее действие',
  'help.money':
    '{freeImages, plural, one {# картинка в день бесплатна} few {# картинки в день бесплатны} many {# картинок в день бесплатны} other {# картинки в день бесплатны}}, дальше картинки и все видео стоят кредитов. Цену ты видишь заранее. Если что-то не выйдет или ты отменишь, кредиты вернутся.',
  'cancel.done': 'Остановлено. Ничего не потрачено.',
  'cancel.making': 'Нажми на то, что перестать делать. Потраченное вернётся.',
  'cancel.nothing': 'Останавливать нечего. Что сделаем?',
  // terms and privacy policy
  'terms.title': '<b>Условия</b>, версия {version}',
  'terms.use':
    'Тебе есть {age} лет. Ты не делаешь ничего сексуального, разжигающего ненависть, жестокого или незаконного и ничего с детьми.',
  'terms.likeness':
    'Ты используешь только свои фото или фото людей, которые согласились. Ты не применяешь результаты, чтобы кого-то обмануть или навредить.',
  'terms.credits':
    'Кредитами оплачивается то, что здесь делается. Они не сгорают, не обмениваются на деньги и возвращаются, если что-то не вышло или отменено вовремя.',
  'terms.ai':
    'Результаты делает ИИ, и на них есть пометка об этом. Они могут быть неверными или странными. Бесплатные хранятся {freeDays} дн., оплаченные {paidDays} дн.',
  'terms.new':
    '<b>Условия изменились.</b> Теперь действует версия {version}. Пока ты её не примешь, можно смотреть, забирать и удалять своё; остальное подождёт.',
  'terms.new.added': '<b>Новое:</b> {text}',
  'terms.new.removed': '<b>Больше нет:</b> {text}',
  'terms.new.whole': 'Целиком:',
  'policy.title': '<b>Конфиденциальность</b>, версия {version}',
  'policy.what':
    '<b>Что:</b> твой id на этой платформе, язык, имя или почта, если ты их даёшь, твои фото, что ты делаешь, что платишь (номера карт никогда) и на что ты согласился.',
  'policy.who':
    '<b>Кто:</b> твои фото обрабатывает {who}, только чтобы сделать то, что ты просишь. Они зашифрованы, не продаются, не публикуются и не идут на обучение.',
  'policy.how-long':
    '<b>Сколько:</b> фото лица {faceMonths} мес. с последнего подтверждения; отдельные фото {uploadHours} ч; результаты {freeDays} дн. или {paidDays} дн. после покупки кредитов; книга операций без твоего имени, когда ты уйдёшь.',
  'policy.marks':
    '<b>Метки:</b> в файле всего, что сделано здесь, сказано, что это сделано ИИ и каким движком, и ничего о тебе. Короткая контрольная сумма вида картинок хранится {markDays} дней без всякой связи с тобой, чтобы /verify их узнавал; не хранится, если выбрано ничего не хранить.',
  'policy.screening':
    '<b>Проверка:</b> машины проверяют слова, фото и результаты на то, что запрещают условия{judges, select, none {} other {; слова проверяет и {judges}}}. Если они не уверены или по твоей просьбе, слова и результат видит человек, который ведёт этот сервис. Решение хранится {noteDays} дней, без изображений.',
  'policy.rights':
    '<b>Твои права:</b> посмотреть: /privacy, исправить: /settings, удалить: /delete, отозвать согласие одним нажатием. Действует сразу.',
  'policy.web': 'В вебе, все версии',
  'who.self': 'собственная машина этого сервиса (с неё ничего не уходит)',
  suspended:
    'Твой аккаунт приостановлен. Ты по-прежнему можешь посмотреть, что о тебе хранится, и удалить это.',
  // anything unexpected
  stale: 'Эта кнопка уже не действует. Ничего не изменилось. Начни с /templates.',
  'unexpected.text':
    'Я не совсем понял. Попробуй /create и слово, например «/create постер», или посмотри шаблоны.',
  'unexpected.command': 'Я не знаю такой команды.',
  'unexpected.kind':
    '{what, select, sticker {Классный стикер! Но сделать из него я ничего не могу.} voice {Голосовые сообщения я пока не слышу.} video {Видео не беру, только фото.} location {Мне не нужно знать, где ты.} file {Этот файл я не могу прочитать: пришли фото (JPEG, PNG, WebP или HEIC).} other {С этим я ничего не могу сделать.}}',
  'unexpected.text-for-photo': 'Сейчас мне нужно фото, а не слова.',
  'unexpected.waiting-photo': 'Я всё ещё жду твоё фото. Прервать: /cancel.',
  'unexpected.waiting-text': 'Я всё ещё жду твой текст. Прервать: /cancel.',
  'error.unexpected':
    'У меня что-то пошло не так, извини. За это ничего не списано. Если повторится, сообщи оператору этот код: <code>{reference}</code>',
  'limit.person':
    '{what, select, pictures {Больше картинок за короткое время один человек сделать не может} videos {Больше видео за короткое время один человек сделать не может} photos {Больше фотографий от одного человека за короткое время я принять не могу} checkouts {Слишком много страниц оплаты за короткое время} improvements {Чаще улучшать слова за короткое время я не могу} exports {Больше архивов с данными за один день не бывает} linking {Слишком много кодов привязки за короткое время} sharing {Больше делиться и публиковать за короткое время один человек не может} other {Слишком много всего сразу}}. Продолжить можно {until}. Ничего не списано.',
  'limit.everybody':
    '{what, select, pictures {Сейчас здесь делается очень много картинок} videos {Сейчас здесь делается очень много видео} checkouts {Сейчас здесь платит очень много людей} other {Сейчас здесь очень много всего происходит}}. Попробуйте ещё раз {until}. Ничего не списано.',
  'limit.newcomer':
    'Новые аккаунты начинают медленнее: со второго дня или с первым пакетом можно больше.',
  'limit.limited':
    'Ваш аккаунт сейчас ограничен, поэтому всё идёт медленнее. В разделе «Мои данные» написано, почему и до какого времени.',
  'error.slow-down':
    'Слишком много сразу. Подожди {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} и продолжай.',
  // face profile
  'face.consent.title': '<b>Фото твоего лица: сначала прочитай и согласись</b> (версия {version})',
  'face.consent.what':
    '<b>Что:</b> три фото твоего лица и снятые с них измерения лица, чтобы проверить, что на всех трёх один человек.',
  'face.consent.why':
    '<b>Зачем:</b> только чтобы делать картинки и видео, которые ты просишь. Без обучения, без продажи, ничего публичного.',
  'face.consent.who': '<b>Кто обрабатывает:</b> {who}.',
  'face.consent.how-long':
    '<b>Сколько:</b> {faceMonths} мес. с последнего подтверждения. Перед удалением ты получишь сообщение. Фото зашифрованы отдельным ключом, только твоим.',
  'face.consent.rights':
    '<b>Твой выбор:</b> отозвать можно в любой момент одним нажатием в /profile. Фото сразу удаляются. Некоторые шаблоны работают и без профиля лица.',
  'face.consent.new':
    '<b>Новое с тех пор, как ты согласился(-лась):</b> {companies}. Пока ты не согласишься, фото лица туда не попадут и останутся как есть.',
  'face.consent.changed':
    'Текст изменился с тех пор, как ты согласился(-лась). Пока нет согласия на новый, из фото лица ничего не делается.',
  'face.consent.yes': 'Согласие даю',
  'face.consent.no': 'Нет, спасибо',
  'face.consent.refused':
    'Без проблем: ничего не сохранено. Шаблоны с одним фото работают без профиля лица.',
  'face.collect': '<b>Пришли три фото своего лица</b>, по одному или альбомом:',
  'face.collect.how':
    'В кадре только ты, хороший свет, лицо ничем не закрыто. Поверни голову немного (около 30°), не полностью.',
  'face.have': '✅ {slot, select, front {Прямо} left {Одна сторона} other {Другая сторона}}',
  'face.miss':
    '▫️ {slot, select, front {Прямо: смотри в камеру} left {Одна сторона: поверни голову вбок} other {Другая сторона: поверни в другую}}',
  'face.replace':
    'Пришли новое фото: <b>{slot, select, front {прямо} left {одна сторона} other {другая сторона}}</b>.',
  'face.hint':
    '{slot, select, front {Смотри прямо в камеру.} left {Поверни голову так, чтобы была видна левая щека.} other {Поверни голову так, чтобы была видна правая щека.}} Старое останется, пока новое не подойдёт.',
  'face.form': 'Отправить все три',
  'face.checking':
    'Проверяю {total, plural, one {твоё фото} other {твои фото}}…{total, plural, =1 {} other { ({position} из {total})}}',
  'face.accepted':
    '✅ {slot, select, front {Фото прямо подходит} left {Одна сторона подходит} other {Другая сторона подходит}}.',
  'face.next': 'Пришли следующее.',
  'face.done': '<b>Твой профиль лица готов.</b>',
  'face.already':
    'В твоём профиле уже есть все три фото. Чтобы взять другое, нажми «Заменить» в /profile.',
  'face.complete': '<b>Твой профиль лица заполнен.</b>',
  'face.dates': 'Сохранён {stored}, хранится до {until}',
  'face.sealed': 'Фото зашифрованы. Из них делаются только твои картинки и видео.',
  'face.change': 'Сменить {slot, select, front {анфас} left {бок 1} other {бок 2}}',
  'face.remove': 'Удалить {slot, select, front {анфас} left {бок 1} other {бок 2}}',
  'face.removed':
    'Удалено: {slot, select, front {фото прямо} left {одна сторона} other {другая сторона}}.',
  'face.keep': 'Это всё ещё я: хранить дольше',
  'face.kept': 'Спасибо. Фото твоего лица теперь хранятся до {until}',
  'face.withdraw': 'Отозвать согласие и удалить все фото',
  'face.withdrawn':
    'Согласие отозвано, фото твоего лица удалены. Что уже сделано, останется в /history, пока ты не удалишь.',
  'face.withdrawn.stopped':
    '{count, plural, one {Из них делалась # работа, она остановлена} few {Из них делались # работы, они остановлены} many {Из них делалось # работ, они остановлены} other {Из них делалось # работы, они остановлены}}: {titles}. Что ещё не отправлено, не отправится; что делает компания, там отменяется и не сохраняется; списанное возвращается.',
  'face.go-on': 'Дальше с твоим шаблоном',
  // why a photo was refused
  'problem.too-dark': '❌ Слишком темно. Подойди к окну или включи свет, чтобы он падал на лицо.',
  'problem.no-face':
    '❌ Не вижу лица. Сними ближе, чтобы лицо было целиком и не слишком повёрнуто.',
  'problem.several-faces': '❌ Здесь больше одного лица. В кадре должен быть только ты.',
  'problem.face-too-small':
    '❌ Лицо слишком маленькое. Подойди ближе или пришли фото файлом в полном размере.',
  'problem.blurred': '❌ Размыто. Протри объектив, не двигайся и сними ещё раз.',
  'problem.turned-too-far':
    '❌ Слишком сильный поворот. Вернись немного, чтобы были видны оба глаза.',
  'problem.turned-too-little': '❌ Слишком слабый поворот. Поверни голову сильнее, около 30°.',
  'problem.wrong-side': '❌ Эта сторона у меня уже есть. Поверни голову в другую.',
  'problem.not-front': '❌ Здесь ты смотришь вбок. Для этого фото смотри прямо в камеру.',
  'problem.face-cut-off': '❌ Часть лица обрезана. Оставь немного места вокруг головы.',
  'problem.someone-else':
    '❌ Похоже, это другой человек, чем на остальных фото. На всех трёх должен быть ты.',
  'problem.empty': '❌ Файл пустой. Пришли его ещё раз.',
  'problem.not-a-picture': '❌ Этот файл не картинка. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.unsupported-format':
    '❌ Этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-raw':
    '❌ Это RAW — снимок прямо с матрицы камеры, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-jpeg-2000':
    '❌ Это JPEG 2000, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-jpeg-xl':
    '❌ Это JPEG XL, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-icon':
    '❌ Это файл значка, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-bmp': '❌ Это BMP, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-photoshop':
    '❌ Это файл Photoshop, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-drawing':
    '❌ Это векторный рисунок (SVG, EPS), этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-pdf': '❌ Это PDF, этот формат я не могу прочитать. Пришли JPEG, PNG, WebP или HEIC.',
  'problem.is-video': '❌ Это видео. Пришли фото: JPEG, PNG, WebP или HEIC.',
  'problem.animated':
    '❌ Эта картинка движется: это анимация или серия кадров. Пришли неподвижную.',
  'problem.truncated': '❌ Файл пришёл повреждённым. Пришли его ещё раз.',
  'problem.too-many-pixels':
    '❌ В этой картинке слишком много пикселей: больше 50 миллионов. Пришли её поменьше.',
  'problem.too-small': '❌ Эта картинка слишком маленькая. Пришли побольше.',
  'problem.too-narrow': '❌ Эта картинка слишком длинная и узкая. Пришли только нужную часть.',
  'problem.too-large-file':
    '❌ Этот файл больше {megabytes} МБ. Пришли его как фото, а не как файл, или пришли файл поменьше.',
  'problem.unavailable': '❌ Не получилось принять фото. Пришли его ещё раз.',
  // one photo
  'photo.first-only': 'Беру первое из этих фото.',
  'photo.what': '<b>Хорошее фото. Что с ним сделать?</b>',
  'photo.no-face': 'Я не вижу на нём лица, поэтому то, для чего оно нужно, не предлагается.',
  'photo.kept':
    'Оно хранится {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}, потом удаляется.',
  'photo.to-profile': 'Добавить в профиль лица',
  'photo.begun-face': 'Профиль лица уже начат.',
  'photo.begun': '«{title}» всё ещё ждёт фото.',
  'photo.for-begun': 'Взять для «{title}»',
  'photos.what':
    '<b>{count, plural, one {# фото} few {# фото} many {# фото} other {# фото}}. Что с ними сделать?</b>',
  'photos.kept':
    'Выбери одно, чтобы сделать из него что-нибудь. Они хранятся {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}, потом удаляются.',
  'photos.to-profile': 'Сделать из них профиль лица',
  'photos.one': 'Фото {position}',
  'photos.refused': 'Фото {position}: {why}',
  'photos.waiting':
    'Я ещё смотрю твои последние {count, plural, one {# фото} few {# фото} many {# фото} other {# фото}}. Пришли ещё, когда я отвечу.',
  'photo.gone': 'Это фото больше не хранится. Пришли его ещё раз.',
  'photo.list-changed': 'Эти кнопки из старого списка. Выбери, пожалуйста, ещё раз.',
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
  // what is about to be made
  'draft.photo': '<b>{title}</b>: пришли мне фото.',
  'draft.slot': '<b>{title}</b>: что написать в поле «{label}»?',
  'draft.slot.how':
    'Напиши мне, до {most, plural, one {# символа} other {# символов}}, или нажми на подсказку.',
  'draft.slot.write': 'Напиши мне, до {most, plural, one {# символа} other {# символов}}.',
  'draft.slot.empty': 'Нужен хотя бы один видимый символ.',
  'draft.slot.long':
    'Длина: {length, plural, one {# символ} few {# символа} many {# символов} other {# символа}}, помещается {most}. Сделай короче.',
  'draft.face': '<b>{title}</b>: нужен твой профиль лица. Его делают один раз:',
  'draft.go-on': 'Дальше: {title}',
  'operation.do':
    '{operation, select, edit {Изменить} animate {Оживить} swap {Заменить лицо} ring {Примерить кольцо} scene {Новая сцена} other {Вырезать}}',
  'operation.title':
    '{operation, select, edit {Изменённая картинка} animate {Ожившая картинка} upscale {Картинка в HD} imagine {Картинка по словам} swap {Замена лица} ring {Примерка кольца} scene {Сцена с товаром} other {Вырезанная картинка}}',
  'operation.words': 'Твои слова',
  'operation.ask':
    '{operation, select, imagine {<b>Что должно быть на картинке?</b>} ring {<b>Какое кольцо?</b> Пришли его фото или опиши словами.} scene {<b>Где это должно стоять?</b>} other {<b>Что изменить?</b>}}',
  'operation.examples':
    '{operation, select, imagine {Опиши своими словами.} ring {Например: гладкое серебро или золото с бриллиантом на среднем пальце.} scene {Например: на белом мраморе или на деревянном столе на закате.} swap {Если не получится, пришли другое фото.} other {Например: светлее, чёрно-белое, тёплый вечерний свет, размытый фон.}}',
  'operation.photo':
    '{operation, select, swap {<b>Замена лица</b>: пришли фото, на котором будет твоё лицо. Одно лицо, анфас.} ring {<b>Примерка кольца</b>: пришли фото руки сверху, с раздвинутыми пальцами.} other {<b>Сцена с товаром</b>: пришли фото товара на ровном фоне.}}',
  'operation.ring-style':
    '{style, select, gold {золото} silver {серебро} rose {розовое золото} other {золото с бриллиантом}}',
  'operation.scene-place':
    '{place, select, marble {белый мрамор} wood {деревянный стол} beach {пляж на закате} other {студия}}',
  'operation.unavailable':
    '{operation, select, imagine {Картинки только по словам здесь сейчас не сделать.} other {Сейчас это сделать нечем.}}',
  'operation.instead': 'Пришли фото, и я покажу, что из него можно сделать, или выбери шаблон.',
  'operation.unknown':
    'Здесь это не получится: {words}. Ничего не списано. Скажи, пожалуйста, иначе.',
  'operation.cannot': 'Сейчас это сделать нечем. Ничего не списано. Скажи, пожалуйста, иначе.',
  'confirm.title': '<b>{title}</b> · {kind, select, video {видео} other {картинка}}',
  'confirm.slot': '{label}: <i>{value}</i>',
  'confirm.count': 'Разных картинок: {count}, одним альбомом.',
  'confirm.too-few-free':
    'Бесплатных сегодня осталось всего {left}, поэтому все картинки стоят кредитов.',
  'confirm.with-face': 'С моим лицом',
  'confirm.no-face': '✓ С моим лицом',
  'confirm.only-clear': '{on, select, true {✓ } other {}}Менять только прозрачное',
  'improve.do': 'Улучшить мои слова',
  'improve.back': 'Вернуть мои слова',
  'improve.working': 'Подбираю слова получше…',
  'improve.done': 'Твои слова, сказанные лучше. Это ничего не стоило.',
  'improve.failed': 'Лучших слов не нашлось. Остаются твои.',
  'improve.used-up':
    'Сегодня это было уже {most, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, больше нельзя. Завтра снова.',
  'confirm.free':
    'Сегодня бесплатно, {left, plural, =0 {последняя} one {потом останется #} few {потом останутся #} many {потом останется #} other {потом останется #}}. На балансе по-прежнему {balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'confirm.price':
    '<b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>. Баланс после: {after, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'confirm.time':
    'Обычно занимает {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
  'confirm.who': 'Твои фото обрабатывает {who}.',
  'confirm.who-words': 'Твои слова обрабатывает {who}.',
  'confirm.who-else': 'Если не получится: {who}.',
  'confirm.kept': 'Хранится до {until}',
  'confirm.keep-nothing': 'Не хранится: удаляется, как только ты получишь.',
  'confirm.short': 'Не хватает {short, plural, one {# кредита} other {# кредитов}}. Выбери пакет:',
  'confirm.pro': 'С {name}: <b>{credits}</b> вместо {regular} кредитов (скидка {percent} %).',
  'confirm.changed': 'Цена изменилась: посмотри ещё раз.',
  'confirm.changed-who': 'Теперь это сделает другой движок: посмотри ещё раз.',
  'confirm.engine': 'Делает: {engine}',
  'engine.self': 'эта машина',
  'confirm.go': 'Сделать',
  'confirm.skip': 'Больше не спрашивать',
  'confirm.ask': 'Спрашивать каждый раз',
  'confirm.skipped': 'Со следующего раза начну сразу. Вернуть вопрос можно в /settings.',
  'confirm.asked': 'Теперь буду спрашивать перед каждым запуском.',
  'confirm.started': 'Уже делаю!',
  'confirm.already': 'Это уже запущено.',
  'confirm.dropped': 'Хорошо, не делаю. Ничего не потрачено.',
  'confirm.unavailable': 'Сейчас это сделать нечем. Попробуй позже.',
  'confirm.busy':
    'У тебя уже {most, plural, one {# задание} few {# задания} many {# заданий} other {# задания}} в работе. Подожди одно из них.',
  // results
  'result.copies':
    '{count, plural, one {Вот твоя копия (#).} few {Вот # копии.} many {Вот # копий.} other {Вот # копии.}} Сохрани, где тебе удобно.',
  'result.original': 'Вот исходный файл.',
  'media.by-link':
    '{files, plural, one {Этот чат не принимает файл. Открой его по ссылке, пока он хранится.} other {Этот чат не принимает файлы. Открой их по ссылкам, пока они хранятся.}}',
  'media.open': '{of, plural, one {Открыть файл} other {Открыть файл {number}}}',
  'media.not-taken': 'Этот чат не принимает файл.',
  'media.save': 'Сохранить файл',
  'result.gone': 'Это больше не хранится.',
  'result.which': 'Какую из них?',
  'result.delete.ask': 'Удалить <b>{title}</b>? Вернуть будет нельзя.',
  'result.delete.yes': 'Удалить',
  'result.deleted': '<b>{title}</b>: удалено.',
  'result.stopping': 'Останавливаю…',
  'result.too-late': 'Останавливать уже поздно.',
  // money
  'buy.title':
    'У тебя <b>{balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>. Кредиты не сгорают.',
  'buy.pack':
    '<b>{name}</b> · кредитов: {credits, number} · {price}\nДо {images, plural, one {# картинки} other {# картинок}} или {videos, plural, one {# видео} other {# видео}}',
  'buy.note': 'Оплата идёт вне этого чата; номера карт сюда не попадают.',
  'buy.button': '{name} · {credits, number} · {price}',
  'buy.button.by': '{name} · {price} · {way}',
  'buy.button.stars': '{name} · {price}',
  'buy.ways': 'Как ты хочешь оплатить <b>{name}</b> (кредитов: {credits, number})?',
  'buy.way': '{way} · {price}',
  'offers.way':
    '{provider, select, stripe {Карта} sandbox {Тест} paypal {PayPal} stars {Telegram Stars} discord {Discord} other {{seller}}}',
  'offers.inside':
    '{provider, select, stars {Звёзды оплачиваются прямо здесь, в чате.} discord {Собственные кнопки Discord оплачиваются через Discord; кредиты придут сами.} other {}}',
  'buy.opening': 'Открываю страницу оплаты: <b>{name}</b>…',
  'buy.closed': 'Сейчас ничего не продаётся.',
  'credits.test-money':
    'Из них {credits, plural, one {# — тестовый} few {# — тестовые} other {# — тестовые}}: ими можно платить только за то, что этот сервер делает сам.',
  'credits.balance':
    'У тебя <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'credits.free': 'Бесплатных картинок на сегодня: {left} из {limit}.',
  'credits.nothing': 'Движений пока нет.',
  'credits.line': '{at} · {reason} · <b>{amount}</b>',
  'credits.purchase': 'покупка',
  'credits.spend': 'сделано',
  'credits.refund': 'возврат',
  'credits.refund-of': 'возврат: {title}',
  'credits.clawback': 'снято после возврата платежа',
  'credits.grant': 'подарок',
  'credits.reward': 'награда',
  'credits.carry': 'с удалённого тобой аккаунта',
  'credits.pot': 'копилка сервера',
  'credits.link': 'аккаунты связаны или разделены',
  'credits.expiry': 'истекло',
  'credits.buy': 'Получить ещё кредиты',
  // history
  'history.title': '<b>Что сделано</b>',
  'history.line':
    '{number}. <b>{title}</b> · {kind, select, video {видео} other {картинка}} · {made} · удалится {until}',
  'history.open': '{number}. {title}',
  'history.empty': 'Здесь пока пусто, или это больше не хранится. Сделаем что-нибудь?',
  // sharing with others
  'command.shared': 'Чем ты делишься с другими',
  'generation.share': 'Поделиться',
  'share.title': '<b>{title}</b>',
  'share.private': 'Пока это видно только тебе.',
  'share.what':
    'По ссылке это увидят все, у кого она есть, самое позднее до {until}. Отозвать её можно в любой момент.',
  'share.no-pages':
    'У этого сервиса нет публичного адреса, поэтому ссылок здесь нет. Сохрани картинку и отправь её самостоятельно.',
  'share.barred': 'На это пожаловались, поэтому поделиться этим нельзя.',
  'share.keeps-nothing':
    'У тебя ничего не хранится, поэтому ссылке нечего показать. Это меняется в /settings.',
  'share.make': 'Создать ссылку',
  'share.here': 'Опубликовать в этом канале',
  'share.there': 'Опубликовать в канале, где это началось',
  'share.posted': 'Скоро появится в канале. Отозвать можно через /shared.',
  'share.link': 'Это увидят все, у кого есть ссылка: {link}',
  'share.until':
    'Ссылка перестанет работать вместе с результатом ({until}) или когда ты её отзовёшь.',
  'share.name': 'Рядом указано имя: {name}.',
  'share.nameless': 'Твоё имя не указано.',
  'share.name.show': 'Показать моё имя',
  'share.name.hide': 'Скрыть моё имя',
  'share.template.show': 'Указать шаблон',
  'share.template.hide': 'Не указывать шаблон',
  'share.open': 'Открыть страницу',
  'share.send': 'Отправить в чат',
  'share.end': 'Отозвать',
  'share.ended': 'Отозвано: там этого больше никто не видит.',
  'share.ended.stays':
    'Здесь этого больше нет в списке, но в чате, куда это отправлено, оно остаётся: удалить его там можешь ты.',
  'share.failed': 'Не получилось выложить твой результат в канал.',
  'share.ended-before': 'Этим уже никто не делится.',
  'share.template.link': 'По этой ссылке откроется шаблон: {link}',
  'share.no-template-link':
    'У этого сервиса нет публичного адреса, поэтому ссылок здесь нет. Другие найдут шаблон по названию.',
  'shared.button': 'Чем я делюсь',
  'shared.title': '<b>Чем ты делишься</b>',
  'shared.empty':
    'Ты ничем не делишься. Всё сделанное видно только тебе, пока под ним не нажата кнопка «Поделиться».',
  'shared.line':
    '{number}. <b>{title}</b> · {kind, select, link {ссылка} inline {отправлено в чат} other {сообщение}} · до {until}{state, select, hidden { · скрыто: жалобу проверяют} other {}}{hasLink, select, yes { · {link}} other {}}',
  'shared.end': 'Отозвать {number}',
  // the site’s pages
  'page.skip': 'К содержанию',
  'page.playground': 'Открыть в браузере',
  'page.gallery': 'Шаблоны',
  'page.claim': 'alme делает картинки с помощью ИИ. Каждый результат помечен.',
  'page.legal': 'Правовая информация',
  'page.languages': 'Языки',
  'page.terms': 'Условия',
  'page.privacy': 'Конфиденциальность',
  'page.likeness': 'Показывают без согласия?',
  'page.terms.about': 'Условия alme.',
  'page.privacy.about': 'Что alme хранит о тебе, зачем и как долго.',
  'page.retention': 'Хранение',
  'page.retention.about': 'Что и до каких пор хранит alme и что он хранит в браузере.',
  'page.processors': 'Кто что получает',
  'page.processors.about': 'Компании, с которыми работает alme, что получает каждая и зачем.',
  'page.imprint': 'Кто за этим стоит',
  'page.imprint.about': 'Кто ведёт этот сервис и как с ним связаться.',
  'legal.next': 'Версия {version} действует с {at}.',
  'legal.not-yet': 'Это версия {version}. Она действует с {at}.',
  'legal.not-now': 'Это версия {version}: она действовала с {at} и больше не действует.',
  'legal.to-current': 'К действующей',
  'legal.read': 'Прочитать',
  'legal.changes': 'Что изменилось',
  'legal.versions': 'Все версии',
  'legal.version': 'Версия {version}, с {at}{when, select, later { (ещё не действует)} other {}}',
  'legal.changes.title':
    '{kind, select, terms {Что изменилось в условиях} other {Что изменилось в политике конфиденциальности}}',
  'legal.changes.between': 'От версии {from} к версии {to}, которая действует с {at}.',
  'legal.changes.none': 'На этом языке различий нет.',
  'legal.added': 'Новое:',
  'legal.removed': 'Больше нет:',
  'legal.from': 'От версии',
  'legal.to': 'К версии',
  'legal.compare': 'Сравнить',
  'processors.intro':
    'Этот список составлен из того, к чему сервис действительно подключён. Фото лица попадают в компанию, только если она названа в твоём согласии. Твой аккаунт не получает никто: они видят картинку, её слова или платёж под отдельным номером.',
  'processors.none': 'Ни одной компании: всё происходит на машине самого сервиса.',
  'processors.company': 'Компания',
  'processors.gets': 'Что получает',
  'processors.where': 'Где находится, её политика',
  'processors.role-gets':
    '{role, select, engine {фото, результаты и слова того, что она должна сделать, и больше ничего твоего} screening {слова запроса и картинки, которые она сделала сама} payment {чем ты платишь — это вводится у неё; от нас товар, цену и номер} other {что ты пишешь и отправляешь в чате и что приходит в ответ}}',
  'processors.role-why':
    '{role, select, engine {делать то, о чём ты просишь} screening {не пропускать то, что запрещают условия} payment {принимать твой платёж} other {вести чат, который ты выбрал(а)}}',
  'processors.policy': 'её политика конфиденциальности',
  'processors.unknown': 'создатель модели',
  'processors.own-server': 'сервер, который выбрал владелец сервиса; спроси у него',
  'processors.host':
    'Файлы и слова хранятся зашифрованными. На чьих машинах работает сервис, скажет его владелец: {contact}.',
  'imprint.name': 'Кто ведёт этот сервис',
  'imprint.address': 'Адрес',
  'imprint.email': 'Почта, в том числе для вопросов о твоих данных',
  'imprint.support': 'Вопросы о платеже',
  'imprint.missing': 'Пока не указано. Владелец сервиса задаёт это в {setting}.',
  'imprint.software':
    'Сервис работает на alme bots, свободной программе. Её авторы этот сервис не ведут и его данных не имеют.',
  'storage.title': 'Куки и хранилище браузера',
  'storage.none':
    'Здесь ничего не считает посещения и ни за кем не следит, и ничего не приходит от других компаний. Что-то хранит только чат в браузере, и всё это нужно для работы:',
  'storage.name': 'Имя',
  'storage.where': 'Где',
  'storage.kind':
    '{kind, select, cookie {куки} browser {хранилище этого браузера} other {хранилище этой вкладки}}',
  'storage.session': 'узнать твой чат',
  'storage.way-back': 'вернуть в чат после оплаты',
  'storage.theme': 'светлая или тёмная тема, как ты выбрал(а)',
  'storage.draft': 'слова, которые ещё не отправлены',
  'storage.afresh': 'один раз перезагрузить страницу, если связь пропала',
  'storage.after-visit': '{time} после последнего посещения',
  'storage.until': '{kind, select, browser {пока ты не очистишь} other {пока вкладка открыта}}',
  'page.front': 'На главную',
  'page.not-found': 'Здесь ничего нет',
  'page.not-found.words': 'Такой страницы нет, или владелец её убрал.',
  'page.failed': 'Что-то пошло не так',
  'page.failed.words': 'Ошибка наша, и мы её записали.',
  'page.away': 'Минутку',
  'page.away.words': 'Сервис переводит дух. Попробуй ещё раз чуть позже.',
  'page.in-telegram': 'Открыть в Telegram',
  'page.in-discord': 'Добавить в Discord',
  'page.in-browser': 'Попробовать в браузере',
  'page.report': 'Пожаловаться',
  'page.kind': '{kind, select, video {Видео} other {Картинка}}',
  'page.by': 'Автор: {name}',
  'page.free-pictures':
    '{free, plural, one {# картинка в день бесплатно} few {# картинки в день бесплатно} many {# картинок в день бесплатно} other {# картинки в день бесплатно}}',
  'page.template.slots': 'Заполняешь ты: {slots}',
  'page.template.language': 'Язык шаблона: {language}',
  'page.template.licence': 'Права: {licence}',
  'page.template.similar': 'Похожие шаблоны',
  'page.template.gone': 'Этого шаблона больше нет',
  'page.template.removed':
    'Автор его убрал. Всё, что по нему сделано, остаётся у тех, кто это сделал.',
  'page.template.taken-down': 'Удалён после жалобы.',
  'page.template.hidden': 'Сейчас им нельзя воспользоваться.',
  'page.gallery.about': 'Образы для портретов и коротких видео с тобой: от alme и от авторов.',
  'page.gallery.count':
    '{count, plural, one {# шаблон} few {# шаблона} many {# шаблонов} other {# шаблона}}',
  'page.gallery.search': 'Найти',
  'page.gallery.search.label': 'Поиск шаблонов',
  'page.gallery.found':
    '{hasMore, select, yes {Больше {count}} other {{count}}} по запросу «{query}»',
  'page.gallery.corrected':
    'По запросу «{query}» ничего нет, поэтому вот что есть по запросу «{corrected}».',
  'page.gallery.filters': 'Фильтры',
  'page.gallery.all': 'Все',
  'page.order': 'Порядок',
  'page.order.official': 'Выбор alme',
  'page.order.new': 'Новые',
  'page.order.trending': 'Популярные сейчас',
  'page.category': 'Категория',
  'page.kinds': 'Вид',
  'page.kinds.image': 'Картинки',
  'page.kinds.video': 'Видео',
  'page.prices': 'Цена',
  'page.prices.any': 'Любая цена',
  'page.prices.free': 'Бесплатно',
  'page.prices.usual': 'До обычной цены',
  'page.creator.about': 'Шаблоны на alme, автор: {name}.',
  'page.creator.none': 'Сейчас у автора {name} нет шаблонов.',
  'page.share.made-from': 'Сделано по шаблону {title}',
  'page.share.yours': 'Сделать своё',
  'page.share.title': 'С тобой поделились',
  'page.share.by': 'Автор: {name}',
  'page.share.description': 'Сделано ИИ; показывает тот, кто это создал.',
  'page.share.gone': 'Этим больше не делятся',
  'page.share.ended': 'Автор это отозвал, или это больше не хранится.',
  'page.share.taken-down': 'Удалено после жалобы.',
  'page.share.hidden': 'Сейчас это недоступно.',
  // the front page, and how long things are kept
  'front.title': 'alme · твои фото, проявленные в чате',
  'front.about': 'Три фото один раз, а потом портреты и короткие видео с тобой, прямо в чате.',
  'front.headline': 'Твои фото, проявленные в чате.',
  'front.lead':
    'Один раз отправь три фото и выбери образ. Портрет или короткое видео придёт в тот же чат. Цену видно до того, как что-то начнётся.',
  'front.free':
    '{free, plural, one {# картинка в день бесплатно.} few {# картинки в день бесплатно.} many {# картинок в день бесплатно.} other {# картинки в день бесплатно.}} Без регистрации и без карты.',
  'front.step1': 'Три фото',
  'front.step1.words':
    'Спереди, с одной стороны и с другой. Каждое проверяется сразу, и мы скажем, что поправить. Только после письменного согласия.',
  'front.step2': 'Один образ',
  'front.step2.words':
    '{pictures, plural, one {# образ для картинок} few {# образа для картинок} many {# образов для картинок} other {# образа для картинок}}, {videos, plural, one {# для видео} few {# для видео} many {# для видео} other {# для видео}}. Или своими словами.',
  'front.step2.none': 'Из галереи образов. Или своими словами.',
  'front.step3': 'Твоя картинка',
  'front.step3.words':
    'Приходит в тот же чат: ещё раз, по-другому, исходным файлом или удаляется навсегда.',
  'front.looks': 'Образы',
  'front.looks.words':
    'На всех обложках люди, которых не существует; их сделал тот же движок, что сделает и твои.',
  'front.looks.more': 'Все шаблоны',
  'front.video': 'видео',
  'front.cost': 'Сколько это стоит',
  'front.cost.words':
    '{free, plural, one {# картинка в день бесплатно} few {# картинки в день бесплатно} many {# картинок в день бесплатно} other {# картинки в день бесплатно}}, дальше по {credits, plural, one {# кредиту} few {# кредита} many {# кредитов} other {# кредита}} за каждую. Видео от {videos, plural, one {# кредита} few {# кредитов} many {# кредитов} other {# кредита}}. Кредиты не сгорают и возвращаются, если что-то не получилось.',
  'front.cost.pro':
    'С {name} за {price} в месяц: {free, plural, one {# картинка в день бесплатно} few {# картинки в день бесплатно} many {# картинок в день бесплатно} other {# картинки в день бесплатно}}, а видео на {percent} % дешевле.',
  'front.credits':
    '{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'front.private': 'Приватно по умолчанию',
  'front.private.words':
    'Фото лица зашифрованы, не используются для обучения, не продаются, никогда не публикуются и удаляются не позже чем через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} или сразу, как только ты скажешь.',
  'front.private.here': 'На этом сервере ничего не покидает саму машину.',
  'front.private.companies': 'Фото обрабатывают только ради твоей просьбы: {companies}.',
  'front.private.policy': 'Вся политика со всеми сроками.',
  'front.closing': 'Увидь себя через минуту.',
  'kept.title': 'Сроки хранения',
  'kept.what': 'Что',
  'kept.purpose': 'Зачем',
  'kept.time': 'Как долго',
  'kept.days': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'kept.minutes':
    '{minutes, plural, one {# минута} few {# минуты} many {# минут} other {# минуты}}',
  'kept.hours': '{hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}',
  'kept.faces': 'Фото лица',
  'kept.photos': 'Отдельные фото',
  'kept.results': 'Результаты',
  'kept.words': 'Слова запроса',
  'kept.drafts': 'Незаконченные черновики',
  'kept.updates': 'Идентификаторы сообщений',
  'kept.chats': 'Чаты в браузере',
  'kept.shares': 'То, чем ты делишься',
  'kept.reports': 'Жалобы',
  'kept.claims': 'Заявления об изображении',
  'kept.name': 'Имя, почта, язык',
  'kept.consents': 'Согласия',
  'kept.payments': 'Платежи и операции',
  'kept.results-paid': 'Результаты тех, кто покупал кредиты или у кого есть Pro',
  'kept.results-unkept': 'Результаты тех, кто ничего не хранит, в браузере',
  'kept.words-failed': 'Слова того, что не получилось',
  'kept.words-refused': 'Слова того, в чём было отказано',
  'kept.requests': 'Что, когда и по какой цене было сделано, без слов',
  'kept.runs': 'Номер задания у компании, которая его выполнила',
  'kept.disclosures': 'Какой компании что было отправлено, без содержания',
  'kept.conversations': 'На чём остановился чат',
  'kept.strangers': 'Чаты тех, кто не принял условия',
  'kept.chat-files': 'Файлы, которые ждут в чате браузера',
  'kept.sessions': 'Сеансы и код восстановления браузера',
  'kept.waits': 'Паузы, о которых попросила платформа',
  'kept.tasks': 'Работа, которую ещё предстоит сделать',
  'kept.parked-tasks': 'Работа, которая окончательно не удалась',
  'kept.screenings': 'Решения проверки, без картинок',
  'kept.reviews': 'Что человек решил о результате',
  'kept.looks': 'Контрольные суммы внешнего вида картинок, без связи с тобой',
  'kept.signals': 'Отклонённые и возвращённые платежи, неверные коды',
  'kept.spendings': 'Кредиты, потраченные за день',
  'kept.allowances': 'Бесплатные картинки, использованные за день',
  'kept.holds': 'Снятые запреты на траты',
  'kept.steps': 'Ограничения и блокировки аккаунта и возражения',
  'kept.buckets': 'Сколько запросов пришло недавно, под контрольной суммой с ключом',
  'kept.departures': 'Контрольная сумма с ключом ушедшего и то, что он израсходовал',
  'kept.departures-held':
    'То же для аккаунтов, которые были заблокированы, под запретом или в долгу',
  'kept.links':
    'Коды, связывающие платформы, и что принёс каждый аккаунт, чтобы это можно было отменить',
  'kept.linked': 'Какие аккаунты были связаны',
  'kept.stickers': 'Названия твоих наборов стикеров',
  'kept.publishing': 'Твои шаблоны и твоё публичное имя',
  'kept.template-drafts': 'Черновики шаблонов',
  'kept.favourites': 'Избранное',
  'kept.uses': 'Что шаблон использовали',
  'kept.rewards': 'Что принесли шаблоны, и кольца, которые ничего не приносят',
  'kept.server-days': 'Что участник использовал за день на сервере Discord',
  'kept.cards': 'Опубликованные карточки, когда они убраны',
  'kept.shelves': 'Шаблоны, которые ты поставил на сервер Discord',
  'kept.exports': 'Архивы, которые ты запросил',
  'kept.announcements': 'Что тебе сообщили об изменениях',
  'kept.codes': 'Использованные коды и приглашения',
  'kept.unpaid': 'Покупки, которые не были оплачены',
  'kept.acts': 'Решения операторов',
  'kept.deletions': 'Номера удалённого, чтобы восстановленная копия удалила это снова',
  'kept.logs': 'Журнал сервиса',
  'kept.backups': 'Резервные копии',
  'kept.from.sent': '{time} после отправки',
  'kept.from.made': '{time} после создания; если удалить, то сразу',
  'kept.from.noted': '{time} после записи',
  'kept.from.delivered': '{time} после доставки',
  'kept.from.confirmed': '{time} после последнего подтверждения; при отзыве согласия сразу',
  'kept.from.ended': '{time} после завершения',
  'kept.from.used': '{time} после последнего обращения к чату',
  'kept.from.changed': '{time} после твоего последнего изменения',
  'kept.from.decided': '{time} после решения',
  'kept.from.left': '{time} после ухода',
  'kept.from.day': '{time} после этого дня',
  'kept.from.result-ended':
    'пока ты этим делишься, но не дольше результата; сама запись об этом: ещё {time}',
  'kept.from.result': 'вместе с результатом, в том числе если его удалить или ничего не хранить',
  'kept.from.account': 'пока существует аккаунт',
  'kept.from.own': 'пока ты это не изменишь или не удалишь аккаунт',
  'kept.from.taken-back': 'пока ты это не уберёшь или не удалишь аккаунт',
  'kept.from.over': 'пока не закончится',
  'kept.from.law': 'сколько требует закон; без имени, когда аккаунт удалён',
  'kept.from.operator': 'как решит оператор; без имён, слов и картинок в открытом виде',
  'kept.why.talk': 'чтобы общаться с тобой на твоём языке',
  'kept.why.profile': 'профиль лица',
  'kept.why.make': 'чтобы сделать то, о чём ты просишь',
  'kept.why.again': 'чтобы достать это снова',
  'kept.why.show': 'чтобы показать тебе',
  'kept.why.go-on': 'чтобы продолжить с того же места',
  'kept.why.appeal': 'твоё возражение',
  'kept.why.once': 'чтобы считать каждое сообщение один раз',
  'kept.why.recognise': 'чтобы /verify узнавала сделанное здесь',
  'kept.why.screen': 'чтобы не допускать запрещённого условиями',
  'kept.why.abuse': 'чтобы остановить обман и злоупотребления',
  'kept.why.limits': 'чтобы считать ограничения и бесплатные картинки',
  'kept.why.standing': 'чтобы уход и возвращение ничего не давали дважды',
  'kept.why.share': 'чтобы показать тем, с кем ты делишься',
  'kept.why.publish': 'чтобы предлагать твои шаблоны другим',
  'kept.why.rewards': 'чтобы честно платить авторам',
  'kept.why.servers': 'что разрешают серверы Discord',
  'kept.why.decide': 'чтобы решить и ответить тебе',
  'kept.why.proof': 'подтверждение согласий и решений',
  'kept.why.tell': 'чтобы сказать тебе, кто что получил',
  'kept.why.books': 'учёт и закон',
  'kept.why.access': 'чтобы ты мог вернуться и забрать свои данные',
  'kept.why.mend': 'чтобы находить и исправлять ошибки',
  'kept.basis': 'Основание',
  'kept.basis.consent': 'твоё согласие',
  'kept.basis.contract': 'наши условия с тобой',
  'kept.basis.interest': 'безопасный сервис для всех',
  'kept.basis.law': 'закон',
  'kept.told':
    'Мы предупреждаем за {faces} до удаления фото лица и за {results} до удаления результатов. Все файлы зашифрованы, у каждого аккаунта свой ключ; при удалении аккаунта ключ уничтожается.',
  // settings
  'settings.access': 'Сеансы и код восстановления этого браузера: «Доступ», под командами.',
  'settings.title': '<b>Настройки</b>',
  'settings.language': 'Язык: {language}',
  'settings.name': 'Имя: {name}',
  'settings.email': 'Почта: {email}',
  'settings.confirm': 'Спрашивать перед каждым запуском: {state}',
  'settings.notices': 'Напоминания (удаление результатов, низкий баланс): {state}',
  'settings.keep': 'Ничего не хранить (результаты удаляются после доставки): {state}',
  'settings.none': 'нет',
  'settings.on': 'вкл.',
  'settings.off': 'выкл.',
  'settings.languages': 'На каком языке говорить?',
  'settings.do.language': 'Язык',
  'settings.do.name': 'Имя',
  'settings.do.email': 'Почта',
  'settings.do.confirm':
    '{on, select, true {Запускать без вопросов} other {Спрашивать перед запуском}}',
  'settings.do.notices': '{on, select, true {Без напоминаний} other {Напоминать}}',
  'settings.do.keep': '{on, select, true {Хранить результаты} other {Ничего не хранить}}',
  'settings.do.privacy': 'Конфиденциальность',
  'settings.do.link': 'Связанные аккаунты',
  'link.title':
    'Твой аккаунт на нескольких платформах: один баланс, один профиль лица, одна история.',
  'link.platform':
    '{surface, select, telegram {Telegram} discord {Discord} other {Браузер}} · с {since}',
  'link.how':
    'Чтобы добавить платформу, получи код здесь и пришли его мне там, или наоборот. Ничего не связывается, пока ты не согласишься с обеих сторон.',
  'link.until': 'Время ответить: {until}.',
  'link.undo-until': 'Это можно отменить: не позже чем {until}.',
  'link.code': 'Твой код: {code}',
  'link.code.how': 'На другой платформе пришли мне /link {code}.',
  'link.code.until':
    'Он действует один раз и {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}. Новый код его заменит.',
  'link.code.secret': 'Никому его не давай: он только для тебя.',
  'link.enter': 'Пришли мне код, полученный на другой платформе.',
  'link.plan':
    'Ты связываешь этот аккаунт с аккаунтом {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}.',
  'link.plan.of':
    'Ты связываешь этот аккаунт с аккаунтом «{name}» {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}.',
  'link.warn':
    'Соглашайся, только если оба твои: у кого другой аккаунт, тот увидит твои результаты и сможет тратить твои кредиты.',
  'link.plan.stays':
    'Остаётся аккаунт {stays, select, telegram {из Telegram} discord {из Discord} other {из браузера}} со своими настройками. Всё {goes, select, telegram {из Telegram} discord {из Discord} other {из браузера}} переходит в него.',
  'link.plan.credits':
    'Кредиты: {one, number} и {other, number} станут {sum, number}. Потраченное сегодня считается вместе.',
  'link.plan.face':
    'Профиль лица: остаются фото {surface, select, telegram {из Telegram} discord {из Discord} other {из браузера}}. Другие удаляются сразу и не вернутся.',
  'link.plan.face-one': 'Профиль лица: остаётся тот, что есть.',
  'link.plan.history':
    'История: всего {results, plural, one {# результат} few {# результата} many {# результатов} other {# результата}} и {templates, plural, one {# шаблон} few {# шаблона} many {# шаблонов} other {# шаблона}}. Чаты остаются на месте.',
  'link.plan.handle': 'Страница автора: @{stays} остаётся, а @{goes} ведёт на неё.',
  'link.plan.then': 'Если согласишься, спросят и другую сторону.',
  'link.plan.now': 'Если согласишься, они будут связаны сразу. Сутки это можно отменить.',
  'link.both-pro': 'Идут две подписки: считается лучшая. Заверши одну в /pro.',
  'link.asked':
    'Теперь согласись и {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}: я написал тебе туда.',
  'link.done': 'Твои аккаунты связаны.',
  'link.declined': 'Ничего не связано.',
  'link.undo.ask':
    'Отменить связь? Оба аккаунта получат назад то, что принесли, если оно ещё есть. Сделанное с тех пор остаётся у того аккаунта, который остался.',
  'link.undo.credits':
    'Потраченные кредиты не вернутся; остаток делится так, как был принесён. Удалённые фото лица не вернутся.',
  'link.undo.done': 'Связь отменена. У каждой платформы снова свой аккаунт.',
  'link.leave.ask':
    'Убрать {surface, select, telegram {Telegram} discord {Discord} other {браузер}} из этого аккаунта? Кредиты, результаты и всё остальное останутся у аккаунта.',
  'link.leave.new': 'Там можно продолжить с новым, пустым аккаунтом.',
  'link.leave.forget': 'Или это забывается: кто напишет там, начнёт заново.',
  'link.leave.done':
    '{surface, select, telegram {Telegram больше не связан.} discord {Discord больше не связан.} other {Браузер больше не связан.}}',
  'link.do.new': 'Получить код',
  'link.do.enter': 'У меня есть код',
  'link.do.undo': 'Отменить связь',
  'link.do.leave':
    'Убрать {surface, select, telegram {Telegram} discord {Discord} other {браузер}}',
  'link.do.go': 'Открыть {surface, select, telegram {Telegram} discord {Discord} other {браузер}}',
  'link.do.stays':
    'Оставить аккаунт {surface, select, telegram {из Telegram} discord {из Discord} other {из браузера}}',
  'link.do.face':
    'Оставить фото {surface, select, telegram {из Telegram} discord {из Discord} other {из браузера}}',
  'link.do.agree': 'Да, связать',
  'link.do.refuse': 'Нет, не надо',
  'link.do.view': 'Что произойдёт?',
  'link.do.open': 'Связанные аккаунты',
  'link.do.undo-yes': 'Да, отменить',
  'link.do.leave-new': 'Убрать, с новым аккаунтом',
  'link.do.leave-forget': 'Убрать и забыть',
  'link.notice.asked':
    'Кто-то {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}} ввёл твой код и хочет присоединиться к этому аккаунту.',
  'link.notice.asked-by':
    'Кто-то, кого {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}} зовут «{name}», ввёл твой код и хочет присоединиться к этому аккаунту.',
  'link.notice.refused':
    'Связь отклонена {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}. Ничего не связано.',
  'link.notice.linked':
    'Твои аккаунты {one, select, telegram {в Telegram} discord {в Discord} other {в браузере}} и {other, select, telegram {в Telegram} discord {в Discord} other {в браузере}} теперь связаны. Если это был не ты, сразу отмени.',
  'link.notice.parted': 'Связь между твоими аккаунтами отменена. У каждого снова свой баланс.',
  'link.notice.left':
    '{surface, select, telegram {Telegram убран из твоего аккаунта.} discord {Discord убран из твоего аккаунта.} other {Браузер убран из твоего аккаунта.}}',
  'link.notice.alone':
    'Этот чат убран из аккаунта, с которым был связан, и получил новый, пустой. /delete забудет и его.',
  'link.refused.unknown':
    'Этот код не действует или больше не действует. Получи новый на другой платформе: /link.',
  'link.refused.own': 'Это код этого же аккаунта. Пришли его мне на другой платформе.',
  'link.refused.many': 'Вместе платформ будет слишком много. Сначала убери одну.',
  'link.refused.standing':
    'Аккаунт, который заблокирован, ограничен, задержан или скоро будет удалён, нельзя ни связать, ни разделить. Как он стоит, скажет /privacy.',
  'link.refused.expired': 'Время вышло. Получи новый код: /link.',
  'link.refused.last': 'Это единственная платформа аккаунта. Уйти совсем можно через /delete.',
  'link.refused.debt': 'Баланс ниже нуля. Убрать можно, когда он выровняется: /credits.',
  'link.refused.subscription': 'К этой платформе относится подписка. Сначала заверши её: /pro.',
  'link.refused.undo-first':
    'За последние сутки аккаунты были связаны. Отмени это через /link или подожди.',
  'link.refused.too-many': 'Слишком много кодов. Попробуй снова {until}.',
  'settings.ask.name': 'Как тебя называть?',
  'settings.ask.email': 'Какую почту записать?',
  'settings.ask.none': 'Отправь «{none}», чтобы не указывать.',
  'settings.bad.name': 'В имени от 1 до {most} символов. Попробуй ещё раз.',
  'settings.bad.email': 'Это не похоже на адрес почты. Попробуй ещё раз.',
  // what is held
  'privacy.title': '<b>Что о тебе сейчас хранится</b>',
  'privacy.account': 'Аккаунт с {since}',
  'privacy.name': 'Имя: {name} · почта: {email}',
  'privacy.faces': 'Фото лица: {count}, в зашифрованном виде, с {since}, до {until}',
  'privacy.no-faces': 'Фото лица нет',
  'privacy.uploads': 'Отдельных фото: {count}',
  'privacy.results': 'Результатов: {count}',
  'privacy.ledger': 'Записей о кредитах: {count}, сделано: {generations}',
  'privacy.community':
    '{shares, plural, =0 {Ничем не делишься} one {# показ другим} few {# показа другим} many {# показов другим} other {# показа другим}} · {templates, plural, =0 {шаблонов нет} one {# шаблон или черновик} few {# шаблона и черновика} many {# шаблонов и черновиков} other {# шаблона и черновика}} · {favourites, plural, =0 {ничего в избранном} other {# в избранном}} · {rewards, plural, =0 {наград нет} one {# награда} few {# награды} many {# наград} other {# награды}} · {reports, plural, =0 {жалоб нет} one {# жалоба} few {# жалобы} many {# жалоб} other {# жалобы}}',
  'privacy.consent':
    '{at}: принято {purpose, select, face {согласие на фото лица} other {соглашение с условиями}}, версия {version}',
  'privacy.consent.withdrawn':
    '{at}: принято {purpose, select, face {согласие на фото лица} other {соглашение с условиями}}, версия {version}, позже отозвано',
  'privacy.who': 'Фото обрабатывает {who}.',
  'privacy.terms': 'Условия',
  'privacy.correct': 'Исправить',
  'privacy.delete': 'Удалить…',
  'privacy.open': 'Мои данные',
  'consents.button': 'Согласия',
  'consents.title': '<b>На что ты согласился(-лась)</b>',
  'consents.terms': 'Условия, версия {version}, и что ты совершеннолетний(-яя): с {at}',
  'consents.face.none': 'Фото лица: согласия нет, поэтому их и нет',
  'consents.face.given': 'Фото лица, версия {version}: с {at}. Обрабатывает: {who}.',
  'consents.face.withdrawn': 'Фото лица: отозвано {at}, фото удалены',
  'consents.since': '{line} (с {at})',
  'consents.how':
    'Одно нажатие отзывает любое из них, сразу. Текст, который ты видел(а), хранится с аккаунтом и выдаётся вместе с твоими данными.',
  'consents.face': 'Прочитать и согласиться: фото лица',
  'consents.terms.withdraw': 'Отозвать условия…',
  'consents.terms.ask':
    'Без условий здесь ничего не работает, поэтому отозвать их — значит удалить аккаунт: фото, результаты, кредиты, всё. Следующий экран скажет, что пропадёт, и спросит ещё раз.',
  'privacy.do.held': 'Что хранится',
  'privacy.do.given': 'Кто что получил',
  'privacy.short.results':
    '{count, plural, =0 {Результатов нет} one {# результат, до {last}} few {# результата, до {first} – {last}} many {# результатов, до {first} – {last}} other {# результата, до {first} – {last}}}',
  'privacy.short.rest': 'Всё остальное и сроки — за кнопками.',
  'held.title': '<b>Что о тебе хранится и до какого срока</b>',
  'held.photos':
    '{count, plural, =0 {Отдельных фото нет} one {# отдельное фото, до {until}} few {# отдельных фото, последнее до {until}} many {# отдельных фото, последнее до {until}} other {# отдельного фото, последнее до {until}}}',
  'held.results':
    '{count, plural, =0 {Результатов нет} one {# результат со словами запроса, до {last}} few {# результата со словами запросов: первый до {first}, последний до {last}} many {# результатов со словами запросов: первый до {first}, последний до {last}} other {# результата со словами запросов: первый до {first}, последний до {last}}}',
  'held.requests':
    '{count, plural, =0 {Заказов нет} one {# заказ} few {# заказа} many {# заказов} other {# заказа}}: что было заказано и сколько стоило, до удаления аккаунта',
  'held.messages':
    '{count, plural, =0 {Сообщений нет} one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}} твоего чата в браузере, каждое {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'held.own':
    'Пока ты их не удалишь: {templates, plural, =0 {шаблонов нет} one {# шаблон или черновик} few {# шаблона и черновика} many {# шаблонов и черновиков} other {# шаблона и черновика}}, {shares, plural, =0 {ничего не опубликовано} one {# публикация} few {# публикации} many {# публикаций} other {# публикации}}, {favourites, plural, =0 {избранного нет} one {# в избранном} few {# в избранном} many {# в избранном} other {# в избранном}}',
  'held.community':
    '{rewards, plural, =0 {Наград нет} one {# награда} few {# награды} many {# наград} other {# награды}}, {reports, plural, =0 {жалоб и заявлений нет} one {# жалоба или заявление} few {# жалобы и заявления} many {# жалоб и заявлений} other {# жалобы и заявления}}',
  'held.way': 'Вход: {surface, select, telegram {Telegram} discord {Discord} other {браузер}}',
  'held.consents':
    '{count, plural, one {# согласие} few {# согласия} many {# согласий} other {# согласия}}, до удаления аккаунта',
  'held.books':
    'Остаётся по закону, после удаления аккаунта без твоего имени: {payments, plural, =0 {платежей нет} one {# платёж} few {# платежа} many {# платежей} other {# платежа}}, {entries, plural, =0 {записей в учёте нет} one {# запись в учёте} few {# записи в учёте} many {# записей в учёте} other {# записи в учёте}}',
  'held.archive': 'Один архив твоих данных, до {until}',
  'given.title': '<b>Кто что получил</b>',
  'given.none': 'Ничего твоего не передавалось компаниям.',
  'given.line':
    '{at} · <b>{company}</b>: {face, select, yes {фото лица · } other {}}{photo, select, yes {фото · } other {}}{result, select, yes {результат · } other {}}{words, select, yes {слова · } other {}}{deletion, select, done {там удалено} asked {запрошено удаление} unavailable {там хранится по правилам компании} other {файлов для нас там нет}}',
  'given.why': 'Только чтобы сделать, проверить или сформулировать то, что ты заказал.',
  'correct.title': '<b>Исправь то, что о тебе хранится</b>',
  'correct.name': 'Имя: {name}. Так к тебе здесь обращаются.',
  'correct.email': 'Почта: {email}. Подставляется при оплате и нужна для вопросов о платежах.',
  'correct.language': 'Язык: {language}. Для всего, что ты здесь читаешь.',
  'correct.zone': 'Часовой пояс: {zone}. Для дат и времени.',
  'export.open': 'Экспорт',
  'export.title': '<b>Твои данные в архиве</b>',
  'export.what':
    'ZIP-файл со всем, что о тебе хранится: фото, результаты, слова, кредиты, платежи, согласия, шаблоны и кто что получил.',
  'export.making': 'Архив готовится и придёт сюда, обычно за несколько минут.',
  'export.ready': 'Архив готов: около {megabytes} МБ, хранится до {until}.',
  'export.ended':
    '{because, select, deleted {Последний архив удалён вместе с тем, что в нём было.} failed {Последний архив сделать не удалось. Попробуй ещё раз.} other {Срок последнего архива вышел, он удалён.}}',
  'export.bounds':
    'Не больше {most} в день. Архив удаляется через {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}.',
  'export.day':
    'Сегодня ты сделал {most, plural, one {# архив} few {# архива} many {# архивов} other {# архива}}. Попробуй завтра.',
  'export.running': 'Архив уже готовится. Он придёт сюда.',
  'export.here': 'Вот твой архив. Здесь он останется до {until}; сохранённая копия — твоя.',
  'export.part':
    'Часть {part} из {parts} твоего архива. Каждая открывается отдельно и останется здесь до {until}.',
  'export.left-out':
    '{count, plural, one {# файл слишком велик} few {# файла слишком велики} many {# файлов слишком велики} other {# файла слишком велики}} для этого чата и не вошли в архив. Сделанное тобой — в /history.',
  'export.link':
    'Архив готов: около {megabytes} МБ, для этого чата это много. Ссылка сработает один раз, до {until}. Архив получит любой, у кого она есть, так что никому её не давай.',
  'export.too-large':
    'Архив слишком велик для этого чата: около {megabytes} МБ. Запроси его здесь командой /export, и он придёт по частям.',
  'export.do.make': 'Сделать архив',
  'export.do.new': 'Сделать новый',
  'export.do.again': 'Прислать ещё раз',
  'export.do.delete': 'Удалить архив',
  'export.do.download': 'Скачать',
  'export.deleted': 'Архив удалён.',
  'export.page.about':
    'По этой ссылке выдаётся архив всего, что хранится о её владельце. Она срабатывает один раз: скачивание начнётся, когда ты нажмёшь кнопку.',
  'export.page.used':
    'Ссылка уже использована. Новую ты получишь в чате: /export, затем «Прислать ещё раз».',
  'export.page.over':
    'Ссылка больше не действует. Новый архив ты получишь в чате командой /export.',
  'export.readme.title': 'Твои данные в alme на {at}',
  'export.readme.documents':
    'В файлах .json — словами и числами то, что о тебе хранится: их откроет любой текстовый редактор или браузер. schema.json (JSON Schema) объясняет каждое поле. Длинный список продолжается во втором файле, например generations-2.json. Время указано в UTC.',
  'export.readme.files':
    'face-photos: твой профиль лица. photos: отдельные фото за последний день. results: то, что для тебя сделано. covers: картинки твоих шаблонов. Измерений лица здесь нет: это числа, которые имеют смысл только внутри сервиса.',
  'export.readme.rights':
    'Всё это можно исправить и удалить в чате: /privacy и /delete. Архив не зашифрован: храни его там, где его прочтёшь только ты.',
  'delete.photo': 'Фото лица',
  'delete.template': 'Шаблон или черновик',
  'delete.share': 'Публикацию',
  'delete.results': 'Все результаты',
  'delete.account': 'Мой аккаунт',
  'delete.results.ask':
    '{count, plural, one {Удалить твой # результат со словами} few {Удалить все # результата со словами} many {Удалить все # результатов со словами} other {Удалить все # результата со словами}}? Это произойдёт сразу. То, что этот чат уже показал, останется в чате, пока ты сам это не удалишь.',
  'delete.results.none': 'Удалять нечего: результатов нет.',
  'delete.results.yes': 'Удалить все результаты',
  'delete.results.done': 'Все результаты и их слова удалены.',
  'delete.account.ask':
    'Удалить аккаунт со всеми фото, результатами, словами, историей и настройками?',
  'delete.account.wait':
    'Это произойдёт через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, {at}. До этого ничего нельзя сделать или купить, и одно нажатие всё отменит. «Сейчас» отменить нельзя.',
  'delete.account.pro': 'Сначала отменяется <b>{name}</b>: деньги за него больше не списываются.',
  'delete.account.later':
    'Удалить через {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'delete.account.now': 'Удалить сейчас',
  'closing.refused':
    'Аккаунт скоро будет удалён: пока ты это не отменишь, ничего нельзя сделать или купить.',
  'closing.when': '<b>Аккаунт будет удалён {at}.</b> До этого ничего нельзя сделать или купить.',
  'closing.can': 'Ещё можно всё отменить или забрать свои данные.',
  'closing.do.back': 'Оставить аккаунт',
  'closing.kept':
    'Аккаунт остаётся, со всем, что в нём есть. Если подписка была отменена, её можно включить снова в /pro.',
  'deletion.soon': 'Когда всё исчезнет, сюда придёт квитанция.',
  'deletion.title': '<b>Квитанция об удалении {number}</b>',
  'deletion.at': 'Аккаунт удалён {at}.',
  'deletion.deleted':
    'Удалено: фото лица {faces} · результаты {results} · отдельные фото {photos} · заказы со словами {requests} · шаблоны и черновики {templates} · публикации {shares} · сообщения чата {messages} · согласия {consents} · способы входа {linked}',
  'deletion.kept':
    'Остаётся по закону, без твоего имени: платежи {payments} · записи в учёте {entries}. {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} хранится хеш с ключом, чтобы уход и возвращение не давали преимуществ.',
  'deletion.companies':
    '{asked, plural, =0 {У компаний не было твоих файлов, которые можно было бы там удалить.} one {Запрошено удаление # файла у компаний.} few {Запрошено удаление # файлов у компаний.} many {Запрошено удаление # файлов у компаний.} other {Запрошено удаление # файла у компаний.}}',
  'deletion.code': 'Сохрани этот код. Он подтверждает квитанцию и ничего не говорит о тебе:',
  'deletion.where': 'Проверить: {page}.',
  'deletion.genuine': 'Квитанция подлинная: выдана {at}.',
  'deletion.false': 'Это не квитанция этого сервиса, или её изменили.',
  'deletion.how': 'Отправь /receipt с кодом квитанции.',
  'deletion.page': 'Проверить квитанцию об удалении',
  'deletion.page.about':
    'Кто удаляет аккаунт, получает квитанцию с кодом. Код подтверждает, когда аккаунт был удалён и сколько чего, и ничего не говорит о человеке.',
  'deletion.page.field': 'Код',
  'deletion.page.check': 'Проверить',
  // deleting
  'delete.title': '<b>Что удалить?</b>',
  'delete.one': 'Один результат',
  'delete.profile': 'Мой профиль лица',
  'delete.profile.ask': 'Удалить все фото лица и отозвать согласие? Это произойдёт сразу.',
  'delete.profile.yes': 'Удалить профиль лица',
  'delete.all': 'Всё',
  'delete.all.ask':
    'Удалить аккаунт со всеми фото, результатами, историей и настройками? Отменить будет нельзя.',
  'delete.all.also':
    'Это и твой аккаунт {surface, select, telegram {в Telegram} discord {в Discord} other {в браузере}}: там он тоже исчезнет.',
  'delete.all.credits':
    '{credits, plural, =0 {Кредитов, которые пропадут, нет.} one {Пропадёт # кредит.} few {Пропадут # кредита.} many {Пропадут # кредитов.} other {Пропадёт # кредита.}}',
  'delete.all.debt':
    'Твой баланс на {missing, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} ниже нуля. Если ты вернёшься в течение {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}, он начнётся с того же места.',
  'delete.all.pro-elsewhere':
    'Мы не можем отменить {name} за тебя: деньги будут списываться дальше. {provider, select, discord {Сначала отмени подписку в настройках Discord, в разделе «Подписки».} other {Сначала отмени её там, где оформил подписку.}}',
  'delete.all.yes': 'Удалить всё',
  'delete.all.done':
    'Готово. Аккаунт закрыт, всё удаляется. Платежи остаются в учёте без твоего имени. Береги себя!',
  // generation
  'generation.waiting': '<b>{title}</b>',
  'generation.ahead':
    '{ahead, plural, =0 {Ты следующий.} one {Перед тобой # заказ.} few {Перед тобой # заказа.} many {Перед тобой # заказов.} other {Перед тобой # заказа.}}',
  'generation.running': 'Делаю <b>{title}</b>…',
  'generation.stop': 'Отмена',
  'generation.done': '<b>{title}</b>',
  'generation.alt':
    '{title}{how, select, words {, сделано с помощью ИИ} other {, сделано из твоих фото}}{of, plural, =1 {} other { ({position} из {of})}}',
  'generation.cost-free':
    'Сегодня бесплатно. {free, plural, =0 {Это была последняя бесплатная картинка на сегодня.} one {Осталась # бесплатная картинка на сегодня.} few {Остались # бесплатные картинки на сегодня.} many {Осталось # бесплатных картинок на сегодня.} other {Осталось # бесплатной картинки на сегодня.}}',
  'generation.cost-credits':
    '{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} · остаток: {left, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'generation.made-by': 'Сделано с помощью {engine}.',
  'generation.kept-until': 'Хранится до {until} · Сделано ИИ',
  'generation.kept-nothing':
    'Здесь не хранится, как ты и просил: сохрани копию сейчас. Сделано ИИ.',
  'generation.again': 'Ещё раз',
  'generation.vary': 'Варианты',
  'generation.back': '↩ Шаг назад',
  'generation.hd': 'HD',
  'generation.file': 'Исходный файл',
  'generation.delete': 'Удалить',
  'generation.cancelled': '<b>{title}</b>: отменено.',
  'generation.failed': '<b>{title}</b>: не получилось.',
  'generation.reason-rejected':
    'Компания, которая это делает, этого не допускает: правила её, а не наши.',
  'generation.reason-photos-gone': 'Нужных фото больше нет. Пришли их снова и попробуй ещё раз.',
  'generation.reason-withdrawn':
    'Ты отозвал(а) согласие на фото лица, поэтому работа остановлена и ничего из неё не хранится.',
  'generation.reason-no-consent':
    'В твоём согласии нет компании, которая сделала бы это, поэтому фото остались здесь. /profile покажет, какая она; согласись там и попробуй ещё раз.',
  'generation.reason-storage': 'На нашей стороне не удалось сохранить результат.',
  'generation.reason-budget':
    'Сегодня этот движок уже сделал всё, что ему можно за день. Завтра (в 0:00 UTC) он продолжит; другие движки могут сделать это сейчас.',
  'generation.reason-timed-out': 'Это заняло слишком много времени.',
  'generation.reason-unavailable': 'То, чем это делается, сейчас недоступно.',
  'generation.reason-photo':
    '{why, select, no_face {На фото не видно лица. Возьми фото, где лицо целиком.} several_faces {На фото больше одного лица. Возьми фото с одним.} face_too_small {Лицо на фото слишком маленькое. Возьми фото поближе.} turned_apart {Лицо на фото повёрнуто не так, как твоё. Возьми фото анфас.} no_hand {На фото не видно руки. Сними её сверху, с раздвинутыми пальцами.} hand_too_small {Рука на фото слишком маленькая. Сними её поближе.} other {На фото ничего не выделяется. Сними на ровном фоне.}}',
  'generation.reason-not-shown': 'Всё получилось, но этот чат не принимает файл. Он удалён.',
  'generation.shown-later':
    '<b>{title}</b> готово, но сейчас показать не получается. Я продолжаю попытки, а результат ждёт в истории.',
  'generation.reason-internal': 'На нашей стороне что-то пошло не так.',
  'generation.returned-credits':
    '{credits, plural, one {# кредит вернулся} few {# кредита вернулись} many {# кредитов вернулись} other {# кредита вернулось}} на твой баланс.',
  'generation.returned-free': 'Бесплатная картинка снова твоя.',
  'generation.not-returned': 'Поставщику уже заплачено, поэтому цена остаётся.',
  // screening and reviews
  'screened.words': '<b>Такое я сделать не могу.</b>',
  'screened.why':
    '{category, select, minor {Ничего откровенного там, где кто-то несовершеннолетний или может так выглядеть.} sexual {Это похоже на наготу или секс, здесь такого не делают.} hate {Это похоже на ненависть к людям, здесь такого не делают.} violence {Это похоже на кровавое насилие, здесь такого не делают.} harm {Это похоже на самоповреждение, здесь такого не делают. Если тебе плохо, поговори с тем, кому доверяешь, или позвони в экстренную службу.} illicit {Это похоже на помощь в чём-то незаконном, здесь такого не делают.} other {Правила этого не разрешают.}}',
  'screened.rewrite': 'Попробуй, пожалуйста, другие слова. Ничего не потрачено.',
  'screened.again': 'Другие слова',
  'problem.screened':
    '❌ Это фото я взять не могу: оно выглядит слишком откровенным. Оно не сохранено. Пришли, пожалуйста, другое.',
  'generation.held':
    '<b>{title}</b>: готово, но сначала должен посмотреть человек. Результат придёт сюда, или всё вернётся, самое позднее {until}.',
  'campaign.title':
    '<b>Сообщения многим</b>\nНовости для тех, кто их разрешил, или то, что о сервисе должны знать все.',
  'campaign.new': 'Написать сообщение',
  'campaign.line':
    '{state, select, draft {Черновик} ready {Готово} running {В пути} stopped {Остановлено} other {Завершено}}: {kind, select, terms {новые условия} privacy {политика конфиденциальности} other {{words}}}',
  'campaign.ask':
    'Напиши сообщение на языке «{language}», не длиннее {most, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}. Пустая строка начинает новый абзац. Чтобы убрать этот текст, отправь «-».',
  'campaign.too-long':
    'Это длиннее {most, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}. Напиши короче.',
  'campaign.card':
    '<b>{kind, select, terms {Изменение условий} privacy {Изменение политики конфиденциальности} other {Сообщение многим}}</b> · {state, select, draft {черновик} ready {{prepared, select, true {готово к отправке} other {считаем получателей …}}} running {рассылается} stopped {остановлено} dropped {удалено} other {завершено}}',
  'campaign.card.audience':
    '{audience, select, news {Для всех, кто разрешил новости.} other {Для всех: только то, что нужно знать о сервисе.}}',
  'campaign.card.applies': 'Действует с {at}.',
  'campaign.card.empty': 'Текста пока нет: выбери язык и напиши.',
  'campaign.card.languages':
    'Написано на: {languages}.{lacking, plural, =0 {} one { Ещё на # языке придёт один из этих текстов с пометкой.} few { Ещё на # языках придёт один из этих текстов с пометкой.} many { Ещё на # языках придёт один из этих текстов с пометкой.} other { Ещё на # языках придёт один из этих текстов с пометкой.}}',
  'campaign.card.people': 'Получателей: {people, number} · осталось: {left, number}',
  'campaign.card.told':
    'Доставлено: {told, number} · не достучаться: {unreachable, number} · ушли или отказались: {skipped, number} · отклонено платформой: {refused, number} · неизвестно: {unsure, number}',
  'campaign.preview': 'Показать',
  'campaign.preview.end':
    'Так это увидят люди: на каждом языке, где есть текст, и на одном, где его нет.',
  'campaign.to': '{audience, select, news {Только разрешившим} other {Всем (о сервисе)}}',
  'campaign.count': 'Посчитать получателей',
  'campaign.go': 'Отправить',
  'campaign.stop': 'Остановить',
  'campaign.go-on': 'Продолжить',
  'campaign.drop': 'Удалить',
  'campaign.list': 'Все сообщения',
  'campaign.sure':
    'Отправить {people, plural, one {# человеку} few {# людям} many {# людям} other {# людям}}{audience, select, news {, разрешившим новости} other {}}? Кто откажется раньше, чем дойдёт очередь, ничего не получит.',
  'campaign.sure.everyone':
    'Это придёт всем, и отказаться нельзя. Отправляй так только то, что нужно знать о сервисе.',
  'campaign.another':
    'Сейчас рассылается другое сообщение. Сначала останови его или дождись конца.',
  'campaign.dropped': 'Удалено. Никто ничего не получил.',
  'campaign.off': 'Без новостей',
  'campaign.settings': 'Настройки',
  'campaign.language': 'Это сообщение написано только на языке «{language}».',
  'campaign.terms': '<b>Наши условия изменятся {at}.</b> До этого действуют нынешние.',
  'campaign.privacy':
    '<b>Наша политика конфиденциальности изменится {at}.</b> До этого действует нынешняя.',
  'campaign.policy.choice':
    'Если ты не согласен, можно в любой момент забрать всё своё и удалить аккаунт: /privacy.',
  'campaign.policy.read': 'Прочитать',
  'campaign.policy.changes': 'Что изменится',
  'review.ask': 'Попросить человека посмотреть',
  'review.asked': 'Человек посмотрит, что было заказано и почему отказано. Я напишу сюда.',
  'review.asked-before': 'Человек это уже посмотрел или скоро посмотрит.',
  'review.answer':
    '{decision, select, allowed {Человек посмотрел <b>{title}</b>: можно делать. Нажми «Ещё раз»; результат, возможно, посмотрят снова.} expired {Никто не успел посмотреть <b>{title}</b>, извини. Отказ остаётся.} other {Человек посмотрел <b>{title}</b>: отказ остаётся.}}',
  'review.elsewhere':
    'Человек посмотрел <b>{title}</b>: отказал {engine}, а не мы. {how, select, again {Теперь это делает другой движок, без доплаты.} returned {Кредиты вернулись. Нажми «Ещё раз», и это сделает другой движок.} other {Нажми «Ещё раз», и это сделает другой движок.}}',
  'review.restored': 'Твой аккаунт снова открыт.',
  'review.new': '<b>Кое-что ждёт твоего решения.</b>',
  'review.cover':
    '{out, select, true {<b>Шаблон «{title}» не предлагается:</b> проверка отклонила его обложку ({category}). Замени картинку и запусти сервис снова.} other {<b>Посмотри на обложку «{title}»:</b> проверка не уверена ({category}). Шаблон предлагается.}}',
  'review.open': 'Посмотреть',
  'review.empty': 'Ничего не ждёт.',
  'review.waiting':
    '{count, plural, one {Ждёт # случай} few {Ждут # случая} many {Ждут # случаев} other {Ждут # случая}}.',
  'review.card':
    '<b>{title}</b> · {cause, select, held {задержано проверкой} other {пользователь обжалует отказ}}',
  'review.card.words': 'Запрос: {words}',
  'review.card.refused-by':
    'Отказал {engine} по своим правилам. Если разрешить, это сделает другой движок.',
  'review.card.scores': 'Оценки: <code>{scores}</code>',
  'review.card.account':
    'Аккаунт <code>{account}</code>{suspended, select, true {, заблокирован} other {}}',
  'review.card.held': 'Кроме того, он приостановлен и не может тратить: это решается в /holds.',
  'review.allow': 'Разрешить',
  'review.keep': 'Оставить отказ',
  'review.suspend': 'Заблокировать',
  'review.restore': 'Разблокировать',
  'review.decided':
    'Решение: <b>{decision, select, allowed {разрешено} suspended {отказ, аккаунт заблокирован} expired {время вышло} other {отказ}}</b>',
  // form
  'form.open': 'Заполнить форму',
  'form.words': '{operation, select, imagine {Что должно быть на картинке?} other {Что изменить?}}',
  'form.example':
    '{operation, select, imagine {Например: рыжая лиса на снегу, на рассвете} other {Например: тёплый вечерний свет, размытый фон}}',
  'form.photo': 'Фото, которое нужно изменить',
  'form.aspect': 'Пропорции',
  'form.aspect-option':
    '{aspect} · {shape, select, square {квадрат} upright {вертикальная} near {чуть вертикальная} phone {экран телефона} other {широкая}}',
  'form.count': 'Сколько',
  'form.engine': 'Кто делает',
  'form.any-engine': 'Кто подойдёт лучше',
  'form.changed':
    'Не всё, что выбрано в форме, сейчас возможно. Посмотри, пожалуйста, прежде чем начать.',
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
  // discord
  'discord.face-title': 'Три фото твоего лица',
  'discord.face-front': 'Прямо: смотри в камеру',
  'discord.face-left': 'Одна сторона: поверни голову немного',
  'discord.face-right': 'Другая сторона',
  'discord.face-hint': 'Одно лицо, хороший свет, резко. JPEG, PNG, WebP или HEIC.',
  'discord.photo-open': 'Отправить фото',
  'discord.photo-title': 'Отправить фото',
  'discord.photo-label': 'Фото',
  'discord.photo-hint': 'JPEG, PNG, WebP или HEIC.',
  'discord.text-open': 'Написать ответ',
  'discord.text-title': 'Твой ответ',
  'discord.text-label': 'Ответ',
  'discord.menu-edit': 'Изменить картинку',
  'discord.menu-animate': 'Оживить',
  'discord.menu-verify': 'Проверить картинку',
  'discord.menu-can':
    'Возьми своё фото кнопкой «Отправить фото» или любую картинку отсюда через меню её сообщения («Приложения»). Шаблоны ищи так: /create и слово. Подробнее: /help.',
  'discord.verify-how':
    'Пришли исходный файл: в нём сохраняется подпись. Или используй /verify с «picture», или «Проверить картинку» в меню сообщения («Приложения»). Я её не сохраняю.',
  'discord.option-front': 'Фото прямо',
  'discord.option-left': 'Фото с головой, повёрнутой вбок',
  'discord.option-right': 'Фото с головой, повёрнутой в другую сторону',
  'discord.too-large':
    'В файле {size} МБ, а Discord даёт отправить здесь не больше {limit} МБ. Он остаётся в твоей истории.',
  'discord.not-kept': 'Это больше не хранится.',
  'discord.try-again': 'До меня это не дошло. Попробуй ещё раз через минуту.',
  'discord.waiting':
    'Минутку: сейчас это не получается принять. Я это сохраню и отвечу, как только смогу.',
  // servers
  'command.share': 'Выложить карточку шаблона в этот канал',
  'command.share.words': 'Какой шаблон',
  'command.shelf': 'Шаблоны этого сервера Discord',
  'command.server': 'Карточки, полка и копилка этого сервера Discord',
  'command.server.roles': 'Роли, которым можно выкладывать карточки, например @Художники',
  'guild.only-there': 'Это работает в канале сервера Discord.',
  'guild.not-added':
    'Здесь я только для тебя. Сначала меня должен добавить тот, кто управляет сервером; тогда заработают карточки, полка и копилка.',
  'guild.managers-only': 'Это могут только те, кто управляет сервером.',
  'guild.price':
    'Платит этот сервер: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'guild.pays':
    'Цену платит этот сервер: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>. После этого сегодня он заплатит за тебя ещё не больше чем {left, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'guild.pays-not':
    '{because, select, empty {В копилке сервера уже не хватает, поэтому платить пришлось бы тебе.} limit {Сегодня сервер заплатил за тебя столько, сколько платит за день, поэтому платить пришлось бы тебе.} other {Это стоит больше, чем платит копилка сервера, поэтому платить пришлось бы тебе.}}',
  'guild.uses-up':
    'Сегодня на этом сервере у тебя уже {limit, plural, one {# работа} few {# работы} many {# работ} other {# работы}} по шаблонам, больше он не разрешает. В личном чате со мной можно продолжить.',
  'guild.cost':
    'Заплатил сервер: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'guild.returned':
    '{credits, plural, one {# кредит вернулся} few {# кредита вернулись} many {# кредитов вернулись} other {# кредита вернулось}} в копилку сервера.',
  'guild.no.not-here': 'Сначала меня должен добавить тот, кто управляет сервером.',
  'guild.no.channel':
    'Карточки в этом канале не разрешены. Кто управляет сервером, может разрешить их через /server.',
  'guild.no.wrong-channel':
    'В канал такого вида карточки не выложить. Попробуй текстовый канал, ветку или форум.',
  'guild.no.permission':
    'Мне нельзя писать здесь. Кто управляет сервером, может дать мне в этом канале права «Просмотр канала», «Отправка сообщений» (и в ветках), «Прикрепление файлов» и «Встраивание ссылок».',
  'guild.no.locked': 'Эта ветка закрыта: писать в ней могут только модераторы.',
  'guild.no.posters':
    'Управляющие сервером решили, кто может выкладывать карточки, и тебя среди них нет.',
  'guild.no.limit':
    'Сегодня тобой выложено столько карточек, сколько разрешает сервер. Завтра (в 0:00 UTC) можно продолжить.',
  'guild.no.server-limit':
    'Сегодня на сервере уже столько карточек, сколько он разрешает. Завтра (в 0:00 UTC) снова будет место.',
  'guild.no.refused': 'Управляющие сервером отклонили этот шаблон.',
  'guild.no.muted': 'Управляющие сервером отключили этот шаблон.',
  'guild.too-many': 'Больше не поместится.',
  'guild.card.gone': 'Этот шаблон больше не доступен.',
  'guild.card.muted': 'Этого шаблона больше нет на полке сервера.',
  'guild.card.posted': 'Карточка шаблона <b>{title}</b> уже на пути в этот канал.',
  'guild.card.waiting':
    '<b>{title}</b> теперь ждёт решения управляющих сервером. Когда они одобрят, карточка появится здесь, и я тебе сообщу.',
  'guild.card.remove': 'Убрать',
  'guild.card.removed': 'Карточка убрана.',
  'guild.card.failed': 'Не получилось выложить твою карточку.',
  'guild.post.problem':
    '{because, select, gone {Шаблон больше нельзя использовать.} not_a_member {Меня на этом сервере больше нет.} author_out {Тебя больше нет на том сервере, или писать там тебе сейчас нельзя.} missing_permission {Мне нельзя писать в этот канал: нужны права «Просмотр канала», «Отправка сообщений» (и в ветках), «Прикрепление файлов» и «Встраивание ссылок».} unknown_channel {Канал удалён.} wrong_channel {Этот канал не принимает сообщений.} locked {Ветка закрыта: писать в ней могут только модераторы.} no_new_thread {В этом форуме нельзя начать публикацию: нужна метка, которую ставят только модераторы, или открыто слишком много публикаций.} nsfw_needed {Discord принимает эту картинку только в каналах с возрастным ограничением.} filtered {Её убрал фильтр самого сервера.} unsure {Меня прервали, и я не знаю, появилась ли она. Если нет, попроси ещё раз.} slow_mode {В канале медленный режим, и места не нашлось. Попробуй позже.} other {Discord её не принял. Попробуй позже.}}',
  'guild.decided':
    '{decision, select, shown {Твой шаблон теперь на полке сервера <b>{server}</b>, и его карточка выложена.} refused {На сервере <b>{server}</b> твой шаблон не одобрили.} other {На сервере <b>{server}</b> твой шаблон отключили.}}',
  'guild.open-template': 'Открыть шаблон',
  'guild.board.title': '<b>Что решено на этом сервере</b>',
  'guild.board.channels':
    '{count, plural, =0 {Карточки не разрешены ни в одном канале.} one {Карточки разрешены в # канале.} few {Карточки разрешены в # каналах.} many {Карточки разрешены в # каналах.} other {Карточки разрешены в # каналах.}} {here, select, true {В этом разрешены.} other {В этом нет.}}',
  'guild.board.approval':
    '{on, select, true {Каждый шаблон попадает на полку с одобрения управляющих.} other {Шаблоны попадают на полку без одобрения.}}',
  'guild.board.posters':
    'Карточки выкладывают: {who, select, everyone {все.} managers {управляющие.} other {управляющие и {count, plural, one {# роль.} few {# роли.} many {# ролей.} other {# роли.}}}}',
  'guild.board.limits':
    'В день: карточек на участника — {cards, number}, всего — {server, number}; использований шаблонов на участника — {uses, number}.',
  'guild.board.pot':
    'Копилка платит за участника в день не больше чем {day, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}, за цену не выше чем {price, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'guild.board.shelf': 'На полке: {shown, number} · ждут: {waiting, number}',
  'guild.roles.how':
    'Чтобы карточки могли выкладывать роли, напиши /server и упомяни их в поле «roles».',
  'guild.roles.none': 'Не вижу здесь ролей. Упомяни их, например @Художники.',
  'guild.do.channel': '{on, select, true {Разрешить карточки здесь} other {Больше не здесь}}',
  'guild.do.nowhere': 'Нигде не разрешать',
  'guild.do.approval': '{on, select, true {Сначала одобрять} other {Без одобрения}}',
  'guild.do.posters': '{to, select, everyone {Могут все} other {Только управляющие}}',
  'guild.do.balance':
    '{to, select, everyone {Копилку видят все} other {Копилку видят управляющие}}',
  'guild.do.limits': 'Пределы',
  'guild.do.waiting': 'Ждут ({count, number})',
  'guild.do.shown': 'На полке',
  'guild.do.muted': 'Отключены',
  'guild.do.cards': 'Карточки',
  'guild.do.used': 'Что использовали',
  'guild.do.shelf': 'Полка',
  'guild.do.pot': 'Копилка',
  'guild.limits': '<b>Пределы на день</b> (UTC). Копилка платит за шаблоны с полки.',
  'guild.limit':
    '{chosen, select, true {✓ } other {}}{limit, select, cards {Карточек на участника: {count}} server_cards {Карточек всего: {count}} uses {Использований: {count}} pot {Копилка: {count}} other {Цена для копилки ≤ {count}}}',
  'guild.list':
    '{state, select, waiting {<b>Ждут решения</b>} muted {<b>Отключены</b>} other {<b>На полке</b>}}',
  'guild.list.empty':
    '{state, select, waiting {Ничего не ждёт.} muted {Ничего не отключено.} other {Полка пуста.}}',
  'guild.decide.shown': 'На полку',
  'guild.decide.refused': 'Отклонить',
  'guild.decide.muted': 'Отключить',
  'guild.done':
    '{decision, select, shown {Шаблон на полке. Карточки, которые его ждали, выкладываются.} refused {Шаблон отклонён. Его карточки об этом говорят.} other {Шаблон отключён. Его карточки об этом говорят.}}',
  'guild.cards': '<b>Новейшие карточки здесь</b>',
  'guild.cards.own': '<b>Твои карточки на этом сервере</b>',
  'guild.cards.none': 'Здесь нет карточек.',
  'guild.cards.line': '{number}. {title} · {at}{posted, select, true {} other { · ждёт}}',
  'guild.cards.remove': 'Убрать {number}',
  'guild.gone': 'шаблон, которого больше нет',
  'guild.used': '<b>Что здесь использовали, по неделям</b>',
  'guild.used.none': 'В последние недели здесь ничего не использовали.',
  'guild.used.line':
    '{week}: {title} · {count, plural, one {# использование} few {# использования} many {# использований} other {# использования}}',
  'guild.shelf': '<b>Полка этого сервера</b>',
  'guild.shelf.empty': 'Полка этого сервера пока пуста. /share поставит на неё шаблон.',
  'guild.share.ask':
    '{own, plural, =0 {Напиши /share и слово из названия шаблона, карточку которого выложить сюда.} other {Карточку какого шаблона выложить сюда? Выбери свой или напиши /share и слово из названия другого.}}',
  'guild.share.which': 'Какой из них?',
  'guild.share.none': 'По этим словам шаблонов не нашлось.',
  'guild.share.sure': 'Выложить эту карточку сюда? Её увидят все в канале.',
  'guild.share.yes': 'Выложить сюда',
  'guild.pot.title': '<b>Копилка этого сервера</b>',
  'guild.pot.about':
    'Кредиты из копилки платят, когда участники используют шаблоны с полки. Что положено раньше, тратится раньше; остаток своих можно забрать.',
  'guild.pot.balance':
    'В копилке: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>',
  'guild.pot.own':
    'Твои, ещё не потрачены: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'guild.pot.today':
    'За тебя сегодня ещё заплатит: {left, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'guild.pot.put': 'Положить {credits, number}',
  'guild.pot.too-few': 'Для этого не хватает кредитов. Тестовые деньги в копилку не кладут.',
  'guild.pot.sure':
    'Положить в копилку сервера твои <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>? Останется {left, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'guild.pot.yes': 'Положить',
  'guild.pot.done':
    'Теперь в копилке твои {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}. Спасибо!',
  'guild.pot.take': 'Забрать мои {credits, number}',
  'guild.pot.taken':
    '{credits, plural, one {# кредит снова твой} few {# кредита снова твои} many {# кредитов снова твои} other {# кредита снова твои}}.',
  'guild.pot.nothing': 'В этой копилке твоего больше нет.',
  'guild.pot.changed': 'Копилка сервера тем временем изменилась. Посмотри ещё раз.',
  'guild.pot.left':
    'Меня больше нет на сервере <b>{server}</b>. Из твоего в копилке осталось {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}. Они ждут моего возвращения, или забери их.',
  // expiry
  'expiry.notice':
    '{count, plural, one {# твой результат удалится: {at}} few {# твоих результата скоро удалятся, первый {at}.} many {# твоих результатов скоро удалятся, первый {at}.} other {# твоего результата скоро удалится, первый {at}.}} Нужна копия?',
  'expiry.keep': 'Прислать копии',
  'digest.title': '<b>Что накопилось за это время</b>',
  'expiry.off': 'Больше не напоминать',
  'expiry.face':
    'Фото твоего лица удалятся {at}. Оставь их, только если это всё ещё ты и они тебе нужны.',
  'expiry.face-keep': 'Оставить',
  'expiry.face-delete': 'Удалить сейчас',
  // payments
  'pay.buy': 'Купить кредиты',
  'pay.ready':
    '<b>{pack}</b>: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} за {price}',
  'pay.until': 'Оплата на защищённой странице вне этого чата. Ссылка закончится {until}.',
  'pay.sandbox': 'Это тестовая оплата: деньги не списываются.',
  'pay.button': 'Оплатить {price}',
  'pay.not-opened': 'Страница оплаты не открылась. Ничего не списано. Попробуй позже.',
  'pay.processing':
    'Банк ещё обрабатывает оплату: <b>{pack}</b>. Кредиты придут, когда она пройдёт, я сообщу здесь.',
  'pay.expired': 'Ссылка на оплату закончилась: <b>{pack}</b>. Ничего не списано.',
  'pay.failed': 'Оплата не прошла: <b>{pack}</b>. Ничего не списано.',
  'pay.paid': '<b>{pack}</b>, {price}: оплачено.',
  'pay.confirmed':
    'Оплата подтверждена: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} на твоём балансе. Они не сгорают.',
  'pay.balance':
    'Твой баланс: <b>{balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'pay.taken-back':
    'Платёж был возвращён, поэтому {credits, plural, one {снят # кредит} few {сняты # кредита} many {снято # кредитов} other {снято # кредита}}.',
  'pay.given-again':
    'Платёж всё-таки в силе, поэтому {credits, plural, one {вернулся # кредит} few {вернулись # кредита} many {вернулось # кредитов} other {вернулось # кредита}}.',
  'pay.page-done': 'Спасибо! Чат сообщит, как только оплата подтвердится.',
  'pay.page-left': 'Ничего не списано. Кнопка в чате ещё действует, если передумаешь.',
  'pay.page-back': 'Можешь закрыть эту страницу и вернуться в чат.',
  'pay.go-on': 'Дальше',
  'pay.others': 'Другие пакеты',
  'pay.ledger': 'Посмотреть движения',
  // stars
  'stars.until': 'Оплата звёздами прямо здесь, в Telegram. Кнопка действует до: {until}.',
  'stars.month': '30 дней {name}. Продлевается само, пока ты его не завершишь.',
  'stars.refused.unknown': 'Этот счёт здесь не известен. Получи новый командой /buy.',
  'stars.refused.other': 'Этот счёт выписан другому человеку. Получи свой командой /buy.',
  'stars.refused.suspended': 'Твой аккаунт заблокирован, поэтому покупки невозможны.',
  'stars.refused.held': 'Покупки твоего аккаунта проверяются. Попробуй позже.',
  'stars.refused.paid': 'Этот счёт уже оплачен. Чтобы купить ещё, получи новый командой /buy.',
  'stars.refused.expired': 'Срок этого счёта истёк. Получи новый командой /buy.',
  'stars.refused.changed': 'Это предложение изменилось. Актуальные смотри по команде /buy.',
  'stars.refused.pro': 'У тебя уже есть Pro: повторная оплата ничего не даст.',
  'stars.refused.busy':
    'Сейчас не удалось проверить платёж. Ничего не списано: попробуй ещё раз через минуту.',
  // paysupport
  'command.paysupport': 'Помощь с оплатой',
  'paysupport.title': '<b>Помощь с оплатой</b>',
  'paysupport.how':
    'Платёж сделан, а кредитов ещё нет? Каждый платёж ищется снова и снова: подожди две минуты и загляни в /credits. За то, что не удалось создать, кредиты возвращаются сами.',
  'paysupport.contact':
    'По остальным вопросам, в том числе о возврате, напиши: <b>{contact}</b>, и укажи платёж.',
  'paysupport.no-contact':
    'По остальным вопросам, в том числе о возврате, обращайся к владельцу этого бота.',
  'paysupport.telegram': 'Поддержка самого Telegram не может помочь с покупками в этом боте.',
  'paysupport.stars':
    'Pro, оплаченный звёздами, продлевается сам; завершить его можно в Telegram: Настройки, Мои звёзды.',
  'paysupport.none': 'Оплат пока не было.',
  'paysupport.receipts-only': 'Твои платежи: каждый открывает свой чек.',
  'paysupport.receipts':
    'Твои платежи: каждый открывает свой чек, из которого можно попросить о возврате.',
  'stars.resume':
    'Теперь его можно снова включить в Telegram: Настройки, Мои звёзды. Если этого не сделать, оно закончится вместе со своим месяцем.',
  'paysupport.credits': 'Мои кредиты',
  // links into the chat
  'link.gone':
    '{to, select, creator {Автора с таким именем здесь нет.} other {Того, что было по этой ссылке, больше нет.}}',
  'link.shared': 'С тобой поделились результатом.',
  'link.shared.by': '{name} делится с тобой результатом.',
  'share.inline': 'В любой чат',
  // stickers
  'sticker.make': 'Стикер',
  'sticker.making': 'Делаю из этого стикер…',
  'sticker.made': 'Стикер в твоём наборе.',
  'sticker.there': 'Он уже есть в твоём наборе.',
  'sticker.yours':
    'Набор твой в Telegram: он останется там, если удалить результат или аккаунт здесь.',
  'sticker.open': 'Открыть набор',
  'sticker.remove': 'Убрать',
  'sticker.removed': 'Стикера больше нет в твоём наборе.',
  'sticker.absent': 'Этого стикера нет ни в одном твоём наборе.',
  'sticker.refused': 'Telegram не берёт это как стикер.',
  'sticker.file': 'Стикер файлом. У движущихся нет прозрачного фона.',
  'sticker.which': 'Из какой картинки сделать стикер?',
  'sticker.title': 'Мои картинки {position}',
  // inline mode
  'inline.own': 'Твой результат',
  'inline.make': 'Сделать своё',
  'inline.open': 'Открыть бота',
  'inline.none': 'Ничего не нашлось: все шаблоны',
  // telegram
  'telegram.private': 'Твои фото и картинки только между нами. Давай поговорим в личном чате.',
  'telegram.private.button': 'Открыть личный чат',
  'telegram.goes-on': 'Продолжим в личном чате.',
  'telegram.command.card': 'Показать здесь карточку шаблона',
  'telegram.about': 'Делает картинки и короткие видео с тобой, из трёх фото лица.',
  'telegram.description':
    'Пришли один раз три фото лица, выбери шаблон и получи картинку или короткое видео с собой. Цену и срок хранения видно заранее. Только для взрослых. Нажми «Старт».',
  // whether a picture was made here
  'verify.title': '<b>Эта картинка сделана здесь?</b>',
  'verify.how':
    'Пришли картинку, лучше файлом: так сохранится её подпись. Или ответь на картинку командой /verify. Я её не сохраняю.',
  'verify.picture': 'Картинка, о которой ты спрашиваешь',
  'verify.another': 'Проверить другую картинку',
  'verify.signature':
    '✅ <b>Да.</b> Эта картинка сделана здесь с помощью ИИ, и её подпись верна: с тех пор файл не менялся.',
  'verify.mark':
    '✅ <b>Так в ней написано.</b> В файле есть наша метка картинки от ИИ, но нет нашей верной подписи. Такую метку можно скопировать.',
  'verify.looks':
    '✅ <b>Похоже на то.</b> Метки в файле больше нет, но картинка, сделанная здесь, выглядит так же.',
  'verify.nothing':
    '❔ <b>Не узнаю её.</b> В картинке нет нашей подписи или метки, и ничего похожего здесь за последние месяцы не делали.',
  'verify.changed': 'Её подпись неверна: файл изменили после подписания.',
  'verify.engine': 'Движок: {engine}',
  'verify.elsewhere': 'Но в самом файле сказано, что он сделан или изменён с помощью ИИ.',
  'verify.no-proof': 'Это не доказывает, что фото настоящее.',
  // Pro
  'command.pro': 'Pro: больше бесплатных картинок, дешевле видео',
  'pro.title': '<b>{name}</b>, помесячно:',
  'pro.gives':
    '• скидка {discount} % на кредиты за видео, в том числе по чужим шаблонам\n• {images} бесплатных картинок в день вместо {free}\n• результаты хранятся {days} дней',
  'pro.note':
    'Подписка продлевается каждый месяц, пока ты её не отменишь{where, select, here {; это можно сделать здесь в любое время.} there {. Отменяется она в настройках Discord, в разделе «Подписки».} other {. Оформленная здесь отменяется здесь в любое время, купленная в Discord — в настройках Discord, в разделе «Подписки».}}',
  'pro.subscribe': 'Подключить {name} · {price} в месяц',
  'pro.subscribe.by':
    '{name} · {price} · {provider, select, stripe {Карта} sandbox {Тест} paypal {PayPal} stars {Stars} discord {Discord} other {{seller}}}',
  'pro.closed': 'Сейчас {name} здесь не продаётся.',
  'pro.active': '<b>{name}</b> работает. Продление {until} за {price}.',
  'pro.ending': '<b>{name}</b> работает до {until} и затем закончится. Больше ничего не спишется.',
  'pro.grace':
    'Оплата <b>{name}</b> не прошла, мы попробуем ещё раз. Подписка работает до {until}.',
  'pro.over': 'Оплата <b>{name}</b> не прошла, поэтому пока подписка не работает.',
  'pro.elsewhere':
    '{provider, select, discord {Она куплена в Discord: отмени её в настройках Discord, в разделе «Подписки».} stars {Отменить можно и в настройках Telegram, в разделе «Мои звёзды».} other {}}',
  'pro.cancel': 'Отменить {name}',
  'pro.cancel.ask':
    'Отменить <b>{name}</b>? Подписка работает до {until}, потом закончится, и больше ничего не спишется.',
  'pro.cancel.yes': 'Да, отменить',
  'pro.resume': 'Оставить {name}',
  'pro.card': 'Карта и счета',
  'pro.working': 'Минутку…',
  'pro.portal':
    'На этой странице можно сменить карту и найти счета. Ссылка действует несколько минут.',
  'pro.portal.open': 'Открыть страницу',
  'pro.portal.none':
    'Здесь такой страницы нет. Способ оплаты меняется там, где оформлена подписка.',
  'pro.not-changed': 'Изменить не получилось. Посмотри, как обстоят дела, и попробуй ещё раз.',
  'pro.button': 'О подписке {name}',
  'pro.ready': '<b>{name}</b>: {price} в месяц, пока ты не отменишь',
  'pro.processing':
    'Банк ещё обрабатывает оплату <b>{name}</b>. Подписка начнётся, когда она пройдёт, и ты узнаешь об этом здесь.',
  'pro.paid': '<b>{name}</b>, {price} в месяц: оплачено.',
  'pro.began':
    '<b>{name}</b> работает до {until} и затем продлится сама. Скидка {discount} % на видео, в том числе по чужим шаблонам, и {images} бесплатных картинок в день.',
  'pro.twice':
    'Теперь у тебя подписка <b>{name}</b> дважды, и деньги списываются за обе. Отмени ненужную; лишний месяц можно попросить вернуть в разделе кредитов.',
  'pro.renewed': '<b>{name}</b> продлена: оплачено {price}. Работает до {until}.',
  'pro.card-failed':
    'Оплата {price} за <b>{name}</b> не прошла. Мы попробуем ещё раз; проверьте карту. {name} работает до {until}.',
  'pro.ends': '<b>{name}</b> отменена. Работает до {until}; больше ничего не спишется.',
  'pro.resumed': '<b>{name}</b> продолжается. Продление {until} за {price}.',
  'pro.ended': '<b>{name}</b> закончилась. Твои кредиты и результаты остаются.',
  'pro.given-back':
    'Оплата <b>{name}</b> возвращена, поэтому подписка закончилась. Больше ничего не спишется.',
  'pro.given-again': 'Оплата <b>{name}</b> всё же действительна: подписка работает до {until}.',
  'delete.all.pro': '<b>{name}</b> закончится сразу, и больше ничего не спишется.',
  // receipts and refunds
  'credits.below':
    'Твой баланс на <b>{missing, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> ниже нуля, потому что платёж был возвращён. Тратить кредиты снова можно, когда он выровняется; бесплатные картинки доступны и сейчас.',
  'credits.option': '{at} · {reason} · {amount}',
  'credits.pick': 'За что это? Выбери строку',
  'credits.pro': '{name}, один месяц',
  'credits.purchase-of': 'покупка: {name}',
  'credits.clawback-back': 'вернулось: платёж всё же действителен',
  'credits.code': 'код {code}',
  'credits.referral': 'за приглашение',
  'credits.statement': 'Файлом (CSV)',
  'credits.statement.name': 'Выписка по кредитам (CSV)',
  'credits.statement.here': 'Всё, что происходило с твоими кредитами, для любой таблицы.',
  'entry.made':
    '{kind, select, video {Видео} other {Картинка}} от {at}: {state, select, delivered {доставлено} failed {не получилось} cancelled {отменено} rejected {отклонено} held {проверяется} other {в пути}}.',
  'entry.cost':
    'Цена: {credits, plural, =0 {бесплатно} one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'entry.gone': 'Результат больше не хранится.',
  'receipt.title': '<b>Чек: {product}</b>',
  'receipt.pack':
    '{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}, бессрочно',
  'receipt.pro': 'Один месяц',
  'receipt.paid':
    '<b>{price}</b>, оплачено {at} {provider, select, stripe {картой или иначе через Stripe} sandbox {в тестовой кассе} paypal {через PayPal} stars {звёздами Telegram} discord {в Discord} other {через {seller}}}',
  'receipt.transaction': 'Транзакция: <code>{transaction}</code>',
  'receipt.email': 'E-mail для счёта: {email}',
  'receipt.state':
    'Состояние: {state, select, refunded {возвращено} disputed {оспорено в банке} other {оплачено}}',
  'receipt.refunded': 'Уже возвращено: {money}',
  'receipt.refunding': 'Возвращается: {money}',
  'receipt.request':
    'Запрошен возврат: {decision, select, approved {одобрен} declined {отклонён} other {ждёт ответа}}',
  'receipt.link': 'Чек провайдера',
  'receipt.ledger': 'Назад к движениям',
  'refund.ask': 'Попросить возврат',
  'refund.about': '<b>Возврат за {product}</b>',
  'refund.unused':
    'Не использовано: {unused, number} из {bought, plural, one {# кредита} few {# кредитов} many {# кредитов} other {# кредита}}. Что пришло раньше, считается потраченным раньше.',
  'refund.share': 'Это {money}, округлено в твою пользу; эти кредиты затем снимаются.',
  'refund.month': 'Месяц возвращается целиком: {money}.',
  'refund.ends-pro': 'С возвратом подписка сразу закончится.',
  'refund.decides': 'Решает человек, ответ придёт сюда. Попросить можно один раз за платёж.',
  'refund.ask-yes': 'Да, попросить',
  'refund.asked': 'Запрос отправлен. Ответ придёт сюда.',
  'refund.not-again': 'Этот платёж нельзя вернуть, или ты уже просил.',
  'refund.declined': 'Платёж за <b>{product}</b> не возвращается. Кредиты остаются как есть.',
  'refund.returned':
    '{currency, select, xtr {<b>{money}</b> за {product} возвращается на твой баланс звёзд в Telegram.} other {<b>{money}</b> за {product} возвращается туда, откуда был платёж. Банк покажет это через несколько дней.}}',
  'refund.credits':
    'За это {credits, plural, one {снят # кредит} few {сняты # кредита} many {снято # кредитов} other {снято # кредита}}.',
  'refund.asked-operator': '<b>Кто-то просит возврат.</b>',
  'refund.open': 'Посмотреть платёж',
  'refund.done': 'Возвращено: {amount} за {product}, <code>{transaction}</code>.',
  'refund.refused':
    'Провайдер не вернул {amount} за {product}, <code>{transaction}</code>. Кредиты не сняты.',
  'refund.why':
    'Ответ: {failure}. Посмотри в кабинете провайдера; потом здесь можно попробовать снова.',
  'refund.part': 'Вернуть за неиспользованное, {money}',
  'refund.all': 'Вернуть всё, {money}',
  'refund.no': 'Отказать',
  'refund.started': '{money} возвращается. Сообщу, когда провайдер это сделает.',
  'refund.said-no': 'Отказано. Покупатель узнает.',
  'payments.title': '<b>Платежи</b>',
  'payments.waiting':
    '{count, plural, one {# человек ждёт} few {# человека ждут} many {# человек ждут} other {# человека ждут}} ответа о возврате.',
  'payments.none': 'Пока никто ничего не платил.',
  'payments.line':
    '{at} · {product} · {price}{state, select, refunded { · возвращён} disputed { · оспорен} other {}}',
  'payments.account':
    'Аккаунт <code>{account}</code>: {status, select, active {активен} limited {ограничен} suspended {заблокирован} other {удалён}}, {balance, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}',
  'payments.refund':
    '{at}: {money}, {by}: {state, select, done {возвращено} refused {отклонено} other {в пути}} {failure}',
  'payments.for-nobody':
    'Оплачено после удаления аккаунта: {amount} за {product}, <code>{transaction}</code>. Воспользоваться этим некому: верни деньги.',
  'payments.goes-on':
    'Подписка {name} аккаунта <code>{account}</code> должна закончиться, но в {provider} её может отменить только владелец: <code>{subscription}</code>. До тех пор деньги там списываются.',
  'payments.back': 'Все платежи',
  'statement.date': 'дата',
  'statement.what': 'что',
  'statement.credits': 'кредиты',
  'statement.balance': 'баланс',
  'statement.price': 'цена',
  'statement.currency': 'валюта',
  'statement.transaction': 'транзакция',
  'statement.id': 'id',
  'statement.earlier': 'ранее',
  // codes, invitations, held accounts
  'command.code': 'Ввести подарочный код или приглашение',
  'command.code.word': 'Код',
  'command.invite': 'Пригласить друга: кредиты вам обоим',
  'low.notice':
    'Осталось: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}.',
  'code.button': 'У меня есть код',
  'code.ask': 'Какой у тебя код? Напиши его мне.',
  'code.good':
    'Код принят: на баланс добавлено <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'code.use': 'Использовать код {word}',
  'code.unknown':
    'Я не знаю такого кода. Проверь, как он написан; регистр, пробелы и дефисы не важны.',
  'code.ended': 'Срок этого кода истёк. Ничего не изменилось.',
  'code.used-up': 'Этот код уже использован столько раз, сколько было можно. Ничего не изменилось.',
  'code.already': 'Этот код уже тобой использован. Он действует один раз на человека.',
  'code.too-many': 'Слишком много неверных кодов. Попробовать снова можно {until}.',
  'code.list':
    '{count, plural, =0 {Кодов пока нет.} one {<b># код</b>} few {<b># кода</b>} many {<b># кодов</b>} other {<b># кода</b>}}',
  'code.line':
    '<code>{word}</code> · {kind, select, gift {подарок} other {акция}} · {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} · использован {used} из {limit} · {state, select, off {завершён} dated {до {until}} other {бессрочно}}',
  'code.made': 'Создан:',
  'code.off': 'Код <code>{word}</code> завершён: им больше никто не воспользуется.',
  'code.none-such': 'Кода <code>{word}</code> нет.',
  'code.taken': 'Код <code>{word}</code> уже есть.',
  'code.usage':
    'Создать: <code>/codes new КРЕДИТЫ РАЗ (ДО в виде 2026-12-31) (СЛОВО) (gift|promotion)</code>\nЗавершить: <code>/codes off СЛОВО</code>',
  'invite.title': '<b>Пригласи кого-нибудь</b>',
  'invite.gets':
    'После первой покупки ты получишь <b>{inviter, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>, а приглашённый — <b>{invited, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>. Если эти деньги вернут, кредиты тоже вернутся.',
  'invite.link': 'Твоя ссылка: {link}',
  'invite.word': 'Твой код: <code>{word}</code>. Новый человек пишет <code>/code {word}</code>.',
  'invite.share': 'Поделиться ссылкой',
  'invite.counts': 'Пришли по твоему приглашению: {came}. Принесли кредиты: {rewarded}.',
  'invite.limit':
    'За 30 дней кредиты приносит не больше {most, plural, one {# приглашения} few {# приглашений} many {# приглашений} other {# приглашения}}, и только приглашения новых людей.',
  'invite.noted':
    'Тебя пригласили: после первой покупки вы оба получите кредиты ({credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} тебе).',
  'invite.not-new':
    'Это приглашение, а они для тех, кто здесь впервые. Пригласить других можно через /invite.',
  'invite.own': 'Это твоё собственное приглашение: отдай его кому-нибудь другому.',
  'invite.used':
    'Приглашение уже использовано: на человека засчитывается одно. Пригласить других можно через /invite.',
  'invite.reward':
    '{side, select, inviter {Приглашённый тобой человек что-то купил: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> тебе.} other {Благодаря приглашению ты получаешь <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> за первую покупку.}}',
  'invite.taken-back':
    'Покупку по приглашению вернули, поэтому списано: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>.',
  'invite.given-again':
    'Покупка по приглашению всё же действительна: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b> снова на балансе.',
  // rewards of authors
  'rewards.earned':
    'Твои шаблоны принесли тебе <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>: {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}} другими людьми.',
  'rewards.line':
    '{title}: {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}, +{credits}',
  'rewards.rest':
    'Другие шаблоны: {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}, +{credits}',
  'rewards.off': 'Больше не сообщать',
  'rewards.button': 'Награды',
  'rewards.taken-back':
    '{why, select, ring {Награды сняты: аккаунты, которые их принесли, связаны между собой или пользуются шаблонами только ради наград} other {Деньги за часть использований твоих шаблонов вернули, поэтому их награды тоже сняты}}: <b>{credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}</b>, {uses, plural, one {# использование} few {# использования} many {# использований} other {# использования}}.',
  'rewards.contest': 'Если это ошибка, /paysupport подскажет, кому написать.',
  'rewards.ring':
    '<b>Круг из {accounts, plural, one {# аккаунта} few {# аккаунтов} many {# аккаунтов} other {# аккаунта}} ничего не зарабатывает</b>: {cause, select, circle {они пользуются шаблонами друг друга} other {они новые и пользуются шаблонами одного автора}}. Принесённое ими снято. Круг <code>{ring}</code>.',
  'rewards.title': '<b>Твои награды</b>',
  'rewards.totals': 'Сегодня: {today} · за неделю: {week} · всего: {all}',
  'rewards.test-money': 'Использования, оплаченные тестовыми кредитами, ничего не приносят.',
  'rewards.none':
    'Наград пока нет. Когда кто-то другой делает что-то по твоему шаблону, ты получаешь {image, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} за картинку и {video, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}} за видео.',
  'rewards.picture':
    'Заработанные кредиты за {weeks, plural, one {последнюю неделю} few {последние # недели} many {последние # недель} other {последние # недели}}, последняя в конце: {numbers}. Всего {all}.',
  'rewards.told':
    'О первой награде дня я сообщаю сразу, об остальных в {time} ({zone}). Сообщения: {state}.',
  'rewards.chart.weeks': 'Кредиты по неделям',
  'rewards.chart.templates': 'По шаблонам',
  'rewards.chart.today': 'сегодня',
  'rewards.chart.week': 'за неделю',
  'rewards.chart.all': 'всего',
  'credits.template-reward': 'твоим шаблоном воспользовались',
  'credits.template-reward-back': 'награда снята',
  'command.rewards': 'Что приносят твои шаблоны',
  'settings.rewards': 'Сообщения о наградах: {state}',
  'settings.do.rewards': '{on, select, true {Не сообщать о наградах} other {Сообщать о наградах}}',
  'settings.news': 'Новости сервиса: {state}',
  'settings.do.news': '{on, select, true {Без новостей} other {Получать новости}}',
  'news.ask':
    'Рассказывать тебе иногда, что здесь нового: шаблоны, функции, предложения? Это сообщения в этом чате, почта для них не используется, и под каждым есть кнопка, которая их прекращает. Больше от ответа ничего не зависит.',
  'news.yes': 'Да, рассказывай',
  'news.no': 'Нет, спасибо',
  'settings.zone': 'Часовой пояс: {zone}',
  'settings.zone.service': '{zone} (не выбран)',
  'settings.do.zone': 'Часовой пояс',
  'settings.ask.zone':
    'Где ты живёшь? Выбери или напиши большой город латиницей, например Moscow, или на сколько твои часы впереди UTC, например +3. От этого зависит, когда начинается твой день и когда вечер.',
  'settings.quiet': 'Тихие часы: {hours}',
  'settings.quiet.none': 'нет',
  'settings.do.quiet': 'Тихие часы',
  'settings.ask.quiet':
    'Когда напоминания, сводки и новости должны подождать? Ответы, результаты, деньги и безопасность всегда приходят сразу.',
  'settings.ask.quiet.own': 'Или напиши свои часы, например 22-8. Чтобы их не было, отправь «-».',
  'settings.quiet.never': 'Никогда не ждать',
  'settings.quiet.unknown': 'Нужны два часа суток, например 22-8.',
  'settings.zone.unknown':
    'Не знаю такого места. Напиши ближайший большой город латиницей, например Moscow, или разницу с UTC, например +3.',
  'templates.gone.why':
    '{why, select, removed {Автор убрал «{title}»} hidden {На этот шаблон пожаловались, он ждёт проверки} taken {Этот шаблон снят с показа} author {«{title}» больше не предлагается: аккаунт автора закрыт} other {«{title}» сейчас сделать нельзя}}. Ничего не списано. То, что уже сделано, остаётся.',
  'templates.gone.similar': 'Вот похожие:',
  // held accounts
  'ladder.title':
    '<b>{step, select, warned {Вам вынесено предупреждение.} limited {Ваш аккаунт ограничен.} suspended {Ваш аккаунт заблокирован.} other {Ваш аккаунт закрыт.}}</b>',
  'ladder.why':
    'Почему: {reason, select, content {то, что здесь запрашивали или публиковали, не раз нарушало правила о содержании} payment {платежи этого аккаунта оспаривались, возвращались или выглядели как злоупотребление} ring {несколько аккаунтов вместе собирали награды} spam {другим присылали или показывали то, чего они не хотели} likeness {изображения других людей делались или показывались без их разрешения} minor {был замешан кто-то младше 18 лет} other {так решил тот, кто ведёт этот сервис}}.',
  'ladder.until': 'Это действует до {until} и затем заканчивается само.',
  'ladder.no-end': 'Это действует, пока тот, кто ведёт этот сервис, не отменит решение.',
  'ladder.deleted': '{until} аккаунт и всё, что в нём есть, будет удалено.',
  'ladder.works':
    '{step, select, warned {Всё работает как прежде. Если это повторится, аккаунт будет ограничен.} limited {Делать картинки и видео по-прежнему можно, только медленнее. Публиковать и делиться пока нельзя.} other {Вы по-прежнему можете посмотреть, что о вас хранится, забрать копию, удалить всё и обжаловать решение. Новое не делается, а подписка закончится вместе с оплаченным месяцем.}}',
  'ladder.appeal': 'Обжаловать',
  'ladder.appeal.ask':
    'Напишите одним сообщением, почему это решение неверно. Его прочтёт человек, и ответ придёт сюда. На каждое решение можно подать одну жалобу.',
  'ladder.appeal.sent': 'Спасибо: жалобу прочтёт человек, и ответ придёт сюда.',
  'ladder.appeal.stands':
    '{appeal, select, open {Ваша жалоба ждёт ответа.} other {Человек прочёл вашу жалобу и решил, что всё остаётся как есть.}}',
  'ladder.appeal.answer':
    '{decision, select, lifted {<b>Вы были правы: ваш аккаунт снова открыт.</b>} other {<b>Человек прочёл вашу жалобу: решение остаётся в силе.</b>}}',
  'ladder.paused':
    'Ваш аккаунт ограничен до {until}: до этого времени нельзя публиковать и делиться. В разделе «Мои данные» написано, почему и как обжаловать.',
  'ladder.paused-open':
    'Ваш аккаунт ограничен: публиковать и делиться пока нельзя. В разделе «Мои данные» написано, почему и как обжаловать.',
  'account.usage':
    'Добавьте номер аккаунта или человека, например <code>/account telegram:123</code>.',
  'account.card':
    'Аккаунт <code>{account}</code>, с {since}: {status, select, limited {ограничен} suspended {заблокирован} other {открыт}}{held, select, true {, траты приостановлены} other {}}. Баланс: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}. Платежей: {payments}, из них возвращённых или оспоренных: {returned}.',
  'account.step':
    '{at}: {step, select, warned {предупреждение} limited {ограничение} suspended {блокировка} other {закрытие}}, {reason, select, content {правила о содержании} payment {платежи} ring {круг аккаунтов} spam {спам} likeness {образ других людей} minor {младше 18 лет} other {оператор}}, решение: {by}{over, select, true {; закончено} other {; действует}}',
  'account.do':
    '{step, select, warned {Предупредить} limited {Ограничить} suspended {Заблокировать} other {Закрыть}}',
  'account.reason':
    '{reason, select, content {Содержание} payment {Платежи} ring {Круг} spam {Спам} likeness {Чужой образ} minor {До 18 лет} other {Другое}}',
  'account.choose':
    '{step, select, warned {Предупредить этот аккаунт} limited {Ограничить этот аккаунт} suspended {Заблокировать этот аккаунт} other {Закрыть этот аккаунт: владелец ещё сможет забрать копию, потом всё удаляется}}: почему? Владелец прочтёт причину.',
  'account.lift': 'Отменить',
  'account.open': 'Аккаунт',
  'account.limited':
    'Аккаунт <code>{account}</code> продолжает просить то, что запрещают правила о содержании (после предупреждения {counted, plural, one {# раз} few {# раза} many {# раз} other {# раза}}): теперь он ограничен.',
  'appeals.new': '<b>Кто-то обжалует решение о своём аккаунте.</b>',
  'appeals.empty': 'Ни одна жалоба вас не ждёт.',
  'appeals.waiting':
    'Вас {count, plural, one {ждёт # жалоба} few {ждут # жалобы} many {ждут # жалоб} other {ждут # жалобы}}.',
  'appeals.line': 'Жалоба от {at}',
  'appeals.card': 'Аккаунт <code>{account}</code> обжалует решение. Человек пишет: «{words}»',
  'appeals.keep': 'Оставить',
  'appeals.ask-words':
    'Напишите человеку на его языке, почему. Ваше следующее сообщение уйдёт ему.',
  'appeals.decided':
    '{decision, select, lifted {Отменено.} other {Оставлено.}} Человеку об этом сообщат.',
  'hold.title': '<b>Трата кредитов для твоего аккаунта приостановлена.</b>',
  'hold.what':
    'Что-то в платежах или кодах показалось необычным. Все твои кредиты остаются у тебя. Остальное работает: бесплатные картинки, история, /credits, /privacy и /delete.',
  'hold.then':
    'Это посмотрит человек, и ты узнаешь об итоге здесь. Как с ним связаться, скажет /paysupport.',
  'hold.kept':
    'Человек посмотрел твой аккаунт: трата кредитов остаётся приостановленной. Кредиты остаются твоими; как их вернуть, скажет /paysupport.',
  'hold.released':
    'Человек посмотрел твой аккаунт, всё в порядке: кредиты снова можно тратить. Спасибо за терпение.',
  'hold.no-buying': 'Пока это так, тебе ничего не продаётся: воспользоваться этим нельзя.',
  'hold.checkouts':
    'Слишком много страниц оплаты за короткое время. Следующую можно открыть {until}. Открытые ещё действуют.',
  'hold.day-limit':
    'Это больше дневного предела для всех: {limit, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}. Продолжить можно завтра (в 0:00 UTC). Ничего не потрачено.',
  'engine.budget':
    '{reached, select, true {<b>Бюджет дня израсходован.</b>} other {<b>Бюджет дня почти израсходован.</b>}} Компания: {company} · {spent} из {limit}, по оценке. {reached, select, true {Её движки не предлагаются до 0:00 UTC; другие и локальный работают, а тем, кто ждал, кредиты возвращены.} other {На пределе её движки не предлагаются до следующего дня.}} Задаётся в PROVIDER_BUDGET_USD и PROVIDER_BUDGETS_USD.',
  'engine.issue':
    '<b>{engine}</b> ({model}): нужна твоя помощь. {cause, select, account {Компания не принимает ключ, или этому аккаунту нельзя использовать модель: проверь там ключ и аккаунт.} billing {Компания сообщает, что баланс или квота исчерпаны: проверь там оплату.} region {Компания не предлагает это там, где работает сервер.} model {Компания не знает эту модель или версию, или её больше нет: укажи другую.} parameter {Модель не принимает <code>{detail}</code>. Где картинку можно сделать без этого, теперь он не отправляется.} other {Компания отклоняет запросы по неизвестной мне причине.}} Где возможно, её заменяют другие. <code>{detail}</code>',
  'hold.new': '<b>Аккаунт приостановлен и ждёт твоего решения.</b>',
  'hold.back-suspended':
    '<b>Тот, чей аккаунт был заблокирован, удалил его и вернулся.</b> Новый аккаунт тоже заблокирован. Ты можешь его освободить.',
  'hold.open': 'Посмотреть',
  'hold.empty': 'Ни один аккаунт не ждёт.',
  'hold.waiting':
    '{count, plural, one {# аккаунт ждёт} few {# аккаунта ждут} many {# аккаунтов ждут} other {# аккаунта ждут}} решения.',
  'hold.card':
    '<b>Аккаунт приостановлен</b>: {cause, select, checkouts {много открытых страниц оплаты} cards_failed {много отклонённых карт} refunds {много возвратов} disputes {оспоренные платежи} new_purchases {новый аккаунт много покупает} new_spending {новый аккаунт много тратит} suspended_before {аккаунт уже был заблокирован} codes_wrong {много неверных кодов} reward_ring {круг наград} other {круг приглашений}}',
  'hold.came-back':
    'Этот аккаунт принадлежит тому, кто удалил прежний ({at}) и вернулся: его состояние такое же, как у прежнего.',
  'hold.seen':
    'Насчитано {counted} за {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}}; обычно до {most}.',
  'hold.account':
    'Аккаунт <code>{account}</code>, с {since}. Баланс: {credits, plural, one {# кредит} few {# кредита} many {# кредитов} other {# кредита}}. Платежей: {payments}, из них возвращено или оспорено: {returned}. Приглашено: {came}.',
  'hold.release': 'Разрешить',
  'hold.keep': 'Оставить',
  'hold.suspend': 'Заблокировать',
  'hold.decided':
    'Решение: <b>{decision, select, released {разрешён} kept {остаётся приостановленным} other {заблокирован}}</b>',
  'policy.templates':
    '<b>Шаблоны:</b> то, что ты пользовался чьим-то шаблоном, хранится {useDays} дней, а кредиты, которые это принесло автору, остаются в учёте. Автор не узнаёт, кто пользовался шаблоном. Если аккаунты пользуются шаблонами только ради наград, это отмечается.',
  'policy.reports':
    '<b>Жалобы и заявления:</b> твои жалобы и заявления о том, что где-то показан ты, читает человек, который ведёт этот сервис; тот, на кого жалуются, не узнаёт от кого. Рассмотренные жалобы хранятся {reportDays} дн., решённые заявления — {claimDays} дн. Если аккаунта нет, с ними хранится контрольная сумма твоей сети с ключом, а не сама сеть.',
  'policy.after':
    '<b>После ухода:</b> {leftDays} дней мы храним ключевую контрольную сумму твоего id на этой платформе и то, сколько бесплатных картинок, какие коды и было ли приглашение использовано, а если у тебя были кредиты, то и номер твоего аккаунта в книгах, чтобы уход и возвращение ничего не давали дважды. Если аккаунт был заблокирован, приостановлен или в долгу, это тоже хранится {standingDays} дней и действует для нового аккаунта. Пометки об отклонённых и возвращённых платежах и неверных кодах хранятся {signalDays} дней, пока ты здесь.',
  // reports, takedowns, likeness
  'command.report': 'Пожаловаться на шаблон или результат',
  'command.report.link': 'Ссылка или идентификатор',
  'report.button': 'Пожаловаться',
  'report.how': 'На что пожаловаться? Пришли ссылку или идентификатор.',
  'report.ask':
    '{what, select, template {Что не так с <b>{title}</b>?} other {Что не так с этим результатом?}} Каждую жалобу смотрит человек.',
  'report.reason':
    '{reason, select, nudity {Нагота или секс} violence {Кровь или насилие} hate {Ненависть} minor {Вред ребёнку} likeness {Человек без согласия} rights {Чужая работа или бренд} other {Другое}}',
  'report.done': 'Спасибо. Человек это посмотрит, и я напишу сюда, чем закончилось.',
  'report.gone': 'Не нахожу: этого уже нет, или ссылка не моя.',
  'report.own': 'Это твоё: ты можешь убрать это сам.',
  'report.before': 'Ты уже жаловался на это. Человек это посмотрел или скоро посмотрит.',
  'report.too-many': 'Для одного дня жалоб многовато. Следующую можно отправить {until}.',
  'report.answered':
    'Человек посмотрел {what, select, template {<b>{title}</b>} other {опубликованный результат}} по твоей жалобе: {outcome, select, kept {правила соблюдены, всё остаётся. Всё равно спасибо.} other {это удалено. Спасибо.}}',
  'subject.hidden':
    '{what, select, template {Твой шаблон <b>{title}</b>} other {Твой опубликованный результат <b>{title}</b>}} скрыт, пока его не посмотрит человек: {because, select, minor {кто-то пожаловался на вред ребёнку} nudity {несколько человек пожаловались на наготу или секс} claim {кто-то говорит, что изображён без согласия} other {пожаловались несколько человек}}. Уже сделанные результаты остаются. Я напишу сюда.',
  'subject.restored':
    'Человек посмотрел <b>{title}</b>: правила соблюдены, всё снова видно. Спасибо за терпение.',
  'reported.new':
    '<b>{hidden, select, true {Из-за жалоб скрыто: «{title}»} other {Жалоба на «{title}»}}.</b> {reason}',
  'reported.open': 'Посмотреть',
  'reported.back': 'Все жалобы',
  'reported.empty': 'Ни одна жалоба не ждёт.',
  'reported.waiting':
    '{count, plural, one {# объект с жалобами ждёт} few {# объекта с жалобами ждут} other {# объектов с жалобами ждут}} решения.',
  'reported.line': '{hidden, select, true {Скрыто · } other {}}{title} · {count}',
  'reported.card':
    '<b>{title}</b> · {what, select, template {шаблон} other {опубликованный результат}} <code>{id}</code>',
  'reported.state':
    'Сейчас: <b>{state, select, offered {видно} shown {видно} hidden {скрыто до твоего решения} taken_down {удалено за нарушение} withdrawn {убрано владельцем} removed {удалено автором} other {не предлагается}}</b>',
  'reported.owner': 'Аккаунт <code>{account}</code>',
  'reported.reason': '{reason}: {count}',
  'reported.kept': 'Человек уже смотрел и оставил: новые жалобы на эту версию ничего не скрывают.',
  'reported.keep': 'Оставить',
  'subject.taken-down':
    '{what, select, template {Человек удалил твой шаблон <b>{title}</b>} other {Человек снял с публикации твой результат <b>{title}</b>}}: {cause, select, likeness {он показывает кого-то без согласия} copy {он копирует удалённый шаблон} report {жалобы оказались верны} other {он нарушает правила}}. {what, select, template {Им больше никто не может пользоваться, обложка удалена.} other {Другие его больше не видят; в твоей истории он остаётся.}} Если это ошибка, /paysupport подскажет, как с нами связаться.',
  'subject.takedown-undone':
    'Человек отменил удаление <b>{title}</b>: это была наша ошибка, извини. Шаблон снова предлагается. Обложки больше нет, выбери новую через /template.',
  'reported.take-down': 'Удалить',
  'reported.take-down.sure':
    'Удалить <b>{title}</b>? {what, select, template {Вместе с ним уйдут все версии, обложки, карточки и опубликованные результаты. Обложки удаляются навсегда.} other {Вместе с ним уйдёт всё, что показывает тот же результат.}}',
  'reported.taken-down':
    'Удалено {at}: {cause, select, report {по жалобам} likeness {заявление о своём изображении} copy {копия {reference}} other {оператором}}.',
  'reported.undo': 'Отменить удаление',
  'reported.copies': 'Похожие',
  'reported.copies.none':
    'Других похожих шаблонов нет. Новые заявки с копией этой обложки будут ждать твоего решения.',
  'reported.copies.found':
    '{count, plural, one {# шаблон похож} few {# шаблона похожи} other {# шаблонов похожи}} на <b>{title}</b>.',
  'reported.copy': 'Похоже на <b>{title}</b>.',
  'command.likeness': 'Здесь показывают тебя без согласия',
  'likeness.title':
    '<b>Здесь показывают тебя без согласия?</b> Человек решит в течение {hours} часов. Если не успеет, это будет скрыто до решения.',
  'likeness.what': 'Что именно? Пришли ссылки или идентификаторы.',
  'likeness.contact': 'Как тебе ответить? Напиши почту или другой контакт, или ответим здесь.',
  'likeness.here': 'Ответить здесь',
  'likeness.words':
    'Своими словами: что там показано, это ты или кем ты приходишься этому человеку?',
  'likeness.statement':
    'Я заявляю, что всё написанное — правда, и что показан я или тот, от чьего имени я могу говорить.',
  'likeness.send': 'Заявляю: отправить',
  'likeness.done':
    'Спасибо. Номер заявления: <code>{number}</code>. Человек решит в течение {hours} часов.',
  'likeness.button': 'Это я',
  'likeness.length': 'Напиши что-нибудь, не длиннее {most} знаков.',
  'likeness.too-many': 'Для одного дня заявлений многовато. Следующее можно отправить {until}.',
  'likeness.answered':
    '{decision, select, upheld {Заявление <code>{number}</code> удовлетворено: то, что тебя показывает, удалено.} other {Человек рассмотрел заявление <code>{number}</code> и отклонил его.}}',
  'likeness.open': 'Заявление <code>{number}</code> ждёт решения, самое позднее {until}.',
  'likeness.keep-link': 'Сохрани адрес этой страницы: на ней видно, что с заявлением.',
  'likeness.foreign': 'Это пришло не с этой страницы. Открой её и отправь форму ещё раз.',
  'claim.new': '<b>Кто-то заявляет, что его показывают без согласия.</b>',
  'claim.due':
    '<b>{hidden, select, true {Срок заявления о своём изображении вышел: названное скрыто до твоего решения.} other {Срок заявления о своём изображении скоро выйдет.}}</b>',
  'claim.empty': 'Ни одно заявление не ждёт.',
  'claim.waiting':
    '{count, plural, one {# заявление о своём изображении ждёт} few {# заявления о своём изображении ждут} other {# заявлений о своём изображении ждут}} решения.',
  'claim.line': '{number} · осталось {hours} ч',
  'claim.card':
    'Заявление <code>{number}</code>: {state, select, open {<b>осталось {hours} ч</b>} upheld {<b>удовлетворено</b>} other {<b>отклонено</b>}}',
  'claim.ran-out': 'Срок вышел: названное скрыто до твоего решения.',
  'claim.target': 'О чём: {target}',
  'claim.words': 'Своими словами: {words}',
  'claim.contact': 'Ответить: {contact}',
  'claim.uphold': 'Удовлетворить{count, plural, =0 {} other { и удалить (#)}}',
  'claim.reject': 'Отклонить с пояснением',
  'claim.ask-words': 'Напиши, что ответить заявителю.',
  'page.send': 'Отправить',
  'page.likeness.contact': 'Как тебе ответить? Почта или другой контакт.',
  'page.report.done': 'Спасибо. Человек это посмотрит.',
  // the test checkout's own pages
  'sandbox.checkout': '{name} · тестовая оплата',
  'sandbox.subscription': '{name} · тестовая подписка',
  'sandbox.about-checkout':
    'Это тестовая оплата. Деньги не списываются, и карту никто не спрашивает.',
  'sandbox.about-subscription': 'Это тестовая подписка. Деньги не списываются.',
  'sandbox.a-month': 'в месяц',
  'sandbox.note.declined': 'Карта отклонена. Ничего не списано. Попробуй ещё раз или вернись.',
  'sandbox.note.code': 'Такого промокода нет. Попробуй FREE100 или HALF.',
  'sandbox.note.invalid': 'Проверь адрес почты.',
  'sandbox.note.over': 'С этим платежом это уже невозможно.',
  'sandbox.note.done': 'Готово. Чат узнает об этом через мгновение.',
  'sandbox.email': 'Почта для чека',
  'sandbox.optional': '(необязательно)',
  'sandbox.code': 'Промокод',
  'sandbox.codes': '(FREE100 или HALF)',
  'sandbox.pay': 'Оплатить {price}',
  'sandbox.subscribe': 'Подписаться за {price}',
  'sandbox.decline': 'Отклонить карту',
  'sandbox.later': 'Оплатить через банк, позже',
  'sandbox.later-fail': 'Оплатить через банк, с ошибкой',
  'sandbox.leave': 'Уйти без оплаты',
  'sandbox.expire': 'Закрыть ссылку сейчас',
  'sandbox.subscribed':
    'Подписка оформлена. Можно вернуться в чат или посмотреть подписку и промотать месяцы.',
  'sandbox.see': 'Посмотреть подписку',
  'sandbox.expired': 'Эта ссылка на оплату закончилась. Новую можно получить в чате.',
  'sandbox.free': 'Платить было не за что. Вернись в чат.',
  'sandbox.paid': 'Оплачено. Можно вернуться в чат.',
  'sandbox.processing': 'Банк обрабатывает платёж. Чат узнает через мгновение.',
  'sandbox.refused': 'Банк отклонил платёж.',
  'sandbox.act': 'Сыграй за продавца или банк. Ещё не возвращено: {price}.',
  'sandbox.refund-half': 'Вернуть половину',
  'sandbox.refund-rest': 'Вернуть остаток',
  'sandbox.refund-month': 'Вернуть месяц',
  'sandbox.inquiry': 'Банк задаёт вопрос',
  'sandbox.dispute': 'Оспорить',
  'sandbox.dispute-won': 'Продавец выигрывает спор',
  'sandbox.dispute-lost': 'Продавец проигрывает',
  'sandbox.trouble': 'Устроить сбой',
  'sandbox.testing': '(для проверки)',
  'sandbox.copies': 'Сколько раз приходит каждое событие',
  'sandbox.copies.count':
    '{count, plural, =0 {никогда: вебхук потерян} =1 {один раз} =2 {два раза} other {# раз}}',
  'sandbox.come': 'События приходят',
  'sandbox.come.late':
    '{seconds, plural, =0 {сразу} =60 {с опозданием на минуту} other {с опозданием на # с}}',
  'sandbox.reversed': 'в неверном порядке',
  'sandbox.ended': 'Закончилась {day}.',
  'sandbox.past-due': 'Карта отклонена. В ближайшие дни будет новая попытка.',
  'sandbox.ends': 'Закончится {day}.',
  'sandbox.renews': 'Продлится {day}.',
  'sandbox.card-good': 'Взять рабочую карту',
  'sandbox.card-bad': 'Пусть карта отныне не работает',
  'sandbox.keep': 'Сохранить подписку',
  'sandbox.cancel': 'Отменить в конце месяца',
  'sandbox.cancel-now': 'Завершить сразу',
  'sandbox.back': 'Назад в чат',
  'sandbox.invoices': 'Счета',
  'sandbox.months': 'Промотай месяц или сыграй за банк или продавца. Речь о последнем месяце.',
  'sandbox.retry': 'Повторить неоплаченный месяц',
  'sandbox.renew': 'Продлить сейчас',
  'sandbox.invoice':
    '{price} · {state, select, open {не оплачен} paid {оплачен} other {аннулирован}}',
  'sandbox.invoice.back': 'возвращено {price}',
  'sandbox.invoice.dispute':
    'спор: {state, select, warning_needs_response {банк спрашивает} warning_closed {банк спрашивал} won {выигран} lost {проигран} other {открыт}}',
  'language.name': 'Русский',
  'playground.tagline': 'Твои снимки, проявленные в чате.',
  'playground.intro':
    'Три фотографии один раз, а потом картинки и короткие видео с тобой. Это песочница: настоящий продукт в браузере, с игрушечными деньгами.',
  'playground.start': 'Начать',
  'playground.commands': 'Команды',
  'playground.write': 'Напиши сообщение',
  'playground.write-now': 'Твой ответ',
  'playground.send-photo-now': 'Отправь фото или напиши',
  'playground.send': 'Отправить',
  'playground.add-photos': 'Добавить фото',
  'playground.choose-photos': 'Выбрать фото',
  'playground.borrow': 'Нет фото под рукой? Возьми лицо взаймы',
  'playground.borrow-note': 'Три фото вымышленного человека',
  'playground.remove': 'Убрать',
  'playground.theme': 'Светлая или тёмная тема',
  'playground.chat': 'Чат с alme',
  'playground.you': 'Ты',
  'playground.alme': 'alme',
  'playground.enlarge': 'Увеличить',
  'playground.close': 'Закрыть',
  'playground.before': 'Предыдущая картинка',
  'playground.after': 'Следующая картинка',
  'playground.download': 'Скачать',
  'playground.ai-made': 'Сделано ИИ',
  'playground.gone': 'Больше не хранится',
  'playground.photo': 'Фото',
  'playground.working': 'alme работает',
  'playground.developing': 'Проявляется',
  'playground.latest': 'Последнее сообщение',
  'playground.ready': 'Результат готов',
  'playground.fresh': 'Новое сообщение',
  'playground.uploading': 'Загрузка',
  'playground.stop-upload': 'Отменить загрузку',
  'playground.offline': 'Нет связи. Пробуем снова…',
  'playground.afresh': 'Прежний чат в этом браузере завершён. Это новый.',
  'playground.failed': 'Не отправлено. Ещё раз',
  'playground.slow-down': 'Чуть медленнее, пожалуйста. Попробуй через минуту.',
  'playground.too-large': 'Файл больше {size} МБ.',
  'playground.too-many': 'Не больше {count} фото за раз.',
  'playground.not-a-photo': 'Здесь можно отправлять только фото.',
  'playground.too-many-tabs':
    'alme открыт в слишком многих вкладках. Обнови страницу, чтобы продолжить здесь.',
  'playground.drop': 'Перетащи фото сюда',
  'playground.front': 'Анфас',
  'playground.left': 'Одна сторона',
  'playground.right': 'Другая сторона',
  'playground.send-three': 'Отправить три фото',
  'playground.terms': 'Условия',
  'playground.access': 'Доступ',
  'playground.access-intro':
    'Аккаунт этого браузера держится на cookie. Без него вернуться к кредитам и Pro можно только по коду восстановления.',
  'playground.access-make': 'Создать код восстановления',
  'playground.access-make-about':
    'Он показывается один раз. Храни его там, где никто другой не увидит. Новый код заменяет прежний.',
  'playground.access-made': 'Твой код восстановления, только сейчас:',
  'playground.access-end': 'Завершить все сеансы',
  'playground.access-end-about': 'Во всех браузерах с этим аккаунтом вход завершится, кроме этого.',
  'playground.access-ended': 'Все остальные сеансы завершены.',
  'playground.access-recover': 'Ввести код восстановления',
  'playground.access-recover-about': 'Этот браузер откроет аккаунт кода вместо нынешнего.',
  'playground.access-code': 'Код восстановления',
  'playground.access-recovered':
    'Аккаунт снова в этом браузере. Код использован; вот следующий, только сейчас:',
  'playground.access-wrong': 'Этот код не действует. Проверь ещё раз; код срабатывает один раз.',
  'playground.access-stranded':
    'В аккаунте этого браузера есть кредиты или Pro, а кода восстановления нет: сначала создай его, иначе до них будет не добраться.',
  'playground.access-back': 'Назад в чат',
  'playground.privacy': 'Конфиденциальность',
  'playground.no-script':
    'Чат работает вживую и требует JavaScript. Ничего не загружается со стороны.',
};
