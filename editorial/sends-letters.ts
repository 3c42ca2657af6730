import { mailSettings } from '@/storage/environment';

/** Whether a server for letters is set up: else people hand links over themselves. */
export function sendsLetters(): boolean {
  return mailSettings() !== null;
}
