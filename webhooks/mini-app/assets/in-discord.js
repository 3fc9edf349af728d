// What the pages of the app do inside an activity of Discord's: links out of the app are opened by Discord.

if (window.parent !== window)
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    if (!link || new URL(link.href).origin === location.origin) return;
    event.preventDefault();
    window.parent.postMessage({ openOutside: link.href }, location.origin);
  });
