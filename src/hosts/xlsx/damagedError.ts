/** A package that breaks the rules of its own format. `readXlsx` and `patchXlsx` turn it into the host error. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
}
