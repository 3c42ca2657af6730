import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FixedFile } from '@/press/fixed-files';

const icon = fileURLToPath(new URL('../public/favicon.ico', import.meta.url));

/** The paper's mark in a browser's tab, under the one address that browsers ask for by themselves. */
export function iconFile(): Map<string, FixedFile> {
  if (!existsSync(icon)) return new Map();
  return new Map([['/favicon.ico', { bytes: readFileSync(icon), type: 'image/x-icon' }]]);
}
