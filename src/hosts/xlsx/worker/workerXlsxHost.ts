import {
  buffersOf,
  packSnapshot,
  unpackSnapshot,
  type FileContents,
  type Patch,
  type WorkbookSnapshot,
} from '../../../core';
import { HostError } from '../../hostError';
import { nextTask } from '../../nextTask';
import { requireSheet } from '../../requireSheet';
import type { WorkbookHost } from '../../workbookHost';
import type { FileReply, FileRequest } from './fileMessages';

interface Waiting {
  readonly resolve: (reply: FileReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A workbook file held in another thread: unpacking, reading and writing a large one never holds up the page. Nobody
 * else changes it.
 */
export class WorkerXlsxHost implements WorkbookHost {
  readonly isHeldInMemory = true;
  /** In the order asked. */
  private readonly waiting: Waiting[] = [];
  private snapshot: WorkbookSnapshot | null = null;

  private constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<FileReply>) => this.waiting.shift()?.resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.close(event.message);
    };
  }

  /**
   * Opens a workbook. The bytes go over to the other thread.
   * @throws HostError not-a-workbook, old-format, password-protected, damaged, too-large.
   */
  static async open(worker: Worker, bytes: Uint8Array<ArrayBuffer>, file: string): Promise<WorkerXlsxHost> {
    const host = new WorkerXlsxHost(worker);
    try {
      await host.askForSnapshot({ kind: 'open', bytes, file }, [bytes.buffer]);
      return host;
    } catch (error) {
      host.close();
      throw error;
    }
  }

  async readSnapshot(): Promise<WorkbookSnapshot> {
    return this.current();
  }

  async applyPatch(expected: WorkbookSnapshot, patch: Patch): Promise<void> {
    const packed = expected === this.snapshot ? null : packSnapshot(expected);
    await this.askForSnapshot({ kind: 'applyPatch', expected: packed, patch }, packed ? buffersOf(packed) : []);
  }

  async takeBack(before: WorkbookSnapshot, after: WorkbookSnapshot): Promise<boolean> {
    const was = packSnapshot(before);
    const is = after === this.snapshot ? null : packSnapshot(after);
    const buffers = [was, ...(is ? [is] : [])].flatMap(buffersOf);
    const reply = await this.ask({ kind: 'takeBack', before: was, after: is }, buffers);
    if (reply.kind === 'kept') return false;
    this.takeSnapshot(reply);
    return true;
  }

  async listFileContents(): Promise<FileContents> {
    const reply = await this.ask({ kind: 'listContents' });
    if (reply.kind !== 'contents') throw errorOf(reply);
    return reply.contents;
  }

  async select(sheet: string): Promise<void> {
    requireSheet(this.current(), sheet);
  }

  onChanged(): () => void {
    return () => undefined;
  }

  /** A copy of the file as it is now. */
  async readBytes(): Promise<Uint8Array> {
    const reply = await this.ask({ kind: 'readBytes' });
    if (reply.kind !== 'bytes') throw errorOf(reply);
    return reply.bytes;
  }

  /** Ends the thread; what is still waiting for it fails. */
  close(reason = 'The workbook was closed.'): void {
    this.worker.terminate();
    for (const { reject } of this.waiting.splice(0)) reject(new Error(reason));
  }

  private current(): WorkbookSnapshot {
    if (!this.snapshot) throw new Error('No workbook is open.');
    return this.snapshot;
  }

  private async askForSnapshot(request: FileRequest, transfer: Transferable[] = []): Promise<void> {
    this.takeSnapshot(await this.ask(request, transfer));
    await nextTask();
  }

  private takeSnapshot(reply: FileReply): void {
    if (reply.kind !== 'snapshot') throw errorOf(reply);
    this.snapshot = unpackSnapshot(reply.snapshot);
  }

  private ask(request: FileRequest, transfer: Transferable[] = []): Promise<FileReply> {
    return new Promise((resolve, reject) => {
      this.worker.postMessage(request, transfer);
      this.waiting.push({ resolve, reject });
    });
  }
}

function errorOf(reply: FileReply): Error {
  if (reply.kind === 'refusal') return new HostError(reply.code, reply.subject);
  return new Error(reply.kind === 'failure' ? reply.message : 'The answer does not fit the question.');
}
