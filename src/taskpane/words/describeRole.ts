import type { Role } from '../../core';
import { mappingText, roleText } from './copy';

/** A role in words; null is no role. */
export function describeRole(role: Role | null): string {
  return role === null ? mappingText.noRole : roleText[role].title;
}
