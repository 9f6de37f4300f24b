/// <reference lib="webworker" />
import { fileAnswerer } from './fileAnswerer';
import type { FileRequest } from './fileMessages';

declare const self: DedicatedWorkerGlobalScope;

const answer = fileAnswerer();
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  last = last.then(async () => self.postMessage(await answer(data)));
};
