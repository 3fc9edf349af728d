import { accountOf } from '../../../db/accounts.ts';
import { paymentOf } from '../../../db/checkouts.ts';
import { type LedgerLine, ledgerBefore, ledgerLinesAfter } from '../../../db/ledger-lines.ts';
import type { Context } from '../../context.ts';
import { LOCALES, type Locale } from '../../texts/catalogue.ts';
import { plainText } from '../../texts/render.ts';
import { reasonOf } from '../flows/credits.ts';

type Needs = Pick<Context, 'db' | 'rules' | 'now'>;

/** More lines than these would be too large for a chat; the oldest are summed up in one. */
const MOST_LINES = 50_000;
const LINES_AT_ONCE = 1_000;
const COLUMNS = [
  'date',
  'what',
  'credits',
  'balance',
  'price',
  'currency',
  'transaction',
  'id',
] as const;
/** Spreadsheets take what begins so for a formula. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const BOM = '\uFEFF';
const END = '\r\n';

/**
 * Exports the whole ledger of an account as CSV (RFC 4180, in UTF-8 with a byte order mark for
 * spreadsheets; times in ISO 8601, UTC), oldest first, in the reader's language.
 * @param mostLines the number of newest lines; older ones are summed up in one line
 * @returns null for an account that is gone
 */
export async function statementOf(
  { db, rules, now }: Needs,
  accountId: string,
  mostLines = MOST_LINES,
): Promise<{ bytes: Uint8Array; contentType: string; filename: string } | null> {
  const { query: q } = db;
  const account = await accountOf(q, accountId);
  if (!account) return null;
  const locale = LOCALES.find((one) => one === account.locale) ?? 'en';
  const say = (key: (typeof COLUMNS)[number] | 'earlier') =>
    plainText({ key: `statement.${key}` }, locale);
  const before = await ledgerBefore(q, accountId, mostLines);
  const encoder = new TextEncoder();
  const chunks = [encoder.encode(`${BOM}${csvLine(COLUMNS.map(say))}`)];
  let { after, credits: balance } = before;
  if (after !== '') chunks.push(encoder.encode(csvLine(['', say('earlier'), balance, balance])));
  for (;;) {
    const lines = await ledgerLinesAfter(q, accountId, after, LINES_AT_ONCE);
    const last = lines.at(-1);
    if (!last) break;
    let text = '';
    for (const line of lines) {
      balance += line.credits;
      text += csvLine(await cellsOf({ db, rules }, line, balance, locale));
    }
    chunks.push(encoder.encode(text));
    after = last.sort;
  }
  const day = new Date(now()).toISOString().slice(0, 10);
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  return { bytes, contentType: 'text/csv; charset=utf-8', filename: `alme-${day}.csv` };
}

async function cellsOf(
  { db, rules }: Pick<Needs, 'db' | 'rules'>,
  line: LedgerLine,
  balance: number,
  locale: Locale,
): Promise<(string | number)[]> {
  const what = plainText(reasonOf({ shop: { rules } }, line), locale);
  const at = new Date(line.createdAt).toISOString();
  const paid = line.reason === 'purchase' || line.reason === 'pro';
  const payment = paid ? await paymentOf(db.query, line.reference) : null;
  return [
    at,
    what,
    line.credits,
    balance,
    ...(payment
      ? [
          decimal(payment.amountCents, payment.currency),
          payment.currency.toUpperCase(),
          payment.transactionId,
        ]
      : ['', '', '']),
    line.id,
  ];
}

/** An amount as numbers are written in files: a dot, no grouping. */
function decimal(amountCents: number, currency: string): string {
  if (currency === 'xtr') return String(amountCents);
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return (amountCents / 10 ** digits).toFixed(digits);
}

const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map(csvCell).join(',')}${END}`;

/** Formats a CSV cell so that no spreadsheet takes it for a formula. Numbers stay numbers. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
