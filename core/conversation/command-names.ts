import type { Locale } from '../texts/catalogue.ts';

/** Words for one thing by language; where a language has none, the English one stands. */
type Names = Readonly<Partial<Record<Locale, string>>>;

/**
 * The commands' names in other languages by their English name, in lower case. A name stands for one command
 * in all languages, so that whoever types it is understood whatever language they have set.
 */
export const COMMAND_NAMES: Readonly<Record<string, Names>> = {
  create: { es: 'crear', pt: 'criar', de: 'erstellen', ru: 'создать', tr: 'oluştur' },
  templates: { es: 'plantillas', pt: 'modelos', de: 'vorlagen', ru: 'шаблоны', tr: 'şablonlar' },
  template: { es: 'plantilla', pt: 'modelo', de: 'vorlage', ru: 'шаблон', tr: 'şablon' },
  imagine: { es: 'imaginar', pt: 'imaginar', de: 'malen', ru: 'нарисовать', tr: 'hayal_et' },
  edit: { es: 'editar', pt: 'editar', de: 'bearbeiten', ru: 'изменить', tr: 'düzenle' },
  part: { es: 'parte', pt: 'parte', de: 'stelle', ru: 'часть', tr: 'parça' },
  widen: { es: 'ampliar', pt: 'ampliar', de: 'erweitern', ru: 'расширить', tr: 'genişlet' },
  restore: {
    es: 'restaurar',
    pt: 'restaurar',
    de: 'restaurieren',
    ru: 'восстановить',
    tr: 'onar',
  },
  colour: { es: 'colorear', pt: 'colorir', de: 'kolorieren', ru: 'раскрасить', tr: 'renklendir' },
  sharpen: { es: 'nitidez', pt: 'nitidez', de: 'schärfen', ru: 'резкость', tr: 'netleştir' },
  animate: { es: 'animar', pt: 'animar', de: 'animieren', ru: 'оживить', tr: 'canlandır' },
  motion: { es: 'movimiento', pt: 'movimento', de: 'bewegung', ru: 'движение', tr: 'hareket' },
  video: { es: 'vídeo', pt: 'vídeo', ru: 'видео' },
  cutout: { es: 'recortar', pt: 'recortar', de: 'freistellen', ru: 'вырезать', tr: 'kırp' },
  swap: {
    es: 'cambiar_cara',
    pt: 'trocar_rosto',
    de: 'gesichtstausch',
    ru: 'замена_лица',
    tr: 'yüz_değiştir',
  },
  scene: { es: 'escena', pt: 'cena', de: 'szene', ru: 'сцена', tr: 'sahne' },
  wear: { es: 'probar', pt: 'vestir', de: 'anprobe', ru: 'примерить', tr: 'giydir' },
  ring: { es: 'anillo', pt: 'anel', ru: 'кольцо', tr: 'yüzük' },
  describe: {
    es: 'describir',
    pt: 'descrever',
    de: 'beschreiben',
    ru: 'описать',
    tr: 'betimle',
  },
  profile: { es: 'perfil', pt: 'perfil', de: 'profil', ru: 'профиль', tr: 'profil' },
  credits: { es: 'créditos', pt: 'créditos', de: 'guthaben', ru: 'кредиты', tr: 'kredi' },
  buy: { es: 'comprar', pt: 'comprar', de: 'kaufen', ru: 'купить', tr: 'satın_al' },
  code: { es: 'código', pt: 'código', de: 'gutschein', ru: 'код', tr: 'kod' },
  invite: { es: 'invitar', pt: 'convidar', de: 'einladen', ru: 'пригласить', tr: 'davet' },
  rewards: {
    es: 'recompensas',
    pt: 'recompensas',
    de: 'belohnungen',
    ru: 'награды',
    tr: 'ödüller',
  },
  share: { es: 'compartir', pt: 'compartilhar', de: 'teilen', ru: 'поделиться', tr: 'paylaş' },
  shelf: { es: 'estante', pt: 'estante', de: 'regal', ru: 'полка', tr: 'raf' },
  server: { es: 'servidor', pt: 'servidor', ru: 'сервер', tr: 'sunucu' },
  shoot: { es: 'sesión', pt: 'ensaio', de: 'shooting', ru: 'фотосессия', tr: 'çekim' },
  history: { es: 'historial', pt: 'histórico', de: 'verlauf', ru: 'история', tr: 'geçmiş' },
  shared: {
    es: 'compartido',
    pt: 'compartilhados',
    de: 'geteilt',
    ru: 'общее',
    tr: 'paylaşılanlar',
  },
  settings: { es: 'ajustes', pt: 'ajustes', de: 'einstellungen', ru: 'настройки', tr: 'ayarlar' },
  link: { es: 'vincular', pt: 'vincular', de: 'verknüpfen', ru: 'связать', tr: 'bağla' },
  together: { es: 'juntos', pt: 'juntos', de: 'zusammen', ru: 'вместе', tr: 'birlikte' },
  verify: { es: 'verificar', pt: 'verificar', de: 'prüfen', ru: 'проверить', tr: 'doğrula' },
  report: { es: 'denunciar', pt: 'denunciar', de: 'melden', ru: 'жалоба', tr: 'bildir' },
  likeness: {
    es: 'mi_imagen',
    pt: 'minha_imagem',
    de: 'eigenes_bild',
    ru: 'мой_образ',
    tr: 'benim_yüzüm',
  },
  paysupport: {
    es: 'ayuda_con_pago',
    pt: 'ajuda_com_pagamento',
    de: 'zahlungshilfe',
    ru: 'помощь_с_оплатой',
    tr: 'ödeme_yardımı',
  },
  privacy: {
    es: 'privacidad',
    pt: 'privacidade',
    de: 'datenschutz',
    ru: 'конфиденциальность',
    tr: 'gizlilik',
  },
  export: { es: 'exportar', pt: 'exportar', de: 'exportieren', ru: 'экспорт', tr: 'dışa_aktar' },
  terms: { es: 'condiciones', pt: 'termos', de: 'bedingungen', ru: 'условия', tr: 'koşullar' },
  delete: { es: 'borrar', pt: 'apagar', de: 'löschen', ru: 'удалить', tr: 'sil' },
  help: { es: 'ayuda', pt: 'ajuda', de: 'hilfe', ru: 'помощь', tr: 'yardım' },
  cancel: { es: 'cancelar', pt: 'cancelar', de: 'abbrechen', ru: 'отмена', tr: 'iptal' },
};

/** The names of the commands' options in other languages by their English name. */
export const OPTION_NAMES: Readonly<Record<string, Names>> = {
  words: { es: 'palabras', pt: 'palavras', de: 'worte', ru: 'слова', tr: 'sözler' },
  word: { es: 'código', pt: 'código', ru: 'код', de: 'code', tr: 'kod' },
  code: { es: 'código', pt: 'código', ru: 'код', tr: 'kod' },
  link: { es: 'enlace', ru: 'ссылка', tr: 'bağlantı' },
  roles: { pt: 'cargos', de: 'rollen', ru: 'роли', tr: 'roller' },
  picture: { es: 'imagen', pt: 'imagem', de: 'bild', ru: 'картинка', tr: 'görsel' },
  picture2: { es: 'imagen2', pt: 'imagem2', de: 'bild2', ru: 'картинка2', tr: 'görsel2' },
  picture3: { es: 'imagen3', pt: 'imagem3', de: 'bild3', ru: 'картинка3', tr: 'görsel3' },
  picture4: { es: 'imagen4', pt: 'imagem4', de: 'bild4', ru: 'картинка4', tr: 'görsel4' },
  ring: { es: 'anillo', pt: 'anel', ru: 'кольцо', tr: 'yüzük' },
  video: { es: 'vídeo', pt: 'vídeo', ru: 'видео' },
  seconds: { es: 'segundos', pt: 'segundos', de: 'sekunden', ru: 'секунды', tr: 'saniye' },
  size: {
    es: 'resolución',
    pt: 'resolução',
    de: 'auflösung',
    ru: 'разрешение',
    tr: 'çözünürlük',
  },
  sound: { es: 'sonido', pt: 'som', de: 'ton', ru: 'звук', tr: 'ses' },
  aspect: { es: 'formato', pt: 'formato', de: 'format', ru: 'формат', tr: 'oran' },
  theme: { es: 'tema', pt: 'tema', de: 'thema', ru: 'тема', tr: 'tema' },
  person: { es: 'persona', pt: 'pessoa', ru: 'человек', tr: 'kişi' },
  front: { es: 'frente', pt: 'frente', de: 'vorn', ru: 'анфас', tr: 'ön' },
  left: { es: 'un_lado', pt: 'um_lado', de: 'eine_seite', ru: 'один_бок', tr: 'bir_yan' },
  right: {
    es: 'otro_lado',
    pt: 'outro_lado',
    de: 'andere_seite',
    ru: 'другой_бок',
    tr: 'diğer_yan',
  },
};

/** Commands that Telegram asks every bot to have, or links to, by these very names. */
const SAME_ON_TELEGRAM: ReadonlySet<string> = new Set([
  'start',
  'help',
  'settings',
  'paysupport',
  'terms',
  'privacy',
]);

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const ENGLISH_LETTERS = /^[a-z0-9_]+$/;

/** Spells a name without the marks on its letters, as people type it who lack them. */
const unmarked = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** Spells a name in English letters as its language does; null where it is in another script. */
function inEnglishLetters(name: string, locale: Locale): string | null {
  const german = locale === 'de' ? name.replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? '') : name;
  const spelt = unmarked(german);
  return ENGLISH_LETTERS.test(spelt) ? spelt : null;
}

/**
 * The name under which Telegram lists a command in a language: in English letters, which are all it takes;
 * the English name where there is no other.
 */
export function telegramName(command: string, locale: Locale): string {
  const name = COMMAND_NAMES[command]?.[locale];
  if (name === undefined || SAME_ON_TELEGRAM.has(command)) return command;
  return inEnglishLetters(name, locale) ?? command;
}

/** The English names by every other way to write them, the American one included. */
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['color', 'colour'],
  ...Object.entries(COMMAND_NAMES).flatMap(([command, names]) =>
    Object.entries(names).flatMap(([locale, name]) =>
      [name, unmarked(name), inEnglishLetters(name, locale as Locale) ?? name].map(
        (written): [string, string] => [written, command],
      ),
    ),
  ),
]);

/**
 * Reads the name of a command as it was typed, in any of the languages.
 * @returns the English name, or another word in English letters as it is, in lower case; null for a word
 *   that names no command
 */
function commandNamed(typed: string): string | null {
  const name = typed.normalize('NFC').toLowerCase();
  const english = ENGLISH.get(name) ?? ENGLISH.get(unmarked(name));
  return english ?? (ENGLISH_LETTERS.test(name) ? name : null);
}

const COMMAND = /^\/([\p{L}\p{M}\p{N}_]{1,32})(?:@(\w{1,64}))?(?:\s+([\s\S]*))?$/u;

/**
 * Parses `/name argument`, also as `/name@bot argument`, with the name in any of the languages.
 * @returns `name`: in English; `bot`: the addressed bot in lower case, null for none; null for a text that
 *   is no command
 */
export function parseCommand(
  text: string,
): { name: string; bot: string | null; argument: string } | null {
  const [, typed = '', bot, argument = ''] = COMMAND.exec(text) ?? [];
  const name = commandNamed(typed);
  if (name === null) return null;
  return { name, bot: bot?.toLowerCase() ?? null, argument: argument.trim() };
}
