/**
 * Currencies that payment providers take, ISO 4217 in lower case. Sources: stripe.com/docs/currencies
 * (presentment) and developer.paypal.com/api/rest/reference/currency-codes. Without the Icelandic
 * króna and the Ugandan shilling, whose amounts Stripe counts otherwise than ISO 4217 does.
 */
const STRIPE = `aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp
byn bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq
gyd hkd hnl htg huf idr ils inr jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd lsl mad
mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk php pkr pln pyg
qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb tjs tnd top try ttd twd tzs uah
usd uyu uzs vnd vuv wst xaf xcd xof xpf yer zar zmw`;
const PAYPAL = `aud brl cad chf cny czk dkk eur gbp hkd huf ils jpy mxn myr nok nzd php pln sek sgd thb
twd usd`;

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(/\s+/));

/** The currencies that Stripe takes, ISO 4217 in lower case. */
export const STRIPE_CURRENCIES = set(STRIPE);
/** The currencies that PayPal takes, ISO 4217 in lower case. */
export const PAYPAL_CURRENCIES = set(PAYPAL);
/** The currency code of Telegram Stars. */
export const STARS_CURRENCY = 'xtr';
