import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { setPaymentReturn } from '../../core/web/session.ts';
import { afterPaymentPage } from './pay-page.ts';

const app = new Hono()
  .get('/playground', (c) => {
    setPaymentReturn(c, true);
    return c.text('a chat');
  })
  .get('/pay/done', (c) => c.html(afterPaymentPage('done', c)));

it('who came from the chat in this browser finds the way back to it', async () => {
  const cookie = (await app.request('/playground')).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/; Path=\/pay; HttpOnly; Secure; SameSite=Lax$/);
  const headers = { cookie: cookie.split(';')[0] ?? '', 'accept-language': 'de-CH,de;q=0.9' };
  const page = await (await app.request('/pay/done', { headers })).text();
  expect(page).toContain('<a href="/playground">Zurück zum Chat</a>');
});

it('who came from elsewhere is sent to no chat that they do not have', async () => {
  const page = await (await app.request('/pay/done')).text();
  expect(page).toContain('Thank you!');
  expect(page).not.toContain('/playground');
});
