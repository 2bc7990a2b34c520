/// <reference lib="dom" />

interface RunState {
  readonly status: 'queued' | 'running' | 'done' | 'failed';
  readonly done: number;
  readonly all: number;
  readonly current: string | null;
}

/** Keeps every progress bar of a running check up to date, and loads the page with the results when it ends. */
export function watchRuns(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-run-progress]')) watch(place);
}

function watch(place: HTMLElement): void {
  const address = place.dataset.runProgress;
  const bar = place.querySelector('progress');
  const label = place.querySelector<HTMLElement>('[data-progress-label]');
  const percent = place.querySelector<HTMLElement>('[data-progress-percent]');
  if (!address) return;
  /** In the words of the page where it brings them: `ตรวจแล้ว {} จาก {} รายการ`. */
  const counted = ({ done, all }: RunState) =>
    (place.dataset.runLabel ?? '{} / {}').replace('{}', String(done)).replace('{}', String(all));
  const stream = new EventSource(address);
  stream.addEventListener('message', ({ data }) => {
    const state = JSON.parse(String(data)) as RunState;
    if (state.status === 'done' || state.status === 'failed') {
      stream.close();
      location.reload();
      return;
    }
    if (bar && state.all > 0) {
      bar.max = state.all;
      bar.value = state.done;
    }
    if (state.all === 0) return;
    if (label) label.textContent = `${counted(state)}${state.current ? ` · ${state.current}` : ''}`;
    if (percent) percent.textContent = `${Math.floor((100 * state.done) / state.all)}%`;
  });
}
