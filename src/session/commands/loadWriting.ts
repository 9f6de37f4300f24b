import { HostError } from '../../hosts/hostError';

/**
 * What writes to a workbook, in a script of its own: nobody needs it before they have looked.
 * @throws HostError part-missing when it cannot be had; nothing was changed then.
 */
export async function loadWriting() {
  try {
    return await import('./writingCommands');
  } catch (cause) {
    throw new HostError('part-missing', '', { cause });
  }
}
