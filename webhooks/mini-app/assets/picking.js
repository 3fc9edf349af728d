// The ways a picture comes in: chosen, taken by the camera, dropped or pasted.

/**
 * @param {HTMLElement} root has keys for `[data-pick]`, each with its file field
 * @param {(file: Blob) => void} onFile
 */
export function onPicked(root, onFile) {
  for (const field of root.querySelectorAll('input[type="file"]')) {
    field.addEventListener('change', () => {
      const [file] = field.files;
      // The same file can be chosen again.
      field.value = '';
      if (file) onFile(file);
    });
  }
  root.addEventListener('click', ({ target }) => {
    const key = target.closest('[data-pick]');
    if (key) root.querySelector(`input[data-for="${key.dataset.pick}"]`).click();
  });
  const holdsFile = ({ dataTransfer }) => [...(dataTransfer?.types ?? [])].includes('Files');
  root.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    root.classList.add('dropping');
  });
  root.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!root.contains(relatedTarget)) root.classList.remove('dropping');
  });
  root.addEventListener('drop', (event) => {
    root.classList.remove('dropping');
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    onFile(file);
  });
  document.addEventListener('paste', ({ clipboardData }) => {
    const file = [...(clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (file && root.isConnected) onFile(file);
  });
}
