// What the pages of the app do inside Telegram: its back button, its payments, its chats.

import { applyKeptTheme, hear, isInside, post } from './telegram.js';

if (isInside()) start();

function start() {
  document.documentElement.classList.add('in-telegram');
  applyKeptTheme();
  post('web_app_ready');
  const isFirst = location.pathname === '/app';
  post('web_app_setup_back_button', { is_visible: !isFirst });
  hear('back_button_pressed', () => history.back());
  // What was chosen waits in the chat, which lies behind the app.
  if (document.querySelector('[data-goes-on]')) post('web_app_close');
  for (const button of document.querySelectorAll('[data-share]')) button.hidden = false;
  document.addEventListener('click', clicked);
  hear('invoice_closed', () => location.reload());
}

function clicked(event) {
  const share = event.target.closest('[data-share]');
  if (share) return void shareIntoChat(share);
  const link = event.target.closest('a[href]');
  if (!link) return;
  const url = new URL(link.href);
  if ('toChat' in link.dataset) {
    event.preventDefault();
    return post('web_app_close');
  }
  if (url.origin === location.origin) return;
  event.preventDefault();
  if ('invoice' in link.dataset) {
    const slug = url.pathname.replace(/^\/(?:invoice\/|\$)/, '');
    return post('web_app_open_invoice', { slug });
  }
  if (url.hostname === 't.me')
    return post('web_app_open_tg_link', { path_full: url.pathname + url.search });
  post('web_app_open_link', { url: url.href });
}

async function shareIntoChat(button) {
  button.disabled = true;
  const { share: of, id } = button.dataset;
  try {
    const answer = await fetch(`/app/share?${new URLSearchParams({ of, id })}`, { method: 'POST' });
    if (answer.ok) post('web_app_send_prepared_message', { id: (await answer.json()).id });
  } finally {
    button.disabled = false;
  }
}
