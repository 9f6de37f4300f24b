import { buffersOf } from '../../src/core';
import { fileAnswerer } from '../../src/hosts/xlsx/worker/fileAnswerer';
import type { FileReply, FileRequest } from '../../src/hosts/xlsx/worker/fileMessages';

/**
 * Stands in for the thread that holds a workbook file: the same answers in the same order, over messages that are cloned
 * and handed over as a browser does.
 */
export class FileWorkerInPlace {
  onmessage: ((event: { data: FileReply }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  isTerminated = false;
  private readonly answer = fileAnswerer();
  private last: Promise<void> = Promise.resolve();

  postMessage(request: FileRequest, transfer: ArrayBuffer[] = []): void {
    const received = structuredClone(request, { transfer });
    this.last = this.last.then(async () => {
      const reply = await this.answer(received);
      const given = structuredClone(reply, { transfer: reply.kind === 'snapshot' ? buffersOf(reply.snapshot) : [] });
      if (!this.isTerminated) this.onmessage?.({ data: given });
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }

  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
