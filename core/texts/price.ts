/**
 * An amount as people write it, e.g. `$4.99` or `250 ⭐`.
 * @param amountCents in the currency's smallest unit, as ISO 4217 has it; whole Stars
 */
export function priceText(amountCents: number, currency: string, locale: string): string {
  if (currency === 'xtr') return `${amountCents.toLocaleString(locale)} ⭐`;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountCents / 10 ** digits);
}
