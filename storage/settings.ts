import { paperSetting, type PaperSetting } from '@/domain/directory';
import { nothingRequired, securitySetting, type SecuritySetting } from '@/domain/second-factor';
import { database, type Transaction } from '@/storage/client';

export async function savePaper(tx: Transaction, paper: PaperSetting): Promise<void> {
  await tx.setting.upsert({
    where: { key: 'paper' },
    create: { key: 'paper', value: paper },
    update: { value: paper },
  });
}

/** Null on a newsroom that was not set up yet. */
export async function loadPaper(tx: Transaction): Promise<PaperSetting | null> {
  const row = await tx.setting.findUnique({ where: { key: 'paper' } });
  return row && paperSetting.parse(row.value);
}

/** Stands from the demo newsroom's first row to its last: what was stopped half-way is not taken for a newsroom. */
export async function markMovingIn(): Promise<void> {
  await database().setting.upsert({
    where: { key: 'moving_in' },
    create: { key: 'moving_in', value: true },
    update: {},
  });
}

export async function markMovedIn(): Promise<void> {
  await database().setting.delete({ where: { key: 'moving_in' } });
}

export async function saveSecurity(tx: Transaction, security: SecuritySetting): Promise<void> {
  await tx.setting.upsert({
    where: { key: 'security' },
    create: { key: 'security', value: security },
    update: { value: security },
  });
}

export async function loadSecurity(): Promise<SecuritySetting> {
  const row = await database().setting.findUnique({ where: { key: 'security' } });
  return row ? securitySetting.parse(row.value) : nothingRequired;
}
