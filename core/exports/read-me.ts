import type { AccountRow } from '../../db/accounts.ts';
import { LOCALES } from '../texts/catalogue.ts';
import { plainText } from '../texts/render.ts';
import { t } from '../texts/text.ts';

/** Writes what explains an archive to its owner, in their language. @param at when it was made */
export function readMe({ locale: tag }: Pick<AccountRow, 'locale'>, at: number): string {
  const locale = LOCALES.find((one) => one === tag) ?? 'en';
  const say = (key: 'title' | 'documents' | 'files' | 'rights') =>
    plainText(t(`export.readme.${key}`, { at: { at, form: 'date' } }), locale);
  return [say('title'), say('documents'), say('files'), say('rights')]
    .join('\r\n\r\n')
    .concat('\r\n');
}
