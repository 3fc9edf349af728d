import chromium from '@sparticuz/chromium';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium as driver,
} from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
];

/** The upper bound of a wait for the browser, in milliseconds: far longer than any machine needs. */
export const PATIENCE_MS = 120_000;

/** The browser context of a phone; sizes in CSS pixels. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
  timezoneId: 'Europe/London',
};
/** The browser context of a desktop; sizes in CSS pixels. */
export const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-GB',
  timezoneId: 'Europe/London',
};

/**
 * Opens a real Chromium without background traffic; the caller closes it.
 * @param flags further switches of Chromium's command line
 */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return driver.launch({
    executablePath: await chromium.executablePath(),
    args: [...FLAGS, ...flags],
    headless: true,
    timeout: PATIENCE_MS,
  });
}

/**
 * Has every page of a context ask for each next frame, as a screen does. Without a screen Chromium draws
 * nothing after a press that changes nothing, and what it puts off until it has drawn (`toBlob`,
 * `requestIdleCallback`) waits for seconds.
 */
export const drawOn = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const next = () => requestAnimationFrame(next);
    next();
  });
