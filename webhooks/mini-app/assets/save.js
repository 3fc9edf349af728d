// Hands a picture to the device: as a download, or to another app.

/** Saves a file as a download. */
export function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; a browser that is slower than that keeps it all the same.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const fileOf = (blob, name) => new File([blob], name, { type: blob.type });

/** Offers a file to other apps. @returns {Promise<boolean>} whether it was taken */
export async function share(blob, name) {
  try {
    await navigator.share({ files: [fileOf(blob, name)] });
    return true;
  } catch (error) {
    if (error.name === 'AbortError') return false;
    throw error;
  }
}

/** Whether this browser shares pictures. */
share.isThere = Boolean(
  navigator.canShare?.({ files: [fileOf(new Blob([''], { type: 'image/png' }), 'a.png')] }),
);
