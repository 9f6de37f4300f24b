import { packSnapshot, unpackSnapshot } from '../../../core';
import { HostError } from '../../hostError';
import { XlsxHost } from '../xlsxHost';
import type { FileReply, FileRequest } from './fileMessages';

/** Answers requests about one workbook file, which it holds from `open` on. */
export function fileAnswerer(): (request: FileRequest) => Promise<FileReply> {
  let host: XlsxHost | null = null;
  const snapshot = async (of: XlsxHost): Promise<FileReply> => {
    return { kind: 'snapshot', snapshot: packSnapshot(await of.readSnapshot()) };
  };
  const answer = async (request: FileRequest): Promise<FileReply> => {
    if (request.kind === 'open') return snapshot((host = new XlsxHost(request.bytes, request.file)));
    if (!host) throw new Error('No workbook is open.');
    if (request.kind === 'readBytes') return { kind: 'bytes', bytes: host.bytes };
    if (request.kind === 'listContents') return { kind: 'contents', contents: await host.listFileContents() };
    if (request.kind === 'takeBack') {
      const after = request.after ? unpackSnapshot(request.after) : await host.readSnapshot();
      return (await host.takeBack(unpackSnapshot(request.before), after)) ? snapshot(host) : { kind: 'kept' };
    }
    const { expected, patch } = request;
    await host.applyPatch(expected ? unpackSnapshot(expected) : await host.readSnapshot(), patch);
    return snapshot(host);
  };
  return (request) => answer(request).catch(describeRefusal);
}

function describeRefusal(error: unknown): FileReply {
  if (error instanceof HostError) return { kind: 'refusal', code: error.code, subject: error.subject };
  return { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
}
