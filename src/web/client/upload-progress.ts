/// <reference lib="dom" />
import { focusOnLoad } from './focus-on-load.ts';

/**
 * A form with files (`data-upload`, whose value names the progress bar) shows how much was sent, and files may be dropped on it. The page that answers takes the place
 * of this one, so that what the server says is seen exactly as without script.
 */
export function improveUploads(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) {
    acceptDrops(form);
    form.addEventListener('submit', (event) => {
      const chosen = form.querySelector<HTMLInputElement>('input[type=file]');
      if (!chosen?.files?.length) return;
      event.preventDefault();
      send(form);
    });
  }
}

function acceptDrops(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return;
  const mark = (over: boolean) => form.toggleAttribute('data-drop', over);
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  form.addEventListener('dragleave', () => mark(false));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}

function send(form: HTMLFormElement): void {
  const request = new XMLHttpRequest();
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', form.dataset.upload ?? '');
  const buttons = form.querySelectorAll('button');
  for (const button of buttons) button.disabled = true;
  form.append(bar);
  request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
    if (lengthComputable) bar.value = (100 * loaded) / total;
  });
  request.addEventListener('load', () => {
    if (request.status < 300 && request.responseURL !== location.href) location.assign(request.responseURL);
    else if (request.status < 300) location.reload();
    else replacePage(request.responseText);
  });
  request.addEventListener('error', () => {
    bar.remove();
    for (const button of buttons) button.disabled = false;
    // The browser's own way of sending shows the browser's own words about the connection.
    form.submit();
  });
  request.open('POST', form.action);
  request.send(new FormData(form));
}

function replacePage(html: string): void {
  const answered = new DOMParser().parseFromString(html, 'text/html');
  document.title = answered.title;
  document.body.replaceWith(document.importNode(answered.body, true));
  improveUploads();
  focusOnLoad();
}
