/// <reference lib="webworker" />
import { buffersOf } from '../../../core';
import { fileAnswerer } from './fileAnswerer';
import type { FileRequest } from './fileMessages';

declare const self: DedicatedWorkerGlobalScope;

const answer = fileAnswerer();
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<FileRequest>) => {
  last = last.then(async () => {
    const reply = await answer(data);
    self.postMessage(reply, reply.kind === 'snapshot' ? buffersOf(reply.snapshot) : []);
  });
};
