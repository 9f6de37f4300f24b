import { buildSlidesAside } from '../../src/slides/buildSlidesAside';
import type { SlidesReply, SlidesRequest } from '../../src/slides/slidesWorker';

/** A thread that answers as it is told, and remembers what it was asked and whether it was ended. */
class FakeWorker {
  onmessage: ((event: { data: SlidesReply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  asked: SlidesRequest | null = null;
  isEnded = false;

  constructor(private readonly answer: (worker: FakeWorker) => void) {}

  postMessage(request: SlidesRequest): void {
    this.asked = request;
    queueMicrotask(() => this.answer(this));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const info = { title: 'T', asOf: 1, meeting: null };
const build = (worker: FakeWorker) => buildSlidesAside(() => worker as unknown as Worker, [], info);

test('the thread is asked once, gives the file and is ended', async () => {
  const bytes = new Uint8Array([1, 2]);
  const worker = new FakeWorker((one) => one.onmessage!({ data: { kind: 'slides', bytes } }));
  expect(await build(worker)).toBe(bytes);
  expect(worker.asked).toEqual({ sheets: [], info });
  expect(worker.isEnded).toBe(true);
});

test('what went wrong in the thread is told, and it is ended', async () => {
  const worker = new FakeWorker((one) => one.onmessage!({ data: { kind: 'failure', message: 'No column x.' } }));
  await expect(build(worker)).rejects.toThrow('No column x.');
  expect(worker.isEnded).toBe(true);
});

test('a thread that cannot be started is told in words', async () => {
  const worker = new FakeWorker((one) => one.onerror!({ message: '', preventDefault: () => undefined }));
  await expect(build(worker)).rejects.toThrow('The slides could not be drawn.');
  expect(worker.isEnded).toBe(true);
});

test('given up, the thread is ended at once and no file comes of it', async () => {
  const worker = new FakeWorker(() => undefined);
  const controller = new AbortController();
  const making = buildSlidesAside(() => worker as unknown as Worker, [], info, controller.signal);
  controller.abort(new Error('no more'));
  await expect(making).rejects.toThrow('no more');
  expect(worker.isEnded).toBe(true);
});
